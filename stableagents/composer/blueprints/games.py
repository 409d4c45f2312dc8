"""What the views of games have in common: a board with a line of choices above it and the state below."""

from __future__ import annotations

import re

from stableagents.composer.blueprints import said
from stableagents.composer.blueprints.base import menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Check, Label, MenuItem, Node, Row, Section, Stack, View

OPPONENTS = ("Computer", "Easy computer", "Another person")
TWO_PLAYERS = (  # what people name beside a game for two, and get
    *("never lose", "nie verlier", "nunca pierd", "perd jamais", "computer", "score", "two", "player", "undo", "board"),
    *("friend", "oppon", "new game", "restart", "win", "match", "first", "best", "sieg", "zuerst", "torneo", "primero"),
    *("manche", "premier", "begin", "start", "beginn", "anfäng", "empiez", "commenc", "announc", "verkünd"),
    r"(?:lost|won|losses|draws?|ties)\b|verloren|gewonnen|unentschieden|ganad|perdid|empat|gagné|perdu|\bnuls?\b",
    r"easy\b|hard\b|difficult|leicht|schwer|schwierig|fácil|difícil|facile|difficile",
)
_TWO = r"two players?|2 players?|for two|another person|zwei spieler|deux joueurs|dos jug"
_EASY = r"\beasy\b|\bkids?\b|child|einfache\w* gegner|fácil|facile"


_OTHER_FIRST = (
    r"\b(?:computer|opponent|ordenador|ordinateur) (?:begins|starts|goes first|beginnt|fängt an|empieza|commence)\b"
)
OTHER_BEGINS = (Check(text="The other begins", var="other_begins", action="new_game"),)


def begins_other(text: str) -> bool:
    """Whether a description lets the computer begin."""
    return bool(re.search(_OTHER_FIRST, text.lower()))


def opponent_in(text: str) -> str:
    """Which of the opponents a description speaks of; two that are named play each other."""
    is_named = len(said.players_named(text, 2)) > 1
    text = text.lower()
    is_for_two = is_named or bool(re.search(_TWO, text)) or said.is_for_two(text)
    return OPPONENTS[2] if is_for_two else OPPONENTS[1] if re.search(_EASY, text) else OPPONENTS[0]


def game_view(
    spec: AppSpec,
    *,
    about: str,
    choices: tuple[Node, ...] = (),
    second: str = "",
    keys: tuple[tuple[str, str], ...] = (),
    buttons: tuple[Button, ...] = (),
    items: tuple[MenuItem, ...] = (),
    first: dict[str, str | bool] | None = None,
    hint: str = "",
    big: str = "",
    width: int = 480,
    height: int = 600,
) -> View:
    """A window with a board called ``board`` whose cells call ``press``, and New game; ``big`` names what stands large
    above the board."""
    above: tuple[Node, ...] = (Row(items=choices),) if choices else ()
    above += (Label(var=big, style="big", is_centered=True),) if big else ()
    below = (Label(text=hint, style="hint"),) if hint else ()
    board = Section(
        name="game",
        about=about,
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                *above,
                Label(var="state_text"),
                Board(name="board", action="press", second=second, keys=keys),
                Row(items=(Button(text="New game", action="new_game", style="primary"), *buttons)),
                Label(var="status", style="hint"),
                *below,
            )
        ),
    )
    return View(
        sections=(board,),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"), *items),
        vars={**(first or {}), "state_text": "", **({big: ""} if big else {})},
        width=width,
        height=height,
    )
