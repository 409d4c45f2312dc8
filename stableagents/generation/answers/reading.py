"""The way from raw text to an answer: thoughts are taken out, then each reading is tried, the plainest first."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.generation.answers.answer import NAME, Answer
from stableagents.generation.answers.edits import read_edits
from stableagents.generation.answers.fenced import prose_of, read_fenced
from stableagents.generation.answers.structured import read_structured
from stableagents.generation.answers.tagged import read_tagged

MAX_CHARACTERS = 2_000_000
_THOUGHT = re.compile(r"\A\s*<(think|thinking|thought|reasoning)>.*?</\1>", re.DOTALL | re.IGNORECASE)
_OPEN_THOUGHT = re.compile(r"\A\s*<(think|thinking|thought|reasoning)>", re.IGNORECASE)
_THOUGHT_END = re.compile(r"</(?:think|thinking|thought|reasoning)>", re.IGNORECASE)
_BEGINNING = re.compile(r"```|<file\b|^\s*\{", re.MULTILINE)
_TOKENS = re.compile(r"<\|[\w ]{2,20}\|>|</?s>\s*\Z|\[/?INST\]|<(?:start|end)_of_turn>")
_ENTRY = re.compile(r"__main__|\bmainloop\(|\bwebview\.start\(|\.exec_?\(")
_NAMING_LINE = re.compile(rf"(?:\A|\n)[\s*`#:]*{NAME}[\s*`:]*\Z")
_FILE_TAG = re.compile(r"^[ \t]*<file\b", re.MULTILINE)


def read_answer(text: str) -> Answer:
    """What a model's answer holds; an answer with nothing to use has no files, no edits, and its prose."""
    text = without_thoughts(text[:MAX_CHARACTERS].removeprefix("\ufeff").replace("\0", ""))
    text = _TOKENS.sub("", text)
    edits = read_edits(text)
    if edits:
        return Answer(edits=edits, prose=_NAMING_LINE.sub("", prose_of(text[: _first_block(text)])).strip())
    readings = [read_structured, read_tagged, read_fenced]
    if _FILE_TAG.search(text):
        readings = [read_tagged, read_structured, read_fenced]
    found = [answer for reading in readings if (answer := reading(text)) is not None]
    best = next((answer for answer in found if answer.files or answer.edits), None)
    if best is None:
        best = found[0] if found else Answer()
    best = replace(best, prose=best.prose or (prose_of(text) if not best.name else ""))
    return _with_a_main(best)


def without_thoughts(text: str) -> str:
    """``text`` without the model's thinking aloud, closed, unopened or unclosed."""
    while (match := _THOUGHT.match(text)) is not None:
        text = text[match.end() :]
    end = _THOUGHT_END.search(text)
    begin = _BEGINNING.search(text)
    if end and (begin is None or end.start() < begin.start()):
        return text[end.end() :]
    opening = _OPEN_THOUGHT.match(text)
    if opening:  # it was never closed: what looks like an answer in it is one
        begin = _BEGINNING.search(text)
        return text[begin.start() :] if begin else ""
    return text


def _first_block(text: str) -> int:
    match = re.search(r"^.*<{5,9}", text, re.MULTILINE)
    return match.start() if match else len(text)


def _with_a_main(answer: Answer) -> Answer:
    """The answer with its entry named main.py, where exactly one file can be the entry."""
    if not answer.files or "main.py" in answer.files:
        return answer
    code = {path: text for path, text in answer.files.items() if path.endswith(".py") and "test" not in path}
    entries = [path for path, text in code.items() if _ENTRY.search(text)]
    if len(entries) != 1 or "/" in entries[0]:
        return answer
    files = {("main.py" if path == entries[0] else path): text for path, text in answer.files.items()}
    return replace(answer, files=files, truncated="main.py" if answer.truncated == entries[0] else answer.truncated)
