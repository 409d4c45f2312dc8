"""Whether anything on a page waits for it to be drawn, as the app's files read.

Drawing takes a fifth of all that a trial of a web view takes, and nobody looks. Timers, calls into Python and what is
laid out go on without it, and a script of ours tells what has another size. What else the engine does only as it
draws are frames, scrolling and whatever moves; a page with any of that is drawn.
"""

from __future__ import annotations

import re
from pathlib import Path

_NAMES = {".py", ".html", ".htm", ".js", ".mjs", ".css", ".svg"}
_MOST_BYTES, _MOST_FILES = 400_000, 60
_WAITS = re.compile(
    r"requestAnimationFrame|requestIdleCallback|(?:Intersection|Performance)Observer|animat|@keyframes"
    r"|transition(?:end|start|run|cancel)|startViewTransition|visibility(?:change|state)|document\.hidden|hasFocus"
    r"|[\"'`](?:scroll|scrollend|resize)[\"'`]|on(?:scroll|resize)\b|loading\s*=|<(?:video|audio|iframe|marquee)"
    r"|fullscreen",
    re.IGNORECASE,
)
_told: list[bool] = []


def are_awaited(folder: Path) -> bool:
    """Whether the one app of this process has to be drawn; read once, also for its copies."""
    if not _told:
        _told.append(_waits(folder))
    return _told[0]


def _waits(folder: Path) -> bool:
    files = [path for path in folder.rglob("*") if path.suffix.lower() in _NAMES]
    if len(files) > _MOST_FILES:
        return True
    try:
        return any(
            path.stat().st_size > _MOST_BYTES or _WAITS.search(path.read_text("utf-8", "replace")) for path in files
        )
    except OSError:
        return True
