"""Tests of the breathing exercise, on a time that the tests give. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import HOLD, IN, OUT, BreathError, Breathing, read_lengths


def test_phases_follow_each_other_and_breaths_are_counted() -> None:
    breathing = Breathing([4, 7, 8, 0])
    phases = []
    for _ in range(20):
        phases.append(breathing.phase)
        breathing.pass_time(1)
    assert phases == [IN] * 4 + [HOLD] * 7 + [OUT] * 8 + [IN]
    assert breathing.breaths == 1


def test_the_circle_grows_stays_and_shrinks() -> None:
    breathing = Breathing([4, 2, 4, 2])
    sizes = []
    for _ in range(12):
        sizes.append(breathing.fullness)
        breathing.pass_time(1)
    assert sizes == [0, 0.25, 0.5, 0.75, 1, 1, 1, 0.75, 0.5, 0.25, 0, 0]


def test_another_phase_is_told_also_after_a_long_time() -> None:
    breathing = Breathing([4, 0, 4, 0])
    assert not breathing.pass_time(3.5)
    assert breathing.pass_time(1)
    assert (breathing.phase, breathing.left) == (OUT, 3.5)
    assert breathing.pass_time(8)
    assert (breathing.phase, breathing.breaths) == (OUT, 1)
    breathing.reset()
    assert (breathing.phase, breathing.breaths) == (IN, 0)


def test_seconds_are_read() -> None:
    assert read_lengths(["4", "", "5,5", "0"]) == [4, 0, 5.5, 0]
    for texts, field in (
        (["0", "1", "4", "1"], "inhale"),
        (["4", "x", "4", ""], "hold"),
        (["4", "1", "99", ""], "exhale"),
    ):
        with pytest.raises(BreathError) as caught:
            read_lengths(texts)
        assert caught.value.field == field
