"""What follows from other fields, as a description tells it: a value, hours, an age, what is still owed, a formula."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stableagents.composer.asides import alike, grouped
from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.rates import rated_in
from stableagents.composer.blueprints.formula.stated import stated_in
from stableagents.composer.blueprints.records import across, keys, reading, stated, states, watching
from stableagents.composer.field_types import type_of
from stableagents.composer.fields import NUMBERED
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.spec import FieldSpec

COMPUTED = (
    "product",
    "hours",
    "formula",
    "amount",
    "age",
    "days_left",
    "next_day",
    "difference",
    "running",
    "days",
    "late_fee",
)
Fields = list[FieldSpec]
_OWES = r"owes?|schulde\w*|deben?|doi(?:t|vent)"
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
    r"|ziel|summe|gesamt\w*|debido|precio|importe|objetivo|prévu|prix|montant|dû)"
)
_PAID = (
    r"(?:.+ )?(?:paid|given|donated|collected|gegeben|gespendet|donado|cobrado|donné|versé|received|spent|expenses?"
    r"|expenditure|ausgaben?|gastos?|dépenses?|used|actual|saved"
    r"|deposit|down ?payment|bezahlt|gezahlt|ausgegeben"
    r"|gespart|anzahlung|ist|pagado|gastado|ahorrado|payé|dépensé|épargné|acompte)(?: (?:so far|until now|bisher"
    r"|hasta ahora|à ce jour))?"
)
_SO_LONG_AFTER = (
    r"(?P<what>[^\W\d_][\w' ]{1,40}?),? (?:in |after |nach |en |a los |après )?"
    r"(?P<figure>\d{1,3}|an?|one|two|three|six|eine?[nm]?|zwei|drei|sechs|una?|dos|tres|seis|une?|deux|trois) "
    r"(?P<unit>days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|días?|semanas?|mes(?:es)?|años?|jours?"
    r"|semaines?|mois|ans?)"
    r" (?:later|after(?:wards)?|from|später|danach|nach|ab|después|más tarde|tras|plus tard|après)"
    r"(?: (?:it was |being |del? |du |la |le )?(?P<of>[^\W\d_]+))?"
)
_UNITS = frozenset(
    ["kwh", "m3", "m", "cubic", "kubikmeter", "unit", "units", "einheit", "litre", "litres", "liter", "km"]
)
_NO_RATES = (
    r"(?:at most|(?:no|not) more than|max(?:imum)?\.?|up to|höchstens|maximal|nicht mehr als|no más de|como máximo"
    r"|máximo"
    r"|au plus|pas plus de|maximum) \d+ (?:[^\W\d]+ )?(?:per|a|an|each|pro|je|por|al|par) [^\W\d]+"
)
_MINUTES = r"minutes?|minuten|minutos|min|duration|dauer|duración|durée"
_HOURS = r"hours?|stunden|horas?|heures?"
_HOUR_NAMES = ("hour", "hours", "h", "stunde", "stunden", "hora", "horas", "heure", "heures")
_AN_HOUR = rf"{FIGURE} ?(?:€|\$|£|euros?)? ?(?:an|per|a|/|pro|je|die|la|por|par|de l')? ?(?:hour|h|stunde|hora|heure)\b"
_COSTS = (
    r"(?:total |fuel |travel )?(?:costs?|price|amount|fee|fare|total|pay|wage|charge|refund)|kosten|preis|betrag"
    r"|gebühr|lohn|summe|strafe"
    r"|erstattung|(?:precio|coste?|importe|total|gasto|multa)(?: total)?|(?:prix|coût|montant|total|frais)(?: total)?"
)
_SMALL = {"a": "1", "an": "1", "ein": "1", "eine": "1", "einen": "1", "einem": "1", "un": "1", "una": "1", "une": "1",
          "six": "6", "sechs": "6", "seis": "6"}  # fmt: skip
_PROFIT = r"(?:profit|margin|gewinn|ganancia|beneficio|margen|bénéfice|marge)\w*(?: .*)?"
_BOUGHT = (
    r"(?:bought|buy\w*|purchase|cost|einkaufs?\w*|ek|compra|coste|achat|.*(?:bought|de compra|d'achat|cost))(?: price)?"
)
_SOLD = r"(?:sold|sell\w*|sales?|verkaufs?\w*|vk|venta|vente|.*(?:sold|de venta|de vente))(?: price)?"
_NUMBER = r"(?:\w+ )?(?:number|no\.?|nr\.?|(?:\w+)?nummer|lfd\.? nr\.?|n[uú]mero|n[uú]m\.?|numéro|n°)(?: \w+)?"
_PRICE = r"\d+(?:[.,]\d{1,2})? ?(?:€|\$|£|euros?|eur|chf|fr\.?)$|[€$£] ?\d+(?:[.,]\d{1,2})?$|\b\d+[.,]\d\d$"
_LATE_FEE = (
    r"(?:late|overdue) (?:fee|fine|charge)s?|fines?|fee|mahngebühr\w*|säumnis\w*|verspätungs\w*|strafe|gebühr|multa"
    r"|recargo"
    r"|amende|pénalité\w*|frais de retard"
)
_FEE_A_DAY = (
    rf"(?:{_LATE_FEE})[^.;!?\d]{{0,30}}{FIGURE}[^.;!?\d]{{0,25}}(?:day|tag|día|jour)\b"
    rf"|{FIGURE} ?(?:€|\$|£|euros?|cents?)? (?:per|a|for (?:each|every)|pro|je|por(?: cada)?|par) (?:day|tag|día|jour)"
    rf" (?:too )?(?:late|overdue|verspätung|zu spät|de retraso|de retard)"
)
_SHARES = re.compile(r"=\s*(\d{1,3}\s*%(?:\s*(?:\+|,|and|und|y|et|/)\s*\d{1,3}\s*%)+)")


def computed(fields: tuple[FieldSpec, ...], description: str, words: Mapping[str, str]) -> tuple[FieldSpec, ...]:
    """The fields with those that follow from others. ``words`` are those of the language of the app."""
    text = description.lower()
    kept = list(fields)
    number = numbered(kept, text, words)
    kept = [*([number] if number and number.key not in {f.key for f in kept} else []), *kept]
    if across.lacks_day(kept, text):
        kept.insert(0, FieldSpec(key="date", label=words.get("Date", "Date"), type="date"))
    for across_records in (across.since_last, across.running, across.days_between, across.per_100):
        known = across_records(kept, text)
        if known is not None:
            kept = _placed(kept, *known, words)
    hours = _hours(kept, text)
    if hours is not None:
        kept = _placed(kept, hours, reading.WORKED, words)
    weighted = _weighted(kept, text)
    if weighted is not None:
        kept = _placed(weighted[1], weighted[0], re.escape(weighted[0].label.lower()), words)
    labour = _labour(kept, text)
    kept = _placed(kept, labour[0], re.escape(labour[0].label.lower()), words) if labour else kept
    kept = _stated(kept, text, words)
    for find, named in (
        (_profit, _PROFIT),
        (_profit_share, None),
        (_priced_counts, reading.TOTALLED),
        (_value, reading.TOTALLED),
        *([] if labour else [(_rated, None)]),
        (_priced, reading.TOTALLED),
        (_owed, _OWED),
        (_overtime, _OVERTIME),
        (_age, _AGE),
        (_days_left, _DAYS_LEFT),
        (_later, None),
        (_next_day, None),
        (_late_fee, _LATE_FEE),
    ):
        found = find(kept, text)
        if found is not None:
            field, kept = found
            kept = _placed(kept, field, named or re.escape(field.label.lower()), words)
    made = (_as_written(field, description) if field not in fields else field for field in kept)
    return tuple(_amounts(list(made)))


def numbered(fields: Sequence[FieldSpec], text: str, words: Mapping[str, str]) -> FieldSpec | None:
    """The field of the number that each record gets by itself: one that is there, or a new one."""
    if not NUMBERED.search(text):
        return None
    named = [f for f in fields if f.type in ("number", "text") and re.fullmatch(_NUMBER, f.label.lower())]
    new = FieldSpec(key="number", label=words.get("Number", "Number"), type="number")
    return named[0] if named else new


def _amounts(fields: Fields) -> Fields:
    """The fields, of which each formula that gives an amount of money is one."""
    powers = {field.key: 1 for field in fields if field.type in ("money", "product", "running")}
    for place, field in enumerate(fields):
        is_amount = type_of(field.label, "") == "money" and not {"+", "-"} & set(field.choices)
        if field.type == "formula" and (is_amount or _power(field.choices, powers) == 1):
            fields[place] = replace(field, type="amount")
            powers[field.key] = 1
    return fields


def _power(steps: Sequence[str], powers: Mapping[str, int]) -> int:
    """How often money is multiplied in a formula: once is an amount, and amounts divided by amounts are none."""
    stack: list[int] = []
    for step in steps:
        if step in ("up", "down"):
            continue
        if step in "+-*/":
            second, first = stack.pop(), stack.pop()
            stack.append(max(first, second) if step in "+-" else first + second if step == "*" else first - second)
        else:
            stack.append(powers.get(step, 0))
    return stack[0]


def _as_written(field: FieldSpec, description: str) -> FieldSpec:
    """A field with the capitals that its name has in the description: "Nächste Prüfung"."""
    place = description.lower().find(field.label.lower())
    written = description[place : place + len(field.label)] if place >= 0 else field.label
    return replace(field, label=written[:1].upper() + written[1:])


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
    is_asked = (
        _has(
            rf"{reading.TOTALLED}"
            rf"|{_OWES}",
            text,
        )
        or reading.is_of_stock(text)
        or any(f.type == "days" for f in fields)
    )
    if not is_asked or any(map(_is_whole, fields)):
        return None
    for price in [field for field in fields if field.type == "money"]:
        found = grouped(price.label)
        if any(field.type in ("formula", "amount") and price.key in field.choices for field in fields):
            return None  # what it comes to is told by a formula
        counted = [f.key for f in fields if found and f.type in ("number", "hours", "days") and _counts(f, found[1])]
        if counted:
            return FieldSpec(key="total", label="Total", type="product", choices=(counted[0], price.key)), fields
    count, amount = reading.counted(fields), keys.key_of(fields, r".*", ("money",))
    if not count or not amount:
        return None
    return FieldSpec(key="value", label="Value", type="product", choices=(count, amount)), fields


def _profit(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """What is earned with each: the price of selling less that of buying."""
    bought, sold = _prices(fields)
    is_made = any(
        field.type in ("formula", "amount") and re.fullmatch(_PROFIT, field.label.lower()) for field in fields
    )
    if not bought or not sold or is_made or not _has(_PROFIT, text):
        return None
    return FieldSpec(key="profit", label="Profit", type="amount", choices=(sold, bought, "-")), fields


def _profit_share(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """The profit as a share of what was paid: "profit each and how many percent"."""
    bought, sold = _prices(fields)
    if (
        not bought
        or not sold
        or not _has(_PROFIT, text)
        or not _has(r"percent\w*|%|prozent|por ?ciento|pour ?cent", text)
    ):
        return None
    steps = (sold, bought, "-", bought, "/", "100", "*")
    return FieldSpec(key="profit_share", label="Profit in %", type="formula", choices=steps), fields


def _prices(fields: Fields) -> tuple[str, str]:
    """The keys of the prices of buying and of selling."""
    money = [field for field in fields if field.type == "money"]
    bought = next((field.key for field in money if re.fullmatch(_BOUGHT, field.label.lower())), "")
    return bought, next((field.key for field in money if re.fullmatch(_SOLD, field.label.lower())), "")


def _priced_counts(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """Counts of what has a price each: "large jars at 7 €, small jars at 4 €"."""
    steps: list[str] = []
    counts = [field for field in fields if field.type == "number"]
    for field in counts:
        label = re.escape(field.label.lower())
        price = re.search(
            rf"\b{label},? (?:at|à|zu|zum?|a|für|for|je) [€$£]?(\d+(?:[.,]\d{{1,2}})?) ?(?:€|\$|£|eur\w*|each)?(?!\w)",
            text,
        )
        if price:
            steps += [field.key, price[1].replace(",", "."), "*", *(["+"] if steps else [])]
    if not steps or any(field.type in ("amount", "product") for field in fields):
        return None
    return FieldSpec(key="total", label="Total", type="amount", choices=tuple(steps)), fields


def _priced(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """What was chosen costs what stands behind it: "drink (beer 1.50 €, cola 1.20 €), number"."""
    priced = [f for f in fields if f.type == "choice" and sum(bool(re.search(_PRICE, one)) for one in f.choices) > 1]
    if not priced or any(field.type in ("formula", "amount", "product") for field in fields):
        return None
    count = reading.counted(fields) or keys.key_of(fields, r".*", ("number",)) or "1"
    return FieldSpec(key="amount", label="Amount", type="amount", choices=(count, priced[0].key, "*")), fields


def _late_fee(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "The late fee is 1.50 for every day too late": from the day that it is due to the one on which it is back."""
    found = pattern_of(_FEE_A_DAY).search(text)
    due = states.due_of(tuple(fields), text) if found else ""
    back = watching.back_of(tuple(fields)) or keys.key_of(fields, r".*(?:on|am|el|le)", ("date",))
    if found is None or not due or not back or due == back:
        return None
    rate = as_digits(next(group for group in found.groups() if group))
    return FieldSpec(key="late_fee", label="Late fee", type="late_fee", choices=(due, back, rate)), fields


def _counts(field: FieldSpec, one: str) -> bool:
    """Whether a field tells how many there are of something: "rounds" of "round", "days" of "day"."""
    return any(alike(word, one) for word in re.findall(r"[^\W\d_]+", field.label)) or (
        field.type == "days" and _has(r"days?|nights?|tag|nacht|día|noche|jour|nuit", one.lower())
    )


def _is_whole(field: FieldSpec) -> bool:
    """Whether a field is a total that a formula gives already."""
    return field.type in ("formula", "amount") and _has(reading.TOTALLED, field.label.lower())


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


def _stated(fields: Fields, text: str, words: Mapping[str, str]) -> Fields:
    """The fields with all that formulas give, one of which may follow from another: "profit = price - cost"."""
    has_sign = False
    for result, formula, rounded in stated.statements(text):
        has_sign = True
        between = stated.made(result, formula, fields)
        steps = _flat(between[0]) if between else None
        if between is None or steps is None:
            continue
        keys_used = {field.key for field in between[1]}
        is_paid = type_of(result, "") == "money" or any(field.type in ("money", "product") for field in between[1])
        amounts = set(_added(between[0])) if is_paid else set()
        fields = [
            replace(f, type="money" if f.key in amounts else "number")
            if f.key in keys_used and f.type in ("text", "tick")
            else f
            for f in fields
        ]
        label = result[:1].upper() + result[1:40]
        made = FieldSpec(key=name_of(label), label=label, type="formula", choices=(*steps, *rounded))
        fields = _placed(fields, made, re.escape(label.lower()), words)
    said = None if has_sign else stated_in(text)
    found = _of_tree(fields, said.result, said.tree) if said else None
    return _placed(found[1], found[0], re.escape(found[0].label.lower()), words) if found else fields


def _added(tree: Tree) -> Iterator[str]:
    """The names in a tree that are added or taken away as they are."""
    if isinstance(tree, str):
        return
    for side in tree[1:]:
        if isinstance(side, str) and tree[0] in "+-":
            yield side
        yield from _added(side)


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
    text = pattern_of(_NO_RATES).sub(" ", text)
    rated = rated_in(text) or rated_in(f"cost {text}")
    if rated is None:
        return None
    tree = _in_minutes(rated.tree, fields)
    costs = [f.label for f in fields if f.type == "money" and re.fullmatch(_COSTS, f.label.lower())]
    is_named = any(rated.result.lower() == f.label.lower() for f in fields)
    result = costs[0] if len(costs) == 1 and not is_named else rated.result if rated_in(text) else "Cost"
    before = rf"\b(?P<label>{{}}) (?:is |ist |von |of |de )?[€$£]?{_rate_of(rated.tree)}"
    told = [
        f.label
        for f in fields
        if re.search(before.format(re.escape(f.label.lower())), text) and f.type in ("text", "money")
    ]
    others = [f.label.lower() for f in fields if not re.fullmatch(_COSTS, f.label.lower())]
    result = told[0] if told else "Cost" if result.lower() in others else result
    made = _of_tree(fields, result, tree)
    return (replace(made[0], type="amount"), made[1]) if made else None


def _rate_of(tree: Tree) -> str:
    """The figure in "12 an hour", as a pattern: 0.5 may be written 0,50."""
    rate = (
        tree
        if isinstance(tree, str)
        else next((part for part in tree[1:] if isinstance(part, str) and part[0].isdigit()), "0")
    )
    return re.escape(rate).replace(r"\.", "[.,]")


def _in_minutes(tree: Tree, fields: Fields) -> Tree:
    """A tree with hours where only minutes are kept: so many minutes divided by 60."""
    minutes = next((f for f in fields if f.type == "number" and re.fullmatch(_MINUTES, f.label.lower())), None)
    has_hours = any(f.type == "hours" or _is_called(f, "hours") or re.search(_HOURS, f.label.lower()) for f in fields)
    if minutes is None or has_hours or isinstance(tree, str):
        return tree
    return (tree[0], *(("/", name_of(minutes.label), "60") if p in _HOUR_NAMES else p for p in tree[1:]))


def _labour(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "Labour hours, 48 an hour, total = parts + labour": what they come to, under the name that the formula has."""
    found = pattern_of(_AN_HOUR).search(text)
    for field in fields if found else ():
        word = re.sub(rf"\s*(?:{_HOURS})\w*\s*(?:of|de|d')?\s*", "", field.label.lower()).strip()
        is_used = word and word != field.label.lower() and re.search(rf"=[^=.;]*\b{re.escape(word)}\b(?! hours)", text)
        if found and field.type == "number" and is_used and not any(f.label.lower() == word for f in fields):
            steps = (field.key, as_digits(found[1]), "*")
            return FieldSpec(key=name_of(word), label=word.capitalize(), type="amount", choices=steps), fields
    return None


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
    figures = [field for field in fields if field.type in ("money", "number", "product", "amount")]
    made = [field for field in figures if field.type in ("product", "amount")]
    whole = next((field for field in [*made, *figures] if re.fullmatch(_TO_PAY, field.label.lower())), None)
    paid = next((field for field in figures if re.fullmatch(_PAID, field.label.lower())), None)
    steps = (whole.key, paid.key, "-") if whole and paid else ()
    if whole is None or paid is None or whole is paid or any(field.choices == steps for field in fields):
        return None
    return FieldSpec(key="still_open", label="Still open", type="formula", choices=steps), fields


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
    born = keys.key_of(fields, _BORN, ("date",))
    if born and _has(rf"(?:next|nächste\w*|próxim\w*|prochaine?) (?:\w+ )?(?:{_BORN})", text):
        return FieldSpec(key="days_left", label="Days left", type="days_left", choices=(born, "yearly")), fields
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


def _later(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """A day that is always so long after another: "expires 30 days later", "haltbar bis ist 6 Monate später"."""
    found = pattern_of(_SO_LONG_AFTER).search(text)
    days = [field for field in fields if field.type == "date"]
    if found is None or not days:
        return None
    named = re.sub(r"^.*[,;:.]\s*|\s+(?:is|are|ist|sind|es|est|=)$", "", found["what"].strip())
    of = re.sub(r"^(?:the|der|dem|die|das|la|el|le|l')\s+", "", (found["of"] or "").strip())
    result = next((f for f in fields if f.label.lower() in (named, found[0].strip(" ,"))), None)
    result = result or next((f for f in fields if named and f.label.lower().startswith(named)), None)
    before = [day for day in days if day is not result and (result is None or fields.index(day) < fields.index(result))]
    start = next((day for day in days if of and alike(day.label.split()[0], of.split()[0])), None)
    start = start or (before[-1] if before else None)
    if start is None or start is result or not named:
        return None
    unit = "years" if re.match(r"y|jahr|añ|an", found["unit"]) else "months" if found["unit"][0] == "m" else "days"
    weeks = 7 if re.match(r"w|s", found["unit"]) else 1
    figure = _SMALL.get(found["figure"], found["figure"])
    steps = (start.key, str(int(as_digits(figure)) * weeks), *((unit,) if unit != "days" else ()))
    label = named[:1].upper() + named[1:40]
    if result is not None:
        named_so = replace(result, key=name_of(label), label=label)
        fields = [named_so if field is result else field for field in fields]
    return FieldSpec(key=name_of(label), label=label, type="next_day", choices=steps), fields


def _has(pattern: str, text: str) -> bool:
    return bool(words_like(pattern, r"\b", r"\b").search(text))
