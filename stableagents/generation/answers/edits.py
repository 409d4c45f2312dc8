"""Search-and-replace blocks in an answer: ``<<<<<<< SEARCH``, ``=======``, ``>>>>>>> REPLACE`` under a file's name."""

from __future__ import annotations

import re

from stableagents.generation.answers.answer import NAME, Edit

_START = re.compile(r"^\s*<{5,9}\s*(?:SEARCH|ORIGINAL|OLD|HEAD)\b.*$", re.IGNORECASE)
_MIDDLE = re.compile(r"^\s*={5,9}\s*$")
_STOP = re.compile(r"^\s*>{5,9}\s*(?:REPLACE|UPDATED|NEW|\w+)?.*$", re.IGNORECASE)
_NAME = re.compile(rf"({NAME})")


def read_edits(text: str) -> list[Edit]:
    """The blocks in order. One without an end is left out: half a change is none."""
    edits: list[Edit] = []
    path, part = "", ""
    search: list[str] = []
    replace: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if not part:
            if _START.match(line):
                part, search, replace = "search", [], []
            elif len(line) < 160 and (match := _NAME.search(line)):
                path = match[1]
        elif part == "search":
            if _MIDDLE.match(line):
                part = "replace"
            else:
                search.append(line)
        elif _STOP.match(line):
            part = ""
            edits.append(Edit(path=path, search=_joined(search), replace=_joined(replace)))
        else:
            replace.append(line)
    return [edit for edit in edits if edit.path]


def _joined(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
