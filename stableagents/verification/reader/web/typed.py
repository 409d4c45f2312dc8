"""What was typed into a field of a page, to which a number is added as if it was one: “20” and 5 make 205.

Read as text: told only where nothing makes a number of it on the way, and where every call hands on what was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts
from .followed import functions

Found = tuple[str, int, str]  # file, line, message
_NAME = r"[A-Za-z_$][\w$]*"
_TYPED = re.compile(
    rf"\b(?:const|let)\s+({_NAME})\s*=\s*(?:[\w$.]+|[\w$.]+\(\s*[\"'`][^\"'`]*[\"'`]\s*\))\s*\.\s*value(?:\s*\.\s*trim\(\))?\s*[;\n]"
)
_DECLARED = re.compile(rf"\bfunction\s+({_NAME})\s*\(([^()]*)\)\s*\{{")
_ADDS = r"(?<![\w$.+])(?<!\+ ){0}\s*\+\s*\d[\d.]*(?![\w.])(?!\s*\+)"
_TEXT = "“{0}” is the text that was typed, so that adding joins texts in the place of numbers: make it a number first."


def added(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such sum; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            for name, at in _sums(script, code):
                yield file, text.count("\n", 0, start + at) + 1, _TEXT.format(name)


def _sums(script: str, code: str) -> Iterator[tuple[str, int]]:
    """What is added to, and where; in the very function that asks the field, or in one that it calls."""
    made = list(functions(code))
    handed: dict[str, set[int]] = {}  # by function, the calls whose first argument was typed
    for typed in _TYPED.finditer(script):
        name = typed[1]
        begin, end = max(
            ((begin, end) for _, begin, end in made if begin <= typed.start() < end), default=(0, len(code))
        )
        body = code[typed.end() : end]
        if begin == 0 or _is_given(name, body) or len(re.findall(rf"\b(?:const|let)\s+{re.escape(name)}\b", code)) > 1:
            continue
        yield from ((name, typed.end() + each.start()) for each in _plain(name, body))
        for call in re.finditer(rf"(?<![\w$.])({_NAME})\s*\(\s*{re.escape(name)}\s*[,)]", body):
            handed.setdefault(call[1], set()).add(typed.end() + call.start())
    for declared in _DECLARED.finditer(code):
        calls = {each.start() for each in re.finditer(rf"(?<![\w$.]){re.escape(declared[1])}\s*\(", code)}
        calls -= {declared.start() + declared[0].index(declared[1])}
        first = declared[2].partition(",")[0].strip()
        body = code[declared.end() : next(end for _, begin, end in made if begin == declared.end())]
        if calls and calls == handed.get(declared[1]) and first.isidentifier() and not _is_given(first, body):
            yield from ((first, declared.end() + each.start()) for each in _plain(first, body))


def _plain(name: str, body: str) -> Iterator[re.Match[str]]:
    yield from list(re.finditer(_ADDS.format(re.escape(name)), body))[:1]


def _is_given(name: str, body: str) -> bool:
    """Whether the name comes to stand for something else, or is one of a function's own within."""
    return bool(re.search(rf"(?<![\w$.]){re.escape(name)}\s*(?:[-+*/]?=(?![=>])|\+\+|--|=>|,[^()]*\)\s*=>)", body))
