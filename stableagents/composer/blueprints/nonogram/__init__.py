"""Nonograms (picross, Japanese puzzles): numbers say which cells are filled, and a picture comes out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Choice, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(
    r"\bnono?gram\w*|\bpicross\b|\bgriddlers?\b|\bhanjie\b|\bpaint by numbers? (?:puzzle|logic)\w*"
    r"|\bjapan(?:ese|ische\w*) (?:crosswords?|puzzles?|kreuzwortr[äa]tsel)|\blogi(?:mage|k-?bild\w*)"
    r"|\bcrucigramas? japon[ée]s\w*|\bhanjies?\b|\bmots crois[ée]s japonais"
)


def _view(spec: AppSpec) -> View:
    board = Section(
        name="game",
        about="The puzzle, its numbers, and what can be done.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Puzzle"),
                        Choice(var="puzzle", options=("1: 5 × 5",), action="choose", width=14),
                        Button(text="Next puzzle", action="next_puzzle"),
                        Label(var="count"),
                    )
                ),
                Label(var="state_text"),
                Board(name="board", action="press", second="cross"),
                Row(
                    items=(
                        Button(text="Check", action="check", style="primary"),
                        Button(text="Hint", action="hint"),
                        Button(text="Undo", action="undo"),
                        Button(text="Clear", action="clear"),
                    )
                ),
                Label(var="status", style="hint"),
                Label(
                    text="A press fills a cell, another crosses it out; so does the second button.",
                    style="hint",
                ),
            )
        ),
    )
    return View(
        sections=(board,),
        menus=menus(
            "Game",
            MenuItem(text="Next puzzle", action="next_puzzle", shortcut="Ctrl+N"),
            MenuItem(text="Check", action="check", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"puzzle": "1: 5 × 5", "count": "", "state_text": ""},
        width=600,
        height=720,
    )


def _files(spec: AppSpec) -> Mapping[str, str]:
    return {"puzzles.py": "puzzles.py"}


BLUEPRINT = Blueprint(
    kind="nonogram",
    title="Nonogram",
    summary="Twelve nonograms: numbers say which cells are filled; each can be checked and is kept.",
    words={},
    weigh=lambda text: 60 if _ABOUT.search(text) else 0,
    weigh_whole=lambda text: 60 if _ABOUT.search(text) else 0,
    features=(
        *("puzzle", "picture", "number", "clue", "row", "column", "grid", "fill", "cross", "mark", "check", "hint"),
        *(
            "undo",
            "built",
            "solve",
            "mistake",
            "wrong",
            "error",
            "new",
            "next",
            "size",
            "level",
            "mouse",
            "click",
            "cell",
        ),
        *("rätsel", "bild", "zahl", "zeile", "spalte", "kästchen", "feld", "prüf", "tipp", "lös", "fehler", "größe"),
        *("dibujo", "número", "fila", "columna", "casilla", "comprob", "pista", "error", "imagen", "tablero"),
        *("dessin", "nombre", "ligne", "colonne", "case", "vérif", "indice", "erreur", "grille"),
        *("5 ?[x×] ?5", "10 ?[x×] ?10"),
    ),
    view=_view,
    more_files=_files,
    screens=("The puzzle with its numbers",),
    data_kept=("What was marked in each puzzle", "The window's place and theme"),
    checks=("Every puzzle can be solved from its numbers alone", "A check shows the wrong cells"),
    help=(
        "The numbers say how long the runs of filled cells are, in their order.",
        "Arrow keys move, Space fills, and the key F crosses out.",
    ),
)
