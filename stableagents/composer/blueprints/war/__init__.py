"""The card game War against the computer, or for two who look on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import people_listed
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(
    r"\b(?:card game|cards?|game)\b.{0,20}\bwar\b|\bwar\b.{0,40}\b(?:cards?|deck)\b|\bcard war\b|^\W*(?:play )?war\W*$"
    r"|\bkarten(?:spiel)?\b.{0,20}\bkrieg\b|\bkrieg\b.{0,30}\bkarten|\bleben und tod\b.*\bkarten|\btod und leben\b"
    r"|\b(?:juego|cartas?)\b.{0,30}\b(?:la )?guerra\b|\bguerra\b.{0,30}\bcartas\b"
    r"|\b(?:jeu de (?:la )?)?bataille\b(?! navale)(?=.*\bcartes?)|\bcartes?\b.{0,30}\bbataille\b(?! navale)"
    r"|\bjeu de (?:la )?bataille\b(?! navale)"
)
_OTHER = re.compile(
    r"\b(?:collect\w*|trading|star wars?|civil|world|cold|history|battleships?|strateg\w+|tanks?|gods? of|weltkrieg\w*"
    r"|mundial|mondiale?|naval\w*|learn|quiz|flash ?cards?|memory|tug|space|price|score ?(?:keeper|sheet|board))\b"
)
_YOU = {"en": ("You", "Computer"), "de": ("Du", "Computer"), "es": ("Tú", "Ordenador"), "fr": ("Toi", "Ordinateur")}


def _view(spec: AppSpec) -> View:
    table = Section(
        name="card_table",
        about="The cards of both, and who takes them.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="verdict", style="title"),
                Drawing(name="sheet", width=560, height=240),
                Label(var="counts", is_centered=True),
                Row(
                    items=(
                        Button(text="Draw", action="draw", style="primary"),
                        Button(text="Play to the end", action="play_on"),
                        Button(text="New game", action="new_game"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(table,),
        menus=menus(
            "Game",
            MenuItem(text="Draw", action="draw", shortcut="F5"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Games won to nothing", action="reset_wins"),
        ),
        vars=dict.fromkeys(("verdict", "counts"), ""),
        width=620,
        height=520,
    )


def _refine(spec: AppSpec) -> AppSpec:
    named = people_listed(" ".join(spec.description.split())[:1000], 2)
    return replace(spec, options={"players": named if len(named) == 2 else list(_YOU.get(spec.language, _YOU["en"]))})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"PLAYERS": list(spec.options["players"])}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="war",
    title="War",
    summary="The card game War: the higher card takes both, equal cards mean war; the game is kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("card", "computer", "deck", "draw", "flip", "deal", "higher", "tie", "war", "equal", "win", "count", "round"),
        *(
            "score",
            "player",
            "pile",
            "left",
            "half",
            "take",
            "turn",
            "shuffle",
            "end",
            "fast",
            "karte",
            "krieg",
            "höher",
        ),
        *("gleich", "gewinn", "zieh", "stapel", "runde", "spieler", "hälfte", "carta", "guerra", "mayor", "empat"),
        *(
            "gana",
            "mazo",
            "baraja",
            "ronda",
            "jugador",
            "carte",
            "bataille",
            "forte",
            "égal",
            "gagn",
            "paquet",
            "joueur",
        ),
        *("ordenador", "ordinateur", "máquina", "52"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("PLAYERS",),
    screens=("The cards of both, and who takes them",),
    data_kept=("The game that is being played, and the games won", "The window's place and theme"),
    checks=("Equal cards mean war, with three cards face down", "Who has all the cards wins"),
    help=(
        "Press Draw: both put a card down, and the higher one takes them.",
        "Equal cards mean war: three face down and one face up, and the higher one takes all.",
    ),
)
