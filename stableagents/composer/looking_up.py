"""What a record takes from the one that it is linked with: walks times that dog's price, hours times the customer's
rate."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from stableagents.composer import entities, fields
from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.languages import words_of
from stableagents.composer.spec import FieldSpec, ListSpec

_WORKED_OUT = (
    r"times|multiplied|owes?|pays?|charged?|bill|amounts?|totals?|costs?|how much|mal|betrag|summe|gesamt\w*|kostet"
    r"|kosten|schulde\w*|zahl\w*|bezahl\w*|wie ?viel|por|multiplicad\w*|importe|total|cuesta|debe|paga|cuánto"
    r"|fois|multipli\w*|montant|coûte|doit|paie|combien"
)
_RESULT = (
    r"amount|total|(?:to|amount|total) (?:pay|due|price|amount)|sum|cost|value|betrag|summe|gesamt(?:preis|betrag)?"
    r"|kosten|importe|total|montant|coste|coût"
)
_COUNTED = (
    r"number of .*|hours?|quantity|count|how many|.*anzahl.*|stunden|menge|cantidad|horas|heures|quantité|nombre .*"
)


def completed(found: list[ListSpec], text: str, language: str) -> list[ListSpec]:
    """The lists; one whose records are linked with those of a list with a price is told what each comes to, where a
    text asks for that and it has no price of its own."""
    if not has(_WORKED_OUT, text.lower()):
        return found
    made = list(found)
    for number, one in enumerate(found):
        for link in (field for field in one.fields if field.type == "link"):
            place = link.choices[0]
            priced = [f for f in found[entities.PLACES.index(place)].fields if f.type == "money"]
            if len(priced) == 1:
                made[number] = _with_amount(made[number], link, priced[0], text.lower(), words_of(language, "records"))
    return made


def _with_amount(one: ListSpec, link: FieldSpec, price: FieldSpec, text: str, words: Mapping[str, str]) -> ListSpec:
    result = next((f for f in one.fields if re.fullmatch(_RESULT, f.label.lower())), None)
    own = [field for field in one.fields if field is not result]
    if any(field.type in ("money", "amount", "product", "price_of") for field in own):
        return one
    figures = [f for f in own if f.type in ("number", "hours", "duration")]
    said = [f for f in figures if any(alike(a, b) for a in f.label.lower().split() for b in _factor(text).split())]
    counted = [*said, *(f for f in figures if re.fullmatch(_COUNTED, f.label.lower()))][:1]
    if figures and not counted:
        return one
    keys = [field.key for field in own]
    looked = FieldSpec(
        key=fields.key_for(price.label, keys),
        label=price.label,
        type="price_of",
        choices=(link.key, link.choices[0], price.key),
    )
    label = result.label if result else words.get("Amount", "Amount")
    steps = (*(field.key for field in counted), looked.key, *(["*"] if counted else []))
    amount = FieldSpec(key=fields.key_for(label, [*keys, looked.key]), label=label, type="amount", choices=steps)
    return replace(one, fields=(*own, looked, amount))


def _factor(text: str) -> str:
    """What stands before "times": what is multiplied."""
    found = re.search(r"([^\W\d_]+) (?:times|mal|por|fois|x|×|\*) ", text)
    return found[1] if found else ""
