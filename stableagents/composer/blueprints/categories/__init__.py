"""Stadt Land Fluss, Categories, Scattergories: a letter by chance, a time with a signal, and the points."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, people_listed, seconds_of
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

_ABOUT = re.compile(
    r"\bstadt[ ,-]*land[ ,-]*flu(?:ss|ß)\b|\bscattergor\w+|\bscategor\w+|\btutti ?frutti\b|\bpetit bac\b"
    r"|\bbasta\b.*\b(?:letra|juego)|\balto el l[áa]piz\b|\bbac\b.*\blettre"
    r"|\b(?:town|city|name),? (?:country|place),? (?:river|animal)\b.*\bletter|\bname,? place,? animal,? thing\b"
    r"|\bcategories\b.*\b(?:letter game|random letter|letter)\b|\bgame of categories\b|\bcategories game\b"
)
# What is usually filled in, and what else may be, by language.
_CATEGORIES = {
    "en": "Town, Country, River, Animal, Name, Job, Food, Plant, Thing in the kitchen, Film, Song, Brand, "
    "Sport, Colour, Something cold, Reason to be late, Excuse, Gift, Hobby, Something round, Body part, "
    "Clothes, Famous person, Vehicle",
    "de": "Stadt, Land, Fluss, Tier, Name, Beruf, Essen, Pflanze, Ding in der Küche, Film, Lied, Marke, "
    "Sportart, Farbe, Etwas Kaltes, Scheidungsgrund, Ausrede, Geschenk, Hobby, Etwas Rundes, Körperteil, "
    "Kleidung, Promi, Fahrzeug",
    "es": "Ciudad, País, Río, Animal, Nombre, Profesión, Comida, Planta, Cosa de la cocina, Película, Canción, "
    "Marca, Deporte, Color, Algo frío, Excusa, Regalo, Afición, Algo redondo, Parte del cuerpo, Ropa, "
    "Famoso, Vehículo, Bebida",
    "fr": "Ville, Pays, Fleuve, Animal, Prénom, Métier, Aliment, Plante, Objet de la cuisine, Film, Chanson, "
    "Marque, Sport, Couleur, Quelque chose de froid, Excuse, Cadeau, Loisir, Quelque chose de rond, "
    "Partie du corps, Vêtement, Célébrité, Véhicule, Boisson",
}
_PLAYER = {"en": "Player", "de": "Spieler", "es": "Jugador", "fr": "Joueur"}
_PLAYERS = (
    r"players?|people|friends|spielern?|personen|freunde|leute|jugador(?:es)?|personas|amigos|joueurs?|personnes|amis"
)
_WITHOUT = re.compile(
    r"\b(?:without|except|not?|no|leave out|excluding|ohne|außer|kein\w*|sin|excepto|sans|sauf)"
    r"(?: (?:the |die |den |las? |les |el )?(?:letters?|buchstaben?|letras?|lettres?))?:?"
    r" ((?:\"?[a-z]\"?(?:,? (?:and |or |und |oder |y |o |et |ou )?|, ?|/|$|(?=[.;)])))+)"
)


def _view(spec: AppSpec) -> View:
    play = Section(
        name="play",
        about="The letter, the time, and the points of the round.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="letter", style="big", is_centered=True),
                Label(var="time_text", style="title", is_centered=True),
                Label(var="categories"),
                Row(
                    items=(
                        Button(text="Draw letter", action="draw", style="primary"),
                        Button(text="Stop", action="stop"),
                        Button(text="Other categories", action="mix_categories"),
                        Button(text="New game", action="new_game", style="danger"),
                    )
                ),
                Row(
                    items=(
                        Choice(var="player", options=tuple(spec.options["rules"]["players"]), width=16),
                        Label(text="Points"),
                        Entry(var="points", on_enter="enter", width=8, takes_focus=True),
                        Button(text="Enter", action="enter"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="totals", style="title"),
                Label(var="leader"),
                Table(
                    name="rounds",
                    columns=(
                        TableColumn(title="Letter", width=80),
                        TableColumn(title="Points", width=120, is_number=True),
                    ),
                    empty="Each letter and its points appear here.",
                    height=5,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    rules = Section(
        name="rules",
        about="Who plays, the categories, the letters that are left out, and the time.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        TextArea(name="player_names", label="Players, one a line", height=5),
                        TextArea(name="category_names", label="Categories, one a line", height=7),
                        Entry(var="without", label="Letters left out", on_enter="change_rules"),
                        Entry(var="seconds", label="Seconds", on_enter="change_rules", width=8),
                    )
                ),
                Row(items=(Button(text="Keep", action="change_rules", style="primary"),)),
                Label(var="rules_problem", style="error"),
                Label(var="rules_status", style="hint"),
            )
        ),
    )
    names = ("letter", "time_text", "categories", "points", "problem", "totals", "leader", "without", "seconds")
    return View(
        sections=(Tabs(pages=(("Game", play), ("Players and rules", rules))),),
        menus=menus(
            "Game",
            MenuItem(text="Draw letter", action="draw", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
        ),
        vars={
            **dict.fromkeys((*names, "rules_problem", "rules_status"), ""),
            "player": spec.options["rules"]["players"][0],
        },
        width=640,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    lowered = text.lower()
    count = number_of(lowered, _PLAYERS, 2, 1, 12)
    word = _PLAYER.get(spec.language, _PLAYER["en"])
    pool = _CATEGORIES.get(spec.language, _CATEGORIES["en"]).split(", ")
    without = _WITHOUT.search(lowered)
    known = [name for name in pool if name.lower() in lowered and re.search(rf"\b{re.escape(name.lower())}\b", lowered)]
    wanted = number_of(lowered, r"categor\w+|kategorien|catégories", 6, 1, 15)
    rules: dict[str, Any] = {
        "players": people_listed(text, 12) or [f"{word} {number}" for number in range(1, count + 1)],
        "categories": known if len(known) > 3 else pool[:wanted],
        "without": sorted(set(re.findall(r"\b[A-Z]\b", without[1].upper()))) if without else [],
        "seconds": seconds_of(lowered, 90, 5, 3600),
    }
    return replace(spec, options={"rules": rules, "pool": pool, "count": len(rules["categories"])})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_RULES": dict(spec.options["rules"]), "ALL_CATEGORIES": list(spec.options["pool"])}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="categories",
    title="Letter game",
    summary="The letter game: a letter by chance, each once, a time with a signal, and the points of all players.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "letter",
            "categor",
            "timer",
            "time",
            "second",
            "minute",
            "signal",
            "bell",
            "sound",
            "point",
            "score",
            "total",
        ),
        *(
            "player",
            "round",
            "random",
            "beep",
            "piep",
            "twice",
            "repeat",
            "once",
            "sum",
            "undo",
            "winner",
            "leader",
            "draw",
            "without",
        ),
        *(
            "buchstabe",
            "kategorie",
            "zeit",
            "sekunde",
            "punkt",
            "spieler",
            "runde",
            "zufäll",
            "zieh",
            "zweimal",
            "ohne",
        ),
        *("gesamt", "stand", "summe", "letra", "segundo", "tiempo", "punto", "jugador", "ronda", "repet", "señal"),
        *("suma", "lettre", "temps", "seconde", "joueur", "manche", "hasard", "sonore", "azar", "minut", "somme"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_RULES", "ALL_CATEGORIES"),
    screens=("The letter, the time and the points", "Players and rules"),
    data_kept=("The letters, the points and the rules", "The window's place and theme"),
    checks=("No letter comes twice", "When the time is up there is a signal", "The totals are right"),
    help=(
        "Draw letter begins a round; the time runs by itself.",
        "Enter the points of each player; the next player comes by itself.",
    ),
)
