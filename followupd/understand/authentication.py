"""What the receiving server says of the author's address: Authentication-Results, RFC 8601.

Anybody can write that field into a mail, so only the topmost one counts, and only when it bears the name of
the configured server (§5). Whatever is odd about it gives UNKNOWN, never a pass.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from followupd.model.message import Message
from followupd.model.reading import Authentication

_FIELD = "authentication-results"
_LONGEST_FIELD = 16_000
_LONGEST_DOMAIN = 253
#: Fewer mails than that tell nothing of a server.
_FEWEST = 3


class _Token(NamedTuple):
    text: str
    #: A bare word, not a quoted string and not a sign: only such a word can name a method.
    bare: bool = True


class _Result(NamedTuple):
    method: str
    result: str
    properties: dict[str, str]


class _OddField(ValueError):
    """The field cannot be read without guessing."""


def authentication(message: Message, authserv_id: str) -> Authentication:
    """PASSED when the configured server vouches for the From domain, FAILED when DMARC failed, else
    UNKNOWN.

    DMARC decides where the server checked it; without it, DKIM or SPF count when their domain is aligned
    with the author's (RFC 7489 §3.1, relaxed: equal, or one below the other).
    """
    field = message.header(_FIELD)
    if message.author is None or not authserv_id.strip() or not field or len(field) > _LONGEST_FIELD:
        return Authentication.UNKNOWN
    try:
        segments = _segments(field)
        if not _is_ours(segments[0], authserv_id):
            return Authentication.UNKNOWN
        results = tuple(_result(segment) for segment in segments[1:] if segment)
    except _OddField:
        return Authentication.UNKNOWN
    return _judged(results, _ascii(message.author.domain))


def proposed_authserv_id(mails: Sequence[Sequence[str]]) -> str:
    """The name under which the receiving server seems to write; empty when the mails do not agree.

    `mails` are the Authentication-Results fields of recent incoming mails, topmost first. A server that
    writes the field does so above all others, on every mail from outside: so the topmost names must be the
    same, and stand on more than half of the mails. Somebody must confirm it: a sender can write one too.
    """
    names = Counter(name for fields in mails if fields and (name := _named(fields[0])))
    if len(names) != 1:
        return ""
    [(name, seen)] = names.items()
    return name if seen >= _FEWEST and seen * 2 > len(mails) else ""


def _named(field: str) -> str:
    """The authserv-id of a field, in lower case; empty when it cannot be read without guessing."""
    try:
        first = _segments(field[:_LONGEST_FIELD])[0]
    except _OddField:
        return ""
    # A result in the place of the name, as some servers write, names nobody.
    return first[0].text.casefold() if first and _is_ours(first, first[0].text) else ""


def _judged(results: tuple[_Result, ...], domain: str) -> Authentication:
    dmarc = [result for result in results if result.method == "dmarc"]
    if any(result.result == "fail" for result in dmarc):
        return Authentication.FAILED
    # "none" says that the domain publishes no policy: then DKIM and SPF speak for themselves.
    checked = [result for result in dmarc if result.result != "none"]
    if checked:
        passed = all(_dmarc_passed(result, domain) for result in checked)
    else:
        passed = any(_aligned(_signer(result), domain) for result in results if result.result == "pass")
    return Authentication.PASSED if passed else Authentication.UNKNOWN


def _dmarc_passed(result: _Result, domain: str) -> bool:
    checked_domain = result.properties.get("header.from", "")
    return result.result == "pass" and (not checked_domain or _domain(checked_domain) == domain)


def _signer(result: _Result) -> str:
    if result.method == "dkim":
        return _domain(result.properties.get("header.d") or result.properties.get("header.i", ""))
    if result.method == "spf":
        return _domain(result.properties.get("smtp.mailfrom", ""))
    return ""


def _aligned(signer: str, domain: str) -> bool:
    # A signer without a dot would be a top-level domain, and everything is below that.
    if "." not in signer or "." not in domain:
        return False
    return signer == domain or signer.endswith("." + domain) or domain.endswith("." + signer)


def _domain(value: str) -> str:
    return _ascii(value.rpartition("@")[2])


def _ascii(domain: str) -> str:
    """The domain in lower case, international ones as A-labels (RFC 5890), so that both spellings are
    equal.
    """
    plain = domain.strip().rstrip(".").lower()
    if plain.isascii() or len(plain) > _LONGEST_DOMAIN:
        return plain
    try:
        return plain.encode("idna").decode("ascii")
    except UnicodeError:
        return plain


def _is_ours(segment: list[_Token], authserv_id: str) -> bool:
    if not segment:
        return False
    version = segment[1:]
    well_formed = not version or (len(version) == 1 and version[0].text.isdecimal())
    return well_formed and segment[0].text.casefold() == authserv_id.strip().casefold()


def _result(segment: list[_Token]) -> _Result:
    """`method[/version]=result` and its `ptype.property=value` pairs (RFC 8601 §2.2)."""
    method, *pairs = _pairs(segment)
    names = dict(reversed(pairs))
    return _Result(method[0].partition("/")[0], method[1].lower(), names)


def _pairs(segment: list[_Token]) -> list[tuple[str, str]]:
    if [token.text for token in segment] == ["none"]:
        return [("none", "")]
    pairs = []
    place = 0
    while place < len(segment):
        name, equals, value = (*segment[place : place + 3], _Token(""), _Token(""))[:3]
        if not name.bare or name.text == "=" or equals != _Token("=") or value == _Token("="):
            raise _OddField
        pairs.append((name.text.lower(), value.text))
        place += 3
    return pairs


def _segments(field: str) -> list[list[_Token]]:
    segments: list[list[_Token]] = [[]]
    for token in _tokens(field):
        if token == _Token(";"):
            segments.append([])
        else:
            segments[-1].append(token)
    return segments


def _tokens(field: str) -> Iterator[_Token]:
    """Words, quoted strings, "=" and ";", with comments and white space left out.

    Behind a "=" a word may hold more of them: an envelope sender looks like bounces+you=d.example@e.example.
    """
    place, is_value = 0, False
    while place < len(field):
        sign = field[place]
        if sign == "(":
            place = _after_comment(field, place)
        elif sign == '"':
            text, place = _quoted(field, place)
            yield _Token(text, bare=False)
            is_value = False
        elif sign in "=;":
            yield _Token(sign)
            place += 1
            is_value = sign == "="
        elif sign.isspace():
            place += 1
        else:
            start, ends = place, ';("' if is_value else '=;("'
            while place < len(field) and field[place] not in ends and not field[place].isspace():
                place += 1
            yield _Token(field[start:place])
            is_value = False


def _after_comment(field: str, place: int) -> int:
    depth = 0
    while place < len(field):
        sign = field[place]
        depth += {"(": 1, ")": -1}.get(sign, 0)
        place += 2 if sign == "\\" else 1
        if depth == 0:
            return place
    raise _OddField


def _quoted(field: str, place: int) -> tuple[str, int]:
    signs: list[str] = []
    place += 1
    while place < len(field) and field[place] != '"':
        place += field[place] == "\\"
        signs.append(field[place : place + 1])
        place += 1
    if place >= len(field):
        raise _OddField
    return "".join(signs), place + 1
