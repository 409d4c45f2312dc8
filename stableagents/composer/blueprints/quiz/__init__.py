"""A quiz with built-in questions, sums, and the person's own questions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.quiz.countries import flag_question, flags_of, parts_in
from stableagents.composer.blueprints.quiz.topics import NAMED, TOPICS, questions_of
from stableagents.composer.blueprints.said import seconds_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
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


def _view(spec: AppSpec) -> View:
    has_topics = len(spec.options["topics"]) > 1 and not spec.options["has_ladder"]
    is_timed = bool(spec.options["seconds"])
    has_flags = "flags" in spec.options["topics"]
    names = [TOPICS[topic] for topic in spec.options["topics"]]
    topics = Choice(var="topic", label="Category", options=("All", *names), action="again", width=22)
    jokers = (
        Row(
            items=(
                Label(var="prize", style="title", grows=True),
                Button(text="50 : 50", action="halve"),
                Button(text="Ask the audience", action="ask_audience"),
                Button(text="Stop here", action="stop"),
            )
        ),
    )
    play = Section(
        name="play",
        about="The question, its answers and the score.",
        content=Stack(
            items=(
                *((Form(items=(topics,)),) if has_topics else ()),
                Label(var="progress", style="hint"),
                Label(var="question", style="title"),
                *((Label(var="time_left"),) if is_timed else ()),
                *((Drawing(name="picture", width=300, height=200),) if has_flags else ()),
                Table(
                    name="answers",
                    columns=(TableColumn(title="Answers", width=380),),
                    empty="Press New round to play again.",
                    on_open="answer",
                    height=5,
                ),
                *(jokers if spec.options["has_ladder"] else ()),
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
    variables = ("progress", "question", "verdict", "score", "new_text", "new_right", "new_wrong")
    ranks = (("Score table", _score_table()),) if spec.options["ranked"] else ()
    return View(
        sections=(Tabs(pages=(("Questions", play), *ranks, ("My questions", own))),),
        menus=menus("Quiz", MenuItem(text="New round", action="again", shortcut="Ctrl+N")),
        vars={
            **dict.fromkeys(variables, ""),
            **({"topic": "All"} if has_topics else {}),
            **({"time_left": ""} if is_timed else {}),
            **({"prize": ""} if spec.options["has_ladder"] else {}),
            **({"player": "", "ranks_said": ""} if ranks else {}),
        },
        width=560,
        height=760 if has_flags else 600,
    )


def _score_table() -> Section:
    return Section(
        name="score_table",
        about="Who played, and the best rounds.",
        content=Stack(
            items=(
                Form(items=(Entry(var="player", label="Who plays", on_change="name_player"),)),
                Label(text="A finished round is written here under this name.", style="hint"),
                Table(
                    name="ranks",
                    columns=(
                        TableColumn(title="Place", width=70, is_number=True),
                        TableColumn(title="Name", width=160),
                        TableColumn(title="Score", width=120, is_number=True),
                        TableColumn(title="Day", width=120),
                    ),
                    empty="The first finished round appears here.",
                ),
                Row(items=(Button(text="Clear list", action="clear_ranks", style="danger"),)),
                Label(var="ranks_said", style="hint"),
            )
        ),
    )


_OWN = (
    r"\b(?:my|your|our|their) own\b|\bown questions"
    r"|\b(?:create|write|enter|add|make|type|put) (?:in )?(?:my |the |your |all )?questions"
    r"|eigene\w* fragen|propias preguntas|preguntas propias|mis preguntas|propres questions|mes questions"
)


_FLAGS = re.compile(
    r"\b(?:guess\w*|learn\w*|practi[cs]\w*|recogni[sz]\w*|name|identify|train\w*)\b(?: \w+){0,3} flags?\b(?! football)"
    r"|\bflags?(?: of (?:the )?(?:world|countries|europe))?(?: \w+)? (?:game|trainer|learning|training)\b"
    r"|\bflaggen?\b.{0,20}\b(?:raten|lernen|erraten|üben|spiel)\b|\bflaggen(?:raten|spiel|trainer|lernen)\b"
    r"|\b(?:adivin\w+|aprend\w+)\b.{0,20}\bbanderas?\b|\b(?:devin\w+|appren\w+)\b.{0,20}\bdrapeaux?\b"
)
_SEVERAL = re.compile(
    r"\b(?:categor\w+|kategori\w+|catégori\w+|rubri\w+|topics|genres|themes|themen(?:gebiete?n?)?|temas|thèmes"
    r"|(?:different|several|various|multiple|many|choose (?:a|the)) (?:subjects?|areas?|topic)|wissensgebiete?n?)\b"
)
_RANKED = re.compile(
    r"\b(?:leader ?boards?|score ?(?:tables?|boards?|lists?)|high ?scores?(?: (?:table|list))?|hall of fame|rankings?"
    r"|best(?:en)?listen?|rangliste\w*|ranglisten|tabla de (?:puntuaci\w+|puntos|posiciones)|clasificaci[oó]n"
    r"|récords|marcador\w*|classements?|tableau des scores|meilleurs scores)\b"
)
_TIMED = re.compile(
    r"\b(?:timers?|timed|time ?limits?|limited time|count ?down|against (?:the clock|time)|gegen die (?:zeit|uhr)"
    r"|contra (?:el )?reloj|contre la montre|zeitlimit\w*|zeitbegrenzung|timer"
    r"|auf zeit|temporizador|contrarreloj|(?:límite|limite) de (?:tiempo|temps)|temps limité|minuteur|chronométr\w*"
    r"|cuenta atrás|compte à rebours)\b"
)
_USUAL_SECONDS = 15
_LADDER = re.compile(
    r"\b(?:wants to be a|be a|quiz) millionaire\b|\bmillionaire (?:quiz|game)\b|\b(?:prize|money) ladder\b"
    r"|\blifelines?\b"
    r"|\bwer wird millionär\b|\bmillionärsquiz\b|\bquién quiere ser millonario\b|\bqui veut gagner des millions\b"
)


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    topics = [topic for topic, words in NAMED.items() if re.search(words, text)]
    if "flags" in topics and "capitals" in topics and not re.search(r"capital|hauptst[aä]dt", text):
        topics.remove("capitals")  # the countries are those of the flags
    if _SEVERAL.search(text):
        topics = topics if len(topics) > 1 else list(TOPICS)
    topics = sorted(topics, key=list(TOPICS).index) or ["general"]
    assumed = ("It asks general questions; add your own under My questions.",) if topics == ["general"] else ()
    found = re.search(r"(\d{1,3})\s*(?:questions|fragen)", text)
    round_length = min(50, max(1, int(found[1]))) if found else 10
    is_own = bool(re.search(_OWN, text))
    has_ladder = bool(_LADDER.search(text)) and "flags" not in topics
    if has_ladder:
        round_length = int(found[1]) if found else 15
        if topics == ["general"]:  # of all fields, as on the ladder they ask
            topics, assumed = [topic for topic in TOPICS if topic not in ("flags", "sums")], ()
    options = {
        "topics": topics,
        "round": round_length,
        "only_own": is_own,
        "seconds": seconds_of(text, _USUAL_SECONDS if _TIMED.search(text) else 0, 3, 600),
        "has_ladder": has_ladder,
        "ranked": bool(_RANKED.search(text)),
        "parts": parts_in(text) if {"flags", "capitals"} & set(topics) else [],
    }
    return replace(spec, options=options, assumptions=spec.assumptions + assumed)


def _constants(spec: AppSpec) -> dict[str, Any]:
    topics, parts = spec.options["topics"], spec.options.get("parts", [])
    return {
        "TOPICS": [TOPICS[topic] for topic in topics],
        "QUESTIONS": [questions_of(topic, spec.language, parts) for topic in topics],
        "ROUND": spec.options["round"],
        "SECONDS": spec.options["seconds"],
        "ONLY_OWN": spec.options["only_own"],
        **(
            {"FLAG_QUESTION": flag_question(spec.language), "FLAGS": flags_of(spec.language, parts)}
            if "flags" in topics
            else {}
        ),
    }


def _more_files(spec: AppSpec) -> dict[str, str]:
    """With flags or a ladder of prizes, their presenter stands in front of the quiz's own."""
    own = "ladder" if spec.options["has_ladder"] else "flags" if "flags" in spec.options["topics"] else ""
    return {"presenter.py": f"presenter_{own}.py", "rounds.py": "presenter.py"} if own else {}


BLUEPRINT = Blueprint(
    kind="quiz",
    title="Quiz",
    summary="A quiz with a score, built-in questions and your own.",
    weigh=lambda text: 90 if _FLAGS.search(text) or _LADDER.search(text) else 0,
    weigh_whole=lambda text: 60 if _LADDER.search(text) else 0,
    words={"quiz": 12, "trivia": 10, "questions and answers": 6, "multiple choice": 8, "rätsel": 5},
    features=(
        *(
            "lifeline",
            "audience",
            "ladder",
            "prize",
            "joker",
            "50:50",
            "publikum",
            "gewinn",
            "público",
            "premio",
            "publics?",
        ),
        r"\b(?:4|four|vier|cuatro|quatre) (?:possible )?(?:answers|choices|options|antworten|respuestas|réponses)",
        "score",
        "question",
        "answer",
        "choice",
        "own",
        "random",
        "best",
        "round",
        *("result", "end", "ergebnis", "resultado", "résultat", "percent", r"\bpoints?\b", "punkt", "punto"),
        *("categor", "kategor", "topic", "theme", "leaderboard", "score", "ranking", "high score", "second", "time"),
        *("flag", "countr", "capital", "land", "bestenlist", "rangl", "sekund", "zeit", "clasific", "segundo"),
        *("tiempo", "classement", "temps", "bandera", "drapeau", "thème", "rubri", "subject", "timer", "limit"),
        *("wrong", "review", "mistake", "feedback", "multiple", "frage", "antwort", "pregunta", "respuesta", "réponse"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("QUESTIONS", "FLAGS", "FLAG_QUESTION"),
    more_files=_more_files,
    screens=("The question with its answers", "My questions"),
    data_kept=("Your own questions and your best score", "The window's place and theme"),
    checks=(
        "Only the first answer counts",
        "At the end what was wrong is shown with the right answer",
        "Your own questions are still there after a restart",
        "Where a time is wished, a question is over when it is, and a score table has the best rounds first",
    ),
    help=("Choose an answer and press Answer, or double click it.", "Add your own questions under My questions."),
)
