"""Log files: their lines with levels, filtered, and followed while they grow."""

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
    TextArea,
    View,
)

_LOGS = r"(?:server|system|application|error|apache|nginx) logs?\b"
_READING = r"\b(?:view|read|filter|tail|follow|monitor|analy[sz]|search)\w*"
_ABOUT = re.compile(
    r"\blog[- ]?files?\b|\blog[- ]?(?:viewer|reader|analy[sz]er|monitor|explorer|tail\w*)\b"
    rf"|\b{_LOGS}.{{0,40}}{_READING}|{_READING} (?:\w+ ){{0,2}}{_LOGS}"
    r"|\blog-?(?:dateien?|betrachter|anzeige\w*)\b|\bprotokolldateien?\b"
    r"|\b(?:visor|lector|archivos?|ficheros?) de (?:logs?|registros? del sistema)"
    r"|\b(?:fichiers?|visionneuse|lecteur) (?:de |des )?(?:logs?|journaux)\b"
)
_LEVELS = ("All lines", "Debug", "Info", "Warning", "Error", "Fatal")


def _view(spec: AppSpec) -> View:
    log = Section(
        name="log",
        about="The lines of the log, and the chosen one.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="Open log", action="open_file", style="primary"),
                        Button(text="Read again", action="read_again"),
                        Check(text="Follow", var="follows"),
                        Label(text="From"),
                        Choice(var="least", options=_LEVELS, action="show_found", width=12),
                        Label(text="Filter"),
                        Entry(var="words", on_change="show_found", grows=True, takes_focus=True),
                    )
                ),
                Table(
                    name="lines",
                    columns=(
                        TableColumn(title="Line", width=80, is_number=True),
                        TableColumn(title="Level", width=110),
                        TableColumn(title="Text", width=640),
                    ),
                    empty="Open a log file. With Follow, what is added to it appears here.",
                    on_select="show_line",
                    height=16,
                ),
                Label(var="counts", style="hint"),
                TextArea(name="whole", height=3),
                Row(
                    items=(
                        Button(text="Copy line", action="copy_line"),
                        Button(text="Save found lines", action="save_found"),
                        Label(text="A word with a minus leaves its lines out: -debug", style="hint", grows=True),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(log,),
        menus=menus(
            "Log",
            MenuItem(text="Open log", action="open_file", shortcut="Ctrl+O"),
            MenuItem(text="Read again", action="read_again", shortcut="F5"),
            MenuItem(text="Copy line", action="copy_line", shortcut="Ctrl+Shift+C"),
        ),
        vars={"words": "", "counts": "", "least": _LEVELS[0], "follows": True},
        on_close="keep",
        width=940,
        height=760,
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="logviewer",
    title="Log viewer",
    summary="Opens log files, marks levels, filters by words and level, and follows what is added.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "log",
            "file",
            "open",
            "level",
            "error",
            "warn",
            "info",
            "debug",
            "filter",
            "search",
            "follow",
            "tail",
            "live",
        ),
        *("line", "save", "copy", "count", "highlight", "mark", "read", "reload", "refresh", "view"),
        *("datei", "zeile", "stufe", "filtern", "öffn", "folg", "fehler", "warnung", "such"),
        *("archivo", "línea", "nivel", "filtr", "seguir", "busca", "fichier", "ligne", "niveau", "suivre", "cherch"),
    ),
    view=_view,
    screens=("The lines with their levels",),
    data_kept=("Which log was open, and the words of the filter", "The window's place and theme"),
    checks=("What is added to the file appears", "The log itself is never written"),
    help=(
        "Open a log; lines with a level have a sign, lines without one belong to the one before.",
        "Words in the filter must stand in a line; a word with a minus must not.",
    ),
)
