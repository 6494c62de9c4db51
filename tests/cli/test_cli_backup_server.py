"""A database on a PostgreSQL server: what the commands say is carried out with the server's own programs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_shop import COMPLAINT, DAY, NOW, Shop, mail, write_config
from postgres import PostgresServer, programs

from followupd.clock import system_clock
from followupd.store import claiming, halts


@pytest.fixture
def shop(postgres_server: PostgresServer, postgres_template: str, tmp_path: Path) -> Iterator[Shop]:
    """A shop with one case, on a server."""
    url = postgres_server.new_database(postgres_template)
    config = write_config(tmp_path)
    text = config.read_text("utf-8").splitlines()
    lines = (f'database = "{url}"' if line.startswith("database = ") else line for line in text)
    config.write_text("\n".join(lines), "utf-8")
    shop = Shop(config)
    shop.arrive(mail())
    yield shop
    shop.database.close()
    postgres_server.drop_database(url)


def follow(advice: str, program: str) -> None:
    """Carry out the command in the sentence, as the owner would."""
    command = program + advice.partition(program)[2].partition(", and then")[0]
    path = f"{programs()}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(command, shell=True, check=True, env={**os.environ, "PATH": path}, timeout=60)


def test_the_server_s_own_programs_copy_it_and_put_it_back(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "monday.backup"
    result = shop.call("backup", str(file))
    assert (result.exit_code, result.stdout) == (1, "")
    follow(result.stderr, "pg_dump")
    shop.arrive(mail(COMPLAINT + " I am angry.", sender="Bo <bo@other.example>", at=NOW + DAY))
    assert len(shop.json("cases")) == 2
    result = shop.call("restore", str(file))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith("before the service starts: followupd restore --mark\n")
    follow(result.stderr, "pg_restore")
    assert shop.call("restore", "--mark").exit_code == 0
    assert len(shop.json("cases")) == 1
    with shop.database.write() as session:
        assert [halt.name for halt in halts.standing(session)] == [halts.BRAKE]
        assert claiming.claim(session, "shop", "lease", system_clock()) is None


def test_the_password_of_the_server_is_never_shown(shop: Shop, tmp_path: Path) -> None:
    text = shop.config.read_text("utf-8").replace("followupd@/", "followupd:geheim@/")
    shop.config.write_text(text, "utf-8")
    for command in ("backup", "restore"):
        assert "geheim" not in shop.call(command, str(tmp_path / "x")).output


def test_the_doctor_says_how_the_server_keeps_what_it_is_given(shop: Shop) -> None:
    shown = shop.call("doctor").stdout
    assert "✓ server: it waits for its disk at every commit" in shown
    assert "✓ database: postgresql+psycopg://followupd@/" in shown
