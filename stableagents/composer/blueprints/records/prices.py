"""What amounts of money follow from other fields: counts and prices, what was chosen, hours, profits, late fees, and
what is still owed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from stableagents.composer.asides import grouped
from stableagents.composer.blueprints.formula.expression import Tree, name_of
from stableagents.composer.blueprints.formula.rates import rated_in
from stableagents.composer.blueprints.records import keys, per_one, reading, states, watching
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.tables import CENTS
from stableagents.composer.blueprints.records.trees import is_called, of_tree
from stableagents.composer.blueprints.records.using import SOLD
from stableagents.composer.figures import FIGURE, MONEY, as_digits
from stableagents.composer.languages.patterns import ends_with_words, pattern_of
from stableagents.composer.periods import LENGTH
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
Found = tuple[FieldSpec, Fields]
_OWES = r"owe[sd]?|schulde\w*|deben?|doi(?:t|vent)"
OWED = (
    r"still ha(?:s|ve) to pay|(?:noch|muss noch) (?:zu )?zahlen|falta por pagar|doi(?:t|vent) encore|still open"
    r"|(?:still )?ow(?:ed|es?|ing)|outstanding|unpaid|still to (?:be )?pa(?:y|id)|remaining|(?:what is "
    r"|what\'s )?left|balance|difference"
    r"|offen\w*|rest(?:betrag|schuld)?|schulde\w*|fehl\w*|differenz|kontostand|saldo|pendientes?|se debe"
    r"|falta\w*|deuda|deben?"
    r"|diferencia"
    r"|reste\w*|solde|dû|manque|différence"
)
_TO_PAY = (
    r"(?:.+ )?(?:due|pledged?|promised?|agreed|billed|invoiced|owed|versprochen|zugesagt|prometido|acordado|promise?"
    r"|price|costs?|total|amount|target|goal|budget|planned|income|earned|einnahmen?|ingresos?"
    r"|recettes?|fällig|soll|preis|kosten|betrag"
    r"|ziel|summe|gesamt\w*|debido|precio|importe|objetivo|prévu|prix|montant|dû)"
)
_PAID = (
    r"(?:.+ )?(?:paid|given|donated|collected|gegeben|gespendet|donado|cobrado|donné|versé|received|spent|expenses?"
    r"|expenditure|ausgaben?|gastos?|dépenses?|used|actual|saved"
    r"|deposit|down ?payment|bezahlt|gezahlt|ausgegeben"
    r"|gespart|anzahlung|ist|pagado|gastado|ahorrado|payé|dépensé|épargné|acompte)(?: (?:so far|until now|bisher"
    r"|hasta ahora|à ce jour))?"
    r"|paid (?:in|into the kitty)|(?:pagado|payé) (?:a la caja|à la caisse)"
)
_NO_RATES = (
    r"(?:at most|(?:no|not) more than|max(?:imum)?\.?|up to|höchstens|maximal|nicht mehr als|no más de|como máximo"
    r"|máximo"
    r"|au plus|pas plus de|maximum) \d+ (?:[^\W\d]+ )?(?:per|a|an|each|pro|je|por|al|par) [^\W\d]+"
)
_MINUTES = r"minutes?|minuten|minutos|min"
_HOURS = r"hours?|stunden|horas?|heures?"
_HOW_LONG = r"how long|duration|wie lange|dauer|cuánto tiempo|duración|combien de temps|durée"
_HOUR_NAMES = ("hour", "hours", "h", "stunde", "stunden", "hora", "horas", "heure", "heures")
_AN_HOUR = rf"{FIGURE} ?(?:€|\$|£|euros?)? ?(?:an|per|a|/|pro|je|die|la|por|par|de l')? ?(?:hour|h|stunde|hora|heure)\b"
_STARTED = (  # whole hours, of which the last may have only begun
    rf"{FIGURE} ?(?:€|\$|£|euros?)? ?(?:(?:an|per|a|for (?:each|every)|each|every|pro|je|jede|por(?: cada)?|par"
    rf"|la|chaque|cada)"
    r" )?(?:started |commenced |begun |part |angefangene[rn]? )(?:hour|stunde)\b"
    rf"|{FIGURE} ?(?:€|\$|£|euros?)? ?(?:(?:por(?: cada)?|par|la|cada|chaque|l')[ ]?)?(?:hora (?:empezada"
    rf"|iniciada|comenzada)"
    r"|heure (?:commencée|entamée))"
)
_AT_A_RATE = rf"\b(?:stundensatz|stundenlohn|tarifa horaria|taux horaire|tarif horaire)\b[^.;,\d]{{0,16}}{FIGURE}"
_COSTS = (
    r"(?:total |fuel |travel )?(?:costs?|price|amount|fee|fare|total|pay|wage|charge|refund)|kosten|preis|betrag"
    r"|gebühr|lohn|summe|strafe"
    r"|erstattung|(?:precio|coste?|importe|total|gasto|multa)(?: total)?|(?:prix|coût|montant|total|frais)(?: total)?"
)
PROFIT = r"(?:profit|margin|gain(?:ed)?|wertzuwachs|gewinn|ganancia|beneficio|margen|bénéfice|marge)\w*(?: .*)?"
_BOUGHT = (
    r"(?:price|money|amount|what i) paid|paid|(?:bought|got|gekauft) (?:it )?(?:for|für)|gekauft für|comprad[oa] por"
    r"|precio pagado|acheté(?:e)? (?:pour|à)|prix payé|kaufpreis"
    r"|(?:bought|buy\w*|purchase|cost|einkaufs?\w*|ek|compra|coste|achat|.*(?:bought|de compra|d'achat"
    r"|cost))(?: price)?"
)
_SOLD = (
    r"(?:(?:estimated|current|present|market|today'?s) )?(?:value|worth)(?: now| today)?|(?:jetzt|heute) wert"
    r"|(?:aktueller |heutiger |markt|schätz)wert|vale (?:ahora|hoy)|valor (?:actual|estimado|de hoy)"
    r"|vaut (?:maintenant|aujourd'hui)|valeur (?:actuelle|estimée)|(?:sold|went|verkauft) (?:it )?(?:for|für)"
    r"|vendid[oa] por|vendue? (?:pour|à)"
    r"|(?:sold|sell\w*|sales?|verkaufs?\w*|vk|venta|vente|.*(?:sold|de venta|de vente))(?: price)?"
)
_PRICE = r"\d+(?:[.,]\d{1,2})? ?(?:€|\$|£|euros?|eur|chf|fr\.?)$|[€$£] ?\d+(?:[.,]\d{1,2})?$|\b\d+[.,]\d\d$"
_EACH_HOUR = (
    r"\d+(?:[.,]\d+)? ?(?:€|\$|£|euros?|eur|chf)? ?(?:an|a|per|/|pro|je|die|la|por|par|de l'|l') ?(?:hours?|h"
    r"|day|lesson|piece"
    r"|stunde|tag|hora|día|clase|heure|jour|séance|cours)$"
)
_PAYS = (
    r"paid|pays?|owes?|total|costs?|prices?|bezahlt|summe|kost\w*|preise?|schulde\w*|pagad\w*|paga|total|cuest\w*"
    r"|precios?"
    r"|debe|payée?s?|doi(?:t|vent)|prix|coûte\w*"
)
_EARNED = r"earn\w*|takings|made|took|verdien\w*|eingenommen|einnahmen|gan(?:o|é|ado|amos)|ingresos|gagn\w*|recettes?"
# A set of 700 pieces for which 50 was paid is worth no 35,000.
_PAID_FOR_ALL = r".*\b(?:paid|spent|bezahlt|gezahlt|ausgegeben|pagado|gastado|payé|dépensé)"
_PARTS_OF_ONE = r"(?:number of )?(?:pieces|parts|pages|players|teile|seiten|piezas|páginas|pièces|pages)"
_SIZES = (
    r"sizes?|numbers?|rooms?|class(?:es)?|groups?|größen?|klassen?|gruppen?|tallas?|clases?|grupos?|tailles?|groupes?"
)
LATE_FEE = (
    r"(?:late|overdue) (?:fee|fine|charge)s?|fines?|fee|mahngebühr\w*|säumnis\w*|verspätungs\w*|strafe|gebühr|multa"
    r"|recargo"
    r"|amende|pénalité\w*|frais de retard"
)
_FEE_A_DAY = (
    rf"(?:{LATE_FEE})[^.;!?\d]{{0,30}}{FIGURE} ?(?:{MONEY}|{CENTS})?[^.;!?\d]{{0,25}}(?:day|tag|día|jour)\b"
    rf"|{FIGURE} ?(?:{MONEY}|{CENTS})?(?: [^\W\d]+)?? (?:per|a|for (?:each|every)|each|every|pro|je|jeden|für jeden"
    r"|por(?: cada)?|cada|par|(?:pour )?chaque) (?:day|tag|día|jour)"
    rf" (?:(?:that|when) (?:it|they)(?:'s| is| are) |(?:de|der|en) )?(?:too )?(?:late|overdue|verspätung|zu spät"
    rf"|(?:de )?retraso"
    rf"|(?:de )?retard)"
)


def value(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """A count times its price: "quantity, price", "rounds, amount per round", "nights, price per night"."""
    is_asked = (
        has(
            rf"{reading.TOTALLED}|raised|insgesamt|altogether|in all|erlaufen|recaud\w+|collecté\w*"
            rf"|{_OWES}",
            text,
        )
        or reading.is_of_stock(text)
        or per_one.asks_cost(text)
        or any(f.type == "days" for f in fields)
        or (has(_EARNED, text) and (any(_is_sold(f) for f in fields) or reading.counted(fields)))
    )
    if not is_asked or any(map(_is_whole, fields)):
        return None
    for price in [field for field in fields if field.type == "money"]:
        found = grouped(price.label)
        if any(field.type in ("formula", "amount") and price.key in field.choices for field in fields):
            return None  # what it comes to is told by a formula
        counted = [f.key for f in fields if found and f.type in ("number", "hours", "days") and _counts(f, found[1])]
        counted.sort(key=lambda key: not any(f.key == key and _is_sold(f) for f in fields))
        if counted:
            is_sold = any(f.key == counted[0] and _is_sold(f) for f in fields) and has(_EARNED, text)
            return FieldSpec(
                key="total", label="Earned" if is_sold else "Total", type="product", choices=(counted[0], price.key)
            ), fields
    count, amount = reading.counted(fields), keys.key_of(fields, r".*", ("money",))
    labels = {field.key: field.label.lower() for field in fields}
    if not count or not amount or (has(_PAID_FOR_ALL, labels[amount]) and has(_PARTS_OF_ONE, labels[count])):
        return None
    called = pattern_of(r"\b(?:subtotal|zwischensumme|sous-total)\b").search(text)
    label = called[0].capitalize() if called else "Value"
    return FieldSpec(key="value", label=label, type="product", choices=(count, amount)), fields


def priced(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """What was chosen costs what stands behind it: "drink (beer 1.50 €, cola 1.20 €), number"."""
    priced = _priced(fields, text)
    if not priced or any(field.type in ("formula", "amount", "product", "by_kind") for field in fields):
        return None
    hours = [f.key for f in fields if f.type in ("number", "hours") and re.search(rf"\b(?:{_HOURS})", f.label.lower())]
    is_hourly = any(re.search(_EACH_HOUR, one.lower()) for one in priced[0].choices)
    count = (
        (hours[0] if hours and is_hourly else "")
        or reading.counted(fields)
        or keys.key_of(fields, r".*", ("number",))
        or "1"
    )
    return FieldSpec(key="amount", label="Amount", type="amount", choices=(count, priced[0].key, "*")), fields


def has_prices(fields: Fields, text: str) -> bool:
    """Whether one of the fields has choices with prices."""
    return bool(_priced(fields, text))


def _priced(fields: Fields, text: str) -> list[FieldSpec]:
    """The fields whose choices have prices: with a currency, for an hour, or bare where a text speaks of paying."""
    is_paid = has(_PAYS, text) and not any(f.type == "money" for f in fields)
    return [
        f
        for f in fields
        if f.type == "choice"
        and (
            sum(bool(pattern_of(_PRICE).search(one)) for one in f.choices) > 1
            or sum(bool(re.search(_EACH_HOUR, one.lower())) for one in f.choices) > 1
            or (
                is_paid
                and not _are_numbered(f.choices)
                and all(re.search(r"[^\W\d_]{2,} \d{1,4}$", one) for one in f.choices)
                and not has(_SIZES, f.label)
            )
        )
    ]


def _are_numbered(choices: Sequence[str]) -> bool:
    """Whether these are things of a kind, with their numbers: "Court 1", "Court 2"."""
    return all(re.search(r"\b\d+$", one) for one in choices) and len({re.sub(r"\d+$", "", one) for one in choices}) == 1


def profit(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """What is earned with each: the price of selling less that of buying."""
    bought, sold = _prices(fields)
    is_made = any(field.type in ("formula", "amount") and re.fullmatch(PROFIT, field.label.lower()) for field in fields)
    if not bought or not sold or is_made or not has(PROFIT, text):
        return None
    label = "Gain" if has(r"gain\w*", text) and not has(r"profit|margin", text) else "Profit"
    return FieldSpec(key="profit", label=label, type="amount", choices=(sold, bought, "-")), fields


def profit_of_sales(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """What is sold at a price each, less what it cost: "jars sold, price per jar, cost of stall"."""
    costs = [
        f.key
        for f in fields
        if f.type == "money" and has(r"costs?|expenses|kosten|ausgaben|coste?s?|gastos?|coûts?|frais", f.label.lower())
    ]
    for price in [f for f in fields if f.type == "money" and f.key not in costs] if costs and has(PROFIT, text) else ():
        found = grouped(price.label)
        counted = [f.key for f in fields if found and f.type == "number" and _counts(f, found[1])]
        if counted:
            steps = (counted[0], price.key, "*", *(step for key in costs for step in (key, "-")))
            return FieldSpec(key="profit", label="Profit", type="amount", choices=steps), fields
    return None


def profit_share(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """The profit as a share of what was paid: "profit each and how many percent"."""
    bought, sold = _prices(fields)
    if not bought or not sold or not has(PROFIT, text) or not has(r"percent\w*|%|prozent|por ?ciento|pour ?cent", text):
        return None
    steps = (sold, bought, "-", bought, "/", "100", "*")
    return FieldSpec(key="profit_share", label="Profit in %", type="formula", choices=steps), fields


def _prices(fields: Fields) -> tuple[str, str]:
    """The keys of the prices of buying and of selling."""
    money = [field for field in fields if field.type == "money"]
    bought = next((field.key for field in money if re.fullmatch(_BOUGHT, field.label.lower())), "")
    return bought, next((field.key for field in money if re.fullmatch(_SOLD, field.label.lower())), "")


_EACH_AT = re.compile(
    r",? (?:at|à|zu|zum?|a|für|for|je) [€$£]?(\d+(?:[.,]\d{1,2})?) ?(?P<unit>€|\$|£|eur\w*|each)?(?!\w)"
    rf"(?! ?(?:{LENGTH}|%|percent)\b)"
)


def priced_counts(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """Counts of what has a price each: "large jars at 7 €, small jars at 4 €"."""
    steps: list[str] = []
    counts = [field for field in fields if field.type in ("number", "text")]
    prices = list(_EACH_AT.finditer(text))
    for field in counts:
        label = field.label.lower()
        price = next((found for found in prices if ends_with_words(text[: found.start()], label)), None)
        if price and (field.type == "number" or price["unit"]):
            steps += [field.key, price[1].replace(",", "."), "*", *(["+"] if steps else [])]
    if not steps or any(field.type in ("amount", "product") for field in fields):
        return None
    kept = [replace(f, type="number") if f.key in steps else f for f in fields]
    return FieldSpec(key="total", label="Total", type="amount", choices=tuple(steps)), kept


def owed(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    if not has(OWED, text) or any(field.type == "running" for field in fields):
        return None
    figures = [field for field in fields if field.type in ("money", "number", "product", "amount")]
    made = [field for field in figures if field.type in ("product", "amount")]
    whole = next((field for field in [*made, *figures] if re.fullmatch(_TO_PAY, field.label.lower())), None)
    paid = next((field for field in figures if re.fullmatch(_PAID, field.label.lower())), None)
    steps: tuple[str, ...] = (whole.key, paid.key, "-") if whole and paid else ()
    ticked = next((f for f in fields if paid and f.type == "tick" and re.fullmatch(_PAID, f.label.lower())), None)
    steps = (*steps, "1", f"{ticked.key}=yes", "-", "*") if ticked and steps else steps
    if whole is None or paid is None or whole is paid or any(field.choices == steps for field in fields):
        return None
    return FieldSpec(key="still_open", label="Still open", type="formula", choices=steps), fields


def late_fee(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "The late fee is 1.50 for every day too late": from the day that it is due to the one on which it is back."""
    found = pattern_of(_FEE_A_DAY).search(text)
    due = states.due_of(tuple(fields), text) if found else ""
    others = tuple(f for f in fields if f.key != due)
    back = watching.back_of(others) or keys.key_of(others, r".*(?:on|am|el|le)", ("date",))
    if found is None or not due or not back:
        return None
    rate = as_digits(next(group for group in found.groups() if group))
    if re.search(rf"{re.escape(rate)} ?(?:{CENTS})\b", text):
        rate = f"{Decimal(rate) / 100:f}"
    # On which day it came back is what the fee goes by: a tick alone does not tell.
    kept = [replace(f, type="date") if f.key == back and f.type == "tick" else f for f in fields]
    return FieldSpec(key="late_fee", label="Late fee", type="late_fee", choices=(due, back, rate)), kept


# What is no name of a result: "my rate is 28 euros an hour".
_RATE_IS = (
    r"(?:i|we) (?:charge|take|get|ask(?: for)?|bill|earn)|(?:ich|wir) (?:nehmen?|verlangen?|bekommen?)|cobr(?:o|amos)"
    r"|(?:je|nous) (?:prends|prenons|demandons?|demande|facturons?|facture)"
    r"|(?:(?:my|our|the|hourly|mein|unser|mi|mon|notre) )*(?:rate|wage|pay|price|fee|stundensatz|stundenlohn|lohn"
    r"|preis|tarifa"
    r"|precio|tarif|taux|prix)(?: horaire| por hora)?(?: (?:is|was|ist|beträgt|es|est|are|of|von|de))?"
)


def rated(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "0.30 per km" beside a field for the kilometres."""
    text = pattern_of(_NO_RATES).sub(" ", text)
    rated = rated_in(text) or rated_in(f"cost {text}")
    if rated is None or pattern_of(_STARTED).search(text):
        return _hourly(fields, text)
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
    result = "Total" if pattern_of(_RATE_IS).fullmatch(result.lower()) else result
    made = of_tree(fields, result, tree)
    return (replace(made[0], type="amount"), made[1]) if made else _hourly(fields, text)


def _are_hours(field: FieldSpec) -> bool:
    return field.type == "hours" or (field.type in ("number", "by_choice") and has(_HOURS, field.label.lower()))


def _hourly(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "5 euros de l'heure" and "hourly rate 45", beside hours."""
    found = pattern_of(_AN_HOUR).search(text) or pattern_of(_AT_A_RATE).search(text)
    hours = next((field for field in fields if _are_hours(field)), None)
    lasting = next(
        (f for f in fields if f.type in ("number", "text") and re.fullmatch(_HOW_LONG, f.label.lower())), None
    )
    if found and hours is None and lasting:
        hours = replace(lasting, type="number", label=f"{lasting.label} (h)")
        fields = [hours if field is lasting else field for field in fields]
    started = pattern_of(_STARTED).search(text)
    figure = next((one for one in started.groups() if one), "") if started else found[1] if found else ""
    if not figure or hours is None or any(field.type in ("amount", "product") for field in fields):
        return None
    steps = (hours.key, *(("up",) if started else ()), as_digits(figure), "*")
    return FieldSpec(key="cost", label="Cost", type="amount", choices=steps), fields


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
    has_hours = any(f.type == "hours" or is_called(f, "hours") or re.search(_HOURS, f.label.lower()) for f in fields)
    if minutes is None or has_hours or isinstance(tree, str):
        return tree
    return (tree[0], *(("/", name_of(minutes.label), "60") if p in _HOUR_NAMES else p for p in tree[1:]))


def labour(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """ "Labour hours, 48 an hour, total = parts + labour": what they come to, under the name that the formula has."""
    found = pattern_of(_AN_HOUR).search(text)
    for field in fields if found else ():
        word = re.sub(rf"\s*(?:{_HOURS})\w*\s*(?:of|de|d')?\s*", "", field.label.lower()).strip()
        is_used = word and word != field.label.lower() and re.search(rf"=[^=.;]*\b{re.escape(word)}\b(?! hours)", text)
        if found and field.type == "number" and is_used and not any(f.label.lower() == word for f in fields):
            steps = (field.key, as_digits(found[1]), "*")
            return FieldSpec(key=name_of(word), label=word.capitalize(), type="amount", choices=steps), fields
    return None


def _counts(field: FieldSpec, one: str) -> bool:
    """Whether a field tells how many there are of something: "rounds" of "round", "days" of "day"."""
    return per_one.counts(field, one) or (
        field.type == "days" and has(r"days?|nights?|tag|nacht|día|noche|jour|nuit", one.lower())
    )


def _is_sold(field: FieldSpec) -> bool:
    return field.type == "number" and has(rf".* (?:{SOLD})", field.label.lower())


def _is_whole(field: FieldSpec) -> bool:
    """Whether a field is a total that a formula gives already."""
    return field.type in ("formula", "amount") and has(reading.TOTALLED, field.label.lower())
