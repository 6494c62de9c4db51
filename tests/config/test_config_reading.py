"""Finding the file, reading it, and what the settings hold then."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import pytest
from config_texts import RIGHT, SECOND_MAILBOX, after, read
from pydantic import BaseModel, ValidationError

from followupd.config import (
    PUBLIC_DOMAINS,
    Security,
    Settings,
    config_path,
    load,
    policy_limits,
    policy_times,
    warnings,
    work_calendar,
)
from followupd.errors import ConfigError, SecretError
from followupd.model.knowledge import Lean
from followupd.model.policy import Acknowledge, Limits, Mode, Span, Times, Unit

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
ZONE = 'time_zone = "Europe/Berlin"'


def refusal(path: Path) -> str:
    with pytest.raises(ConfigError) as error:
        load(path)
    return str(error.value)


def test_the_settings_hold_the_values_of_the_model() -> None:
    settings = read(
        RIGHT.replace('"draft"', '"live"\nacknowledge = "known"').replace("5 working", "4 working")
        + SECOND_MAILBOX
    )
    assert settings.mode is Mode.LIVE
    assert settings.acknowledge is Acknowledge.KNOWN
    assert settings.times.silence == Span(amount=4, unit=Unit.WORKING_DAYS)
    assert settings.desk.notify == ("anna@shop.example",)
    assert [mailbox.name for mailbox in settings.mailbox] == ["shop", "outlet"]
    assert settings.own_addresses == {"info@shop.example", "outlet@shop.example"}


def test_what_is_not_said_follows_from_what_is() -> None:
    text = after('host = "imap.shop.example"', 'security = "starttls"').replace(
        "[times]", 'language = "de"\n[times]'
    )
    [mailbox] = read(text).mailbox
    assert (mailbox.company, mailbox.language) == ("Mill Lane Shop", "de")
    assert (mailbox.imap.port, mailbox.smtp.port) == (143, 465)
    assert mailbox.imap.security is Security.STARTTLS


def test_what_is_said_stays() -> None:
    text = after(ZONE, 'company = "Mill Ltd"\nlanguage = "DE"\naliases = ["Service@Shop.example"]')
    [mailbox] = read(after('host = "smtp.shop.example"', "port = 2525", text)).mailbox
    assert (mailbox.company, mailbox.language, mailbox.smtp.port) == ("Mill Ltd", "de", 2525)
    assert mailbox.aliases == ("service@shop.example",)


def test_lists_and_dates_may_be_written_as_toml_does() -> None:
    hours = "closes = 16:30:00\nworkdays = ['Mon', 'saturday']\nclosed_on = [2026-12-24, '2026-12-31']"
    [mailbox] = read(after('opens = "09:00"', hours)).mailbox
    assert mailbox.hours.closes == time(16, 30)
    assert mailbox.hours.workdays == (0, 5)
    assert mailbox.hours.closed_on == (date(2026, 12, 24), date(2026, 12, 31))


def test_settings_cannot_be_changed() -> None:
    settings = read(RIGHT)
    with pytest.raises(ValidationError):
        settings.mode = Mode.LIVE  # type: ignore[misc]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("/srv/data", "/srv/data"), ("data", "/etc/followupd/data"), ("../x", "/etc/followupd/../x"),
     ("~", "/home/owner")],
)  # fmt: skip
def test_paths_are_seen_from_the_folder_of_the_file(
    written: str, meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/owner")
    assert read(f'data_dir = "{written}"\n{RIGHT}').data_dir == Path(meant)


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("", "sqlite:////var/lib/followupd/followupd.sqlite3"),
        ('database = "sqlite:////srv/x.db"', "sqlite:////srv/x.db"),
        ('database = "postgresql://me@db/x"', "postgresql+psycopg://me@db/x"),
        ('database = "postgresql+psycopg://db/x"', "postgresql+psycopg://db/x"),
    ],
)
def test_the_database_is_a_file_in_data_dir_unless_said_otherwise(line: str, url: str) -> None:
    assert read(f"{line}\n{RIGHT}").database_url == url


@pytest.mark.parametrize(
    "pattern", [r"\bA-\d{6}\b", r"(?i)order (?:no\. )?(\d{1,9})+", r"[(+]+\d+", r"(A|B)-\d+"]
)
def test_a_pattern_of_order_numbers_is_kept_as_written(pattern: str) -> None:
    assert read(after(ZONE, f"order_number = '{pattern}'")).mailbox[0].order_number == pattern


def test_a_file_with_a_byte_order_mark_and_windows_line_ends_is_read(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf" + RIGHT.replace("\n", "\r\n").encode())
    assert load(path) == load_text(tmp_path, RIGHT)


def load_text(folder: Path, text: str) -> Settings:
    path = folder / "other.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def test_the_password_is_read_only_when_asked_for(tmp_path: Path) -> None:
    [mailbox] = load_text(tmp_path, RIGHT).mailbox
    with pytest.raises(SecretError, match="The password of the IMAP server"):
        mailbox.imap.read_password("the IMAP server of info@shop.example")
    (tmp_path / "imap-password").write_text("hunter2\n")
    (tmp_path / "imap-password").chmod(0o600)
    assert mailbox.imap.read_password("the IMAP server of info@shop.example") == "hunter2"
    assert "hunter2" not in repr(mailbox)


def test_a_file_that_is_not_there_is_told_with_what_to_do(tmp_path: Path) -> None:
    assert refusal(tmp_path / "no.toml").startswith(
        f"{tmp_path}/no.toml: there is no such file; copy config.example"
    )


def test_a_folder_is_no_config_file(tmp_path: Path) -> None:
    assert "this is a folder" in refusal(tmp_path)


def test_a_file_that_cannot_be_opened_is_told_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "loop.toml").symlink_to("loop.toml")
    assert "the file cannot be read: Too many levels" in refusal(tmp_path / "loop.toml")
    assert "this is no name of a file" in refusal(tmp_path / "a\0b")


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(RIGHT)
    path.chmod(0)
    try:
        path.read_bytes()
    except PermissionError:
        assert "this user may not read the file" in refusal(path)
    else:
        assert load(path).mode is Mode.DRAFT  # root may read everything


def test_a_file_in_another_encoding_is_told_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes('mode = "draft"\n# Grüße\n'.encode("latin-1"))
    assert refusal(path) == f"{path}:2: the file is not in UTF-8; save it as UTF-8 in your editor"


def test_a_huge_file_is_no_config_file(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"#" * 1_000_001)
    assert "larger than 1 MB" in refusal(path)


def test_every_mistake_is_a_line_of_the_message(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as error:
        load_text(tmp_path, RIGHT.replace('mode = "draft"', 'mode = "x"').replace('"09:00"', '"x"'))
    first, second = str(error.value).splitlines()
    assert first.startswith(f"{tmp_path}/other.toml:1: mode: expected ")
    assert second.startswith(f"{tmp_path}/other.toml:14: mailbox.hours.opens: expected ")


def test_the_file_is_the_option_then_the_variable_then_here_then_etc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FOLLOWUPD_CONFIG", raising=False)
    assert config_path(None) == Path("/etc/followupd/config.toml")
    (tmp_path / "config.toml").touch()
    assert config_path(None) == Path("config.toml")
    monkeypatch.setenv("FOLLOWUPD_CONFIG", "/srv/f.toml")
    assert config_path(None) == Path("/srv/f.toml")
    assert config_path("mine.toml") == Path("mine.toml")


def test_live_mode_without_authserv_id_is_allowed_but_told() -> None:
    live = RIGHT.replace('"draft"', '"live"')
    [warning] = warnings(read(live))
    assert 'mailbox "shop" has no authserv_id' in warning
    assert warnings(read(after(ZONE, 'authserv_id = "mx.shop.example"', live))) == ()
    assert warnings(read(f'acknowledge = "known"\n{live}')) == ()
    assert warnings(read(RIGHT)) == ()


@pytest.mark.parametrize("key", ["per_address_day", "per_address_week", "per_hour", "per_day"])
def test_a_limit_that_lets_no_acknowledgement_leave_is_told_in_live_mode(key: str) -> None:
    text = RIGHT.replace("per_day = 500", f"{key} = 0")
    live = text.replace('"draft"', '"live"\nacknowledge = "known"')
    [warning] = warnings(read(live))
    assert f"{key} is 0, so nobody gets an acknowledgement" in warning
    assert warnings(read(text)) == ()
    assert warnings(read(live.replace('"known"', '"off"'))) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (RIGHT.replace('["anna@shop.example"]', "[]"), "nobody is told by mail"),
        (after("[times]", 'check_in_at = "23:00"'), "customers would be asked at night"),
        (RIGHT.replace('"draft"', '"live"\nacknowledge = "everyone"'), "may be forged"),
    ],
)
def test_what_is_probably_not_meant_is_told(text: str, words: str) -> None:
    [warning] = warnings(read(text))
    assert words in warning


def test_the_defaults_are_those_of_the_model() -> None:
    settings = read(RIGHT)
    assert policy_times(settings) == Times()
    assert policy_limits(settings, frozenset()) == Limits()


def test_the_policy_takes_what_the_file_says() -> None:
    settings = read(after("[limits]", "per_hour = 7").replace("5 working days", "9 working days"))
    assert policy_times(settings).silence == Span(amount=9, unit=Unit.WORKING_DAYS)
    assert policy_limits(settings).per_hour == 7
    assert {"gmail.com", "gmx.de", "web.de", "t-online.de", "yahoo.com", "icloud.com"} <= PUBLIC_DOMAINS
    assert policy_limits(settings).public_domains == PUBLIC_DOMAINS


def test_the_calendar_knows_public_holidays_and_own_days_off() -> None:
    text = after(ZONE, 'country = "de"\nsubdivision = "BY"')
    text = after('opens = "09:00"', "closed_on = [2026-12-24]\nworkdays = ['sat']", text)
    calendar = work_calendar(read(text).mailbox[0], (2026, 2027))
    assert {date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 6)} <= calendar.holidays
    assert date(2026, 12, 23) not in calendar.holidays
    assert (calendar.zone, calendar.weekdays, calendar.opens) == ("Europe/Berlin", {5}, time(9))


def test_a_calendar_without_a_country_has_no_public_holidays() -> None:
    assert work_calendar(read(RIGHT).mailbox[0], (2026,)).holidays == frozenset()


#: A default, and a table that may be left out, stands in the example behind a "#" without a space.
_DEFAULT = re.compile(r"(?m)^#(?=[a-z_]+ = |\[\[)")


def test_the_example_can_be_used_as_it_is() -> None:
    settings = load(EXAMPLE)
    assert settings.mode is Mode.DRAFT
    assert [mailbox.address for mailbox in settings.mailbox] == ["info@shop.example"]


def test_the_example_shows_the_defaults_that_the_settings_have() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    needed, form = text.split("#[[mailbox.form]]")
    # An empty password_env is its default, and as good as none; so is an empty language of a mailbox.
    assert read(_DEFAULT.sub("", needed)) == read(text)
    bare = "[[mailbox.form]]\n" + "\n".join(re.findall(r'#((?:name|sender) = "[^"]+")', form))
    assert read(_DEFAULT.sub("", text)) == read(needed + bare)


def test_the_example_shows_every_key_and_no_other() -> None:
    text = _DEFAULT.sub("", EXAMPLE.read_text(encoding="utf-8"))
    assert keys_of_example(text) == keys_of(Settings)


def test_the_example_shows_what_is_required_without_a_hash_and_only_that() -> None:
    shown = keys_of_example(EXAMPLE.read_text(encoding="utf-8"))
    required = keys_of(Settings, only_required=True)
    of_forms = {"mailbox.form.name", "mailbox.form.sender"}  # required only where there is a form
    # A password needs one of two keys, and neither alone is required.
    assert shown == required - of_forms | {"mailbox.imap.password_file", "mailbox.smtp.password_file"}


def keys_of_example(text: str) -> set[str]:
    table, keys = "", set()
    for line in text.splitlines():
        if header := re.match(r"\[+([a-z.]+)\]+$", line):
            table = f"{header[1]}."
        elif key := re.match(r"([a-z_]+) = ", line):
            keys.add(table + key[1])
    return keys


def keys_of(model: type[BaseModel], prefix: str = "", *, only_required: bool = False) -> set[str]:
    keys: set[str] = set()
    for name, field in model.model_fields.items():
        inner = [
            kind for kind in (field.annotation, *getattr(field.annotation, "__args__", ())) if is_table(kind)
        ]
        if inner:
            keys |= keys_of(inner[0], f"{prefix}{name}.", only_required=only_required)
        elif field.is_required() or not only_required:
            keys.add(prefix + name)
    return keys


def is_table(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def test_who_never_complains_is_kept_in_lower_case_and_a_domain_with_its_sign() -> None:
    settings = read(
        RIGHT
        + """
[complaints]
lean = "rather ask"
never_from = ["Bills@Firm.Example", "platform.example", "@Other.example", "me@gmail.com"]
"""
    )
    assert settings.complaints.lean is Lean.ASK
    assert settings.complaints.never_from == (
        "bills@firm.example",
        "@platform.example",
        "@other.example",
        "me@gmail.com",
    )
