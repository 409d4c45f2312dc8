"""The rules of colours: reading them, their notations, colours that match."""

from __future__ import annotations

import colorsys
import re
from typing import Any

from storage import Storage

Color = tuple[int, int, int]  # red, green, blue, 0 to 255
NAMES = {"black": "000000", "white": "ffffff", "red": "ff0000", "green": "008000", "blue": "0000ff", "yellow": "ffff00"}
NAMES |= {
    "orange": "ffa500",
    "purple": "800080",
    "pink": "ffc0cb",
    "brown": "a52a2a",
    "grey": "808080",
    "gray": "808080",
}


class ColorError(ValueError):
    """That is no colour; the message says what is."""


def read(typed: str) -> Color:
    """A colour as hex, rgb(…), hsl(…) or a name. Raises ``ColorError``."""
    text = typed.strip().lower()
    text = NAMES.get(text, text)
    if re.fullmatch(r"#?[0-9a-f]{3}", text):
        text = "".join(digit * 2 for digit in text.lstrip("#"))
    if re.fullmatch(r"#?[0-9a-f]{6}", text):
        digits = text.lstrip("#")
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    numbers = [float(number) for number in re.findall(r"[0-9]{1,3}(?:\.[0-9]+)?", text)]
    if len(numbers) == 3:
        if text.startswith("hsl") and numbers[0] <= 360 and max(numbers[1:]) <= 100:
            return from_hsl(numbers[0], numbers[1], numbers[2])
        if not text.startswith("hsl") and max(numbers) <= 255:
            return round(numbers[0]), round(numbers[1]), round(numbers[2])
    raise ColorError("Write a colour like #3f7ab3, rgb(63, 122, 179) or hsl(209, 48%, 47%).")


def as_hex(color: Color) -> str:
    return "#" + "".join(f"{part:02x}" for part in color)


def hsl(color: Color) -> tuple[int, int, int]:
    """Hue in degrees, saturation and lightness in percent."""
    hue, light, saturation = colorsys.rgb_to_hls(*(part / 255 for part in color))
    return round(hue * 360) % 360, round(saturation * 100), round(light * 100)


def from_hsl(hue: float, saturation: float, light: float) -> Color:
    red, green, blue = colorsys.hls_to_rgb(hue % 360 / 360, light / 100, saturation / 100)
    return round(red * 255), round(green * 255), round(blue * 255)


def notations(color: Color) -> list[tuple[str, str]]:
    """The colour in every notation, and its contrast to white and black."""
    hue, saturation, light = hsl(color)
    h, s, v = colorsys.rgb_to_hsv(*(part / 255 for part in color))
    black = 1 - max(color) / 255
    ink = [round(100 * (1 - part / 255 - black) / (1 - black)) if black < 1 else 0 for part in color]
    return [
        ("HEX", as_hex(color)),
        ("RGB", f"rgb({color[0]}, {color[1]}, {color[2]})"),
        ("HSL", f"hsl({hue}, {saturation}%, {light}%)"),
        ("HSV", f"hsv({round(h * 360) % 360}, {round(s * 100)}%, {round(v * 100)}%)"),
        ("CMYK", f"cmyk({ink[0]}%, {ink[1]}%, {ink[2]}%, {round(black * 100)}%)"),
        ("Contrast to white", f"{contrast(color, (255, 255, 255)):.1f} : 1"),
        ("Contrast to black", f"{contrast(color, (0, 0, 0)):.1f} : 1"),
    ]


def contrast(one: Color, other: Color) -> float:
    """Contrast after WCAG 2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def harmonies(color: Color) -> list[Color]:
    """The colour, its neighbours, its opposite, its thirds, a lighter and a darker one."""
    hue, saturation, light = hsl(color)
    turned = [from_hsl(hue + turn, saturation, light) for turn in (-30, 30, 180, 120, 240)]
    return [
        color,
        *turned,
        from_hsl(hue, saturation, min(95, light + 20)),
        from_hsl(hue, saturation, max(5, light - 20)),
    ]


def _luminance(color: Color) -> float:
    parts = [part / 255 for part in color]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Palette:
    """Saved colours, in the order of saving; the last removal can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: dict[str, Any] | None = None

    def all(self) -> list[dict[str, Any]]:
        return self._storage.all("colors")

    def add(self, color: Color) -> bool:
        """Returns whether it was new."""
        is_new = as_hex(color) not in [kept["hex"] for kept in self.all()]
        if is_new:
            self._storage.add("colors", {"hex": as_hex(color)})
        return is_new

    def remove(self, number: int) -> None:
        self._removed = next((kept for kept in self.all() if kept["id"] == number), None)
        self._storage.remove(number)

    def undo(self) -> bool:
        removed, self._removed = self._removed, None
        if removed is not None:
            self._storage.add("colors", removed)
        return removed is not None
