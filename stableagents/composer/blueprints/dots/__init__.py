"""Dots and boxes: lines between dots, boxes for whoever closes them, against the computer or another person."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.games import OPPONENTS, opponent_in
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The dots and lines, who plays, and the score.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(Label(text="Against"), Choice(var="opponent", options=OPPONENTS, action="new_game")),
                ),
                Label(var="state_text"),
                Drawing(
                    name="sheet",
                    width=480,
                    height=480,
                    on_press="press",
                    keys=(
                        *(("Left", "go_left"), ("Right", "go_right"), ("Up", "go_up"), ("Down", "go_down")),
                        ("Space", "draw_here"),
                    ),
                ),
                Row(
                    items=(
                        Button(text="New game", action="new_game", style="primary"),
                        Button(text="Undo", action="undo"),
                        Button(text="Reset score", action="reset_score"),
                    )
                ),
                Label(var="status", style="hint"),
                Label(text="Press between two dots. Who closes a box plays again.", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"state_text": "", "opponent": str(spec.options["opponent"])},
        width=540,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    return replace(spec, options={"opponent": opponent_in(spec.description), "size": board_size(text, 4, 2, 6)})


def _weigh(text: str) -> int:
    found = pattern_of(
        r"\bdots? (?:and|&|und) box(?:es)?|\bk[äa]sek[äa]stchen|\bpaddocks\b|\bpoints et carr[ée]s|\bpipopipette"
        r"|\btimbiriche|\bpuntos y (?:cajas|cuadr\w+)"
    ).search(text)
    return 60 if found else 0


BLUEPRINT = Blueprint(
    kind="dots",
    title="Dots and boxes",
    summary="Dots and boxes against a computer that gives away as little as it must, or for two.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "computer",
            "score",
            "two",
            "player",
            "undo",
            "board",
            "oppon",
            "new game",
            "line",
            "box",
            "dot",
            "win",
            "turn",
        ),
        r"\d+ ?[x×] ?\d+",
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"SIZE": spec.options["size"]},
    screens=("The dots and lines with the score",),
    data_kept=("The score", "The window's place and theme"),
    checks=("Who closes a box plays again", "The computer closes what it can"),
    help=(
        "Press between two dots to draw a line, or move with the arrow keys and press Space.",
        "Who draws the fourth line of a box gets it and plays again.",
    ),
)
