"""Scripts of a web view's pages, read as text: functions called where they should be handed over, names in use already.

What can't be told for sure gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Found = tuple[str, int, str]  # kind, line, message
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
_OF_A_MODULE = re.compile(r"^\s*(?:import|export)\b", re.MULTILINE)
# pywebview makes these variables in every page, and its bridge never comes up where a page declares them, too.
_IN_USE = ("keys", "value")
_DECLARED = re.compile(rf"^[ \t]*(?:const|let|class)\s+({'|'.join(_IN_USE)})\b", re.MULTILINE)
_LATER = re.compile(
    r"\b(?:setTimeout|setInterval|requestAnimationFrame)\s*\(\s*([A-Za-z_$][\w$]*)\s*\(\s*\)\s*[,)]"
    r"|\.addEventListener\s*\(\s*(?:'[^']*'|\"[^\"]*\")\s*,\s*([A-Za-z_$][\w$]*)\s*\([\w$.,\s]*\)\s*[,)]"
    r"|\.\s*on(?:click|change|input|submit|keydown|keyup)\s*=\s*([A-Za-z_$][\w$]*)\s*\([\w$.,\s]*\)\s*[;\n]"
)


def wrong(file: str, text: str, pages: str) -> Iterator[Found]:
    """What is wrong in a page, or in a script of its own; ``pages`` is the text of everything, joined."""
    for start, script in of(file, text, pages):
        for found in _DECLARED.finditer(script):
            if _is_outermost(script[: found.start()]):
                name = found[1]
                message = (
                    f"pywebview itself has a variable {name} in every page, so that Python can't be called where the "
                    "page declares it, too: choose another name."
                )
                yield "error_in_page", _line(text, start + found.start(1)), message
    for found in _LATER.finditer(text):
        name = found[1] or found[2] or found[3]
        if _gives_nothing(name, pages):
            is_bare = re.search(rf"{re.escape(name)}\s*\(\s*\)", found[0]) is not None
            mend = "leave out its ()" if is_bare else "put () => before it"
            message = f"{name}() is called here at once, and nothing is handed over to be called later: {mend}."
            yield "command_called", _line(text, found.start()), message


def of(file: str, text: str, pages: str, *, with_modules: bool = False) -> Iterator[tuple[int, str]]:
    """The scripts that share their names with everything else on a page, or all, each with where it begins."""
    if file.endswith((".js", ".mjs")):
        name = re.escape(file.rpartition("/")[2])
        is_module = re.search(rf"<script[^>]*type=.module[^>]*{name}|<script[^>]*{name}[^>]*type=.module", pages)
        if with_modules or (not is_module and not _OF_A_MODULE.search(text)):
            yield 0, text
        return
    for found in _SCRIPT.finditer(text):
        if with_modules or "module" not in found[1]:
            yield found.start(2), found[2]


def _is_outermost(before: str) -> bool:
    """Whether no bracket is open after this part of a script."""
    bare = re.sub(r"'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\"|`(?:\\.|[^`\\])*`", "", before)
    return all(bare.count(left) == bare.count(right) for left, right in ("{}", "()"))


def _gives_nothing(name: str, pages: str) -> bool:
    """Whether a function is there once, and returns no value."""
    made = list(re.finditer(rf"\bfunction\s+{re.escape(name)}\s*\([^)]*\)\s*\{{", pages))
    if len(made) != 1 or re.search(rf"(?<![\w$.]){re.escape(name)}\s*=[^=]", pages):
        return False
    depth, at = 1, made[0].end()
    while at < len(pages) and depth:
        depth += (pages[at] == "{") - (pages[at] == "}")
        at += 1
    return depth == 0 and not re.search(r"\breturn\b\s*[^\s;}]", pages[made[0].end() : at])


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
