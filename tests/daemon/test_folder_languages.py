"""Our own folders in the language of the mailbox, and as the config names them."""

from __future__ import annotations

import pytest

from followupd.config.settings import Folders, Mailbox
from followupd.daemon.accounts import folder_names


def mailbox(language: str, folders: Folders) -> Mailbox:
    return Mailbox.model_construct(language=language, folders=folders)


@pytest.mark.parametrize(
    ("language", "resolved"),
    [
        ("en", "Resolved"),
        ("de", "Erledigt"),
        ("fr", "Résolu"),
        ("es", "Resuelto"),
        ("nl", "Opgelost"),
        ("it", "Risolto"),
        ("pt", "Resolvido"),
        ("sv", "Resolved"),
    ],
)
def test_our_folders_are_named_in_the_language_of_the_mailbox(language: str, resolved: str) -> None:
    assert folder_names(mailbox(language, Folders())).resolved == resolved


def test_a_name_in_the_config_counts_more() -> None:
    names = folder_names(mailbox("fr", Folders(resolved="Terminé")))
    assert (names.resolved, names.complaint) == ("Terminé", "Réclamation")
