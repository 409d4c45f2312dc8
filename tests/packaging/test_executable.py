"""A project becomes an executable that was opened out of sight, and nothing of this computer is in it."""

from __future__ import annotations

import contextlib
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from stableagents.errors import StableAgentsError
from stableagents.generation.progress import CancelledError, Progress
from stableagents.locks import InstanceLock
from stableagents.packaging import building, executable
from stableagents.packaging.boxed import Boxed, box_for
from stableagents.packaging.executable import make_executable
from stableagents.packaging.kept import executable_of
from stableagents.packaging.trial import _Life, _Took, try_out
from stableagents.packaging.windows import Windows
from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore
from stableagents.running.requirements import Requirement
from stableagents.verification.display import PrivateDisplay
from tests.cli.conftest import Command
from tests.support import wait_until

ROOT = Path(__file__).parents[2]
MAIN = """
import pathlib, tkinter
window = tkinter.Tk()
here = pathlib.Path(__file__).parent
tkinter.Label(window, text=(here / "words" / "hello.txt").read_text()).pack(padx=30, pady=30)
window.mainloop()
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    return DataFolder(tmp_path_factory.mktemp("data")).prepare()


@pytest.fixture
def command(data: DataFolder) -> Command:
    return Command(data, {"GEMINI_API_KEY": "canary-key-7411"})


def save(data: DataFolder, title: str, main: str = MAIN, framework: str = "tkinter") -> str:
    files = {"main.py": main, "words/hello.txt": "hello", "README.md": "# x", "tests/test_x.py": "canary_test = 1\n"}
    draft = Draft(title=title, description="d", framework=framework, kind="test", engine="test", files=files)
    return ProjectStore(data).create(draft).name


def holding(folder: Path, *texts: bytes) -> list[str]:
    """The files below the folder that hold one of the texts, those in zips included."""
    found = []
    for path in folder.rglob("*"):
        contents = [path.read_bytes()] if path.is_file() else []
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as inner:
                contents += [inner.read(name) for name in inner.namelist()]
        if any(text in content for text in texts for content in contents):
            found.append(path.name)
    return found


@pytest.mark.timeout(400)
def test_an_app_becomes_one_file_with_nothing_of_this_computer_in_it(
    data: DataFolder, command: Command, tmp_path: Path
) -> None:
    name = save(data, "Packed")
    process = command.start("package", name, "--json", "--one-file")
    out, error = process.communicate(timeout=350)
    assert process.returncode == 0, out + error
    made = executable_of(data, name)
    assert made is not None
    assert (made["one_file"], made["tried"], made["note"]) == (True, True, "")
    program = Path(made["path"])
    assert program.stat().st_mode & stat.S_IXUSR
    assert 5_000_000 < made["size_bytes"] < 100_000_000

    python = next(data.environments.glob("python-*/bin/python"))
    pieces = tmp_path / "pieces"
    subprocess.run([str(python), str(Path(__file__).with_name("unpack.py")), str(program), str(pieces)], check=True)
    home = os.path.expanduser("~").rstrip("/") + "/"
    ours = [home.encode(), str(data.root).encode(), b"canary", str(ROOT).encode(), b"stableagents.projects"]
    assert holding(pieces, b"hello")  # the search sees what is there
    assert not holding(pieces, *ours)
    assert not holding(program.parent, *ours)
    assert not list(data.staging.iterdir())


def commands() -> list[bytes]:
    """The command lines of all processes that there are."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            found.append(path.read_bytes())
    return found


@pytest.mark.timeout(200)
def test_a_cancelled_build_ends_and_leaves_the_former_executable(data: DataFolder) -> None:
    name = save(data, "Cancelled")
    former = data.executables / name
    former.mkdir(parents=True)
    (former / "former").write_text("x")
    (data.staging / "generation-package-0123").mkdir()  # what a killed build leaves behind
    heard: list[str] = []
    progress = Progress(
        lambda type, event: heard.append(event["message"]), lambda: "Looking through what the app uses" in heard
    )
    with pytest.raises(CancelledError):
        make_executable(ProjectStore(data), data, name, one_file=False, progress=progress)
    assert (former / "former").is_file()
    assert not list(data.staging.iterdir())
    work = str(data.staging).encode()
    wait_until(lambda: not any(work in line for line in commands()), 10)
    make_free = InstanceLock(data.root / "packaging.lock")
    assert make_free.acquire()
    make_free.release()


def test_while_one_is_made_no_other_is_begun(data: DataFolder) -> None:
    store, name = ProjectStore(data), save(data, "Second")
    lock = InstanceLock(data.root / "packaging.lock")
    assert lock.acquire()
    with pytest.raises(StableAgentsError) as told:
        make_executable(store, data, name, one_file=False, progress=Progress())
    lock.release()
    assert (told.value.code, told.value.kind.http_status) == ("packaging_busy", 409)


def test_a_web_view_is_packed_with_the_one_engine_that_can_be(
    data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def environment(wanted: list[Requirement], *_rest: object) -> str:
        asked.extend(each.name for each in wanted)
        raise StableAgentsError("far enough")

    monkeypatch.setattr(executable, "environment_with", environment)
    name = save(data, "Page", framework="webview")
    with pytest.raises(StableAgentsError, match="far enough"):
        make_executable(ProjectStore(data), data, name, one_file=False, progress=Progress())
    assert set(asked) == {"pywebview", "pyside6", "qtpy", "pyinstaller"}


@pytest.mark.parametrize(
    ("output", "why", "step"),
    [
        ("ERROR: Python shared library ('libpython3.11.so.1.0') was not found!", "libpython3.11.so.1.0", "libpython3"),
        ("FileNotFoundError: [Errno 2] No such file or directory: 'objdump'", "reads libraries", "binutils"),
        ("OSError: [Errno 28] No space left on device", "the disk is full", "Make room"),
        ("SyntaxError: '(' was never closed", "'(' was never closed", "checked"),
        ("1 INFO: fine\n2 ERROR: Something odd", "Something odd", "zip"),
        ("", "code 7", "zip"),
    ],
)
def test_a_failed_build_says_why_and_what_to_do_next(output: str, why: str, step: str) -> None:
    told = building.failure("my-app", output.splitlines(), 7)
    assert (told.code, why in told.message, step in (told.hint or "")) == ("package_failed", True, True), told


def program(folder: Path, text: str) -> Path:
    """A program in the place where an executable would have been built."""
    made = folder / "dist" / "app"
    made.parent.mkdir()
    made.write_text(f"#!/bin/sh\n{text}\n")
    made.chmod(0o755)
    return made


def test_an_executable_that_opens_no_window_is_not_called_done(tmp_path: Path) -> None:
    broken = program(tmp_path, "echo \"ModuleNotFoundError: No module named 'numpy'\" >&2; exit 1")
    with pytest.raises(StableAgentsError) as told:
        try_out(broken, report=print, cancelled=lambda: False)
    assert told.value.code == "package_not_working"
    assert "exit code 1 before its window" in told.value.message
    assert "No module named 'numpy'" in told.value.message
    assert "requirements" in (told.value.hint or "")


def test_what_an_executable_writes_without_end_is_heard_without_end(tmp_path: Path) -> None:
    flood = program(tmp_path, "yes | head -n 200000; echo LastError: the end; exit 3")
    with pytest.raises(StableAgentsError) as told:
        try_out(flood, report=print, cancelled=lambda: False)
    assert "exit code 3" in told.value.message
    assert "LastError: the end" in told.value.message


def test_an_executable_is_tried_without_anything_of_the_person(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary")
    spy = program(tmp_path, f"cat {secret} {sys.executable} > /dev/null && echo Error: read both; env; exit 1")
    with pytest.raises(StableAgentsError) as told:
        try_out(spy, report=print, cancelled=lambda: False)
    assert "read both" not in told.value.message


BUTTONS = """
import tkinter
from tkinter import messagebox
window = tkinter.Tk()
def note(what): print("did", what, flush=True)
tkinter.Button(window, text="First", command=lambda: note("first")).pack(padx=20, pady=8)
tkinter.Button(window, text="Ask", command=lambda: note(messagebox.askokcancel("Sure?", "Really?"))).pack(pady=8)
entry = tkinter.Entry(window); entry.pack(pady=8)
tkinter.Button(window, text="Last", command=lambda: note(entry.get() or "nothing")).pack(pady=8)
def broken(): %s
tkinter.Button(window, text="Broken", command=broken).pack(pady=8)
window.mainloop()
"""


def life_of(folder: Path, broken: str) -> tuple[_Life, _Took | StableAgentsError]:
    """One life of a program in Python, as an executable has one."""
    (folder / "main.py").write_text(BUTTONS % broken)
    with PrivateDisplay() as display:
        box = box_for(folder, python=sys.executable, display=display.name)
        environment = {"DISPLAY": display.name, "PATH": os.defpath, "HOME": str(folder)}
        with Boxed([sys.executable, str(folder / "main.py")], box, environment, folder) as app:
            life = _Life("buttons", "opened", app, display, lambda: False)
            try:
                return life, life.run(uses=True)
            except StableAgentsError as error:
                return life, error


def test_every_button_is_pressed_fields_are_typed_in_and_dialogs_are_answered(tmp_path: Path) -> None:
    life, took = life_of(tmp_path, "raise ValueError('odd')")
    assert isinstance(took, _Took), took
    assert (took.closed, took.error) == (True, "ValueError: odd")
    did = {line.removeprefix("did ") for line in life._said if line.startswith("did ")}
    assert {"first", "False"} <= did
    assert any(set(typed) == {"7"} for typed in did), did


def test_an_executable_that_lacks_a_module_once_it_is_used_is_not_called_done(tmp_path: Path) -> None:
    _, told = life_of(tmp_path, "import nowhere_to_be_found")
    assert isinstance(told, StableAgentsError)
    assert "lacked something when it was used" in told.message
    assert "No module named 'nowhere_to_be_found'" in told.message
    assert "requirements" in (told.hint or "")


def test_windows_are_seen_and_asked_to_close() -> None:
    code = "import tkinter; w = tkinter.Tk(); w.geometry('320x200+40+30'); w.mainloop()"
    with PrivateDisplay() as display, Windows(display.name) as windows:
        assert windows.shown() == []
        app = subprocess.Popen([sys.executable, "-c", code], env={**os.environ, "DISPLAY": display.name})
        wait_until(lambda: bool(windows.shown()), 20, "no window was shown")
        wait_until(lambda: (40, 30, 320, 200) in [window.box for window in windows.shown()], 10, "not in its place")
        windows.ask_to_close(windows.shown()[0])
        assert app.wait(20) == 0
        assert windows.shown() == []
