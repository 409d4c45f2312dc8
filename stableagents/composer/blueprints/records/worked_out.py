"""What is to be worked out and told by its name alone: the area of a length and a width, the profit of a day, what is
earned in an hour, what somebody has gained."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.beside import SPENT_ON
from stableagents.composer.blueprints.formula.sides import side_of
from stableagents.composer.blueprints.records.keys import GROUPING, has
from stableagents.composer.field_types import type_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import LENGTH, OFTEN
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
Made = tuple[FieldSpec, Fields]
AREA = r"area|surface|fläche\w*|área|superficie|aire"
A_MONTH = "a_month"  # the key of what an amount comes to in a month
GAIN = r"(?:daily |weight )?(?:gain|growth)|\w*zunahme|aumento|ganancia|croissance"
_IN_ALL = r"totals?|altogether|in all|sum|overall|gesamt\w*|insgesamt|summe|en total|suma|au total|somme"
_VOLUME = r"volume|volumen|rauminhalt"
_PROFIT = r"profit|gewinn|ganancia|beneficio|bénéfice|what (?:is|was) left|was übrig bleibt|lo que queda|ce qui reste"
_EARNED = (
    r"(?:(?:what |money )?(?:i |we )?(?:took|taken|earned|made|got))(?: in)?|takings|sales|income|revenue|turnover"
    r"|earnings|tips|einnahmen?|umsatz|verdienst|eingenommen|erlös|trinkgeld|ventas|ingresos|cobrad[oa]|ganado"
    r"|propinas?"
    r"|caja|recettes?|ventes?|revenus?|gagné|chiffre d'affaires|pourboires?"
)
_SPENT = (
    r".*\b(?:fees?|costs?|expenses|petrol|fuel|diesel|gas|toll|tolls|rent|parking|spent|materials?)|\w*gebühr(?:en)?"
    r"|\w*kosten|ausgaben|benzin|sprit|\w*miete|material|gastos?|gasolina|coste?s?|alquiler|tasas?|peaje|materiales"
    r"|frais|dépenses?|essence|coûts?|loyer|péage|matériel|(?:prix|droits?) de place"
)
_BOUGHT = (
    r"what (?:i|we) (?:have )?(?:bought|spent|paid)|was (?:ich|wir) (?:gekauft|ausgegeben|bezahlt) (?:habe?n?)"
    r"|lo que (?:he |hemos )?(?:compr\w+|gast\w+|pag\w+)|ce qu(?:e j'ai|e nous avons|'on a) (?:acheté|dépensé|payé)"
    r"|purchases|einkäufe|compras|achats"
)
_CASH = r"(?:cash(?: box)?|till|float|money|kasse|kassenstand|geld|(?:la )?caja|dinero|efectivo|(?:la )?caisse|argent)"
_AT_FIRST = (
    r"(?:at (?:the )?|in the |am |zu |al |au |à l')?"
    r"(?:start|beginning|begin|opening|anfang|beginn|principio|inicio|abrir|début|ouverture)"
)
_AT_LAST = (
    r"(?:at (?:the )?|in the |am |zum |al |à la |à l')?"
    r"(?:end|close|closing|ende|schluss|final|cierre|cerrar|fin|fermeture)"
)
_AN_HOUR = (
    r"\b(?:(?:make|earn|get|take|took|made|earned|verdien\w*|bekomm\w*|saco|gano|cobro|gagne\w*|touche|tips?|money"
    r"|amount"
    r"|propinas?|trinkgeld|pourboires?|paid|pay)"
    r" (?:\w+ )?(?:(?:per|an|each|every|pro|je|die|por|la|a la|par|à l'|de l'|l')[ ]?)(?:hour|h|stunde|hora|heure)"
    r"|(?:in der|pro|je) stunde verdien\w*|stundenverdienst|hourly (?:earnings|income))\b"
)
_HOURS = r"(?:\w+ )?(?:hours?|hrs?|stunden|horas|heures)(?: \w+)?"
_RATE = r"\b(?:hour|hourly|stunde|\w*stundenlohn|hora|heure|horaire|rate|tarif\w*)\b"
_FIGURE = (
    r"(?:money|amount|pay|paid|betrag|geld|lohn|importe|dinero|cantidad|montant|argent|somme"
    r"|how much|wie ?viel|cuánto|combien)"
)
_AT_BIRTH = r"birth|born|start|beginning|geburt|anfang|nacer|nacimiento|inicio|naissance|début"
_AT_AGE = rf"(?:at|after|à|a|a los|après|mit|nach|bei) (?P<count>\d{{1,4}}) (?P<unit>{LENGTH})$"
_A_DAY = r"(?:per|a|each|every|pro|je|am|por|al|cada|par|chaque) (?:day|tag|día|jour)|daily|täglich\w*|diari\w+"


_THIS_YEAR = (
    r"\b(?:how many|wie ?viele|cu[aá]nt[oa]s|combien)\b[^.;:!?]{0,40}?\b(?:this year|dies(?:es|em) jahr|heuer|este año"
    r"|cette année)\b"
)
_OF_EACH = r"each|every(?:one|body)?|per|jede[rsnm]?|je|pro|cada|por|chaque|chacune?|par"
_A_YEAR = (
    r"\b(?:(?:in|for|over) (?:a|the|one) (?:whole |full |entire )?year|(?:a|per|each) year|yearly cost"
    r"|im (?:ganzen )?jahr"
    r"|pro jahr|jährlich\w* kosten|al año|en (?:todo )?(?:el|un) año(?: entero)?|por año|dans l'année|par an(?:née)?"
    r"|sur (?:l'année|un an)|à l'année)\b"
)
_A_MONTH = (
    r"\b(?:(?:in|for) (?:a|each|every|one) month|(?:a|per|each|every) month|monthly (?:costs?|total|sum)"
    r"|(?:im|pro|je) monat|monatlich\w* (?:kosten|summe)|al mes|por mes|cada mes|(?:coste|total) mensual"
    r"|par mois|chaque mois|(?:coût|total) mensuel)\b"
)
_TIMES_A_YEAR = {"week": "52", "month": "12", "quarter": "4", "year": "1"}
_QUARTER = r"quarterly|vierteljährlich|trimestral|trimestriel(?:le)?|(?:per|every|each|pro) quarter|quartal\w*"


def in_a_period(fields: Fields, text: str) -> Made | None:
    """What an amount comes to in a year or a month, beside a choice of how often it is paid: "monthly or yearly"."""
    choices = [(f, [_often(choice) for choice in f.choices]) for f in fields if f.type == "choice"]
    told = [(f, found) for f, found in choices if len(found) > 1 and all(found)]
    money = [f for f in fields if f.type == "money"]
    asked = _without_lists(fields, text)
    of_year = pattern_of(_A_YEAR).search(asked)
    if len(told) != 1 or len(money) != 1 or not (of_year or pattern_of(_A_MONTH).search(asked)):
        return None
    field, found = told[0]
    part = "" if of_year else " 12 /"
    cases = (f"{choice}:{money[0].key} {times} *{part}" for choice, times in zip(field.choices, found, strict=True))
    key, label = ("a_year", "In a year") if of_year else (A_MONTH, "In a month")
    return FieldSpec(key=key, label=label, type="by_kind", choices=(field.key, *cases)), fields


def _often(choice: str) -> str:
    """How many times a year something is that a choice tells, or nothing."""
    words = choice.lower()
    if pattern_of(rf"(?:{_QUARTER})").fullmatch(words):
        return _TIMES_A_YEAR["quarter"]
    return next(
        (n for name, n in _TIMES_A_YEAR.items() if name in OFTEN and pattern_of(OFTEN[name]).fullmatch(words)), ""
    )


def counts_this_year(text: str) -> bool:
    """Whether a text asks how many there are of a year: "how many I have made this year"."""
    found = pattern_of(_THIS_YEAR).search(text)
    return found is not None and not has(_OF_EACH, found[0])


def names_figure(fields: Iterable[FieldSpec], text: str) -> bool:
    """Whether what is counted of a year is a figure that is kept: "how many eggs this year"."""
    found = pattern_of(_THIS_YEAR).search(text)
    said = re.findall(r"[^\W\d_]{4,}", found[0]) if found else []
    figures = [f for f in fields if f.type in ("number", "money", "amount", "formula")]
    return any(alike(word, one) for f in figures for word in re.findall(r"[^\W\d_]{4,}", f.label) for one in said)


_BEST_GROUP = (
    r"\b(?:which|what|welche[rsn]?|qué|cuál|quel(?:le)?) (?P<group>[^\W\d_]{3,20}) (?:is|was|pays|does|ist|war"
    r"|lohnt|es|va"
    r"|est|rapporte)(?: (?:the|my|sich|der|die|das|el|la|le))*"
    r" ?(?:best\w*|most profitable|mejor|más rentable|meilleure?|plus rentable|am meisten|le plus|más|most)\b"
)


def best_group(fields: Iterable[FieldSpec], piece: str) -> tuple[str, str] | None:
    """The key of the field of which the best value is asked for, "which town is the best", and the label of what is
    earned there; the latter is empty where no field tells it."""
    found = pattern_of(_BEST_GROUP).search(piece)
    groups = [
        f for f in fields if found and f.type in GROUPING and any(alike(w, found["group"]) for w in f.label.split())
    ]
    if not groups:
        return None
    figures = [f for f in fields if f.type in ("money", "amount", "formula", "product")]
    earned = [f for f in figures if has(_PROFIT, f.label.lower())] or [f for f in figures if _is(_EARNED, f)]
    return groups[0].key, earned[0].label.lower() if earned else ""


def area(fields: Fields, text: str) -> Made | None:
    """The product of two sides, or the volume of three, where it is asked for beside them."""
    sides = [f for f in fields if side_of(f.label) >= 0 and f.type in ("number", "text")]
    asked, wanted = (AREA, 2) if len(sides) == 2 else (_VOLUME, 3)
    if len(sides) != wanted or not has(asked, _without_lists(fields, text)):
        return None
    if len({side_of(f.label) for f in sides}) < wanted:
        return None
    label = "Area" if wanted == 2 else "Volume"
    steps = (sides[0].key, *(step for side in sides[1:] for step in (side.key, "*")))
    return FieldSpec(key=label.lower(), label=label, type="formula", choices=steps), _as(fields, sides, "number")


def profit(fields: Fields, text: str) -> Made | None:
    """What was taken less all that was spent, where one field tells the first and no other amount is in between."""
    free = [f for f in fields if f.type in ("money", "text", "number")]
    earned = [f for f in free if pattern_of(rf"(?:{_EARNED})").fullmatch(f.label.lower())]
    spent = [f for f in free if f not in earned and pattern_of(rf"(?:{_SPENT})").fullmatch(f.label.lower())]
    others = [f for f in fields if f.type in ("money", "amount", "product") and f not in [*earned, *spent]]
    is_made = any(f.type in ("formula", "amount") and has(_PROFIT, f.label.lower()) for f in fields)
    others = [f for f in others if not has(_PROFIT, f.label.lower())]
    if len(earned) != 1 or not spent or others or is_made or not has(_PROFIT, text):
        return None
    steps = (earned[0].key, *(step for one in spent for step in (one.key, "-")))
    made = FieldSpec(key="profit", label="Profit", type="amount", choices=steps)
    return made, _as(fields, [*earned, *spent], "money")


def spent_in_all(fields: Fields, text: str) -> Made | None:
    """What several things that money is spent on come to, where each has an amount: hotel, food and taxi of a trip."""
    spent = [f for f in fields if f.type == "money"]
    is_counted = any(f.type in ("number", "hours", "days", "amount", "product", "formula") for f in fields)
    if len(spent) < 2 or is_counted or not all(SPENT_ON.fullmatch(f.label) for f in spent) or not has(_IN_ALL, text):
        return None
    steps = (spent[0].key, *(step for one in spent[1:] for step in (one.key, "+")))
    return FieldSpec(key="total", label="Total", type="amount", choices=steps), fields


def profit_of_cash(fields: Fields, text: str) -> Made | None:
    """What more cash there was at the end than at the start, less all that was spent."""
    free = [f for f in fields if f.type in ("money", "text", "number")]
    first, last = (_cash(free, when) for when in (_AT_FIRST, _AT_LAST))
    spent = [f for f in free if _is(rf"{_SPENT}|{_BOUGHT}", f)]
    if first is None or last is None or not has(_PROFIT, text) or any(f.type == "amount" for f in fields):
        return None
    steps = (last.key, first.key, "-", *(step for one in spent for step in (one.key, "-")))
    made = FieldSpec(key="profit", label="Profit", type="amount", choices=steps)
    return made, _as(fields, [first, last, *spent], "money")


def _cash(fields: Fields, when: str) -> FieldSpec | None:
    """The one field of the cash that there is at that time."""
    named = [f for f in fields if _is(rf"{_CASH} {when}|{when} {_CASH}", f)]
    return named[0] if len(named) == 1 else None


def earned_an_hour(fields: Fields, text: str) -> Made | None:
    """What was earned for each hour: the one amount there is, divided by the hours."""
    if not pattern_of(_AN_HOUR).search(text) or any(f.type in ("amount", "product", "by_kind") for f in fields):
        return None
    hours = [f for f in fields if f.type == "hours" or (f.type in ("number", "text") and _is(_HOURS, f))]
    named = [f for f in fields if f.type in ("text", "number", "tick") and _is(rf"{_EARNED}|{_FIGURE}", f)]
    money = [f for f in fields if f.type == "money"] or named
    if len(hours) != 1 or len(money) != 1 or pattern_of(_RATE).search(money[0].label.lower()):
        return None
    kept = _as(_as(fields, money, "money"), [f for f in hours if f.type == "text"], "number")
    steps = (money[0].key, hours[0].key, "/")
    return FieldSpec(key="per_hour", label="Per hour", type="amount", choices=steps), kept


def gain(fields: Fields, text: str) -> Made | None:
    """How much has been gained from one measure at birth to another some days later, and for each day."""
    figures = [f for f in fields if f.type in ("number", "text")]
    first = [f for f in figures if has(_AT_BIRTH, f.label.lower())]
    later = [f for f in figures if is_measured_at(f.label)]
    if len(first) != 1 or len(later) != 1 or not has(GAIN, text):
        return None
    steps: tuple[str, ...] = (later[0].key, first[0].key, "-")
    found = pattern_of(_AT_AGE).search(later[0].label.lower())
    if found and has(_A_DAY, text):
        if not re.fullmatch(r"days?|tage?n?|días?|jours?", found["unit"]):
            return None
        steps = (*steps, found["count"], "/")
        return FieldSpec(key="gain", label="Gain per day", type="formula", choices=steps), fields
    return FieldSpec(key="gain", label="Gain", type="formula", choices=steps), fields


def is_measured_at(label: str) -> bool:
    """Whether a name is that of what is measured at an age, "weight at 30 days", and no day so long after another."""
    found = pattern_of(_AT_AGE).search(label.lower())
    return bool(found and type_of(label[: found.start()].strip(), "") == "number")


def _is(words: str, field: FieldSpec) -> bool:
    return bool(pattern_of(rf"(?:{words})").fullmatch(field.label.lower()))


def _as(fields: Fields, which: Iterable[FieldSpec], kind: str) -> Fields:
    keys = {field.key for field in which}
    return [replace(f, type=kind) if f.key in keys else f for f in fields]


def _without_lists(fields: Fields, text: str) -> str:
    """A text without the names of the fields, which ask for nothing."""
    for field in fields:
        text = text.replace(field.label.lower(), " ")
    return text


_THERE = (
    r".+ (?:left|in the (?:box|pack|packet)|in stock|remaining|(?:que|qui) (?:quedan?|restent?)|übrig|vorrätig)|stock"
)
_A_DAY_OF = r".+ (?:per|a|each|every) day|.+ (?:pro|am|je) tag|.+ (?:por|al) día|.+ par jour|daily .+"
_HOW_LONG = (
    r"\bhow (?:many days|long)\b|\bwie (?:viele tage|lange)\b|\bcuántos días\b"
    r"|\bcombien de (?:jours|temps)\b"
    r"|\bdays? (?:left|it lasts?)\b"
)


def lasts(fields: Fields, text: str) -> Made | None:
    """For how many whole days there is enough: "tablets left, tablets a day"."""
    there = [f for f in fields if f.type in ("number", "text") and _is(_THERE, f)]
    used = [f for f in fields if f.type == "number" and _is(_A_DAY_OF, f)]
    if len(there) != 1 or len(used) != 1 or not pattern_of(_HOW_LONG).search(text):
        return None
    steps = (there[0].key, used[0].key, "/", "down")
    return FieldSpec(key="lasts", label="Days left", type="formula", choices=steps), _as(fields, there, "number")
