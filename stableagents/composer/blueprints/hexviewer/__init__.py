"""Files as bytes: to look at, to find something in, and to change a copy."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
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

_ABOUT = re.compile(
    r"\bhex(?:adecimal)?[- ]?(?:editor|viewer|dump|view|reader|betrachter|anzeige)\b"
    r"|\bbinary (?:file )?(?:editor|viewer)|\b(?:editor|visor|volcado) (?:hexadecimal|binario)"
    r"|\b(?:éditeur|visionneuse|afficheur) hexadécimale?\b|\bdatei\w*\b.{0,20}\bhexadezimal"
    r"|\b(?:view|show|see|edit|inspect)s? (?:the )?(?:\w+ )?bytes of (?:a |any |my )?files?\b"
)


def _view(spec: AppSpec) -> View:
    page = Section(
        name="page",
        about="The bytes of the file, page by page.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="Open file", action="open_file", style="primary"),
                        Button(text="Page before", action="page_before"),
                        Button(text="Next page", action="next_page"),
                        Label(var="place", grows=True),
                    )
                ),
                Table(
                    name="rows",
                    columns=(
                        TableColumn(title="Address", width=110),
                        TableColumn(title="Bytes", width=430),
                        TableColumn(title="Text", width=170),
                    ),
                    empty="Open any file: its bytes are shown here, and it is not changed.",
                    on_select="choose_row",
                    height=12,
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(page, _tools()),
        menus=menus(
            "File",
            MenuItem(text="Open file", action="open_file", shortcut="Ctrl+O"),
            MenuItem(text="Save as", action="save_file", shortcut="Ctrl+S"),
            MenuItem(text="Find next", action="find_next", shortcut="F3"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Next page", action="next_page", shortcut="Ctrl+Right"),
            MenuItem(text="Page before", action="page_before", shortcut="Ctrl+Left"),
        ),
        vars={
            **dict.fromkeys(("place", "problem", "address", "wanted", "new_bytes", "chosen"), ""),
            "is_hex": False,
        },
        width=860,
        height=860,
    )


def _tools() -> Section:
    return Section(
        name="tools",
        about="Finding, going somewhere, changing, and what bytes mean.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Find"),
                        Entry(var="wanted", on_enter="find_next", grows=True),
                        Check(text="As bytes", var="is_hex"),
                        Button(text="Find next", action="find_next"),
                        Label(text="Address"),
                        Entry(var="address", on_enter="go_to", width=12),
                        Button(text="Go there", action="go_to"),
                    )
                ),
                Row(
                    items=(
                        Label(var="chosen"),
                        Entry(var="new_bytes", on_enter="write_bytes", grows=True),
                        Button(text="Change bytes", action="write_bytes"),
                        Button(text="Undo", action="undo"),
                        Button(text="Save as", action="save_file"),
                    )
                ),
                Table(
                    name="numbers",
                    columns=(
                        TableColumn(title="As a number", width=140),
                        TableColumn(title="Unsigned / signed / largest byte first", width=420),
                    ),
                    empty="Choose a row to see what its first bytes mean.",
                    height=6,
                ),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="hexviewer",
    title="Hex viewer",
    summary="Shows any file as bytes, finds texts and bytes, and saves a changed copy.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "byte",
            "hex",
            "file",
            "open",
            "address",
            "offset",
            "ascii",
            "text",
            "search",
            "find",
            "edit",
            "chang",
            "save",
        ),
        *(
            "page",
            "side by side",
            "undo",
            "number",
            "integer",
            "float",
            "goto",
            "go to",
            "jump",
            "column",
            "inspect",
            "copy",
            "view",
        ),
        *("datei", "adresse", "such", "öffn", "änder", "speicher", "archivo", "dirección", "busca", "editar"),
        *("fichier", "octet", "cherch", "modifi", "enregistr", "bits", "dump", "binary"),
    ),
    view=_view,
    screens=("The bytes, page by page", "What the chosen bytes mean"),
    data_kept=("Which file was open", "The window's place and theme"),
    checks=("The file that was opened is never changed by itself", "A change can be taken back"),
    help=(
        "Open any file; Find next looks for a text, or for bytes such as FF 0A with the tick.",
        "Change bytes puts others where the chosen row begins; Save as writes them to a file.",
    ),
)
