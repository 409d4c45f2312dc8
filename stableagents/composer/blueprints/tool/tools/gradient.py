"""A gradient between two colours in CSS, with a preview."""

from __future__ import annotations

from math import cos, hypot, radians, sin

from logic import Made, Typed, between, colour_in, hex_of
from png import png_of
from shapes import picture

WIDTH, HEIGHT = 140, 50


def work_out(typed: Typed, changed: str) -> Made:
    first, second = colour_in(typed, "first"), colour_in(typed, "second")
    angle, is_round = int(typed["angle"]), typed["form"] == "Round"
    way = "radial-gradient(circle" if is_round else f"linear-gradient({angle}deg"
    css = f"background: {way}, {hex_of(first)}, {hex_of(second)});"
    x, y = sin(radians(angle)), -cos(radians(angle))
    length = abs(WIDTH * x) + abs(HEIGHT * y)
    rows = []
    for row in range(HEIGHT):
        pixels = bytearray()
        for column in range(WIDTH):
            across, down = column + 0.5 - WIDTH / 2, row + 0.5 - HEIGHT / 2
            share = (
                hypot(across, down) / hypot(WIDTH / 2, HEIGHT / 2)
                if is_round
                else 0.5 + (across * x + down * y) / length
            )
            pixels += bytes(round(part) for part in between(first, second, min(1.0, max(0.0, share))))
        rows.append(bytes(pixels))
    middle = hex_of(between(first, second, 0.5))
    return Made([("CSS", css), ("In the middle", middle)], text=css, shapes=[picture(0, 0, 560, 200, png_of(rows))])
