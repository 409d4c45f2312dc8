"""A tournament in rounds: who wins goes on, who loses is out; drawn as a bracket."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, people_listed
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Drawing,
    Entry,
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

WIDTH, HEIGHT = 960, 680
_PLAYER = {"en": "Player", "de": "Spieler", "es": "Jugador", "fr": "Joueur"}
_TEAM = {"en": "Team", "de": "Team", "es": "Equipo", "fr": "Équipe"}
_TEAMS = r"teams?|mannschaften|equipos?|équipes?"
_WHO = rf"players?|people|participants|teilnehmer\w*|spielern?|jugadores|participantes|joueurs|{_TEAMS}"
_ABOUT = re.compile(
    r"\bbrackets?\b.*\b(?:tournament|players|teams|knock-?out|elimination|games?)|\b(?:tournament|knock-?out"
    r"|elimination)"
    r" (?:bracket|tree|planner|plan|maker|generator|manager|organi[sz]er|draw)|\b(?:single|knock-?out) elimination"
    r"|\b(?:run|organi[sz]e|plan|manage) (?:a |an |our |my )?(?:\w+ ){0,2}tournament|\btournament\b.*\bbrackets?\b"
    r"|\btournament (?:for|of|with|between) |\bturnier(?:baum|plan\w*|verwaltung)\b|\bturnier\b|\bk\.?-?o\.?-?system"
    r"|\b(?:torneo|eliminatorias?)\b|\btournoi\b|\bbracket (?:maker|generator)"
    r"|(?m:^)(?=.*\b(?:tournament|contest|competition|wettbewerb|wettkampf|concours|concurso|competición)\b)"
    r"(?=.*\b(?:teams?|players|mannschaften|spieler|équipes|joueurs|equipos|jugadores)\b)"
    r".*\b(?:draws? (?:the |who |lots)|drawn|auslos\w*|ausgelost|lost \w+ \w+ aus|tir(?:e|er|age) au sort"
    r"|sorte[ao]\w*)\b"
)


def _view(spec: AppSpec) -> View:
    tree = Section(
        name="tree",
        about="The bracket; a press on a name lets it win.",
        grows=True,
        content=Stack(
            items=(
                Drawing(name="sheet", width=WIDTH, height=HEIGHT, on_press="press"),
                Label(var="champion", style="title"),
                Label(text="Press a name to let it win its match.", style="hint"),
            )
        ),
    )
    matches = Section(
        name="all_matches",
        about="Every match, and entering a result.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="matches",
                    columns=(
                        TableColumn(title="Round", width=70, is_number=True),
                        TableColumn(title="First", width=150),
                        TableColumn(title="Second", width=150),
                        TableColumn(title="Result", width=90),
                        TableColumn(title="Winner", width=150),
                    ),
                    empty="Write the names first.",
                    height=8,
                ),
                Row(
                    items=(
                        Label(text="Points of the first"),
                        Entry(var="first_points", on_enter="enter", width=6),
                        Label(text="of the second"),
                        Entry(var="second_points", on_enter="enter", width=6),
                        Button(text="Enter result", action="enter", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
            )
        ),
    )
    people = Section(
        name="who_plays",
        about="The names, one a line.",
        grows=True,
        content=Stack(
            items=(
                Label(text="One a line"),
                TextArea(name="names", height=10, grows=True),
                Row(
                    items=(
                        Button(text="Begin in this order", action="begin", style="primary"),
                        Button(text="Draw by chance", action="draw_lots"),
                    )
                ),
            )
        ),
    )
    footer = Section(
        name="footer",
        about="What is going on.",
        content=Row(items=(Button(text="Undo", action="undo"), Label(var="status", style="hint"))),
    )
    return View(
        sections=(Tabs(pages=(("Bracket", tree), ("Matches", matches), ("Names", people))), footer),
        menus=menus(
            "Tournament",
            MenuItem(text="Draw by chance", action="draw_lots", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(("champion", "first_points", "second_points", "problem"), ""),
        width=860,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    listed = people_listed(text, 32)
    word = _TEAM if re.search(rf"\b(?:{_TEAMS})\b", text.lower()) else _PLAYER
    count = number_of(text, rf"(?:\w+ )?(?:{_WHO})", 8, 2, 32)
    names = listed if len(listed) > 2 else [f"{word.get(spec.language, word['en'])} {n}" for n in range(1, count + 1)]
    return replace(spec, options={"names": names})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="bracket",
    title="Tournament",
    summary="A tournament drawn as a bracket: who wins goes on, with results, free places and undo.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("bracket", "tournament", "player", "team", "match", "round", "winner", "score", "result", "draw", "random"),
        *(r"tire[rz]? au sort", "tirage", "auslos", "ausgelost", "sorte"),
        *("seed", "undo", "bye", "name", "champion", "final", "knock", "eliminat", "spieler", "jugador", "joueur"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"FIRST_NAMES": list(spec.options["names"])},
    verbatim=("FIRST_NAMES",),
    screens=("The bracket", "Every match with its result", "The names"),
    data_kept=("The names and the results", "The window's place and theme"),
    checks=("Who wins goes on to the next round", "The tournament is still there after a restart"),
    help=(
        "Write the names, one a line, and begin in this order or draw by chance.",
        "Press a name in the bracket to let it win, or enter the points of a match.",
        "Where the names don't fill a bracket, some go on without a match.",
    ),
)
