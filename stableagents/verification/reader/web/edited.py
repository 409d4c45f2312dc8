"""An entry of a page that is edited and deleted, and goes on being the one that is saved.

Read as text: told only where the page begins and ends edits by a variable of its own, and asks by it what to save.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts
from .followed import Made, called, functions, reached

Found = tuple[str, int, str]  # file, line, message
_EDITED = re.compile(r"^[ \t]*let\s+(\w*(?:[Ee]dit|[Cc]urrent|[Ss]elect|[Aa]ctive)\w*)\s*=\s*null\s*;", re.MULTILINE)
_BEGINS = re.compile(r"^[ \t]*let\s+(\w*[Ee]dit\w*)\s*=\s*null\s*;", re.MULTILINE)
_NEVER = "{0} is only ever null: no edit is ever begun, and what is saved is always a new entry."
_HEARD = re.compile(r"\.\s*on\w+\s*=\s*[^{};]*\{$|addEventListener\([^{};]*\{$")
_LEFT_ON = "What is deleted here is still the one that is edited: {0} stays, and what is saved next changes nothing."


def left_on(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each place where that entry is deleted and the edit not ended; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            for declared in _EDITED.finditer(code):
                for at in _deleted(declared[1], code):
                    yield file, text.count("\n", 0, start + at) + 1, _LEFT_ON.format(declared[1])


def _deleted(name: str, code: str) -> Iterator[int]:
    word = rf"(?<![\w$.]){re.escape(name)}(?![\w$])"
    made = list(functions(code))
    gives = re.compile(rf"{word}\s*=(?![=>])")
    ends = len(re.findall(rf"{word}\s*=\s*null\s*[;,\n}}]", code)) > 1
    saves = re.search(
        rf"\bif\s*\(\s*(?:!\s*{word}|{word}\s*===?\s*null)\s*\)\s*\{{[^{{}}]*\}}\s*else\s*\{{[^{{}}]*\(\s*{word}\s*,"
        rf"|\bif\s*\(\s*{word}\s*(?:!==?\s*null\s*)?\)\s*\{{[^{{}}]*\(\s*{word}\s*,[^{{}}]*\}}\s*else\b",
        code,
    )
    if not ends or saves is None:
        return
    leads = {each: called(code[begin:end]) for each, begin, end in made if each}
    given = [found.start() for found in gives.finditer(code) if not _is_heard(found.start(), code, made)]
    sets = {each for each, begin, end in made if each and any(begin <= at < end for at in given)}
    for found in re.finditer(rf"\bapi\s*\.\s*(?:delete|remove)\w*\s*\(\s*{word}\s*\)", code):
        around = [(begin, end) for _, begin, end in made if begin <= found.start() < end]
        if around:
            begin, end = max(around)
            body = code[begin:end]
            if not gives.search(body) and not reached(called(body), leads) & sets:
                yield found.start()


def _is_heard(at: int, code: str, made: list[Made]) -> bool:
    """Whether it stands in a function that waits for an event of its own."""
    begin = max((begin for _, begin, end in made if begin <= at < end), default=0)
    return bool(_HEARD.search(code[max(0, begin - 120) : begin]))


def never_begun(texts: Mapping[str, str]) -> Iterator[Found]:
    """What says which entry is edited, is asked, and is never given anything but nothing."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for declared in _BEGINS.finditer(text):
            word = rf"(?<![\w$.]){re.escape(declared[1])}(?![\w$])"
            given = re.findall(rf"{word}\s*(?:\?\?|\|\||&&)?=(?![=>])\s*([\w$.]+)", everything)
            asked = re.search(rf"\bif\s*\(\s*!?\s*{word}\s*(?:[!=]==?\s*null\s*)?\)", everything)
            is_own = not re.search(
                rf"[.\"'`]{re.escape(declared[1])}(?![\w$])|[{{,]\s*{word}\s*[,}}\]]\s*=", everything
            )
            if asked is not None and is_own and len(given) > 1 and set(given) == {"null"}:
                yield file, text.count("\n", 0, declared.start(1)) + 1, _NEVER.format(declared[1])
