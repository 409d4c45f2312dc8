"""Compares what an app lists and counts at its end with what it shows when it is opened again.

A row that was taken away comes back, or stays in sight until then; a total was not worked out anew. Silent wherever a
filter, a clock or a count of this session could be the reason.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from stableagents.verification.findings import Finding, FindingKind, Stage

_CLOCK = re.compile(r"#\s*[:h]\s*#|#[-/]#|\b(today|heute|aujourd'hui|hoy)\b", re.I)
Place = tuple[str | None, int | None]


def unbalanced(first: dict[str, Any], second: dict[str, Any], place: Place, *, keeps_by_itself: bool) -> list[Finding]:
    """At most one finding. ``first`` has the moments ``start more less`` of the life before, ``second`` ``start``.

    ``place`` is the app's code that took the row away; ``keeps_by_itself``: nobody has to press anything to save.
    """
    if not {"start", "more", "less"} <= first.keys() or "start" not in second or place[0] is None:
        return []
    more, less, now = (Counter(moment["rows"]) for moment in (first["more"], first["less"], second["start"]))
    taken = more - less
    if taken.total() == 1 and less == more - taken:
        [row] = taken
        if now == more and keeps_by_itself:
            return [_finding(f"“{row[:60]}” was taken away, and it is there again after opening the app anew.", place)]
        words = _stale(first, second) if now == less else None
        if words is not None:
            text = f"“{words}” does not follow what is taken away: it is right only after opening the app anew."
            return [_finding(text, place)]
    elif more == less and (more - now).total() == 1 and now == more - (more - now):
        [row] = more - now
        return [_finding(f"“{row[:60]}” was taken away, and it stays in sight until the app is opened anew.", place)]
    return []


def _stale(first: dict[str, Any], second: dict[str, Any]) -> str | None:
    """The text of a label whose numbers are worked out of what is kept, and were not in time."""
    moments = (first["start"], first["more"], first["less"], second["start"])
    start, more, less, now = (moment["numbers"] for moment in moments)
    for words in less:
        if all(words in moment for moment in (start, more, now)) and not _CLOCK.search(words):
            is_kept = now[words] != start[words] and more[words] != start[words]
            if is_kept and less[words] == more[words] != now[words]:
                text = str(words)
                for number in less[words]:
                    text = text.replace("#", number, 1)
                return text[:60]
    return None


def _finding(message: str, place: Place) -> Finding:
    return Finding(
        stage=Stage.OPERATE,
        kind=FindingKind.LOST_DATA,
        message=message,
        file=place[0],
        line=place[1],
        while_doing="opening the app a second time, after a row was taken away",
    )
