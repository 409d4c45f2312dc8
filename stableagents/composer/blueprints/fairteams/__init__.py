"""Fair teams: players with a strength, and teams that are about equally strong, as often as one likes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, people_listed
from stableagents.composer.languages.patterns import pattern_of
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

_TEAMS = r"(?:teams?|sides|groups?|mannschaften|gruppen|equipos|grupos|bandos|[ée]quipes|groupes)"
_STRENGTH = re.compile(
    r"\b(?:skills?(?: level| rating)?s?|ratings?|strengths?|levels?|abilit(?:y|ies)|(?:spiel)?stärken?|können|niveaus?"
    r"|bewertung\w*|nivel(?:es)?|habilidad(?:es)?|fuerza|niveaux|force)\b"
)
_EQUAL = re.compile(
    r"\b(?:fair\w*|balanced?|evenly|even|equally|equal(?: strength)?|same strength|equally strong|gerecht\w*"
    r"|ausgeglichen\w*|ausgewogen\w*|gleich ?starke?\w*|gleichstark\w*|equilibrad\w+|igual(?:es|ado\w*)?|parej[oa]s"
    r"|[ée]quilibr\w+|[ée]gales|de même (?:niveau|force))\b"
)
_BALANCED = re.compile(
    r"\b(?:balanced?|equally strong|gleich ?stark\w*|ausge(?:glichen|wogen)\w*|equilibrad\w+|[ée]quilibr\w+)\b"
)
_SCALE = re.compile(r"\b(\d{1,2}) ?(?:to|bis|-|–|a|à) ?(\d{1,3})\b")


def _view(spec: AppSpec) -> View:
    strengths = tuple(str(number) for number in spec.options["strengths"])
    listed = Section(
        name="listed",
        about="The players with their strength, and who is here.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Table(
                    name="players",
                    columns=(
                        TableColumn(title="Player", width=190),
                        TableColumn(title="Strength", width=100, is_number=True),
                        TableColumn(title="Is here", width=80),
                    ),
                    empty="Nobody yet. Write a name below and press Add.",
                    on_open="come_or_go",
                    keys=(("Space", "come_or_go"), ("Delete", "remove")),
                    height=8,
                    grows=True,
                ),
                Form(
                    items=(
                        Entry(var="player_name", label="Name", on_enter="add", takes_focus=True),
                        Choice(var="skill", label="Strength", options=strengths, width=8),
                    )
                ),
                Row(
                    items=(
                        Button(text="Add", action="add", style="primary"),
                        Button(text="Here or not", action="come_or_go"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="problem", style="error"),
            )
        ),
    )
    made = Section(
        name="made",
        about="The teams with the sum of their strengths.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Teams"),
                        Entry(var="count", label="Teams", on_enter="make_teams", width=6),
                        Button(text="Make teams", action="make_teams", style="primary"),
                        Button(text="Copy", action="copy_teams"),
                    )
                ),
                Label(var="difference", style="title"),
                Table(
                    name="teams",
                    columns=(
                        TableColumn(title="Team", width=100),
                        TableColumn(title="Sum", width=70, is_number=True),
                        TableColumn(title="Players", width=360),
                    ),
                    empty="The teams appear here.",
                    height=6,
                    grows=True,
                ),
                Label(text="Press Make teams again for other teams that are as fair.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(listed, made),
        side_by_side=True,
        menus=menus(
            "Teams",
            MenuItem(text="Make teams", action="make_teams", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            "player_name": "",
            "skill": strengths[len(strengths) // 2],
            "problem": "",
            "count": str(spec.options["teams"]),
            "difference": "",
        },
        on_close="keep",
        width=980,
        height=600,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    scale = next((found for found in _SCALE.finditer(text.lower()) if int(found[1]) in (0, 1)), None)
    most = min(100, max(2, int(scale[2]))) if scale else 5
    least = int(scale[1]) if scale else 1
    teams = number_of(text, rf"(?:\w+ )?{_TEAMS}", 2, 2, 20)
    players = [name for name in people_listed(text, 40) if not _STRENGTH.search(name.lower())]
    return replace(spec, options={"teams": teams, "strengths": list(range(least, most + 1)), "players": players})


def _constants(spec: AppSpec) -> dict[str, Any]:
    strengths = [str(number) for number in spec.options["strengths"]]
    return {"FIRST_PLAYERS": list(spec.options["players"]), "STRENGTHS": strengths}


def _weigh(text: str) -> int:
    is_meant = pattern_of(rf"\b{_TEAMS}\b").search(text) and _EQUAL.search(text)
    return 60 if is_meant and (_STRENGTH.search(text) or _BALANCED.search(text)) else 0


BLUEPRINT = Blueprint(
    kind="fairteams",
    title="Fair teams",
    summary="Players with a strength become teams that are about equally strong, again and again.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("team", "skill", "strength", "level", "player", "name", "kid", "fair", "equal", "balanc", "even", "sum"),
        *("shuffle", "again", "button", "total", "two", "make", "mix", "random", "here", "present", "absent", "copy"),
        *("mannschaft", "gruppe", "stärke", "spieler", "gleich", "ausgeglichen", "summe", "misch", "neu", "knopf"),
        *(
            "zwei",
            "kinder",
            "anwesend",
            "equipo",
            "nivel",
            "jugador",
            "equilibrad",
            "suma",
            "mezcla",
            "botón",
            "nombre",
        ),
        *("dos", "équipe", "niveau", "joueur", "équilibr", "somme", "mélang", "bouton", "nom", "deux", "difference"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_PLAYERS", "STRENGTHS"),
    screens=("The players and their strength", "The teams with their sums"),
    data_kept=("The players", "The window's place and theme"),
    checks=("Everybody is in exactly one team", "The teams are as equal as was found"),
    help=(
        "Write the players with their strength, then press Make teams.",
        "A double click or the space bar marks who is not here today.",
    ),
)
