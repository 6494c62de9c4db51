import time
from datetime import timedelta, datetime, UTC
import pytest
from mails import COMPLAINT, ANNA, mail, reply
from told import *
from followupd.store import reports, outbox
from followupd.daemon import rounds
from explore_1 import show, EVE, BO

def test_suppress(stage):
    # attacker pre-sends the customer's Message-ID with other content
    stage.arrive(mail("Buy my stuff", stage.clock.now, sender=EVE, message_id="<first@kunde.example>"))
    complain(stage, message_id="<first@kunde.example>")
    show(stage)

def test_suppress_identical_forged(stage):
    raw = mail(COMPLAINT, stage.clock.now, message_id="<first@kunde.example>")
    stage.arrive(raw.replace(b"dmarc=pass", b"dmarc=fail"))
    stage.arrive(raw)
    show(stage)

def test_same_content_twice(stage):
    complain(stage, message_id="<a@kunde.example>"); complain(stage, message_id="<b@kunde.example>"); show(stage)

@pytest.mark.parametrize("when", [datetime(1970,1,1,tzinfo=UTC), datetime(2099,1,1,tzinfo=UTC), datetime(9999,12,31,23,59,tzinfo=UTC)])
def test_dates(stage, when):
    complain(stage, when=when); show(stage)

@pytest.mark.parametrize("at", [datetime(1970,1,2,tzinfo=UTC), datetime(2027,1,1,tzinfo=UTC), datetime(2099,1,1,tzinfo=UTC), datetime(9999,12,31,tzinfo=UTC)])
def test_internaldate(stage, at):
    stage.arrive(mail(COMPLAINT, stage.clock.now), at=at); show(stage)
    with stage.service.database.read() as s:
        from followupd.store import timers
        print("DUE", timers.next_due(s))
    print(words(automatic(stage)[0])[:300] if automatic(stage) else None)
    d = stage.staff.drafts()
    if d:
        print(words(d[0][1])[-300:])
        stage.staff.edit_and_send(d[0][0], "Sorry"); stage.work()
        stage.later(days=25); show(stage)

def test_sent_before_inbox(stage):
    raw = mail(COMPLAINT, stage.clock.now, message_id="<first@kunde.example>")
    from email.parser import BytesParser; from email.policy import default
    m = BytesParser(policy=default).parsebytes(raw)
    stage.staff.reply(m, "We are sorry, it left today!")
    stage.work()
    stage.clock.now += timedelta(minutes=2)
    stage.arrive(raw, at=stage.clock.now - timedelta(minutes=30))
    show(stage); print(len(stage.staff.drafts()))

def test_send_draft_twice(stage):
    complain(stage)
    uid, d = stage.staff.drafts()[0]
    sent = stage.staff.edit_and_send(uid, "Sorry Anna")
    stage.staff.send(sent)
    stage.work(); stage.work(); print(history(stage)); show(stage)

def test_rename_mailbox_pending(stage):
    stage.post(mail(COMPLAINT, stage.clock.now)); rounds.sync(stage.service)
    configure(stage, 'name = "shop"', 'name = "laden"')
    stage.work(); show(stage)
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=BO)); show(stage)

def test_rename_mailbox_case(stage):
    complain(stage)
    configure(stage, 'name = "shop"', 'name = "laden"')
    stage.later(days=30)
    stage.arrive(reply(automatic(stage)[0], "still waiting", stage.clock.now))
    show(stage)
