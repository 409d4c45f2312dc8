"""Whether fields that were named are those of records, and not what a kind of app has."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import choosing, field_names, fields, placing, wishes
from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.formula import find, tells_a_calculation
from stableagents.composer.blueprints.records import paces
from stableagents.composer.languages import language_of
from stableagents.composer.rows import entered, is_of_rows
from stableagents.composer.spec import AppSpec

# Kinds that give way to a record keeper where fields are named that they do not have.
GIVES_WAY = frozenset(["notes", "reminders", "todo", "expenses", "formula"])
_ASKS_FOR_DAYS = re.compile(
    r"\b(?:days? (?:until|between|since)|countdown|how many days|how long|tage (?:bis|seit)"
    r"|wie viele tage|d[ií]as hasta|cu[aá]ntos d[ií]as|jours)\b",
    re.I,
)
# What is asked of many records together.
_OF_MANY = re.compile(
    r"\b(?:total|sum|average|summe|gesamt|suma|somme|moyenne|promedio|durchschnitt)\w*"
    r" (?:for|of|per|by|on|für|pro|je|am|von|por|de|del|du|par) (?:the |each |every |cada |chaque "
    r"|jede[nr]? )?(?:today"
    r"|day|week|month|year|heute|tag|woche|monat|jahr|hoy|día|semana|mes|año|jour|semaine|mois|année)\b",
    re.IGNORECASE,
)
# What is used in each month follows from several readings.
_USED_IN = re.compile(
    r"\b(?:verbrauch|usage|use|used|consumption|consumo|consommation) (?:per|each|a|pro|je|im|por|al|par) "
    r"(?:day|week|month|year|tag|woche|monat|jahr|día|semana|mes|año|jour|semaine|mois|an)\b",
    re.IGNORECASE,
)
SOMEONE = re.compile(
    r"\b(?:name|who|guest|customer|client|hirer|family|member|person|tenant|wer|gast|kunde|kundin|mieter\w*|familie"
    r"|mitglied"
    r"|nombre|quién|huésped|cliente|inquilin[oa]|familia|soci[oa]|nom|qui|client|locataire|famille|membre)\b",
    re.IGNORECASE,
)
_A_FORM = re.compile(r"\b(?:calculat\w+|\w*rechner|\w*berechn\w*|calcul\w*)\b", re.IGNORECASE)


def are_records(blueprint: Blueprint, text: str, named: list[str]) -> bool:
    """Whether the fields that were named are those of records rather than what such an app has: two or more that it
    does not know, of which one is a day, an amount, a figure or a tick; or a day beside a formula."""
    types = {name: field.type for name, field in zip(named, fields.as_fields(named, text), strict=False)}
    if (
        blueprint.kind == "formula"
        and len(named) > 1
        and is_of_rows(text)
        and (entered(text) or {"text", "date"} & set(types.values()))
    ):
        return True  # what each one owes, a ranking
    if blueprint.kind == "formula" and len(named) > 2 and list(types.values()).count("time") > 1:
        return True  # "plate, time in, time out"
    if blueprint.kind == "formula" and find(text) == "arrival" and len(named) > 3 and not _A_FORM.search(text):
        return not all(map(paces.is_of_journey, named))  # trips, each to a place
    is_of_someone = any(type_ == "text" and SOMEONE.search(name) for name, type_ in types.items())
    if blueprint.kind == "formula" and len(named) > 2 and is_of_someone and not _A_FORM.search(text):
        return True  # a guest and a stay, a customer and the minutes worked
    if blueprint.kind == "formula" and tells_a_calculation(text):
        return len(named) > 2 and "tick" in types.values()  # "paid" beside a member and what is bought
    if blueprint.kind == "formula":
        outside = [name for name, type_ in types.items() if type_ in ("text", "tick", "choice", "email", "long_text")]
        formula = " ".join(re.findall(r"=([^,;=\n]*)", text.lower()))
        if field_names.NUMBERED.search(text):
            return True
        if "=" not in text and len(outside) > 1 and "tick" in types.values():
            return True  # "member, fee 60 a year, paid" are those of a list, too
        beside = sum(name.partition(" (")[0].lower() not in formula for name in outside) if formula else 0
        if beside > 1 or (beside and (_OF_MANY.search(text) or len(named) > 4)):
            return True  # a customer and a job beside a total are those of a list
        is_long = len(named) > 2 or _USED_IN.search(text) or "money" in types.values()
        has_days = "date" in types.values() and (bool(formula) or not _ASKS_FOR_DAYS.search(text))
        return bool(is_long) and has_days
    formulas = " ".join(re.findall(r"=([^,;=\n]*)", text.lower()))
    gives_way = blueprint.kind in GIVES_WAY or blueprint.kind == "quiz"  # an invoice has its own sums
    if gives_way and len(named) > 2 and sum(name.lower() in formulas for name in named) > 1:
        return True  # "planned, paid, rest = planned - paid"
    telling = {"date", "number"} if blueprint.kind == "expenses" else {"date", "number", "money", "tick", "time"}
    if blueprint.kind in ("notes", "todo") and len(named) == 2:
        return "date" in types.values() and bool({"number", "money", "duration"} & set(types.values()))
    if len(named) < 3 or not telling & set(types.values()):
        return False
    spec = blueprint.refine(AppSpec(kind=blueprint.kind, title="", description=text, language=language_of(text)))
    spec = replace(
        spec, options={key: value for key, value in spec.options.items() if key != "people"}
    )  # its own names
    known = placing.names_placed(spec, blueprint, named) | set(wishes.features_in(blueprint, spec.language, named))
    strange = [name for name in named if name not in known]
    is_named = (
        not {"date", "time", "tick"} & set(types.values()) and choosing.kind_of_opening(text) is blueprint
    )  # "QR code generator: …, choose the size and colour"
    return len(strange) > 1 and (3 if is_named else 2) * len(strange) >= (2 if is_named else 1) * len(named)
