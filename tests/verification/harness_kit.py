"""What tests of the harness share: an app that is played by functions, and what was told of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def told(wire: Any) -> list[tuple[str, int | None]]:
    """Kind and line of every finding so far."""
    return [(each["kind"], each["line"]) for each in map(json.loads, wire.heard)]


def app_of(folder: Path, source: str, **given: Any) -> dict[str, Any]:
    """The names that an app's source makes."""
    names: dict[str, Any] = given
    exec(compile(source, str(folder / "main.py"), "exec"), names)
    return names
