"""Single things done in a chain of short lives, each with the data of the one before: what is shown must agree.

What a life shows at its end is compared with what the next one shows at its beginning, which is worked out of what is
kept. Silent wherever a filter, a clock, a selection or a count of this session could be the reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from stableagents.verification.child import Outcome
from stableagents.verification.findings import Finding, FindingKind, Stage
from stableagents.verification.harness.values import MARKERS

LIFE = 6  # the harness's number for them
_MOST_LIVES = 9
_CLOCK = re.compile(
    r"#\s*[:h]\s*#|#[-/]#|\b(today|now|last|loaded|opened|restored|read|welcome|saved|selected|session|started|ready"
    r"|heute|geladen|geöffnet|aujourd'hui|hoy)\b",
    re.I,
)
_ENDS_WELL = ("closed", "by itself")
Live = Callable[[dict[str, Any]], Outcome]
Seen = dict[str, Any]


def judge(live: Live) -> list[Finding]:
    """At most one finding; ``live`` lives one life with this configuration."""
    tried: list[str] = []
    last: Seen | None = None
    noise: set[str] = set()
    make = ""
    for _ in range(_MOST_LIVES):
        now = _lived(live, tried)
        if now is None:
            return []
        if not tried:
            tried.append("nothing")
            last = now
            continue
        is_undone = False
        if last is not None and last["name"]:
            is_undone = _is_undone(last, now["before"]) and bool(make) and make not in last["name"]
            found = _only_with_another(live, tried, last, make) if is_undone else _compared(last, now["before"], noise)
            if found:
                return found
        elif last is not None:
            if _facts(last["after"]) != _facts(now["before"]):
                return []  # it shows something else each time
            noise = {words for words, _ in set(_pairs(last["after"])) ^ set(_pairs(now["before"]))}
        if not now["name"]:
            return []
        is_kept = last is not None and last["way"] == "make" and _facts(last["before"]) != _facts(now["before"])
        if last is not None and not make and is_kept:
            make = last["name"].split(" ", 2)[2]
        tried += [*now["in_vain"], now["name"]]
        last = None if is_undone else now  # something else was done after it
    return []


def _lived(live: Live, tried: Sequence[str], only: str = "", then: str = "") -> Seen | None:
    outcome = live({"tried": list(tried), "only": only, "then": then})
    is_fine = outcome.reason in _ENDS_WELL and not outcome.findings and not outcome.broken
    return outcome.trial if is_fine and outcome.trial else None


def _only_with_another(live: Live, tried: Sequence[str], last: Seen, make: str) -> list[Finding]:
    """What did not last is done once more, with something else after it that is kept: if it lasts then, it is kept."""
    again = _lived(live, tried, only=last["name"], then=make)
    after = _lived(live, tried, only="nothing") if again else None
    if again is None or after is None or not again["name"]:
        return []
    before, done, now = (_facts(each) for each in (again["before"], again["after"], after["before"]))
    new, gone = done - before, before - done
    has_lasted = all(now[each] >= done[each] for each in new) and all(now[each] <= done[each] for each in gone)
    if (new or gone) and has_lasted and now != done:
        return [_finding(f"What “{_what(last)}” changes is kept only once something else is.", last)]
    return []


def _compared(last: Seen, now: Seen, noise: set[str]) -> list[Finding]:
    """What the life ``last`` did, and what is shown when the app is opened again."""
    if not last.get("is_over") or last["place"][0] is None:
        return []
    wrong = _wrong_row(last, now)
    if wrong:
        return [_finding(wrong, last)]
    stale = _stale(last, now, noise)
    if stale:
        return [_finding(stale, last)]
    late = _late(last, now)
    return [_finding(late, last, last.get("saved_at"))] if late else []


def _wrong_row(last: Seen, now: Seen) -> str | None:
    if last["way"] not in ("take", "narrowed", "sorted") or last["chosen"] is None:
        return None
    before, after, later = (Counter(row for rows in each["rows"] for row in rows) for each in _moments(last, now))
    chosen = last["chosen"]
    for rows in (after, later):
        gone = before - rows
        if before[chosen] == 1 and gone.total() == 1 and rows == before - gone and chosen not in gone:
            [other] = gone
            if _is_meant_otherwise(other, last["before"]):
                return None
            return f"“{chosen[:60]}” was chosen, and “{other[:60]}” is taken away."
    return None


def _is_meant_otherwise(row: str, seen: Seen) -> bool:
    """Whether a tick, or what stands in a choice, may have told the app to take this row away."""
    rows = [each for shown in seen["rows"] for each in shown]
    ticks = seen["ticks"]
    is_ticked = ticks[rows.index(row)] if len(ticks) == len(rows) and row in rows else any(ticks)
    named = (choice for choices in seen["choices"] for choice in choices if any(word in choice for word in MARKERS))
    return is_ticked or any(choice in row for choice in named)


def _moments(last: Seen, now: Seen) -> tuple[Seen, Seen, Seen]:
    return last["before"], last["after"], now


def _stale(last: Seen, now: Seen, noise: set[str]) -> str | None:
    """What was shown all the time, though what is kept says something else."""
    before, after, later = _moments(last, now)
    if _facts(before) == _facts(after) and _pairs(before) == _pairs(after):
        return None
    told = {words: tuple(numbers) for words, numbers in last["selected"]}
    if _facts(after) == _facts(later):
        first, then = dict(_pairs(before)), dict(_pairs(later))
        for words, numbers in _pairs(after):
            is_plain = words not in noise and not _CLOCK.search(words) and told.get(words, numbers) == numbers
            if is_plain and numbers and first.get(words) == numbers and then.get(words, numbers) != numbers:
                return f"“{_filled(words, numbers)}” does not follow “{_what(last)}”: it is right only after reopening."
    return None


def _late(last: Seen, now: Seen) -> str | None:
    """What was typed and is shown only when the app is opened anew."""
    _, after, later = _moments(last, now)
    shown = " ".join([*_texts(after), *after["singles"]])
    for word in last["words"]:
        where = [text for text in _texts(later) if word in text and not _CLOCK.search(text)]
        if where and word not in shown:
            return f"“{word}” was entered, and “{where[0][:60]}” shows it only after opening the app anew."
    return None


def _texts(seen: Seen) -> list[str]:
    return [row for rows in seen["rows"] for row in rows] + [words for words, _ in seen["labels"]]


def _is_undone(last: Seen, now: Seen) -> bool:
    """Whether what was done has changed something, and nothing of it is there any more."""
    before, after, later = _moments(last, now)
    return bool(last.get("is_over")) and _facts(before) == _facts(later) != _facts(after)


def _facts(seen: Seen) -> Counter[Any]:
    """What a person has entered, as it is shown."""
    facts: Counter[Any] = Counter(row for rows in seen["rows"] for row in rows)
    facts.update(seen["singles"])
    facts.update(enumerate(seen["ticks"]))
    return facts


def _pairs(seen: Seen) -> list[tuple[str, tuple[str, ...]]]:
    return [(words, tuple(numbers)) for words, numbers in seen["labels"]]


def _what(last: Seen) -> str:
    return str(last["label"] or "a tick")


def _filled(words: str, numbers: Sequence[str]) -> str:
    for number in numbers:
        words = words.replace("#", number, 1)
    return words[:60]


def _finding(message: str, last: Seen, place: list[Any] | None = None) -> Finding:
    file, line = place if place and place[0] else last["place"]
    return Finding(
        stage=Stage.OPERATE,
        kind=FindingKind.LOST_DATA,
        message=message,
        file=file,
        line=line,
        while_doing=f"{last['phrase']}, and opening the app anew",
    )
