"""Shows a project's folder in the file manager or in an editor: programs of the person's own, which outlive us."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from stableagents.environment import base_environment, desktop_environment
from stableagents.errors import Kind, StableAgentsError

FOLDER, EDITOR = "folder", "editor"
_FOR_FOLDERS = ("code", "codium", "zed", "zeditor", "subl", "pycharm", "kate")
_FOR_FILES = ("gnome-text-editor", "gedit", "mousepad", "xed", "pluma", "featherpad", "notepad")
_MAC_EDITORS = ("Visual Studio Code", "VSCodium", "Zed", "Sublime Text", "PyCharm", "PyCharm CE")
_AT_ONCE_S = 0.3
_Find = Callable[[str], str | None]


def open_project(folder: Path, what: str) -> str:
    """Open the folder. Returns the program's name. Raises ``StableAgentsError`` where there is none for it."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise _refused("there is no display", folder)
    if sys.platform == "win32" and what == FOLDER:
        os.startfile(folder)
        return "explorer"
    argv = folder_command(folder) if what == FOLDER else editor_command(folder)
    if argv is None:
        raise _refused("no program for it was found", folder)
    _start(argv, folder)
    return os.path.basename(argv[0])


def folder_command(folder: Path, platform: str = sys.platform, find: _Find = shutil.which) -> list[str] | None:
    """The program that shows a folder, with its arguments."""
    if platform == "darwin":
        return ["/usr/bin/open", str(folder)]
    for name, arguments in (("xdg-open", []), ("gio", ["open"])):
        program = find(name)
        if program:
            return [program, *arguments, str(folder)]
    return None


def editor_command(folder: Path, platform: str = sys.platform, find: _Find = shutil.which) -> list[str] | None:
    """An editor for the folder, or for its ``main.py``; at last the one that comes with Python."""
    main = str(folder / "main.py")
    if platform == "darwin":
        found = next((name for name in _MAC_EDITORS if Path(f"/Applications/{name}.app").exists()), None)
        return ["/usr/bin/open", "-a", found, str(folder)] if found else ["/usr/bin/open", "-t", main]
    for names, target in ((_FOR_FOLDERS, str(folder)), (_FOR_FILES, main)):
        program = next((found for found in map(find, names) if found), None)
        # On Windows some of these are scripts for the shell, and a shell is never started.
        if program and not program.lower().endswith((".cmd", ".bat")):
            return [program, target]
    return [sys.executable, "-m", "idlelib", main]


def _start(argv: list[str], folder: Path) -> None:
    try:
        # Neither a key nor the mark by which main knows what belongs to it: the program is the person's.
        process = subprocess.Popen(
            argv,
            cwd=Path.home(),  # never the project: a program must not load what lies there
            env=base_environment() | desktop_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise _refused(f"{argv[0]} can't be started: {error.strerror or error}", folder) from error
    try:
        code = process.wait(_AT_ONCE_S)
    except subprocess.TimeoutExpired:
        return  # it is open, and its end is nobody's business
    if code:
        raise _refused(f"{os.path.basename(argv[0])} ended at once with code {code}", folder)


def _refused(why: str, folder: Path) -> StableAgentsError:
    return StableAgentsError(
        f"{folder.name} can't be opened: {why}.",
        kind=Kind.UNAVAILABLE,
        code="cannot_open",
        hint=f"Its files are in {folder}",
    )
