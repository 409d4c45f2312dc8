"""What there is of each of something, beside how many there are: "metres per ball" and "number of balls" are the total
metres, "price per cubic metre" and "cubic metres" are what it cost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stableagents.composer.asides import alike, grouped
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
Made = tuple[FieldSpec, Fields]
_IT = r"(?:it|they|that|this|each|every|everything|one|we|i|all|the \w+|each \w+)"
_ASKS_COST = (
    rf"\b(?:what|how much) {_IT}(?: has| have| all)? costs?\b|\bwhat (?:i|we) (?:paid|spent|pay)\b"
    r"|\b(?:was|wie ?viel) (?:es|das|sie|er|jede\w*|alles|ich|wir|die \w+|der \w+)(?: mich| uns)?(?: \w+)? "
    r"(?:gekostet|kostet|kosten|bezahlt|ausgegeben)\b"
    r"|\b(?:lo que|cuánto)(?: me| nos)?(?: ha| han)? (?:cuestan?|costó|costaron|costado|pagué|pagado|gastado)\b"
    r"|\b(?:ce que|combien)(?: ça| cela| il| elle| chacune?| j'| on| c')?(?: m'| nous )? ?(?:a |ont |ai |est )?"
    r"(?:coût\w+|payé|dépensé)"
)
EACH = "to_each"  # the key of how much there is to each
_AVERAGE_EACH = (
    r"\b(?:average|mean|durchschnitt\w*|schnitt|mittelwert|media|promedio|moyenne)"
    r"(?:(?: of| an| von| de| des| du| number of)? (?:the |der |los |las |les )?(?P<what>[^\W\d_]{3,}))? "
    r"(?P<each>(?:per|for each|pro|je|por|de cada|par) (?P<unit>[^\W\d_]{3,}))(?!\w)"
)
_HOW_MANY = (
    r"^(?:number of|how many|anzahl(?: der| an)?|zahl der|wie viele|número de|cu[aá]nt[oa]s|cantidad de"
    r"|nombre d(?:e |')|combien d(?:e |'))\s*"
)
_IN_ALL = r"(?:in total|in all|altogether|insgesamt|zusammen|en total|au total)"


def as_counts(fields: Fields) -> Fields:
    """The fields, of which what has so much for each is a number: "cubic metres" beside "price per cubic metre"."""
    units = [found[1] for found in (grouped(f.label) for f in fields if f.type in ("money", "number")) if found]
    return [replace(f, type="number") if f.type == "text" and _is_many(f.label, units) else f for f in fields]


def asks_cost(text: str) -> bool:
    """Whether a text in lower case asks what something cost."""
    return bool(pattern_of(_ASKS_COST).search(text))


def in_all(fields: Fields, text: str) -> Made | None:
    """How much there is in all, where so much is in each and a text asks for it: "show the total metres"."""
    for each in fields:
        found = grouped(each.label) if each.type == "number" else None
        many = [f for f in fields if found and f.type == "number" and f is not each and counts(f, found[1])]
        asked = _asked(found[0].lower(), text) if found and len(many) == 1 else ""
        if asked and not any(f.label.lower() == asked for f in fields):
            label = asked[:1].upper() + asked[1:]
            steps = (each.key, many[0].key, "*")
            key = re.sub(r"\W+", "_", asked)
            return FieldSpec(key=key, label=label, type="formula", choices=steps), fields
    return None


def averaged(fields: Fields, text: str) -> Made | None:
    """How much there is to each of what is counted, where its average is asked for: "the average per box" of kilos and
    boxes."""
    found = pattern_of(_AVERAGE_EACH).search(text)
    figures = [f for f in fields if f.type in ("number", "money", "amount", "product")]
    many = [f for f in figures if found and f.type == "number" and _numbers(f, found["unit"])]
    others = [f for f in figures if f not in many]
    what = (found["what"] or "") if found else ""
    named = [f for f in others if what and any(alike(word, what) for word in f.label.split())]
    of = named or others
    if found is None or len(many) != 1 or len(of) != 1:
        return None
    label = found["each"][:1].upper() + found["each"][1:]
    kind = "formula" if of[0].type == "number" else "amount"
    return FieldSpec(key=EACH, label=label, type=kind, choices=(of[0].key, many[0].key, "/")), fields


def _numbers(field: FieldSpec, unit: str) -> bool:
    """Whether a figure tells how many there are of a unit: "number of boxes", "Anzahl Kisten", "pots"."""
    rest = pattern_of(_HOW_MANY).sub("", field.label.lower())
    return any(alike(word, unit) for word in rest.split()[:1])


def _asked(what: str, text: str) -> str:
    """How a text calls the total of what is in each, or nothing: "total metres", "Meter insgesamt"."""
    name = re.escape(what)
    before = (
        rf"(?:total(?: de| des| of)?|gesamt(?:e[rsn]?)?|insgesamt|somme des?|suma de) (?:the |los |las |les )?{name}"
    )
    found = pattern_of(rf"\b(?P<said>{before}|gesamt{name}|{name} {_IN_ALL})(?!\w)").search(text)
    return found["said"] if found else ""


def _is_many(label: str, units: Sequence[str]) -> bool:
    return any(label.lower() != unit.lower() and _are_alike(label, unit) for unit in units)


def _are_alike(label: str, unit: str) -> bool:
    """Whether two names are one in another number, word by word: "metros cúbicos" of "metro cúbico"."""
    pairs = list(zip(label.split(), unit.split(), strict=False))
    return len(label.split()) == len(unit.split()) and all(alike(one, other) for one, other in pairs)


def counts(field: FieldSpec, unit: str) -> bool:
    """Whether a figure tells how many there are of a unit: "balls" or "number of balls", "cubic metres"."""
    words = re.findall(r"[^\W\d_]+", field.label)
    return grouped(field.label) is None and all(any(alike(word, one) for word in words) for one in unit.split())
