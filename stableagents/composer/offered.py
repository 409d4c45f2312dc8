"""What an app shows and does, for what is asked of it to be held against: the stems of its words, what they mean, its
figures."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.base import PROJECT_FILES, Blueprint
from stableagents.composer.concepts import concepts_in, is_demanding, stem
from stableagents.composer.languages import LANGUAGES, words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.languages.texts import READ, in_source
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Choice, Drawing, Entry, Slider, TextArea

_LONG = 10  # so many texts in a row are a number of their own: twenty answers of a ball
_SIDES = re.compile(r"^\w*(?:SIZE|SIDE|ROWS|COLUMNS|WIDTH|HEIGHT)\w* ?[:=]")
# Kinds whose units and ways stand in their code.
_BY_CODE = ("converter", "currency", "codes", "generator", "elements")
# What elements of a window are there for, as words of the concepts.
_OF_ELEMENTS: Mapping[type, str] = {
    Slider: "slider",
    Board: "board",
    Choice: "choice",
    Button: "button",
    Drawing: "shape",
}
# What code does where it says no word of it.
_OF_CODE = (("mark_wrong(", "highlight wrong"), ("bell(", "sound"), ('"bad"', "highlight"), ("ahead", "clever"))


@dataclass(frozen=True, slots=True)
class Offered:
    """The stems of all words, what those mean, and the figures of an app."""

    stems: frozenset[str]
    concepts: frozenset[str]
    figures: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether the app has a word of this stem."""
        return stem(word) in self.stems


def offered_by(spec: AppSpec, blueprint: Blueprint) -> Offered:
    """What the app of a spec offers, but for the figures of its settings."""
    view, words = blueprint.view(spec), words_of(spec.language)
    nodes = list(_nodes(view))
    shown = list(_shown(view))
    shown += [text.partition(" (")[0] for text in shown if text.endswith(")")]  # a field's name without its unit
    of_spec = (spec.title, spec.entity, spec.entities, spec.fields, spec.lists, spec.options)
    own = f"{of_spec} {' '.join(words.get(text, text) for text in shown)}"
    read = " ".join([spec.title, *(words.get(text, text) for text in _read(nodes))])
    is_named = any(text[:1].isupper() and text in spec.description for text in _shown(spec.options))
    limits = frozenset(str(limit) for node in nodes if isinstance(node, Slider) for limit in (node.least, node.most))
    sources = tuple(blueprint.more_files(spec).values()) if spec.kind != "records" else ()
    others = [_of_kind(spec.kind, spec.language), *(_said_in(spec.kind, path, spec.language) for path in sources)]
    return Offered(
        _stems(own).union(*(each.stems for each in others)),
        concepts_in(f"{read} {'name' if is_named else ''}").union(
            _of_elements(nodes), *(each.concepts for each in others)
        ),
        _figures(own).union(limits, _counts(spec.options), *(each.figures for each in others)),
    )


def _counts(options: Mapping[str, Any]) -> set[str]:
    """How many there are of what an app lists, such as cities."""
    return {str(len(value)) for value in options.values() if isinstance(value, list | tuple) and len(value) > 1}


def figures_of(spec: AppSpec, blueprint: Blueprint, offered: Offered) -> frozenset[str]:
    """The figures of an app, those of its settings included."""
    return offered.figures | _figures(str(blueprint.constants(spec)))


def _of_elements(nodes: list[Any]) -> frozenset[str]:
    """What the elements of a view are there for."""
    told = {words for node in nodes for type_, words in _OF_ELEMENTS.items() if isinstance(node, type_)}
    is_live = any(isinstance(node, Entry | TextArea) and node.on_change for node in nodes)
    return concepts_in(" ".join([*sorted(told), "immediately" if is_live else ""]))


def _nodes(value: Any) -> Iterator[Any]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from _nodes(item)
    elif is_dataclass(value):
        yield value
        for field in fields(value):
            yield from _nodes(getattr(value, field.name))


def _read(nodes: list[Any]) -> Iterator[str]:
    """The texts that a person reads in the elements of a view."""
    for node in nodes:
        for name in READ & node.__dataclass_fields__.keys():
            value = getattr(node, name)
            texts = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            yield from (text for text in texts if isinstance(text, str))


def _shown(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _shown(item)
    elif isinstance(value, dict):
        yield from _shown(list(value.values()))
    elif is_dataclass(value):
        for field in fields(value):
            yield from _shown(getattr(value, field.name))


@cache
def _of_kind(kind: str, language: str) -> Offered:
    """What tells a kind, its promises, and what its code says."""
    blueprint, words = BLUEPRINTS[kind], words_of(language)
    promised = [*blueprint.words, *blueprint.features, blueprint.summary, *blueprint.screens]
    promised += [*blueprint.checks, *blueprint.help] if kind != "records" else []
    texts = " ".join([*promised, *(words.get(text, text) for text in blueprint.orders)])
    in_code = [_said_in(kind, path, language) for path in ("logic.py", "presenter.py") if kind != "records"]
    return Offered(
        frozenset().union(_stems(texts), *(each.stems for each in in_code)),
        frozenset().union(concepts_in(texts), *(each.concepts for each in in_code)),
        frozenset().union(*(each.figures for each in in_code)),
    )


@cache
def _said_in(kind: str, path: str, language: str) -> Offered:
    """What the code of a kind says to a person, in English what its functions are called, and its numbers."""
    words, source, read = words_of(language), BLUEPRINTS[kind].code(path), words_of(LANGUAGES[0], kind)
    texts = " ".join(words.get(text, text) for _node, text in in_source(source) if text in read)
    done = [each for sign, each in _OF_CODE if sign in source]
    told = concepts_in(texts)
    if (
        path in PROJECT_FILES and kind not in _BY_CODE
    ):  # what a kind has for all its apps: a message that names something does not ask for it
        told = frozenset(filter(is_demanding, told))
    if language == "en":
        texts = " ".join([texts, *pattern_of(r"def (\w+)").findall(source)])
    return Offered(_stems(texts), told | concepts_in(" ".join(done)), frozenset(_numbers(source)))


def _numbers(source: str) -> Iterator[str]:
    """The numbers that a module has names for, and how many there are of its longer rows of texts."""
    for node in ast.parse(source).body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if isinstance(value, ast.Constant) and isinstance(value.value, int) and _SIDES.search(ast.unparse(node)):
            yield str(value.value)
        elif isinstance(value, ast.Tuple | ast.List | ast.Dict):
            count = len(value.keys if isinstance(value, ast.Dict) else value.elts)
            yield from [str(count)] if count >= _LONG else []


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in pattern_of(r"[^\W\d_]{3,}").findall(text.lower()))


def _figures(text: str) -> frozenset[str]:
    """The figures in a text; a time in seconds is there in minutes and hours, too."""
    found = [int(figure) for figure in pattern_of(r"\d{1,9}").findall(text)]
    return frozenset(str(number // unit) for number in found for unit in (1, 60, 3600) if number % unit == 0)
