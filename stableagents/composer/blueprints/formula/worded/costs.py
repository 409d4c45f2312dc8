"""What a calculation in words costs: rates, tiers, extras, limits, percentages and shares of a sum."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from stableagents.composer.blueprints.formula.expression import MAX_INPUTS, Tree, name_of
from stableagents.composer.blueprints.formula.sides import side_of
from stableagents.composer.blueprints.formula.worded.facts import Facts, Part, Rate, Tier
from stableagents.composer.blueprints.formula.worded.program import Program, Result
from stableagents.composer.blueprints.formula.worded.sheet import POSITIVE, Unsolved
from stableagents.composer.blueprints.formula.worded.sums import OF_A_STAY, Sums
from stableagents.composer.blueprints.formula.worded.units import MONEY, Node, matching
from stableagents.composer.field_types import type_of
from stableagents.composer.languages.patterns import pattern_of

_SUMS = ("text", "long_text", "money")  # what an amount of money may be named by: "ingredients"
_MONTHLY = r"\b(?:months?|monthly|monats?|monatlich\w*|mes|mensual|mois|mensuel\w*)\b"
_MEASURED = ("h", "min", "km", "mile", "kwh", "l", "m3", "kg")  # of which all beyond a bound has a price of its own


class Costs(Sums):
    """The whole calculation of a description."""

    def made(self) -> Program:
        """The program. Raises ``Unsolved`` where too little is said for one."""
        if is_mixture(self.facts):
            return self._mixed()
        _settle(self.facts)
        self.follow()
        self._finish(self._money())
        return self.program

    def _mixed(self) -> Program:
        """Each part as its percentage of the flour, and all of them together."""
        program, facts = self.program, self.facts
        flour = next(filter(_is_flour, [*facts.inputs, *facts.bare, *facts.asked]))
        unit = flour.unit or "g"
        base = self._field(replace(flour, unit=unit), least=POSITIVE)
        total: Tree = base
        for share in facts.shares:
            label = self._label(share.name)
            percent = self._named(label, share.percent, unit="%", name=self._free(f"{name_of(label)}_percent"))
            name = self._add(self._free(name_of(label)), label, ("/", ("*", base, percent), "100"))
            program.results.append(Result(label, name, unit))
            total = ("+", total, name)
        whole = self.words("Dough in all")
        program.results.insert(0, Result(whole, self._add(self._free("dough"), whole, total), unit))
        point = "." if self.words("Price") == "Price" else ","
        program.fields += [replace(field, first=field.first.replace(".", point)) for field in self.constants]
        program.missed, program.count = tuple(facts.missed), facts.count
        program.is_more = program.is_sure = True
        return program

    def _money(self) -> Tree | None:
        terms: list[Tree] = []
        for rate in self._chosen():
            if rate.top.unit == MONEY:
                terms.append(self._cost(rate))
        terms += self._tiered() + self._parted() + self._counted() + self._given(bool(terms))
        is_off: list[Tree] = []
        for extra in self.facts.extras:
            amount = extra.amount.lstrip("-")
            name = self._named(extra.name or self.words("Extra"), amount)
            tree: Tree = ("*", name, "12") if self._is_of_a_year(extra.name) else name
            if extra.free_from:
                counted = None if extra.node.unit == MONEY else self._value(extra.node)
                against = counted if counted is not None else terms[0] if terms else None
                tree = name if against is None else ("when", "from", against, extra.free_from, "0", name)
            (is_off if extra.amount.startswith("-") else terms).append(tree)
        if not terms and is_off:
            terms = [self._field(Node(MONEY), least=POSITIVE)]
        if not terms:
            return None
        total = terms[0]
        for term in terms[1:]:
            total = ("+", total, term)
        for term in is_off:
            total = ("-", total, term)
        return total

    def _is_of_a_year(self, name: str) -> bool:
        """Whether an amount of a month is paid twelve times in what is asked for, a year."""
        named = [*self.facts.asked, *self.facts.bare, *self.facts.each]
        is_year = any(node.unit == "year" for node in named) and not any(node.unit == "month" for node in named)
        return is_year and pattern_of(_MONTHLY).search(name.lower()) is not None

    def _cost(self, rate: Rate) -> Tree:
        value = self._value(rate.bottom)
        if value is None:
            self._input(rate.bottom, rate.bottom)
            value = self._value(rate.bottom)
        assert value is not None
        base: Tree = value if rate.per == "1" else ("/", value, rate.per)
        base = ("rounded_up", base) if rate.is_started else base
        for limit in self.facts.limits:
            if limit.node.unit and limit.node.unit != MONEY and limit.node.is_like(rate.bottom):
                base = ("min" if limit.is_most else "max", base, limit.amount)
        kind = next((field.name for field in self.program.fields if field.type == "choice"), "")
        amount: Tree = ("chosen", kind, "RATES") if not rate.amount and kind else self._constant(rate)
        return ("*", base if rate.also == Node() else ("*", base, self._also(rate.also)), amount)

    def _also(self, node: Node) -> Tree:
        """What a price is for, too: the nights of "4 per person per night"."""
        value = self._value(node)
        if value is None and node.unit in OF_A_STAY:
            value = self._nights()
        return (
            value if value is not None else self._put_in(node, matching(node, [*self.facts.inputs, *self.facts.bare]))
        )

    def _put_in(self, node: Node, named: Node | None = None) -> Tree:
        """The value of what has one or is put in. Raises ``Unsolved`` where nothing tells what it is."""
        if self._value(node) is None:
            self._input(named or node, node)
        value = self._value(node)
        if value is None:
            raise Unsolved("What is put in is not said.")
        return value

    def _tiered(self) -> list[Tree]:
        tiers = self.facts.tiers
        if not tiers:
            return []
        node = next((tier.node for tier in tiers if tier.node.unit or tier.node.noun), None)
        if node is None or (node.unit == MONEY and self._value(node) is None):
            named = [*self.facts.inputs, *self.facts.bare, *self.facts.each]
            node = next((each for each in named if each not in self.used), node)
        if node is None:
            raise Unsolved("Of what the tiers are is not said.")
        value = self._put_in(node)
        base_rate = next(
            (rate for rate in self.facts.rates if rate.top.unit == MONEY and rate.bottom.is_like(node)), None
        )
        if base_rate and len(tiers) == 1 and tiers[0].op in ("over", "from"):
            return [self._overtime(base_rate, tiers[0], value)]
        self.program.tables["TIERS"] = _in_order(tiers)
        signs = {"upto": "≤ ", "under": "< ", "from": "≥ ", "over": "> ", "else": ""}
        self.program.labels["TIERS"] = ", ".join(
            f"{signs[tier.op]}{tier.bound}: {tier.amount}" if tier.op in signs else tier.amount for tier in tiers
        )
        tree: Tree = ("tier_of", value, "TIERS")
        return [("*", value, tree) if any(tier.is_each for tier in tiers) else tree]

    def _overtime(self, rate: Rate, tier: Tier, value: Tree) -> Tree:
        """What is paid more for all beyond a bound."""
        more: Tree = ("max", ("-", value, tier.bound), "0")
        return ("*", more, ("-", tier.amount, self._constant(rate)))

    def _parted(self) -> list[Tree]:
        parts = self.facts.parts
        if not parts:
            return []
        value = self._put_in(parts[0].node)
        value = ("rounded_up", value) if any(part.is_started for part in parts) else value
        rest = next((part.amount for part in parts if not part.width), "")
        rows = []
        for part in (part for part in parts if part.width):
            is_dear = part.is_whole and rest and float(part.amount) > float(rest)
            is_whole = is_dear or float(part.amount) == 0
            rows.append((part.width, part.amount, "all" if is_whole or part.width == "1" else "each"))
        self.program.labels["PARTS"] = ", ".join(
            [*(f"{row[0]}: {row[1]}" for row in rows), *([f"> {rest}"] if rest else [])]
        )
        self.program.tables["PARTS"] = (*rows, *([("", rest, "each")] if rest else []))
        return [("in_parts", value, "PARTS")]

    def _counted(self) -> list[Tree]:
        """What is counted of each kind, times what one costs; a single price is one of all."""
        prices = self.facts.prices
        if len({price.noun for price in prices}) < len(prices):
            raise Unsolved("Two prices are of the same.")
        if len(prices) == 1 and not prices[0].is_money and not self._is_of_money_else():
            self.facts.missed.append(prices[0].noun)  # so many eggs are no sum
            return []
        if len(prices) == 1:
            return [self._named(prices[0].noun, prices[0].amount)]
        terms: list[Tree] = []
        for price in prices:
            name = self._field(Node(noun=price.noun, is_counted=True), least="0", first="0")
            terms.append(("*", name, self._named(price.noun, price.amount, self.words("Price"))))
        return terms

    def _is_of_money_else(self) -> bool:
        """Whether anything but a single price is told of money."""
        facts = self.facts
        is_rated = any(MONEY in (rate.top.unit, rate.bottom.unit) for rate in facts.rates)
        return bool(is_rated or facts.extras or facts.tiers or facts.parts or facts.shares or facts.shared)

    def _given(self, has_terms: bool) -> list[Tree]:
        """Amounts of money that are put in: a purchase, the material of a bill."""
        wanted = self._wanted()
        has_money = has_terms or self.facts.extras or self.facts.shares or self.facts.shared
        named = [n for n in [*self.facts.inputs, *self.facts.bare] if n not in self.used and side_of(n.noun) < 0]
        free = [n for n in named if n.unit in ("", MONEY) and n.noun and matching(n, wanted) is None]
        equated = [Node(noun=made.result.lower()) for made in self.facts.equations]
        free = [node for node in free if matching(node, equated) is None and not self._is_known(node)]
        if not has_money or not free:
            return [self._field(Node(MONEY), least=POSITIVE)] if not has_terms and self._is_of_amount() else []
        if any(MONEY not in (rate.top.unit, rate.bottom.unit) for rate in self.facts.rates):
            amounts = [node for node in free if node.unit == MONEY or type_of(node.noun, "") == "money"]
            self.facts.missed += [node.noun for node in free if node not in amounts]
            free = amounts
        free = [node for node in free if not node.is_counted and type_of(node.noun, "") in _SUMS]
        free = free[: MAX_INPUTS - len(self.program.fields)]
        self.used |= set(free)
        return [self._field(replace(n, unit=MONEY), least="0" if has_terms else POSITIVE) for n in free]

    def _is_known(self, node: Node) -> bool:
        """Whether a name is that of something known, or a part of it; one common word makes no such name."""
        words = set(node.noun.split())
        named = [set(known.noun.split()) for known, _tree in self.known if known.is_like(node)]
        return any(words <= other or other <= words for other in named)

    def _is_of_amount(self) -> bool:
        """Whether a percentage or a share is of an amount that nothing names."""
        facts = self.facts
        has_more = facts.rates or facts.tiers or facts.parts or facts.prices or facts.extras
        return bool(facts.shares or facts.shared) and not has_more

    def _finish(self, total: Tree | None) -> None:
        program, facts = self.program, self.facts
        self._convert()
        left = list(filter(self._is_left, [*facts.inputs, *facts.bare]))
        if len(left) >= len(program.fields):
            raise Unsolved("Most of what is put in goes into nothing, or nothing is put in.")
        results = [result for _node, result in self.shown]
        if total is not None:
            money = self._total(total)
            results = money[:1] + results + money[1:]
            for node in facts.each:
                results += self._for_each(node, money[0].name)
            results[1:1] = self._left()
            results[1:1] = self._change(money[0].name) if facts.gives_change else []
        if not results:
            raise Unsolved("Nothing comes out.")
        counted = [node for node in [*facts.asked, *facts.bare] if node.is_counted]
        facts.missed += [node.noun for node in counted if self._value(node) is None]
        facts.missed += [node.label for node in left if node.noun not in facts.missed]
        asked = [result for node, result in self.shown if total is None and matching(node, facts.asked)]
        last = results[-1:] if total is None and len(self._trails()) == 1 else []  # what all the others led to
        program.results = list(dict.fromkeys([*asked, *last, *results]))
        room = MAX_INPUTS - len(program.fields)
        kept, fixed = self.constants[:room], self.constants[room:]
        program.fields = sorted(program.fields, key=lambda field: field.type == "choice") + kept
        values = {field.name: field.first for field in fixed}
        point = "." if self.words("Price") == "Price" else ","  # as the app's language writes it
        program.fields = [replace(f, first=f.first.replace(".", point)) if f in kept else f for f in program.fields]
        program.lines = [replace(line, tree=_with_values(line.tree, values)) for line in program.lines]
        program.missed, program.count = tuple(facts.missed), facts.count
        program.is_sure = bool(facts.openings) or any(self._value(node) is not None for node in counted)
        program.is_more = facts.count > len(facts.shares) + len(facts.shared) + len(facts.equations)
        self._allow_nothing()

    def _is_left(self, node: Node) -> bool:
        """Whether something that is put in went into nothing."""
        return (
            bool(node.noun)
            and not node.is_counted
            and node not in self.used
            and self._value(node) is None
            and node not in self.facts.asked
        )

    def _convert(self) -> None:
        """What is asked for in a unit that goes into another: the litres of a pool."""
        for node in self.facts.asked:
            value = self._value(node)
            if node.unit and isinstance(value, tuple) and not any(shown.is_like(node) for shown, _result in self.shown):
                self._line(node, value)

    def _trails(self) -> list[str]:
        """The lines that no other builds on."""
        used = all_names(line.tree for line in self.program.lines)
        return [line.name for line in self.program.lines if line.name not in used]

    def _allow_nothing(self) -> None:
        """Where several things are put in, one of them may be nothing, unless something is divided by it."""
        inputs = [f for f in self.program.fields if f.least == POSITIVE]
        below = " ".join(repr(line.tree) for line in self.program.lines)
        terms = [f for f in inputs if not re.search(rf"'/', [^()]*'{f.name}'\)", below) and "side" not in f.name]
        if len(terms) < 2 or self.facts.equations or any(side_of(f.label.lower()) >= 0 for f in terms):
            return
        free = {f.name for f in terms}
        self.program.fields = [replace(f, least="0") if f.name in free else f for f in self.program.fields]


def _is_flour(node: Node) -> bool:
    return bool(re.search(r"\b(?:flour|\w*mehl|harina|farine)\b", node.noun)) and node.unit in ("", "g", "kg")


def is_mixture(facts: Facts) -> bool:
    """Whether percentages are the parts of a dough, all of them of its flour."""
    others = (facts.rates, facts.tiers, facts.parts, facts.extras, facts.limits, facts.prices, facts.shared)
    plain = [s for s in facts.shares if s.sign == "+" and s.name and not (s.is_waste or s.is_tax or s.op)]
    has_flour = any(map(_is_flour, [*facts.inputs, *facts.bare, *facts.asked]))
    return has_flour and 1 < len(plain) == len(facts.shares) < MAX_INPUTS and not any(others)


def _settle(facts: Facts) -> None:
    """A price of one beside tiers or parts is that of all the others; percentages of which each has a bound are
    tiers of what is put in."""
    if len(facts.shares) > 1 and all(share.op and share.sign == "+" for share in facts.shares) and not facts.rates:
        facts.tiers = [Tier(s.op, s.bound, s.node, f"{Decimal(s.percent) / 100:f}", is_each=True) for s in facts.shares]
        facts.shares = []
    _end_tiers(facts)
    for rate in [rate for rate in facts.rates if rate.top.unit == MONEY and not rate.subject]:
        tiers = [tier for tier in facts.tiers if tier.node.is_like(rate.bottom)]
        is_beyond = len(tiers) == 1 and tiers[0].op == "over" and rate.bottom.unit in _MEASURED
        if tiers and not is_beyond:
            facts.tiers = [replace(tier, is_each=True) for tier in facts.tiers]
            facts.tiers.append(Tier("else", "0", rate.bottom, rate.amount, is_each=True))
            facts.rates.remove(rate)
        elif facts.parts and all(part.width and part.node.is_like(rate.bottom) for part in facts.parts):
            facts.parts.append(Part("", rate.bottom, rate.amount, is_started=rate.is_started))
            facts.rates.remove(rate)


def _end_tiers(facts: Facts) -> None:
    """What is beyond the last bound: "up to 5 kg 4.90, up to 10 kg 7.50, beyond that 12"."""
    is_rest = len(facts.parts) == 1 and not facts.parts[0].width
    if is_rest and facts.tiers and all(tier.op in ("upto", "under") for tier in facts.tiers):
        is_each = any(tier.is_each for tier in facts.tiers)
        facts.tiers.append(Tier("else", "0", facts.tiers[0].node, facts.parts[0].amount, is_each=is_each))
        facts.parts = []


def _in_order(tiers: list[Tier]) -> tuple[tuple[str, ...], ...]:
    """Tiers so that the first that fits is the right one."""
    below = sorted((t for t in tiers if t.op in ("upto", "under")), key=lambda t: float(t.bound))
    above = sorted((t for t in tiers if t.op in ("from", "over")), key=lambda t: -float(t.bound))
    others = [t for t in tiers if t.op == "else"] or above[-1:] if below else [t for t in tiers if t.op == "else"]
    rows = [(t.op, t.bound, t.amount) for t in (*below, *above)]
    return (*rows, *(("else", "0", t.amount) for t in others[:1]))


def _with_values(tree: Tree, values: dict[str, str]) -> Tree:
    """A tree with numbers in place of some names."""
    if isinstance(tree, str):
        return values.get(tree, tree)
    return (tree[0], *(_with_values(part, values) for part in tree[1:]))


def all_names(trees: Iterable[Tree]) -> set[str]:
    """The names in some trees."""
    found: set[str] = set()
    for tree in trees:
        found |= {tree} if isinstance(tree, str) else all_names(tree[1:])
    return found
