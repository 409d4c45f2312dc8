"""Tests of the drawing turtle. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from app_info import EXAMPLE
from logic import MAX_STEPS, SIDE, TurtleError, run

MIDDLE = SIDE / 2


def ends(text: str) -> list[tuple[int, ...]]:
    """Where each line begins and ends, seen from the middle; up is positive."""
    found = []
    for shape in run(text).shapes:
        x1, y1, x2, y2 = shape.points
        found.append(tuple(round(part) for part in (x1 - MIDDLE, MIDDLE - y1, x2 - MIDDLE, MIDDLE - y2)))
    return found


SQUARE = [(0, 0, 0, 100), (0, 100, 100, 100), (100, 100, 100, 0), (100, 0, 0, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "forward 100\nright 90\nforward 100\nright 90\nforward 100\nright 90\nforward 100",
        "repeat 4 [fd 100 rt 90]",
        "REPEAT 4\n  forward 100\n  right 90\nend",
        "wiederhole 4 [vorwärts 100, rechts 90]",
        "repite 4 { avanza 100; derecha 90 }",
        "répète 4 [avance 100 droite 90]",
    ],
)
def test_a_square_is_drawn_in_each_language(text: str) -> None:
    assert ends(text) == SQUARE


def test_with_the_pen_up_nothing_is_drawn() -> None:
    assert ends("pen up forward 50 pen down forward 10") == [(0, 50, 0, 60)]
    assert ends("lève le crayon\navance 50\nbaisse le crayon\navance 10") == [(0, 50, 0, 60)]


def test_repeats_stand_within_repeats() -> None:
    assert len(ends("repeat 3 [repeat 4 [fd 10 rt 90] rt 120]")) == 12


def test_back_home_colour_width_and_clear() -> None:
    assert ends("back 20 home") == [(0, 0, 0, -20), (0, -20, 0, 0)]
    drawn = run("color red width 5 forward 10 colour #abc forward 10").shapes
    assert [(shape.line, shape.width) for shape in drawn] == [("#c0392b", 5), ("#aabbcc", 5)]
    assert run("forward 10 clear").shapes == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("forward 100\njump 5", 2),
        ("forward", 1),
        ("forward many", 1),
        ("\n\nrepeat 4 [fd 10", 3),
        ("fd 10\n]", 2),
        ("color grey-ish", 1),
        ("repeat -1 [fd 1]", 1),
        ("forward 99999", 1),
    ],
)
def test_a_wrong_command_is_told_with_its_line(text: str, line: int) -> None:
    with pytest.raises(TurtleError) as caught:
        run(text)
    assert f" {line}:" in str(caught.value)


def test_what_never_ends_is_told() -> None:
    with pytest.raises(TurtleError) as caught:
        run("repeat 10000 [repeat 10000 [right 1]]")
    assert str(MAX_STEPS) in str(caught.value)
    with pytest.raises(TurtleError):
        run("repeat 1 [" * 50)


def test_the_example_draws_and_nothing_draws_nothing() -> None:
    assert len(run(EXAMPLE).shapes) > 10
    assert run(" \n ").shapes == []
