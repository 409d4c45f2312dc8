"""A collection by numbers, such as stickers, cards or coins: what is there, what is missing, and what is double."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Entry, Form, Label, MenuItem, Row, Section, Stack, TextArea, View

_THINGS = (
    r"(?:stickers?|panini|albums?|trading cards?|cards?|coins?|stamps?|issues?|comics?|figures?|sammel\w*|bilder\w*"
    r"|aufkleber|karten|münzen|hefte|cromos?|estampas|figuritas|monedas|sellos|vignettes?|images?|pièces|timbres"
    r"|collection|colecci[óo]n|numbers?|nummern|n[úu]meros?|num[ée]ros?|sticker-?album)"
)
_DOUBLE = re.compile(
    r"\b(?:doubles?|duplicates?|spares?|swaps?|swapping|twice|extras?|doppelt\w*|dubletten|tausch\w*|mehrfach"
    r"|repetid[oa]s?|repes|dobles|cambiar|intercambi\w*|en double|échang\w*|doublons?|troc\w*)\b"
)
_MISSING = re.compile(
    r"\b(?:miss(?:ing)?|need(?:ed)?|still lack|don'?t have|fehl\w*|brauch\w*|faltan?|me faltan|manqu\w*|il me faut)\b"
)
_LAST = re.compile(
    r"\b(?:1|one|eins|uno|un)\s?(?:to|bis|through|-|–|a|al|hasta|à|jusqu'à)\s?(\d{1,4})\b"
    rf"|\b(\d{{2,4}})\s+(?:\w+ )?{_THINGS}\b",
    re.IGNORECASE,
)
_FILES = re.compile(
    r"\b(?:files?|folders?|photos|dateien|ordner|archivos|carpetas?|fichiers|dossiers?|wedding|match)\b"
)


def _view(spec: AppSpec) -> View:
    board = Section(
        name="numbers",
        about="The numbers, a hundred at a time.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="have", style="title"),
                Board(name="board", action="press", second="press_second"),
                Row(
                    items=(
                        Button(text="Earlier numbers", action="earlier"),
                        Label(var="page"),
                        Button(text="Later numbers", action="later"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(text="A press is one more; the second mouse button or F is one less.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    lists = Section(
        name="lists",
        about="What is missing, what is double, and what another person has.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Form(items=(Entry(var="number", label="Number", on_enter="take", takes_focus=True, width=10),)),
                Row(
                    items=(
                        Button(text="Got it", action="take", style="primary"),
                        Button(text="One less", action="give"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="missing_count", style="title"),
                TextArea(name="missing", height=5, grows=True),
                Row(items=(Button(text="Copy missing", action="copy_missing"),)),
                Label(var="doubles_count", style="title"),
                TextArea(name="doubles", height=3, grows=True),
                Row(items=(Button(text="Copy doubles", action="copy_doubles"),)),
                Label(text="What another person has to swap"),
                Entry(var="theirs", on_enter="compare", on_change="compare"),
                Label(var="useful"),
                Form(items=(Entry(var="last", label="Numbers from 1 to", on_enter="change_last", width=8),)),
                Row(items=(Button(text="Change", action="change_last"),)),
            )
        ),
    )
    names = ("have", "page", "number", "problem", "missing_count", "doubles_count", "theirs", "useful", "last")
    return View(
        sections=(board, lists),
        side_by_side=True,
        menus=menus(
            "Collection",
            MenuItem(text="Copy missing", action="copy_missing", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(names, ""),
        on_close="keep",
        width=1080,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    said = [int(found[1] or found[2]) for found in _LAST.finditer(spec.description)]
    return replace(spec, options={"last": min(2000, max(said)) if said else 200})


def _weigh(text: str) -> int:
    has_numbers = _LAST.search(text) or pattern_of(
        r"\b(?:which )?(?:numbers?|nummern?|n[úu]meros?|num[ée]ros?)\b"
    ).search(text)
    has_things = pattern_of(rf"\b{_THINGS}\b").search(text)
    is_meant = has_numbers and has_things and _DOUBLE.search(text) and _MISSING.search(text)
    return 60 if is_meant and not _FILES.search(text) else 0


BLUEPRINT = Blueprint(
    kind="album",
    title="Collection",
    summary="A collection by numbers: a press for each one you have, what is missing, and what is double to swap.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("number", "have", "missing", "miss", "double", "swap", "tap", "press", "sticker", "album", "card", "coin"),
        *("count", "list", "copy", "collect", "how many", "which", "twice", "trade", "spare", "undo", "total"),
        *("nummer", "fehl", "doppelt", "tausch", "tipp", "hat", "samml", "bild", "wieviel", "zähl", "drück"),
        *("número", "falt", "repetid", "cambi", "toc", "puls", "cromo", "tengo", "cuánt", "colecc", "list"),
        *("numéro", "manqu", "échang", "touch", "appui", "combien", "image", "vignette", "j'ai", "collec"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"LAST": spec.options["last"]},
    screens=("The numbers, and what is missing and double",),
    data_kept=("How many there are of each number", "The window's place and theme"),
    checks=("What is there is no longer missing", "Doubles are counted"),
    help=(
        "Press a number for each one you get; the second mouse button or F takes one away.",
        "What another person has to swap can be typed as 3, 7-9, 12: those that are missing here are shown.",
    ),
)
