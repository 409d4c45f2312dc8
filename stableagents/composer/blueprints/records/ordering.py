"""What a list begins ordered by, as a description tells it: "sort by goals", "most points first", "newest first"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from stableagents.composer.asides import Order, alike, order_in
from stableagents.composer.blueprints.records import each
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.states import DONE_ONES, done_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = tuple[FieldSpec, ...]
_AMOUNTS = ("money", "product", "amount")
_FIGURES = ("stars", "number", "hours", "formula", *_AMOUNTS)
_ORDERED = (
    r"(?:sort(?:ed|s|able)?|order(?:ed)?|arranged?|rank(?:ed)?|sortiert?|ordne|geordnet|ordenad[oa]s?|ordenar|ordena"
    r"|triée?s?|trier|classée?s?)"
    r" (?:\w+ ){0,2}?(?:by|nach|por|par|according to) (?:the |der |dem |el |la |le )?(?P<by>[\w' -]{2,30})",
    r"nach (?:der |dem )?(?P<by>[\w-]{2,30}) (?:sortier\w*|geordnet|ordnen)",
    r"(?:most|highest|largest|best|fewest|lowest|meisten?|höchste\w*|más|plus de) (?P<by>[\w-]{2,20})(?: \w+)?"
    r" (?:first|zuerst|primero|en premier|d'abord|at the top)",
    r"(?:^|[,;.:] |\bin )(?:by|order of|in order of|por orden de|en orden de|par ordre de|der reihenfolge de[rs])"
    r" (?:the |der |dem |el |la |le )?(?P<by>[\w' -]{2,30})",
)
_OPEN = (
    r"open|unpaid|undone|unfinished|unanswered|not|who (?:still )?owes?|owing|outstanding|offene\w*|unbezahlte\w*"
    r"|unerledigte\w*"
    r"|nicht|noch|pendientes?|sin|deben?|no|abiert[oa]s|impayée?s?|en attente|pas|non|doivent|ouvert\w*"
)
_STATE_FIRST = (
    r"(?:^|[.,;:!?] ?|\b(?:and|und|y|et) )(?P<what>[^.,;:!?]{3,40}?) "
    r"(?:(?:come |are |at the |on )?(?:first|top)|zuerst|zuoberst|oben|primero|arriba|en premier|d'abord"
    r"|en haut)(?!\w)"
)
_DONE_LAST = (
    rf"\b{DONE_ONES}(?:(?:at|to) the (?:bottom|end)|last|(?:ganz )?(?:nach )?unten|zuletzt|ans ende|abajo|al final"
    r"|en bas|à la fin)(?!\w)"
)
_KINDS = (
    ("due", r"due|deadline|expiry|fällig\w*|frist|ablauf\w*|vencimiento|caducidad|échéance"),
    ("date", r"dates?|days?|datum|tag|fecha|día|jour|date"),
    ("money", r"prices?|costs?|amounts?|preis|kosten|betrag|precio|importe|prix|montant"),
    ("name", r"names?|titles?|namen?|titel|nombre|título|nom|titre"),
)
_URGENCY = re.compile(r"priori|urgen|dringlich|wichtig|importan", re.IGNORECASE)
_MOST = re.compile(r"high|urgent|very|hoch|sehr|dringend|alt[oa]|muy|haute?|élevée?|très", re.IGNORECASE)
_WORTH = re.compile(r"valu|worth|wert|valor|vale|valios|précieu", re.IGNORECASE)
_DOWN = (
    r"desc|highest|largest|most|newest|latest|best|first(?! names?\b)|absteigend|höchste|meiste|descendente|mayor|más"
    r"|décroissant|plus de"
)
_UP = r"asc|lowest|smallest|cheapest|oldest|fewest|aufsteigend|niedrigste|ascendente|menor|croissant(?<!décroissant)"


def ordered_by(fields: Fields, text: str, due: Callable[[Fields, str], str]) -> dict[str, Any]:
    """The options ``order`` and ``descending`` that a text in lower case wishes for, else nothing; ``due`` finds the
    key of the day that records are due on."""
    wished = order_in(text)
    by_kind = _of_kind(text)
    if best := each.best_first(fields, text):
        return {"order": best, "descending": False}
    return (
        _by_state(fields, text)
        or _named(fields, text, wished)
        or (_told(fields, wished, due(fields, text)) if wished else {})
        or (_told(fields, by_kind, due(fields, text)) if by_kind else {})
    )


def _by_state(fields: Fields, text: str) -> dict[str, Any]:
    """ "Open ones first": those that are not done yet; "urgent first": those with this tick."""
    done, values = done_of(fields)
    if done and not values and pattern_of(_DONE_LAST).search(text):
        return {"order": done, "descending": True}
    found = pattern_of(_STATE_FIRST).search(text)
    if not found:
        return {}
    if has(_OPEN, found["what"]):
        return {"order": done, "descending": True} if done and not values else {}
    said = re.findall(r"[^\W\d_]{4,}", found["what"])
    ticks = [f.key for f in fields if f.type == "tick" and any(alike(f.label.split()[0], word) for word in said)]
    if ticks:
        return {"order": ticks[0], "descending": False}
    graded = [f for f in fields if f.type == "choice" and _URGENCY.search(f.label) and _URGENCY.search(found["what"])]
    return _most_urgent_first(graded[0]) if graded else {}


def _most_urgent_first(field: FieldSpec) -> dict[str, Any]:
    """The order by a choice of degrees, in whichever direction they are told."""
    return {"order": field.key, "descending": bool(_MOST.match(field.choices[-1]))}


def _of_kind(text: str) -> Order | None:
    """The kind of field that is named after "by": "by price" where the price is called fare."""
    told = next((found["by"] for pattern in _ORDERED[:4] if (found := pattern_of(pattern).search(text))), "")
    of = next((of for of, words in _KINDS if pattern_of(rf"(?:{words})\b").match(told)), "")
    return Order(of=of, is_descending=bool(re.search(_DOWN, text)), words=told) if of else None


def _named(fields: Fields, text: str, wished: Order | None) -> dict[str, Any]:
    """What is named after "sorted by", or before "first"."""
    for pattern in _ORDERED:
        found = pattern_of(pattern).search(text)
        by = found["by"].strip() if found else ""
        field = _called(fields, by) if by else None
        if found and field:
            around = text[found.start() : found.end() + 40]
            is_figure = field.type in ("number", "stars", *_AMOUNTS, "formula", "hours")
            is_up = bool(re.search(_UP, around))
            is_down = wished.is_descending if wished else bool(re.search(_DOWN, around))
            return {"order": field.key, "descending": is_down or (is_figure and not is_up)}
    return {}


def _called(fields: Fields, by: str) -> FieldSpec | None:
    """The field that these words begin with, or whose name begins with the first of them."""
    named = [f for f in fields if (by + " ").startswith(f.label.lower() + " ")]
    named = named or [f for f in fields if re.match(rf"{re.escape(by.split()[0])}\b", f.label.lower())]
    return max(named, key=lambda one: len(one.label)) if named else None


def _is_of(word: str, label: str) -> bool:
    """Whether a word tells who is good at what a field counts: "buteuse" of "buts", "scorer" of "score"."""
    stem = label.lower().rstrip("s")
    return len(stem) > 2 and word.startswith(stem)


def _told(fields: Fields, wished: Order, due: str) -> dict[str, Any]:
    """What a superlative means here: the price of "cheapest first", the day of "newest first"."""
    if wished.of == "name":
        key = next((f.key for f in fields if f.type == "text"), "")
    elif wished.of == "money":
        amounts = [f for f in fields if f.type in _AMOUNTS]
        worth = [f for f in amounts if _WORTH.search(f.label) and _WORTH.search(wished.words)]
        each_costs = each.of(fields)
        key = next((f.key for f in (*worth, *([each_costs] if each_costs else []), *amounts)), "")
    elif wished.of == "due" and not due and any(f.type == "days_left" for f in fields):
        key = next(f.key for f in fields if f.type == "days_left")
    elif wished.of in ("due", "date"):
        days = [f.key for f in fields if f.type in ("date", "next_day")]
        urgent = next((f for f in fields if f.type == "choice" and _URGENCY.search(f.label)), None)
        if wished.of == "due" and urgent and not due:
            return _most_urgent_first(urgent)
        usual = next((key for key in days if key != due), due)
        told = wished.words.split()
        meant = [f.key for f in fields if f.key in days and any(alike(f.label.split()[0], word) for word in told)]
        usual = meant[0] if meant else usual
        key = (due if wished.of == "due" else usual) or (days[0] if days else "")
        if not key and wished.of == "date":  # the day is not kept, but they are in the order in which they were added
            return {"order": "", "descending": wished.is_descending}
    else:
        words = re.findall(r"[^\W\d_]{3,}", wished.words)
        named = [f.key for f in fields if f.type in _FIGURES and any(_is_of(word, f.label) for word in words)]
        said = next((f.key for f in fields if f.type in _FIGURES and f.label.lower() in wished.words), "")
        said = said or (named[0] if named else "")
        stars = [f.key for f in fields if f.type == "stars"] if wished.of == "most" else []
        figures = [f.key for f in fields if f.type in _FIGURES]
        key = next((one for one in (said, *stars, *figures[-1:]) if one), "")
    return {"order": key, "descending": wished.is_descending} if key else {}
