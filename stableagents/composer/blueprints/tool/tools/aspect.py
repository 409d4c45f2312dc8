"""The shape of a picture or a screen: its ratio, and the other side for a new width or height."""

from __future__ import annotations

from math import gcd

from logic import Made, Typed, plain, whole_in

MOST = 100_000


def work_out(typed: Typed, changed: str) -> Made:
    width, height = whole_in(typed, "width", 1, MOST), whole_in(typed, "height", 1, MOST)
    shared = gcd(width, height)
    rows = [("Ratio", f"{width // shared}:{height // shared}"), ("As a number", plain(width / height))]
    puts: dict[str, str] = {}
    if changed == "new_height" and typed["new_height"].strip():
        puts["new_width"] = str(round(whole_in(typed, "new_height", 1, MOST) * width / height))
    elif typed["new_width"].strip():
        puts["new_height"] = str(round(whole_in(typed, "new_width", 1, MOST) * height / width))
    new = {**typed, **puts}
    size = f"{new['new_width']} × {new['new_height']}"
    return Made([*rows, *([("New size", size)] if puts else []), ("Pixels", str(width * height))], puts=puts)
