"""Where StableAgents keeps its data on this system. Standard library only: the bootstrap runs before any package.

The folders follow the conventions that the ``platformdirs`` package documents; a test compares the two.
"""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError

APP_NAME = "StableAgents"


def expanded(text: str) -> Path:
    """The path that a person wrote, with their home for ``~``. As in a shell, ``~name`` of nobody is a plain name."""
    try:
        return Path(os.path.expanduser(text))
    except ValueError:  # characters that no user's name has
        return Path(text)


def default_data_dir(platform: str = sys.platform, environ: dict[str, str] | None = None) -> Path:
    """The person's data folder: ``STABLEAGENTS_DATA_DIR``, else where this system keeps such things."""
    env = dict(os.environ) if environ is None else environ
    if env.get("STABLEAGENTS_DATA_DIR"):
        return expanded(env["STABLEAGENTS_DATA_DIR"]).absolute()
    home = Path(env.get("HOME") or Path.home())
    if platform == "win32":
        return Path(env.get("LOCALAPPDATA") or home / "AppData" / "Local") / APP_NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / APP_NAME
    return Path(env.get("XDG_DATA_HOME") or home / ".local" / "share") / APP_NAME


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The one place that knows which file lies where in the data folder. Nothing outside it is written."""

    root: Path

    @property
    def projects(self) -> Path:
        return self.root / "projects"

    @property
    def trash(self) -> Path:
        return self.root / "trash"

    @property
    def staging(self) -> Path:
        """Unfinished things, on the same file system as the projects; emptied at start."""
        return self.root / "staging"

    @property
    def app_data(self) -> Path:
        """One folder for each project's own data, outside the project, so that deleting code keeps data."""
        return self.root / "app-data"

    @property
    def environments(self) -> Path:
        """Python environments for apps that need more than the host has."""
        return self.root / "environments"

    @property
    def package_cache(self) -> Path:
        """What was fetched of packages: on the same file system as the environments, which share its files."""
        return self.root / "package-cache"

    @property
    def executables(self) -> Path:
        """One folder for each project that an executable was made of; made again at any time."""
        return self.root / "executables"

    @property
    def database(self) -> Path:
        return self.root / "stableagents.db"

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.json"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def lock_file(self) -> Path:
        return self.root / "main.lock"

    @property
    def ipc_reference(self) -> Path:
        """The 0600 file with the address and the secret through which other programs attach."""
        return self.root / "ipc.json"

    @property
    def token_file(self) -> Path:
        """The 0600 file with the token of this start."""
        return self.root / "token"

    @property
    def page_door(self) -> Path:
        """The 0600 file through which a browser comes to the page where a token is asked for."""
        return self.root / "open-stableagents.html"

    def prepare(self) -> DataFolder:
        """Make the folders, readable by this person alone (0700). Raises ``StableAgentsError`` where that fails."""
        try:
            for folder in (self.root, self.projects, self.trash, self.staging, self.app_data, self.logs):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.chmod(self.root, 0o700)
            # A mode says nothing to root or on a read-only file system: only a write tells.
            probe = self.root / f".write-test-{os.getpid()}"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise self.not_writable(error) from error
        return self

    def not_writable(self, error: OSError) -> StableAgentsError:
        """What a person is told where nothing can be written here."""
        is_full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
        what = "make room on this disk" if is_full else "make this one writable"
        return StableAgentsError(
            f"The data folder {self.root} can't be written: {error.strerror or error}.",
            kind=Kind.STORAGE,
            code="data_dir_not_writable",
            hint=f"Choose another with --data-dir or STABLEAGENTS_DATA_DIR, or {what}.",
        )
