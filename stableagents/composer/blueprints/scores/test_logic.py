"""Tests of keeping score. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import DOWN, HIGHEST, LOWEST, Game, ScoreError
from storage import Storage


def game_of(mode: int, goal: int, *players: str, most: int = 0, rounds: int = 0) -> Game:
    return Game(Storage(":memory:"), {"players": list(players), "mode": mode, "goal": goal}, most, rounds)


def test_points_go_to_whose_turn_it_is_and_add_up() -> None:
    game = game_of(HIGHEST, 0, "Ann", "Ben")
    for points in ("10", "7", "-3", "7"):
        game.enter(points)
    assert [game.total(0), game.total(1)] == [7, 14]
    assert game.ahead() == [1]
    assert game.rounds()[-1] == (2, "Ben", 7, 14)


def test_darts_count_down_and_end_at_exactly_nothing() -> None:
    game = game_of(DOWN, 101, "Ann", most=180)
    assert game.enter("60")
    assert not game.enter("60")  # more than is left
    assert game.total(0) == 41
    assert game.enter("41")
    assert game.winner() == 0
    with pytest.raises(ScoreError):
        game.enter("1")


def test_no_turn_of_darts_has_more_than_it_can() -> None:
    with pytest.raises(ScoreError, match="180"):
        game_of(DOWN, 501, "Ann", most=180).enter("181")


def test_counting_down_has_no_points_below_nothing() -> None:
    with pytest.raises(ScoreError):
        game_of(DOWN, 501, "Ann").enter("-5")


def test_a_goal_ends_the_game_with_the_round() -> None:
    game = game_of(HIGHEST, 20, "Ann", "Ben")
    game.enter("20")
    assert game.winner() is None
    game.enter("25")
    assert game.winner() == 1


def test_fewest_points_may_win() -> None:
    game = game_of(LOWEST, 0, "Ann", "Ben")
    game.enter("4")
    game.enter("3")
    assert game.ahead() == [1]


def test_who_is_in_front_comes_first() -> None:
    game = game_of(HIGHEST, 0, "Ann", "Ben", "Cleo")
    for points in ("4", "9", "4"):
        game.enter(points)
    assert game.ranking() == [1, 0, 2]
    game.change_rules(LOWEST, "")
    assert game.ranking() == [0, 2, 1]


def test_each_change_is_taken_back_and_kept() -> None:
    storage = Storage(":memory:")
    game = Game(storage, {"players": ["Ann", "Ben"], "mode": HIGHEST, "goal": 0})
    game.enter("5")
    game.remove_player(0)
    assert Game(storage, {"players": [], "mode": HIGHEST, "goal": 0}).players == ["Ben"]
    assert game.undo()
    assert (game.players, game.total(0)) == (["Ann", "Ben"], 5)
    assert game.undo()
    assert game.rounds() == []
    assert game.next == 0
    assert not game.undo()


def test_who_comes_back_has_their_points() -> None:
    game = game_of(HIGHEST, 0, "Ann", "Ben")
    game.enter("5")
    game.remove_player(0)
    assert game.rounds() == []
    game.add_player("ann")
    assert (game.players, game.total(0)) == (["Ann", "Ben"], 5)
    with pytest.raises(ScoreError):
        game.add_player("ANN")


@pytest.mark.parametrize("text", ["", "many", "1.5", "9" * 12])
def test_points_are_whole_numbers(text: str) -> None:
    with pytest.raises(ScoreError) as caught:
        game_of(HIGHEST, 0, "Ann").enter(text)
    assert caught.value.field == "points"


def test_a_game_of_some_rounds_ends_when_everybody_has_played_them() -> None:
    game = game_of(HIGHEST, 0, "Ann", "Ben", rounds=2)
    game.choose(1)
    for points in ("5", "7"):
        game.enter(points)
    assert (game.points(1), game.points(0), game.next) == ([5], [7], 1)
    game.enter("1")
    assert (game.winner(), game.is_over, game.next) == (None, False, 0)
    game.choose(1)
    with pytest.raises(ScoreError):
        game.enter("9")
    game.choose(0)
    game.enter("2")
    assert (game.winner(), game.is_over) == (0, True)
    with pytest.raises(ScoreError):
        game.enter("9")
    assert game.undo()
    assert not game.is_over


def test_as_many_points_after_the_last_round_are_a_draw() -> None:
    game = game_of(LOWEST, 0, "Ann", "Ben", rounds=1)
    game.enter("3")
    game.enter("3")
    assert (game.winner(), game.is_over, game.ahead()) == (None, True, [0, 1])
