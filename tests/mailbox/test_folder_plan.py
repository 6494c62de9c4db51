"""Which folder serves which purpose, on mailboxes of many kinds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followupd.errors import FolderMissing
from followupd.mailbox import folder_words
from followupd.mailbox.folders import (
    DRAFTS_NAMES,
    FOLDER_NAMES,
    JUNK_NAMES,
    SENT_NAMES,
    TRASH_NAMES,
    Folder,
    FolderNames,
    plan,
)
from followupd.model.reading import Command
from followupd.understand.commands import command


def listed(*names: str, delimiter: str = "/") -> list[Folder]:
    """Folders as LIST gives them; "Sent|\\sent" is a name with its flag."""
    split = (name.partition("|") for name in ("INBOX", *names))
    return [Folder(name=name, flags=(flag,) if flag else (), delimiter=delimiter) for name, _, flag in split]


@pytest.mark.parametrize(
    ("drafts", "sent"),
    [
        ("Drafts", "Sent"),
        ("Drafts", "Sent Items"),
        ("Drafts", "Sent Messages"),
        ("Draft", "Sent-Mail"),
        ("DRAFTS", "sent"),
        ("Entwürfe", "Gesendet"),
        ("Entwu\u0308rfe", "Gesendete Objekte"),
        ("Entwürfe", "Gesendete Elemente"),
        ("Brouillons", "Éléments envoyés"),
        ("Borradores", "Enviados"),
        ("Bozze", "Posta inviata"),
        ("Rascunhos", "Itens Enviados"),
        ("Concepten", "Verzonden items"),
        ("Kopie robocze", "Wysłane"),
        ("Utkast", "Skickat"),
        ("Kladder", "Sendt post"),
        ("Luonnokset", "Lähetetyt"),
        ("Koncepty", "Odeslaná pošta"),
        ("Piszkozatok", "Elküldött elemek"),
        ("Ciorne", "Trimise"),
        ("Taslaklar", "Gönderilmiş Öğeler"),
        ("Черновики", "Отправленные"),
        ("Πρόχειρα", "Απεσταλμένα"),
        ("下書き", "送信済み"),
        ("草稿箱", "已发送"),
        ("INBOX/Drafts", "INBOX/Sent"),
        ("[Gmail]/Entwürfe", "[Gmail]/Gesendet"),
    ],
)
def test_folders_are_found_by_the_names_people_use(drafts: str, sent: str) -> None:
    found = plan(listed("Archive", drafts, sent, "Work/Drafts/old"), "", FolderNames())
    assert (found.inbox, found.drafts, found.sent) == ("INBOX", drafts, sent)


def test_the_servers_own_mark_counts_more_than_a_name() -> None:
    found = plan(listed("Drafts", "Wip|\\drafts", "Sent", "Raus|\\sent"), "", FolderNames())
    assert (found.drafts, found.sent) == ("Wip", "Raus")


def test_the_config_counts_more_than_the_servers_mark() -> None:
    wishes = FolderNames(drafts="Drafts", sent="Old/Sent")
    found = plan(listed("Drafts", "Wip|\\drafts", "Raus|\\sent", "Old/Sent"), "", wishes)
    assert (found.drafts, found.sent) == ("Drafts", "Old/Sent")


def test_of_two_marked_folders_the_one_with_the_usual_name_is_meant() -> None:
    folders = listed("Drafts", "Wip|\\sent", "Sent|\\sent")
    assert plan(folders, "", FolderNames()).sent == "Sent"


def test_a_folder_that_only_groups_others_is_never_chosen() -> None:
    folders = [*listed("Drafts", "Gesendet"), Folder(name="Sent", flags=("\\sent", "\\noselect"))]
    assert plan(folders, "", FolderNames()).sent == "Gesendet"


@pytest.mark.parametrize(
    "folders",
    [
        ("Drafts", "Sent", "Gesendete Objekte"),
        ("Drafts", "A|\\sent", "B|\\sent"),
        ("Drafts", "A|\\sent", "B|\\sent", "Sent"),
    ],
)
def test_it_asks_when_several_folders_could_be_meant(folders: tuple[str, ...]) -> None:
    with pytest.raises(FolderMissing, match=r'Set sent = "\.\.\." in') as caught:
        plan(listed(*folders), "", FolderNames())
    assert all(f'"{name.partition("|")[0]}"' in str(caught.value) for name in folders[1:3])


def test_it_says_what_there_is_when_nothing_fits() -> None:
    with pytest.raises(FolderMissing, match=r'no folder that looks like drafts.*"INBOX", "Sent", "Zettel"'):
        plan(listed("Sent", "Zettel"), "", FolderNames())


def test_a_wrong_name_in_the_config_is_told_with_the_likely_right_one() -> None:
    with pytest.raises(FolderMissing, match=r'"Gesendett" is not in the mailbox\. Did you mean "Gesendet"'):
        plan(listed("Drafts", "Gesendet"), "", FolderNames(sent="Gesendett"))


@pytest.mark.parametrize(
    ("wish", "real"), [("inbox", "INBOX"), ("Shared/Info", "INBOX.Shared.Info"), ("INBOX.Shared.Info",) * 2]
)
def test_the_config_may_write_a_slash_and_leave_the_namespace_out(wish: str, real: str) -> None:
    folders = listed("INBOX.Drafts", "INBOX.Sent", "INBOX.Shared.Info", delimiter=".")
    assert plan(folders, "INBOX.", FolderNames(inbox=wish)).inbox == real


@pytest.mark.parametrize(
    ("prefix", "delimiter", "root", "expected"),
    [
        ("", "/", "Followup", "Followup/Not a complaint"),
        ("", ".", "Followup", "Followup.Not a complaint"),
        ("INBOX.", ".", "Followup", "INBOX.Followup.Not a complaint"),
        ("INBOX.", ".", "INBOX.Followup", "INBOX.Followup.Not a complaint"),
        ("INBOX.", ".", "inbox/Desk/Followup", "inbox.Desk.Followup.Not a complaint"),
        ("", "", "Followup", "Followup-Not a complaint"),
    ],
)
def test_our_folders_follow_the_servers_prefix_and_delimiter(
    prefix: str, delimiter: str, root: str, expected: str
) -> None:
    folders = listed(f"{prefix}Drafts", f"{prefix}Sent", "Other", delimiter=delimiter)
    assert plan(folders, prefix, FolderNames(root=root)).not_a_complaint == expected


def test_a_prefix_is_guessed_when_all_folders_share_it() -> None:
    folders = listed("INBOX.Drafts", "INBOX.Sent", delimiter=".")
    assert plan(folders, "", FolderNames()).resolved == "INBOX.Followup.Resolved"


def test_no_prefix_is_guessed_for_a_mailbox_with_a_folder_beside_the_inbox() -> None:
    folders = listed("INBOX.Drafts", "INBOX.Sent", "Archive", delimiter=".")
    assert plan(folders, "", FolderNames()).resolved == "Followup.Resolved"


@pytest.mark.parametrize(
    ("drafts", "sent", "junk", "trash"),
    [
        ("Drafts", "Sent Items", "Junk E-mail", "Deleted Items"),
        ("Entwürfe", "Gesendete Elemente", "Spamverdacht", "Gelöschte Elemente"),
        ("Brouillons", "Messages envoyés", "Courrier indésirable", "Corbeille"),
        ("Borradores", "Elementos enviados", "Correo no deseado", "Papelera"),
        ("Concepten", "Verzonden items", "Ongewenste e-mail", "Prullenbak"),
        ("Bozze", "Posta inviata", "Posta indesiderata", "Cestino"),
        ("Rascunhos", "Itens enviados", "Lixo Eletrônico", "Itens excluídos"),
        ("Utkast", "Skickade objekt", "Skräppost", "Borttaget"),
        ("Kladder", "Sendt post", "Uønsket mail", "Slettet post"),
        ("Utkast", "Sendte elementer", "Søppelpost", "Slettede elementer"),
        ("Luonnokset", "Lähetetyt", "Roskaposti", "Poistetut"),
        ("Kopie robocze", "Elementy wysłane", "Wiadomości-śmieci", "Kosz"),
        ("Koncepty", "Odeslaná pošta", "Nevyžádaná pošta", "Odstraněná pošta"),
        ("Koncepty", "Odoslaná pošta", "Nevyžiadaná pošta", "Kôš"),
        ("Piszkozatok", "Elküldött elemek", "Levélszemét", "Törölt elemek"),
        ("Ciorne", "Elemente trimise", "E-mail nedorit", "Elemente șterse"),
        ("Πρόχειρα", "Απεσταλμένα", "Ανεπιθύμητη αλληλογραφία", "Διαγραμμένα"),
        ("Taslaklar", "Gönderilmiş Öğeler", "Gereksiz E-posta", "Silinmiş Öğeler"),
        ("Черновики", "Отправленные", "Спам", "Корзина"),
        ("Чернетки", "Надіслані", "Небажана пошта", "Кошик"),
        ("Чернови", "Изпратени", "Нежелана поща", "Кошче"),
        ("Skice", "Poslano", "Neželjena pošta", "Smeće"),
        ("下書き", "送信済みアイテム", "迷惑メール", "ごみ箱"),
        ("草稿", "已发送邮件", "垃圾邮件", "已删除邮件"),
        ("임시 보관함", "보낸 편지함", "스팸메일함", "휴지통"),
    ],
)
@pytest.mark.parametrize("parent", ["", "INBOX."])
def test_all_four_special_folders_are_found_in_many_languages(
    drafts: str, sent: str, junk: str, trash: str, parent: str
) -> None:
    names = [f"{parent}{name}" for name in (drafts, sent, junk, trash)]
    found = plan(listed(*names, "Archive", delimiter="."), "", FolderNames())
    assert [found.drafts, found.sent, found.junk, found.trash] == names


@pytest.mark.parametrize(
    ("drafts", "sent"),
    [
        ("Entwu\u0308rfe", "gesendete_objekte"),
        ("BROUILLONS", "Elements envoyes"),
        ("Borradores ", "Sent_Items"),
        ("Entw&APw-rfe", "Gesendet"),
        ("Ciorne", "Gönderilmiş öğeler"),
        ("&BCcENQRABD0EPgQyBDgEOgQ4-", "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"),
    ],
)
def test_a_name_counts_without_accents_case_and_the_code_of_old_servers(drafts: str, sent: str) -> None:
    found = plan(listed(drafts, sent), "", FolderNames())
    assert (found.drafts, found.sent) == (drafts, sent)


@pytest.mark.parametrize("name", ["R&D", "A&!-", "&AP-", "&", "Q&A-"])
def test_a_name_that_only_looks_like_a_code_is_left_alone(name: str) -> None:
    assert plan(listed("Drafts", "Sent", name), "", FolderNames()).drafts == "Drafts"


def test_no_name_serves_two_purposes() -> None:
    names = (DRAFTS_NAMES, SENT_NAMES, JUNK_NAMES, TRASH_NAMES)
    assert sum(map(len, names)) == len(frozenset().union(*names))


def test_every_purpose_is_named_in_the_same_languages() -> None:
    tables = (folder_words.DRAFTS, folder_words.SENT, folder_words.JUNK, folder_words.TRASH)
    assert all(table.keys() == folder_words.DRAFTS.keys() for table in tables)
    assert len(folder_words.DRAFTS) >= 20


def test_names_of_our_folders_can_be_taken_from_the_table() -> None:
    cases, resolved, not_a_complaint, complaint = FOLDER_NAMES["de"]
    wishes = replace(
        FolderNames(), cases=cases, resolved=resolved, not_a_complaint=not_a_complaint, complaint=complaint
    )
    found = plan(listed("Drafts", "Sent"), "", wishes)
    assert (found.cases, found.resolved) == ("Followup/Fälle", "Followup/Erledigt")
    assert (found.not_a_complaint, found.complaint) == ("Followup/Keine Beschwerde", "Followup/Beschwerde")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "nl", "it", "pt"])
def test_our_folders_have_four_names_in_each_language_that_any_server_takes(language: str) -> None:
    names = FOLDER_NAMES[language]
    assert len({name.casefold() for name in names}) == 4
    assert not any(sign in name for name in names for sign in "./\\_^")


@pytest.mark.parametrize("language", FOLDER_NAMES)
def test_the_name_of_our_folder_is_also_the_order_that_staff_may_give(language: str) -> None:
    orders = [command(f"#{name}")[0] for name in FOLDER_NAMES[language][1:]]
    assert orders == [Command.RESOLVED, Command.NOT_A_COMPLAINT, Command.COMPLAINT]


def test_a_name_that_would_become_two_levels_is_refused() -> None:
    folders = listed("Drafts", "Sent", delimiter=".")
    with pytest.raises(FolderMissing, match=r'"Nr\. 1" holds a "\.".*name for complaint'):
        plan(folders, "", FolderNames(complaint="Nr. 1"))
