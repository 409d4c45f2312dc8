"""Elo ratings of the players of a club: results, and the ranking that follows from them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import people_listed
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_RESULTS = ("1 : 0", "½ : ½", "0 : 1")
_PEOPLE = r"club|players?|verein|spieler\w*|jugador(?:es)?|joueurs?"
_ABOUT = re.compile(
    r"\belo\b[- ]?(?:ratings?|scores?|points?|rank\w*|numbers?|systems?|calculat\w*|track\w*|list\w*|zahl\w*|wert\w*"
    r"|punkt\w*|rang\w*|berechn\w*|rechner)\b"
    r"|\belo-?(?:zahl|wert|punkt|rang|liste|system)\w*|\bdwz\b"
    r"|\b(?:rating|ranking|clasificaci[óo]n|puntuaci[óo]n|puntos|classement|cote|points|sist[eè]ma|syst[eè]me?) elo\b"
    r"|\bchess ratings?\b(?=.*\bgame|.*\bclub|.*\bplayer|.*\bresult)"
    rf"|\belo\b(?=.*\b(?:{_PEOPLE}|games?|matches|k-?factor)\b)|\b(?:{_PEOPLE})\b.*\belo\b"
)
_FACTOR = re.compile(r"\bk(?:[ -]?(?:factor|faktor|wert|value))?\s*(?:=|:|of|von|is|de|ist)?\s*(\d{1,3})\b")
_FIRST = re.compile(
    r"\b(?:start\w*|begin\w*|initial\w*|default|anfang\w*|inicial\w*|empez\w+|départ|commenc\w+)\b[^.;]{0,40}?\b(\d{3,4})\b"
    r"|\b(\d{3,4}) (?:to start|at the start|am anfang|al principio|au départ)"
)


def _view(spec: AppSpec) -> View:
    return View(
        sections=(_ranking(spec), _games()),
        side_by_side=True,
        menus=menus(
            "Ratings",
            MenuItem(text="Copy table", action="copy_ranking", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("name", "rating", "factor", "problem", "first", "second", "day", "chances"), ""),
            **dict.fromkeys(("games_problem", "games_status"), ""),
            "result": _RESULTS[0],
        },
        width=1180,
        height=660,
    )


def _ranking(spec: AppSpec) -> Section:
    short = ("Games", "Wins", "Draws", "Losses")
    return Section(
        name="ranking_page",
        about="The ranking, and the players.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Table(
                    name="ranking",
                    columns=(
                        TableColumn(title="Rank", width=54, is_number=True),
                        TableColumn(title="Player", width=140),
                        TableColumn(title="Rating", width=66, is_number=True),
                        TableColumn(title="Last game", width=80, is_number=True),
                        *(TableColumn(title=title, width=58, is_number=True) for title in short),
                    ),
                    empty="No players yet. Write a name below and press Add player.",
                    on_select="choose_player",
                    keys=(("Delete", "remove_player"),),
                    height=8,
                ),
                Form(
                    items=(
                        Entry(var="name", label="Player", on_enter="add_player", takes_focus=True),
                        Entry(var="rating", label="Rating at the start", on_enter="add_player", width=8),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add player", action="add_player", style="primary"),
                        Button(text="Change", action="change_player"),
                        Button(text="Delete", action="remove_player", style="danger"),
                        Button(text="Copy table", action="copy_ranking"),
                    )
                ),
                Row(
                    items=(
                        Label(text="K: how far a game moves a rating"),
                        Entry(var="factor", on_enter="set_factor", width=5),
                        Button(text="Set", action="set_factor"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _games() -> Section:
    return Section(
        name="games_page",
        about="The games with their results.",
        grows=True,
        content=Stack(
            items=(
                Label(text="Games", style="title"),
                Table(
                    name="games",
                    columns=(
                        TableColumn(title="Day", width=100),
                        TableColumn(title="First player", width=120),
                        TableColumn(title="Result", width=66),
                        TableColumn(title="Second player", width=120),
                        TableColumn(title="Change", width=66, is_number=True),
                    ),
                    empty="No games yet. Choose two players below and enter who won.",
                    keys=(("Delete", "remove_game"),),
                    height=8,
                ),
                Form(
                    items=(
                        Choice(var="first", label="First player", options=("",), action="show_chances"),
                        Choice(var="result", label="Result", options=_RESULTS),
                        Choice(var="second", label="Second player", options=("",), action="show_chances"),
                        Entry(var="day", label="Day", on_enter="enter", width=12),
                    )
                ),
                Label(var="chances"),
                Label(var="games_problem", style="error"),
                Row(
                    items=(
                        Button(text="Enter result", action="enter", style="primary"),
                        Button(text="Delete", action="remove_game", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="games_status", style="hint"),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    factor, first = _FACTOR.search(text.lower()), _FIRST.search(text.lower())
    return replace(
        spec,
        options={
            "factor": min(200, max(1, int(factor[1]))) if factor else 20,
            "first": min(4000, max(100, int(first[1] or first[2]))) if first else 1500,
            "players": people_listed(text, 20),
        },
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    options = spec.options
    return {"FIRST_PLAYERS": list(options["players"]), "FACTOR": options["factor"], "FIRST_RATING": options["first"]}


def _weigh(text: str) -> int:
    return 70 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="elo",
    title="Elo ratings",
    summary="Elo ratings of a club's players: results, the ranking, and what is to be expected of a game.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("player", "result", "game", "match", "rating", "rank", "win", "won", "draw", "loss", "lost", "k[- ]?factor"),
        *(
            "expected",
            "chance",
            "change",
            "date",
            "day",
            "start",
            "list",
            "table",
            "undo",
            "copy",
            "calculat",
            "update",
        ),
        *("spieler", "ergebnis", "partie", "spiel", "rangliste", "wertung", "sieg", "remis", "niederlage", "erwart"),
        *("änder", "datum", "anfang", "jugador", "resultado", "partida", "gana", "empate", "clasificaci", "fecha"),
        *(
            "joueur",
            "résultat",
            "classement",
            "gagn",
            "nul",
            "cote",
            "elo",
            r"\d{3,4}",
            "points?",
            "punkte?",
            "puntos?",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_PLAYERS",),
    screens=("The ranking and the players", "The games with their results"),
    data_kept=("Players, ratings and games", "The window's place and theme"),
    checks=("A game moves both ratings by what was not expected", "A deleted game counts no more"),
    help=(
        "Add the players, then choose two of them, the result, and press Enter result; an empty day is today.",
        "Ratings are worked out from all games in their order: delete one, and all that follows is mended.",
        "What is to be expected is shown for the two who are chosen. Unexpected wins move a rating further.",
    ),
)
