"""Tests of measuring folders. Run them with: python -m pytest"""

from __future__ import annotations

from pathlib import Path

from logic import Entry, measured
from sizes import as_size
from slices import Work


def measure(folder: Path) -> list[Entry]:
    work = Work(measured(folder))
    while not work.go_on(1):
        pass
    return work.result or []


def test_sizes_add_up_and_the_largest_comes_first(tmp_path: Path) -> None:
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    (tmp_path / "deep" / "a").write_bytes(b"x" * 700)
    (tmp_path / "deep" / "deeper" / "b").write_bytes(b"x" * 600)
    (tmp_path / "c").write_bytes(b"x" * 1000)
    entries = measure(tmp_path)
    assert [(entry.path.name, entry.size, entry.files) for entry in entries] == [("deep", 1300, 2), ("c", 1000, 1)]


def test_links_are_not_counted(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"x" * 10)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert [entry.path.name for entry in measure(tmp_path)] == ["real"]


def test_an_empty_folder_has_nothing(tmp_path: Path) -> None:
    assert measure(tmp_path) == []
    assert as_size(0) == "0 B"
