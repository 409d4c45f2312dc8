"""Tests of a knock-out tournament. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import BracketError, Tournament, drawn, read_names, seeded
from storage import Storage


def tournament_of(count: int) -> Tournament:
    return Tournament(Storage(":memory:"), [f"P{number}" for number in range(1, count + 1)])


@pytest.mark.parametrize("count", range(2, 33))
def test_every_number_of_names_has_a_champion_after_one_match_less(count: int) -> None:
    tournament, played = tournament_of(count), 0
    for number in range(len(tournament.rounds())):
        for place, match in enumerate(tournament.rounds()[number]):
            if match.can_be_played:
                tournament.win(number, place, 0)
                played += 1
    assert tournament.champion() == "P1"
    assert played == count - 1


def test_the_first_two_meet_last() -> None:
    assert seeded(4) == [0, 3, 1, 2]
    assert [(match.first, match.second) for match in tournament_of(4).rounds()[0]] == [("P1", "P4"), ("P2", "P3")]


def test_points_say_who_has_won() -> None:
    tournament = tournament_of(4)
    tournament.enter(0, 0, "1", "3")
    match = tournament.rounds()[0][0]
    assert (match.won_by, match.result) == ("P4", "1 : 3")
    assert tournament.rounds()[1][0].first == "P4"


@pytest.mark.parametrize(("first", "second", "field"), [("x", "1", "first_points"), ("2", "2", "second_points")])
def test_what_is_no_result_is_said_at_its_field(first: str, second: str, field: str) -> None:
    with pytest.raises(BracketError) as caught:
        tournament_of(4).enter(0, 0, first, second)
    assert caught.value.field == field


def test_a_match_waits_for_both_sides() -> None:
    with pytest.raises(BracketError):
        tournament_of(4).win(1, 0, 0)


def test_another_outcome_forgets_what_came_of_the_first_one() -> None:
    tournament = tournament_of(4)
    tournament.win(0, 0, 0)
    tournament.win(0, 1, 0)
    tournament.win(1, 0, 0)
    assert tournament.champion() == "P1"
    tournament.win(0, 0, 1)
    assert tournament.champion() == ""
    assert tournament.undo()
    assert tournament.champion() == "P1"


def test_names_are_read_one_a_line() -> None:
    assert read_names(" Ann \n\nBen") == ["Ann", "Ben"]
    for text in ("Ann", "Ann\nann", "\n".join(map(str, range(40)))):
        with pytest.raises(BracketError):
            read_names(text)
    assert sorted(drawn(["a", "b", "c"], random.Random(1))) == ["a", "b", "c"]
