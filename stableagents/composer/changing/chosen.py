"""What alone can be chosen in a field, and fields that are named with what one chooses in them."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.changing.clauses import Wish, unquoted
from stableagents.composer.changing.new_fields import with_fields
from stableagents.composer.changing.record_fields import choices_in, with_choices
from stableagents.composer.changing.state import ARTICLE, Outcome, State, field_meant
from stableagents.composer.spec import AppSpec, FieldSpec

_MANY_WORDS = 4  # of what is no name of a field
_ONLY = re.compile(r"\b(?:only|nur|solo|sólo|solamente|seulement|uniquement)\b", re.IGNORECASE)
_PICKS = re.compile(
    r"\b(?:pick\w*|choose|chosen|select\w*|auswähl\w*|wählen|eleg\w+|elij\w+|escoger|chois\w+)\b", re.IGNORECASE
)


def only_choices(state: State, wish: Wish) -> Outcome | None:
    """A field in which nothing else can be chosen; a new one where there is none of this name."""
    choices = choices_in(wish.b)
    if state.spec.kind != "records" or len(choices) < 2:
        return None
    field = field_meant(state, wish.a)
    if field is None:
        return with_fields(state, f"{ARTICLE.sub('', unquoted(wish.a))} ({', '.join(choices)})")
    return with_choices(replace(state, spec=_emptied(state.spec, field)), field.label, choices)


def picked(state: State, wish: Wish) -> Outcome | None:
    """A new field to choose in, where it is said that one chooses: "let me pick the reason: ill, holiday or other"."""
    choices, name = choices_in(wish.b), ARTICLE.sub("", unquoted(wish.a))
    is_new = state.spec.kind == "records" and field_meant(state, name) is None and 0 < len(name.split()) < _MANY_WORDS
    if not is_new or len(choices) < 2 or not _PICKS.search(wish.said):
        return None
    return with_fields(state, f"{name} ({', '.join(choices)})")


def only_said(state: State, wish: Wish) -> Outcome | None:
    """A new field of those words that are said to be the only ones: "who can only be Mum or Dad"."""
    return only_choices(state, wish) if _ONLY.search(wish.said) and len(wish.a.split()) < _MANY_WORDS else None


def _emptied(spec: AppSpec, field: FieldSpec) -> AppSpec:
    """The spec with nothing yet to choose from in a field."""
    bare = replace(field, type="text" if field.type == "choice" else field.type, choices=())
    return replace(spec, fields=tuple(bare if one == field else one for one in spec.fields))
