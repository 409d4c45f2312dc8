"""What the app's code calls a field: where no words stand beside it, its variable's name tells what it is for."""

from __future__ import annotations

import linecache
import re
from functools import lru_cache
from pathlib import Path

from .wire import Place

_NAMES = re.compile(
    r"(?:^|[\s.(,])(\w+)\s*:?=\s*[\w.]*(?:Entry|Text|ScrolledText|Spinbox|Textbox|Combobox)\("
    r"|textvariable\s*=\s*(?:self\.)?(\w+)"
)
_SAYS_NOTHING = {
    "e", "t", "w", "le", "ent", "entry", "entries", "field", "fields", "input", "inp", "var", "variable", "text", "txt",
    "box", "textbox", "lineedit", "edit", "line", "str", "string", "value", "self", "spin", "spinbox", "area", "frame",
    "widget", "combo", "user", "new",
}  # fmt: skip


def words_of(name: str) -> str:
    """``due_date_entry`` or ``dueDateEdit`` as "due date"; empty if nothing of it tells anything."""
    return " ".join(word for word in parts_of(name) if word not in _SAYS_NOTHING)


def parts_of(name: str) -> list[str]:
    """All the words that a name is made of, in small letters."""
    return [part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)]


@lru_cache(maxsize=1_024)
def name_at(folder: str, place: Place) -> str:
    """The words of the variable that the line at ``place`` keeps a field in."""
    file, line = place
    if file is None or line is None:
        return ""
    for found in _NAMES.finditer(linecache.getline(str(Path(folder, file)), line)):
        words = words_of(found[1] or found[2])
        if words:
            return words
    return ""
