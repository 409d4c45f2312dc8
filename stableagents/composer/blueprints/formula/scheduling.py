"""A row for each month or year below a formula: how a loan is paid back, how savings grow."""

from __future__ import annotations

from collections.abc import Mapping

from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.view import Chart, Section, Stack, Table, TableColumn

_COLUMNS = {
    "loan": ("Month", "Payment", "Interest", "Principal", "Balance"),
    "paid_extra": ("Month", "Payment", "Interest", "Principal", "Balance"),
    "interest": ("Year", "Interest", "Interest so far", "Balance"),
    "savings": ("Year", "Paid in", "Interest", "Balance"),
}
_ASKED = (
    r"\b(?:amorti[sz]ation|amortissement|amortización|amortizaci[oó]n|schedules?|tables?|tabelle\w*|tabl[ae]\w*|tableau"
    r"|breakdown|tilgungsplan|zahlungsplan|ratenplan|payment plan|plan de (?:pagos|paiement)|échéancier|cuadro|list"
    r"|liste|lista"
    r"|(?:month|year) by (?:month|year)|(?:monat|jahr) für (?:monat|jahr)|(?:mes a mes|año a año|año por año)"
    r"|(?:mois par mois|année par année|par année|par mois)"
    r"|(?:table|rows?|interest|principal|balance|owed?|schulde\w*|debo|debemos|dois|devons|zinsen"
    r"|tilgung|restschuld|intereses|saldo|intérêts|solde)\b[^.;]{0,40}"
    r"\b(?:each|every|per|by|jede[mns]?|pro|je|cada|por|chaque) (?:month|year|monats?|jahre?s?|mes|año|mois|année)"
    r"|(?:each|every) (?:month|year)'s)\b"
)
_CHART = (
    r"\b(?:charts?|graphs?|plot\w*|curves?|diagramm\w*|kurve\w*|grafik\w*|gráfic[oa]s?|curva|graphiques?|courbe\w*)\b"
)


def is_asked(formula: str, text: str) -> bool:
    """Whether a description asks for a row of each month or year of a formula that has such."""
    return formula in _COLUMNS and bool(pattern_of(_ASKED).search(text.lower()) or has_chart(text))


def asking(text: str) -> tuple[str, ...]:
    """The parts of a description that ask for the rows, to be told as read."""
    return tuple(
        part.strip() for part in pattern_of(r"[,.;:!?\n]").split(text) if pattern_of(_ASKED).search(part.lower())
    )


def has_chart(text: str) -> bool:
    """Whether it shall be drawn, too."""
    return pattern_of(_CHART).search(text.lower()) is not None


def without_chart(not_covered: tuple[str, ...]) -> tuple[str, ...]:
    """What is told as missing, but for the chart that is there."""
    return tuple(told for told in not_covered if not has_chart(told))


def pages_of(formula: str, text: str) -> tuple[tuple[str, Section], ...]:
    """The pages with the rows, and with their drawing where one is asked for."""
    period, *amounts = _COLUMNS[formula]
    columns = [TableColumn(title=period, width=60, is_number=True)]
    columns += [TableColumn(title=title, width=105, is_number=True) for title in amounts]
    table = Table(
        name="schedule",
        columns=tuple(columns),
        empty="Fill in the fields; the rows follow by themselves.",
        height=8,
    )
    listed = Section(name="periods", about="A row for each month or year.", grows=True, content=Stack(items=(table,)))
    drawn = Section(
        name="drawn",
        about="What there is at the end of each year.",
        grows=True,
        content=Stack(items=(Chart(name="curve"),)),
    )
    return ((f"{period}s", listed), *((("Chart", drawn),) if has_chart(text) else ()))


def files_of(formula: str) -> Mapping[str, str]:
    """The files of a formula with rows, by their path in the project: its window's actions go on those of a form."""
    return {
        "schedule.py": f"schedules/{formula}.py",
        "form.py": "presenter.py",
        "presenter.py": "schedules/presenter.py",
    }
