"""Undo and redo take back and bring again exactly one version, say which, and never lose what is in none."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from stableagents.errors import StableAgentsError
from stableagents.projects.history import repository
from stableagents.projects.store import ProjectStore
from stableagents.projects.undoing import parted
from tests.projects.conftest import draft


def value(store: ProjectStore, name: str) -> bytes:
    return store.read_file(name, "logic.py")


def refused(store: ProjectStore, verb: str, name: str, expected: str | None = None) -> str:
    with pytest.raises(StableAgentsError) as told:
        (store.undo if verb == "undo" else store.redo)(name, expected)
    return told.value.code


@pytest.fixture(params=["dulwich", "git"])
def writer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(repository, "program", lambda: request.param)
    return str(request.param)


def test_undo_goes_back_one_by_one_and_redo_forth(store: ProjectStore, writer: str) -> None:
    name = store.create(draft()).name
    for number in (2, 3, 4):
        store.write_file(name, "logic.py", f"VALUE = {number}\n".encode())
    seen = [(store.undo(name)[1].message, value(store, name)) for _ in range(3)]
    assert seen == [("Edit logic.py", f"VALUE = {number}\n".encode()) for number in (3, 2, 1)]
    assert refused(store, "undo", name) == "nothing_to_undo"
    for number in (2, 3, 4):
        store.redo(name)
        assert value(store, name) == f"VALUE = {number}\n".encode()
    assert refused(store, "redo", name) == "nothing_to_redo"
    assert len(store.versions(name)) == 10
    status = subprocess.run(["git", "status", "--porcelain"], cwd=store.get(name).path, capture_output=True, check=True)
    assert status.stdout == b""


def test_a_change_after_an_undo_ends_what_could_be_brought_again(store: ProjectStore) -> None:
    name = store.create(draft()).name
    store.write_file(name, "logic.py", b"VALUE = 2\n")
    store.undo(name)
    store.write_file(name, "logic.py", b"VALUE = 3\n")
    assert refused(store, "redo", name) == "nothing_to_redo"
    store.undo(name)
    assert value(store, name) == b"VALUE = 1\n"


def test_undo_takes_a_title_back_and_a_restore_is_undone_like_any_change(store: ProjectStore) -> None:
    name = store.create(draft()).name
    first = store.versions(name)[0].id
    store.update(name, title="Better")
    assert store.undo(name)[0].title == "Habit tracker"
    assert store.redo(name)[0].title == "Better"
    store.write_file(name, "logic.py", b"VALUE = 2\n")
    store.restore(name, first)
    assert value(store, name) == b"VALUE = 1\n"
    project, taken = store.undo(name)
    assert (value(store, name), project.title, taken.message) == (
        b"VALUE = 2\n",
        "Better",
        f"Restore version {first[:8]}",
    )


def test_an_undo_of_what_the_person_saw_never_takes_newer_hand_edits(store: ProjectStore) -> None:
    project = store.create(draft())
    store.write_file(project.name, "logic.py", b"VALUE = 2\n")
    seen = store.versions(project.name)[0].id
    (project.path / "mine.py").write_text("mine = 1\n")
    assert refused(store, "undo", project.name, seen) == "history_moved"
    assert (project.path / "mine.py").read_text() == "mine = 1\n"
    _, taken = store.undo(project.name)
    assert taken.message == "Changed outside of StableAgents"
    assert not (project.path / "mine.py").exists()
    store.redo(project.name)
    assert (project.path / "mine.py").read_text() == "mine = 1\n"


def test_what_no_version_holds_outlives_every_step(store: ProjectStore) -> None:
    project = store.create(draft())
    first = store.versions(project.name)[0].id
    store.write_file(project.name, "logic.py", b"VALUE = 2\n")
    (project.path / "film.bin").write_bytes(bytes(5_000_001))  # too large to be kept in a history
    store.undo(project.name)
    store.redo(project.name)
    store.restore(project.name, first)
    assert (project.path / "film.bin").stat().st_size == 5_000_001


def test_hand_made_files_come_back_whatever_their_size_mode_and_place(store: ProjectStore) -> None:
    project = store.create(draft())
    (project.path / "photo.bin").write_bytes(b"x" * 2_000_000)
    (project.path / "tool.sh").write_text("#!/bin/sh\n")
    (project.path / "tool.sh").chmod(0o755)
    (project.path / "place").write_text("a file")
    with_file = store.versions(project.name)[0].id
    (project.path / "photo.bin").unlink()
    (project.path / "tool.sh").unlink()
    (project.path / "place").unlink()
    (project.path / "place").mkdir()
    (project.path / "place" / "inner.txt").write_text("a folder")
    with_folder = store.versions(project.name)[0].id
    store.restore(project.name, with_file)
    assert (project.path / "place").read_text() == "a file"
    assert (project.path / "photo.bin").stat().st_size == 2_000_000
    assert os.access(project.path / "tool.sh", os.X_OK)
    store.restore(project.name, with_folder)
    assert (project.path / "place" / "inner.txt").read_text() == "a folder"


def test_a_folder_with_ignored_files_is_not_pushed_aside(store: ProjectStore) -> None:
    project = store.create(draft(files={"main.py": "", ".gitignore": "*.db\n", "place": "a file"}))
    first = store.versions(project.name)[0].id
    (project.path / "place").unlink()
    (project.path / "place").mkdir()
    (project.path / "place" / "own.db").write_text("data")
    with pytest.raises(StableAgentsError) as told:
        store.restore(project.name, first)
    assert told.value.code == "bad_path"
    assert (project.path / "place" / "own.db").read_text() == "data"


def test_hand_edits_are_not_overwritten_while_their_history_is_in_use(store: ProjectStore) -> None:
    project = store.create(draft())
    first = store.versions(project.name)[0].id
    (project.path / "logic.py").write_text("VALUE = 'by hand'\n")
    (project.path / ".git" / "index.lock").touch()
    for attempt in (
        lambda: store.restore(project.name, first),
        lambda: store.write_file(project.name, "logic.py", b"x"),
    ):
        with pytest.raises(StableAgentsError) as told:
            attempt()
        assert told.value.code == "history_in_use"
    assert (project.path / "logic.py").read_text() == "VALUE = 'by hand'\n"


def test_a_hand_edit_ends_what_a_report_says_and_is_found_by_search(store: ProjectStore) -> None:
    project = store.create(draft(verification={"verified": True}))
    older = store.create(draft(title="Other")).name
    (project.path / "logic.py").write_text("zebra = 1\n")
    kept = store.keep_hand_edits(project.name)
    (project.path / "logic.py").write_text("zebra = 2\n")
    assert store.keep_hand_edits(project.name).updated_at > kept.updated_at > store.get(older).updated_at
    assert [found.name for found in store.list(query="zebra")[0]] == [project.name]


def test_versions_have_names_that_outlive_a_restart(store: ProjectStore, data: Path) -> None:
    name = store.create(draft()).name
    first = store.versions(name)[0].id
    assert store.name_version(name, first, " The good\none ").label == "The good one"
    store.write_file(name, "logic.py", b"VALUE = 2\n")
    assert [version.label for version in store.versions(name)] == [None, "The good one"]
    store.name_version(name, first, None)
    assert store.versions(name)[1].label is None
    with pytest.raises(StableAgentsError) as unknown:
        store.name_version(name, "0" * 40, "x")
    assert unknown.value.code == "version_not_found"


def test_words_of_a_person_never_pass_for_a_step(store: ProjectStore) -> None:
    name = store.create(draft()).name
    first = store.versions(name)[0].id
    store.save_version(name, {"logic.py": "VALUE = 2\n"}, message=f"Undo: x\n\nUndo-To: {first}")
    assert store.versions(name)[0].note == ""
    assert parted(f"x\n\nUndo-To: {first}") == ("x", f"Undo-To: {first}")
    store.undo(name)
    assert value(store, name) == b"VALUE = 1\n"
