"""A virtual pet: hunger, mood and energy that fall with time, to be fed, played with and put to bed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
    Entry,
    Form,
    Label,
    MenuItem,
    Progress,
    Row,
    Section,
    Stack,
    View,
)

_ABOUT = re.compile(
    r"\b(?:virtual|digital|electronic|desktop|pixel|cyber|virtuelle\w*|digitale\w*) (?:\w+ )?"
    r"(?:pets?|cat|dog|kitten|puppy|dragon|rabbit|haustier\w*|tier\w*|katze|hund|mascota)\b|\btamag[ou]t[cs]?h?i\w*"
    r"|\bpet (?:simulator|simulation|game)\b|\b(?:mascota|gato|perro|animal) (?:virtual|digital)"
    r"|\b(?:animal|chat|chien|compagnon) (?:de compagnie )?(?:virtuel|num[ée]rique)"
    r"|\bpet\b.*\b(?:hunger|hungry)\b.*\b(?:feed|play|sleep)"
)
_KINDS = {
    "Cat": r"\bcats?\b|\bkitten|\bkatze|\bgat[oa]s?\b|\bchats?\b|\bkätzchen",
    "Dog": r"\bdogs?\b|\bpupp(?:y|ies)\b|\bhund\w*|\bperr[oa]s?\b|\bchiens?\b",
    "Rabbit": r"\brabbits?\b|\bbunn(?:y|ies)\b|\bhasen?\b|\bkaninchen|\bconejos?\b|\blapins?\b",
    "Dragon": r"\bdragons?\b|\bdrachen?\b|\bdrag[óo]n(?:es)?\b|\bdino\w*",
}
_NAME = re.compile(
    r"\b(?:called|named|name is|genannt|namens|heißt|llamad[oa]|se llama|appel[ée]e?|nomm[ée]e?)"
    r" ([A-ZÄÖÜÉ][\w'-]{1,20})"
)


def _view(spec: AppSpec) -> View:
    pet = Section(
        name="home",
        about="The pet, how it feels, and what can be done for it.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="state_text", style="title", is_centered=True),
                Drawing(name="sheet", width=400, height=280),
                Form(
                    items=(
                        Progress(var="food", label="Food"),
                        Progress(var="mood", label="Mood"),
                        Progress(var="energy", label="Energy"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Feed", action="feed", style="primary"),
                        Button(text="Play", action="play", style="primary"),
                        Button(text="Stroke", action="stroke"),
                        Button(var="sleep_text", action="sleep_or_wake"),
                    ),
                    is_centered=True,
                ),
                Label(var="status", style="hint"),
                Form(
                    items=(
                        Choice(var="kind", label="Kind", options=tuple(_KINDS), action="change_kind", width=12),
                        Entry(var="pet_name", label="Name", on_enter="rename", width=18),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Change name", action="rename"),
                        Button(text="New pet", action="begin_again", style="danger"),
                        Label(var="age", style="hint"),
                    )
                ),
            )
        ),
    )
    return View(
        sections=(pet,),
        menus=menus(
            "Pet",
            MenuItem(text="Feed", action="feed", shortcut="F2"),
            MenuItem(text="Play", action="play", shortcut="F3"),
            MenuItem(text="Stroke", action="stroke", shortcut="F4"),
            MenuItem(text="Sleep or wake", action="sleep_or_wake", shortcut="F5"),
        ),
        vars={
            **dict.fromkeys(("state_text", "sleep_text", "pet_name", "problem", "age"), ""),
            **dict.fromkeys(("food", "mood", "energy"), "0"),
            "kind": str(spec.options["kind"]),
        },
        on_close="keep",
        width=520,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    kind = next((kind for kind, words in _KINDS.items() if re.search(words, text)), "Cat")
    name = _NAME.search(spec.description)
    return replace(spec, options={"kind": kind, "name": name[1] if name else "Momo"})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_KIND": spec.options["kind"], "FIRST_NAME": spec.options["name"]}


def _files(spec: AppSpec) -> Mapping[str, str]:
    return {"drawn.py": "drawn.py"}


BLUEPRINT = Blueprint(
    kind="pet",
    title="Virtual pet",
    summary="A pet whose hunger, mood and energy fall with time, also while the app is closed; feed and entertain it.",
    words={},
    weigh=lambda text: 60 if _ABOUT.search(text) else 0,
    weigh_whole=lambda text: 60 if _ABOUT.search(text) else 0,
    features=(
        *(
            "hung",
            "mood",
            "energy",
            "tired",
            "happ",
            "sad",
            "bored",
            "feed",
            "food",
            "eat",
            "play",
            "sleep",
            "wake",
            "pet",
        ),
        *("time", "closed", "name", "age", "grow", "button", "keep", "save", "cat", "dog", "rabbit", "dragon", "care"),
        *(
            "füttern",
            "fütter",
            "spiel",
            "schlaf",
            "laune",
            "energie",
            "müde",
            "zeit",
            "geschlossen",
            "alter",
            "streichel",
        ),
        *(
            "aliment",
            "comer",
            "jug",
            "dorm",
            "humor",
            "energía",
            "cansad",
            "tiempo",
            "cerrad",
            "edad",
            "acarici",
            "hambre",
        ),
        *("nourri", "jouer", "dormir", "humeur", "énergie", "faim", "fatigu", "temps", "fermé", "caress", "over time"),
        *("bar", "progress", "level", "status", "decreas", "drop", "fall"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_NAME",),
    more_files=_files,
    screens=("The pet, how it feels, and what can be done for it",),
    data_kept=("The pet, its name and how it is", "The window's place and theme"),
    checks=(
        "Hunger, mood and energy fall with time, also while the app is closed",
        "A sleeping pet wakes when it has rested",
    ),
    help=(
        "Feed it, play with it and let it sleep; F2 to F5 do the same.",
        "Time goes on while the app is closed.",
    ),
)
