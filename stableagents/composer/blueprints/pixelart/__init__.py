"""Pixel art: a grid of cells to colour, with frames that become a small animation."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
    Entry,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    View,
)

_TOOLS = ("Pencil", "Fill", "Eraser", "Pick colour")
_SIZES = ("8", "16", "24", "32")


def _view(spec: AppSpec) -> View:
    sizes = tuple(sorted({*_SIZES, str(spec.options["size"])}, key=int))
    editor = Section(
        name="editor",
        about="The tools, the colours, the picture and its frames.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Choice(var="tool", options=_TOOLS, width=14),
                        Label(text="Size"),
                        Choice(var="side", options=sizes, action="change_size", width=6),
                        Button(text="Undo", action="undo"),
                        Button(text="Redo", action="redo"),
                        Button(text="Clear", action="clear", style="danger"),
                    )
                ),
                Row(
                    items=(
                        Drawing(name="swatches", width=480, height=32, on_press="pick", grows=False),
                        Entry(var="color", label="Colour", on_enter="check_color", width=9),
                    )
                ),
                Drawing(name="sheet", width=480, height=480, on_press="press", on_drag="drag", on_release="release"),
                Row(
                    items=(
                        Button(text="Before", action="previous_frame"),
                        Label(var="frame_text"),
                        Button(text="Next", action="next_frame"),
                        Button(text="Add frame", action="add_frame"),
                        Button(text="Remove frame", action="remove_frame"),
                    )
                ),
                Row(
                    items=(
                        Button(var="play_text", action="play"),
                        Button(text="Save as PNG", action="save_png", style="primary"),
                        Button(text="Save as GIF", action="save_gif"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(editor,),
        menus=menus(
            "Picture",
            MenuItem(text="Save as PNG", action="save_png", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Redo", action="redo", shortcut="Ctrl+Y"),
            MenuItem(text="Play or stop", action="play", shortcut="F5"),
        ),
        vars={
            "tool": _TOOLS[0],
            "side": str(spec.options["size"]),
            "color": "#24292f",
            "frame_text": "",
            "play_text": "Play",
        },
        width=620,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"size": board_size(spec.description, 16, 4, 48)})


BLUEPRINT = Blueprint(
    kind="pixelart",
    title="Pixel art",
    summary="A grid of cells to colour, with fill, undo, frames that play as an animation, saved as PNG or GIF.",
    words=dict.fromkeys(
        (
            "pixel art",
            "pixel pictures",
            "pixel images",
            "pixelart",
            "pixel editor",
            "sprite editor",
            "icon editor",
            "icon maker",
            "pixel drawing",
            "pixel paint",
            "frame animation",
            "flipbook",
            "flip book",
            "daumenkino",
            "pixelbilder",
            "editor de píxeles",
            "éditeur de pixels",
        ),
        20,
    )
    | {"pixel": 7, "sprite": 8},
    features=(
        "grid",
        "color",
        "colour",
        "palette",
        "fill",
        "eraser",
        "undo",
        "redo",
        "save",
        "png",
        "gif",
        "frame",
        "animat",
        "export",
        "size",
        "pixel",
    ),
    requirements=("pillow>=11",),
    view=_view,
    refine=_refine,
    screens=("The grid with its colours and frames",),
    data_kept=("The picture with its frames", "The window's place and theme"),
    checks=("Fill stops at other colours", "Every step can be undone"),
    help=(
        "Choose a colour and a tool, then press or drag over the cells.",
        "Add frame copies the picture; Play shows the frames one after the other.",
    ),
)
