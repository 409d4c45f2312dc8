"""QR codes of texts and addresses."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    TextArea,
    View,
)

_LEVELS = ("Low", "Medium", "Good", "High")  # for 7, 15, 25 and 30 % of a code that may be lost
_SIZES = ("Small", "Medium", "Large")
_COLORS = {
    "Black": "black|schwarz|negro|noir",
    "Blue": "blue|blau|azul|bleu",
    "Green": "green|grün|verde|vert",
    "Red": "red|rot|rojo|rouge",
    "Purple": "purple|violet|lila|violett|morado|mauve",
    "Brown": "brown|braun|marrón|marron",
}
_ASKED = r"\b(?:error[- ]correction|fehlerkorrektur\w*|corrección(?: de errores)?|correction(?: d'erreurs?)?)\b"


def _view(spec: AppSpec) -> View:
    making = Section(
        name="making",
        about="The text, and the code that follows it.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(text="Text or address"),
                TextArea(name="content", on_change="follow", height=3),
                Row(
                    items=(
                        Label(text="Error correction"),
                        Choice(var="level", options=_LEVELS, action="follow", width=10),
                    )
                ),
                Row(
                    items=(
                        Label(text="Size"),
                        Choice(var="scale", options=_SIZES, action="follow", width=10),
                        Label(text="Colour"),
                        Choice(var="color", options=tuple(_COLORS), action="follow", width=10),
                    )
                ),
                Label(var="problem", style="error"),
                Drawing(name="code", width=400, height=400),
                Row(
                    items=(
                        Button(text="Save as PNG", action="save_png", style="primary"),
                        Button(text="Save as SVG", action="save_svg"),
                        Button(text="Clear", action="clear"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(making,),
        menus=menus(
            "Code",
            MenuItem(text="Save as PNG", action="save_png", shortcut="Ctrl+S"),
            MenuItem(text="Save as SVG", action="save_svg", shortcut="Ctrl+Shift+S"),
        ),
        vars={"level": spec.options["level"], "scale": "Medium", "color": spec.options["color"], "problem": ""},
        on_close="keep",
        width=520,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    by_word = (
        ("High", r"\b(?:high(?:est)?|hohe[rnms]?|höchste[rn]?|alta|élevée)\b"),
        ("Low", r"\b(?:low(?:est)?|niedrige[rn]?|baja|faible)\b"),
    )
    level = next((name for name, words in by_word if re.search(_ASKED, text) and re.search(words, text)), "Medium")
    said = re.sub(r"\b(?:black|schwarz\w*|negro|noir)\b", "", text)  # "black and white" asks for none
    color = next(
        (name for name, words in _COLORS.items() if re.search(rf"\b(?:{words})(?:e[nrs]?|s)?\b", said)), "Black"
    )
    return replace(spec, options={"level": level, "color": color})


_MADE = re.compile(
    r"\bqr[ -]?codes? ?(?:generator|maker|creator|app|tool)\b|\b(?:make|makes|create|creates|generate|generates"
    r"|show|shows|see)"
    r" (?:an? |the |my )?qr[ -]?codes?\b|\bqr-?code-?(?:generator|ersteller|maker)|\bqr-?codes? (?:erstellen"
    r"|erzeugen|machen)"
    r"|\b(?:generador|creador|generar|crear) (?:de )?(?:c[óo]digos? )?qr\b|\bg[ée]n[ée]r\w+ (?:de |des "
    r"|un )?(?:qr[ -]?codes?|codes? qr)"
)


BLUEPRINT = Blueprint(
    kind="qrcode",
    title="QR code",
    summary="Makes QR codes of texts and addresses, for phones to read, saved as PNG or SVG.",
    words={"qr": 24, "qr code": 10, "qr-code": 10, "qrcode": 24, "qr-codes": 24, "qrcodes": 24},
    weigh_whole=lambda text: 40 if _MADE.search(text) else 0,
    features=(
        "qr",
        "code",
        "text",
        "url",
        "link",
        "address",
        "png",
        "svg",
        "picture",
        "image",
        "save",
        "download",
        "preview",
        "error",
        "correction",
        "phone",
        "clear",
        "generate",
        *("size", "colou?r", "größe", "farb", "tamaño", "color", "taille", "couleur"),
    ),
    view=_view,
    refine=_refine,
    screens=("The text and its code",),
    data_kept=("The latest text", "The window's place and theme"),
    checks=("The code is the one of the standard", "A text that is too long is explained"),
    help=(
        "Type a text or an address; the code follows.",
        "Save as PNG or SVG writes the picture to a file.",
        "More error correction makes a larger code that can still be read where a part is lost.",
    ),
)
