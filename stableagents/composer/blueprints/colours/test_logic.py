"""Tests of colours. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import ColorError, Palette, as_hex, contrast, from_hsl, harmonies, hsl, notations, read
from storage import Storage


@pytest.mark.parametrize("typed", ["#ff8000", "ff8000", "rgb(255, 128, 0)", "255 128 0", "FF8000"])
def test_colours_are_read_in_every_notation(typed: str) -> None:
    assert as_hex(read(typed)) == "#ff8000"


def test_hsl_is_the_same_colour() -> None:
    assert hsl((255, 0, 0)) == (0, 100, 50)
    assert from_hsl(120, 100, 50) == (0, 255, 0)
    assert read("hsl(240, 100%, 50%)") == (0, 0, 255)
    assert read("red") == (255, 0, 0)


@pytest.mark.parametrize("typed", ["", "reddish", "#12345", "rgb(300, 0, 0)", "hsl(400, 0, 0)"])
def test_what_is_no_colour_is_refused(typed: str) -> None:
    with pytest.raises(ColorError):
        read(typed)


def test_contrast_goes_from_1_to_21() -> None:
    assert round(contrast((0, 0, 0), (255, 255, 255)), 1) == 21
    assert contrast((9, 9, 9), (9, 9, 9)) == 1


def test_there_are_eight_matching_colours_and_every_notation() -> None:
    assert len(harmonies((63, 122, 179))) == 8
    assert dict(notations((0, 0, 0)))["CMYK"] == "cmyk(0%, 0%, 0%, 100%)"


def test_saved_colours_come_once_and_a_removal_can_be_undone() -> None:
    palette = Palette(Storage(":memory:"))
    assert palette.add((1, 2, 3))
    assert not palette.add((1, 2, 3))
    palette.remove(palette.all()[0]["id"])
    assert palette.undo()
    assert len(palette.all()) == 1
