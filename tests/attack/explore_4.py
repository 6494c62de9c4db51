import time
from datetime import timedelta, datetime, UTC
import pytest
from mails import COMPLAINT, ANNA, mail, reply
from told import *
from followupd.store import reports, outbox
from followupd.daemon import rounds
from explore_1 import show, EVE, BO

def st(stage):
    c = stage.case_of(CUSTOMER); return (str(c.state), c.rating, c.reopened, c.resolution)

QUOTED = [
 "Thank you for your message. We have received it and will reply shortly.",
 "Vielen Dank für Ihre Nachricht. Wir melden uns in Kürze.",
 "I am currently out of the office until 5 May. In urgent cases call 1234.",
 "Ich bin bis 5. Mai nicht im Büro.",
 "5 Mai bin ich wieder da",
 "Your ticket #12345 has been created.",
 "",
 "#resolved",
 "\n#resolved",
 "The parcel came but it is broken again.",
 "No. 5",
 "10/10",
 "0",
 "6",
 "5 of my plates are broken!",
 "4 weeks and still nothing",
 "1 more thing, thank you it was great",
 "> 5",
 "5\n\nBut the plate is broken and I want my money back!!",
]
@pytest.mark.parametrize("text", QUOTED)
def test_answer(stage, text):
    q = asked(stage)
    n = len(stage.scene.submission.accepted)
    stage.arrive(reply(q, text, stage.clock.now))
    c = stage.case_of(CUSTOMER)
    print(repr(text[:50]), st(stage), "notices", len(notices(stage)), "OPTOUT", happened(stage, e_opt()) )

def e_opt():
    from followupd.model import events as e
    return e.CustomerOptedOut

def test_noheader_autoresponder_loop(stage):
    complain(stage)
    for i in range(5):
        a = automatic(stage)[-1]
        stage.arrive(reply(a, f"Thank you for your message. We have received it. Ticket {i}. Sorry, this is annoying: still not arrived", stage.clock.now, ))
        stage.clock.now += timedelta(hours=1)
    print(st(stage), len(automatic(stage)), len(notices(stage)))
    drag(stage, "Followup/Resolved", place=0)
    stage.later(days=30)
    for i in range(3):
        stage.arrive(reply(automatic(stage)[-1], "We have received your mail. It is still broken and annoying.", stage.clock.now))
        stage.later(days=12)
    print(st(stage), len(automatic(stage)), len(notices(stage)))

def test_forged_from_token(stage):
    complain(stage)
    a = automatic(stage)[0]
    for ar in ("dmarc=fail header.from=kunde.example", "dmarc=none", ""):
        raw = reply(a, "Thank you, all settled", stage.clock.now, passed=False)
        if ar: raw = f"Authentication-Results: mx.lindenhof.example; {ar}\r\n".encode()+raw
        stage.arrive(raw.replace(b"Message-ID: <", b"Message-ID: <"+str(len(ar)).encode(),1)); show(stage)

def test_token_in_subject_body(stage):
    complain(stage)
    a = automatic(stage)[0]; tok = a["Message-ID"]; ref = stage.case_of(CUSTOMER).reference
    stage.arrive(mail(f"hello {tok} {ref} Ref. {ref} thanks", stage.clock.now, sender=EVE, subject=f"Re: {tok} [{ref}]"))
    stage.arrive(mail(f"hello {tok} {ref} Ref. {ref} thanks", stage.clock.now, subject=f"Re: {tok} [{ref}]"))
    show(stage)

def test_case_mixed(stage):
    complain(stage, sender="Anna <Anna.Berg@KUNDE.example>")
    a = automatic(stage)
    stage.arrive(reply(a[0], "Any news?", stage.clock.now, headers=()).replace(b"anna.berg@kunde.example", b"ANNA.BERG@Kunde.EXAMPLE")); show(stage)

def test_commands_strangers(stage):
    me = stage.scene.user
    complain(stage)
    [(_, c)] = stage.staff.inbox()
    a = automatic(stage)[0]
    for s in (EVE, ANNA, f"Staff <{me}>", "owner@lindenhof.example"):
        for t in ("#resolved", "hi\n#resolved", "> #resolved", "#not a complaint"):
            stage.arrive(reply(a, t, stage.clock.now, sender=s, passed=False))
            stage.arrive(reply(a, t+" ", stage.clock.now, sender=s))
    show(stage)

def test_refs100(stage):
    refs = " ".join(f"<{i:03d}.{'x'*45}@kunde.example>" for i in range(100))
    complain(stage, headers=(("References", refs),("In-Reply-To", "<=?utf-8?q?a=0D=0ABcc:_evil@x.example?=@x>")))
    raw = mail(COMPLAINT, stage.clock.now, sender=BO, message_id="<XX@YY>").replace(b"<XX@YY>", b"<" + b"z"*5000 + b"@y>").replace(b"Subject:", "References: <ä\u202e@ö> <a\tb> <a@b>x <fu1.a.m.@x> \x00<nul@x>\nSubject:".encode())
    stage.arrive(raw); show(stage)
    for a in stage.scene.submission.accepted: print(max(map(len, a.raw.split(b"\r\n"))), a.raw[:a.raw.find(b"\r\n\r\n")].decode()[:900])
    for _, d in stage.staff.drafts(): print({k: v[:200] for k,v in d.items()})

AR = [
 [("Authentication-Results","mx.lindenhof.example; dmarc=fail header.from=kunde.example"),("Authentication-Results","mx.lindenhof.example; dmarc=pass header.from=kunde.example")],
 [("Authentication-Results","other.example; dmarc=pass header.from=kunde.example")],
 [("Authentication-Results","other.example; dmarc=pass header.from=kunde.example"),("Authentication-Results","mx.lindenhof.example; dmarc=pass header.from=kunde.example")],
 [("Authentication-Results","mx.lindenhof.example (evil; dmarc=pass header.from=kunde.example)")],
 [("Authentication-Results","mx.lindenhof.example; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example")],
 [("Authentication-Results","mx.lindenhof.example; spf=pass reason=\"x; dmarc=pass\" smtp.mailfrom=evil.example")],
 [("Authentication-Results","mx.lindenhof.example; dmarc=pass header.from=evil.example")],
 [("Authentication-Results","mx.lindenhof.example.evil.example; dmarc=pass header.from=kunde.example")],
 [("Authentication-Results","mx.lindenhof.example; spf=pass smtp.mailfrom=\"evil@evil.example @kunde.example\"")],
 [("ARC-Authentication-Results","i=1; mx.lindenhof.example; dmarc=pass header.from=kunde.example")],
 [("Authentication-Results","mx.lindenhof.example; dkim=pass header.d=example")],
 [("Authentication-Results","mx.lindenhof.example; dmarc=pass header.from=kunde.example; dmarc=fail header.from=evil.example")],
 [("Authentication-Results","mx.lindenhof.example; spf=pass smtp.mailfrom=x.kunde.example")],
 [("Authentication-Results","mx.lindenhof.example; spf=pass smtp.mailfrom=kunde.example; dkim=fail header.d=kunde.example")],
 [("Authentication-Results","mx.lindenhof.example; iprev=pass; auth=pass smtp.auth=kunde.example")],
]
@pytest.mark.parametrize("ar", AR)
def test_ar(stage, ar):
    stage.arrive(mail(COMPLAINT, stage.clock.now, passed=False, headers=()) if not ar else "".join(f"{k}: {v}\r\n" for k,v in ar).encode()+mail(COMPLAINT, stage.clock.now, passed=False))
    print(len(automatic(stage)), stage.case_of(CUSTOMER).authenticated, ar)

FROMS = [b"From: a@kunde.example\r\nFrom: b@evil.example", b"From: G: anna.berg@kunde.example;", b"From: anna.berg@kunde.example, b@evil.example", b"From: anna.berg@kunde.example <b@evil.example>", b"From: =?utf-8?q?anna=2Eberg=40kunde=2Eexample?= <b@evil.example>", b"From: <anna.berg@kunde.example>(x", b"From: anna.berg@kunde.example\r\nSender: x@evil.example", b"From: anna.berg@kunde.example\r\nReply-To: victim@victim.example", b"From: \"anna.berg@kunde.example\" <b@evil.example>", b"From:", b"X: y", b"From : anna.berg@kunde.example", b"From: anna.berg@kunde.example\x00@evil.example", b"From: anna.berg@kunde.example\r\n @evil.example", b"FROM: anna.berg@kunde.example\r\nFrom\t: evil@evil.example", b"From: =?utf-8?q?<anna=2Eberg@kunde.example>?= b@evil.example"]
@pytest.mark.parametrize("f", FROMS)
def test_from(stage, f):
    raw = mail(COMPLAINT, stage.clock.now, sender="SENDER").replace(b"header.from=SENDER", b"header.from=kunde.example").replace(b"From: SENDER", f)
    stage.arrive(raw)
    print(f, [(a.recipients, ) for a in stage.scene.submission.accepted], [str(d["To"]) for _,d in stage.staff.drafts()])
