"""Tests of pictures made of signs. Run them with: python -m pytest"""

from __future__ import annotations

from pathlib import Path

import pytest
from logic import MOST, MOST_LINES, SIGNS, art, drawn, fitted
from pictures import PictureError, read
from PIL import Image


def half() -> Image.Image:
    """Black on the left, white on the right."""
    picture = Image.new("RGBA", (80, 40), "white")
    picture.paste("black", (0, 0, 40, 40))
    return picture


def test_dark_places_are_dense_and_light_ones_are_empty() -> None:
    lines = art(half(), 40, "Fine").split("\n")
    assert len(lines) == 10
    assert lines == ["@" * 20] * 10
    assert art(half(), 40, "Fine", is_inverted=True).split("\n")[0] == " " * 20 + "@" * 20


def test_every_set_of_signs_goes_from_dark_to_light() -> None:
    for name, signs in SIGNS.items():
        assert art(half(), 20, name).startswith(signs[0] * 10)
        assert signs.isascii()


def test_widths_and_lines_have_an_end() -> None:
    wide = art(half(), 5000, "Simple")
    assert max(map(len, wide.split("\n"))) <= MOST
    high = art(Image.new("RGBA", (2, 4000), "black"), 200, "Simple")
    assert high.count("\n") + 1 == MOST_LINES


def test_what_is_seen_through_is_light() -> None:
    assert art(Image.new("RGBA", (10, 10), (0, 0, 0, 0)), 20, "Fine").strip() == ""


def test_a_text_is_drawn_and_keeps_its_shape_on_the_sheet() -> None:
    text = art(half(), 40, "Fine")
    assert drawn(text, "#000000", "#ffffff").startswith(b"\x89PNG")
    assert drawn("", "#000000", "#ffffff").startswith(b"\x89PNG")
    left, top, right, bottom = fitted("ab\ncd", 100, 100)
    assert (right - left) / (bottom - top) == pytest.approx(12 / 22)
    assert bottom - top == pytest.approx(100)


def test_what_is_no_picture_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("no picture")
    with pytest.raises(PictureError):
        read(tmp_path / "a.png")
