"""What one of several is chosen of, told with "or", made a name with its choices: "whether small, medium or large" is
the size (small, medium, large)."""

from __future__ import annotations

import re
from collections.abc import Collection

from stableagents.composer.languages import language_of

# "The result won drawn or lost", "type like fire, water or grass": the choices stand behind what they are.
_CHOSEN = re.compile(
    r"(?P<before>(?:[,:;.]|\band|\bund|\by|\bet|\bwith|\bmit|\bcon|\bavec) (?:the |das |der |die |el |la |le |l')?)"
    r"(?P<noun>results?|outcome|types?|kinds?|status|state|condition|size|colou?r|mood|weather|level|stage|categor(?:y|ies)"
    r"|genre|season|gender|sex|priority|urgency|ergebnis|typ|art|sorte|zustand|größe|farbe|stimmung|wetter|stufe|kategorie"
    r"|geschlecht|resultado|tipo|clase|estado|tamaño|color|nivel|categoría|sexo|résultat|sorte|état|taille|couleur|humeur"
    r"|niveau|catégorie|sexe)"
    r"(?P<like>,? (?:like|such as|for example|e\.g\.|wie|zum beispiel|como|por ejemplo|comme|par exemple))?:? "
    r"(?P<choices>[^\W\d_][\w-]*(?:(?:,| |, )[^\W\d_][\w-]*){0,6}?,? (?:or|oder|o|u|ou) "
    r"(?!not\b|nicht\b|no\b|pas\b)[^\W\d_][\w-]*)"
    r"(?= ?(?:[,;.)]|$|and\b|und\b|y\b|et\b))",
    re.IGNORECASE,
)
_NO_CHOICE = re.compile(
    r"\b(?:of|the|and|in|on|for|is|was|with|a|an|by|if|whether|der|die|das|de|und|mit|la|el|y|le|et)\b", re.IGNORECASE
)
# "Day and time of the lesson, 30 or 45 minutes": how long it is, is one of two.
_SO_LONG = re.compile(
    r"(?<=[,;] )(?:(?:either|entweder) )?(?P<one>\d{1,3}) (?P<or>or|oder|o|ou) (?P<other>\d{1,3}) "
    r"(?P<unit>min(?:ut(?:es?|en|os?))?|hours?|stunden|horas|heures)(?= ?(?:[,;.]|$|and\b|und\b|y\b|et\b))",
    re.IGNORECASE,
)
_LENGTH = {"or": "length", "oder": "Dauer", "o": "duración", "ou": "durée"}
# States that one of is chosen: "invited, confirmed or declined".
_STATE = {
    "how often": r"daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annually|annual|once",
    "Rhythmus": r"täglich|wöchentlich|monatlich|vierteljährlich|quartalsweise|halbjährlich|jährlich|einmalig",
    "frecuencia": r"diari[oa]|semanal|quincenal|mensual|bimestral|trimestral|semestral|anual|única",
    "fréquence": r"quotidien|hebdomadaire|mensuel|bimestriel|trimestriel|semestriel|annuel|unique",
    "status": r"present|late|absent|excused|overdue|[^\W\d_]{2,}(?:ed|en)|pending|open"
    r"|done|new|maybe|unknown|missing|lost|sold|paid|sent",
    "Status": r"(?:anwesend|abwesend|verspätet|entschuldigt|überfällig"
    r"|\w*ge[^\W\d_]{2,}(?:t|en)|offen|neu|unbekannt|fertig"
    r"|bestätigt|storniert|bezahlt|erledigt)",
    "estado": r"presente|ausente|tarde|retrasad[oa]|[^\W\d_]{2,}(?:[ai]d[oa]s?)|pendientes?|abiert[oa]s?|nuev[oa]s?",
    "statut": r"présente?|en retard|excusée?|[^\W\d_]{2,}é(?:e?s?)|en attente|ouvert|absente?|nouveau",
}
_ONE_STATE = {
    name: re.compile(
        rf"(?<=[,;] )(?:(?:if|whether|ob|si)(?: (?:its|it's|it is|es|c'est|es))? )?"
        rf"(?P<states>(?:(?:{states}), )+(?:{states}),? (?:or|oder|o|ou) (?:{states}))(?=\s*(?:[,;.!]|$))",
        re.IGNORECASE,
    )
    for name, states in _STATE.items()
}


# "Billed monthly or yearly".
_BILLED = tuple(
    (
        name,
        re.compile(
            r"\b(?:billed|charged|paid|abgerechnet|bezahlt|gezahlt|facturad[oa]|pagad[oa]|facturée?|payée?) "
            rf"(?P<states>(?:{_STATE[name]}) (?:or|oder|o|u|ou) (?:{_STATE[name]}))(?=\s*(?:[,;.!]|$))",
            re.IGNORECASE,
        ),
    )
    for name in ("how often", "Rhythmus", "frecuencia", "fréquence")
)
# Words of one family, of which one is chosen, and what it is called.
_FAMILIES = {
    "time of day": r"mornings?|noon|midday|lunchtime|afternoons?|evenings?|nights?|bedtime",
    "Tageszeit": r"morgens?|mittags?|nachmittags?|abends?|nachts?",
    "momento": r"mañana|mediodía|tarde|noche",
    "moment": r"matin|midi|après-midi|soir|nuit",
    "size": r"tiny|small|medium|middle-sized|big|large|huge",
    "Größe": r"winzig|klein|mittel(?:groß)?|groß|riesig",
    "tamaño": r"pequeñ[oa]|median[oa]|grande",
    "taille": r"petite?|moyen(?:ne)?|grande?",
    "meal": r"breakfast|brunch|lunch|dinner|supper|snack",
    "Mahlzeit": r"frühstück|mittagessen|abendessen|zwischenmahlzeit|snack",
    "comida": r"desayuno|almuerzo|comida|merienda|cena",
    "repas": r"petit-déjeuner|déjeuner|goûter|dîner",
    "season": r"spring|summer|autumn|fall|winter",
    "Jahreszeit": r"frühling|frühjahr|sommer|herbst|winter",
    "estación": r"primavera|verano|otoño|invierno",
    "saison": r"printemps|été|automne|hiver",
    "difficulty": r"easy|medium|moderate|hard|difficult",
    "Schwierigkeit": r"leicht|einfach|mittel(?:schwer)?|schwer|schwierig",
    "dificultad": r"fácil|medi[oa]|normal|difícil",
    "difficulté": r"facile|moyenne?|difficile",
    "colour": r"red|white|rosé|pink",
    "Farbe": r"rot|weiß|rosé",
    "color": r"tinto|blanco|rosado",
    "couleur": r"rouge|blanc|rosé",
    "condition": r"mint|new|as new|very good|good|used|worn|fair|poor|damaged|broken",
    "Zustand": r"neu|neuwertig|sehr gut|gut|gebraucht|mittel|schlecht|beschädigt|kaputt",
}
_OR = r"(?:or|oder|o|u|ou)"
_END = r"(?=\s*(?:[,;.!?)]|$|\band\b|\bund\b|\by\b|\bet\b))"
_OF_A_FAMILY = {
    name: re.compile(rf"(?<=[,;:] )(?P<states>(?:{words})(?:, (?:{words}))+,? {_OR} (?:{words})){_END}", re.IGNORECASE)
    for name, words in _FAMILIES.items()
}
# "Whether small, medium or large": one of three or more, of whatever they are.
_SUBJECT = (
    r"(?: ?(?:it(?:['’]?s)?|they(?:['’]re)?|(?:he|she|that|this)(?:['’]s)?|es|sie|er|c['’]est"
    r"|il est|elle est|il|elle|on|se)"
    r"|(?: (?:the|der|die|das|el|la|le|mi|my))? (?P<of>(?!in\b|at\b|by\b|on\b|am\b|mit\b|con\b|en\b|à\b)[^\W\d_]{3,}))"
)
_ARE = r"(?: (?:is|are|was|were|been|had|has|will be|ist|war|sind|es|está|era|fue|son|est|était|sont|a été))"
_ONE = (
    r"(?:(?:in|at|by|on|for|with|to|the|an?|am|im|mit|zum?|als?|bei|con|en|por|para|de|del|la|el|un|una|à|au|en|avec|le"
    r"|une|plein|pleine)(?: |(?<=[ld]['’])) ?|[ld]['’])*"
    r"(?!(?:i|we|he|she|it|they|you|ich|wir|er|sie|es|il|elle|on|je|not|nicht|no|pas|non)\b)"
    r"[^\W\d_][\w-]*(?: (?!(?:or|oder|o|u|ou|and|und|y|et)\b)[^\W\d_][\w-]*)?"
)
_WHETHER = re.compile(
    rf"(?P<before>(?:^|[,;:.] |\b(?:and|und|y|et|of|with|mit|con|avec) )(?:(?:and|und|y|et) )?)"
    rf"(?:(?:if|whether|ob|si)(?:{_SUBJECT}?{_ARE})?(?: (?:schon|already))?) "
    rf"(?P<states>{_ONE}(?:, {_ONE})+,? {_OR} {_ONE})(?P<last>(?: (?:is|are|ist|sind|war|waren))?){_END}",
    re.IGNORECASE,
)
# "How I felt: good, ok or bad".
_FELT = (
    r"i feel|i felt|i am feeling|ich mich (?:ge)?fühl\w*|me (?:siento|sentí|encuentro)"
    r"|je me (?:sens|sentais|suis sentie?)"
)
_HOW = re.compile(
    rf"(?<=[,;.\w] )(?P<how>how|wie|cómo|comment) (?P<felt>{_FELT})?"
    r"(?P<was>(?(felt)| (?:[^\W\d_]+ ){1,3}[^\W\d_]+))?"
    rf" ?: ?(?P<states>{_ONE}(?:, {_ONE})*,? {_OR} {_ONE}){_END}",
    re.IGNORECASE,
)
_MOOD = {"how": "mood", "wie": "Stimmung", "cómo": "ánimo", "comment": "humeur"}
_KIND = {"en": "kind", "de": "Art", "es": "tipo", "fr": "type"}


def with_names(text: str) -> str:
    """The text with what is chosen as a name that has its choices in brackets."""
    text = _SO_LONG.sub(_with_length, text)
    text = _CHOSEN.sub(_with_choices, text)
    for name, states in (*_BILLED, *_ONE_STATE.items(), *_OF_A_FAMILY.items()):
        text = states.sub(rf"{name} (\g<states>)", text)
    text = _HOW.sub(_how, text)
    return _WHETHER.sub(_whether, text)


def _how(found: re.Match[str]) -> str:
    name = _MOOD[found["how"].lower()] if found["felt"] else f"{found['how']} {found['was'].strip()}"
    return f"{name} ({', '.join(_states(found['states']))})"


def _whether(found: re.Match[str]) -> str:
    """The choices behind "whether", called by the subject that is told, by their family, or for what they are."""
    states = _states(found["states"])
    name = found["of"] or _family_of(states) or _KIND[language_of(found.string)]
    return f"{found['before']}{name} ({', '.join(states)})"


def is_mood(part: str, labels: Collection[str]) -> bool:
    """Whether a part asks how somebody felt, where one of the labels in small letters is that of a mood."""
    asks = re.search(rf"\b(?:{'|'.join(_MOOD)}) (?:{_FELT})\b", part, re.IGNORECASE)
    return asks is not None and any(name.lower() in labels for name in _MOOD.values())


def _states(said: str) -> list[str]:
    return [one.strip() for one in re.split(rf",| {_OR} ", said) if one.strip()]


def _family_of(states: list[str]) -> str:
    """What the family is called of which every one is, without the words before it: "in the morning", "at noon"."""
    of_all = (
        name
        for name, words in (*_FAMILIES.items(), *_STATE.items())
        if all(re.search(rf"(?:^| |['’])(?:{words})$", one, re.IGNORECASE) for one in states)
    )
    return next(of_all, "")


def _with_length(found: re.Match[str]) -> str:
    choices = ", ".join(f"{found[name]} {found['unit']}" for name in ("one", "other"))
    return f"{_LENGTH[found['or'].lower()]} ({choices})"


def _with_choices(found: re.Match[str]) -> str:
    """What is chosen with its choices in brackets: "result (won, drawn, lost)"."""
    choices = [one for one in re.split(r",| |\b(?:or|oder|o|u|ou)\b", found["choices"]) if one]
    is_said = not _NO_CHOICE.search(found["choices"]) and (
        len(choices) > 2 or found["like"] or "," not in found["choices"]
    )
    return f"{found['before']}{found['noun']} ({', '.join(choices)})" if is_said else found[0]
