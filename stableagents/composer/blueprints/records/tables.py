"""Figures that stand behind each of several choices: "cut 45 min, colour 90 min", "early and late are 8 hours, night is
10", "radish 30 days", "a cut is 35, colour 80"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from stableagents.composer.figures import MONEY, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import COUNTED

MAX_READ = 2000  # characters in which figures are looked for
CENTS = r"cents?|ct|c[ée]ntimos?|centimes?|rappen|pence|p"
_UNITS = {
    "minutes": r"min\.?|mins|minutes?|minuten|minutos",
    "hours": r"h|hrs?|hours?|std\.?|stunden?|horas?|heures?",
    **{unit: COUNTED[unit] for unit in ("days", "weeks", "months")},
    "money": rf"{MONEY}|kr",
    "percent": r"%|percent|per cent|prozent|por ?ciento|pour ?cent",
    "points": r"points?|pts?|punkte?n?|puntos?",
}
_TIMES = ("minutes", "hours")
_KNOWN = "|".join([*_UNITS.values(), CENTS])
_FIGURE = r"(?P<sign>[€$£] ?)?(?<![\d.,:/])(?P<figure>\d{1,5}(?:[.,]\d{1,2})?)(?![\d:/]|[.,]\d)"
_PER = r" ?(?:(?:an?|per|each|every|pro|je|die|der|por|la|el|par)\b|/|de l'|l') ?(?P<per>[^\W\d_]{1,12})\b"
_OR = r"(?:and|or|und|oder|y|e|o|et|ou|an?|per|each|je|pro|die|der|la|el|por|par|de l)\b"
_MEASURE = rf"{_FIGURE}(?: ?(?P<unit>(?:{_KNOWN})(?![^\W_]))|(?= ?(?:[.,;:!?)\n]|$|{_OR})))(?:{_PER})?"
_IN_CHOICE = (
    rf"^(?P<name>[^\d€$£]*[^\W\d_][^\d€$£]*?),? ?(?:=|:|-|–)? ?{_FIGURE} ?(?P<unit>[^\W\d_]{{1,12}}\.?)(?:{_PER})?$"
)
_FILLER = r"(?:[ ]?[:=]|[ ](?!(?:and|or|und|oder|y|o|et|ou)\b)[^\W\d_]+){0,5}?"
_ENDING = r"[^\W\d_]{0,8}"  # of a name in a sentence: "nights", "Frühdienst"
_AND = r"(?:, ?|,? (?:and|und|y|e|et|&) )(?:(?:the|an?|die|der|das|eine?|el|la|los|las|le|les) )?"


@dataclass(frozen=True, slots=True)
class Table:
    """A figure for each choice, in one unit: minutes, hours, days, weeks, months, money, percent, points, another word,
    or nothing; ``per`` is what each of them is for, as in "10 kcal per minute"."""

    figures: dict[str, str]
    unit: str
    per: str = ""
    place: int = 0  # in the text; nothing stands before the choices


def in_choices(choices: Sequence[str]) -> tuple[tuple[str, ...], Table] | None:
    """The names of choices that all have a figure in the same unit behind them, and their table: "cut 45 min"."""
    found = [pattern_of(_IN_CHOICE, re.IGNORECASE).match(choice) for choice in choices]
    known = [one for one in found if one]
    units = [_unit(one["unit"].lower()) for one in known]
    if len(known) < len(choices) or len(known) < 2 or {*units} & {"money", "percent"}:
        return None
    if len({*units}) > 1 and not {*units} <= {*_TIMES} and not {*units} <= {"days", "weeks"}:
        return None
    names = tuple(one["name"].strip() for one in known)
    pairs = [(name, as_digits(one["figure"]), unit) for name, one, unit in zip(names, known, units, strict=True)]
    pers = {(one["per"] or "").lower() for one in known}
    if len(pers) > 1 or len({name.lower() for name in names}) < len(names):
        return None
    return names, _in_one_unit(pairs, pers.pop())


def bracketed(text: str) -> Iterator[Table]:
    """The tables that stand in brackets: "when I can harvest (radish 30 days, carrots 90 days)"."""
    for inside in re.findall(r"\(([^()]{8,300})\)", text):
        found = in_choices([part.strip() for part in pattern_of(r",(?!\d)|;").split(inside)])
        if found:
            yield found[1]


def in_text(choices: Sequence[str], text: str) -> Iterator[Table]:
    """The tables that a text in lower case has for these choices, one after another. A figure that has no unit has
    that of the others of its table."""
    names = {choice.lower(): choice for choice in choices if re.search(r"[^\W\d_]{2,}", choice)}
    if not names:
        return
    pairs: list[tuple[str, str, str]] = []
    per, place, in_cents = "", 0, False
    for match in _mentions(names, text[:MAX_READ]):
        said = [choice for lowered, choice in names.items() if _is_named(lowered, match["names"])]
        unit, figure = _unit(match["unit"] or ("€" if match["sign"] else "")), as_digits(match["figure"])
        in_cents = bool(re.fullmatch(CENTS, unit)) or (in_cents and not unit and figure.isdecimal())
        if in_cents:  # "a coffee is 40 cents and an espresso 50"
            unit, figure = "money", f"{Decimal(figure) / 100:f}"
        units = {one for *_, one in pairs if one}
        is_other = unit and units and unit not in units and not {unit, *units} <= {*_TIMES}
        is_other = is_other or (unit != "percent" and "percent" in units)
        if pairs and (is_other or any(choice == one for choice in said for one, *_ in pairs)):
            yield _in_one_unit(pairs, per, place)
            pairs, per = [], ""
        place = place if pairs else match.start()
        pairs += [(choice, figure, unit) for choice in said]
        per = per or (match["per"] or "").lower()
    if pairs:
        yield _in_one_unit(pairs, per, place)


def _mentions(names: dict[str, str], text: str) -> Iterator[re.Match[str]]:
    """Where choices stand with a figure behind them: "early and late are 8 hours"."""
    longest = sorted(names, key=len, reverse=True)
    one = "|".join(re.escape(name) + (_ENDING if len(name) > 2 else "") for name in longest)
    named = rf"(?<!\w)(?P<names>(?:{one})(?:{_AND}(?:{one}))*)(?!\w)"
    yield from pattern_of(rf"{named}{_FILLER},? ?\(?{_MEASURE}").finditer(text)


def _is_named(name: str, said: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}", said))


def _unit(said: str) -> str:
    """What a unit measures: minutes, money …; another word is one of its own."""
    return next((unit for unit, words in _UNITS.items() if re.fullmatch(words, said)), said)


def _in_one_unit(pairs: Sequence[tuple[str, str, str]], per: str, place: int = 0) -> Table:
    """A table whose units are the same: hours beside minutes become minutes, weeks beside days become days."""
    units = {unit for *_, unit in pairs if unit}
    smaller = next((small for small, large in (("minutes", "hours"), ("days", "weeks")) if {small, large} <= units), "")
    whole = smaller or next(iter(units), "")
    factor = {"hours": 60, "weeks": 7} if smaller else {}
    figures = {choice: f"{Decimal(figure) * factor.get(unit, 1):f}" for choice, figure, unit in pairs}
    return Table(figures, whole, per, place)
