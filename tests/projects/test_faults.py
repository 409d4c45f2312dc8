"""A full disk, a folder that can't be written, a damaged database, a wrong clock: one clear line, and nothing is lost.

The disks are small ones in memory, mounted for one program and gone with it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from stableagents.doctor_data import clock_is_plausible, database_fault, rebuild
from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore
from tests.projects.conftest import draft

ROOT = Path(__file__).parents[2]
START = """
import json, os, subprocess, sys
from pathlib import Path
from stableagents.errors import StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore
from tests.projects.conftest import draft
place = Path(sys.argv[1])
told = {}
def tried(name, act):
    try:
        act()
        told[name] = "done"
    except StableAgentsError as error:
        told[name] = [error.kind.code, error.code, error.message, error.hint]
def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True)
"""
FULL = """
mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place))
data = DataFolder(place / "data").prepare()
store = ProjectStore(data)
for name in ("one", "two"):
    store.create(draft(app_name=name))
def fill(left):
    block = 65536
    with open(place / "filler", "ab", buffering=0) as file:
        while block:
            try:
                file.write(bytes(block))
            except OSError:
                block //= 2
        file.truncate(max(file.tell() - left, 0))
for left in (0, 4096, 16384, 40960, 81920):
    fill(left)
    tried(f"write {left}", lambda: store.write_file("one", "logic.py", b"VALUE = %d\\n" % left + b"#" * 8000))
    tried(f"rename {left}", lambda: store.update("one", title=f"Title {left}"))
    tried(f"mark {left}", lambda: store.update("one", favourite=True))
    tried(f"create {left}", lambda: store.create(draft(app_name="new")))
    tried(f"duplicate {left}", lambda: store.duplicate("two"))
    tried(f"undo {left}", lambda: store.undo("one"))
    tried(f"read {left}", lambda: (store.list(), store.get("two"), store.read_file("two", "main.py")))
    tried(f"open {left}", lambda: ProjectStore(data).close())
os.truncate(place / "filler", 0)
tried("after", lambda: store.write_file("one", "logic.py", b"VALUE = 'after'\\n"))
again = ProjectStore(data)
told["listed"] = sorted(project.name for project in again.list()[0]) == sorted(os.listdir(data.projects))
told["two"] = again.read_file("two", "main.py").decode()
told["one"] = again.read_file("one", "logic.py").decode()
told["newest"] = again.versions("one")[0].message
told["left"] = os.listdir(data.staging)
told["status"] = [
    subprocess.run(["git", "status", "--porcelain"], cwd=folder, capture_output=True, text=True, check=True).stdout
    for folder in data.projects.iterdir()
]
told["fsck"] = [
    subprocess.run(["git", "fsck", "--strict"], cwd=folder, capture_output=True).returncode
    for folder in data.projects.iterdir()
]
print(json.dumps(told))
"""
READ_ONLY = """
mount("-t", "tmpfs", "-o", "size=20m", "tmpfs", str(place))
data = DataFolder(place / "data").prepare()
store = ProjectStore(data)
folder = store.create(draft(app_name="one")).path
for part in (folder / "tests", folder):
    mount("--bind", str(part), str(part))
    mount("-o", "remount,bind,ro", str(part))
    files = {"logic.py": "VALUE = 2\\n", "tests/test_logic.py": "two = 2\\n"}
    tried(f"write {part.name}", lambda: store.save_version("one", files, message="Two"))
    told[f"logic {part.name}"] = (folder / "logic.py").read_text()
    tried(f"read {part.name}", lambda: (store.list(), store.versions("one"), store.export_zip("one")))
tried("mark", lambda: store.update("one", favourite=True))
told["left"] = os.listdir(data.staging)
store.close()
mount("--bind", str(data.root), str(data.root))
mount("-o", "remount,bind,ro", str(data.root))
tried("open", lambda: ProjectStore(DataFolder(data.root)))
print(json.dumps(told))
"""


def on_a_disk_of_its_own(program: str, place: Path) -> dict[str, Any]:
    """What a program tells that may mount what it likes, unseen by everybody else."""
    unshare = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*unshare, sys.executable, "-c", START + program, str(place)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_on_a_full_disk_everything_is_done_or_refused_in_one_line(tmp_path: Path) -> None:
    told = on_a_disk_of_its_own(FULL, tmp_path)
    outcomes = {name: of for name, of in told.items() if name.split()[-1].isdigit()}
    refusals = {name: of for name, of in outcomes.items() if of != "done"}
    assert refusals
    for name, (kind, _code, message, hint) in refusals.items():
        if not name.startswith("undo") or kind != "conflict":
            assert kind == "storage", (name, message)
            assert "\n" not in message
            assert hint, name
    assert {of for name, of in outcomes.items() if name.startswith("read")} == {"done"}
    assert told["after"] == "done"
    assert (told["one"], told["newest"]) == ("VALUE = 'after'\n", "Edit logic.py")
    assert told["two"] == "print('one')\n"
    assert told["listed"] is True
    assert told["left"] == []
    assert set(told["status"]) == {""}
    assert set(told["fsck"]) == {0}


def test_where_nothing_can_be_written_nothing_is_done_by_half(tmp_path: Path) -> None:
    told = on_a_disk_of_its_own(READ_ONLY, tmp_path)
    for part in ("tests", "one"):
        assert told[f"write {part}"][:2] == ["storage", "not_saved"]
        assert told[f"logic {part}"] == "VALUE = 1\n"
        assert told[f"read {part}"] == "done"
    assert told["mark"][0] == "storage"
    assert told["left"] == []
    assert told["open"][1] == "data_dir_not_writable"


def test_a_damaged_database_is_told_and_made_again(store: ProjectStore, data: DataFolder) -> None:
    name = store.create(draft()).name
    store.close()
    content = data.database.read_bytes()
    data.database.write_bytes(content[:100] + os.urandom(len(content) - 100))
    data.database.with_name(data.database.name + "-wal").unlink(missing_ok=True)
    with pytest.raises(StableAgentsError) as told:
        ProjectStore(data)
    assert (told.value.kind, told.value.code) == (Kind.STORAGE, "database_unusable")
    assert told.value.hint is not None
    assert "doctor --rebuild" in told.value.hint
    assert database_fault(data)
    count, aside = rebuild(data)
    assert count == 1
    assert aside is not None
    assert aside.exists()
    assert database_fault(data) is None
    mended = ProjectStore(data)
    assert [project.name for project in mended.list(query="habit")[0]] == [name]
    mended.close()


def test_a_rebuild_finds_every_project_where_nothing_is_wrong(store: ProjectStore, data: DataFolder) -> None:
    names = {store.create(draft(title=f"App {number}")).name for number in range(3)}
    assert rebuild(data) == (3, None)
    assert {project.name for project in store.list()[0]} == names


@pytest.mark.parametrize("moments", [(0.0, 1.0, 2.0), (4e9, 1.7e9, 1.0), (1.7e9, 4e9, 1.6e9)])
def test_a_wrong_clock_changes_no_order_of_versions_and_no_undo(
    moments: tuple[float, ...], store: ProjectStore, data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "time", lambda: moments[0])
    name = store.create(draft()).name
    for number, moment in enumerate(moments[1:], 2):
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        store.write_file(name, "logic.py", b"VALUE = %d\n" % number)
    assert len(store.versions(name)) == 3
    assert [store.undo(name)[1].message for _ in range(2)] == ["Edit logic.py"] * 2
    assert store.read_file(name, "logic.py") == b"VALUE = 1\n"
    assert [project.name for project in store.list()[0]] == [name]
    store.restore_trashed(store.delete(name).id)
    assert store.read_file(name, "logic.py") == b"VALUE = 1\n"


def test_the_doctor_sees_a_wrong_clock(store: ProjectStore, data: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    assert clock_is_plausible(data)
    for moment in (0.0, 1.6e9, time.time() - 200_000):
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        assert not clock_is_plausible(data)
