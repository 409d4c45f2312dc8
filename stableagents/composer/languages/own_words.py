"""The words of an app in the person's language, where names of their own may look like English ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from stableagents.composer.languages import words_in_code, words_of
from stableagents.composer.spec import AppSpec

_AS_READ = frozenset(["read", "asked"])  # options that hold the words of a description


def words_shown(spec: AppSpec) -> Mapping[str, str]:
    """What English words are in the language of an app, without names that are words of that language themselves: a
    German "Kind" is a child, and a French "Pays" a country."""
    return _without_own(words_of(spec.language, spec.kind), spec)


def words_shown_in_code(spec: AppSpec) -> Mapping[str, str]:
    """Those of them that may stand in the code."""
    return _without_own(words_in_code(spec.language, spec.kind), spec)


def _without_own(words: Mapping[str, str], spec: AppSpec) -> Mapping[str, str]:
    named = {text for text in _named(spec) if words.get(text, text) != text}
    told = spec.description.lower()
    own = (
        {text for text in named if text.lower() in told and re.search(rf"\b{re.escape(text.lower())}\b", told)}
        if named
        else set()
    )
    return {english: other for english, other in words.items() if english not in own} if own else words


def _named(spec: AppSpec) -> Iterator[str]:
    """What a person may have named: fields, what is chosen from, and the texts of options."""
    for field in (*spec.fields, *(field for each in spec.lists for field in each.fields)):
        yield from (field.label, *field.choices)
    yield from _texts([value for name, value in spec.options.items() if name not in _AS_READ])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)
