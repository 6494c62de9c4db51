"""What the tests of the commands share."""

from __future__ import annotations

from collections.abc import Iterator

import cli_shop
import pytest


@pytest.fixture(autouse=True)
def _shops_are_closed() -> Iterator[None]:
    yield
    cli_shop.close_all()
