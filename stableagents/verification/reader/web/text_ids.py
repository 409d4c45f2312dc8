"""Ids that are numbers in every entry that Python sends, and that a page looks for by a text out of an element.

Read as text: told only where the text comes as it stands in an attribute or between quotes, and nothing makes a number
of it on the way.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from ..text_ids import TextIds
from . import scripts
from .followed import functions

Found = tuple[str, int, str]  # file, line, message
_NAME = r"[A-Za-z_$][\w$]*"
_TEXT = r"[\w$.]+(?:\([^()]*\))?\s*\.\s*dataset\s*\.\s*\w+"
_IS_TEXT = re.compile(_TEXT)
_QUOTED = re.compile(r"\\?(['\"])\$\{[^{}]*\}\\?\1")
_DECLARED = re.compile(rf"\b(?:const|let)\s+({_NAME})\s*=\s*{_TEXT}\s*[;\n]")
_FUNCTION = re.compile(rf"\bfunction\s+({_NAME})\s*\(([^()]*)\)\s*\{{")
_CALL = re.compile(rf"\bpywebview\s*\??\.\s*api\s*\??\.\s*({_NAME})\s*\(([^()]*)\)")
_NEVER = "This is a text, and “{0}” is a number in every entry: none is ever found by it. Take Number(…) of it."


def compared(texts: Mapping[str, str], trees: Iterable[ast.Module]) -> Iterator[Found]:
    """Each such look; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    if not _IS_TEXT.search(everything) and not _QUOTED.search(everything):
        return
    ids = TextIds(trees)
    # An entry that the page makes itself may have any id.
    numbered = {name for name in ids.numbered if not re.search(rf"(?<![\w$]){re.escape(name)}[\"']?\s*:", everything)}
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            for at, name in sorted(_looks(script, everything, ids, numbered)):
                yield file, text.count("\n", 0, start + at) + 1, _NEVER.format(name)


def _looks(script: str, everything: str, ids: TextIds, numbered: set[str]) -> set[tuple[int, str]]:
    """Where a text is looked for among numbers, and what they are called."""
    found = {(at, name) for at, given, name in _handed(script, 0, ids) if _IS_TEXT.fullmatch(given)}
    for text, begin, end in _named(script, everything):
        body, word = script[begin:end], re.escape(text)
        if re.search(rf"(?<![\w$.]){word}\s*(?:[-+*/|&?]{{0,2}})=(?![=>])|\b(?:const|let)\s+{word}\b", body):
            continue
        found |= {(at, name) for at, given, name in _handed(body, begin, ids) if given == text}
        for name in numbered:
            key = rf"[\w$\])]\s*\??\.\s*{re.escape(name)}(?![\w$])"
            alike = rf"{key}\s*[!=]==\s*{word}(?![\w$.(\[])|(?<![\w$.]){word}\s*[!=]==\s*[\w$.]*{key}(?!\s*[+.(\[])"
            # Where anything is joined on the line, a number may have become a text.
            found |= {(begin + each.start(), name) for each in re.finditer(alike, body) if "+" not in _line(body, each)}
    return found


def _handed(code: str, offset: int, ids: TextIds) -> Iterator[tuple[int, str, str]]:
    """What Python is given that it looks for among numbers: where, the words, and what the numbers are called."""
    for call in _CALL.finditer(code):
        for place, given in enumerate(call[2].split(",")):
            name = ids.looked_for(call[1], place)
            if name:
                yield offset + call.start(), given.strip(), name


def _named(script: str, everything: str) -> Iterator[tuple[str, int, int]]:
    """Each name that holds a text out of an element, with where it does so."""
    for declared in _DECLARED.finditer(script):
        ends = [end for _, begin, end in functions(script) if begin <= declared.start() < end]
        yield declared[1], declared.end(), min(ends, default=len(script))
    bodies = {begin: end for _, begin, end in functions(script)}
    for made in _FUNCTION.finditer(script):
        calls = list(re.finditer(rf"(?<![\w$.]){re.escape(made[1])}\s*\(([^()]*)\)", everything))
        given = [[each.strip() for each in call[1].split(",")] for call in calls]
        others = [words for words in given if words != [each.strip() for each in made[2].split(",")]]
        mentions = len(re.findall(rf"(?<![\w$]){re.escape(made[1])}(?![\w$])", everything))
        if not others or len(given) != mentions or len(others) != mentions - 1:
            continue
        for place, parameter in enumerate(each.strip() for each in made[2].split(",")):
            if all(len(words) > place and _is_text(words[place]) for words in others) and made.end() in bodies:
                yield parameter, made.end(), bodies[made.end()]


def _line(code: str, found: re.Match[str]) -> str:
    return code[code.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0]


def _is_text(given: str) -> bool:
    return bool(_IS_TEXT.fullmatch(given) or _QUOTED.fullmatch(given))
