"""Tests of the drum machine. Run them with: python -m pytest"""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from logic import (
    SOUNDS,
    STEPS,
    USUAL,
    Clock,
    PatternError,
    Patterns,
    as_sound,
    as_text,
    at_step,
    empty,
    from_text,
    mixed,
    usual,
)
from sounds import RATE, write_wave
from storage import Storage


def test_every_usual_pattern_has_sixteen_steps_of_all_sounds() -> None:
    for name in USUAL:
        pattern = usual(name)
        assert [len(row) for row in pattern] == [STEPS] * len(SOUNDS)
        assert any(any(row) for row in pattern)
    assert usual("nothing") == empty()


def test_a_pattern_is_kept_as_text() -> None:
    pattern = usual("Rock")
    assert from_text(as_text(pattern)) == pattern
    assert from_text('["x", "xxxxxxxxxxxxxxxxxxxxxxxx"]')[0] == [True] + [False] * 15
    assert from_text("[]") == empty()


def test_steps_come_in_time() -> None:
    clock = Clock(120)
    assert not clock.tick(0)
    clock.start(10)
    assert clock.tick(10)
    assert not clock.tick(10.1)
    assert clock.tick(10.13)
    assert clock.step == 1
    clock.stop()
    assert (clock.is_running, clock.step) == (False, -1)


def test_a_long_pause_is_not_caught_up_with() -> None:
    clock = Clock(120)
    clock.start(0)
    assert clock.tick(0)
    assert sum(clock.tick(100) for _ in range(50)) <= 3


def test_a_pattern_sounds_as_long_as_its_bars(tmp_path: Path) -> None:
    made = as_sound(usual("House"), 120, 2)
    assert len(made) >= 4 * RATE
    write_wave(tmp_path / "drums.wav", made)
    with wave.open(str(tmp_path / "drums.wav")) as file:
        assert (file.getframerate(), file.getnframes()) == (RATE, len(made))


def test_drums_are_mixed_and_none_is_too_loud() -> None:
    assert at_step(usual("Rock"), 0) == (0, 2)
    both = mixed((0, 1, 2, 3, 4, 5))
    assert max(map(abs, both)) <= 32_000
    assert len(both) == max(len(mixed((number,))) for number in range(6))


def test_patterns_have_names_and_come_back() -> None:
    kept = Patterns(Storage(":memory:"))
    kept.save(" My  beat ", usual("Rock"), 100)
    kept.save("My beat", empty(), 90)
    (one,) = kept.all()
    assert (one["name"], one["tempo"]) == ("My beat", 90)
    kept.remove(one["id"])
    assert kept.all() == []
    assert kept.undo()
    assert kept.undo()
    assert kept.all()[0]["tempo"] == 100


@pytest.mark.parametrize("name", ["", " ", "x" * 60])
def test_a_pattern_needs_a_name(name: str) -> None:
    with pytest.raises(PatternError):
        Patterns(Storage(":memory:")).save(name, empty(), 100)
