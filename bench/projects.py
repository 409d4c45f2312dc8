"""A page and a search of 10,000 projects, code included, beside bare SQLite over the same file."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.row import Row, spread
from stableagents.paths import DataFolder
from stableagents.projects.model import Project, as_moment
from stableagents.projects.records import RECORD, record_bytes
from stableagents.projects.store import ProjectStore

COUNT = 10_000
_ROUNDS = 40
_WORDS = [
    "habit",
    "tracker",
    "budget",
    "recipe",
    "garden",
    "music",
    "weather",
    "quiz",
    "timer",
    "notes",
    "journal",
    "invoice",
    "chess",
    "letter",
    "planner",
    "water",
    "reading",
    "fitness",
    "travel",
    "photo",
    "converter",
    "calculator",
    "inventory",
    "contacts",
    "flash",
    "cards",
    "poll",
    "dice",
    "memory",
    "sketch",
]
_CODE = '''"""{title}: the rules, without a window."""

from __future__ import annotations

import sqlite3


class {kind}Store:
    """Keeps every {noun} in one table."""

    def __init__(self, path: str) -> None:
        self.connection = sqlite3.connect(path)

    def add_{noun}_{number}(self, title: str, amount: float) -> int:
        made = self.connection.execute("INSERT INTO {noun} (title, amount) VALUES (?, ?)", [title, amount])
        self.connection.commit()
        return int(made.lastrowid or 0)
'''
_QUERIES = {
    "a word": "budget",
    "a common word": "import",
    "the start of a word": "in",
    "three words": "def budget quiz",
}


def run() -> list[Row]:
    """Milliseconds, the median of a page or search each; the peer is SQLite asked for the same rows' names."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        data = DataFolder(Path(folder)).prepare()
        _fill(data)
        began = time.perf_counter()
        store = ProjectStore(data)
        indexed_s = time.perf_counter() - began
        peer, note = _measured(lambda at: _bare(data, at))
        ours, told = _measured(lambda at: store.list(limit=50, offset=at))
        rows.append(
            Row(what="a page of 10,000 projects", ours=ours, unit="ms", peer=peer, peer_name="bare SQLite", note=told)
        )
        for name, query in _QUERIES.items():
            total = store.list(query=query)[1]
            ours, told = _measured(lambda at, query=query: store.list(query=query, limit=50, offset=at % 100))
            note = f"{query!r}, {total} found; {told}"
            rows.append(Row(what=f"a search for {name}", ours=ours, unit="ms", note=note))
        rows.append(Row(what="the list made again from 10,000 folders", ours=indexed_s, unit="s"))
        store.close()
    return rows


def _fill(data: DataFolder) -> None:
    chance = random.Random(4)
    for number in range(COUNT):
        words = chance.sample(_WORDS, 3)
        folder = data.projects / f"app-{number}"
        folder.mkdir()
        moment = as_moment(1_700_000_000 + number)
        project = Project(
            name=folder.name,
            title=" ".join(words).capitalize(),
            path=folder,
            framework="customtkinter",
            kind="records",
            engine="offline",
            description=f"A {words[0]} app with {words[1]} and {words[2]}, and a chart by month",
            created_at=moment,
            updated_at=moment,
        )
        (folder / RECORD).write_bytes(record_bytes(project))
        for file in ("main.py", "logic.py", "view.py", "store.py"):
            code = _CODE.format(title=project.title, kind=words[0].title(), noun=words[1], number=number)
            (folder / file).write_text(code * 3)


def _bare(data: DataFolder, offset: int) -> None:
    connection = sqlite3.connect(data.database)
    sql = "SELECT name, record FROM projects ORDER BY updated_at DESC, id DESC LIMIT 50 OFFSET ?"
    connection.execute(sql, [offset]).fetchall()
    connection.close()


def _measured(ask: Callable[[int], object]) -> tuple[float, str]:
    chance = random.Random(5)
    took = []
    for _ in range(_ROUNDS):
        offset = chance.randrange(COUNT - 50)
        began = time.perf_counter()
        ask(offset)
        took.append((time.perf_counter() - began) * 1000)
    return sorted(took)[len(took) // 2], spread(took)
