"""A quiz with built-in questions, sums, and the person's own questions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.quiz.topics import NAMED, questions_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
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

_CAPITALS = [
    ("France", "Paris"), ("Japan", "Tokyo"), ("Canada", "Ottawa"), ("Australia", "Canberra"), ("Brazil", "Brasília"),
    ("Egypt", "Cairo"), ("Kenya", "Nairobi"), ("Norway", "Oslo"), ("Turkey", "Ankara"), ("Peru", "Lima"),
    ("Thailand", "Bangkok"), ("Poland", "Warsaw"), ("Morocco", "Rabat"), ("New Zealand", "Wellington"),
    ("Cuba", "Havana"),
]  # fmt: skip
_GENERAL = [
    ("Which planet is closest to the Sun?", "Mercury", ["Venus", "Mars", "Earth"]),
    ("How many sides has a hexagon?", "Six", ["Five", "Seven", "Eight"]),
    ("What do bees make?", "Honey", ["Milk", "Silk", "Amber"]),
    ("Which is the largest ocean?", "The Pacific", ["The Atlantic", "The Indian Ocean", "The Arctic Ocean"]),
    ("How many days has a leap year?", "366", ["365", "364", "367"]),
    ("Which gas do plants take from the air?", "Carbon dioxide", ["Oxygen", "Nitrogen", "Helium"]),
    ("Who painted the Mona Lisa?", "Leonardo da Vinci", ["Michelangelo", "Raphael", "Rembrandt"]),
    ("What is the hardest natural substance?", "Diamond", ["Quartz", "Iron", "Granite"]),
    ("How many strings has a violin?", "Four", ["Five", "Six", "Three"]),
    ("Which animal is the tallest?", "The giraffe", ["The elephant", "The ostrich", "The camel"]),
    ("What is frozen water called?", "Ice", ["Steam", "Fog", "Dew"]),
    ("On which continent is the Sahara?", "Africa", ["Asia", "Australia", "South America"]),
]


def _view(spec: AppSpec) -> View:
    play = Section(
        name="play",
        about="The question, its answers and the score.",
        content=Stack(
            items=(
                Label(var="progress", style="hint"),
                Label(var="question", style="title"),
                Table(
                    name="answers",
                    columns=(TableColumn(title="Answers", width=380),),
                    empty="Press New round to play again.",
                    on_open="answer",
                    height=5,
                ),
                Label(var="verdict"),
                Row(
                    items=(
                        Button(text="Answer", action="answer", style="primary"),
                        Button(text="Next question", action="next"),
                        Button(text="New round", action="again"),
                        Button(text="Wrong ones again", action="practise"),
                    )
                ),
                Label(var="score", style="hint"),
            )
        ),
    )
    own = Section(
        name="own_questions",
        about="The person's own questions.",
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="new_text", label="Question", on_enter="add_question"),
                        Entry(var="new_right", label="Right answer", on_enter="add_question"),
                        Entry(var="new_wrong", label="Wrong answers", on_enter="add_question"),
                    )
                ),
                Label(text="Divide wrong answers by commas.", style="hint"),
                Row(
                    items=(
                        Button(text="Add question", action="add_question", style="primary"),
                        Button(text="Delete", action="remove_question", style="danger"),
                    )
                ),
                Label(var="status", style="hint"),
                Table(
                    name="own",
                    columns=(TableColumn(title="Question", width=260), TableColumn(title="Right answer", width=140)),
                    empty="Your own questions appear here.",
                    height=6,
                ),
            )
        ),
    )
    names = ("progress", "question", "verdict", "score", "new_text", "new_right", "new_wrong")
    return View(
        sections=(Tabs(pages=(("Questions", play), ("My questions", own))),),
        menus=menus("Quiz", MenuItem(text="New round", action="again", shortcut="Ctrl+N")),
        vars=dict.fromkeys(names, ""),
        width=520,
        height=560,
    )


_OWN = (
    r"\b(?:my|your|our|their) own\b|\bown questions"
    r"|\b(?:create|write|enter|add|make|type|put) (?:in )?(?:my |the |your |all )?questions"
    r"|eigene\w* fragen|propias preguntas|preguntas propias|mis preguntas|propres questions|mes questions"
)


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    subject = "general"
    if re.search(r"math|arithmetic|sums|times table|multiplication|addition", text):
        subject = "sums"
    elif re.search(r"capital|geograph|countr|hauptst[aä]dt|länder|erdkunde|países|géograph|pays", text):
        subject = "capitals"
    else:
        subject = next((topic for topic, words in NAMED.items() if re.search(words, text)), subject)
    assumed = ("It asks general questions; add your own under My questions.",) if subject == "general" else ()
    found = re.search(r"(\d{1,3})\s*(?:questions|fragen)", text)
    round_length = min(50, max(1, int(found[1]))) if found else 10
    is_own = bool(re.search(_OWN, text))
    options = {"subject": subject, "round": round_length, "only_own": is_own}
    return replace(spec, options=options, assumptions=spec.assumptions + assumed)


def _constants(spec: AppSpec) -> dict[str, Any]:
    subject = spec.options["subject"]
    questions: list[tuple[str, str, list[str]]] = list(_GENERAL) if subject == "general" else []
    if subject in NAMED:
        questions = questions_of(subject, spec.language)
    if subject == "capitals":
        for number, (country, city) in enumerate(_CAPITALS):
            others = [_CAPITALS[(number + step) % len(_CAPITALS)][1] for step in (3, 7, 11)]
            questions.append((f"What is the capital of {country}?", city, others))
    return {
        "QUESTIONS": questions,
        "ROUND": spec.options["round"],
        "USES_ARITHMETIC": subject == "sums",
        "ONLY_OWN": spec.options["only_own"],
    }


BLUEPRINT = Blueprint(
    kind="quiz",
    title="Quiz",
    summary="A quiz with a score, built-in questions and your own.",
    words={"quiz": 12, "trivia": 10, "questions and answers": 6, "multiple choice": 8, "rätsel": 5},
    features=(
        "score",
        "question",
        "answer",
        "choice",
        "own",
        "random",
        "best",
        "round",
        *("result", "end", "ergebnis", "resultado", "résultat", "percent", "punkt", "punto"),
        *("wrong", "review", "mistake", "feedback", "multiple", "frage", "antwort", "pregunta", "respuesta", "réponse"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The question with its answers", "My questions"),
    data_kept=("Your own questions and your best score", "The window's place and theme"),
    checks=(
        "Only the first answer counts",
        "At the end what was wrong is shown with the right answer",
        "Your own questions are still there after a restart",
    ),
    help=("Choose an answer and press Answer, or double click it.", "Add your own questions under My questions."),
)
