"""What takes the room in a folder, as a table and a chart."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Chart, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View


def _view(spec: AppSpec) -> View:
    sizes = Section(
        name="sizes",
        about="The folder and what takes its room.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="Choose folder", action="choose_folder", style="primary"),
                        Button(text="Go up", action="go_up"),
                        Button(text="Open", action="open_chosen"),
                        Label(var="folder_text", grows=True),
                    )
                ),
                Label(var="total"),
                Table(
                    name="entries",
                    columns=(
                        TableColumn(title="Name", width=280),
                        TableColumn(title="Size", width=110, is_number=True),
                        TableColumn(title="Share", width=90, is_number=True),
                        TableColumn(title="Files", width=90, is_number=True),
                    ),
                    empty="Choose a folder to see what takes its room.",
                    on_open="open_chosen",
                    height=7,
                ),
                Chart(name="chart"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(sizes,),
        menus=menus(
            "Folder",
            MenuItem(text="Choose folder", action="choose_folder", shortcut="Ctrl+O"),
            MenuItem(text="Go up", action="go_up", shortcut="Alt+Up"),
            MenuItem(text="Look again", action="look", shortcut="F5"),
        ),
        vars={"folder_text": "", "total": ""},
        width=700,
        height=680,
    )


BLUEPRINT = Blueprint(
    kind="foldersizes",
    title="Folder sizes",
    summary="Shows what takes the room in a folder, largest first, as a table and a chart.",
    words=dict.fromkeys(
        (
            "folder size",
            "folder sizes",
            "size of my folders",
            "disk space",
            "disk usage",
            "disk analyzer",
            "disk analyser",
            "folders take",
            "biggest files",
            "largest files",
            "speicherplatz",
            "ordnergröße",
            "espacio en disco",
            "espace disque",
        ),
        18,
    ),
    features=("size", "folder", "chart", "sort", "largest", "biggest", "percent", "file", "drill", "bar", "total"),
    view=_view,
    screens=("What takes the room",),
    data_kept=("The window's place and theme",),
    checks=("The sizes add up", "What can't be read is said"),
    help=("Choose a folder; a double click goes into one.", "Nothing is changed or removed."),
)
