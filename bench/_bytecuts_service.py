"""The whole service, cut at the two places where a mail leaves it: around the final dot and around APPEND."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench._bytecuts_relay import Cut, Side, Talk
from bench._failpoints_arena import Arena
from bench._failpoints_forge import Forge
from bench._failpoints_setting import CUSTOMER
from bench._failpoints_trial import with_cut

#: The mail itself is cut in the other sessions; here its last bytes will do.
_TAIL = 24
_DOT = re.compile(
    rb"RCPT TO:<" + re.escape(CUSTOMER.encode()) + rb">.*?(?P<head>DATA\r\n).*?(?P<tail>\r\n\.\r\n)",
    re.DOTALL,
)
_DOT_ANSWERS = re.compile(rb"354 [^\n]*\n250 [^\n]*\n")
_APPEND = re.compile(rb"(?P<head>[A-Z]+\d+ APPEND [^\n]*\n).*?(?P<tail>\r\n\r\n)(?=[A-Z]+\d+ |$)", re.DOTALL)
_APPEND_ANSWERS = re.compile(rb"\+ OK\r\n(?:\* [^\n]*\n)*[^\n]*APPENDUID[^\n]*\n")


@dataclass(slots=True)
class ServiceSession:
    """A whole story, with one conversation of it cut; `way` is "smtp" or "imap"."""

    arena: Arena
    forge: Forge
    way: str
    name: str = field(init=False)

    def __post_init__(self) -> None:
        self.name = f"service {self.way}"

    def cuts(self) -> tuple[Cut, ...]:
        """Every place around the dot, or the APPEND, of the first such mail."""
        outcome, talks = with_cut(self.arena, self.forge, self.way, None)
        if outcome.findings:
            raise AssertionError(f"the story goes wrong without any cut: {outcome.findings}")
        asked, answered = (_DOT, _DOT_ANSWERS) if self.way == "smtp" else (_APPEND, _APPEND_ANSWERS)
        number, talk = next(found for found in enumerate(talks) if asked.search(found[1].said[Side.CLIENT]))
        return tuple(
            Cut(side=side, after=after, talk=number) for side, after in _places(talk, asked, answered)
        )

    def tried(self, cut: Cut) -> Iterator[str]:
        """What is wrong at the end of the story."""
        outcome, _ = with_cut(self.arena, self.forge, self.way, cut)
        yield from (f"{finding.fault}: {finding.words}" for finding in outcome.findings)


def _places(talk: Talk, asked: re.Pattern[bytes], answered: re.Pattern[bytes]) -> Iterator[tuple[Side, int]]:
    said = bytes(talk.said[Side.CLIENT])
    question = asked.search(said)
    assert question is not None
    # Another mail may have left over the same connection before.
    earlier = said.count(b"DATA\r\n", 0, question.start("head"))
    answer = tuple(answered.finditer(talk.said[Side.SERVER]))[earlier]
    yield from ((Side.CLIENT, place) for place in range(question.start("head"), question.end("head") + 1))
    yield from (
        (Side.CLIENT, place) for place in range(question.end("tail") - _TAIL, question.end("tail") + 1)
    )
    yield from ((Side.SERVER, place) for place in range(answer.start(), answer.end() + 1))
