"""The times that a countdown has a button for, by name: "rooibos takes six minutes", "no fruit tea"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.changing.clauses import Wish, stated, unquoted
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import ARTICLE, Outcome, State, done, stems_of

_MOST = 12
_UNITS = (
    (r"seconds?|secs?|sec|s|sekunden?|sek|segundos?|seg|secondes?", 1),
    (r"minutes?|mins?|min|m|minuten?|minutos?", 60),
    (r"hours?|hrs?|h|stunden?|std|horas?|heures?", 3600),
)
_LENGTH = rf"(?P<long>\d{{1,3}}(?:[.,]5|:\d\d)?)(?: ?(?P<unit>{'|'.join(words for words, _long in _UNITS)}))?"
_IS = (
    r"(?:,? (?:(?:is|are|needs?|takes?|wants?|gets?|should be|has to be|must be|has|for|at|only|just|about|now"
    r"|with|ist|sind"
    r"|braucht|brauchen|dauert|soll|muss|bekommt|für|nur|mit|es|son|necesita|tarda|dura|lleva|a|de|con|solo|est"
    r"|sont|dure"
    r"|prend|il faut|pour|à|avec|seulement) ?)+|,? ?[:=,-]? )"
)
_BEFORE = (
    r"(?:(?:and|also|please|add|make|put in|have|include|give (?:me|us)|i (?:also )?(?:want|need)|we (?:also"
    r" )?(?:want|need"
    r"|have)|und|auch|noch|füge?|mach\w*|ich (?:brauche|will|möchte)|añade|pon|quiero|necesito|también|y|ajoute"
    r"|mets|je"
    r" veux|il faut|aussi|et) )*"
)
_BUTTON = (
    r"(?:(?:an?|another|one|one more|the|ein\w*|noch ein\w*|un|una|otro|une?|le) )*(?:(?:extra|new|further|own"
    r"|weitere\w*"
    r"|neue\w*|nuevo|nouveau) )?(?:buttons?|presets?|knopf|taste|botón|bouton)(?: (?:for|called|named|with|für"
    r"|namens|mit|para"
    r"|llamado|con|pour|appelé|avec))?:? "
)
_FOR = re.compile(r"^(?:for|für|para|pour) ", re.IGNORECASE)
_NAMED = re.compile(
    rf"{_BEFORE}(?P<button>{_BUTTON})?(?P<name>[^\d,:;=]{{2,30}}?){_IS}{_LENGTH}(?: (?:too|as well|instead|each"
    rf"|auch|hinzu|dazu"
    r"|también|aussi))*",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*[,;]\s*(?:and |und |y |et )?(?=[^\d\W])|\s+(?:and|und|y|et)\s+", re.IGNORECASE)
_NO_NAME = re.compile(
    r"\b(?:it|that|this|time|timer|countdown|clock|default|usual\w*|normal\w*|always|everything|all|start\w*"
    r"|begin\w*|set"
    r"|make|breaks?|pause\w*|work|sessions?|es|das|zeit|uhr|immer|alles|tiempo|reloj|siempre|todo|temps|toujours"
    r"|tout|i|we|ich"
    r"|wir|after|every|each|nach|jede\w*|rounds?|too|not|no|beeps?|sounds?|rings?|larger|bigger|letters?)\b",
    re.IGNORECASE,
)
_ONE = re.compile(r" ones?$", re.IGNORECASE)
_HALF = re.compile(r"(?<=\d)(?: and a half| ?½|einhalb| y medi[oa]| et demie?)(?! \d)", re.IGNORECASE)
_BEGINS = re.compile(
    r"(?:(?:always |please |it should |it has to |bitte )*(?:start|begin|open|beginn\w*|fang\w*|starte?|soll"
    r"|empieza|comienza"
    r"|que empiece|commence|démarre)(?: (?:up|always|immer|siempre|toujours|by default))* (?:with|on|mit|bei|con"
    r"|por|par|avec)"
    r" |(?P<first>))(?:the |den |die |dem |der |el |la |le )?(?P<name>[^\d,:;]{2,30}?)(?: ones?)?(?P<place>"
    r" (?:first|zuerst|as the"
    r" first|primero|d'abord|en premier|anfangen|beginnen|starten|an))?",
    re.IGNORECASE,
)


def changed(state: State, wish: Wish) -> Outcome | None:
    """A countdown with other buttons: new ones, other times, one less, or another that it begins with."""
    options = state.spec.options
    if state.spec.kind != "timers" or list(options.get("modes") or ()) != ["countdown"]:
        return None
    there = {str(name): int(seconds) for name, seconds in options.get("presets") or ()}
    said = _HALF.sub(".5", in_figures(stated(wish.said))).strip(" .!?")
    if new := _with_times(said, there):
        return _with(state, new)
    if (gone := _called(there, _gone(wish))) and len(there) > 1:
        return _with(state, {name: seconds for name, seconds in there.items() if name != gone})
    begins = _BEGINS.fullmatch(said)
    is_told = begins is not None and (begins["first"] is None or begins["place"])
    first = _called(there, begins["name"]) if begins is not None and is_told else ""
    return _with(state, {first: there[first], **there}) if first else None


def _with_times(said: str, there: dict[str, int]) -> dict[str, int]:
    """The times by name with those that were said; nothing where something else was. One alone is a button where there
    are others, or where it is told to be one."""
    read = [_NAMED.fullmatch(part.strip()) for part in _AND.split(said)]
    whole = _NAMED.fullmatch(said)
    named = [one for one in read if one] if all(read) else [whole] if whole else []
    if not named or any(_NO_NAME.search(one["name"]) for one in named):
        return {}
    is_told = len(named) > 1 or bool(there) or any(one["button"] for one in named)
    usual = next((one["unit"] for one in named if one["unit"]), "min")
    found = dict(there) if is_told else {}
    for one in named if is_told else ():
        name = _FOR.sub("", _ONE.sub("", ARTICLE.sub("", one["name"].strip())))
        found[_called(there, name) or name[:1].upper() + name[1:]] = _seconds(one["long"], one["unit"] or usual)
    return found if len(found) <= _MOST else {}


def _seconds(long: str, unit: str) -> int:
    if ":" in long:
        minutes, seconds = long.split(":")
        return int(minutes) * 60 + int(seconds)
    of_unit = next(seconds for words, seconds in _UNITS if re.fullmatch(words, unit, re.IGNORECASE))
    return max(1, int(float(long.replace(",", ".")) * of_unit))


def _gone(wish: Wish) -> str:
    return wish.a if wish.operation in ("remove", "less", "hide") else ""


def _called(there: dict[str, int], words: str) -> str:
    """The name of the button that words mean, also by a part that one alone has: "the soft one" is "Soft egg"."""
    wanted = stems_of(_ONE.sub("", ARTICLE.sub("", unquoted(words))))
    whole = [name for name in there if wanted and stems_of(name) == wanted]
    having = [name for name in there if wanted and set(wanted) <= set(stems_of(name))]
    return whole[0] if whole else having[0] if len(having) == 1 else ""


def _with(state: State, named: dict[str, int]) -> Outcome:
    options: dict[str, Any] = dict(state.spec.options)
    options |= {
        "presets": [[name, seconds] for name, seconds in named.items()],
        "countdown": next(iter(named.values())),
    }
    if (
        named == dict(state.spec.options.get("presets") or ())
        and options["countdown"] == state.spec.options["countdown"]
    ):
        return Outcome(state=None, said=say("already", state.language, ", ".join(named)))
    shown = ", ".join(f"{name} ({seconds // 60}:{seconds % 60:02})" for name, seconds in named.items())
    return done(state, replace(state.spec, options=options), "presets", shown)
