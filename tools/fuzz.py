"""`python tools/fuzz.py [--minutes N] [FOLDER ...]`: a fuzzer makes mails, and they are read.

Needs atheris (pip install atheris), which watches which lines of the readers a mail reaches and changes it to
reach others. It begins with the mails in the folders. Wrong is an exception, a half of a surrogate pair, a
mail that does not come back as it was from the parser's pipe, or one that takes more than twenty seconds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["followupd.understand"]):
    from followupd.understand import judge, read

from followupd.model.knowledge import ContactForm, Knowledge, TokenKey
from followupd.pipeline.wire import message_from_json, message_to_json

_KNOWLEDGE = Knowledge(
    own_addresses=frozenset({"info@shop.example"}),
    own_domains=frozenset({"shop.example"}),
    authserv_id="mx.shop.example",
    keys=(TokenKey(id="a", secret=b"k" * 32),),
    order_pattern=r"\bA-\d{6}\b",
    products=("Blue cup", "Butterdose"),
    forms=(
        ContactForm(name="form", sender="web@shop.example", address_label="E-mail", message_label="Text"),
    ),
)
_LARGEST = 200_000


def one_mail(raw: bytes) -> None:
    """Read one mail as the service does. Raises when anything is wrong."""
    message = read(raw)
    if message_from_json(message_to_json(message)) != message:
        raise ValueError("another mail came out of the pipe")
    reading = judge(message, _KNOWLEDGE)
    for text in (message.subject, message.text, reading.new_text, *reading.reasons, *reading.doubts):
        text.encode("utf-8")


def main() -> None:
    """Run until something is wrong or the time is over."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=int, default=30, metavar="N")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as found:
        limits = (f"-max_total_time={60 * options.minutes}", "-timeout=20", f"-max_len={_LARGEST}")
        atheris.Setup([sys.argv[0], *limits, found, *map(str, options.folders)], one_mail)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
