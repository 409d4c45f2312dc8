"""Tests of pixel art. Run them with: python -m pytest"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from logic import Animation, ColorError, as_json, from_json, read_color, save
from PIL import Image

RED = "#ff0000"


def test_fill_stops_at_other_colours() -> None:
    picture = Animation(5)
    for row in range(5):
        picture.paint((row, 2), "#000000")
    picture.fill((0, 0), RED)
    assert list(picture.cells.values()).count(RED) == 10
    assert (0, 4) not in picture.cells


def test_every_step_can_be_undone_and_done_again() -> None:
    picture = Animation(8)
    picture.begin()
    picture.paint((1, 1), RED)
    assert picture.add_frame()
    assert picture.undo()
    assert picture.undo()
    assert picture.frames == [{}]
    assert picture.redo()
    assert picture.cells == {(1, 1): RED}
    assert not Animation(8).undo()


def test_frames_are_copies_and_one_stays() -> None:
    picture = Animation(8)
    assert not picture.remove_frame()
    picture.paint((0, 0), RED)
    picture.add_frame()
    picture.paint((0, 1), RED)
    assert [len(frame) for frame in picture.frames] == [1, 2]
    assert len(from_json(as_json(picture)).frames) == 2


def test_it_is_saved_as_png_and_gif(tmp_path: Path) -> None:
    picture = Animation(8)
    picture.paint((2, 3), RED)
    picture.add_frame()
    picture.paint((4, 4), RED)
    save(picture, tmp_path / "a.png", 100)
    save(picture, tmp_path / "a.gif", 100)
    with Image.open(tmp_path / "a.png") as image:
        assert image.getpixel((3 * 16 + 5, 2 * 16 + 5)) == (255, 0, 0, 255)
    with Image.open(tmp_path / "a.gif") as image:
        assert image.n_frames == 2


def test_cells_outside_are_left_alone() -> None:
    picture = Animation(4)
    picture.paint((9, 9), RED)
    picture.fill((-1, 0), RED)
    assert picture.cells == {}
    with pytest.raises(ColorError):
        read_color("red")


def test_a_fast_hand_leaves_no_gaps() -> None:
    picture = Animation(8)
    picture.paint_line((0, 0), (6, 3), RED)
    rows = sorted(picture.cells)
    assert [row for row, _ in rows] == list(range(7))
    assert all(abs(a[1] - b[1]) <= 1 for a, b in pairwise(rows))
