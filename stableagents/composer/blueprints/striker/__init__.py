"""High striker: a blow sends the puck up the tower, and the bell rings where it gets to the top."""

from __future__ import annotations

from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Label, MenuItem, Row, Section, Stack, View

WIDTH, HEIGHT = 320, 420
_ABOUT = (
    r"\bhigh[- ]?strikers?\b|\bstrength test(?:er|ing)?\b|\bhau den lukas\b|\bmartillo de feria\b|\bforce de frappe\b"
    r"|\b(?:puck|weight)\b[^.]*\b(?:tower|rail|track|bell)\b"
    r"|\b(?:ring|hit|strike)s? the bell\b(?=.*\b(?:puck|hammer|mallet)\b)"
)


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The tower with its bell, and the score.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="state_text", style="big", is_centered=True),
                Drawing(name="sheet", width=WIDTH, height=HEIGHT, on_press="strike_at", keys=(("space", "strike"),)),
                Row(
                    items=(
                        Button(text="Strike!", action="strike", style="primary"),
                        Button(text="Clear", action="clear"),
                        Label(var="score"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Game", MenuItem(text="Strike!", action="strike", shortcut="Ctrl+N"), MenuItem(text="Clear", action="clear")
        ),
        vars={"state_text": "", "score": ""},
        width=420,
        height=660,
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"GOAL": number_of(spec.description, r"points?|punkten?|puntos?", 10, 1, 100)}


def _weigh(text: str) -> int:
    return 60 if pattern_of(_ABOUT).search(text) else 0


BLUEPRINT = Blueprint(
    kind="striker",
    title="High striker",
    summary="A blow sends the puck up the tower: points for its height, and the bell at the top.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "tower",
            "bell",
            "puck",
            "strike",
            "score",
            "attempt",
            "clear",
            "point",
            "rail",
            "track",
            "congrat",
            "hammer",
        ),
        *("platform", "lever", "mallet", "rings?", "sound", "hear", "vibrat", "top", "play"),
    ),
    view=_view,
    constants=_constants,
    screens=("The tower",),
    data_kept=("How often the bell rang, the blows and the points", "The window's place and theme"),
    checks=("The bell rings only at the top", "The higher the puck, the more points"),
    help=("Press Strike! or the space bar.", "Clear begins the score anew."),
)
