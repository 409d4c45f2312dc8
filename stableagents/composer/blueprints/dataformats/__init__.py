"""Tables between formats: CSV, JSON, Markdown, HTML and lines of fields."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    TextArea,
    View,
)

_FORMATS = {
    "CSV": r"\bcsv\b",
    "JSON": r"\bjson\b",
    "TSV": r"\btsv\b|tab-?separated",
    "Markdown": r"\bmarkdown\b.*\btabl|\btab\w*\b.*\bmarkdown|markdown-?tabelle",
}
_FORMATS |= {"HTML": r"\bhtml\b", "XML": r"\bxml\b"}


def _named(text: str) -> list[str]:
    lowered = text.lower()
    found = {name: match.start() for name, words in _FORMATS.items() if (match := pattern_of(words).search(lowered))}
    return sorted(found, key=lambda name: found[name])


def _view(spec: AppSpec) -> View:
    first, second = spec.options["formats"]
    formats = tuple(_FORMATS)
    converter = Section(
        name="formats",
        about="Both texts and their formats.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="From"),
                        Choice(var="source", options=formats[:3], action="convert", width=12),
                        Button(text="Open file", action="open_file"),
                        Button(text="Swap", action="swap"),
                        Button(text="Clear", action="clear"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                TextArea(name="given", on_change="convert", height=7, grows=True),
                Row(
                    items=(
                        Label(text="Into"),
                        Choice(var="target", options=formats, action="convert", width=12),
                        Button(text="Save as", action="save_file", style="primary"),
                        Button(text="Copy", action="copy_made"),
                    )
                ),
                TextArea(name="made", height=7, grows=True),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(converter,),
        menus=menus(
            "Formats",
            MenuItem(text="Open file", action="open_file", shortcut="Ctrl+O"),
            MenuItem(text="Save as", action="save_file", shortcut="Ctrl+S"),
        ),
        vars={"source": first, "target": second, "problem": ""},
        on_close="keep",
        width=640,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    named = list(_named(spec.description))
    first = next((name for name in named if name in ("CSV", "JSON", "TSV")), "CSV")
    second = next((name for name in named if name != first), "JSON" if first != "JSON" else "CSV")
    return replace(spec, options={"formats": [first, second]})


def _weigh(text: str) -> int:
    """Two formats and a word for turning one into the other, or a table in Markdown, which is made from rows."""
    is_turned = len(_named(text)) > 1 and re.search(r"convert|umwand|transform", text)
    return 20 if is_turned or pattern_of(_FORMATS["Markdown"]).search(text) else 0


BLUEPRINT = Blueprint(
    kind="dataformats",
    title="Format converter",
    summary="Turns tables from CSV, JSON or TSV into CSV, JSON, TSV, Markdown, HTML or XML.",
    words={"csv to json": 20, "json to csv": 20, "csv and json": 12, "json and csv": 12, "file format converter": 14},
    weigh=_weigh,
    features=(
        "csv",
        "json",
        "xml",
        "html",
        "markdown",
        "tsv",
        "file",
        "save",
        "open",
        "copy",
        "both",
        "back",
        "error",
        "valid",
        *(
            "table",
            "row",
            "column",
            "paste",
            "tabelle",
            "zeile",
            "spalte",
            "tabla",
            "fila",
            "columna",
            "tableau",
            "ligne",
        ),
    ),
    view=_view,
    refine=_refine,
    screens=("Both texts",),
    data_kept=("The text", "The window's place and theme"),
    checks=("There and back is the same table", "What is wrong is told with its line"),
    help=("Write, paste or open a table; the other format follows.", "Save as writes the result to a file."),
)
