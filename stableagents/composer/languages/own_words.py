"""The words of an app in the person's language, where names of their own may look like English ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from stableagents.composer.languages import words_in_code, words_of
from stableagents.composer.spec import AppSpec


def words_shown(spec: AppSpec) -> Mapping[str, str]:
    """What English words are in the language of an app, without names that are words of that language themselves: a
    German "Kind" is a child, and a French "Pays" a country."""
    return _without_own(words_of(spec.language, spec.kind), spec)


def words_shown_in_code(spec: AppSpec) -> Mapping[str, str]:
    """Those of them that may stand in the code."""
    return _without_own(words_in_code(spec.language, spec.kind), spec)


def _without_own(words: Mapping[str, str], spec: AppSpec) -> Mapping[str, str]:
    fields = [*spec.fields, *(field for each in spec.lists for field in each.fields)]
    named = {text for field in fields for text in (field.label, *field.choices) if words.get(text, text) != text}
    told = spec.description.lower()
    own = {text for text in named if text.lower() in told} & _ours(spec.language) if named else set()
    return {english: other for english, other in words.items() if english not in own} if own else words


@cache
def _ours(language: str) -> frozenset[str]:
    return frozenset(words_of(language).values())
