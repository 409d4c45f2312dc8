"""Flashcards with repetition: what is known comes back later, what is not comes back soon."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.flashcards.riddles import RIDDLES
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
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
    Tabs,
    View,
)

_OF_LANGUAGES = (
    r"\b(?:practi[cs]e|learn|study|revise|memori[sz]e)\w* (?:\w+ ){0,3}?(?:english|french|spanish|german|italian|latin)"
    r" (?:verbs|words)\b"
)

_RIDDLES = (
    r"\briddles?\b|\bbrain ?teasers?\b|\bscherzfragen?\b|\brätselfragen?\b|\b(?:scherz)?rätsel\b(?! ?heft)"
    r"|\badivinanzas?\b"
    r"|\bdevinettes?\b"
)
_OTHER_RIDDLES = r"crossword|kreuzwort|crucigrama|mots croisés|sudoku|logi\w*|number|zahlen|bilder|einstein"


# Whoever learns types the other side.
_TYPED = (
    r"\b(?:i|she|he|they|you|we|pupils?|child|son|daughter|students?) (?:have to |must |should |can )?(?:type|write)s?"
    r" (?:in )?(?:the |its |my |their )?(?:answers?|translations?|solutions?|meaning|other side)\b(?! on the)"
    r"|\btyp(?:e|es|ed|ing) (?:in )?(?:the )?(?:answers?|translations?|(?:english|german|french|spanish|italian|latin)"
    r" (?:one|word)\b)"
    r"|\b(?:tipp|schreib)\w* (?:\w+ )?(?:die |eine )?(?:antwort|übersetzung|lösung|bedeutung)(?:en)?\b"
    r"|\b(?:antwort|übersetzung|lösung)(?:en)? (?:\w+ )?(?:ein)?(?:tipp|schreib|geb)\w*"
    r"|\bescrib\w+ (?:la |las )?(?:respuesta|traducción|solución)"
    r"|\b(?:tap|écri)\w* (?:la |les )?(?:réponse|traduction|solution)"
    r"|\b(?:have|has) to (?:type|write|spell)(?: in)? (?:it|them|the words?|what)\b|\bmust (?:type|write|spell)(?: in)?"
    r" (?:it|them|the words?|what)\b"
    r"|\b(?:muss|müssen|soll|sollen) (?:[^\W\d_]+ ){1,5}(?:ein)?(?:schreiben|tippen)\b"
    r"|\b(?:tenga|tienen?|tengan|debe|deben|hay) (?:que )?escribir(?:l[ao]s?)?\b"
    r"|\b(?:doit|doivent|faut) (?:l['’]|les? |la )?écrire\b"
)


def _is_typed(spec: AppSpec) -> bool:
    return bool((spec.options or {}).get("typed"))


def _answering() -> Row:
    return Row(
        items=(
            Label(text="Your answer"),
            Entry(var="answer", on_enter="check", grows=True),
            Button(text="Check", action="check", style="primary"),
        )
    )


def _view(spec: AppSpec) -> View:
    study = Section(
        name="study",
        about="The card that is due, its other side, and whether it was known.",
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Deck"),
                        Choice(var="deck", options=("All decks",), action="choose_deck"),
                        Button(text="Learn again", action="again"),
                    ),
                    is_centered=True,
                ),
                Label(var="progress", style="hint", is_centered=True),
                Label(var="front", style="title", is_centered=True, grows=True),
                Label(var="back", is_centered=True, grows=True),
                *((_answering(),) if _is_typed(spec) else ()),
                Row(
                    items=(
                        Button(text="Show answer", action="turn", style="primary"),
                        Button(text="I knew it", action="knew"),
                        Button(text="Not yet", action="missed"),
                    ),
                    is_centered=True,
                ),
                Label(var="score", is_centered=True),
                Label(text="What you know comes back after 1, 2, 4, 8 and 16 days.", style="hint", is_centered=True),
            )
        ),
    )
    cards = Section(
        name="all_cards",
        about="Every card, and a form for a new one.",
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="new_front", label="Front", on_enter="add"),
                        Entry(var="new_back", label="Back", on_enter="add"),
                        Entry(var="new_deck", label="Deck", on_enter="add"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(var="add_text", action="add", style="primary"),
                        Button(text="Edit", action="edit"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Row(
                    items=(
                        Label(text="Search"),
                        Entry(var="search", on_change="show_cards", grows=True),
                        Button(text="Import CSV", action="import_csv"),
                        Button(text="Export CSV", action="export"),
                    )
                ),
                Table(
                    name="cards",
                    columns=(
                        TableColumn(title="Front", width=180),
                        TableColumn(title="Back", width=180),
                        TableColumn(title="Deck", width=100),
                        TableColumn(title="Due", width=100),
                    ),
                    empty="No cards yet. Write the first one above.",
                    on_open="edit",
                    keys=(("Delete", "remove"),),
                ),
            )
        ),
    )
    footer = Section(name="footer", about="What was done.", content=Label(var="status", style="hint"))
    names: tuple[str, ...] = (
        "progress",
        "front",
        "back",
        "new_front",
        "new_back",
        "new_deck",
        "problem",
        "search",
        "score",
    )
    names += ("answer",) if _is_typed(spec) else ()
    return View(
        sections=(Tabs(pages=(("Study", study), ("Cards", cards))), footer),
        menus=menus(
            "Cards",
            MenuItem(text="Show answer", action="turn", shortcut="F2"),
            MenuItem(text="I knew it", action="knew", shortcut="F3"),
            MenuItem(text="Not yet", action="missed", shortcut="F4"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Export CSV", action="export", shortcut="Ctrl+E"),
        ),
        keys=(("Esc", "stop_editing"),),
        vars={**dict.fromkeys(names, ""), "add_text": "Add card", "deck": "All decks"},
        width=600,
        height=620,
    )


def _weigh(text: str) -> int:
    if pattern_of(_RIDDLES).search(text) and not pattern_of(_OTHER_RIDDLES).search(text):
        return 20
    return 14 if pattern_of(_OF_LANGUAGES).search(text) else 0


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_of_riddles, is_typed = (pattern_of(words).search(text) is not None for words in (_RIDDLES, _TYPED))
    return replace(spec, options={"riddles": is_of_riddles, "typed": is_typed})


def _constants(spec: AppSpec) -> dict[str, Any]:
    is_of_riddles = bool((spec.options or {}).get("riddles"))
    return {
        "FIRST_CARDS": RIDDLES[spec.language] if is_of_riddles else (),
        "FIRST_DECK": words_of(spec.language).get("Riddles", "Riddles") if is_of_riddles else "",
    }


BLUEPRINT = Blueprint(
    kind="flashcards",
    title="Flashcards",
    summary="Flashcards in decks with repetition after a plan, search, CSV in and out, and undo.",
    words={"flashcard": 14, "flashcards": 14, "flash card": 14, "flash cards": 14, "spaced repetition": 12, "anki": 12}
    | {"vocabulary": 10, "vocab": 10, "learning cards": 12, "index cards": 9, "karteikarten": 14, "lernkarten": 14}
    | {"vokabeltrainer": 14, "vokabeln": 12, "tarjetas de memoria": 12, "cartes mémoire": 12, "vocabulaire": 10},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        r"por (?:un|el otro) lado|d'un côté|de l'autre|on (?:one|the other) side|on the other",
        r"auf der (?:einen|anderen)",
        *("type", "tipp", "tape", "écri", "escrib", "übersetzung", "traducción", "traduction", r"wort\b", r"wörter\b"),
        "front",
        r"\b(?:5|five|fünf|cinco|cinq) (?:box|fächer|kästen|cajas|boîtes)",
        "back",
        "search",
        "import",
        "export",
        "csv",
        "repet",
        "flip",
        "learn",
        "study",
        "deck",
        "undo",
        "progress",
        "word",
        "translation",
        "score",
        *("riddle", "rätsel", "adivinan", "devinette", "think", "collect", "sammel", "lösung", "respuesta", "réponse"),
        "answer",
        "question",
        r"random|zufällig|azar|hasard|right|wrong|correct|richtig|falsch|acierto|fall[oa]|juste|faux|abgefragt|abfrag"
        r"|\benseñ",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_CARDS", "FIRST_DECK"),
    title_for=lambda spec: "Riddles" if spec.options["riddles"] else "Flashcards",
    screens=("The card that is due", "All cards"),
    data_kept=("The cards and when each is due", "The window's place and theme"),
    checks=("A known card comes back later", "A deleted card comes back with undo"),
    help=(
        "Write cards on the page Cards.",
        "On the page Study, choose a deck, look at the front, think, press Show answer, and say whether you knew it.",
        "CSV files have the front in the first column, the back in the second and the deck in the third.",
    ),
)
