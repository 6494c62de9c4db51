import time
from datetime import timedelta, datetime, UTC
import pytest
from mails import COMPLAINT, ANNA, mail, reply
from told import *
from followupd.store import reports, outbox

EVE = "Eve <eve@evil.example>"
BO = "Bo Falk <bo.falk@other.example>"

def show(stage):
    for m in read_mails(stage): print("  MAIL", m.state, m.outcome, "|", m.subject[:50] if hasattr(m,'subject') else m)
    for c in stage.cases: print("  CASE", c.reference, c.customer, c.state, "rating", c.rating, "reop", c.reopened)
    for a in stage.scene.submission.accepted:
        print("  SENT", a.recipients, repr(str(a.message['Subject']))[:110], a.message['Auto-Submitted'])
    with stage.service.database.read() as s:
        for i in outbox.waiting(s): print("  WAIT", i.kind, i.how, i.state, i.recipients, i.note[:100])

def test_thread_poison(stage):
    complain(stage, message_id="<first@kunde.example>")
    stage.arrive(mail(COMPLAINT + " I too!", stage.clock.now, sender=EVE, message_id="<first@kunde.example>"))
    stage.arrive(mail("Any news? It was order A-204711.", stage.clock.now, headers=(("In-Reply-To","<first@kunde.example>"),)))
    show(stage)

def test_other_token_nearest(stage):
    complain(stage)
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=BO, subject="x"))
    a = automatic(stage)[0]["Message-ID"]; b = automatic(stage, "bo.falk@other.example")[0]["Message-ID"]
    stage.arrive(mail("Any news on that? thanks", stage.clock.now, headers=(("In-Reply-To",b),("References", f"{a} {b}"))))
    show(stage)

def test_contact_form_hash(stage):
    me = stage.scene.user
    stage.arrive(mail("#204711\n\nMy order never arrived, I am very annoyed! I want my money back.", stage.clock.now, sender=f"Contact form <{me}>", to=me, headers=(("Reply-To","cust@kunde.example"),)))
    stage.arrive(mail("#resolved", stage.clock.now, sender=f"Contact form <{me}>", to=me, message_id="<x2@y>"))
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=f"Contact form <{me}>", to=me, headers=(("Reply-To","cust@kunde.example"),), message_id="<x3@y>"))
    show(stage)
    drag(stage, "Followup/Complaint")
    show(stage)

@pytest.mark.parametrize("address", ['"a b"@kunde.example', 'ännä@kunde.example', 'a@kündä.example', '"a@b"@kunde.example', '"\\"x"@kunde.example', 'a'*64+"@kunde.example", 'a'*100+"@kunde.example", "a@"+".".join(["b"*60]*4)+".example", "a@[127.0.0.1]", "-oX@kunde.example", "a'--@kunde.example", "a@localhost", "a|b@kunde.example", ".a@kunde.example","a..b@kunde.example", "a@b_c.example", '""@kunde.example', '"a\\\tb"@kunde.example'])
def test_addr(stage, address):
    raw = mail(COMPLAINT, stage.clock.now, sender="x@x.example").replace(b"From: x@x.example", b"From: Anna <" + address.encode() + b">")
    dom = address.rpartition("@")[2]
    raw = raw.replace(b"header.from=x.example", b"header.from="+dom.encode())
    stage.arrive(raw)
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=BO))
    show(stage)

NAMES = [b"=?utf-8?q?Anna=0ABcc:_x=40evil.example?=", "=?utf-8?b?4oCuZ3JlQg==?=".encode(), b'"<script>alert(1)</script>"', b'"[click](https://evil.example)"', b'"{{ 7*7 }}{% for x in y %}"', b'"' + b"N"*10240 + b'"', b'"=?utf-8?q?x?="', "\ue0000\ue001".encode()]
@pytest.mark.parametrize("name", NAMES)
def test_names(stage, name):
    raw = mail("My order A-204711 {{ 7*7 }} never arrived <b>x</b> [a](http://b) I am really annoyed! \ue0000\ue001 \n\n--boundary\n.\n..\nFrom me", stage.clock.now, sender="x@x.example", subject="SUBJ").replace(b"From: x@x.example", b"From: " + name + b" <x@x.example>").replace(b"Subject: SUBJ", b"Subject: " + name)
    stage.arrive(raw)
    show(stage)
    for a in stage.scene.submission.accepted: print(a.raw.decode()[:1500])
    for _, d in stage.staff.drafts(): print(words(d)[:1500])
