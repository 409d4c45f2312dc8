"""Tests of the ratings. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import DRAWN, LOST, WON, Club, EloError, expected
from storage import Storage

TODAY = date(2026, 5, 1)


@pytest.fixture
def club() -> Club:
    club = Club(Storage(":memory:"), 20, 1500)
    for name, rating in (("Ann", "1800"), ("Ben", "1400"), ("Cleo", "")):
        club.add_player(name, rating)
    return club


def number(club: Club, name: str) -> int:
    return int(next(one["id"] for one in club.players() if one["name"] == name))


def rating(club: Club, name: str) -> float:
    return next(line.rating for line in club.ranking() if line.name == name)


def play(club: Club, first: str, second: str, result: int, day: str = "") -> None:
    club.enter(number(club, first), number(club, second), result, day, TODAY)


def test_equal_players_can_expect_half_and_400_points_are_ten_of_eleven() -> None:
    assert expected(1500, 1500) == 0.5
    assert round(expected(1900, 1500), 4) == round(10 / 11, 4)


def test_a_game_moves_both_by_what_was_not_to_be_expected(club: Club) -> None:
    play(club, "Ann", "Ben", WON)
    assert round(rating(club, "Ann"), 2) == 1801.82
    assert round(rating(club, "Ben"), 2) == 1398.18
    play(club, "Ben", "Ann", WON)
    assert rating(club, "Ben") > 1416
    assert round(rating(club, "Ann") + rating(club, "Ben")) == 3200


def test_a_draw_helps_the_weaker_one(club: Club) -> None:
    play(club, "Ann", "Cleo", DRAWN)
    assert rating(club, "Ann") < 1800
    assert rating(club, "Cleo") > 1500


def test_the_ranking_counts_games(club: Club) -> None:
    play(club, "Ann", "Ben", LOST)
    play(club, "Ben", "Cleo", DRAWN)
    lines = {line.name: (line.played, line.won, line.drawn, line.lost) for line in club.ranking()}
    assert lines == {"Ann": (1, 0, 0, 1), "Ben": (2, 1, 1, 0), "Cleo": (1, 0, 1, 0)}
    assert [line.name for line in club.ranking()] == ["Ann", "Cleo", "Ben"]


def test_a_game_of_an_earlier_day_counts_before_the_others(club: Club) -> None:
    play(club, "Cleo", "Ben", WON, "2026-04-02")
    first = club.changes()[club.games()[0]["id"]]
    play(club, "Cleo", "Ben", WON, "2026-04-01")
    assert [game["day"] for game in club.games()] == ["2026-04-01", "2026-04-02"]
    assert club.changes()[club.games()[0]["id"]] == first


def test_a_removed_game_counts_no_more_and_comes_back(club: Club) -> None:
    play(club, "Ann", "Ben", LOST)
    moved = rating(club, "Ann")
    club.remove_game(club.games()[0]["id"])
    assert rating(club, "Ann") == 1800
    assert club.undo()
    assert rating(club, "Ann") == moved


def test_a_removed_player_takes_the_games_along(club: Club) -> None:
    play(club, "Ann", "Ben", LOST)
    club.remove_player(number(club, "Ben"))
    assert rating(club, "Ann") == 1800
    assert club.games() == []


@pytest.mark.parametrize(("name", "text", "field"), [("", "", "name"), ("ann", "", "name"), ("Dora", "high", "rating")])
def test_what_can_not_be_kept_is_told_at_its_field(club: Club, name: str, text: str, field: str) -> None:
    with pytest.raises(EloError) as caught:
        club.add_player(name, text)
    assert caught.value.field == field


def test_nobody_plays_themselves_and_a_day_must_be_one(club: Club) -> None:
    with pytest.raises(EloError):
        play(club, "Ann", "Ann", WON)
    with pytest.raises(EloError) as caught:
        play(club, "Ann", "Ben", WON, "someday")
    assert caught.value.field == "day"


def test_how_far_a_game_moves_is_kept() -> None:
    storage = Storage(":memory:")
    Club(storage, 20, 1500).set_factor("40")
    assert Club(storage, 20, 1500).factor == 40
    with pytest.raises(EloError):
        Club(storage, 20, 1500).set_factor("0")
