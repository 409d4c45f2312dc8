"""What a description says of a calculation: rates, tiers, extras, percentages, limits, what goes in and comes out."""

from __future__ import annotations

from dataclasses import dataclass, field

from stableagents.composer.blueprints.formula.stated import Stated
from stableagents.composer.blueprints.formula.worded.units import Node


@dataclass(frozen=True, slots=True)
class Rate:
    """So much of ``top`` for each ``per`` of ``bottom``: "3 eggs for every 500 g". ``subject`` is whose rate it is, for
    rates of which one is chosen; ``is_started``: what is begun counts as a whole one."""

    top: Node
    bottom: Node
    amount: str
    per: str = "1"
    subject: str = ""
    is_started: bool = False
    also: Node = field(default_factory=Node)  # for each of which it is, too: "4 per person per night"


@dataclass(frozen=True, slots=True)
class Tier:
    """An amount that holds from or up to a bound; ``op`` is upto, under, from or over."""

    op: str
    bound: str
    node: Node
    amount: str
    is_each: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """The price of the first, the next, or (without a width) all further ones."""

    width: str
    node: Node
    amount: str
    is_whole: bool = False  # the price of all of them together
    is_started: bool = False


@dataclass(frozen=True, slots=True)
class Extra:
    """A fixed amount; what it is for, and from which purchase on it is none."""

    amount: str
    name: str
    free_from: str = ""
    node: Node = field(default_factory=Node)  # of what it is free from so many on


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage put on top (or taken off, with ``sign`` "-"), always or only from a bound on."""

    percent: str
    sign: str
    name: str
    is_waste: bool = False
    is_tax: bool = False
    op: str = ""
    bound: str = ""
    node: Node = field(default_factory=Node)


@dataclass(frozen=True, slots=True)
class Limit:
    """The most or the least that something may be."""

    is_most: bool
    amount: str
    node: Node


@dataclass(frozen=True, slots=True)
class Price:
    """What one of a kind costs, of which each is counted: "adults 12, children 7"."""

    noun: str
    amount: str
    is_money: bool


@dataclass(slots=True)
class Facts:
    """All that was understood of a description."""

    rates: list[Rate] = field(default_factory=list)
    tiers: list[Tier] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    extras: list[Extra] = field(default_factory=list)
    shares: list[Share] = field(default_factory=list)
    limits: list[Limit] = field(default_factory=list)
    prices: list[Price] = field(default_factory=list)
    equations: list[Stated] = field(default_factory=list)
    more: list[tuple[str, Node]] = field(default_factory=list)  # added to what rates give: "plus 20 minutes"
    gives_change: bool = False  # what is handed over is put in, and the change is shown
    factor: str = ""  # how many times an area is done
    is_coated: bool = False  # the coats are put in
    openings: str = ""  # the area of each door and window, of which the number is put in
    stock: tuple[str, Node] = ("", Node())  # how many there are to be sold
    less: list[Node] = field(default_factory=list)  # areas that are put in and taken off: doors
    inputs: list[Node] = field(default_factory=list)
    bare: list[Node] = field(default_factory=list)  # named without a word on what they are
    asked: list[Node] = field(default_factory=list)
    each: list[Node] = field(default_factory=list)  # for one of which a result is wanted, too
    rounded: list[Node] = field(default_factory=list)
    shared: list[Node] = field(default_factory=list)  # among which a sum is divided
    read: list[str] = field(default_factory=list)  # the parts that were understood
    missed: list[str] = field(default_factory=list)  # those that were not

    @property
    def count(self) -> int:
        """How many numbers have a meaning."""
        amounts = len(self.rates) + len(self.tiers) + len(self.parts) + len(self.extras) + len(self.prices)
        others = len(self.shares) + len(self.limits) + len(self.shared) + len(self.equations)
        return (
            amounts
            + others
            + bool(self.factor)
            + bool(self.openings)
            + bool(self.stock[0])
            + len(self.more)
            + sum(bool(extra.free_from) for extra in self.extras)
        )
