"""What an app lists and counts when it is opened again is compared with what it showed after a row was taken away."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from stableagents.verification.balance import out_of_step, unbalanced, unchanged
from stableagents.verification.harness.balance import Balance, is_row

AT = ("main.py", 9)


def _moment(rows: list[str], counted: int | str) -> dict[str, Any]:
    return {"rows": rows, "numbers": {"Rows: #": [str(counted)], "It is #:#": ["1", str(counted)]}}


BEFORE = {"start": _moment([], 0), "more": _moment(["a", "b"], 2), "less": _moment(["a"], 1)}
STALE = BEFORE | {"less": _moment(["a"], 2)}
SEEN = BEFORE | {"less": _moment(["a", "b"], 2)}


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (BEFORE, _moment(["a", "b"], 2), "“b” was taken away, and it is there again"),
        (BEFORE | {"more": _moment(["a", "b", "b Delete"], 2)}, _moment(["a", "b", "b Delete"], 2), "“b Delete” was"),
        (SEEN, _moment(["a"], 1), "“b” was taken away, and it stays in sight"),
        (STALE, _moment(["a"], 1), "“Rows: 2” does not follow"),
    ],
)
def test_a_row_that_comes_back_or_stays_and_a_total_that_does_not_follow_are_told(
    before: dict[str, Any], now: dict[str, Any], words: str
) -> None:
    [finding] = unbalanced(before, {"start": now}, AT, keeps_by_itself=True)
    assert finding.message.startswith(words)
    assert (finding.file, finding.line) == AT


@pytest.mark.parametrize(
    ("before", "now", "keeps_by_itself"),
    [
        (BEFORE, _moment(["a"], 1), True),  # in order
        (BEFORE, _moment(["a", "b"], 2), False),  # nobody said that it is to be kept
        (BEFORE, _moment(["a"], 3), True),  # it did follow, and counts something of this session as well
        (STALE, _moment(["a"], 0), True),  # a count of this session, which begins anew
        (STALE, _moment(["a", "x"], 1), True),  # a filter may hide other rows
        (BEFORE | {"less": _moment([], 0)}, _moment(["a", "b"], 2), True),  # more than one row went
        ({"start": BEFORE["start"]}, _moment(["a"], 1), True),  # nothing could be taken away
    ],
)
def test_what_may_have_another_reason_is_let_be(
    before: dict[str, Any], now: dict[str, Any], keeps_by_itself: bool
) -> None:
    assert unbalanced(before, {"start": now}, AT, keeps_by_itself=keeps_by_itself) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thistle", True),
        ("☐ Thistle · 3.50 € (14 March)", True),
        ("'Thistle' is no day.", False),
        ("There is no plant called Thistle in this list", False),
        ("3 rows", False),
    ],
)
def test_a_row_is_told_from_a_message_about_it(text: str, expected: bool) -> None:
    assert is_row(text) is expected


@pytest.mark.parametrize(
    ("widgets", "expected"),
    [
        ([("label", "3 rows"), ("list", "")], True),
        ([("frame", ""), ("toggle", "Thistle")], True),
        ([("label", "3 rows"), ("frame", "Thistle")], False),
    ],
)
def test_one_walk_tells_whether_there_are_rows(widgets: list[tuple[str, str]], expected: bool) -> None:
    walks: list[str] = []
    tree = SimpleNamespace(
        walk=lambda root: walks.append(root) or iter(widgets),
        kind=lambda widget: widget[0],
        texts=lambda widget: [widget[1]],
    )
    toolkit: Any = SimpleNamespace(tree=tree, roots=lambda: ["root"])
    assert Balance(toolkit).has_rows is expected
    assert walks == ["root"]


def _listed(*rows: str, total: int = 0, words: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"rows": sorted(rows), "listed": sorted(rows), "words": list(words), "numbers": {"Sum #": [str(total)]}}


CHANGED = {
    "start": _listed("a"),
    "before": _listed("a", total=1),
    "changed": _listed("Quince", total=2, words=("Quince",)),
    "more": _listed("Quince", "b", total=5),
    "less": _listed("Quince", total=2),
}
IN_VAIN = CHANGED | {"changed": _listed("a", total=1, words=("Quince",)), "less": _listed("a", total=1)}
LATE = CHANGED | {"changed": _listed("Quince", total=1, words=("Quince",))}


@pytest.mark.parametrize(
    ("first", "now", "words"),
    [
        (IN_VAIN, _listed("a", total=1), "“Quince” was typed to change a row"),
        (LATE, _listed("Quince", total=2), "“Sum 1” does not follow what is changed"),
    ],
)
def test_a_change_that_changes_nothing_and_a_total_that_does_not_follow_one_are_told(
    first: dict[str, Any], now: dict[str, Any], words: str
) -> None:
    [finding] = unchanged(first, {"start": now}, AT, lambda _word: False)
    assert finding.message.startswith(words)
    assert (finding.file, finding.line) == AT


@pytest.mark.parametrize(
    ("first", "now", "kept"),
    [
        (CHANGED, _listed("Quince", total=2), False),  # in order
        (IN_VAIN, _listed("a", total=1), True),  # it is kept, and shown where nobody looked
        (IN_VAIN, _listed("Quince", total=1), False),  # the same, and it is shown in the end
        (IN_VAIN | {"changed": _listed("a", total=1)}, _listed("a", total=1), False),  # the dialog was not confirmed
        (LATE, _listed("Quince", total=7), False),  # a count of this session
        (LATE | {"more": _listed("Quince", "b", total=2)}, _listed("Quince", total=2), False),  # it follows nothing
    ],
)
def test_a_change_that_may_be_in_order_is_let_be(first: dict[str, Any], now: dict[str, Any], kept: bool) -> None:
    assert unchanged(first, {"start": now}, AT, lambda _word: kept) == []


ADDED = {"start": _listed(), "more": _listed(words=("Juniper",)), "less": _listed()}
TWO = {"start": _listed(), "more": _listed("a", "b", "c", words=("c",)), "less": _listed("a", "b")}


def test_a_row_that_is_listed_only_later_and_rows_that_are_there_twice_are_told() -> None:
    [late] = out_of_step(ADDED, {"start": _listed("1. Juniper")}, AT, {})
    assert (late.message, late.line) == ("“Juniper” was entered, and it is listed only after opening the app anew.", 9)
    assert out_of_step(ADDED | {"less": _listed("Juniper")}, {"start": _listed("Juniper")}, AT, {}) != []
    [twice] = out_of_step(TWO, {"start": _listed("a", "b", "a", "b")}, AT, {"/a.json": ("store.py", 4)})
    assert (twice.message, twice.file) == ("“a” is listed twice after opening the app anew.", "store.py")


@pytest.mark.parametrize(
    ("first", "now"),
    [
        (TWO, _listed("a", "b")),
        (TWO, _listed("a", "b", "c")),
        (TWO | {"less": _listed("a", "a")}, _listed("a", "a", "a")),
        (ADDED, _listed("Saffron")),
        (ADDED | {"more": _listed("a", words=("Juniper",)), "less": _listed("Juniper")}, _listed("Juniper")),
    ],
)
def test_rows_that_may_be_in_order_are_let_be(first: dict[str, Any], now: dict[str, Any]) -> None:
    assert out_of_step(first, {"start": now}, AT, {}) == []
