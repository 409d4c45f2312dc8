"""Tests of tidying a folder. Run them with: python -m pytest"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from logic import KINDS, OTHER, back, folder_for, move, plan
from sizes import as_size


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.jpg", "b.PDF", "song.mp3", "thing.xyz", ".hidden"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


def test_files_are_planned_by_kind_and_nothing_is_done_before(folder: Path) -> None:
    pictures, documents, music = next(iter(KINDS)), list(KINDS)[1], list(KINDS)[4]
    assert [planned.folder for planned in plan(folder, "Kind")] == [pictures, documents, music, OTHER]
    assert not any(path.is_dir() for path in folder.iterdir())


def test_a_moving_can_be_undone(folder: Path) -> None:
    pairs = move(plan(folder, "Kind"))
    assert not (folder / "a.jpg").exists()
    assert back(pairs) == 4
    assert sorted(path.name for path in folder.iterdir()) == [".hidden", "a.jpg", "b.PDF", "song.mp3", "thing.xyz"]


def test_no_file_is_overwritten(folder: Path) -> None:
    target = folder / next(iter(KINDS))
    target.mkdir()
    (target / "a.jpg").write_text("other", encoding="utf-8")
    move(plan(folder, "Kind"))
    assert (target / "a.jpg").read_text(encoding="utf-8") == "other"
    assert (target / "a (2).jpg").read_text(encoding="utf-8") == "a.jpg"


def test_months_and_endings_name_folders(folder: Path) -> None:
    os.utime(folder / "a.jpg", (1_700_000_000, 1_700_000_000))
    assert folder_for(folder / "a.jpg", "Month") == "2023-11"
    assert folder_for(folder / "b.PDF", "Ending") == "pdf"


def test_sizes_are_told_as_people_read_them() -> None:
    assert [as_size(count) for count in (5, 1500, 2_500_000, 3_000_000_000)] == ["5 B", "1.5 KB", "2.5 MB", "3.0 GB"]
