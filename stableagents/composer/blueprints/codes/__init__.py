"""Codes and notations, both ways: Morse, Roman numerals, number bases, Base64, URL, Caesar, time stamps and more."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Label,
    MenuItem,
    Node,
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
    "Check digit (Luhn)": r"\bluhn|(?:credit )?card (?:number )?(?:check|validat)|(?:check|validat)\w* (?:an?"
    " |the )?"
    r"(?:credit )?card|check digit|prüfziffer|kreditkarten(?:nummer\w*)? (?:prüf|check)"
    r"|(?:validar?|comprobar) (?:una |la )?tarjeta|chiffre de contrôle|dígito de control",
    "Pig Latin": r"pig ?latin",
    "Number bases": r"(?:(?<!text to )(?<!text in )binary|hexadecimal|\bhex\b|octal|\bbase\b"
    r"|bases|number systems?|binär\w*|zahlensysteme?"
    r"|binari[oa]|binaire|hexad[ée]cimal)(?!.*\btext)",
    "Unix time": r"unix|epoch|time ?stamps?|zeitstempel|marcas? de tiempo|horodatage",
    "Binary text": r"(?:text|words?|letters?) (?:to|into|in) (?:binary|ascii)|binary (?:text|translator)|ascii",
    "Base64": r"base ?64",
    "URL": r"\burl\b",
    "Vigenère": r"vigen[eè]re|(?:keyword|key word|passphrase|schlüsselwort|palabra clave|mot[- ]clé) (?:cipher"
    r"|chiffre|cifrado)"
    r"|^(?=.*\b(?:cipher|(?:en|de)crypt\w*|(?:en|de)cod(?:e|es|ing)|secret\w*|(?:ver|ent)schlüssel\w*|geheim\w*|cifra\w*"
    r"|(?:de)?codific\w*|secret[ao]s?|chiffr\w*|(?:dé)?coder)\b)"
    r".*\b(?:key ?words?|code ?word|passphrase|(?:schlüssel|kenn|code)w[oö]rt\w*|palabras? (?:clave|secreta)"
    r"|mots?[- ](?:clés?|secret))\b"
    r"|\b(?:encrypt|decrypt|verschlüssel|entschlüssel|cifra|descifra|chiffr|déchiffr)\w*\b(?!.*\bcaesar)[^.;]{0,60}"
    r"\b(?:keys?|passwords?|secret words?|schlüssel|(?:pass|kenn)w[oö]rt\w*|claves?|contraseñas?|clés?"
    r"|mots? de passe)\b",
    "Caesar": r"caesar|cäsar|césar|rot ?13|shift\w* (?:each |every |the )?letters?|letters? (?:\w+ ){1,4}(?:further"
    r"|along|shifted)"
    r"|secret (?:writing|message)|geheimschrift|buchstaben? (?:\w+ ){1,4}(?:weiter|verschoben)|(?:escritura"
    r"|mensajes?) secret[ao]s?"
    r"|écriture secrète|messages? secrets?|cipher|chiffre|cifrado|encrypt (?:a )?(?:text|messages?)",
    "Spelling alphabet": r"nato|phonetic alphabet|spelling alphabet|buchstabieralphabet|alfabeto fonético"
    r"|alphabet phonétique",
    "HTML": r"html (?:entit|enc|esc)",
}


_KEYED = ("Caesar", "Vigenère")
# What the two texts are called where they are no plain text and its code.
_SIDES = {
    "Unix time": ("Date and time in UTC", "Seconds since 1970"),
    "Roman numerals": ("Number", "Roman numeral"),
    "Binary to decimal": ("Binary digits", "Decimal number"),
    "Check digit (Luhn)": ("Number", "Result"),
    "Number bases": ("Number", "In other bases"),
}


def named(text: str) -> str:
    """The code that a description speaks of, or nothing."""
    return next((code for code, words in _CODES.items() if pattern_of(words).search(text.lower())), "")


def _extra(spec: AppSpec) -> tuple[Node, ...]:
    """What a code needs beside the texts: which one it is, where none was named, and its shift or keyword."""
    code, is_named = str(spec.options["code"]), bool(spec.options["is_named"])
    choice = (Label(text="Code"), Choice(var="code", options=tuple(_CODES), action="change_code", width=20))
    label = "Shift" if code == "Caesar" else "Keyword" if code == "Vigenère" else "Shift or keyword"
    key = (Label(text=label), Entry(var="key", label=label, on_change="follow_plain", width=14))
    items = (*(() if is_named else choice), *(() if is_named and code not in _KEYED else key))
    now = (Button(text="Take the time now", action="take_now"),) if code == "Unix time" else ()
    return (Row(items=(*items, *now)),) if items or now else ()


def _view(spec: AppSpec) -> View:
    code, is_named = str(spec.options["code"]), bool(spec.options["is_named"])
    plain, coded = _SIDES.get(code, ("Plain", "In code")) if is_named else ("Plain", "In code")
    codes = Section(
        name="coding",
        about="Both texts and the code between them.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                *_extra(spec),
                Label(text=plain),
                TextArea(name="plain", on_change="follow_plain", height=5, grows=True),
                Label(text=coded),
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
    own: dict[str, str | bool] = {} if is_named else {"code": code}
    if not is_named or code in _KEYED:
        own["key"] = "LEMON" if code == "Vigenère" else "13" if "13" in spec.description else "3"
    return View(
        sections=(codes,),
        menus=menus(
            "Code",
            MenuItem(text="Copy code", action="copy_coded", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Clear", action="clear", shortcut="Esc"),
        ),
        vars={**own, "problem": "", "explanation": ""},
        on_close="keep",
        width=600,
        height=640,
    )


_ONLY_LETTERS = (
    r"only (?:take |accept )?letters|letters only|no (?:digits|numbers)|nur buchstaben|keine (?:ziffern"
    r"|zahlen)|s[oó]lo letras"
    r"|sin (?:números|cifras)|(?:seulement|uniquement|que) des lettres|pas de chiffres"
)


def _refine(spec: AppSpec) -> AppSpec:
    found = named(spec.description)
    only = found == "Spelling alphabet" and bool(re.search(_ONLY_LETTERS, spec.description.lower()))
    return replace(spec, options={"code": found or "Morse", "is_named": bool(found), "only_letters": only})


def _weigh(text: str) -> int:
    asks = (
        r"\b(?:text|binary|words?) (?:to|in|into|nach|a|en) "
        r"|convert|translat|encod|decod|cipher|numeral|\bmorse\b|übersetz|umrechn|umwand|traduc|conver|traduct"
        r"|encrypt|luhn"
        r"|bin2dec|pig ?latin|vigen|verschlüssel|chiffr|cifr|check|valid|comprob|prüf|contrôle|control"
    )
    found = named(text)
    return 24 if found and found not in ("HTML",) and re.search(asks, text) else 0


BLUEPRINT = Blueprint(
    kind="codes",
    title="Codes",
    summary="Codes and notations both ways: Morse, Roman numerals, number bases, time stamps, Base64, URL, Caesar "
    "and more.",
    words={
        "vigenère": 20,
        "vigenere": 20,
        "morse": 20,
        "roman numeral": 20,
        "roman numerals": 20,
        "secret code": 10,
        "secret messages": 10,
    }
    | {"phonetic alphabet": 16, "nato alphabet": 16, "unix timestamp": 16, "epoch converter": 16},
    weigh=_weigh,
    features=(
        "dots?|dashes|punkte|striche|puntos|rayas|points|traits",
        "morse",
        "roman",
        "binary",
        "hex",
        "spaces|commas|punctuation|leerzeichen|kommas|satzzeichen|espacios|comas|puntuación|espaces|virgules|ponctuation",
        r"nonsense|gibberish|unreadable|kauderwelsch|unlesbar|galimat[ií]as|ilegible|charabia|illisible",
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
        *(
            "encrypt",
            "decrypt",
            "now",
            "second",
            "date",
            "utc",
            "keyword",
            "key",
            "secret",
            "message",
            "verschlüssel",
            "entschlüssel",
        ),
        *("dots?", "dash(?:es)?", "punkte?n?", "striche?n?", "puntos?", "rayas?", "points?", "tirets?", "traits?"),
        r"\b1 (?:is |are )?(?:accepted|allowed)",
    ),
    view=_view,
    refine=_refine,
    title_for=lambda spec: str(spec.options["code"]) if spec.options["is_named"] else spec.title,
    constants=lambda spec: {"CODE": spec.options["code"], "ONLY_LETTERS": spec.options["only_letters"]},
    screens=("Both texts",),
    data_kept=("Both texts", "The window's place and theme"),
    checks=("What is coded comes back", "What is no code is explained"),
    help=("Type in either field; the other follows.", "The Caesar code has a shift, the one of Vigenère a keyword."),
)
