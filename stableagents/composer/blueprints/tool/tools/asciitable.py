"""The signs of ASCII and Unicode with their numbers."""

from __future__ import annotations

import unicodedata

from logic import Made, Typed


def work_out(typed: Typed, changed: str) -> Made:
    """The signs that were typed, or else the whole table from 32 to 126."""
    signs = list(dict.fromkeys(typed["signs"]))[:200]
    shown = signs or [chr(number) for number in range(32, 127)]
    lines = [f"{ord(sign):>6}  {ord(sign):>5X}  {sign}  {unicodedata.name(sign, '')}".rstrip() for sign in shown]
    first = shown[0] if signs else "A"
    rows = [("Number", str(ord(first))), ("Hexadecimal", f"{ord(first):X}"), ("Binary", f"{ord(first):b}")]
    return Made([*rows, ("UTF-8", first.encode("utf-8", "replace").hex(" "))], text="\n".join(lines))
