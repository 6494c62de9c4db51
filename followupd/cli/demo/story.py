"""The plot: a Monday at a small pottery, and the weeks after it."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage

from followupd.cli.demo.cast import bad_rating, bounce, good_rating, later_thanks, raw_mails
from followupd.cli.demo.narrator import Narrator
from followupd.cli.demo.servers import AcceptedMail
from followupd.cli.demo.stage import START, Stage

RESOLVED = "Followup/Resolved"
NOT_A_COMPLAINT = "Followup/Not a complaint"
COMPLAINT = "Followup/Complaint"
#: The mails that Lena moves to Followup/Complaint.
MADE_CASES = ("unsure",)
#: What each customer of the cast gets to read from Lena.
ANSWER = "I am so sorry about this. I have put it right today and will see to it myself.\n\nLena"


class Story:
    """Plays the cast against the service."""

    def __init__(self, stage: Stage, narrator: Narrator) -> None:
        self.stage = stage
        self.narrator = narrator
        self.addresses: dict[str, str] = {}

    def play(self) -> None:
        """The whole story, from the first mail to the last closed case."""
        self._morning()
        self._lena_answers()
        self._lena_sorts()
        self._a_day_later()
        self._silence()
        self._answers()
        self._second_round()
        self.narrator.chapter("the weeks go by")
        self.stage.later(days=60)
        self.narrator.look()

    def _morning(self) -> None:
        self.narrator.chapter("the mail comes in")
        for mail, when, raw in raw_mails(START):
            self.addresses[mail.key] = mail.sender.address
            self.stage.clock.now = max(self.stage.clock.now, when)
            self.stage.arrive(raw, at=when)
            self.narrator.look()

    def _lena_answers(self) -> None:
        self._pass(hours=1)
        self.narrator.chapter("Lena opens her mail program, edits the drafts and sends them")
        left = {self.addresses[key] for key in ("double-charge", "forged", "broken-cup", "rude-call")}
        for uid, draft in self.stage.staff.drafts():
            if str(draft["To"]) not in left:
                self.stage.clock.now += timedelta(minutes=2)
                self.stage.staff.edit_and_send(uid, ANSWER)
        self._look()

    def _lena_sorts(self) -> None:
        self._pass(minutes=30)
        self.narrator.chapter("Lena sorts the rest by moving mails, as she would anyway")
        self._move("broken-cup", RESOLVED, "telephoned, a new cup is on its way")
        self._move("forged", NOT_A_COMPLAINT, "nobody here knows that person")
        for key in MADE_CASES:
            self._move(key, COMPLAINT, "fine cracks are a complaint after all")
        self.narrator.says("writes “#resolved” to her own address, as a reply to the rude call")
        self.stage.staff.write_to_self("#resolved", in_reply_to=self._mail_of("rude-call"))
        self._look()
        thanks = later_thanks(self._sent_to("wrong-item"), self.stage.clock.now)
        self.narrator.says("the customer of the wrong bowl says thanks; nothing has to follow from it")
        self.stage.arrive(thanks)
        self.narrator.look()

    def _a_day_later(self) -> None:
        self.narrator.chapter("two complaints are forgotten for a day")
        self.stage.later(days=1, hours=6)
        self.narrator.look()
        for uid, draft in self.stage.staff.drafts():
            if str(draft["To"]) in (self.addresses["double-charge"], self.addresses["unsure"]):
                self.stage.staff.edit_and_send(uid, ANSWER)
        self.narrator.says("Lena answers them now")
        self._look()

    def _silence(self) -> None:
        self.narrator.chapter(
            "no word from the customers: their cases count as resolved, later they are asked"
        )
        self.stage.later(days=9)
        self.narrator.look()

    def _answers(self) -> None:
        self.narrator.chapter("customers answer the question")
        self.stage.arrive(bad_rating(self._last_to("broken-cup"), self.stage.clock.now))
        self.stage.arrive(good_rating(self._last_to("polite-german"), self.stage.clock.now))
        returned = self._last_to("implicit")
        head = "".join(f"{name}: {value}\r\n" for name, value in returned.items())
        self.stage.arrive(bounce(self.addresses["implicit"], head.encode(), self.stage.clock.now))
        self.narrator.look()

    def _second_round(self) -> None:
        self._pass(hours=2)
        self.narrator.chapter("Lena sends the second apology; this time all is well")
        drafts = [
            uid for uid, mail in self.stage.staff.drafts() if str(mail["To"]) == self.addresses["broken-cup"]
        ]
        # The first apology was never sent, because a telephone call settled it; only the new one is.
        self.stage.staff.edit_and_send(drafts[-1], ANSWER)
        self._look()
        self.stage.later(days=13)
        self.narrator.look()
        self.stage.arrive(good_rating(self._last_to("broken-cup"), self.stage.clock.now))
        self.narrator.look()

    def _pass(self, **span: float) -> None:
        self.stage.later(**span)
        self.narrator.look()

    def _look(self) -> None:
        self.stage.work()
        self.narrator.look()

    def _move(self, key: str, folder: str, why: str) -> None:
        self.narrator.says(f"moves the mail “{key}” to {folder}: {why}")
        uid = next(uid for uid, mail in self.stage.staff.inbox() if self.addresses[key] in str(mail["From"]))
        self.stage.staff.move(uid, "INBOX", folder)
        self._look()

    def _mail_of(self, key: str) -> EmailMessage:
        return next(mail for _, mail in self.stage.staff.inbox() if self.addresses[key] in str(mail["From"]))

    def _sent_to(self, key: str) -> EmailMessage:
        return next(mail for _, mail in self.stage.staff.sent() if self.addresses[key] in str(mail["To"]))

    def _last_to(self, key: str) -> EmailMessage:
        return self.mails_to(key)[-1].message

    def mails_to(self, key: str) -> list[AcceptedMail]:
        """Everything the submission server accepted for that customer, by followupd or by Lena."""
        wanted = self.addresses[key]
        return [mail for mail in self.stage.scene.submission.accepted if wanted in mail.recipients]
