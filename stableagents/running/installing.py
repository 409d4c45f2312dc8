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
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError

_MAKE_TIMEOUT_S = 120.0
_INSTALL_TIMEOUT_S = 900.0
_LOOK_EVERY_S = 0.2
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """uv, else venv and pip, with one ``cache`` for all environments; both give up once ``cancelled`` comes true."""

    cache: Path
    cancelled: Callable[[], bool]

    def make_environment(self, folder: Path, base: str) -> None:
        """Make an empty environment on the interpreter ``base``. Raises ``StableAgentsError``."""
        uv = uv_program()
        if uv is not None:
            command = [uv, "venv", "-q", "--no-project", "--no-python-downloads", "--python", base, str(folder)]
            if self._run(command, _MAKE_TIMEOUT_S).returncode == 0:
                return
            shutil.rmtree(folder, ignore_errors=True)
        pip = ["--without-pip"] if _has_pip() else []
        made = self._run([base, "-m", "venv", *pip, str(folder)], _MAKE_TIMEOUT_S)
        if made.returncode != 0:
            raise StableAgentsError(
                f"No Python environment could be made with {base}: {_last_line(made)}",
                kind=Kind.UNAVAILABLE,
                code="no_venv",
                hint="Install uv (pip install uv), or on Debian: sudo apt-get install python3-venv",
            )

    def install(self, folder: Path, requirements: Sequence[str]) -> None:
        """Install wheels of ``requirements`` into an environment. Raises ``StableAgentsError`` with what to do."""
        python = str(python_in(folder))
        uv = uv_program()
        attempts: list[list[str]] = []
        if uv is not None:
            # Compiled once, as apps may not write there and each of their starts would compile anew.
            command = [uv, "pip", "install", "-q", "--python", python, "--only-binary", ":all:", "--compile-bytecode"]
            attempts = [[*command, "--offline", *requirements], [*command, *requirements]]
        pip = [sys.executable, "-m", "pip", "--python", python] if _has_pip() else [python, "-m", "pip"]
        if uv is None:
            options = ["--only-binary", ":all:", "--no-input", "--disable-pip-version-check"]
            attempts = [[*pip, "install", "-q", "--no-warn-script-location", *options, *requirements]]
        for command in attempts:
            last = self._run(command, _INSTALL_TIMEOUT_S)
            if last.returncode == 0:
                return
        raise _not_installed(requirements, last)

    def _run(self, command: Sequence[str], timeout_s: float) -> subprocess.CompletedProcess[str]:
        try:
            with subprocess.Popen(
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
                env=_environment(self.cache),
                cwd=tempfile.gettempdir(),  # not ours, where uv would read our pyproject.toml
            ) as tool:
                return self._await(tool, timeout_s)
        except OSError as error:
            return subprocess.CompletedProcess(list(command), 1, "", f"{command[0]}: {error.strerror or error}")

    def _await(self, tool: subprocess.Popen[str], timeout_s: float) -> subprocess.CompletedProcess[str]:
        until = time.monotonic() + timeout_s
        while True:
            try:
                output, errors = tool.communicate(timeout=_LOOK_EVERY_S)
                return subprocess.CompletedProcess(tool.args, tool.returncode, output, errors)
            except subprocess.TimeoutExpired:
                is_cancelled = self.cancelled()
                if not is_cancelled and time.monotonic() < until:
                    continue
                tool.kill()
                tool.communicate()
                if is_cancelled:
                    raise _cancelled() from None
                return subprocess.CompletedProcess(tool.args, _TIMED_OUT, "", f"no end within {timeout_s:g} s")


def _cancelled() -> StableAgentsError:
    return StableAgentsError("The preparation was cancelled.", kind=Kind.CONFLICT, code="cancelled")


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


def _environment(cache: Path) -> dict[str, str]:
    dropped = ("PYTHON", "STABLEAGENTS_", "VIRTUAL_ENV", "CONDA_")
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(dropped) and not _SECRET_NAME.search(name)
    }
    return kept | {"UV_CACHE_DIR": str(cache)}


def _has_pip() -> bool:
    return importlib.util.find_spec("pip") is not None


def _last_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    return lines[-1][:300] if lines else f"exit code {done.returncode}"
