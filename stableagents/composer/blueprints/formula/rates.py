"""A cost that grows with something: from "parking cost 2.50 per hour" or "4.90 plus 1.20 per kg" to a formula."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.formula.expression import Tree, as_words, name_of
from stableagents.composer.blueprints.formula.stated import Stated

_SIGN = r"(?:\s*(?:€|\$|£|euros?|eur|dollars?|usd|pounds?|pesos?|francs?))?"
_NUMBER = rf"(?:[€$£]\s*)?(\d{{1,7}}(?:[.,]\d{{1,4}})?){_SIGN}"
_BASE = (
    r"(?:\s+(?:base|basic|fixed|flat|start(?:ing)?|grund\w*|fest|pauschal\w*|fij[oa]s?|de base|fixes?)(?: (?:fare|fee"
    r"|price|charge|rate|cost))?)?"
)
_AND = r"\s*,?\s*(?:plus|\+|and|und|zuzüglich|más|mas|y|et)\s*"
_PER = r"\s*(?:(?:per|an|a|each|for (?:each|every)|pro|je|por|par|la|le|el|der|die)\s+|/\s*)"
_RATED = re.compile(
    rf"(?:{_NUMBER}{_BASE}{_AND})?{_NUMBER}{_PER}"
    r"([^\W\d_]{1,14})\b",
    re.IGNORECASE,
)
_COST = (
    r"(?:[^\W\d_]*(?:kosten|preis|gebühr|lohn|miete)|costs?|prices?|fares?|fees?|pay|wages?|charges?|salary|rent|bill"
    r"|costes?|costos?"
    r"|precio|tarifa|salario|sueldo|alquiler|prix|coûts?|tarif|salaire|loyer)"
)
_OF_WHAT = re.compile(
    rf"(?:(?P<what>[^\W\d_]+)\s+)?\b(?P<cost>{_COST})\b(?:\s+(?P<of>(?:de|del|du|of) [^\W\d_]+))?", re.I
)
_NO_NAME = re.compile(
    r"an?|the|my|our|for|of|and|or|with|y|et|con|avec|mit|o|ou|oder|total|what|calculates?|compute|ein\w*"
    r"|d[aei][sre]|mein\w*|und|una?|el|la|mi|une?|le|mon",
    re.I,
)
# What one of it is called, and several.
_SEVERAL = {
    "hour": "hours", "day": "days", "minute": "minutes", "night": "nights", "week": "weeks", "month": "months",
    "mile": "miles", "person": "people", "page": "pages", "piece": "pieces", "item": "items", "litre": "litres",
    "stunde": "Stunden", "tag": "Tage", "minute_de": "Minuten", "nacht": "Nächte", "woche": "Wochen", "monat": "Monate",
    "seite": "Seiten", "stück": "Stück", "hora": "horas", "día": "días", "minuto": "minutos", "noche": "noches",
    "semana": "semanas", "mes": "meses", "persona": "personas", "página": "páginas", "heure": "heures",
    "jour": "jours", "nuit": "nuits", "semaine": "semaines", "mois": "mois", "personne": "personnes",
}  # fmt: skip


def rated_in(text: str) -> Stated | None:
    """The cost in a description that names a rate, or ``None``."""
    found, of_what = _RATED.search(text), _OF_WHAT.search(text)
    if found is None or of_what is None:
        return None
    base, rate, unit = found.groups()
    several = _SEVERAL.get(unit.lower(), unit)
    name = name_of(several)
    tree: Tree = ("*", rate.replace(",", "."), name)
    if base:
        tree = ("+", base.replace(",", "."), tree)
    labels = {name: several[:1].upper() + several[1:] if len(several) > 2 else several}
    what = of_what["what"] if of_what["what"] and not _NO_NAME.fullmatch(of_what["what"]) else ""
    result = " ".join(filter(None, [what, of_what["cost"], of_what["of"]]))[:40]
    return Stated(result[:1].upper() + result[1:], tree, labels, as_words(tree, labels))
