"""SQLite databases: their tables and rows, to be read only."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    TextArea,
    View,
)

_ABOUT = re.compile(
    r"\bsqlite\w*[- ](?:databases? |db |files? )?(?:browser|viewer|explorer|reader|manager|inspector|client|betrachter)"
    r"|\b(?:database|db)[- ](?:browser|viewer|explorer|inspector)\b|\bdatenbank-?(?:betrachter|browser|anzeige)"
    r"|\b(?:open|view|browse|read|explore|look into|inspect)s? (?:an? |my |the )?sqlite\b"
    r"|\bsql[- ](?:quer(?:y|ies)) (?:analy[sz]er|tool|runner|editor|browser|console|client)\b"
    r"|\b(?:run|enter|write|execute|type)\w* (?:\w+ ){0,2}?(?:sql|quer(?:y|ies))\b(?=.*\b(?:sql|database)\b)"
    r"|\bsqlite-?(?:datei\w*|datenbank\w*)\b.{0,30}\b(?:öffn|anzeig|anseh|lesen)|\b(?:visor|explorador|navegador) de "
    r"(?:bases? de datos|sqlite)|\b(?:visionneuse|explorateur|navigateur) (?:de |d['’])(?:bases? de données|sqlite)"
)


def _view(spec: AppSpec) -> View:
    tables = Section(
        name="tables_page",
        about="The tables of the database.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Button(text="Open database", action="open_file", style="primary"),
                Table(
                    name="tables",
                    columns=(
                        TableColumn(title="Table", width=150),
                        TableColumn(title="Rows", width=80, is_number=True),
                    ),
                    empty="Open a database of SQLite: its tables are listed here.",
                    on_select="choose_table",
                    height=14,
                ),
            )
        ),
    )
    return View(
        sections=(tables, _rows()),
        side_by_side=True,
        menus=menus(
            "Database",
            MenuItem(text="Open database", action="open_file", shortcut="Ctrl+O"),
            MenuItem(text="Ask", action="ask", shortcut="F5"),
            MenuItem(text="Save list", action="save_list", shortcut="Ctrl+E"),
        ),
        vars=dict.fromkeys(("words", "question", "columns", "count", "problem"), ""),
        on_close="keep",
        width=1060,
        height=760,
    )


def _rows() -> Section:
    return Section(
        name="rows_page",
        about="The rows of the chosen table, or of a question.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Filter"),
                        Entry(var="words", on_change="filter_rows", grows=True),
                        Button(text="Save list", action="save_list"),
                    )
                ),
                Row(
                    items=(
                        Label(text="SELECT …"),
                        Entry(var="question", on_enter="ask", grows=True),
                        Button(text="Ask", action="ask"),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="rows",
                    columns=(TableColumn(title="Column", width=200),),
                    empty="The rows of the chosen table appear here.",
                    on_select="show_row",
                    on_sort="sort",
                    height=12,
                ),
                Label(var="count"),
                Label(var="columns", style="hint"),
                TextArea(name="whole", height=5),
                Label(var="status", style="hint"),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="database",
    title="Database browser",
    summary="Opens databases of SQLite, to be read only: tables, rows, a filter, and questions of your own.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("sqlite", "database", "table", "row", "column", "filter", "sort", "search", "query", "sql", "select", "open"),
        *("read", "export", "csv", "type", "schema", "count", "view", "browse", "record", "list"),
        *("datenbank", "tabelle", "zeile", "spalte", "abfrage", "öffn", "tabla", "fila", "consulta", "columna"),
        *("base", "ligne", "colonne", "requête", "lecture", "lectura", "lesen"),
    ),
    view=_view,
    screens=("The tables of the database", "The rows, and one of them as a whole"),
    data_kept=("Which database was open, and the last question", "The window's place and theme"),
    checks=("Nothing is ever written to the database", "A question that takes too long is given up"),
    help=(
        "Open a database and choose a table; a press on a heading puts the rows in order.",
        "Ask takes a SELECT of your own; what would change something is refused.",
    ),
)
