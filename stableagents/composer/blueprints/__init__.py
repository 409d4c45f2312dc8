"""The kinds of app that the composer knows. A further kind is a folder and one line here."""

from __future__ import annotations

from stableagents.composer.blueprints import (
    calculator,
    chance,
    circles,
    comparison,
    connectfour,
    converter,
    counter,
    crud,
    expenses,
    flashcards,
    flights,
    formula,
    game2048,
    gauge,
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
    temperature,
    texttools,
    tictactoe,
    timers,
    todo,
)
from stableagents.composer.blueprints.base import Blueprint

_ONE_THING = (formula, calculator, todo, notes, timers, converter, expenses, quiz, counter)
_GAMES = (tictactoe, connectfour, memory, snake, game2048, minesweeper, life, hangman, guess)
_MORE = (habits, kanban, flashcards, texttools, comparison, password, chance)
_SEVEN = (temperature, flights, gauge, crud, circles)  # of the 7GUIs; the counter and the cells are kinds of their own
_ALL = (*_ONE_THING, *_MORE, *_SEVEN, *_GAMES, records)

BLUEPRINTS: dict[str, Blueprint] = {module.BLUEPRINT.kind: module.BLUEPRINT for module in _ALL}
FALLBACK = records.BLUEPRINT
