"""Positions in a list that a page has filtered or sorted for itself, handed to Python as positions in its own list.

Read as text: told only where the position goes, through one function at most, into a method that uses it as an index.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from ..nodes import last_name, of_kind, own_name

Found = tuple[str, int, str]  # file, line, message
_TAKEN_BY = {"pop", "insert", "__delitem__"}
_CHOSEN = re.compile(r"\.\s*(?P<how>filter|sort|toSorted|reverse|toReversed)\s*\(")
_EACH = re.compile(r"\s*\.\s*(?:forEach|map)\s*\(\s*\(\s*(?:[\w$]+|\{[^{}]*\})\s*,\s*(?P<position>[\w$]+)\s*\)\s*=>")
_OVER = r"(?<![\w$.]){name}(?=\s*\.)"
_NAMED = re.compile(r"\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?P<list>(?:\[\s*\.\.\.\s*)?[\w$.]+\]?(?:\.slice\(\))?)\s*$")
_STARTS = re.compile(r"(?:\[\s*\.\.\.\s*[\w$.]+\s*\]|[\w$.]+\.slice\(\))\s*$")
_CALL = re.compile(r"\bpywebview\s*\??\.\s*api\s*\??\.\s*([\w$]+)\s*\(([^()]*)\)")
_PASSED_ON = re.compile(r"(?<![\w$.])([A-Za-z_$][\w$]*)\s*\(([^()]*)\)")
_FILTERS = re.compile(
    r"\bfunction\s+(?P<name>[\w$]+)\s*\(\s*\)\s*\{(?:\s*(?:const|let)\s[^;\n]*[;\n])*\s*return\s+(?P<list>[\w$]+)\s*\.\s*filter\("
)
_FUNCTION = r"\bfunction\s+{name}\s*\(([^()]*)\)\s*\{{"
_WRONG = (
    "“{0}” counts what the page has {1} here, and {2}() takes it for a place in {3} whole list: "
    "another entry is meant than the one that was chosen."
)
_WORDS = {
    "filter": "filtered",
    "sort": "sorted",
    "toSorted": "sorted",
    "reverse": "turned round",
    "toReversed": "turned round",
}


def mistaken(texts: Mapping[str, str], trees: Iterable[ast.Module]) -> Iterator[Found]:
    """Each such position, where the page goes through the list; ``texts`` by file, without their comments."""
    trees = list(trees)
    indexed = _indexed_by(trees)
    if not indexed:
        return
    sorts = any(last_name(call.func) in ("sort", "sorted") for tree in trees for call in of_kind(tree, ast.Call))
    for file, text in texts.items():
        for position, start, body, how in _loops(text):
            is_alike = sorts and _WORDS[how] == "sorted"  # Python's own list may be in the same order
            name = "" if is_alike else _handed_over(position, body, text, indexed)
            if name:
                yield file, text.count("\n", 0, start) + 1, _WRONG.format(position, _WORDS[how], name, "Python's")


def mistaken_in_page(texts: Mapping[str, str]) -> Iterator[Found]:
    """Positions in what a function of the page has filtered, taken for places in the page's whole list."""
    for file, text in texts.items():
        for made in _FILTERS.finditer(text):
            for called in re.finditer(rf"(?<![\w$.]){re.escape(made['name'])}\s*\(\s*\)", text):
                found = _EACH.match(text, called.end())
                if found is None:
                    continue
                position, _, body, _ = _loop(found, text, "filter")
                for passed in _PASSED_ON.finditer(body):
                    if passed[2].strip() == position and _indexes(passed[1], made["list"], text):
                        at = found.end() + passed.start()
                        message = _WRONG.format(position, "filtered", passed[1], "the")
                        yield file, text.count("\n", 0, at) + 1, message


def _indexes(name: str, listed: str, text: str) -> bool:
    """Whether a function of the page takes its one parameter for a place in the list."""
    made = list(re.finditer(_FUNCTION.format(name=re.escape(name)), text))
    if len(made) != 1:
        return False
    inside = text[made[0].end() : _closing(text, made[0].end()) or made[0].end()]
    own = re.escape(made[0][1].strip())
    return bool(own) and bool(
        re.search(
            rf"(?<![\w$.]){re.escape(listed)}\s*\[\s*{own}\s*\]|{re.escape(listed)}\s*\.\s*splice\(\s*{own}\s*,", inside
        )
    )


def _indexed_by(trees: Iterable[ast.Module]) -> dict[str, int]:
    """Methods of Python that use one of their parameters as an index of a list that they keep: its number by name."""
    found: dict[str, int] = {}
    for tree in trees:
        for part in of_kind(tree, ast.FunctionDef):
            names = [each.arg for each in part.args.args if each.arg != "self"]
            used = {
                node.slice.id
                for node in of_kind(part, ast.Subscript)
                if isinstance(node.slice, ast.Name) and own_name(node.value)
            } | {
                call.args[0].id
                for call in of_kind(part, ast.Call)
                if isinstance(call.func, ast.Attribute)
                and call.func.attr in _TAKEN_BY
                and own_name(call.func.value)
                and call.args
                and isinstance(call.args[0], ast.Name)
            }
            if len(used & set(names)) == 1:
                found[part.name] = names.index((used & set(names)).pop())
    return found


def _loops(text: str) -> Iterator[tuple[str, int, str, str]]:
    """``(position, start, body, how)`` of each loop over a list that the page has filtered or sorted before."""
    for chosen in _CHOSEN.finditer(text):
        end = _closing(text, chosen.end())
        if end is None or text[chosen.end() : end] == "Boolean)":
            continue
        before = text[max(0, chosen.start() - 120) : chosen.start()]
        named = _NAMED.search(before)
        if chosen["how"] in ("sort", "reverse") and not _STARTS.search(before):
            continue  # the page's own list is sorted in its place, and may be what Python was given
        found = _EACH.match(text, end)
        if found is not None:
            yield _loop(found, text, chosen["how"])
        elif named is not None and re.match(r"\s*[;\n]", text[end:]):
            again = re.findall(rf"(?<![\w$.]){re.escape(named[1])}\s*=(?!=)", text)
            for use in re.finditer(_OVER.format(name=re.escape(named[1])), text) if len(again) == 1 else []:
                over = _EACH.match(text, use.end())
                if over is not None and use.start() > end:
                    yield _loop(over, text, chosen["how"])


def _loop(found: re.Match[str], text: str, how: str) -> tuple[str, int, str, str]:
    opening = text.index("(", found.start())
    end = _closing(text, opening + 1)
    return found["position"], found.start("position"), text[found.end() : end or found.end()], how


def _handed_over(position: str, body: str, text: str, indexed: Mapping[str, int]) -> str:
    """The method of Python that is given the position, at once or by a function of the page; empty if there is none."""
    for name, given in _CALL.findall(body):
        if name in indexed and _argument(given, indexed[name]) == position:
            return str(name)
    for name, given in _PASSED_ON.findall(body):
        places = [number for number, each in enumerate(given.split(",")) if _bare(each) == position]
        made = list(re.finditer(_FUNCTION.format(name=re.escape(name)), text))
        if len(places) != 1 or len(made) != 1:
            continue
        parameters = [each.strip() for each in made[0][1].split(",")]
        inside = text[made[0].end() : _closing(text, made[0].end()) or made[0].end()]
        own = parameters[places[0]] if places[0] < len(parameters) else ""
        for method, passed in _CALL.findall(inside):
            is_as_it_came = own and not re.search(rf"(?<![\w$.]){re.escape(own)}\s*=(?!=)", inside)
            if is_as_it_came and method in indexed and _argument(passed, indexed[method]) == own:
                return str(method)
    return ""


def _argument(given: str, number: int) -> str:
    parts = given.split(",")
    return parts[number].strip() if number < len(parts) else ""


def _bare(argument: str) -> str:
    """An argument, also where a text is put together that has it."""
    found = re.fullmatch(r"\s*\$\{\s*([\w$]+)\s*\}\s*", argument)
    return found[1] if found is not None else argument.strip()


def _closing(text: str, start: int) -> int | None:
    """Where a bracket is closed again, from behind it on; ``None`` where that isn't in sight."""
    depth = 1
    for at in range(start, min(len(text), start + 6000)):
        depth += (text[at] in "([{") - (text[at] in ")]}")
        if depth == 0:
            return at + 1
    return None
