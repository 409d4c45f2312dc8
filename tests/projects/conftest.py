"""A store in a data folder of its own, and drafts to fill it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore

FILES = {"main.py": "print('one')\n", "logic.py": "VALUE = 1\n", "tests/test_logic.py": "def test(): pass\n"}


def draft(**changes: Any) -> Draft:
    values: dict[str, Any] = {
        "title": "Habit tracker",
        "description": "a habit tracker with streaks",
        "framework": "tkinter",
        "kind": "record_keeper",
        "engine": "offline",
        "files": FILES,
    }
    return Draft(**(values | changes))


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").prepare()


@pytest.fixture
def open_store(data: DataFolder) -> Iterator[Callable[[], ProjectStore]]:
    opened: list[ProjectStore] = []

    def open_one() -> ProjectStore:
        opened.append(ProjectStore(data))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: Callable[[], ProjectStore]) -> ProjectStore:
    return open_store()
