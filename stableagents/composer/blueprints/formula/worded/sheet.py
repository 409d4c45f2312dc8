"""What a calculation is written on: its fields, its lines, and what of them is known by now."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.facts import Facts, Rate
from stableagents.composer.blueprints.formula.worded.naming import node_of
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result
from stableagents.composer.blueprints.formula.worded.units import (
    INTO,
    MONEY,
    UNITS,
    Node,
    matching,
    shown_unit,
    unit_of,
)
from stableagents.composer.titles import nouns

POSITIVE = "0.000001"
_ACRONYMS = re.compile(r"\b(?:vat|gst|iva|tva|mwst|ust)\b", re.IGNORECASE)
_SPELT = {"mwst": "MwSt", "ust": "USt"}
AREAS = {"m2": 2, "ft2": 2, "m3": 3, "ft3": 3, "yd3": 3}


class Unsolved(ValueError):
    """What a description says is not enough for a calculation."""


class Sheet:
    """The program of one description while it is made. ``said`` gives a word as the description writes it, ``words``
    what an English word is in its language."""

    def __init__(self, facts: Facts, said: Callable[[str], str], words: Callable[[str], str]) -> None:
        self.facts, self.said, self.words = facts, said, words
        self.program = Program()
        self.known: list[tuple[Node, Tree]] = []
        self.shown: list[tuple[Node, Result]] = []
        self.used: set[Node] = set()
        self.constants: list[Field] = []

    def _line(self, node: Node, tree: Tree, *, is_pack: bool = False, name: str = "") -> None:
        tree = self._grown(node, tree)
        for amount, more in self.facts.more:
            tree = ("+", tree, amount) if more.unit == node.unit else tree
        for limit in self.facts.limits:
            if (limit.node.unit not in ("", MONEY) and limit.node.is_like(node)) or (
                not limit.node.unit and not limit.node.noun and not self._has_money()
            ):
                tree = ("min" if limit.is_most else "max", tree, limit.amount)
        if is_pack or matching(node, self.facts.rounded):
            tree = ("rounded_up", tree)
        asked = matching(node, [*self.facts.asked, *self.facts.bare])
        label = self._label(asked.label if asked and asked.noun else node.label) or self._of_unit(node)
        name = self._add(name or self._free(name_of(label)), label, tree)
        self.known.append((node, name))
        self.shown.append((node, Result(label, name, shown_unit(node.unit))))

    def _grown(self, node: Node, tree: Tree) -> Tree:
        """What is needed with all coats and with what is wasted."""
        waste = next((share for share in self.facts.shares if share.is_waste), None)
        if node.unit in AREAS and self.facts.is_coated and not self.facts.factor and "coats" not in self.program.labels:
            coats = Node(noun=self.words("Coats"), is_counted=True)
            tree = ("*", tree, self._field(coats, least="1", first="1", name="coats"))
        if node.unit in AREAS and self.facts.factor and "coats" not in self.program.labels:
            tree = ("*", tree, self._named(self.words("Coats"), self.facts.factor, name="coats"))
        if waste and "waste" not in self.program.labels:
            percent = self._named(self._label(waste.name), waste.percent, unit="%", name="waste")
            tree = ("*", tree, ("+", "1", ("/", percent, "100")))
        return tree

    def _has_money(self) -> bool:
        facts = self.facts
        return bool(facts.tiers or facts.parts or facts.prices or facts.extras) or any(
            rate.top.unit == MONEY for rate in facts.rates
        )

    def _add(self, name: str, label: str, tree: Tree) -> str:
        self.program.lines.append(Line(name, label, tree))
        self.program.labels[name] = label
        return name

    def _value(self, node: Node) -> Tree | None:
        """What is known of a node, perhaps in another unit."""
        for other, tree in reversed(self.known):
            if node.is_like(other) or (node.noun and node.noun == other.noun and node.unit == other.unit):
                return tree
        for large, small, count in INTO:
            for other, tree in reversed(self.known):
                if {node.unit, other.unit} == {large, small} and self._may_be_same(node, other):
                    return ("*", tree, count) if node.unit == small else ("/", tree, count)
        return None

    def _may_be_same(self, node: Node, other: Node) -> bool:
        return not (node.noun and other.noun) or replace(node, unit=other.unit).is_like(other)

    def _field(self, node: Node, *, least: str, first: str = "", name: str = "") -> str:
        label = self._label(node.label) or (self._of_unit(node) if node.unit != MONEY else self.words("Amount"))
        self.used.add(node)
        name = self._free(name or name_of(label))
        is_whole = node.is_counted or node.unit in ("person", "night")
        unit = "" if unit_of(label) == node.unit else shown_unit(node.unit)
        self.program.fields.append(
            Field(
                name=name,
                label=label,
                unit=unit,
                type="whole" if is_whole else "number",
                first=first,
                least="1" if is_whole and least == POSITIVE else least,
            )
        )
        self.program.labels[name] = label
        return name

    def _constant(self, rate: Rate) -> str:
        """A field with the amount of a rate."""
        top = self.words("Price") if rate.top.unit == MONEY else rate.top.label or rate.top.said or rate.top.unit
        is_own = bool(rate.subject) and node_of(rate.subject).is_like(rate.bottom)  # "hours at 8 an hour"
        is_named = rate.top.unit == MONEY and rate.subject and rate.subject in self._subjects() and not is_own
        top = rate.subject if is_named else top
        per = f"{rate.per} " if rate.per != "1" else ""
        label = f"{self._label(top)} {self.words('per')} {per}{self._word(rate.bottom)}"
        label += f" {self.words('per')} {self._word(rate.also)}" if rate.also != Node() else ""
        return self._named(label, rate.amount)

    def _subjects(self) -> set[str]:
        return {rate.subject for rate in self.facts.rates if len(rate.subject.split()) < 3}

    def _named(self, label: str, amount: str, more: str = "", *, unit: str = "", name: str = "") -> str:
        label = self._label(f"{more}: {self._label(label)}" if more else label)
        same = [field for field in self.constants if field.label == label and field.first == amount]
        if same:
            return same[0].name
        name = name or self._free(name_of(label))
        self.constants.append(Field(name=name, label=label, unit=unit, first=amount, least="0"))
        self.program.labels[name] = label
        return name

    def _free(self, name: str) -> str:
        taken = {*self.program.labels, "result", "min", "max"}
        return next(one for one in (name, *(f"{name}_{n}" for n in range(2, 99))) if one not in taken)

    def _label(self, words: str) -> str:
        shown = " ".join(self.said(word) for word in words.split())
        shown = _ACRONYMS.sub(lambda found: _SPELT.get(found[0].lower(), found[0].upper()), shown)
        begins_with_unit = len(words.partition(" ")[0]) < 4 and unit_of(words.partition(" ")[0])
        return shown[:48] if begins_with_unit else shown[:1].upper() + shown[1:48]

    def _word(self, node: Node) -> str:
        one = nouns(node.label) if not node.said and self.words("Price") == "Price" else None
        label = one[0] if one else node.label
        return self.said(node.said) if node.said else " ".join(self.said(word) for word in label.split()[:3])

    def _of_unit(self, node: Node) -> str:
        label = UNITS[node.unit][1] if node.unit in UNITS else ""
        return self.words(label) if label else node.said or node.unit
