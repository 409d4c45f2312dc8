"""The permissions of a file: ticks, three digits and letters that follow each other."""

from __future__ import annotations

import re

from logic import Made, ToolError, Typed

WHO = ("owner", "group", "others")
WHAT = (("read", 4, "r"), ("write", 2, "w"), ("execute", 1, "x"))


def work_out(typed: Typed, changed: str) -> Made:
    """A number or letters that were typed set the ticks; ticks set the number and the letters."""
    if changed == "octal":
        digits = _digits(typed["octal"])
    elif changed == "letters":
        digits = _from_letters(typed["letters"])
    else:
        digits = "".join(str(sum(value for what, value, _ in WHAT if typed[f"{who}_{what}"])) for who in WHO)
    letters = "".join(mark if int(digit) & value else "-" for digit in digits for _, value, mark in WHAT)
    puts = {f"{who}_{what}": "yes" if int(digit) & value else "" for who, digit in zip(WHO, digits, strict=True)
            for what, value, _ in WHAT}  # fmt: skip
    puts |= {} if changed == "octal" else {"octal": digits}
    puts |= {} if changed == "letters" else {"letters": letters}
    name = typed["file"].strip() or "file"
    quoted = (
        name if re.fullmatch(r"[\w./-]+", name) and not name.startswith("-") else "'" + name.replace("'", "'\\''") + "'"
    )
    return Made([("Octal", digits), ("Letters", letters), ("Command", f"chmod {digits} {quoted}")], puts=puts)


def _digits(text: str) -> str:
    if not re.fullmatch(r"0?[0-7]{3}", text.strip()):
        raise ToolError("Write three digits from 0 to 7, such as 755.", "octal")
    return text.strip()[-3:]


def _from_letters(text: str) -> str:
    letters = text.strip()[-9:]
    if not re.fullmatch(r"(?:[r-][w-][x-]){3}", letters):
        raise ToolError("Write nine letters, such as rwxr-xr-x.", "letters")
    return "".join(
        str(sum(value for mark, (_, value, _l) in zip(part, WHAT, strict=True) if mark != "-"))
        for part in (letters[:3], letters[3:6], letters[6:])
    )
