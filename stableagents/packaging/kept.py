"""Where executables lie and what is kept about each. Imports nothing of what makes them."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from pathlib import Path
from typing import Any

from stableagents.paths import DataFolder

_RECORD = ".executable.json"


def executable_of(data: DataFolder, name: str) -> dict[str, Any] | None:
    """What is kept about a project's executable; ``None`` where there is none."""
    folder = data.executables / name
    try:
        record = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    path = folder / str(record.get("file", ""))
    return {**record, "path": str(path)} if path.exists() else None


def keep(data: DataFolder, name: str, made: Path, record: dict[str, Any]) -> dict[str, Any]:
    """Move the executable to where the person finds it, in one step; the former one goes then."""
    data.executables.mkdir(mode=0o700, exist_ok=True)
    place, mark = data.executables / name, secrets.token_hex(4)
    staged, old = place.with_name(f".{name}.{mark}.part"), place.with_name(f".{name}.{mark}.old")
    try:
        staged.mkdir(mode=0o700)
        os.rename(made, staged / made.name)
        (staged / _RECORD).write_text(json.dumps(record | {"file": made.name}, indent=2) + "\n", encoding="utf-8")
        if place.exists():
            os.rename(place, old)
        os.rename(staged, place)
    finally:
        for remains in (staged, old):
            shutil.rmtree(remains, ignore_errors=True)
    kept = executable_of(data, name)
    assert kept is not None
    return kept
