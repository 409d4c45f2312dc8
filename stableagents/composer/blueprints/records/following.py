"""What follows from other fields, as a description tells it: a value, hours, an age, what is still owed, a formula."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from stableagents.composer.asides import alike, grouped
from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.rates import rated_in
from stableagents.composer.blueprints.formula.stated import stated_in
from stableagents.composer.blueprints.records import across, keys, reading, stated
from stableagents.composer.languages.patterns import words_like
from stableagents.composer.spec import FieldSpec

COMPUTED = ("product", "hours", "formula", "age", "days_left", "next_day", "difference", "running", "days")
Fields = list[FieldSpec]
_SLEPT = r"sleep\w*|slept|schlaf\w*|sueño|dormir|sommeil"
_PAUSE = r"breaks?|pausen?|pause|descansos?|pausas?"
_OVERTIME = r"overtime|überstunden|horas extras?|heures sup\w*"
_BORN = (
    r"birth ?days?|birth ?dates?|date of birth|born(?: on)?|geburts\w+|geboren\w*|(?:fecha de )?nacimiento"
    r"|cumpleaños|(?:date de )?naissance|anniversaire"
)
_AGE = r"age|ages|old|alter|wie alt|edad|âge"
_LEFT = r"left|remaining|until|verbleib\w*|restliche?|noch|bis|faltan?|quedan?|restant\w*|avant"
_DAYS_LEFT = (
    r"days? (?:left|remaining)(?!\s*=)|days? (?:until|to go)|how many days|(?:verbleibende|restliche|noch) tage"
    r"|tage (?:bis"
    r"|übrig)|wie viele tage"
    r"|días (?:que )?(?:faltan|quedan|restantes|hasta)|cuántos días (?:faltan|quedan)|jours (?:restants|avant|jusqu)"
)
_EXPECTED = (
    r"harvest\w*|expected|due|until|deadline|expir\w*|end\w*|next|planned|event|ernte|fällig\w*"
    r"|ablauf\w*|frist|ende|termin|cosecha|vence|vencimiento|caduc\w*|fin|récolte|échéance|expiration"
    r"|best before|haltbar\w*"
)
_EVERY = (
    r"(?:every|each) (?:how many )?\w+|every|interval\w*|frequency|cada .*|alle .*|intervall?o?"
    r"|tous les .*|fréquence|how often|rhythmus"
)
_LAST = r"last\b.*|letzte\w*.*|zuletzt.*|últim\w*.*|dernier\w*.*|watered|gegossen"
_OWED = (
    r"still open|(?:still )?ow(?:ed|es?|ing)|outstanding|unpaid|still to (?:be )?pa(?:y|id)|remaining|(?:what is "
    r"|what\'s )?left|balance|difference"
    r"|offen\w*|rest(?:betrag|schuld)?|schulde\w*|fehl\w*|differenz|kontostand|saldo|pendientes?|se debe"
    r"|falta\w*|deuda"
    r"|diferencia"
    r"|reste\w*|solde|dû|manque|différence"
)
_TO_PAY = (
    r"(?:.+ )?(?:due|pledged?|promised?|agreed|billed|invoiced|owed|versprochen|zugesagt|prometido|acordado|promise?"
    r"|price|cost|total|amount|target|goal|budget|planned|income|earned|einnahmen?|ingresos?"
    r"|recettes?|fällig|soll|preis|kosten|betrag"
    r"|ziel|debido|precio|importe|objetivo|prévu|prix|montant|dû)"
)
_PAID = (
    r"(?:.+ )?(?:paid|given|donated|collected|gegeben|gespendet|donado|cobrado|donné|versé|received|spent|expenses?"
    r"|expenditure|ausgaben?|gastos?|dépenses?|used|actual|saved"
    r"|deposit|down ?payment|bezahlt|gezahlt|ausgegeben"
    r"|gespart|anzahlung|ist|pagado|gastado|ahorrado|payé|dépensé|épargné|acompte)(?: (?:so far|until now|bisher"
    r"|hasta ahora|à ce jour))?"
)
_UNITS = frozenset(
    ["kwh", "m3", "m", "cubic", "kubikmeter", "unit", "units", "einheit", "litre", "litres", "liter", "km"]
)
_SHARES = re.compile(r"=\s*(\d{1,3}\s*%(?:\s*(?:\+|,|and|und|y|et|/)\s*\d{1,3}\s*%)+)")


def computed(fields: tuple[FieldSpec, ...], description: str, words: Mapping[str, str]) -> tuple[FieldSpec, ...]:
    """The fields with those that follow from others. ``words`` are those of the language of the app."""
    text = description.lower()
    kept = list(fields)
    if across.lacks_day(kept, text):
        kept.insert(0, FieldSpec(key="date", label=words.get("Date", "Date"), type="date"))
    for across_records in (across.since_last, across.running, across.days_between, across.per_100):
        known = across_records(kept, text)
        if known is not None:
            kept = _placed(kept, *known, words)
    hours = _hours(kept, text)
    if hours is not None:
        kept = _placed(kept, hours, reading.WORKED, words)
    for find, named in (
        (_weighted, None),
        (_stated, None),
        (_value, reading.TOTALLED),
        (_rated, None),
        (_owed, _OWED),
        (_overtime, _OVERTIME),
        (_age, _AGE),
        (_days_left, _DAYS_LEFT),
        (_next_day, None),
    ):
        found = find(kept, text)
        if found is not None:
            field, kept = found
            kept = _placed(kept, field, named or re.escape(field.label.lower()), words)
    return tuple(kept)


def _placed(fields: Fields, made: FieldSpec, pattern: str, words: Mapping[str, str]) -> Fields:
    """The fields with one that is computed: in place of the one that is named so, or as the last."""
    named = [
        field
        for field in fields
        if field.key not in made.choices and field.type not in COMPUTED and _has(pattern, field.label.lower())
    ]
    if named:
        computed_field = replace(named[0], type=made.type, choices=made.choices)
        place = fields.index(named[0])
        if any(field.key in made.choices for field in fields[place:]):  # what it follows from comes first
            return [*fields[:place], *fields[place + 1 :], computed_field]
        return [*fields[:place], computed_field, *fields[place + 1 :]]
    taken = {field.key for field in fields}
    key = made.key if made.key not in taken else f"{made.key}_2"
    return [*fields, replace(made, key=key, label=words.get(made.label, made.label))]


def _value(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """A count times its price: "quantity, price", "rounds, amount per round", "nights, price per night"."""
    is_asked = _has(reading.TOTALLED, text) or reading.is_of_stock(text) or any(f.type == "days" for f in fields)
    if not is_asked or any(map(_is_whole, fields)):
        return None
    for price in [field for field in fields if field.type == "money"]:
        found = grouped(price.label)
        counted = [f.key for f in fields if found and f.type in ("number", "hours", "days") and _counts(f, found[1])]
        if counted:
            return FieldSpec(key="total", label="Total", type="product", choices=(counted[0], price.key)), fields
    count, amount = reading.counted(fields), keys.key_of(fields, r".*", ("money",))
    if not count or not amount:
        return None
    return FieldSpec(key="value", label="Value", type="product", choices=(count, amount)), fields


def _counts(field: FieldSpec, one: str) -> bool:
    """Whether a field tells how many there are of something: "rounds" of "round", "days" of "day"."""
    return any(alike(word, one) for word in re.findall(r"[^\W\d_]+", field.label)) or (
        field.type == "days" and _has(r"days?|nights?|tag|nacht|día|noche|jour|nuit", one.lower())
    )


def _is_whole(field: FieldSpec) -> bool:
    """Whether a field is a total that a formula gives already."""
    return field.type == "formula" and _has(reading.TOTALLED, field.label.lower())


def _hours(fields: Fields, text: str) -> FieldSpec | None:
    start, end = keys.edges(fields, ("time",))
    if not start or not end or not (_has(reading.WORKED, text) or _has(_SLEPT, text)):
        return None
    for number, field in enumerate(fields):
        if field.type in ("text", "number") and re.fullmatch(_PAUSE, field.label.lower()):
            fields[number] = replace(field, type="number", label=f"{field.label} (min)")
            return FieldSpec(key="hours", label="Hours", type="hours", choices=(start, end, field.key))
    return FieldSpec(key="hours", label="Hours", type="hours", choices=(start, end))


def _weighted(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "final grade = 40% + 40% + 20%": so much of each of the fields that were named before."""
    found = _SHARES.search(text)
    shares = re.findall(r"\d{1,3}(?=\s*%)", found[1]) if found else []
    if found is None or sum(map(int, shares)) != 100:
        return None
    before = text[: found.start()]
    name = re.split(r"[,;:(]", before)[-1].strip()
    result = next((field for field in fields if field.label.lower() == name), None)
    named = [field for field in fields if field is not result and field.label.lower() in before]
    graded = [field for field in named if field.type not in ("date", "tick", "choice", "link")][-len(shares) :]
    if len(graded) < len(shares):
        return None
    steps: list[str] = []
    for field, share in zip(graded, shares, strict=True):
        steps += [field.key, str(int(share) / 100), "*"] + (["+"] if steps else [])
    label = result.label if result else name[:1].upper() + name[1:40]
    kept = [replace(field, type="number") if field in graded else field for field in fields]
    return FieldSpec(key=name_of(label), label=label, type="formula", choices=tuple(steps)), kept


def _stated(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "profit = price - cost", or the same in words."""
    between = stated.stated_in(text, fields)
    if between is not None:
        result, tree, used = between
        steps, keys = _flat(tree), {field.key for field in used}
        if steps is not None:
            kept = [replace(f, type="number") if f.key in keys and f.type in ("text", "tick") else f for f in fields]
            label = result[:1].upper() + result[1:40]
            return FieldSpec(key=name_of(label), label=label, type="formula", choices=tuple(steps)), kept
    said = None if "=" in text else stated_in(text)
    return None if said is None else _of_tree(fields, said.result, said.tree)


def _flat(tree: Tree) -> list[str] | None:
    """A tree whose names are keys as steps: its two sides, then its sign."""
    if isinstance(tree, str):
        return [tree]
    if tree[0] not in "+-*/":
        return None
    sides = [_flat(side) for side in tree[1:]]
    first, second = sides if len(sides) == 2 else (None, None)
    return None if first is None or second is None else [*first, *second, tree[0]]


def _rated(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "0.30 per km" beside a field for the kilometres."""
    rated = rated_in(text) or rated_in(f"cost {text}")
    if rated is None:
        return None
    costs = [f.label for f in fields if f.type == "money"]
    is_named = any(rated.result.lower() == f.label.lower() for f in fields)
    result = costs[0] if len(costs) == 1 and not is_named else rated.result if rated_in(text) else "Cost"
    return _of_tree(fields, result, rated.tree)


def _of_tree(fields: Fields, result: str, tree: Tree) -> tuple[FieldSpec, Fields] | None:
    used: dict[str, FieldSpec] = {}
    steps = _steps(tree, fields, used)
    if steps is None or not used or any(field.label.lower() == result.lower() for field in used.values()):
        return None
    kept = [replace(f, type="number") if f.key in used and f.type == "text" else f for f in fields]
    return FieldSpec(key=name_of(result), label=result, type="formula", choices=tuple(steps)), kept


def _steps(tree: Tree, fields: Fields, used: dict[str, FieldSpec]) -> list[str] | None:
    """A tree as steps: its two sides, then its sign. ``None`` where it speaks of what is no field."""
    if isinstance(tree, str):
        if tree[0].isdigit():
            return [tree]
        field = next((field for field in fields if _is_called(field, tree)), None)
        if field is None:
            return None
        used[field.key] = field
        return [field.key]
    if tree[0] not in "+-*/":
        return None
    sides = [_steps(side, fields, used) for side in tree[1:]]
    first, second = sides if len(sides) == 2 else (None, None)
    return None if first is None or second is None else [*first, *second, tree[0]]


def _is_called(field: FieldSpec, name: str) -> bool:
    """Whether a name in a formula means this field: "km" are kilometres, "price" is the price of a piece."""
    if field.type in ("date", "time", "tick", "long_text", "link", "email", "url", "file", "picture"):
        return False
    label = name_of(field.label)
    if field.type == "difference" and name in _UNITS:
        return True
    return (
        label == name
        or (len(name) > 3 and (label.startswith(f"{name}_") or label.endswith(f"_{name}") or label == name.rstrip("s")))
        or (name == "km" and label.startswith("kilom"))
    )


def _owed(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    if not _has(_OWED, text) or any(field.type == "running" for field in fields):
        return None
    figures = [field for field in fields if field.type in ("money", "number")]
    whole = next((field for field in figures if re.fullmatch(_TO_PAY, field.label.lower())), None)
    paid = next((field for field in figures if re.fullmatch(_PAID, field.label.lower())), None)
    if whole is None or paid is None or whole is paid:
        return None
    return FieldSpec(key="still_open", label="Still open", type="formula", choices=(whole.key, paid.key, "-")), fields


def _overtime(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "overtime at 8 hours a day": the hours beyond."""
    hours = next((field for field in fields if field.type == "hours"), None)
    target = re.search(r"(\d{1,2}(?:[.,]\d)?)[ -]*(?:hours?|h\b|stunden|horas|heures)", text)
    if hours is None or target is None or not _has(_OVERTIME, text):
        return None
    steps = (hours.key, target[1].replace(",", "."), "-")
    return FieldSpec(key="overtime", label="Overtime", type="formula", choices=steps), fields


def _age(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    born = keys.key_of(fields, _BORN, ("date",))
    is_asked = born and _has(_AGE, text)
    return (FieldSpec(key="age", label="Age", type="age", choices=(born,)), fields) if is_asked else None


def _days_left(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    if not _has(_DAYS_LEFT, text):
        return None
    days = [field.key for field in fields if field.type in ("date", "next_day")]
    day = keys.key_of(fields, _EXPECTED, ("date",)) or (days[-1] if days else "")
    yearly = ("yearly",) if day and day == keys.key_of(fields, _BORN, ("date",)) else ()
    made = FieldSpec(key="days_left", label="Days left", type="days_left", choices=(day, *yearly))
    return (made, fields) if day else None


def _next_day(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """A day that is so many days after the last: "last watered, every how many days"."""
    last, every = keys.key_of(fields, _LAST, ("date",)), keys.key_of(fields, _EVERY, ("number",))
    if not last or not every or keys.key_of(fields, r"next|nächste\w*|próxim\w*|prochain\w*", ("date",)):
        return None
    return FieldSpec(key="next_day", label="Due next", type="next_day", choices=(last, every)), fields


def _has(pattern: str, text: str) -> bool:
    return bool(words_like(pattern, r"\b", r"\b").search(text))
