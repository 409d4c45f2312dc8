"""Numbers in words, in four languages, also as amounts of money for a cheque."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
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
    View,
)

_LANGUAGES = ("English", "British English", "German", "Spanish", "French")
_MONEY = ("No currency", "Euro", "Dollar", "Pound", "Franc", "Peso")
_ABOUT = re.compile(
    r"\bnumbers? (?:names?\b(?! of)|(?:in)?to (?:\w+ )?words?|(?:written |spelled |spelt )?(?:out )?in (?:\w+ )?words"
    r"|spell\w*)"
    r"|\bnumber-(?:to|in)-words?\b|\bspell(?:s|ing)? (?:out )?(?:\w+ )?numbers?\b|\bwrit(?:es?|ing|ten) out numbers\b"
    r"|\b(?:amounts?|digits|figures|sums?) (?:in(?:to)?|to|as) words\b"
    r"|\b(?:cheque|check)s?[ -](?:writer|writing|amount|helper)"
    r"|\bnumbers? (?:\w+ ){0,6}(?:written|spelled|spelt)(?: out)? (?:in|as) words"
    r"|\bsay(?:s)? (?:a |the )?numbers? in words"
    r"|\b(?:zahl(?:en)?|beträge?|betrag|ziffern?) (?:\w+ ){0,3}?"
    r"(?:in|als) (?:\w+ )?(?:worten?|wörtern?|zahlwörtern?|text)\b"
    r"|\bzahlw[öo]rt\w*|\bzahl(?:en)? (?:\w+ )?aus(?:zu)?schreib\w*|\bausgeschriebene\w* zahl|\bin worten ausschreib"
    r"|\bzahl(?:en)? in buchstaben"
    r"|\b(?:n[úu]meros?|cantidad(?:es)?|importes?|cifras?) (?:\w+ ){0,3}?(?:a|en|con) (?:letras?|palabras?|texto)\b"
    r"|\b(?:nombres?|chiffres?|montants?|sommes?) (?:\w+ ){0,4}?en (?:toutes )?(?:lettres|mots)\b",
)
_OF_LANGUAGE = (
    (1, r"\bbritish|\bhundred and\b"),
    (2, r"\bin german\b|\b(?:auf|in) deutsch|\ben alem[áa]n|\ben allemand"),
    (3, r"\bin spanish\b|\bauf spanisch|\ben (?:español|castellano)|\ben espagnol"),
    (4, r"\bin french\b|\bauf französisch|\ben franc[ée]s|\ben français"),
    (0, r"\bin english\b|\bauf englisch|\ben ingl[ée]s|\ben anglais"),
)
_OF_MONEY = (
    (1, r"\beuros?\b|€"),
    (2, r"\bdollars?\b|\bd[óo]lar|\$"),
    (3, r"\bpounds?\b|£|\bpfund|\blibras"),
    (4, r"\bfran(?:cs?|ken|cos)\b"),
    (5, r"\bpesos?\b"),
)


def _view(spec: AppSpec) -> View:
    writing = Section(
        name="writing",
        about="The number, and its words.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="number", label="Number", on_change="write", on_enter="keep_words", takes_focus=True),
                        Choice(var="spoken", label="Language", options=_LANGUAGES, action="write"),
                        Choice(var="money", label="Currency", options=_MONEY, action="write"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="words", style="title"),
                Row(
                    items=(
                        Button(text="Copy words", action="copy_words", style="primary"),
                        Button(text="Put on the list", action="keep_words"),
                    )
                ),
            )
        ),
    )
    list_of_earlier = Section(
        name="list_of_earlier",
        about="What was written before.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="earlier",
                    columns=(
                        TableColumn(title="Number", width=130, is_number=True),
                        TableColumn(title="In words", width=400),
                    ),
                    empty="Enter puts a number on this list.",
                    on_open="open_earlier",
                    height=5,
                ),
                Row(items=(Button(text="Clear list", action="clear_list", style="danger"),)),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(writing, list_of_earlier),
        menus=menus("Number", MenuItem(text="Copy words", action="copy_words", shortcut="Ctrl+Shift+C")),
        on_close="keep",
        vars={
            "number": "",
            "problem": "",
            "words": "",
            "spoken": _LANGUAGES[int(spec.options["language"])],
            "money": _MONEY[int(spec.options["money"])],
        },
        width=620,
        height=580,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    own = {"de": 2, "es": 3, "fr": 4}.get(spec.language, 0)
    language = next((number for number, words in _OF_LANGUAGE if re.search(words, text)), own)
    is_money = re.search(
        r"\b(?:cheque|check|amount|money|betrag|scheck|geld|importe|cheque|dinero|montant|argent)", text
    )
    money = next((number for number, words in _OF_MONEY if re.search(words, text)), 1 if is_money else 0)
    return replace(spec, options={"language": language, "money": money})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="numberwords",
    title="Numbers in words",
    summary="Numbers in words, in four languages, also as amounts of money.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("word", "written", "spell", "million", "thousand", "hundred", "whole", "digit", "cheque", "check", "amount"),
        *("euro", "dollar", "cent", "copy", "message", "error", "invalid", "negative", "decimal", "language", "number"),
        *("wort", "worte", "zahl", "betrag", "million", "tausend", "ausgeschrieb", "meldung", "ungültig", "sprache"),
        *("letra", "palabra", "número", "cantidad", "importe", "cheque", "mensaje", "aviso", "idioma", "lettre"),
        *("mot", "nombre", "montant", "chèque", "langue", "mill", "not a number", "[0-9]"),
        *("english", "german", "spanish", "french", "englisch", "deutsch", "spanisch", "französ", "inglés", "alemán"),
        *("español", "francés", "anglais", "allemand", "espagnol", "français", "liste", "histor", "verlauf"),
    ),
    more_files=lambda spec: {"numerals.py": "numerals.py"},
    view=_view,
    refine=_refine,
    screens=("The number, and its words",),
    data_kept=("The numbers on the list", "The window's place and theme"),
    checks=("342 has its words in each language", "What is not a number is told"),
    help=(
        "Write a number; its words follow while you type.",
        "With a currency, it is an amount with its cents, as on a cheque.",
    ),
)
