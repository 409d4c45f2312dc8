"""How well a text can be read on its background, after the rules of the WCAG."""

from __future__ import annotations

from logic import Made, Typed, colour_in, hex_of, plain
from shapes import rectangle, words

LEVELS = ((7.0, "AAA: every text"), (4.5, "AA: normal text"), (3.0, "AA: large text only"))


def work_out(typed: Typed, changed: str) -> Made:
    text, back = colour_in(typed, "text"), colour_in(typed, "back")
    light, dark = sorted((luminance(text), luminance(back)), reverse=True)
    ratio = (light + 0.05) / (dark + 0.05)
    level = next((said for least, said in LEVELS if ratio >= least), "Too little to read")
    rows = [("Contrast", f"{plain(ratio, 2)}:1"), ("Level", level)]
    rows += [("Normal text", "Yes" if ratio >= 4.5 else "No"), ("Large text", "Yes" if ratio >= 3 else "No")]
    sheet = [rectangle(0, 0, 560, 140, hex_of(back)), words(280, 45, "Large text", 34, hex_of(text))]
    return Made(rows, shapes=[*sheet, words(280, 100, "Normal text is smaller than this.", 16, hex_of(text))])


def luminance(colour: tuple[int, int, int]) -> float:
    """How light a colour is, from 0 to 1."""
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
