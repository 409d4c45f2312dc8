"""Whose turn it is: whoever has done it least often is next, and a press writes down who did it."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.rota import named
from stableagents.composer.blueprints.said import number_of, people_numbered
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
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

_TURNS = (
    r"tak(?:e|es|ing) (?:\w+ )?turns?|in turns?|whose turn|who(?:'s| is) (?:next|up)|who (?:\w+ ){1,2}last|least often"
    r"|who (?!i |we |you |they )(?:\w+ ){2,5}next\b(?! (?:to|week|month|year|door|visit|appointment)\b)"
    r"|wer (?:\w+ ){1,3}als nächste[rs]?"
    r"|wer (?:ist |als )?(?:\w+ ){0,4}?(?:dran|an der reihe)|wer (?:als |ist )?nächste[rs]?"
    r"|wer (?:\w+ ){1,3}zuletzt"
    r"|abwechselnd|reihum|wechseln uns|am wenigsten|(?:a )?qui(?:é|e)n (?:le )?toca|por turnos|nos turnamos|se turnan"
    r"|quién (?:\w+ ){1,3}(?:último|menos)|quién (?:tiene que|debe) (?:\w+ ){1,4}(?:ahora|la próxima vez|después)"
    r"|à tour de rôle|[àa] qui le tour|(?:chacun|chacune) (?:à )?son tour"
    r"|qui doit (?:\w+ ){1,4}(?:maintenant|la prochaine fois|ensuite)"
    r"|c'est (?:à qui|le tour)|qui est le (?:prochain|suivant)"
)
_NOT = (
    r"games?|players?|boards?|chess|dic?e|cards?|spiel\w*|spieler\w*|juegos?|jugador\w*|jeux?|joueurs?|weekly|random\w*"
    r"|zufällig\w*|azar|hasard|queue|tickets?|patients?|shifts?|schicht\w*|rota|roster"
    r"|(?:each|every|this|next|per) (?:weeks?|days?|months?)|jede woche|diese woche|(?:cada|esta) semana"
    r"|(?:chaque|cette) semaine|este mes|ce mois|\w*geburtstag\w*|birthdays?|cumpleaños|anniversaires?"
)
_COUNTED = (
    r"\b(?:two|three|four|five|six|seven|eight|\d+|zwei|drei|vier|fünf|sechs|dos|tres|cuatro|cinco|seis|deux|trois"
    r"|quatre|cinq) (?:people|persons|friends|flatmates|colleagues|leute|personen|freunde|kollegen|personas|amig[oa]s"
    r"|personnes|ami[e]?s)\b[,:]?"
)
_NAME = r"\b[A-ZÀ-Ý][\w'’-]+"
_PEOPLE = (
    r"(?:of us|people|persons|friends|flatmates|kids|children|leute|personen|kinder|personas|niños|personnes|enfants)"
)


def _view(spec: AppSpec) -> View:
    next_one = Section(
        name="next_one",
        about="Who is next, and who did it.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="next_name", style="big", is_centered=True),
                Label(var="why", style="hint", is_centered=True),
                Row(
                    items=(
                        Button(text="Done, next one", action="done", style="primary"),
                        Button(text="The chosen one did it", action="done_by"),
                        Button(text="Undo", action="undo"),
                    ),
                    is_centered=True,
                ),
            )
        ),
    )
    people = Section(
        name="who",
        about="Who takes part, and how often each had the turn.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="people",
                    columns=(
                        TableColumn(title="Name", width=220),
                        TableColumn(title="Times", width=80, is_number=True),
                        TableColumn(title="Last time", width=140),
                    ),
                    empty="Nobody yet. Write a name below.",
                    on_open="done_by",
                    keys=(("Space", "done_by"), ("Delete", "remove")),
                    height=6,
                    grows=True,
                ),
                Form(items=(Entry(var="new_name", label="Name", on_enter="add", takes_focus=True),)),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Takes part", action="add", style="primary"),
                        Button(text="Delete", action="remove", style="danger"),
                    )
                ),
            )
        ),
    )
    before = Section(
        name="before",
        about="Who did it when, the last first.",
        content=Stack(
            items=(
                Table(
                    name="turns",
                    columns=(TableColumn(title="Day", width=140), TableColumn(title="Who did it", width=220)),
                    empty="Who did it appears here.",
                    height=4,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(next_one, people, before),
        menus=menus(
            "Turns",
            MenuItem(text="Done, next one", action="done", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(("next_name", "why", "new_name", "problem"), ""),
        on_close="keep_typed",
        width=560,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    people = _people(spec.description)
    count = number_of(spec.description.lower(), rf"(?:\w+ )?{_PEOPLE}", 3, 2, 20)
    return replace(spec, options={"people": people or people_numbered(count, spec.language)})


def _people(text: str) -> list[str]:
    """The names that a description lists: a part that is nothing but names, or else a run of names in one."""
    listed = named.lists_in(re.sub(_COUNTED, " ", text, flags=re.IGNORECASE))[0]
    run = pattern_of(rf"{_NAME}(?:{named.JOINS}{_NAME})+").search(text)
    return listed or ([name.strip() for name in pattern_of(named.JOINS).split(run[0])] if run else [])


def _weigh(text: str) -> int:
    """How much a text in lower case speaks for it: turns that no week or day changes, of persons and not of players."""
    is_of_turns = pattern_of(rf"\b(?:{_TURNS})\b").search(text) is not None
    return 55 if is_of_turns and not pattern_of(rf"\b(?:{_NOT})\b").search(text) else 0


BLUEPRINT = Blueprint(
    kind="turns",
    title="Whose turn",
    summary="Whose turn it is: whoever had it least often is next, a press writes down who did it, and all is kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("turn", "next", "who", "whose", "often", "times", "count", "least", "fewest", "last", "press", "tap"),
        *("moves? on", "done", "undo", "name", "person", "people", "fair", "add", "history", "when", "bought", "drove"),
        *(
            "today",
            "dran",
            "reihe",
            "nächst",
            "wer",
            "oft",
            "wenigst",
            "zuletzt",
            "tipp",
            "drück",
            "abwechsel",
            "heute",
        ),
        *(
            "heute",
            "gefahren",
            "toca",
            "turno",
            "siguiente",
            "próxim",
            "quién",
            "veces",
            "menos",
            "última",
            "puls",
            "hoy",
        ),
        *("tour", "prochain", "suivant", "qui", "fois", "moins", "dernier", "dernière", "appu", "aujourd"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"FIRST_PEOPLE": list(spec.options["people"])},
    verbatim=("FIRST_PEOPLE",),
    screens=("Who is next", "Who takes part, and how often", "Who did it when"),
    data_kept=("The names, and who did it when", "The window's place and theme"),
    checks=("Who had it least often is next", "Who joins later does not have to catch up"),
    help=(
        "Done, next one writes down that the one shown above did it, and shows who is next.",
        "Somebody else did it? Choose the name and press The chosen one did it.",
    ),
)
