"""From a sum to what is paid, and what is told beside it: tax, shares, each one's part, change, what is left."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.worded.facts import Limit, Share
from stableagents.composer.blueprints.formula.worded.flow import Flow
from stableagents.composer.blueprints.formula.worded.program import Result
from stableagents.composer.blueprints.formula.worded.sheet import Unsolved
from stableagents.composer.blueprints.formula.worded.units import COUNTED, MONEY, Node

OF_A_STAY = ("day", "night")


class Sums(Flow):
    """Goes on where a sum is known."""

    def _total(self, total: Tree) -> list[Result]:
        """The lines from a sum to what is paid, and what is shown of them."""
        facts, program = self.facts, self.program
        for limit in facts.limits:
            if self._is_of_money(limit):
                total = ("min" if limit.is_most else "max", total, limit.amount)
        shares = [share for share in facts.shares if not share.is_waste]
        found: list[Result] = []
        if not shares and not facts.shared:
            self._add("total", self.words("Total"), total)
            return [Result(self.words("Total"), "total", is_money=True)]
        ordered = sorted(shares, key=lambda each: each.is_tax)
        name = total if isinstance(total, str) else ""
        if not name and not (ordered and ordered[0].is_tax):
            name = self._add("subtotal", self.words("Subtotal"), total)
        for share in ordered:
            if not name:
                name = self._add("net", self.words("Net"), total)
                found.append(Result(self.words("Net"), "net", is_money=True))
            elif share.is_tax and name != "net":
                name = self._add("net", self.words("Net"), name)
                found.append(Result(self.words("Net"), "net", is_money=True))
            label = self._label(share.name) or self.words("Percent")
            part = self._add(self._free(name_of(label)), label, self._share(share, name))
            found.append(Result(label, part, is_money=True))
            name = self._add(self._free("total"), self.words("Total"), (share.sign, name, part))
        for node in facts.shared:
            whole = [] if name in [field.name for field in program.fields] else [name]
            return [
                self._shared(node, name),
                *(Result(self.words("Total"), one, is_money=True) for one in whole),
                *found,
            ]
        return [Result(self.words("Total"), name, is_money=True), *found] if shares else found

    def _shared(self, node: Node, name: str) -> Result:
        count = re.match(r"\d+(?:\.\d+)?", node.noun)
        words = node.noun.lstrip("0123456789. ")
        value = self._value(Node(node.unit, words))
        if value is None and count:
            value = self._named(words or node.said or self.words("People"), count[0])
        if value is None:
            value = self._field(Node(node.unit or ("" if words else "person"), words, is_counted=True), least="1")
        label = self.words("Each pays")
        return Result(label, self._add("share", label, ("/", name, value)), is_money=True)

    def _share(self, share: Share, name: str) -> Tree:
        percent = self._named(self._label(share.name) or self.words("Percent"), share.percent, unit="%")
        tree: Tree = ("/", ("*", name, percent), "100")
        if not share.op:
            return tree
        value: Tree | None = name if share.node.unit == MONEY else self._value(share.node)
        if value is None:
            value = self._all_counted() if share.node.unit in COUNTED else None
        if value is None and not (share.node.unit or share.node.noun):
            value = name
        if value is None:
            raise Unsolved("When the percentage holds can't be told.")
        return ("when", share.op, value, share.bound, tree, "0")

    def _all_counted(self) -> Tree | None:
        """All that is counted of several kinds together."""
        names = [f.name for f in self.program.fields if f.type == "whole" and f.first == "0"]
        tree: Tree | None = None
        for name in names:
            tree = name if tree is None else ("+", tree, name)
        return tree

    def _is_of_money(self, limit: Limit) -> bool:
        return limit.node.unit in ("", MONEY) and not limit.node.noun

    def _left(self) -> list[Result]:
        """How many of all that may be sold are left."""
        amount, node = self.facts.stock
        counted = self._all_counted()
        if not amount or counted is None:
            return []
        label = self.words("Left")
        tree: Tree = ("-", self._named(self._label(node.label), amount), counted)
        return [Result(label, self._add(self._free("left"), label, tree))]

    def _change(self, total: str) -> list[Result]:
        """What is given back of the money that is handed over, and what of it is missing."""
        given = self._field(Node(noun=self.words("Money given")), least="0", first="0", name="money_given")
        both: tuple[tuple[str, str, Tree], ...] = (
            ("change", "Change due", ("-", given, total)),
            ("missing", "Still to pay", ("-", total, given)),
        )
        found = []
        for name, shown, tree in both:
            label = self.words(shown)
            found.append(Result(label, self._add(self._free(name), label, ("max", tree, "0")), is_money=True))
        return found

    def _nights(self) -> Tree | None:
        """The days or nights of a stay that are put in."""
        named = [n for n in [*self.facts.inputs, *self.facts.bare] if n.unit in OF_A_STAY]
        if not named:
            return None
        known = self._value(named[0])
        return known if known is not None else self._field(named[0], least="1")

    def _for_each(self, node: Node, total: str) -> list[Result]:
        value = self._value(node)
        if value is None and node.unit in OF_A_STAY:
            value = self._nights()
        if value is None and node.unit == "person":
            value = self._field(node, least="1")
        if value is None or (node.unit in ("month", "year", "week")):
            return []
        label = f"{self.words('Total')} {self.words('per')} {self._word(node)}"
        return [Result(label, self._add(self._free("for_each"), label, ("/", total, value)), is_money=True)]
