"""A jigsaw of a picture: its pieces are dragged to their places."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import in_figures, number_of, sides_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

_ABOUT = (
    r"\b(?:photo|picture|image)\w* (?:is |are |gets )?(?:cut|split|broken|divided)\b.{0,60}\b(?:together"
    r"|puzzle\w*|piece\w*)\b|"
    r"\bjig ?saw(?:s| puzzles)\b.{0,60}\b(?:drag\w*|play\w*|solv\w*|photos?|pictures?|kids?|child\w*)\b|"
    r"\bjig ?saw\b(?! puzzles\b)(?!.{0,60}\b(?:collection|inventory|own|lend|borrow\w*|missing pieces|tracker"
    r"|list)\b)"
    r"|\b(?:picture|photo|image) puzzles?\b|\bpuzzles? (?:of|from|out of|with) (?:a |an |my |our "
    r"|the )?(?:\w+ )?(?:picture|photo|image)"
    r"|\b(?:cut|divid|split)\w* (?:\w+ ){0,4}?(?:picture|photo|image)\w* (?:\w+ ){0,4}?(?:pieces|parts)\b"
    r"|\b(?:picture|photo|image) (?:\w+ ){0,6}?(?:pieces|parts) (?:\w+ ){0,6}?(?:together|drag\w*)"
    r"|\b(?:bilder|foto|lege)-?puzzles?\b|\bpuzzles? (?:aus|von|mit) (?:\w+ ){0,2}?(?:bild|foto)\w*"
    r"|\bpuzzle\b.{0,40}\b(?:puzzle)?teilen?\b"
    r"|\b(?:bild|foto) (?:\w+ ){0,5}?(?:puzzle)?teilen?\b.{0,40}\bzusammen\w*"
    r"|\brompecabezas (?:de|con|a partir de) (?:\w+ ){0,3}?(?:imagen|imágenes|fotos?|piezas)|\bpuzzle (?:de"
    r"|con) (?:\w+ ){0,3}?(?:fotos?|piezas|imagen)"
    r"|\bpuzzle (?:d['’]une|d['’]après une|de|avec) (?:\w+ ){0,3}?(?:photos?|images?|pièces)|\bcasse-tête (?:de"
    r"|avec) (?:\w+ ){0,2}?(?:photo|image|pièces)"
)
_OTHER = (
    r"\b(?:sliding|slide|schiebe\w*|deslizante|taquin|15|fifteen)[ -]?\w*puzzle|\bsliding\b|\bcrossword|\bsudoku"
    r"|\bnumber of pieces\b|\b(?:name|brand|title|marke),|\bmore than \d+ pieces\b"
)
_SEVERAL = (
    r"\b(\d{1,2})(?=(?:,? (?:or|and|to|oder|und|bis|o|y|ou|et) \d{1,2}|, \d{1,2})+ (?:\w+ )?(?:pieces|parts"
    r"|teil|piezas"
    r"|pièces))"
)
_PIECES = r"(?:\w+ )?(?:pieces?|parts|teilen?|piezas|pièces)\b"
_SIZES = (
    "2 × 2",
    "2 × 3",
    "3 × 3",
    "3 × 4",
    "4 × 4",
    "4 × 5",
    "4 × 6",
    "5 × 6",
    "6 × 6",
    "5 × 8",
    "6 × 8",
    "6 × 10",
    "8 × 10",
)
_USUAL = ("2 × 3", "3 × 4", "4 × 6", "6 × 8")
_SCENES = ("A farm", "The sea", "A garden", "Balloons")


def _view(spec: AppSpec) -> View:
    table = Section(
        name="table",
        about="The picture, and the pieces beside it.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Pieces"),
                        Choice(var="pieces", options=_offered(spec), action="new_game", width=8),
                        Label(text="Picture"),
                        Choice(var="scene", options=_SCENES, action="choose_scene", width=12),
                        Button(text="My picture…", action="open_picture"),
                        Check(text="Show the picture", var="is_shown", action="show"),
                    )
                ),
                Drawing(
                    name="sheet",
                    width=1000,
                    height=640,
                    on_press="press",
                    on_drag="drag",
                    on_release="release",
                ),
                Row(
                    items=(
                        Button(text="New game", action="new_game", style="primary"),
                        Button(text="Hint", action="help"),
                        Label(var="said"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(table,),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="My picture…", action="open_picture", shortcut="Ctrl+O"),
            MenuItem(text="Hint", action="help", shortcut="F6"),
        ),
        vars={"pieces": str(spec.options["size"]), "scene": _SCENES[0], "is_shown": False, "said": ""},
        width=900,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = in_figures(spec.description.lower())
    several = [int(number) for number in pattern_of(_SEVERAL).findall(text)] if pattern_of(_PIECES).search(text) else []
    told = number_of(text, _PIECES, 12, 4, 80)
    count = several[0] if several else told
    if sides := sides_of(text):
        count = sides[0] * sides[1]
    size = min(_SIZES, key=lambda size: abs(_count(size) - count))
    return replace(
        spec,
        options={
            "size": size,
            "count": _count(size),
            "others": [number for number in [*several, told] if any(_count(size) == number for size in _SIZES)],
        },
    )


def _offered(spec: AppSpec) -> tuple[str, ...]:
    """The sizes to choose from: some that are usual, and those that were wished for."""
    wished = [size for size in _SIZES if _count(size) in spec.options["others"]]
    return tuple(sorted({*_USUAL, *wished, str(spec.options["size"])}, key=_count))


def _count(size: str) -> int:
    rows, columns = (int(side) for side in size.split(" × "))
    return rows * columns


def _weigh(text: str) -> int:
    return 60 if pattern_of(_ABOUT).search(text) and not pattern_of(_OTHER).search(text) else 0


BLUEPRINT = Blueprint(
    kind="jigsaw",
    title="Jigsaw",
    summary="A jigsaw of your own picture or a built-in one, from 4 to 80 pieces that are dragged into place.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "jigsaw",
            "puzzle",
            "piece",
            "picture",
            "photo",
            "image",
            "drag",
            "drop",
            "fit",
            "place",
            "hint",
            "time",
            "snap",
            "own",
        ),
        *(
            "together",
            "move",
            "best",
            "kid",
            "child",
            "bild",
            "foto",
            "teil",
            "zieh",
            "schieb",
            "zusammen",
            "passt",
            "zeit",
            "enkel",
        ),
        *(
            "imagen",
            "pieza",
            "arrastr",
            "niñ",
            "tiempo",
            "pièce",
            "gliss",
            "enfant",
            "temps",
            "whole",
            "shuffle",
            "mix",
            "preview",
        ),
    ),
    requirements=("pillow>=11",),
    view=_view,
    refine=_refine,
    more_files=lambda spec: {"scenes.py": "scenes.py"},
    screens=("The picture, and the pieces beside it",),
    data_kept=("The best time for each number of pieces, and your picture's place", "The window's place and theme"),
    checks=("A piece near its place stays there", "The pieces make the whole picture"),
    help=(
        "Drag the pieces into the frame; one that is near its place stays there.",
        "My picture takes a file of your own; Show the picture lays it below the pieces; Hint places one piece.",
    ),
)
