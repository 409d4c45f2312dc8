"""Tests of the wheel of fortune. Run them with: python -m pytest"""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from logic import Wheel, WheelError, read_names, without

NAMES = ["Ann", "Ben", "Carla", "Dan", "Eve"]


def test_the_wheel_stops_at_each_field_sooner_or_later() -> None:
    wheel, chance, found = Wheel(NAMES), random.Random(3), []
    for _ in range(60):
        wheel.spin(chance)
        while not wheel.step():
            assert wheel.is_turning
        found.append(wheel.pointed())
    assert set(found) == set(NAMES)


def test_the_pointer_is_at_the_first_field_before_it_turns() -> None:
    assert Wheel(NAMES).pointed() == "Ann"


def test_it_slows_down() -> None:
    wheel, places = Wheel(NAMES), [0.0]
    wheel.spin(random.Random(1))
    while not wheel.step():
        places.append(wheel.angle)
    steps = [later - earlier for earlier, later in pairwise(places)]
    assert steps == sorted(steps, reverse=True)


def test_every_field_is_drawn_with_its_name() -> None:
    texts = [shape.text for shape in Wheel([*NAMES, "a very long name"]).shapes() if shape.text]
    assert texts[:5] == NAMES
    assert texts[5] == "a very lon…"


def test_what_came_out_is_taken_off_once() -> None:
    assert without("Ann\nBen\nAnn", "Ann") == "Ben\nAnn"
    assert without("Ann", "Zoe") == "Ann"


@pytest.mark.parametrize("text", ["", "\n \n", "alone"])
def test_a_wheel_has_two_fields_at_least(text: str) -> None:
    with pytest.raises(WheelError):
        read_names(text)
