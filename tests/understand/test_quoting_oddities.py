"""What programs do to the marks of quotes: lost line ends, lost colons, tables, links."""

from __future__ import annotations

import time
import unicodedata

import pytest

from followupd.understand.quoting import new_text

HYPHENS = "\u2010" * 7
SHOP = "Laden Nord <info@shop.example>"
BLOCK = f"From: {SHOP}\nSent: Monday, March 2, 2026 10:11 AM\nTo: Anna\nSubject: Lamp"


@pytest.mark.parametrize(
    "rest",
    [
        "On Mon, Mar 2, 2026 at 10:11 AM, Laden Nord<info@shop.example> wrote:   Is it well?",
        f"  Am Mo., 2. März 2026 um 10:11 schrieb {SHOP}:   Geht es?\nGruß",
        "Am 02.03.26 um 10:11 schrieb Laden Nord\n\n> Geht es?",
        "On Monday, March 2, 2026 at 10:11, Laden Nord wrote\n> Is it well?",
        BLOCK.replace("\n", " ") + "\n\nIs it well?",
        BLOCK.replace("\n", "\n\n") + "\n\nIs it well?",
        "\n".join(f"| {line.replace(': ', ': | ', 1)} |" for line in BLOCK.split("\n")) + "\n\nIs it well?",
        f"----Muri----\n{BLOCK.replace('From', 'Ura').replace('Sent', 'Vel').replace('To', 'Pim')}\n\nX",
        f"Taro 2 mar 2026, 10:11, {SHOP} muri:\n\n> X",
        "Taro 2 mar 2026, 10:11, Laden Nord muri:\n> X",
        "Taro 2 mar 2026, 10:11, Laden\nNord muri:\n> X",
        f"---- On Mon, 02 Mar 2026 10:11:00 +0100 {SHOP} wrote ---\n\nX",
        "2 Mar 2026, 10:11 by info@shop.example:\n\nX",
        "info@shop.example schrieb am 02.03.2026 um 10:11:\n\nX",
        f"{HYPHENS} Original Message {HYPHENS}\nOn 2 Mar 2026, Shop <a@b.example> wrote:\n\n> X",
        '---------\nКому: Анна (a@b.example);\nТема: Lamp;\n02.03.2026, 10:11, "Laden" <a@b.example>:\n\nX',
        "Sent with [Proton Mail](https://proton.example/) secure email.",
        "Sent via Superhuman ( https://sprh.example/?vip=anna )",
        "LG\nAnna",
        unicodedata.normalize("NFD", "Le 2 mars 2026 à 10:11, Laden Nord a écrit :\n\nBonjour"),
        "Get Outlook for iOS<https://aka.example/o0ukef>",
        "Regards\nAnna Vale\nHead of Lamps\nVale & Co\nTel. 0123 456789",
        "&gt; X",
    ],
)
def test_a_mangled_quote_is_left_out(rest: str) -> None:
    assert new_text(f"It broke.\n\n{rest}\n") == "It broke."


@pytest.mark.parametrize("sign", ["--] ", "--]", "| ", ": ", "} ", "LN> ", " ]"])
def test_quotes_are_left_out_by_the_sign_that_both_lines_below_an_attribution_begin_with(sign: str) -> None:
    quoted = f"{sign}Is it well?\n{sign}We sent another one.\n"
    text = f"Laden Nord wrote:\n\n{quoted}\nNo, it broke.\n\n{sign}Which one?\nThe blue one.\n"
    assert new_text(text) == "No, it broke.\n\nThe blue one."


@pytest.mark.parametrize(
    "text",
    [
        # Nobody is quoted; one line is no habit; bullets are the author's own.
        "Two are missing:\n\n| blue | 1 |\n| red | 1 |",
        "Your driver wrote:\n] no\nThat is not enough.",
        "Your driver wrote:\n- left at the door\n- rang twice\nHe did not.",
    ],
)
def test_other_signs_at_the_beginning_of_lines_quote_nobody(text: str) -> None:
    assert new_text(text) == text


TICKET_LINES = (
    "##- Please type your reply above this line -##",
    "--- Reply above this line ---",
    "##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##",
    "========== Répondez au-dessus de cette ligne ==========",
    "##- Por favor, escriba su respuesta por encima de esta línea. -##",
    "##- Typ uw antwoord boven deze regel -##",
    "##- Digitare la risposta sopra questa riga -##",
    "##- Digite a sua resposta acima desta linha -##",
)


@pytest.mark.parametrize("line", TICKET_LINES)
def test_what_stands_below_the_line_of_a_ticket_system_is_not_the_answer(line: str) -> None:
    assert new_text(f"It broke.\n\n{line}\n\nHello, is it well?") == "It broke."


@pytest.mark.parametrize("line", TICKET_LINES)
def test_a_mail_of_a_ticket_system_that_nobody_answered_is_read(line: str) -> None:
    assert new_text(f"{line}\n\nHello, your parcel was lost.") == "Hello, your parcel was lost."


@pytest.mark.parametrize(
    "text",
    [
        "It broke.\n\nPlease sign above this line, they said. I did not.",
        "Hello.\n\nName: Anna\nE-mail: anna@mail.example\nDate: 2 March 2026\nNo: 55\n\nIt broke.",
        "New message\n\nFrom: Anna Vale <anna@mail.example>\nSubject: Lamp\n\nIt broke.",
        "Hello.\n\nNo: 55\nData: 2 March\nA: anna@mail.example\n\nIt broke.",
        "I paid at 10:15 on 3 March 2026. Then they told me the following:\n\nNo refunds.\n\nWrong.",
        "Hello.\n\n---- My order ----\nCup: 2\nPlate: 5\nTotal: 20 of 2026\n\nIt broke.",
        "Hello.\n\nRegards to Tim.\nHe was kind.\nThe cup broke at 5.",
        "Hello.\n\nI wrote to info@shop.example on 2 March 2026 at 10:15 and got this:\n\nNo.\n\nWrong.",
        "Hello.\n\nOn Monday, 2 March 2026 at 10:15, Tim said: no refund.\n\nWrong.",
        "Hello.\n\nBest regards,\nAnna\nPS call me",
        "Hello.\n\nOn 3 March 2026 at 10:15 I wrote:\n\nIt broke.\n\nNo answer!",
        "Hallo.\n\nAm 3. März 2026 um 10:15 Uhr schrieb Ihre Kollegin:\n\nGeld zurück.\n\nNichts kam.",
        "It never came.\n\nSent by Parcelforce",
        "El paquete no llegó.\n\nEnviado por Correos",
        "Kargo gelmedi.\n\nDün gönderildi",
        "Tuote rikki.\n\nLähetetty eilen takaisin",
    ],
)
def test_own_words_that_look_like_marks_stay(text: str) -> None:
    assert new_text(text) == text


def test_the_rest_of_a_mail_is_not_lost_behind_a_footer_in_its_middle() -> None:
    assert new_text("It broke.\n\nSent from my iPhone\n\nAnd it smells.").endswith("And it smells.")


@pytest.mark.parametrize(
    "piece",
    [
        "On 1 Mar 2026 10:11 x <a@b>\n",
        "--- a ---\n",
        "> a\nSent from\n",
        "a: b\n",
        "From: a@b\n",
        "1.1.2026\n\n",
    ],
)
def test_a_megabyte_of_suspects_is_read_without_delay(piece: str) -> None:
    started = time.process_time()
    new_text(piece * (1_000_000 // len(piece)))
    assert time.process_time() - started < 0.5
