"""Guessing words in teams against the clock: charades, drawing words, and taboo with words that must not be said."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.charades.words import LEVELS, cards
from stableagents.composer.blueprints.said import names_listed, number_of, seconds_of
from stableagents.composer.languages import words_of
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
    Tabs,
    TextArea,
    View,
)

_ALL = "All"
_TABOO = re.compile(
    r"\btaboo\b|\btabu\b|\btab[úu]\b|forbidden words|verbotene\w* w[öo]rter|palabras prohibidas|mots interdits"
)
_ABOUT = re.compile(
    r"\bcharades?\b|\bpantomime\w*|\bpictionary\b|\bmontagsmaler\b|\btaboo\b|\btabu-?(?:spiel|karten)"
    r"|\btabu\b.*\b(?:w[öo]rter|spiel|team)|\bjuego de m[íi]mica|\bm[íi]mica\b|\btab[úu]\b.*\b(?:palabras|equipos)"
    r"|\bmimes?\b.*\b(?:mot|jeu|[ée]quipe)|\bforbidden words|\bverbotene\w* w[öo]rter|\bpalabras prohibidas"
    r"|\bmots interdits|\bheads ?up game|\bdraw(?:ing)? and guess(?:ing)? game"
    r"|\bw[öo]rter (?:erklären|darstellen|zeichnen)\b.*\b(?:team|erraten)|\btime'?s ?up\b.*\b(?:team|word)"
)
_TEAM = {"en": "Team", "de": "Team", "es": "Equipo", "fr": "Équipe"}
_TEAMS = r"teams?|groups?|players?|mannschaften|gruppen|spielern?|equipos?|jugadores|[ée]quipes?|joueurs?"


def _view(spec: AppSpec) -> View:
    play = Section(
        name="play",
        about="The word, the time, and the points of the teams.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(items=(Label(text="Words"), Choice(var="sort", options=(_ALL,), action="show", width=14))),
                Label(var="turn", style="title"),
                Label(var="time_text", style="title", is_centered=True),
                Label(var="card", style="title", is_centered=True),
                Label(var="more", is_centered=True),
                Row(
                    items=(
                        Button(text="Start turn", action="begin", style="primary"),
                        Button(text="Guessed", action="guessed"),
                        Button(text="Skip", action="skip"),
                        Button(text="Minus point", action="take_back"),
                        Button(text="New game", action="new_game", style="danger"),
                    )
                ),
                Table(
                    name="teams",
                    columns=(
                        TableColumn(title="Team", width=220),
                        TableColumn(title="Points", width=90, is_number=True),
                    ),
                    empty="The teams appear here.",
                    height=4,
                ),
                Label(var="leader"),
                Label(var="status", style="hint"),
            )
        ),
    )
    rules = Section(
        name="rules",
        about="The teams, and how long a turn is.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        TextArea(name="team_names", label="Teams, one a line", height=6),
                        Entry(var="seconds", label="Seconds", on_enter="change_rules", width=8),
                    )
                ),
                Row(items=(Button(text="Keep", action="change_rules", style="primary"),)),
                Label(var="rules_problem", style="error"),
                Label(var="rules_status", style="hint"),
            )
        ),
    )
    names = ("turn", "time_text", "card", "more", "leader", "seconds", "rules_problem", "rules_status")
    return View(
        sections=(Tabs(pages=(("Game", play), ("Teams", rules), ("My words", _own()))),),
        menus=menus(
            "Game",
            MenuItem(text="Start turn", action="begin", shortcut="F5"),
            MenuItem(text="Guessed", action="guessed", shortcut="F6"),
            MenuItem(text="Skip", action="skip", shortcut="F7"),
            MenuItem(text="Undo", action="own_page.undo", shortcut="Ctrl+Z"),
        ),
        on_close="keep",
        vars={
            **dict.fromkeys((*names, "new_text", "new_more", "own_problem", "own_status"), ""),
            **dict.fromkeys(("sort", "new_sort"), _ALL),
        },
        width=600,
        height=660,
    )


def _own() -> Section:
    return Section(
        name="own_words",
        about="The person's own words.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="new_text", label="Word", on_enter="add_card"),
                        Entry(var="new_more", label="Must not be said", on_enter="add_card", width=40),
                        Choice(var="new_sort", label="Sort", options=(_ALL,), width=14),
                    )
                ),
                Row(items=(Button(text="Add card", action="add_card", style="primary"),)),
                Label(var="own_problem", style="error"),
                Table(
                    name="own",
                    columns=(
                        TableColumn(title="Word", width=180),
                        TableColumn(title="Sort", width=100),
                        TableColumn(title="Must not be said", width=240),
                    ),
                    empty="Your own words appear here.",
                    keys=(("Delete", "own_page.remove"),),
                    height=6,
                ),
                Row(
                    items=(
                        Button(text="Remove", action="own_page.remove", style="danger"),
                        Button(text="Undo", action="own_page.undo"),
                    )
                ),
                Label(var="own_status", style="hint"),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    word, lowered = _TEAM.get(spec.language, "Team"), text.lower()
    count = number_of(lowered, _TEAMS, 2, 1, 10)
    after_teams = re.search(r"\b(?:teams?|equipos|[ée]quipes)\b\s*[:(]?\s*([^.;]*)", text, re.IGNORECASE)
    named = names_listed(f"for {after_teams[1]}", 10) if after_teams and re.match(r"[A-Z]", after_teams[1]) else []
    options = {
        "teams": named or [f"{word} {number}" for number in range(1, count + 1)],
        "seconds": seconds_of(lowered, 60, 5, 3600),
        "is_forbidden": bool(_TABOO.search(lowered)),
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    words, is_forbidden = words_of(spec.language), bool(spec.options["is_forbidden"])
    levels = [words.get(level, level) for level in LEVELS]
    return {
        "WORDS": cards(spec.language, levels, is_forbidden=is_forbidden),
        "SORTS": [words.get(_ALL, _ALL), *(levels if not is_forbidden else [])],
        "FIRST_TEAMS": list(spec.options["teams"]),
        "FIRST_SECONDS": spec.options["seconds"],
    }


def _title(spec: AppSpec) -> str:
    return "Taboo" if spec.options["is_forbidden"] else "Charades"


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="charades",
    title="Guessing words",
    summary="Guessing words in teams: a word, a turn against the clock with a signal, points and your own words.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("word", "team", "timer", "time", "second", "minute", "point", "score", "skip", "guess", "category", "easy"),
        *("medium", "hard", "forbidden", "taboo", "own", "turn", "round", "beep", "signal", "repeat", "twice", "act"),
        *("draw", "card", "wort", "wörter", "zeit", "sekunde", "minut", "punkt", "erraten", "überspring", "verboten"),
        *(
            "eigene",
            "begriff",
            "leicht",
            "mittel",
            "schwer",
            "palabra",
            "equipo",
            "tiempo",
            "segundo",
            "punto",
            "adivin",
        ),
        *("salt", "prohibid", "mot", "équipe", "temps", "seconde", "devin", "pass", "interdit", "facile", "difficile"),
        *("fácil", "difícil", "level"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("WORDS", "SORTS", "FIRST_TEAMS"),
    title_for=_title,
    screens=("The word, the time and the points of the teams", "The teams", "My words"),
    data_kept=("The teams, their points and your own words", "The window's place and theme"),
    checks=("No word comes twice before all were there", "When the time is up there is a signal"),
    help=("Start turn begins the time; Guessed gives a point and the next word.", "Add your own words under My words."),
)
