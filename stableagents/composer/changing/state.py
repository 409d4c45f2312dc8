"""What operations on an AppSpec work with: the state, its outcome, and the field that somebody's words mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from stableagents.composer.changing.clauses import Wish, unquoted
from stableagents.composer.changing.replies import say
from stableagents.composer.concepts import stem
from stableagents.composer.languages import LANGUAGES, words_of
from stableagents.composer.spec import AppSpec, FieldSpec

ARTICLE = re.compile(
    r"^(?:(?:an?|the|its|another|new|also|one|more|me|eine?[nrms]?|weitere[nrs]?|neue[nrs]?|de[rnms]|die|das|el|la"
    r"|los|las|una?|otr[oa]"
    r"|nuev[oa]|lo de(?: la| los| las)?|lo del|das mit de[mnr]|the (?:bit|thing|part) (?:about|with)|le truc du"
    r"|une?|le|les|un autre|nouve(?:au|lle))\s+|l')+",
    re.IGNORECASE,
)
BUTTON = re.compile(
    r"\b(?:buttons?|knopf|schaltfläche|botón|bouton)\b\s*(?:(?:de|para|pour|zum|für"
    r"|to)\s+)?",
    re.IGNORECASE,
)
_FIELD_WORD = r"(?:fields?|columns?|felde?r?|spalten?|campos?|columnas?|champs?|colonnes?)"
_TICK_WORD = r"(?:check ?box(?:es)?|tick(?: ?box)?|häkchen|kästchen|casilla(?: de verificación)?|case(?: à cocher)?)"
_CALLED = (
    r"(?:called|named|for(?: the)?|when|if|whether|namens|wenn"
    r"|mit (?:dem )?namen|für(?: de[nr]| die| das)?|llamad[oa]|para(?: el| la)?"
    r"|appelé|nommé|pour(?: le| la)?)"
)
# What a field is called by what it holds: the words, how its label begins, and its types.
_KINDS_OF_FIELDS = (
    ("date day when datum tag wann fecha día cuándo date jour quand", "", ("date",)),
    ("time uhrzeit zeit hora heure", "", ("time",)),
    (
        "amount quantity number menge anzahl cantidad número quantité nombre",
        r"how (?:much|many)|wie ?viele?|cuánt|combien",
        ("number", "money", "text"),
    ),
    (
        "price cost amount money sum preis kosten betrag geld precio coste importe dinero prix coût montant argent",
        "",
        ("money",),
    ),
    ("rating stars marks bewertung sterne valoración estrellas note étoiles", "", ("stars",)),
    ("notes note comment comments remarks notiz notizen bemerkung notas nota comentario remarque", "", ("long_text",)),
)
# What may stand beside the name of a field and says no more: "the phone number" is Phone.
_SAYS_NO_MORE = (
    "number numbers no nr address date day field column box line name part value amount of of the whole last family"
    " nummer"
    " adresse datum tag feld spalte wert betrag número numero dirección fecha día campo valor de del la familia"
    " numéro adresse"
    " jour champ colonne famille"
)
FIELD = re.compile(
    rf"(?P<type>number|text|date|money|tick|choice)?\s*\b{_FIELD_WORD}\b:?\s*(?:{_CALLED}\s+)?(?P<after>.+)"
    rf"|(?P<before>.+?)\s+{_FIELD_WORD}|(?P<tick>{_TICK_WORD}):? (?:{_CALLED} )?(?P<ticked>.+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What an instruction works on: the spec, the framework, the language to answer in, and the key of the field that
    was spoken of last."""

    spec: AppSpec
    framework: str
    language: str
    last: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a wish: the new state, or None where nothing was done; ``said`` is a sentence for the person."""

    state: State | None
    said: str


Operation = Callable[[State, Wish], Outcome | None]


def done(state: State, spec: AppSpec, key: str, *values: str) -> Outcome:
    """The outcome of a wish that makes ``spec``; where that is what there was, it says so."""
    if spec == state.spec:
        return Outcome(state=None, said=say("already", state.language, values[0] if values else state.spec.title))
    return Outcome(state=replace(state, spec=spec), said=say(key, state.language, *values))


def _names(label: str, language: str) -> set[str]:
    """What a field's name is in each of the languages."""
    english = {one for one, shown in words_of(language).items() if shown == label} | {label}
    others = {words_of(other)[one] for other in LANGUAGES for one in english if one in words_of(other)}
    return {name.casefold() for name in english | others}


def named_in(words: str) -> str:
    """What a field is called in "a field called shelf", "the shelf column" or "shelf"."""
    found = FIELD.fullmatch(words)
    return (found["after"] or found["before"] or found["ticked"]) if found else words


def field_named(spec: AppSpec, words: str, *, is_whole: bool = False) -> FieldSpec | None:
    """The field of the first list that is called like this, in one or many; unless ``is_whole``, also one whose name
    has this word."""
    wanted = ARTICLE.sub("", unquoted(named_in(unquoted(words)))).casefold()
    exact = [field for field in spec.fields if wanted in (field.key, *_names(field.label, spec.language))]
    alike = [field for field in spec.fields if wanted and stems_of(wanted) == stems_of(field.label)]
    parts = [field for field in spec.fields if wanted and wanted in field.label.casefold().split() and not is_whole]
    return next(iter(exact or alike or parts), None)


_OF_SOMEBODY = re.compile(
    r" (?:of|von|vom|del?|du) (?:the |a |an |each |de[mnr] |la |el |l['’])?[^\W\d]+$", re.IGNORECASE
)
_IT = re.compile(r"(?:it|that|this|this (?:one|field)|es|das|ello|eso|lo|la|ça|cela|le)", re.IGNORECASE)


def field_meant(state: State, words: str) -> FieldSpec | None:
    """The field that words mean, also where they say more than its name ("the phone number" is Phone) or nothing but
    that it was spoken of last ("it")."""
    spec = state.spec
    if _IT.fullmatch(words.strip()):
        return next((field for field in spec.fields if field.key == state.last), None)
    if (found := field_named(spec, words)) is not None:
        return found
    if (bare := _OF_SOMEBODY.sub("", words)) != words and (found := field_named(spec, bare, is_whole=True)) is not None:
        return found
    wanted = set(stems_of(ARTICLE.sub("", named_in(unquoted(words)))))
    plurals = [field for field in spec.fields if _folded(field.label) == _folded(ARTICLE.sub("", words))]
    having = plurals or [field for field in spec.fields if set(stems_of(field.label)) <= wanted]
    if len(plurals) == 1:
        return plurals[0]
    is_alone = len(having) == 1 and wanted - set(stems_of(having[0].label)) <= set(stems_of(_SAYS_NO_MORE))
    return having[0] if is_alone else _of_its_kind(spec, wanted)


def _folded(name: str) -> str:
    """A German name without what its plural has: "Räume" is Raum."""
    return name.casefold().translate(str.maketrans("äöü", "aou")).rstrip("ens")


def _of_its_kind(spec: AppSpec, wanted: set[str]) -> FieldSpec | None:
    """The one field of what words say it holds: "the day" where there is one date, "the amount" for How much."""
    for called, labelled, types in _KINDS_OF_FIELDS:
        if wanted and wanted <= set(stems_of(called)):
            alike = [
                f
                for f in spec.fields
                if f.type in types and (not labelled or re.match(labelled, f.label, re.IGNORECASE))
            ]
            if len(alike) == 1:
                return alike[0]
    return None


def stems_of(words: str) -> list[str]:
    """The stems of words, by which "parts" and "Part" are the same."""
    return [stem(word) for word in words.casefold().split()]
