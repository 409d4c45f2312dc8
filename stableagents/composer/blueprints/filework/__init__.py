"""Working through files: a text searched in all files of a folder, their checksums, packing, splitting and joining."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_FILES = r"(?:files?|dateien|archivos|ficheros|fichiers)"
_FOLDER = r"(?:folders?|director(?:y|ies)|ordner\w*|verzeichnis\w*|carpetas?|directorios?|dossiers?|répertoires?)"
_JOBS = {
    "search": (
        rf"\b(?:search\w*|find\w*|grep|look) (?:\w+ ){{0,6}}?(?:text|words?|phrase|string|contents?)\b"
        rf".{{0,40}}\b{_FILES}"
        rf"|\b{_FILES} .{{0,40}}\b(?:text|wort|inhalt) durchsuch\w*"
        r"|\b(?:volltext-?suche|text|wort) in (?:allen |mehreren )?dateien|\bfile content search"
        rf"|\bbusc\w+ (?:\w+ ){{0,5}}?(?:texto|palabra)\b.{{0,40}}\b{_FILES}"
        rf"|\b(?:cherch\w+|recherch\w+) (?:\w+ ){{0,5}}?(?:texte|mot)\b.{{0,40}}\b{_FILES}"
        rf"|\btext search in (?:\w+ )?{_FILES}|^\W*(?:find|search|grep) in files\b"
    ),
    "sums": (
        r"\b(?:checksums?|hash(?:es)?|md5|sha-?(?:1|256|512)|prüfsummen?|sumas? de (?:verificación|control)"
        rf"|sommes? de contrôle)\b.{{0,40}}\b(?:{_FOLDER}|(?:all|alle[rn]?|todos|tous)\b.{{0,12}}{_FILES})"
    ),
    "zip": (
        r"\bzip (?:maker|creator|tool|several|all|my|files?|folders?)\b|\b(?:create|make)s? (?:an? )?zip"
        rf"|\b(?:compress|pack|zip)\w* (?:\w+ ){{0,4}}?(?:{_FILES}|{_FOLDER})\b"
        r"|\b(?:dateien|ordner) (?:als |in (?:ein )?)?(?:zip|packen|komprimieren|zippen)"
        rf"|\bcomprimir (?:\w+ ){{0,3}}?(?:{_FILES}|{_FOLDER})|\bcompresser (?:\w+ ){{0,3}}?(?:{_FILES}|{_FOLDER})"
    ),
    "split": (
        rf"\bfile (?:splitter|joiner|merger)|\bsplit\w* (?:\w+ ){{0,4}}?{_FILES}\b.{{0,40}}"
        r"\b(?:parts?|pieces|join|chunks)"
        r"|\b(?:große )?datei\w* (?:in teile )?(?:zerlegen|aufteilen|teilen|splitten)"
        rf"|\b(?:dividir|partir|trocear) (?:\w+ ){{0,3}}?(?:{_FILES}|archivo|fichero)\b"
        rf"|\b(?:découper|diviser|scinder) (?:\w+ ){{0,3}}?(?:{_FILES}|fichier)\b"
    ),
}
_TITLES = {"search": "Search in files", "sums": "Checksums", "zip": "ZIP maker", "split": "Split and join files"}
_SUMS = ("SHA-256", "SHA-1", "SHA-512", "MD5")


def find(text: str) -> str:
    """The work with files that a description speaks of, or nothing."""
    return next((job for job, words in _JOBS.items() if pattern_of(words).search(text.lower())), "")


def _controls(job: str) -> tuple[Node, ...]:
    folder = Row(items=(Button(text="Choose folder", action="choose_folder"), Label(var="folder_text", grows=True)))
    ending = Entry(
        var="ending", label="Only files ending with", on_enter="list_files" if job == "zip" else "search", width=12
    )
    if job == "search":
        return (
            folder,
            Form(items=(Entry(var="wanted", label="Text to find", on_enter="search", takes_focus=True), ending)),
            Row(
                items=(
                    Check(text="Case matters", var="case_matters"),
                    Button(text="Search", action="search", style="primary"),
                    Button(text="Stop", action="stop"),
                    Button(text="Copy list", action="copy_list"),
                )
            ),
        )
    if job == "sums":
        return (
            folder,
            Row(
                items=(
                    Label(text="Kind"),
                    Choice(var="kind", options=_SUMS, width=12),
                    Button(text="Work out", action="work_out", style="primary"),
                    Button(text="Stop", action="stop"),
                    Button(text="Copy list", action="copy_list"),
                )
            ),
        )
    if job == "zip":
        return (
            folder,
            Form(items=(ending,)),
            Row(
                items=(
                    Button(text="Show files", action="list_files"),
                    Button(text="Pack into a ZIP file", action="pack", style="primary"),
                )
            ),
        )
    return (
        Row(
            items=(
                Label(text="Megabytes in a part"),
                Entry(var="megabytes", width=8, takes_focus=True),
                Button(text="Split a file", action="split", style="primary"),
                Button(text="Join parts", action="join"),
            )
        ),
    )


def _columns(job: str) -> tuple[TableColumn, ...]:
    file = TableColumn(title="File", width=240)
    if job == "search":
        return (file, TableColumn(title="Line", width=70, is_number=True), TableColumn(title="Text", width=380))
    size = TableColumn(title="Size", width=90, is_number=True)
    return (file, size, TableColumn(title="Checksum", width=420)) if job == "sums" else (file, size)


def _view(spec: AppSpec) -> View:
    job = str(spec.options["job"])
    work = Section(
        name="work",
        about="What to work through, and what was found or made.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                *_controls(job),
                Label(var="problem", style="error"),
                Table(
                    name="found",
                    columns=_columns(job),
                    empty="Choose a folder to begin." if job != "split" else "The parts appear here.",
                    height=14,
                    grows=True,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    own: dict[str, dict[str, str | bool]] = {
        "search": {"folder_text": "", "wanted": "", "ending": "", "case_matters": False},
        "sums": {"folder_text": "", "kind": _SUMS[0]},
        "zip": {"folder_text": "", "ending": ""},
        "split": {"megabytes": "10"},
    }
    opens = () if job == "split" else (MenuItem(text="Choose folder", action="choose_folder", shortcut="Ctrl+O"),)
    return View(
        sections=(work,),
        menus=menus("Files", *opens, MenuItem(text="Copy list", action="copy_list", shortcut="Ctrl+Shift+C")),
        on_close="keep",
        vars={**own[job], "problem": ""},
        width=780,
        height=640,
    )


def _weigh(text: str) -> int:
    return 90 if find(text) else 0


BLUEPRINT = Blueprint(
    kind="filework",
    title="Search in files",
    summary="Works through files: searches a text in a folder, lists checksums, packs, splits and joins.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "folder",
            "file",
            "search",
            "text",
            "line",
            "case",
            "ending",
            "extension",
            "checksum",
            "hash",
            "md5",
            "sha",
            "size",
        ),
        *(
            "zip",
            "pack",
            "compress",
            "split",
            "part",
            "join",
            "merge",
            "copy",
            "list",
            "ordner",
            "datei",
            "such",
            "zeile",
        ),
        *(
            "teil",
            "zusammen",
            "prüfsumme",
            "carpeta",
            "archivo",
            "fichero",
            "busc",
            "línea",
            "parte",
            "unir",
            "comprim",
        ),
        *(
            "dossier",
            "fichier",
            "cherch",
            "ligne",
            "partie",
            "réun",
            "join",
            "compress",
            "megabyte",
            r"\bmb\b",
            "again",
        ),
    ),
    view=_view,
    refine=lambda spec: replace(spec, options={"job": find(spec.description) or "search"}),
    constants=lambda spec: {"JOB": spec.options["job"]},
    verbatim=("JOB",),
    title_for=lambda spec: _TITLES[str(spec.options["job"])],
    screens=("The files, and what was found or made",),
    data_kept=("What was typed", "The window's place and theme"),
    checks=("No file is overwritten", "What can't be read is told in the list"),
    help=(
        "Choose a folder or a file; long work goes on while the window stays alive.",
        "Hidden files are left out, and nothing in the folder is changed.",
    ),
)
