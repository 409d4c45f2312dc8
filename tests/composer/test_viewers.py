"""Apps that open files of other programs show what is in them and change nothing; a copy is changed only after it was
shown how, and back again."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from stableagents.composer import compose
from stableagents.composer.blueprints import BLUEPRINTS
from tests.composer.headless import running
from tests.composer.requirements import spec_of


def test_a_log_is_filtered_and_followed(tmp_path: Path) -> None:
    path = tmp_path / "chosen.txt"
    path.write_text("INFO Ann came\nERROR Bob fell\n  over a stone\n")
    app = compose("a log file viewer")
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        opened.presenter.open_file()
        assert [row[1][2] for row in opened.view.lines.rows] == ["INFO Ann came", "ERROR Bob fell", "  over a stone"]
        opened.view.least.set("Error")
        opened.presenter.show_found()
        assert [row[0] for row in opened.view.lines.rows] == [2, 3]
        path.write_text(path.read_text() + "FATAL Cleo left\n")
        opened.presenter.tick()
        assert opened.view.lines.rows[-1][1] == ["4", "✖✖ Fatal", "FATAL Cleo left"]
        opened.presenter.save_found()
        assert "another file" in opened.view.status.get()
        opened.restart()
        assert len(opened.view.lines.rows) == 4


def test_bytes_are_shown_found_and_changed_in_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "chosen.txt"
    path.write_bytes(bytes(range(256)) * 4)
    app = compose("a hex editor")
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        opened.presenter.open_file()
        assert opened.view.rows.rows[1][1][0] == "00000010"
        opened.view.wanted.set("ABC")
        opened.presenter.find_next()
        assert opened.view.status.get() == "Found at 00000041."
        opened.view.new_bytes.set("00 00")
        opened.presenter.write_bytes()
        assert opened.view.rows.rows[4][1][1].startswith("40 00 00 43")
        assert path.read_bytes() == bytes(range(256)) * 4
        opened.presenter.undo()
        assert opened.view.rows.rows[4][1][1].startswith("40 41 42 43")
        opened.presenter.next_page()
        assert opened.view.rows.rows[0][1][0] == "00000180"


def test_a_database_is_looked_into_and_never_changed(tmp_path: Path) -> None:
    path = tmp_path / "chosen.txt"
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE books (title TEXT, pages INTEGER)")
        made.executemany("INSERT INTO books VALUES (?, ?)", [("Emma", 474), ("Dune", 612)])
    made.close()
    before = path.read_bytes()
    app = compose("an SQLite browser")
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        opened.presenter.open_file()
        assert opened.view.tables.rows == [("books", ["books", "2"])]
        assert opened.view.rows.columns == [[("title", 170, False), ("pages", 110, True)]]
        opened.view.words.set("dune")
        assert [row[1] for row in opened.view.rows.rows] == [["Dune", "612"]]
        opened.view.question.set("SELECT sum(pages) FROM books")
        opened.presenter.ask()
        assert opened.view.rows.rows[0][1] == ["1086"]
        opened.view.question.set("DROP TABLE books")
        opened.presenter.ask()
        assert "nothing is changed here" in opened.view.problem.get()
        opened.presenter.save_list()
        assert "another file" in opened.view.status.get()
    assert path.read_bytes() == before


def test_a_copy_is_brought_up_to_date_and_back(tmp_path: Path) -> None:
    source, target = tmp_path / "photos", tmp_path / "stick"
    for folder in (source, target):
        folder.mkdir()
    (source / "a.txt").write_text("new")
    (target / "old.txt").write_text("old")
    app = compose("a folder sync tool that shows what it would copy")
    with running(app, BLUEPRINTS[app.kind].view(spec_of(app)), tmp_path) as opened:
        view, presenter = opened.view, opened.presenter
        view.source.set(str(source))
        view.target.set(str(target))
        view.removes.set(True)
        presenter.compare()
        _wait_for(presenter)
        assert [row[1][0] for row in view.changes.rows] == ["a.txt", "old.txt"]
        assert not (target / "a.txt").exists()
        view.is_agreed = False
        presenter.copy_now()
        assert (target / "old.txt").exists()
        view.is_agreed = True
        presenter.copy_now()
        _wait_for(presenter)
        assert (target / "a.txt").read_text() == "new"
        assert not (target / "old.txt").exists()
        presenter.undo()
        assert [path.name for path in target.iterdir()] == ["old.txt"]


def _wait_for(presenter: Any) -> None:
    while presenter.comparing is not None or presenter.copying is not None:
        presenter.tick()
