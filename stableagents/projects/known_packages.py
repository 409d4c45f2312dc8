"""The packages that apps may have without asking, and how near a further name is to one of them. Installs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

# A name that a model wrote is not a name that exists, so only these are ever installed by themselves.
ALLOWED = frozenset(
    {
        "customtkinter", "darkdetect", "packaging", "pillow", "pyside6", "pyside6-essentials", "pyside6-addons",
        "pywebview", "numpy", "pandas", "matplotlib", "openpyxl", "requests", "httpx", "python-dateutil", "qrcode",
        "reportlab", "markdown", "pygments", "psutil", "pyqtgraph", "tkcalendar", "feedparser", "beautifulsoup4",
    }
)  # fmt: skip
MAX_NAME = 80
_BOUND = r"(?:==|!=|>=|<=|~=|>|<)\s*[0-9][0-9A-Za-z.]*"
LINE = re.compile(rf"([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*((?:{_BOUND})(?:\s*,\s*{_BOUND})*)?")


def normalised(name: str) -> str:
    """A package's name as PEP 503 has it, by which all ways of writing it are one."""
    return re.sub(r"[-_.]+", "-", name).lower()


def is_name(text: str) -> bool:
    """Whether ``text`` is the normalised name of a package, known or not."""
    match = LINE.fullmatch(text) if len(text) <= MAX_NAME else None
    return match is not None and match[1] == text == normalised(text)


def unlisted(lines: Iterable[str]) -> list[str]:
    """The names in requirement lines that are not on the list, each once; lines that are none are passed over."""
    matches = (LINE.fullmatch(line.strip()) for line in lines)
    names = (normalised(match[1]) for match in matches if match is not None)
    return list(dict.fromkeys(name for name in names if name not in ALLOWED and len(name) <= MAX_NAME))


def nearest(name: str) -> tuple[str, int]:
    """The known package that is spelt most like ``name``, and by how many letters they differ."""
    return min(((known, distance(name, known)) for known in sorted(ALLOWED)), key=lambda found: found[1])


def distance(one: str, other: str) -> int:
    """How many letters are to be put in, left out or replaced to come from one text to the other (Levenshtein)."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        before, row[0] = row[0], number
        for column, wanted in enumerate(other, start=1):
            before, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, before + (letter != wanted))
    return row[-1]
