"""The Soundex of names: those that sound alike have the same letter and digits."""

from __future__ import annotations

import re
import unicodedata

from logic import Made, ToolError, Typed, text_in

DIGITS = {
    letter: digit
    for digit, letters in enumerate(["bfpv", "cgjkqsxz", "dt", "l", "mn", "r"], start=1)
    for letter in letters
}


def work_out(typed: Typed, changed: str) -> Made:
    names = [name for name in re.split(r"[\s,;]+", text_in(typed, "names")) if name][:200]
    codes = [(name, soundex(name)) for name in names]
    known = [(code, name) for name, code in codes if code]
    if not known:
        raise ToolError("Write a name in letters from A to Z.", "names")
    alike = {code: [name for other, name in known if other == code] for code, _name in known}
    rows = [(name, code) for code, name in known]
    groups = [", ".join(group) for group in alike.values() if len(group) > 1]
    return Made([*rows, *(("Sound alike", group) for group in groups)])


def soundex(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.lower())
    letters = [letter for letter in plain if "a" <= letter <= "z"]
    if not letters:
        return ""
    code, before = letters[0].upper(), DIGITS.get(letters[0])
    for letter in letters[1:]:
        digit = DIGITS.get(letter)
        if digit and digit != before:
            code += str(digit)
        if letter not in "hw":
            before = digit
    return code[:4].ljust(4, "0")
