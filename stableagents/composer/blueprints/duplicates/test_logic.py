"""Tests of finding double files. Run them with: python -m pytest"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from logic import ASIDE, back, groups, move_aside
from slices import Work


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    for n, (name, content) in enumerate(
        {"new.txt": "same", "sub/old.txt": "same", "other.txt": "diff", "empty1": "", "empty2": ""}.items()
    ):
        (tmp_path / name).write_text(content, encoding="utf-8")
        os.utime(tmp_path / name, (2_000_000 - n, 2_000_000 - n))
    return tmp_path


def found_in(folder: Path) -> list[list[Path]]:
    work = Work(groups(folder))
    while not work.go_on(1):
        pass
    return work.result or []


def test_only_files_with_the_same_content_are_found_the_oldest_first(folder: Path) -> None:
    assert [[path.name for path in group] for group in found_in(folder)] == [["old.txt", "new.txt"]]


def test_what_is_moved_aside_comes_back(folder: Path) -> None:
    pairs = move_aside(folder, [folder / "new.txt"])
    assert (folder / ASIDE / "new.txt").exists()
    assert found_in(folder) == []
    assert back(pairs) == 1
    assert (folder / "new.txt").read_text(encoding="utf-8") == "same"


def test_a_name_that_is_taken_gets_a_number(folder: Path) -> None:
    (folder / "sub" / "new.txt").write_text("same", encoding="utf-8")
    move_aside(folder, [folder / "new.txt", folder / "sub" / "new.txt"])
    assert sorted(path.name for path in (folder / ASIDE).iterdir()) == ["new (2).txt", "new.txt"]
