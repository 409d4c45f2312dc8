"""Tests of the league. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import League, LeagueError, pairings
from storage import Storage


@pytest.fixture
def league() -> League:
    return League(Storage(":memory:"), 3)


def test_results_give_points_and_the_difference_decides(league: League) -> None:
    a, b, c = (league.add_team(name) for name in ("Reds", "Blues", "Greens"))
    league.enter(a, b, ("2", "0"))
    league.enter(b, c, ("4", "1"))
    league.enter(c, a, ("1", "1"))
    first, second, third = league.standings()
    assert [one.name for one in (first, second, third)] == ["Reds", "Blues", "Greens"]
    assert (first.points, first.won, first.drawn, first.lost, first.difference) == (4, 1, 1, 0, 2)
    assert (second.points, second.goals, second.against, second.played) == (3, 4, 3, 2)
    assert (third.points, third.difference) == (1, -3)


def test_level_on_points_the_goals_decide_last(league: League) -> None:
    teams = [league.add_team(name) for name in ("A", "B", "C", "D")]
    league.enter(teams[0], teams[1], ("1", "0"))
    league.enter(teams[2], teams[3], ("3", "2"))
    assert [one.name for one in league.standings()] == ["C", "A", "D", "B"]


def test_other_points_count_for_all_results(league: League) -> None:
    a, b = league.add_team("A"), league.add_team("B")
    league.enter(a, b, ("1", "0"))
    league.set_points("2", "1")
    assert league.standings()[0].points == 2
    with pytest.raises(LeagueError):
        league.set_points("two", "1")


def test_a_result_can_be_mended_and_everything_undone(league: League) -> None:
    a, b = league.add_team("A"), league.add_team("B")
    league.enter(a, b, ("1", "0"))
    [game] = league.games()
    league.enter(a, b, ("0", "5"), game["id"])
    assert league.standings()[0].name == "B"
    assert len(league.games()) == 1
    league.remove_team(a)
    assert league.games() == []
    assert league.undo()
    assert league.undo()
    assert league.standings()[0].name == "A"


def test_everybody_meets_everybody_once(league: League) -> None:
    for count in (2, 5, 6):
        rounds = pairings(list(range(count)))
        met = [frozenset(pair) for pairs in rounds for pair in pairs]
        assert len(met) == len(set(met)) == count * (count - 1) // 2
        assert all(len({team for pair in pairs for team in pair}) == 2 * len(pairs) for pairs in rounds)
    a, b, _c = (league.add_team(name) for name in "ABC")
    league.enter(a, b, ("1", "1"))
    assert league.make_fixtures() == 2
    assert league.make_fixtures() == 0
    assert [one.played for one in league.standings()].count(0) == 1


@pytest.mark.parametrize("goals", [("", "1"), ("1", "x"), ("-1", "2"), ("1000", "0"), ("²", "0")])
def test_a_result_is_two_whole_numbers(league: League, goals: tuple[str, str]) -> None:
    a, b = league.add_team("A"), league.add_team("B")
    with pytest.raises(LeagueError):
        league.enter(a, b, goals)
    with pytest.raises(LeagueError):
        league.enter(a, a, ("1", "1"))


def test_a_team_has_a_name_of_its_own(league: League) -> None:
    number = league.add_team(" The  Reds ")
    league.rename_team(number, "the reds")
    for name in ("", "THE REDS", "x" * 41):
        with pytest.raises(LeagueError):
            league.add_team(name)
