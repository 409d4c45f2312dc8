"""The kinds of app that the composer knows. A further kind is a folder and one line here."""

from __future__ import annotations

from stableagents.composer.blueprints import (
    calculator,
    chance,
    comparison,
    connectfour,
    converter,
    counter,
    expenses,
    flashcards,
    formula,
    game2048,
    guess,
    habits,
    hangman,
    kanban,
    life,
    memory,
    minesweeper,
    notes,
    password,
    quiz,
    records,
    snake,
    texttools,
    tictactoe,
    timers,
    todo,
)
from stableagents.composer.blueprints.base import Blueprint

_ONE_THING = (formula, calculator, todo, notes, timers, converter, expenses, quiz, counter)
_GAMES = (tictactoe, connectfour, memory, snake, game2048, minesweeper, life, hangman, guess)
_MORE = (habits, kanban, flashcards, texttools, comparison, password, chance)
_ALL = (*_ONE_THING, *_MORE, *_GAMES, records)

BLUEPRINTS: dict[str, Blueprint] = {module.BLUEPRINT.kind: module.BLUEPRINT for module in _ALL}
FALLBACK = records.BLUEPRINT
