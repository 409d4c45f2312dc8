"""By what a list is divided, with the divisions: "by room: kitchen, bath, garden", "par rayon : fruits, frais"."""

from __future__ import annotations

import re

from stableagents.composer.field_names import choices_of, in_list, usual_names
from stableagents.composer.field_types import type_of
from stableagents.composer.sentences import is_clause

MOST = 12
_NAMES = (
    r"sections?|aisles?|departments?|shops?|stores?|supermarkets?|rooms?|areas?|zones?|shel(?:f|ves)|drawers?|floors?"
    r"|categor(?:y|ies)|genres?|types?|kinds?|topics?|subjects?|courses?|seasons?|groups?|places?|bags?|suitcases?|boxes|box"
    r"|teams?|class(?:es)?|levels?|persons?"
    r"|bereiche?n?|abteilung(?:en)?|gängen?|gang|lä?a?den|geschäfte?n?|märkten?|markt|zimmer|räume?n?|raum|regale?n?|schublade"
    r"|kategorien?|rubrik(?:en)?|arten|art|sorten?|themen?|thema|fächern?|fach|jahreszeit|gruppen?|orte?n?|koffern?|taschen?"
    r"|kisten?|person(?:en)?|stockwerk|stufen?"
    r"|secci[oó]n(?:es)?|pasillos?|tiendas?|habitaci(?:ón|ones)|zonas?|áreas?|estantes?|categorías?|géneros?|tipos?|clases?"
    r"|temas?|asignaturas?|estaci(?:ón|ones)|grupos?|lugar(?:es)?|maletas?|cajas?|personas?"
    r"|rayons?|magasins?|pièces?|étages?|étagères?|tiroirs?|catégories?|sortes?|thèmes?|matières?|saisons?|groupes?"
    r"|lieux?|valises?|sacs?|cartons?|personnes?"
)
_BY = (
    r"(?:(?:sorted|grouped|divided|arranged|organi[sz]ed|split|sortiert|geordnet|gruppiert|ordenad[oa]|dividid[oa]"
    r"|agrupad[oa]|classée?|triée?|rangée?|groupée?) )?(?:by|per|for (?:each|every)|into|with|in"
    r"|nach|pro|je|mit|für jede[nrs]?|por(?: cada)?"
    r"|para cada|en|con|par|pour chaque|avec)(?: the| den| las| los| les| des)?"
)
_TOLD = re.compile(
    rf"\s*\b(?P<by>{_BY}) (?P<name>{_NAMES}) ?(?P<opens>[:(]|,? (?:like|such as|wie|como|comme|tel(?:le)?s que) )\s*"
    r"(?P<items>[^.:;!?()\n]{3,300})\)?",
    re.IGNORECASE,
)
_ENDS = (("ciones", "ción"), ("ies", "y"), ("ves", "f"), ("xes", "x"), ("sses", "ss"))
_IRREGULAR = {
    "kategorien": "kategorie", "themen": "thema", "fächern": "fach", "fächer": "fach", "läden": "laden",
    "räumen": "raum", "räume": "raum", "zimmern": "zimmer", "märkten": "markt", "gängen": "gang",
    "abteilungen": "abteilung", "rubriken": "rubrik", "arten": "art", "sorten": "sorte", "gruppen": "gruppe",
    "taschen": "tasche", "kisten": "kiste", "koffern": "koffer", "stufen": "stufe", "personen": "person",
    "regalen": "regal", "bereichen": "bereich",
    "geschäften": "geschäft", "orten": "ort", "lieux": "lieu",
}  # fmt: skip
_NO_ITEM = re.compile(r"\d|\b(?:i|we|and|with|that|ich|mit|yo|que|je|avec|etc)\b", re.IGNORECASE)


def told(text: str) -> tuple[str, tuple[str, ...]]:
    """By what a text divides its list, in the singular and with a capital, and the divisions; or nothing and none."""
    found = _TOLD.search(text)
    items = in_list(found["items"]) if found else []
    known = [
        item for item in items if found and (item.lower() in usual_names() or item.lower() == found["name"].lower())
    ]
    if found is None or len(known) > 1 or not 2 <= len(items) <= MOST or not all(map(_is_division, items)):
        return "", ()  # "by shop: item, shop, price" are fields
    return _singular(found["name"]), tuple(dict.fromkeys(item[:1].upper() + item[1:] for item in items))


def without(text: str) -> str:
    """The text without by what its list is divided, where it tells the divisions."""
    return _TOLD.sub("", text, count=1) if told(text)[1] else text


def _is_division(item: str) -> bool:
    bare, choices = choices_of(item)
    is_plain = len(bare.split()) < 4 and not _NO_ITEM.search(bare) and not is_clause(bare)
    return is_plain and not choices and type_of(bare, "") not in ("date", "time", "number", "tick")


def _singular(name: str) -> str:
    """ "Rooms" are divided by the "Room", "secciones" by the "Sección"."""
    lowered = _IRREGULAR.get(name.lower(), name.lower())
    one = next((lowered[: -len(many)] + one for many, one in _ENDS if lowered.endswith(many)), "")
    return (one or re.sub(r"(?<!s)s$", "", lowered)).capitalize()
