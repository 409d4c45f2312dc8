"""Where the window was and how the page looked: kept in the data folder, and brought back onto a screen that is there.

Standard library only; it knows no toolkit.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

_GRIP_PX = 96  # this much of a window's upper edge must be on a screen, or nobody can take hold of it
_MOST_PX = 100_000
LEAST_SIZE = (360, 480)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rectangle:
    """A screen, in pixels of the whole desktop."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What a window that opens takes over from the last one. Without ``x`` and ``y`` the toolkit chooses the place."""

    width: int
    height: int
    x: int | None = None
    y: int | None = None
    is_maximized: bool = False
    is_dark: bool = False
    language: str = ""

    @classmethod
    def read(cls, path: Path, width: int, height: int) -> Memory:
        """What was kept in ``path``; what is missing or makes no sense is as if it had never been kept."""
        kept: object = None
        with contextlib.suppress(OSError, ValueError, RecursionError):
            kept = json.loads(path.read_text(encoding="utf-8"))
        known = kept if isinstance(kept, dict) else {}
        x, y = _number(known.get("x"), -_MOST_PX), _number(known.get("y"), -_MOST_PX)
        language = known.get("language")
        return cls(
            width=_number(known.get("width"), LEAST_SIZE[0]) or width,
            height=_number(known.get("height"), LEAST_SIZE[1]) or height,
            x=None if y is None else x,
            y=None if x is None else y,
            is_maximized=known.get("is_maximized") is True,
            is_dark=known.get("is_dark") is True,
            language=language if isinstance(language, str) and len(language) == 2 else "",
        )

    def write(self, path: Path) -> None:
        """Keep it. A disk that takes nothing costs only the memory."""
        beside = path.with_name(path.name + ".new")
        with contextlib.suppress(OSError):
            beside.write_text(json.dumps(asdict(self)), encoding="utf-8")
            os.replace(beside, path)


def rescued(memory: Memory, screens: Iterable[Rectangle]) -> Memory:
    """The place moved, and made smaller, so that the window can be seen and taken hold of on one of ``screens``."""
    every = list(screens)
    if not every:
        return memory
    home = next((screen for screen in every if _can_be_held(memory, screen)), None)
    screen = home or every[0]
    width, height = min(memory.width, screen.width), min(memory.height, screen.height)
    if memory.x is None or memory.y is None or home is not None:
        return replace(memory, width=width, height=height)
    left, top = screen.x + (screen.width - width) // 2, screen.y + (screen.height - height) // 2
    return replace(memory, width=width, height=height, x=left, y=top)


def _can_be_held(memory: Memory, screen: Rectangle) -> bool:
    if memory.x is None or memory.y is None:
        return False
    across = min(memory.x + memory.width, screen.x + screen.width) - max(memory.x, screen.x)
    return across >= _GRIP_PX and screen.y <= memory.y <= screen.y + screen.height - _GRIP_PX


def _number(value: Any, least: int) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and least <= value <= _MOST_PX else None
