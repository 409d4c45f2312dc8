"""A drawing program: brush, lines, shapes, eraser, colours, undo and redo, saving as a picture."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Drawing,
    Entry,
    Label,
    MenuItem,
    Row,
    Section,
    Slider,
    Stack,
    View,
)

_TOOLS = ("Brush", "Line", "Rectangle", "Circle", "Eraser")


def _view(spec: AppSpec) -> View:
    tools = Row(
        items=(
            Choice(var="tool", options=_TOOLS, width=12),
            Check(text="Filled", var="is_filled"),
            Label(var="size_text"),
            Slider(var="thickness", least=1, most=60, action="show_size"),
            Button(text="Undo", action="undo"),
            Button(text="Redo", action="redo"),
        )
    )
    colours = Row(
        items=(
            Drawing(name="swatches", width=560, height=36, on_press="pick", grows=False),
            Entry(var="color", label="Colour", on_enter="check_color", width=9),
            Button(text="Fill the sheet", action="fill_sheet"),
            Button(text="Clear", action="clear", style="danger"),
        )
    )
    sheet = Section(
        name="drawing",
        about="The tools, the colours and the sheet.",
        grows=True,
        content=Stack(
            items=(
                tools,
                colours,
                Drawing(
                    name="sheet",
                    width=800,
                    height=500,
                    on_press="press",
                    on_drag="drag",
                    on_release="release",
                ),
                Row(
                    items=(
                        Button(text="Save as PNG", action="save_png", style="primary"),
                        Button(text="Save as SVG", action="save_svg"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(sheet,),
        menus=menus(
            "Picture",
            MenuItem(text="New sheet", action="clear", shortcut="Ctrl+N"),
            MenuItem(text="Save as PNG", action="save_png", shortcut="Ctrl+S"),
            MenuItem(text="Save as SVG", action="save_svg", shortcut="Ctrl+Shift+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Redo", action="redo", shortcut="Ctrl+Y"),
        ),
        vars={"tool": "Brush", "is_filled": False, "thickness": "6", "size_text": "", "color": "#24292f"},
        on_close="keep",
        width=860,
        height=720,
    )


# Somebody draws, with what one draws with.
_DRAWS = (
    r"^(?=.*\b(?:draws?|drawing|paints?|painting|malen|malt|zeichne[nt]|dibuj\w+|pint[ae]\w*|dessin(?:er|e)|peindre|peint)\b)"
    r".*\b(?:brush(?:es)?|eraser|rubber|crayons|pens|pinsel\w*|radiergummi|radierer|pincel(?:es)?|goma|borrador|pinceaux?"
    r"|gomme|feutres)\b"
)


def _weigh(text: str) -> int:
    return 30 if pattern_of(_DRAWS).search(text) else 0


BLUEPRINT = Blueprint(
    kind="paint",
    title="Paint",
    summary="A drawing program with brush, lines, shapes and eraser, colours, undo and redo, saved as PNG or SVG.",
    weigh=_weigh,
    weigh_whole=_weigh,
    words=dict.fromkeys(
        (
            "paint program",
            "paint app",
            "painting app",
            "ms paint",
            "drawing app",
            "drawing program",
            "drawing tool",
            "drawing pad",
            "signature pad",
            "drawing board",
            "sketch pad",
            "sketchpad",
            "sketch app",
            "whiteboard",
            "white board",
            "doodle",
            "finger paint",
            "malprogramm",
            "zeichenprogramm",
            "programa de dibujo",
            "app para dibujar",
            "logiciel de dessin",
            "application de dessin",
        ),
        16,
    )
    | dict.fromkeys(
        (
            *("draw pictures", "draw with the mouse", "draw with colours", "draw with colors", "draw in colours"),
            *("draw in various colours", "draw in various colors", "freehand drawing", "draw freehand"),
            *("draw with various colours", "draw with various colors", "draw with different colours"),
            *("draw with different colors", "mit der maus zeichnen", "mit der maus malen", "bilder malen"),
            *("dibujar con el ratón", "dibujar con colores", "dessiner à la souris", "dessiner avec la souris"),
        ),
        12,
    )
    | {"doodle jump": -16}
    | {"paint": 9, "painting": 7, "draw": 4, "drawing": 7, "sketch": 6, "brush": 5, "eraser": 6, "canvas": 4},
    features=(
        "brush",
        "colo",
        "size",
        "eraser",
        "shape",
        "circle",
        "rectangle",
        "line",
        "undo",
        "redo",
        "save",
        "png",
        "svg",
        "clear",
        "palette",
        "fill",
        "thick",
        "width",
        "mouse",
        "export",
        "image",
        "picture",
    ),
    requirements=("pillow>=11",),
    view=_view,
    screens=("The sheet with its tools",),
    data_kept=("The picture", "The window's place and theme"),
    checks=("Every stroke can be undone and done again", "The saved picture is what was drawn"),
    help=(
        "Choose a tool, a colour and a size, then draw with the mouse.",
        "Undo takes back a stroke; Redo does it again.",
        "Save as PNG or SVG writes the picture to a file.",
    ),
)
