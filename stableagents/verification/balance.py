"""Compares what an app lists and counts at its end with what it shows when it is opened again.

A row that was taken away comes back, or stays in sight until then; a total was not worked out anew. Silent wherever a
filter, a clock or a count of this session could be the reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
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
    rows = _outermost(taken)
    if len(rows) == 1 and less == more - taken:
        [row] = rows
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


def unchanged(
    first: dict[str, Any], second: dict[str, Any], place: Place, is_kept: Callable[[str], bool]
) -> list[Finding]:
    """At most one finding about a row that was changed in a dialog, which ``place``, the app's code, had opened.

    ``first`` has the moments ``before changed more less``. What was typed must be shown, or be kept, as ``is_kept``
    says; and what is worked out of the same rows must be the same, once a row more has come and gone.
    """
    if not {"before", "changed"} <= first.keys() or "start" not in second or place[0] is None:
        return []
    before, changed, now = first["before"], first["changed"], second["start"]
    words = changed["words"]
    is_shown = any(word in row for word in words for row in now["rows"]) or any(map(is_kept, words))
    if words and before["rows"] == changed["rows"] and not is_shown:
        text = f"“{words[0]}” was typed to change a row, and confirmed, and nothing has changed."
        return [_finding(text, place, "changing a row")]
    less, more = first.get("less"), first.get("more")
    if not words or less is None or more is None or not changed["rows"] == less["rows"] == now["rows"]:
        return []
    for text, found in changed["numbers"].items():
        is_followed = more["numbers"].get(text) != less["numbers"].get(text) == now["numbers"].get(text)
        is_stale = before["numbers"].get(text) == found != less["numbers"].get(text)
        if is_followed and is_stale and not _CLOCK.search(text) and more["rows"] != less["rows"]:
            said = f"“{_filled(text, found)}” does not follow what is changed in a row: it is right only later."
            return [_finding(said, place, "changing a row")]
    return []


def out_of_step(
    first: dict[str, Any], second: dict[str, Any], place: Place, opened: dict[str, tuple[str, int]]
) -> list[Finding]:
    """At most one finding about rows that the second life lists, and the first one never did, or only once.

    ``place`` is the app's code that added a row, ``opened`` the files that the second life read, and where.
    """
    if not {"start", "more", "less"} <= first.keys() or "start" not in second or place[0] is None:
        return []
    less, now = Counter(first["less"]["listed"]), Counter(second["start"]["listed"])
    if less and now == less + less:
        return [
            _finding(f"“{next(iter(now))[:60]}” is listed twice after opening the app anew.", _read_at(opened, place))
        ]
    earlier = " ".join(row for moment in first.values() for row in moment["listed"])
    if not first["more"]["listed"]:
        earlier = ""  # what comes into sight as another row is taken away was there before
    for word in first["more"]["words"]:
        if word not in earlier and any(word in row for row in now):
            text = f"“{word}” was entered, and it is listed only after opening the app anew."
            return [_finding(text, place, "adding a row")]
    return []


def _read_at(opened: dict[str, tuple[str, int]], place: Place) -> Place:
    return next(iter(opened.values()), place)


def _outermost(rows: Counter[str]) -> list[str]:
    """The rows without what is only a part of another one, as a label in a row is."""
    texts = list(rows.elements())
    return [
        text
        for number, text in enumerate(texts)
        if not any(text in other and (text != other or at < number) for at, other in enumerate(texts) if at != number)
    ]


def _stale(first: dict[str, Any], second: dict[str, Any]) -> str | None:
    """The text of a label whose numbers are worked out of what is kept, and were not in time."""
    moments = (first["start"], first["more"], first["less"], second["start"])
    start, more, less, now = (moment["numbers"] for moment in moments)
    for words in less:
        if all(words in moment for moment in (start, more, now)) and not _CLOCK.search(words):
            is_kept = now[words] != start[words] and more[words] != start[words]
            if is_kept and less[words] == more[words] != now[words]:
                return _filled(str(words), less[words])
    return None


def _filled(words: str, numbers: list[str]) -> str:
    """The label's text as it was shown."""
    for number in numbers:
        words = words.replace("#", number, 1)
    return words[:60]


def _finding(message: str, place: Place, doing: str = "") -> Finding:
    return Finding(
        stage=Stage.OPERATE,
        kind=FindingKind.LOST_DATA,
        message=message,
        file=place[0],
        line=place[1],
        while_doing=doing or "opening the app a second time, after a row was taken away",
    )
