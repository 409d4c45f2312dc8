"""A notebook: a list of notes with search, and an editor that keeps what is typed by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.notes.prompts import prompts_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Formatted,
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

# A diary of what is measured or rated has fields of its own.
_MEASURED = (
    r"\b(?:blood (?:sugar|pressure)|glucose|allerg\w*|headaches?|migraines?|pain|symptoms?|sleep|weight|training"
    r"|workout|fishing|hunting|(?:wine|beer|whisky|whiskey|coffee|tea|cheese)(?: tasting)?|blutdruck|blutzucker"
    r"|allergie|schmerz|schlaf|trainings?|wein)(?:-| )?(?:diary|journal|notes?|notebook|tagebuch|notizen)\b"
    r"|\b(?:diario|notas) de (?:vinos?|tensión|glucosa|dolor|sueño|entrenamiento)"
    r"|\bjournal (?:de |des |du )(?:sommeil|douleurs?|vins?|glycémie|entraînement|course|marche|pêche)"
)
_GRADES = (
    r"\bnotenschlüssel|\bwelche note\b|\bnote(?:n)? (?:ausrechnen|berechnen)|\bnot(?:es|as) (?:des|de mes"
    r"|de mis|de los) (?:élèves|étudiants|alumnos|estudiantes)"
)


_PREVIEW = re.compile(
    r"\b(?:markdown|md)[- ]?(?:notes?|notebook|notepad|editor|viewer|previewer|reader|files?|app|notizen|dateien)?\b"
    r"(?! tables?)|\b(?:live|formatted)[- ]preview\b"
)
_TABLES = re.compile(r"\b(?:csv|json|html) (?:to|into|in|nach|en|a) markdown|markdown tables?\b")


# What notes are sorted by, and what that is called at its field.
_SORTED_BY = (
    ("Tags", r"\b(?:tags?|tagged|labels?|hashtags?|schlagw[oö]rte\w*|etiquetas?|étiquettes?|mots-clés)\b"),
    ("Folder", r"\b(?:folders?|(?:sub)?notebooks (?:for|per|with)|ordnern?|carpetas?|dossiers?)\b"),
    ("Category", r"\b(?:categor(?:y|ies)|topics?|kategorien?|themen|categorías?|temas|catégories?|thèmes?)\b"),
)
_PINNED = re.compile(
    r"\b(?:pin(?:s|ned|ning)?|favou?rites?|starred|anheften|angeheftet\w*|anpinn\w*|favoriten|fij(?:ar|ad\w*)|favorit\w+"
    r"|épingl\w+|favoris)\b"
)


_PROMPTS = re.compile(
    r"\bprompts?\b|\bdaily questions?\b|\bquestion of the day\b|\bguided journal\w*\b"
    r"|\bschreibimpulse?n?\b|\bimpulsfragen?\b|\btägliche\w* fragen?\b|\bfrage des tages\b"
    r"|\bpregunta (?:diaria|del día)\b|\bquestion du jour\b|\bquestion quotidienne\b"
)
_CODE = re.compile(r"\b(?:command|ai|gpt|llm|chatgpt|midjourney|shell|sql|image|model)\b")
_GRATEFUL = re.compile(r"\b(?:grat\w+|thank\w*|dankbar\w*|agradec\w*|reconnaiss\w*)\b")


def _view(spec: AppSpec) -> View:
    has_prompts = bool(spec.options.get("prompts"))
    has_preview = bool(spec.options.get("preview"))
    sorted_by, is_pinned = str(spec.options.get("sorted_by", "")), bool(spec.options.get("pinned"))
    shelf = Section(
        name="shelf",
        about="The list of notes with a search.",
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Search"),
                        Entry(var="search", on_change="refresh", width=18, grows=True),
                    )
                ),
                *(
                    (Choice(var="shown_label", label=sorted_by, options=("All",), action="refresh"),)
                    if sorted_by
                    else ()
                ),
                Table(
                    name="notes",
                    columns=(TableColumn(title="Note", width=170), TableColumn(title="Changed", width=100)),
                    empty="No notes yet. Press New note.",
                    on_select="select",
                    keys=(("Delete", "remove"),),
                ),
                Row(
                    items=(
                        Button(text="New note", action="new", style="primary"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                        *((Button(text="Pin or unpin", action="pin"),) if is_pinned else ()),
                    )
                ),
            )
        ),
    )
    editor = Section(
        name="editor",
        about="The open note. It is kept while you type.",
        grows=True,
        content=Stack(
            items=(
                Row(items=(Label(text="Title"), Entry(var="heading", width=24, grows=True))),
                *(
                    (Row(items=(Label(text=sorted_by), Entry(var="labels", width=24, grows=True))),)
                    if sorted_by
                    else ()
                ),
                TextArea(name="body", on_change="count", height=6, grows=True),
                Label(var="status", style="hint"),
            )
        ),
    )
    preview = Section(
        name="shown",
        about="The open note as it will be read; it follows what is typed.",
        grows=True,
        content=Stack(items=(Label(text="Preview", style="hint"), Formatted(name="preview"))),
    )
    files = (
        MenuItem(text="Open file", action="open_file", shortcut="Ctrl+O"),
        MenuItem(text="Write as Markdown", action="save_file", shortcut="Ctrl+Shift+S"),
        MenuItem(text="Write as HTML", action="save_page", shortcut="Ctrl+Shift+E"),
    )
    editor = _asking(editor) if has_prompts else editor
    return View(
        sections=(shelf, editor, preview) if has_preview else (shelf, editor),
        side_by_side=True,
        menus=menus(
            "Notes",
            MenuItem(text="New note", action="new", shortcut="Ctrl+N"),
            MenuItem(text="Save now", action="save", shortcut="Ctrl+S"),
            MenuItem(text="Undo delete", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Write to a text file", action="export", shortcut="Ctrl+E"),
            *(files if has_preview else ()),
        ),
        on_close="save",
        vars={
            "search": "",
            "heading": "",
            **({"labels": "", "shown_label": "All"} if sorted_by else {}),
            **({"prompt": ""} if has_prompts else {}),
        },
        width=1080 if has_preview else 780,
        height=540,
    )


def _asking(editor: Section) -> Section:
    """The editor, with what is asked today above it."""
    asked = (
        Label(var="prompt", style="title"),
        Row(
            items=(
                Button(text="Write about it", action="answer_prompt", style="primary"),
                Button(text="Another question", action="other_prompt"),
            )
        ),
    )
    return replace(editor, content=Stack(items=(*asked, replace(editor.content, grows=True))))


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    options: dict[str, Any] = {
        "preview": _has_preview(text),
        "sorted_by": next((name for name, words in _SORTED_BY if re.search(words, text)), ""),
        "pinned": bool(_PINNED.search(text)),
    }
    if _has_prompts(text):
        options |= {"prompts": "grateful" if _GRATEFUL.search(text) else "usual", "preview": False}
    return replace(spec, options={**spec.options, **options})


def _has_preview(text: str) -> bool:
    return bool(_PREVIEW.search(text)) and not _TABLES.search(text)


def _has_prompts(text: str) -> bool:
    return bool(_PROMPTS.search(text)) and not _CODE.search(text)


def _constants(spec: AppSpec) -> dict[str, Any]:
    prompts = spec.options.get("prompts")
    return {"PROMPTS": prompts_of(spec.language, is_grateful=prompts == "grateful")} if prompts else {}


_NOTED_DOWN = r"\b(?:to|i|we|can|and) note (?:down )?(?:which|what|who|when|how|if|whether)\b"


def _weigh(text: str) -> int:
    if pattern_of(_NOTED_DOWN).search(text):
        return -20  # something is noted again and again: a list
    if pattern_of(_GRADES).search(text) or pattern_of(_MEASURED).search(text):
        return -20
    is_drawn = re.search(r"\brandom (?:writing )?prompts?\b", text) and not re.search(r"journal|diar", text)
    asks = (
        _has_prompts(text)
        and not is_drawn  # a prompt that is shown, and no answer that is kept
        and re.search(r"journal|diar|tagebuch|diario|writ|schreib|escrib|écri|reflect", text)
    )
    return 60 if asks else 30 if _has_preview(text) else 0


def _more_files(spec: AppSpec) -> dict[str, str]:
    """With a preview or with questions, their presenter stands in front of the notebook's own."""
    if spec.options.get("prompts"):
        return {
            "presenter.py": "presenter_prompts.py",
            "notes.py": "presenter.py",
            "asking.py": "asking.py",
            "tests/test_asking.py": "test_asking.py",
        }
    if not spec.options.get("preview"):
        return {}
    return {
        "presenter.py": "presenter_preview.py",
        "notes.py": "presenter.py",
        "formatting.py": "formatting.py",
        "tests/test_formatting.py": "test_formatting.py",
    }


BLUEPRINT = Blueprint(
    kind="notes",
    title="Notes",
    summary="A notebook with search that keeps what you type by itself.",
    words={
        "note": 6,
        "notes": 9,
        "notebook": 9,
        "notepad": 9,
        "memo": 7,
        "memos": 7,
        "diary": 6,
        "journal": 6,
        "notizen": 9,
        "notas": 9,
        "text editor": 8,
        "note app": 4,
        "notes app": 4,
        "note taking": 4,
    },
    features=(
        "search",
        "save",
        "undo",
        "delet",
        "title",
        "text",
        "list",
        "export",
        "autosav",
        "edit",
        "word count",
        "markdown",
        "preview",
        "live",
        "format",
        "heading",
        *("bold", "italic", "html", "render"),
        "open",
        "file",
        *("prompt", "question", "daily", "frage", "impuls", "pregunta", "random", "gratitude", "dankbar", "grateful"),
        *("tag", "label", "folder", "categor", "topic", "pin", "favo", "starred", "schlagw", "ordner", "kategor"),
        *("themen", "anheft", "carpeta", "etiquet", "temas", "fij", "dossier", "étiquet", "mots-cl", "épingl"),
    ),
    weigh=_weigh,
    refine=_refine,
    more_files=_more_files,
    constants=_constants,
    verbatim=("PROMPTS",),
    view=_view,
    screens=("The list of notes with search", "An editor"),
    data_kept=("Notes with their title and text", "The window's place and theme"),
    checks=("What is typed is still there after a restart", "A deleted note comes back with undo"),
    help=("Press New note and type; it is kept by itself.", "Search finds notes that hold all the words."),
)
