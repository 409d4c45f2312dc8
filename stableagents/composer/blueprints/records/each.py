"""What one piece, a kilo or 100 g of something costs, where its price and how much there is of it are kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from stableagents.composer.blueprints.records.keys import has, key_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
_HUNDRED = r"(?:price )?(?:per|for|pro|je|por|les|aux?|a los|para) 100 ?(?:g|gr|ml|gram\w*|gramm|millilit\w*)?"
PRICE = (
    rf"{_HUNDRED}|unit prices?|prices? (?:per|of (?:a|one)) (?:unit|item|piece|kilo\w*|kg|lit\w+|l|gram|g"
    rf"|ounce|oz|sheet|roll)"
    r"|price each|(?:grund|stück|einheits|kilo)preise?|preis (?:pro|je) (?:einheit|stück|kilo\w*|kg|liter|gramm)"
    r"|precio (?:por (?:unidad|kilo\w*|kg|litro|gramo|pieza)|unitario)"
    r"|prix (?:unitaires?|à l'unité|au (?:kilo|litre|kg)|par (?:unité|pièce))"
)
# One of what is told: "price per kg" beside grams is a thousand of them.
_AS_SAID = (
    r"\b(?:(?:price|cost) (?:per|each|for (?:each|every|one|a)) (?:unit|item|piece|kg|kilo\w*|lit(?:re|er)|metre"
    r"|meter|gram|sheet"
    r"|roll)|preis (?:pro|je) (?:einheit|stück|kilo\w*|kg|liter|gramm|meter)|(?:grund|stück|kilo|liter)preis"
    r"|precio (?:por (?:unidad|kilo\w*|kg|litro|gramo|pieza|metro)|unitario)"
    r"|prix (?:unitaire|à l'unité|au (?:kilo|litre|kg|mètre)|par (?:unité|pièce|kilo|kg|litre)))\b"
)
_LARGE = r"(?:kg|kilo\w*|lit(?:re|er)|litro|literpreis|kilopreis)\b"
_WHOLE = r"(?:total |pack |shelf )?(?:price|cost)|(?:gesamt)?preis|kosten|precio(?: total)?|coste|prix(?: total)?|coût"
_GRAMS = r"grams?|grammes?|gramm|gramos?|g|ml|millilit\w*|(?:.* )?(?:in|en) (?:g|ml|gram\w*|gramm)"
_SIZE = (
    rf"{_GRAMS}|quantity|amount|size|weight|volume|count|units?|pieces?|sheets?|rolls?|lit(?:re|er)s?|kilos?"
    rf"|kg|ounces?|oz"
    r"|menge|anzahl|gewicht|stück\w*|inhalt|größe|cantidad|peso|unidades|tamaño|litros?|kilos"
    r"|quantité|poids|contenance|nombre|taille|litres?"
)


_BEST = (
    r"(?:best|better) (?:deals?|buys?|offers?|prices?|value)|(?:beste\w*|günstigste\w*) angebot\w*"
    r"|mejor (?:oferta|precio)|meilleure? (?:offre|prix)"
)


def price(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """What each costs, beside the fields of which the size is a figure; ``None`` where a text does not ask for it."""
    whole = key_of(fields, _WHOLE, ("money",), whole=True)
    sizes = [f for f in fields if f.type in ("number", "text", "money") and key_of([f], _SIZE, (f.type,), whole=True)]
    size = next(iter(sorted(sizes, key=lambda f: f.type != "number")), None)  # "nombre" may be a name
    if not whole or size is None or not has(PRICE, text) or of(fields):
        return None
    said = pattern_of(_AS_SAID).search(text)
    steps: tuple[str, ...] = (whole, size.key, "/")
    if has(_HUNDRED, text) or (not said and key_of([size], _GRAMS, (size.type,), whole=True)):
        steps, label = (*steps, "100", "*"), "Price per 100"
    else:
        label = said[0][:1].upper() + said[0][1:] if said else "Price per unit"
        is_large = said and pattern_of(_LARGE).search(said[0])
        steps = (*steps, "1000", "*") if is_large and key_of([size], _GRAMS, (size.type,), whole=True) else steps
    made = FieldSpec(key="price_per_unit", label=label, type="amount", choices=steps)
    return made, [replace(f, type="number") if f is size else f for f in fields]


def of(fields: Iterable[FieldSpec]) -> FieldSpec | None:
    """The field of what each costs, by which the cheapest is told."""
    return next(
        (f for f in fields if f.type in ("amount", "formula") and "/" in f.choices and has(PRICE, f.label.lower())),
        None,
    )


def best_first(fields: Iterable[FieldSpec], text: str) -> str:
    """The key of what each costs, where the best deals come first."""
    found = of(fields)
    return (
        found.key
        if found and has(rf"(?:{_BEST}) (?:first|on top|at the top|zuerst|oben|primero|d'abord|en premier)", text)
        else ""
    )
