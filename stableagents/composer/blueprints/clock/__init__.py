"""A clock with hands, in figures or with dots in binary, drawn, with the time in figures below it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Check, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

FACES = ("Numbers", "Roman numerals", "Marks", "Binary", "Digital")
_BINARY = re.compile(
    r"\bbinary (?:\w+ )?(?:clock|watch)|\bbin[äa]r-?uhr|\buhr(?:zeit)?\b.{0,40}\b(?:bin[äa]r|dual)\w*"
    r"|\breloj binario|\b(?:horloge|montre) binaire"
    r"|\bclock\b.{0,40}\bin binary\b"
)
_DIGITAL = re.compile(
    r"\bdigital (?:wall |desktop |desk )?(?:clock|watch)(?! face)|\bdigital-?uhr|\bdigitale uhr|\breloj digital"
    r"|\b(?:horloge|montre|pendule) (?:num[ée]rique|digitale)"
)
_ABOUT = re.compile(
    r"\banalog(?:ue)?[- ](?:wall )?(?:clock|watch)|\bclock (?:face|with (?:\w+ )?hands)|\bwall clock"
    r"|\banalog-?uhr|\banaloge?\w* (?:wand)?uhr|\bzeigeruhr|\buhr mit (?:\w+ )?(?:sekunden)?zeiger|\bwanduhr"
    r"|\breloj (?:anal[óo]gico|de pared|con (?:agujas|manecillas))"
    r"|\b(?:horloge|montre) (?:analogique|murale|[àa] aiguilles)"
)
_TWELVE = r"\b12[- ]?(?:h\b|hours?|stunden|horas|heures)|\bam ?/ ?pm\b"


def _view(spec: AppSpec) -> View:
    clock = Section(
        name="clock_page",
        about="The face with its hands, and the time in figures.",
        grows=True,
        content=Stack(
            items=(
                Drawing(name="face", width=400, height=400),
                Label(var="figures", style="big", is_centered=True),
                Label(var="day", is_centered=True),
                Row(
                    items=(
                        Check(text="Second hand", var="has_seconds", action="change"),
                        Check(text="24 hours", var="is_24", action="change"),
                        Check(text="Time in figures", var="has_figures", action="change"),
                        Choice(var="numerals", options=FACES, action="change", width=16),
                    ),
                    is_centered=True,
                ),
            )
        ),
    )
    return View(
        sections=(clock,),
        menus=menus("Clock", MenuItem(text="Copy time", action="copy_time", shortcut="Ctrl+Shift+C")),
        vars={
            "figures": "",
            "day": "",
            "has_seconds": True,
            "has_figures": True,
            "is_24": bool(spec.options["is_24"]),
            "numerals": str(spec.options["numerals"]),
        },
        width=460,
        height=600,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_roman = re.search(r"\broman|\brömisch|\bromanos|\bromains", text)
    is_digital = _DIGITAL.search(text) and not _ABOUT.search(text)
    numerals = FACES[3] if _BINARY.search(text) else FACES[4] if is_digital else FACES[1] if is_roman else FACES[0]
    options: dict[str, Any] = {"is_24": not re.search(_TWELVE, text), "numerals": numerals}
    return replace(spec, options=options)


def _weigh(text: str) -> int:
    return 100 if _ABOUT.search(text) or _BINARY.search(text) else 15 if _DIGITAL.search(text) else 0


BLUEPRINT = Blueprint(
    kind="clock",
    title="Clock",
    summary="A clock with hands, with the time in figures and the day below it.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "binary",
            "dot",
            "light",
            "led\\b",
            "row",
            "column",
            "punkt",
            "dual",
            "zeile",
            "spalte",
            "ausgeblendet",
            "hide",
            "show",
            "ocult",
            "cach",
            "masqu",
            "binari",
            "luz",
            "fila",
            "binaire",
            "point",
            "hand",
            "second",
            "minute",
            "hour",
            "digital",
            "date",
            "day",
            "numeral",
            "number",
            "roman",
            "face",
            "time",
        ),
        *(
            "zeiger",
            "sekunde",
            "datum",
            "ziffer",
            "stunde",
            "aguja",
            "segundo",
            "fecha",
            "aiguille",
            "seconde",
            "12",
            "24",
        ),
    ),
    view=_view,
    refine=_refine,
    screens=("The face with its hands",),
    data_kept=("How the clock looks", "The window's place and theme"),
    checks=("The hands show the time of this computer", "How it looks is still so after a restart"),
    help=("Tick Second hand or 24 hours, and choose the face.", "Ctrl+Shift+C copies the time."),
)
