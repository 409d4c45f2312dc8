"""Tests of pushing boxes. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import LEVELS, Room

WAYS = {"u": "up", "d": "down", "l": "left", "r": "right"}


@pytest.mark.parametrize("level", range(len(LEVELS)))
def test_every_level_can_be_solved(level: int) -> None:
    drawn, way = LEVELS[level]
    room = Room(drawn)
    assert len(room.boxes) == len(room.goals)
    for step in way:
        assert room.walk(WAYS[step])
    assert room.is_solved


def test_two_boxes_can_not_be_pushed_at_once() -> None:
    room = Room("#######\n#@$$ .#\n#   . #\n#######")
    assert not room.walk("right")
    assert room.moves == 0


def test_moves_can_be_undone() -> None:
    room = Room("######\n#@$ .#\n######")
    before = (room.person, set(room.boxes))
    assert room.walk("right")
    assert room.undo()
    assert (room.person, room.boxes) == before
    assert not room.undo()
