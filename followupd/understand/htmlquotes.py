"""Which elements of an HTML mail are quotes, by the marks that mail programs leave in their structure.

It owns the names and styles by which each program can be told; it must not know how the page is laid out.
It needs no language: a quote is found also where nobody wrote down how it is introduced.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followupd.understand.headermarks import is_header_block, squeezed_kinds
from followupd.understand.quotemarks import heads

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

#: They stand in the text where a quote begins and ends, and where a signature does.
OPEN, CLOSE, SIGNED, UNSIGNED = "\ue000", "\ue001", "\ue002", "\ue003"
MARKS = (OPEN, CLOSE, SIGNED, UNSIGNED)

#: Elements that are a quote as a whole, or the line above one.
_QUOTES = ", ".join(
    (
        'blockquote[type="cite" i]',  # Apple, Thunderbird, Roundcube, Evolution, Spark
        "blockquote[cite]",
        'blockquote[class*="_quote" i]',  # Gmail, Proton, Tuta, Freshdesk
        "blockquote.clean_bq",  # Airmail
        "blockquote#blockquote_zmail",  # Zoho
        "blockquote#isReplyContent",  # NetEase
        'blockquote[style*="border-left:" i]',
        'blockquote[style*="border-left-style:" i]',
        'blockquote:has(> div[style*="border-left:" i])',  # Yahoo on Android
        ".moz-cite-prefix",
        ".airmail_on",
        "#reply-intro",  # Roundcube
        '[class*="yahoo_quoted"]',  # Yahoo, AOL
        '[id^="yahoo_quoted"]',
        'div[name="quote"]',  # GMX, WEB.DE
        '[id*="mail-editor-reference-message-container"]',  # Outlook since 2023
        '[class*="ms-outlook-mobile-reference-message"]',
        '[id="OLK_SRC_BODY_SECTION"]',  # Outlook for Mac
    )
)
#: Elements that hold the line above a quote, the quote, and answers between its parts.
_CONTAINERS = (
    "div.gmail_quote, div.gmail_extra, div.protonmail_quote, div.zmail_extra, div.nylas-quote, "
    'div[name="messageReplySection"], div.freshdesk_quote'
)
#: Everything from such an element on is quoted.
_CUTS = (
    '[id$="divRplyFwdMsg"], hr[id="stopSpelling"], hr[id="zwchr"], hr[data-marker="__DIVIDER__"], '
    ".xm_mail_oringinal_describe"
)
_BORDERED = 'div[style*="border" i]'
_OUTLOOK_LINES = (
    *("#e1e1e1", "#b5c4df", "rgb(225,225,225)", "rgb(181,196,223)"),
    *("padding:3.0pt0", "padding:3pt0"),
)
_SIGNATURES = (
    '[class*="gmail_signature"], div.signature, div#signature, [data-smartmail="gmail_signature"], '
    '.moz-signature, [id="Signature"], [id="ms-outlook-mobile-signature"], [id="AppleMailSignature"], '
    '[class*="protonmail_signature_block"], div[name="messageSignatureSection"], [class*="yahoo-signature"], '
    '[id^="ymail_android_signature"], [id^="Zm-_Id_-Sgn"], .front-signature, [id="composer_signature"], '
    '[id="aqm-signature"], [data-signature-widget="container"], [class*="io-ox-signature"]'
)
#: So many suspects are looked at closely.
_SUSPECTS = 60
_HEADER_LENGTH = 3_000
_INTRODUCTION = 500
_DEPTH = 450


def mark_quotes(tree: LexborHTMLParser) -> None:
    """Put a mark where each quote of the page begins and ends, and around signatures."""
    # A node that two of the names fit is found twice.
    quotes = list({node.mem_id: node for node in tree.css(_QUOTES)}.values())
    for container in tree.css(_CONTAINERS)[:_SUSPECTS]:
        _mark_introduction(container)
    quoted = {node.mem_id for node in quotes}
    if cut := _first_cut(tree, quoted):
        _mark_from(tree, cut)
    for node in quotes:
        _enclose(node, OPEN, CLOSE)
    for node in {node.mem_id: node for node in tree.css(_SIGNATURES)[:_SUSPECTS]}.values():
        _enclose(node, SIGNED, UNSIGNED)


def _enclose(node: LexborNode, begin: str, end: str) -> None:
    if node.first_child is not None and node.last_child is not None:
        node.first_child.insert_before(begin)
        node.last_child.insert_after(end)


def _mark_introduction(container: LexborNode) -> None:
    """Mark what stands above the quote in its container: "On ... wrote:"; a forward has no quote there."""
    above, node = "", container.first_child
    while node is not None and node.tag != "blockquote" and len(above) <= _INTRODUCTION:
        above += node.text()
        node = node.next
    introduces = above.rstrip(" \n\t\r\xa0\u200e\u200f\u202c").endswith((":", "：", "-"))
    if node is None or node.tag != "blockquote" or len(above) > _INTRODUCTION or not introduces:
        return
    if (first := container.first_child) is not None:
        first.insert_before(OPEN)
        node.insert_before(CLOSE)


def _first_cut(tree: LexborHTMLParser, quoted: set[int]) -> LexborNode | None:
    """The first element from which on everything is quoted, and that is in no quote itself."""
    named = {node.mem_id for node in tree.css(_CUTS)[:_SUSPECTS]}
    suspects = tree.css(f"{_CUTS}, {_BORDERED}")[: 10 * _SUSPECTS]
    lined = [node for node in suspects if node.mem_id in named or _has_line_above(node)][:_SUSPECTS]
    return next(
        (
            node
            for node in lined
            if (node.mem_id in named or _holds_header(node)) and not _is_within(node, quoted)
        ),
        None,
    )


def _is_within(node: LexborNode, quoted: set[int]) -> bool:
    above: LexborNode | None = node
    for _ in range(_DEPTH):
        if above is None:
            return False
        if above.mem_id in quoted:
            return True
        above = above.parent
    return True


def _style(node: LexborNode) -> str:
    return "".join((node.attributes.get("style") or "")[:1_000].lower().split())


def _has_line_above(node: LexborNode) -> bool:
    """Whether Outlook drew its line, "border:none;border-top:solid #E1E1E1 1.0pt", however it is spelt."""
    style = _style(node)
    if "border-top:" in style:
        return "border-top:none" not in style and "border-top:0" not in style
    return "border-style:solidnonenone" in style or "border-width:1ptmediummedium" in style


def _holds_header(node: LexborNode) -> bool:
    """Whether it holds header lines: labels that we know, or three in bold below Outlook's own line.

    The mails of contact forms have bold labels below lines too, and there they are the customer's words.
    """
    text = node.text()
    if not 10 <= len(text) <= _HEADER_LENGTH:
        return False
    head = heads([" ".join(text.split())])[0]
    if is_header_block(squeezed_kinds(head), head):
        return True
    labels = [bold.text().rstrip().endswith((":", "：")) for bold in node.css("b, strong")[:_SUSPECTS]]
    return sum(labels) >= 3 and any(sign in _style(node) for sign in _OUTLOOK_LINES)


def _mark_from(tree: LexborHTMLParser, cut: LexborNode) -> None:
    body = tree.body
    if body is None or body.last_child is None:
        return
    body.last_child.insert_after(CLOSE)
    if cut.first_child is not None:
        cut.first_child.insert_before(OPEN)
        return
    # A line between two mails holds nothing; the mark must not stand in the author's last line.
    block = tree.create_node("div")
    block.insert_child(OPEN)
    cut.insert_before(block)
