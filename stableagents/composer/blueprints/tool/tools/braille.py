"""Text to uncontracted Braille and back; letters with accents as German, Spanish and French write them."""

from __future__ import annotations

from logic import Made, ToolError, Typed, text_in

# A sign and its dots; letters with accents that share their dots with others are read back as the first one.
LETTERS = {
    "a": "1", "b": "12", "c": "14", "d": "145", "e": "15", "f": "124", "g": "1245", "h": "125", "i": "24", "j": "245",
    "k": "13", "l": "123", "m": "134", "n": "1345", "o": "135", "p": "1234", "q": "12345", "r": "1235", "s": "234",
    "t": "2345", "u": "136", "v": "1236", "w": "2456", "x": "1346", "y": "13456", "z": "1356", "ä": "345", "ö": "246",
    "ü": "1256", "ß": "2346", "á": "12356", "à": "12356", "â": "16", "ç": "12346", "é": "123456", "è": "2346",
    "ê": "126", "ë": "1246", "í": "34", "î": "146", "ï": "12456", "ñ": "12456", "ó": "346", "ô": "1456", "œ": "246",
    "ú": "23456", "ù": "23456", "û": "156",
}  # fmt: skip
SIGNS = {",": "2", ";": "23", ":": "25", ".": "256", "!": "235", "?": "236", "-": "36", "'": "3", "(": "2356"}
SIGNS |= {")": "2356", '"': "2356"}
DIGITS = dict(zip("1234567890", "abcdefghij", strict=True))
CAPITAL, NUMBER = "6", "3456"


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    made = _written(text) if typed["way"] == "Text to Braille" else _read(text)
    return Made([("Signs", str(sum(not sign.isspace() for sign in made)))], text=made)


def _cell(dots: str) -> str:
    return chr(0x2800 + sum(1 << int(dot) - 1 for dot in dots))


def _written(text: str) -> str:
    made, is_number = "", False
    for sign in text:
        if sign in DIGITS:
            made += ("" if is_number else _cell(NUMBER)) + _cell(LETTERS[DIGITS[sign]])
            is_number = True
            continue
        small = sign.lower()
        needs_mark = is_number and small in "abcdefghij"  # else it would be read as a digit
        is_number = False
        if small in LETTERS:
            made += ("⠰" if needs_mark else "") + (_cell(CAPITAL) if small != sign else "") + _cell(LETTERS[small])
        elif sign in SIGNS:
            made += _cell(SIGNS[sign])
        elif sign.isspace():
            made += sign
        else:
            raise ToolError(f"There is no Braille sign for {sign!r} here.", "text")
    return made


def _read(text: str) -> str:
    letters: dict[str, str] = {}
    for sign, dots in (*LETTERS.items(), *SIGNS.items()):
        letters.setdefault(_cell(dots), sign)
    figures = {_cell(LETTERS[letter]): digit for digit, letter in DIGITS.items()}
    made, is_number, is_capital = "", False, False
    for sign in text:
        if sign == _cell(NUMBER):
            is_number = True
        elif sign == _cell(CAPITAL):
            is_capital = True
        elif sign == "⠰":
            is_number = False
        elif sign.isspace() or sign == "⠀":
            made, is_number = made + (sign if sign.isspace() else " "), False
        elif is_number and sign in figures:
            made += figures[sign]
        elif sign in letters:
            made += letters[sign].upper() if is_capital else letters[sign]
            is_number = is_capital = False
        else:
            raise ToolError(f"{sign!r} is no Braille sign that is known here.", "text")
    return made
