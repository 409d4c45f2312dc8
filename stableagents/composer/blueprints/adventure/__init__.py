"""A text adventure: an old house with six rooms, things to find, and three endings."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.adventure.worlds import COMMANDS, ENDINGS, ROOMS, THINGS
from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Entry, Label, MenuItem, Row, Section, Stack, View

_ABOUT = re.compile(
    r"\btext[- ]?(?:based )?adventures?\b|\btext[- ]based (?:\w+ )?(?:game|rpg|quest)"
    r"|\bchoose[ -]your[ -]own[ -]adventure"
    r"|\binteractive (?:story|fiction)\b|\badventure game\b|\bdungeon (?:crawler|explorer|game)\b|\btextadventures?\b"
    r"|\btext-?abenteuer|\babenteuerspiel|\binteraktive geschichte|\baventura (?:de texto|conversacional|interactiva)"
    r"|\bjuego de aventuras?\b|\belige tu propia aventura|\baventure textuelle|\bjeu d['’]aventures?\b"
    r"|\bhistoire interactive"
    r"|\bhistoire dont (?:vous [êe]tes|tu es) le h[ée]ros"
)


def _view(spec: AppSpec) -> View:
    story = Section(
        name="story",
        about="Where you are, what lies here, and what you can do.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="room", style="title"),
                Label(var="told"),
                Label(var="lying"),
                Label(var="carried"),
                Row(
                    items=(
                        Button(text="North", action="north", name="north_button"),
                        Button(text="South", action="south", name="south_button"),
                        Button(text="West", action="west", name="west_button"),
                        Button(text="East", action="east", name="east_button"),
                        Button(text="Take", action="take_all"),
                    )
                ),
                Row(
                    items=(
                        Label(text="Or write"),
                        Entry(var="typed", on_enter="obey", takes_focus=True),
                        Button(text="Do it", action="obey", style="primary"),
                    )
                ),
                Label(var="message"),
                Row(items=(Button(text="New game", action="new_game", style="danger"),)),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(story,),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N")),
        on_close="keep",
        vars=dict.fromkeys(("room", "told", "lying", "carried", "typed", "message"), ""),
        width=600,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    said = ("The story is made up: an old house with six rooms, a treasure and three endings.",)
    return replace(spec, assumptions=spec.assumptions + said)


def _constants(spec: AppSpec) -> dict[str, Any]:
    language = spec.language
    return {
        "ROOMS": {name: list(texts) for name, texts in ROOMS[language].items()},
        "THINGS": dict(THINGS[language]),
        "ENDINGS": {name: re.findall(r".+?[.!](?: |$)", text) for name, text in ENDINGS[language].items()},
        "COMMANDS": dict(COMMANDS[language]),
    }


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="adventure",
    title="Text adventure",
    summary="A text adventure: an old house with six rooms, things to take and three endings; it is kept as you go.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "room",
            "item",
            "treasure",
            "ending",
            "choice",
            "choose",
            "inventory",
            "command",
            "north",
            "take",
            "key",
            "save",
        ),
        *(
            "story",
            "adventure",
            "explor",
            "move",
            "door",
            "lamp",
            "decision",
            "path",
            "raum",
            "räume",
            "schatz",
            "ende",
        ),
        *("gegenstand", "gegenstände", "inventar", "befehl", "schlüssel", "entscheid", "habitaci", "objeto", "tesoro"),
        *(
            "final",
            "decisi",
            "inventario",
            "pièce",
            "objet",
            "trésor",
            "fin",
            "choix",
            "inventaire",
            "sala",
            "two",
            "three",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("ROOMS", "THINGS", "ENDINGS", "COMMANDS"),
    screens=("Where you are, what lies here, and what you can do",),
    data_kept=("How far the story is, and your fewest moves", "The window's place and theme"),
    checks=("The treasure can be brought home", "The story goes on after a restart"),
    help=(
        "Press where to go, or write it: north, take lamp, drop bread.",
        "Some places need something that you carry.",
    ),
)
