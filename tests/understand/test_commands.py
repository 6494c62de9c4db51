from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.reading import Command
from followupd.understand.commands import command


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#resolved", Command.RESOLVED),
        ("#Resolved.", Command.RESOLVED),
        ("\n\n  # resolved  \nThe money is back.", Command.RESOLVED),
        ("#erledigt", Command.RESOLVED),
        ("#gelöst", Command.RESOLVED),
        ("#ERLEDIGT .", Command.RESOLVED),
        ("#not a complaint", Command.NOT_A_COMPLAINT),
        ("#not-a-complaint", Command.NOT_A_COMPLAINT),
        ("#dismiss", Command.NOT_A_COMPLAINT),
        ("#keine beschwerde", Command.NOT_A_COMPLAINT),
        ("#keine-reklamation", Command.NOT_A_COMPLAINT),
        ("#Reklamation", Command.COMPLAINT),
        ("#non-un-reclamo", Command.NOT_A_COMPLAINT),
        ("#Keine Beschwerde", Command.NOT_A_COMPLAINT),
        ("#complaint", Command.COMPLAINT),
        ("#Beschwerde", Command.COMPLAINT),
        ("#resolved\r\nThanks", Command.RESOLVED),
        ("#résolu", Command.RESOLVED),
        ("#Regle", Command.RESOLVED),
        ("#pas-une-reclamation", Command.NOT_A_COMPLAINT),
        ("#Ce n’est pas une réclamation.", Command.NOT_A_COMPLAINT),
        ("#re\u0301clamation", Command.COMPLAINT),
        ("# Résolu !", Command.RESOLVED),
        ("# R\u00c9SOLU\u202f!", Command.RESOLVED),
        ("#Ce n’est pas une réclamation\u00a0!", Command.NOT_A_COMPLAINT),
        ("#¡Resuelto!", Command.RESOLVED),
        ("# ¡ No es una queja !", Command.NOT_A_COMPLAINT),
        ("#Erledigt!!", Command.RESOLVED),
        ("#Gelöst…", Command.RESOLVED),
        ("#resolved :", Command.RESOLVED),
        ("#resuelto", Command.RESOLVED),
        ("#no es una reclamación", Command.NOT_A_COMPLAINT),
        ("#queja", Command.COMPLAINT),
        ("#opgelost", Command.RESOLVED),
        ("#geen klacht", Command.NOT_A_COMPLAINT),
        ("#klacht", Command.COMPLAINT),
        ("#risolto", Command.RESOLVED),
        ("#non e un reclamo", Command.NOT_A_COMPLAINT),
        ("#reclamo", Command.COMPLAINT),
        ("#resolvido", Command.RESOLVED),
        ("#Não é reclamação", Command.NOT_A_COMPLAINT),
        ("#reclamacao", Command.COMPLAINT),
    ],
)
def test_a_command_is_known_on_the_first_line(text: str, expected: Command) -> None:
    assert command(text) == (expected, "")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("#solved", "#solved"),
        ("#resolved please", "#resolved please"),
        ("#resolved?", "#resolved?"),
        ("# Résolu ?", "# Résolu ?"),
        ("#¿Resuelto?", "#¿Resuelto?"),
        ("# !", "# !"),
        ("#", "#"),
        ("  #close it  \n#resolved", "#close it"),
    ],
)
def test_another_short_line_with_the_sign_is_named_as_unknown(text: str, line: str) -> None:
    assert command(text) == (None, line)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "resolved",
        "Hello\n#resolved",
        "Please #resolved",
        "#4711 is the order that I have been waiting for since the beginning of March",
    ],
)
def test_other_texts_hold_no_command(text: str) -> None:
    assert command(text) == (None, "")


@given(st.text())
def test_arbitrary_text_never_raises(text: str) -> None:
    command(text)
    command("#" + text)
