"""A board of cards in columns, such as to do, doing and done, or in the four quadrants of Eisenhower's matrix."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.field_names import in_list
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Entry,
    Keypad,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_COLUMNS = ("To do", "Doing", "Done")
_QUADRANTS = ("Do first", "Schedule", "Delegate", "Leave out")  # important ones first, urgent ones to the left
_MEANT = ("Important and urgent", "Important, not urgent", "Urgent, not important", "Neither of both")
MAX_COLUMNS = 6
_USUAL_LIMIT = 3
_MATRIX = re.compile(
    r"\b(?:eisenhower|covey)\w*|\b(?:urgent|urgency|important|priority|importance)\b.{0,20}\b(?:matrix|quadrants?)\b"
    r"|\b(?:matrix|quadrants?)\b.{0,30}\b(?:urgent|importan|urgency)|\b(?:prioritäten|dringlichkeits)-?matrix"
    r"|\bmatriz de (?:prioridades|eisenhower|urgencia)|\bmatrice (?:des priorités|d['’]eisenhower|d['’]urgence)"
)
_LIMITED = re.compile(
    r"\b(?:wip|limit\w*|max(?:imum|imal|\.)?|at most|no more than|höchstens|límites?|como (?:mucho|máximo)|máximo"
    r"|au plus)\b"
)
_FLOW = (  # a list that ends with what is done needs no word for columns
    r"(?:\b(?:with|mit|con|avec)|:)\s+((?:[\w ]{2,20},\s*){1,5}[\w ]{2,20}?,?\s*(?:and |und |y |et )?(?:done"
    r"|finished|closed"
    r"|erledigt|fertig|hecho|terminado|fini|terminé))\b"
)


_MOVED = (  # what is done with the cards behind the names of the columns
    r",?\s+(?:and|und|y|et)\s+(?:(?:can|may) be\s+)?(?:moved?|dragged|sorted|filtered|verschob\w*|verschieb\w*|gezogen"
    r"|mover\w*|se mueven|déplac\w*)\b"
)


def _columns(spec: AppSpec) -> tuple[str, ...]:
    return tuple(spec.options["columns"])


def _column(number: int, title: str, *, is_limited: bool, is_matrix: bool) -> Node:
    count: Node = Label(var=f"count_{number}", style="hint")
    if is_matrix:
        count = Row(items=(Label(text=_MEANT[number], style="hint", grows=True), count))
    if is_limited:
        limit = Entry(var=f"limit_{number}", on_change="set_limits", width=4)
        count = Row(items=(count, Label(text="Limit"), limit))
    table = Table(
        name=f"column_{number}",
        columns=(TableColumn(title=title, width=170),),
        empty="No cards here.",
        on_select="select",
        on_open="edit",
        keys=(("Delete", "remove"),),
        height=8,
    )
    return Stack(items=(table, count), grows=True)


def _layout(spec: AppSpec) -> tuple[Node, ...]:
    """The columns side by side, or the quadrants two by two."""
    parts = tuple(
        _column(number, title, is_limited=bool(spec.options["limits"]), is_matrix=bool(spec.options["is_matrix"]))
        for number, title in enumerate(_columns(spec))
    )
    if not spec.options["is_matrix"]:
        return (Row(items=parts, grows=True),)
    return (Row(items=parts[:2], grows=True), Row(items=parts[2:], grows=True))


def _view(spec: AppSpec) -> View:
    columns, is_matrix, limits = _columns(spec), bool(spec.options["is_matrix"]), tuple(spec.options["limits"])
    ticks = (Check(text="Urgent", var="is_urgent"), Check(text="Important", var="is_important")) if is_matrix else ()
    arrows = (Button(text="← Move", action="move_left"), Button(text="Move →", action="move_right"))
    moves: tuple[Node, ...] = () if is_matrix else arrows
    board = Section(
        name="cards",
        about="A new card above, the columns below.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Task" if is_matrix else "Card"),
                        Entry(var="new_text", on_enter="add", grows=True, takes_focus=True),
                        *ticks,
                        Label(text="Search"),
                        Entry(var="search", on_change="refresh", width=14),
                        Button(var="add_text", action="add", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                *_layout(spec),
                *(
                    (Label(text="Move to", style="hint"), Keypad(rows=(columns,), action="move_to"))
                    if is_matrix
                    else ()
                ),
                Row(
                    items=(
                        *moves,
                        Button(text="Up", action="move_up"),
                        Button(text="Edit", action="edit"),
                        *((Button(text="Done", action="finish"),) if is_matrix else ()),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    first: dict[str, str | bool] = {f"count_{number}": "" for number in range(len(columns))}
    first |= {"is_urgent": True, "is_important": True} if is_matrix else {}
    first |= {f"limit_{number}": str(limit or "") for number, limit in enumerate(limits)}
    return View(
        sections=(board,),
        menus=menus(
            "Board",
            MenuItem(text="Move right", action="move_right", shortcut="Ctrl+Right"),
            MenuItem(text="Move left", action="move_left", shortcut="Ctrl+Left"),
            MenuItem(text="Move up", action="move_up", shortcut="Ctrl+Up"),
            MenuItem(text="Edit", action="edit", shortcut="F2"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        keys=(("Esc", "stop_editing"),),
        vars=first | {"new_text": "", "search": "", "add_text": "Add", "problem": ""},
        width=720 if is_matrix else max(720, 220 * len(columns)),
        height=720 if is_matrix else 560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = _WITHOUT_LIMITS.sub("", spec.description)
    found = re.search(
        r"(?:columns?|lists|stages|lanes|quadrants|spalten|quadranten|columnas|cuadrantes|colonnes|quadrants)\s*"
        r"(?:called|named|such as|like|:|\()?\s*([^.;)]+)",
        text,
        re.IGNORECASE,
    )
    found = found or re.search(_FLOW, text, re.IGNORECASE)
    listed = re.split(_MOVED, found[1], maxsplit=1, flags=re.IGNORECASE)[0] if found else ""
    named = [name.capitalize() for name in in_list(listed)] if listed else []
    if _MATRIX.search(text.lower()):
        words = words_of(spec.language)
        usual = tuple(words.get(name, name) for name in _QUADRANTS)
        columns = tuple(dict.fromkeys(named)) if len(set(named)) == len(_QUADRANTS) else usual
        return replace(spec, options={"columns": columns, "is_matrix": True, "limits": ()})
    columns = tuple(dict.fromkeys(named))[:MAX_COLUMNS] if len(named) >= 2 else _COLUMNS
    said = () if len(named) >= 2 else (f"The columns are {', '.join(columns)}.",)
    options = {"columns": columns, "is_matrix": False, "limits": _limits(spec.description, columns)}
    return replace(spec, options=options, assumptions=spec.assumptions + said)


_LIMIT = (
    r"(?:wip )?(?:limit\w*|max\w*|at most|no more than|höchstens|límite|máximo|limite|au plus)\b\W*(?:of |de )?\d{1,3}"
)
_WITHOUT_LIMITS = re.compile(
    rf"\s*\((?:{_LIMIT}|\d{{1,3}})\)|\s+(?:and an? |with an? |und |y |et )?{_LIMIT}(?:\s+in\s+\w+)*", re.I
)


def _limits(text: str, columns: tuple[str, ...]) -> tuple[int, ...]:
    """How many cards each column may have, 0 for any number; nothing where no limit is spoken of."""
    if not _LIMITED.search(text.lower()):
        return ()
    own = [_limit_of(text, column) for column in columns]
    if any(own):
        return tuple(own)
    of_all = re.search(r"\b(?:limits?|most|max\w*|höchstens|máximo|mucho|plus)\.?\D{0,12}?(\d{1,2})\b", text, re.I)
    between = range(1, len(columns) - 1)  # what waits and what is done has room
    return tuple((int(of_all[1]) if of_all else _USUAL_LIMIT) * (n in between) for n in range(len(columns)))


def _limit_of(text: str, column: str) -> int:
    """The limit that is told beside a column: "doing (max 3)", "at most 3 in doing"."""
    name = re.escape(column)
    found = re.search(
        rf"\b{name}(?: column| spalte)?(?: (?:to|at|auf|zu|a|à))?\W{{1,3}}"
        rf"(?:(?:wip )?(?:limit|max\w*|at most|höchstens)\W*(?:of )?)?(\d{{1,2}})\b",
        text,
        re.I,
    )
    found = found or re.search(rf"\b(\d{{1,2}}) (?:\w+ )?(?:in|for|für|en|dans) (?:the )?['\"“]?{name}\b", text, re.I)
    return int(found[1]) if found else 0


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {
        "COLUMNS": list(_columns(spec)),
        "LIMITS": list(spec.options["limits"]),
        "IS_MATRIX": bool(spec.options["is_matrix"]),
    }


_BACKLOG = re.compile(r"\b(?<!game )(?<!games )(?<!book )(?<!film )(?<!movie )backlog\b")


def _weigh(text: str) -> int:
    if _MATRIX.search(text):
        return 40
    return 6 if _BACKLOG.search(text) else 0


BLUEPRINT = Blueprint(
    kind="kanban",
    title="Board",
    summary="A board with cards in columns that can be moved, with search and undo.",
    words={"kanban": 14, "trello": 14, "task board": 12, "project board": 12, "board with columns": 12, "scrum": 9}
    | {"aufgabentafel": 12, "tablero": 9},
    features=(
        "column",
        "card",
        "move",
        "search",
        "undo",
        "edit",
        "delet",
        "drag",
        "to do",
        "doing",
        "done",
        "progress",
        r"\bwip\b",
        *("urgent", "important", "quadrant", "priorit", "dringend", "wichtig", "importante", "matri"),
        *("spalte", "karte", "colonne", "columna", "carte", "tarjeta"),
    ),
    weigh=_weigh,
    weigh_whole=lambda text: 40 if _MATRIX.search(text) else 0,
    title_for=lambda spec: "Eisenhower matrix" if spec.options["is_matrix"] else "Board",
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The columns with their cards",),
    data_kept=("The cards, their column and order", "The window's place and theme"),
    checks=("A moved card stays there after a restart", "A deleted card comes back in its place"),
    help=("Write a card and press Enter.", "Choose a card and press Move, or Ctrl with the arrow keys."),
)
