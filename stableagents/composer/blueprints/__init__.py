"""The kinds of app that the composer knows. A further kind is a folder and one line here."""

from __future__ import annotations

from stableagents.composer.blueprints import (
    anagrams,
    arcade,
    battleship,
    blackjack,
    calculator,
    calendar,
    chance,
    checkers,
    circles,
    codes,
    colours,
    comparison,
    connectfour,
    converter,
    counter,
    crud,
    currency,
    expenses,
    fifteen,
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
    lightsout,
    mastermind,
    mathtrainer,
    maze,
    memory,
    minesweeper,
    notes,
    paint,
    password,
    quiz,
    records,
    recurring,
    reminders,
    reversi,
    rps,
    simon,
    simulation,
    snake,
    sokoban,
    sudoku,
    temperature,
    tetris,
    texttools,
    tictactoe,
    timers,
    todo,
    typing,
    whack,
    wordle,
    worldclock,
    yahtzee,
)
from stableagents.composer.blueprints.base import Blueprint

_ONE_THING = (formula, calculator, todo, notes, timers, converter, expenses, quiz, counter)
_GAMES = (tictactoe, connectfour, memory, snake, game2048, minesweeper, life, hangman, guess)
_MORE = (habits, kanban, flashcards, texttools, comparison, password, chance)
_SEVEN = (temperature, flights, gauge, crud, circles)  # of the 7GUIs; the counter and the cells are kinds of their own
_PLAY = (
    sudoku,
    fifteen,
    reversi,
    checkers,
    lightsout,
    mastermind,
    simon,
    whack,
    battleship,
    rps,
    blackjack,
    wordle,
    anagrams,
    typing,
    mathtrainer,
    yahtzee,
    tetris,
    arcade,
    maze,
    sokoban,
    simulation,
)
_TOOLS = (
    paint,
    codes,
    currency,
    colours,
)
_TIMES = (reminders, recurring, calendar, worldclock)
_ALL = (*_ONE_THING, *_MORE, *_SEVEN, *_PLAY, *_TOOLS, *_GAMES, *_TIMES, records)

BLUEPRINTS: dict[str, Blueprint] = {module.BLUEPRINT.kind: module.BLUEPRINT for module in _ALL}
FALLBACK = records.BLUEPRINT
