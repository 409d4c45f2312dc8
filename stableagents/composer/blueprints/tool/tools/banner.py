"""Words in large letters made of signs."""

from __future__ import annotations

import re
import unicodedata

from logic import Made, ToolError, Typed, text_in

ROWS = 5
# Five rows of five dots, a row as a binary number in one digit of base 32, and the letter.
DRAWN = (
    "eHVHHA/UHUHUB/fGGGfC/UHHHUD/VGUGVE/VGUGGF/fGJHfG/HHVHHH/e444eI/722IcJ/JKOKJK/GGGGVL/HRVHHM/HPLJHN/"
    "eHHHeO/UHUGGP/eHLIdQ/UHUKJR/fGe1US/V4444T/HHHHeU/HHHa4V/HHLRHW/Ha4aHX/Ha444Y/V248VZ/eJLPe0/4c44e1/"
    "U1eGV2/U161U3/IIV224/VGU1U5/eGUHe6/V12447/eHeHe8/eHf1e9/44404!/e1604?/00004./00e00-/00048,/44000'/"
    "04040:/04e40+/0e0e0=/1248G//00000 "
)
GLYPHS = {letter: rows for rows, letter in re.findall(r"(.{5})(.)(?:/|$)", DRAWN)}
DIGITS = "0123456789abcdefGHIJKLMNOPQRSTUV"


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    sign = typed["sign"].strip()[:1] or "#"
    words = unicodedata.normalize("NFD", text.upper().replace("ß", "SS"))
    letters = [letter for letter in words if not unicodedata.combining(letter)][:200]
    unknown = next((letter for letter in letters if letter not in GLYPHS and letter != "\n"), "")
    if unknown:
        raise ToolError(f"There is no large letter for {unknown!r}.", "text")
    blocks = []
    for line in "".join(letters).split("\n"):
        rows = ["  ".join(_dots(GLYPHS[letter][row], sign) for letter in line).rstrip() for row in range(ROWS)]
        blocks.append("\n".join(rows))
    return Made([("Letters", str(len(letters)))], text="\n\n".join(blocks))


def _dots(digit: str, sign: str) -> str:
    return "".join(sign if DIGITS.index(digit) >> (4 - place) & 1 else " " for place in range(5))
