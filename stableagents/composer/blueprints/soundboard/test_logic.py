"""Tests of the soundboard. Run them with: python -m pytest"""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from logic import PADS, Board, Pad, PadError, named_for, problem_of, tone_of
from sounds import Sounds
from storage import Storage


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "door_bell.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(1600))
    return path


def test_there_are_always_as_many_pads() -> None:
    board = Board(Storage(":memory:"), ["Drum", "Bell"])
    assert len(board.pads) == PADS
    assert [pad.name for pad in board.pads[:3]] == ["Drum", "Bell", "3"]
    assert len(Board(Storage(":memory:"), [str(n) for n in range(40)]).pads) == PADS


def test_a_pad_gets_a_file_of_ones_own_and_keeps_it(sound: Path) -> None:
    storage = Storage(":memory:")
    board = Board(storage, [])
    board.change(2, " Gong ", str(sound))
    assert Board(storage, []).pads[2] == Pad("Gong", str(sound))
    assert board.undo()
    assert Board(storage, []).pads[2] == Pad("3")
    assert not board.undo()


def test_a_cleared_pad_is_as_it_was_at_first(sound: Path) -> None:
    board = Board(Storage(":memory:"), ["Drum"])
    board.change(0, "Gong", str(sound))
    board.clear(0)
    assert board.pads[0] == Pad("Drum")
    board.undo()
    assert board.pads[0].name == "Gong"


def test_what_can_not_be_played_is_told(tmp_path: Path) -> None:
    board = Board(Storage(":memory:"), [])
    text = tmp_path / "notes.wav"
    text.write_text("no sound")
    for name, path, field in (
        ("", "", "pad_name"),
        ("A", str(text), "path"),
        ("A", "/no/such.wav", "path"),
        ("A", "\0", "path"),
    ):
        with pytest.raises(PadError) as caught:
            board.change(0, name, path)
        assert caught.value.field == field
    assert board.pads[0] == Pad("1")


def test_tones_go_up_and_files_have_names(sound: Path) -> None:
    tones = [tone_of(number) for number in range(PADS)]
    assert tones == sorted(tones)
    assert tones[7] == pytest.approx(2 * tones[0])
    assert named_for(str(sound)) == "Door bell"
    assert problem_of(str(sound)) == ""


def test_playing_says_whether_a_file_can_be_read(tmp_path: Path, sound: Path) -> None:
    sounds = Sounds(tmp_path / "tones")
    sounds.play(tone_of(0))
    assert not sounds.play_file(tmp_path / "gone.wav")
    assert sounds.play_file(sound)
    sounds.stop()
