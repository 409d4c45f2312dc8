"""Tests of looking at pictures. Run them with: python -m pytest"""

from __future__ import annotations

from pathlib import Path

import pytest
from logic import (
    EFFECTS,
    PictureError,
    animate,
    as_png,
    blended,
    captioned,
    changed,
    compress_into,
    cut,
    fitted,
    height_for,
    levelled,
    marked,
    neighbours,
    pictures_in,
    read,
    read_seconds,
    resize_into,
    resized,
    weight_of,
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


def test_levels_of_100_leave_a_picture_as_it_is_and_no_colour_makes_it_grey() -> None:
    red = Image.new("RGBA", (4, 4), (200, 40, 40, 128))
    as_it_is = dict.fromkeys(("brightness", "contrast", "saturation"), 100)
    assert levelled(red, as_it_is).getpixel((0, 0)) == (200, 40, 40, 128)
    grey = levelled(red, as_it_is | {"saturation": 0}).getpixel((0, 0))
    assert isinstance(grey, tuple)
    assert grey[0] == grey[1] == grey[2]
    assert grey[3] == 128


def test_another_picture_lies_over_the_first_in_its_size() -> None:
    black, white = Image.new("RGBA", (6, 4), "black"), Image.new("RGBA", (60, 60), "white")
    made = blended(black, white, 50)
    assert made.size == (6, 4)
    middle = made.getpixel((3, 2))
    assert isinstance(middle, tuple)
    assert 120 < middle[0] < 135


def test_a_mark_runs_across_the_whole_picture_and_needs_a_text() -> None:
    plain = Image.new("RGBA", (300, 200), "grey")
    made = marked(plain, "Anna 2026")
    for box in ((0, 0, 150, 100), (150, 0, 300, 100), (0, 100, 150, 200), (150, 100, 300, 200)):
        assert made.crop(box).tobytes() != plain.crop(box).tobytes()
    with pytest.raises(PictureError):
        marked(plain, " ")


def test_all_pictures_become_one_animation_of_the_size_of_the_first(tmp_path: Path) -> None:
    colours = ("red", "green", "blue")
    paths = [tmp_path / f"{colour}.png" for colour in colours]
    for path, colour in zip(paths, colours, strict=True):
        Image.new("RGBA", (40, 30) if colour == "red" else (10, 30), colour).save(path)
    assert animate(paths, 0.2, tmp_path / "made.gif") == 3
    with Image.open(tmp_path / "made.gif") as made:
        assert (made.size, getattr(made, "n_frames", 1), made.info["duration"]) == ((40, 30), 3, 200)
    with pytest.raises(PictureError):
        animate(paths, 0.2, tmp_path)


def test_a_lower_quality_makes_a_lighter_file(tmp_path: Path) -> None:
    noisy = Image.effect_noise((120, 90), 80).convert("RGBA")
    assert weight_of(noisy, 20) < weight_of(noisy, 90)
    source = tmp_path / "a.png"
    noisy.save(source)
    saved = [compress_into(source, tmp_path, quality) for quality in (20, 20)]
    assert (tmp_path / "a (2).jpg").exists()
    assert saved[0] == source.stat().st_size - (tmp_path / "a.jpg").stat().st_size > 0


def test_a_sketch_has_white_paper_and_dark_edges() -> None:
    half = Image.new("RGBA", (200, 100), "black")
    half.paste((255, 255, 255, 255), (100, 0, 200, 100))
    made = changed(half, "Pencil sketch").convert("L")
    light, dark = made.getpixel((190, 50)), made.getpixel((97, 50))
    assert isinstance(light, int)
    assert isinstance(dark, int)
    assert light > 250 > 200 > dark
