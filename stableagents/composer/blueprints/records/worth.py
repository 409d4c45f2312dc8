"""What follows from a choice that is worth something: how long it takes, when it is due, what it costs or counts, and
what is paid more for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import keys, price_lists, reading
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.tables import Table, bracketed, in_choices, in_text
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import NAMED
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
Made = tuple[FieldSpec, str]  # a computed field, and the pattern of what it may be called in a list of fields
_BUDGET = (
    r"budgets?|limits?|allowances?|at most|max(?:imum)?|not more than|budget\w*|höchstens|maximal|obergrenze"
    r"|presupuestos?|límites?|tope|como máximo|enveloppes?|plafonds?|au plus"
)
_PAYS = (
    r"prices?|costs?|fees?|rates?|charge\w*|pay\w*|paid|earn\w*|takings|revenue|turnover|sales|invoice\w*|owes?"
    r"|preise?|\w*preis|kost\w*|verdien\w*|umsatz|einnahmen|bezahl\w*|zahl\w*|gebühr\w*|schulde\w*"
    r"|precios?|cuest\w*|cobr\w*|gan[ao]\w*|ingresos?|pag\w+|deben?|prix|coût\w*|tarifs?|gagn\w*|recettes?"
    r"|pay[eé]\w*|factur\w*|chiffre d'affaires"
)
_NAMES = {
    "minutes": r"minutes?|minuten|minutos|duration|length|lasts|how long|dauer|länge|duración|durée",
    "hours": r"(?:\w+ )?hours?|stunden|horas|heures|duration|length|dauer|duración|durée",
    "points": r"points?|punkte|puntos",
    "money": r"prices?|costs?|fees?|amount|charge|total|preis|kosten|betrag|precio|coste|importe|prix|coût|montant",
}
_DUE_ON = (
    r"harvest\w*|ready|ripe|due|until|expir\w*|use by|best before|back|next|ernt\w*|reif|fertig|fällig|haltbar\w*|bis"
    r"|cosech\w*|madur\w*|list[oa]|vence|caduc\w*|vencimiento|récolt\w*|mûre?s?|prête?s?|échéance|expir\w*|périm\w*"
)
_HARVEST = r"harvest\w*|ripe|ernt\w*|reif|cosech\w*|madur\w*|récolt\w*|mûre?s?"
_NO_KIND = (  # what is no kind of thing that a table names
    r"notes?|comments?|phone|owner|bed|place|notiz\w*|bemerkung\w*|telefon|besitzer|beet|ort|notas?|teléfono|dueño"
    r"|lugar|remarques?|téléphone|lieu|propriétaire|customer|client\w*|kund\w+|who|wer|quién|qui"
)
_COUNTS = (
    r"number of .*|how many .*|quantity|qty|pieces|times|persons|people|anzahl.*|menge|stück|personen"
    r"|número de .*|cantidad|personas|nombre de .*|quantité|personnes"
)
_MORE = (
    r" ?(?:%|percent|per cent|prozent|por ?ciento|pour ?cent) ?(?:more|extra|on top|mehr|zuschlag|aufschlag|dazu|más"
    r"|extra|de plus|en plus|surcharge|bonus|less|off|weniger|rabatt|menos|de moins|de remise)\b"
)
_LESS = r"less|off|weniger|rabatt|menos|moins|remise"
DAYS = (
    ("6", r"sundays?|sonntag\w*|domingos?|dimanches?"),
    ("5", r"saturdays?|samstag\w*|sábados?|samedis?"),
    ("56", r"weekends?|wochenende\w*|fin(?:es)? de semana|week-?ends?"),
)


def with_worth(fields: Fields, description: str, words: Mapping[str, str]) -> tuple[Fields, list[Made]]:
    """The fields, whose choices have no figures in their names any more, and the fields that follow from them."""
    made: list[Made] = []
    text = description.lower()
    for place, field in enumerate(fields):
        if field.type != "choice":
            continue
        named = in_choices(field.choices)
        if named:
            fields = [*fields[:place], replace(field, choices=named[0]), *fields[place + 1 :]]
            field = fields[place]
        made += _made(fields, field, _tables(field, named[1] if named else None, text), text, made)
    if not made:
        typed = next((f for f in fields if f.type == "text" and not has(_NO_KIND, f.label.lower())), None)
        tables = list(bracketed(description)) if typed else []
        made += _made(fields, typed, tables[:1], text, ()) if typed else []
    return (fields, made) if made else _priced(fields, text, words)


def _priced(fields: Fields, text: str, words: Mapping[str, str]) -> tuple[Fields, list[Made]]:
    """The fields with a choice of what a text has prices for, or of how long it is, or with what figures come to."""
    amount = price_lists.counted(fields, text)
    if amount:
        return amount[1], [(amount[0], rf"{_NAMES['money']}|total")]
    found = price_lists.lasting(fields, text) or price_lists.chosen(fields, text, words)
    return (found[2], _made(found[2], found[0], [found[1]], text, ())) if found else (fields, [])


def _tables(field: FieldSpec, first: Table | None, text: str) -> list[Table]:
    """What the choices of a field are worth, each unit once, and no budget; two choices of a table or more."""
    found = [first] if first else []
    for table in in_text(field.choices, text):
        unit = table.unit or _meant(table, text, is_whole=len(table.figures) == len(field.choices))
        if len(table.figures) > 1 and unit not in ("", "percent") and not _is_budget(table, text):
            found.append(replace(table, unit=unit))
    return list({"time" if t.unit in ("minutes", "hours") else t.unit: t for t in reversed(found)}.values())[::-1]


def _made(fields: Fields, field: FieldSpec, tables: Sequence[Table], text: str, before: Sequence[Made]) -> list[Made]:
    made: list[Made] = []
    for table in tables:
        if table.unit in ("days", "weeks", "months"):
            made += _due(fields, field, table, text)
            continue
        known = [*fields, *(one for one, _named in [*before, *made])]
        label = {"minutes": "Minutes", "hours": "Hours", "points": "Points", "money": "Price"}.get(table.unit, "")
        count = _count(known, field, table)
        label = "Amount" if count and table.unit == "money" else label or table.unit[:1].upper() + table.unit[1:]
        kind = "by_kind" if table.unit == "money" else "by_choice"
        made.append((_worth(field, table, label, kind, count), _NAMES.get(table.unit, re.escape(table.unit))))
    return made


def _worth(field: FieldSpec, table: Table, label: str, kind: str, count: str = "") -> FieldSpec:
    times = f" {count} *" if count else ""
    cases = tuple(f"{choice}:{figure}{times}" for choice, figure in table.figures.items())
    key = re.sub(r"\W+", "_", label.lower())
    return FieldSpec(key=key, label=label, type=kind, choices=(field.key, *cases))


def _due(fields: Fields, field: FieldSpec, table: Table, text: str) -> Iterator[Made]:
    """How many days a choice takes, and where a day is kept and one is asked for, on which day it is due."""
    days = replace(table, figures={c: str(int(Decimal(f) * (7 if table.unit == "weeks" else 1)))
                                   for c, f in table.figures.items()})  # fmt: skip
    label = "Months" if table.unit == "months" else "Days"
    worth = _worth(field, days, label, "by_choice")
    yield worth, r"(?:days?|tage|días|jours|months|monate|meses|mois)(?: \w+){0,3}"
    begun = [f.key for f in fields if f.type == "date" and not has(_DUE_ON, f.label.lower())]
    if begun and has(_DUE_ON, text):
        label = "Harvest" if has(_HARVEST, text) else "Due date"
        steps = (begun[0], worth.key, *(["months"] if table.unit == "months" else []))
        yield FieldSpec(key="due_on", label=label, type="next_day", choices=steps), _DUE_ON


def _count(fields: Sequence[FieldSpec], field: FieldSpec, table: Table) -> str:
    """The key of what a figure is taken as often as: of hours for so much an hour, of pieces for a price."""
    figures = [f for f in fields if f.type in ("number", "hours", "days", "by_choice", "duration") and f is not field]
    if table.per:
        nights = table.per in ("night", "nacht", "noche", "nuit", "day", "tag", "día", "jour")
        named = [f for f in figures if any(alike(table.per, w) for w in re.findall(r"[^\W\d_]+", f.label))]
        return next((f.key for f in [*named, *(f for f in figures if nights and f.type == "days")]), "")
    if table.unit != "money":
        return ""
    return reading.counted(fields) or keys.key_of(figures, rf"(?:{_COUNTS})", ("number",), whole=True)


def _meant(table: Table, text: str, *, is_whole: bool) -> str:
    """The unit of figures that have none: money where a text speaks of paying, points where it has any, else what each
    choice adds to a total."""
    if has(_PAYS, text):
        return "money"
    return "points" if has(_NAMES["points"], text) else "money" if is_whole and has(reading.TOTALLED, text) else ""


def _is_budget(table: Table, text: str) -> bool:
    """Whether figures are the most that may be spent: the sentence, or the one before, speaks of budgets."""
    begin = max((found.end() for found in re.finditer(r"[.!?;\n](?!\d)", text[: table.place])), default=0)
    begin = max((found.end() for found in re.finditer(r"[.!?;\n](?!\d)", text[: max(begin - 1, 0)])), default=0)
    end = re.search(r"[.!?;\n](?!\d)", text[table.place :])
    return has(_BUDGET, text[begin : table.place + end.start() if end else len(text)])


def budgets(fields: Sequence[FieldSpec], text: str) -> dict[str, Any]:
    """What may be spent of each choice in a month, as an allowance: its figures, and the keys of what is spent."""
    spent = next((f.key for f in fields if f.type == "money"), "")
    day = next((f.key for f in fields if f.type == "date"), "")
    for field in fields if spent else ():
        for table in in_text(field.choices, text) if field.type == "choice" else ():
            if table.unit in ("", "money") and _is_budget(table, text):
                period = next((name for name, words in NAMED.items() if day and has(words, text)), "")
                return {
                    "figure": "", "figures": table.figures, "of": spent, "day": day if period else "",
                    "period": period, "by": field.key, "is_refused": False,
                }  # fmt: skip
    return {}


def raised(fields: Fields, text: str) -> Fields:
    """The fields, of which the amount that is paid rises with a choice or on a day: "nights 25 %, Sundays 50 %"."""
    amounts = [f for f in fields if f.type in ("amount", "by_kind")]
    rises = list(_rises(fields, text)) if amounts else []
    if not rises:
        return fields
    share = " ".join(["1", *(f"{when} {by} * +" for when, by in rises)])
    amount = amounts[-1]
    if amount.type == "by_kind":
        steps: tuple[str, ...] = (amount.choices[0], *(f"{case} {share} *" for case in amount.choices[1:]))
    else:
        steps = (*amount.choices, *share.split(), "*")
    return [replace(f, choices=steps) if f is amount else f for f in fields]


def _rises(fields: Fields, text: str) -> Iterator[tuple[str, str]]:
    """When an amount rises, as a step that is 1 then and 0 else, and by which share of it."""
    end = pattern_of(_MORE)
    for field in fields:
        for choice in field.choices if field.type == "choice" else ():
            found = _risen(rf"{re.escape(choice.lower())}[^\W\d_]{{0,8}}", text, end)
            if found:
                yield f"{field.key}={choice.replace(' ', '_')}", found
    day = keys.key_of(fields, r".*", ("date",))
    for days, words in DAYS if day else ():
        found = _risen(words, text, end)
        if found:
            yield f"{day}@{days}", found


def _risen(named: str, text: str, end: re.Pattern[str]) -> str:
    """By which share what is named is raised: 0.25 for "25 % more", -0.1 for "10 % less"."""
    said = rf"(?<!\w)(?:{named})(?: [^\W\d_]+){{0,4}}? \+?(?P<figure>\d{{1,3}}(?:[.,]\d)?)(?P<more>{end.pattern}| ?%)"
    for found in pattern_of(said).finditer(text):
        is_bare = not end.fullmatch(found["more"])
        if is_bare and not end.search(text):
            continue
        share = Decimal(found["figure"].replace(",", ".")) / 100
        return f"{-share if has(_LESS, found['more']) else share:f}"
    return ""
