"""Tests of the mind map. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import IdeaError, MindMap, boxes
from storage import Storage


def made() -> tuple[MindMap, int]:
    ideas = MindMap(Storage(":memory:"), "Party")
    return ideas, ideas.middle["id"]


def test_ideas_hang_on_ideas_and_are_an_outline() -> None:
    ideas, middle = made()
    salads = ideas.add_below(middle, "Salads")
    ideas.add_below(salads, "Cake")
    ideas.add_beside(salads, "Trumpets")
    assert ideas.as_outline() == "# Party\n- Salads\n  - Cake\n- Trumpets\n"
    ideas.change(salads, "  Good   salads ")
    assert "- Good salads" in ideas.as_outline()


def test_beside_the_middle_is_below_it() -> None:
    ideas, middle = made()
    ideas.add_beside(middle, "Salads")
    assert [one["text"] for one in ideas.below(middle)] == ["Salads"]


def test_what_is_removed_goes_with_all_below_it_and_comes_back() -> None:
    ideas, middle = made()
    salads = ideas.add_below(middle, "Salads")
    ideas.add_below(salads, "Cake")
    assert ideas.remove(salads)
    assert len(ideas.ideas()) == 1
    assert not ideas.remove(middle)
    assert ideas.undo()
    assert ideas.as_outline() == "# Party\n- Salads\n  - Cake\n"


def test_ideas_change_places_and_hang_elsewhere() -> None:
    ideas, middle = made()
    salads, trumpets = ideas.add_below(middle, "Salads"), ideas.add_below(middle, "Trumpets")
    assert ideas.move(trumpets, -1)
    assert not ideas.move(trumpets, -1)
    assert [one["id"] for one in ideas.below(middle)] == [trumpets, salads]
    assert ideas.hang(trumpets, salads)
    assert not ideas.hang(salads, trumpets)
    assert not ideas.hang(middle, salads)
    assert [one["id"] for one in ideas.below(salads)] == [trumpets]


def test_no_two_ideas_stand_on_each_other_and_all_within_the_sheet() -> None:
    ideas, middle = made()
    for number in range(9):
        branch = ideas.add_below(middle, f"Branch {number}")
        for leaf in range(number % 4):
            ideas.add_below(ideas.add_below(branch, f"Leaf {leaf}"), "End")
    placed = list(boxes(ideas.ideas(), 960, 560).values())
    assert len(placed) == len(ideas.ideas())
    assert all(0 <= left < right <= 960 and 0 <= top < bottom <= 560 for left, top, right, bottom in placed)
    for n, one in enumerate(placed):
        for other in placed[n + 1 :]:
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_a_new_map_begins_with_one_idea() -> None:
    ideas, middle = made()
    ideas.add_below(middle, "Salads")
    ideas.clear("Journey")
    assert ideas.as_outline() == "# Journey\n"
    assert ideas.undo()
    assert ideas.as_outline() == "# Party\n- Salads\n"


@pytest.mark.parametrize("text", ["", "  ", "x" * 200])
def test_an_idea_needs_words(text: str) -> None:
    ideas, middle = made()
    with pytest.raises(IdeaError):
        ideas.add_below(middle, text)
