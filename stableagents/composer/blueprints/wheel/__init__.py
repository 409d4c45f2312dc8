"""A wheel of fortune: what is on it is written, it turns, slows down and stops somewhere by chance."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import names_listed, players_named
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Drawing,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    TextArea,
    View,
)

SIDE = 420
# Whom a bottle points at, which turns as a wheel does.
_BOTTLE = (
    r"\bspin(?:ning)? the bottle\b|\bbottle spinner\b|\bflaschendreh\w*|\b(?:gira\w*|juego de) la botella\b"
    r"|\b(?:jeu de )?la bouteille qui tourne\b|\btourner la bouteille\b"
)
_ABOUT = re.compile(
    r"\b(?:wheel of (?:fortune|names|prizes|luck|decisions?)|(?:prize|fortune|spin(?:ning)?|decision|lucky|name|chore"
    r"|dinner|food|spinner) wheel|spin (?:the|a) wheel|wheel (?:spinner|to spin|that (?:spins|turns))"
    r"|spinner (?:app|game|with)"
    r"|gl[üu]cksrad|drehrad|zufallsrad|(?:namens|entscheidungs)rad|ruleta (?:de la (?:suerte|fortuna)|de (?:nombres"
    r"|premios|decisiones|opciones)|para|giratoria)|roue (?:de la (?:fortune|chance)|des? (?:prénoms|noms|prix"
    r"|décisions?)"
    r"|à faire tourner)|roue qui tourne|(?:rueda|ruleta) (?:que gira|giratoria)|rad,? das sich dreht)\b"
    rf"|{_BOTTLE}"
)
_FEATURES = (
    *("wheel", "spin", "turn", "animat", "prize", "name", "entr", "option", "random", "histor", "winner", "stop"),
    *("segment", "colou?r", "add", "remov", "list", "slow", "rad", "dreh", "preis", "gewinn", "zufall", "verlauf"),
    *("premio", "gir", "azar", "historial", "opcion", "prix", "tourn", "hasard", "historique", "farb", "twice"),
)
_PLAYERS = ("Player 1", "Player 2", "Player 3", "Player 4", "Player 5", "Player 6")
_USUAL = ("Pizza", "Cinema", "A walk", "Board games", "A good book", "Nothing at all")


def _view(spec: AppSpec) -> View:
    turning = Section(
        name="turning",
        about="The wheel, and where it stopped.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="wheel", width=SIDE, height=SIDE, on_press="spin_at", keys=(("space", "spin"),)),
                Label(var="result", style="title", is_centered=True),
                Row(items=(Button(text="Spin", action="spin", style="primary"),), is_centered=True),
            )
        ),
    )
    names = Section(
        name="entries",
        about="What is on the wheel, and what came out before.",
        grows=True,
        content=Stack(
            items=(
                Label(text="On the wheel, one a line"),
                TextArea(name="names", on_change="follow", height=8, grows=True),
                Check(text="Take off what came out", var="is_taken_off"),
                Row(items=(Button(text="Mix", action="mix"), Button(text="Undo", action="undo"))),
                Table(
                    name="earlier",
                    columns=(
                        TableColumn(title="Drawn", width=80, is_number=True),
                        TableColumn(title="Result", width=180),
                    ),
                    empty="What comes out appears here.",
                    height=5,
                ),
                Row(items=(Button(text="Clear list", action="clear"),)),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(turning, names),
        side_by_side=True,
        menus=menus(
            "Wheel",
            MenuItem(text="Spin", action="spin", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"result": "", "is_taken_off": bool(spec.options["is_taken_off"])},
        on_close="keep",
        width=860,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    words = words_of(spec.language)
    listed = names_listed(spec.description, 40) or _listed_with(spec.description)
    listed = players_named(spec.description, 40) or listed
    text = spec.description.lower()
    once = (
        r"\b(?:never|not|no) (?:\w+ )?twice|no repeats?|remov\w+|without repeat\w*|nie zweimal|entfern\w*|sin repetir"
        r"|sans répét"
    )
    usual = _PLAYERS if re.search(_BOTTLE, text) else _USUAL
    return replace(
        spec,
        options={
            "entries": listed or [words.get(name, name) for name in usual],
            "is_taken_off": bool(re.search(once, text)),
        },
    )


def _listed_with(text: str) -> list[str]:
    """What is named as in "with pizza, pasta and soup", where none of it is a thing that a wheel has or does."""
    said = names_listed(re.sub(r"\b(?:with|mit|con|avec)\b", "for", text, count=1), 40)
    return [] if any(re.search("|".join(_FEATURES), name.lower()) for name in said) else said


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="wheel",
    title="Wheel of fortune",
    summary="A wheel of fortune: write what is on it, let it turn, and see where it stops; what came out is kept.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=_FEATURES,
    view=_view,
    refine=_refine,
    constants=lambda spec: {"FIRST_NAMES": list(spec.options["entries"])},
    verbatim=("FIRST_NAMES",),
    screens=("The wheel, and where it stopped", "What is on it, and what came out before"),
    data_kept=("What is on the wheel and what came out", "The window's place and theme"),
    checks=("The wheel stops at what is told", "What came out is still there after a restart"),
    help=(
        "Write what is on the wheel, one a line, and press Spin, the space bar, or the wheel itself.",
        "With Take off, what came out is not on the wheel the next time; Undo brings it back.",
    ),
)
