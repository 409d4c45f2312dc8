"""What a description asks of all records together, beside their sums: how many are different, how many are ticked, the
highest and the lowest, and an average of the last days."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.asides import alike, grouped, order_in
from stableagents.composer.blueprints.records import each, people, states
from stableagents.composer.blueprints.records.keys import FIGURES, has
from stableagents.composer.blueprints.records.watching import MAX_DAYS
from stableagents.composer.blueprints.records.worked_out import best_group
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = tuple[FieldSpec, ...]
_PIECES = re.compile(r"[.](?!\d)|[,;:!?\n](?!\d)|\b(?:and|und|et|y)\b", re.IGNORECASE)
_HOW_MANY = (
    r"how many|number of|count(?: of)?|wie ?viele?|anzahl(?: der| an)?|cu[aá]nt[oa]s|n[uú]mero de|cantidad de"
    r"|combien(?: d[e'])?"
    r"|nombre d[e']"
)
_DIFFERENT = (
    rf"(?:{_HOW_MANY}) ?(?:different|distinct|verschiedene[rn]?|unterschiedliche[rn]?|distint[oa]s|diferentes"
    rf"|différente?s?)"
    r" (?P<noun>[^\W\d]{3,})|(?P<before>[^\W\d]{3,}) (?:différente?s?|distint[oa]s|diferentes)\b"
)
_LATELY = (
    r"(?:average|mean|durchschnitt\w*|schnitt|mittelwert|media|promedio|moyenne)[^.;!?]{0,40}?"
    rf"(?:last|past|letzten|vergangenen|[uú]ltimos|derniers) {FIGURE} (?:last |derniers |[uú]ltimos )?(?:days|tage"
    rf"|d[ií]as|jours)"
    rf"|{FIGURE} derniers jours"
)
_OUT = r"out|away|still|left|missing|weg|draußen|noch|fuera|prestad[oa]s|faltan|quedan|dehors|sortie?s?|encore|reste\w*"
_MOST = (
    r"best(?! before)|wettest|rainiest|hottest|busiest|nasseste\w*|heißeste\w*|plus (?:arrosé|pluvieu|chaud|forte?)\w*"
    r"|más (?:lluvios|calur)\w*|highest|longest|biggest|largest|heaviest|furthest|most expensive"
    r"|records?(?! (?:of|for)\b)"
    r"|max(?:imum)?(?= \w)|beste\w*"
    r"|höchste[rsnm]?|längste\w*"
    r"|bestzeit\w*|größte\w*|schwerste\w*|weiteste\w*|teuerste\w*|rekord\w*|bestleistung\w*|mejor(?:es)?"
    r"|mayor(?! (?:que|de|a)\b)|récord"
    r"|m[aá]s (?:alt|larg|car|grand)\w+"
    r"|meilleure?s?|plus (?:haut|long|grand|gros|lourd|cher)\w*|record(?! (?:of|for)\b)"
)
_LEAST = (
    r"lowest|fastest|cheapest|shortest|smallest|lightest|min(?:imum)? (?:value|figure)|niedrigste\w*|schnellste\w*"
    r"|billigste\w*"
    r"|kürzeste\w*|kleinste\w*|tiefste\w*|menor(?! (?:que|de|a)\b)|m[aá]s (?:r[aá]pid|barat|baj|cort|pequeñ)\w+"
    r"|plus (?:rapide|bas"
    r"|court|petit)\w*|moins (?:cher|bon)\w*"
)


_DEAR = r"expensive|cheap\w*|teuer\w*|billig\w*|car[oa]s?|barat[oa]s?|cher|chère"
_OWES = r"owes?|schulde\w*|deben?|doi(?:t|vent)|paid|bezahlt|pagado|payé"
_BEST = r"best\w*|rekord\w*|records?|mejor(?:es)?|récord|meilleure?s?"
_WHEN_LAST = (
    r"\bwhen (?:did|have) (?:i|we) last (?P<en>[^.,;:!?]{3,40})|\bwhen (?:i|we) last (?P<told>[^.,;:!?]{3,40})"
    r"|\bwann (?:ich|wir) (?:zuletzt|das letzte mal) (?P<de>[^.,;:!?]{3,40}?)(?: (?:habe?|haben|hab))?(?=[.,;:!?]|$)"
    r"|\bcuándo (?P<es>[^.,;:!?]{3,40}?) (?:por )?(?:la )?última vez"
    r"|\bquand (?:j'ai|nous avons|on a) (?P<fr>[^.,;:!?]{3,40}?) (?:pour )?(?:la )?dernière fois"
)
_DONE = r"(?:ed|one|gewechselt|ge\w+t|ad[oa]|id[oa]|ée?)$"
_PERSONAL = (
    r"personal bests?|pbs?|best times?|bestzeit\w*|bestleistung|mejor(?:es)? (?:tiempos?|marca)|meilleurs? temps"
)
_TAKES_TIME = r"times?|minutes|seconds|zeit\w*|minuten|sekunden|tiempos?(?: .*)?|minutos|segundos|temps|secondes"


def told(fields: Fields, text: str) -> dict[str, Any]:
    """The keys of what is told of all records, for a text in lower case."""
    text = pattern_of(r"\([^()]*\)").sub(" ", text)  # what can be chosen asks for nothing
    lately = pattern_of(_LATELY).search(text)
    return {
        "distinct": _distinct(fields, text),
        "ticked": _ticked(fields, text),
        "valued": _valued(fields, text),
        "extremes": _extremes(fields, text),
        "last": _last(fields, text),
        "lately": _days(lately[1] or lately[2]) if lately and any(f.type == "date" for f in fields) else 0,
    }


def with_last(fields: list[FieldSpec], text: str) -> list[FieldSpec]:
    """The fields, with a tick for what a text asks when it was done last: "when did I last change the water"."""
    found = pattern_of(_WHEN_LAST).search(text)
    what = next((one for one in found.groups() if one), "").strip() if found else ""
    if not what or what in ("fue", "era", "war", "was") or not any(f.type == "date" for f in fields):
        return fields
    said = re.findall(r"[^\W\d_]{4,}", what)
    kept = next(
        (
            f
            for f in fields
            if f.type in ("tick", "text", "date")
            and any(alike(a, b) for a in re.findall(r"[^\W\d_]{4,}", f.label) for b in said)
        ),
        None,
    )
    if kept is None:
        label = what[:1].upper() + what[1:40]
        return [*fields, FieldSpec(key="done_last", label=label, type="tick")]
    is_done = kept.type == "text" and bool(pattern_of(_DONE).search(kept.label.lower()))
    return [replace(f, type="tick") if f is kept and is_done else f for f in fields]


def _last(fields: Fields, text: str) -> list[str]:
    """The keys of the ticks whose last day is asked for."""
    found = pattern_of(_WHEN_LAST).search(text)
    said = re.findall(r"[^\W\d_]{4,}", found[0]) if found else []
    ticks = [f for f in fields if f.type == "tick"]
    return [f.key for f in ticks if any(alike(a, b) for a in re.findall(r"[^\W\d_]{4,}", f.label) for b in said)][:2]


def _days(figure: str) -> int:
    return min(int(float(as_digits(figure))), MAX_DAYS)


def _distinct(fields: Fields, text: str) -> list[str]:
    found = [
        field.key
        for said in pattern_of(_DIFFERENT).finditer(text)
        for field in fields
        if field.type in ("text", "choice", "link")
        and any(alike(word, said["noun"] or said["before"]) for word in re.findall(r"[^\W\d_]{3,}", field.label))
    ]
    return list(dict.fromkeys(found))[:2]


def _ticked(fields: Fields, text: str) -> list[str]:
    """The keys of the ticks, and of the days of being done, whose number is asked for."""
    done = states.done_of(fields)
    found = []
    for piece in _PIECES.split(text):
        if not has(_HOW_MANY, piece) or has(_OWES, piece):
            continue
        words = re.findall(r"[^\W\d_]{4,}", piece)
        found += [
            f.key
            for f in fields
            if f.type == "tick" and any(alike(a, b) for a in re.findall(r"[^\W\d_]{4,}", f.label) for b in words)
        ]
        found += [done[0]] if done[0] and not done[1] and has(_OUT, piece) else []
    return list(dict.fromkeys(found))[:3]


def _valued(fields: Fields, text: str) -> list[list[str]]:
    """The keys of the choices, each with one of what can be chosen, whose number is asked for: "how many cakes there
    are" of what everybody brings; and the key of a figure that is added up instead: "how many confirmed persons"."""
    pieces = [piece for piece in _PIECES.split(text) if has(_HOW_MANY, piece) and not grouped(piece)]
    found = [
        [field.key, value, people.of_each(fields, piece)]
        for piece in pieces
        for field in fields
        if field.type == "choice"
        for value in field.choices
        if any(alike(value.lower(), word) for word in re.findall(r"[^\W\d_]{3,}", piece))
    ]
    return found[:4]


def _extremes(fields: Fields, text: str) -> list[list[str]]:
    """What of which figures is told: the most or the least there is."""
    figures = [f for f in fields if f.type in FIGURES and f.type != "stars" and f.key != "number"]
    found: list[list[str]] = []
    for piece in _PIECES.split(text):
        group = grouped(piece)
        if order_in(piece) or group or best_group(fields, piece):
            continue
        for how, words in (("most", _MOST), ("least", _LEAST)):
            if not has(words, piece):
                continue
            said = re.findall(r"[^\W\d_]{3,}", re.sub(words, " ", piece))
            named = [f for f in figures if any(alike(a, b) for a in re.findall(r"[^\W\d_]{3,}", f.label) for b in said)]
            timed = [f for f in figures if f.type == "duration" and has(_PERSONAL, piece)]
            each_costs = each.of(figures) if has(_DEAR, piece) else None
            named = [each_costs] if each_costs else named
            named = (
                timed or named or [f for f in figures if f.type in ("money", "amount", "product") and has(_DEAR, piece)]
            )
            field = next(iter([*named, *(f for f in figures if f.type in ("number", "duration")), *figures]), None)
            if field and how == "most" and has(_BEST, piece) and has(_TAKES_TIME, field.label.lower()):
                how = "least"  # the best time is the shortest
            if field and [how, field.key] not in found and len(piece.split()) < 9:
                found.append([how, field.key])
    return found[:3]
