"""Calculators whose inputs are only listed: "cake price: ingredients, hours, hourly rate, margin in %".

What is paid is added, a rate goes with the quantity that it is for, a percentage is put on top or taken off; a result
"per" something is divided by it. Where one name of a list fits none of these, there is no formula.
"""

from __future__ import annotations

import re
from itertools import takewhile

from stableagents.composer.blueprints.formula.expression import MAX_INPUTS, Tree, as_words, name_of
from stableagents.composer.blueprints.formula.sides import side_of
from stableagents.composer.blueprints.formula.stated import Stated
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.titles import printable

_LISTED = re.compile(
    r"^\s*(?P<head>[^:.?!\n]{3,90}?)\s*(?:\?|:(?!\d)|\bfrom\b|\bgiven\b|\bbased on\b|\baus\b|\banhand von\b"
    r"|\ba partir de\b"
    r"|\bà partir d[eu]\b|\ben fonction d[eu]\b|(?<=calculator) with\b|(?<=rechner) mit\b)\s*"
    r"(?P<rest>[^.;!?\n]{5,300})",
    re.IGNORECASE,
)
_DIVIDER = re.compile(r",(?!\d)|\s(?:and|und|y|e|et|plus)\s", re.IGNORECASE)
_ARTICLE = re.compile(
    r"^(?:the|an?|my|our|your|its|der|die|das|den|dem|eine?[rnms]?|el|la|los|las|un[ea]?|les?|l'|du|des) ?\b", re.I
)
# What the result of such a calculator is called.
_RESULT = re.compile(
    r"(?:\b(?:cost|price|pricing|total|fee|quote|bill|budget|coste|costo|precio|total|tarifa|coût|prix|tarif|montant)\b"
    r"|(?:kosten|preis|betrag|gesamtpreis|honorar)\b|(?:price|cost|fee|preis|kosten)(?:calculator|rechner))",
    re.IGNORECASE,
)
_ABOUT_RESULT = re.compile(
    r"^(?:(?:please|make|build|create|write|i want|i need|an?|the|my|calculator|calculates?|computes?|work out"
    r"|figure out|app|tool|for|berechne|rechner|für|calculadora|calcular?|calculateur|calculer?|einen?|eine|der|die|das"
    r"|den|el|la|un|una|une|le|du|del|de)\s+)+|\s+(?:calculator|berechnen|rechner|app|tool)$",
    re.IGNORECASE,
)
# What tells that the result is shown, and is no input: "tells me the selling price".
_TOLD = re.compile(
    r"^(?:(?:then|and|also|it|und|dann|y|et|puis) )*(?:tells?|shows?|gives?|returns?|calculates?|works out|see"
    r"|zeigt?|sagt|berechnet|gibt|dime|me d(?:ice|iga)|muestra|calcula|da|affiche|donne|calcule|dit|montre)\b",
    re.IGNORECASE,
)
_ASKS_FOR = re.compile(
    r"^(?:it )?(?:asks?(?: me)? for|takes|enter|type in|fragt nach|pide|demande)\s+(?:the |an? )?", re.I
)
_PER = re.compile(r"\s(?:per|an?|pro|je|por|par|à l')\s*([^\W\d_]{2,}(?: [^\W\d_]+)?)\s*$", re.IGNORECASE)
_IN_PERCENT = r"(?:percent(?:age)?|prozent|por ?ciento|porcentaje|pour ?cent|pourcentage)\b"
_PERCENT = re.compile(
    rf"%|\b(?:in |as )?{_IN_PERCENT}"
    r"|\b(?:margin|mark-?up|profit|tax|vat|tip|discount|mwst\w*|marge|gewinnaufschlag|aufschlag|steuer|trinkgeld|rabatt"
    r"|margen|recargo|iva|propina|descuento|majoration|tva|pourboire|remise)\b",
    re.IGNORECASE,
)
_TAKEN_OFF = re.compile(r"discount|rabatt|nachlass|descuento|remise|rabais", re.IGNORECASE)
_UNIT_OF_PERCENT = re.compile(rf"\s*\(?(?:\b(?:in|as|als|en)\s+)?(?:%|\b{_IN_PERCENT})\)?", re.IGNORECASE)
_PAID = (
    r"(?:price|rate|cost|wage|pay|fee|charge|\w*(?:preis|lohn|satz|kosten|gebühr)|precio|tarifa|coste|costo|salario"
    r"|prix"
    r"|taux|tarif|coût|salaire)s?"
)
_RATE = re.compile(
    rf"^(?:[^\W\d_]+ ){{0,2}}{_PAID}\s*(?:per|an?|for (?:an?|each|one)|each|/|pro|je|por|de la|par|de l'|d'un\w?"
    r"|à l'|au)\s*([^\W\d_]+)",
    re.IGNORECASE,
)
# What one pays for, by the words that tell it; those of a rate and of its quantity are alike.
_UNITS = {
    "hour": r"(?:\b(?:hours?|hourly|hrs?)|\w*stunden?\w*|\bhoras?|horari[oa]|heures?|horaire|hourly)",
    "day": r"\b(?:days?|daily|tag(?:e|es\w*)?\b|días?|diari[oa]|jours?|journalier)",
    "night": r"\b(?:nights?|nightly|n[aä]chte?\b|noches?|nuits?)",
    "km": r"\b(?:km|kilomet\w+|kilómetr\w+|kilomètres?)",
    "mile": r"\bmiles?\b",
    "kwh": r"\bkwh\b",
    "person": r"\b(?:persons?|people|guests?|personen|gäste|personas|personnes|invités?)",
    "minute": r"\b(?:minutes?|minuten|minutos?)",
    "month": r"\b(?:months?|monthly|monate?\w*|mes(?:es)?\b|mensual|mois|mensuel)",
    "litre": r"\b(?:lit(?:re|er)s?|litros?)",
    "kg": r"\b(?:kg|kilos?|kilograms?)\b",
    "gram": r"\b(?:grams?|gramm|gramos?|grammes?)\b",
    "page": r"\b(?:pages?|seiten?|páginas?)\b",
    "area": r"\b(?:area|square|m²|sqm|fläche|quadratmeter|superficie|metros? cuadrados?|surface|mètres? carrés?)",
    "piece": r"\b(?:unit price|quantity|qty|pieces?|items?|stück\w*|einzelpreis|menge|anzahl|cantidad|unidad\w*"
    r"|unitario|piezas?|quantité|unitaire|pièces?)",
}
_HAS_RATE = re.compile(
    rf"{_PAID}\b|\b(?:hourly|daily|nightly|monthly) (?:rate|wage|pay|fee|price)|unit price|taux|stunden(?:lohn|satz)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:number of|how many|times|quantity|people|anzahl|personen|mal|número de|cantidad|veces|personas|nombre de"
    r"|fois|personnes|quantité|guests?|uses|wears|servings|portionen|raciones|portions)\b",
    re.IGNORECASE,
)
# What belongs to a list of records, and to no sum.
NO_INPUT = re.compile(
    r"\b(?:names?|titles?|dates?|days? of|categor\w+|notes?|status|customers?|clients?|photos?|pictures?|who|what|when"
    r"|paid|supplier|kunde\w*|datum|name|kategorie|notiz\w*|wer|fecha|nombre|cliente|categoría|notas|proveedor|nom"
    r"|catégorie|type|typ|tipo|address|city|country|colou?r|model|brand|shop|store|place|search\w*|table|chart"
    r"|history|button\w*|export\w*|sort\w*)\b",
    re.IGNORECASE,
)


_DAY = re.compile(r"\b(?:dates?|days? of|datum|fecha|when)\b", re.IGNORECASE)


def inputs_listed(text: str) -> tuple[str, list[str]]:
    """What stands before a list of inputs, and the inputs; ("", []) where a description has no such list."""
    found = _LISTED.match(text[:600])
    if found is None:
        return "", []
    parts = [part.strip() for part in _DIVIDER.split(found["rest"])]
    inputs = [
        _ARTICLE.sub("", _ASKS_FOR.sub("", part)) for part in takewhile(lambda part: not _TOLD.match(part), parts)
    ]
    return found["head"].strip(), [part for part in inputs if part]


# What begins with a figure or is a condition names nothing that is put in.
_NO_NAME = re.compile(r"^\d|\b(?:if|wenn|falls|si)\b", re.IGNORECASE)


def inputs_named(text: str, labels: list[str]) -> int:
    """How many of the things that a description lists are among the labels of a formula's fields."""
    _head, items = inputs_listed(text)
    known = {word[:5] for label in labels for word in pattern_of(r"[^\W\d_]{4,}").findall(label.lower())}
    return sum(any(stem in item.lower() for stem in known) for item in items)


def names_inputs(text: str, labels: list[str], *, has_day: bool = False) -> bool:
    """Whether most of what a description lists is among the labels of a formula's fields; ``has_day``: one is a day."""
    _head, items = inputs_listed(text)
    named = inputs_named(text, labels)
    is_records = any(NO_INPUT.search(_DAY.sub("", item) if has_day else item) for item in items)
    return named > 1 and 2 * named >= len(items) and not is_records


def listed_in(text: str) -> Stated | None:
    """The price or cost that a description lists the inputs of, or ``None``."""
    head, items = inputs_listed(text)
    if not _RESULT.search(head) or not 2 <= len(items) <= MAX_INPUTS:
        return None
    if any(_NO_NAME.search(item) for item in items):
        return None
    if any(len(item.split()) > 8 or NO_INPUT.search(item) or not name_of(item) for item in items):
        return None
    labels = {name_of(_label(item)): _label(item) for item in items}
    tree = _tree(head, items)
    if tree is None or len(set(labels.values())) != len(items):
        return None
    labels = {name: label[:1].upper() + label[1:] for name, label in labels.items()}
    return Stated(_result(head), tree, labels, as_words(tree, labels))


def _tree(head: str, items: list[str]) -> Tree | None:
    shares = [item for item in items if _PERCENT.search(item)]
    rates = [item for item in items if item not in shares and _is_rate(item)]
    sides = [item for item in items if side_of(item) >= 0]
    if len(sides) == 2 and len(rates) == 1 and not shares and len(items) == 3 and _unit(rates[0]) == "area":
        return ("*", ("*", _name(sides[0]), _name(sides[1])), _name(rates[0]))
    counts = [item for item in items if item not in shares + rates and _is_quantity(item)]
    paid = [item for item in items if item not in shares + rates + counts]
    per = _PER.search(head)
    divided: str | None = None
    if per and not rates and len(items) == 2 and not shares:
        return ("/", _name(items[0]), _name(items[1]))
    if per and counts:
        alike = [item for item in counts if _unit(item) and _unit(item) == _unit(per[1])]
        fitting = alike or ([] if rates else counts[-1:])
        divided = fitting[0] if fitting else None
        counts = [item for item in counts if item != divided]
    if not rates and len(counts) == 1 and len(paid) == 1:
        rates, paid = paid, []
    terms: list[Tree] = [_name(item) for item in paid]
    for rate in rates:
        fitting = [item for item in counts if _unit(item) == _unit(rate)] or (counts if len(rates) == 1 else [])
        if not fitting:
            return None
        count = fitting[0]
        counts.remove(count)
        terms.append(("*", _name(count), _name(rate)))
    if counts or not terms or not (rates or shares or divided):
        return None
    tree = terms[0]
    for term in terms[1:]:
        tree = ("+", tree, term)
    for share in shares:
        sign = "-" if _TAKEN_OFF.search(share) else "+"
        tree = ("*", tree, (sign, "1", ("/", _name(share), "100")))
    return ("/", tree, _name(divided)) if divided else tree


def _is_rate(item: str) -> bool:
    return bool(_RATE.search(item) or (_HAS_RATE.search(item) and _unit(item)))


def _is_quantity(item: str) -> bool:
    return bool(_COUNTED.search(item) or (_unit(item) and not _HAS_RATE.search(item)))


def _unit(item: str) -> str:
    found = [(place.end(), unit) for unit, words in _UNITS.items() if (place := pattern_of(words, re.I).search(item))]
    return max(found)[1] if found else ""


def _name(item: str) -> str:
    return name_of(_label(item))


def _label(item: str) -> str:
    """The item as a field's label, a percentage with its sign."""
    if not _PERCENT.search(item):
        return printable(item)[:40].strip()
    return f"{printable(_UNIT_OF_PERCENT.sub('', item)).strip()[:36] or printable(item)[:36]} (%)"


def _result(head: str) -> str:
    plain = " ".join(_ABOUT_RESULT.sub("", head).split())
    words = plain if _RESULT.search(plain) else head
    return printable(words[:1].upper() + words[1:])[:40]
