"""Sorting the files of a folder into folders by kind, month or ending: shown first, and undone on request."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_WAYS = ("Kind", "Month", "Ending")


_ABOUT = re.compile(
    r"\b(?:files?|downloads?|desktop|folder)[ -](?:organi[sz]er|sorter|tidier)|\b(?:sorts?|mov\w+"
    r"|organi[sz]\w*) (?:\w+ ){0,4}?files"
    r" (?:\w+ ){0,4}?(?:(?:sub-?)?folders|directories)"
    r"|\b(?:sort|organi[sz]e|move|put)\w* (?:\w+ ){0,3}?(?:photos|pictures|images) (?:\w+ ){0,3}?folders"
    r"|\b(?:fotos|bilder) (?:\w+ ){0,4}?(?:in|nach) (?:\w+ ){0,2}?ordner\w* (?:sortier|verschieb|räum)\w*"
    r"|\b(?:datei|ordner|download|desktop)\w*-?(?:sortierer|aufräumer|organizer)|\bdateien (?:\w+ ){0,5}?(?:in"
    r"|nach) (?:\w+ ){0,3}?(?:unter)?ordner"
    r"|\b(?:organi[sz]ador|clasificador|ordenador) de (?:archivos|ficheros|descargas)|\b(?:mueve|mover|organi\w+"
    r"|clasific\w+) (?:\w+ ){0,4}?(?:archivos|ficheros)"
    r"|\b(?:organisateur|rangement|trieur|tri) (?:de |des |du )(?:fichiers|téléchargements|dossier)"
    r"|\b(?:range\w*|trie\w*|déplace\w*|classe\w*) (?:\w+ ){0,4}?fichiers"
)


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) and not re.search(r"\b(?:renam|umbenen|renombr|renomm)", text) else 0


def _view(spec: AppSpec) -> View:
    sorting = Section(
        name="sorting",
        about="The folder, the way to sort, and where each file would go.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="Choose folder", action="choose_folder"),
                        Label(text="Sort by"),
                        Choice(var="way", options=_WAYS, action="preview", width=12),
                        Label(var="folder_text", grows=True),
                    )
                ),
                Table(
                    name="moves",
                    columns=(
                        TableColumn(title="File", width=280),
                        TableColumn(title="Goes to", width=200),
                        TableColumn(title="Size", width=100, is_number=True),
                    ),
                    empty="Choose a folder; where each file would go appears here before anything is moved.",
                    height=10,
                ),
                Row(
                    items=(
                        Button(text="Move files", action="move", style="primary", name="move_button"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(sorting,),
        menus=menus(
            "Files",
            MenuItem(text="Choose folder", action="choose_folder", shortcut="Ctrl+O"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"way": str(spec.options["way"]), "folder_text": "", "problem": ""},
        width=700,
        height=600,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    by_month = re.search(
        r"by (?:month|date|year)|nach (?:monat|datum|jahr)|por (?:mes|fecha)|par (?:mois"
        r"|date)",
        text,
    )
    by_ending = re.search(r"by (?:file )?(?:ending|extension)|nach endung|por extensión|par extension", text)
    return replace(spec, options={"way": "Month" if by_month else "Ending" if by_ending else "Kind"})


BLUEPRINT = Blueprint(
    kind="organiser",
    title="Folder tidier",
    summary="Sorts the files of a folder into folders by kind, month or ending; shown first, and undone on request.",
    words=dict.fromkeys(
        (
            "file organizer",
            "file organiser",
            "organize files",
            "organise files",
            "organize my downloads",
            "organise my downloads",
            "organize my files",
            "organise my files",
            "downloads folder",
            "download folder",
            "sort files",
            "sort my files",
            "clean up my desktop",
            "tidy up my folder",
            "ordner aufräumen",
            "dateien sortieren",
            "ordenar archivos",
            "organizar archivos",
            "ranger les fichiers",
            "trier les fichiers",
        ),
        20,
    ),
    features=(
        "preview",
        "undo",
        "type",
        "kind",
        "date",
        "month",
        "extension",
        "folder",
        "move",
        "file",
        "image",
        "document",
        *("music", "video", "first", "before", "shown", "carpeta", "archivo", "tipo", "imágen", "documento", "música"),
        *("vídeo", "primero", "antes", "deshacer", "muev", "dossier", "fichier", "type", "déplac", "annul"),
        "d'abord",
        *("aperçu", "ordner", "datei", "verschieb", "vorschau", "zuerst", "rückgängig", "bild", "musik", "overwrit"),
    ),
    weigh=_weigh,
    weigh_whole=_weigh,
    view=_view,
    refine=_refine,
    screens=("The files and where they would go",),
    data_kept=("The last moving, for undo", "The window's place and theme"),
    checks=("No file is overwritten", "A moving can be undone"),
    help=(
        "Choose a folder and how to sort; where each file would go is shown.",
        "Move files does it; Undo brings them back.",
    ),
)
