"""What each of several people gets at a figure of their own: "Tom gets 3 pounds a week and Ella gets 5"."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.blueprints.formula.expression import MAX_INPUTS, Tree
from stableagents.composer.blueprints.formula.parts import Field
from stableagents.composer.blueprints.formula.worded.program import Line, Program, Result, written
from stableagents.composer.languages.patterns import pattern_of

_NAME = r"([A-ZÄÖÜÁÉÍÓÚÑ][^\W\d_]{1,20})"
_GETS = (
    r"(?i:gets?|earns?|receives?|saves?|makes?|is paid|has|verdient|bekommt|kriegt|spart|hat|recibe|gana|cobra|ahorra"
    r"|tiene|reçoit|gagne|touche|épargne|a)"
)
_MONEY = r"(?i:€|\$|£|euros?|eur|dollars?|pounds?|cents?|quid|francs?|franken|pesos?)"
_N = r"(?:[€$£] ?)?(\d+(?:[.,]\d{1,2})?)"
_PERIODS = {
    "Weeks": r"(?i:week|woche|semana|semaine)",
    "Months": r"(?i:month|monat|mes|mois)",
    "Days": r"(?i:day|tag|día|jour)",
    "Hours": r"(?i:hour|stunde|hora|heure)",
}
_ONE = {"Weeks": "a week", "Months": "a month", "Days": "a day", "Hours": "an hour"}
_A = r"(?:an?|per|each|every|pro|die|in der|im|am|jede\w?|por|a la|al|cada|par|l'|de l'|chaque)"
_FIRST = rf"\b{_NAME}(?: {_GETS}:?)? {_N}(?: ?{_MONEY})? {_A} ?({'|'.join(_PERIODS.values())})(?!\w)"
_OTHER = rf"(?:,|;| and| und| y| et|,? &)+ {_NAME}(?: {_GETS}:?)? {_N}(?! ?%)(?: ?{_MONEY})?"
_EACH = (
    r"(?i)\b(?:each|both|they|everyone|everybody|jede[rs]?|beiden?|cada un[oa]|los dos|chacune?|les deux)\b"
    r"|\b(?:after|nach|después de|tras|après|in) (?:so many|a number|any number|so viele\w*|x|tant[oa]s|unas|tant de)\b"
)
_IN_ALL = (
    r"(?i)\b(?:together|in all|altogether|in total|total|zusammen|insgesamt|gesamt|en total|juntos|au total|ensemble)\b"
)


def persons_of(text: str, words: Callable[[str], str]) -> Program | None:
    """What each gets for so many weeks, hours and the like; ``None`` where no figures by person are told."""
    text = " ".join(text.split())
    first = pattern_of(_FIRST).search(text)
    if first is None or not pattern_of(_EACH).search(text):
        return None
    people, at = {first[1]: first[2]}, first.end()
    while other := pattern_of(rf"(?: {_A} ?(?:{'|'.join(_PERIODS.values())}))?{_OTHER}").match(text, at):
        people[other[1]], at = other[2], other.end()
    rest = text[: first.start()] + text[at:]
    if not 1 < len(people) < MAX_INPUTS or pattern_of(r"\d").search(rest):
        return None
    period = next(name for name, said in _PERIODS.items() if re.fullmatch(said, first[3]))
    return _program(people, period, bool(pattern_of(_IN_ALL).search(rest)), words)


def _program(people: dict[str, str], named: str, is_in_all: bool, words: Callable[[str], str]) -> Program:
    period, unit = words(named), words(_ONE[named])
    rates = [
        Field(name=f"rate_{at}", label=name, unit=unit, first=written(amount, words), least="0")
        for at, (name, amount) in enumerate(people.items(), 1)
    ]
    program = Program(
        fields=[Field(name="periods", label=period, least="0"), *rates],
        labels={"periods": period} | {field.name: field.label for field in rates},
        is_more=True,
        is_sure=True,
        is_whole=True,
        count=len(people),
        title="What each gets",
    )
    total: Tree = ""
    for at, name in enumerate(people, 1):
        program.lines.append(Line(f"gets_{at}", name, ("*", "periods", f"rate_{at}")))
        program.results.append(Result(name, f"gets_{at}", is_money=True))
        program.labels[f"gets_{at}"] = name
        total = ("+", total, f"gets_{at}") if total else f"gets_{at}"
    if is_in_all:
        program.lines.append(Line("total", words("Total"), total))
        program.results.append(Result(words("Total"), "total", is_money=True))
        program.labels["total"] = words("Total")
    return program
