"""Tests of looking into a database. Run them with: python -m pytest"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from logic import Database, QueryError, quoted, shown


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "shop #1.db"
    with sqlite3.connect(path) as made:
        made.execute('CREATE TABLE "odd ""name" (id INTEGER PRIMARY KEY, what TEXT, price REAL, photo BLOB)')
        rows = [("Tea 50% off", 2.5, None), ("=Coffee", 4, b"\x00\x01"), ("Milk_tea", 1, None)]
        made.executemany('INSERT INTO "odd ""name" (what, price, photo) VALUES (?, ?, ?)', rows)
        made.execute('CREATE VIEW cheap AS SELECT what FROM "odd ""name" WHERE price < 3')
    made.close()
    opened = Database(path)
    yield opened
    opened.close()


NAME = 'odd "name'


def test_tables_and_views_have_their_rows(database: Database) -> None:
    assert database.tables() == [("cheap", "view", 2), (NAME, "table", 3)]
    assert database.columns(NAME)[0] == ("id", "INTEGER", True)


def test_rows_are_found_by_words_and_put_in_order(database: Database) -> None:
    found = database.rows(NAME, "tea", (2, False))
    assert [row[1] for row in found.rows] == ["Milk_tea", "Tea 50% off"]
    assert [row[1] for row in database.rows(NAME, "50%").rows] == ["Tea 50% off"]
    assert [row[1] for row in database.rows(NAME, "k_t").rows] == ["Milk_tea"]
    assert database.rows(NAME, "nothing").total == 0
    assert [row[2] for row in database.rows(NAME, "", (2, True)).rows] == [4, 2.5, 1]


def test_questions_are_answered(database: Database) -> None:
    found = database.ask(f"SELECT sum(price) AS total FROM {quoted(NAME)}")
    assert (found.columns, found.rows) == (["total"], [(7.5,)])
    assert database.ask("WITH RECURSIVE n(x) AS (SELECT 1 UNION SELECT x + 1 FROM n WHERE x < 5) SELECT * FROM n").rows


@pytest.mark.parametrize(
    "question",
    [
        "",
        "SELECT",
        "DELETE FROM cheap",
        "DROP TABLE x",
        "PRAGMA query_only = OFF",
        "CREATE TABLE x (y)",
        "SELECT 1; SELECT 2",
        "SELECT * FROM nowhere",
        "VACUUM",
    ],
)
def test_what_is_no_question_or_would_change_something_is_refused(database: Database, question: str) -> None:
    with pytest.raises(QueryError):
        database.ask(question)
    assert database.tables()[1] == (NAME, "table", 3)


def test_no_other_file_is_opened(database: Database, tmp_path: Path) -> None:
    with pytest.raises(QueryError):
        database.ask(f"ATTACH DATABASE '{tmp_path / 'other.db'}' AS other")
    assert not (tmp_path / "other.db").exists()


def test_a_question_without_an_end_is_given_up(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("logic.LONGEST_S", 0.0)
    with pytest.raises(QueryError) as caught:
        database.ask("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")
    assert str(caught.value) == "That takes too long."


def test_what_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("just words, many of them " * 50)
    for path in (tmp_path / "text.db", tmp_path / "none.db", tmp_path):
        with pytest.raises(QueryError):
            Database(path)
    assert not (tmp_path / "none.db").exists()


def test_a_file_that_is_no_database_is_closed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "text.db").write_text("just words, many of them " * 50)
    made = []
    connect = sqlite3.connect

    def connected(*given: Any, **named: Any) -> sqlite3.Connection:
        made.append(connect(*given, **named))
        return made[-1]

    monkeypatch.setattr("logic.sqlite3.connect", connected)
    with pytest.raises(QueryError):
        Database(tmp_path / "text.db")
    with pytest.raises(sqlite3.ProgrammingError):
        made[0].execute("SELECT 1")


def test_values_fit_into_a_line_and_a_spreadsheet(database: Database) -> None:
    assert shown(None) == "NULL"
    assert shown(b"\x00\xff") == "00 ff (2 B)"
    assert shown("a\n b") == "a b"
    lines = database.rows(NAME).as_csv().splitlines()
    assert lines[0] == "id,what,price,photo"
    assert lines[2] == "2,'=Coffee,4.0,0001"
