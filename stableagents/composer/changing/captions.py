"""The words that stand on an app's buttons and beside its fields, found by what somebody calls them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.changing.clauses import unquoted
from stableagents.composer.changing.state import stems_of
from stableagents.composer.languages import words_of
from stableagents.composer.reshaping import actions_of, inside, labels_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button


def button(spec: AppSpec, words: str) -> tuple[str, str] | None:
    """A button by the words on it: the composer's English ones, and those that are shown."""
    shown = {**words_of(spec.language, spec.kind), **dict(spec.wording)}
    wanted = unquoted(words).casefold()
    for english in actions_of(BLUEPRINTS[spec.kind].view(spec)):
        if english and wanted in (english.casefold(), shown.get(english, english).casefold()):
            return english, shown.get(english, english)
    for english in actions_of(BLUEPRINTS[spec.kind].view(spec)):
        if english and wanted and stems_of(wanted) == stems_of(shown.get(english, english)):
            return english, shown.get(english, english)
    return None


def only_button(spec: AppSpec, words: str) -> tuple[str, str] | None:
    """The one button that has these words among its own: "the add button" of "Add expense"."""
    shown = {**words_of(spec.language, spec.kind), **dict(spec.wording)}
    wanted = set(stems_of(re.sub(r"^(?:of|to|for|zum|für|de|del|para|pour|d')\s*", "", words.casefold())))
    texts = {one: shown.get(one, one) for one in actions_of(BLUEPRINTS[spec.kind].view(spec)) if one}
    having = [one for one in texts.items() if wanted and wanted <= set(stems_of(f"{one[0]} {one[1]}"))]
    return having[0] if len(having) == 1 else None


def label(spec: AppSpec, words: str) -> tuple[str, str] | None:
    """What stands beside a field or over a column, as ``button``."""
    shown = {**words_of(spec.language, spec.kind), **dict(spec.wording)}
    for english in labels_of(BLUEPRINTS[spec.kind].view(spec)):
        if words.casefold() in (english.casefold(), shown.get(english, english).casefold()):
            return english, shown.get(english, english)
    return None


def main_button(spec: AppSpec) -> tuple[str, str] | None:
    """The button that is the main one of the window, where there is one only: "the button should say Go"."""
    shown = {**words_of(spec.language, spec.kind), **dict(spec.wording)}
    view = BLUEPRINTS[spec.kind].view(spec)
    main = {node.text or str(view.vars[node.var]) for node in _buttons(view.sections) if node.style == "primary"}
    return next(((one, shown.get(one, one)) for one in main), None) if len(main) == 1 else None


def _buttons(nodes: Iterable[Any]) -> Iterator[Button]:
    for node in nodes:
        if isinstance(node, Button):
            yield node
        else:
            yield from _buttons(inside(node))
