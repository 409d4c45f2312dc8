"""Tests of the steady sounds. Run them with: python -m pytest"""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from logic import EDGE, LOUDEST, SECONDS, Clock, made
from sounds import RATE

KINDS = ("White noise", "Pink noise", "Brown noise", "Rain", "Waves", "Wind")


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_is_as_long_and_as_loud_as_asked_and_begins_and_ends_in_silence(kind: str) -> None:
    sound = made(kind, 50, random.Random(1), 0.5)
    assert len(sound) == RATE // 2
    assert LOUDEST * 0.2 < max(map(abs, sound)) <= LOUDEST / 2
    assert (sound[0], sound[-1]) == (0, 0)


def test_brown_noise_changes_more_slowly_than_pink_and_white() -> None:
    def change(kind: str) -> float:
        sound = made(kind, 100, random.Random(1), 0.5)
        return sum(abs(one - other) for one, other in pairwise(sound)) / max(map(abs, sound))

    assert change("Brown noise") < change("Pink noise") < change("White noise")


def test_silence_is_silent() -> None:
    assert set(made("Rain", 0, random.Random(1), 0.1)) == {0}


def test_a_sound_begins_again_before_it_ends() -> None:
    clock = Clock()
    assert not clock.is_due(0)
    clock.start(0, 0)
    assert clock.is_due(0)
    assert not clock.is_due(SECONDS - EDGE - 1)
    assert clock.is_due(SECONDS - EDGE)
    assert not clock.is_over(10**9)


def test_it_ends_after_its_minutes() -> None:
    clock = Clock()
    clock.start(10, 15)
    assert (clock.left(10), clock.is_over(900)) == (900, False)
    assert clock.is_over(910)
    clock.stop()
    assert (clock.is_running, clock.is_due(1000)) == (False, False)
