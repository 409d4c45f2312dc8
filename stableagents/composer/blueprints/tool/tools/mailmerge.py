"""One letter for each line of a list: what stands in braces is taken from the line."""

from __future__ import annotations

import re

from logic import Made, ToolError, Typed, text_in

MOST = 500  # letters
LINE = "—" * 12  # between two letters


def work_out(typed: Typed, changed: str) -> Made:
    letter = text_in(typed, "letter")
    people = [re.split(r"\s*[,;\t]\s*", line.strip()) for line in text_in(typed, "people").splitlines() if line.strip()]
    if not letter.strip():
        raise ToolError("Write the letter first.", "letter")
    if not people:
        raise ToolError("Write a name in each line of the list.", "people")
    if len(people) > MOST:
        raise ToolError(f"At most {MOST} letters at once.", "people")
    letters = [filled(letter, values) for values in people]
    return Made([("Letters written", str(len(letters)))], text=f"\n{LINE}\n".join(letters))


def filled(letter: str, values: list[str]) -> str:
    """The letter with the values of a line: {name} and {1} are the first; braces with anything else stay."""

    def value(found: re.Match[str]) -> str:
        place = 1 if found[1].lower() == "name" else int(found[1])
        return values[place - 1] if 1 <= place <= len(values) else ""

    return re.sub(r"\{(name|[1-9][0-9]?)\}", value, letter, flags=re.IGNORECASE)
