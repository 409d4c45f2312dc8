"""Tests of tuning. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import MOST_STRINGS, TUNINGS, frequency, strings


@pytest.mark.parametrize(
    ("note", "hertz"), [("A4", 440), ("E2", 82.41), ("E4", 329.63), ("C4", 261.63), ("G♯2", 103.83), ("B0", 30.87)]
)
def test_notes_have_their_pitch(note: str, hertz: float) -> None:
    assert frequency(note) == pytest.approx(hertz, abs=0.01)


def test_another_concert_pitch_moves_all() -> None:
    assert frequency("A4", 432) == 432
    assert frequency("A2", 442) == pytest.approx(110.5)


def test_every_tuning_has_strings_that_sound() -> None:
    for name in TUNINGS:
        assert 4 <= len(strings(name)) <= MOST_STRINGS
        assert all(20 < frequency(note) < 1000 for note in strings(name))
    assert strings("Triangle") == []
