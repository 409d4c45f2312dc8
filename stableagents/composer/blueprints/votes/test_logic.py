"""Tests of the vote's rules. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Vote, VoteError, as_csv, winners
from storage import Storage


def a_vote() -> Vote:
    return Vote(Storage(":memory:"), ["Xa", "Xb", "Xc", "Xd"], (3, 2, 1))


def test_points_add_up_by_place() -> None:
    vote = a_vote()
    vote.cast("V1", ["Xa", "Xb", "Xc"])
    vote.cast("V2", ["Xb", "Xa", ""])
    found = {one.name: (one.place, one.points, one.firsts, one.votes) for one in vote.standings()}
    assert found == {"Xa": (1, 5, 1, 2), "Xb": (1, 5, 1, 2), "Xc": (3, 1, 0, 1), "Xd": (4, 0, 0, 0)}
    assert winners(vote.standings()) == ["Xa", "Xb"]


def test_with_as_many_points_more_first_choices_win() -> None:
    vote = Vote(Storage(":memory:"), ["Xa", "Xb"], (2, 1))
    vote.cast("V1", ["Xa"])
    vote.cast("V2", ["Xb"])
    vote.cast("V3", ["Xb", "Xa"])
    vote.cast("V4", ["Xa", "Xb"])
    assert winners(vote.standings()) == ["Xa", "Xb"]
    vote = Vote(Storage(":memory:"), ["Xa", "Xb", "Xc"], (2, 1))
    vote.cast("V1", ["Xa"])
    vote.cast("V2", ["Xc", "Xb"])
    vote.cast("V3", ["Xc", "Xb"])
    assert [one.name for one in vote.standings()] == ["Xc", "Xa", "Xb"]


def test_nobody_is_in_front_without_votes() -> None:
    assert winners(a_vote().standings()) == []


def test_a_further_vote_of_a_name_takes_the_place_of_the_first() -> None:
    vote = a_vote()
    assert not vote.cast("V1", ["Xa"])
    assert vote.cast(" v1 ", ["Xb"])
    assert [one["choices"] for one in vote.votes()] == [["Xb"]]
    assert vote.undo()
    assert [one["choices"] for one in vote.votes()] == [["Xa"]]


@pytest.mark.parametrize(
    ("voter", "choices", "field"),
    [
        ("", ["Xa"], "voter"),
        ("V1", ["", "Xa"], "choice_1"),
        ("V1", ["Xa", "Xa"], "choice_2"),
        ("V1", ["Xe"], "choice_1"),
        ("V1", [], "choice_1"),
    ],
)
def test_what_is_no_vote_is_explained(voter: str, choices: list[str], field: str) -> None:
    vote = a_vote()
    with pytest.raises(VoteError) as caught:
        vote.cast(voter, choices)
    assert caught.value.field == field
    assert vote.votes() == []


def test_other_options_are_taken_once_each() -> None:
    vote = a_vote()
    vote.cast("V1", ["Xa", "Xb"])
    vote.set_options("Xb\n\n xe \nXE")
    assert vote.options == ["Xb", "xe"]
    assert vote.standings()[0].points == 2
    with pytest.raises(VoteError):
        vote.set_options("Xb\nxb")


def test_votes_are_forgotten_and_brought_back() -> None:
    vote = a_vote()
    vote.cast("V1", ["Xa"])
    vote.remove(vote.votes()[0]["id"])
    assert vote.votes() == []
    assert vote.undo()
    vote.begin_again()
    assert vote.votes() == []
    assert vote.undo()
    assert len(vote.votes()) == 1


def test_a_result_is_written_as_a_table() -> None:
    vote = Vote(Storage(":memory:"), ["Xa", "Xb"], (2, 1))
    vote.cast("V1", ["Xb"])
    assert as_csv(["a", "b", "c", "d", "e"], vote.standings()) == "a,b,c,d,e\n1,Xb,2,1,1\n2,Xa,0,0,0\n"
