"""What a description wishes for and an app will not have: it is said, never silently dropped."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.spec import AppSpec

# What is wished for, how it is called, and the kinds of app that have it.
WISHES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"sync|cloud|online|web ?site|server|share with|multi-?user|log ?in|accounts?",
     "Working online or with others", ()),
    (r"currenc\w+|exchange rates?", "Exchange rates", ()),
    (r"weather|forecast|news|stock prices?", "Data from the internet", ()),
    (r"sounds?|music|audio", "Sounds", ()),
    (r"password|encrypt\w*|lock", "Protection by a password", ("password",)),
    (r"remind\w*|notif\w*|alerts?", "Reminders", ()),
    (r"photos?|pictures?|images?|camera", "Pictures", ()),
    (r"print|pdf", "Printing and PDF", ()),
    (r"ai|chatbot|gpt|machine learning", "Answers from a model", ()),
    (r"text editor|(?:open|edit) (?:text )?files?", "Opening and saving your own files", ("texttools",)),
    (r"streaks?", "Streaks", ("habits",)),
    (r"priorit(?:y|ies)", "Priorities", ()),
    (r"tags?", "Tags", ()),
    (r"recurring|repeat(?:s|ing)?", "What repeats by itself", ()),
    (r"sub-?tasks?", "Subtasks", ()),
    (r"drag", "Dragging with the mouse", ()),
    (r"calendar", "A calendar sheet", ()),
    (r"charts?|graphs?|diagrams?", "A chart", ("expenses", "habits")),
    (r"scientific|sine?|cosine|tangent|trigonometr\w*|logarithms?",
     "Scientific functions other than powers and roots", ()),
    (r"memory (?:keys?|buttons?|functions?)|with memory", "Memory keys", ()),
    (r"incomes?|earnings", "Income", ("records",)),
    (r"spaced repetition|repetition", "Repetition after a plan", ("flashcards",)),
    (r"tray", "A place in the system's tray", ()),
    (r"keylog\w*|virus|malware|hack\w*|steal\w*|spy\w*", "What would harm somebody", ()),
)  # fmt: skip
_FORMULAS = r"bmi|body mass|mortgage|loan|interest|tips?|gpa|age|calories|discount|vat|tax|percentage|fuel"
_FOREIGN = r"ein|eine|einen|und|mit|für|meine?|una|con|para|mis|los|las|une|avec|pour|mes|les|des|der|die|das"

# Kinds of app that nobody should expect from a record keeper.
_OTHER_KINDS = (
    (r"games?|snake|tetris|tic.?tac.?toe|chess|sudoku|minesweeper|hangman|pong|solitaire|puzzles?", "A game"),
    (r"paint|draw|drawing|sketch\w*|image editor|photo editor", "Drawing"),
    (r"(?:music|media|video|audio) player", "Playing music or films"),
    (r"weather|forecast|news|stock prices?|browser|email client|chat\w*", "What needs the internet"),
    (r"file (?:manager|renamer|organi[sz]er)|rename files|organi[sz]e files", "Working on your files"),
    (r"spreadsheet", "A spreadsheet"),
    (r"world clock|alarm clock|calendar", "That kind of clock or calendar"),
    (r"generator|editor|viewer|simulator|simulation|animation|recorder|player", "What was described"),
)
_EVERY_APP = ("dark", "light", "theme", "shortcut", "keyboard", "about", "window", "simple", "clean", "modern")


def not_covered(spec: AppSpec, blueprint: Blueprint, text: str, named: list[str]) -> tuple[str, ...]:
    """Plain sentences on what is missing. ``named`` is what was listed beside a well-known kind of app."""
    said = []
    fields = " ".join(field.label for field in spec.fields)
    for pattern, what, kinds in WISHES:
        found = _find(pattern, text)
        if found and spec.kind not in kinds and not _find(pattern, fields):
            said.append(f"Not part of it: {what[:1].lower()}{what[1:]}.")
    if spec.kind == "calculator" and _find(_FORMULAS, text):
        said.append("Not part of it: a form for one formula. It is a calculator for everything that can be typed.")
    if spec.language == "en" and _is_foreign(text):
        said.append("The words in the window are English.")
    if spec.kind == "records":
        if "password" in text.lower():
            said.append("It keeps no passwords, only hints: what it keeps is not encrypted.")
        return tuple(said)
    known = "|".join((*blueprint.features, *_EVERY_APP))
    wished = "|".join(pattern for pattern, _what, _kinds in WISHES)
    for name in named:
        if not re.search(known, name.lower()) and not _find(wished, name) and not re.search(r"\d", name):
            said.append(f"Not part of it: {name}.")
    return tuple(said)


def other_kind(text: str) -> str:
    """What was described is beyond the composer: how it is called, or nothing."""
    return next((what for pattern, what in _OTHER_KINDS if _find(pattern, text)), "")


def _is_foreign(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    is_another_script = bool(letters) and not any(character.isascii() for character in letters)
    return is_another_script or len(set(re.findall(rf"\b(?:{_FOREIGN})\b", text.lower()))) >= 2


def _find(pattern: str, text: str) -> bool:
    return bool(re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE))
