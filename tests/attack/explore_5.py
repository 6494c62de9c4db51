import time, base64, zlib, io, zipfile
from datetime import timedelta, datetime, UTC
import pytest
from mails import COMPLAINT, ANNA, mail, reply
from told import *
from followupd.store import reports, outbox
from followupd.daemon import rounds
from explore_1 import show, EVE, BO
from explore_4 import st

def wrap(body, ctype):
    return (b"From: Eve <eve@evil.example>\r\nTo: info@l.example\r\nSubject: s\r\nMessage-ID: <%d@e>\r\nMIME-Version: 1.0\r\nContent-Type: " % abs(hash(body[:1000]))) + ctype + b"\r\n\r\n" + body

@pytest.mark.timeout(300)
def test_huge(set_stage, dovecot):
    stage = set_stage(dovecot)
    z = io.BytesIO(); zf = zipfile.ZipFile(z, "w", zipfile.ZIP_DEFLATED); zf.writestr("a", b"\0"*200_000_000); zf.close()
    att = b"\r\n".join(base64.b64encode(z.getvalue())[i:i+76] for i in range(0, len(z.getvalue())*4//3, 76))
    mails_ = {
     "20mb": wrap(b"My order never arrived\r\n" + b"abc def\r\n"*2_300_000, b"text/plain"),
     "30mb": wrap(b"My order never arrived\r\n" + b"abc def\r\n"*3_400_000, b"text/plain"),
     "2mbline": wrap(b"x"*2_000_000, b"text/html"),
     "tags": wrap(b"<div>"*400_000, b"text/html"),
     "tables": wrap(b"<table><tr><td>"*130_000, b"text/html"),
     "entities": wrap(b"&lt;"*500_000, b"text/html"),
     "style": wrap(b"<style>"*300_000, b"text/html"),
     "links": wrap(b"<a href='x'>y</a>"*120_000, b"text/html"),
     "img": wrap(b"<ul><li>"*250_000, b"text/html"),
     "to": wrap(b"hi", b"text/plain").replace(b"To: info@l.example", b"To: " + b",\r\n ".join(b"p%d@x.example" % i for i in range(10000))),
     "deep": wrap(b"".join(b'--b%d\r\nContent-Type: multipart/mixed; boundary="b%d"\r\n\r\n' % (i,i+1) for i in range(3000)), b'multipart/mixed; boundary="b0"'),
     "wide": wrap(b"--b\r\n\r\nx\r\n"*100_000+b"--b--", b'multipart/mixed; boundary="b"'),
     "rfc822": wrap(b"Content-Type: message/rfc822\r\n\r\n"*5000, b'message/rfc822'),
     "zip": wrap(b"--b\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename=\"../../../etc/passwd\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"+att+b"\r\n--b\r\n\r\nMy parcel never arrived.\r\n--b--", b'multipart/mixed; boundary="b"'),
     "b64": wrap(b"QUJD\r\n"*3_000_000, b"text/plain\r\nContent-Transfer-Encoding: base64"),
     "b64html": wrap(base64.encodebytes(b"<p>x</p>"*2_000_000), b"text/html\r\nContent-Transfer-Encoding: base64"),
     "qp": wrap(b"=\r\n"*3_000_000, b"text/plain\r\nContent-Transfer-Encoding: quoted-printable"),
     "uu": wrap(b"begin 644 x\r\n"*500_000, b"text/plain\r\nContent-Transfer-Encoding: x-uuencode"),
     "utf7": wrap(b"+"*1_000_000, b"text/plain; charset=utf-7"),
     "utf16": wrap(b"\xd8\x00"*500_000, b"text/plain; charset=utf-16"),
     "hz": wrap(b"~{"*500_000, b"text/plain; charset=hz"),
     "idna": wrap(b"xn--"*200_000, b"text/plain; charset=idna"),
     "puny": wrap(b"a-b"*10_000+b"zz"*50000, b"text/plain; charset=punycode"),
     "zlib": wrap(base64.encodebytes(zlib.compress(b"\0"*300_000_000)), b"text/plain; charset=zlib\r\nContent-Transfer-Encoding: base64"),
     "rot13": wrap(b"abc", b"text/plain; charset=rot13"),
     "unicode_escape": wrap(b"\\N{BULLET}"*10000, b"text/plain; charset=unicode_escape"),
     "nochar": wrap(b"\xff\xfe"*1000000, b"text/plain"),
     "rtf": wrap(b"{\\rtf1"*100000, b"text/rtf"),
     "tnef": wrap(b"\x78\x9f\x3e\x22"*100000, b"application/ms-tnef; name=winmail.dat"),
     "dsn": wrap(b"--b\r\nContent-Type: message/delivery-status\r\n\r\n"+b"Final-Recipient: rfc822; a@b\r\nAction: failed\r\n\r\n"*50_000+b"--b--", b'multipart/report; report-type=delivery-status; boundary="b"'),
     "bounce": wrap(b"<a@b.example>: host mx said: 550 no such user\r\n"*50_000, b"text/plain").replace(b"Eve <eve@evil.example>", b"MAILER-DAEMON@x.example").replace(b"Subject: s", b"Subject: Undelivered Mail Returned to Sender"),
    }
    for n, raw in mails_.items():
        stage.post(raw)
        rounds.sync(stage.service)
        t=time.time(); stage.work(); t=time.time()-t
        e = read_mails(stage)
        print(n, round(t,1), len(raw), sorted(e, key=lambda x: x.id)[-1].state, sorted(e, key=lambda x: x.id)[-1].outcome[:90], flush=True)
    complain(stage); print(len(automatic(stage)))

def test_restart_everywhere(stage):
    def hop(): stage.restart()
    stage.post(mail(COMPLAINT, stage.clock.now)); hop()
    rounds.once(stage.service); hop()
    stage.post(mail(COMPLAINT, stage.clock.now, sender=BO)); rounds.sync(stage.service); hop()
    rounds.take_in(stage.service); hop()
    it = stage.service.posts[0].dispatcher.claim(); hop()
    rounds.dispatch(stage.service); hop(); rounds.once(stage.service); hop()
    stage.clock.now += timedelta(hours=2)
    for uid, d in stage.staff.drafts(): stage.staff.edit_and_send(uid, "Sorry"); hop(); rounds.sync(stage.service); hop(); rounds.take_in(stage.service); hop()
    for _ in range(60):
        due = stage.next_due()
        if due is None: break
        stage.clock.now = max(due, stage.clock.now)
        hop(); rounds.sync(stage.service); hop(); rounds.take_in(stage.service); rounds.sync(stage.service); rounds.ring(stage.service); hop(); stage.service.posts[0].dispatcher.claim(); hop(); rounds.dispatch(stage.service); hop()
    show(stage)

def test_cut_after_dot_and_restart(stage):
    stage.scene.submission.cut_after_dot(1)
    complain(stage); show(stage); stage.restart(); stage.work(); stage.later(hours=1); show(stage)

def test_delete_drafts(stage):
    complain(stage)
    from followupd.cli.demo.post import logged_in
    with logged_in(stage.scene.server, stage.scene.user) as c:
        c.select_folder("Drafts"); c.delete_messages(c.search()); c.expunge()
    stage.restart(); stage.later(days=3); print(len(stage.staff.drafts())); show(stage)

def test_clock(stage):
    complain(stage); answer(stage)
    stage.clock.now -= timedelta(days=1); stage.work(); stage.arrive(mail(COMPLAINT, stage.clock.now, sender=BO)); show(stage)
    stage.clock.now += timedelta(days=400); stage.work(); show(stage)
    stage.clock.now -= timedelta(days=399); stage.work(); stage.later(days=30); show(stage)

def test_resolve_cycle(stage):
    complain(stage)
    for i in range(3):
        stage.arrive(mail(f"x{i} info", stage.clock.now, headers=(("References", str(stage.staff.inbox()[0][1]["Message-ID"]) if i==0 else str(automatic(stage)[-1]["Message-ID"])),)))
        drag(stage, "Followup/Resolved"); print(st(stage))
        stage.later(days=6)
        print(len(automatic(stage)))
        stage.arrive(reply(automatic(stage)[-1], f"1 it is broken again {i}", stage.clock.now)); print(st(stage), len(stage.staff.drafts()))
        stage.later(hours=30)

def test_draft_mode_checkin_never_sent(set_stage):
    stage = set_stage(mode="draft")
    complain(stage); print([str(d["Subject"]) for _,d in stage.staff.drafts()])
    drag(stage, "Followup/Resolved"); stage.later(days=60); show(stage); print(len(stage.staff.drafts()))
