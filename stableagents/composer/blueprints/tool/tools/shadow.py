"""The shadow of a box in CSS, with a preview."""

from __future__ import annotations

from logic import Made, Typed, between, colour_in, hex_of
from shapes import rectangle

STEPS = 16
WHITE = (255, 255, 255)
BOX = (180, 60, 380, 160)


def work_out(typed: Typed, changed: str) -> Made:
    x, y, blur, spread, strength = (int(typed[name]) for name in ("x", "y", "blur", "spread", "strength"))
    colour = colour_in(typed, "colour")
    red, green, blue = colour
    inset = "inset " if typed["inset"] else ""
    css = f"box-shadow: {inset}{x}px {y}px {blur}px {spread}px rgba({red}, {green}, {blue}, {strength / 100:g});"
    sheet = [rectangle(0, 0, 560, 220, "#ffffff")]
    for step in range(STEPS + 1):  # from the rim of the blur to its middle
        share = step / STEPS
        grown = spread + blur * (0.5 - share) if blur else spread
        left, top, right, bottom = BOX[0] + x - grown, BOX[1] + y - grown, BOX[2] + x + grown, BOX[3] + y + grown
        shade = between(WHITE, colour, strength / 100 * (share if blur else 1))
        if right > left and bottom > top and not inset:
            sheet.append(rectangle(left, top, right, bottom, hex_of(shade)))
    shapes = [*sheet, rectangle(*BOX, "#e8eef5", "#8899aa")]
    return Made([("CSS", css)], text=css, shapes=shapes)
