"""What a person sets in the window of an app by themselves, for a wish that an instruction does not fulfil."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.changing.state import State
from stableagents.composer.concepts import stem
from stableagents.composer.languages import words_of
from stableagents.composer.reshaping import inside
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Check, Choice, Label, Slider

MAX_TOLD = 3
_FILLING = ("show", "make", "have", "want", "only", "zeige", "zeig", "muestra", "affiche")
# What is said of a thing that a window lets choose, and the English words that stand beside such a choice.
_SAID_OTHERWISE = (
    (r"fast\w*|slow\w*|quick\w*|speed|schnell\w*|langsam\w*|tempo|rápid\w+|lent\w+|velocidad|vite|rapide\w*"
     r"|vitesse", "speed slow fast"),
    (r"hard\w*|easy|easier|difficult\w*|tough\w*|clever\w*|weak\w*|strong\w*|schwer\w*|schwierig\w*|leicht\w*"
     r"|einfach\w*|difícil\w*"
     r"|fácil\w*|dificultad|difficile\w*|facile\w*|niveau"
     r"|level", "level difficulty easy hard computer exercise size speed"),
    (r"brother|sister|friend|wife|husband|son|daughter|bruder|schwester|freund\w*|hermano|hermana|amig[oa]|frère"
     r"|sœur|ami|computer|opponent"
     r"|gegner\w*|rival|adversaire|another person|(?:two|zwei|dos"
     r"|deux) \w*", "against opponent computer person players"),
    (r"thick\w*|thin\w*|wide\w*|width|brush|pen|dick\w*|dünn\w*|breite?|pinsel|grues\w+|fin[oa]s?|pincel|épais\w*"
     r"|pinceau", "width size thickness brush pen"),
    (r"done|bought|gekauft\w*|comprad[oa]s?|achetée?s?|open|offene\w*|abiert\w*|pendientes?|ouvert\w*|ticked"
     r"|checked|disappears?|abhak\w*|abgehakt\w*"
     r"|verschwind\w*|coch\w*|dispar\w*|desaparec\w*|finished"
     r"|completed?|late|overdue|erledigt\w*|fertig\w*|überfällig\w*|hech[oa]s|terminad\w+|vencid\w+"
     r"|faites?|finies?|terminée?s?"
     r"|hide|filter", "show active completed open done overdue"),
    (r"(?:bigger|larger|smaller|größer\w*|kleiner\w*|más (?:grande|pequeñ)\w*|plus (?:grand|petit)\w*) (?:game "
     r"|playing )?\w*(?:field|board|grid|feld|brett|tablero|plateau|grille)"
     r"|(?:field|board|grid|feld|brett|tablero|plateau|grille) \S+ (?:too )?(?:bigger|larger|smaller|größer"
     r"|kleiner|small|big)", "size"),
    (r"sort\w*|order\w*|first|newest|oldest|sortier\w*|zuerst|orden\w*|primero|trie\w*|d'abord", "sort order sorted"),
)  # fmt: skip
# What is done with, as people say it of tasks and goods.
CLOSED = re.compile(
    r"\b(?:done|finished|completed?|ticked|checked|crossed|bought|packed|erledigt\w*|fertig\w*|abgehakt\w*|abhake?"
    r"|gekauft\w*|hech[oa]s?|terminad[oa]s?|marcad[oa]s?|comprad[oa]s?|faite?s?|terminée?s?|cochée?s?|achetée?s?)\b",
    re.IGNORECASE,
)


def chosen_in_window(state: State, said: str) -> str:
    """The choices of the window that a wish may be about, with what can be chosen; nothing where there is none."""
    spec = state.spec
    if spec.kind == "records":
        return ""
    words = {**words_of(spec.language, spec.kind), **dict(spec.wording)}
    wanted = meant_by(said)
    found = []
    view = BLUEPRINTS[spec.kind].view(spec)
    for label, node in choices_in(view.sections, view.vars):
        if wanted & {stem(word) for word in re.findall(r"[^\W\d]{3,}", label)}:
            shown, name = ", ".join(words.get(text, text) for text in _offered(node)), words.get(label, label)
            found.append(f"{name} ({shown})" if name and shown else name or shown)
    return "; ".join(dict.fromkeys(found[:MAX_TOLD]))


def choices_of(spec: AppSpec) -> list[str]:
    """What the window lets choose, by the words beside it."""
    words, view = {**words_of(spec.language, spec.kind), **dict(spec.wording)}, BLUEPRINTS[spec.kind].view(spec)
    labels = [words.get(label, label) for label, _node in choices_in(view.sections, view.vars) if label]
    return list(dict.fromkeys(labels))


def meant_by(said: str) -> set[str]:
    """The stems of the words of a wish, and of the English words for what it says otherwise."""
    others = [english for pattern, english in _SAID_OTHERWISE if re.search(rf"\b(?:{pattern})\b", said, re.IGNORECASE)]
    own = {stem(word) for word in re.findall(r"[^\W\d]{4,}", said) if word.lower() not in _FILLING}
    return own | {stem(word) for word in " ".join(others).split()}


def choices_in(nodes: tuple[Any, ...], shown: Mapping[str, Any]) -> Iterator[tuple[str, Choice | Check | Slider]]:
    """Each choice, tick and slider with the words beside it."""
    before = ""
    for node in nodes:
        if isinstance(node, Label):
            before = node.text or str(shown.get(node.var, ""))
            continue
        if isinstance(node, Choice | Slider):
            yield node.label or before, node
        elif isinstance(node, Check):
            yield node.text, node
        else:
            yield from choices_in(tuple(inside(node)), shown)
        before = ""


def _offered(node: Choice | Check | Slider) -> tuple[str, ...]:
    """What can be chosen there; nothing of a tick."""
    if isinstance(node, Slider):
        return str(node.least), "…", str(node.most)
    return node.options if isinstance(node, Choice) else ()
