"""What a template may do, and that nothing it does costs more than a letter is worth."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from followupd.compose.letter import Letter, Rendered
from followupd.errors import TemplateFault

VALUES: dict[str, object] = {
    "name": "Anna",
    "empty": "",
    "nothing": None,
    "yes": True,
    "quote": "x" * 14_000,
    "kanji": "見" * 400,
    "words": ("one", "two"),
    "when": datetime(2026, 11, 23, 17, tzinfo=UTC),
}


def letter(body: str, front: str = 'subject = "Hello"') -> Letter:
    return Letter.of(f"+++\n{front}\n+++\n{body}\n".encode(), "de/apology.md")


def write(body: str, front: str = 'subject = "Hello"', language: str = "en") -> Rendered:
    return letter(body, front).render(VALUES, language, language)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Hello {{ name }}", "Hello Anna"),
        ('{{ "Re: " ~ name ~ 1 }}', "Re: Anna1"),
        ('{{ "Re: " + name }}', "Re: Anna"),
        ('{{ empty or "there" }}', "there"),
        ('{{ missing | default("none") }}', "none"),
        ("{% for word in words %}{{ loop.index }} {{ word }} {% endfor %}", "1 one 2 two"),
        ('{{ words | join(", ") }}', "one, two"),
        ("{{ words | first }} {{ words | last }} {{ words | length }}", "one two 2"),
        ('{{ name | replace("n", "m") }}', "Amma"),
        ("{{ quote | truncate(5) }}!", "…!"),
        ('{{ "a b c" | truncate(3) }}', "a …"),
        ("{{ name.upper() }} {{ name | lower | capitalize }}", "ANNA Anna"),
        ("{% set who = name %}{{ who }}", "Anna"),
        ('{{ "yes" if missing is defined else "no" }}', "no"),
        ("{{ when | day }}, {{ when | clock }}, {{ when.year }}", "Monday, 23 November, 5 pm, 2026"),
        ("{{ kinds[name] }} {{ kinds.Anna }}", "friend friend"),
        ("{% for key, value in kinds.items() %}{{ key }}={{ value }}{% endfor %}", "Anna=friend"),
    ],
)
def test_a_letter_can_say_what_letters_say(body: str, text: str) -> None:
    rendered = write(body, 'subject = "Hello"\n[kinds]\nAnna = "friend"')
    assert rendered.text.strip() == text


@pytest.mark.parametrize(
    "body",
    [
        '{{ "x" * 999999999 }}',
        "{{ 9 ** 9 ** 9 }}",
        '{{ "%0999999999d" % 1 }}',
        '{{ "%0999999999d" | format(1) }}',
        "{{ name | center(999999999) }}",
        "{{ name | indent(999999999) }}",
        "{{ name | wordwrap(1, wrapstring=quote) }}",
        "{{ name.ljust(999999999) }}",
        "{{ name.zfill(999999999) }}",
        "{{ name.center(999999999) }}",
        "{{ name['center'](999999999) }}",
        '{{ "{:>999999999}".format(name) }}',
        '{{ when.strftime("%0999999999d") }}',
        '{{ quote.replace("x", quote) }}',
        '{{ quote | replace("x", quote) }}',
        "{{ quote.join(quote) }}",
        "{{ quote | join(quote) }}",
        "{% for i in range(999999999) %}{% endfor %}",
        "{% for a in quote %}{% for b in quote %}{% endfor %}{% endfor %}",
        "{% for a in quote %}{% endfor %}",
        "Hello{% for a in quote[:9000] %}" + " " * 50 + "{% endfor %}",
        "{% for w in words %}{{ quote }}{{ quote }}{{ quote }}{{ quote }}{% endfor %}",
        "{{ quote ~ quote ~ quote ~ quote ~ quote ~ quote ~ quote ~ quote }}",
        "{{ quote + quote + quote + quote + quote + quote + quote + quote }}",
        "{% set a = quote %}" + "{% set a = a ~ a %}" * 40,
        "{% set a = quote %}" + "{% set a = a + a %}" * 40,
        "{% set a %}{{ quote }}{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 40,
        "{% set a = [name] %}" + "{% set a = [a, a] %}" * 40 + "{{ a }}",
        "{% set a = {'x': name} %}{{ a.x }}",
        "{% for a in [[[name, name]]] %}{{ a[0][0] }}{% endfor %}",
        "{% macro m(n) %}{{ m(n) }}{{ m(n) }}{% endmacro %}{{ m(1) }}",
        "{% for a in words recursive %}{{ loop(words) }}{% endfor %}",
        "{{ lipsum(n=9999) }}",
        "{% set ns = namespace(a=quote) %}",
        "{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}",
        "{% if 1 %}" * 200 + "x" + "{% endif %}" * 200,
        "{{ " + "9" * 5_000 + " }}",
    ],
)
def test_a_template_that_would_eat_memory_or_time_is_stopped(body: str) -> None:
    with pytest.raises(TemplateFault):
        write(body)


@pytest.mark.parametrize(
    "body",
    [
        "{{ name.__class__ }}",
        "{{ name['__class__'] }}",
        "{{ name | attr('__class__') }}",
        "{{ name.format.__globals__ }}",
        "{{ self }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ words.append(1) }}",
        "{% include '/etc/passwd' %}",
        "{% import 'x' as x %}",
        "{% extends 'x' %}",
        "{{ name | safe }}",
        "{{ words | random }}",
        "{{ the pen }}",
    ],
)
def test_a_template_does_not_reach_beyond_its_values(body: str) -> None:
    with pytest.raises(TemplateFault):
        write(body)


@pytest.mark.parametrize(
    ("body", "message", "line"),
    [
        ("Hello\n{{ nmae }}", "there is no value called “nmae”; did you mean “name”?", 5),
        ("Hello\n\n{{ name | uper }}", "there is no filter “uper”; did you mean “upper”?", 6),
        ("{% if name %}", "Unexpected end of template", 4),
        ("{{ name * 3 }}", "'*' is not available in a letter", 4),
        ("{% macro x() %}{% endmacro %}", "{% macro %} is not available in a letter", 4),
        ("\n{{ name.zfill(3) }}", "“zfill()” is not available in a letter", 5),
        ("{{ when }}", "a date is written with a filter", 4),
        ("{{ nothing }}", "only text and numbers can be written, this is nothing", 4),
        ("{{ yes }}", "only text and numbers can be written", 4),
        ("{{ nothing | day }}", "“day” and “clock” need a date", 4),
        ("{{ missing | day }}", "there is no value called “missing”", 4),
        ("{% set a = missing %}", "there is no value called “missing”", 4),
        ("{{ kinds.Bert }}", "has no attribute 'Bert'", 4),
    ],
)
def test_a_fault_names_the_line_of_the_file_and_what_is_wrong(body: str, message: str, line: int) -> None:
    with pytest.raises(TemplateFault) as caught:
        write(body, 'subject = "Hello"' + ("\nkinds.Anna = 1" if "kinds" in body else ""))
    assert message in str(caught.value)
    assert caught.value.line == line + ("kinds" in body)
    assert str(caught.value).startswith(f"de/apology.md:{caught.value.line}: ")


@pytest.mark.parametrize(
    ("raw", "message", "line"),
    [
        (b"", "its first line must be +++", 1),
        (b"Hello", "its first line must be +++", 1),
        (b"\n+++\nsubject = 'x'\n+++\nHello", "its first line must be +++", 1),
        (b"+++\nsubject = 'x'\nHello", "the second +++ line is missing", 3),
        (b"+++\na = 1\nsubject = x\n+++\nHello", "its front matter is no TOML: Invalid value", 3),
        (b"+++\n[topics]\n+++\nHello", "needs a line subject", 1),
        (b"+++\nsubject = 5\n+++\nHello", "needs a line subject", 1),
        (b"+++\nsubject = 'x'\n+++\nHello\nGr\xfc\xdfe", "it is not UTF-8", 5),
        (b"+++\na = 1\nsubject = '{{ x'\n+++\nHello", "", 3),
        (b"+++\nsubject = 'x'\n+++\n" + b"x" * 64_000, "longer than 64 KB", None),
    ],
)
def test_a_file_that_is_no_template_says_so(raw: bytes, message: str, line: int | None) -> None:
    with pytest.raises(TemplateFault) as caught:
        Letter.of(raw, "de/apology.md")
    assert message in str(caught.value)
    assert caught.value.line == line


@pytest.mark.parametrize(
    ("front", "body", "message"),
    [
        ('subject = "{{ empty }}"', "Hello", "its subject comes out empty"),
        ('subject = "Hello"', "{{ empty }}", "its text comes out empty"),
        ('subject = "Hello"\n[name]\na = "b"', "Hello", "[name] has the name of a value"),
        ('subject = "Hello"', "{{ kanji }}" * 90, "grows beyond 100 KB"),
    ],
)
def test_a_letter_that_comes_out_unusable_is_a_fault(front: str, body: str, message: str) -> None:
    with pytest.raises(TemplateFault) as caught:
        write(body, front)
    assert message in str(caught.value)


def test_a_windows_file_with_a_byte_order_mark_is_read() -> None:
    raw = b"\xef\xbb\xbf+++\r\nsubject = 'Hello'\r\n+++\r\nDear\r\nAnna\r\n"
    assert Letter.of(raw, "x").render({}, "en", "en").text == "Dear\nAnna\n"
