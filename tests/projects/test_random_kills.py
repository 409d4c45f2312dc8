"""kill -9 in the middle of random writes: whatever was going on, there is the old or the new, and never a mix.

``STABLEAGENTS_TEST_KILLS`` says how many kills (12).
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from stableagents.paths import DataFolder
from stableagents.projects import versions
from stableagents.projects.store import ProjectStore
from tests.projects.conftest import draft
from tests.projects.random_writer import PARTS, files

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("STABLEAGENTS_TEST_KILLS", "12"))


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def assert_whole(folder: Path) -> None:
    """One number in all parts, nothing unsaved, and a history that git reads."""
    numbers = {file.read_text() for file in folder.glob("part*.py")}
    assert (len(numbers), len(list(folder.glob("part*.py")))) == (1, PARTS), folder
    marker = [file.stem.removeprefix("only") for file in folder.glob("only*.py")]
    assert len(marker) <= 1
    assert not marker or numbers == {f"NUMBER = {marker[0]}\n"}
    assert json.loads((folder / "project.json").read_text())["title"]
    assert git(folder, "status", "--porcelain") == "", folder
    assert git(folder, "log", "--format=%s").strip()
    assert not versions.unsaved(folder)


def check(data: DataFolder) -> int:
    store = ProjectStore(data)
    try:
        assert list(data.staging.iterdir()) == []
        projects, total = store.list(limit=500)
        assert {project.name for project in projects} == {folder.name for folder in data.projects.iterdir()}
        for project in projects:
            assert_whole(project.path)
            assert project.title == json.loads((project.path / "project.json").read_text())["title"]
        for item in store.trashed():
            assert_whole(data.trash / item.id / "project")
            assert (data.trash / item.id / "data" / "owner.txt").read_text()
        for own in data.app_data.iterdir():
            assert (data.projects / own.name).is_dir(), f"the data of {own.name} is parted from it"
        assert not [place.name for place in data.trash.iterdir() if place.name.startswith("data-of-")]
        return total
    finally:
        store.close()


@pytest.mark.timeout(120 + 6 * KILLS)
def test_a_writer_killed_in_random_writes_never_leaves_a_mix(data: DataFolder) -> None:
    moments = random.Random(11)
    number, kinds = 0, set[str]()
    for _ in range(KILLS):
        writer = subprocess.Popen(
            [sys.executable, "-m", "tests.projects.random_writer", str(data.root), str(number)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout is not None
        told = [writer.stdout.readline()]
        time.sleep(moments.uniform(0, 0.25))
        writer.kill()
        rest, failure = writer.communicate()
        assert writer.returncode == -9, failure
        told += rest.splitlines()
        kinds |= {line.split()[0] for line in told if line.strip()}
        number += 1 + sum(1 for line in told if line.startswith("done"))
        check(data)
    assert "write" in kinds
    for folder in data.projects.iterdir():
        git(folder, "fsck", "--strict")


ACTS = {
    "delete": "store.delete('app')",
    "restore_trashed": "store.restore_trashed(store.trashed()[0].id)",
    "empty_trash": "store.empty_trash()",
    "duplicate": "store.duplicate('app')",
    "undo": "store.undo('app')",
}
PROGRAM = """
import os, sys
from pathlib import Path
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore
store = ProjectStore(DataFolder(Path(sys.argv[1])))
left = int(sys.argv[2])
def counted(function):
    def call(*arguments, **options):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), 9)
        return function(*arguments, **options)
    return call
for name in ("rename", "replace", "unlink", "rmdir", "mkdir"):
    setattr(os, name, counted(getattr(os, name)))
os.supports_dir_fd.update((os.rename, os.mkdir, os.unlink, os.rmdir))
exec(sys.argv[3])
"""


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("step", range(1, 9))
def test_a_kill_at_each_step_parts_no_project_from_its_data(
    act: str, step: int, data: DataFolder, open_store: Callable[[], ProjectStore]
) -> None:
    store = open_store()
    store.create(draft(app_name="app", files=files(1)))
    store.save_version("app", files(2), message="Two")
    (data.app_data / "app").mkdir()
    (data.app_data / "app" / "owner.txt").write_text("app")
    if act in ("restore_trashed", "empty_trash"):
        store.delete("app")
    store.close()
    arguments = [sys.executable, "-c", PROGRAM, str(data.root), str(step), ACTS[act]]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, -9), done.stderr
    check(data)
