"""Trying keys: which key was pressed, its name and its code, and which of a keyboard work."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Drawing, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View

_WAYS = ("Left", "Up", "Down", "Right")
# A key's name on the keyboard, and how wide it is where it is no usual one.
_ROWS = (
    (("Esc", 1.0), *((f"F{number}", 1.0) for number in range(1, 13))),
    (*((key, 1.0) for key in "`1234567890-="), ("Backspace", 2.0)),
    (("Tab", 1.5), *((key, 1.0) for key in "QWERTYUIOP[]"), ("\\", 1.5)),
    (("CapsLock", 1.8), *((key, 1.0) for key in "ASDFGHJKL;'"), ("Enter", 2.2)),
    (("Shift", 2.3), *((key, 1.0) for key in "ZXCVBNM,./"), ("Shift", 2.7)),
    (("Ctrl", 1.4), ("Meta", 1.2), ("Alt", 1.2), ("Space", 5.0), ("Alt", 1.2), *((way, 1.25) for way in _WAYS)),
)
_SIGNS = {"Left": "←", "Up": "↑", "Down": "↓", "Right": "→", "Backspace": "⌫", "CapsLock": "Caps"}
_ABOUT = re.compile(
    r"\bkey ?(?:board)?[- ]?(?:tester|test|checker|visuali[sz]er|viewer"
    r"|codes?(?: (?:viewer|finder|tester|app|display))?)\b"
    r"(?! (?:for|of|to|from|list|lock|safe|door|combination))(?!.{0,30}\b(?:song|door|safe|lock)s?\b)"
    r"|\bwhich key (?:was|is|i|i am|has been|you|did i)\b"
    r"|\bkey ?codes? (?:of|for) (?:the |each |every |any )?(?:pressed )?keys?\b"
    r"|\bdetect\w* (?:\w+ )?key ?(?:press\w*|strokes?)\b|\btest (?:my|the|a) keyboard\b"
    r"|\btastatur-?(?:test\w*|prüf\w*)\b|\btastencodes?\b|\bwelche taste\b.{0,20}\bgedrückt\b"
    r"|\b(?:probador|prueba|comprobador) de(?:l)? teclados?\b|\bprobar (?:el|mi|un) teclado\b"
    r"|\bcódigos? de (?:las? )?teclas?\b"
    r"|\b(?:testeur|test) de clavier\b|\btester (?:le|mon|un) clavier\b|\bcodes? (?:de|des) (?:la )?touches?\b"
)


def _view(spec: AppSpec) -> View:
    page = Section(
        name="keys_page",
        about="The keyboard, the last key and those before.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="last_key", style="big", is_centered=True),
                Label(var="last_code", style="title", is_centered=True),
                Drawing(name="keyboard", width=760, height=300, on_press="press", on_key="key"),
                Table(
                    name="pressed",
                    columns=(
                        TableColumn(title="Number", width=100, is_number=True),
                        TableColumn(title="Key", width=200),
                        TableColumn(title="Code", width=120, is_number=True),
                    ),
                    empty="The keys that were pressed appear here.",
                    height=4,
                ),
                Row(
                    items=(
                        Button(text="Begin again", action="clear", style="primary"),
                        Button(text="Copy list", action="copy"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(page,),
        menus=menus("Keys", MenuItem(text="Begin again", action="clear", shortcut="Ctrl+N")),
        vars={"last_key": "–", "last_code": ""},
        width=800,
        height=720,
    )


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="keytester",
    title="Keyboard tester",
    summary="Shows which key was pressed with its code, and which keys of the keyboard work.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("key", "code", "press", "keyboard", "name", "history", "list", "held", "test", "work", "highlight", "show"),
        *("taste", "tastatur", "gedrückt", "tecla", "teclado", "pulsad", "touche", "clavier", "copy", "last", "event"),
        *(r"indicator", r"^(?:the )?(?:alt|control|ctrl|meta|shift)(?: key)?$"),
    ),
    view=_view,
    constants=lambda spec: {"ROWS": [[list(key) for key in row] for row in _ROWS], "SIGNS": dict(_SIGNS)},
    verbatim=("ROWS", "SIGNS"),
    screens=("The keyboard, the last key and those before",),
    data_kept=("The window's place and theme",),
    checks=("Several keys can be held at once", "A key that was tried stays marked"),
    help=(
        "Press any key: it is marked while it is held, and stays green. Press the keyboard if nothing happens.",
        "The code is the one that this computer gives to the key; it differs from system to system.",
    ),
)
