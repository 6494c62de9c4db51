from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cli_shop import COMPLAINT, NOW, Shop, call, mail, write_config
from click.testing import Result
from servers import Account

from followupd.cli.demo.servers import AccountSettings, MailProgram, Parcel, Submission, deliver_all
from followupd.clock import system_clock
from followupd.config import load
from followupd.daemon.wiring import Service
from followupd.model.proof import Proof
from followupd.store import facts, halts, migrate
from followupd.store.schema import CaseRow, EventRow, FolderRow, OutboxRow
from followupd.store.session import Database

pytestmark = pytest.mark.timeout(120)


class Patient:
    """A shop on real servers, whose service has been started once."""

    def __init__(self, account: Account, submission: Submission, folder: Path) -> None:
        submission.add_user(account.user, account.password)
        self.account = account
        self.folder = folder
        self.config = write_config(
            folder, imap_port=account.port, smtp_port=submission.port, user=account.user, host=account.host
        )
        # The mailbox's own address is the one it logs in with.
        self.change('address = "info@lindenhof.example"', f'address = "{account.user}"')

    def __call__(self, *arguments: str) -> Result:
        return call("--config", str(self.config), "doctor", *arguments)

    def change(self, old: str, new: str) -> None:
        text = self.config.read_text("utf-8")
        assert old in text
        self.config.write_text(text.replace(old, new), "utf-8")

    def found(self, *arguments: str, status: int) -> dict[str, list[dict[str, Any]]]:
        """What it found as JSON, by what was looked at."""
        result = self(*arguments, "--json")
        assert result.exit_code == status, result.output
        found: dict[str, list[dict[str, Any]]] = {}
        for finding in json.loads(result.stdout):
            found.setdefault(finding["what"], []).append(finding)
        return found

    def database(self) -> Database:
        return Database(load(self.config).database_url)

    def start_once(self) -> None:
        database = self.database()
        migrate.upgrade(database, system_clock())
        database.close()

    def program(self) -> MailProgram:
        return MailProgram(self.account.server, self.account.user, clock=system_clock)

    def receive(self, *raws: bytes) -> None:
        parcels = [Parcel(raw=raw, when=system_clock()) for raw in raws]
        deliver_all(self.account.server, self.account.user, parcels)


@pytest.fixture
def patient(account: Account, submission: Submission, tmp_path: Path) -> Patient:
    patient = Patient(account, submission, tmp_path)
    patient.start_once()
    return patient


@pytest.fixture
def at_home(account: Account, tmp_path: Path) -> Patient:
    """A shop whose submission server brings mail to the shop's own mailbox."""
    with Submission({}, server=account.server) as submission:
        patient = Patient(account, submission, tmp_path)
        patient.start_once()
        yield patient


def marks(found: dict[str, list[dict[str, Any]]]) -> dict[str, list[str]]:
    return {what: [finding["mark"] for finding in findings] for what, findings in found.items()}


def test_when_all_is_well_each_line_says_so_and_the_status_is_0(patient: Patient) -> None:
    result = patient()
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[-1] == "All is well."
    for line in (
        "✓ config: live mode, shop",
        "✓ IMAP password of shop: from password",
        "✓ SMTP password of shop: from password",
        "✓ history: every case is what its history says (0)",
        "✓ letters: none is held, expired or in doubt",
        f"✓ IMAP of shop: logged in to 127.0.0.1 as {patient.account.user}",
        "✓ IMAP of shop: INBOX; drafts is Drafts (known by its name); sent is Sent (known by its name);",
        f"✓ SMTP of shop: logged in to 127.0.0.1 as {patient.account.user}",
    ):
        assert line in result.stdout
    assert "✗" not in result.stdout


@pytest.mark.sqlite_only
def test_the_room_on_the_disk_is_told(patient: Patient) -> None:
    assert "GB free" in patient.found(status=0)["disk"][0]["says"]


def test_without_send_nothing_leaves_and_nothing_is_put_anywhere(patient: Patient) -> None:
    patient()
    assert patient.program().drafts() == []
    assert patient.program().inbox() == []
    assert not (patient.folder / "data" / "token.key").exists()


@pytest.mark.sqlite_only
def test_before_the_first_start_it_says_what_is_still_to_come(
    account: Account, submission: Submission, tmp_path: Path
) -> None:
    patient = Patient(account, submission, tmp_path)
    found = patient.found(status=0)
    assert marks(found)["database"] == ["note"]
    assert marks(found)["key file"] == ["note"]
    assert marks(found)["IMAP of shop"] == ["good", "good"]
    assert sorted(path.name for path in (tmp_path / "data").iterdir()) == []


def test_a_mistake_in_the_config_is_a_finding(patient: Patient) -> None:
    patient.change('mode = "live"', 'mode = "lively"')
    found = patient.found(status=1)
    assert list(found) == ["config"]
    assert '"live"' in found["config"][0]["says"]


@pytest.mark.parametrize("mode", [0o644, 0o640])
def test_a_password_that_others_can_read_is_told_with_the_remedy(patient: Patient, mode: int) -> None:
    (patient.folder / "password").chmod(mode)
    found = patient.found(status=1)
    assert marks(found)["IMAP password of shop"] == ["wrong"]
    assert "chmod 600" in found["IMAP password of shop"][0]["says"]


def test_a_password_that_systemd_hands_over_is_told_how_to_get(patient: Patient) -> None:
    patient.change('password_file = "password"', 'password_file = "imap-password"')
    found = patient.found(status=1)
    assert "CREDENTIALS_DIRECTORY" in found["IMAP password of shop"][0]["do"]


def test_a_key_file_that_others_can_read_is_told(patient: Patient) -> None:
    path = patient.folder / "data" / "token.key"
    path.touch(mode=0o644)
    assert marks(patient.found(status=1))["key file"] == ["wrong"]


def test_a_wrong_password_is_told_for_both_servers_and_the_rest_goes_on(patient: Patient) -> None:
    (patient.folder / "password").write_text("wrong", "utf-8")
    found = patient.found(status=1)
    assert marks(found)["IMAP of shop"] == ["wrong"]
    assert marks(found)["SMTP of shop"] == ["wrong"]
    assert marks(found)["database"] == ["good"]


def test_a_folder_that_is_not_there_is_told_with_its_key(patient: Patient) -> None:
    patient.change("[mailbox.imap]", '[mailbox.folders]\nsent = "Versand"\n[mailbox.imap]')
    found = patient.found(status=1)
    assert marks(found)["IMAP of shop"] == ["good", "wrong"]
    assert "Set sent" in found["IMAP of shop"][1]["says"]


@pytest.mark.dovecot
def test_folders_that_the_server_marks_are_told_as_such(
    dovecot: Account, submission: Submission, tmp_path: Path
) -> None:
    found = Patient(dovecot, submission, tmp_path).found(status=0)
    says = found["IMAP of shop"][1]["says"]
    assert "drafts is Entwürfe (marked by the server); sent is Gesendet (marked by the server)" in says


@pytest.mark.sqlite_only
def test_a_damaged_database_is_told_and_the_mailbox_is_looked_at_all_the_same(patient: Patient) -> None:
    path = patient.folder / "data" / "followupd.sqlite3"
    raw = bytearray(path.read_bytes())
    for page in range(3, len(raw) // 4096 - 1):
        raw[page * 4096 : page * 4096 + 100] = b"\xff" * 100
    path.write_bytes(raw)
    found = patient.found(status=1)
    assert marks(found)["database"] == ["wrong"]
    assert "followupd restore FILE" in found["database"][0]["says"]
    assert marks(found)["SMTP of shop"] == ["good"]


def test_a_case_changed_by_hand_is_told(tmp_path: Path) -> None:
    shop = Shop(write_config(tmp_path))
    shop.arrive(mail(COMPLAINT))
    with shop.database.write() as session:
        session.query(CaseRow).update({"state": "closed"})
    result = shop.call("doctor")
    assert result.exit_code == 1
    assert "is not what its history says: state" in result.stdout


def test_what_stands_still_is_wrong_and_what_a_person_must_see_is_told(patient: Patient) -> None:
    database = patient.database()
    with database.write() as session:
        halts.engage(session, halts.FUSE, "500 mails went to customers today.", NOW)
    database.close()
    found = patient.found(status=1)
    assert marks(found)["sending"] == ["wrong"]
    assert found["sending"][0]["do"] == "When you have looked: followupd resume"


def test_letters_that_wait_for_a_person_are_counted(tmp_path: Path) -> None:
    shop = Shop(write_config(tmp_path))
    shop.arrive(mail(COMPLAINT))
    with shop.database.write() as session:
        session.query(OutboxRow).filter_by(id=1).update({"state": "expired"})
        session.query(OutboxRow).filter_by(id=2).update({"state": "held"})
    assert "• letters: 1 expired, 1 held" in shop.call("doctor").stdout


def test_a_clock_that_went_back_is_told(tmp_path: Path) -> None:
    shop = Shop(write_config(tmp_path))
    shop.arrive(mail(COMPLAINT))
    with shop.database.write() as session:
        session.query(EventRow).update({"at": system_clock() + timedelta(hours=1)})
    result = shop.call("doctor")
    assert result.exit_code == 1
    assert "✗ clock: the last thing that happened is noted for 60 minutes from now" in result.stdout
    assert "timedatectl" in result.stdout


def test_a_mail_from_the_future_shows_that_a_clock_is_wrong(patient: Patient) -> None:
    when = system_clock() + timedelta(hours=2)
    deliver_all(patient.account.server, patient.account.user, [Parcel(raw=mail(at=when), when=when)])
    found = patient.found(status=1)
    wrong = [finding for finding in found["IMAP of shop"] if finding["mark"] == "wrong"]
    assert "a clock is wrong" in wrong[0]["says"]
    assert "timedatectl" in wrong[0]["do"]


def test_it_knows_whether_the_service_runs(patient: Patient) -> None:
    assert marks(patient.found(status=0))["service"] == ["note"]
    with Service(load(patient.config), system_clock):
        assert marks(patient.found(status=0))["service"] == ["good"]


def test_a_mailbox_that_a_running_service_cannot_read_is_told(patient: Patient) -> None:
    database = patient.database()
    before = system_clock() - timedelta(hours=1)
    with database.write() as session:
        for role in ("inbox", "sent"):
            session.add(
                FolderRow(
                    mailbox="shop",
                    folder=role,
                    role=role,
                    uidvalidity=1,
                    first_uid=1,
                    begun_at=before,
                    quiet=False,
                    synced_at=before,
                )
            )
    database.close()
    assert marks(patient.found(status=0))["reading of shop"] == ["note"]
    with Service(load(patient.config), system_clock):
        assert marks(patient.found(status=1))["reading of shop"] == ["wrong"]


# Who vouches for senders


def vouched(name: str, number: int) -> bytes:
    at = system_clock() - timedelta(days=number)
    return mail(at=at).replace(b"mx.lindenhof.example;", f"{name};".encode())


def test_without_an_authserv_id_nobody_could_be_acknowledged(patient: Patient) -> None:
    patient.change('authserv_id = "mx.lindenhof.example"\n', "")
    found = patient.found(status=1)["acknowledging in shop"]
    assert found[0]["mark"] == "wrong"
    assert "nobody is acknowledged" in found[0]["says"]


def test_the_name_that_recent_mails_bear_is_proposed(patient: Patient) -> None:
    patient.receive(*(vouched("mx.provider.example", number) for number in range(5)))
    patient.change('authserv_id = "mx.lindenhof.example"\n', "")
    [found] = patient.found(status=1)["acknowledging in shop"]
    assert 'authserv_id = "mx.provider.example"' in found["do"]


@pytest.mark.parametrize(
    ("name", "mark", "status"), [("MX.lindenhof.example", "good", 0), ("mx.new.example", "wrong", 1)]
)
def test_the_name_in_the_config_is_compared_with_recent_mails(
    patient: Patient, name: str, mark: str, status: int
) -> None:
    patient.receive(*(vouched(name, number) for number in range(5)))
    [found] = patient.found(status=status)["acknowledging in shop"]
    assert found["mark"] == mark


def test_modes_in_which_nobody_is_acknowledged_are_told(patient: Patient) -> None:
    patient.change('mode = "live"', 'mode = "live"\nacknowledge = "off"')
    assert any(
        'acknowledge = "off"' in finding["says"]
        for finding in patient.found(status=0)["acknowledging in shop"]
    )


# With --send


def test_a_trial_draft_leaves_nothing_behind_and_a_copy_that_came_is_the_proof(at_home: Patient) -> None:
    found = at_home.found("--send", "--wait", "0.5", status=0)
    assert "seen there, and removed again" in found["drafts of shop"][0]["says"]
    assert at_home.program().drafts() == []
    assert "came back" in found["proof in shop"][0]["says"]
    assert known(at_home) == Proof.SELF
    [(_, trial)] = at_home.program().inbox()
    assert trial["Auto-Submitted"] == "auto-generated"
    assert "a copy to ourselves proves" in at_home.found(status=0)["proof in shop"][0]["says"]


def test_a_copy_that_the_server_keeps_is_the_better_proof(account: Account, tmp_path: Path) -> None:
    with Submission({}, server=account.server, keep_sent_copy=True) as submission:
        patient = Patient(account, submission, tmp_path)
        patient.start_once()
        found = patient.found("--send", "--wait", "30", status=0)
    assert "put a copy into Sent" in found["proof in shop"][0]["says"]
    assert known(patient) == Proof.SERVER


def test_when_no_copy_comes_nothing_is_learnt(patient: Patient) -> None:
    [found] = patient.found("--send", "--wait", "0.2", status=0)["proof in shop"]
    assert (found["mark"], "no copy came" in found["says"]) == ("note", True)
    assert known(patient) is None


def test_a_mail_whose_reply_is_lost_is_settled_by_its_copy(at_home: Patient, account: Account) -> None:
    with Submission({}, server=account.server) as submission:
        patient = Patient(account, submission, at_home.folder)
        submission.cut_after_dot()
        found = patient.found("--send", "--wait", "0.5", status=0)
    assert "came back" in found["proof in shop"][0]["says"]


@pytest.mark.dovecot
def test_on_dovecot_a_trial_draft_leaves_nothing_behind_and_other_drafts_stay(
    dovecot: Account, submission: Submission, tmp_path: Path
) -> None:
    patient = Patient(dovecot, submission, tmp_path)
    patient.start_once()
    draft = Parcel(raw=mail("mine", at=NOW), folder="Entwürfe", flags=(b"\\Deleted",), when=NOW)
    deliver_all(dovecot.server, dovecot.user, [draft])
    found = patient.found("--send", "--wait", "0", status=0)
    assert found["drafts of shop"][0]["mark"] == "good"
    # A draft that somebody marked as deleted, but did not remove yet, is still there.
    program = MailProgram(
        dovecot.server, dovecot.user, clock=system_clock, settings=AccountSettings(drafts="Entwürfe")
    )
    assert len(program.drafts()) == 1


def known(patient: Patient) -> str | None:
    database = patient.database()
    with database.read() as session:
        fact = facts.known(session, "shop", facts.PROOF)
    database.close()
    return fact.value if fact else None


def test_a_terminal_s_odd_signs_stay_out(patient: Patient) -> None:
    patient.change('user = "', 'user = "\\u001b[2J')
    assert "\x1b" not in patient().stdout
