"""Tests of timing a race. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from logic import Race, RaceError, as_csv, as_gap, as_time
from storage import Storage

START = datetime(2026, 5, 1, 10)


@pytest.fixture
def race() -> Race:
    race = Race(Storage(":memory:"))
    race.add("12", "Ann", "W")
    race.add("7", "Ben", "M")
    race.start(START)
    return race


def test_the_ranking_has_the_gap_to_the_first(race: Race) -> None:
    assert race.finish("7", START + timedelta(seconds=61.25)) == "Ben"
    race.finish("12", START + timedelta(minutes=61, seconds=1))
    lines = race.ranking()
    assert [(one.place, one.number, as_time(one.seconds)) for one in lines] == [
        (1, "7", "0:01:01.2"),
        (2, "12", "1:01:01.0"),
    ]
    assert as_gap(lines[0].gap) == ""
    assert as_gap(lines[1].gap) == "+0:59:59.8"
    assert [one.place for one in race.ranking("W")] == [1]
    assert race.still_running() == 0
    assert as_csv(["a"], lines).splitlines()[1] == "1,7,Ben,M,0:01:01.2,"


def test_nobody_arrives_twice_and_a_wrong_entry_is_undone(race: Race) -> None:
    race.finish("7", START)
    with pytest.raises(RaceError):
        race.finish("7", START)
    assert race.undo_finish()
    race.finish(" 7 ", START)
    assert len(race.ranking()) == 1


@pytest.mark.parametrize("number", ["", "99", "x" * 500])
def test_an_unknown_number_is_refused(race: Race, number: str) -> None:
    with pytest.raises(RaceError):
        race.finish(number, START)


def test_a_number_is_given_once_and_one_start_for_all(race: Race) -> None:
    for number, name in (("7", "Cem"), ("", "Cem"), ("8", " ")):
        with pytest.raises(RaceError):
            race.add(number, name, "")
    with pytest.raises(RaceError):
        race.start(START)


def test_starting_over_keeps_the_runners(race: Race) -> None:
    race.finish("7", START)
    race.start_over()
    assert race.started is None
    assert race.ranking() == []
    assert len(race.runners()) == 2
    with pytest.raises(RaceError):
        race.finish("7", START)
