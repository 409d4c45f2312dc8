"""Tests of the clock face. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import datetime

import pytest
from clockface import MARKS, NUMBERS, ROMAN, angles, face, hands, point
from logic import digits, dots, in_figures


def test_the_hands_stand_where_the_time_says() -> None:
    assert angles(datetime(2026, 11, 27, 15, 0, 0)) == (90, 0, 0)
    assert angles(datetime(2026, 11, 27, 6, 30, 15)) == pytest.approx((195.125, 181.5, 90))
    assert point(90, 100) == pytest.approx((300, 200))
    assert point(180, 100) == pytest.approx((200, 300))


def test_the_second_hand_can_be_left_out() -> None:
    now = datetime(2026, 11, 27, 9, 5, 7)
    assert len(hands(now, has_seconds=True)) == len(hands(now, has_seconds=False)) + 1


def test_a_face_has_twelve_numerals_or_none() -> None:
    texts = {kind: [shape.text for shape in face(kind) if shape.text] for kind in (NUMBERS, ROMAN, MARKS)}
    assert texts[NUMBERS][-1] == "12"
    assert texts[ROMAN][3] == "IV"
    assert (len(texts[ROMAN]), len(texts[MARKS])) == (12, 0)


@pytest.mark.parametrize(
    ("hour", "is_24", "shown"),
    [(0, True, "00:05"), (17, True, "17:05"), (0, False, "12:05 AM"), (12, False, "12:05 PM"), (17, False, "5:05 PM")],
)
def test_the_time_in_figures(hour: int, is_24: bool, shown: str) -> None:
    now = datetime(2026, 11, 27, hour, 5, 9)
    assert in_figures(now, has_seconds=False, is_24=is_24) == shown
    assert ":09" in in_figures(now, has_seconds=True, is_24=is_24)


def test_a_digital_face_shows_the_time_alone() -> None:
    short, long = digits("17:05"), digits("5:05:09 PM")
    assert [shape.text for shape in short + long] == ["17:05", "5:05:09 PM"]
    assert short[0].size > long[0].size


def test_in_binary_the_lit_dots_add_up_to_the_time() -> None:
    shapes = dots(datetime(2026, 11, 27, 13, 59, 7), has_seconds=True)
    lit = [
        [shape.fill == "accent" for shape in shapes if shape.kind == "oval" and shape.points[1] == y]
        for y in (98, 188, 278)
    ]
    assert [sum(32 >> place for place, is_lit in enumerate(row) if is_lit) for row in lit] == [13, 59, 7]
    assert len(dots(datetime(2026, 11, 27), has_seconds=False)) < len(shapes)
