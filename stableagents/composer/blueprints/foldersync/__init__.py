"""A copy of a folder that is brought up to date: what would be done is shown first, and can be taken back."""

from __future__ import annotations

import re

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
    View,
)

_FOLDERS = r"(?:folders?|director(?:y|ies))"
_ABOUT = re.compile(
    rf"\b(?:{_FOLDERS}|files?)[- ](?:sync\w*|mirror\w*|backup|back-up)\b"
    rf"|\b(?:sync\w*|mirror)\w* (?:\w+ ){{0,4}}?{_FOLDERS}\b"
    rf"|\bback(?:s|ed|ing)? ?-?up (?:\w+ ){{0,4}}?{_FOLDERS}\b|\bbackup (?:tool|program|app|utility|software)\b"
    rf"|\bcop(?:y|ies) (?:only )?(?:new|changed|newer)\b.{{0,40}}\b{_FOLDERS}\b"
    r"|\bordner-?(?:abgleich\w*|sicherung\w*|synchron\w*)|\bordner (?:\w+ ){0,3}(?:synchronisieren|abgleichen|sichern)"
    r"|\bdatensicherung\w*\b|\bsincroniz\w+ (?:de )?(?:\w+ )?carpetas|\bcopias? de seguridad\b.{0,40}\bcarpetas?"
    r"|\bsynchronis\w+ (?:de |des |deux |mes )*dossiers|\bsauvegarde\w* (?:de |des |d['’]un |mes |un )*dossiers?"
)


def _view(spec: AppSpec) -> View:
    work = Section(
        name="work",
        about="Both folders, and what is to be done.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(items=(Button(text="Choose source", action="choose_source"), Label(var="source", grows=True))),
                Row(items=(Button(text="Choose copy", action="choose_target"), Label(var="target", grows=True))),
                Check(
                    text="Remove from the copy what is not in the source",
                    var="removes",
                    action="change_removes",
                ),
                Row(
                    items=(
                        Button(text="Compare", action="compare", style="primary"),
                        Button(text="Copy now", action="copy_now", style="primary"),
                        Button(text="Undo", action="undo"),
                        Label(var="total", grows=True),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="changes",
                    columns=(
                        TableColumn(title="File", width=400),
                        TableColumn(title="What would be done", width=220),
                        TableColumn(title="Size", width=100, is_number=True),
                    ),
                    empty="Choose both folders and press Compare: what would be done is listed here first.",
                    height=14,
                ),
                Label(text="Hidden files and links are left out; former files are kept in the copy.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(work,),
        menus=menus(
            "Folders",
            MenuItem(text="Compare", action="compare", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys(("source", "target", "total", "problem"), ""), "removes": False},
        width=820,
        height=680,
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="foldersync",
    title="Folder sync",
    summary="Brings a copy of a folder up to date: shows what it would do before it does, and can take it back.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("folder", "director", "file", "copy", "copies", "sync", "backup", "mirror", "new", "chang", "delet", "remov"),
        *("compare", "preview", "undo", "before", "show", "source", "target", "destination", "dry run", "size"),
        *("ordner", "datei", "kopie", "vergleich", "vorschau", "rückgängig", "quelle", "ziel", "neue", "geändert"),
        *("carpeta", "archivo", "copia", "compar", "deshacer", "origen", "destino", "dossier", "fichier", "sauvegard"),
        *("annul", "aperçu"),
    ),
    view=_view,
    screens=("Both folders, and what is to be done",),
    data_kept=("Which folders were chosen", "What was done last, to take it back", "The window's place and theme"),
    checks=("Nothing is touched before it was shown", "What was done can be taken back"),
    help=(
        "Choose the source and the copy, press Compare, look at the list, and press Copy now.",
        "Undo takes the last copying back; what was there before is kept in a hidden folder of the copy.",
    ),
)
