"""Tests of the story game. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from app_info import STORIES
from logic import OwnStories, StoryError, Telling, blanks
from storage import Storage

STORY = "The [animal] saw the [Spot]. Poor [animal]!"


def test_each_blank_is_asked_for_once_in_its_order() -> None:
    assert blanks(STORY) == ["animal", "Spot"]
    assert blanks("Nothing is missing here.") == []


def test_the_story_is_told_when_all_words_are_given() -> None:
    telling = Telling("One", STORY)
    assert (telling.next, telling.told()) == ("animal", "")
    telling.give("  blue   whale ")
    telling.give("moon")
    assert telling.next == ""
    assert telling.told() == "The blue whale saw the moon. Poor blue whale!"


@pytest.mark.parametrize("text", ["", "   ", "\t"])
def test_nothing_may_be_left_empty(text: str) -> None:
    telling = Telling("One", STORY)
    with pytest.raises(StoryError):
        telling.give(text)
    assert telling.words == []


def test_a_word_can_be_taken_back() -> None:
    telling = Telling("One", STORY)
    assert telling.back() == ""
    telling.give("cat")
    assert telling.back() == "cat"
    assert telling.next == "animal"


def test_what_was_typed_is_no_blank_of_its_own() -> None:
    telling = Telling("One", "A [thing] and a [place].")
    telling.give("[place]")
    telling.give("hut")
    assert telling.told() == "A [place] and a hut."


def test_own_stories_are_kept_checked_and_brought_back() -> None:
    own = OwnStories(Storage(":memory:"))
    own.add("Mine", "One [animal].")
    for title, text in (("", "A [b]."), ("mine", "A [b]."), ("Other", "No blank."), ("Taken", "A [b].")):
        with pytest.raises(StoryError):
            own.add(title, text, ["Taken"])
    own.remove(own.all()[0]["id"])
    assert own.all() == []
    assert own.undo()
    assert [story["title"] for story in own.all()] == ["Mine"]
    assert own.undo()
    assert not own.undo()


def test_every_story_has_blanks() -> None:
    assert STORIES
    assert all(title and blanks(" ".join(sentences)) for title, sentences in STORIES)
