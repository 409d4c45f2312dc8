"""A spelling bee: words are shown shortly and written from memory."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Slider,
    Stack,
    Table,
    TableColumn,
    TextArea,
    View,
)

# How long a word is seen that is to be written from memory.
_A_MOMENT = r"for (?:(?:just|only|about) )?(?:a|an|one|two|three|\d) ?(?:moment|instant|few seconds|seconds?)\b"
_EIN_AUGENBLICK = r"(?:kurz|(?:nur )?(?:für )?(?:eine|einen|zwei|drei|\d) (?:sekunden?|moment|augenblick))\b"
_UN_MOMENTO = r"(?:une?|un[oa]?|deux|dos|trois|tres|\d) (?:segundos?|momento|instante|secondes?|moment|instant)\b"

_ABOUT = re.compile(
    r"\bspelling (?:bee|tests?|trainer|practi[cs]e|game|quiz|drill|app|words)\b"
    r"|\b(?:practi[cs]e|learn|train)\w* (?:\w+ ){0,2}spelling\b"
    rf"|\b(?:words?|spellings?) (?:(?:is|are|that is) (?:shown|seen)|shown|appears?|comes up|flashes)"
    rf" (?:shortly|briefly|{_A_MOMENT})"
    rf"|\bshows? (?:me |him |her |us |them )?(?:a|each|the|every) word (?:shortly|briefly|{_A_MOMENT})"
    rf"|\bwort\b.{{0,15}}{_EIN_AUGENBLICK}.{{0,12}}\b(?:\w*gezeigt|eingeblendet|zu sehen|sichtbar)"
    rf"|\bwort (?:erscheint|blitzt) .{{0,8}}{_EIN_AUGENBLICK}|\bzeig\w* .{{0,12}}\bwort {_EIN_AUGENBLICK}"
    rf"|\bpalabra\b.{{0,20}}\bdurante {_UN_MOMENTO}"
    rf"|\bmot\b.{{0,25}}\bpendant {_UN_MOMENTO}"
    r"|\brechtschreib-?(?:trainer|übung\w*|training|spiel|test)|\brechtschreibung (?:üben|lernen|trainieren)"
    r"|\blernwörter\b|\bdiktat-?(?:trainer|übung\w*)|\bconcurso de deletreo|\bdeletre(?:ar|o)\b"
    r"|\b(?:practicar|ejercicios? de|juego de|concurso de) (?:la )?ortografía"
    r"|\b(?:exercices? d['’]|jeu d['’]|entraînement à l['’])orthographe|\bdictée\b"
)


def _view(spec: AppSpec) -> View:
    bee = Section(
        name="bee",
        about="The word, and what is written.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="shown", style="big", is_centered=True),
                Row(
                    items=(
                        Entry(var="written", on_enter="check", grows=True, takes_focus=True, is_big=True),
                        Button(text="Check", action="check", style="primary"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Start", action="start_round", style="primary"),
                        Button(text="Look again", action="look_again"),
                        Button(text="Hide", action="hide"),
                    )
                ),
                Label(var="score"),
                Label(var="status", style="hint"),
                Form(items=(Slider(var="seconds", label="Half seconds to look", least=1, most=20),)),
            )
        ),
    )
    return View(
        sections=(bee, _lists()),
        menus=menus(
            "Words",
            MenuItem(text="Start", action="start_round", shortcut="F5"),
            MenuItem(text="Look again", action="look_again", shortcut="F6"),
        ),
        vars={**dict.fromkeys(("shown", "written", "score"), ""), "seconds": "4"},
        on_close="keep",
        width=640,
        height=820,
    )


def _lists() -> Section:
    return Section(
        name="lists",
        about="What was wrong, and the words to learn.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="mistakes",
                    columns=(TableColumn(title="Word", width=240), TableColumn(title="Written", width=240)),
                    empty="What was written wrong is listed here.",
                    height=4,
                ),
                Label(text="Words to learn, one a line; they are kept"),
                TextArea(name="words", height=8),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="spellingbee",
    title="Spelling bee",
    summary="Words are shown shortly and written from memory; wrong ones come again.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("word", "spell", "list", "show", "hide", "typ", "writ", "check", "score", "wrong", "mistake", "again"),
        *("second", "time", "right", "correct", "learn", "practi", "repeat", "own", "round"),
        *("wort", "wörter", "liste", "fehler", "richtig", "zeig", "schreib", "sekunde", "üb", "eigene"),
        *("palabra", "escrib", "falta", "error", "mot", "écri", "faute", "liste", "seconde", "segundo"),
    ),
    view=_view,
    screens=("The word, and what is written", "The words to learn"),
    data_kept=("The words to learn", "How long a word is shown", "The window's place and theme"),
    checks=("A wrong word comes again", "Nothing is written while the word is shown"),
    help=(
        "Press Start, look at the word, and write it when it is gone; Enter checks it.",
        "Write words of your own into the list below, one a line.",
    ),
)
