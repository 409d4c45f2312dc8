"""How long it has been since a day of a record, and how long a warranty lasts from one: "years of service of each
employee", "the age of each car", "days since the last watering", "how much warranty is left"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stableagents.composer.asides import alike
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import COUNTED
from stableagents.composer.spec import FieldSpec

Fields = list[FieldSpec]
AGES = r"age|ages|old|alter|wie alt|edad|âge"
_SERVICE = (
    r"years? of service|length of service|years? (?:with us|here|employed|in the (?:club|company|team|job))|seniority"
    r"|years? of membership|(?:how (?:long|many years)|since when) (?:\w+ ){0,4}?(?:been|worked|working|with us"
    r"|here|member)"
    r"|dienstjahre\w*|betriebszugehörigkeit|mitgliedsjahre\w*|(?:wie lange"
    r"|wie viele jahre) (?:\w+ ){0,4}?(?:dabei|schon|mitglied"
    r"|im (?:verein|betrieb))|años de (?:servicio|antigüedad|trabajo|socio)|antigüedad|cuánt(?:os años"
    r"|o tiempo) llevan?"
    r"|ancienneté|années de service|depuis (?:combien de temps|quand (?:il|elle|ils|elles|on|je|nous|est)\b)"
)
_BEGAN = (
    r"hir(?:e|ed|ing)|start(?:ed|s|ing)?|join(?:ed|ing)?|employed|entry|entered|member since|since|begin\w*|began"
    r"|(?:[^\W\d_]*eintritts?[^\W\d_]*|einstellung\w*|angestellt|beginn|seit|dabei)|contrat\w+|ingreso|alta"
    r"|incorporación|inicio"
    r"|desde|embauche|entrée|arrivée|début|depuis|adhésion"
)
_MADE = (
    r"regist\w*|bought|purchase\w*|built|made|planted|founded|opened|acquired|got|installed|brewed|bottled|sown|laid"
    r"|zulassung\w*|erstzulassung|gekauft|kauf\w*|gebaut|gepflanzt|gegründet|angeschafft|matriculación|compra\w*"
    r"|plantad[oa]"
    r"|construid[oa]|fundad[oa]|immatriculation|achat|achetée?|plantée?|construite?|fondée?"
)
_DAYS_SINCE = (
    r"(?:how many )?days? (?:since|ago|ha(?:s|ve) passed|without)|how (?:long|many days) (?:ago|since|it (?:is"
    r"|has been))"
    r"|(?:wie viele )?tage (?:her|seit\w*|vergangen|ohne)|wie lange (?:\w+ ){0,3}?her|seit wie vielen tagen"
    r"|(?:cuántos )?días (?:desde|que (?:han pasado|hace)|sin|hace)|hace cuántos días"
    r"|(?:combien de )?jours (?:depuis|écoulés|sans|passés)|depuis combien de jours"
)
_LASTS = (
    r"warranty|guarantee|shelf life|validity|valid(?: for)?|lasts?|contract|notice|garantie\w*|gewährleistung"
    r"|haltbar\w*"
    r"|gültig\w*|laufzeit|garantía|validez|duración|caducidad|vigencia|validité|conservation|durée"
)
_LASTS_FROM = (
    r"bought|purchase\w*|start\w*|begin\w*|from|since|date|opened|made|signed|delivered|gekauft|kauf\w*|beginn|ab"
    r"|seit|datum"
    r"|geöffnet|compra\w*|inicio|fecha|desde|abierto|achat|achetée?|début|depuis|ouvert\w*"
)
_ASKS_LEFT = (
    r"left|remain\w*|until|runs? (?:out|until)|ends?|expir\w*|still|over|noch|bis wann|bis|läuft|abläuft|übrig"
    r"|endet|verbleib\w*"
    r"|queda\w*|hasta|vence|caduca|termina|falta\w*|reste\w*|jusqu\w*|expire|finit|termine"
)


# How long ago something has to be, which asks for no number of days: "more than 30 days ago".
_AT_LEAST_SO_LONG = (
    rf"\b(?:more than|over|longer than|at least|vor mehr als|mehr als|hace más de|más de|il y a plus de|plus de) \d+ "
    rf"(?:{'|'.join(COUNTED.values())})(?: ago)?\b"
)


def long_ago(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """The years or days since a day that is past, where a text in lower case asks for them."""
    if any(f.type == "age" for f in fields):
        return None
    days = [f for f in fields if f.type == "date"]
    found = pattern_of(rf"\b(?:{_DAYS_SINCE})\b").search(pattern_of(_AT_LEAST_SO_LONG).sub(" ", text))
    if found and days:
        day = _named(days, text[found.start() : found.end() + 40]) or days[-1]
        return FieldSpec(key="days_since", label="Days since", type="age", choices=(day.key, "days")), fields
    begun, made = ([f for f in days if has(words, f.label.lower())] for words in (_BEGAN, _MADE))
    if has(_SERVICE, text) and begun:
        return FieldSpec(key="years", label="Years", type="age", choices=(begun[0].key,)), fields
    if has(AGES, text) and (made or begun):
        return FieldSpec(key="age", label="Age", type="age", choices=((made or begun)[0].key,)), fields
    return None


def tells(piece: str) -> bool:
    """Whether a part of a text asks how long ago something was: it asks for no group."""
    return has(f"{_SERVICE}|{AGES}", piece) or bool(pattern_of(rf"\b(?:{_DAYS_SINCE})\b").search(piece))


def lasting_until(fields: Fields, text: str) -> tuple[FieldSpec, Fields] | None:
    """The day until which something lasts, by a field that tells how many months: "bought on, warranty in months"."""
    lasts = next((f for f in fields if f.type in ("text", "number") and has(_LASTS, f.label.lower())), None)
    days = [f for f in fields if f.type == "date"]
    start = next((f for f in days if has(_LASTS_FROM, f.label.lower())), None)
    unit = _unit_of(lasts.label.lower(), text) if lasts else ""
    if lasts is None or start is None or not unit or not has(_ASKS_LEFT, text):
        return None
    kept = [replace(f, type="number") if f is lasts else f for f in fields]
    steps = (start.key, lasts.key, *((unit,) if unit != "days" else ()))
    return FieldSpec(key="lasts_until", label="Until", type="next_day", choices=steps), kept


def _unit_of(label: str, text: str) -> str:
    """In what a field tells how long something lasts, days, months or years, as its name or the text around it says."""
    head = re.escape(label.split()[0])
    around = pattern_of(rf"{head}[^.;,]{{0,12}}?\(?(?:in )?(?P<unit>[^\W\d_]+)\)?(?=[.,;)]|$)").search(text)
    for said in (label, around["unit"] if around else ""):
        for unit in ("days", "months", "years"):
            if pattern_of(rf"\b(?:{COUNTED[unit]})\b").search(said):
                return unit
    return ""


def _named(days: Sequence[FieldSpec], words: str) -> FieldSpec | None:
    said = re.findall(r"[^\W\d_]{4,}", words)
    return next((f for f in days if any(alike(a, b) for a in f.label.lower().split() for b in said)), None)
