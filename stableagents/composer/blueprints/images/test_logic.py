"""Tests of looking at pictures. Run them with: python -m pytest"""

from __future__ import annotations

from pathlib import Path

import pytest
from logic import (
    EFFECTS,
    PictureError,
    as_png,
    captioned,
    changed,
    cut,
    fitted,
    height_for,
    neighbours,
    pictures_in,
    read,
    read_seconds,
    resize_into,
    resized,
    write,
)
from PIL import Image


def test_a_picture_is_read_resized_and_written(tmp_path: Path) -> None:
    write(Image.new("RGBA", (40, 20), "red"), tmp_path / "a.jpg")
    picture = read(tmp_path / "a.jpg")
    assert resized(picture, "20", "10").size == (20, 10)
    write(resized(picture, "20", "10"), tmp_path / "b.png")
    assert read(tmp_path / "b.png").size == (20, 10)


def test_the_shape_is_kept() -> None:
    assert height_for("20", (40, 20)) == "10"
    assert height_for("wide", (40, 20)) == ""
    assert fitted((1600, 400), (800, 520)) == (800, 200)
    assert fitted((10, 10), (800, 520)) == (10, 10)


@pytest.mark.parametrize("text", ["", "0", "-4", "1.5", "99999"])
def test_what_is_no_size_is_said_at_its_field(text: str) -> None:
    with pytest.raises(PictureError) as caught:
        resized(Image.new("RGBA", (4, 4)), "4", text)
    assert caught.value.field == "wanted_height"


def test_no_picture_becomes_larger_than_can_be_held() -> None:
    with pytest.raises(PictureError):
        resized(Image.new("RGBA", (4, 4)), "8000", "8000")


def test_what_is_no_picture_is_explained(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("no picture")
    for name in ("a.png", "missing.png"):
        with pytest.raises(PictureError, match=name):
            read(tmp_path / name)


def test_a_folder_has_its_pictures_by_name(tmp_path: Path) -> None:
    for name in ("b.png", "A.png"):
        write(Image.new("RGBA", (2, 2)), tmp_path / name)
    (tmp_path / "notes.txt").write_text("")
    assert [one.name for one in neighbours(tmp_path / "b.png")] == ["A.png", "b.png"]


def test_what_is_shown_is_a_png() -> None:
    assert as_png(Image.new("RGBA", (4, 4)), (2, 2)).startswith(b"\x89PNG")


def test_a_caption_stands_at_both_edges_and_leaves_the_middle() -> None:
    grey = Image.new("RGBA", (300, 300), "#808080")
    made = captioned(grey, "When the code works and nobody knows why", "first try")

    def has_white(top: int, bottom: int) -> bool:
        pixels = made.crop((0, top, 300, bottom)).convert("L").getextrema()
        return pixels[1] == 255

    assert has_white(0, 80)
    assert has_white(240, 300)
    assert not has_white(150, 230)
    assert grey.getpixel((150, 20)) == (128, 128, 128, 255)
    with pytest.raises(PictureError) as caught:
        captioned(grey, " ", "")
    assert caught.value.field == "above"


def test_every_effect_gives_a_picture_and_keeps_what_is_see_through() -> None:
    picture = Image.new("RGBA", (60, 30), (200, 100, 50, 0))
    for effect in EFFECTS:
        made = changed(picture, effect)
        assert made.size == ((30, 30) if effect == "Square from the middle" else (60, 30))
    grey = changed(picture, "Grey").getpixel((1, 1))
    assert isinstance(grey, tuple)
    assert grey[0] == grey[1] == grey[2]
    assert grey[3] == 0


def test_a_picture_is_cut_to_a_frame() -> None:
    picture = Image.new("RGBA", (60, 30))
    assert cut(picture, (10, -5, 30, 20)).size == (20, 20)
    with pytest.raises(PictureError):
        cut(picture, (70, 0, 90, 10))


def test_a_whole_folder_is_resized_and_nothing_overwritten(tmp_path: Path) -> None:
    write(Image.new("RGB", (40, 20)).convert("RGBA"), tmp_path / "a.png")
    assert [path.name for path in pictures_in(tmp_path)] == ["a.png"]
    made = resize_into(tmp_path / "a.png", tmp_path, "10")
    assert made.name == "a (2).png"
    assert read(made).size == (10, 5)


@pytest.mark.parametrize("text", ["", "0", "soon", "3601"])
def test_what_is_no_number_of_seconds_is_said(text: str) -> None:
    with pytest.raises(PictureError):
        read_seconds(text)
