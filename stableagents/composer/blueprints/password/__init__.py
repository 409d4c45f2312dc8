"""A generator of passwords and passphrases; nothing of them is kept."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
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

_RANGE = re.compile(
    r"\b(?:length|long|länge|lang|longitud|largo|longueur)\b[^.;\d]{0,20}?(\d{1,3})\s*(?:to|bis|-|–|a|à|and|und|y|et)\s*(\d{1,3})\b"
    r"|\b(?:from|between|von|zwischen|de|entre)\s(\d{1,3})\s(?:to|and|bis|und|a|y|à|et)\s(\d{1,3})\s"
    r"(?:characters?|letters?|signs?|long|zeichen|caracteres|caractères)"
)
_KINDS = ("Characters", "Words", "Digits")


def _view(spec: AppSpec) -> View:
    maker = Section(
        name="maker",
        about="What the password is made of, and the password.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Choice(var="made_of", label="Made of", options=_KINDS, action="make"),
                        Entry(var="length", label="Length", on_enter="make", width=8, takes_focus=True),
                    )
                ),
                Row(
                    items=(
                        Check(text="Small letters", var="smalls", action="make"),
                        Check(text="Capitals", var="capitals", action="make"),
                        Check(text="Digits", var="digits", action="make"),
                        Check(text="Signs", var="signs", action="make"),
                        Check(text="Easy to read", var="readable", action="make"),
                    )
                ),
                Label(var="problem", style="error"),
                Entry(var="password", is_big=True, width=20),
                Label(var="strength"),
                Row(
                    items=(
                        Button(text="New password", action="make", style="primary"),
                        Button(text="Copy", action="copy_password"),
                        Button(text="Clear list", action="clear"),
                    )
                ),
                Table(
                    name="made",
                    columns=(TableColumn(title="Made since the start", width=300),),
                    empty="Passwords are never kept; these are gone when the window closes.",
                    on_open="copy_chosen",
                    height=4,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    options = spec.options
    return View(
        sections=(maker,),
        menus=menus(
            "Password",
            MenuItem(text="New password", action="make", shortcut="Ctrl+N"),
            MenuItem(text="Copy", action="copy_password", shortcut="Ctrl+Shift+C"),
        ),
        on_close="keep_choices",
        vars={
            "made_of": str(options["made_of"]),
            "length": str(options["length"]),
            "smalls": True,
            "capitals": True,
            "digits": True,
            "signs": bool(options["signs"]),
            "readable": False,
            "password": "",
            "strength": "",
            "problem": "",
        },
        width=560,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    found = re.search(
        r"\b(\d{1,3})[\s-]*(?:characters?|letters?|digits?|signs?|words?|zeichen|caracteres|caractères|long)"
        r"|\b(?:length|länge|longitud|longueur)(?: of| is| von| de)?:? (\d{1,3})\b"
        r"(?!\s*(?:to|bis|-|–|a|à|and|und|y|et)\s*\d)",
        text,
    )
    made_of = (
        "Words"
        if re.search(r"passphrase|\bwords\b", text)
        else "Digits"
        if re.search(r"\bpins?\b", text)
        else "Characters"
    )
    usual = {"Words": 5, "Digits": 6, "Characters": 16}[made_of]
    length = min(100, max(1, int(found[1] or found[2]))) if found else usual
    range_ = _RANGE.search(text)
    least, most = (int(range_[1] or range_[3]), int(range_[2] or range_[4])) if range_ else (1, 100)
    least, most = (max(1, least), min(100, most)) if least <= min(100, most) else (1, 100)
    length = min(most, max(least, length if not range_ or found else usual))
    signs = not re.search(r"(?:no|without) (?:symbols|special|signs|punctuation)", text)
    return replace(spec, options={"made_of": made_of, "length": length, "least": least, "most": most, "signs": signs})


_MAKES = (
    r"\bpass(?:word|code)s? (?:mak(?:er|ing)|creator|inventor|builder)\b"
    r"|\b(?:makes?|mak(?:e|ing) up|invents?|creates?|thinks? up|gives? me|suggests?) (?:me )?(?:an? |new |some )?"
    r"(?:(?:new|random|safe|strong|secure|good|long|hard) ){0,2}passwords?\b"
    r"(?! (?:manager|list|book|protect|safe|field))"
    r"|\b(?:pass|kenn)w[oö]rt(?:er)?-?(?:generator|ersteller|erzeuger|macher|erfinder)\b"
    r"|\b(?:pass|kenn)w[oö]rt(?:er)? (?:erstell|erzeug|erfind|ausdenk|generier)\w*"
    r"|\b(?:creador|inventor) de contraseñas|\b(?:crea|inventa|genera)r? (?:una |unas )?contraseñas?\b"
    r"|\b(?:créateur|inventeur) de mots? de passe|\b(?:crée|invente|génère)r? (?:un|des) mots? de passe\b"
)


def _weigh(text: str) -> int:
    return 24 if ("pass" in text or "kennw" in text or "contraseña" in text) and pattern_of(_MAKES).search(text) else 0


BLUEPRINT = Blueprint(
    kind="password",
    title="Password generator",
    summary="A generator of passwords, PINs and passphrases that tells how strong they are and keeps none.",
    words={"password generator": 16, "generate password": 16, "generates password": 16, "passwords generator": 14}
    | {"random password": 14, "passphrase": 12, "strong password": 12, "secure password": 12, "pin generator": 12}
    | {"passwortgenerator": 16, "passwort-generator": 16, "passwörter erzeug": 14, "sichere passwörter": 14}
    | {"generador de contraseñas": 16, "générateur de mots de passe": 16},
    weigh=_weigh,
    features=(
        "length",
        "symbol",
        "special",
        "digit",
        "number",
        "upper",
        "lower",
        "letter",
        "copy",
        "strength",
        "clipboard",
        "word",
        "capital",
        "charact",
        "option",
        r"(?:error|message|warn\w*|fehler\w*|meldung|error|aviso|erreur)\b.*\b(?:chosen|selected|ticked|checked|none|nothing|length|gewählt"
        r"|ausgewählt|nichts|elegid\w*|seleccionad\w*|nada|choisi\w*|coché\w*|rien)",
        *("signs?", "knopf", "button", "tick", "zeichen", "ziffer", "ankreuz", "carácter", "cifra", "caractère"),
    ),
    view=_view,
    constants=lambda spec: {
        "LEAST_LENGTH": int(spec.options.get("least", 1)),
        "MOST_LENGTH": int(spec.options.get("most", 100)),
    },
    refine=_refine,
    screens=("What it is made of, and the password",),
    data_kept=("What passwords are made of; never a password", "The window's place and theme"),
    checks=(
        "Every chosen kind of character is in it",
        "That none is chosen is told",
        "A length that is none is explained",
    ),
    help=("Choose what it is made of and press New password.", "Copy puts it on the clipboard."),
)
