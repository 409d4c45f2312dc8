"""Tests of the sets. Run them with: python -m pytest"""

from __future__ import annotations

import math

import pytest
from logic import (
    JULIA,
    MANDELBROT,
    PALETTES,
    SHIP,
    SMALLEST,
    WHOLE,
    Area,
    Picture,
    colors_of,
    escape,
    rows_of,
)
from png import png_of
from slices import Work


def picture(kind: int = MANDELBROT, palette: int = 0) -> Picture:
    return Picture(kind, WHOLE[kind], 100, palette, complex(-0.7, 0.27))


def drawn(wanted: Picture, width: int, height: int) -> list[bytes]:
    work = Work(rows_of(wanted, width, height))
    while not work.go_on(3):
        pass
    assert work.result is not None
    return work.result


@pytest.mark.parametrize(("point", "is_inside"), [(0j, True), (-1 + 0j, True), (1 + 1j, False), (-2.5 + 0j, False)])
def test_points_of_the_mandelbrot_set_stay(point: complex, is_inside: bool) -> None:
    assert (escape(MANDELBROT, point, 0j, 300) < 0) is is_inside


def test_the_quick_way_agrees_with_the_long_one() -> None:
    for x in range(-20, 8):
        for y in range(-12, 13):
            point = complex(x / 10 + 0.013, y / 10 + 0.017)
            if escape(MANDELBROT, point, 0j, 200) < 0:
                assert escape(JULIA, 0j, point, 200) < 0


def test_points_further_away_run_away_sooner() -> None:
    speeds = [escape(MANDELBROT, complex(x, 0), 0j, 1000) for x in (0.27, 0.4, 1.0, 3.0)]
    assert speeds == sorted(speeds, reverse=True)
    assert all(math.isfinite(speed) and speed >= 0 for speed in speeds)


@pytest.mark.parametrize("kind", [MANDELBROT, JULIA, SHIP])
def test_a_picture_comes_row_by_row(kind: int) -> None:
    rows = drawn(picture(kind), 16, 12)
    assert len(rows) == 12
    assert {len(row) for row in rows} == {48}
    assert len({row[n : n + 3] for row in rows for n in range(0, 48, 3)}) > 3
    assert png_of(rows).startswith(b"\x89PNG")


def test_the_mandelbrot_set_is_the_same_above_and_below() -> None:
    rows = drawn(picture(), 12, 8)
    assert rows == rows[::-1]


def test_zooming_keeps_within_what_numbers_can_tell_apart() -> None:
    area = WHOLE[MANDELBROT]
    closer = area.zoomed(-0.75, 0.1, 3)
    assert (closer.x, closer.y) == (-0.75, 0.1)
    assert math.isclose(closer.width, area.width / 3)
    for _ in range(100):
        area = area.zoomed(-0.75, 0.1, 3)
    assert area.width == SMALLEST
    assert area.zoomed(0, 0, 1e-30).width == 8


def test_moving_and_places() -> None:
    area = Area(0.0, 0.0, 2.0)
    assert area.moved(0.25, -0.25) == Area(0.5, -0.5, 2.0)
    assert area.point(0.5, 0.5, 0.75) == (0, 0)
    assert area.point(0, 0, 0.75) == (-1, -0.75)


def test_a_closer_look_follows_points_longer() -> None:
    wanted = picture()
    closer = Picture(MANDELBROT, wanted.area.zoomed(0, 0, 1000), 100, 0, 0j)
    assert closer.most > wanted.most == 100


def test_every_palette_has_colours() -> None:
    for number in range(len(PALETTES)):
        colors = colors_of(picture(palette=number))
        assert len(colors) == 256
        assert len(set(colors)) > 50
