"""Words that only a mistake puts before a person: a value that is missing, or Python's own name for a thing.

A toolkit's package has a module ``shown`` that tells, by ``Shown``, what the app puts into its window.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from functools import cached_property
from pathlib import Path
from types import FrameType
from typing import Any, TypeGuard

from .wire import Wire, stack_text

JUDGED = ("typical", "number")  # what is shown where other things are typed may be their fault
# Python's names for things that are no text: an object, a function, a widget, a variable of Tk's.
_NEVER = re.compile(
    r"<bound method [\w.<>]+|<(?:built-in )?function [\w.<>]+|<[\w. ]*\bobject\b[^<>]{0,60}? at 0x[0-9a-f]+>"
    r"|<PySide6\.[\w.]+\(0x[0-9a-f]+|(?<![\w.])(?:\.!\w+)+|\bPY_VAR\d+\b"
)
_MISSING = re.compile(r"(?:^|(?<=[\s:€$£]))(?:None|nan)(?=$|[\s.,;!?%€)])")
_ADDRESS = re.compile(r"(?: at |\()0x[0-9a-f]+")
_SIGNS = ("<", ".!", "PY_VAR", "None", "nan")
_MOST_LETTERS, _MOST_BYTES, _MOST_FILES = 2_000, 200_000, 60


class Shown:
    """Judges texts; ``is_used`` says that somebody uses the app now, and in a way that should give sense."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.is_used = False

    def judge(self, *texts: Any, is_certain: bool = False) -> None:
        """Tell a text that shows what is none; called by what the app called to show it.

        ``is_certain``: only what no text of anybody's has is told.
        """
        for text in texts:
            if text is not None and not isinstance(text, int | float | bool):
                said = str(text)[:_MOST_LETTERS]
                if any(sign in said for sign in _SIGNS):
                    self._judge(said, may_be_missing=self.is_used and not is_certain)

    def _judge(self, text: str, *, may_be_missing: bool) -> None:
        found = _NEVER.search(text) or (_MISSING.search(text) if may_be_missing else None)
        word = found[0] if found is not None else ""
        if not word or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", self._written):
            return
        frame = _who_made(text, self._wire.frame_of_app(sys._getframe(1)), self._wire)
        place = self._wire.place_of_frame(frame)
        if place[0] is not None:
            word = _ADDRESS.sub(" …", word)  # which differs from run to run
            message = f"The window shows “{word}” where a value belongs: it is missing, or no text."
            self._wire.finding("raw_text", message, place, stack_text(frame))

    @cached_property
    def _written(self) -> str:
        """Every text of the app's own, and of its other files: what stands there is meant."""
        texts: list[str] = []
        for path in sorted(path for path in Path(self._wire.folder).rglob("*") if path.is_file())[:_MOST_FILES]:
            try:
                content = path.read_text(encoding="utf-8") if path.stat().st_size < _MOST_BYTES else ""
                texts += _strings(content) if path.suffix == ".py" else [content]
            except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
                continue
        return "\n".join(texts)


def _strings(source: str) -> list[str]:
    tree = ast.parse(source)
    # What explains the code, and float("nan"), is not what the person is meant to see.
    unseen = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    unseen |= {id(arg) for node in ast.walk(tree) if _is_of_float(node) for arg in node.args}
    strings = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in unseen)
    return [node.value for node in strings if isinstance(node.value, str)]


def _is_of_float(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float"


def _who_made(text: str, frame: FrameType | None, wire: Wire) -> FrameType | None:
    """The function that the text was made in: one that was only handed it, to show it, is not to blame."""
    while frame is not None:
        given = inspect.getargvalues(frame)
        outer = wire.frame_of_app(frame.f_back)
        if outer is None or not any(given.locals.get(name) == text for name in given.args if name != "self"):
            return frame
        frame = outer
    return None
