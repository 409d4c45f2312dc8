"""Tests of the star chart. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import Chart, StarError
from storage import Storage

TODAY = date(2026, 11, 27)


def chart(storage: Storage | None = None) -> Chart:
    return Chart(storage or Storage(":memory:"), ["Emma", "Ben"], 3)


def test_enough_stars_are_a_treat_and_it_begins_again() -> None:
    kept = chart()
    for reason in ("Teeth", "Room", "Teeth"):
        assert not kept.is_full("Emma")
        kept.give("Emma", reason, TODAY)
    assert kept.is_full("Emma")
    kept.give_treat("Emma", "Ice cream", TODAY)
    assert kept.stars("Emma") == []
    assert [treat["treat"] for treat in kept.treats("Emma")] == ["Ice cream"]


def test_stars_beyond_a_treat_stay() -> None:
    kept = chart()
    for _ in range(5):
        kept.give("Emma", "Teeth", TODAY)
    kept.give_treat("Emma", "", TODAY)
    assert len(kept.stars("Emma")) == 2


def test_each_child_has_its_own_stars() -> None:
    kept = chart()
    kept.give("Emma", "Teeth", TODAY)
    assert (len(kept.stars("Emma")), len(kept.stars("Ben"))) == (1, 0)


def test_too_few_stars_are_no_treat() -> None:
    kept = chart()
    kept.give("Emma", "Teeth", TODAY)
    with pytest.raises(StarError) as caught:
        kept.give_treat("Emma", "Ice cream", TODAY)
    assert "2" in str(caught.value)


def test_a_star_and_a_treat_can_be_taken_back() -> None:
    kept = chart()
    for _ in range(3):
        kept.give("Emma", "Teeth", TODAY)
    kept.give_treat("Emma", "Ice cream", TODAY)
    assert kept.undo()
    assert (len(kept.stars("Emma")), kept.treats("Emma")) == (3, [])
    assert kept.undo()
    assert len(kept.stars("Emma")) == 2


def test_stars_children_and_the_goal_are_kept() -> None:
    storage = Storage(":memory:")
    kept = chart(storage)
    kept.give("Emma", " Teeth ", TODAY)
    kept.change("Emma, Carla , Emma", "5")
    again = chart(storage)
    assert (again.children, again.goal) == (["Emma", "Carla"], 5)
    assert again.latest("Emma") == [("2026-11-27", "★", "Teeth")]


@pytest.mark.parametrize(
    ("children", "goal", "field"), [("", "10", "child_names"), (" , ", "10", "child_names"), ("Emma", "many", "goal")]
)
def test_what_can_not_be_kept_is_told_at_its_field(children: str, goal: str, field: str) -> None:
    with pytest.raises(StarError) as caught:
        chart().change(children, goal)
    assert caught.value.field == field
    with pytest.raises(StarError):
        chart().give("Emma", "  ", TODAY)
