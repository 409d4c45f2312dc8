"""Tests of keeping a copy up to date. Run them with: python -m pytest"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeVar

import pytest
from logic import BACKUP, Change, Done, SyncError, carry_out, checked, planned, take_back
from slices import Steps, Work

T = TypeVar("T")


def result(steps: Steps[T]) -> T:
    work = Work(steps)
    while not work.go_on(100):
        pass
    assert work.result is not None
    return work.result


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    source, target = tmp_path / "source", tmp_path / "copy"
    (source / "sub").mkdir(parents=True)
    target.mkdir()
    (source / "same.txt").write_text("same")
    (source / "sub" / "new.txt").write_text("new")
    (source / "changed.txt").write_text("later")
    (source / ".hidden").write_text("x")
    (target / "same.txt").write_text("same")
    (target / "changed.txt").write_text("first words")
    (target / "only here.txt").write_text("mine")
    return source, target


def content(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*") if p.is_file()}


def plan(folders: tuple[Path, Path], *, removes: bool) -> list[Change]:
    return result(planned(*folders, removes=removes))


def test_what_would_be_done_is_told_and_nothing_is_touched(folders: tuple[Path, Path]) -> None:
    before = content(folders[1])
    assert [(change.path, change.kind) for change in plan(folders, removes=False)] == [
        ("changed.txt", "newer"),
        ("sub/new.txt", "new"),
    ]
    assert ("only here.txt", "gone") in [(change.path, change.kind) for change in plan(folders, removes=True)]
    assert content(folders[1]) == before


def test_the_copy_is_as_the_source_and_then_up_to_date(folders: tuple[Path, Path]) -> None:
    done = result(carry_out(*folders, plan(folders, removes=True), "now"))
    assert done.errors == []
    found = {path: text for path, text in content(folders[1]).items() if not path.startswith(BACKUP)}
    assert found == {"same.txt": "same", "sub/new.txt": "new", "changed.txt": "later"}
    assert plan(folders, removes=True) == []


def test_what_was_done_is_taken_back(folders: tuple[Path, Path]) -> None:
    before = content(folders[1])
    done = result(carry_out(*folders, plan(folders, removes=True), "now"))
    assert take_back(done.as_record()) == (3, [])
    assert content(folders[1]) == before
    assert not (folders[1] / BACKUP).exists()


def test_a_file_that_was_changed_since_then_stays(folders: tuple[Path, Path]) -> None:
    done = result(carry_out(*folders, plan(folders, removes=False), "now"))
    at = folders[1] / "sub" / "new.txt"
    at.write_text("my own")
    os.utime(at, (at.stat().st_atime, at.stat().st_mtime + 100))
    count, errors = take_back(done.as_record())
    assert (count, len(errors)) == (1, 1)
    assert at.read_text() == "my own"


def test_an_older_file_of_the_source_does_not_replace_a_newer_one_of_the_same_size(folders: tuple[Path, Path]) -> None:
    at = folders[0] / "same.txt"
    os.utime(at, (1_000_000, 1_000_000))
    assert "same.txt" not in [change.path for change in plan(folders, removes=False)]


def test_what_cant_be_copied_is_told_and_its_former_file_stays(folders: tuple[Path, Path]) -> None:
    done: Done = result(carry_out(*folders, [Change("missing.txt", "new", 1), Change("same.txt", "newer", 4)], "now"))
    assert [error.partition(":")[0] for error in done.errors] == ["missing.txt"]
    (folders[0] / "changed.txt").unlink()
    done = result(carry_out(*folders, [Change("changed.txt", "newer", 1)], "later"))
    assert len(done.errors) == 1
    assert (folders[1] / "changed.txt").read_text() == "first words"


def test_folders_must_be_there_and_apart(folders: tuple[Path, Path], tmp_path: Path) -> None:
    assert checked(str(folders[0]), str(folders[1])) == folders
    for source, target in (
        ("", str(folders[1])),
        (str(folders[0]), str(folders[0])),
        (str(folders[0]), str(folders[0] / "sub")),
        (str(tmp_path), str(folders[1])),
        (str(folders[0]), str(tmp_path / "nowhere")),
    ):
        with pytest.raises(SyncError):
            checked(source, target)
