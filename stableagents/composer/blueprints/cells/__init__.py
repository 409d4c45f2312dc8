"""A spreadsheet of cells with formulas, where a change goes on to all that depend on it; the last of the 7GUIs."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Entry, Label, MenuItem, Row, Section, Slider, Stack, View


def _view(spec: AppSpec) -> View:
    keys: tuple[tuple[str, str], ...] = (("Up", "up"), ("Down", "down"), ("Left", "left"), ("Right", "right"))
    keys += (("Enter", "edit"), ("F2", "edit"))
    keys += (("Delete", "empty"), ("BackSpace", "empty"), ("Prior", "page_up"), ("Next", "page_down"))
    sheet = Section(
        name="spreadsheet",
        about="The chosen cell's formula above the sheet.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(var="place_text"),
                        Entry(var="formula", label="Formula", on_enter="write", grows=True),
                        Button(text="Write", action="write", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                Drawing(name="sheet", width=900, height=462, on_press="press", keys=keys),
                Row(
                    items=(
                        Label(text="Rows"),
                        Slider(var="top", least=0, most=80, action="scroll"),
                        Label(text="Columns"),
                        Slider(var="first_column", least=0, most=16, action="scroll"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Undo", action="undo"),
                        Button(text="Redo", action="redo"),
                        Button(text="Import CSV", action="import_csv"),
                        Button(text="Export CSV", action="export_csv"),
                        Button(text="Empty the sheet", action="clear", style="danger"),
                    )
                ),
                Label(
                    text="Write 12, a text, or a formula: =A0+B1*2, =SUM(A0:A9), =AVG, IF.",
                    style="hint",
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(sheet,),
        menus=menus(
            "Sheet",
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Redo", action="redo", shortcut="Ctrl+Y"),
            MenuItem(text="Import CSV", action="import_csv", shortcut="Ctrl+O"),
            MenuItem(text="Export CSV", action="export_csv", shortcut="Ctrl+E"),
        ),
        vars={"place_text": "A0", "formula": "", "problem": "", "top": "0", "first_column": "0"},
        width=960,
        height=700,
    )


BLUEPRINT = Blueprint(
    kind="cells",
    title="Spreadsheet",
    summary="A spreadsheet of columns A to Z and rows 0 to 99 with formulas; a change reaches all that depends on it.",
    words=dict.fromkeys(
        (
            "spreadsheet",
            "spread sheet",
            "excel clone",
            "excel-like",
            "mini excel",
            "cells with formulas",
            "tabellenkalkulation",
            "hoja de cálculo",
            "tableur",
            "google sheets",
        ),
        18,
    )
    | {"excel": 7, "formulas": 4},
    features=(
        "rows (?:0|1) to (?:99|100)",
        "formula",
        "cell",
        "column",
        "row",
        "sum",
        "average",
        "csv",
        "scroll",
        "undo",
        "reference",
        "propagat",
        "function",
        "edit",
        "save",
        "export",
        "import",
        "range",
    ),
    view=_view,
    screens=("The sheet with its formulas",),
    data_kept=("Every cell", "The window's place and theme"),
    checks=("A change goes on to all that depend on it", "A circle of formulas is told", "Dividing by zero is told"),
    help=(
        "Press a cell, type a number, a text or a formula such as =A0+B1, and press Enter.",
        "The arrow keys move; formulas know + - * / ^, comparisons, SUM, AVG, MIN, MAX, COUNT, IF, ROUND.",
    ),
)
