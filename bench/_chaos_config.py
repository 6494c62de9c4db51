"""The config of a run: live mode, every limit out of the way, at work round the clock."""

from __future__ import annotations

from pathlib import Path

from bench._chaos_plan import Plan
from bench._mails import AUTHSERV_ID
from followupd.config.settings import LimitsTable

MAILBOX = "shop"
OWNER = "owner@lindenhof.example"
_PLENTY = 1_000_000


def config_text(plan: Plan, folder: Path, smtp_port: int, imap_port: int) -> str:
    """The config file of an instance that keeps its files in that folder."""
    password = folder / "password"
    password.touch(mode=0o600)
    password.write_text(plan.password, encoding="utf-8")
    limits = "\n".join(f"{name} = {_PLENTY}" for name in LimitsTable.model_fields)
    log_in = f'host = "127.0.0.1"\nuser = "{plan.shop}"\nsecurity = "none"\npassword_file = "{password}"'
    return f"""
mode = "live"
acknowledge = "authenticated"
data_dir = "{folder}"
database = "{plan.database}"
[times]
first_reply = "30 days"
silence = "60 days"
acknowledge_within = "14 days"
[limits]
{limits}
[desk]
notify = ["{OWNER}"]
[[mailbox]]
name = "{MAILBOX}"
address = "{plan.shop}"
sender_name = "Lena from Linden Pottery"
company = "Linden Pottery"
signature = "Lena Linde\\nLinden Pottery"
time_zone = "Europe/Berlin"
authserv_id = "{AUTHSERV_ID}"
order_number = '\\bA-\\d{{6}}\\b'
[mailbox.hours]
opens = "00:00"
closes = "23:59"
workdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
[mailbox.imap]
port = {imap_port}
{log_in}
[mailbox.smtp]
port = {smtp_port}
{log_in}
"""
