"""The song of the bottles on the wall, verse by verse down to none."""

from __future__ import annotations

from logic import Made, ToolError, Typed, text_in, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    count = whole_in(typed, "count", 1, 999)
    drink = " ".join(text_in(typed, "drink").split())[:40]
    if not drink:
        raise ToolError("Write what is in the bottles.", "drink")
    verses = [verse(left, count, drink) for left in range(count, -1, -1)]
    return Made([("Verses", str(len(verses)))], text="\n\n".join(verses))


def verse(left: int, first: int, drink: str) -> str:
    """The two lines that are sung while so many are on the wall."""
    now = bottles(left, drink)
    sung = f"{now} on the wall, {now}."
    after = bottles(left - 1 if left else first, drink)
    then = f"Take one down and pass it around, {after} on the wall." if left else f"Buy some more, {after} on the wall."
    return f"{sung[:1].upper()}{sung[1:]}\n{then}"


def bottles(count: int, drink: str) -> str:
    """Such as "1 bottle of beer"."""
    if count == 1:
        return f"1 bottle of {drink}"
    return f"{count} bottles of {drink}" if count else f"no more bottles of {drink}"
