"""Prices or points that a text tells of several things, one after another: "a coffee is 40 cents and an espresso 50"
and "dishes 2 points, vacuum 5" are a choice of two, "adults 12, children 6" beside figures called so an amount, "30
minutes is 22 euros, 45 is 31" a choice of how long. What each owes is less what was paid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.tables import CENTS, Table, in_text
from stableagents.composer.figures import MONEY, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
OWED = "still_owed"  # the key of the balance
MAX_READ, MAX_THINGS = 2000, 12
_MONEY = rf"{MONEY}|{CENTS}"
_POINTS = r"points?|pts?|punkte?n?|puntos?"
_ARTICLE = r"(?:an?|one|each|every|the|eine?|jede[rs]?|der|die|das|un|una|une|el|la|los|las|le|les|cada|chaque) "
_IS = (
    r"(?:is|are|costs?|for|at|pays?|=|:|are worth|is worth|gives?|gets?|ist|sind|bringt|gibt|kostet|kosten|zahlen"
    r"|zahlt|es|son|vale|cuestan?|pagan?|a|est|sont|coûtent?|à|paient|paie)"
)
_FIGURE = r"(?P<sign>[€$£] ?)?(?P<figure>\d{1,5}(?:[.,]\d{1,2})?)"
_THING = (
    rf"(?P<article>{_ARTICLE})?"
    rf"(?P<name>(?!{_IS}\b)[^\W\d_]{{3,20}}(?: (?!{_IS}\b)[^\W\d_]{{3,20}})?),? ?(?:{_IS} )?{_FIGURE}"
    rf" ?(?P<unit>{_MONEY}|{_POINTS})?(?: (?:each|per person|pro person|cada un[oa]|chacune?))?"
)
_PARTS = r",(?!\d)|\b(?:and|und|y|et|e)\b"
_PIECES = r"[.](?!\d)|[;:!?\n]"
_LENGTH = (
    r"(?P<long>\d{1,3}) ?(?P<time>min\w*|hours?|h|stunden?|horas?|heures?)?,? ?(?:lessons?|sessions?|stunde)? ?"
    rf"(?:{_IS} )?{_FIGURE} ?(?P<unit>{_MONEY})?"
)
_PERSONS = (
    r"adults?|child(?:ren)?|kids?|seniors?|students?|pensioners?|members?|guests?|erwachsene\w*|kinder|senior\w*"
    r"|schüler"
    r"|mitglieder|gäste|adultos?|niñ[oa]s|mayores|jubilad[oa]s|estudiantes|soci[oa]s|adultes?|enfants?|étudiants?"
    r"|retraités?"
)
_WHAT = (
    r"what|which|chores?|tasks?|jobs?|aufgaben?|tareas?|tâches?|drinks?|products?|items?|articles?|kind|type|tickets?"
    r"|service|meal|food|dish|snack|was|getränk"
    r"|artikel"
    r"|produkt|art|karte|essen|bebida|qué|producto|artículo|tipo|servicio|comida|boisson|quoi|produit|article"
    r"|prestation|plat"
)
_VAGUE = ("kind", "type", "art", "tipo")  # what may be another thing: a "Kind" is a child
_LASTS = (
    r"length|duration|how long|minutes?|hours?|lesson|time|dauer|länge|wie lange|minuten|duración|cuánto tiempo"
    r"|minutos"
    r"|durée|combien de temps"
)
_WHO = (
    r"who|name|person|people|member|colleague|guest|customer|wer|person|mitglied|kolleg\w*|gast|kunde|quién"
    r"|nombre|persona"
    r"|soci[oa]|cliente|qui|nom|personne|membre|client"
)
_WHO_TOOK = (
    r"\bwho (?:has |have )?(?:had|took|taken|takes|bought|buys|drank|ate|orders|ordered|used|got|wants?) (?:what"
    r"|which)\b"
    r"|\bwer (?:sich )?was (?:ge|be|ver|hat|nimmt|kauft|trinkt|will|möchte)"
    r"|\bqui[eé]n (?:ha |se )?[^\W\d_]+ qué\b|\bqui (?:a |prend |veut |achète |commande |boit )(?:[^\W\d_]+ )?quoi\b"
)
_UNITS = r"hours?|stunden?|horas?|heures?|days?|tage?|d[ií]as?|jours?|nights?|km|kilom\w*|minutes?|minuten?|minutos?"
_NAME = r"name|nombre|nom"
_OWES = (
    r"owes?|owed|tab|debts?|balance|schulde\w*|schulden|offen|deben?|deuda\w*|debiendo|saldo|doit|doivent|dettes?|solde"
)
PAYS_BACK = (
    r"\b(?:when|if|once|as soon as|whenever|after) (?:they|he|she|someone|somebody|anyone|one|each|people|it'?s"
    r"|a \w+)"
    r" (?:has |have )?(?:pays?|paid)\b|\bpayments?\b|\b(?:wenn|sobald|falls) [^.;,]{0,25}(?:zahl|bezahl)\w*"
    r"|\bzahlungen\b"
    r"|\b(?:cuando|si) [^.;,]{0,20}pag\w+|\bpagos\b|\b(?:quand|si|lorsque?) [^.;,]{0,20}pa(?:ie|ye)\w*|\bpaiements\b"
)
_GOES_DOWN = (
    r"\b(?:goes|go) (?:back )?(?:down|to (?:zero|0))|\b(?:is|are) (?:taken off|subtracted|deducted)"
    r"|\bgeht? (?:es |\w+ )?runter"
    r"|\bwird (?:\w+ )?abgezogen|\bbaja\w*|\bse (?:resta|descuenta)\w*|\b(?:ça |il |elle )?(?:diminue|descend"
    r"|baisse)\w*"
)
_EVERYONE = (
    r"each|every(?:one|body|\s?person)?|who|people|person|members?|colleagues?|jede[rmn]?|alle|wer|mitglied\w*"
    r"|kolleg\w*"
    r"|cada(?: uno)?|todos|quién|socios?|chacune?|chaque|qui|tous|membres?"
)
_USUAL = {
    "en": ("date", "who", "item"), "de": ("Datum", "wer", "Artikel"), "es": ("fecha", "quién", "artículo"),
    "fr": ("date", "qui", "article"),
}  # fmt: skip
_DONE = {"en": "chore", "de": "Aufgabe", "es": "tarea", "fr": "tâche"}
_PAYS = (
    r"prices?|costs?|pays?|paid|euros?|owes?|total|charge|tickets?|bookings?|admission|entr(?:y|ance)|preise?"
    r"|kost\w*|zahl\w*"
    r"|gesamt|summe|eintritt|karten|precios?|cuestan?|pagan?|deben?|entradas?|prix|coût\w*|doit|billets?|entrées?"
)


def named(text: str) -> list[str]:
    """What a text in lower case has a price for, two things or more in a row, as they are named."""
    for piece in pattern_of(_PIECES).split(text[:MAX_READ]):
        found: list[re.Match[str]] = []
        parts = [part.strip() for part in pattern_of(_PARTS).split(piece)]
        for part in parts:
            thing = pattern_of(_THING).fullmatch(part) or (
                None if found else pattern_of(rf".*?\b{_THING}").fullmatch(part)
            )
            if thing and (found or thing["article"] or part == thing[0].strip()):
                found.append(thing)
            elif len(found) > 1:
                break
            else:
                found = []
        names = [one["name"] for one in found]
        if 1 < len({*names}) == len(names) <= MAX_THINGS and (any(map(_is_money, found)) or _is_paid(names, text)):
            return names
    return []


def _is_money(thing: re.Match[str]) -> bool:
    return bool(thing["unit"] or thing["sign"] or re.search(r"[.,]\d\d$", thing["figure"]))


def _is_paid(names: Sequence[str], text: str) -> bool:
    return all(re.fullmatch(_PERSONS, name) for name in names) or has(_PAYS, text)


def told(text: str, language: str) -> list[str]:
    """The fields of a list of what each takes, where a text tells prices of things and who has them, and no fields."""
    names = named(text)
    are_points = bool(names) and has(_POINTS, text)
    is_of_each = has(_OWES, text) or tells_who_took(text)
    if not names or not (are_points or is_of_each) or not has(_EVERYONE, text):
        return []
    day, who, what = _USUAL[language]
    return [day, who, _DONE[language] if are_points else what]


def tells_who_took(text: str) -> bool:
    """Whether a text in lower case tells that it is written down who had what."""
    return bool(pattern_of(_WHO_TOOK).search(text))


def table_of(names: Sequence[str], text: str) -> Table | None:
    """The prices of what is named, or the points that it is worth."""
    tables = (one for one in in_text(names, text) if one.unit in ("", "money", "points") and not one.per)
    return next((replace(one, unit=one.unit or "money") for one in tables if len(one.figures) == len(names)), None)


def counted(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """The amount of figures that are called like what has a price: "adults 12, children 6"."""
    names = named(text)
    found = {name: next((f for f in fields if f.type in ("number", "text", "tick") and _is_called(f, name)), None)
             for name in names}  # fmt: skip
    meant = {name: field for name, field in found.items() if field is not None}
    table = table_of(names, text) if len(meant) == len(names) > 1 else None
    if table is None or table.unit != "money":
        return None
    steps: list[str] = []
    for name, field in meant.items():
        steps += [field.key, table.figures[name], "*", *(["+"] if steps else [])]
    figures = {field.key for field in meant.values()}
    kept = [replace(f, type="number") if f.key in figures else f for f in fields]
    return FieldSpec(key="amount", label="Amount", type="amount", choices=tuple(steps)), kept


def chosen(fields: Fields, text: str, words: Mapping[str, str]) -> tuple[FieldSpec, Table, Fields] | None:
    """The choice of what has a price, its table, and the fields with it: in place of the text that tells what was
    taken, or a new one."""
    names = named(text)
    table = table_of(names, text)
    is_other = any(re.fullmatch(_UNITS, name) or any(_is_called(f, name) for f in fields) for name in names)
    is_told = any(choice.lower().startswith(name) for name in names for f in fields for choice in f.choices)
    if table is None or not fields or is_other or is_told:
        return None
    told = [
        f
        for f in fields
        if f.type == "text"
        and not has(_WHO, f.label.lower())
        and (has(_WHAT, f.label.lower()) or _is_which(f.label.lower(), names, text))
    ]
    told.sort(key=lambda f: f.label.lower() in _VAGUE)
    choices = tuple(name[:1].upper() + name[1:] for name in names)
    figures = {choice: table.figures[name] for choice, name in zip(choices, names, strict=True)}
    if told:
        field = replace(told[0], type="choice", choices=choices)
        return field, replace(table, figures=figures), [field if f is told[0] else f for f in fields]
    if not any(has(_WHO, f.label.lower()) for f in fields if f.type == "text"):
        return None
    field = FieldSpec(key="what", label=words.get("What", "What"), type="choice", choices=choices)
    return field, replace(table, figures=figures), [*fields, field]


def _is_which(label: str, names: Sequence[str], text: str) -> bool:
    """Whether a field is what one of the priced things is: "which cake", where a cheesecake and a chocolate"
    " cake are."""
    asked = rf"\b(?:which|what|welche[rnsm]?|qué|quel(?:le)?s?) {re.escape(label)}\b"
    return all(alike(name, label) or name.endswith(label) for name in names) or bool(re.search(asked, text))


def lasting(fields: Fields, text: str) -> tuple[FieldSpec, Table, Fields] | None:
    """The choice of how long something is, with a price for each: "30 minutes is 22 euros, 45 is 31"."""
    typed = [f for f in fields if f.type in ("number", "text", "duration", "choice")]
    field = next((f for f in typed if has(_LASTS, f.label.lower())), None)
    found = list(_lengths(text)) if field else []
    if field is None or len(found) < 2:
        return None
    unit = next(one["time"] for one in found if one["time"])
    names = tuple(one["long"] if one["long"] in field.choices else f"{one['long']} {unit}" for one in found)
    figures = {name: as_digits(one["figure"]) for name, one in zip(names, found, strict=True)}
    kept = replace(field, type="choice", choices=names)
    return kept, Table(figures, "money"), [kept if f is field else f for f in fields]


def _lengths(text: str) -> Iterator[re.Match[str]]:
    for piece in pattern_of(_PIECES).split(text[:MAX_READ]):
        found = [pattern_of(_LENGTH).fullmatch(part.strip()) for part in pattern_of(_PARTS).split(piece)]
        known = [one for one in found if one]
        is_priced = any(one["time"] for one in known) and any(one["unit"] or one["sign"] for one in known)
        if len(known) == len(found) > 1 and is_priced and len({one["long"] for one in known}) == len(known):
            yield from known
            return


def owed(fields: Fields, text: str, words: Mapping[str, str]) -> Fields:
    """The fields with what was paid and the balance of each, where a text has both: "when they pay it goes down"."""
    price = next((f for f in fields if f.type in ("by_kind", "amount")), None)
    persons = [f for f in fields if f.type in ("text", "choice", "link") and has(_WHO, f.label.lower())]
    who = next(iter(sorted(persons, key=lambda f: has(_NAME, f.label.lower()))), None)  # who, else the name
    is_told = any(f.type in ("running", "tick") for f in fields)
    if price is None or who is None or is_told or not (pattern_of(PAYS_BACK).search(text) and has(_OWES, text)):
        return fields
    day = next((f for f in fields if f.type == "date"), None)
    if day is None:
        day = FieldSpec(key="date", label=words.get("Date", "Date"), type="date")
        fields = [day, *fields]
    paid = next(
        (f for f in fields if f.type == "money" and has(r"paid|payment|bezahlt|pagado|payé", f.label.lower())), None
    )
    if paid is None:
        paid = FieldSpec(key="paid", label=words.get("Paid", "Paid"), type="money")
        fields = [*fields, paid]
    steps = (day.key, price.key, paid.key, "-", f"by {who.key}")
    owing = FieldSpec(key=OWED, label=words.get("Owed", "Owed"), type="running", choices=steps)
    return [*fields, owing]


def tells_payment(part: str) -> bool:
    """Whether a part of a text tells that what is paid is taken off: "when they pay", "it goes down"."""
    return bool(pattern_of(PAYS_BACK).search(part) or pattern_of(_GOES_DOWN).search(part))


def _is_called(field: FieldSpec, name: str) -> bool:
    label = re.sub(
        r"^(?:number of|how many|anzahl|número de|cuánt[oa]s|nombre d[e']|combien d[e'])\s*", "", field.label.lower()
    )
    return label == name or alike(label, name)
