"""An app gets a Python with what it needs: ours, or an environment made once, whoever asks and whatever interrupts."""

from __future__ import annotations

import functools
import io
import os
import shutil
import subprocess
import sys
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.running import environments, installing, pythons
from stableagents.running.environments import environment_with, interpreter_with
from stableagents.running.requirements import parse
from tests.support import free_port

ROOT = Path(__file__).parents[2]
WANTED = ["tkcalendar>=9"]


def silent(_line: str) -> None:
    """For tests that don't look at what is reported."""


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").prepare()


class Index:
    """The only place from which packages can be had, until it is closed: those that were made here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        listing = functools.partial(QuietListing, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), listing)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def add(self, name: str, version: str) -> None:
        """A wheel with one module, which tells where it is."""
        info = f"{name}-{version}.dist-info"
        (self.folder / name).mkdir()
        with zipfile.ZipFile(self.folder / name / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{name}.py", "WHERE = __file__\n")
            wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
            wheel.writestr(
                f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
            )
            wheel.writestr(f"{info}/RECORD", f"{name}.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class QuietListing(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    made = Index(tmp_path / "index")
    made.add("tkcalendar", "9.1")
    monkeypatch.setenv("UV_DEFAULT_INDEX", made.url)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setenv("PIP_INDEX_URL", made.url)
    yield made
    made.close()


def where(python: str) -> Path:
    """Where the app would find the package."""
    code = "import tkcalendar; print(tkcalendar.WHERE)"
    return Path(subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip())


def test_an_app_that_needs_no_more_than_we_have_runs_on_our_python(data: DataFolder) -> None:
    for requirements in ([], ["customtkinter>=5.2.2"], ["requests"]):
        assert interpreter_with(requirements, data, report=silent) == sys.executable
    assert not data.environments.exists()


@pytest.mark.parametrize("tool", ["uv", "pip"])
def test_an_environment_is_made_once_and_used_again(
    tool: str, data: DataFolder, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    if tool == "pip":
        monkeypatch.setattr(installing, "uv_program", lambda: None)
    told: list[str] = []
    python = interpreter_with(WANTED, data, report=told.append)
    assert told == ["Preparing tkcalendar for this app, once"]
    assert where(python).is_relative_to(data.environments)
    index.close()
    assert interpreter_with(WANTED, data, report=told.append) == python
    assert len(told) == 1
    assert subprocess.run([python, "-c", "import _tkinter"], check=False).returncode == 0


def test_a_second_environment_comes_from_the_cache_without_any_place_to_fetch_from(
    data: DataFolder, index: Index, tmp_path: Path
) -> None:
    interpreter_with(WANTED, data, report=silent)
    index.close()
    further = interpreter_with(["tkcalendar>=9.0.1"], data, report=silent)
    first, second = where(interpreter_with(WANTED, data, report=silent)), where(further)
    assert first != second
    assert first.stat().st_ino == second.stat().st_ino  # one file on the disk, shared with the cache
    assert data.package_cache.is_dir()
    elsewhere = DataFolder(tmp_path / "elsewhere").prepare()
    with pytest.raises(StableAgentsError):
        interpreter_with(WANTED, elsewhere, report=silent)


def test_what_would_have_to_be_built_is_not_installed(data: DataFolder, index: Index, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    (index.folder / "pyqtgraph").mkdir()
    with tarfile.open(index.folder / "pyqtgraph" / "pyqtgraph-9.0.tar.gz", "w:gz") as source:
        for name, text in {
            "PKG-INFO": "Name: pyqtgraph\nVersion: 9.0\n",
            "setup.py": f"open({str(ran)!r}, 'w')\n",
        }.items():
            entry = tarfile.TarInfo(f"pyqtgraph-9.0/{name}")
            entry.size = len(text)
            source.addfile(entry, io.BytesIO(text.encode()))
    with pytest.raises(StableAgentsError) as told:
        interpreter_with(["pyqtgraph"], data, report=silent)
    assert told.value.code == "packages_failed"
    assert not ran.exists()


def test_a_package_outside_the_list_is_installed_for_the_app_that_may_have_it_alone(
    data: DataFolder, index: Index
) -> None:
    index.add("oddity", "1.0")
    with pytest.raises(StableAgentsError) as refused:
        interpreter_with(["oddity"], data, report=silent)
    assert refused.value.code == "package_not_allowed"
    assert not data.environments.exists()
    python = interpreter_with(["oddity"], data, report=silent, approved={"oddity"})
    assert subprocess.run([python, "-c", "import oddity"], check=False).returncode == 0
    assert subprocess.run([sys.executable, "-c", "import oddity"], capture_output=True, check=False).returncode == 1


def test_a_preparation_that_is_cancelled_ends_soon_and_leaves_nothing(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = tmp_path / "uv"
    slow.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(60)\n")
    slow.chmod(0o755)
    monkeypatch.setattr(installing, "uv_program", lambda: str(slow))
    wanted = parse(WANTED)
    with pytest.raises(StableAgentsError) as told:
        environment_with(wanted, sys.executable, data, silent, cancelled=lambda: True)
    assert told.value.code == "cancelled"
    assert not [entry for entry in data.environments.iterdir() if not entry.name.endswith(".lock")]


def test_two_that_want_it_at_once_make_it_once(data: DataFolder, index: Index) -> None:
    program = (
        "import sys; from pathlib import Path; from stableagents.paths import DataFolder;"
        "from stableagents.running.environments import interpreter_with;"
        f"print(interpreter_with({WANTED}, DataFolder(Path(sys.argv[1])), report=lambda line: print('made')))"
    )
    makers = [
        subprocess.Popen([sys.executable, "-c", program, str(data.root)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    outputs = [maker.communicate(timeout=60)[0].split() for maker in makers]
    assert sum("made" in output for output in outputs) == 1
    assert len({output[-1] for output in outputs}) == 1


@pytest.mark.parametrize("damage", ["interrupted", "no python", "no package", "gone base"])
def test_a_half_made_or_broken_environment_is_healed(damage: str, data: DataFolder, index: Index) -> None:
    python = interpreter_with(WANTED, data, report=silent)
    folder = Path(python).parents[1]
    if damage == "interrupted":
        folder.rename(folder.with_name(f".{folder.name}.0123.part"))
    elif damage == "no package":
        shutil.rmtree(next(folder.glob("lib/python*/site-packages/tkcalendar-*")))
    else:
        Path(python).unlink()
        if damage == "gone base":
            Path(python).symlink_to("/nowhere/python3")
    told: list[str] = []
    assert interpreter_with(WANTED, data, report=told.append) == python
    assert len(told) == 1
    assert where(python).is_relative_to(folder)
    assert [entry.name for entry in data.environments.iterdir() if not entry.name.endswith(".lock")] == [folder.name]


@pytest.mark.parametrize("tool", ["uv", "pip"])
def test_offline_says_so_and_leaves_nothing_half_made(
    tool: str, data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = f"http://127.0.0.1:{free_port()}/simple"
    for name in ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"):
        monkeypatch.setenv(name, nobody)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setenv("PIP_RETRIES", "1")
    if tool == "pip":
        monkeypatch.setattr(installing, "uv_program", lambda: None)
    with pytest.raises(StableAgentsError) as told:
        interpreter_with(WANTED, data, report=silent)
    assert (told.value.kind, told.value.code) == (Kind.UNAVAILABLE, "packages_offline")
    assert "internet" in (told.value.hint or "")
    assert not [entry for entry in data.environments.iterdir() if not entry.name.endswith(".lock")]


def test_a_version_that_does_not_exist_is_told_as_such(data: DataFolder, index: Index) -> None:
    with pytest.raises(StableAgentsError) as told:
        interpreter_with(["tkcalendar>=99"], data, report=silent)
    assert told.value.code == "packages_failed"


def test_what_installs_is_shown_no_key(data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = tmp_path / "seen"
    fake = tmp_path / "uv"
    fake.write_text(f"#!/bin/sh\nenv >> {seen}\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("GEMINI_API_KEY", "canary-1")
    monkeypatch.setenv("MY_SERVICE_TOKEN", "canary-2")
    monkeypatch.setenv("STABLEAGENTS_IPC_QUEUE", "canary-3")
    monkeypatch.setattr(installing, "uv_program", lambda: str(fake))
    with pytest.raises(StableAgentsError):
        interpreter_with(WANTED, data, report=silent)
    assert "PATH=" in seen.read_text()
    assert "canary" not in seen.read_text()


def test_a_python_without_tkinter_is_told_with_the_package_to_install(
    data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (environments, pythons):
        monkeypatch.setattr(module, "host_has_tkinter", lambda: False)
    monkeypatch.setattr(pythons, "_other_with_tkinter", lambda: None)
    with pytest.raises(StableAgentsError) as told:
        interpreter_with([], data, report=silent, framework="tkinter")
    assert told.value.code == "no_tkinter"
    assert "python3-tk" in (told.value.hint or "")
    assert interpreter_with([], data, report=silent, framework="pyside6") == sys.executable
    assert "brew" in (pythons.no_tkinter("darwin").hint or "")


def test_another_python_of_this_machine_that_has_tkinter_is_taken(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    without = folder / "python3.12"
    without.write_text("#!/bin/sh\nexit 1\n")
    too_old = folder / "python3.11"
    too_old.write_text("#!/bin/sh\necho False /old/python\n")
    fitting = folder / "python3"
    fitting.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    for script in (without, too_old, fitting):
        script.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder) + os.pathsep + os.environ["PATH"])
    for module in (environments, pythons):
        monkeypatch.setattr(module, "host_has_tkinter", lambda: False)
    pythons._other_with_tkinter.cache_clear()
    try:
        chosen = interpreter_with([], data, report=silent, framework="customtkinter")
    finally:
        pythons._other_with_tkinter.cache_clear()
    assert chosen == getattr(sys, "_base_executable", sys.executable)
