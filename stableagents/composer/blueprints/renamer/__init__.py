"""Renaming many files at once: every new name is shown first, and the renaming can be undone."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
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
            "wanted": "",
            "instead": "",
            "prefix": "",
            "suffix": "",
            "number": "",
            "ending": "",
            "case": _CASES[0],
            "order": _ORDERS[0],
            "problem": "",
        },
        width=760,
        height=760,
    )


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
    ),
    view=_view,
    screens=("The rules and the new names",),
    data_kept=("The last renaming, for undo", "The window's place and theme"),
    checks=("No file is overwritten", "A renaming can be undone"),
    help=(
        "Choose a folder and say what to change; the new names follow.",
        "Rename does it; Undo gives the files their old names again.",
    ),
)
