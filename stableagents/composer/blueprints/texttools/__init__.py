"""Text tools: counting, finding and replacing with patterns, changing and encoding, with undo."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.texttools.common import COMMON
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Entry,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    TextArea,
    View,
)

_CHANGES = (
    ("Capital letters", ("uppercase", "upper case", "case converter", "case changer", "capital", "großbuchstaben")),
    ("Small letters", ("lowercase", "lower case")),
    ("Capitalised words", ("title case",)),
    ("Sort lines", ("sort lines", "line sorter", "sort text")),
    ("Remove double lines", ("duplicate", "double lines")),
    ("Remove empty lines", ("empty lines", "blank lines")),
    ("Spaces to dashes", ()),
    ("Tidy spaces", ("whitespace", "spaces")),
    ("Turn round", ("reverse", "backwards", "rückwärts", "umdreh", "al revés", "invertir", "à l'envers", "inverser")),
    ("Base64", ("base64", "base 64")),
    ("From Base64", ("decode base64", "from base64")),
    ("URL code", ("url enc", "urlenc", "percent-enc")),
    ("From URL code", ("url dec", "urldec")),
    ("HTML code", ("html",)),
    ("Tidy JSON", ("json",)),
    ("Caesar by 13", ("rot13", "caesar", "cipher")),
    ("SHA-256", ("sha", "hash", "checksum")),
)


# The changes that clean a text, each with a button of its own where that is what is asked for.
_CLEANING = (
    (("Tidy spaces", "tidy_spaces"), ("Remove empty lines", "remove_empty"), ("Sort lines", "sort_lines")),
    (("Remove double lines", "remove_double"), ("Capital letters", "to_capitals"), ("Small letters", "to_small")),
)
_CLEANS = re.compile(
    r"\btext[ -]?(?:clean\w*|tidy\w*)"
    r"|\b(?:clean\w*|tidy\w*|strip\w*) (?:up )?(?:my |a |the |any |pasted |messy )*texts?\b"
    r"|\b(?:double|extra|duplicate|multiple|trailing) (?:spaces|blanks|whitespace)"
    r"|\b(?:empty|blank|duplicate|double) lines|\bline (?:sorter|cleaner|deduplicator)"
    r"|\b(?:sort\w*|dedup\w*|trim\w*|clean\w*) (?:the |all |my )?lines\b"
    r"|\btext-?(?:aufr[äa]um\w*|bereinig\w*|putz\w*|s[äa]uber\w*)"
    r"|\btexte? (?:\w+ )?(?:aufr[äa]umen|bereinigen|s[äa]ubern|putzen|glätten)"
    r"|\bdoppelte\w* (?:leerzeichen|leerstellen|zeilen)|\bleere\w* zeilen|\bleerzeilen|\bzeilen (?:\w+ )?sortier\w*"
    r"|\blimpia\w* (?:de )?(?:un |el |mi )?textos?|\bl[íi]neas (?:duplicadas|vac[íi]as|repetidas|en blanco)"
    r"|\bordena\w* (?:las )?l[íi]neas|\bespacios (?:dobles|de m[áa]s|sobrantes|repetidos)"
    r"|\bnettoy\w* (?:de |du |un |le |mon )?textes?|\blignes (?:vides|en double|dupliqu[ée]es|doubles)"
    r"|\btri\w* (?:les |des )?lignes|\bespaces (?:doubles?|en double|superflus|en trop|multiples)"
)


def _changing(spec: AppSpec) -> tuple[Node, ...]:
    """What changes the whole text: a button for each way of cleaning it, and a choice of all changes."""
    names = tuple(name for name, _words in _CHANGES)
    choice = Row(
        items=(
            Label(text="Change"),
            Choice(var="change", options=names, width=22, grows=True),
            Button(text="Apply", action="apply", style="primary"),
            Button(text="Undo", action="undo"),
            Button(text="Copy", action="copy_text"),
        )
    )
    rows = [Row(items=tuple(Button(text=text, action=action) for text, action in row)) for row in _CLEANING]
    return (*rows, choice) if spec.options["is_cleaning"] else (choice,)


def _view(spec: AppSpec) -> View:
    text = Section(
        name="writing",
        about="The text, and what can be done with it.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                TextArea(name="body", on_change="count", height=9, grows=True),
                Label(var="counts"),
                *_changing(spec),
                Row(
                    items=(
                        Label(text="Find"),
                        Entry(var="wanted", on_enter="find", on_change="find", width=14, grows=True),
                        Label(text="Replace by"),
                        Entry(var="instead", on_enter="replace", width=12, grows=True),
                        Button(text="Replace all", action="replace"),
                    )
                ),
                Row(
                    items=(
                        Check(text="Pattern (regular expression)", var="is_pattern", action="find"),
                        Check(text="Case matters", var="case_matters", action="find"),
                    )
                ),
                Label(var="problem", style="error"),
            )
        ),
    )
    below = Section(
        name="results",
        about="What was found, or the most frequent words.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="found",
                    columns=(
                        TableColumn(title="Found, or frequent words", width=260),
                        TableColumn(title="Line", width=70, is_number=True),
                        TableColumn(title="Times", width=70, is_number=True),
                    ),
                    empty="Write or open a text.",
                    height=4,
                ),
                Row(
                    items=(
                        Button(text="Open file", action="open_file"),
                        Button(text="Save as", action="save_file"),
                        Button(text="Clear", action="clear", style="danger"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(text, below),
        menus=menus(
            "Text",
            MenuItem(text="Open file", action="open_file", shortcut="Ctrl+O"),
            MenuItem(text="Save as", action="save_file", shortcut="Ctrl+S"),
            MenuItem(text="Apply change", action="apply", shortcut="Ctrl+Enter"),
            MenuItem(text="Undo change", action="undo", shortcut="Ctrl+Z"),
        ),
        on_close="keep",
        vars={
            "counts": "",
            "change": str(spec.options["change"]),
            "wanted": "",
            "instead": "",
            "is_pattern": bool(spec.options["is_pattern"]),
            "case_matters": False,
            "problem": "",
        },
        width=680,
        height=720,
    )


_LIMIT = re.compile(
    r"(?:limit\w*|max(?:imum|imal)?|at most|up to|more than|over|höchstens|mehr als|über|grenze|máximo|más de"
    r"|límite|hasta"
    r"|maximum|plus de|limite|jusqu'à)(?: \w+){0,3}? (\d{1,6}) ?(?:characters?|chars?|zeichen|caracteres"
    r"|caractères|signes)"
    r"|(\d{1,6})[ -](?:characters?|char|zeichen|caracteres|caractères|signes)[ -](?:limit\w*|maximum|grenze"
    r"|máximo|límite)"
)


def _limit(text: str) -> int:
    """How many characters a text may have; 0 where a description says no limit."""
    found = _LIMIT.search(text[:2000])
    return int(found[1] or found[2]) if found else 0


def _refine(spec: AppSpec) -> AppSpec:
    lowered = spec.description.lower()
    named = next((name for name, words in _CHANGES if any(word in lowered for word in words)), _CHANGES[0][0])
    change = "Spaces to dashes" if pattern_of(_DASHES).search(lowered) else named
    options = {
        "change": change,
        "is_pattern": "regex" in lowered or "regular exp" in lowered,
        "is_cleaning": bool(_CLEANS.search(lowered)),
        "limit": _limit(lowered),
        "words": _most_words(lowered),
        "speed": _speed(lowered),
        "leaves_out": bool(pattern_of(_STOP_WORDS).search(lowered)),
    }
    return replace(spec, options=options)


def _most_words(text: str) -> int:
    found = pattern_of(_SO_MANY_WORDS).search(text)
    return max(1, int(found[1] or found[2])) if found else 30


def _speed(text: str) -> int:
    """How many words are read in a minute."""
    found = pattern_of(_READ_AT).search(text)
    return max(1, int(found[1])) if found else 200


def _constants(spec: AppSpec) -> dict[str, Any]:
    left_out = COMMON.get(spec.language, COMMON["en"]).split() if spec.options["leaves_out"] else []
    return {
        "MOST_CHARACTERS": spec.options["limit"],
        "MOST_WORDS": spec.options["words"],
        "WORDS_A_MINUTE": spec.options["speed"],
        "LEFT_OUT": tuple(left_out),
    }


_READ_AT = (
    r"\b(\d{2,4}) (?:words|wörtern?|palabras|mots) (?:an?|per|pro|in der|je|por|a la|par|à la) (?:minute|min|minuto)\b"
)
_PASTED = (  # a text that is looked at: how long it is, and how long it takes to read
    r"^(?=.*\b(?:paste|type in|put in|enter|einfüg\w*|füge|pego|pegar|colle[rz]?|coller)\b[^.;:]{0,20}\b(?:text|texto"
    r"|texte|article|artikel|artículo|speech|rede|discurso|discours|essay)\b"
    r"|\btexte? (?:hier )?ein(?:füg|geb)\w*)"
    r".*(?:\bread(?:ing)?\b|\blese(?:n|dauer|zeit)\b|\blectura\b|\bleer\b|\blecture\b|\blire\b|\bnumber of words\b"
    r"|\bhow many words\b|\bwie ?viele wörter\b|\bcuántas palabras\b|\bcombien de mots\b)"
)
_SO_MANY_WORDS = (
    r"\b(\d{1,3}) (?:most (?:frequent|common|used) words|häufigsten wörter|palabras más (?:frecuentes|usadas|comunes)"
    r"|mots les plus (?:fréquents|utilisés|courants))|\btop (\d{1,3})\b"
)
_STOP_WORDS = (
    r"\bstop[- ]?words?\b|\b(?:ignor\w+|without|except|leav\w+ out|skip\w*) (?:the )?common words\b|\bstoppw[öo]rter\w*"
    r"|\bohne (?:häufige )?füllwörter|\bpalabras vacías|\b(?:sin|ignora\w*) (?:las )?palabras comunes"
    r"|\bmots[- ]vides|\bmots[- ]outils"
    r"|\b(?:words like|words such as) (?:the|and|a|of|to|in|is|it)\b|\bwörter wie (?:und|der|die|das|ein|in|ist|zu)\b"
    r"|\bpalabras como (?:y|el|la|los|de|un|en)\b|\bmots comme (?:et|le|la|les|de|un|une)\b"
)
_TURNS = re.compile(
    r"\brevers\w+ (?:a |the |any )?(?:string|text|word|sentence)s?\b|\b(?:string|text|word)s? (?:reverser|backwards)"
    r"|\btexte? (?:rückwärts|umdrehen)|\bwort umdrehen|\binvert\w+ (?:un |el |una )?(?:texto|cadena|palabra)"
    r"|\binvers\w+ (?:un |le |une )?(?:texte|mot|chaîne)|\btext statistics|\btextstatistik"
    r"|\bestad[íi]sticas? de(?:l)? texto"
    r"|\bstatistiques? de texte|\bhtml entit\w+"
)


_DASHES = (  # spaces that become dashes
    r"\bspaces? (?:to|into|by|with|for) (?:dashes|hyphens)|\bdashes (?:instead of|for) spaces"
    r"|\bleerzeichen (?:\w+ ){0,3}bindestriche?|\bbindestriche? (?:statt|für|anstelle) (?:\w+ )?leerzeichen"
    r"|\bespacios (?:por|en|a) guiones|\bguiones en (?:vez|lugar) de espacios"
    r"|\bespaces (?:par|en) (?:des )?(?:tirets|traits d'union)|\b(?:tirets|traits d'union) (?:à la place|au lieu) d"
)

_USES = (
    r"(?:uses?|used|write|wrote|repeat|say|benutz\w*|verwend\w*|schreib\w*|gebrauch\w*|us[oae]\w*|utiliz\w+|escrib\w+|repit\w+"
    r"|emploi\w*|utilis\w+|écri\w*|répèt\w+)"
)
# Words whose size tells how often they are.
_OF_A_CLOUD = (
    r"\b(?:cloud|\w*wolke|nube|nuage|bigger|larger|biggest|größer|groß|m[aá]s grandes?|plus (?:gros|grand)\w*)\b"
)
_OF_FILES = r"\bfile ?names?\b|\bfiles\b|\bdatei(?:en|namen?)\b|\b(?:archivos|ficheros|fichiers)\b"


EDITS_FILES = (  # and keeps no list of notes
    r"\b(?:notepad|text ?pad|text editor|texteditor|editor de textos?|éditeur de texte)\b"
    r"(?=.*\b(?:open\w*|öffn\w*|abrir|abre|ouvrir|ouvre)\b)(?=.*\b(?:sav\w+|speicher\w*|guard\w+|enregistr\w+)\b)"
)


def _weigh(text: str) -> int:
    """Asked for what occurs how often in a text, or for cleaning it."""
    found = pattern_of(
        r"\bword frequenc\w*|\bfrequen(?:cy|cies|t) (?:of )?words?\b"
        r"|\bhow often (?:each|every|a) word|\bworth[äa]ufigkeit\w*"
        r"|\b(?:text|wort|wörter)\w*\b.*\b(?:groß|klein)buchstaben|\b(?:texto|texte)\b.*\b(?:may[úu]sculas"
        r"|majuscules)"
        r"|\bwie oft (?:jedes|ein) wort|\bfrecuencia de (?:las )?palabras|\bfr[ée]quence des mots"
        rf"|\b(?:words|wörter|palabras|mots)\b(?: [^\W\d_']+){{0,3}} {_USES}(?: [^\W\d_]+)?,?"
        r" (?:most|too often|más|le plus)\b"
        rf"|\bwörter\b(?: [^\W\d_]+){{0,3}} am (?:häufigsten|meisten)(?: [^\W\d_]+)? {_USES}"
        r"|\b(?:most (?:used|frequent|common)|häufigsten?|meistbenutzten) (?:words|wörter)\b"
    ).search(text)
    return (
        120
        if (pattern_of(_DASHES).search(text) and not pattern_of(_OF_FILES).search(text))
        or _TURNS.search(text)
        or pattern_of(_PASTED).search(text.lower())
        else 60
        if (found and not pattern_of(_OF_A_CLOUD).search(text)) or _CLEANS.search(text)
        else 0
    )


BLUEPRINT = Blueprint(
    kind="texttools",
    title="Text tools",
    summary="A text tool that counts, finds, replaces with patterns, changes and encodes, with undo.",
    words={
        "word counter": 14,
        "word count": 10,
        "character counter": 14,
        "letter counter": 14,
        "count words": 12,
        "count the words": 12,
    }
    | {
        "text analy": 12,
        "find and replace": 12,
        "search and replace": 12,
        "regex": 12,
        "regular expression": 12,
        "regex tester": 6,
        "regulärer ausdruck": 14,
        "reguläre ausdrücke": 14,
    }
    | {"expresión regular": 14, "expresiones regulares": 14, "expression régulière": 14, "expressions régulières": 14}
    | {"encoder": 9, "decoder": 9, "base64": 12, "rot13": 12, "caesar": 10, "case converter": 14, "text tool": 12}
    | {
        "json formatter": 14,
        "format json": 12,
        "text editor": 10,
        "notepad": 1,
        "uppercase": 9,
        "sort lines": 10,
        "sha-256": 10,
    }
    | {"wörter zählen": 12, "wortzähler": 14, "contador de palabras": 14, "compteur de mots": 14, "texteditor": 10}
    | {"editor de texto": 10, "éditeur de texte": 10, "slug": 5, "hash": 6, "url encode": 12},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(r"stop[- ]?words?", r"stoppw[öo]rter", "palabras vacías", "palabras comunes", r"mots[- ](?:vides|outils)"),
        r"(?:turns?|becomes?|shown? in|wird) (?:red|rot)|se pone roj[oa]|devient rouge",
        *(
            "backward",
            "revers",
            "rückwärts",
            "umgedreht",
            "al revés",
            "à l'envers",
            "wort",
            "wörter",
            "palabra",
            "mots?\\b",
        ),
        "word",
        "charact",
        "letter",
        "line",
        "sentence",
        "read",
        "count",
        "find",
        "replac",
        "regex",
        "pattern",
        "group",
        "case",
        "encod",
        "decod",
        "json",
        "sort",
        "open",
        "save",
        "undo",
        "copy",
        "paragraph",
        *("often", "past", "häufig", "oft"),
        *(
            "clean",
            "tidy",
            "space",
            *("dash", "hyphen", "bindestrich", "guion", "tiret"),
            "blank",
            "empty",
            "duplicate",
            "remov",
            "trim",
            "upper",
            "lower",
            "paste",
            "button",
        ),
        *("aufräum", "bereinig", "leer", "zeile", "sortier", "doppelt", "entfern", "kopier", "einfüg", "ergebnis"),
        *("großbuch", "kleinbuch", "ersetz", "such", "knopf", "alphabet", "limpi", "línea", "espacio", "orden"),
        *("duplicad", "repetid", "copia", "pegar", "mayúscula", "minúscula", "reemplaz", "busc", "vací", "botón"),
        *("nettoy", "ligne", "espace", "tri", "doubl", "copier", "coller", "majuscule", "minuscule", "remplac"),
        *("cherch", "vide", "bouton", "doublon", "superflu", "result", "quitar", "elimin", "supprim", "knöpf"),
        *(
            "frequen",
            r"(?:number of times|how often) (?:it|each|every|the) ?(?:word )?occurs?",
            r"^in descending order$",
        ),
        "highlight",
        "match",
        "file",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("LEFT_OUT",),
    screens=("The text with its counts", "What was found"),
    data_kept=("The text", "The window's place and theme"),
    checks=("Words are counted", "A wrong pattern is explained", "A change can be undone"),
    help=(
        "Write or open a text; the counts follow.",
        "Choose a change and press Apply; Undo takes it back.",
        "With Pattern, Find takes a regular expression; \\1 in Replace by is its first group.",
    ),
)
