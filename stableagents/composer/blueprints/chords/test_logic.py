"""Tests of the chord charts. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import FORMULAS, NOTES, TUNINGS, Shape, frequency, notes_of, played, shapes
from strings import diagram, strummed


@pytest.mark.parametrize(
    ("instrument", "root", "kind", "frets"),
    [
        ("Guitar", "C", "major", "x 3 2 0 1 0"),
        ("Guitar", "G", "major", "3 2 0 0 0 3"),
        ("Guitar", "D", "major", "x x 0 2 3 2"),
        ("Guitar", "A", "minor", "x 0 2 2 1 0"),
        ("Guitar", "E", "minor", "0 2 2 0 0 0"),
        ("Guitar", "F", "major", "1 3 3 2 1 1"),
        ("Guitar", "B", "minor", "x 2 4 4 3 2"),
        ("Ukulele", "C", "major", "0 0 0 3"),
        ("Ukulele", "G", "major", "0 2 3 2"),
        ("Ukulele", "A", "minor", "2 0 0 0"),
    ],
)
def test_the_first_shape_is_the_one_that_is_taught(instrument: str, root: str, kind: str, frets: str) -> None:
    assert shapes(root, kind, TUNINGS[instrument])[0].text == frets


@pytest.mark.parametrize("instrument", list(TUNINGS))
@pytest.mark.parametrize("kind", list(FORMULAS))
@pytest.mark.parametrize("root", NOTES)
def test_a_shape_has_the_notes_of_its_chord_and_no_other(instrument: str, kind: str, root: str) -> None:
    strings = TUNINGS[instrument]
    found = shapes(root, kind, strings)
    assert found
    for shape in found:
        assert {NOTES[note % 12] for note in played(shape, strings)} == set(notes_of(root, kind))
        assert shape.fingers <= 4
        assert diagram(shape, strings)


def test_a_barre_is_one_finger() -> None:
    barre = Shape((1, 3, 3, 2, 1, 1))
    assert (barre.has_barre, barre.fingers) == (True, 4)
    assert not Shape((0, 2, 2, 0, 0, 0)).has_barre


def test_the_a_above_middle_c_has_440_hz() -> None:
    assert frequency(69) == 440
    assert len(strummed([69, 73])) > 1000
