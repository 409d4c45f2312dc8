"""Making texts by the dozen: UUIDs, filler text, hashes, passphrases of letters, random numbers."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    TextArea,
    View,
)

_KINDS = {
    "Filler text: paragraphs": r"lorem|ipsum|filler text|dummy text|placeholder text|blindtext"
    r"|texto de relleno|faux texte",
    "UUIDs": r"uuids?|guids?|unique ids?",
    "Hashes of a text": r"\bhash(?:es|ing)?\b|md5|sha-?(?:1|256|512)|checksum|prüfsumme",
    "Filler text: words": r"random words",
    "Random letters": r"random (?:strings?|letters?|tokens?)|tokens?\b|zufällige zeichen",
}


def named(text: str) -> str:
    """What a description asks to make, or nothing."""
    return next((kind for kind, words in _KINDS.items() if re.search(words, text.lower())), "")


def _view(spec: AppSpec) -> View:
    hashes = bool(spec.options["has_hashes"])
    kinds = tuple(kind for kind in _KINDS if hashes or kind != "Hashes of a text")
    source = Entry(var="source", label="Text, for hashes", on_enter="make", on_change="follow")
    expected = Entry(var="expected", label="Hash to compare with", on_enter="compare", on_change="compare", width=40)
    making = Section(
        name="making",
        about="What to make, how many, and what was made.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(var="kind", label="What", options=kinds, action="make", width=24),
                        Entry(var="count", label="How many", on_enter="make", takes_focus=True),
                        *((source, expected) if hashes else ()),
                    )
                ),
                Label(var="problem", style="error"),
                TextArea(name="made", height=12, grows=True),
                *((Label(var="verdict"),) if hashes else ()),
                Row(
                    items=(
                        Button(text="Make", action="make", style="primary"),
                        *((Button(text="Hash of a file", action="hash_file"),) if hashes else ()),
                        Button(text="Copy", action="copy_made"),
                        Button(text="Save as", action="save_file"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(making,),
        menus=menus(
            "Generator",
            MenuItem(text="Make", action="make", shortcut="F5"),
            MenuItem(text="Copy", action="copy_made", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Save as", action="save_file", shortcut="Ctrl+S"),
        ),
        vars={
            "kind": str(spec.options["kind"]),
            "count": str(spec.options["count"]),
            "problem": "",
            **({"source": "", "expected": "", "verdict": ""} if hashes else {}),
        },
        width=620,
        height=620,
    )


def _refine(spec: AppSpec) -> AppSpec:
    what = r"paragraphs?|absätze|párrafos|paragraphes|uuids?|guids?|words?|wörter|strings?|tokens?"
    kind = named(spec.description)
    return replace(
        spec,
        options={
            "has_hashes": kind in ("", "Hashes of a text")
            or bool(re.search(_KINDS["Hashes of a text"], spec.description, re.I)),
            "kind": kind or "Filler text: paragraphs",
            "count": number_of(spec.description, what, 5, 1, 1000),
        },
    )


_OF_HASHES = re.compile(
    r"\bhash(?:es|ing)?[- ](?:calculator|checker|generator|tool|verif\w+|values?|sums?|rechner|prüfer)"
    r"|\b(?:md5|sha-?(?:1|256|512)|checksum|hash)\b.{0,30}\b(?:of|for|from) (?:an? |the |my |any )?"
    r"(?:files?|texts?|download\w*)"
    r"|\b(?:file|download) (?:hash|checksum|integrity)|\bverif\w+ (?:\w+ ){0,2}?(?:checksums?|hash(?:es)?|md5|sha-?256)"
    r"|\bprüfsummen?-?(?:rechner|prüfer|vergleich\w*|einer datei)|\bhash-?werte?"
    r"|\b(?:calcul\w+|comprob\w+|verific\w+|vérifi\w+) (?:\w+ ){0,3}?(?:hash|md5|sha-?256)"
)


BLUEPRINT = Blueprint(
    kind="generator",
    title="Text generator",
    summary="Makes filler text, UUIDs, random letters, and hashes of texts and files, to copy or save.",
    words=dict.fromkeys(
        (
            "lorem ipsum",
            "filler text",
            "dummy text",
            "placeholder text",
            "blindtext",
            "uuid",
            "guid",
            "hash generator",
            "file hash",
            "checksum",
            "texto de relleno",
            "faux texte",
            "random string",
        ),
        20,
    )
    | {"md5": 8},
    weigh=lambda text: 20 if _OF_HASHES.search(text) else 0,
    features=(
        "paragraph",
        "word",
        "copy",
        "count",
        "number",
        "uuid",
        "hash",
        "md5",
        "sha",
        "save",
        "length",
        "file",
        "version",
        *("compar", "match", "paste", "verif", "vergleich", "prüf"),
    ),
    view=_view,
    refine=_refine,
    screens=("What was made",),
    data_kept=("The window's place and theme",),
    checks=("No two UUIDs are the same", "A hash is the one that others work out"),
    help=("Choose what to make and how many.", "Copy or save what was made."),
)
