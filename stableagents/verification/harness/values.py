"""What a person might type: fitting, nothing, too much, from elsewhere, of the wrong kind. And what labels mean."""

from __future__ import annotations

import functools
import re

from . import wanted

_remembered = functools.lru_cache(maxsize=4_096)  # the same few labels are asked about again and again

# Words that no app is likely to show by itself, so that what was typed can be found again.
MARKERS = ["Water the marigolds", "Ada Byron", "Juniper", "Saffron", "Garden", "Thistle", "Quince", "Lavender"]
LONG = "a rather long text that goes on " * 12
UNICODE = "O'Zoë (Grüße) [你好 مرحبا 50% – “ok”"
WRONG = "abc, 12x"

DATE, TIME = "2026-03-14", "10:30"
_GUESSES: list[tuple[str, str]] = [
    (r"e-?mail|\bcorreo\b", "ada@example.org"),
    (r"\burl\b|website|link", "https://example.org"),
    (r"phone|mobile|telefon|téléphone|teléfono|\bhandy\b", "+44 20 7946 0018"),
    (r"\bdate\b|\bdue\b|birth|\blast (?!name)|\bwhen\b|\bsince\b|datum|geburt|\bday\b|deadline|yyyy|"
     r"\d{4}-\d\d-\d\d|\w(ed|ought|ent) on$|\bexpir|\bfällig|\bseit\b|\bfecha\b|naissance|\béchéance|\bvence", DATE),
    (r"\bhours\b|\bstunden\b|\bheures\b|\bhoras\b", "7"),
    (r"\btime\b|hh:mm|\bhour|uhrzeit|\bhora\b|\bheure\b", TIME),
    (r"year|\bjahr\b|\bannée|\baño", "2026"),
    (r"rating|stars|priority|importance|bewertung|\bsterne\b|étoiles|estrellas", "4"),
    (r"minute|second|\bcount|quantity|\bqty\b|number of|level|anzahl|times\b|goal|target|stück|menge|minut|sekund|"
     r"segund|quantité|\bnombre de\b|cantidad", "7"),
    (r"whole number|integer|number (from|between)|guess|\b1 ?(-|–|to|and) ?\d+", "7"),
    (r"amount|price|cost|value|total|weight|height|length|width|distance|temperature|betrag|preis|number|zahl|"
     r"percent|rate|budget|income|salary|principal|balance|tip|score|\bkg\b|\bcm\b|\bkm\b|\d+[.,]\d+|\bfees?\b|"
     r"kosten|gewicht|größe|länge|breite|höhe|temperatur|\bprix\b|montant|\bcoût|\bpoids\b|\btaille\b|longueur|"
     r"largeur|hauteur|precio|importe|\bcoste\b|\bpeso\b|altura|anchura|\b(milli)?lit(er|re|ro)s?\b|\bml\b|\beuros?\b",
     "12.5"),
]  # fmt: skip
_NUMBER = re.compile(r"[-+]?\d+([.,:]\d+)?$")
_LEAVES = re.compile(
    r"\b(quit|exit|leave|close|beenden|schließen|verlassen|quitter|fermer|salir|cerrar|esci|chiudi)\b", re.I
)
_DESTROYS = re.compile(
    r"delete|remove|\bforget\b|throw away|clear|reset|erase|trash|discard|restart|start over|new game|undo|empty|"
    r"löschen|entfernen|zurücksetzen|leeren|supprimer|effacer|eliminar|borrar|[✕✖×🗑⌫]|^[xX−-]$|^c$|^ac$|^ce$",
    re.I,
)
_REMOVES = re.compile(
    r"delete|remove|\bforget\b|throw away|trash|discard|löschen|entfernen|supprimer|effacer|eliminar|borrar|"
    r"[✕✖×🗑]|^[xX]$",
    re.I,
)
_OF_ALL = re.compile(r"\b(all|everything|alle|alles|tout|tous|toutes|todo|todos|todas)\b", re.I)
_BEGINS = re.compile(r"\b(start|begin|play|run|go|los|starten|démarrer|commencer|iniciar|empezar)\b|^▶", re.I)
_LOOKS = re.compile(r"\b(dark|light|theme|appearance|full ?screen|dunkel|hell|design|sombre|thème|oscuro|tema)", re.I)
_AGREES = re.compile(
    r"\b(ok|okay|yes|save|add|create|apply|done|submit|confirm|ja|speichern|hinzufügen|oui|sí)\b", re.I
)
_CHANGES = re.compile(r"\b(edit|change|rename|modify|bearbeiten|ändern|umbenennen|modifier|renommer|editar)\b", re.I)
_SAVES = re.compile(r"\bsave|store|backup|export|speicher|sicher|enregistrer|sauvegard|guardar", re.I)
_DECLINES = re.compile(r"\b(cancel|no|close|dismiss|back|abort|nein|abbrechen|annuler|cancelar)\b", re.I)
_STARTS_ANEW = re.compile(r"^[+＋]|\b(new|create|neu|neue|neuer|nouveau|nuevo)\b", re.I)
_MAKES = re.compile(
    r"\b(add|save|submit|calculate|compute|convert|plot|draw|log|record|start|insert|apply|hinzufügen|speichern)\b",
    re.I,
)
_GOES_ON = re.compile(
    r"\b(answer|next|submit|check|guess|roll|flip|hit|deal|turn|skip|weiter|antwort\w*|suivant)\b|^(>>?|[→›»▶])$", re.I
)
_SEARCHES = re.compile(r"\b(search|find|filter|look up|suche|suchen|buscar|chercher)\b", re.I)
_SECRET = re.compile(r"passwor|passwort|kennwort|\bpin\b|user|benutzer|login|log ?in|secret|\bcode\b", re.I)
_WORKS = re.compile(
    r"\b(add|calculate|compute|convert|search|find|next|save|submit|sort|filter|plot|draw)\b|^\d$|^=$", re.I
)


@_remembered
def typical(label: str, first: str, order: int, offset: int = 0) -> str:
    """What fits a field, by its label and what stood in it at first. ``order`` tells fields apart."""
    if offset:
        return _varied(typical(label, first, order), order, offset)
    told = wanted.by_words(label) or (wanted.by_words(first) if first else None)
    if told:
        return told
    if first and _NUMBER.match(first):
        return "7" if "." not in first else "12.5"
    words = label.lower()
    for pattern, value in _GUESSES:
        if re.search(pattern, words):
            return value
    if first:
        return first
    return MARKERS[order % len(MARKERS)]


def _varied(value: str, order: int, offset: int) -> str:
    if value in MARKERS:
        return MARKERS[(order + 3 * offset) % len(MARKERS)]
    if value == "4":
        return "453"[offset % 3]
    if re.fullmatch(r"\d+(\.5)?", value) and value != "2026":
        return str(float(value) * (1 + 1.5 * offset)) if "." in value else str(int(value) + 6 * offset)
    return value.replace("-14", f"-{14 + 3 * offset}")


def by_variant(label: str, variant: str, offset: int = 0) -> str:
    """What to type where one is asked for by this label."""
    fitting = typical(label, "", 0, offset)
    fixed = {"empty": "", "zero": "0", "long": LONG, "unicode": UNICODE, "number": "7", "wrong": wrong(fitting)}
    return fixed.get(variant, fitting)


def wrong(fitting: str) -> str:
    """Letters where a number or a date fits, and a number where words do."""
    return WRONG if fitting[:1].isdigit() or fitting[:1] in "+-" else "0"


@_remembered
def leaves(label: str) -> bool:
    """Whether it reads as if it ends the app."""
    return bool(_LEAVES.search(label))


@_remembered
def destroys(label: str) -> bool:
    """Whether it reads as if it takes something away."""
    return bool(_DESTROYS.search(label.strip()))


@_remembered
def removes(label: str) -> bool:
    """Whether it reads as if it takes a single thing away."""
    return bool(_REMOVES.search(label.strip()))


@_remembered
def changes_one(label: str) -> bool:
    """Whether it reads as if a single thing can be changed by it."""
    return bool(_CHANGES.search(label)) and not of_all(label) and not is_secret(label)


@_remembered
def of_all(label: str) -> bool:
    """Whether it reads as if it does something to everything at once."""
    return bool(_OF_ALL.search(label))


@_remembered
def begins(label: str) -> bool:
    """Whether it reads as if something goes on by itself from then on."""
    return bool(_BEGINS.search(label))


@_remembered
def is_of_looks(label: str) -> bool:
    """Whether it reads as if it only changes how everything looks."""
    return bool(_LOOKS.search(label))


@_remembered
def is_wordless(label: str) -> bool:
    """Whether it has no word, as a cell of a board has none."""
    return not any(letter.isalnum() for letter in label) and not destroys(label)


@_remembered
def agrees(label: str) -> bool:
    return bool(_AGREES.search(label))


@_remembered
def changes(label: str) -> bool:
    """Whether it reads as if it changes something that is there."""
    return bool(_CHANGES.search(label))


@_remembered
def saves(label: str) -> bool:
    """Whether it reads as if the person has to say that what was entered shall be kept."""
    return bool(_SAVES.search(label))


@_remembered
def declines(label: str) -> bool:
    return bool(_DECLINES.search(label))


@_remembered
def makes(label: str) -> bool:
    """Whether it reads as if something to look at comes of it."""
    return bool(_MAKES.search(label) or _STARTS_ANEW.search(label)) and not destroys(label)


@_remembered
def starts_anew(label: str) -> bool:
    """Whether it reads as if it makes room for something new."""
    return bool(_STARTS_ANEW.search(label))


@_remembered
def goes_on(label: str) -> bool:
    """Whether it reads as if it leads through something, a step each time."""
    return bool(_GOES_ON.search(label)) and not searches(label)


@_remembered
def searches(label: str) -> bool:
    """Whether it reads as if it narrows down what is shown."""
    return bool(_SEARCHES.search(label))


@_remembered
def is_secret(label: str) -> bool:
    """Whether it reads as if it keeps out who does not know the word."""
    return bool(_SECRET.search(label))


@_remembered
def works(label: str) -> bool:
    """Whether it reads as if it does the app's work, so that it has no reason to end the app."""
    return bool(_WORKS.search(label)) and not leaves(label)
