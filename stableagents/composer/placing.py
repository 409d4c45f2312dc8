"""What of a description found no place in its app: each part of it is held against what the app shows and does.

A part counts as placed where one of its telling words is one that the app knows. A limit counts only where the app
has a rule, and a figure only where the app has that figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from stableagents.composer import lending, questions, resembling, wishes
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.records import shown_of
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.concepts import concepts_in, folded, is_demanding, stem
from stableagents.composer.field_names import names_in
from stableagents.composer.figures import without_thousands
from stableagents.composer.languages import kind_weight
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.offered import Offered, figures_of, offered_by
from stableagents.composer.oneself import without_opening, without_story
from stableagents.composer.periods import A_PERIOD
from stableagents.composer.persons import is_of_person, is_trouble, without_reasons
from stableagents.composer.placing_rules import LIMITS, YES_OR_NO, told_by_rule
from stableagents.composer.sentences import without_short_forms
from stableagents.composer.spec import AppSpec
from stableagents.composer.spoken import as_listed
from stableagents.composer.stories import beyond_in, deeds_of, is_of_its_making, is_of_window, story_of, without_window
from stableagents.composer.titles import printable

MAX_TOLD = 12
_SHORT = re.compile(r"\b[^\W\d_]{2,3}\b")
# How many there are of something, and where: a fact.
_SO_MANY = (
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|dos|tres"
    r"|cuatro|cinco|seis"
    r"|siete|ocho|deux|trois|quatre|cinq|sept|huit) (?!%|percent|prozent|days?|weeks?|months?|tage?|wochen"
    r"|monate|días|semanas"
    r"|meses|jours|semaines|mois|euros?|dollars?|pounds?|hours?|minutes?|stunden|minuten|horas|minutos"
    r"|heures)[^\W\d_]{3,}"
    r"(?: (?:in|on|at|auf|an|en|dans|sur) (?:[^\W\d_]+ )?[^\W\d_]+)?"
)
_LONGEST = 70  # characters of a part that is told
_PARTS = re.compile(
    r"[.:](?!\d)|[;!?\n()]+|,(?!\d)|\s[-–—]\s"
    r"|\b(?:and|und|y|et|(?<!\ble )(?<!\bla )(?<!\bles )plus(?! d[e']| que)"
    r"|(?<!anything )(?<!everything )(?<!nothing )(?<!all )but|aber|pero|mais|so that|sodass"
    r"|where|dass|(?<!\bto )(?<!\bof )(?<!\bfrom )that|which|weil"
    r"|because)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?;\n])\s+")
_FILLING_WORDS = Path(__file__).with_name("filling.txt")
_EXAMPLE = re.compile(
    r"\b(?:like|such as|e\.?g|for example|wie|z\.? ?b|como|por ejemplo|comme"
    r"|par exemple)\b.*",
    re.IGNORECASE,
)
_WITH = re.compile(r"\s(?:with|about|mit|über|con|sobre|avec|sur)\s", re.IGNORECASE)
_SEVERAL = r"(?:several|multiple|many|different|mehrere|verschiedene|viele|vari[oa]s|much[oa]s|plusieurs) [^\W\d_]{3,}"
_HEAD = re.compile(r"^(?:[^\s:.;,!?]+\s+){1,5}[^\s:.;,!?]+\s?:")  # a title such as "Bring and share supper:"
# What a record keeper has when its settings say so: the words for it, and the setting; those without are always there.
_OF_RECORDS = (
    (r"today|heute|hoy|aujourd'hui", "=on_today"),
    (r"tomorrow|morgen|mañana|demain", "=on_tomorrow"),
    (r"free|available|frei\w*|verfügbar|libres?|disponibles?", "=free"),
    (r"search\w*|find\w*|such\w*|busc\w*|cherch\w*|recherch\w*|sort\w*|order\w*|orden\w*|tri\w*|csv|export\w*"
     r"|import\w*"
     r"|undo|rückgängig|deshacer|annul\w*|delet\w*|lösch\w*|borrar|eliminar|supprim\w*|edit\w*|chang\w*"
     r"|bearbeit\w*|modif\w*"
     r"|backup|sav\w*|speicher\w*|guard\w*|enregistr\w*|tabl\w*|tabelle\w*|add\w*|remov\w*|hinzu\w*|añad\w*"
     r"|ajout\w*|hir(?:e|es|ing)|fir(?:e|es|ing)|einstell\w*|entlass\w*|contratar|despedir|embauch\w*"
     r"|licenci\w*", ""),
    (r"total\w*|sum|sums|summe\w*|gesamt\w*|suma\w*|somme\w*|worth|spent", "sums"),
    (r"took|takings|taken in|gain(?:ed|s)?|eingenommen|einnahmen|recaud\w*|encaiss\w*|recettes?",
     ":amount,product,by_kind"),
    (r"average\w*|mean|\w*durchschnitt\w*|schnitt|mittelwert\w*|promedio|media|moyenne\w*", "averages"),
    (r"overdue|late|zu spät|trop tard|überfällig\w*|verspätet|vencid\w*|atrasad\w*|retard\w*|due|fällig\w*"
     r"|expired|abgelaufen\w*"
     r"|caducad\w*|périmé\w*|today|heute|hoy"
     r"|toca|before|beforehand|in advance|vorher|antes|avant", "due"),
    (r"remind\w*|notif\w*|erinner\w*|benachrichtig\w*|recordatorios?|recu[eé]rda\w*|av[ií]s[ae]\w*"
     r"|rappel\w*", "remind"),
    (r"low|warn\w*|runs? out|reorder|knapp\w*|nachbestell\w*|bajo|agot\w*|av[ií]s\w*|avert\w*|quede[n]?"
     r"|rupture|stock", "low"),
    (r"chart\w*|graph\w*|plot\w*|diagram\w*|kurve\w*|grafik\w*|gráfic\w*|curva|courbe\w*|statisti\w*|month\w*"
     r"|monat\w*"
     r"|mes|meses|mensual\w*|mois|mensuel\w*|week\w*|woch\w*|semana\w*|semaine\w*|progress|over time", "charts"),
    (r"unpaid|missing|outstanding|still|already|owed|owes?|schuld\w*|dois|deben?|open|offen\w*|fehl\w*"
     r"|ausstehend\w*|schon|falta\w*|pendiente\w*|ya"
     r"|manque\w*|reste\w*|déjà", "split"),
    (r"still|yet|nobody|unpaid|noch|niemand|todavía|aún|nadie|encore|personne", "done"),
    (r"takings|revenue|turnover|earn\w*|umsatz|einnahmen|verdien\w*|ingresos|ganancias?|recettes?|gagn\w*"
     r"|rankings?|rangliste|\w*schützen\w*|clasificaci\w*|classement|leader\w*"
     r"|each|every\w*|who|most|best|how often|jede\w*|wer|wie oft|beste\w*|cada|quién|cuántas veces|mejor\w*|chaque"
     r"|chacune?|combien de fois|meilleure?s?", "overview"),
    (r"goal|target|missing|progress|bar|to go|how far|how close|sav(?:e|ing)|rais(?:e|ing)|collect|reach\w*"
     r"|\w*sparen|erreich\w*"
     r"|ahorrar"
     r"|recaudar|épargner|économiser|réunir|\w*ziel\w*|fehl\w*|meta|objetivo|falta\w*|barra|progreso|objectif|manque"
     r"|reste\w*|barre|progression", "goal"),
    (r"resalt\w*|surlign\w*|yellow|gelb|amarillo|jaune|menos de|más de|moins de|plus de|weniger als|mehr als|less than"
     r"|more than|or more|or less|o más|o menos|ou plus|ou moins|oder mehr|warn\w*|alert\w*|tells?|red|mark\w*"
     r"|highlight\w*|hinweis\w*|rot|hervorheb\w*|avis\w*|rojo|marca\w*|prév\w+|avert\w*|alerte\w*"
     r"|rouge|signal\w*|pasa|supera|baja|dépasse|über\w*|unter\w*|over|above|below|under", "bounds"),
    (r"only|those|ones|more|over|above|less|under|below|nur|die|mehr|über|weniger|unter|sólo|solo|más|menos|los|las"
     r"|seulement|plus|moins|ceux|celles", "seen_alone"),
    (r"longer|older|than|since|seit|mehr|open|desde|depuis|länger|älter|offen\w*|abierto\w*|plus de|más de|red|rot|rojo"
     r"|rouge|mark\w*|marca\w*", "due_days"),
    (r"different|verschieden\w*|distint\w*|différent\w*", "distinct"),
    (r"how many|number|wie ?viele|anzahl|cuánt\w*|combien|nombre", "ticked"),
    (r"best|bestzeit\w*|highest|lowest|longest|shortest|record|beste\w*|höchste\w*|niedrigste\w*|längste\w*|rekord"
     r"|mejor\w*"
     r"|mayor|menor"
     r"|récord|meilleure?|plus|moins|más|menos|expensive|cheap\w*|teuer\w*|billig\w*", "extremes"),
    (r"us(?:e|es|ed|ing)|part|parts|spend\w*|spent|pays?|takes?|taken|off|redeem\w*|visits?|times?|left|remain\w*|none"
     r"|empty|red|genommen|verbrauch\w*|abgezogen|einlös\w*|übrig|noch|keine|mehr|leer|rot|gast\w*|usa\w*|rest[oa]r?"
     r"|una parte|quedan?|sin|agotad\w*|vací[oa]|utilis\w*|une partie|dépens\w*|enlèv\w*|reste\w*|solde|n'en a plus"
     r"|vides?|finished|fertig|terminad\w*|finie?s?", "uses"),
    (r"month|year|week|today|monats?|jahre?s?|mes|año|mois|l'année|année", "periods"),
    (r"left|remain\w*|starts? (?:over|again)|begins? again|resets?|first of|übrig|bleibt|noch|von vorne|trage"
     r"|notiere|gegessen|ate|quedan?|empieza"
     r"|de nuevo|restent?|reste|recommence\w*|writ\w+|spend\w*|spent|get|gets|may|can|what for|schreib\w*|ausgeb\w*"
     r"|wofür|gast\w*|apunt\w*|dépens\w*|note|big|large|gro(?:ß|ss)\w*|grandes?|gros\w*"
     r"|pays?|still|missing|owes?|zahl\w*|fehl\w*|schuld\w*|pag\w+|falta\w*|paie|payer|manque", "allowance"),
    (r"rais\w*|percent\w*|erhöh\w*|prozent\w*|aument\w*|sub\w*|porcentaje|augment\w*|pour ?cent\w*|hir\w+|fir(?:e|ing)"
     r"|einstell\w*|entlass\w*|contrat\w*|despedir|embauch\w*|licenci\w*", "raised"),
    (r"click\w*|press\w*|tap|klick\w*|knopf\w*|clic|clique\w*|(?:button|botón|bouton) (?:to|for|that|para|que"
     r"|pour|qui)",
     "marked_by"),
    (r"buttons?|plus|minus|goes (?:down|up)|one|knopf|eins|botón|uno|bouton|un de", "counted"),
    (r"(?:since|until|till) when|when|(?:seit|bis) wann|(?:desde|hasta) cuándo|(?:depuis|jusqu'à) quand", ":date"),
    (r"bills?|claim\w*|fees?|rechnung\w*|factura|facture|hourly|charge\w*|per hour|an hour|verlange|cobro|facture"
     r"|rate|stundensatz|stunde|tarifa|hora|taux|heure"
     r"|i keep|behalte|je garde|quedo|commission|kommission"
     r"|comisión"
     r"|costs?|price|pays?|kost\w*|gekostet|costó|costaron|coût\w*|preis|lohn|jede[rs]? (?:\w+ )?zahlen|zu zahlen"
     r"|cuesta\w*|precio|pagar?|coûte\w*"
     r"|prix|paie|payer",
     ":amount,product,by_kind,banded,late_fee"),
    (r"owes?|credit|tab|pays?|took|takes?|schulde\w*|anschreib\w*|zahl\w*|abzieh\w*|genommen|fiado|deben?|paga[ns]?"
     r"|restar\w*|llevaron|llevan|doi(?:t|vent)|paie\w*|crédit|déduire|pris", "=still_open"),
    (r"(?:when|once|wenn|sobald|cuando|quand) (?:it'?s|it is|they'?re|es|sie|est[áa]n?|c'est|il est|elle est)"
     r" (?:ready|done|picked up|collected|fertig|abgeholt|list[oa]s?|recogid[oa]s?|prête?s?|récupérée?s?|retirée?s?)",
     ":tick"),
    (r"used|consum\w*|verbrauch\w*|meckern|gastado|consommé\w*", ":difference"),
    (r"balance|after (?:each|every)|line|starts?|opening|\w*stand|nach jede[rm]|zeile|beginnt|saldo"
     r"|después de cada|línea"
     r"|running|laufende\w*|kontostand|empieza|solde|après chaque|ligne|commence", ":running,level"),
    (r"still|inside|(?:is|are) out|noch|unterwegs|draußen|fuera|dehors|drin\w*|sigue\w*|dentro|encore|là|dedans",
     "filter"),
    (r"filter\w*|filtr\w*|only|nur|solo|seulement|ones", "filter"),
)  # fmt: skip


def unplaced(spec: AppSpec, blueprint: Blueprint, said: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a description that its app does nothing about, as sentences; ``said`` is told already."""
    offered = offered_by(spec, blueprint)
    figures = figures_of(spec, blueprint, offered)
    told = " ".join(said).lower()
    found = []
    text = _HEAD.sub("app:", spec.description, count=1)
    if spec.kind == "records" and (told_first := without_story(text)) != text:
        text = f"app: {told_first}"
    elif spec.kind == "records" and (after := without_opening(text)) != text:
        text = f"app: {after}"
    is_behind = False
    for part, story in list(_told_parts(without_reasons(text)))[1:]:
        is_about, is_behind = is_of_person(part, is_behind=is_behind), is_trouble(part)
        if (
            is_about
            or wishes.is_known(part)
            or (spec.kind == "records" and _is_of_fields(part, spec))
            or part.lower() in told
        ):
            continue
        is_beyond = bool(story) and _is_story_beyond(part, spec, offered)
        said = (part, without_window(part)) if story else (part,)
        if not is_beyond and any(_is_placed(one, spec, offered, figures) for one in said):
            continue
        if not any(word in told for word in _telling(part)):
            found.append(f"Not part of it: {story or part}.".replace("….", "…"))
    return tuple(dict.fromkeys(found))[:MAX_TOLD]


def _is_of_fields(part: str, spec: AppSpec) -> bool:
    """Whether a part of a description is a field, or a count of what there is: "who of us gave it", "24 beds"."""
    if pattern_of(_SO_MANY, re.IGNORECASE).fullmatch(part):
        return True
    if spec.kind == "records" and pattern_of(_SEVERAL, re.IGNORECASE).fullmatch(part):
        return True
    if (spec.options.get("overview") or {}).get("within") and pattern_of(A_PERIOD).fullmatch(part.lower()):
        return True
    fields = (*spec.fields, *(field for one in spec.lists for field in one.fields))
    labels = {field.label.lower().partition(" (")[0] for field in fields}  # without its unit
    if not labels:
        return False
    for said in (part, as_listed(part)):  # "the day I rode it" is the day
        named = [questions.label_of(name.partition(" (")[0]).lower() for name in names_in(said)]
        if named and labels.issuperset(named):
            return True
    return False


def names_placed(spec: AppSpec, blueprint: Blueprint, names: list[str], *, in_other_words: bool = False) -> set[str]:
    """Those of the names that the app shows something for; ``in_other_words``: also where it calls it otherwise."""
    if not names:
        return set()
    offered = offered_by(spec, blueprint)
    in_other_words = in_other_words and spec.kind != "records"
    words = {name: pattern_of(r"[^\W\d_]{3,}").findall(name.lower()) for name in names}
    return {
        name
        for name, telling in words.items()
        if lending.is_told(name, spec)
        or (
            not (in_other_words and _demands(name) - offered.concepts)
            and (any(map(offered.has, telling)) or (in_other_words and _is_told_otherwise(name, telling, offered)))
        )
    }


def _is_told_otherwise(name: str, telling: Sequence[str], offered: Offered) -> bool:
    """Whether the app calls a name otherwise, or it tells nothing, as "meto a" does."""
    return _is_meant(telling, offered) or not (any(_telling(name)) or re.search(r"\d", name))


def _told_parts(text: str) -> Iterator[tuple[str, str]]:
    """The parts of a description, each with the story it is of, which is told whole, or an empty text."""
    opened = _WITH.search(text)
    for sentence in _SENTENCES.split(without_short_forms(text)):
        for deed in deeds_of(sentence) or (sentence,):
            if not is_of_window(deed):
                is_story = bool(deeds_of(deed))
                shown = _WITH.sub(", ", deed, count=1) if opened and opened[0] in deed else deed
                yield from ((part, story_of(printable(deed), part) if is_story else "") for part in _parts(shown))
            opened = None if opened and opened[0] in deed else opened


def _parts(text: str) -> Iterator[str]:
    for part in _PARTS.split(without_short_forms(text[:4000])):
        shown = printable(part).strip(" .,'\"")
        if shown:
            yield shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST].rpartition(' ')[0]} …"


def _is_story_beyond(part: str, spec: AppSpec, offered: Offered) -> bool:
    """Whether a part of a story asks for what an app has only where it speaks of it, such as a map or a call."""
    own = {
        stem(word)
        for word in pattern_of(r"[^\W\d_]{2,}").findall(f"{spec.title} {spec.entities} {spec.fields}".lower())
    }
    is_of_making = spec.kind == "todo" and is_of_its_making(part)
    return is_of_making or any(not offered.has(word) and stem(word) not in own for word in beyond_in(part))


def _is_placed(part: str, spec: AppSpec, offered: Offered, figures: frozenset[str]) -> bool:
    told = told_by_rule(part, spec, offered)
    if told is not None:
        return told
    if resembling.is_said_of(spec.kind, part, spec.language):
        return True
    if _is_figure_placed(part, figures):
        return True
    all_words = list(_telling(part))
    words, labels = list(all_words), {stem(word) for field in spec.fields for word in field.label.lower().split()}
    if any(stem(word) in labels for word in part.lower().split() if len(word) > 3):
        rest = [word for word in words if stem(word) not in labels]
        words = words if LIMITS.search(part) or len(rest) > 1 else []
    if any(
        (figure.lstrip("0") or "0") not in figures
        for figure in pattern_of(r"\d+").findall(without_thousands(_EXAMPLE.sub("", part)))
    ) and (all_words if spec.kind == "records" else words):
        return False
    if spec.kind != "records" and _demands(part) - offered.concepts:
        return False
    shown = list(filter(offered.has, words))
    short = [] if spec.kind == "records" else [word for word in _SHORT.findall(part.lower()) if concepts_in(word)]
    words += [word for word in short if not offered.has(word)]
    if not words or (shown and (spec.kind == "records" or len(shown) * 2 >= len(words))):
        return True
    if spec.kind != "records" and _is_meant(words, offered):
        return True
    is_of_kind = kind_weight(spec.kind, part.lower()) or wishes.features_in(
        BLUEPRINTS[spec.kind], spec.language, [part]
    )
    return bool(is_of_kind) or _is_of_records(part.lower(), spec)


def _is_figure_placed(part: str, figures: frozenset[str]) -> bool:
    """Whether a part is a number in words that the app has, such as "four by four"."""
    said = in_figures(part.lower())
    numbers = pattern_of(r"\d+").findall(said)
    return said != part.lower() and not any(_telling(said)) and figures.issuperset(numbers)


def _is_of_records(part: str, spec: AppSpec) -> bool:
    if spec.kind != "records":
        return False
    settings = shown_of(spec)
    return any(
        (not setting or any(_has_setting(one, setting) for one in settings))
        and words_like(pattern, r"\b", r"\b").search(part)
        for pattern, setting in _OF_RECORDS
    )


def _has_setting(shown: dict[str, Any], setting: str) -> bool:
    """Whether a list has something set, or behind a colon a field of a type, behind "=" one of a key."""
    if setting[0] == "=":
        return setting[1:] in shown["marks"] or any(field[0] == setting[1:] for field in shown["fields"])
    if setting[0] == ":":
        return any(field[2] in setting[1:].split(",") for field in shown["fields"])
    return bool(shown[setting])


def _telling(part: str) -> Iterator[str]:
    for word in pattern_of(r"[^\W\d_]{4,}").findall(YES_OR_NO.sub(" ", part.lower())):
        if folded(word) not in _filling():
            yield word


@cache
def _filling() -> frozenset[str]:
    lines = _FILLING_WORDS.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _demands(part: str) -> frozenset[str]:
    """What a part asks for that an app has only where it speaks of it."""
    return frozenset(filter(is_demanding, concepts_in(part)))


def _is_meant(words: Sequence[str], offered: Offered) -> bool:
    """Whether the app has at least half of the telling words of a part, or others for them."""
    meant = [word for word in words if offered.has(word) or concepts_in(word) & offered.concepts]
    return bool(meant) and len(meant) * 2 >= len(words)


def rings(spec: AppSpec) -> bool:
    """Whether the app makes a sound."""
    return spec.kind != "records" and "!sound" in offered_by(spec, BLUEPRINTS[spec.kind]).concepts


def offers(spec: AppSpec, text: str) -> bool:
    """Whether the app has something for every telling word and every figure of what is asked for."""
    blueprint = BLUEPRINTS[spec.kind]
    offered = offered_by(spec, blueprint)
    words = list(_telling(text))
    figures = set(pattern_of(r"\d+").findall(without_thousands(text)))
    if not words or wishes.is_known(text) or _demands(text) - offered.concepts:
        return False
    if figures - figures_of(spec, blueprint, offered):
        return False
    return all(offered.has(word) or concepts_in(word) & offered.concepts for word in words)
