"""Notices to the desk have a limit of their own."""

from __future__ import annotations

from mails import COMPLAINT, mail
from told import notices

from followupd.cli.demo.stage import Stage


def test_a_flood_of_unsure_mails_does_not_flood_the_desk(stage: Stage) -> None:
    flood = (
        mail(f"{COMPLAINT} {number}", stage.clock.now, sender=f"A <a@d{number}.example>, b@x.example")
        for number in range(40)
    )
    stage.arrive(*flood)
    told = notices(stage)
    assert len(told) == 21
    assert "no more" in told[-1].get_body(("plain",)).get_content()
    stage.later(hours=1)
    stage.arrive(mail("What is this?", stage.clock.now, sender="A <a@late.example>, b@x.example"))
    assert len(notices(stage)) == 22


def test_a_contact_form_moved_to_complaint_is_told_to_be_beyond_us(stage: Stage) -> None:
    form = mail(COMPLAINT, stage.clock.now, sender=f"Shop form <{stage.scene.user}>")
    stage.arrive(form)
    before = len(notices(stage))
    [(uid, _)] = stage.staff.inbox()
    stage.staff.move(uid, "INBOX", "Followup/Complaint")
    stage.work()
    assert stage.cases == ()
    [told] = notices(stage)[before:]
    assert "one of our own addresses" in told.get_body(("plain",)).get_content()
