"""Tests of the piano. Run them with: python -m pytest"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from logic import COUNT, HEIGHT, LOWEST, Melodies, Playback, Recorder, box, frequency, note_at, shapes
from sounds import RATE, Sounds, samples
from storage import Storage

NAMES = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")


def test_each_key_is_found_where_it_lies() -> None:
    for note in range(LOWEST, LOWEST + COUNT):
        left, _top, right, bottom = box(note)
        assert note_at((left + right) / 2, bottom - 5) == note
    assert note_at(10, HEIGHT + 1) is None


def test_an_octave_doubles_the_frequency() -> None:
    assert frequency(69) == 440
    assert frequency(81) == pytest.approx(880)
    assert frequency(60) == pytest.approx(261.63, abs=0.01)


def test_what_sounds_is_in_colour() -> None:
    fills = [shape.fill for shape in shapes(NAMES, {LOWEST}) if shape.kind == "rectangle"]
    assert fills.count("accent") == 1
    assert len(fills) == COUNT


def test_a_melody_is_played_back_as_it_was_played() -> None:
    recorder = Recorder()
    recorder.note(60, 100.0)
    recorder.note(64, 100.5)
    playback = Playback(recorder.played, 7.0)
    assert playback.due(7.0) == [60]
    assert playback.due(7.4) == []
    assert playback.due(7.5) == [64]
    assert playback.is_over


def test_melodies_are_kept_and_a_removal_can_be_taken_back() -> None:
    melodies = Melodies(Storage(":memory:"))
    melodies.add("One", [(0.0, 60), (1.0, 62)])
    number = melodies.all()[0]["id"]
    assert melodies.get(number) == [(0.0, 60), (1.0, 62)]
    assert melodies.remove(number)
    assert melodies.all() == []
    assert melodies.undo()
    assert melodies.get(number)
    assert not melodies.undo()


def test_a_tone_fades_and_is_as_high_as_asked(tmp_path: Path) -> None:
    tone = samples(440)
    crossings = sum(1 for before, after in pairwise(tone) if before < 0 <= after)
    assert crossings == pytest.approx(440 * len(tone) / RATE, rel=0.02)
    assert max(map(abs, tone[-200:])) < max(map(abs, tone[:2000])) / 10
    Sounds(tmp_path).play(440)  # also where there is no player
