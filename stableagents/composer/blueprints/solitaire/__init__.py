"""Klondike solitaire: cards that are dragged or pressed, undo, and a game that goes on after a restart."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

WIDTH, HEIGHT = 720, 660
_ABOUT = (
    r"\b(?:solitaire|klondike|patience(?! (?:log|training))|solit[äa]r|solitario|solitaires?)\b"
    r"(?!.*\b(?:peg|mahjong|marbles?)\b)"
)
_THREE = (
    r"\b(?:draw|turn|deal|three|3)[- ](?:three|3|cards at a time)\b|\bdrei karten\b|\btres cartas\b|\btrois cartes\b"
)


def _view(spec: AppSpec) -> View:
    table = Section(
        name="table",
        about="The cards.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Button(text="New game", action="new_game"),
                        Button(text="Draw", action="draw", style="primary"),
                        Button(text="Move what fits", action="move_up"),
                        Button(text="Undo", action="undo"),
                        Label(text="Cards at a time"),
                        Choice(var="at_a_time", options=("1", "3"), width=5),
                    )
                ),
                Drawing(
                    name="sheet",
                    width=WIDTH,
                    height=HEIGHT,
                    on_press="press",
                    on_drag="drag",
                    on_release="release",
                    keys=(("Space", "draw"),),
                ),
                Label(var="state_text"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(table,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Draw", action="draw", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"at_a_time": str(spec.options["at_a_time"]), "state_text": ""},
        width=760,
        height=800,
    )


BLUEPRINT = Blueprint(
    kind="solitaire",
    title="Solitaire",
    summary="Klondike solitaire with cards to drag or press, one or three at a time, undo, and games that go on.",
    words={},
    weigh=lambda text: 30 if pattern_of(_ABOUT).search(text) else 0,
    features=(
        *("card", "drag", "drop", "undo", "draw", "deal", "stock", "foundation", "move", "win", "score", "klondike"),
        *("karte", "carta", "carte", "zieh", "histor", "restart", "new game"),
    ),
    view=_view,
    refine=lambda spec: replace(
        spec, options={"at_a_time": "3" if re.search(_THREE, spec.description.lower()) else "1"}
    ),
    screens=("The cards",),
    data_kept=("The game", "The window's place and theme"),
    checks=("Only fitting cards can be put on others", "The game is still there after a restart"),
    help=(
        "Drag cards, or press one: it goes where it fits.",
        "On the columns colours take turns and go down; above, each suit goes up from its ace.",
        "Draw turns the next cards over; when none are left, they begin again.",
    ),
)
