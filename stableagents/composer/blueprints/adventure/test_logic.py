"""Tests of the adventure. Run them with: python -m pytest"""

from __future__ import annotations

from app_info import ENDINGS, ROOMS
from app_info import THINGS as NAMES
from logic import EAST, FELL, LEFT, NORTH, SOUTH, THINGS, WAYS, WEST, WON, Story
from storage import Storage

HOME = [NORTH, WEST, "lamp", EAST, EAST, SOUTH, "key", NORTH, WEST, NORTH, "treasure", SOUTH, SOUTH, SOUTH]


def played(*steps: str, storage: Storage | None = None) -> Story:
    story = Story(storage or Storage(":memory:"))
    for step in steps:
        if step in THINGS:
            assert story.take(step)
        else:
            assert story.go(step) == ""
    return story


def test_the_treasure_can_be_brought_home() -> None:
    story = played(*HOME)
    assert (story.ending, story.moves) == (WON, 11)
    assert story.best() == 11
    assert story.go(NORTH) == "none"


def test_without_lamp_and_key_it_ends_otherwise() -> None:
    assert played(NORTH, EAST, SOUTH).ending == FELL
    assert played(SOUTH).ending == LEFT
    assert played(NORTH).go(NORTH) == "locked"
    assert played().go(WEST) == "none"


def test_things_can_be_taken_and_dropped() -> None:
    story = played(NORTH, WEST)
    assert not story.take("key")
    assert story.take("lamp")
    assert story.here() == []
    assert story.drop("lamp")
    assert not story.drop("lamp")
    assert story.here() == ["lamp"]


def test_the_story_is_kept_and_begins_again() -> None:
    storage = Storage(":memory:")
    played(NORTH, WEST, "lamp", storage=storage)
    again = Story(storage)
    assert (again.room, again.carried, again.moves) == ("library", ["lamp"], 2)
    again.new_game()
    assert Story(storage).room == "garden"


def test_everything_has_a_name() -> None:
    assert set(ROOMS) == set(WAYS)
    assert set(NAMES) == set(THINGS)
    assert set(ENDINGS) == {WON, FELL, LEFT}
