"""A tax in percent on an amount, and the amount with it: one of all, "the tax at 5.5 %", or another for each choice,
"Wisconsin has 5%, Illinois 8%, all others none"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records import keys
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.tables import in_text
from stableagents.composer.figures import as_digits
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
TAX = r"(?:(?:sales )?tax(?:es)?|vat|duty|(?:mehrwert|umsatz)?steuer|mwst|ust|impuestos?|iva|igic|taxes?|tva)"
_PERCENT = r"(?P<rate>\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|percent|per cent|prozent|por ?ciento|pour ?cent)"
_OF_ALL = (
    rf"\b{TAX}(?: (?:is|of|at|ist|von|beträgt|es(?: del?)?|del?|al|est(?: de)?|de|à|:))* {_PERCENT}"
    rf"|{_PERCENT.replace('<rate>', '<before>')} ?(?:(?:of|de) )?{TAX}\b"
)
_ONE = (
    r"(?P<name>(?!and\b|und\b|y\b|et\b|in\b|is\b|the\b|tax\b)[^\W\d_]{2,20}(?: (?!has\b|is\b|pays\b|hat\b|tiene\b"
    r"|a\b)[^\W\d_]{2,20})?)"
    rf",? ?(?:(?:has|is|pays?|at|hat|zahlt|ist|tiene|paga|es|a|paie|est|:|=) )?{_PERCENT}"
)
_OTHERS = (
    r"(?:(?:all |the |any )?others?|(?:the )?rest|every(?:where| other \w+)|(?:alle )?(?:anderen|übrigen)|(?:los "
    r"|las )?"
    r"(?:demás|otros|otras)|(?:tous |toutes )?les autres) (?:(?:is|are|has|have|pay|haben|sind|zahlen|tienen|ont"
    r"|paient"
    r"|n'ont) )?(?:none|nothing|no tax|0 ?%?|keine?|nichts|nada|ningun[oa]|cero|rien|aucune?)"
)
_PLACES = (
    r"states?|countr(?:y|ies)|regions?|counties|county|provinces?|categor(?:y|ies)|kinds?|types?|land|länder"
    r"|bundesland|region"
    r"|kategorie|art|estado|país|región|provincia|categoría|tipo|état|pays|région|catégorie|genre"
)
_IN = r"(?:in|for|für|en|para|pour|à|au) (?:the |la |el |le )?"
_AMOUNT = (
    r"(?:.* )?(?:amount|price|net|subtotal|value|sum)|(?:.*)(?:betrag|preis|netto|wert|summe)"
    r"|(?:.* )?(?:importe|precio|neto|valor|subtotal)|(?:.* )?(?:montant|prix|net|valeur)"
)
_WITH_IT = r"totals?|sum|gesamt\w*|summe|suma|somme|gross|brutto|bruto|ttc|with tax|mit steuer|con impuestos"


def taxed(fields: Fields, description: str, words: Mapping[str, str]) -> Fields:
    """The fields with the tax on the one amount that there is, and the amount with it where a text asks for it."""
    text = description.lower()
    is_told = any(f.type in ("running", "by_kind") or "100" in f.choices for f in _made(fields))
    if not has(TAX, text) or is_told or any(has(TAX, f.label.lower()) for f in _made(fields)):
        return fields
    amount = _amount(fields)
    found = _by_choice(fields, description, amount, words) if amount else None
    if found is None and amount is not None:
        found = _of_all(fields, text, amount)
    if found is None or amount is None:
        return fields
    kept, tax = found
    kept = [replace(f, type="money") if f.key == amount.key and f.type in ("text", "number") else f for f in kept]
    named = next((f for f in kept if has(rf"^{TAX}$", f.label.lower())), None)
    tax = replace(tax, key=named.key, label=named.label) if named else replace(tax, label=words.get("Tax", "Tax"))
    kept = [tax if f is named else f for f in kept] if named else [*kept, tax]
    if not has(_WITH_IT, text):
        return kept
    total = FieldSpec(key="total", label=words.get("Total", "Total"), type="amount", choices=(amount.key, tax.key, "+"))
    told = next(
        (f for f in kept if f.label.lower() in ("total", "gesamt", total.label.lower()) and f is not amount), None
    )
    if told is not None and told.type in ("text", "money"):
        return [*(f for f in kept if f is not told), replace(total, key=told.key, label=told.label)]
    return kept if told else [*kept, total]


def tells_others(part: str) -> bool:
    """Whether a part of a text tells that others pay no tax."""
    return bool(pattern_of(_OTHERS).search(part))


def _made(fields: Fields) -> Fields:
    return [f for f in fields if f.type in ("formula", "amount", "product", "by_kind", "running")]


def _amount(fields: Fields) -> FieldSpec | None:
    """The one amount that a tax is on: what was worked out, the only money, or what is called an amount."""
    made = [f for f in fields if f.type in ("product", "amount")]
    money = [f for f in fields if f.type == "money" and not has(TAX, f.label.lower())]
    called = [f for f in fields if f.type in ("text", "number") and pattern_of(_AMOUNT).fullmatch(f.label.lower())]
    for few in (made, money, called):
        if few:
            return few[0] if len(few) == 1 else None
    return None


def _of_all(fields: Fields, text: str, amount: FieldSpec) -> tuple[Fields, FieldSpec] | None:
    found = pattern_of(_OF_ALL).search(text)
    if found is None or len(pattern_of(_PERCENT).findall(text)) > 1:
        return None
    steps = (amount.key, as_digits(found["rate"] or found["before"]), "*", "100", "/")
    return fields, FieldSpec(key="tax", label="Tax", type="amount", choices=steps)


def _by_choice(
    fields: Fields, description: str, amount: FieldSpec, words: Mapping[str, str]
) -> tuple[Fields, FieldSpec] | None:
    """The tax that differs by a choice; a text such as the state becomes one where the description names its rates."""
    text = description.lower()
    for field in (f for f in fields if f.type == "choice"):
        if all(pattern_of(rf".*{_PERCENT}").fullmatch(one.lower()) for one in field.choices):
            steps = (amount.key, field.key, "*", "100", "/")
            return fields, FieldSpec(key="tax", label="Tax", type="amount", choices=steps)
        rates = _rates_of(field, text)
        if len(rates) > 1:
            others = [one for one in field.choices if one not in rates] if _others(text, field) else []
            return fields, _tax(field, {**rates, **dict.fromkeys(others, "0")}, amount)
    place = keys.key_of(fields, _PLACES, ("text",))
    named = list(pattern_of(_ONE, re.IGNORECASE).finditer(description)) if place else []
    rates = {one["name"].strip(): as_digits(one["rate"]) for one in named}
    if len(rates) < 2 or len(rates) != len(named):
        return None
    if pattern_of(_OTHERS).search(text):
        rates[words.get("Other", "Other")] = "0"
    kept = [replace(f, type="choice", choices=tuple(rates)) if f.key == place else f for f in fields]
    field = next(f for f in kept if f.key == place)
    return kept, _tax(field, rates, amount)


def _rates_of(field: FieldSpec, text: str) -> dict[str, str]:
    """The rates that a text has for the choices of a field: "Wisconsin 5%" or "5% in Wisconsin"."""
    table = next((one for one in in_text(field.choices, text) if one.unit == "percent" and len(one.figures) > 1), None)
    if table is not None:
        return table.figures
    behind = ((one, pattern_of(rf"{_PERCENT} {_IN}{re.escape(one.lower())}\b").search(text)) for one in field.choices)
    return {one: as_digits(found["rate"]) for one, found in behind if found}


def _others(text: str, field: FieldSpec) -> bool:
    """Whether a text has no tax for the other choices."""
    return bool(pattern_of(_OTHERS).search(text)) or any(alike(one, "other") for one in field.choices)


def _tax(field: FieldSpec, rates: Mapping[str, str], amount: FieldSpec) -> FieldSpec:
    cases = tuple(f"{choice}:{amount.key} {rate} * 100 /" for choice, rate in rates.items())
    return FieldSpec(key="tax", label="Tax", type="by_kind", choices=(field.key, *cases))
