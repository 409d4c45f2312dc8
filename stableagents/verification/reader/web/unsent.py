"""Keys that a page reads of an entry and that Python never puts into one: ``task.completed`` where it sends ``done``.

Read as text: told only where the page reads two other keys of the very record, or the answer's keys are all in sight,
and the key stands nowhere else.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from ..nodes import of_kind
from . import scripts
from .javascript import closing

Found = tuple[str, int, str]  # file, line, message
_NAME = r"[A-Za-z_$][\w$]*"
_LOOPED = re.compile(
    rf"\bfor\s*\(\s*(?:const|let|var)\s+(?P<each>{_NAME})\s+of\s+(?P<listed>[^)]*)\)\s*\{{"
    rf"|(?P<of>[\w$.()]*)\s*\.\s*(?:forEach|map)\(\s*(?:function\s*)?\(?\s*(?P<one>{_NAME})(?:\s*,\s*{_NAME})?\s*\)?\s*(?:=>\s*)?[{{(`\s]"
)
_ANSWERED = re.compile(
    rf"\b(?:const|let)\s+(?P<name>{_NAME})\s*=\s*await\s+(?:window\s*\.\s*)?pywebview\s*\.\s*api\s*\.\s*(?P<method>{_NAME})\("
)
_ELEMENTS = re.compile(r"querySelector|getElements|children|options|elements|cells|rows|files|childNodes|Object\.")
_OF_ELEMENTS = {
    "checked", "children", "classList", "className", "clientHeight", "clientWidth", "code", "content", "data",
    "dataset", "disabled", "error", "files", "firstChild", "height", "hidden", "href", "id", "index", "innerHTML",
    "innerText", "key", "lastChild", "length", "message", "name", "nodeName", "offsetHeight", "offsetLeft",
    "offsetTop", "offsetWidth", "open", "options", "parentElement", "parentNode", "readOnly", "result", "selected",
    "selectedIndex", "size", "src", "style", "tagName", "target", "textContent", "title", "type", "value", "width",
    "x", "y",
}  # fmt: skip
_ELSEWHERE = re.compile(r"\bfetch\s*\(|XMLHttpRequest|localStorage|\beval\s*\(|JSON\.parse")
_KNOWN_BY_OTHERS = ("requests", "urllib", "http", "DictReader", "xml")
_NEVER_SENT = "“{0}” is in no entry that Python sends: this is always undefined. There are {1}."


def keys(texts: Mapping[str, str], others: Mapping[str, str], trees: Iterable[ast.Module]) -> Iterator[Found]:
    """Each such key; ``texts`` by file without their comments, ``others`` are files of data beside them."""
    trees = list(trees)
    everything = "\n".join(texts.values())
    words = _words(trees)
    if _ELSEWHERE.search(everything) or words & set(_KNOWN_BY_OTHERS):
        return
    code = {file: list(scripts.of(file, text, everything, with_modules=True)) for file, text in texts.items()}
    joined = "\n".join(part for parts in code.values() for _, part in parts)
    records = _records(trees)
    answers = _answers(trees)
    known = words | {word for text in others.values() for word in re.findall(r"\w+", text)}
    for file, parts in code.items():
        told: set[str] = set()
        for start, part in parts:
            for name, at, scope, sent in _entries(part, records, answers):
                read, given = _asked(name, scope)
                unsent = [
                    key for key in read if key not in known | _OF_ELEMENTS and not _stands_for_more(key, name, joined)
                ]
                if given or len(unsent) != 1 or unsent[0] in told:
                    continue
                found = _of_record(set(read) - set(unsent), sent, records)
                is_plain = not _is_chosen_by(unsent[0], name, scope)
                if found and (is_plain or any(not re.search(rf"\.\s*{key}(?![\w$])", joined) for key in found)):
                    told.add(unsent[0])
                    line = texts[file].count("\n", 0, start + at + read[unsent[0]]) + 1
                    yield file, line, _NEVER_SENT.format(unsent[0], ", ".join(sorted(found)))


def _words(trees: list[ast.Module]) -> set[str]:
    """All names and texts of the Python side, but for pages that it holds as texts."""
    found: set[str] = set()
    for tree in trees:
        found |= {node.id for node in of_kind(tree, ast.Name)} | {node.attr for node in of_kind(tree, ast.Attribute)}
        found |= {node.arg for node in of_kind(tree, ast.keyword, ast.arg) if node.arg}
        for node in of_kind(tree, ast.Import, ast.ImportFrom):
            found |= {part for each in node.names for part in each.name.split(".")}
        for node in of_kind(tree, ast.Constant):
            if isinstance(node.value, str) and not re.search(r"</|=>|\bfunction\b", node.value):
                found |= set(re.findall(r"\w+", node.value))
    return found


def _records(trees: list[ast.Module]) -> list[set[str]]:
    """The keys of each record that is written out with all of its keys."""
    found = [_keys_of(node) for tree in trees for node in of_kind(tree, ast.Dict)]
    return [each for each in found if len(each) > 1]


def _keys_of(node: ast.Dict) -> set[str]:
    names = [each.value for each in node.keys if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return set(names) if len(names) == len(node.keys) else set()


def _answers(trees: list[ast.Module]) -> dict[str, set[str]]:
    """By name: the functions that give nothing but records written out there, and all their keys."""
    found: dict[str, set[str]] = {}
    for tree in trees:
        for function in of_kind(tree, ast.FunctionDef):
            given = [node.value for node in of_kind(function, ast.Return)]
            every = [_keys_of(each) if isinstance(each, ast.Dict) else set() for each in given]
            is_sure = bool(every) and all(every) and function.name not in found
            found[function.name] = set().union(*every) if is_sure else set()
    return {name: sent for name, sent in found.items() if sent}


def _entries(
    script: str, records: list[set[str]], answers: dict[str, set[str]]
) -> Iterator[tuple[str, int, str, set[str]]]:
    """What stands for an entry: its name, where what is done with it begins and what that is, and its keys if sure."""
    for found in _LOOPED.finditer(script) if records else ():
        if not _ELEMENTS.search(found["listed"] or found["of"] or ""):
            at = found.end() if found["each"] else found.start("one")
            yield found["each"] or found["one"], at, script[at : closing(script, at, "({", ")}")], set()
    for found in _ANSWERED.finditer(script):
        if found["method"] in answers:
            at = found.end() + closing(script[found.end() :], 0, "({", ")}") + 1
            yield found["name"], at, script[at : closing(script, at, "({", ")}")], answers[found["method"]]


def _asked(name: str, scope: str) -> tuple[dict[str, int], bool]:
    """Which keys are read, and where first; and whether any is set, or the name is given anything else."""
    word = rf"(?<![\w$.]){re.escape(name)}"
    read: dict[str, int] = {}
    for found in re.finditer(rf"{word}\s*\??\.\s*({_NAME})(?!\s*\(|[\w$])(?!\s*(?:\|\||\?\?|\?\.))", scope):
        read.setdefault(found[1], found.start())
    handed = rf"{word}\s*(?:\.\s*{_NAME}\s*)?(?:[-+*/]?=(?![=>])|\+\+|--)|\.\.\.\s*{re.escape(name)}\b"
    again = rf"\b(?:const|let|var)\s+{re.escape(name)}\b|Object\.assign\(\s*{re.escape(name)}\b"
    return read, bool(re.search(f"{handed}|{again}", scope))


def _stands_for_more(key: str, name: str, code: str) -> bool:
    """Whether a page has the key as anything else than what it reads of such an entry."""
    word = re.escape(key)
    own = len(re.findall(rf"(?<![\w$.]){re.escape(name)}\s*\??\.\s*{word}(?![\w$])", code))
    every = len(re.findall(rf"\.\s*{word}(?![\w$])", code))
    written = rf"""["'`]{word}["'`]|(?<![\w$.]){word}\s*:|[{{,]\s*{word}\s*[,}}]"""
    defaulted = rf"\.\s*{word}\s*(?:\|\||\?\?|===?\s*undefined|!==?\s*undefined)"
    return own != every or bool(re.search(f"{written}|{defaulted}", code))


def _of_record(read: set[str], sent: set[str], records: list[set[str]]) -> set[str]:
    """The keys of the one record that is read; empty where that isn't sure."""
    if sent:
        return sent if read <= sent else set()
    return next((each for each in records if len(read) > 1 and read <= each), set())


def _is_chosen_by(key: str, name: str, scope: str) -> bool:
    """Whether something is done only where the entry has the key: that may be left for later."""
    word = rf"{re.escape(name)}\s*\.\s*{re.escape(key)}"
    return bool(re.search(rf"\bif\s*\(\s*!?\s*{word}\s*\)|{word}\s*(?:\?|&&)", scope))
