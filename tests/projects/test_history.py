"""Every change is a version in a plain git repository, which git itself can read and from which nothing is ever run."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from stableagents.errors import StableAgentsError
from stableagents.projects.history import repository
from stableagents.projects.store import ProjectStore
from tests.projects.conftest import draft


@pytest.fixture(params=["dulwich", "git"])
def writer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the two programs that can write a history."""
    monkeypatch.setattr(repository, "program", lambda: request.param)
    return str(request.param)


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def test_git_reads_the_history_and_finds_nothing_to_complain_of(store: ProjectStore, writer: str) -> None:
    project = store.create(draft())
    store.write_file(project.name, "sub/größe ü.txt", b"1\n")
    store.save_version(project.name, {"main.py": "print('two')\n"}, message="Change\nit", removed=["logic.py"])
    assert git(project.path, "log", "--format=%an: %s").splitlines() == [
        "StableAgents: Change it",
        "StableAgents: Edit sub/größe ü.txt",
        "StableAgents: Create Habit tracker",
    ]
    assert git(project.path, "status", "--porcelain") == ""
    git(project.path, "fsck", "--strict")
    assert [version.message for version in store.versions(project.name)] == [
        "Change it",
        "Edit sub/größe ü.txt",
        "Create Habit tracker",
    ]


def test_a_version_shows_what_it_changed(store: ProjectStore, writer: str) -> None:
    name = store.create(draft()).name
    store.write_file(name, "logic.py", b"VALUE = 2\n")
    newest, first = store.versions(name)
    assert "-VALUE = 1\n+VALUE = 2\n" in store.diff(name, newest.id)
    assert "+VALUE = 1\n" in store.diff(name, first.id)
    for unknown in ("0" * 40, "HEAD", "--help", "", newest.id[:12], "\0" * 40):
        with pytest.raises(StableAgentsError) as missing:
            store.diff(name, unknown)
        assert missing.value.code == "version_not_found"


def test_restoring_brings_back_every_file_as_a_new_version(store: ProjectStore, writer: str) -> None:
    name = store.create(draft(spec={"theme": "light"})).name
    first = store.versions(name)[0]
    changes = {"spec": {"theme": "dark"}}
    store.save_version(name, {"extra.py": "x = 1\n"}, message="Dark", removed=["logic.py"], changes=changes)
    store.update(name, title="My habits")

    restored = store.restore(name, first.id)
    assert store.files(name) == [".gitignore", "logic.py", "main.py", "project.json", "tests/test_logic.py"]
    assert (restored.spec, restored.title) == ({"theme": "light"}, "My habits")
    assert len(store.versions(name)) == 4
    store.restore(name, store.versions(name)[2].id)
    assert "extra.py" in store.files(name)


def test_hand_edits_are_noticed_and_never_lost(store: ProjectStore, writer: str) -> None:
    project = store.create(draft())
    (project.path / "logic.py").write_text("VALUE = 'by hand'\n")
    (project.path / "new.py").write_text("new = True\n")
    store.write_file(project.name, "logic.py", b"VALUE = 'by the page'\n")
    messages = [version.message for version in store.versions(project.name)]
    assert messages == ["Edit logic.py", "Changed outside of StableAgents", "Create Habit tracker"]
    store.restore(project.name, store.versions(project.name)[1].id)
    assert store.read_file(project.name, "logic.py") == b"VALUE = 'by hand'\n"

    (project.path / "main.py").write_text("print('again by hand')\n")
    assert store.versions(project.name)[0].message == "Changed outside of StableAgents"
    assert len(store.versions(project.name)) == 5


def test_restoring_first_keeps_what_was_edited_by_hand(store: ProjectStore) -> None:
    project = store.create(draft())
    first = store.versions(project.name)[0].id
    (project.path / "mine.py").write_text("mine = True\n")
    store.restore(project.name, first)
    assert not (project.path / "mine.py").exists()
    kept = next(v for v in store.versions(project.name) if v.message == "Changed outside of StableAgents")
    store.restore(project.name, kept.id)
    assert (project.path / "mine.py").read_text() == "mine = True\n"


def test_what_is_ignored_stays_out_of_versions_and_survives_a_restore(store: ProjectStore) -> None:
    project = store.create(draft(files={"main.py": "", ".gitignore": "*.db\n/out/\n*.py\n"}))
    (project.path / "habits.db").write_text("data")
    (project.path / "out").mkdir()
    (project.path / "out" / "report.txt").write_text("x")
    (project.path / "__pycache__").mkdir()
    (project.path / "__pycache__" / "main.pyc").write_text("x")
    assert store.files(project.name) == [".gitignore", "main.py", "project.json"]
    store.restore(project.name, store.versions(project.name)[0].id)
    assert (project.path / "habits.db").read_text() == "data"
    assert git(project.path, "status", "--porcelain") == ""


def test_nothing_that_an_app_writes_into_its_repository_is_run(
    store: ProjectStore, writer: str, tmp_path: Path
) -> None:
    project = store.create(draft())
    canary = tmp_path / "canary"
    command = f"touch {canary}"
    for hook in ("pre-commit", "commit-msg", "post-commit", "reference-transaction", "post-index-change"):
        script = project.path / ".git" / "hooks" / hook
        script.parent.mkdir(exist_ok=True)
        script.write_text(f"#!/bin/sh\n{command}\n")
        script.chmod(0o755)
    settings = f'[core]\n\tfsmonitor = "{command}"\n\tpager = "{command}"\n[diff]\n\texternal = "{command}"\n'
    settings += f'[filter "f"]\n\tclean = "{command}"\n\tsmudge = "{command}"\n[diff "d"]\n\ttextconv = "{command}"\n'
    with open(project.path / ".git" / "config", "a") as config:
        config.write(settings)
    (project.path / ".gitattributes").write_text("* filter=f diff=d\n")
    store.write_file(project.name, "logic.py", b"VALUE = 2\n")
    newest = store.versions(project.name)[0]
    store.diff(project.name, newest.id)
    store.restore(project.name, newest.id)
    assert not canary.exists()
    assert newest.message == "Edit logic.py"


@pytest.mark.parametrize("damage", ["HEAD", "objects", "link"])
def test_a_damaged_history_is_put_aside_and_the_project_goes_on(
    store: ProjectStore, damage: str, tmp_path: Path
) -> None:
    project = store.create(draft())
    git_folder = project.path / ".git"
    if damage == "HEAD":
        (git_folder / "HEAD").write_bytes(b"\0\xff")
    elif damage == "objects":
        for file in (git_folder / "objects").glob("??/*"):
            file.chmod(0o644)
            file.write_bytes(b"no object")
    else:
        git_folder.rename(tmp_path / "elsewhere")
        git_folder.symlink_to(tmp_path / "elsewhere")
    store.write_file(project.name, "logic.py", b"VALUE = 2\n")
    assert store.read_file(project.name, "logic.py") == b"VALUE = 2\n"
    assert [version.message for version in store.versions(project.name)] == ["Edit logic.py"]
    if damage == "link":
        assert [version.message for version in _versions_at(tmp_path / "elsewhere")] == ["Create Habit tracker"]


def _versions_at(git_folder: Path) -> list[repository.Version]:
    text = git(git_folder.parent, f"--git-dir={git_folder}", "log", "--format=%H %s")
    entries = [line.partition(" ") for line in text.splitlines()]
    return [repository.Version(id=entry[0], message=entry[2], created_at="") for entry in entries]


def test_a_lock_of_the_persons_own_git_delays_the_history_and_no_file(store: ProjectStore) -> None:
    project = store.create(draft())
    lock = project.path / ".git" / "index.lock"
    lock.touch()
    store.write_file(project.name, "logic.py", b"VALUE = 2\n")
    assert store.read_file(project.name, "logic.py") == b"VALUE = 2\n"
    assert not list((project.path / ".stableagents").glob("damaged*"))
    os.utime(lock, (0, 0))
    assert len(store.versions(project.name)) == 2
    git(project.path, "fsck", "--strict")


def test_without_dulwich_and_git_projects_work_and_say_that_there_is_no_history(
    store: ProjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repository, "program", lambda: None)
    monkeypatch.setattr("stableagents.projects.versions.program", lambda: None)
    project = store.create(draft())
    store.write_file(project.name, "logic.py", b"VALUE = 2\n")
    assert store.versions(project.name) == []
    with pytest.raises(StableAgentsError) as told:
        store.diff(project.name, "0" * 40)
    assert told.value.code == "no_history"
