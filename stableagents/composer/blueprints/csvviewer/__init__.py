"""A viewer for tables in text files: how they are divided is found; sorting, filter, totals."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Entry,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_FILE = r"(?:csv|tsv|comma[- ]separated)(?:[- ]?(?:files?|data|tables?|datei(?:en)?))?"
_ABOUT = re.compile(
    rf"\b{_FILE}[- ]?(?:viewer|reader|editor|explorer|browser|opener|betrachter|anzeiger|leser)\b"
    rf"|\b(?:opens?|views?|reads?|loads?|shows?|browse|display|look at|explore|analy[sz]e|edit)\w* "
    rf"(?:\w+ ){{0,2}}?{_FILE}\b"
    rf"|\b{_FILE}\b.*\b(?:öffn\w+|anzeig\w+|ansehen|anschauen|lesen|bearbeiten|lad\w+)"
    rf"|\b(?:abrir|ver|visor de|leer|mostrar|editor de|lector de) (?:\w+ ){{0,2}}?{_FILE}\b"
    rf"|\b(?:ouvrir|voir|lire|afficher|visionneuse (?:de )?|lecteur (?:de )?|éditeur (?:de )?)"
    rf"(?:\w+ ){{0,2}}?{_FILE}\b"
    rf"|\bsort\w* (?:an? |the |my |your )?(?:excel[/ ](?:or )?)?{_FILE}\b|\b{_FILE} sort(?:er|ing)\b"
    r"|\b(?:archivos?|fichiers?) csv\b"
)
_OTHER = re.compile(r"\b(?:export|import|convert|umwand|into|to json|en json|a json|with csv|mit csv|avec csv|con csv)")


def _view(spec: AppSpec) -> View:
    sheet = Section(
        name="sheet",
        about="The table of the file, what is looked for in it, and what its numbers come to.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="Open file", action="open_file", style="primary"),
                        Label(text="Filter"),
                        Entry(var="words", on_change="filter_rows", width=20, grows=True, takes_focus=True),
                        Check(text="First line has names", var="has_names", action="take_names"),
                    )
                ),
                Table(
                    name="table",
                    columns=(TableColumn(title="Column", width=200),),
                    empty="Open a CSV file: how it is divided is found by itself.",
                    on_select="show_cell",
                    on_sort="sort",
                    keys=(("Delete", "remove_row"),),
                    height=8,
                ),
                Row(
                    items=(
                        Label(text="Cell"),
                        Choice(var="column", options=(), action="show_cell", width=16),
                        Entry(var="cell", on_enter="change_cell", width=20, grows=True),
                        Button(text="Change", action="change_cell"),
                        Button(text="Add row", action="add_row"),
                        Button(text="Delete row", action="remove_row", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="count", style="hint"),
            )
        ),
    )
    totals = Section(
        name="totals",
        about="What the columns of numbers come to, for the rows that are shown.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="figures",
                    columns=(
                        TableColumn(title="Column", width=150),
                        TableColumn(title="Sum", width=110, is_number=True),
                        TableColumn(title="Mean", width=110, is_number=True),
                        TableColumn(title="Least", width=110, is_number=True),
                        TableColumn(title="Most", width=110, is_number=True),
                    ),
                    empty="No column of numbers.",
                    height=2,
                ),
                Row(
                    items=(
                        Button(text="Save as", action="save_file"),
                        Button(text="Copy", action="copy_row"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(sheet, totals),
        menus=menus(
            "Table",
            MenuItem(text="Open file", action="open_file", shortcut="Ctrl+O"),
            MenuItem(text="Save as", action="save_file", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Copy", action="copy_row", shortcut="Ctrl+Shift+C"),
        ),
        on_close="keep",
        vars={"words": "", "has_names": True, "count": "", "column": "", "cell": ""},
        width=820,
        height=720,
    )


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="csvviewer",
    title="CSV viewer",
    summary="Opens CSV files, however they are divided, sorts, filters, totals and changes them.",
    words={"csv viewer": 30, "csv reader": 30, "csv editor": 30, "csv file viewer": 30},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "csv",
            "file",
            "open",
            "sort",
            "filter",
            "search",
            "total",
            "sum",
            "average",
            "mean",
            "column",
            "row",
            "header",
        ),
        *("save", "export", "copy", "undo", "table", "delimiter", "encoding", "semicolon", "number"),
        *(
            "edit",
            "cell",
            "change",
            "add",
            "delet",
            "bearbeit",
            "zelle",
            "änder",
            "celda",
            "editar",
            "cellule",
            "modif",
        ),
        *("statistic", "spalte", "datei", "columna", "archivo", "colonne", "fichier"),
    ),
    view=_view,
    screens=("The table with a filter and the totals",),
    data_kept=("Which file was open, and changes that were not saved", "The window's place and theme"),
    checks=(
        "A changed cell can be undone",
        "What divides a file is found",
        "Numbers are sorted by what they are worth",
    ),
    help=(
        "Open a file; press a heading to sort by it, once more to turn the order round.",
        "Choose a row and a column, write another text and press Change; Undo takes it back.",
        "The totals are those of the rows that are shown; Save as writes these rows.",
    ),
)
