"""Which template is used: languages, the admin's folder over the shipped one, and broken files."""

from __future__ import annotations

import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followupd.compose.templates import Templates, TemplateSource, languages_for, shipped
from followupd.errors import TemplateFault

GOOD = '+++\nsubject = "S"\n+++\n{body}\n'


class House:
    """A shipped folder, an admin's folder over it, and the faults that were told."""

    def __init__(self, root: Path) -> None:
        self.shipped = root / "shipped"
        self.yours = root / "yours"
        self.told: list[TemplateFault] = []
        self.templates = Templates(self.shipped, self.yours, on_fault=self.told.append)
        self._ticks = 1_000_000_000

    def put(self, folder: Path, language: str, body: str, *, kind: str = "apology") -> Path:
        return self.put_raw(folder, language, GOOD.format(body=body).encode(), kind=kind)

    def put_raw(self, folder: Path, language: str, raw: bytes, *, kind: str = "apology") -> Path:
        path = folder / language / f"{kind}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
        self._ticks += 1
        os.utime(path, ns=(self._ticks, self._ticks))
        return path

    def text(self, language: str = "en", **values: object) -> str:
        return self.templates.render("apology", language, values).text.strip()


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.mark.parametrize(
    ("language", "tags"),
    [
        ("de", ("de", "en")),
        ("de-AT", ("de-AT", "de", "en")),
        ("de_at", ("de-at", "de-AT", "de", "en")),
        ("DE", ("DE", "de", "en")),
        ("en", ("en",)),
        ("", ("en",)),
        ("../../etc", ("en",)),
        ("de/..", ("en",)),
        ("x" * 500, ("en",)),
    ],
)
def test_languages_are_tried_from_the_nearest_to_the_default(language: str, tags: tuple[str, ...]) -> None:
    assert languages_for(language) == tags


def test_the_nearest_language_there_is_wins(house: House) -> None:
    house.put(house.shipped, "en", "english")
    house.put(house.shipped, "de", "deutsch")
    house.put(house.shipped, "de-AT", "österreichisch")
    assert [house.text(tag) for tag in ("de-AT", "de-CH", "de", "fr", "en-GB")] == [
        "österreichisch", "deutsch", "deutsch", "english", "english",
    ]  # fmt: skip


def test_yours_wins_within_a_language_and_the_language_wins_over_yours(house: House) -> None:
    house.put(house.shipped, "en", "shipped en")
    house.put(house.shipped, "de", "shipped de")
    house.put(house.yours, "en", "yours en")
    assert (house.text("en"), house.text("de")) == ("yours en", "shipped de")


def test_an_edit_counts_at_the_next_letter(house: House) -> None:
    house.put(house.shipped, "en", "shipped")
    assert house.text() == "shipped"
    house.put(house.yours, "en", "first")
    assert house.text() == "first"
    house.put(house.yours, "en", "other")
    assert house.text() == "other"
    (house.yours / "en" / "apology.md").unlink()
    assert house.text() == "shipped"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no front matter",
        b"+++\nsubject = \n+++\nHello",
        b"+++\nother = 'x'\n+++\nHello",
        b"+++\nsubject = 'S'\n+++\n{% if %}",
        b"+++\nsubject = 'S'\n+++\n{{ nobody }}",
        b"+++\nsubject = 'S'\n+++\n{{ 'x' * 9999999999 }}",
        b"+++\nsubject = 'S'\n+++\n{{ ''.__class__ }}",
        b"+++\nsubject = 'S'\n+++\nGr\xfc\xdfe",
        b"+++\nsubject = 'S'\n+++\n{% for a in '" + b"x" * 9_000 + b"' %}twelve chars{% endfor %}",
    ],
)
def test_a_broken_file_gives_way_to_its_last_good_version_and_is_told_once(house: House, raw: bytes) -> None:
    house.put(house.shipped, "en", "shipped")
    house.put(house.yours, "en", "good")
    assert house.text() == "good"
    path = house.put_raw(house.yours, "en", raw)
    assert [house.text() for _ in range(3)] == ["good"] * 3
    assert [fault.file for fault in house.told] == [str(path)]
    house.put(house.yours, "en", "mended")
    assert house.text() == "mended"
    assert len(house.told) == 1


def test_a_file_that_was_never_good_gives_way_to_the_shipped_one(house: House) -> None:
    house.put(house.shipped, "de", "shipped de")
    house.put(house.shipped, "en", "shipped en")
    house.put_raw(house.yours, "de", b"broken")
    assert (house.text("de"), house.text("de-AT")) == ("shipped de", "shipped de")
    assert len(house.told) == 1


def test_each_broken_version_is_told_anew(house: House) -> None:
    house.put(house.shipped, "en", "shipped")
    house.put_raw(house.yours, "en", b"broken")
    house.text()
    house.put_raw(house.yours, "en", b"broken otherwise")
    house.text()
    assert len(house.told) == 2


def test_a_good_version_that_these_values_break_gives_way_for_this_letter_only(house: House) -> None:
    house.put(house.shipped, "en", "shipped")
    house.put(house.yours, "en", "{% if hard %}{{ nobody }}{% else %}yours{% endif %}")
    assert [house.text(hard=hard) for hard in (False, True, False)] == ["yours", "shipped", "yours"]
    assert len(house.told) == 1


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_gives_way_too(house: House, make: object) -> None:
    house.put(house.shipped, "en", "shipped")
    (house.yours / "en").mkdir(parents=True)
    assert callable(make)
    make(house.yours / "en" / "apology.md")
    assert house.text() == "shipped"
    assert "it is not a file" in str(house.told[0])


def test_without_any_usable_template_the_first_fault_is_raised(house: House) -> None:
    house.put_raw(house.shipped, "en", b"broken")
    yours = house.put_raw(house.yours, "en", b"broken")
    with pytest.raises(TemplateFault) as caught:
        house.text()
    assert caught.value.file == str(yours)


@pytest.mark.parametrize("kind", ["no-such-letter", "../en/apology", "", "apology.md"])
def test_a_letter_without_a_template_is_a_fault(house: House, kind: str) -> None:
    house.put(house.shipped, "en", "shipped")
    with pytest.raises(TemplateFault):
        house.templates.render(kind, "en", {})


def test_who_is_told_of_a_fault_can_write_a_letter_about_it(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.put(house.shipped, "en", "shipped")
    house.put_raw(house.yours, "en", b"broken")
    letters: list[str] = []

    def told(fault: TemplateFault) -> None:
        letters.append(templates.render("apology", "en", {}).text)

    templates = Templates(house.shipped, house.yours, on_fault=told)
    templates.render("apology", "en", {})
    assert letters == ["shipped\n"]


def test_many_threads_get_whole_letters_while_the_file_changes(house: House) -> None:
    house.put(house.shipped, "en", "shipped")
    seen: set[str] = set()

    def write() -> None:
        seen.update(house.text() for _ in range(40))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(20):
        house.put(house.yours, "en", "{% if %}" if number % 2 else "yours")
    for thread in threads:
        thread.join()
    assert seen <= {"shipped", "yours"}


def test_sources_tell_where_each_template_comes_from(house: House) -> None:
    first = house.put(house.shipped, "en", "x")
    second = house.put(house.yours, "de", "y", kind="check-in")
    (house.yours / "notes").mkdir()
    (house.yours / "README.md").write_text("no template")
    assert house.templates.sources() == (
        TemplateSource(kind="apology", language="en", path=first, origin="shipped"),
        TemplateSource(kind="check-in", language="de", path=second, origin="yours"),
    )
    assert house.templates.languages() == ("de", "en")


def test_a_folder_that_is_not_there_is_an_empty_one(tmp_path: Path) -> None:
    templates = Templates(shipped(), tmp_path / "nowhere")
    assert templates.languages() == ("de", "en", "es", "fr", "it", "nl", "pt")


def test_dates_follow_the_region_when_the_template_has_the_language(house: House) -> None:
    house.put(house.shipped, "en", "{{ when | day }}, {{ when | clock }}")
    house.put(house.shipped, "de", "{{ when | day }}, {{ when | clock }}")
    january = datetime(2027, 1, 4, 17, tzinfo=UTC)
    assert [house.text(tag, when=january) for tag in ("de-AT", "de", "fr", "de-XX")] == [
        "Montag, 4. Jänner, 17 Uhr",
        "Montag, 4. Januar, 17 Uhr",
        "Monday, 4 January, 5 pm",
        "Montag, 4. Januar, 17 Uhr",
    ]
