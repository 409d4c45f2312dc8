"""Twenty questions: the computer finds what a person thinks of, or the person what the computer thinks of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
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

_ABOUT = (
    r"\b(?:twenty|20)[ -]questions?\b(?! (?:quiz|about|on|per|each|in|with|from|every|for each|of|multiple"
    r"|and (?:a )?(?:score|timer)))"
    r"(?=\W*$|.{0,160}\b(?:guess\w*|think\w*|yes|animal\w*|game|find out)\b)"
    r"|\b(?:zwanzig|20)[ -]fragen[ -]?(?:spiel)?\b(?=\W*$|.{0,160}\b(?:rat\w*|errat\w*|denk\w*|ja|tier\w*|spiel)\b)"
    r"|\b(?:veinte|20) preguntas\b(?=\W*$|.{0,160}\b(?:adivin\w*|pens\w*|piens\w*|juego|animal\w*)\b)"
    r"|\b(?:vingt|20) questions\b(?=\W*$|.{0,160}\b(?:devin\w*|pens\w*|jeu|animal)\b)"
    r"|\bakinator\b|\bguess (?:what|which) (?:animal|thing) i(?: am|['’]m) thinking of\b"
)
_THING = (
    r"(?:animals?|things?|something|objects?|tier\w*|etwas|ding\w*|gegenst\w+|animal\w*|algo|objetos?|cosas?"
    r"|animaux|quelque chose|objet|chose)"
)
_THOUGHT = (
    rf"\b(?:think|thinks|thought|thinking) of (?:an? |some )?{_THING}\b|\b(?:denk|denkt|denke|ausgedacht"
    rf"|ausdenkt)\w* (?:sich |mir |dir )?(?:an )?(?:ein )?{_THING}\b"
    rf"|\b(?:pienso|piensa|piensas|pensar|pensado) (?:en )?(?:un |una )?{_THING}\b|\b(?:pense|penses"
    rf"|pensé) à (?:un |une )?{_THING}"
    rf"|\b(?:ein )?{_THING} (?:aus)?denk\w*"
)
_ASKED = (
    r"\b(?:guess\w*|yes[ /-](?:or |and )?no|asks?|find out|finds out|err?[aä]t\w*|rat\w*|ja[ /-]*(?:oder "
    r"|und )?nein|fragen|fragt|adivin\w*|pregunt\w*"
    r"|devin\w*|questions?|pos\w+ des questions|herausfind\w*)\b"
)
_HERS = (
    r"\b(?:computer|it|app|program|programm|ordenador|ordinateur)\b (?:(?:sich|has|ha|a) )?"
    r"(?:think|thinks|thought|denkt|piensa|pense)\w*"
)
_ANIMALS = r"\b(?:animals?|tiere?n?|animales|animaux)\b"


def _view(spec: AppSpec) -> View:
    finding = Section(
        name="finding",
        about="What the computer asks and guesses.",
        grows=True,
        content=Stack(
            items=(
                Label(text="Think of something, and answer.", style="hint", is_centered=True),
                Label(var="counted", is_centered=True),
                Label(var="question", style="title", is_centered=True, grows=True),
                Row(
                    items=(
                        Button(text="Yes", action="say_yes", style="primary"),
                        Button(text="No", action="say_no"),
                        Button(text="Don't know", action="say_unknown"),
                        Button(text="New game", action="new_game"),
                    ),
                    is_centered=True,
                ),
                Row(
                    items=(
                        Label(text="It was"),
                        Entry(var="learnt", on_enter="teach", grows=True),
                        Button(text="Teach it", action="teach"),
                    )
                ),
                Label(var="problem", style="error"),
            )
        ),
    )
    guessing = Section(
        name="guessing",
        about="What the person asks and guesses.",
        grows=True,
        content=Stack(
            items=(
                Label(var="secret_text", style="title", is_centered=True),
                Row(
                    items=(
                        Choice(var="wanted", options=("",), width=40),
                        Button(text="Ask", action="ask", style="primary"),
                    )
                ),
                Table(
                    name="answers",
                    columns=(TableColumn(title="Question", width=320), TableColumn(title="Answer", width=180)),
                    empty="Choose a question and press Ask.",
                    height=8,
                ),
                Row(
                    items=(
                        Choice(var="name", options=("",), width=18),
                        Button(text="Guess", action="guess"),
                        Button(text="Show answer", action="give_up"),
                        Button(text="Think of another", action="think"),
                    )
                ),
            )
        ),
    )
    pages = (("The computer guesses", finding), ("I guess", guessing))
    heading = Section(name="heading", about="What it is.", content=Label(text=spec.title, style="title"))
    footer = Section(name="footer", about="How often it was found.", content=Label(var="status", style="hint"))
    names = ("counted", "question", "learnt", "problem", "secret_text", "wanted", "name")
    return View(
        sections=(heading, Tabs(pages=pages if spec.options["computer_guesses"] else pages[::-1]), footer),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N")),
        vars=dict.fromkeys(names, ""),
        width=600,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_hers = pattern_of(_HERS).search(text)
    return replace(
        spec,
        options={"only_animals": bool(pattern_of(_ANIMALS).search(text)), "computer_guesses": not is_hers},
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"ONLY_ANIMALS": spec.options["only_animals"]}


def _weigh(text: str) -> int:
    if pattern_of(_ABOUT).search(text):
        return 60
    is_game = pattern_of(_THOUGHT).search(text) and pattern_of(_ASKED).search(text)
    return 60 if is_game and not pattern_of(r"\b(?:number|zahl|número|nombre)\b").search(text) else 0


BLUEPRINT = Blueprint(
    kind="twenty",
    title="Twenty questions",
    summary="Twenty questions: the computer finds what you think of and learns what it did not know, or you guess.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "question",
            "guess",
            "think",
            "animal",
            "yes",
            "no",
            "learn",
            "answer",
            "computer",
            "find",
            "twenty",
            "kid",
            "child",
        ),
        *(
            "score",
            "thing",
            "object",
            "right",
            "frage",
            "rat",
            "denk",
            "tier",
            "ja",
            "nein",
            "antwort",
            "lern",
            "kind",
            "pregunt",
        ),
        *(
            "adivin",
            "piens",
            "sí",
            "respuesta",
            "niñ",
            "devin",
            "pens",
            "oui",
            "réponse",
            "enfant",
            "known",
            "which",
            "teach",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    more_files=lambda spec: {"things.py": "things.py"},
    screens=("The computer guesses", "I guess"),
    data_kept=("What it has learnt, and how often it was found", "The window's place and theme"),
    checks=("Everything is found with twenty questions at most", "What it did not know can be taught"),
    help=(
        "The computer guesses: think of something, and answer with Yes, No or Don't know.",
        "Where it gives up, write what it was and press Teach it: the next time it knows.",
        "I guess: choose a question, press Ask, and choose what it may be.",
    ),
)
