"""Whatever a value holds, it arrives as the text it is, in both parts of the mail."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from followupd.compose.letter import Letter, Rendered
from followupd.compose.markup import clean, one_line
from followupd.compose.samples import sample_values
from followupd.compose.templates import Templates, shipped

SHIPPED = Templates(shipped())
HOSTILE = (
    "*a* **b** _c_ `d` ~~e~~",
    "[x](http://evil.example) ![y](http://evil.example/z.png) <http://evil.example>",
    "[x]: http://evil.example\n[x]",
    '<b>b</b><img src=x onerror=alert(1)><script>x</script><!-- "',
    "{{7*7}} {% for a in b %} {# c #}",
    "# head\n## head\n===\n---\n- item\n1. item\n+ item\n> quote\n    code\n\tcode\n```\nfence\n| a | b |",
    "&amp; &lt; &#60; \\* \\",
    "http://evil.example www.evil.example a@evil.example",
    "\ue0000\ue001 \ue0009\ue001 %EE%80%800%EE%80%81",
    "line\u2028line\x85line\x0bline\r\nline\rline",
    "\x00\x07\x1b[31m\ud800",
)
THEIRS = ("customer_name", "subject", "order_number", "quote", "quoted_from", "excerpt")
hostile = st.one_of(st.sampled_from(HOSTILE), st.text(), st.text(alphabet="*_`#>-+[]()!<>&\\\n \t1.=~{}%|a"))


def letter(body: str, **values: object) -> Rendered:
    source = Letter.of(f'+++\nsubject = "Hello"\n+++\n{body}\n'.encode(), "x.md")
    return source.render(values, "en", "en")


def shown(html: str) -> LexborHTMLParser:
    return LexborHTMLParser(html)


def words(text: str) -> str:
    return " ".join(text.split())


def tags(html: str) -> list[str]:
    return re.findall(r"<(/?[a-z0-9]+)", html)


@settings(max_examples=150, deadline=None)
@given(value=hostile)
@example(value=" ".join(HOSTILE))
def test_a_value_of_one_line_is_the_same_words_in_both_parts(value: str) -> None:
    plain = one_line(value)[:500].rstrip()
    rendered = letter("Dear {{ name }}, *well*.\n\n- {{ name }}\n\n# {{ name }}", name=plain)
    assert f"Dear {plain}, *well*.\n" in rendered.text
    assert words(shown(rendered.html).css_first("p").text()) == words(f"Dear {plain}, well.")
    usual = letter("Dear {{ name }}, *well*.\n\n- {{ name }}\n\n# {{ name }}", name="Anna")
    assert [tag for tag in tags(rendered.html) if tag != "br"] == tags(usual.html) if plain else True


@settings(max_examples=150, deadline=None)
@given(value=hostile)
@example(value="\n\n".join(HOSTILE))
def test_a_value_of_several_lines_stays_inside_its_quotation(value: str) -> None:
    plain = clean(value)
    rendered = letter("Before\n\n> {{ quote }}\n\nAfter", quote=value)
    lines = rendered.text.rstrip("\n").split("\n")
    assert lines[0] == "Before"
    assert lines[-1] == "After"
    if plain:
        quoted = [line.removeprefix(">").removeprefix(" ") for line in lines[2:-2]]
        assert quoted == [line.rstrip() if number else line for number, line in enumerate(plain.split("\n"))]
        assert words(shown(rendered.html).css_first("blockquote p").text()) == words(plain)


@pytest.mark.parametrize(
    "kind", ["acknowledgement", "apology", "check-in", "reminder", "reopened", "desk-notice"]
)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_no_customer_text_breaks_a_letter_or_becomes_markup_in_it(kind: str, data: st.DataObject) -> None:
    values = sample_values(kind, "en")
    theirs = [
        name for name in ("customer_name", "subject", "order_number", "quote", "quoted_from", "excerpt")
    ]
    hostile_values = {name: "x" + data.draw(hostile) for name in theirs if name in values}
    usual = SHIPPED.render(kind, "en", values)
    rendered = SHIPPED.render(kind, "en", values | hostile_values)
    page = shown(rendered.html)
    assert [tag for tag in tags(rendered.html) if tag != "br"] == [
        tag for tag in tags(usual.html) if tag != "br"
    ]
    assert not page.css("a, img, em, strong, h1, h2, code, pre, script, hr, ol")
    for name, value in hostile_values.items():
        if name in ("quote", "excerpt"):
            assert words(clean(value)) in words(page.body.text())


@pytest.mark.parametrize("value", HOSTILE)
def test_a_known_trick_arrives_as_it_was_typed(value: str) -> None:
    rendered = letter("{{ quote }}", quote=value)
    assert rendered.text == clean(value) + "\n"
    assert words(shown(rendered.html).body.text()) == words(clean(value))


def test_line_breaks_of_a_signature_are_kept_in_both_parts() -> None:
    rendered = letter("Regards,\n{{ signature }}", signature="Maria\r\nKettle & Cup\n\nTel. 1")
    assert rendered.text == "Regards,\nMaria\nKettle & Cup\n\nTel. 1\n"
    assert "Regards,<br>\nMaria<br>\nKettle &amp; Cup<br>\n<br>\nTel. 1</p>" in rendered.html


def test_a_value_in_a_list_item_stays_in_it() -> None:
    rendered = letter("- {{ quote }}\n- next", quote="one\ntwo")
    assert rendered.text == "- one\n  two\n- next\n"


def test_values_inside_a_link_cannot_leave_it() -> None:
    rendered = letter("[order](https://shop.example/o/{{ name }})", name='1"><b>/../?x=[2]')
    assert shown(rendered.html).css_first("a").attributes["href"] == (
        "https://shop.example/o/1%22%3E%3Cb%3E%2F..%2F%3Fx%3D%5B2%5D"
    )
    assert not shown(rendered.html).css("b")


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("https://a.example/?b=1&c=2", "https://a.example/?b=1&c=2"),
        ("mailto:a@b.example?subject=c%20d", "mailto:a@b.example?subject=c%20d"),
        ("javascript:alert(1)", "#"),
        ("JaVaScRiPt:alert(1)", "#"),
        ("data:text/html,x", "#"),
        ('https://a.example/"onclick="x', "https://a.example/%22onclick=%22x"),
    ],
)
def test_a_whole_address_from_a_value_opens_a_page_or_a_mail_and_nothing_else(
    address: str, href: str
) -> None:
    rendered = letter("[go]({{ name }})", name=address)
    link = shown(rendered.html).css_first("a")
    assert link.attributes == {"href": href} | {k: v for k, v in link.attributes.items() if k == "style"}


def test_html_in_a_template_itself_is_text_too() -> None:
    assert not shown(letter("<b>bold</b> <img src=x>").html).css("b, img")


def test_escapes_and_hard_breaks_of_a_template_do_not_show_in_the_text() -> None:
    assert letter("1\\. first\\\nsecond  \n\n\n\nthird").text == "1. first\nsecond\n\nthird\n"


def test_a_reference_alone_on_its_line_is_quiet_and_nothing_else_is() -> None:
    page = shown(letter("Hello\n\nRef. {{ name }} is it\n\nRef. {{ name }}", name="FU-1").html)
    assert [node.text() for node in page.css("p.quiet")] == ["Ref. FU-1"]


def test_an_endless_value_is_cut() -> None:
    rendered = letter("{{ quote }}\n{{ name }}", quote="q" * 1_000_000, name="n" * 1_000_000)
    assert len(rendered.text) < 20_000
    assert rendered.text.count(" […]") == 2


def test_a_long_subject_is_cut() -> None:
    source = Letter.of(b'+++\nsubject = "{{ quote }}"\n+++\nHello\n', "x.md")
    assert len(source.render({"quote": "s" * 5_000}, "en", "en").subject) < 210


def test_a_page_says_its_language_and_loads_nothing() -> None:
    html = letter("Hello").html
    assert '<html lang="en">' in html
    assert not re.search(r"(?:src|href|url)\s*[=(]", html)
