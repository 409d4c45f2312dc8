"""A small file that a person double-clicks: .desktop on Linux, .command on macOS, .bat on Windows."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError

ROOT = Path(__file__).resolve().parent.parent
ICON = ROOT / "frontend" / "img" / "icon.svg"


def desktop_entry(python: str, script: str, icon: str) -> str:
    """The content of a .desktop file, quoted as the Desktop Entry Specification has it."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Version=1.5\n"
        "Name=StableAgents\n"
        "Comment=Describe an app and get it\n"
        f"Exec={_desktop_quoted(python)} {_desktop_quoted(script)}\n"
        f"Icon={_desktop_string(icon)}\n"
        "Terminal=false\n"
        "StartupNotify=true\n"
        "StartupWMClass=stableagents\n"
        "Categories=Development;\n"
    )


def command_file(python: str, script: str) -> str:
    """The content of a .command file for macOS."""
    return f"#!/bin/sh\ncd {shlex.quote(str(Path(script).parent))}\nexec {shlex.quote(python)} {shlex.quote(script)}\n"


def batch_file(python: str, script: str) -> str:
    """The content of a .bat file for Windows: no console stays open, as pythonw runs it."""
    windowless = re.sub(r"python(\d[\d.]*)?\.exe$", r"pythonw\1.exe", python, flags=re.IGNORECASE)
    quoted = [part.replace("%", "%%") for part in (windowless, script)]
    return f'@echo off\r\nstart "" "{quoted[0]}" "{quoted[1]}"\r\n'


def install(target: Path | None = None, platform: str = sys.platform) -> list[Path]:
    """Write the launcher for this system. Returns the files. Raises ``StableAgentsError`` where that fails."""
    python, script = sys.executable, str(ROOT / "start_multi_process.py")
    if platform == "win32":
        contents = {"StableAgents.bat": batch_file(python, script)}
    elif platform == "darwin":
        contents = {"StableAgents.command": command_file(python, script)}
    else:
        contents = {"stableagents.desktop": desktop_entry(python, script, str(ICON))}
    folders = [target] if target is not None else _usual_folders(platform)
    return [_write(folder / name, text) for folder in folders for name, text in contents.items()]


def main(argv: Sequence[str] | None = None) -> int:
    """``stableagents install-launcher``. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="stableagents install-launcher", description=__doc__)
    parser.add_argument("--target", metavar="FOLDER", type=Path, help="where to put it (your desktop and app menu)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(argv)
    try:
        files = install(options.target)
    except StableAgentsError as error:
        print(
            json.dumps(error.as_problem()) if options.json else f"{error.message} {error.hint or ''}", file=sys.stderr
        )
        return error.kind.exit_code
    if options.json:
        print(json.dumps({"success": True, "files": [str(path) for path in files]}))
    else:
        print("\n".join(f"Made {path}" for path in files))
    return 0


def _usual_folders(platform: str) -> list[Path]:
    home = Path.home()
    desktop = home / "Desktop"
    if platform == "linux":
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
        return [data / "applications", *([desktop] if desktop.is_dir() else [])]
    return [desktop]


def _write(path: Path, text: str) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
        path.chmod(0o755)
    except OSError as error:
        raise StableAgentsError(
            f"The launcher {path} can't be written: {error.strerror or error}.",
            kind=Kind.STORAGE,
            hint="Choose another folder with --target.",
        ) from error
    return path


def _desktop_quoted(argument: str) -> str:
    """One argument of Exec: in double quotes, with what is special there escaped, then once more as a string."""
    escaped = re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%")
    return _desktop_string(f'"{escaped}"')


def _desktop_string(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


if __name__ == "__main__":
    sys.exit(main())
