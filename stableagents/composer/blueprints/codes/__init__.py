"""Codes and notations, both ways: Morse, Roman numerals, number bases, Base64, URL, Caesar, time stamps and more."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    TextArea,
    View,
)

# What each code is called in descriptions.
_CODES = {
    "Morse": r"morse",
    "Roman numerals": r"\broman|römisch|romano|\bromain",
    "Binary to decimal": r"bin(?:ary)?[ -]?(?:2|to|into)[ -]?dec|binär\w* (?:in|nach|zu) dezimal|binari[oa]s? a decimal"
    r"|binaire (?:en|vers) décimal",
    "Check digit (Luhn)": r"\bluhn|(?:credit )?card (?:number )?(?:check|validat)|(?:check|validat)\w* (?:an? |the )?"
    r"(?:credit )?card|check digit|prüfziffer|kreditkarten(?:nummer\w*)? (?:prüf|check)"
    r"|(?:validar?|comprobar) (?:una |la )?tarjeta|chiffre de contrôle|dígito de control",
    "Pig Latin": r"pig ?latin",
    "Number bases": r"(?:(?<!text to )(?<!text in )binary|hexadecimal|\bhex\b|octal|\bbase\b"
    r"|bases|number systems?|binär\w*|zahlensysteme?"
    r"|binari[oa]|binaire|hexad[ée]cimal)(?!.*\btext)",
    "Unix time": r"unix|epoch|time ?stamps?|zeitstempel|marcas? de tiempo|horodatage",
    "Binary text": r"(?:text|words?|letters?) (?:to|into|in) binary|binary (?:text|translator)|ascii",
    "Base64": r"base ?64",
    "URL": r"\burl\b",
    "Caesar": r"caesar|cäsar|césar|rot ?13|cipher|chiffre|cifrado|encrypt (?:a )?(?:text|messages?)",
    "Spelling alphabet": r"nato|phonetic alphabet|spelling alphabet|buchstabieralphabet|alfabeto fonético"
    r"|alphabet phonétique",
    "HTML": r"html (?:entit|enc|esc)",
}


def named(text: str) -> str:
    """The code that a description speaks of, or nothing."""
    return next((code for code, words in _CODES.items() if re.search(words, text.lower())), "")


def _view(spec: AppSpec) -> View:
    codes = Section(
        name="coding",
        about="Both texts and the code between them.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Code"),
                        Choice(var="code", options=tuple(_CODES), action="change_code", width=20),
                        Label(text="Shift"),
                        Entry(var="shift", label="Shift", on_change="follow_plain", width=4),
                    )
                ),
                Label(text="Plain"),
                TextArea(name="plain", on_change="follow_plain", height=5, grows=True),
                Label(text="In code"),
                TextArea(name="coded", on_change="follow_coded", height=5, grows=True),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Copy plain", action="copy_plain"),
                        Button(text="Copy code", action="copy_coded", style="primary"),
                        Button(text="Clear", action="clear"),
                    )
                ),
                Label(var="explanation", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(codes,),
        menus=menus(
            "Code",
            MenuItem(text="Copy code", action="copy_coded", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Clear", action="clear", shortcut="Esc"),
        ),
        vars={
            "code": str(spec.options["code"]),
            "shift": "13" if "13" in spec.description else "3",
            "problem": "",
            "explanation": "",
        },
        on_close="keep",
        width=600,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"code": named(spec.description) or "Morse"})


def _weigh(text: str) -> int:
    asks = (
        r"convert|translat|encod|decod|cipher|numeral|\bmorse\b|übersetz|umrechn|umwand|traduc|conver|traduct|encrypt|luhn"
        r"|bin2dec|pig ?latin|check|valid|comprob|prüf|contrôle|control"
    )
    found = named(text)
    return 24 if found and found not in ("HTML",) and re.search(asks, text) else 0


BLUEPRINT = Blueprint(
    kind="codes",
    title="Codes",
    summary="Codes and notations both ways: Morse, Roman numerals, number bases, time stamps, Base64, URL, Caesar "
    "and more.",
    words={"morse": 20, "roman numeral": 20, "roman numerals": 20, "secret code": 10, "secret messages": 10}
    | {"phonetic alphabet": 16, "nato alphabet": 16, "unix timestamp": 16, "epoch converter": 16},
    weigh=_weigh,
    features=(
        "morse",
        "roman",
        "binary",
        "hex",
        "octal",
        "decimal",
        "encod",
        "decod",
        "text",
        "copy",
        "translat",
        "both",
        "direction",
        "timestamp",
        "base",
        "url",
        "cipher",
        "shift",
        "luhn",
        "digit",
        "card",
        "valid",
        "check",
        "pig latin",
        r"\b1 (?:is |are )?(?:accepted|allowed)",
    ),
    view=_view,
    refine=_refine,
    screens=("Both texts",),
    data_kept=("Both texts", "The window's place and theme"),
    checks=("What is coded comes back", "What is no code is explained"),
    help=("Type in either field; the other follows.", "Shift counts for the Caesar code alone."),
)
