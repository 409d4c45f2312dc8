"""Environments made and filled: by uv where it is there (from its cache first), else by venv and pip.

Never a shell, wheels only, and nothing secret in the environment of what we start.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError

_MAKE_TIMEOUT_S = 120.0
_INSTALL_TIMEOUT_S = 900.0
_TIMED_OUT = -1000
_SECRET_NAME = re.compile(r"KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL", re.IGNORECASE)
_OFFLINE_SIGNS = re.compile(
    r"dns error|failed to lookup|name resolution|NewConnectionError|network is unreachable|connection (?:error|refused)"
    r"|error sending request|network was disabled|ConnectTimeout|Read timed out|--offline",
    re.IGNORECASE,
)


def python_in(folder: Path) -> Path:
    """The interpreter of the environment in ``folder``."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def uv_program() -> str | None:
    """uv, where it is installed beside our own Python or on the PATH."""
    beside = Path(sys.executable).with_name("uv.exe" if sys.platform == "win32" else "uv")
    return str(beside) if beside.is_file() else shutil.which("uv")


def make_environment(folder: Path, base: str) -> None:
    """Make an empty environment on the interpreter ``base``. Raises ``StableAgentsError``."""
    uv = uv_program()
    if uv is not None:
        made = _run([uv, "venv", "-q", "--no-project", "--python", base, str(folder)], _MAKE_TIMEOUT_S)
        if made.returncode == 0:
            return
        shutil.rmtree(folder, ignore_errors=True)
    pip = ["--without-pip"] if _has_pip() else []
    made = _run([base, "-m", "venv", *pip, str(folder)], _MAKE_TIMEOUT_S)
    if made.returncode != 0:
        raise StableAgentsError(
            f"No Python environment could be made with {base}: {_last_line(made)}",
            kind=Kind.UNAVAILABLE,
            code="no_venv",
            hint="Install uv (pip install uv), or on Debian: sudo apt-get install python3-venv",
        )


def install(folder: Path, requirements: Sequence[str]) -> None:
    """Install wheels of ``requirements`` into an environment. Raises ``StableAgentsError`` with what to do."""
    python = str(python_in(folder))
    uv = uv_program()
    attempts: list[list[str]] = []
    if uv is not None:
        command = [uv, "pip", "install", "-q", "--python", python, "--only-binary", ":all:"]
        attempts = [[*command, "--offline", *requirements], [*command, *requirements]]
    pip = [sys.executable, "-m", "pip", "--python", python] if _has_pip() else [python, "-m", "pip"]
    if uv is None:
        options = ["--only-binary", ":all:", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
        attempts = [[*pip, "install", "-q", *options, *requirements]]
    for command in attempts:
        last = _run(command, _INSTALL_TIMEOUT_S)
        if last.returncode == 0:
            return
    raise _not_installed(requirements, last)


def _not_installed(requirements: Sequence[str], last: subprocess.CompletedProcess[str]) -> StableAgentsError:
    names = ", ".join(requirements)
    if last.returncode == _TIMED_OUT or _OFFLINE_SIGNS.search(last.stderr):
        return StableAgentsError(
            f"The app needs {names}, which is not on this machine yet, and the internet can't be reached.",
            kind=Kind.UNAVAILABLE,
            code="packages_offline",
            hint="Connect to the internet and try once more; after that it works offline.",
        )
    return StableAgentsError(
        f"The app needs {names}, which could not be installed: {_last_line(last)}",
        kind=Kind.FAILED,
        code="packages_failed",
        hint="Ask for the app without that package, or for another version of it.",
    )


def _run(command: Sequence[str], timeout_s: float) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            list(command),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout_s,
            check=False,
            stdin=subprocess.DEVNULL,
            env=_environment(),
            cwd=tempfile.gettempdir(),  # not ours, where uv would read our pyproject.toml
        )
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(list(command), _TIMED_OUT, "", f"no end within {timeout_s:g} s")
    except OSError as error:
        return subprocess.CompletedProcess(list(command), 1, "", f"{command[0]}: {error.strerror or error}")


def _environment() -> dict[str, str]:
    dropped = ("PYTHON", "STABLEAGENTS_", "VIRTUAL_ENV", "CONDA_")
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(dropped) and not _SECRET_NAME.search(name)
    }


def _has_pip() -> bool:
    return importlib.util.find_spec("pip") is not None


def _last_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    return lines[-1][:300] if lines else f"exit code {done.returncode}"
