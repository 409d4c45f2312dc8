"""What is compiled of a calculation in words: its fields, its lines in their order, and what of them is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from stableagents.composer.blueprints.formula.expression import Tree
from stableagents.composer.blueprints.formula.parts import Field


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the calculation: what it is called in code, and its tree."""

    name: str
    label: str
    tree: Tree


@dataclass(frozen=True, slots=True)
class Result:
    """What is shown: a label and the name of a line; with its unit and what is before it, as money, or as a text."""

    label: str
    name: str
    unit: str = ""
    is_money: bool = False
    is_text: bool = False
    before: str = ""


@dataclass(slots=True)
class Program:
    """A calculation. ``tables`` are constants by their names, ``labels`` what each name is called; ``missed`` are the
    parts of the description that it does nothing about."""

    fields: list[Field] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    tables: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    missed: tuple[str, ...] = ()
    is_more: bool = False  # than a percentage of something
    is_sure: bool = False  # no list of records: how many are needed is asked for, or a dough is mixed
    is_whole: bool = False  # all that is named as put in has a part in what is asked for
    count: int = 0  # of the numbers that have a meaning
    title: str = ""  # where it says none by itself


def written(figure: str, words: Callable[[str], str]) -> str:
    """A figure as the language of ``words`` writes it in a field, with a comma where that is not English."""
    figure = figure.replace(",", ".")
    return figure if words("Price") == "Price" else figure.replace(".", ",")
