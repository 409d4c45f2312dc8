"""Tests of renaming. Run them with: python -m pytest"""

from __future__ import annotations

from pathlib import Path

import pytest
from logic import RenameError, Rules, files_in, plan, rename, undo


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("IMG_2.jpg", "IMG_1.jpg", "notes.txt", ".hidden"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_new_names_are_planned_and_nothing_is_done_before(folder: Path) -> None:
    files = files_in(folder, ".jpg", "Name")
    changes = plan(files, Rules(wanted="IMG_", instead="Holiday ", number=7))
    assert [change.new_name for change in changes] == ["Holiday 107.jpg", "Holiday 208.jpg"]
    assert names(folder) == [".hidden", "IMG_1.jpg", "IMG_2.jpg", "notes.txt", "sub"]


def test_a_new_name_for_all_is_numbered(folder: Path) -> None:
    changes = plan(files_in(folder, ".jpg", "Name"), Rules(base="Holiday", number=1, digits=3))
    assert [change.new_name for change in changes] == ["Holiday 001.jpg", "Holiday 002.jpg"]
    assert plan(files_in(folder, ".jpg", "Name"), Rules(base="a-", number=1))[0].new_name == "a-01.jpg"


def test_photos_are_ordered_by_the_day_they_were_taken(folder: Path) -> None:
    (folder / "IMG_2.jpg").write_bytes(b"Exif\0\0 2024:05:01 10:00:00\0 2024:04:30 09:00:00\0")
    (folder / "IMG_1.jpg").write_bytes(b"Exif\0\0 2024:05:02 10:00:00\0 2024:99:99 10:00:00\0")
    changes = plan(files_in(folder, ".jpg", "Date"), Rules(has_day=True))
    assert [change.new_name for change in changes] == ["2024-04-30 IMG_2.jpg", "2024-05-02 IMG_1.jpg"]


def test_a_renaming_can_be_undone(folder: Path) -> None:
    pairs = rename(plan(files_in(folder, ".jpg", "Name"), Rules(prefix="a ")))
    assert "a IMG_1.jpg" in names(folder)
    undo(pairs)
    assert "IMG_1.jpg" in names(folder)
    assert (folder / "IMG_1.jpg").read_text(encoding="utf-8") == "IMG_1.jpg"


def test_no_file_is_overwritten(folder: Path) -> None:
    (folder / "x_notes.txt").write_text("other", encoding="utf-8")
    changes = plan(files_in(folder, "notes.txt", "Name")[:1], Rules(prefix="x_"))
    assert changes[0].problem
    with pytest.raises(RenameError):
        rename(changes)
    assert (folder / "x_notes.txt").read_text(encoding="utf-8") == "other"


@pytest.mark.parametrize("prefix", ["a/b", "..\\", "\n", "x" * 300])
def test_what_is_no_name_is_said(folder: Path, prefix: str) -> None:
    assert plan(files_in(folder, ".txt", "Name"), Rules(prefix=prefix))[0].problem


def test_two_files_never_get_one_name(folder: Path) -> None:
    changes = plan(files_in(folder, ".jpg", "Name"), Rules(wanted="IMG_1", instead="IMG_2"))
    assert all(change.problem for change in changes)


def test_undo_tells_what_is_gone(folder: Path) -> None:
    pairs = rename(plan(files_in(folder, ".txt", "Name"), Rules(suffix=" old")))
    (folder / "notes old.txt").unlink()
    with pytest.raises(RenameError):
        undo(pairs)
