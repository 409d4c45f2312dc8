"""From what a description says to a calculation: what is put in flows along rates to what comes out."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.sides import OPENINGS, side_of
from stableagents.composer.blueprints.formula.worded.facts import Rate
from stableagents.composer.blueprints.formula.worded.sheet import AREAS, POSITIVE, Sheet, Unsolved
from stableagents.composer.blueprints.formula.worded.units import MONEY, Node, matching, shown_unit, units_measured
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.meters import pair_in

# How many of a unit are one of that in which an area or a body is measured.
_IN_METRES = {"cm": "100", "mm": "1000"}
_IN_FEET = {"in": "12"}
_IN_YARDS = {"in": "36", "ft": "3"}
_PARTS = {"m2": _IN_METRES, "m3": _IN_METRES, "ft2": _IN_FEET, "ft3": _IN_FEET, "yd3": _IN_YARDS}
_HIGH = r"\b(?:height|high|höhe|hoch|altura|alto|hauteur)\b"
_READ = ("km", "mile", "kwh", "l", "m3")  # what a meter counts


class Flow(Sheet):
    """Takes what is put in, and follows the rates from there."""

    def follow(self) -> None:
        self._take_sides()
        self._take_readings()
        self._take_inputs()
        self._take_equations()
        self._follow_rates()

    # What is put in.

    def _take_sides(self) -> None:
        """Length and width make the area that a rate is for."""
        sides = [node for node in self.facts.inputs if side_of(node.noun) >= 0]
        nodes = [node for rate in self.facts.rates for node in (rate.bottom, rate.top)]
        wanted = next((node for node in nodes if node.unit in AREAS), None)
        if wanted is None and len(sides) == 3 and any(n.unit in ("l", "ml") for n in [*nodes, *self.facts.asked]):
            wanted = Node("m3")  # a pool, of which litres are wanted
        is_walls = wanted is not None and self._are_walls(sides, wanted)
        if wanted is None or (len(sides) != AREAS[wanted.unit] and not is_walls):
            return
        parts = _PARTS[wanted.unit]
        usual = {"ft2": "ft", "ft3": "ft", "yd3": "ft"}.get(wanted.unit, "m")
        tree: Tree | None = None
        following = ""
        units: list[str] = []
        for node in reversed(sides):
            following = node.unit or following or usual
            units.insert(0, following)
        for node, unit in zip(sides, units, strict=True):
            name = self._field(replace(node, unit=unit), least=POSITIVE)
            side: Tree = ("/", name, parts[unit]) if unit in parts else name
            is_second = is_walls and len(self.program.fields) == 2
            tree = side if tree is None else ("+" if is_second else "*", tree, side)
        assert tree is not None
        tree = ("*", "2", tree) if is_walls else tree
        for node in [*self.facts.inputs, *self.facts.bare]:
            if node.is_counted and matching(node, nodes) is None:  # "the number of paths"
                tree = ("*", tree, self._field(node, least=POSITIVE))
        self.used |= set(sides)
        openings = [n for n in [*self.facts.inputs, *self.facts.bare] if pattern_of(OPENINGS).search(n.noun)]
        self.facts.inputs = [node for node in self.facts.inputs if node not in openings]
        self.facts.bare = [node for node in self.facts.bare if node not in openings]
        for node in [*self.facts.less, *openings] if not self.facts.openings else []:
            tree = ("-", tree, self._taken_off(node, wanted.unit))
        if self.facts.openings:
            tree = ("-", tree, self._all_openings(wanted.unit))
        self._line(wanted, tree)

    def _are_walls(self, sides: list[Node], wanted: Node) -> bool:
        """Whether length, width and height are those of a room whose walls are meant."""
        return len(sides) == 3 and AREAS[wanted.unit] == 2 and bool(pattern_of(_HIGH).search(sides[2].noun))

    def _all_openings(self, unit: str) -> Tree:
        """The number of doors and windows, which is put in, times the area of one."""
        node = Node(noun=self.words("Doors, windows"), is_counted=True)
        counted = self._field(node, least="0", first="0", name="doors_windows")
        return ("*", counted, self._named(self.words("Area of one"), self.facts.openings, unit=shown_unit(unit)))

    def _taken_off(self, node: Node, unit: str) -> str:
        """The field of what is taken off an area. Raises ``Unsolved`` where it is no area."""
        if node.is_counted or node.unit not in ("", unit):
            raise Unsolved("What is taken off is of another unit.")
        return self._field(replace(node, unit=unit), least="0", first="0")

    def _take_readings(self) -> None:
        """What lies between two readings that are put in: the miles of "start odometer, end odometer"."""
        named = [node for node in [*self.facts.inputs, *self.facts.bare] if node not in self.used]
        nouns = [node.noun for node in named]
        pair = pair_in(nouns) or pair_in([f"{node.noun} {node.said}" for node in named])
        if pair is None:
            return
        first, last = named[pair[0]], named[pair[1]]
        others = [node for node in named if node not in (first, last)]
        wanted = [replace(last, noun="")] if last.unit and not first.unit else []
        wanted += [*self.facts.asked, *(rate.bottom for rate in self.facts.rates)]
        tops = [rate.top for rate in self.facts.rates if rate.bottom.unit in _READ]
        wanted = [*(node for node in wanted if matching(node, tops) is None), *wanted]  # what the others follow from
        between = next((node for node in wanted if node.unit in _READ and matching(node, others) is None), None)
        if between is None:
            return
        if not (" " in first.noun or first.unit):
            first = replace(first, phrase=f"{first.noun} {last.noun.partition(' ')[2]}")
        self.used |= {first, last}
        start, end = (self._field(node, least="0") for node in (first, last))
        self._line(between, ("-", end, start))

    def _take_inputs(self) -> None:
        self._follow_rates(roots=False)
        wanted = self._wanted()
        for node in [*self.facts.inputs, *self.facts.bare]:
            is_bare = node in self.facts.bare
            alike = matching(node, wanted)
            if is_bare and node.is_counted and self._is_between(node) and not self._is_before_another(node):
                self.facts.asked.append(node)
                continue
            if node.is_counted and alike is not None and self._value(alike) is not None:
                self.facts.asked.append(node)
                continue
            if side_of(node.noun) >= 0 and self.used & {node}:
                continue
            if alike is not None and self._value(alike) is None and not self._is_derived(alike):
                self.used.add(node)
                whole = replace(alike, is_counted=node.is_counted)
                self._input(replace(node, unit=alike.unit or node.unit) if node.noun else whole, alike)
            lone = None if alike is not None or node.unit else self._lone(node, wanted, is_bare=is_bare)
            if lone is not None:
                self.used.add(node)
                self._input(replace(node, unit=lone.unit, said=lone.said), lone)

    def _input(self, node: Node, alike: Node) -> None:
        self.used.add(node)
        tree = (
            self._grown(node, self._field(node, least=POSITIVE))
            if node.unit in AREAS
            else self._field(node, least=POSITIVE)
        )
        self.known.append((Node(alike.unit or node.unit, node.noun or alike.noun), tree))
        if alike.noun and alike.noun != node.noun:
            self.known.append((alike, tree))
        self._follow_rates(roots=False)

    def _wanted(self) -> list[Node]:
        """All that amounts are for."""
        nodes = [node for rate in self.facts.rates for node in (rate.bottom, rate.top) if node.unit != MONEY]
        nodes += (
            [rate.also for rate in self.facts.rates]
            + [tier.node for tier in self.facts.tiers]
            + [part.node for part in self.facts.parts]
        )
        nodes += [share.node for share in self.facts.shares if share.op and share.node.unit != MONEY]
        return [node for node in nodes if node.unit or node.noun]

    def _lone(self, node: Node, wanted: list[Node], *, is_bare: bool) -> Node | None:
        """What has a unit, no name and no value yet, and goes with the words of an input: "weight" with kg. A bare
        name has to be one of what is measured so."""
        tops = [rate.top for rate in self.facts.rates]
        named = [each for each in [*self.facts.inputs, *self.facts.bare] if each.unit and each not in self.used]
        free = [each for each in wanted if each.unit and not each.noun and self._value(each) is None]
        free = [each for each in free if matching(each, named) is None]
        of_words = [each for each in free if each.unit in units_measured(node.noun)]
        others = [] if is_bare else [each for each in free if each not in tops]
        return next(iter([*of_words, *others]), None)

    def _is_between(self, node: Node) -> bool:
        """Whether it follows from something else: what one of it holds is what another rate gives."""
        others = [
            rate.bottom for rate in self.facts.rates if not rate.bottom.is_like(node) and rate.bottom.unit != MONEY
        ]
        if not any(matching(other, self.facts.asked) is None for other in others):
            return False
        held = [rate for rate in self.facts.rates if rate.bottom.is_like(node) and rate.top.unit != MONEY]
        return any(
            other.top.is_like(rate.top) for rate in held for other in self.facts.rates if other is not rate
        ) or any(rate.top.is_like(other.bottom) for rate in held for other in self.facts.rates)

    def _is_before_another(self, node: Node) -> bool:
        """Whether what is counted behind it follows from something, so that this is put in."""
        behind = self.facts.bare[self.facts.bare.index(node) + 1 :]
        return any(other.is_counted and self._is_between(other) for other in behind)

    def _is_derived(self, node: Node) -> bool:
        asked = matching(node, self.facts.asked) is not None
        return asked and any(rate.top.is_like(node) for rate in self.facts.rates)

    def _take_equations(self) -> None:
        for made in self.facts.equations:
            for name, label in made.inputs.items():
                if self._value(Node(noun=label.lower())) is None:
                    self._field(self._as_given(label.lower()), least=POSITIVE, name=name)
                    self.known.append((Node(noun=label.lower()), name))
            self._line(Node(noun=made.result.lower()), made.tree, name=name_of(made.result))

    def _as_given(self, label: str) -> Node:
        """What an equation names, with the unit in which it is put in; the last unit is that of all before it."""
        plain = label.partition(" (")[0]
        place = next((n for n, node in enumerate(self.facts.inputs) if node.noun == plain), -1)
        if place < 0:
            return Node(noun=label)
        units = [node.unit for node in self.facts.inputs[place:] if node.unit]
        return replace(self.facts.inputs[place], unit=(*units, "")[0])

    # What follows from it.

    def _follow_rates(self, *, roots: bool = True) -> None:
        left = [rate for rate in self._chosen() if MONEY not in (rate.top.unit, rate.bottom.unit)]
        while left:
            done = [rate for rate in left if self._followed(rate)]
            left = [rate for rate in left if rate not in done]
            if done or not left:
                continue
            if not roots:
                return
            root = self._root(left)
            self._input(root, root)

    def _followed(self, rate: Rate) -> bool:
        below, above = self._value(rate.bottom), self._value(rate.top)
        if below is not None and above is not None:
            return True
        if below is None and above is None:
            return False
        amount = self._constant(rate)
        if below is not None:
            base: Tree = below if rate.per == "1" else ("/", below, rate.per)
            base = ("rounded_up", base) if rate.is_started else base
            self._line(rate.top, ("*", base, amount))
        else:
            parts: Tree = ("/", above, amount)
            self._line(rate.bottom, parts if rate.per == "1" else ("*", parts, rate.per), is_pack=not rate.bottom.unit)
        return True

    def _root(self, left: list[Rate]) -> Node:
        """What is most likely put in where nothing says so: what stands at the end of a chain and is not asked for."""
        nodes = [node for rate in left for node in (rate.bottom, rate.top)]
        ends = [
            node
            for node in nodes
            if sum(node.is_like(other) for other in nodes) == 1 and matching(node, self.facts.asked) is None
        ]
        bottoms = [rate.bottom for rate in left]
        first = [node for node in ends if node in bottoms] or ends or bottoms
        areas = [node for node in ends if node.unit in (*AREAS, "km", "person")]
        root = (areas or first)[0]
        if root.is_counted or matching(root, [node for node in self.facts.asked if node.is_counted]):
            raise Unsolved("From what it is worked out is not said.")
        return root

    def _chosen(self) -> list[Rate]:
        """The rates; of those that are of the same and differ by their subject, one that is chosen."""
        rates: list[Rate] = []
        for rate in self.facts.rates:
            same = [r for r in self.facts.rates if r.top == rate.top and r.bottom.is_like(rate.bottom)]
            if len(same) == 1 or len({r.subject for r in same}) < len(same) or rate.top.unit != MONEY:
                rates.append(rate)
            elif rate is same[0]:
                rates.append(replace(rate, amount="", subject=""))
                self._choice(same)
        return rates

    def _choice(self, same: list[Rate]) -> None:
        if any(field.type == "choice" for field in self.program.fields):
            return
        options = tuple(self._label(rate.subject) for rate in same)
        free = [n for n in [*self.facts.inputs, *self.facts.bare] if matching(n, self._wanted()) is None and not n.unit]
        label = self._label(free[0].label) if free else self.words("Kind")
        self.used |= set(free[:1])
        name = name_of(label)
        self.program.fields.append(Field(name=name, label=label, type="choice", first=options[0], choices=options))
        self.program.tables["RATES"] = tuple(zip(options, (rate.amount for rate in same), strict=True))
        listed = ", ".join(f"{option}: {rate.amount}" for option, rate in zip(options, same, strict=True))
        self.program.labels |= {name: label, "RATES": f"({listed})"}
