"""The quotes of HTML mail are found by the marks that mail programs leave, without a word of the language.

The labels and attributions here are of no language, so only the structure can tell.
"""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.model.message import Message
from followupd.understand.htmltext import html_text
from followupd.understand.quoting import new_text, new_words, unquoted

WORDS = "<div>Zorba lumi teka.</div>"
OWN = "Zorba lumi teka."
QUOTED = "<div>Vasta mura, telo kim?</div>"
LABELS = "<b>Ura:</b> Laden Nord<br><b>Vel:</b> 2 tam 2026<br><b>Pim:</b> Anna<br><b>Kes:</b> Lampo"
LINE = "Tam 2 xul 2026, Laden Nord muri:"

QUOTES = {
    "gmail": f'<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">{LINE}<br></div>'
    f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{QUOTED}</blockquote></div>',
    "old gmail": f'<div class="gmail_extra"><br><div class="gmail_quote">{LINE}<br>'
    f'<blockquote class="gmail_quote">{QUOTED}</blockquote></div></div>',
    "apple": f'<div><blockquote type="cite"><div>{LINE}</div><br>{QUOTED}</blockquote></div>',
    "thunderbird": f'<div class="moz-cite-prefix">{LINE}<br></div>'
    f'<blockquote type="cite" cite="mid:1@x">{QUOTED}</blockquote>',
    "outlook": '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
    f"<p>{LABELS}</p></div></div><p>&nbsp;</p>{QUOTED}",
    "outlook 2010": '<div style="BORDER:none; BORDER-TOP:solid #B5C4DF 1.0pt; PADDING:3.0pt 0in 0in 0in">'
    f"<p>{LABELS}</p></div>{QUOTED}",
    "outlook as a browser spells it": '<div style="border-width: 1pt medium medium; '
    f'border-style: solid none none; padding: 3pt 0cm 0cm"><p>{LABELS}</p></div>{QUOTED}',
    "outlook web": '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
    f'<div id="divRplyFwdMsg" dir="ltr">Ura Laden Nord<br>Kes Lampo</div>{QUOTED}',
    "outlook web that was passed on": f'<hr><div id="x_divRplyFwdMsg">Ura Laden Nord</div>{QUOTED}',
    "hotmail": f'<hr id="stopSpelling">Ura Laden Nord<br>{QUOTED}',
    "new outlook": '<div id="mail-editor-reference-message-container"><hr>'
    f"<div>Ura Laden Nord</div>{QUOTED}</div>",
    "outlook mobile": '<div class="ms-outlook-mobile-reference-message skipProofing">'
    f"<div>Ura Laden Nord</div>{QUOTED}</div>",
    "outlook mac": f'<span id="OLK_SRC_BODY_SECTION"><div>Ura Laden Nord</div>{QUOTED}</span>',
    "yahoo": f'<div id="yahoo_quoted_55" class="yahoo_quoted"><div>{LINE}</div>{QUOTED}</div>',
    "yahoo on android": f'<blockquote style="margin:0 0 20px 0;"> <div>{LINE}</div> '
    f'<div style="padding:10px;border-left: 1px solid #6D00F6">{QUOTED}</div></blockquote>',
    "aol": f'<div id="ydp1" class="ydp1yahoo_quoted"><div>{LINE}</div>{QUOTED}</div>',
    "proton": f'<div class="protonmail_quote">{LINE}<br>'
    f'<blockquote class="protonmail_quote" type="cite">{QUOTED}</blockquote></div>',
    "zoho": f'<div class="zmail_extra"><br>---- Tam 2 xul Laden Nord muri ---<br>'
    f'<blockquote id="blockquote_zmail">{QUOTED}</blockquote></div>',
    "gmx": f'<div name="quote" style="border-left:2px solid #C3D9E5">Ura Laden Nord{QUOTED}</div>',
    "zimbra": f'<hr id="zwchr" data-marker="__DIVIDER__"><div>Ura Laden Nord</div>{QUOTED}',
    "roundcube": f'<p id="reply-intro">{LINE}</p><blockquote type="cite">{QUOTED}</blockquote>',
    "spark": f'<div name="messageReplySection">{LINE}<br><blockquote type="cite">{QUOTED}</blockquote></div>',
    "airmail": f'<p class="airmail_on">{LINE}</p><blockquote class="clean_bq">{QUOTED}</blockquote>',
    "netease": f'<blockquote id="isReplyContent">{QUOTED}</blockquote>',
    "tuta": f'<blockquote class="tutanota_quote">{QUOTED}</blockquote>',
    "drawn beside": f'<blockquote style="margin:0; border-left: 2px solid blue">{QUOTED}</blockquote>',
}
EACH = pytest.mark.parametrize("quote", QUOTES.values(), ids=QUOTES)


@EACH
def test_the_quote_of_each_program_is_left_out(quote: str) -> None:
    assert unquoted(html_text(f"<html><body>{WORDS}<br>{quote}</body></html>")) == OWN


@EACH
def test_a_last_line_without_an_element_of_its_own_stays(quote: str) -> None:
    assert unquoted(html_text(f"<body>{OWN}<br>{quote}</body>")) == OWN


@EACH
def test_a_reply_of_nothing_but_a_quote_has_no_new_words(quote: str) -> None:
    text = html_text(f"<body>{quote}</body>")
    assert new_words(Message(text=text, in_reply_to=("ours@shop.example",))) == ""
    assert "Vasta mura, telo kim?" in new_text(text)


@pytest.mark.parametrize("quote", ["gmail", "proton", "zoho", "spark"])
def test_answers_between_the_parts_of_a_quote_stay_in_their_order(quote: str) -> None:
    page = QUOTES[quote].replace(
        "</blockquote>", "</blockquote><p>Mil.</p><blockquote type=cite>x</blockquote><p>Nol.</p>"
    )
    assert unquoted(html_text(WORDS + page)) == f"{OWN}\n\nMil.\n\nNol."


def test_an_answer_below_the_quote_is_found() -> None:
    assert unquoted(html_text(QUOTES["gmail"] + WORDS)) == OWN
    assert unquoted(html_text(QUOTES["thunderbird"] + WORDS)) == OWN


def test_own_words_in_the_container_of_a_quote_stay() -> None:
    page = f'<div class="gmail_quote">{WORDS}<blockquote type=cite>{QUOTED}</blockquote></div>'
    assert unquoted(html_text(page)) == OWN


@pytest.mark.parametrize(
    "page",
    [
        '<div style="border-top:solid #E1E1E1 1.0pt"><p>Zorba lumi teka.</p></div>',
        '<div style="border-top:none"><b>A:</b> 1 <b>B:</b> 2 <b>C:</b> 3<br>Zorba lumi teka.</div>',
        '<div style="border:1px solid red"><b>A:</b> 1 <b>B:</b> 2 <b>C:</b> 3<br>Zorba lumi teka.</div>',
        '<div style="border-top:1px solid #ccc"><b>A:</b> 1 <b>B:</b> 2 <b>C:</b> Zorba lumi teka.</div>',
        "<blockquote>Zorba lumi teka.</blockquote>",
        '<blockquote style="margin-left: 2em">Zorba lumi teka.</blockquote>',
        '<hr><div id="other">Zorba lumi teka.</div>',
    ],
)
def test_a_page_that_only_looks_like_a_quote_stays(page: str) -> None:
    assert OWN in unquoted(html_text(f"<p>Hallo.</p>{page}"))


def test_what_follows_a_quoted_mail_in_which_another_is_quoted_stays() -> None:
    page = f'<blockquote type="cite"><hr id="stopSpelling">{QUOTED}</blockquote>{WORDS}'
    assert unquoted(html_text(page)) == OWN


def test_a_forward_in_an_unknown_language_is_left_out_below_own_words() -> None:
    head = (
        "---------- Muri velo ---------<br>Ura: Laden &lt;info@shop.example&gt;<br>Vel: 2 tam 2026<br>Kes: La"
    )
    page = f'<div class="gmail_quote"><div class="gmail_attr">{head}<br></div><br>{QUOTED}</div>'
    assert unquoted(html_text(WORDS + page)) == OWN
    assert "Vasta mura" in new_text(html_text(page))


SIGNATURES = [
    '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Anna Vale<br>Vale & Co</div>',
    '<div class="moz-signature">-- <br>Anna Vale</div>',
    '<div id="Signature"><p>Anna Vale</p></div>',
    '<div id="ms-outlook-mobile-signature">Laka outlook</div>',
    '<div class="protonmail_signature_block"><div>Anna Vale</div></div>',
    '<div class="signature">Anna Vale</div>',
    '<div id="ymail_android_signature"><a id="ymail_android_signature_link">Yahoo: vel, kim</a></div>',
    '<div id="Zm-_Id_-Sgn" data-sigid="5"><div>Anna Vale<br>Vale & Co</div></div>',
    '<div class="front-signature">Anna Vale</div>',
    '<div id="composer_signature" dir="auto">Laka Galaxy</div>',
    '<div data-signature-widget="container"><div data-signature-widget="content">Anna Vale</div></div>',
]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_that_its_program_named_is_left_out(signature: str) -> None:
    assert unquoted(html_text(WORDS + signature)) == OWN
    assert unquoted(html_text(WORDS + signature + QUOTES["gmail"])) == OWN


@pytest.mark.parametrize("signature", [page for page in SIGNATURES if "-- " not in page])
def test_words_below_or_in_a_signature_are_not_lost(signature: str) -> None:
    assert OWN in unquoted(html_text(f"<p>Hallo.</p>{signature}{WORDS}"))
    assert new_text(html_text(signature)).strip()


def test_a_quote_has_no_empty_lines_at_its_end_or_in_a_row() -> None:
    page = f"{WORDS}<blockquote type=cite><p>a</p><br><br><br><p>b</p></blockquote>"
    assert html_text(page).split("\n")[-3:] == ["> a", ">", "> b"]


PIECES = st.sampled_from(
    [
        *QUOTES.values(),
        *SIGNATURES,
        "<div class=gmail_quote>",
        "</div>",
        "<blockquote type=cite>",
        "</blockquote>",
        "<hr id=zwchr>",
        '<div style="border-top:solid">',
        "<b>a:</b>",
        "word",
        "\ue000",
        "\ue002",
        "<table><tr><td>",
        "</html>",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=20))
def test_no_page_raises_or_shows_our_marks(pieces: list[str]) -> None:
    text = html_text("".join(pieces))
    assert not any("\ue000" <= sign <= "\ue003" for sign in text)
    new_text(text).encode()


@pytest.mark.parametrize(
    "piece",
    [
        "<blockquote type=cite>a</blockquote>",
        "<div class=gmail_quote>a",
        '<div style="border-top:solid"><b>a:</b><b>b:</b></div>',
        "<div class=gmail_signature>a</div>",
        "<hr id=zwchr>",
    ],
)
def test_a_megabyte_of_quotes_is_read_in_time(piece: str) -> None:
    started = time.process_time()
    html_text(piece * (1_000_000 // len(piece)))
    assert time.process_time() - started < 4


#: Two sentences of no program's, so that only the line above can tell that a signature begins.
MOTTO = "Say it with lamps, they last longer than flowers do, and they shine."


@pytest.mark.parametrize(
    "signature",
    [
        f'<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">{MOTTO}</div>',
        f'-- <br><div class="gmail_signature">{MOTTO}</div>',
        f'<div class="moz-signature">-- <br>{MOTTO}</div>',
        f"<p>--&nbsp;<br>{MOTTO}</p>",
        f"<div>-- </div><div>{MOTTO}</div>",
        f'<div id="Signature"><p>{MOTTO}</p></div>',
    ],
)
def test_the_blank_behind_the_dashes_above_a_signature_is_kept(signature: str) -> None:
    assert new_text(html_text(f"<div>The lamp is broken.</div><br>{signature}")) == "The lamp is broken."


def test_dashes_without_it_part_paragraphs_in_a_page_too() -> None:
    page = f"<p>The lamp is broken.</p><p>--</p><p>{MOTTO}</p>"
    assert new_text(html_text(page)) == f"The lamp is broken.\n\n--\n\n{MOTTO}"
