"""The Python that an app runs with: the host's where it has all the app needs, else an environment made for it.

Packages come from a short list, as wheels, into environments below the data folder, and never into our own.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError
from stableagents.locks import FileLock
from stableagents.paths import DataFolder
from stableagents.projects.model import Project
from stableagents.running import web_views
from stableagents.running.installing import Tools, python_in
from stableagents.running.pythons import TKINTER_FRAMEWORKS, base_python, host_has_tkinter
from stableagents.running.requirements import Requirement, is_met, parse, without
from stableagents.toolkit import SYSTEM_PYTHON

_LOCK_TIMEOUT_S = 900.0
_WITHOUT_TKINTER = frozenset({"pyside6", "pyside6-essentials", "pywebview"})

Report = Callable[[str], None]


def _never() -> bool:
    return False


def interpreter_for(
    project: Project, data: DataFolder, *, report: Report, approved: Collection[str] = (), refused: Collection[str] = ()
) -> str:
    """The interpreter to run ``project`` with; ``report`` is given a line for each step that takes time.

    ``approved`` are packages outside the list that the person lets this project have; without the ``refused`` it runs.
    Raises ``StableAgentsError``: a package that is not allowed, one that can't be had offline, no tkinter.
    """
    wanted = without(refused, project.requirements)
    return interpreter_with(wanted, data, report=report, framework=project.framework, approved=approved)


def interpreter_with(
    requirements: Iterable[str],
    data: DataFolder,
    *,
    report: Report,
    framework: str | None = None,
    approved: Collection[str] = (),
) -> str:
    """As ``interpreter_for``, for an app that is not saved yet."""
    wanted = parse(requirements, approved)
    if web_views.is_web_view(wanted, framework):
        return _with_web_view(web_views.with_pywebview(wanted), data, report)
    needs_tkinter = _needs_tkinter(wanted, framework)
    if (host_has_tkinter() or not needs_tkinter) and all(is_met(requirement) for requirement in wanted):
        return sys.executable
    base = base_python(needs_tkinter=needs_tkinter)
    return base if not wanted else environment_with(wanted, base, data, report)


def _with_web_view(wanted: list[Requirement], data: DataFolder, report: Report) -> str:
    if web_views.has_engine() and all(is_met(requirement) for requirement in wanted):
        return sys.executable
    if web_views.has_engine():
        return environment_with(wanted, base_python(needs_tkinter=False), data, report)
    if web_views.system_has_engine():
        return environment_with(wanted, SYSTEM_PYTHON, data, report)
    return environment_with(web_views.with_engine(wanted), base_python(needs_tkinter=False), data, report)


def _needs_tkinter(wanted: list[Requirement], framework: str | None) -> bool:
    if framework is not None:
        return framework in TKINTER_FRAMEWORKS
    return _WITHOUT_TKINTER.isdisjoint(requirement.name for requirement in wanted)


def environment_with(
    wanted: list[Requirement], base: str, data: DataFolder, report: Report, cancelled: Callable[[], bool] = _never
) -> str:
    """The Python of an environment on ``base`` that has all that is wanted; made where it is not there yet.

    Raises ``StableAgentsError``; what was begun when ``cancelled`` came true is taken away again.
    """
    data.environments.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = data.environments / _key(wanted, base)
    if _is_whole(folder, wanted):
        return str(python_in(folder))
    # Others that want the same environment wait here, and then find it ready.
    with FileLock(data.environments / f".{folder.name}.lock", timeout_s=_LOCK_TIMEOUT_S):
        if not _is_whole(folder, wanted):
            _make(folder, wanted, base, data, report, cancelled)
    return str(python_in(folder))


def _key(wanted: list[Requirement], base: str) -> str:
    described = json.dumps([sorted(str(requirement) for requirement in wanted), os.path.realpath(base)])
    return "python-" + hashlib.sha256(described.encode()).hexdigest()[:16]


def _is_whole(folder: Path, wanted: list[Requirement]) -> bool:
    """Whether the environment is there, its Python still exists and its packages are in it."""
    if not python_in(folder).is_file():
        return False
    places = [str(place) for place in (*folder.glob("lib/python*/site-packages"), folder / "Lib" / "site-packages")]
    return all(is_met(requirement, places) for requirement in wanted)


def _make(
    folder: Path,
    wanted: list[Requirement],
    base: str,
    data: DataFolder,
    report: Report,
    cancelled: Callable[[], bool],
) -> None:
    """Make the environment aside and move it into place; what an interrupted attempt left is cleared away."""
    for remains in (*folder.parent.glob(f".{folder.name}.*.part"), folder):
        if remains.exists():
            _remove(remains)
    staged = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
    try:
        report(f"Preparing {_in_words(wanted)} for this app, once")
        tools = Tools(cache=data.package_cache, cancelled=cancelled)
        if base == SYSTEM_PYTHON and web_views.is_web_view(wanted, None):
            missing = web_views.adopt(staged, wanted)
        else:
            tools.make_environment(staged, base)
            missing = web_views.bring(staged, wanted)
        if missing:
            tools.install(staged, [str(requirement) for requirement in missing])
        if not _is_whole(staged, wanted):
            raise StableAgentsError(f"{_in_words(wanted)} could not be installed completely.", kind=Kind.FAILED)
        os.rename(staged, folder)
    except OSError as error:
        raise StableAgentsError(
            f"The app's Python environment can't be written: {error.strerror or error}.",
            kind=Kind.STORAGE,
            hint="Make room on the disk, or choose another data folder.",
        ) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _remove(folder: Path) -> None:
    # Renamed first: a half-removed environment must not be taken for one that is there.
    aside = folder.with_name(f".{re.sub('[^a-z0-9-]', '', folder.name)}.{secrets.token_hex(4)}.old")
    os.rename(folder, aside)
    shutil.rmtree(aside, ignore_errors=True)


def _in_words(wanted: list[Requirement]) -> str:
    return ", ".join(requirement.name for requirement in wanted)
