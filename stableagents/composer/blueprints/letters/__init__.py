"""Learning the letters, for children: to look at with a word each, and to find."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.letters.alphabets import letters_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Board, Button, Choice, Form, Label, MenuItem, Row, Section, Stack, Tabs, View

_EXERCISES = ("Small and capital letters", "Which letter comes next", "The missing letter")
_LEARN = r"(?:learn\w*|teach\w*|practi[cs]\w*|recogni[sz]\w*|know\w*|train\w*|find\w*)"
_ABOUT = re.compile(
    rf"\b{_LEARN}\b(?: \w+){{0,4}} (?:the |their |his |her )?(?:alphabets?|letters|abc['’]?s?)\b"
    r"(?! (?:of|to|from|in|for) (?:recommend\w*|my|cover|customers?|greek|morse|the post))"
    r"|\b(?:alphabet|letters?|abc)\b.{0,20}\b(?:for (?:\w+ )?(?:kids?|child\w*|toddlers?|preschool\w*)"
    r"|learning|learner|trainer)\b"
    r"|\b(?:alphabet|buchstaben|abc)\b.{0,30}\b(?:lernen|üben|lernspiel|für (?:\w+ )?(?:kinder|vorschul\w*))\b"
    r"|\b(?:lerne?|übe)\w* (?:\w+ ){0,3}(?:buchstaben|alphabet|abc)\b|\bbuchstaben-?(?:trainer|lernen|spiel)\b"
    r"|\b(?:aprend\w+|enseñ\w+|practic\w+)\b(?: \w+){0,4} (?:las letras|el (?:alfabeto|abecedario))\b"
    r"|\b(?:abecedario|alfabeto|letras) para (?:\w+ )?niñ\w+\b"
    r"|\b(?:appren\w+|enseign\w+)\b(?: \w+){0,4} (?:les lettres|l['’]alphabet)\b|\balphabet pour (?:les )?enfants\b"
)
_OTHER = re.compile(
    r"\b(?:morse|braille|nato|phonetic|spelling|greek|russian|cyrillic|arabic|hebrew|japanese|korean|hiragana|katakana"
    r"|griechisch\w*|kyrillisch\w*|griego|grec|cover|typing|type writer|10 finger|ten finger|sign language"
    r"|machine learning|love letters?|newsletters?)\b"
)


def _view(spec: AppSpec) -> View:
    look = Section(
        name="look",
        about="All letters, and one of them with a word.",
        grows=True,
        content=Stack(
            items=(
                Label(var="big_letter", style="big", is_centered=True),
                Label(var="word", style="title", is_centered=True),
                Row(
                    items=(
                        Button(text="Letter before", action="letter_before"),
                        Button(text="Next letter", action="next_letter", style="primary"),
                    ),
                    is_centered=True,
                ),
                Board(name="all_letters", action="choose_letter"),
            )
        ),
    )
    practice = Section(
        name="practice",
        about="What is asked, and the letters to choose from.",
        grows=True,
        content=Stack(
            items=(
                Form(items=(Choice(var="exercise", label="Exercise", options=_EXERCISES, action="change", width=28),)),
                Label(var="task", style="title", is_centered=True),
                Label(var="shown", style="big", is_centered=True),
                Board(name="choices", action="press"),
                Label(var="said", style="title", is_centered=True),
                Row(items=(Button(text="Show answer", action="solve"),), is_centered=True),
                Label(var="status", style="hint"),
            )
        ),
    )
    heading = Section(name="heading", about="What it is.", content=Label(text=spec.title, style="title"))
    return View(
        sections=(heading, Tabs(pages=(("Look", look), ("Practice", practice)))),
        menus=menus(
            "Letters",
            MenuItem(text="Next letter", action="next_letter", shortcut="Ctrl+Right"),
            MenuItem(text="Show answer", action="solve", shortcut="F6"),
            MenuItem(text="Score to nothing", action="reset"),
        ),
        vars={
            **dict.fromkeys(("big_letter", "word", "task", "shown", "said"), ""),
            "exercise": str(spec.options["exercise"]),
        },
        width=560,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_next = re.search(r"\b(?:comes next|order|reihenfolge|orden|ordre)\b", text)
    is_missing = re.search(r"\b(?:missing|first letter|fehlend\w*|anfangsbuchstab\w*|falta\w*|manqu\w*)\b", text)
    return replace(spec, options={"exercise": _EXERCISES[1 if is_next else 2 if is_missing else 0]})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"EXERCISES": list(_EXERCISES), "LETTERS": letters_of(spec.language)}


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="letters",
    title="Learning the letters",
    summary="Learning the letters, for children: each with a word, and three exercises to find them.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("letter", "alphabet", "word", "capital", "small", "lower", "upper", "next", "missing", "order", "find"),
        *("score", "right", "kid", "child", "learn", "choose", "press", "big", "colou?r", "game", "quiz", "abc"),
        *("buchstab", "kind", "lern", "wort", "groß", "klein", "letra", "niñ", "palabra", "mayúscula", "minúscula"),
        *("lettre", "enfant", "mot", "majuscule", "minuscule", "exercise", "practi", "example", "button"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("LETTERS",),
    screens=("All letters, and one of them with a word", "What is asked, and the letters to choose from"),
    data_kept=("The exercise and what was right", "The window's place and theme"),
    checks=(
        "The right letter is always among those to choose from",
        "A wrong letter is marked, and it can be tried again",
    ),
    help=(
        "Press a letter to see it large with a word.",
        "Under Practice, press the letter that is asked for.",
    ),
)
