"""``stableagents check FOLDER``: examine any app, saved project or not. Exit 0 clean, 1 findings, 2 can't."""

from __future__ import annotations

import argparse
import contextlib
import json
import re
from pathlib import Path
from typing import Any

from stableagents.commands.terminal import Terminal
from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import expanded
from stableagents.settings import Settings

CLEAN, FOUND, UNABLE = 0, 1, 2
_LOADS = re.compile(r"^[ \t]*(?:import|from)[ \t]+(customtkinter|PySide6|webview|tkinter)\b", re.MULTILINE)
# A window of customtkinter loads tkinter as well.
_BY_MODULE = {"customtkinter": "customtkinter", "PySide6": "pyside6", "webview": "webview", "tkinter": "tkinter"}
_MOST_FILES = 60
_LIMITS = ("no_private_display", "not_operated", "check_failed")


def check(options: argparse.Namespace, config: Settings, terminal: Terminal) -> int:
    """Read and operate the app in a folder, and tell what is wrong with it."""
    try:
        report = _report(_folder(options.folder, config), options.framework, config, terminal)
    except StableAgentsError as error:
        terminal.failure(error)
        return UNABLE
    terminal.result(report, *_told(report))
    if report["verified"]:
        return CLEAN
    faults = [finding for finding in report["findings"] if finding["kind"] not in _LIMITS]
    return FOUND if faults else UNABLE


def _folder(given: str, config: Settings) -> Path:
    """The folder, or the project of that name."""
    folder = expanded(given).absolute()
    if not folder.is_dir() and "/" not in given and "\\" not in given:
        folder = config.data.projects / given
    if not folder.is_dir():
        raise StableAgentsError(
            f"There is no folder {given[:200]!r}.",
            kind=Kind.NOT_FOUND,
            code="folder_not_found",
            hint="Give the folder that has the app's main.py.",
        )
    return folder


def _report(folder: Path, framework: str | None, config: Settings, terminal: Terminal) -> dict[str, Any]:
    from stableagents.generation.request import framework_named
    from stableagents.running.environments import interpreter_with
    from stableagents.verification import verify

    record = _record(folder)
    name = framework_named(framework or record.get("framework") or _used_framework(folder))
    wanted = [line for line in record.get("requirements") or [] if isinstance(line, str)]
    approved = _approved(folder, config)
    python = interpreter_with(wanted, config.data, report=terminal.step, framework=name, approved=approved)
    return verify(folder, framework=name, python=python).as_dict()


def _approved(folder: Path, config: Settings) -> frozenset[str]:
    """The packages beyond the known ones that a saved project may have; a folder elsewhere may have none."""
    from stableagents.projects.permissions import Grants

    if folder.parent != config.data.projects:
        return frozenset()
    with contextlib.closing(Grants(config.data)) as grants:
        return grants.approved_packages(folder.name)


def _record(folder: Path) -> dict[str, Any]:
    try:
        record = json.loads((folder / "project.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _used_framework(folder: Path) -> str:
    """The framework that main.py loads, else another file beside it; never executed, only looked at."""
    main = folder / "main.py"
    others = sorted(path for path in folder.glob("*.py") if path != main)
    for path in [main, *others[:_MOST_FILES]]:
        with contextlib.suppress(OSError):
            loaded = set(_LOADS.findall(path.read_text(encoding="utf-8", errors="replace")[:200_000]))
            named = next((name for module, name in _BY_MODULE.items() if module in loaded), None)
            if named is not None:
                return named
    return "tkinter"


def _told(report: dict[str, Any]) -> list[str]:
    lines = []
    for start, finding in [("", each) for each in report["findings"]] + [("Note: ", each) for each in report["notes"]]:
        place = f"{finding['file']}:{finding['line']}: " if finding["file"] and finding["line"] else ""
        doing = f" (while {finding['while']})" if finding["while"] else ""
        lines.append(f"{start}{place}{finding['message']}{doing}")
    verdict = "Nothing wrong was found" if report["verified"] else "It was not proven to work"
    lines += [
        f"{each['file']}:{each['line']}: {each['message']} ({each['verdict']})."
        for each in report.get("permissions", [])
    ]
    return [*lines, f"{verdict}: {report['controls_used']} controls used in {report['seconds']:.1f} s."]
