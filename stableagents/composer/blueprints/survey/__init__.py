"""A survey or a poll: own questions with choices, answers one after the other, results as a chart."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import names_listed
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Chart,
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

_FIRST = ("How did you like it?", ("Very much", "Quite", "Not much", "Not at all"))
_WHICH = "Which do you choose?"
_ABOUT = re.compile(
    r"\b(?:surveys?|polls?|opinion poll|questionnaires?|feedback form)\b|\bumfragen?\b|\babstimmung\w*|\bfragebogen\b"
    r"|\bencuestas?\b|\bsondeos?\b|\bsondages?\b|\benquêtes?\b"
)
_KEEPS = re.compile(r"\b(?:surveys? (?:log|tracker|results list)|list of surveys|track\w* surveys?|land survey)")


def _view(spec: AppSpec) -> View:
    answering = Section(
        name="answering",
        about="One question after the other.",
        grows=True,
        content=Stack(
            items=(
                Label(var="progress", style="hint"),
                Label(var="question", style="title"),
                Table(
                    name="choices",
                    columns=(TableColumn(title="Answers", width=380),),
                    empty="There are no questions yet. Add some under Questions.",
                    on_open="answer",
                    height=6,
                ),
                Row(
                    items=(
                        Button(text="Answer", action="answer", style="primary"),
                        Button(text="Begin again", action="begin"),
                    )
                ),
            )
        ),
    )
    results = Section(
        name="results",
        about="What was answered to a question.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Question"),
                        Choice(var="shown_question", options=(), action="show_results", width=34, grows=True),
                    )
                ),
                Label(var="summary"),
                Chart(name="chart", shape="bars"),
                Table(
                    name="counts",
                    columns=(
                        TableColumn(title="Answer", width=220),
                        TableColumn(title="Times", width=80, is_number=True),
                        TableColumn(title="Share", width=90, is_number=True),
                    ),
                    empty="Nobody has answered yet.",
                    height=4,
                ),
                Row(
                    items=(
                        Button(text="Export CSV", action="export"),
                        Button(text="Delete all answers", action="clear", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
            )
        ),
    )
    own = Section(
        name="own_questions",
        about="The questions with their choices.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="new_question", label="Question", on_enter="add_question"),
                        Entry(var="new_choices", label="Choices", on_enter="add_question"),
                    )
                ),
                Label(text="Divide the choices by commas.", style="hint"),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add question", action="add_question", style="primary"),
                        Button(text="Delete", action="remove_question", style="danger"),
                    )
                ),
                Table(
                    name="questions",
                    columns=(TableColumn(title="Question", width=220), TableColumn(title="Choices", width=240)),
                    empty="No questions yet. Write one above.",
                    height=6,
                ),
            )
        ),
    )
    footer = Section(name="footer", about="What is going on.", content=Label(var="status", style="hint"))
    names = ("progress", "question", "shown_question", "summary", "new_question", "new_choices", "problem")
    return View(
        sections=(Tabs(pages=(("Answer", answering), ("Results", results), ("Questions", own))), footer),
        menus=menus(
            "Survey",
            MenuItem(text="Begin again", action="begin", shortcut="Ctrl+N"),
            MenuItem(text="Export CSV", action="export", shortcut="Ctrl+E"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(names, ""),
        width=560,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    """The choices that were named make the first question."""
    words = words_of(spec.language)
    listed = re.split(r":|\bbetween\b|\bzwischen\b|\bentre\b", spec.description, maxsplit=1)
    named = names_listed(f": {listed[1]}", 12) if len(listed) == 2 else []
    question, choices = (_WHICH, tuple(named)) if len(named) > 1 else _FIRST
    asked = re.search(r"[\"“«„]([^\"”»“]{4,120}\?)[\"”»“]", spec.description)
    first = asked[1].strip() if asked else words.get(question, question)
    options = {"question": first, "choices": [words.get(one, one) for one in choices]}
    missing = spec.not_covered
    if named:  # choices are no wishes
        told = listed[1].lower()
        missing = tuple(one for one in missing if one.removeprefix("Not part of it: ").rstrip(".").lower() not in told)
    return replace(spec, options=options, not_covered=missing)


def _weigh(text: str) -> int:
    is_asked = _ABOUT.search(text) or pattern_of(
        r"\b(?:voting|abstimmungs-?|vote) ?(?:app|program|system|machine)"
    ).search(text)
    return 40 if is_asked and not _KEEPS.search(text) else 0


BLUEPRINT = Blueprint(
    kind="survey",
    title="Survey",
    summary="A survey with your own questions and choices, answered one after the other, with results as a chart.",
    words={},
    weigh=_weigh,
    features=(
        *("survey", "poll", "question", "answer", "choice", "option", "result", "chart", "vote", "percent", "share"),
        *("export", "csv", "bar", "graph", "undo", "multiple", "frage", "antwort", "ergebnis", "pregunta", "respuesta"),
        *("resultado", "question", "réponse", "résultat", "count", "feedback"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "FIRST_QUESTION": spec.options["question"],
        "FIRST_CHOICES": list(spec.options["choices"]),
    },
    verbatim=("FIRST_QUESTION", "FIRST_CHOICES"),
    screens=("One question after the other", "The results as a chart", "The questions with their choices"),
    data_kept=("The questions and every answer", "The window's place and theme"),
    checks=("The shares are right", "The answers are still there after a restart"),
    help=(
        "Add your questions with their choices under Questions.",
        "Each person answers one question after the other; then it begins again for the next.",
        "Results shows what was answered; Export CSV writes every answer into a file.",
    ),
)
