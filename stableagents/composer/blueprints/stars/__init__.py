"""A star chart for children: a tap gives a star, enough stars are a treat, and it begins again."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, people_listed
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Keypad,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_STARS = (
    r"(?:gold(?:en)? )?(?:stars?|stickers?|smileys?|sternchen|sternen?|estrell(?:as?|itas?)|[ée]toiles?|gommettes?)"
)
_ABOUT = re.compile(
    r"\b(?:star|reward|sticker|behaviou?r)[- ]?(?:charts?|boards?|systems?|plans?|posters?)\b"
    r"|\b(?:belohnungs|sternchen|sterne|verstärker)-?(?:tafel|plan|system|chart|liste|poster)\b"
    r"|\b(?:tabla|cuadro|panel|sistema) de (?:recompensas|estrellas|premios|puntos para niñ\w+|incentivos)"
    r"|\btableau (?:de|des|à) (?:récompenses?|motivation|[ée]toiles|gommettes|bons points)"
)
_EARNED = re.compile(
    rf"\b(?:gets?|earns?|collects?|gives?|receives?|bekommt|kriegt|verdient|sammelt|sammeln|recib\w+|gana\w*|cons\w+"
    rf"|reçoi\w+|gagne\w*|obtien\w+)\b.{{0,40}}\b{_STARS}\b"
)
_TREAT = re.compile(
    r"\b(?:treats?|rewards?|prizes?|surprises?|belohnung\w*|überraschung\w*|wunsch|eis essen|aussuchen|premios?"
    r"|recompensas?|r[ée]compenses?|cadeau\w*|surprise)\b"
)
_CHILD = re.compile(
    r"\b(?:daughters?|sons?|girl|boy|kids?|child(?:ren)?|toddler|tochter|sohn|töchter|söhne|kind(?:er)?|enkel\w*"
    r"|hij[oa]s?|niñ[oa]s?|nietos?|fille|fils|enfants?|grandson|granddaughter|niece|nephew)\b"
)
_NAMED = re.compile(
    r"\b(?:[Dd]aughter|[Ss]on|[Gg]irl|[Bb]oy|[Kk]id|[Cc]hild|[Gg]rand(?:son|daughter|child)|[Nn]iece|[Nn]ephew|Tochter"
    r"|Sohn|Kind|Enkel\w*|[Hh]ij[oa]|[Nn]iet[oa]|[Ff]ille|[Ff]ils|[Ee]nfant),? ([A-ZÄÖÜÉ][a-zäöüßáéíóúñçèêë]{1,15})\b"
)
_NAMED_ALL = re.compile(
    r"\b(?:[Kk]ids|[Cc]hildren|[Ss]ons|[Dd]aughters|[Gg]randchildren|Kinder|Enkel\w*|Töchter|Söhne|[Hh]ij[oa]s|[Nn]iñ[oa]s"
    r"|[Nn]iet[oa]s|[Ee]nfants|[Ff]illes),? ((?:[A-ZÄÖÜÉ][\wäöüßáéíóúñçèêë]+(?:, | and | und | y | et )?){2,8})"
)
_CHILDREN = (
    r"kids|children|sons|daughters|grandchildren|kinder|enkel\w*|töchter|söhne|hij[oa]s|niñ[oa]s|niet[oa]s|enfants"
    r"|filles"
)
_ONE = {"en": "Child", "de": "Kind", "es": "Niño", "fr": "Enfant"}
_REASONS = re.compile(
    rf"\b{_STARS} (?:for|each time (?:he|she|they)|when (?:he|she|they)|if (?:he|she|they)|fürs?|wenn (?:er|sie)"
    rf"|por|para|cuando|si|pour|quand (?:il|elle))\s+([^.;:!?()]{{3,160}})",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?::|\()\s*([^.;:!?()]{3,160})")
_EACH = re.compile(r"^(?:each|every|jede\w*|alle\w*|cada|chaque|all|everything|good|gute\w*|bien|her|his)\b", re.I)
_USUAL = ("Brushed teeth", "Tidied up", "Helped", "Was kind")
_CALLED = {"en": "My child", "de": "Mein Kind", "es": "Mi hijo", "fr": "Mon enfant"}


def _view(spec: AppSpec) -> View:
    reasons = list(spec.options["reasons"])
    chart = Section(
        name="chart_of_stars",
        about="The stars, and a button for each reason to give one.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(items=(Label(text="Stars of"), Choice(var="child", options=(), action="show", width=20))),
                Label(var="stars", style="big", is_centered=True),
                Label(var="counted", style="title", is_centered=True),
                Keypad(
                    rows=tuple(tuple(reasons[at : at + 2]) for at in range(0, len(reasons), 2)),
                    action="give_for",
                    grows=False,
                ),
                Form(
                    items=(
                        Entry(var="reason", label="A star for something else", on_enter="give_other", takes_focus=True),
                        Entry(var="treat", label="The treat", on_enter="give_treat"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Give a star", action="give_other"),
                        Button(text="Give the treat", action="give_treat", style="primary", name="treat_button"),
                        Button(text="Undo", action="undo"),
                    )
                ),
            )
        ),
    )
    kept = Section(
        name="kept",
        about="What the stars and treats were for, and the rules.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="latest",
                    columns=(
                        TableColumn(title="Day", width=110),
                        TableColumn(title="★", width=50),
                        TableColumn(title="What for", width=300),
                    ),
                    empty="No stars yet. Press what went well.",
                    height=8,
                    grows=True,
                ),
                Form(
                    items=(
                        Entry(var="child_names", label="Children", on_enter="change"),
                        Entry(var="goal", label="Stars for a treat", on_enter="change"),
                    )
                ),
                Row(items=(Button(text="Change", action="change"),)),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(chart, kept),
        side_by_side=True,
        menus=menus("Stars", MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z")),
        vars=dict.fromkeys(("child", "stars", "counted", "reason", "treat", "problem", "child_names", "goal"), ""),
        on_close="keep",
        width=1060,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text, language = " ".join(spec.description.split())[:1500], spec.language
    words = words_of(language)
    several, named = _NAMED_ALL.search(text), _NAMED.search(text)
    children = re.findall(r"[A-ZÄÖÜÉ]\w+", several[1]) if several else people_listed(text, 8)
    many = number_of(text, _CHILDREN, 1, 1, 8)
    children = children or ([named[1]] if named else [])
    children = children or (
        [f"{_ONE.get(language, _ONE['en'])} {number}" for number in range(1, many + 1)]
        if many > 1
        else [_CALLED.get(language, _CALLED["en"])]
    )
    goal = number_of(text, rf"{_STARS}|points?|punkten?|puntos", 0, 2, 50)
    if goal < 5 and (
        said := re.search(r"\b(?:at|with|after|for|bei|mit|nach|para|con|a los|avec|à|pour) (\d{1,2})\b", text)
    ):
        goal = min(50, max(2, int(said[1])))
    reasons = _reasons(text) or [words.get(reason, reason) for reason in _USUAL]
    return replace(spec, options={"children": children, "goal": goal or 10, "reasons": reasons})


def _reasons(text: str) -> list[str]:
    """What a star is given for, as it was named: two at least, of at most six words each."""
    for found in (*_REASONS.finditer(text), *_LISTED.finditer(text)):
        parts = re.split(r"\s*,\s*(?:and |und |y |et |or |oder )?|\s(?:and|und|y|et|or|oder|ou)\s", found[1])
        items = [part.strip() for part in parts if part.strip()]
        if len(items) > 1 and all(len(item.split()) < 7 and not _EACH.search(item) for item in items):
            return list(dict.fromkeys(item[:1].upper() + item[1:40] for item in items))[:8]
    return []


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"CHILDREN": list(spec.options["children"]), "GOAL": spec.options["goal"]}


def _weigh(text: str) -> int:
    is_meant = _ABOUT.search(text) or (_EARNED.search(text) and (_TREAT.search(text) or _CHILD.search(text)))
    return 60 if is_meant else 0


BLUEPRINT = Blueprint(
    kind="stars",
    title="Star chart",
    summary="A star chart for children: a press gives a star, enough of them are a treat, and it begins again.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("star", "sticker", "treat", "reward", "child", "kid", "daughter", "son", "tap", "press", "count", "again"),
        *("start", "point", "chart", "button", "choose", "good", "day", "prize", "surprise", "brush", "teeth", "tidy"),
        *("stern", "belohn", "kind", "tochter", "sohn", "tipp", "drück", "neu", "von vorn", "punkt", "wunsch", "darf"),
        *("estrella", "premio", "recompensa", "hij", "niñ", "toca", "pulsa", "empieza", "elegir", "punto"),
        *("étoile", "récompense", "enfant", "fille", "fils", "appui", "recommence", "choisi", "cadeau", "gommette"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("CHILDREN",),
    screens=("The stars, and what they are for",),
    data_kept=("Every star and treat", "The window's place and theme"),
    checks=("Enough stars are a treat, and it begins again", "A star given by mistake can be taken back"),
    help=(
        "Press what went well: that is a star.",
        "When the chart is full, press Give the treat; it begins again.",
        "Names of several children are divided by commas.",
    ),
)
