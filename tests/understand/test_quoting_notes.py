"""Lotus Notes and Domino put a header block of their own above what they quote."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.understand.htmltext import html_text
from followupd.understand.quoting import new_text

OWN = "The cup is broken all the same."


def labelled(words: str, mark: str = "{}: ") -> str:
    values = ("Max Muster/Firma/DE", "Info/Shop/DE@Shop", "", "12.03.2024 10:15", "Ihre Tasse", "Eva Muster")
    pairs = zip(words.split("/"), values, strict=False)
    return "\n".join(mark.format(label) + value for label, value in pairs)


@pytest.mark.parametrize(
    "mark", ["{}: ", "{}:\t", "        {}:        ", "*{}:* ", "**{}:**\t", "*{}*: ", "{} :\t"]
)
@pytest.mark.parametrize(
    "words",
    [
        "From/To/Cc/Date/Subject/Sent by",
        "Von/An/Kopie/Datum/Betreff/Gesendet von",
        "Von/An/Blindkopie/Datum/Thema/Gesendet von",
        "De/Pour/Cc/Date/Objet/Envoyé par",
        "De/Para/cc/Fecha/Asunto/Enviado por",
        "Da/Per/Cc/Data/Oggetto/Inviato da",
        "Van/Aan/Cc/Datum/Onderwerp/Verzonden door",
        "De/Para/cc/Data/Assunto/Enviado por",
    ],
)
def test_a_block_of_labels_and_all_below_it_is_quoted(words: str, mark: str) -> None:
    assert new_text(f"{OWN}\n\n{labelled(words, mark)}\n\nold words") == OWN


@pytest.mark.parametrize(
    ("sent_by", "words"),
    [
        ("Gesendet von:\tEva Muster", "Von/An/Kopie/Datum/Betreff"),
        ("*Gesendet von:* Eva Muster\n", "Von/An/Kopie/Datum/Betreff"),
        ("Sent by: Eva Muster", "From/To/Cc/Date/Subject"),
        ("Envoyé par : Eva Muster\n", "De/A/Cc/Date/Objet"),
    ],
)
def test_who_sent_it_for_another_may_stand_above_the_block(sent_by: str, words: str) -> None:
    assert new_text(f"{OWN}\n\n{sent_by}\n{labelled(words)}\n\nold words") == OWN


@pytest.mark.parametrize(
    "table",
    [
        "Max Muster/Firma/DE|12.03.2024 10:15||An|    info@shop.example|Kopie|    |Thema|    Tasse",
        "Max Muster/Firma/DE@Firma|03/12/2024 10:15 AM||To|info@shop.example|cc||Subject|Re: Your cup",
        "Max <max@firma.example>|12.03.2024 10:15|||\tAn\tinfo@shop.example|\tKopie\t|\tThema\tTasse",
        'Max <max@firma.example>|Sent by: eva@firma.example|03/12/2024 10:15 AM||To|"I" <i@shop.example>'
        "|cc||Subject|Cup",
        "Max Muster|12.03.2024 10:15|Bitte antworten an|max@firma.example||An|info@shop.example|Kopie"
        "||Thema|Tasse",
        "*Max Muster/Firma/DE*|12.03.2024 10:15||An: info@shop.example|Kopie:|Thema: Tasse",
        "Max Muster/Firma/FR|12/03/2024 10:15||Pour|info@shop.example|cc||Objet|Tasse",
        "12.03.2024 10:15||An|info@shop.example|Kopie||Thema|Tasse",
    ],
)
def test_a_table_of_labels_without_colons_and_all_below_it_is_quoted(table: str) -> None:
    lines = table.replace("|", "\n")
    assert new_text(f"{OWN}\n\n{lines}\n\nold words") == OWN


def test_the_table_is_found_in_html_as_well() -> None:
    page = (
        f"<font>{OWN}</font><br><br><table><tr><td><b>Max Muster/Firma/DE</b><p>12.03.2024 10:15</td>"
        "<td><table><tr><td><div align=right>An</div></td><td>info@shop.example</td></tr>"
        "<tr><td>Kopie</td><td></td></tr><tr><td>Thema</td><td>Ihre Tasse</td></tr></table></td></tr></table>"
        "<br>old words"
    )
    assert new_text(html_text(page)) == OWN


@pytest.mark.parametrize(
    "text",
    [
        "Gesendet von: Eva Muster\nDie Tasse ist kaputt.",
        "Sent by: courier\nDate: 3 May\nIt never came.",
        "An\nalle\n\nThema\nTassen",
        "12.03.2024 10:15\n\nAn\neinem Tag, an dem nichts ging.\nThema\nTassen",
        "It came on\n12.03.2024 10:15\n\nTo\nmy house, broken.",
        "To\nmy sister\ncc\nme\nSubject\ncups",
        "12.03.2024\n\nTo\nmy sister\ncc\nme\nSubject\ncups",
        "12.03.2024 10:15\n\nAn\nSie\ncc\nmich\nSubject\nTassen",
    ],
)
def test_other_lines_with_such_words_are_the_authors_own(text: str) -> None:
    assert new_text(f"{OWN}\n\n{text}") == f"{OWN}\n\n{text}"


@given(st.lists(st.sampled_from(["To", "cc", "Subject", "12.03.2024 10:15", "", "Max/X/DE", "Sent by: E"])))
def test_any_order_of_such_lines_is_read(lines: list[str]) -> None:
    assert new_text("\n".join(lines)) or not any(lines)


@pytest.mark.parametrize("line", ["To\n", "12.03.2024 10:15\nTo\n", "To\ncc\n", "Sent by: E\n"])
def test_many_such_lines_are_read_in_time(line: str) -> None:
    started = time.process_time()
    new_text(line * 100_000)
    assert time.process_time() - started < 4
