"""Folders named in the config must be there, or the shipped letters would go out unnoticed."""

from __future__ import annotations

from pathlib import Path

import pytest
from config_texts import RIGHT

from followupd.config import from_text
from followupd.errors import ConfigError


def test_a_folder_of_templates_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        from_text(f'templates = "mytexts"\n{RIGHT}', file="config.toml", folder=tmp_path)
    [problem] = caught.value.problems
    assert (problem.line, problem.key) == (1, "templates")
    assert "does not exist" in problem.message


def test_a_folder_of_templates_is_seen_from_the_config_file(tmp_path: Path) -> None:
    (tmp_path / "mytexts").mkdir()
    settings = from_text(f'templates = "mytexts"\n{RIGHT}', file="config.toml", folder=tmp_path)
    assert settings.templates == tmp_path / "mytexts"
