"""A picture viewer that also turns and resizes: the pictures of a folder in turn, saved as other files."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Drawing, Entry, Label, MenuItem, Row, Section, Stack, View

WIDTH, HEIGHT = 800, 520
_PICTURES = r"(?:images?|photos?|pictures?|pics?|bild(?:er|ern)?|fotos?|im[áa]gen(?:es)?|photographies)"
_ABOUT = re.compile(
    rf"\b{_PICTURES}[ -]?(?:viewer|resizer|browser|converter|rotator|resizing|betrachter|verkleinerer|anzeige)"
    rf"|\bresiz\w* (?:\w+ ){{0,3}}?{_PICTURES}\b|\b(?:shrink|scale|rotate) (?:\w+ ){{0,2}}?{_PICTURES}\b"
    rf"|\bmake (?:\w+ ){{0,2}}?{_PICTURES} smaller"
    rf"|\b{_PICTURES} (?:verkleinern|ansehen|betrachten|drehen|skalieren)|\bbild(?:er)?(?:betrachter|verkleinerer)\b"
    rf"|\b(?:redimensionar|reducir|girar) (?:\w+ ){{0,2}}?{_PICTURES}\b|\bvisor de (?:im[áa]genes|fotos)"
    rf"|\b(?:redimensionner|r[ée]duire|tourner) (?:\w+ ){{0,2}}?{_PICTURES}\b|\bvisionneuse d(?:e |')(?:photos|images)"
)

# Text on a picture.
_CAPTION = re.compile(
    rf"\bmemes?\b|\b(?:captions?|text|words|title|watermark) (?:on|onto|over|to|in) (?:\w+ ){{0,2}}?{_PICTURES}\b"
    rf"|\b{_PICTURES} (?:captions?|captioner|watermark\w*)\b|\b(?:text|beschriftung|wasserzeichen) (?:auf|in|über) "
    rf"(?:\w+ ){{0,2}}?(?:bild\w*|foto\w*)|\b(?:bild\w*|foto\w*) beschriften|\btexto (?:en|sobre) (?:\w+"
    rf" )?(?:im[áa]gen\w*|fotos?)"
    rf"|\btexte sur (?:\w+ )?(?:images?|photos?)"
)


def _view(spec: AppSpec) -> View:
    shown = Section(
        name="shown",
        about="The picture, and going through its folder.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Button(text="Open picture", action="open_file", style="primary"),
                        Button(text="Before", action="before"),
                        Button(text="Next", action="next"),
                        Label(var="summary"),
                    )
                ),
                Drawing(name="sheet", width=WIDTH, height=HEIGHT, keys=(("Left", "before"), ("Right", "next"))),
            )
        ),
    )
    caption = (
        Row(
            items=(
                Label(text="Text above"),
                Entry(var="above", on_enter="caption", width=18, grows=True),
                Label(text="Text below"),
                Entry(var="below", on_enter="caption", width=18, grows=True),
                Button(text="Write it on", action="caption", style="primary"),
            )
        ),
    )
    work = Section(
        name="changes",
        about="Turning, resizing and saving.",
        content=Stack(
            items=(
                *(caption if spec.options["has_caption"] else ()),
                Row(
                    items=(
                        Label(text="Width"),
                        Entry(var="wanted_width", on_enter="resize", on_change="follow_width", width=7),
                        Label(text="Height"),
                        Entry(var="wanted_height", on_enter="resize", width=7),
                        Check(text="Keep the shape", var="keeps_shape", action="follow_width"),
                        Button(text="Resize", action="resize"),
                        Button(text="Half", action="halve"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Turn left", action="turn_left"),
                        Button(text="Turn right", action="turn_right"),
                        Button(text="Mirror", action="mirror"),
                        Button(text="Undo", action="undo"),
                        Button(text="Save as", action="save_file", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(shown, work),
        menus=menus(
            "Picture",
            MenuItem(text="Open picture", action="open_file", shortcut="Ctrl+O"),
            MenuItem(text="Save as", action="save_file", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("summary", "wanted_height", "problem"), ""),
            **({"above": "", "below": ""} if spec.options["has_caption"] else {}),
            "wanted_width": str(spec.options["width"]),
            "keeps_shape": True,
        },
        width=840,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    found = re.search(r"\b(\d{2,5})\s?(?:px|pixels?|pixel|píxeles|[x×])", spec.description.lower())
    has_caption = bool(_CAPTION.search(spec.description.lower()))
    return replace(spec, options={"width": found[1] if found else "", "has_caption": has_caption})


def _weigh(text: str) -> int:
    if _CAPTION.search(text):
        return 50
    return 30 if _ABOUT.search(text) and not re.search(r"\b(?:duplicate|double|doppelt|rename|umbenenn)", text) else 0


BLUEPRINT = Blueprint(
    kind="images",
    title="Pictures",
    summary="A picture viewer that goes through a folder, resizes, turns and mirrors, and saves as another file.",
    words={},
    weigh=_weigh,
    features=(
        *("image", "picture", "photo", "resiz", "rotat", "turn", "mirror", "flip", "open", "save", "next", "folder"),
        *(
            "width",
            "height",
            "ratio",
            "jpg",
            "jpeg",
            "png",
            "undo",
            "caption",
            "text",
            "meme",
            "above",
            "below",
            "top",
            "bottom",
            "oben",
            "unten",
            "arriba",
            "abajo",
            "haut",
            "bas",
            "bild",
            "foto",
            "imagen",
            "viewer",
            "smaller",
        ),
    ),
    requirements=("pillow>=11",),
    view=_view,
    refine=_refine,
    screens=("The picture", "Turning, resizing and saving"),
    data_kept=("Which picture was open", "The window's place and theme"),
    checks=("The shape is kept when a picture is resized", "What is no picture is explained"),
    help=(
        "Open a picture; Before and Next go through its folder.",
        "Write a width and press Resize; Undo takes it back.",
        "The file itself is never changed: Save as writes another one.",
    ),
)
