"""Small games of skill on a sheet: each is a file of its own, steered with the keys or the mouse."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.arcade.catalogue import GAMES, Game
from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import is_for_two, number_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

_WAYS = {  # what each key does as long as it is held
    "Left": "left",
    "Right": "right",
    "Up": "up",
    "Down": "down",
    "Space": "fire",
    "W": "other_up",
    "S": "other_down",
}
_TESTED = ("ghosts", "frog", "tanks", "runner")  # games with tests of their own
_SPEEDS = ("Slow", "Normal", "Fast")


def find(text: str) -> str:
    """The name of the game that a description speaks of, or nothing."""
    return next((name for name, game in GAMES.items() if pattern_of(game.words).search(text.lower())), "")


def _game(spec: AppSpec) -> Game:
    return GAMES[str(spec.options["game"])]


def _view(spec: AppSpec) -> View:
    game = _game(spec)
    players = (
        Label(text="Against"),
        Choice(var="opponent", options=("Computer", "Another person"), action="new_game", width=14),
    )
    field = Section(
        name="field",
        about="The field, the score and the speed.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Speed"),
                        Choice(var="speed", options=_SPEEDS, width=10),
                        *(players if game.has_opponent else ()),
                    )
                ),
                Label(var="state_text"),
                Drawing(
                    name="sheet",
                    width=640,
                    height=400,
                    on_press="press",
                    on_release="release",
                    on_move="point",
                    keys=(("p", "pause"),),
                    on_key="key",
                ),
                Row(
                    items=(
                        Button(text="New game", action="new_game", style="primary"),
                        Button(var="pause_text", action="pause"),
                    )
                ),
                Label(text=game.hint, style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(field,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Pause or go on", action="pause", shortcut="F5"),
        ),
        vars={
            "speed": "Normal",
            "opponent": "Another person" if spec.options["is_for_two"] else "Computer",
            "state_text": "",
            "pause_text": "Start",
        },
        width=720,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    name = find(text) or "pong"
    lives = number_of(text, r"lives|life\b|leben|vidas|vies", 3, 1, 9)
    goal = number_of(text, r"points?|goals?|punkte\w*|puntos|points", 0, 0, 50)
    first_to = re.search(r"first to (\d+)|up to (\d+)|bis (\d+)", text.lower())
    goal = int(next(number for number in first_to.groups() if number)) if first_to else goal
    return replace(
        spec,
        options={
            "game": name,
            "lives": lives,
            "goal": min(50, goal) or GAMES[name].goal,
            "is_for_two": is_for_two(text),
        },
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"LIVES": spec.options["lives"], "GOAL": spec.options["goal"], "WAYS": _WAYS}


def _files(spec: AppSpec) -> Mapping[str, str]:
    name = spec.options["game"]
    tests = {"tests/test_game.py": f"games/test_{name}.py"} if name in _TESTED else {}
    return {"game.py": f"games/{name}.py", **tests}


def _weigh(text: str) -> int:
    """A maze with ghosts is no maze to find the way out of."""
    name = find(text)
    return 70 if name == "ghosts" else 30 if name else 0


BLUEPRINT = Blueprint(
    kind="arcade",
    title="Arcade game",
    summary="A small game of skill with three speeds; the best score is kept.",
    words={"arcade": 10},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        "score",
        "lives",
        "life",
        "speed",
        "pause",
        "paddle",
        "ball",
        "arrow",
        "mouse",
        "player",
        "computer",
        "level",
        "best",
        "high",
        "brick",
        "enem",
        "bullet",
        "shoot",
        "ship",
        "key",
        "game over",
        "restart",
        "obstacle",
        *("car", "road", "avoid", "balloon", "target", "accuracy", "hit", "faster", "miss"),
        "gap",
        *(
            "jump",
            "duck",
            "cactus",
            "cacti",
            "spring",
            "kakte",
            "hindernis",
            "salta",
            "obstáculo",
            "saute",
            "run",
            "renn",
        ),
        *("ghost", "dot", "pellet", "maze", "eat", "chase", "weak", "power", "frog", "lane", "river", "log", "cross"),
        *("geist", "gespenst", "punkt", "labyrinth", "fress", "frosch", "straße", "fluss", "fantasma", "laberinto"),
        *("rana", "carretera", "río", "fantôme", "grenouille", "rivière", "walls?", "corridor", "invincib", "time"),
        *("tank", "hill", "angle", "power", "wind", "cannon", "panzer", "hügel", "winkel", "kraft", "schie", "tanque"),
        *(
            "colina",
            "ángulo",
            "potencia",
            "viento",
            "dispar",
            "turn",
            "chars?\\b",
            "colline",
            "puissance",
            "vent",
            "tire",
        ),
        *(
            "two",
            "each other",
            "abwechselnd",
            "turno",
            "tour",
            "tire",
            r"points?\b",
            "punto",
            "lives",
            "leben",
            "vidas",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WAYS",),
    title_for=lambda spec: _game(spec).title,
    more_files=_files,
    screens=("The field with the score",),
    data_kept=("The best score", "The window's place and theme"),
    checks=("What touches counts as hit", "A pause stops everything"),
    help=("Press Start; P or the button pauses.", "Steer with the arrow keys or the mouse."),
)
