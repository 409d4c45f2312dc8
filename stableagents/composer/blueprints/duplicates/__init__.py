"""Finding files with the same content, and moving the needless ones aside."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View


def _view(spec: AppSpec) -> View:
    found = Section(
        name="found",
        about="The folder and the files with the same content.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(items=(Button(text="Choose folder", action="choose_folder"), Label(var="folder_text", grows=True))),
                Table(
                    name="files",
                    columns=(
                        TableColumn(title="Group", width=70, is_number=True),
                        TableColumn(title="File", width=400),
                        TableColumn(title="Size", width=100, is_number=True),
                        TableColumn(title="Changed", width=120),
                    ),
                    empty="Choose a folder to look for files with the same content.",
                    height=10,
                ),
                Row(
                    items=(
                        Button(text="Move the chosen one aside", action="move_chosen"),
                        Button(text="Move all but the oldest aside", action="move_all", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(
                    text="Files go to the folder Double files inside the chosen one; nothing is deleted.", style="hint"
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(found,),
        menus=menus(
            "Files",
            MenuItem(text="Choose folder", action="choose_folder", shortcut="Ctrl+O"),
            MenuItem(text="Look again", action="look", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"folder_text": "", "problem": ""},
        width=780,
        height=600,
    )


_TWICE = (
    r"\b(?:photos?|pictures?|images?|files?)\b(?: \w+){0,4} (?:twice|more than once|duplicated)\b"
    r"|\b(?:gleiche|identische|mehrfache) (?:dateien|fotos|bilder)\b[^.;]{0,40}\b(?:find\w*|such\w*|lösch\w*)"
    r"|\b(?:dateien|fotos|bilder)\b.{0,30}\b(?:zweimal|mehrmals|doppelt|mehrfach) (?:gibt|vorhanden|da sind|habe)"
    r"|find (?:the |all )?(?:doubles|duplicates) (?:in|of|among) (?:\w+ )?(?:folders?|files|photos|pictures)"
)


BLUEPRINT = Blueprint(
    kind="duplicates",
    title="Double files",
    summary="Finds files with the same content in a folder, and moves needless ones aside, which can be undone.",
    words=dict.fromkeys(
        (
            "duplicate file",
            "duplicate files",
            "duplicate photos",
            "find duplicates",
            "duplicate finder",
            "same files",
            "doppelte dateien",
            "doppelte fotos",
            "archivos duplicados",
            "fichiers en double",
            "doublons",
        ),
        20,
    ),
    weigh=lambda text: 20 if pattern_of(_TWICE).search(text) else 0,
    features=(
        "hash",
        "size",
        "folder",
        "delete",
        "preview",
        "undo",
        "compare",
        "content",
        "group",
        "file",
        "photo",
        "scan",
    ),
    view=_view,
    screens=("Files with the same content",),
    data_kept=("What was moved aside, for undo", "The window's place and theme"),
    checks=("Only files with the same content are found", "One of each group always stays"),
    help=("Choose a folder; files with the same content are shown in groups.", "Moving aside can be undone."),
)
