"""What was found in a model's answer, and the rules for the file names in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from stableagents.errors import StableAgentsError
from stableagents.projects.paths import relative

_DRIVE = re.compile(r"^[A-Za-z]:")
_FORBIDDEN = frozenset({".git", ".ssh", ".env", ".env.local", "__pycache__", "project.json"})
_MAX_PATH = 120
SUFFIXES = (
    *("py", "md", "toml", "txt", "html", "css", "js", "mjs", "json", "csv", "svg", "ini", "cfg", "sql", "yaml", "yml"),
    *("qml", "qss", "ui", "xml", "rst"),
)
NAME = rf"(?:[\w.\-]+[/\\])*[\w.\-]+\.(?:{'|'.join(SUFFIXES)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One place to change: ``search`` is replaced by ``replace``; an empty ``search`` stands for a new file."""

    path: str
    search: str
    replace: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A model's answer in parts. ``truncated`` names the file that the answer broke off in; ``prose`` is the rest."""

    name: str = ""
    summary: str = ""
    plan: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    dependencies: list[str] = field(default_factory=list)
    acceptance: list[str] = field(default_factory=list)
    assumptions: list[str] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    refused_paths: list[str] = field(default_factory=list)
    truncated: str | None = None
    prose: str = ""


def with_files(answer: Answer, files: Mapping[str, str]) -> Answer:
    """``answer`` with those files under safe relative paths; what can't be one is in ``refused_paths``."""
    safe: dict[str, str] = {}
    refused: list[str] = []
    renamed: dict[str, str] = {}
    for raw, text in files.items():
        path = safe_path(raw)
        if path is None:
            refused.append(raw[:_MAX_PATH])
        else:
            safe[path], renamed[raw] = text, path
    common = _common_folder(safe)
    kept = {path[len(common) :]: text for path, text in safe.items()}
    truncated = renamed.get(answer.truncated, answer.truncated) if answer.truncated else None
    if truncated and truncated.startswith(common):
        truncated = truncated[len(common) :]
    truncated = truncated if truncated in kept else None
    return replace(answer, files=kept, refused_paths=refused, truncated=truncated)


def safe_path(raw: str) -> str | None:
    """The relative POSIX path that ``raw`` means, or None for one that leads out of a project or is not a file's."""
    path = raw.strip().strip("`'\"*").replace("\\", "/")
    if not path or len(path) > _MAX_PATH or path.startswith(("/", "~")) or _DRIVE.match(path):
        return None
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if not parts or ".." in parts or any(part.casefold() in _FORBIDDEN for part in parts):
        return None
    if any(not character.isprintable() or character in '<>:"|?*' for character in path):
        return None
    try:
        return str(relative("/".join(parts)))
    except StableAgentsError:
        return None


def _common_folder(files: Mapping[str, str]) -> str:
    """The folder that every file lies in, where main.py is right there: ``my_app/main.py`` means ``main.py``."""
    if "main.py" in files:
        return ""
    folders = {path.partition("/")[0] if "/" in path else "" for path in files}
    if len(folders) == 1 and (folder := folders.pop()) and f"{folder}/main.py" in files:
        return f"{folder}/"
    return ""
