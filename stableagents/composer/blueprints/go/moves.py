"""A computer that plays Go by sight: it takes, saves, threatens, and stays out of its own territory."""

from __future__ import annotations

import random

from logic import EMPTY, Game, Move, Place

LEAST = 1.0  # what a move has to be worth; else it passes


def best_move(game: Game, chance: random.Random) -> Move:
    """A sensible place for whose turn it is, or ``None`` to pass."""
    if game.moves and game.moves[-1] is None and _is_ahead(game):
        return None
    worth = {place: _worth(game, place) + chance.random() for place in game.places() if game.may(place)}
    best = max(worth, key=lambda place: worth[place], default=None)
    return best if best is not None and worth[best] >= LEAST else None


def _is_ahead(game: Game) -> bool:
    return game.winner() == game.turn


def _worth(game: Game, place: Place) -> float:
    board, taken = game.after(place)
    group, liberties = game.group(place, board)
    worth = 9.0 * taken + _by_place(game, place)
    if len(liberties) == 1:
        worth -= 8.0 * len(group) - 4.0 * taken
    worth += _for_neighbours(game, place, len(liberties))
    region, border = game.region(place)
    colours = {game.at(one) for one in border}
    if colours == {game.turn} and len(region) < game.size**2 // 2:
        worth -= 12.0  # its own territory, and its eyes
    elif colours == {1 - game.turn} and len(region) < 7 and not taken:
        worth -= 6.0
    return worth


def _for_neighbours(game: Game, place: Place, liberties: int) -> float:
    """What a stone does for those around it: groups saved, and groups of the other in danger."""
    worth, seen = 0.0, set()
    for near in game.beside(place):
        who = game.at(near)
        if who == EMPTY or near in seen:
            continue
        group, free = game.group(near)
        seen |= group
        if who == game.turn and len(free) == 1 and liberties > 1:
            worth += 7.0 * len(group)
        elif who == game.turn:
            worth += 0.4
        elif len(free) == 2:
            worth += 2.5 + 0.5 * len(group)
        else:
            worth += 1.2
    return worth


def _by_place(game: Game, place: Place) -> float:
    """The third line from the edge is worth most in the beginning, the first nothing."""
    line = min(place[0], place[1], game.size - 1 - place[0], game.size - 1 - place[1])
    is_early = len(game.moves) < game.size * 2
    return (0.0, 1.2, 2.6, 2.8, 2.8)[min(line, 4)] * (1.0 if is_early else 0.5)
