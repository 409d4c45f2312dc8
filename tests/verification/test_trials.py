"""One thing is done in a life of its own: what is shown then must be what the app shows when it is opened again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from stableagents.verification import trials
from stableagents.verification.child import Outcome
from stableagents.verification.findings import Finding, FindingKind

Kept = list[list[Any]]  # rows: a word, and whether it is ticked
Way = Callable[["Shelf"], None]


class Shelf:
    """An app with a list of words, a tick on each and a count; what is kept outlives it."""

    def __init__(self, kept: Kept) -> None:
        self.kept = kept
        self.rows = [list(row) for row in kept]
        self.counted = len(kept)

    def add(self, word: str) -> None:
        self.rows.append([word, False])
        self.counted += 1
        self.save()

    def save(self) -> None:
        self.kept[:] = [list(row) for row in self.rows]

    def seen(self) -> dict[str, Any]:
        return {
            "rows": [[word for word, _ in self.rows]],
            "singles": [],
            "ticks": [is_on for _, is_on in self.rows],
            "choices": [],
            "labels": [["# rows", [str(self.counted)]]],
        }


def _take(shelf: Shelf) -> None:
    del shelf.rows[1]
    shelf.counted -= 1
    shelf.save()


def _take_the_last(shelf: Shelf) -> None:
    shelf.rows.pop()
    shelf.counted -= 1
    shelf.save()


def _take_and_count_no_more(shelf: Shelf) -> None:
    del shelf.rows[1]
    shelf.save()


def _tick(shelf: Shelf) -> None:
    shelf.rows[0][1] = not shelf.rows[0][1]


def _tick_and_save(shelf: Shelf) -> None:
    _tick(shelf)
    shelf.save()


def _told_of(name: str, way: Way, *, opened_anew: Way = lambda _shelf: None) -> list[Finding]:
    kept: Kept = []
    words = iter(["Saffron", "Juniper", "Garden", "Quince"])

    def live(trial: dict[str, Any]) -> Outcome:
        shelf = Shelf(kept)
        opened_anew(shelf)
        before, done = shelf.seen(), ""
        ways: dict[str, Way] = {
            f"make {number} button|Add|QWidget": lambda shelf: shelf.add(next(words)) for number in range(3)
        } | {name: way}
        due = [each for each in ways if each not in trial["tried"]] if trial["tried"] else []
        if trial["only"]:
            due = [each for each in ways if each == trial["only"]]
        if due:
            done = due[0]
            ways[done](shelf)
        after = shelf.seen()
        if trial["then"] and done:
            shelf.add(next(words))
        told = {
            "name": done,
            "way": done.split(" ")[0],
            "label": "It",
            "place": ["main.py", 7],
            "phrase": "pressing it",
        }
        shown = {"before": before, "after": after, "selected": [], "words": [], "in_vain": [], "is_over": True}
        return Outcome(reason="closed", trial=told | shown | {"chosen": "Juniper"})

    return trials.judge(live)


@pytest.mark.parametrize(
    ("name", "way", "words"),
    [
        ("take It", _take_the_last, "“Juniper” was chosen, and “Garden” is taken away."),
        ("take It", _take_and_count_no_more, "“3 rows” does not follow “It”"),
        ("switch It", _tick, "What “It” changes is kept only once something else is."),
    ],
)
def test_what_does_not_agree_with_what_is_kept_is_told(name: str, way: Way, words: str) -> None:
    [finding] = _told_of(name, way)
    assert finding.message.startswith(words)
    assert (finding.kind, finding.file, finding.line) == (FindingKind.LOST_DATA, "main.py", 7)


@pytest.mark.parametrize(("name", "way"), [("take It", _take), ("switch It", _tick_and_save)])
def test_what_agrees_is_let_be(name: str, way: Way) -> None:
    assert _told_of(name, way) == []


def test_what_is_kept_with_nothing_else_either_is_let_be() -> None:
    def forget_ticks(shelf: Shelf) -> None:
        for row in shelf.rows:
            row[1] = False

    assert _told_of("switch It", _tick, opened_anew=forget_ticks) == []


def test_a_label_that_says_something_else_each_time_is_no_sign() -> None:
    times = iter(range(100, 200))

    def count_openings(shelf: Shelf) -> None:
        shelf.counted = next(times)

    assert _told_of("take It", _take_and_count_no_more, opened_anew=count_openings) == []


@pytest.mark.parametrize("reason", ["", "stuck"])
def test_after_a_life_that_does_not_end_well_no_other_is_begun(reason: str) -> None:
    begun: list[dict[str, Any]] = []

    def live(trial: dict[str, Any]) -> Outcome:
        begun.append(trial)
        return Outcome(reason=reason)

    assert trials.judge(live) == []
    assert len(begun) == 1
