"""Prepares the environment that StableAgents runs in: once, with the standard library alone.

A Python that has everything already is used as it is. Otherwise a virtual environment is made beside the code or, where
that folder can't be written, in the person's data folder. The mark that says "ready" is written last, so whatever was
interrupted is made again by the next start.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from stableagents.early import has_everything
from stableagents.errors import Kind, StableAgentsError
from stableagents.locks import InstanceLock
from stableagents.paths import default_data_dir, expanded

ROOT = Path(__file__).resolve().parent.parent
CORE_PACKAGES = ("fastapi", "uvicorn", "google-genai", "requests")
_LOCKS = ROOT / "stableagents" / "requirements"
_GUARD = "STABLEAGENTS_BOOTSTRAPPED"
_READY = "stableagents-ready.json"
_BUILDING = "stableagents-building"
_LOG = "stableagents-pip.log"
_ASKS_ONLY = ("-h", "--help")

Report = Callable[[str], None]


def prepare(argv: Sequence[str]) -> int | None:
    """Make sure that this process can run the product; may replace it with another Python.

    Returns ``None`` to go on in this process, or an exit code.
    """
    if any(option in argv for option in _ASKS_ONLY):
        return None
    try:
        if "--install-system-packages" in argv:
            install_system_packages(missing_system_packages(), _say)
        if has_everything():
            return None
        if os.environ.get(_GUARD):
            raise _damaged(Path(sys.prefix))
        environment = Environment(_place(argv), requirements(), locks=_LOCKS)
        environment.ensure(_say)
        return _continue_in(environment, argv)
    except StableAgentsError as error:
        print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The next start goes on with the preparation.", file=sys.stderr)
        return 130


def requirements(extra: str | None = None) -> list[str]:
    """What pyproject.toml asks for; with ``extra``, that group's packages too."""
    with open(ROOT / "pyproject.toml", "rb") as file:
        project = tomllib.load(file)["project"]
    more = project["optional-dependencies"][extra] if extra else []
    return [*project["dependencies"], *more]


class Environment:
    """A virtual environment with the given requirements.

    With ``locks``, a folder, only the very files that its lists name by their hashes are installed: ``app.txt`` for all
    that is wanted, ``core.txt`` for what can't be done without.
    """

    def __init__(self, folder: Path, wanted: Sequence[str], locks: Path | None = None) -> None:
        self.folder = folder
        self.wanted = list(wanted)
        self._locks = locks

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    def is_ready(self) -> bool:
        """Whether it is whole and made for these requirements and this Python. A few file reads, no more."""
        try:
            mark = json.loads((self.folder / _READY).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return bool(mark.get("made_for") == self._made_for()) and self.python.exists()

    def ensure(self, say: Report) -> None:
        """Make it if it isn't ready; one process does, others wait. Raises ``StableAgentsError``."""
        if self.is_ready():
            return
        lacking = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
        if lacking:
            raise StableAgentsError(
                f"This Python ({sys.executable}) lacks {' and '.join(lacking)}.",
                kind=Kind.UNAVAILABLE,
                hint=system_package_hint(),
            )
        with _locked(self.folder.with_name(self.folder.name + ".lock"), say):
            if not self.is_ready():
                self._make(say)

    def _make(self, say: Report) -> None:
        started = time.monotonic()
        say(f"Preparing StableAgents, once, in {self.folder} (about a minute, 200 MB) …")
        if importlib.util.find_spec("_tkinter") is None:
            say(f"  Note: this Python lacks tkinter, which made apps need. {system_package_hint()}")
        self._make_empty()
        say(f"  Environment made in {time.monotonic() - started:.0f} s. Getting the packages …")
        without = self._install(say)
        (self.folder / _BUILDING).unlink(missing_ok=True)
        mark = self.folder / (_READY + ".tmp")
        mark.write_text(json.dumps({"made_for": self._made_for(), "without": without}), encoding="utf-8")
        os.replace(mark, self.folder / _READY)
        say(f"  Ready in {time.monotonic() - started:.0f} s.")

    def _make_empty(self) -> None:
        try:
            if self.folder.exists():
                shutil.rmtree(self.folder)
            self.folder.mkdir(parents=True)
            (self.folder / _BUILDING).touch()
        except OSError as error:
            raise StableAgentsError(
                f"The environment can't be made in {self.folder}: {error.strerror or error}.",
                kind=Kind.STORAGE,
                hint="Make room on the disk, or make the folder writable, then start again.",
            ) from error
        made = _run([_base_python(), "-m", "venv", str(self.folder)])
        if made.returncode != 0:
            raise StableAgentsError(
                f"The environment can't be made: {_last_line(made.stdout)}.",
                kind=Kind.UNAVAILABLE,
                hint=system_package_hint(),
            )
        (self.folder / _BUILDING).touch()

    def _install(self, say: Report) -> list[str]:
        """Install everything, or at least what can't be done without. Returns what had to be left out."""
        if not self.wanted or self._pip(self._locked("app.txt") or self.wanted, say):
            return []
        needed = [wanted for wanted in self.wanted if _name_of(wanted) in CORE_PACKAGES]
        if needed and needed != self.wanted and self._pip(self._locked("core.txt") or needed, say):
            left_out = [wanted for wanted in self.wanted if wanted not in needed]
            say(f"  Not installed, so some things are missing: {', '.join(left_out)}")
            return left_out
        why = _last_line((self.folder / _LOG).read_text(encoding="utf-8", errors="replace"))
        raise StableAgentsError(
            f"The packages could not be fetched ({why}).",
            kind=Kind.UNAVAILABLE,
            hint=f"Check the network connection and start again; the details are in {self.folder / _LOG}.",
        )

    def _locked(self, name: str) -> list[str]:
        """pip's arguments for the list of that name, where there are such lists."""
        return [] if self._locks is None else ["--require-hashes", "--requirement", str(self._locks / name)]

    def _pip(self, wanted: Sequence[str], say: Report) -> bool:
        argv = [str(self.python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *wanted]
        with open(self.folder / _LOG, "a", encoding="utf-8") as log:
            process = subprocess.Popen(
                argv,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
            )
            assert process.stdout is not None
            for line in process.stdout:
                log.write(line)
                found = re.match(r"Collecting ([\w.-]+)", line)
                if found:
                    say(f"  … {found[1]}")
        return process.wait() == 0

    def _made_for(self) -> dict[str, object]:
        made_for: dict[str, object] = {
            "python": sys.version.split()[0],
            "base": _base_python(),
            "requirements": self.wanted,
        }
        if self._locks is not None:
            made_for["locked"] = hashlib.sha256((self._locks / "app.txt").read_bytes()).hexdigest()
        return made_for


# System packages.


def missing_system_packages() -> list[str]:
    """Debian packages that this Python and the product would use and that are not there."""
    missing = []
    if _is_debians_python():
        if importlib.util.find_spec("ensurepip") is None:
            missing.append("python3-venv")
        if importlib.util.find_spec("_tkinter") is None:
            missing.append("python3-tk")
    if sys.platform == "linux" and shutil.which("Xvfb") is None:
        missing.append("xvfb")
    return missing


def system_package_hint() -> str:
    """What to install so that this Python has all it needs, for this system."""
    if sys.platform == "linux" and _is_debians_python():
        names = " ".join(name for name in missing_system_packages() if name != "xvfb") or "python3-venv python3-tk"
        return f"Install it with: apt install {names} (as root, --install-system-packages does that)."
    if sys.platform == "darwin":
        return "Use the Python from python.org, or: brew install python python-tk."
    if sys.platform == "win32":
        return "Use the installer from python.org with all its parts."
    return "Install your Python's venv, pip and tkinter."


def install_system_packages(packages: Sequence[str], say: Report) -> None:
    """Install Debian packages with apt-get. Raises ``StableAgentsError`` where that may not or can't be done."""
    if not packages:
        return
    command = f"apt-get install -y {' '.join(packages)}"
    if shutil.which("apt-get") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise StableAgentsError(
            "System packages can be installed only as root on Debian or Ubuntu.",
            kind=Kind.FORBIDDEN,
            hint=f"Run: sudo {command}",
        )
    say(f"Installing system packages: {' '.join(packages)} …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for argv in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        done = _run(["apt-get", *argv], environment)
        if done.returncode != 0:
            raise StableAgentsError(
                f"apt-get {argv[0]} failed: {_last_line(done.stdout)}.", kind=Kind.UNAVAILABLE, hint=f"Try: {command}"
            )
    importlib.invalidate_caches()


# Helpers.


def _place(argv: Sequence[str]) -> Path:
    """Where the environment belongs: beside the code if that can be written, else in the data folder."""
    beside = ROOT / ".venv"
    is_somebody_elses = beside.exists() and not (beside / _READY).exists() and not (beside / _BUILDING).exists()
    if is_somebody_elses:
        beside = ROOT / ".venv-stableagents"
    if os.access(beside if beside.exists() else ROOT, os.W_OK) and not _is_read_only(ROOT):
        return beside
    given = [argv[i + 1] for i, option in enumerate(argv[:-1]) if option == "--data-dir"]
    given += [option.partition("=")[2] for option in argv if option.startswith("--data-dir=")]
    data_dir = expanded(given[-1]).absolute() if given else default_data_dir()
    return data_dir / "runtime" / "venv"


def _is_read_only(folder: Path) -> bool:
    # For root every folder looks writable by its mode; only the file system itself can say no.
    if not hasattr(os, "statvfs"):
        return False
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _continue_in(environment: Environment, argv: Sequence[str]) -> int | None:
    os.environ[_GUARD] = "1"
    command = [str(environment.python), str(ROOT / "start_multi_process.py"), *argv]
    sys.stdout.flush()
    if sys.platform == "win32":
        with contextlib.suppress(KeyboardInterrupt):
            return subprocess.call(command)
        return 0
    os.execv(command[0], command)


def _damaged(folder: Path) -> StableAgentsError:
    (folder / _READY).unlink(missing_ok=True)
    return StableAgentsError(
        f"The environment {folder} is damaged.", kind=Kind.UNAVAILABLE, hint="Start again: it will be made anew."
    )


def _is_debians_python() -> bool:
    return sys.platform == "linux" and os.path.exists("/etc/debian_version") and sys.base_prefix == "/usr"


def _base_python() -> str:
    return str(getattr(sys, "_base_executable", "") or sys.executable)


def _name_of(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    return found[0].lower() if found else ""


def _run(argv: Sequence[str], environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(argv),
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )


def _last_line(text: str) -> str:
    errors = [line.strip() for line in text.splitlines() if line.strip().lower().startswith("error")]
    lines = errors or [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:200].rstrip(".") if lines else "no reason was given"


def _say(text: str) -> None:
    if sys.stdout.isatty() and text.startswith("  … "):
        print(f"\r\033[K{text}", end="", flush=True)
    else:
        print(("\r\033[K" if sys.stdout.isatty() else "") + text, flush=True)


@contextlib.contextmanager
def _locked(path: Path, say: Report) -> Iterator[None]:
    """One process at a time; the others wait for it."""
    lock = InstanceLock(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_free = lock.acquire()
    except OSError as error:
        raise StableAgentsError(
            f"The environment can't be made in {path.parent}: {error.strerror or error}.",
            kind=Kind.STORAGE,
            hint="Choose a folder that can be written, with --data-dir or STABLEAGENTS_DATA_DIR.",
        ) from error
    if not is_free:
        say("Another start is preparing StableAgents; waiting for it …")
        while not lock.acquire():
            time.sleep(0.2)
    try:
        yield
    finally:
        lock.release()
