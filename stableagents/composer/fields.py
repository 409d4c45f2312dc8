"""The fields of a record keeper: those that a description names, else those that such records usually have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stableagents.composer.spec import FieldSpec
from stableagents.composer.titles import printable

MAX_FIELDS = 12
MAX_LIST = 600  # characters of a list of fields that are read
RECORD_KEY = "id"  # every record's own number
MAX_TRIES = 20  # places where such a list may begin

_BEGIN = re.compile(
    r"(?:\bwith (?:the )?(?:fields?|columns?)\b:?|\bfields?\b:?|\bcolumns?\b:?|\brecord(?:s|ing)?\b(?! collection)"
    r"|\bkeeps\b|\bincluding\b|\bwith\b|\bmit\b|\bcon\b|\bavec\b|:)\s+",
    re.IGNORECASE,
)
_NOT_FIELDS = re.compile(
    r"\b(?:search|sort|filter|filters|undo|export|import|csv|chart|charts|dark|light|mode|theme|history|total|totals|"
    r"button|buttons|window|interface|ui|shortcut|shortcuts|statistics|streaks?|reminder|reminders|notifications?)\b",
    re.IGNORECASE,
)
_DIVIDERS = re.compile(r",|;|/|\band\b|&|\bplus\b|\bund\b|\by\b|\bet\b", re.IGNORECASE)
_ARTICLE = re.compile(
    r"^\s*(?:an?|the|its|their|my|each|a list of|eine?n?|der|die|das|el|las?|los|una?|le|les|une?|des)\s+",
    re.IGNORECASE,
)
_MONEY = r"price|cost|costs|salary|value|budget|fee|rent|income|balance|debt|deposit|spent|money"
_TYPES = (
    ("date", r"date|day|when|birthday|deadline|due|watered|purchased|expires?|expiry|last \w+ed|applied on|on$"),
    ("tick", r"\w+ (?:paid|done|bought|returned|sent)$"),
    ("money", _MONEY),
    ("tick", r"done|finished|finish|paid|read|completed?|owned|bought|favou?rite|active|available|in stock|seen|watched"
             r"|visited|returned|known|urgent|important|whether .*|is \w+"),
    ("number", r"number of|count|quantity|qty|stock|age|year|rating|score|stars|weight|height|pages|calories|distance"
               r"|duration|minutes|hours|size|level|reps|sets|miles|mileage|kilomet\w+|litres?|liters?|temperature"
               r"|servings|in (?:kg|km|cm|m|g|l|ml|lbs?|hours|minutes|days|percent)|yield"),
    ("long_text", r"notes?|description|comments?|ingredients|instructions|steps|directions|details|summary|text"
                  r"|remarks?|ideas"),
)  # fmt: skip
_TYPES_ELSEWHERE = (
    ("date", r"datum|tag|geburtstag|fällig\w*|kaufdatum|gegossen|fecha|día|cumpleaños|vencimiento|le \w+é"
             r"|anniversaire|échéance|jour|\w*datum|date d\w*"),
    ("money", r"preis|kosten|betrag|wert|gebühr|miete|gehalt"
              r"|precio|coste|costo|importe|valor|prix|coût|montant|loyer|valeur"),
    ("tick", r"erledigt|bezahlt|gelesen|gesehen|gekauft|besucht|fertig|ausgeliehen"
             r"|pagad[oa]|leíd[oa]|hech[oa]|vist[oa]"
             r"|comprad[oa]|payée?|lue?|faite?|vue?|achetée?|terminée?"),
    ("number", r"anzahl|menge|alter|jahr|bewertung|sterne|gewicht|größe|seiten|minuten|stunden|kilometer|portionen"
               r"|liter|cantidad|edad|año|puntuación|peso|páginas|horas|kilómetros|porciones|quantité|âge|année|pages|poids"
               r"|heures|kilomètres|taille|note sur \d+|portions"),
    ("long_text", r"notiz(?:en)?|beschreibung|kommentar\w*|zutaten|zubereitung|anleitung|notas|descripción|comentarios"
                  r"|ingredientes|preparación|instrucciones|commentaires?|ingrédients|préparation|remarques"),
)  # fmt: skip
_USUAL_ELSEWHERE = (
    ("bücher|buch", ("Buch", "Bücher"), "Titel, Autor, Seiten, gelesen, Notizen"),
    ("rezept", ("Rezept", "Rezepte"), "Name, Portionen, Zutaten, Zubereitung"),
    ("pflanze|garten", ("Pflanze", "Pflanzen"), "Name, Art, Ort, zuletzt gegossen, Notizen"),
    ("kontakt|adress", ("Kontakt", "Kontakte"), "Name, Telefon, E-Mail, Geburtstag, Notizen"),
    ("geburtstag", ("Geburtstag", "Geburtstage"), "Name, Geburtstag, Geschenkideen"),
    ("film|serie", ("Film", "Filme"), "Titel, Jahr, Bewertung, gesehen, Notizen"),
    ("libro", ("libro", "libros"), "título, autor, páginas, leído, notas"),
    ("receta", ("receta", "recetas"), "nombre, porciones, ingredientes, preparación"),
    ("planta", ("planta", "plantas"), "nombre, especie, lugar, fecha de riego, notas"),
    ("contacto", ("contacto", "contactos"), "nombre, teléfono, correo, cumpleaños, notas"),
    ("película", ("película", "películas"), "título, año, puntuación, vista, notas"),
    ("livre", ("livre", "livres"), "titre, auteur, pages, lu, commentaires"),
    ("recette", ("recette", "recettes"), "nom, portions, ingrédients, préparation"),
    ("plante", ("plante", "plantes"), "nom, espèce, lieu, date d'arrosage, remarques"),
)  # fmt: skip
_ABOUT_MONEY = re.compile(
    rf"\b(?:{_MONEY}|pay|paid|payments?|bills?|invoices?|donations?|euros?|dollars?)\b|[$€£]", re.I
)

# What is kept -> its names, and the fields that such a record usually has.
_USUAL = (
    ("book|reading", ("book", "books"), "title, author, pages, rating, read, notes"),
    ("recipe|cook", ("recipe", "recipes"), "name, servings, minutes, ingredients, instructions"),
    ("birthday", ("birthday", "birthdays"), "name, birthday, gift ideas"),
    ("contact|address book|people", ("contact", "contacts"), "name, phone, email, birthday, notes"),
    ("habit", ("habit", "habits"), "habit, day, done, notes"),
    ("plant|garden", ("plant", "plants"), "name, species, place, last watered, notes"),
    ("movie|film|series|watchlist", ("film", "films"), "title, director, year, rating, watched, notes"),
    ("grocer|shopping", ("item", "items"), "item, quantity, shop, bought"),
    ("inventory|stock|warehouse", ("item", "items"), "name, quantity, price, place, supplier"),
    ("workout|exercise|gym|training", ("workout", "workouts"), "day, exercise, sets, reps, weight"),
    ("runs?|running|jogging", ("run", "runs"), "date, distance in km, minutes, notes"),
    ("practice|practise|lesson", ("session", "sessions"), "date, minutes, what, notes"),
    ("flashcard|flash card|vocab|vokabel", ("card", "cards"), "front, back, known"),
    ("job", ("application", "applications"),
     "company, position, applied on, status (open, interview, offer, refused), notes"),
    ("invoice", ("invoice", "invoices"), "customer, date, price, paid, notes"),
    ("bill", ("bill", "bills"), "name, cost, due date, paid"),
    ("lent|borrow|lend|loan", ("loan", "loans"), "thing, person, date, returned"),
    ("car|vehicle|fuel|mileage", ("entry", "entries"), "date, litres, cost, kilometres, notes"),
    ("subscription", ("subscription", "subscriptions"), "name, cost, due date, active"),
    ("mood|sleep|health|symptom", ("entry", "entries"), "date, rating, hours, notes"),
    ("password", ("account", "accounts"), "site, user name, hint, notes"),
    ("meal|menu", ("meal", "meals"), "day, meal, ingredients, notes"),
    ("wine|beer|coffee|tea", ("tasting", "tastings"), "name, origin, price, rating, notes"),
    ("restaurant", ("restaurant", "restaurants"), "name, city, rating, notes"),
    ("student|class|grade", ("student", "students"), "name, class, score, notes"),
    ("client|customer|crm", ("client", "clients"), "name, company, email, phone, notes"),
    ("travel|trip|vacation|holiday", ("trip", "trips"), "place, date, cost, visited, notes"),
    ("pet|dog|cat|horse", ("entry", "entries"), "name, date, weight, notes"),
)  # fmt: skip


def named_fields(text: str) -> tuple[list[str], str]:
    """The names in a list such as "name, price (new or used), shelf and supplier", and the text without that list."""
    for number, found in enumerate(_BEGIN.finditer(text)):
        if number == MAX_TRIES:
            break
        listed = re.split(r"[.\n]", text[found.end() : found.end() + MAX_LIST], maxsplit=1)[0]
        named = [name for name in map(_field_name, _parts(listed)) if name]
        if len(named) >= 2:
            return list(dict.fromkeys(named)), text[: found.start()]
    return [], text


def in_list(text: str) -> list[str]:
    """The parts of a list such as "backlog, doing and done", each at most 40 characters."""
    return [part for part in (printable(part)[:40].strip(" .") for part in _DIVIDERS.split(text[:MAX_LIST])) if part]


def usual(text: str) -> tuple[tuple[str, str], list[str]] | None:
    """What such records are called and usually hold, from the first word that says what they are."""
    found = [(match.start(), names, fields) for words, names, fields in (*_USUAL, *_USUAL_ELSEWHERE)
             for match in [re.search(rf"\b(?:{words})", text, re.IGNORECASE)] if match]  # fmt: skip
    if not found:
        return None
    _place, names, fields = min(found, key=lambda entry: entry[0])
    return names, [_field_name(part) for part in _parts(fields)]


def names_in(listed: str) -> list[str]:
    """The names in a list that is nothing but names, such as "shelf, supplier and price"."""
    return list(dict.fromkeys(name for name in map(_field_name, _parts(listed[:MAX_LIST])) if name))


def as_fields(names: list[str], text: str, taken: Sequence[str] = ()) -> list[FieldSpec]:
    """Typed fields for names, of which one may bring its choices in brackets; ``text`` tells what amounts are.

    ``taken`` are the keys of fields that are there already.
    """
    fields: list[FieldSpec] = []
    for name in names[:MAX_FIELDS]:
        bare, choices = _choices(name)
        key = re.sub(r"\W+", "_", bare.lower(), flags=re.ASCII).strip("_") or "field"
        while key in (RECORD_KEY, *taken) or any(key == other.key for other in fields):
            key += "_2"
        kind = "choice" if choices else _type(bare, text)
        fields.append(FieldSpec(key=key, label=bare[:1].upper() + bare[1:], type=kind, choices=choices))
    return fields


def _parts(listed: str) -> list[str]:
    """A list taken apart at commas and "and", but not within brackets."""
    hidden = re.sub(r"\([^()]*\)", lambda found: _DIVIDERS.sub("\0", found[0]), listed)
    return [part.replace("\0", ",") for part in _DIVIDERS.split(hidden)]


def _field_name(part: str) -> str:
    bare, choices = _choices(part.strip())
    name = printable(re.sub(r"[^\w\s'-]", " ", _ARTICLE.sub("", bare)))
    name = _ARTICLE.sub("", name)
    if not name or len(name.split()) > 4 or _NOT_FIELDS.search(name) or not any(c.isalpha() for c in name):
        return ""
    name = re.sub(r"^whether (?:i |it |they )?(?:have |has |is |was )?", "", name, flags=re.IGNORECASE) or name
    return name[:40].strip() + (f" ({', '.join(choices)})" if choices else "")


def _choices(name: str) -> tuple[str, tuple[str, ...]]:
    found = re.fullmatch(r"(.*?)\s*\(([^()]*)\)\s*", name)
    if not found:
        return name, ()
    parts = [printable(part)[:40] for part in re.split(r",|/|\bor\b", found[2])]
    choices = tuple(dict.fromkeys(part for part in parts if part))
    return found[1], choices if len(choices) >= 2 else ()


def _type(name: str, text: str) -> str:
    lowered = name.lower()
    if re.search(r"\bamount\b", lowered):
        return "money" if _ABOUT_MONEY.search(text) else "text"
    for kind, pattern in (*_TYPES, *_TYPES_ELSEWHERE):
        if re.search(rf"\b(?:{pattern})\b", lowered):
            return kind
    return "text"
