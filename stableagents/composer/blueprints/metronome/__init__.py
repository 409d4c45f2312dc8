"""A metronome: a steady beat that is heard and seen, with a first beat, and a tempo that can be tapped."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Check, Choice, Label, MenuItem, Row, Section, Slider, Stack, View

_METRE = r"\b([1-9]|1[0-2])\s?/\s?(?:2|4|8)\b"
_TEMPO = (
    r"\b(\d{2,3})\s?(?:bpm|beats|schläge|pulsaciones|battements)|\b(?:bpm|tempo)\s*(?:of|von|de|:|=)?\s*(\d{2,3})\b"
)
_RANGE = (
    r"\b(?:from|between|von|zwischen|de|entre)\s*(\d{2,3})\s*(?:bpm )?(?:to|and|bis|und|a|y|à|et|[-–])\s*(\d{2,3})\b"
    r"|\b(\d{2,3})\s?[-–]\s?(\d{2,3})\s?(?:bpm|beats|schläge|pulsaciones|battements)"
)
_BAR = (
    r"\b(?:bars?|compás|compases|mesures?|takte?n?) (?:of|mit|de|à) ([1-9]|1[0-2])\b(?!\s*(?:,|or|o|oder|ou)\s*\d)"
    r"|\b([1-9]|1[0-2]) (?:beats (?:in|to|per|a) (?:a |the |each )?bar|schläge (?:pro|je) takt)"
)
_SLOWEST, _FASTEST = 30, 250  # beats a minute


def _view(spec: AppSpec) -> View:
    slowest, fastest = int(spec.options["slowest"]), int(spec.options["fastest"])
    beat = Section(
        name="beat",
        about="The beats of a bar, and the tempo.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Board(name="lights", action="press"),
                Label(var="shown_tempo", style="big", is_centered=True),
                Label(var="tempo_word", is_centered=True),
                Slider(
                    var="tempo",
                    least=slowest,
                    most=fastest,
                    label="Beats a minute",
                    action="follow",
                ),
                Row(
                    items=(
                        Button(var="start_button", action="start_or_stop", style="primary"),
                        Button(text="− 1", action="slower"),
                        Button(text="+ 1", action="faster"),
                        Button(text="Tap", action="tap"),
                    ),
                    is_centered=True,
                ),
                Row(
                    items=(
                        Label(text="Beats in a bar"),
                        Choice(var="beats", options=tuple(map(str, range(1, 13))), action="follow", width=6),
                        Check(text="Sound", var="is_heard"),
                    ),
                    is_centered=True,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(beat,),
        menus=menus(
            "Metronome",
            MenuItem(text="Start or stop", action="start_or_stop", shortcut="F5"),
            MenuItem(text="Tap", action="tap", shortcut="Ctrl+T"),
        ),
        on_close="keep",
        vars={
            "shown_tempo": "",
            "tempo_word": "",
            "tempo": str(spec.options["tempo"]),
            "start_button": "Start",
            "beats": str(spec.options["beats"]),
            "is_heard": True,
        },
        width=460,
        height=580,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    metre, tempo = re.search(_METRE, text) or re.search(_BAR, text), re.search(_TEMPO, text)
    slowest, fastest = _range(text)
    said = int(tempo[1] or tempo[2]) if tempo and not re.search(_RANGE, text) else 100
    options = {
        "beats": int(next(filter(None, metre.groups()))) if metre else 4,
        "tempo": min(fastest, max(slowest, said)),
        "slowest": slowest,
        "fastest": fastest,
    }
    return replace(spec, options=options)


def _range(text: str) -> tuple[int, int]:
    """The slowest and the fastest tempo that is wanted, within what can be played."""
    found = re.search(_RANGE, text)
    least, most = sorted(int(figure) for figure in found.groups() if figure) if found else (_SLOWEST, _FASTEST)
    least, most = max(_SLOWEST, least), min(_FASTEST, most)
    return (least, most) if least < most else (_SLOWEST, _FASTEST)


BLUEPRINT = Blueprint(
    kind="metronome",
    title="Metronome",
    summary="A metronome that is heard and seen, with beats in a bar and a tempo to set or tap.",
    words={"metronome": 30, "metronom": 30, "metrónomo": 30, "métronome": 30},
    weigh=lambda text: (
        30
        if pattern_of(
            r"\bbeat keeper\b|\bclick track\b|\btaktgeber\b|\btap(?:ping)? (?:the )?tempo\b"
            r"|\bbpm (?:counter|finder|tapper)\b"
        ).search(text)
        else 0
    ),
    features=(
        *("tempo", "bpm", "beat", "tap", "sound", "click", "bar", "signature", "start", "stop", "accent", "slider"),
        *("first", "louder", "stronger", "accent\\w*", "betont\\w*", "fuerte", "golpe", "marcar", "forte?", "temps"),
        *("takt", "schlag", "schläge", "ton", "comp[aá]s", "ritmo", "pulso", "sonido", "mesure", "battement", "son"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"SLOWEST": spec.options["slowest"], "FASTEST": spec.options["fastest"]},
    screens=("The beats of a bar", "The tempo"),
    data_kept=("The tempo and the beats in a bar", "The window's place and theme"),
    checks=("The beat keeps its tempo", "The tempo is still there after a restart"),
    help=(
        "Start runs the beat; the slider and + 1 and − 1 change the tempo.",
        "Tap a few times at the speed that you want.",
        "The first beat of a bar is higher, where the computer can play tones.",
    ),
)
