"""Steady sounds to sleep or to work by: white, pink and brown noise, rain, waves and wind, with a timer."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import seconds_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Form, Label, MenuItem, Row, Section, Slider, Stack, View

_SOUNDS = ("White noise", "Pink noise", "Brown noise", "Rain", "Waves", "Wind")
_LENGTHS = ("Without end", "15 minutes", "30 minutes", "45 minutes", "60 minutes", "90 minutes")
_MINUTES = (0, 15, 30, 45, 60, 90)
_NAMED = (
    ("Brown noise", r"\b(?:brown noise|braunes rauschen|ruido marrón|bruit brun)\b"),
    ("Pink noise", r"\b(?:pink noise|rosa rauschen|ruido rosa|bruit rose)\b"),
    ("White noise", r"\b(?:white noise|weißes rauschen|ruido blanco|bruit blanc)\b"),
    ("Rain", r"\b(?:rain\w*|regen\w*|lluvia|pluie)\b"),
    ("Waves", r"\b(?:waves?|ocean|sea|wellen\w*|meer\w*|olas|mar|vagues|mer)\b"),
    ("Wind", r"\b(?:wind\w*|viento|vent)\b"),
)
_ABOUT = re.compile(
    r"\b(?:white|pink|brown) noise\b|\bnoise (?:machine|player|generator)\b|\b(?:weißes|rosa|braunes) rauschen\b"
    r"|\bruido (?:blanco|rosa|marrón)\b|\bbruits? (?:blanc|rose|brun)s?\b"
    r"|\b(?:rain|ocean|wave|wind|sleep|nature|ambient|relax\w*|calm\w*)(?: and \w+)? (?:sounds?|noises?)\b"
    r"|\bsounds? of (?:rain|waves|wind|the sea|nature)\b"
    r"|\b(?:regen|meeres|wellen|natur|einschlaf|schlaf)-?(?:geräusche?n?|rauschen|klänge?n?)\b"
    r"|\bsonidos? (?:de (?:la )?(?:lluvia|olas|naturaleza|mar|viento)|para dormir|relajantes)\b"
    r"|\b(?:bruits?|sons?) (?:de (?:la )?(?:pluie|vagues|mer|nature|vent)|pour dormir|relaxants)\b"
)


def _view(spec: AppSpec) -> View:
    page = Section(
        name="sound_page",
        about="Which sound, how loud and how long.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="time_left", style="big", is_centered=True),
                Row(items=(Button(var="start_text", action="start_or_stop", style="primary"),), is_centered=True),
                Form(
                    items=(
                        Choice(var="sound", label="Sound", options=_SOUNDS, action="change", width=18),
                        Choice(var="length", label="Ends after", options=_LENGTHS, action="change", width=18),
                        Slider(var="loudness", label="Loudness", least=0, most=100, action="change"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(page,),
        menus=menus("Sound", MenuItem(text="Start or stop", action="start_or_stop", shortcut="F5")),
        vars={
            "time_left": "–",
            "start_text": "Start",
            "sound": str(spec.options["sound"]),
            "length": str(spec.options["length"]),
            "loudness": "60",
            "problem": "",
        },
        on_close="stop",
        width=460,
        height=400,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    sound = next((name for name, words in _NAMED if re.search(words, text)), _SOUNDS[0])
    minutes = seconds_of(text, 0, 60, 5400) / 60
    length = _LENGTHS[_MINUTES.index(min(_MINUTES[1:], key=lambda one: abs(one - minutes)))] if minutes else _LENGTHS[0]
    return replace(spec, options={"sound": sound, "length": length})


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="noise",
    title="Steady sounds",
    summary="Steady sounds to sleep or work by: white, pink and brown noise, rain, waves and wind, with a timer.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("noise", "rain", "wave", "wind", "sound", "white", "pink", "brown", "volume", "loud", "timer", "minute"),
        *("sleep", "stop", "start", "play", "loop", "ocean", "sea", "relax", "rauschen", "regen", "wellen", "meer"),
        *("geräusch", "laut", "schlaf", "lautstärke", "ruido", "lluvia", "ola", "viento", "volumen", "dormir"),
        *("sonido", "bruit", "pluie", "vague", "vent", "dormir", "son", "ambient", "nature", "calm", "fade"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"SOUNDS": list(_SOUNDS), "LENGTHS": list(_LENGTHS)},
    screens=("Which sound, how loud and how long",),
    data_kept=("The sound, its loudness and length", "The window's place and theme"),
    checks=("A sound goes on without a gap", "It ends after the minutes that were chosen"),
    help=("Choose a sound and press Start; it goes on until you press Stop or its minutes are over.",),
)
