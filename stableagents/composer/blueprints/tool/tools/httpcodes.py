"""What the status codes of the web say, by number or by word."""

from __future__ import annotations

from http import HTTPStatus

from logic import Made, ToolError, Typed, text_in

GROUPS = {1: "It goes on", 2: "It worked", 3: "It is elsewhere", 4: "What was asked is wrong", 5: "The server failed"}


def work_out(typed: Typed, changed: str) -> Made:
    wanted = text_in(typed, "wanted").lower()
    found = [one for one in HTTPStatus if str(one.value).startswith(wanted) or wanted in one.phrase.lower()]
    if not found:
        raise ToolError("There is no such code.", "wanted")
    first = found[0]
    rows = [(str(first.value), first.phrase), ("Group", GROUPS[first.value // 100])]
    rows += [("Description", first.description)] if first.description else []
    return Made([*rows, *((str(one.value), one.phrase) for one in found[1:])])
