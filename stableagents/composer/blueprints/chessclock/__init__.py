"""A chess clock: two clocks of which one runs, with an increment for each move."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Check, Entry, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(
    r"\bchess ?(?:clock|timer)|\b(?:clock|timer) for chess|\b(?:two|2)[- ]player (?:clock|timer)|\bgame clock\b"
    r"|\bschachuhr|\breloj (?:de|para) ajedrez|\b(?:pendule|horloge) d['’][ée]checs|\bpendule pour (?:les )?[ée]checs"
)


def _view(spec: AppSpec) -> View:
    clocks = Section(
        name="clocks_page",
        about="Both clocks, and what they begin with.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="state_text"),
                Board(name="clocks", action="press", keys=(("Space", "end_turn"),)),
                Row(
                    items=(
                        Button(text="End turn", action="end_turn", style="primary"),
                        Button(text="Pause", action="pause"),
                        Button(text="Take back", action="undo"),
                        Button(text="New game", action="new_game", style="danger"),
                        Check(text="Sound", var="is_heard"),
                    ),
                    is_centered=True,
                ),
                Row(
                    items=(
                        Label(text="Minutes each"),
                        Entry(var="minutes", on_enter="new_game", width=6),
                        Label(text="Seconds for each move"),
                        Entry(var="increment", on_enter="new_game", width=6),
                    ),
                    is_centered=True,
                ),
                Label(var="problem", style="error"),
                Label(
                    text="Press your clock when you have moved, or the space bar. Both stop with Pause.", style="hint"
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(clocks,),
        menus=menus(
            "Chess clock",
            MenuItem(text="End turn", action="end_turn", shortcut="F5"),
            MenuItem(text="Pause", action="pause", shortcut="F6"),
            MenuItem(text="Take back", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
        ),
        vars={
            **dict.fromkeys(("state_text", "problem"), ""),
            "minutes": str(spec.options["minutes"]),
            "increment": str(spec.options["increment"]),
            "is_heard": True,
        },
        on_close="keep",
        width=680,
        height=620,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    short = re.search(r"\b(\d{1,3}) ?(?:\+|\|) ?(\d{1,2})\b", text)
    minutes = number_of(text, r"min\w*", 5, 1, 600)
    increment = number_of(text, r"s(?:ec|ek|eg)\w*|s\b", 0, 0, 300)
    if short:
        minutes, increment = int(short[1]) or 5, int(short[2])
    return replace(spec, options={"minutes": minutes, "increment": increment})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_MINUTES": spec.options["minutes"], "FIRST_INCREMENT": spec.options["increment"]}


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="chessclock",
    title="Chess clock",
    summary="A chess clock: two clocks of which one runs, with seconds for each move.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("minute", "second", "increment", "move", "player", "pause", "reset", "switch", "turn", "button", "space"),
        *(
            "sound",
            "beep",
            "time",
            "win",
            "two",
            "big",
            "zug",
            "züge",
            "sekunde",
            "spieler",
            "jugada",
            "jugador",
            "segundo",
        ),
        *("coup", "joueur", "seconde", "ablauf", r"\d+"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("Both clocks, and what they begin with",),
    data_kept=("Both times over a restart, and what they begin with", "The window's place and theme"),
    checks=("One clock runs at a time", "Each move gives its seconds"),
    help=(
        "Press your own clock, or the space bar, when you have moved: the other one runs.",
        "Pause stops both; Take back undoes the last turn.",
        "Write minutes and seconds for each move, then press New game.",
    ),
)
