"""The goal that a description sets for what a record keeper adds up: "save 1200", "meta de 8000", "goal 75 kg"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.figures import WRITTEN, as_digits
from stableagents.composer.periods import A_PERIOD, OFTEN, ONE
from stableagents.composer.spec import FieldSpec

_FIGURE = rf"{WRITTEN}(?![\d.,:/-]*\d)"
_UNIT = r"(?: ?(?P<{name}>[€$£]|[^\W\d]{{1,12}}))?"
_BETWEEN = (
    r"(?: (?:weight|amount|of|is|are|to|for|the|a|year|month|week|day|save|raise|collect|reach|read|run|von|ist|sind"
    r"|beträgt|bei|für|das|jahr|monat|woche|tag|de|es|son|para|el|año|mes|semana|día|est|sont|pour|l'année|mois|jour)"
    r"| ?[:=])*"
)
_SET = re.compile(
    r"\b(?:goals?|target|aim|(?:spar|tages|wochen|monats|jahres)?ziel|meta|objetivo|objectif)\b"
    rf"{_BETWEEN} ?[€$£]?(?P<figure>{_FIGURE}){_UNIT.format(name='unit')}",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:sav(?:e|ing)(?: up)?|rais(?:e|ing)|collect(?: up to)?|reach|ahorrar|juntar|recaudar|reunir|économiser"
    r"|épargner|réunir|récolter)"
    rf"(?: up to| about| around| to| hasta| jusqu'à)? [€$£]?(?P<figure>{_FIGURE}){_UNIT.format(name='unit')}"
    rf"|\b(?P<figure_of>{_FIGURE}){_UNIT.format(name='unit_of')} (?:ansparen|sparen|sammeln|erreichen)\b",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    rf"\b(?:at least|minimum|mindestens|al menos|como mínimo|mínimo"
    rf"|au moins) (?P<figure>{_FIGURE}){_UNIT.format(name='unit')}"
    r"(?<! a)(?<! am)(?<! al) (?:a|per|each|every|am|pro|jeden|al|por|cada|par) (?:day|tag|día|jour)\b",
    re.IGNORECASE,
)
# "Whether she reached 140", "ob sie 140 Minuten geschafft hat".
_REACHED = re.compile(
    r"\b(?:if|whether|ob|si) (?:[^\W\d_]+ ){0,3}?(?:reach(?:ed|es)?|made|hit|got to|managed|llegó a|llego a"
    rf"|ha llegado a|alcanz\w+|a atteint|atteint|ai atteint) (?:the |my |her |his |our )?(?P<figure>{_FIGURE})"
    rf"{_UNIT.format(name='unit')}"
    rf"|\bob (?:[^\W\d_]+ ){{0,3}}?(?P<figure_of>{_FIGURE}){_UNIT.format(name='unit_of')}"
    r" (?:[^\W\d_]+ )?(?:erreicht|geschafft|geübt)\b",
    re.IGNORECASE,
)
# "How far I am from 75 kilos", "wie weit ich von 75 Kilo entfernt bin".
_HOW_FAR = re.compile(
    r"\b(?:how (?:far|much further|close) (?:(?:(?:am |are |is )?(?:i|we|he|she|it|they)(?:'m|'s|'re| am| is| are)?"
    r"|away|off|still) ){0,3}"
    r"(?:from|to|off)|wie weit (?:[^\W\d_]+ ){0,3}?von|cu[áa]nto (?:me |nos |le )?(?:falta|queda) (?:para|hasta)"
    r"(?: llegar a| los)*|combien (?:il )?(?:me |nous |lui )?(?:manque|reste)(?:-t-il)? (?:pour|jusqu'à|avant)"
    rf"(?: atteindre| les)*) [€$£]?(?P<figure>{_FIGURE}){_UNIT.format(name='unit')}",
    re.IGNORECASE,
)
# "I want to walk 50 km a week", "ich will 20 Seiten am Tag lesen".
_WANTED = re.compile(
    r"\b(?:(?:want|wants|have|has|need|needs|try|tries|trying|aim|plan|planning|hoping|hope|would like|'d like"
    r"|should) to (?!see\b|know\b|have\b|note\b|log\b|track\b|write\b)[^\W\d_]+(?: the [^\W\d_]+| at least| about)?"
    r"|(?:quiero|quisiera|tengo que|debo|intento) (?!ver\b|saber\b|apuntar\b)[^\W\d_]+r(?: al menos)?"
    r"|(?:veux|voudrais|dois|aimerais) (?!voir\b|savoir\b|noter\b)[^\W\d_]+(?: au moins)?"
    rf"|(?:will|möchte|muss|soll) (?:mindestens )?) ?(?P<figure>{_FIGURE}){_UNIT.format(name='unit')}"
    r"(?<! a)(?<! am)(?<! al) (?:a|an|per|each|every|in der|im|am|pro|jeden?|die|al|a la|por|cada|par)"
    rf" (?:{A_PERIOD})\b",
    re.IGNORECASE,
)
OF_PERIOD = {
    period: re.compile(
        rf"\b(?<!\bfor )(?<!\bfür )(?<!\bpara )(?<!\bpour )"
        r"(?:a|an|per|each|every|in der|im|am|pro|jede[nrs]?|die|al|a la|por|cada|par|chaque|my|this|diese[nrs]?"
        rf"|est[ea]|ce|cet|cette) (?:{one})\b|\b(?:{OFTEN[period]})(?:\b|(?=ziel))",
        re.IGNORECASE,
    )
    for period, one in ONE.items()
}
_OTHERS_THAN_UNITS = {"and", "or", "with", "by", "in", "on", "und", "mit", "bis", "y", "con", "et", "avec", "a", "per"}
_FIGURES = ("money", "number", "product", "hours", "formula", "amount", "difference")
_MONEY = {"€", "$", "£", "euro", "euros", "eur", "dollar", "dollars", "usd", "pound", "pounds", "chf", "franken"}
_WEIGHTS = ("weight", "gewicht", "peso", "poids")
_OF_UNIT = {
    "kg": _WEIGHTS,
    "kilo": _WEIGHTS,
    "kilos": _WEIGHTS,
    "stone": _WEIGHTS,
    "km": ("kilometres", "distance", "distanz", "distancia"),
}


def asked(text: str, fields: Sequence[FieldSpec], names: str) -> dict[str, Any]:
    """The goal that a description sets: its figure, of which field or of ``names`` it is, and whether it is one of
    each day, week, month or year; nothing where there is none."""
    found = next(
        filter(None, (one.search(text) for one in (_REACHED, _HOW_FAR, _SET, _DOING, _AT_LEAST, _WANTED))), None
    )
    if found is None:
        return {}
    parts = found.groupdict()
    figure, unit = parts["figure"] or parts.get("figure_of"), (parts["unit"] or parts.get("unit_of") or "").lower()
    has_days = any(field.type == "date" for field in fields)
    of = _meant(unit, fields, names)
    has_days = has_days and found.re is not _HOW_FAR
    period = _period(text, found, r".;!?\n" if found.re is _REACHED else r".,:;!?\n") if has_days else ""
    is_of_now = found.re is _HOW_FAR and _OF_UNIT.get(unit) == _WEIGHTS  # weights of one are not added up
    goal = {"figure": as_digits(str(figure)), "of": of, "period": period} | ({"how": "latest"} if is_of_now else {})
    return goal if of else {}


def _period(text: str, found: re.Match[str], ends: str) -> str:
    """The period of which a goal is that was found: the nearest that is named between the ends around it."""
    start = max((end.end() for end in re.finditer(rf"[{ends}]", text[: found.start()])), default=0)
    last = re.search(rf"[{ends}](?!\d)", text[found.end() :])
    end = found.end() + last.start() if last else len(text)
    named = [
        (max(said.start() - found.end(), found.start() - said.end()), period)
        for period, words in OF_PERIOD.items()
        for said in words.finditer(text, start, end)
    ]
    return min(named)[1] if named else ""


def shown(goal: Mapping[str, Any], fields: Sequence[FieldSpec], sums: Sequence[str]) -> dict[str, Any]:
    """What the page shows of a goal, as long as its field is there."""
    keys = {field.key for field in fields}
    if not goal or not (goal["of"] == "*" or goal["of"] in keys):
        return {}
    day = next((field.key for field in fields if field.type == "date"), "")
    of = "" if goal["of"] == "*" else goal["of"]
    how = "count" if not of else goal.get("how") or ("sum" if of in sums else "latest")
    period = goal.get("period", "day" if goal.get("daily") else "")  # apps of before have "daily"
    return {"figure": goal["figure"], "of": of, "how": how, "day": day, "period": period if day else ""}


def _meant(unit: str, fields: Sequence[FieldSpec], names: str) -> str:
    """The key of the field that a goal is of, or ``*`` for how many records there are."""
    figures = [field for field in fields if field.type in _FIGURES and not field.label.lower().startswith("how far")]
    if unit in _MONEY:
        money = [field for field in figures if field.type in ("money", "product", "amount", "formula")]
        return next((field.key for field in [*money[::-1], *figures]), "")
    if len(unit) > 1 and unit not in _OTHERS_THAN_UNITS:
        words = (unit, *_OF_UNIT.get(unit, ()))
        for field in figures:
            if any(alike(word, part) for word in words for part in re.findall(r"[^\W\d]+", field.label.lower())):
                return field.key
        if any(alike(unit, name) for name in re.findall(r"[^\W\d]{3,}", names.lower())):
            return "*"
    return next((field.key for field in figures), "")
