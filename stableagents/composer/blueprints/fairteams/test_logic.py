"""Tests of the fair teams. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Player, Players, TeamError, fair_teams, gap, strength, team_count
from storage import Storage


def some(*strengths: int) -> list[Player]:
    return [
        {"id": number, "name": f"P{number}", "strength": value, "is_here": True}
        for number, value in enumerate(strengths)
    ]


def test_everybody_is_in_exactly_one_team() -> None:
    players = some(5, 4, 4, 3, 2, 1, 1)
    teams = fair_teams(players, 3, random.Random(1))
    assert sorted(player["id"] for team in teams for player in team) == list(range(7))
    assert sorted(map(len, teams)) == [2, 2, 3]


@pytest.mark.parametrize(
    ("strengths", "least"), [((5, 5, 1, 1), 0), ((5, 4, 3, 2, 1, 1), 0), ((5, 1, 1, 1), 4), ((3, 3, 3), 3)]
)
def test_two_teams_are_as_equal_as_they_can_be(strengths: tuple[int, ...], least: int) -> None:
    teams = fair_teams(some(*strengths), 2, random.Random(2))
    assert gap(teams) == least == abs(strength(teams[0]) - strength(teams[1]))


def test_other_teams_come_where_others_are_as_fair() -> None:
    players, chance = some(3, 3, 3, 3), random.Random(3)
    teams = fair_teams(players, 2, chance)
    for _ in range(5):
        others = fair_teams(players, 2, chance, teams)
        assert {frozenset(one["id"] for one in team) for team in others} != {
            frozenset(one["id"] for one in team) for team in teams
        }
        teams = others


def test_a_player_of_the_same_name_gets_another_strength_and_it_can_be_undone() -> None:
    players = Players(Storage(":memory:"))
    players.add("Ann", 3)
    players.add(" ann ", 5)
    assert [(one["name"], one["strength"]) for one in players.all()] == [("Ann", 5)]
    assert players.undo()
    assert players.all()[0]["strength"] == 3


def test_only_those_who_are_here_play() -> None:
    players = Players(Storage(":memory:"))
    number = players.add("Ann", 3)
    players.add("Ben", 2)
    players.come_or_go(number)
    assert [one["name"] for one in players.here()] == ["Ben"]
    players.remove(number)
    assert players.undo()
    assert len(players.all()) == 2


@pytest.mark.parametrize("typed", ["", "1", "many", "21", "9" * 50, "²"])
def test_a_number_of_teams_that_can_not_be_is_told(typed: str) -> None:
    with pytest.raises(TeamError):
        team_count(typed, 100)


def test_there_are_no_more_teams_than_players() -> None:
    assert team_count(" 2 ", 2) == 2
    with pytest.raises(TeamError):
        team_count("4", 3)
    with pytest.raises(TeamError):
        Players(Storage(":memory:")).add("  ", 3)
