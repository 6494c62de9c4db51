"""What senders hide in HTML is not what the customer reads."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.understand.htmltext import html_text

TEXT = "The cup came broken."


@pytest.mark.parametrize(
    "style",
    [
        "display: none",
        "DISPLAY:NONE !important; color: red",
        "visibility:hidden",
        "mso-hide:all",
        "max-height:0px; overflow:hidden",
        "height:0; overflow: hidden",
        "font-size:0",
        "font-size: 1px; color: #ffffff",
        "opacity:0",
        "opacity:0.0; width:1px",
        "text-indent:-9999px",
        "text-indent: -999em; white-space: nowrap",
        "text-indent:-100%; overflow:hidden",
        "position:absolute; left:-9999px",
        "top: -1000em; position: fixed",
        "position:absolute;right:-5000px !important",
        "position:absolute; width:1px; height:1px; clip:rect(0,0,0,0)",
        "position:absolute; clip: rect(1px 1px 1px 1px)",
        "position:absolute; clip-path:inset(50%)",
        "max-height:0; max-width:0; overflow:hidden",
    ],
)
def test_a_preheader_is_gone_whatever_hides_it(style: str) -> None:
    assert html_text(f'<div style="{style}">Open now!</div><p>{TEXT}</p>') == TEXT


@pytest.mark.parametrize(
    "style",
    [
        "opacity:0.9",
        "line-height:0; overflow:hidden",
        "min-height:0; overflow:hidden",
        "font-size:10px",
        "max-height:0.5em",
        "display:block",
        "overflow:hidden",
        # Word's hanging indents, and what stays on the page.
        "text-indent:-18.0pt; margin-left:36.0pt",
        "text-indent:-120px; padding-left:120px",
        "text-indent:9px",
        "position:absolute; left:-12px",
        "position:relative; left:10px",
        "margin-left:-9999px; padding-left:9999px",
        "left:-9999px",
        "position:absolute; clip:rect(0,300px,40px,0)",
        "max-width:0; width:100%; overflow:hidden; text-overflow:ellipsis",
    ],
)
def test_a_style_that_hides_nothing_takes_nothing_away(style: str) -> None:
    assert html_text(f'<p style="{style}">{TEXT}</p>') == TEXT


@pytest.mark.parametrize(
    ("sheet", "is_gone"),
    [
        (".pre { display: none !important }", True),
        ("p { color: red } span.pre{display:none}", True),
        ("h1, .pre { display:none }", True),
        ("<!-- .pre{display:none} -->", True),
        ("/* { */ @import 'x.css'; .pre{display:none}", True),
        ("@media (max-width: 600px) { .pre { display:none } }", False),
        ("@media print { .x { color:red } } .pre { display:none }", True),
        (".pre { position:absolute; left:-9999px }", True),
        (".pre { text-indent:-9999px }", True),
        (".other { display:none }", False),
        ("/* .pre{display:none} */", False),
        (".pre { display:none", False),
    ],
)
def test_a_style_sheet_hides_by_class_unless_it_makes_a_condition(sheet: str, is_gone: bool) -> None:
    page = f'<html><head><style>{sheet}</style></head><span class="pre">Open now!</span><p>{TEXT}</p></html>'
    assert ("Open now!" in html_text(page)) is not is_gone
    assert TEXT in html_text(page)


def test_what_an_element_says_of_itself_goes_before_the_style_sheet() -> None:
    assert html_text(f'<style>.m{{display:none}}</style><p class=m style="display:block">{TEXT}</p>') == TEXT


def test_signs_without_a_width_are_gone() -> None:
    assert (
        html_text("<div>Hello &zwnj;&nbsp;&#847;&zwnj;&#8203;&#8199;</div><p>bro&shy;ken</p>")
        == "Hello\n\nbroken"
    )


def test_letters_that_belong_together_stay_together() -> None:
    assert html_text("<p>می\u200cخواهم 👨\u200d👩</p>") == "می\u200cخواهم 👨\u200d👩"


def test_a_page_that_hides_everything_is_read_all_the_same() -> None:
    assert html_text(f'<div style="display:none"><p hidden>{TEXT}</p></div>') == TEXT


PIECES = st.sampled_from(
    ["<style>", "</style>", ".a", "{", "}", "display:none", "/*", "*/", ";", "@media x", ",", "<p class=a>",
     "</p>", "<div hidden>", "</div>", "<p style='display:none'>", "word", "<blockquote type=cite>",
     "</blockquote>"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_no_style_sheet_raises(pieces: list[str]) -> None:
    html_text("".join(pieces)).encode()


@pytest.mark.parametrize(
    "piece", [".a{display:none}", "/* ", "{", "}", "@media x{", ".a,", "<p class=a hidden>x"]
)
@pytest.mark.parametrize("before", ["", "<style>", "<style>.a{display:none}</style>"])
def test_a_megabyte_of_styles_is_read_in_time(before: str, piece: str) -> None:
    started = time.process_time()
    html_text(before + piece * (1_000_000 // len(piece)) + f"</style>{TEXT}")
    assert time.process_time() - started < 4
