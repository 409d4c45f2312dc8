"""What there is each day, week, month or year, of which a record keeper tells what is left: "1240 a month", "1800
calories a day", "monthly budget of 300"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import places
from stableagents.composer.blueprints.records.keys import FIGURES, has
from stableagents.composer.blueprints.records.using import LEFT
from stableagents.composer.figures import MONEY, WRITTEN, as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import A_PERIOD, OFTEN, ONE
from stableagents.composer.spec import FieldSpec

_MEASURES = r"g|kg|mg|ml|l|cl|min|minutes?|minuten|minutos|hours?|stunden|horas|heures|grams?|gramm|gramos|grammes"
_OFTENS = "|".join(OFTEN.values())
_SUM = (
    r"budget|allowance|limit|pension|income|salary|money|amount|geld|betrag|rente|gehalt|kontingent|presupuesto|límite"
    r"|paga|pensión|dinero|sueldo|argent|retraite|revenus?|somme|limite|enveloppe"
)
_A_PERIOD = (
    rf"(?<![\d.,:/-])(?P<sign>[€$£] ?)?(?P<figure>{WRITTEN}) ?(?P<unit>{MONEY}|[^\W\d_]{{1,20}})?"
    rf"(?: (?:(?:of|de|d'|an) )?(?P<noun>[^\W\d_]+(?: [^\W\d_]+)?))?? "
    rf"(?:an?|per|each|every|this|in an?|for an?|im|pro|am|in der|jeden?|je|die|al|por|cada|à l'|par|chaque|le|par)"
    rf" ?(?P<period>{A_PERIOD})\b"
)
_OF_PERIOD = (
    rf"(?P<often>{_OFTENS})[ -]?(?:{_SUM})\w*(?: (?:is|of|are|ist|sind|von|es|de|est|son|sont)|:)? ?"
    rf"(?P<money>[€$£] ?)?(?P<sum>{WRITTEN})"
    rf"|(?:{_SUM}) (?P<later>{_OFTENS})(?: (?:of|von|de|es|est)|:)? ?(?P<amount>{WRITTEN})"
)
_IN_ALL = (
    rf"(?:budget|presupuesto|total of|kontingent)(?: [^\W\d]+){{0,2}}?(?: (?:is|of|are|ist|sind|von|es|de|est)"
    rf"|:)? ?(?P<money>[€$£] ?)?"
    rf"(?P<sum>{WRITTEN})"
)
_LEFT_OF = (
    r"\b(?:left|remain\w*|übrig|quedan?|restent?|reste) (?:(?!menos\b|más\b|moins\b|plus\b|less\b"
    r"|more\b)[^\W\d]+ )?(?:sur|out of|of|von|de) (?:the |my |our "
    r"|les |los |mes |den )?"
    r"(?P<figure>\d{1,6})\b(?: (?P<unit>[^\W\d_]{3,20}))?"
)
# A sum that each pays in parts, and that what is still to pay is asked.
_EACH_PAYS = (
    r"\b(?:each|every(?:one|body)?|jede[rs]?|alle|cada|tod[oa]s|chaque|chacune?)(?: (?:of the )?(?P<who>[^\W\d_]+))??"
    r" (?:(?:has|have|needs?) to pay(?: in)?|must pay(?: in)?|pays?(?: in)?|owes?|zahlt|muss|zahlen|müssen"
    r"|(?:tiene|debe) (?:que )?pagar|pagan?|doit payer|paie|verse) (?:[€$£] ?)?"
    rf"(?P<figure>{WRITTEN})(?![\d%])(?!(?: ?(?:{MONEY}))?"
    r" (?:an?|per|each|every|pro|im|in der|am|al|por|cada|par|je|jeden?|monthly|weekly|yearly|im voraus)\b)"
)
_STILL_TO_PAY = (
    r"still (?:has|have|needs?|owes?|to pay|missing|open)|left|missing|outstanding|what does each"
    r"|noch (?:\w+ )?(?:zahlen|bezahlen|fehl\w*|offen|schuld\w*)|fehlt|(?:le|les) (?:falta|queda)\w*|falta\w*"
    r"|reste\w*|manque\w*|doit encore"
)
_NOTED = (
    r"writ\w+|types? in what|not(?:e|es|ing)(?: down)?|log\w*|record\w*|keep track|track\w*|enter (?:what|every|each"
    r"|my)|put in|dates?"
    r"|schreib\w*|notier\w*|eintrag\w*|(?:tippe|gebe) (?:ich )?ein,? was|trage|erfass\w*|datum|apunt\w*|anot\w*"
    r"|registr\w*|fecha|noter?|j'écris|inscri\w*"
    r"|inscris|saisi\w*|write"
)
_POCKET_MONEY = r"pocket money|taschengeld|argent de poche|paga semanal|la paga|propina semanal"
_SORTED = r"categor\w+|kategori\w+|catégor\w+|charts?|diagramm\w*|gráfic\w*|graphique\w*|incomes?|einnahmen"
_FOR_EACH = (
    r"\b(?:each|jede[rs]?|cada un[oa]|chacune?) (?:gets?|has|is given|bekommt|kriegt|hat|recibe|tiene|reçoit|a)\b"
    r"|\b(?:per|pro|por|par) (?:person|child|kid|kind|persona|niñ[oa]|personne|enfant)\b"
    rf"|(?:{A_PERIOD}) (?:each|for each|per (?:child|kid|person)|jeder?|je kind|pro (?:kind|person)|cada un[oa]"
    r"|por (?:niñ[oa]|persona)|chacune?|par (?:enfant|personne))\b|\b(?:each|every|jede[rs]?|cada|chaque)"
    r" (?:[^\W\d]+ ){0,3}?(?:of them|children|kids?|child|kinder|niños|hijos|enfants|person|member|one|kind"
    r"|person|mitglied|niñ[oa]|persona|hij[oa]|enfant|personne)\b"
)
_OF_CHILDREN = (
    r"\b(?:kids?|children|kinder|enfants|hij[oa]s|niñ[oa]s)\b[^.;]{0,60}"
    rf"\b(?:{_POCKET_MONEY})|\b(?:{_POCKET_MONEY})\b[^.;]{{0,60}}\b(?:kids|children|kinder|enfants|hij[oa]s|niñ[oa]s)\b"
)
_NAMED = r"\b(?:for|für|para|pour) ([A-ZÄÖÜÁÉ][^\W\d_]+) (?:and|und|y|e|et) ([A-ZÄÖÜÁÉ][^\W\d_]+)\b"
_PERSON = (
    r"who|whose|name|person|child|kid|member|wer|wem|kind|mitglied|quién|nombre|persona|niñ[oa]|hij[oa]|qui|nom"
    r"|personne|enfant"
)
_NOT_MORE = (
    r"(?:can'?t|cannot|can not|mustn'?t|must not|may not|never|not|refuse\w*|nicht|nie|no|nunca|jamais|pas"
    r"|ne)\b[^.;!?]{0,25}"
    r" (?:more|over|mehr|über|más|plus|beyond)\b"
)
_A_DAY = r"(?:per|a|each|every|pro|am|je|por|al|cada|par|chaque) (?:day|tag|día|jour)"
_LEFT_A_DAY = (
    rf"\b(?:how (?:much|many)|what|cu[aá]nto|lo que|combien|ce que)\b[^.;!?]{{0,15}}\b(?:can|may|could|puedo|podemos"
    rf"|peux|peut)\b"
    rf"[^.;!?]{{0,30}}\b{_A_DAY}\b|\b{_A_DAY}\b[^.;!?]{{0,40}}\b(?:kann|darf|left"
    rf"|remaining)\b|\b(?:left|übrig|queda|reste)\b[^.;!?,]{{0,15}}\b{_A_DAY}\b(?! of)"
)
_COUNTS = r"quantity|number|how many|pieces|tickets|seats|anzahl|menge|stück|cantidad|número|quantité|nombre|places"
_DAYS = r"days? off|urlaub\w*|vacation|holidays?|vacaciones|congés"  # each has as many, and none of them is a day's


def is_for_each_day(text: str) -> bool:
    """Whether a text in lower case asks how much there is for each of the days that are left of the period."""
    return bool(pattern_of(_LEFT_A_DAY).search(text))


def told(text: str) -> dict[str, str]:
    """The figure of an allowance of which a text in lower case wants to know what is left, its period and its unit;
    nothing where there is none."""
    owed = pattern_of(_EACH_PAYS).search(text) if has(_STILL_TO_PAY, text) else None
    if owed:
        figure = as_digits(owed["figure"])
        return {"figure": figure, "period": "", "unit": "€", "each": owed["who"] or "each"}
    if not (has(LEFT, text) or is_for_each_day(text)) or has(_DAYS, text):
        return {}
    found = pattern_of(_A_PERIOD).search(text)
    if found:
        period = next(name for name, words in ONE.items() if re.fullmatch(words, found["period"]))
        unit = "€" if found["sign"] else found["unit"] or "€"
        noun = found["noun"] or ""
        return {"figure": as_digits(found["figure"]), "period": period, "unit": unit, "noun": noun}
    found = pattern_of(_OF_PERIOD).search(text)
    if found:
        often = found["often"] or found["later"]
        period = next(name for name, words in OFTEN.items() if re.fullmatch(words, often))
        return {"figure": as_digits(found["sum"] or found["amount"]), "period": period, "unit": "€"}
    found = pattern_of(_LEFT_OF).search(text)
    if found:
        return {"figure": found["figure"], "period": "", "unit": found["unit"] or ""}
    found = pattern_of(_IN_ALL).search(text)
    return {"figure": as_digits(found["sum"]), "period": "", "unit": "€"} if found else {}


def is_of_pocket_money(text: str) -> bool:
    """Whether a text in lower case tells of what somebody is given again and again: pocket money, an allowance."""
    return has(rf"{_POCKET_MONEY}|allowance", text)


def is_kept(text: str) -> bool:
    """Whether a text in lower case tells of an allowance and that what it is used for is written down."""
    return bool(told(text)) and has(rf"{_NOTED}|{_POCKET_MONEY}", text) and not has(_SORTED, text)


def usual_fields(description: str) -> list[str]:
    """What is written down of an allowance where no fields are named; of one that several have, whose it is."""
    text = description.lower()
    unit = told(text)["unit"]
    named = pattern_of(_NAMED).search(description)
    who = [f"who ({named[1]}, {named[2]})" if named else "who"] if _is_of_each(text) else []
    noun = told(text).get("noun", "")
    figure = f"{noun} in {unit}" if noun and re.fullmatch(_MEASURES, unit) else unit
    return ["date", *who, "what for", "amount" if re.fullmatch(MONEY, unit) else figure]


def _is_of_each(text: str) -> bool:
    """Whether each of several has an allowance of her own."""
    return pattern_of(rf"{_FOR_EACH}|{_OF_CHILDREN}").search(text) is not None


def lacks_day(fields: Sequence[FieldSpec], text: str) -> bool:
    """Whether an allowance of a period is told, and no day is kept that tells in which it was used."""
    said = told(text)
    return bool(said and said["period"]) and bool(fields) and not any(f.type == "date" for f in fields)


def with_figure(fields: Sequence[FieldSpec], text: str) -> list[FieldSpec]:
    """The fields, of which the one that uses an allowance up is a figure."""
    said = told(text)
    if not said or _of(fields, said["unit"]):
        return list(fields)
    smaller = {"gb": "mb", "l": "ml", "kg": "g"}.get(said["unit"], said["unit"])
    meant = (said["unit"], smaller, said.get("noun") or said["unit"])
    open_ones = [f for f in fields if f.type in ("text", "tick") and not f.choices]
    named = next((f for f in open_ones if any(_is_called(f, one) for one in meant)), None)
    return [replace(f, type="number", choices=()) if f is named else f for f in fields]


def shown(fields: Sequence[FieldSpec], text: str) -> dict[str, Any]:
    """What the page takes of an allowance: the figure, the key of what uses it up, the key of the day, the period."""
    said = told(text)
    free = None if said else places.in_all(fields, text)
    if free:
        taken = next((f.key for f in fields if f.key == places.TAKEN), free[1][0])
        return {"figure": free[0], "of": taken, "day": "", "period": "", "by": "", "is_refused": False}
    of = (_of(fields, said["unit"]) or _of(fields, said.get("noun") or said["unit"])) if said else ""
    label = next((f.label for f in fields if f.key == of), "")
    day = next((f.key for f in fields if f.type == "date"), "")
    if not of or (said["period"] and not day):
        return {}
    persons = [f for f in fields if f.type in ("text", "choice", "link") and has(_PERSON, f.label.lower())]
    by = persons[0].key if persons and _is_of_each(text) else ""
    if said.get("each"):
        whose = [f for f in fields if f.type in ("text", "choice", "link")]
        whose.sort(key=lambda f: (not _is_called(f, said["each"]), f not in persons))
        by = whose[0].key if whose else ""
    is_refused = bool(pattern_of(_NOT_MORE).search(text))
    return {
        "figure": _in_unit(said["figure"], said["unit"], label),
        "of": of,
        "day": day,
        "period": said["period"],
        "by": by,
        "is_refused": is_refused,
        **({"a_day": True} if said["period"] in ("week", "month", "year") and is_for_each_day(text) else {}),
    }


def _in_unit(figure: str, unit: str, label: str) -> str:
    """The figure of an allowance in the unit that is written down: 5 GB are 5000 MB."""
    factors = {("gb", "mb"): 1000, ("hours", "minutes"): 60, ("stunden", "minuten"): 60, ("horas", "minutos"): 60}
    factors |= {
        ("heures", "minutes"): 60,
        ("kg", "g"): 1000,
        ("l", "ml"): 1000,
        ("litres", "ml"): 1000,
        ("liter", "ml"): 1000,
    }
    words = re.findall(r"[^\W\d_]+", label.lower())
    factor = next(
        (by for (large, small), by in factors.items() if unit == large and small in words and large not in words), 1
    )
    return figure if factor == 1 else f"{Decimal(figure) * factor:f}"


def rule(allowance: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The rule that no more is used than there is, where a text wants that."""
    if not allowance or not allowance["is_refused"]:
        return []
    told_as = (allowance["figure"], allowance["period"], allowance["day"], allowance["by"])
    return [(allowance["of"], "allowance", ":".join(told_as))]


def _of(fields: Sequence[FieldSpec], unit: str) -> str:
    """The key of the figure that uses an allowance up: the one called like its unit, else an amount of money."""
    figures = [f for f in fields if f.type in FIGURES and f.type not in ("left", "money_left", "stars")]
    amounts = [f for f in figures if f.type in ("amount", "product", "by_kind")] + [
        f for f in figures if f.type == "money"
    ]
    if re.fullmatch(MONEY, unit):
        return amounts[0].key if amounts else ""
    if not unit:
        counts = [f for f in figures if f.type == "number" and has(_COUNTS, f.label.lower())]
        return counts[0].key if counts else ""
    named = [f for f in figures if _is_called(f, unit)]
    return next((f.key for f in (*named, *(figures if len(figures) == 1 else amounts))), "")


def _is_called(field: FieldSpec, unit: str) -> bool:
    return any(alike(word, unit) or word == unit for word in re.findall(r"[^\W\d_]+", field.label.lower()))
