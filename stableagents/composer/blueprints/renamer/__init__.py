"""Renaming many files at once: every new name is shown first, and the renaming can be undone."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_CASES = ("As they are", "Small letters", "Capital letters", "Capitalised words")
_ORDERS = ("Name", "Date", "Size")
# The first of the new names, "Holiday 001"; what cameras call their pictures is an old one.
_FIRST_NAME = r"(?<![\w-])(?!IMG|DSC|PXL|DCIM)([^\W\d_]\w*?)([ _-]?)(0+1)\b"
_BY_DAY = (
    r"\b(?:order|sort\w*)\b[^.;]{0,30}\b(?:taken|shot|date)\b|\bby (?:the )?date\b"
    r"|\bnach (?:dem )?(?:datum|aufnahme\w*)\b"
    r"|\breihenfolge\b[^.;]{0,30}\b(?:aufgenommen|aufnahme\w*|gemacht)\b"
    r"|\borden\b[^.;]{0,30}\b(?:fecha|tomaron|tomadas|hicieron|hechas)\b"
    r"|\bordre\b[^.;]{0,30}\b(?:prises?|date|faites)\b"
)
_DAY_IN_FRONT = (
    r"\b(?:date|day)\b[^.;]{0,20}\b(?:in front|before (?:the|each|every|its|their)|at the"
    r" (?:beginning|start))\b|\badd(?:s|ing)? the (?:date|day)\b"
    r"|\bdatum\b(?:[^.;]{0,20}\b(?:davor|voran\w*|voraus)\b| vor\b)"
    r"|\bfecha\b[^.;]{0,12}\b(?:delante|antes)\b|\bdate\b[^.;]{0,12}\b(?:devant|avant)\b"
)


def _view(spec: AppSpec) -> View:
    renaming = Section(
        name="renaming",
        about="The folder, the rules, and the new names beside the old ones.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(items=(Button(text="Choose folder", action="choose_folder"), Label(var="folder_text", grows=True))),
                Form(
                    items=(
                        Entry(var="base", label="New name for all", on_change="preview"),
                        Entry(var="wanted", label="Replace", on_change="preview"),
                        Entry(var="instead", label="by", on_change="preview"),
                        Entry(var="prefix", label="Before the name", on_change="preview"),
                        Entry(var="suffix", label="After the name", on_change="preview"),
                        Entry(var="number", label="Number from", on_change="preview"),
                        Entry(var="ending", label="Only files ending in", on_change="preview"),
                        Choice(var="case", label="Letters", options=_CASES, action="preview", width=18),
                        Choice(var="order", label="Order", options=_ORDERS, action="preview", width=18),
                    )
                ),
                Check(text="Day in front of the name", var="has_day", action="preview"),
                Label(var="problem", style="error"),
                Table(
                    name="names",
                    columns=(
                        TableColumn(title="Name now", width=250),
                        TableColumn(title="New name", width=250),
                        TableColumn(title="Note", width=160),
                    ),
                    empty="Choose a folder; the new names appear here before anything is renamed.",
                    height=7,
                ),
                Row(
                    items=(
                        Button(text="Rename", action="rename", style="primary", name="rename_button"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(renaming,),
        menus=menus(
            "Files",
            MenuItem(text="Choose folder", action="choose_folder", shortcut="Ctrl+O"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            "folder_text": "",
            "base": spec.options["base"],
            "wanted": "",
            "instead": "",
            "prefix": "",
            "suffix": "",
            "number": spec.options["number"],
            "ending": "",
            "case": _CASES[0],
            "order": _ORDERS[spec.options["by_day"]],
            "has_day": spec.options["has_day"],
            "problem": "",
        },
        width=760,
        height=820,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    name = pattern_of(_FIRST_NAME).search(spec.description)
    options = {"base": f"{name[1]}{name[2]}" if name else "", "number": name[3] if name else ""}
    by_day, has_day = (pattern_of(words).search(text) is not None for words in (_BY_DAY, _DAY_IN_FRONT))
    return replace(spec, options={**options, "by_day": by_day, "has_day": has_day})


BLUEPRINT = Blueprint(
    kind="renamer",
    title="File renamer",
    summary="Renames many files at once; every new name is shown first, and the last renaming can be undone.",
    words=dict.fromkeys(
        (
            "file renamer",
            "batch rename",
            "bulk rename",
            "mass rename",
            "rename files",
            "rename many files",
            "rename photos",
            "rename pictures",
            "rename the photos",
            "rename my photos",
            "rename my files",
            "rename multiple files",
            "renaming files",
            "dateien umbenennen",
            "renombrar archivos",
            "renommer des fichiers",
            "renommer les fichiers",
        ),
        20,
    )
    | {"renamer": 12, "rename": 7},
    features=(
        "preview",
        "prefix",
        "suffix",
        "number",
        "replace",
        "undo",
        "folder",
        "pattern",
        "extension",
        "case",
        "photo",
        "date",
        "file",
        "datum|aufnahme|fecha|prises? de vue",
        r"\b0\d{1,3}\b",
    ),
    view=_view,
    refine=_refine,
    screens=("The rules and the new names",),
    data_kept=("The last renaming, for undo", "The window's place and theme"),
    checks=("No file is overwritten", "A renaming can be undone"),
    help=(
        "Choose a folder and say what to change; the new names follow.",
        "A new name for all is numbered; photos are ordered by the day they were taken.",
        "Rename does it; Undo gives the files their old names again.",
    ),
)
