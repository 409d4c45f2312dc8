"""Fields that are figures since a text wants the best, the average or the sum of them: "shooter, date, rings; average
and best of each shooter"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.columns import SUPERLATIVE
from stableagents.composer.blueprints.records.grouping import groups_in
from stableagents.composer.blueprints.records.keys import FIGURES, has
from stableagents.composer.spec import FieldSpec

_ASKED = (
    rf"{SUPERLATIVE}|average|mean|durchschnitt\w*|schnitt|promedio|media|moyenne|totals?|sum|summe|gesamt\w*|suma"
    r"|somme"
)
_NO_FIGURE = (
    r"names?|first|last|title|who|what|where|why|how|place|town|city|country|reason|colou?r|team|opponent|category|type"
    r"|kind|shop|store|brand|maker|vorname|nachname|titel|wer|was|wo|warum|ort|stadt|land|grund|farbe|mannschaft"
    r"|gegner|art|laden|marke|nombre|título|qué|quién|dónde|lugar|ciudad|país|motivo|equipo|rival|tipo|tienda"
    r"|marca|nom|prénom|titre|quoi|qui|où|lieu|ville|pays|raison|motif|couleur|équipe|adversaire|genre|magasin"
    r"|marque|subject|fach|asignatura|matière|event|stroke|exercise|disziplin|übung|ejercicio|épreuve|exercice"
)


def as_figures(fields: Sequence[FieldSpec], text: str) -> list[FieldSpec]:
    """The fields, of which the one that can be meant is a figure, where none is and a text in lower case asks for the
    best, the average or the sum of each of a group."""
    groups = dict(groups_in(tuple(fields), text))
    asked = " ".join(what for what in groups.values() if has(_ASKED, what))
    if not asked or any(f.type in FIGURES for f in fields):
        return list(fields)
    open_ones = [
        f
        for f in fields[1:]
        if f.type == "text"
        and f.label.lower() in text
        and f.key not in groups
        and not f.choices
        and not has(_NO_FIGURE, f.label.lower())
    ]
    named = [f for f in open_ones if any(alike(a, b) for a in f.label.lower().split() for b in asked.split())]
    meant = named or open_ones
    return [replace(f, type="number") if len(meant) == 1 and f is meant[0] else f for f in fields]
