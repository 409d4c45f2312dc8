"""What is measured again and again, told in a sentence: "write down my blood pressure every morning and evening, upper
and lower value and the pulse"."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.writing import DATE

_TIME = {"en": "time", "de": "Uhrzeit", "es": "hora", "fr": "heure"}
_WHEN = {"en": "when", "de": "wann", "es": "cuándo", "fr": "quand"}
_PARTS = {
    "en": (("morning", "mornings?"), ("noon", "noon|midday|lunch ?time"), ("afternoon", "afternoons?"),
           ("evening", "evenings?"), ("night", "nights?|bed ?time")),
    "de": (("morgens", "morgens?|früh"), ("mittags", "mittags?"), ("nachmittags", "nachmittags?"),
           ("abends", "abends?"), ("nachts", "nachts?")),
    "es": (("mañana", "mañanas?"), ("mediodía", "mediodía"), ("tarde", "tardes?"), ("noche", "noches?")),
    "fr": (("matin", "matins?"), ("midi", "midi"), ("après-midi", "après-midi"), ("soir", "soirs?"),
           ("nuit", "nuits?")),
}  # fmt: skip
PARTS_OF_A_DAY = "|".join(words for parts in _PARTS.values() for _, words in parts)
EACH_PART = rf"(?:every|each|jeden|cada|chaque) (?:{PARTS_OF_A_DAY})"
# What is measured: its words, and what is written down of it.
_MEASURED = {
    "en": ((r"blood pressure", ("systolic", "diastolic")), (r"temperature", ("temperature",)),
           (r"peak flow", ("peak flow",)), (r"oxygen(?: saturation| level)?|spo2", ("oxygen in %",)),
           (r"heart rate", ("heart rate",)), (r"pulse", ("pulse",)), (r"rain(?:fall)?", ("rain in mm",)),
           (r"snow(?:fall)?", ("snow in cm",)), (r"humidity", ("humidity in %",)), (r"steps", ("number of steps",))),
    "de": ((r"blutdruck\w*", ("systolisch", "diastolisch")), (r"(?:körper)?temperatur|fieber", ("Temperatur",)),
           (r"peak-?flow", ("Peakflow",)), (r"sauerstoff\w*", ("Sauerstoff in %",)), (r"puls", ("Puls",)),
           (r"regen(?:menge)?|niederschlag", ("Regen in mm",)), (r"schnee(?:höhe)?", ("Schnee in cm",)),
           (r"luftfeuchte?(?:igkeit)?", ("Luftfeuchte in %",)), (r"schritte", ("Anzahl Schritte",))),
    "es": ((r"(?:la|mi|su) (?:tensión|presión)(?: arterial)?|tensión arterial", ("sistólica", "diastólica")),
           (r"temperatura|fiebre", ("temperatura",)), (r"saturación|oxígeno", ("oxígeno en %",)),
           (r"pulso", ("pulso",)), (r"lluvia", ("lluvia en mm",)), (r"nieve", ("nieve en cm",)),
           (r"humedad", ("humedad en %",)), (r"pasos", ("número de pasos",))),
    "fr": ((r"(?:la|ma|sa) tension(?: artérielle)?|tension artérielle", ("systolique", "diastolique")),
           (r"température|fièvre", ("température",)), (r"saturation|oxygène", ("oxygène en %",)),
           (r"pouls", ("pouls",)), (r"pluie", ("pluie en mm",)), (r"neige", ("neige en cm",)),
           (r"humidité", ("humidité en %",)),
           (r"(?:mes|le nombre de) pas", ("nombre de pas",))),
}  # fmt: skip
# The two values of a blood pressure, as people call them.
_UPPER_LOWER = {
    "en": (r"upper\b.{0,30}\blower", ("upper value", "lower value")),
    "de": (r"ober\w+\b.{0,30}\bunter", ("oberer Wert", "unterer Wert")),
    "es": (r"(?:alta|máxima)\b.{0,20}\b(?:baja|mínima)", ("alta", "baja")),
    "fr": (r"haute?\b.{0,20}\bbasse?", ("haute", "basse")),
}
_NOTED = (
    r"\b(?:writ\w+ down|not(?:e|es|ing)|log|record|measur\w+|take|track|keep|check|aufschreib\w*|notier\w*|mess\w*"
    r"|miss\w*|eintrag\w*|schreib\w*|apunt\w*|anot\w*|med(?:ir|imos)|mido|registr\w*|tom(?:ar|o)|noter?|mesur\w*"
    r"|prend\w*|relev\w*|inscri\w*)\b"
)
_TIMES_A_DAY = (
    r"\b(?:twice|(?:two|three|four|\d) times|several times) (?:a|per|every) day"
    r"|\b(?:zwei|drei|vier|\d|mehr)mal (?:am tag|täglich)"
    r"|\b(?:dos|tres|\d|varias) veces al día|\b(?:deux|trois|\d|plusieurs) fois par jour"
)
_DAILY = r"\b(?:every|each|jede[nsr]?|cada|chaque|daily|täglich|a diario|tous les)\b"
# What stands among the names and is told by the fields already.
_SAID = r"upper|lower|ober\w*|unter\w*|alta|baja|máxima|mínima|haute|basse|values?|werte?|valor|valeur|limit|grenz\w*"


def parts_in(text: str, language: str) -> list[str]:
    """The parts of a day that follow each other in a text: "morning and evening", "morgens, mittags und abends"."""
    joined = r"(?:,? (?:(?:and|und|y|et|or|each|every|jeden?|cada|chaque|in|at|am|the|por|a|la|le|du|de|au|l') ?){0,4}"
    beside = rf"(?:{PARTS_OF_A_DAY}){joined}(?:{PARTS_OF_A_DAY}))+"
    said = pattern_of(rf"\b{beside}\b").search(text.lower()[:1000])
    found = [
        (part, words) for part, words in _PARTS[language] if said and pattern_of(rf"\b(?:{words})\b").search(said[0])
    ]
    return [part for part, _words in found] if len(found) > 1 else []


def told(text: str, language: str, named: list[str]) -> list[str]:
    """The fields of readings that a text tells of in a sentence, with others that it names; nothing for other texts."""
    lowered = text.lower()[:1000]
    measured = [
        name
        for words, names in _MEASURED[language]
        if pattern_of(rf"\b(?:{words})\b").search(lowered)
        for name in names
    ]
    parts = [part for part, words in _PARTS[language] if pattern_of(rf"\b(?:{words})\b").search(lowered)]
    is_often = bool(pattern_of(_TIMES_A_DAY).search(lowered))
    is_noted = pattern_of(_NOTED).search(lowered) and (is_often or parts or pattern_of(_DAILY).search(lowered))
    if not measured or not is_noted or ":" in text[:40]:
        return []
    pair, called = _UPPER_LOWER[language]
    if len(measured) > 1 and pattern_of(pair).search(lowered) and measured[0].lower().startswith(("syst", "sist")):
        measured[:2] = called
    when = [f"{_WHEN[language]} ({', '.join(parts)})"] if len(parts) > 1 else [_TIME[language]] if is_often else []
    return [DATE[language], *when, *measured, *_others(named, language, measured)]


def title_of(text: str, language: str) -> str:
    """What is measured, as the text calls it first."""
    said = [pattern_of(rf"\b(?:{words})\b").search(text.lower()[:1000]) for words, _names in _MEASURED[language]]
    first = min((found for found in said if found), key=lambda found: found.start())
    return re.sub(r"^(?:la|mi|su|ma|sa) ", "", first[0]).capitalize()


def _others(named: list[str], language: str, measured: list[str]) -> list[str]:
    """Those of the names that are no part of a day, no value that is measured, and no wish."""
    known = [words for words, _names in _MEASURED[language]] + [words for _part, words in _PARTS[language]]
    known += [_SAID, *measured, *map(re.escape, (DATE[language], _TIME[language]))]
    taken = re.compile(rf"\b(?:{'|'.join(known)})\b", re.IGNORECASE)
    return [name for name in named if not taken.search(name) and not re.search(r"\d", name) and len(name.split()) < 3]
