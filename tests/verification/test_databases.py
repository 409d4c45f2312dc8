"""Databases that are left open, locked or never committed, seen from inside an app.

The code that plays the app is compiled as a file of the app's folder, so that it has lines to be blamed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from stableagents.verification.harness.databases import Databases
from stableagents.verification.harness.wire import Wire
from tests.verification.harness_kit import app_of, told


@pytest.fixture
def databases(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> Iterator[Databases]:
    monkeypatch.setattr(sqlite3, "connect", sqlite3.connect)
    monkeypatch.setattr(sqlite3.dbapi2, "connect", sqlite3.dbapi2.connect)
    made = Databases(wire)
    made.install()
    yield made
    made.judge_end()  # what is given up later is nobody's any more


DATABASE = """
import sqlite3
def change():
    db = sqlite3.connect(path)
    db.execute("create table if not exists t (a)")
    db.execute("insert into t values (1)")
    return db
"""


def test_a_change_that_is_never_committed_is_told_at_its_line(wire: Wire, databases: Databases, tmp_path: Path) -> None:
    app = app_of(tmp_path, DATABASE, path=tmp_path / "data.db")
    kept = app["change"]()
    kept.commit()
    databases.judge_end()
    assert told(wire) == []
    databases = Databases(wire)
    databases.install()
    open_still = app["change"]()
    databases.judge_end()
    assert told(wire) == [("lost_data", 6)]
    open_still.close()


def test_who_keeps_a_database_locked_is_blamed_and_not_who_finds_it_so(
    wire: Wire, databases: Databases, tmp_path: Path
) -> None:
    app = app_of(tmp_path, DATABASE, path=tmp_path / "data.db")
    first = app["change"]()
    with pytest.raises(sqlite3.OperationalError) as error:
        app["change"]()
    databases.blame(error.value)
    assert ("unclosed_database", 6) in told(wire)
    first.commit()


def test_a_database_that_is_opened_again_and_again_is_told(wire: Wire, databases: Databases, tmp_path: Path) -> None:
    app = app_of(tmp_path, DATABASE, path=tmp_path / "data.db")
    connections = []
    for _ in range(6):
        connections.append(app["change"]())
        connections[-1].commit()
    assert told(wire) == [("unclosed_database", 4)]


def test_a_database_that_is_opened_for_each_question_and_let_go_is_nobodys_fault(
    wire: Wire, databases: Databases, tmp_path: Path
) -> None:
    source = """
import sqlite3
def connect():
    return sqlite3.connect(path)
def ask():
    with connect() as db:
        return db.execute("select 1").fetchall()
"""
    app = app_of(tmp_path, source, path=tmp_path / "data.db")
    for _ in range(9):
        app["ask"]()
    assert told(wire) == []
