"""The parser process itself, run as `python -m followupd.pipeline.parserchild FORMS`.

It reads mails from its standard input (DIGITS of length, then the bytes) and answers each with one line
of JSON; no pickle crosses the pipe. FORMS are the shop's contact forms, as JSON.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from typing import IO, Final

from followupd.collector import look_seldom
from followupd.model.knowledge import ContactForm
from followupd.pipeline.wire import message_to_json
from followupd.understand import read

#: Limits for one mail: address space in bytes, processor time in seconds.
MEMORY: Final = 1 << 29
PROCESSOR: Final = 10
#: Said once, when the first mail may come.
READY: Final = b"ready"
#: In so many digits the length of a mail stands before it.
DIGITS: Final = 8


def main() -> None:
    """Serve mails until the parent closes the pipe."""
    # Those who stop the service mean the parent; it ends the child when it has no more use for it.
    for stop in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(stop, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # It writes no file, whatever a mail makes it do.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    look_seldom()
    forms = tuple(ContactForm(**form) for form in json.loads(sys.argv[1]))
    source, target = sys.stdin.buffer, sys.stdout.buffer
    _say(target, READY)
    while head := source.read(DIGITS):
        _allow_processor_time()
        _say(target, message_to_json(read(source.read(int(head)), forms)))


def _say(target: IO[bytes], line: bytes) -> None:
    target.write(line + b"\n")
    target.flush()


def _allow_processor_time() -> None:
    """Raise the soft limit to what is used plus one mail's share: each mail gets its own."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + 1 + PROCESSOR
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
