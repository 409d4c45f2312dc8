"""FreeCell: solitaire in which all cards lie open."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Label, MenuItem, Row, Section, Stack, View

WIDTH, HEIGHT = 574, 560
_ABOUT = re.compile(r"\bfree[ -]?cell\w*\b")


def _view(spec: AppSpec) -> View:
    table = Section(
        name="table",
        about="The cards.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="New game", action="new_game"),
                        Button(text="Begin again", action="begin_again"),
                        Button(text="Move what fits", action="move_up", style="primary"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Drawing(
                    name="sheet", width=WIDTH, height=HEIGHT, on_press="press", on_drag="drag", on_release="release"
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
            MenuItem(text="Move what fits", action="move_up", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"state_text": ""},
        width=640,
        height=760,
    )


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="freecell",
    title="FreeCell",
    summary="FreeCell with cards to drag or press, several at once where cells allow it, undo, and games that go on.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "card",
            "drag",
            "drop",
            "undo",
            "deal",
            "cell",
            "foundation",
            "move",
            "win",
            "solitaire",
            "patience",
            "column",
        ),
        *("karte", "carta", "carte", "zieh", "restart", "new game", "solit", "zelle", "celda", "cellule"),
    ),
    view=_view,
    screens=("The cards",),
    data_kept=("The game", "The window's place and theme"),
    checks=("Only fitting cards can be put on others", "The game is still there after a restart"),
    help=(
        "Drag cards, or press one: it goes where it fits, at last into a free cell.",
        "On the columns colours take turns and go down; above, each suit goes up from its ace.",
        "Several cards go at once where free cells and empty columns would let them go one by one.",
    ),
)
