"""A rule that is told in steps, read as data: "the first 10 cubic metres cost 1.20, from 11 to 20 they cost 1.80, above
that 2.50", "from 90 points an A, from 80 a B", "after 40 hours time and a half".

The words of a description become marks (``scale_words``); each clause of them is a step, with the bound from which it
holds or up to which, or what holds beside the steps: a base price, a least or highest amount, an extra.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from stableagents.composer.blueprints.formula.worded.lexicon import spelt_numbers
from stableagents.composer.blueprints.formula.worded.scale_words import marks
from stableagents.composer.blueprints.formula.worded.units import unit_of
from stableagents.composer.figures import without_thousands
from stableagents.composer.languages.patterns import pattern_of

LOWER = ("upto", "under", "first", "next", "included", "range")  # what ends at its bound
UPPER = ("from", "over", "ordinal")  # what begins at its bound
_EACH = frozenset(("each", "je", "jeweils", "cada", "chacun", "chacune"))
_BOUNDED = (*LOWER, *UPPER, "rest", "else")


@dataclass(frozen=True, slots=True)
class Value:
    """What a step says: an amount, a percentage, so many times the usual price, or a name such as "A"."""

    amount: str = ""
    is_percent: bool = False
    is_each: bool = False
    is_money: bool = False
    is_factor: bool = False
    per: str = ""
    unit: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: how it is bounded, by which number of which unit, and what holds in it."""

    op: str
    bound: str
    unit: str
    value: Value
    low: str = ""
    said: str = ""


@dataclass(slots=True)
class Scale:
    """All that is told of a rule. ``base`` holds where no step does; ``extras`` are added where a bound is passed;
    ``wishes`` where something is ticked."""

    steps: list[Step] = field(default_factory=list)
    base: Value | None = None
    fixed: Value | None = None
    fixed_name: str = ""
    least: Value | None = None
    most: Value | None = None
    most_per: str = ""
    extras: list[Step] = field(default_factory=list)
    wishes: list[tuple[str, Value]] = field(default_factory=list)
    is_started: bool = False
    is_off: bool = False
    missed: list[str] = field(default_factory=list)
    count: int = 0


@dataclass(frozen=True, slots=True)
class _Mark:
    name: str
    found: re.Match[str]

    def group(self, name: str) -> str:
        """What a group holds, whatever number it has."""
        groups = self.found.groupdict()
        return next((said for key, said in groups.items() if said and re.fullmatch(rf"{name}\d?", key)), "")


_PLACES = {
    **{"second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th"},
    **{"zweiten": "2.", "dritten": "3.", "vierten": "4.", "fünften": "5.", "sechsten": "6."},
    **{"segund": "2ª", "tercer": "3ª", "cuart": "4ª", "quint": "5ª"},
    **{"deuxième": "2e", "troisième": "3e", "quatrième": "4e", "cinquième": "5e"},
}
_POINTS = re.compile(r"\b(?:points?|punkten?|puntos?)\b")
_ORDINALS = re.compile(
    r"\b((?:from|as of) the|ab (?:dem|der)|a partir (?:de )?(?:la|el)|a partir del|à partir d[eu](?: la)?)"
    rf" ({'|'.join(_PLACES)})[oa]?(?!\w)"
)


class Unread(ValueError):
    """A clause says more than a step, or a number of it has no part in the rule."""


def plain(text: str, language: str) -> str:
    """A text in small letters, with numbers as "1200.5"."""
    text = without_thousands(re.sub(r"\s+", " ", text.lower().replace("’", "'")))
    text = re.sub(r" \(([^()]*)\)", r" \1,", text)  # "small (up to 2 kg)"
    text = _ORDINALS.sub(lambda found: f"{found[1]} {_PLACES[found[2]]}", text)
    return spelt_numbers(re.sub(r"(?<=\d),(?=\d)", ".", text), language)


def scale_of(text: str, *, are_graded: bool = False) -> Scale:
    """The rule that a text of ``plain`` tells; with ``are_graded`` plain numbers are names of grades. Raises ``Unread``
    where it says more than that."""
    scale = Scale()
    clauses = [clause for clause in _clauses(text) if clause]
    if are_graded:
        clauses = [_as_grades(clause) for clause in clauses]
    clauses = _with_none(clauses)
    is_named = _are_names(clauses)
    before: list[_Mark] = []
    for clause in clauses:
        joined = [*before, *clause]
        before = []
        if _is_open(clause) and not is_named:
            before = joined
        else:
            _take(scale, joined, text, is_named=is_named)
    if is_named:
        scale.steps = _with_whole_names(scale.steps)
    if before and not is_named:
        raise Unread("A bound has nothing that holds there.")
    return scale


def _clauses(text: str) -> Iterator[list[_Mark]]:
    clause: list[_Mark] = []
    for mark in _marked(text):
        if mark.name == "stop":
            yield clause
            clause = []
        else:
            clause.append(mark)
    yield clause


def _marked(text: str) -> Iterator[_Mark]:
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        for name, pattern in marks():
            found = pattern.match(text, place)
            if found and found.end() > place and not _cuts(text, found.end()):
                yield _Mark(name, found)
                place = found.end()
                break
        else:
            if text[place].isdigit():
                raise Unread("A number is not read.")
            place += 1


def _cuts(text: str, place: int) -> bool:
    """Whether a mark would end within a word or a number."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def _are_names(clauses: list[list[_Mark]]) -> bool:
    """Whether steps are named, as grades are, and have no amounts."""
    bounded = [clause for clause in clauses if any(mark.name in (*LOWER, *UPPER) for mark in clause)]
    return len(bounded) > 1 and not any(mark.name in ("value", "free", "factor") for one in clauses for mark in one)


def _with_none(clauses: list[list[_Mark]]) -> list[list[_Mark]]:
    """The clauses, with "otherwise nothing" as a name where no other one has an amount."""
    paid = [mark for clause in clauses for mark in clause if mark.name in ("value", "factor", "free")]
    rest = [clause for clause in clauses if any(mark.name == "else" for mark in clause)]
    if len(paid) != 1 or paid[0].name != "free" or not any(paid[0] in clause for clause in rest):
        return clauses
    return [[replace(mark, name="word") if mark is paid[0] else mark for mark in clause] for clause in clauses]


def _as_grades(clause: list[_Mark]) -> list[_Mark]:
    """A clause in which a plain number beside a bound is a name."""
    is_bounded = any(mark.name in _BOUNDED for mark in clause)
    return [replace(mark, name="word") if mark.name == "value" and is_bounded else mark for mark in clause]


def _is_open(clause: list[_Mark]) -> bool:
    """Whether a clause has a bound and nothing that holds there yet."""
    names = {mark.name for mark in clause}
    return bool(names & set(_BOUNDED)) and not names & {"value", "free", "factor"}


def _value(mark: _Mark, marks_beside: set[str]) -> Value:
    if mark.name == "free":
        return Value("0", is_money=True)
    if mark.name == "factor":
        times = "1.5" if mark.group("half") else "2" if mark.group("double") else mark.group("times")
        return Value(times, is_factor=True)
    amount = mark.group("amount")
    if mark.group("cents"):
        amount = f"{Decimal(amount) / 100:f}"
    per = mark.group("per")
    return Value(
        amount,
        is_percent=bool(mark.group("pct")),
        is_each=bool(mark.group("each") or per) or bool(marks_beside & _EACH),
        is_money=bool(mark.group("cur") or mark.group("cents")),
        per=per,
        unit=mark.group("in_unit"),
    )


def _take(scale: Scale, clause: list[_Mark], text: str, *, is_named: bool) -> None:
    names = {mark.name for mark in clause}
    words = [mark.found[0] for mark in clause if mark.name == "word"]
    bounds = [mark for mark in clause if mark.name in _BOUNDED]
    values = [_value(mark, set(words)) for mark in clause if mark.name in ("value", "free", "factor")]
    scale.is_started |= "started" in names
    scale.is_off |= "off" in names
    said = text[clause[0].found.start() : clause[-1].found.end()]
    if is_named and bounds and not values:
        _take_named(scale, clause, bounds, words)
        return
    if len(bounds) > len(values):
        bounds = [mark for mark in bounds if mark.name not in ("rest", "else")] or bounds[:1]
    scale.count += sum(mark.name in ("value", *LOWER, *UPPER) for mark in clause)
    if not values:
        scale.missed.append(said)
    elif _is_included(bounds, values):
        scale.fixed = values[0]
        scale.steps.append(replace(_step(bounds[0], Value("0", is_money=True)), op="first"))
    elif bounds and len(bounds) == len(values):
        _take_steps(scale, names, words, [_step(one, value) for one, value in zip(bounds, values, strict=True)])
    elif bounds:
        raise Unread("Bounds and amounts don't go together.")
    elif "min" in names and len(values) == 2 and values[0].unit:
        _take_steps(scale, names, words, [Step("from", values[0].amount, values[0].unit, values[1])])
    elif len(values) == 1:
        _take_alone(scale, names, values[0], clause, said)
    elif len(values) == 2 and "min" in names and values[0].is_each:
        _take_alone(scale, set(), values[0], clause, said)
        _take_alone(scale, {"min"}, values[1], clause, said)
    elif len(values) == 2 and "max" in names and values[0].is_each:
        _take_alone(scale, set(), values[0], clause, said)
        _take_alone(scale, {"max"}, values[1], clause, said)
    elif len(values) == 2 and "extra" in names | {"fixed"} and len([v for v in values if v.is_each]) == 1:
        each, other = sorted(values, key=lambda value: not value.is_each)
        _take_alone(scale, set(), each, clause, said)
        _take_alone(scale, {"fixed"}, other, clause, said)
    else:
        raise Unread("Several amounts stand together.")


def _is_included(bounds: list[_Mark], values: list[Value]) -> bool:
    return len(values) == 1 and len(bounds) == 1 and bounds[0].name == "included" and values[0].amount != "0"


def _step(mark: _Mark, value: Value) -> Step:
    op = mark.name
    if re.fullmatch(r"%|per.*|prozent|por.*|pour.*", mark.group("of")):
        raise Unread("A bound is a share of something.")
    if op == "ordinal":
        before = str(int(mark.group("place")) - 1)
        return Step("over", before, mark.group("each_of"), value, said=mark.found[0])
    bound = mark.group("bound") or ("1" if op == "first" else "")
    low = mark.group("low")
    if low and Decimal(low) > Decimal(bound):  # "100 to 92", as grades are told
        low, bound = bound, low
    unit = mark.group("unit") or mark.group("one")
    unit = unit or ("euro" if mark.group("of") not in ("", "%") else "")
    return Step("first" if op == "included" else op, bound, unit, value, low=low, said=mark.found[0])


def _take_steps(scale: Scale, names: set[str], words: list[str], steps: list[Step]) -> None:
    for step in steps:
        is_more = step.value.is_percent and scale.base is not None and scale.base.is_each and "extra" in names
        if is_more:  # "after 40 hours 50 % more"
            times = f"{1 + Decimal(step.value.amount) / 100:f}"
            scale.steps.append(replace(step, value=Value(times, is_factor=True)))
        elif "extra" in names and step.op in (*UPPER, "under", "upto"):
            scale.extras.append(step)
        else:
            scale.steps.append(step)


def _take_alone(scale: Scale, names: set[str], value: Value, clause: list[_Mark], said: str) -> None:
    """An amount without a bound: the least, the highest, a fixed one, one that is wished for, or the base."""
    if "max" in names and scale.most is None:
        scale.most = value
        scale.most_per = "day" if pattern_of(_A_DAY).search(said) else ""
    elif "min" in names and scale.least is None:
        scale.least = value
    elif "fixed" in names and scale.fixed is None:
        scale.fixed = value
        scale.fixed_name = next((mark.group("fixed") for mark in clause if mark.name == "fixed"), "")
    elif "extra" in names and (wish := _wish(clause)):
        scale.wishes.append((wish, value))
    elif "extra" in names and scale.base is not None and scale.fixed is None and not value.is_percent:
        scale.fixed = value
    elif scale.base is None and "extra" not in names:
        scale.base = value
    elif (
        scale.base is not None and scale.base.is_each != value.is_each and scale.fixed is None and not value.is_percent
    ):
        each, other = sorted((scale.base, value), key=lambda one: not one.is_each)
        scale.base, scale.fixed = each, other
    else:
        raise Unread("An amount has no place.")


_A_DAY = (
    r"\b(?:a|per|each|the whole|am|pro|je|den ganzen|al|por|par|la|le) ?(?:day|tag|día|jour|journée)\b|\bdaily\b"
    r"|\btages"
)
_IF = (
    r"^(?:if|on|for|with|when|in case of|wenn|falls|bei|am|an|für|mit|sonntags|samstags|feiertags|nachts|si|con|los"
    r"|en"
    r"|para|avec|le|pour|sundays?|saturdays?|weekends?)$"
)


def _wish(clause: list[_Mark]) -> str:
    """What an extra is for, such as "Sundays", or nothing where it is for all."""
    words = [mark.found[0] for mark in clause if mark.name == "word"]
    place = next((n for n, word in enumerate(words) if pattern_of(_IF).search(word)), -1)
    if place < 0:
        return ""
    about = (
        words[place:]
        if pattern_of(r"(?:ags|s)$").search(words[place]) and len(words[place]) > 5
        else words[place + 1 :]
    )
    kept = [word for word in about if not pattern_of(_SMALL).search(word)]
    return " ".join(kept[:3])


_SMALL = (
    r"^(?:it|it's|is|its|an?|the|i|you|we|they|there|that|will|are|get|gets|costs?|pay|pays|charge|das|es|ist|ein"
    r"|eine|der|die"
    r"|den|dem|ich|man|gibt|kommt|kommen|wird|zahlt|werden|kostet|es|un|una|el|la|los|las|hay|se|cuesta|est|c'est"
    r"|une?|le|les|on"
    r"|paie|il|y|a|coûte|of|my|to|be|has|have|than|each|all|cost|for|at|auf|drauf|um)$"
)
_NO_NAME = (
    r"^(?:an?|the|is|are|it|it's|gets?|you|means?|says?|called|grade|mark|counts|as|that|then|show|shows|with"
    r"|points?|if|i|be"
    r"|you're|they|pupils?|students?|passes|und|eine?|der|die|das|ist|sind|note|gibt|es|heißt|man|bekommt|als|zeigt"
    r"|wenn|punkten?"
    r"|un|una|el|la|es|son|nota|se|llama|si|une|le|est|c'est|on|obtient|for|at|als|zu|my|and|need|needs|dice|dit"
    r"|sont|with)$"
)


def _with_whole_names(steps: list[Step]) -> list[Step]:
    """The steps; a word behind a bound that is no unit and stands in one step alone is of its name: "92 sehr gut"."""
    units = [step.unit for step in steps]

    def is_name(unit: str) -> bool:
        is_alone = units.count(unit) == 1 < len(steps)
        return bool(unit) and is_alone and not unit_of(unit) and not _POINTS.search(unit)

    return [
        replace(step, unit="", value=Value(name=f"{step.unit} {step.value.name}")) if is_name(step.unit) else step
        for step in steps
    ]


def _names(words: list[str]) -> list[str]:
    return [word for word in words if not pattern_of(_NO_NAME).search(word)]


def _take_named(scale: Scale, clause: list[_Mark], bounds: list[_Mark], words: list[str]) -> None:
    """Steps that are named: "from 90 points an A"."""
    if len(bounds) > 1:
        raise Unread("Two bounds have one name.")
    place = clause.index(bounds[0])
    before = _names([mark.found[0] for mark in clause[:place] if mark.name == "word"])
    after = _names([mark.found[0] for mark in clause[place:] if mark.name == "word"])
    unit = bounds[0].group("unit")
    letter = [word for word in words[-1:] if len(word) == 1]
    kept = after or (before if len(before) < 4 else before[-1:]) or letter or ([unit] if unit else [])
    if not kept or len(kept) > 4:
        raise Unread("A step has no name.")
    step = _step(bounds[0], Value(name=" ".join(kept)))
    scale.steps.append(replace(step, unit="") if kept == [unit] else step)
    scale.count += 1
