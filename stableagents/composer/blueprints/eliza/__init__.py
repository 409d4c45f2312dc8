"""A talk in the manner of ELIZA: rules turn round what was said; answers of one's own can be taught."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages import LANGUAGES
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Formatted,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_ABOUT = re.compile(
    r"\beliza\b|\bchatter ?bots?\b|\bchat ?bots?\W*$|\b(?:robot|virtual) (?:therapist|psychologist)\b"
    r"|\b(?:simple|small|little|rule[- ]based|offline|silly|funny|scripted) (?:\w+ )?chat ?-?bots?\b"
    r"|\bchat ?-?bots?\b.{0,60}\b(?:keywords?|rules?|offline|without (?:the )?(?:internet|ai)|patterns?|simple|canned"
    r"|preset|taught|teach)|\b(?:einfacher?|kleiner?|simpler?) chat-?bot\w*"
    r"|\bchat-?bot\w* (?:ohne|mit (?:regeln|stichw\w+))"
    r"|\bchat-?bot (?:sencillo|simple|con reglas|sin internet)|\bchat-?bot (?:à règles|sans internet)"
)


def _view(spec: AppSpec) -> View:
    talk = Section(
        name="talk_page",
        about="What was said, and what to say.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Formatted(name="talk", grows=True),
                Row(
                    items=(
                        Entry(var="new_text", on_enter="say", grows=True, takes_focus=True),
                        Button(text="Say", action="say", style="primary"),
                        Button(text="Save talk", action="save_talk"),
                        Button(text="Begin again", action="clear"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(talk, _taught()),
        menus=menus(
            "Talk",
            MenuItem(text="Save talk", action="save_talk", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(("new_text", "word", "answer", "problem"), ""),
        on_close="keep",
        width=760,
        height=820,
    )


def _taught() -> Section:
    return Section(
        name="taught_page",
        about="Answers of one's own.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="To the word"),
                        Entry(var="word", on_enter="teach", width=14),
                        Label(text="answer"),
                        Entry(var="answer", on_enter="teach", grows=True),
                        Button(text="Teach", action="teach"),
                        Button(text="Delete", action="forget", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="taught",
                    columns=(TableColumn(title="Word", width=160), TableColumn(title="Answer", width=420)),
                    empty="No answers of your own yet. Write a word and an answer above.",
                    keys=(("Delete", "forget"),),
                    height=4,
                ),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="eliza",
    title="Eliza",
    summary="A talk in the manner of ELIZA: rules turn round what you write, and you can teach it answers.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "chat",
            "talk",
            "answer",
            "repl",
            "respon",
            "keyword",
            "rule",
            "teach",
            "learn",
            "save",
            "history",
            "message",
        ),
        *("eliza", "therapist", "question", "conversation", "pattern", "reflect", "offline", "type", "clear"),
        *("antwort", "regel", "gespräch", "stichw", "respuesta", "regla", "charla", "réponse", "règle", "mot"),
    ),
    view=_view,
    more_files=lambda spec: {"rules.py": f"rules/{spec.language if spec.language in LANGUAGES else 'en'}.py"},
    screens=("The talk", "Answers of one's own"),
    data_kept=("What was said", "The answers that were taught", "The window's place and theme"),
    checks=("There is an answer to everything", "A deleted answer comes back"),
    help=(
        "Write something and press Enter. Nothing leaves this computer: it answers by rules, not by thinking.",
        "Teach it an answer to a word of your own; it comes first.",
    ),
)
