"""Small animated simulations: each model is a file of its own, with sliders for what can be changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, seconds_of
from stableagents.composer.blueprints.simulation.catalogue import MODELS
from stableagents.composer.blueprints.simulation.parts import Model, Setting
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Form, Label, MenuItem, Row, Section, Slider, Stack, View

# Models whose words mean nothing else.
_BY_NAME = frozenset(
    [
        "logo",
        "rain",
        "stars",
        "fireworks",
        "aquarium",
        "forest",
        "helix",
        "cube",
        "mondrian",
        "hourglass",
        "colourcycle",
        "shells",
        "galton",
        "circlepi",
        "doublependulum",
        "prey",
    ]
)


def find(text: str) -> str:
    """The name of the model that a description speaks of, or nothing."""
    return next((name for name, model in MODELS.items() if pattern_of(model.words).search(text.lower())), "")


def _model(spec: AppSpec) -> Model:
    return MODELS[str(spec.options["model"])]


def _first(spec: AppSpec, setting: Setting) -> int:
    return int(spec.options.get(setting.name, setting.first))


def _view(spec: AppSpec) -> View:
    model = _model(spec)
    sliders = tuple(
        Choice(var=f"set_{s.name}", label=s.label, options=s.choices, action="change_settings")
        if s.choices
        else Slider(var=f"set_{s.name}", label=s.label, least=s.least, most=s.most, action="change_settings")
        for s in model.settings
    )
    world = Section(
        name="world",
        about="What moves.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="sheet", width=640, height=400, on_press="press", on_drag="press"),
                Label(var="state_text"),
                Row(
                    items=(
                        Button(var="pause_text", action="pause", style="primary"),
                        Button(text="One step", action="one_step"),
                        Button(text="Start over", action="start_over"),
                        Button(text="Save picture", action="save_picture"),
                    )
                ),
                Form(items=sliders),
                Label(text=model.explanation, style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    first = {
        f"set_{s.name}": s.choices[_first(spec, s) - 1] if s.choices else str(_first(spec, s)) for s in model.settings
    }
    return View(
        sections=(world,),
        menus=menus(
            "Simulation",
            MenuItem(text="Start or pause", action="pause", shortcut="F5"),
            MenuItem(text="One step", action="one_step", shortcut="F6"),
            MenuItem(text="Start over", action="start_over", shortcut="Ctrl+R"),
        ),
        vars={**first, "state_text": "", "pause_text": "Pause"},
        on_close="keep_settings",
        width=720,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    name = find(spec.description) or "balls"
    options: dict[str, Any] = {"model": name, "ranges": [[s.least, s.most] for s in MODELS[name].settings]}
    for setting in MODELS[name].settings:
        if setting.name == "seconds":
            options["seconds"] = seconds_of(spec.description, setting.first, setting.least, setting.most)
        named = [n for n, choice in enumerate(setting.choices, 1) if _is_named(choice, spec.description)]
        if len(named) == 1:
            options[setting.name] = named[0]
        if setting.counted:
            options[setting.name] = number_of(
                spec.description, setting.counted, setting.first, setting.least, setting.most
            )
    return replace(spec, options=options)


def _is_named(choice: str, description: str) -> bool:
    words = choice.lower().replace(" sort", "sort").removesuffix("sort")
    return re.search(rf"\b{words} ?sort", description.lower()) is not None


def _constants(spec: AppSpec) -> dict[str, Any]:
    settings = _model(spec).settings
    return {
        "SETTINGS": [s.name for s in settings],
        "FIRST_SETTINGS": [_first(spec, s) for s in settings],
        "CHOICES": {s.name: list(s.choices) for s in settings if s.choices},
    }


# A simulation of nothing in particular; one of fast food is none of balls.
_ANY = re.compile(r"^\W*(?:(?:an?|the|some|small|little|simple|animated|cool|nice) )*(?:simulations?|animations?)\W*$")


def _weigh(text: str) -> int:
    name = find(text)
    moves = pattern_of(
        r"simulat\w*|animat\w*|bouncing|langton|falling sand|flock|boids|projectile|simulier\w*|simula\w*|visuali\w*"
        r"|traffic lights?|ampel|sem[áa]foro|string ?art|spirograph|fadenbild|\w+ ?sort\b|sorting|sortier"
        r"|ordenaci|de tri\b|snow|schnee|nieve|neige|floor by floor|(?:up|down)[ -]buttons?|brighten\w*|interval"
        r"|purple rain|drops? (?:that )?fall"
        r"|swing(?:s|ing)? pendulum|pendulum (?:that )?swing|schwingende\w* pendel"
        r"|start and stop|start und stopp?|(?:iniciar|encender) y (?:parar|detener)|démarrer et arrêter|intervall\w*"
        r"|intervalo"
        r"|call\w* (?:it"
        r"|the elevator)|blink\w*"
        r"|light(?:s|ing)? up|turns? on|leucht\w*|stockwerk|parpade\w*|encend\w*|se enciend\w*|clignot\w*|s'allum\w*"
        r"|^\W*(?:an? |the )?(?:\w+ )?(?:elevator|lights|aufzug|fahrstuhl|lichterkette|ascensor|ascenseur)\W*$"
    ).search(text)
    if name in _BY_NAME or (name and moves):
        return 30
    return 7 if _ANY.search(text) else 0


def _files(spec: AppSpec) -> Mapping[str, str]:
    return {"model.py": f"models/{spec.options['model']}.py"}


BLUEPRINT = Blueprint(
    kind="simulation",
    title="Simulation",
    summary="A small animated simulation with sliders for what can be changed.",
    words={"physics simulation": 14, "particle simulation": 12, "solar system": 14},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("yellow", "amber", "red", "green", "gelb", "rot", "grün", "amarillo", "rojo", "jaune", "rouge", "vert"),
        *(
            "inici",
            r"par[ae]r?\b",
            "démarr",
            "arrêt",
            "population",
            "rabbit",
            "hare",
            "fox",
            "wol[fv]",
            "hasen",
            "füchs",
        ),
        *("up and down", "auf und ab", "sube y baja", "monte", "conejo", "zorro", "lobo", "lapin", "renard", "loup"),
        *("shuffle", "mix", "random", "misch", "zufällig", "mezcl", "mélang", "button", "start", "stop"),
        *(
            "increment",
            "step",
            "interval",
            "loss",
            "wins",
            "shell",
            "cup",
            "becher",
            "gobelet",
            "vaso",
            "building",
            "row",
        ),
        *("floor", "elevator", "call", "lamp", "light", "circle", "point", "pin", "bin", "aufzug", "gebäude", "piso"),
        *("image", "picture", "save", "bild", "speicher", "imagen", "guardar", "enregistr"),
        *(
            "wall",
            "corner",
            "colo",
            "logo",
            "fish",
            "kelp",
            "bubble",
            "tree",
            "lightning",
            "growth",
            "grow",
            "turn",
            "rotat",
        ),
        *(
            "double helix",
            "wireframe",
            "random",
            "style",
            "art",
            "firework",
            "star",
            "minute",
            "second",
            "animation",
            "screen",
        ),
        "slider",
        "speed",
        "gravity",
        "pause",
        "reset",
        "start",
        "ball",
        "count",
        "number",
        "color",
        "colour",
        "friction",
        "collision",
        "step",
        "planet",
        "sun",
        "orbit",
        "length",
        "angle",
        "car",
        "infect",
        "trail",
        "path",
        "mass",
        "chao",
        "click",
        "mouse",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("SETTINGS",),
    title_for=lambda spec: _model(spec).title,
    more_files=_files,
    screens=("What moves, and its sliders",),
    data_kept=("The sliders", "The window's place and theme"),
    checks=("Every step keeps to the rules of the model", "The sliders change it while it runs"),
    help=(
        "Pause stops the time, One step lets it go on a little.",
        "Press into the picture to change what is there.",
    ),
)
