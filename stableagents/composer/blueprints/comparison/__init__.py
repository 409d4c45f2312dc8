"""Comparing two texts: what is only in one, what is in both, line by line."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
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


def _view(spec: AppSpec) -> View:
    texts = Section(
        name="texts",
        about="The two texts.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                TextArea(name="first", label="First text", on_change="compare", height=6),
                TextArea(name="second", label="Second text", on_change="compare", height=6),
                Row(
                    items=(
                        Check(text="Ignore case", var="is_case_ignored", action="compare"),
                        Check(text="Ignore blanks", var="are_blanks_ignored", action="compare"),
                        Check(text="Only differences", var="is_short", action="compare"),
                    )
                ),
            )
        ),
    )
    found = Section(
        name="found",
        about="What was found, line by line.",
        grows=True,
        content=Stack(
            items=(
                Row(items=(Label(var="summary", grows=True), Label(var="alike"))),
                Table(
                    name="lines",
                    columns=(
                        TableColumn(title="", width=40),
                        TableColumn(title="First", width=60, is_number=True),
                        TableColumn(title="Second", width=60, is_number=True),
                        TableColumn(title="Line", width=360),
                    ),
                    empty="Write or open two texts; what differs is shown here.",
                    height=6,
                ),
                Row(
                    items=(
                        Button(text="Open first", action="open_first"),
                        Button(text="Open second", action="open_second"),
                        Button(text="Swap", action="swap"),
                        Button(text="Copy differences", action="copy", style="primary"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(texts, found),
        menus=menus(
            "Texts",
            MenuItem(text="Open first", action="open_first", shortcut="Ctrl+O"),
            MenuItem(text="Open second", action="open_second", shortcut="Ctrl+Shift+O"),
            MenuItem(text="Swap", action="swap"),
            MenuItem(text="Copy differences", action="copy", shortcut="Ctrl+Shift+C"),
        ),
        on_close="keep",
        vars={"is_case_ignored": False, "are_blanks_ignored": False, "is_short": False, "summary": "", "alike": ""},
        width=720,
        height=720,
    )


BLUEPRINT = Blueprint(
    kind="comparison",
    title="Text comparison",
    summary="Two texts compared line by line, while you type or from files.",
    words={"compare two texts": 16, "compare texts": 16, "text comparison": 16, "text diff": 16, "diff": 10}
    | {"diff tool": 14, "diff checker": 16, "diff viewer": 16, "compare two files": 16, "compare files": 14}
    | {"differences between": 10, "compare text": 14, "plagiarism": 16}
    | {"text similarity": 16, "similarity of two texts": 16, "how alike": 8, "how similar": 8},
    features=(
        "line",
        "file",
        "open",
        "differ",
        "case",
        "blank",
        "space",
        "copy",
        "swap",
        "text",
        "side",
        "added",
        "removed",
    ),
    view=_view,
    screens=("The two texts", "What differs, line by line"),
    data_kept=("The two texts", "The window's place and theme"),
    checks=(
        "Equal texts are said to be equal",
        "What they have in common is told in percent of their words",
        "Every line of both texts is accounted for",
    ),
    help=("Type or paste two texts, or open two files.", "+ is only in the second text, − only in the first."),
)
