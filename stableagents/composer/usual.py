"""What is often kept, and what is usual around a vague wish: ``usual.txt`` and ``vague.txt``, read for all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

OFTEN_KEPT = Path(__file__).with_name("usual.txt")
OF_VAGUE = Path(__file__).with_name("vague.txt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """``words`` tell what is kept, ``names`` are one and many in English and the other languages; ``keeps`` are its
    fields, ``follows`` the formulas of those that follow from others."""

    words: str
    names: tuple[tuple[str, str], ...]
    keeps: str
    follows: dict[str, str]


@cache
def lines_of(catalogue: Path = OFTEN_KEPT) -> tuple[Line, ...]:
    return tuple(map(_line, filter(_is_told, catalogue.read_text(encoding="utf-8").splitlines())))


def _is_told(line: str) -> bool:
    return bool(line) and not line.startswith("#")


def _line(line: str) -> Line:
    words, *named, listed = line.split(" | ")
    keeps, *formulas = listed.split("; ")
    names = [name.split(", ") for name in named]
    return Line(
        words=words,
        names=tuple((one, many) for one, many in names),
        keeps=keeps,
        follows=dict(formula.split(" = ") for formula in formulas),
    )
