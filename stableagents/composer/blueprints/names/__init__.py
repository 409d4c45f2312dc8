"""A name generator: invented names, given names, bands and places, with favourites that are kept."""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.names.pools import BANDS, BOYS, GIRLS, SYLLABLES, TOWNS
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
    Table,
    TableColumn,
    View,
)

KINDS = (*SYLLABLES, "Girl", "Boy", "Girl or boy", "Band", "Place")
_SORT = (
    r"fantasy|character|hero|baby|babies|band|elf|elven|dwar[fv]\w*|orc|villain|alien|sci-?fi|pet|dog|cat|town|city"
    r"|village|place|planet|kingdom|team|user|project|startup|company|brand|business|random|d&d|dnd|rpg|npc|boy|girl"
)
_ABOUT = re.compile(
    rf"\bname[- ](?:generator|maker|creator|finder|ideas?|suggest\w*|inventor)\b|\bnamegen\b"
    rf"|\b(?:generat|invent|suggest|com(?:e|es) up with|mak|creat)\w* (?:[\w&'-]+ ){{0,3}}?(?:{_SORT})s?'? names?\b"
    rf"|\b(?:generat|invent|suggest|creat)\w* (?:[\w&'-]+ ){{0,3}}?names? (?:for|of) "
    rf"|\b(?:find|choose|pick) (?:a |the )?(?:baby )?name for (?:our|my|the|a) (?:baby|child|band|dog|cat|character)"
    r"|\bnamens?-?(?:generator|finder|erfinder|vorschl[äa]ge?)\w*|\b(?:baby|band|fantasy|vor)-?namen?s?-?"
    r"(?:generator|finder|vorschl)\w*|\bnamen? (?:f[üu]r \w+ )?(?:erfinden|generieren|vorschlagen)"
    r"|\bgenerador (?:de |al[ea]+torio de )?nombres?\b|\bgenerar nombres\b|\bg[ée]n[ée]rateur (?:de |al[ée]atoire de )?"
    r"(?:noms?|pr[ée]noms?|pseudos?)\b|\b(?:inventer|g[ée]n[ée]rer) des (?:noms|pr[ée]noms)\b"
)
_NOT = re.compile(
    r"\b(?:user ?names?|passwords?|draw|raffle|pick(?:er|s)? (?:a )?(?:student|pupil|winner)\w*|files?)\b"
)
_FIRST = (
    ("Girl or boy", r"\bbab(?:y|ies)|vorname|prénom|\bbebés?\b|given name|first name|kinder"),
    ("Band", r"\bbands?\b|grupo (?:de )?(?:música|rock)|groupe"),
    ("Elf", r"\bel(?:f|ves|ven)\b|\belfe?n?\b|\belfos?\b|\belfes?\b"),
    ("Dwarf", r"\bdwar(?:f|ves)|zwerg|enano|nain"),
    ("Star traveller", r"alien|sci-?fi|space|planet|außerirdisch|extraterrestre"),
    ("Place", r"\btowns?\b|\bcit(?:y|ies)\b|village|places?\b|kingdom|\bstadt|städte|orte?\b|ciudad|pueblo|ville"),
)


def _view(spec: AppSpec) -> View:
    made = Section(
        name="making",
        about="What names are wanted, and new ones.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(var="sort", label="Names for", options=KINDS, action="generate"),
                        Entry(var="beginning", label="Begins with", on_enter="generate", width=10),
                        Choice(var="length", label="Length", options=("Any", "Short", "Long"), action="generate"),
                        Entry(var="count", label="How many", on_enter="generate", width=6),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="New names", action="generate", style="primary"),
                        Button(text="Keep", action="keep"),
                        Button(text="Copy", action="copy_made"),
                    )
                ),
                Table(
                    name="made",
                    columns=(TableColumn(title="Names", width=220),),
                    empty="Press New names.",
                    on_open="keep",
                    keys=(("Space", "keep"),),
                    height=7,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(made, _favourites()),
        side_by_side=True,
        menus=menus(
            "Names",
            MenuItem(text="New names", action="generate", shortcut="F5"),
            MenuItem(text="Keep", action="keep", shortcut="Ctrl+K"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("beginning", "problem"), ""),
            "sort": str(spec.options["sort"]),
            "length": "Any",
            "count": str(spec.options["count"]),
        },
        on_close="keep_wishes",
        width=760,
        height=620,
    )


def _favourites() -> Section:
    return Section(
        name="kept_names",
        about="The favourites.",
        grows=True,
        content=Stack(
            items=(
                Label(text="Favourites", style="title"),
                Table(
                    name="favourites",
                    columns=(TableColumn(title="Name", width=150), TableColumn(title="Names for", width=120)),
                    empty="No favourites yet. Choose a name and press Keep.",
                    keys=(("Delete", "remove"),),
                    height=7,
                ),
                Row(
                    items=(
                        Button(text="Copy all", action="copy_kept", style="primary"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    sort = next((kind for kind, pattern in _FIRST if re.search(pattern, text)), "Fantasy")
    if sort == "Girl or boy" and re.search(r"\bgirls?\b|mädchen|\bniñas?\b|\bfilles?\b", text):
        sort = "Girl or boy" if re.search(r"\bboys?\b|jungen|\bniños?\b|garçons?", text) else "Girl"
    elif sort == "Girl or boy" and re.search(r"\bboys?\b|jungen\b|\bniños?\b|garçons?", text):
        sort = "Boy"
    count = number_of(text, r"(?:\w+ ){0,2}(?:names?|namen|nombres|noms|prénoms)", 10, 1, 50)
    return replace(spec, options={"sort": sort, "count": count})


def _constants(spec: AppSpec) -> dict[str, Any]:
    language = spec.language if spec.language in BANDS else "en"
    return {
        "SYLLABLES": [_lines(parts) for parts in SYLLABLES.values()],
        "GIVEN": _lines((GIRLS, BOYS)),
        "BANDS": _lines(BANDS[language]),
        "PLACES": _lines(TOWNS[language]),
    }


def _lines(parts: tuple[str, ...]) -> list[list[str]]:
    """Each of the texts in lines that fit into a source."""
    return [textwrap.wrap(part, 90) for part in parts]


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _NOT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="names",
    title="Name generator",
    summary="Names that are invented or found: for characters, babies, bands and places, with favourites.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "favou?rite",
            "copy",
            "option",
            "length",
            "letter",
            "gender",
            "boy",
            "girl",
            "keep",
            "save",
            "count",
            "random",
        ),
        *("fantasy", "elf", "dwarf", "band", "baby", "place", "town", "start", "begin", "syllable", "list", "button"),
        *("favorit", "kopier", "länge", "buchstabe", "junge", "mädchen", "favorito", "copiar", "letra", "niñ"),
        *("favori", "copier", "lettre", "fille", "garçon", r"\d+ names?"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("SYLLABLES", "GIVEN", "BANDS", "PLACES"),
    screens=("What names are wanted, and new ones", "The favourites"),
    data_kept=("The favourites, and what was wished for", "The window's place and theme"),
    checks=("Names begin as it was wished", "A removed favourite comes back with undo"),
    help=(
        "Choose what the names are for and press New names, or F5.",
        "A double click, the space bar or Keep puts a name among the favourites.",
        "Write the letters that names are to begin with.",
    ),
)
