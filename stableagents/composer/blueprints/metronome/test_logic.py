"""Tests of the metronome, on a time that the tests set. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Metronome, word_of


def test_a_minute_has_as_many_beats_as_its_tempo_says() -> None:
    metronome = Metronome(120, 4)
    metronome.start(0.0)
    beats = [step / 100 for step in range(6000) if metronome.tick(step / 100)]
    assert len(beats) == 120
    assert beats[:3] == [0.0, 0.5, 1.0]


def test_the_first_beat_of_a_bar_comes_again() -> None:
    metronome = Metronome(60, 3)
    metronome.start(0.0)
    places = []
    for second in range(5):
        assert metronome.tick(float(second))
        places.append(metronome.place)
    assert places == [0, 1, 2, 0, 1]


def test_beats_that_were_slept_through_are_left_out() -> None:
    metronome = Metronome(60, 4)
    metronome.start(0.0)
    assert metronome.tick(10.2)
    assert not metronome.tick(10.9)
    assert metronome.tick(11.0)


def test_a_stopped_metronome_has_no_beats() -> None:
    metronome = Metronome(60, 4)
    assert not metronome.tick(5.0)
    metronome.start(5.0)
    metronome.stop()
    assert not metronome.tick(9.0)


def test_taps_set_the_tempo_and_a_pause_begins_anew() -> None:
    metronome = Metronome(60, 4)
    assert [metronome.tap(at) for at in (0.0, 0.5, 1.0)] == [None, 120, 120]
    assert metronome.tap(9.0) is None
    assert metronome.tap(10.0) == 60


@pytest.mark.parametrize(("wanted", "tempo"), [(10, 30), (999, 250), (90, 90)])
def test_a_tempo_stays_in_its_bounds(wanted: int, tempo: int) -> None:
    metronome = Metronome(60, 4)
    metronome.change(wanted, 2)
    assert metronome.tempo == tempo


def test_a_tempo_has_its_word() -> None:
    assert [word_of(tempo) for tempo in (40, 100, 250)] == ["Largo", "Andante", "Prestissimo"]


def test_the_tempo_stays_within_its_range() -> None:
    metronome = Metronome(100, 4, slowest=40, fastest=208)
    metronome.change(300, 4)
    assert metronome.tempo == 208
    metronome.change(10, 4)
    assert metronome.tempo == 40
