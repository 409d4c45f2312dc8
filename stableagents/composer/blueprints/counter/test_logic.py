"""Tests of the counter. Run them with: python -m pytest"""

from __future__ import annotations

from logic import LARGEST, Counter


def test_it_goes_up_by_its_step_and_never_below_nothing() -> None:
    counter = Counter(step=5)
    counter.up()
    counter.up()
    assert counter.number == 10
    assert counter.down()
    assert counter.down()
    assert not counter.down()
    assert counter.number == 0


def test_undo_brings_back_what_a_reset_took() -> None:
    counter = Counter(7)
    counter.reset()
    counter.up()
    assert counter.undo()
    assert counter.number == 8
    assert not counter.undo()


def test_a_number_that_can_not_be_is_mended() -> None:
    assert Counter(-3).number == 0
    assert Counter(LARGEST * 2).number == LARGEST
