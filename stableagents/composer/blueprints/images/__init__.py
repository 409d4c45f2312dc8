"""A picture viewer that also turns and resizes: the pictures of a folder in turn, saved as other files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import seconds_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Drawing,
    Entry,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Slider,
    Stack,
    View,
)

WIDTH, HEIGHT = 800, 520
_PICTURES = r"(?:images?|photos?|pictures?|pics?|bild(?:er|ern)?|fotos?|im[áa]gen(?:es)?|photographies)"
_ABOUT = re.compile(
    rf"\b{_PICTURES}[ -]?(?:viewer|resizer|browser|converter|rotator|resizing|betrachter|verkleinerer|anzeige)"
    rf"|\b(?:flip|mirror|turn) (?:an? |the |my )?(?:image|picture|photo)s?\b"
    rf"|\bresiz\w* (?:\w+ ){{0,3}}?{_PICTURES}\b|\b(?:shrink|scale|rotate) (?:\w+ ){{0,2}}?{_PICTURES}\b"
    rf"|\bmake (?:\w+ ){{0,2}}?{_PICTURES} smaller"
    rf"|\b{_PICTURES} (?:verkleinern|ansehen|betrachten|drehen|skalieren)|\bbild(?:er)?(?:betrachter|verkleinerer)\b"
    rf"|\b(?:redimensionar|reducir|girar) (?:\w+ ){{0,2}}?{_PICTURES}\b|\bvisor de (?:im[áa]genes|fotos)"
    rf"|\b(?:redimensionner|r[ée]duire|tourner) (?:\w+ ){{0,2}}?{_PICTURES}\b|\bvisionneuse d(?:e |')(?:photos"
    rf"|images)"
)

# Text on a picture.
_CAPTION = re.compile(
    rf"\bmemes?\b|\b(?:captions?|text|words|title|watermark) (?:on|onto|over|to|in) (?:\w+ ){{0,2}}?{_PICTURES}\b"
    rf"|\b{_PICTURES} (?:captions?|captioner|watermark\w*)\b|\b(?:text|beschriftung|wasserzeichen) (?:auf|in|über) "
    rf"(?:\w+ ){{0,2}}?(?:bild\w*|foto\w*)|\b(?:bild\w*|foto\w*) beschriften|\btexto (?:en|sobre) (?:\w+"
    rf" )?(?:im[áa]gen\w*|fotos?)"
    rf"|\btexte sur (?:\w+ )?(?:images?|photos?)"
)

_SHOW = re.compile(
    rf"\b(?:slide ?shows?|(?:image|photo|picture) (?:slider|carousel)s?"
    rf"|{_PICTURES} (?:that )?(?:change|follow|switch) (?:automatically|by themselves|every)"
    rf"|dia-?shows?|diaporamas?"
    rf"|(?:digital )?(?:picture|photo) frame|digitaler bilderrahmen"
    rf"|marco de fotos"
    rf"|(?:presentaci[óo]n|pase|visor) de (?:diapositivas|{_PICTURES})|cadre (?:à )?photos?|(?:image|photo"
    rf"|picture) gallery"
    rf"|(?:bilder|foto)-?galerie|galer[íi]a de (?:fotos|im[áa]genes)|galerie (?:de |d['’])(?:photos|images))\b"
)
_EFFECT_WORDS = (
    r"(?:gr[ae]y ?scale|(?:pencil )?sketch(?:es)?|bleistiftzeichnung\w*|dibujo a lápiz|dessin au crayon"
    r"|black[ -](?:and|&)[ -]white|sepia|blur\w*|sharpen\w*|pixelat\w*|filters?|invert\w*"
    r"|negative|crop\w*"
    r"|brightness|contrast|schwarz-?wei(?:ß|ss)|graustufen|weichzeichn\w*|schärf\w*|verpixel\w*|zuschneid\w*"
    r"|helligkeit"
    r"|filtern?|blanco y negro|escala de grises|desenfo\w*|pixelar|recort\w*|filtros|brillo|noir et blanc"
    r"|niveaux de gris"
    r"|flou\w*|pixelis\w*|recadr\w*|rogn\w*|filtres|luminosité)"
)
_EFFECTS = re.compile(
    rf"\b{_EFFECT_WORDS}\b(?=.{{0,60}}\b{_PICTURES}\b)|\b{_PICTURES}\b[^.;]{{0,60}}\b{_EFFECT_WORDS}\b"
    rf"|\b(?:image|photo|picture|bild|foto)[ -]?(?:editor|bearbeitung\w*|cropper|filters?)\b"
    rf"|\beditor de (?:fotos|im[áa]genes)|\b[ée]diteur (?:de |d['’])(?:photos|images)|\bretouche (?:de )?photos?"
)
_BATCH = re.compile(
    rf"\b(?:bulk|batch|all|whole|every|many|several|alle|ganze[nr]?|mehrere|stapel\w*|todas|varias|lote|toutes"
    rf"|plusieurs|lot)\b"
    rf"(?=.*\b(?:{_PICTURES}|thumbnails?)\b)(?=.*\b(?:resiz\w*|smaller|shrink|thumbnails?|verklein\w*"
    rf"|redimension\w*|reduc\w*"
    rf"|r[ée]dui\w*|vignettes|miniaturas)\b)|\bthumbnails? (?:creator|maker|generator)"
)
# Sliders for what a picture looks like, another one over it, a mark across it, all of them one after the other.
_LEVELS = re.compile(
    r"\b(?:adjust\w*|chang\w*|sliders?|set|control\w*)\b[^.;]{0,60}\b(?:saturation|brightness|contrast)\b"
    rf"|\b{_PICTURES} (?:colou?r )?adjust\w*"
    r"|\b(?:saturation|brightness|contrast)\b[^.;]{0,60}\b(?:adjust\w*|sliders?)\b"
    r"|\b(?:sättigung|helligkeit|kontrast)\b[^.;]{0,40}\b(?:regl\w*|schieberegler|einstell\w*)\b"
    r"|\b(?:saturación|brillo|contraste)\b[^.;]{0,40}\b(?:ajust\w*|controles?)\b"
    r"|\b(?:saturation|luminosité|contraste)\b[^.;]{0,40}\b(?:régl\w*|curseurs?)\b"
)
_BLEND = re.compile(
    rf"\b(?:blend\w*|overlay\w*|mix|merg\w*|combin\w*)\b[^.;]{{0,40}}\b(?:two |both |of )?{_PICTURES}\b"
    rf"|\b{_PICTURES} (?:blend|overlay)\w*|\b{_PICTURES} (?:überblenden|überlagern|mischen)\b"
    rf"|\b(?:mezclar|superponer|fusionar) (?:\w+ ){{0,2}}?{_PICTURES}\b"
    rf"|\b(?:mélanger|superposer|fusionner) (?:\w+ ){{0,2}}?{_PICTURES}\b"
)
_MARK = re.compile(r"\bwater-?mark\w*|\bwasserzeichen\b|\bmarcas? de agua\b|\bfiligranes?\b")
# Smaller files of the same pictures.
_COMPRESSED = re.compile(
    rf"\b{_PICTURES}[ -]?compress\w*|\bcompress\w* (?:\w+ ){{0,3}}?{_PICTURES}\b"
    rf"|\b(?:smaller|reduce\w*|shrink\w*)\b[^.;]{{0,30}}\bfile ?sizes?\b[^.;]{{0,30}}\b{_PICTURES}\b"
    rf"|\b{_PICTURES}\b[^.;]{{0,40}}\b(?:smaller|reduce\w*) (?:the )?file ?sizes?\b"
    rf"|\b(?:bild|foto)-?kompr\w*|\b{_PICTURES} komprimier\w*|\bcompr[ie]m\w* (?:\w+ ){{0,3}}?{_PICTURES}\b"
    rf"|\bcompress(?:er|eur|ion)\b[^.;]{{0,20}}\b{_PICTURES}\b"
)
_ANIMATED = re.compile(
    r"\b(?:animated )?gifs? (?:maker|creator|generator|animator|builder)\b"
    r"|\b(?:creat|mak|generat|turn)\w* (?:\w+ ){0,3}?"
    rf"(?:animated )?gifs?\b|\bflip ?(?:art|books?)\b(?=.*\b(?:{_PICTURES}|frames?|thumbnails?)\b)"
    rf"|\b(?:gif|animation)\b[^.;]{{0,30}}\b(?:from|of|out of|aus|de|con|avec) (?:\w+ ){{0,3}}?{_PICTURES}\b"
    rf"|\b{_PICTURES}\b[^.;]{{0,40}}\b(?:as|into|to|als|zu|en|como) (?:an? |one |smooth |einem? |un )*(?:animated )?"
    r"(?:gif|animation|animación)\b"
    rf"|\b(?:aus|de|from|avec|con) (?:\w+ ){{0,2}}?{_PICTURES} (?:an? |one |einem? |un[ae]? |eine )?(?:gif|animation)\b"
)
_EFFECT_NAMES = (
    *(
        "Grey",
        "Sepia",
        "Pencil sketch",
        "Negative",
        "Blur",
        "Sharpen",
        "Pixelate",
        "Outlines",
        "Brighter",
        "Darker",
        "More contrast",
    ),
    "Square from the middle",
)


def _row(options: Mapping[str, Any]) -> tuple[Node, ...]:
    """What goes through the folder by itself, or changes the whole of it, where that was asked for."""
    rows: list[Node] = []
    if options["has_show"]:
        rows.append(
            Row(
                items=(
                    Button(var="play_text", action="play", style="primary"),
                    Label(text="Seconds for each"),
                    Entry(var="seconds", on_enter="play", width=6),
                    Label(var="place"),
                )
            )
        )
    if options["has_effects"]:
        rows.append(
            Row(
                items=(
                    Choice(var="effect", options=_EFFECT_NAMES, width=22),
                    Button(text="Apply", action="apply_effect", style="primary"),
                    Button(text="Cut to the frame", action="crop"),
                    Label(text="Drag over the picture to draw a frame.", style="hint"),
                )
            )
        )
    if options["has_levels"]:
        rows += [
            Slider(var=name, label=label, least=0, most=200, action="level")
            for name, label in (("brightness", "Brightness"), ("contrast", "Contrast"), ("saturation", "Saturation"))
        ]
    if options["has_blend"]:
        rows.append(Row(items=(Button(text="Lay a picture over it", action="open_other", style="primary"),)))
        rows.append(Slider(var="share", label="How much of it", least=0, most=100, action="level"))
    if options["has_mark"]:
        rows.append(
            Row(
                items=(
                    Label(text="Mark"),
                    Entry(var="mark", on_enter="write_mark", width=24),
                    Button(text="Write it across", action="write_mark", style="primary"),
                )
            )
        )
    if options["has_gif"]:
        rows.append(Row(items=(Button(text="Save all as an animation", action="save_gif"),)))
    if options["has_quality"]:
        rows += [
            Slider(var="quality", label="Quality", least=10, most=95, action="weigh"),
            Row(
                items=(Label(var="weight", grows=True), Button(text="Compress the whole folder", action="compress_all"))
            ),
        ]
    if options["has_batch"]:
        rows.append(
            Row(items=(Button(text="Resize the whole folder", action="resize_all", style="primary"), Label(var="done")))
        )
    return tuple(rows)


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
                        Button(text="Open folder", action="open_folder"),
                        Button(text="Before", action="before"),
                        Button(text="Next", action="next"),
                        Label(var="summary"),
                    )
                ),
                Drawing(
                    name="sheet",
                    width=WIDTH,
                    height=HEIGHT,
                    on_press="frame_from",
                    on_drag="frame_to",
                    keys=(("Left", "before"), ("Right", "next")),
                ),
                *_row(spec.options),
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
            **(
                {"play_text": "Play", "seconds": str(spec.options["seconds"]), "place": ""}
                if spec.options["has_show"]
                else {}
            ),
            **({"effect": _EFFECT_NAMES[0]} if spec.options["has_effects"] else {}),
            **(dict.fromkeys(("brightness", "contrast", "saturation"), "100") if spec.options["has_levels"] else {}),
            **({"share": "50"} if spec.options["has_blend"] else {}),
            **({"mark": ""} if spec.options["has_mark"] else {}),
            **({"quality": "70", "weight": ""} if spec.options["has_quality"] else {}),
            **({"done": ""} if spec.options["has_batch"] else {}),
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
    text = spec.description.lower()
    has_gif = bool(_ANIMATED.search(text))
    asked = {
        "has_show": has_gif or bool(_SHOW.search(text)),
        "has_gif": has_gif,
        "has_levels": bool(_LEVELS.search(text)),
        "has_blend": bool(_BLEND.search(text)),
        "has_mark": bool(_MARK.search(text)),
        "has_quality": bool(_COMPRESSED.search(text)),
        "has_effects": bool(_EFFECTS.search(text)),
        "has_batch": bool(_BATCH.search(text)),
    }
    seconds = seconds_of(spec.description, 5, 1, 3600) if not has_gif else 0.2
    width = found[1] if found else "200" if "thumbnail" in text else ""
    return replace(spec, options={"width": width, "has_caption": has_caption, "seconds": seconds, **asked})


def _weigh(text: str) -> int:
    if any(pattern.search(text) for pattern in (_SHOW, _EFFECTS, _BATCH, _BLEND, _ANIMATED, _MARK, _COMPRESSED)):
        return 60
    if _LEVELS.search(text) and re.search(rf"\b{_PICTURES}\b", text):
        return 60
    if _CAPTION.search(text):
        return 50
    return 30 if _ABOUT.search(text) and not re.search(r"\b(?:duplicate|double|doppelt|rename|umbenenn)", text) else 0


def _weigh_whole(text: str) -> int:
    is_shown = _SHOW.search(text) or _BATCH.search(text) or _BLEND.search(text) or _ANIMATED.search(text)
    is_shown = is_shown or _COMPRESSED.search(text)
    is_adjusted = _LEVELS.search(text) and re.search(rf"\b{_PICTURES}\b", text)
    return 60 if is_shown or is_adjusted or (_MARK.search(text) and re.search(rf"\b{_PICTURES}\b", text)) else 0


BLUEPRINT = Blueprint(
    kind="images",
    title="Pictures",
    summary="A picture viewer that goes through a folder, resizes, turns and mirrors, and saves as another file.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh_whole,
    features=(
        *(
            "black and white|white",
            "image",
            "picture",
            "photo",
            "resiz",
            "rotat",
            "turn",
            "mirror",
            "flip",
            "open",
            "save",
            "next",
            "folder",
        ),
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
        *(
            "seconds",
            "automatic",
            "play",
            "pause",
            "previous",
            "before",
            "grey",
            "gray",
            "black",
            "sepia",
            "blur",
            "filter",
        ),
        *(
            "crop",
            "bright",
            "contrast",
            "pixel",
            "negative",
            "invert",
            "folder",
            "thumbnail",
            "ordner",
            "vorher",
            "zurück",
        ),
        *(
            "automatisch",
            "sekund",
            "nächst",
            "weiter",
            "schwarz",
            "zuschneid",
            "carpeta",
            "siguiente",
            "anterior",
            "segundo",
        ),
        *("blanco", "recort", "dossier", "précédent", "suivant", "automatique", "seconde", "affich", "noir"),
        "recadr",
        *(
            "saturat",
            "adjust",
            "slider",
            "blend",
            "opacity",
            "overlay",
            "watermark",
            "wasserzeichen",
            "marca de agua",
            "filigrane",
            "export",
            "tiff",
            "arrow",
            "dots",
            "mark",
            "animat",
            "gif",
            "frame",
            "thumbnail",
        ),
        *("speed", "colou?r", "rgb", "logo", "fade", "format", "across", "lightly"),
        *("one by one", "nacheinander", "einzeln", "una (?:a|por) una", "une (?:à|par) une", "shrink", "verklein"),
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
