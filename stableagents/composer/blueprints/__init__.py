"""The kinds of app that the composer knows. A further kind is a folder and one line here."""

from __future__ import annotations

from stableagents.composer.blueprints import (
    calculator,
    converter,
    expenses,
    formula,
    notes,
    quiz,
    records,
    timers,
    todo,
)
from stableagents.composer.blueprints.base import Blueprint

_ALL = (formula, calculator, todo, notes, timers, converter, expenses, quiz, records)

BLUEPRINTS: dict[str, Blueprint] = {module.BLUEPRINT.kind: module.BLUEPRINT for module in _ALL}
FALLBACK = records.BLUEPRINT
