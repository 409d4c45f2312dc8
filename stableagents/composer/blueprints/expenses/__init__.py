"""An expense tracker with categories, months, totals and a chart."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import A_PERIOD
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Chart,
    Choice,
    Entry,
    Form,
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

_CATEGORIES = ("Food", "Home", "Transport", "Health", "Fun", "Other")


_KINDS = ("Expense", "Income")
_CHARTS = ("By category", "By month")
_INCOME = (
    r"incomes?|earn\w*|salar(?:y|ies)|wages?|revenues?|balance|money in|einnahm\w*|einkommen"
    r"|saldo"
    r"|ingresos?|sueldo|revenus?|recettes|salaire|solde"
)
_LIMITS = (
    r"limits?|budgets? (?:per|for each|by|for every)|per[- ]category budgets?|category budgets?|envelopes?"
    r"|overspend\w*"
    r"|set (?:a )?budgets?|grenzen?|obergrenze\w*|límites?|plafonds?|limites?|budget pro|presupuesto por"
)


_BUDGET = (  # for the whole of a month
    r"monthly budgets?|month's budget|budgets? (?:for|per|a|each|of the|every) (?:\w+ )?month|(?:overall|total) budget"
    r"|monatsbudget|budget (?:im|pro|für den|für jeden) monat|presupuesto (?:mensual|al mes|por mes|del mes)"
    r"|budget (?:mensuel|par mois|du mois)"
)
_SUM_OF_IT = r"\d{1,6}(?:[.,]\d{1,2})?"
_BUDGET_OF = (
    rf"budget\b[^.;:!?\d]{{0,30}}?(?P<after>{_SUM_OF_IT})\b|\b(?P<before>{_SUM_OF_IT}) ?(?:€|euros?|dollars?|pounds?)?"
    r" (?:a|per|im|pro|al|par) (?:month|monat|mes|mois) (?:budget|presupuesto)"
)


def _budget() -> tuple[Node, ...]:
    return (
        Row(
            items=(
                Label(text="Budget per month"),
                Entry(var="budget", on_enter="set_budget", width=10, grows=True),
                Button(text="Set budget", action="set_budget"),
            )
        ),
        Label(var="left"),
    )


def _limit() -> tuple[Node, ...]:
    return (
        Row(
            items=(
                Label(text="Limit per month"),
                Entry(var="limit", on_enter="set_limit", width=10, grows=True),
                Button(text="Set limit", action="set_limit"),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    categories = tuple(spec.options["categories"])
    has_income, has_limits = bool(spec.options.get("income")), bool(spec.options.get("limits"))
    has_budget = bool(spec.options.get("budget"))
    first_chart = _CHARTS[1 if spec.options.get("by_month") else 0]
    new = Section(
        name="new_expense",
        about="The form for an expense.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="amount", label="Amount", on_enter="add", takes_focus=True),
                        *(
                            (Choice(var="entry_kind", label="Kind", options=_KINDS),)
                            if spec.options.get("income", False)
                            else ()
                        ),
                        Choice(var="category", label="Category", options=categories),
                        Entry(var="day", label="Day", on_enter="add"),
                        Entry(var="note", label="Note", on_enter="add"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(var="add_text", action="add", style="primary"),
                        Button(text="Clear", action="stop_editing"),
                    )
                ),
                *(_limit() if has_limits else ()),
                *(_budget() if has_budget else ()),
                Choice(var="chart_by", options=_CHARTS, action="draw_chart"),
                Chart(name="chart", shape=str(spec.options["chart"])),
            )
        ),
    )
    listed = Section(
        name="month_shown",
        about="The expenses of a month and their total.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Choice(var="month", options=("All months",), action="refresh"),
                        Label(var="total", style="title", grows=True),
                    )
                ),
                Table(
                    name="expenses",
                    columns=(
                        TableColumn(title="Day", width=95),
                        TableColumn(title="Category", width=100),
                        TableColumn(title="Note", width=150),
                        TableColumn(title="Amount", width=90, is_number=True),
                    ),
                    empty="No expenses yet. Add the first one.",
                    on_open="edit",
                    keys=(("Delete", "remove"),),
                ),
                Row(
                    items=(
                        Button(text="Edit", action="edit"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                        Button(text="Export CSV", action="export"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(new, listed),
        side_by_side=True,
        menus=menus(
            "Expenses",
            MenuItem(text="Undo delete", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Export CSV", action="export", shortcut="Ctrl+E"),
        ),
        vars={"amount": "", "category": categories[0], "day": "", "note": "", "month": "All months", "total": ""}
        | {
            "add_text": "Add expense",
            "problem": "",
            "chart_by": first_chart,
        }
        | ({"entry_kind": "Expense"} if has_income else {})
        | ({"limit": ""} if has_limits else {})
        | ({"budget": "", "left": ""} if has_budget else {}),
        width=900,
        height=660 if has_budget else 560,
    )


_ASKED = {"income": _INCOME, "limits": _LIMITS, "budget": _BUDGET}
_BY_MONTH = re.compile(
    r"(?:charts?|graphs?|diagramm\w*|gráfic\w+|graphiques?)\b.*\b(?:months?|monthly|monat\w*|mes|mensual\w*"
    r"|mois|mensuel\w*)"
)


_PIE = (
    r"\bpie\b|kuchendiagramm|tortendiagramm|kreisdiagramm|(?:gráfic[oa]|diagrama) (?:circular|de (?:tarta|pastel))"
    r"|camembert|secteurs"
)
# With what another wish begins, or what else of an expense is named.
_NO_CATEGORY = (
    r"(?:with|which|that|who|where|i|for|by|a|mit|die|das|den|ich|für|nach|welche|con|que|un|una|para|por|avec|qui|je"
    r"|une|pour|par|see|show|sehen|zeig\w*|ver|voir)\b|(?:amount|date|day|note|betrag|datum|tag|notiz|importe|fecha"
    r"|nota|montant|jour)s?$"
)
_NAMED = (
    r"(?:(?:categor(?:y|ies)|kategorien?|categorías?|catégories?)\s*(?:such as|like|wie|como|comme|:|\()"
    r"|(?:kategorien?|categorías?|catégories?|rubriken?|rubriques?)(?= [^.;,)]+[,:(]))"
    r"\s*(?:wie|sind|como|comme|:|\()?\s*([^.;)]+)"
)


_SUM = r"[€$£]? ?(?P<figure>\d{1,6}(?:[.,]\d{1,2})?) ?(?:€|£|\$|euros?|eur|dollars?|pounds?|quid|chf|franken|francs?)?"
_FOR = r"(?:for|on|für|bei|en|para|por|pour|of|de|d'|an) ?(?:the |my |our |das |die |den |la |el |les |le |l')?"
_OF = r"(?P<what>(?!(?:a|an|the|each|every|month|week|all)\b)[^\W\d_]{3,}(?: [^\W\d_]{4,})?)"
# "400 on food, 100 on fun", "food 400": so much for each category.
_LIMIT_OF = rf"(?<![\w.,]){_SUM} {_FOR}{_OF}"
_LIMITS_OF = rf"(?<![^\W_]){_OF}(?: of| to| is| at|:)? {_SUM}(?![^\W_])"
_BEYOND = (
    r"more than|over|above|beyond|exceed\w*|limits?|budgets?|at most|no more|up to|overspen\w*|warn\w*|mehr als"
    r"|über|höchstens"
    r"|grenze|limit\w*|más de|pas[oae]\w*|límite\w*|presupuesto|como máximo|avis\w*|plus de|dépass\w*|budget|plafond\w*"
    r"|prévien\w*|préven\w*|avert\w*"
)
_NO_CATEGORY_SUM = (
    r"(?:budgets?|limits?|totals?|grenze|presupuesto|límite|plafond|spend\w*|more|over|people"
    r"|persons?|times?|days?|months?|weeks?|years?|tage?|monate?|meses|mois|jours|días)\b"
)


_SPENT_ON = (
    r"\b(?:spend|spent|spending|goes)\b[^.;:!?]{0,25}? (?:on|for) (?P<en>[^.;:!?]+)"
    r"|\bfür (?P<de>[^.;:!?]+?) (?:ausgebe\w*|ausgibt|verbrauche\w*)"
    r"|\b(?:gasto|gastamos|gastos)\b[^.;:!?]{0,20}? en (?P<es>[^.;:!?]+)|\b(?:dépense|dépensons"
    r"|dépenses)\b[^.;:!?]{0,20}?"
    r" (?:en|pour) (?P<fr>[^.;:!?]+)"
)


def _spent_on(text: str) -> list[str]:
    """What a description says that is spent on, three things or more: "how much I spend on food, rent and fun"."""
    found = pattern_of(_SPENT_ON, re.IGNORECASE).search(text)
    listed = next(filter(None, found.groups()), "") if found else ""
    listed = re.sub(
        rf" (?:each|every|per|a|this|im|pro|al|por|par|cada) (?:{A_PERIOD})\b.*", "", listed, flags=re.IGNORECASE
    )
    parts = [part.strip() for part in re.split(r",|\b(?:and|und|y|et)\b", listed) if part.strip()]
    plain = list(takewhile(lambda part: re.fullmatch(r"[^\W\d_]{3,}(?: [^\W\d_]{3,})?", part) is not None, parts))
    plain = [part for part in plain if not pattern_of(_NO_CATEGORY).match(part.lower())]
    return [part.capitalize() for part in plain] if len(plain) > 2 else []


def _limits_told(text: str) -> dict[str, str]:
    """What each category may cost in a month, as a description tells it: "more than 400 on food, 100 on fun"."""
    for sentence in re.split(r"[.](?!\d)|[;!?\n]", text):
        if not pattern_of(rf"\b(?:{_BEYOND})\b").search(sentence.lower()):
            continue
        for pattern in (_LIMIT_OF, _LIMITS_OF):
            found = pattern_of(pattern, re.IGNORECASE).finditer(sentence)
            told = {one["what"].split()[0].capitalize(): one["figure"].replace(",", ".") for one in found}
            told = {name: figure for name, figure in told.items() if not re.match(_NO_CATEGORY_SUM, name.lower())}
            if told:
                return told
    return {}


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    shape = "pie" if pattern_of(_PIE).search(text.lower()) else "bars"
    found = re.search(_NAMED, text, re.IGNORECASE)
    last = re.match(r"(?:[^,]+,)*?[^,]+?\b(?:and|und|y|et)\b[^,]+", found[1]) if found else None
    listed = last[0] if last else found[1] if found else ""  # what follows the last after "and" is another wish
    named = [part.strip().capitalize()[:40] for part in re.split(r",|\b(?:and|und|y|et)\b|/", listed)]
    named = list(takewhile(lambda name: not pattern_of(_NO_CATEGORY).match(name.lower()), filter(None, named)))
    named = named if len(named) > 1 else []
    named = named or _spent_on(text)
    limits = _limits_told(text)
    own = words_of(spec.language)
    usual = [] if named else [name for name in _CATEGORIES if own.get(name, name) not in limits]
    categories = tuple(dict.fromkeys([*named, *limits, *usual]))
    assumed = () if named or limits else (f"The categories are {', '.join(_CATEGORIES)}.",)
    lowered = text.lower()
    options = {"chart": shape, "categories": categories, "by_month": bool(_BY_MONTH.search(lowered))}
    options |= {name: bool(re.search(rf"\b(?:{words})\b", lowered)) for name, words in _ASKED.items()}
    options |= {"limits": True, "limits_of": tuple(limits.items())} if limits else {}
    if options["budget"] and not limits and (told := pattern_of(_BUDGET_OF).search(lowered)):
        options["budget_of"] = (told["after"] or told["before"]).replace(",", ".")
    return replace(spec, options=options, assumptions=spec.assumptions + assumed)


BLUEPRINT = Blueprint(
    kind="expenses",
    title="Expense tracker",
    summary="An expense tracker with categories and monthly totals.",
    words={
        "expense": 10,
        "expenses": 10,
        "spending": 8,
        "budget": 9,
        "budgeting": 9,
        "income and expenses": 6,
        "personal finance": 9,
        "finance tracker": 9,
        "money tracker": 9,
        "spend": 5,
        "ausgaben": 10,
        "gastos": 10,
        "dépenses": 10,
        "haushaltsbuch": 10,
    },
    features=(
        "einnahmen",
        "camembert",
        "ingresos",
        "revenus",
        "diagramm",
        "gráfico",
        "graphique",
        "mensu",
        "monat",
        "categor",
        "chart",
        "graph",
        "month",
        "total",
        "export",
        "csv",
        "date",
        "note",
        "amount",
        "undo",
        "delet",
        "sum",
        "income",
        "earn",
        "salar",
        "balance",
        "limit",
        "budget",
        "monatsbudget",
        "expens",
        "money",
        *("left", "übrig", "bleibt", "queda", "reste"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "HAS_INCOME": spec.options.get("income", False),
        "HAS_LIMITS": spec.options.get("limits", False),
        "HAS_BUDGET": spec.options.get("budget", False),
        "FIRST_BUDGET": spec.options.get("budget_of", ""),
        "FIRST_LIMITS": [list(one) for one in spec.options.get("limits_of", ())],
        "FIRST_ORDER": (spec.options.get("order", "day"), spec.options.get("descending", "order" not in spec.options)),
    },
    verbatim=("FIRST_ORDER", "FIRST_LIMITS"),
    orders={
        "amount": r"amounts?|price|cost|value|betrag|preis|kosten|importe|cantidad|precio|montant|prix",
        "category": r"categor(?:y|ies)|kategorien?|categoría|catégorie",
        "day": r"days?|date|tag|datum|fecha|día|jour",
        "note": r"notes?|notiz(?:en)?|nota",
    },
    screens=("A form for a new expense with a chart", "The expenses of a month with their total"),
    data_kept=("Expenses with amount, category, day and note", "The window's place and theme"),
    checks=(
        "The total is right to the cent",
        "What is no amount is explained",
        "Expenses are still there after a restart",
    ),
    help=(
        "Write an amount, choose a category and press Add expense.",
        "Export CSV writes the shown month for a spreadsheet.",
        "The chart shows the categories of the month, or the months.",
    ),
)
