"""kill -9 at any moment of a change leaves the old project or the new one, whole, and a readable history."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from stableagents.paths import DataFolder
from stableagents.projects import changing
from stableagents.projects.changing import Change
from stableagents.projects.store import ProjectStore
from tests.projects.conftest import draft

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from pathlib import Path
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore
store = ProjectStore(DataFolder(Path(sys.argv[1])))
number = int(sys.argv[2])
while True:
    number += 1
    files = {f"part{index}.py": f"NUMBER = {number}\\n" for index in range(8)}
    files[f"only{number}.py"] = f"NUMBER = {number}\\n"
    store.save_version("app", files, message=f"Number {number}", removed=[f"only{number - 1}.py"])
    print(number, flush=True)
"""
KILLS, STEPS = 60, 50


def numbers_in(folder: Path) -> set[str]:
    return {file.read_text() for file in folder.glob("*.py") if file.name != "main.py"}


def assert_git_finds_everything_as_it_is(folder: Path) -> None:
    status = subprocess.run(["git", "status", "--porcelain"], cwd=folder, capture_output=True, check=True)
    assert status.stdout == b""


def test_a_writer_killed_at_random_moments_never_leaves_a_mix(data: DataFolder) -> None:
    moments = random.Random(7)
    ProjectStore(data).create(draft(app_name="app", files={"main.py": "print('one')\n"}))
    written = 0
    for _ in range(KILLS // 6):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(data.root), str(written)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        written = int(writer.stdout.readline())
        time.sleep(moments.uniform(0, 0.12))
        writer.kill()
        rest, _ = writer.communicate()
        told = [written, *(int(line) for line in rest.splitlines() if line.strip())][-1]

        store = ProjectStore(data)
        folder = data.projects / "app"
        [number] = numbers_in(folder)
        written = int(number.removeprefix("NUMBER = "))
        assert written in (told, told + 1)
        assert len(list(folder.glob("only*.py"))) == 1
        assert store.versions("app")[0].message == f"Number {written}"
        assert list(data.staging.iterdir()) == []
        store.close()
    subprocess.run(["git", "fsck", "--strict"], cwd=data.projects / "app", check=True, capture_output=True)
    assert_git_finds_everything_as_it_is(data.projects / "app")


@pytest.mark.parametrize("step", range(1, STEPS))
def test_a_writer_killed_at_each_step_never_leaves_a_mix(
    step: int, data: DataFolder, open_store: Callable[[], ProjectStore], tmp_path: Path
) -> None:
    """Instead of waiting for luck, the writer ends at its ``step``-th call that changes something on the disk."""
    open_store().create(draft(app_name="app", files={"main.py": "", "old.py": "1", "sub/a.py": "1", "b.py": "1"}))
    program = f"""
import os, sys
from pathlib import Path
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore
store = ProjectStore(DataFolder(Path({str(data.root)!r})))
left = {step}
def counted(function):
    def call(*arguments, **options):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), 9)
        return function(*arguments, **options)
    return call
for name in ("rename", "replace", "unlink", "fsync", "mkdir", "sendfile", "utime"):
    setattr(os, name, counted(getattr(os, name)))
os.supports_dir_fd.update((os.rename, os.mkdir))
store.save_version("app", {{"sub/a.py": "2", "b.py": "2", "fresh/c.py": "2"}}, message="Two", removed=["old.py"])
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, -9), done.stderr
    store = open_store()
    files = {path: store.read_file("app", path) for path in store.files("app")}
    own = {path: content for path, content in files.items() if path not in (".gitignore", "project.json", "main.py")}
    old = {"old.py": b"1", "sub/a.py": b"1", "b.py": b"1"}
    new = {"sub/a.py": b"2", "b.py": b"2", "fresh/c.py": b"2"}
    assert own in (old, new)
    expected = ["Create Habit tracker"] if own == old else ["Two", "Create Habit tracker"]
    assert [version.message for version in store.versions("app")] == expected
    assert_git_finds_everything_as_it_is(data.projects / "app")
    assert list(data.staging.iterdir()) == []


def test_a_creation_that_was_killed_leaves_nothing_behind(
    data: DataFolder, open_store: Callable[[], ProjectStore]
) -> None:
    (data.staging / "project-0123").mkdir()
    (data.staging / "project-0123" / "main.py").write_text("half")
    (data.staging / "generation-1").mkdir()
    store = open_store()
    assert store.list() == ([], 0)
    assert [entry.name for entry in data.staging.iterdir()] == ["generation-1"]


def test_a_promise_is_kept_by_the_next_store_and_in_order(
    data: DataFolder, open_store: Callable[[], ProjectStore]
) -> None:
    store = open_store()
    name = store.create(draft()).name
    changing.promise(
        Change(name=name, message="Promised", writes={"logic.py": b"VALUE = 9\n"}, removes=["main.py"]), data.staging
    )
    changing.promise(Change(name="deleted-since", message="x", writes={"a.py": b""}), data.staging)
    (data.staging / "promised-broken").mkdir()
    again = open_store()
    assert again.read_file(name, "logic.py") == b"VALUE = 9\n"
    assert again.versions(name)[0].message == "Promised"
    assert list(data.staging.iterdir()) == []


def test_a_change_follows_no_link_that_came_in_its_way(data: DataFolder, tmp_path: Path) -> None:
    folder, outside = tmp_path / "project", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (outside / "kept.txt").write_text("kept")
    promised = changing.promise(
        Change(name="project", message="x", writes={"sub/new.txt": b"new"}, removes=["sub2/kept.txt"]), data.staging
    )
    (folder / "sub").symlink_to(outside)
    (folder / "sub2").symlink_to(outside)
    changing.carry_out(promised, folder)
    assert [entry.name for entry in outside.iterdir()] == ["kept.txt"]
    assert (folder / "sub" / "new.txt").read_bytes() == b"new"
    assert not (folder / "sub").is_symlink()
