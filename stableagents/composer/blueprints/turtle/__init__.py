"""Turtle graphics: commands such as forward 100 and right 90 become a drawing."""

from __future__ import annotations

import re
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Label, MenuItem, Row, Section, Stack, TextArea, View

_ABOUT = re.compile(
    r"\bturtle (?:graphics?|drawing|program\w*|commands?)\b|\b(?:logo|drawing) turtle\b|\blogo (?:programming"
    r"|interpreter)"
    r"|\bturtle\b.*\b(?:forward|commands?|pen up|pen down|draws?)\b|\bdraw\w*\b[^.;]*\bturtle\b"
    r"|\b(?:turtle|schildkröten)-?grafik|\bschildkröte\b.*\b(?:vorwärts|befehl\w*|zeichn\w*)"
    r"|\bgr[áa]ficos? (?:de )?tortuga|\btortuga\b.*\b(?:avanza\w*|[óo]rdenes|comandos|dibuj\w*)"
    r"|\bgraphi(?:sme|ques?) (?:de la )?tortue|\btortue\b.*\b(?:avance\w*|commandes?|ordres|dessin\w*)"
)
_EXAMPLES = {
    "en": "color blue\nrepeat 12 [\n  repeat 4 [ forward 90 right 90 ]\n  right 30\n]\n",
    "de": "farbe blau\nwiederhole 12 [\n  wiederhole 4 [ vorwärts 90 rechts 90 ]\n  rechts 30\n]\n",
    "es": "color azul\nrepite 12 [\n  repite 4 [ avanza 90 derecha 90 ]\n  derecha 30\n]\n",
    "fr": "couleur bleu\nrépète 12 [\n  répète 4 [ avance 90 droite 90 ]\n  droite 30\n]\n",
}


def _view(spec: AppSpec) -> View:
    written = Section(
        name="written",
        about="The commands.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                TextArea(name="commands", label="Commands", height=14, grows=True),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Run", action="obey", style="primary"),
                        Button(text="Clear sheet", action="wipe"),
                        Button(text="Example", action="put_example"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Open file", action="open_file"),
                        Button(text="Save as", action="save_file"),
                        Button(text="Save as SVG", action="save_svg"),
                    )
                ),
                Label(text="forward 100 · back 50 · right 90 · left 45 · repeat 4 [ … ]", style="hint"),
                Label(text="pen up · pen down · color red · width 3 · home · clear", style="hint"),
            )
        ),
    )
    drawn = Section(
        name="drawn",
        about="What the turtle draws.",
        grows=True,
        share=3,
        content=Stack(items=(Drawing(name="sheet", width=480, height=480), Label(var="status", style="hint"))),
    )
    return View(
        sections=(written, drawn),
        side_by_side=True,
        menus=menus(
            "Turtle",
            MenuItem(text="Run", action="obey", shortcut="F5"),
            MenuItem(text="Clear sheet", action="wipe", shortcut="Esc"),
            MenuItem(text="Save as SVG", action="save_svg", shortcut="Ctrl+S"),
        ),
        vars={"problem": ""},
        on_close="keep",
        width=980,
        height=620,
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"EXAMPLE": _EXAMPLES.get(spec.language, _EXAMPLES["en"])}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="turtle",
    title="Turtle",
    summary="Turtle graphics: commands such as forward 100, right 90 and repeat 4 become a drawing.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "command",
            "forward",
            "right",
            "left",
            "back",
            "pen",
            "repeat",
            "run",
            "draw",
            "clear",
            "wipe",
            "error",
            "line",
        ),
        *(
            "wrong",
            "text box",
            "colour",
            "color",
            "square",
            "type",
            "message",
            "svg",
            "save",
            "button",
            "turtle",
            "loop",
        ),
        *("befehl", "vorwärts", "rechts", "links", "stift", "wiederhol", "zeichn", "fehler", "zeile", "lösch", "knopf"),
        *("orden", "comando", "avanz", "derecha", "izquierda", "lápiz", "repet", "repit", "dibuj", "error", "línea"),
        *("commande", "avance", "droite", "gauche", "crayon", "répét", "dessin", "erreur", "ligne", "efface"),
    ),
    view=_view,
    constants=_constants,
    verbatim=("EXAMPLE",),
    screens=("The commands, and what the turtle draws",),
    data_kept=("The commands", "The window's place and theme"),
    checks=("Four times forward and right are a square", "A wrong command is told with its line"),
    help=(
        "Write commands, one after the other, and press Run.",
        "A repeat holds its commands in [ ], or up to end.",
    ),
)
