"""Finding a way through a grid with walls, shown cell by cell: breadth first, Dijkstra, A* and others."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Drawing,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Slider,
    Stack,
    View,
)

_METHODS = ("Breadth first", "Dijkstra", "A*", "Greedy", "Depth first")
_NAMED = (  # what asks for a method at first
    ("A*", r"\ba\*|\ba-?star\b"),
    ("Dijkstra", r"dijkstra"),
    ("Breadth first", r"\bbfs\b|breadth|breitensuche|anchura|largeur"),
    ("Depth first", r"\bdfs\b|depth|tiefensuche|profundidad|profondeur"),
    ("Greedy", r"greedy|best-?first"),
)
_PUT = ("Walls", "Mud", "Nothing", "Start", "End")
_METHOD = r"(?:dijkstra|a\*|a-?star|bfs\b|dfs\b|(?:breadth|depth)[- ]first|breitensuche|tiefensuche)"
_SHOWN = r"\b(?:grid|maze|visuali\w*|animat\w*|demo\w*|raster|gitter|cuadrícula|grille|step by step)"
_ASKED = re.compile(
    r"\bpath-?\s?find\w*|\bshortest (?:path|way|route)s?\b.{0,40}\b(?:grid|maze|walls|obstacles|visuali\w*|animat\w*)"
    rf"|{_SHOWN}\b.{{0,60}}\b(?:shortest (?:path|way)|{_METHOD})|\b{_METHOD}.{{0,60}}{_SHOWN}"
    r"|\bmaze solver|\blabyrinth-?(?:löser|lösung)|\bsolveur de labyrinthe|\bwegfindung\w*"
    r"|\bwegsuche\b.*\b(?:raster|gitter|algorithm\w*)|\bkürzeste\w* weg\b.{0,40}\b(?:raster|gitter|labyrinth)"
    r"|\b(?:búsqueda de caminos|camino más corto)\b|\bbuscador de caminos|\brecherche de chemins?|\bplus court chemin\b"
)


def _view(spec: AppSpec) -> View:
    world = Section(
        name="world",
        about="The grid, and how to look for the way.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Method"),
                        Choice(var="method", options=_METHODS, action="choose_method", width=14),
                        Label(text="Draw"),
                        Choice(var="draw", options=_PUT, width=10),
                        Check(text="Slanted steps", var="is_slanted", action="wipe"),
                    )
                ),
                Drawing(name="sheet", width=640, height=400, on_press="press", on_drag="press"),
                Label(var="state_text"),
                Row(
                    items=(
                        Button(var="run_text", action="run", style="primary"),
                        Button(text="One step", action="one_step"),
                        Button(text="Wipe the way", action="wipe"),
                        Button(text="Random walls", action="scatter"),
                        Button(text="Maze", action="make_maze"),
                        Button(text="Clear", action="clear"),
                    )
                ),
                Form(items=(Slider(var="speed", label="Cells at a time", least=1, most=20),)),
                Label(
                    text="Press and drag to draw. Mud costs five times as much.",
                    style="hint",
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(world,),
        menus=menus(
            "Way",
            MenuItem(text="Find the way", action="run", shortcut="F5"),
            MenuItem(text="One step", action="one_step", shortcut="F6"),
            MenuItem(text="Wipe the way", action="wipe", shortcut="Ctrl+R"),
        ),
        vars={
            "method": str(spec.options["method"]),
            "draw": _PUT[0],
            "is_slanted": bool(spec.options["is_slanted"]),
            "speed": "3",
            "state_text": "",
            "run_text": "Find the way",
        },
        on_close="keep",
        width=720,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    at = {name: found.start() for name, words in _NAMED if (found := re.search(words, text))}
    size = re.search(r"\b(\d{1,3}) ?(?:x|×|by|mal|por|sur) ?(\d{1,3})\b", text)
    columns, rows = (max(5, min(80, int(side))) for side in size.groups()) if size else (32, 20)
    options = {
        "method": min(at, key=lambda name: at[name]) if at else "A*",
        "columns": columns,
        "rows": min(60, rows),
        "is_slanted": bool(re.search(r"\bdiagonal", text)),
    }
    return replace(spec, options=options)


BLUEPRINT = Blueprint(
    kind="pathfinding",
    title="Pathfinding",
    summary="Finds the way through a grid with walls, cell by cell: breadth first, Dijkstra, A* and others.",
    words={"pathfinding": 20, "pathfinder": 6},
    weigh=lambda text: 110 if _ASKED.search(text) else 0,
    weigh_whole=lambda text: 110 if _ASKED.search(text) else 0,
    features=(
        *("wall", "obstacle", "grid", "start", "end", "target", "goal", "step", "speed", "maze", "random", "clear"),
        *("dijkstra", r"a\*", "a-?star", "bfs", "dfs", "breadth", "depth", "greedy", "algorithm", "method", "diagonal"),
        *("path", "way", "route", "cost", "weight", "visit", "animat", "visuali", "shortest", "draw", "reset", "pause"),
        *("wand", "wände", "hindernis", "raster", "gitter", "ziel", "weg", "schritt", "zufällig", "labyrinth"),
        *("pared", "muro", "cuadrícula", "inicio", "meta", "camino", "paso", "laberinto", "obstáculo"),
        *("mur", "grille", "départ", "arrivée", "chemin", "étape", "labyrinthe", "pas à pas", "algorithme"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"COLUMNS": spec.options["columns"], "ROWS": spec.options["rows"]},
    screens=("The grid with what was looked at and the way",),
    data_kept=("The walls, the mud, start and end", "The method", "The window's place and theme"),
    checks=("The way never goes through a wall", "Where there is no way, that is said"),
    help=(
        "Choose what to draw, and press and drag on the grid.",
        "Find the way shows each cell that is looked at; One step goes on by one cell.",
    ),
)
