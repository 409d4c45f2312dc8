"""Tests of the prediction pool. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Pool, TipError, read_score
from storage import Storage


@pytest.fixture
def pool() -> Pool:
    pool = Pool(Storage(":memory:"), 3, 1)
    for name in ("Ann", "Ben", "Cem"):
        pool.add_person(name)
    return pool


def tipped(pool: Pool, result: str, *tips: str) -> int:
    match = pool.save_match("Home", "Guest", result)
    for person, tip in zip(pool.people(), tips, strict=False):
        pool.enter_tip(person["id"], match, tip)
    return match


def test_the_exact_result_and_the_right_winner_give_points(pool: Pool) -> None:
    tipped(pool, "2:1", "2-1", "3:0", "1:1")
    tipped(pool, "0:0", "1:1", "0:0", "0:1")
    assert [(one.name, one.points, one.exact, one.winner) for one in pool.ranking()] == [
        ("Ann", 4, 1, 1),
        ("Ben", 4, 1, 1),
        ("Cem", 0, 0, 0),
    ]


def test_before_it_is_played_a_match_gives_nothing(pool: Pool) -> None:
    match = tipped(pool, "", "2:1")
    assert pool.ranking()[0].points == 0
    pool.save_match("Home", "Guest", "2:1", match)
    assert pool.ranking()[0].points == 3


def test_a_later_tip_takes_the_place_of_an_earlier_one(pool: Pool) -> None:
    match = tipped(pool, "1:0", "2:2")
    person = pool.people()[0]["id"]
    pool.enter_tip(person, match, "1:0")
    assert pool.tip_of(person, match) == [1, 0]
    assert pool.undo()
    assert pool.tip_of(person, match) == [2, 2]


def test_other_points(pool: Pool) -> None:
    tipped(pool, "2:1", "2:1", "3:0")
    pool.set_points("5", "2")
    assert [one.points for one in pool.ranking()] == [5, 2, 0]
    with pytest.raises(TipError):
        pool.set_points("many", "1")


@pytest.mark.parametrize("text", ["", "2", "a:b", "2:", "-1:0", "9" * 50])
def test_what_is_no_score_is_refused(text: str) -> None:
    with pytest.raises(TipError):
        read_score(text, "tip")


def test_names_are_there_once_and_teams_differ(pool: Pool) -> None:
    for name in ("ann", " ", "x" * 41):
        with pytest.raises(TipError):
            pool.add_person(name)
    with pytest.raises(TipError):
        pool.save_match("A", "a", "")


def test_who_leaves_takes_the_tips_along(pool: Pool) -> None:
    tipped(pool, "1:0", "1:0", "1:0")
    pool.remove_person(pool.people()[0]["id"])
    assert [one.name for one in pool.ranking()] == ["Ben", "Cem"]
    assert pool.undo()
    assert pool.ranking()[0].points == 3
