"""From a project to an executable that has been opened and used: prepare, build, try out, move into place."""

from __future__ import annotations

import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.progress import CancelledError, Progress
from stableagents.locks import InstanceLock
from stableagents.packaging.building import Order, build
from stableagents.packaging.kept import keep
from stableagents.packaging.trial import Trial, try_out
from stableagents.paths import DataFolder
from stableagents.projects.model import now
from stableagents.projects.store import ProjectStore
from stableagents.running import web_views
from stableagents.running.environments import environment_with
from stableagents.running.pythons import TKINTER_FRAMEWORKS, base_python
from stableagents.running.requirements import Requirement, parse

_BUILDER = Requirement(name="pyinstaller", bounds=((">=", "6.10"), ("<", "7")))
_WORK = "generation-package-"  # as unfinished generations begin, which are cleared away in time


def check_can_be_made(data: DataFolder) -> None:
    """Raise ``StableAgentsError`` while another build goes on."""
    with _only_one(data):
        return


def make_executable(
    store: ProjectStore, data: DataFolder, name: str, *, one_file: bool, progress: Progress
) -> dict[str, Any]:
    """Make an executable of the project ``name`` and open it out of sight. Returns what is kept about it.

    The former executable of the project stays until the new one is proven. Raises ``StableAgentsError``.
    """
    project = store.keep_hand_edits(name)
    check_can_be_made(data)
    files = {path: store.read_file(name, path) for path in store.files(name)}
    wanted = parse(project.requirements, store.grants.approved_packages(name))
    has_qt_web_view = sys.platform == "linux" and web_views.is_web_view(wanted, project.framework)
    if has_qt_web_view:  # GTK's belongs to the system: it looks for its helpers in fixed places
        wanted = web_views.with_engine(web_views.with_pywebview(wanted))
    version = next((version.id for version in store.versions(name)), None)
    with _only_one(data), _workplace(data) as work:
        with progress.stage("prepare", "Preparing what builds it"):
            base = base_python(needs_tkinter=project.framework in TKINTER_FRAMEWORKS)
            with _cancelled_as_such():
                python = environment_with([*wanted, _BUILDER], base, data, progress.log, progress.cancelled)
        with progress.stage("build", "Building the executable") as note:
            order = Order(
                name=project.name,
                files=files,
                one_file=one_file,
                has_qt_web_view=has_qt_web_view,
                python=python,
                work=work,
                data=data,
            )
            made = build(order, report=progress.log, cancelled=progress.cancelled)
            size = _size(made)
            note.message = f"Built: {_in_words(size)}"
        with progress.stage("open", "Opening it out of sight") as note:
            trial = try_out(_program(made, project.name), report=progress.log, cancelled=progress.cancelled)
            note.message = "Opened, used, closed and opened again" if trial.was_tried else trial.note
        with progress.stage("save", "Putting it into place", is_last=True) as note:
            record = {"one_file": one_file, "size_bytes": size, "created_at": now(), "version": version}
            kept = keep(data, project.name, made, record | _of_trial(trial))
            note.message = str(kept["path"])
    return kept


def busy() -> StableAgentsError:
    """What is told while another executable is made."""
    return StableAgentsError(
        "An executable is being made already.",
        kind=Kind.CONFLICT,
        code="packaging_busy",
        hint="Wait until it is done, or cancel it.",
    )


@contextmanager
def _cancelled_as_such() -> Iterator[None]:
    try:
        yield
    except StableAgentsError as error:
        if error.code == "cancelled":
            raise CancelledError from error
        raise


def _of_trial(trial: Trial) -> dict[str, Any]:
    return {"tried": trial.was_tried, "note": trial.note}


@contextmanager
def _only_one(data: DataFolder) -> Iterator[None]:
    """One build at a time: each takes a whole processor and some hundred megabytes of the disk."""
    lock = InstanceLock(data.root / "packaging.lock")
    if not lock.acquire():
        raise busy()
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _workplace(data: DataFolder) -> Iterator[Path]:
    for left in data.staging.glob(f"{_WORK}*"):  # of a build that was killed: there is never another one beside this
        shutil.rmtree(left, ignore_errors=True)
    folder = data.staging / f"{_WORK}{secrets.token_hex(6)}"
    try:
        folder.mkdir(mode=0o700, parents=True)
        yield folder
    except OSError as error:
        raise StableAgentsError(
            f"The executable can't be written: {error.strerror or error}.",
            kind=Kind.STORAGE,
            code="disk_full_or_read_only",
            hint="Make room on the disk, or choose another data folder.",
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _program(made: Path, name: str) -> Path:
    """The file to start, in the folder or itself."""
    if not made.is_dir():
        return made
    return next(path for path in (made / name, made / f"{name}.exe") if path.is_file())


def _size(made: Path) -> int:
    files = made.rglob("*") if made.is_dir() else [made]
    return sum(path.lstat().st_size for path in files if path.is_file() and not path.is_symlink())


def _in_words(size: int) -> str:
    return f"{size / 2**20:.0f} MB"
