"""Whose a record is, where a description tells it beside the fields: "total per car" of our two cars, "for every voice
(soprano, alto, tenor, bass)", "every oil change of my cars"."""

from __future__ import annotations

import re

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.formula.expression import name_of
from stableagents.composer.blueprints.records.keys import FIGURES
from stableagents.composer.figures import FIGURE
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
_NO_GROUP = (
    r"started|commenced|begun|angefangene[rn]?|empezada|commencée|hours?|days?|weeks?|months?|years?|time|pieces?|units?|portions?|nights?|evenings?|mornings?|items?|entr(?:y|ies)|one|person|page|lesson|visit"
    r"|stunden?|tage?|wochen?|monate?|jahre?|abend|morgen|stück|mal|seite|horas?|días?|semanas?|mes|años?|noche|mañana|tarde|vez|unidad|persona|página"
    r"|heures?|jours?|semaines?|mois|ans?|soir|matin|fois|unité|personne|page"
)
_EVENTS = (  # what has a day of its own
    r"runs?|rides?|walks?|hikes?|swims?|trips?|drives?|dives?|flights?|workouts?|jogs?|tours?|läufe?|fahrt(?:en)?|touren"
    r"|wanderung(?:en)?|spaziergänge?|flüge?|training|trainings|carreras?|salidas?|paseos?|viajes?|vuelos?|rutas?"
    r"|courses?|sorties?|balades?|trajets?|vols?|randonnées?"
)
_LOGGED = (
    r"\b(?:log|track|record|note|write down|diary|list|notiere|trage|apunto|registro|anoto|journal) "
    r"(?:(?:of|de|all|my|our|the|meine|alle|mis|mes) )*"
    rf"(?P<events>{_EVENTS})\b"
)
_FOR_EACH = (
    r"\b(?:for (?:each|every)|für jede[nrs]?|para cada|por cada|pour chaque|of (?:each|every)|total (?:by|per"
    r"|pro|por|par)"
    r"|(?:each|every|cada|chaque|jede[rs]?)) (?P<noun>[^\W\d_]{3,})"
    r"|\b(?:per|pro|por|par|je) (?P<of>[^\W\d_]{3,})\b"
)
_ONE_OF_OURS = {
    "cars": "car", "vans": "van", "bikes": "bike", "motorbikes": "motorbike", "machines": "machine", "kids": "child",
    "children": "child", "dogs": "dog", "cats": "cat", "horses": "horse", "hens": "hen", "cows": "cow", "goats": "goat",
    "hives": "hive", "fridges": "fridge", "freezers": "freezer",
    "ponies": "pony", "flats": "flat", "autos": "Auto", "fahrräder": "Fahrrad", "kinder": "Kind",
    "kindern": "Kind", "hunde": "Hund", "katzen": "Katze", "pferde": "Pferd", "hühner": "Huhn", "kühe": "Kuh",
    "coches": "coche", "hijos": "hijo", "hijas": "hija", "niños": "niño", "perros": "perro", "gatos": "gato",
    "caballos": "caballo", "gallinas": "gallina", "voitures": "voiture", "enfants": "enfant", "chiens": "chien",
    "chats": "chat", "chevaux": "cheval", "poules": "poule", "ruches": "ruche",
}  # fmt: skip
_A_PERSON = (
    r"patients?|pupil|student|child|kid|customer|client|member|resident|guest|player|tenant|schüler|kind|kunde|mitglied"
    r"|bewohner|gast|spieler|mieter|paciente|alumn[oa]|niñ[oa]|cliente|soci[oa]|jugadora?|inquilin[oa]|élève|enfant|membre"
    r"|joueur|locataire"
)
_A_NAME = r"(?:\w+ )?(?:names?|who|whose|person|wer|nombre|quién|persona|nom|qui|personne)"
_ONE_OF = (
    r"\b(?:each|every|per|which|jede[rs]?|pro|cada|chaque|par"
    r"|por) (?P<noun>[^\W\d_]{3,}) \((?P<listed>[^()\d]{5,80})\)"
)


def with_groups(fields: Fields, description: str) -> Fields:
    """The fields with one for what a description counts or sums for each of: "total per car" beside "our two cars"."""
    text = description.lower()
    for said in pattern_of(_ONE_OF).finditer(text):
        choices = tuple(
            part.strip()
            for part in re.split(
                r",|\bor\b|\boder\b|\bo\b"
                r"|\bou\b",
                said["listed"],
            )
            if part.strip()
        )
        is_told = any(f.choices == choices or _is_called(f, said["noun"]) for f in fields)
        if len(choices) > 2 and all(len(one.split()) < 3 for one in choices) and not is_told and fields:
            fields = _behind_the_first(fields, said["noun"], "choice", choices)
    if any(pattern_of(_A_NAME).fullmatch(f.label.lower()) for f in fields):
        return fields
    words = re.findall(r"[^\W\d_]{3,}", text)
    logged = pattern_of(_LOGGED).search(text) if any(f.type == "date" for f in fields) else None
    for said in pattern_of(_FOR_EACH).finditer(text):
        noun = said["noun"] or said["of"]
        is_there = any(_is_called(f, noun) for f in fields if f.type in ("text", "choice", "link", *FIGURES, "date"))
        many = [word for word in words if alike(word, noun)]
        is_kept = len(many) > 1 and (any(word != noun for word in many) or re.fullmatch(_A_PERSON, noun) is not None)
        is_itself = logged is not None and alike(logged["events"], noun)  # each record is one
        if is_kept and not is_itself and not is_there and not re.fullmatch(_NO_GROUP, noun) and fields:
            fields = _behind_the_first(fields, noun, "text", ())
    return fields


_OUR_MANY = (
    rf"\b(?:my|our|unsere[nr]?|meine[nr]?|mis|nuestr[oa]s|mes|nos) (?:(?:{FIGURE}|\d+) )?"
    rf"(?P<many>{'|'.join(_ONE_OF_OURS)})\b"
)


def with_ours(fields: Fields, text: str) -> Fields:
    """The fields with one for which of ours a record is, where there are several: "every oil change of my cars"."""
    said = pattern_of(_OUR_MANY).search(text)
    is_log = any(f.type == "date" for f in fields) and any(f.type in FIGURES for f in fields)
    one = _ONE_OF_OURS[said["many"]] if said else ""
    is_told = any(_is_called(f, one) or pattern_of(_A_NAME).fullmatch(f.label.lower()) for f in fields)
    return fields if not one or not is_log or is_told else _behind_the_first(fields, one, "text", ())


def _is_called(field: FieldSpec, noun: str) -> bool:
    return any(alike(word, noun) for word in pattern_of(r"[^\W\d_]{3,}").findall(field.label))


def _behind_the_first(fields: Fields, noun: str, kind: str, choices: tuple[str, ...]) -> Fields:
    place = 1 if fields[0].type == "date" or re.fullmatch(_A_NAME, fields[0].label.lower()) else 0
    made = FieldSpec(key=name_of(noun), label=noun[:1].upper() + noun[1:], type=kind, choices=choices)
    return [*fields[:place], made, *fields[place:]]
