"""An answer that is JSON: the asked-for shape, and the others that models put in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from stableagents.generation.answers.answer import NAME, Answer, Edit, with_files
from stableagents.generation.answers.loose_json import NotJsonError, read_json

_PATH_KEYS = ("path", "filename", "file_name", "filepath", "file_path", "name", "file")
_TEXT_KEYS = ("content", "contents", "code", "text", "source", "body", "data")
_FILES_KEYS = ("files", "file", "code", "sources", "project_files")
_WRAPPERS = ("project", "app", "application", "result", "response", "output", "answer", "data")
_OTHER_KEYS = ("name", "summary", "plan", "edits", "reply", "answer", "dependencies", "acceptance")
_MAX_STARTS = 8
_FENCE = re.compile(r"\s*```[^\n]*\n(.*?)\n?```\s*", re.DOTALL)
_IS_NAME = re.compile(NAME)


def read_structured(text: str) -> Answer | None:
    """The answer in the JSON that ``text`` holds, or None where it holds none that is about files or a plan."""
    for start in _starts(text):
        try:
            value, cut_in = read_json(text, start)
        except NotJsonError:
            continue
        answer = from_value(value, cut_in)
        if answer is not None:
            return answer
    return None


def from_value(value: Any, cut_in: str | None = None) -> Answer | None:
    """The answer that a decoded JSON value means."""
    if isinstance(value, str):  # JSON as text within JSON
        return read_structured(value) if "{" in value else None
    if isinstance(value, list):
        value = {"files": value}
    if not isinstance(value, dict):
        return None
    value = _unwrapped(value)
    files = dict(_files(value))
    edits = list(_edits(value.get("edits")))
    reply = value.get("reply") or (value.get("answer") if isinstance(value.get("answer"), str) else "")
    if not files and not edits and not any(value.get(key) for key in _OTHER_KEYS):
        return None
    last = next(reversed(files), None)
    answer = Answer(
        name=_text(value.get("name") or value.get("title")),
        summary=_text(value.get("summary") or value.get("description")),
        plan=_plan(value.get("plan")),
        dependencies=_texts(value.get("dependencies") or value.get("requirements")),
        acceptance=_texts(value.get("acceptance") or value.get("checks")),
        assumptions=_texts(value.get("assumptions")),
        edits=edits,
        truncated=last if cut_in is not None and _is_about_files(cut_in) else None,
        prose=_text(reply),
    )
    return with_files(answer, files)


def _starts(text: str) -> Iterator[int]:
    """Where a JSON value may begin: the very start, then each bracket at the start of a line, then any brace."""
    seen: set[int] = set()
    patterns = (r"\A\s*([{\[\"])", r"^[ \t]*(?:```\w*\s*)?([{\[])", r"(\{)\s*[\"']")
    for pattern in patterns:
        for match in re.finditer(pattern, text, re.MULTILINE):
            if match.start(1) not in seen and len(seen) < _MAX_STARTS:
                seen.add(match.start(1))
                yield match.start(1)


def _is_about_files(key: str) -> bool:
    return key in _TEXT_KEYS or _IS_NAME.fullmatch(key) is not None


def _unwrapped(value: dict[str, Any]) -> dict[str, Any]:
    for key in _WRAPPERS:
        inner = value.get(key)
        if isinstance(inner, dict) and any(name in inner for name in (*_FILES_KEYS, *_OTHER_KEYS)):
            return {**{k: v for k, v in value.items() if k != key}, **inner}
    return value


def _files(value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in _FILES_KEYS:
        listed = value.get(key)
        if isinstance(listed, Sequence) and not isinstance(listed, str):
            yield from (found for each in listed if (found := _file(each)))
        elif isinstance(listed, Mapping):
            yield from ((path, text) for path, each in listed.items() if (text := _content(each)) is not None)
        elif isinstance(listed, str) and "\n" in listed and key == "code":
            yield "main.py", _cleaned(listed)
    named = ((key, _content(each)) for key, each in value.items() if _IS_NAME.fullmatch(key))
    yield from ((key, text) for key, text in named if text is not None)
    if (found := _file(value)) and found[0].endswith(".py"):
        yield found


def _file(value: Any) -> tuple[str, str] | None:
    if not isinstance(value, Mapping):
        return None
    path = next((value[key] for key in _PATH_KEYS if isinstance(value.get(key), str)), None)
    text = next((found for key in _TEXT_KEYS if (found := _content(value.get(key))) is not None), None)
    if path is None and len(value) == 1:  # {"main.py": "..."} in a list
        path, content = next(iter(value.items()))
        text = _content(content)
    return (path, text) if path and text is not None and "." in path else None


def _content(value: Any) -> str | None:
    if isinstance(value, str):
        return _cleaned(value)
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        return _cleaned("\n".join(line.removesuffix("\n") for line in value))
    if isinstance(value, Mapping):
        return next((found for key in _TEXT_KEYS if (found := _content(value.get(key))) is not None), None)
    return None


def _cleaned(text: str) -> str:
    fenced = _FENCE.fullmatch(text)
    if fenced:
        text = fenced[1]
    if "\n" not in text and text.count("\\n") > 1:  # escaped once too often
        text = text.replace("\\n", "\n").replace('\\"', '"').replace("\\t", "\t").replace("\\\\", "\\")
    text = text.replace("\r\n", "\n")
    return text if not text or text.endswith("\n") else text + "\n"


def _edits(value: Any) -> Iterator[Edit]:
    for each in value if isinstance(value, list) else []:
        if isinstance(each, Mapping) and isinstance(each.get("path"), str) and isinstance(each.get("replace"), str):
            yield Edit(path=each["path"], search=str(each.get("search") or ""), replace=each["replace"])


def _plan(value: Any) -> dict[str, list[str]]:
    if isinstance(value, Mapping):
        return {str(name): _texts(parts) for name, parts in value.items()}
    return {"screens": _texts(value)} if value else {}


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [line.strip(" -*\t") for line in value.splitlines() if line.strip(" -*\t")]
    if isinstance(value, Mapping):
        return [f"{name}: {_text(each)}" if each else str(name) for name, each in value.items()]
    return [text for each in value if (text := _text(each))] if isinstance(value, list) else []


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, Mapping):
        return ": ".join(str(part) for part in value.values() if isinstance(part, str | int | float))
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def without_cut_file(answer: Answer) -> Answer:
    """The answer without the file that it broke off in."""
    files = {path: text for path, text in answer.files.items() if path != answer.truncated}
    return replace(answer, files=files)
