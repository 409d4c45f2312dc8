"""Days, weeks, months and years as descriptions name them in the four languages: parts of patterns, one for each."""

from __future__ import annotations

import re

ONE = {  # "per week", "jeden Tag"
    "day": r"day|tag|día|jour",
    "week": r"week|woche|semana|semaine",
    "month": r"month|monat|mes|mois",
    "year": r"year|jahr|año|an|année",
}
COUNTED = {  # "after 3 weeks", "in zwei Jahren"
    "days": r"days?|tage?n?|d[ií]as?|jours?",
    "weeks": r"weeks?|wochen?|semanas?|semaines?",
    "months": r"months?|monate?n?|mes(?:es)?|mois",
    "years": r"years?|jahre?n?|años?|ans?",
}
OFTEN = {  # "weekly", and the beginning of "Wochenziel"
    "day": r"daily|tages|täglich\w*|diari[oa]s?|quotidien\w*|journali\w+",
    "week": r"weekly|wochen|wöchentlich\w*|semanal(?:es)?|hebdomadaire\w*",
    "month": r"monthly|monats|monatlich\w*|mensual(?:es)?|mensuel\w*",
    "year": r"yearly|annual|jahres|jährlich\w*|anual(?:es)?|annuel\w*",
}
_MES = r"mes(?! (?:quatre|cinq|sept|huit|[^\W\d_]{3,}[sx])\b)(?:es)?"  # no French "mes plantes"
NAMED = {  # any word that speaks of it: "by month", "monthly", "Monatssumme"
    "week": r"week\w*|woche\w*|wöchentlich\w*|semana\w*|semaine\w*|hebdomadaire\w*",
    "month": rf"month\w*|monat\w*|{_MES}|mensual\w*|mois|mensuel\w*",
    "year": r"year\w*|annual\w*|jahr\w*|jährlich\w*|año|anual\w*|an|année|annuel\w*",
}
THIS = {  # the one that is now
    "day": r"today|of the day|heute|hoy|del día|aujourd'hui|du jour",
    "week": r"this week|diese[rn]? woche|esta semana|cette semaine",
    "month": r"this month|diese[nms]{1,2} monats?|este mes|ce mois(?:-ci)?",
    "year": r"this year|diese[ms] jahre?s?|este año|cette année",
}
DAYS = {"days": 1, "weeks": 7, "months": 30, "years": 365}  # in each, about
WEEKDAYS = (  # Monday is the first
    r"mondays?|montags?|lunes|lundis?",
    r"tuesdays?|dienstags?|martes|mardis?",
    r"wednesdays?|mittwochs?|miércoles|mercredis?",
    r"thursdays?|donnerstags?|jueves|jeudis?",
    r"fridays?|freitags?|viernes|vendredis?",
    r"saturdays?|samstags?|sonnabends?|sábados?|samedis?",
    r"sundays?|sonntags?|domingos?|dimanches?",
)
A_PERIOD = "|".join(ONE.values())
LENGTH = "|".join(COUNTED.values())


def unit_of(word: str) -> str:
    """The unit that ``word`` counts, a key of :data:`COUNTED`; ValueError where it counts none."""
    for unit, words in COUNTED.items():
        if re.fullmatch(words, word.lower()):
            return unit
    raise ValueError(f"{word!r} is no unit of days, weeks, months or years")


def steps_of(figure: int, word: str) -> tuple[str, ...]:
    """What is added to a day for ``figure`` such units: ``("14",)`` days, or ``("3", "months")``."""
    unit = unit_of(word)
    return (str(figure), unit) if unit in ("months", "years") else (str(figure * DAYS[unit]),)
