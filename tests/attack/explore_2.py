import time
from collections import Counter
from datetime import timedelta, datetime, UTC
import pytest
from mails import COMPLAINT, ANNA, mail, reply
from told import *
from followupd.store import reports, outbox
from explore_1 import show, EVE, BO

def sent_times(stage):
    with stage.service.database.read() as s:
        pass

def flood(stage, n, sender, subject="Where is my order {}?", text=COMPLAINT, passed=True):
    t=time.time()
    stage.post(*[mail(text+f" {i}", stage.clock.now, sender=sender.format(i), subject=subject.format(i), passed=passed) for i in range(n)])
    print("posted", time.time()-t); t=time.time()
    stage.work(); print("worked", time.time()-t)

def count(stage, label):
    c = Counter("notice" if a.recipients[0]==stage.scene.notify else "customer" for a in stage.scene.submission.accepted)
    print(label, stage.clock.now, dict(c), "drafts", len(stage.staff.drafts()))

@pytest.mark.timeout(300)
def test_many_addresses_many_domains(stage):
    flood(stage, 400, "Eve <eve{0}@d{0}.example>")
    count(stage, "at once")
    for _ in range(4):
        stage.until(stage.clock.now + timedelta(minutes=59)); count(stage, "59min")
        stage.until(stage.clock.now + timedelta(minutes=1)); count(stage, "+1")

@pytest.mark.timeout(300)
def test_one_domain(stage):
    flood(stage, 100, "Eve <eve{0}@evil.example>")
    count(stage, "one domain")
    stage.later(hours=3); count(stage, "later")

def test_one_address(stage):
    flood(stage, 100, "Eve <eve@evil.example>"); count(stage, "one address")

def test_unsure_flood(stage):
    flood(stage, 150, "Eve <eve{0}@d{0}.example>, Bo <bo@x.example>"); count(stage, "unsure")

def test_stranger_flood(stage):
    complain(stage)
    a = automatic(stage)[0]
    stage.arrive(*[reply(a, f"hello {i}", stage.clock.now, sender=EVE) for i in range(100)])
    count(stage, "stranger")

def test_customer_flood_after_resolved(stage):
    q = asked(stage)
    stage.arrive(*[reply(q, f"hm {i}, maybe? I have a question", stage.clock.now) for i in range(50)])
    count(stage, "customer questions"); show(stage)

def test_bounce_flood(stage):
    from test_machines import bounce
    complain(stage)
    a = automatic(stage)[0]
    stage.arrive(*[bounce(a).replace(b"Message-ID: <bounce.", b"Message-ID: <%d." % i, 1) for i in range(50)])
    count(stage, "bounces")

@pytest.mark.timeout(300)
def test_staff_moves_200(stage):
    flood(stage, 200, "Eve <eve{0}@d{0}.example>")
    stage.later(hours=5)
    count(stage, "before move")
    with __import__("followupd.cli.demo.post", fromlist=["x"]).logged_in(stage.scene.server, stage.scene.user) as c:
        c.select_folder("INBOX"); c.move(c.search(), "Followup/Resolved")
    t=time.time(); stage.work(); print("moves", time.time()-t)
    print(Counter(c.state for c in stage.cases))
    for h in range(0, 14*24, 1):
        before = len(stage.scene.submission.accepted)
        stage.later(hours=1)
        after = len(stage.scene.submission.accepted)
        if after-before: print(stage.clock.now, after-before)
    count(stage, "end"); print(Counter(c.state for c in stage.cases))
