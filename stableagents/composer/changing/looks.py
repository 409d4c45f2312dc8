"""The look of an app as an instruction changes it: its colour, dark and light, how large, and what is too much."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.changing.clauses import Wish, choice_of
from stableagents.composer.changing.phrases import COLOUR_WORDS
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import Outcome, State, done
from stableagents.composer.languages import words_of
from stableagents.composer.offered import offered_by
from stableagents.composer.reshaping import actions_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits import TOOLKITS

_COLOUR = r"colou?rs?|farben?|color(?:es)?|couleurs?"
_OF_LOOK = (
    r"buttons?|theme|app|window|main|accent|everything|knöpfe?|schaltflächen?|fenster|alles|botón|botones|ventana"
    r"|todo"
    r"|boutons?|fenêtre|tout|background|hintergrund|fondo|fond"
)

_DRAWN = re.compile(
    r"\b(?:cards?|pieces?|tiles?|squares?|cells?|stones?|dots?|balls?|dic?e|pictures?|shapes?|snake|board|map"
    r"|karten?|steine?|figuren?"
    r"|felder|bilder?|würfel|kacheln?|brett|cartas?|fichas?|piezas?|casillas?|dados?|tablero|cartes?|pions?"
    r"|pièces?|cases?|dés?|plateau)\b",
    re.IGNORECASE,
)
OF_LETTERS = re.compile(
    r"\b(?:letters?|writing|text|font|words?|buttons?|schrift|buchstaben|text|knöpfe|letras?|texto|botones"
    r"|lettres?|texte|boutons?)\b",
    re.IGNORECASE,
)


def accent(state: State, wish: Wish) -> Outcome | None:
    colour = choice_of(COLOUR_WORDS, wish.a)
    if not TOOLKITS[state.framework].accents or _is_of_what_it_colours(state.spec, wish.said):
        return None
    return done(state, replace(state.spec, accent=colour), "accent", wish.a)


def _is_of_what_it_colours(spec: AppSpec, said: str) -> bool:
    """Whether colours are meant that the app itself works with, as a drawing program does, and not those of its"
    " look."""
    is_of_look = re.search(rf"\b(?:{_OF_LOOK})\b", said, re.IGNORECASE)
    has_own = spec.kind != "records" and offered_by(spec, BLUEPRINTS[spec.kind]).has("colour")
    return has_own and not is_of_look and bool(re.search(rf"\b(?:{_COLOUR})\b", said, re.IGNORECASE))


def theme(state: State, wish: Wish) -> Outcome:
    return done(state, replace(state.spec, theme=wish.operation), wish.operation, wish.said)


def larger(state: State, wish: Wish) -> Outcome:
    is_larger = wish.operation == "larger"
    if grows := of_what_is_drawn(state, wish.said):
        return Outcome(state=None, said=grows)
    if is_larger and state.spec.is_large:
        return Outcome(state=None, said=say("largest", state.language))
    if not is_larger and not state.spec.is_large:
        return Outcome(state=None, said=say("usual_size", state.language))
    return done(state, replace(state.spec, is_large=is_larger), wish.operation, wish.said)


def of_what_is_drawn(state: State, said: str) -> str:
    """That what is drawn grows with its window, for words about it; nothing where they are about something else."""
    is_of_it = _DRAWN.search(said) and not OF_LETTERS.search(said) and draws(state.spec)
    return say("drawn", state.language) if is_of_it else ""


def draws(spec: AppSpec) -> bool:
    """Whether an app has a board or a sheet, which is as large as its window lets it be."""
    return spec.kind != "records" and bool(re.search(r"\b(?:Board|Drawing)\(", repr(BLUEPRINTS[spec.kind].view(spec))))


def which_colour(state: State, wish: Wish) -> Outcome:
    """The colours there are to choose from, where one is not liked and no other named."""
    return Outcome(state=None, said=say("which_colour", state.language))


def too_much(state: State, wish: Wish) -> Outcome:
    """What may be taken out, where it is said to be too much."""
    spec = state.spec
    words = {**words_of(spec.language, spec.kind), **dict(spec.wording)}
    shown = [words.get(text, text) for text in actions_of(BLUEPRINTS[spec.kind].view(spec)) if text]
    parts = [field.label for field in spec.fields] + shown
    return Outcome(state=None, said=say("too_much", state.language, ", ".join(parts[:12])))


def top(state: State, wish: Wish) -> Outcome:
    return done(state, replace(state.spec, is_on_top=wish.operation == "on_top"), wish.operation, wish.said)
