"""Answers of Python's that a page lets go: what is shown after every other call is handed back by this one as well.

Told where Python's functions give the very same thing, and the page does the same with what all others give.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from ..nodes import of_kind
from . import javascript, scripts
from .followed import called, functions, reached
from .promises import end_of

Found = tuple[str, int, str]  # file, line, message
_CALL = re.compile(r"(?<![\w$.])(?:window\s*\.\s*)?pywebview\s*\.\s*api\s*\.\s*([\w$]+)\s*\(")
_THEN = re.compile(r"\s*\.\s*then\(\s*([\w$]+)\s*\)")
_HANDED = re.compile(r"(?<![\w$.])([\w$]+)\s*\(\s*await\s*$")
_LET_GO = re.compile(
    r"(?:\.\s*on\w+\s*=|addEventListener\([^()]*,)\s*(?:async\s*)?(?:\([\w$]*\)|[\w$]+)\s*=>\s*(?:await\s+)?$|[;{}\n]\s*(?:await\s+)?$"
)
_UNHEARD = "{0}() gives what {1}() shows after every other change, and here nothing is done with it."


def answers(texts: Mapping[str, str], trees: Iterable[ast.Module]) -> Iterator[Found]:
    """Each call whose answer is let go; ``texts`` by file, without their comments."""
    given = _given(trees)
    everything = "\n".join(texts.values())
    for file, text in texts.items() if given else ():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            shown: dict[str, set[str]] = {}
            dropped: list[tuple[int, str]] = []
            for call in _CALL.finditer(code):
                shows = _shown_by(code, call)
                if shows:
                    shown.setdefault(call[1], set()).add(shows)
                elif _is_let_go(code, call):
                    dropped.append((call.start(), call[1]))
            for at, name in dropped:
                alike = [shows for other, shows in shown.items() if given.get(other) == given.get(name, "") != ""]
                if name in shown or len(alike) < 2 or len(set().union(*alike)) != 1:
                    continue
                [shows] = alike[0]
                if not _goes_on(shows, at, code):
                    yield file, text.count("\n", 0, start + at) + 1, _UNHEARD.format(name, shows)


def _given(trees: Iterable[ast.Module]) -> dict[str, str]:
    """What each function gives, as it is written, where that is always the same and no plain value."""
    found: dict[str, str] = {}
    for tree in trees:
        for part in of_kind(tree, ast.FunctionDef):
            values = [node.value for node in of_kind(part, ast.Return)]
            is_sure = len(values) == 1 and not isinstance(values[0], ast.Constant | ast.Name | None)
            found[part.name] = ast.unparse(values[0]) if is_sure and part.name not in found else ""
    return found


def _shown_by(code: str, call: re.Match[str]) -> str:
    """The function that gets what a call answers, if it gets it at once."""
    end = end_of(code, call.end())
    then = _THEN.match(code, end) if end is not None else None
    handed = _HANDED.search(code[max(0, call.start() - 60) : call.start()])
    return then[1] if then is not None else handed[1] if handed is not None else ""


def _is_let_go(code: str, call: re.Match[str]) -> bool:
    end = end_of(code, call.end())
    is_end = end is not None and re.match(r"[ \t]*[;\n})]", code[end:])
    return bool(is_end) and bool(_LET_GO.search(code[max(0, call.start() - 160) : call.start()]))


def _goes_on(shows: str, at: int, code: str) -> bool:
    """Whether a function around it, or one that it leads to, shows or asks by itself, or begins the page anew."""
    made = list(functions(code))
    leads = {name: called(code[begin:end]) for name, begin, end in made if name}
    around = max(((begin, end) for _, begin, end in made if begin <= at < end), default=(0, 0))
    line = code[at : code.find("\n", at)]
    if re.match(r"[^;]*=>", code[max(0, code.rfind("\n", 0, at)) : at]):
        return shows in called(line)
    body = code[slice(*around)]
    rest = len(_CALL.findall(body)) > 1 or re.search(r"reload|\.\s*remove\(\s*\)", body)
    return bool(rest) or shows in reached(called(body), leads)
