"""The Mandelbrot set, Julia sets and the burning ship: how fast points run away, as colours, row by row."""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass, replace

from slices import Steps

MANDELBROT, JULIA, SHIP = 0, 1, 2
SETS = ("Mandelbrot", "Julia", "Burning ship")
PALETTES = ("Sea", "Fire", "Rainbow", "Grey")
SMALLEST = 1e-13  # of the width: closer, numbers no longer tell points apart
LARGEST = 8.0
FAR = 16.0  # a point that is so far away does not come back
Color = tuple[int, int, int]


@dataclass(frozen=True)
class Area:
    """What is seen: the point in the middle, and how wide it is."""

    x: float
    y: float
    width: float

    def zoomed(self, x: float, y: float, factor: float) -> Area:
        """So much closer, around a point, which becomes the middle."""
        return Area(x, y, min(LARGEST, max(SMALLEST, self.width / factor)))

    def moved(self, right: float, down: float) -> Area:
        """So many of its widths further."""
        x, y = (max(-4.0, min(4.0, at + self.width * way)) for at, way in ((self.x, right), (self.y, down)))
        return replace(self, x=x, y=y)

    def point(self, across: float, along: float, shape: float) -> tuple[float, float]:
        """The point at so much of the width and the height, each from 0 to 1; ``shape`` is height by width."""
        return self.x + (across - 0.5) * self.width, self.y + (along - 0.5) * self.width * shape


WHOLE = {MANDELBROT: Area(-0.6, 0.0, 3.4), JULIA: Area(0.0, 0.0, 3.6), SHIP: Area(-0.4, -0.5, 3.6)}


@dataclass(frozen=True)
class Picture:
    """What is drawn: which set, where, how long points are followed, the colours, and the Julia set's number."""

    kind: int
    area: Area
    detail: int
    palette: int
    seed: complex

    @property
    def most(self) -> int:
        """How often a point is followed: more where it is closer."""
        closer = math.log2(max(1.0, WHOLE[self.kind].width / self.area.width))
        return int(self.detail * (1 + closer / 6))


def rows_of(picture: Picture, width: int, height: int) -> Steps[list[bytes]]:
    """The rows of pixels, one after each step."""
    colors, most = colors_of(picture), picture.most
    rows: list[bytes] = []
    for row in range(height):
        pixels = bytearray()
        for column in range(width):
            x, y = picture.area.point((column + 0.5) / width, (row + 0.5) / height, height / width)
            speed = escape(picture.kind, complex(x, y), picture.seed, most)
            pixels += colors[int(speed * 8) % len(colors)] if speed >= 0 else b"\0\0\0"
        rows.append(bytes(pixels))
        yield
    return rows


def escape(kind: int, point: complex, seed: complex, most: int) -> float:
    """After how many steps a point runs away, smoothly; -1 where it does not within ``most`` steps."""
    z, c = (point, seed) if kind == JULIA else (0j, point)
    if kind == MANDELBROT and _is_inside(point):
        return -1.0
    for step in range(most):
        if kind == SHIP:
            z = complex(abs(z.real), abs(z.imag))
        z = z * z + c
        if z.real * z.real + z.imag * z.imag > FAR * FAR:
            return max(0.0, step + 1 - math.log2(math.log(abs(z)) / math.log(FAR)))
    return -1.0


def _is_inside(point: complex) -> bool:
    """Whether a point is in one of the two largest parts, which needs no steps."""
    root = cmath.sqrt(1 - 4 * point)
    return abs(1 - root) < 1 or abs(point + 1) < 0.25


def colors_of(picture: Picture) -> list[bytes]:
    """A circle of colours of the chosen palette."""
    return [bytes(_color(picture.palette, number / 256)) for number in range(256)]


def _color(palette: int, at: float) -> Color:
    def wave(shift: float, least: float = 0.0) -> int:
        return round(255 * (least + (1 - least) * (0.5 - 0.5 * math.cos(2 * math.pi * (at + shift)))))

    if palette == 1:
        height = 1 - abs(2 * at - 1)
        return round(255 * min(1, 2.2 * height)), round(255 * height**1.7), round(160 * height**4)
    if palette == 2:
        return wave(0.0), wave(0.33), wave(0.67)
    if palette == 3:
        return (wave(0.0),) * 3
    return wave(0.0), wave(0.12), wave(0.25, 0.25)
