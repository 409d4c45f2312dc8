"""Bug race: four bugs run, and who guesses the winner has a point."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Entry, Form, Label, MenuItem, Row, Section, Stack, View

WIDTH, HEIGHT = 640, 260
SPEEDS = ("Slow", "Normal", "Fast")
_RUNNERS = r"bugs?|snails?|horses?|turtles?|ducks?|frogs?|käfer|schnecken?|pferde|caballos|caracoles|escargots|chevaux"
_ABOUT = (
    rf"\b(?:{_RUNNERS})[- ]?rac(?:e|es|ing)\b(?=.*\b(?:guess|pick|choos\w*|bet|winn\w*|win|lanes?|tip\w*)\b|\W*$)"
    rf"|\brac(?:e|es|ing) (?:of |the |with )?(?:\w+ )?(?:{_RUNNERS})\b"
    r"(?=.*\b(?:guess|pick|choos\w*|bet|winn\w*|lanes?)\b)"
    r"|\b(?:käfer|schnecken|pferde)-?rennen\b|\bcarreras? de (?:caballos|caracoles|insectos)\b"
    r"|\bcourses? (?:de |d['’])(?:escargots|chevaux|insectes)\b"
)


def _view(spec: AppSpec) -> View:
    track = Section(
        name="track",
        about="The lanes and the bugs on them.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="sheet", width=WIDTH, height=HEIGHT),
                Label(var="state_text", style="big", is_centered=True),
            )
        ),
    )
    setting = Section(
        name="setting",
        about="What the bugs are called, who may win, and how fast they run.",
        content=Stack(
            items=(
                Form(
                    items=(
                        *(
                            Entry(var=f"name_{lane}", label=f"Lane {lane}", on_change="follow_names", on_enter="run")
                            for lane in range(1, 5)
                        ),
                        Choice(var="winner", label="Winner", options=("1", "2", "3", "4")),
                        Choice(var="speed", label="Speed", options=SPEEDS),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(Button(text="Start", action="run", style="primary", name="start_button"), Label(var="score"))
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(track, setting),
        menus=menus(
            "Race",
            MenuItem(text="Start", action="run", shortcut="Ctrl+N"),
            MenuItem(text="Clear", action="clear"),
        ),
        on_close="keep",
        vars={
            **{f"name_{lane}": "" for lane in range(1, 5)},
            **dict.fromkeys(("state_text", "problem", "score"), ""),
            "winner": "1",
            "speed": SPEEDS[1],
        },
        width=700,
        height=720,
    )


def _weigh(text: str) -> int:
    return 60 if pattern_of(_ABOUT).search(text) else 0


BLUEPRINT = Blueprint(
    kind="bugrace",
    title="Bug race",
    summary="Four bugs with names run down their lanes; who guesses the winner has a point.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "lane",
            "bug",
            "race",
            "start",
            "name",
            "winner",
            "speed",
            "slow",
            "normal",
            "fast",
            "finish",
            "track",
            "run",
        ),
        *(
            "win",
            "loss",
            "lose",
            "number of races",
            "guess",
            "pick",
            "bet",
            "radio",
            "error",
            "repeat",
            "stop",
            "metric",
        ),
    ),
    view=_view,
    screens=("The track", "Names, winner and speed"),
    data_kept=("The names", "The races, the wins of each and the right guesses", "The window's place and theme"),
    checks=("No two bugs have the same name", "All stop when the first is there"),
    help=("Name the bugs, choose who may win, and press Start.", "The race ends when the first one is there."),
)
