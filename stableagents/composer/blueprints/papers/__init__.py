"""Papers from a form, with a preview and a page to print: a résumé, a letter, a certificate, cards, labels."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Formatted,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    TextArea,
    View,
)

COLOURS = ("Blue", "Green", "Red", "Grey", "Black")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paper:
    """``words`` name it in a description; ``fields`` are name, label, what it becomes on the paper, and an example."""

    title: str
    words: str
    fields: tuple[tuple[str, str, str, str], ...]


_MAKES = r"(?:maker|generator|builder|creator|designer|writer|editor|app|printer|program|tool)s?"
PAPERS: dict[str, _Paper] = {
    "resume": _Paper(
        title="Résumé",
        words=rf"\b(?:r[ée]sum[ée]|cv|curriculum(?: vitae)?)s?[- ]?{_MAKES}\b|\b(?:build|create|make|write|fill in) "
        r"(?:an? |my |your |their )?(?:r[ée]sum[ée]s?|cvs?)\b|\b(?:lebenslauf|lebensläufe)\b|\bcurrículums?\b"
        r"|\bhoja de vida\b|\b(?:générateur|créateur|créer|faire|rédiger) (?:de |un |mon )*cv\b",
        fields=(
            ("name", "Name", "heading", "Ann Miller"),
            ("job", "Profession", "below", "Gardener"),
            ("email", "E-mail", "contact", "ann@example.org"),
            ("phone", "Phone", "contact", "020 7946 0000"),
            ("address", "Address", "contact", "12 Mill Lane"),
            ("summary", "About me", "part", ""),
            ("experience", "Experience", "items", ""),
            ("education", "Education", "items", ""),
            ("skills", "Skills", "items", ""),
        ),
    ),
    "letter": _Paper(
        title="Letter",
        words=rf"\b(?:cover|application|motivation|formal|business) letters?[- ]?(?:{_MAKES})?\b|\bletter {_MAKES}\b"
        r"|\b(?:anschreiben|bewerbungsschreiben|brief(?:generator|vorlage|schreiber))\b"
        r"|\bcartas? de (?:presentación|motivación)\b|\blettres? de motivation\b",
        fields=(
            ("name", "Name", "heading", "Ann Miller"),
            ("address", "Address", "contact", "12 Mill Lane"),
            ("email", "E-mail", "contact", "ann@example.org"),
            ("to", "To", "text", ""),
            ("day", "Day", "text", ""),
            ("subject", "Subject", "bold", ""),
            ("text", "Text", "paragraphs", ""),
            ("closing", "Closing", "text", "Yours sincerely"),
            ("signed", "Signed", "text", ""),
        ),
    ),
    "certificate": _Paper(
        title="Certificate",
        words=rf"\b(?:certificate|diploma|award) {_MAKES}\b|\b(?:make|print|create|generate)s? "
        r"(?:\w+ ){0,2}?(?:certificates?|diplomas?)\b(?!.*\bexpir)|\b(?:certificates?"
        r"|diplomas?)\b[^.;]*\bto print\b|\burkunden?(?:-?(?:generator|drucker|ersteller)\b"
        r"| (?:drucken|erstellen|machen))|\b(?:generador|creador) de (?:certificados|diplomas)\b"
        r"|\b(?:générateur|créateur) de (?:certificats|diplômes)\b",
        fields=(
            ("heading", "Heading", "heading", "Certificate"),
            ("name", "Name", "below", "Ann Miller"),
            ("reason", "For", "text", "the first place in the sack race"),
            ("day", "Day", "text", ""),
            ("signed", "Signed", "text", ""),
        ),
    ),
    "card": _Paper(
        title="Business card",
        words=rf"\b(?:business|visiting|place|name|calling) cards?(?:[- ]{_MAKES})?\b"
        r"(?!.*\b(?:collect\w*|contacts|scan)\b)"
        rf"|\b(?:name )?badge {_MAKES}\b|\bvisitenkarten?\b|\btischkarten\b|\btarjetas? de (?:visita|presentación)\b"
        r"|\bcartes? de visite\b",
        fields=(
            ("name", "Name", "heading", "Ann Miller"),
            ("job", "Profession", "below", "Gardener"),
            ("company", "Company", "bold", ""),
            ("phone", "Phone", "text", "020 7946 0000"),
            ("email", "E-mail", "text", "ann@example.org"),
            ("website", "Website", "text", ""),
        ),
    ),
    "labels": _Paper(
        title="Labels",
        words=r"\b(?:address |jam |jar |name |price |shelf |sticky )?labels? "
        r"(?:printer|maker|generator|creator|sheet)s?\b"
        r"|\b(?:print|make|design)s? (?:\w+ ){0,3}?labels\b|\betiketten (?:\w+ ){0,3}?(?:drucken|machen"
        r"|erstellen|gestalten)\b"
        r"|\b(?:imprimir|hacer|crear) (?:\w+ ){0,2}?etiquetas\b|\b(?:imprimer|faire|créer) (?:des |mes )?étiquettes\b",
        fields=(
            (
                "labels",
                "One label in each line; / begins a new line on it",
                "labels",
                "Plum jam / 2026\nApple jelly / 2026",
            ),
        ),
    ),
}
_LONG = ("part", "items", "paragraphs", "labels")


def _found(text: str) -> str:
    """Which paper a description speaks of, or nothing."""
    places = {name: found.start() for name, paper in PAPERS.items() if (found := pattern_of(paper.words).search(text))}
    return min(places, key=lambda name: places[name]) if places else ""


def _field(name: str, label: str, place: str, *, is_first: bool) -> tuple[Node, ...]:
    if place in _LONG:
        height = 10 if place == "labels" else 4
        return (Label(text=label), TextArea(name=name, on_change="follow", height=height, grows=True))
    return (Form(items=(Entry(var=name, label=label, on_change="follow", takes_focus=is_first),)),)


def _view(spec: AppSpec) -> View:
    paper = PAPERS[str(spec.options["paper"])]
    typed = [
        node
        for n, (name, label, place, _) in enumerate(paper.fields)
        for node in _field(name, label, place, is_first=not n)
    ]
    form = Section(
        name="form",
        about="What stands on the paper.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                *typed,
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Choice(var="colour", options=COLOURS, label="Colour", action="follow"),
                        Button(text="Save to print", action="save_file", style="primary"),
                        Button(text="Clear", action="clear"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    paper_shown = Section(
        name="paper",
        about="The paper as it will be.",
        grows=True,
        content=Stack(items=(Label(text="Preview", style="hint"), Formatted(name="preview"))),
    )
    return View(
        sections=(form, paper_shown),
        side_by_side=True,
        menus=menus(
            "Paper",
            MenuItem(text="Save to print", action="save_file", shortcut="Ctrl+P"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Clear", action="clear"),
        ),
        on_close="keep",
        vars={
            **{name: "" for name, _, place, _ in paper.fields if place not in _LONG},
            "problem": "",
            "colour": COLOURS[0],
        },
        width=900,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"paper": _found(spec.description.lower()) or "resume"})


def _constants(spec: AppSpec) -> dict[str, Any]:
    words, paper = words_of(spec.language, spec.kind), str(spec.options["paper"])
    fields = [
        (name, words.get(label, label), place, words.get(first, first))
        for name, label, place, first in PAPERS[paper].fields
    ]
    return {"PAPER": paper, "FIELDS": fields}


def _weigh(text: str) -> int:
    keeps = re.search(r"\b(?:track|log|list of|collect\w*|manage)\b", text)
    return 60 if _found(text) and not keeps else 0


BLUEPRINT = Blueprint(
    kind="papers",
    title="Papers",
    summary="Papers from a form, seen as they are typed, to print: résumés, letters, certificates, cards, labels.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("print", "pdf", "preview", "template", "colou?r", "save", "download", "name", "address", "phone", "e-?mail"),
        *(
            "experience",
            "education",
            "skill",
            "summary",
            "personal",
            "contact",
            "details?",
            "profession",
            "job",
            "company",
        ),
        *("text", "date", "sign", "label", "badge", "heading", "website", "information"),
        *(
            "drucken",
            "vorschau",
            "farbe",
            "erfahrung",
            "ausbildung",
            "kenntnisse",
            "imprimir",
            "vista previa",
            "experiencia",
        ),
        *("formación", "imprimer", "aperçu", "expérience", "formation", "compétence", "habilidades"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIELDS",),
    title_for=lambda spec: PAPERS[str(spec.options["paper"])].title,
    screens=("The form and the paper beside it",),
    data_kept=("What was typed", "The colour", "The window's place and theme"),
    checks=("What is empty takes no place on the paper", "Signs of HTML are shown as they are"),
    help=(
        "Fill in the form; the paper beside it follows.",
        "Save to print writes a page that a browser prints or keeps as PDF.",
    ),
)
