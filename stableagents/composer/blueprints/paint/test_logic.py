"""Tests of drawing. Run them with: python -m pytest"""

from __future__ import annotations

from pathlib import Path

import pytest
from logic import ColorError, Picture, as_json, color_at, from_json, read_color, save_png, shape_of
from PIL import Image
from shapes import line
from svg import as_svg


def test_strokes_can_be_undone_and_done_again() -> None:
    picture = Picture()
    picture.add(line(0, 0, 10, 10, color="#ff0000", width=4))
    picture.add(line(5, 5, 20, 20, color="#00ff00", width=4))
    assert picture.undo()
    assert len(picture.shapes) == 1
    assert picture.redo()
    assert picture.clear()
    assert picture.undo()
    assert len(picture.shapes) == 2
    assert not Picture().undo()


def test_the_saved_picture_is_what_was_drawn(tmp_path: Path) -> None:
    picture = Picture()
    picture.add(shape_of("Rectangle", (300, 300), (100, 100), "#ff0000", 4, filled=True))
    save_png(picture.shown(), tmp_path / "picture.png")
    with Image.open(tmp_path / "picture.png") as image:
        assert image.size == (800, 500)
        assert image.getpixel((200, 200)) == (255, 0, 0)
        assert image.getpixel((10, 10)) == (255, 255, 255)
    assert 'x="100" y="100" width="200" height="200" fill="#ff0000"' in as_svg(picture.shown(), 800, 500)


def test_shapes_survive_being_kept() -> None:
    shapes = [shape_of("Circle", (0, 0), (10, 10), "#123456", 3, filled=False), line(1, 2, 3, 4, color="#000000")]
    assert from_json(as_json(shapes)) == shapes


def test_colours_are_read_as_people_write_them() -> None:
    assert read_color("F00") == "#ff0000"
    assert read_color(" #3F7AB3 ") == "#3f7ab3"
    assert color_at(-5) == color_at(0)
    with pytest.raises(ColorError):
        read_color("reddish")
