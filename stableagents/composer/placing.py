"""What of a description found no place in its app: each part of it is held against what the app shows and does.

A part counts as placed where one of its telling words is one that the app knows. A limit counts only where the app
has a rule, and a figure only where the app has that figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from stableagents.composer import questions, wishes
from stableagents.composer.asides import order_in
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.records import balances, shown_of
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.rules import AT_ONCE
from stableagents.composer.blueprints.records.states import asks_next
from stableagents.composer.blueprints.records.watching import FRESH
from stableagents.composer.concepts import concepts_in, folded, is_demanding, stem
from stableagents.composer.field_names import NUMBERED, names_in
from stableagents.composer.figures import without_thousands
from stableagents.composer.languages import kind_weight
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.offered import Offered, figures_of, offered_by
from stableagents.composer.persons import is_of_person, is_trouble, without_reasons
from stableagents.composer.sentences import without_short_forms
from stableagents.composer.spec import AppSpec
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
    r"[.](?!\d)|[;:!?\n()]+|,(?!\d)|\s[-–—]\s"
    r"|\b(?:and|und|y|et|(?<!\ble )(?<!\bla )(?<!\bles )plus(?! d[e']| que)"
    r"|(?<!anything )(?<!everything )(?<!nothing )(?<!all )but|aber|pero|mais|so that|sodass"
    r"|where|dass|that|which|weil|because)\b",
    re.IGNORECASE,
)
_FILLING_WORDS = Path(__file__).with_name("filling.txt")
_LIMITS = re.compile(
    r"\b(?:no(?! (?:one|body))|never|don'?t|can'?t|cannot|must (?:not|never|be (?:at|more|less|between|unique"
    r"|over|under))|at most|at least|max(?:imum)?|warn\w*|refuse\w*|reject\w*|limit\w*"
    r"|(?:not|no) more than|nobody|no one|niemand|nicht mehr als|nadie|no más de|pas plus de|personne ne"
    r"|kein\w*|nie(?:mals)?|darf|höchstens|mindestens|verhinder\w*|no se puede\w*|nunca|máximo|mínimo"
    r"|ne (?:peut|doit|pas)|jamais|maximum)\b",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"\b(?:like|such as|e\.?g|for example|wie|z\.? ?b|como|por ejemplo|comme"
    r"|par exemple)\b.*",
    re.IGNORECASE,
)
_WITH = re.compile(r"\s(?:with|about|mit|über|con|sobre|avec|sur)\s", re.IGNORECASE)
_HEAD = re.compile(r"^(?:[^\s:.;,!?]+\s+){1,5}[^\s:.;,!?]+\s?:")  # a title such as "Bring and share supper:"
_DARK = re.compile(r"\b(?:dark|dunk(?:el|le)\w*|oscur[oa]|sombre)\b", re.IGNORECASE)
# What every app that takes figures or texts does with what can't be used.
_REFUSES = re.compile(
    r"\b(?:message|error|warn\w*|told|complain\w*|notif\w*|report\w*|meldung|fehler\w*|hinweis|warnung|mensaje|aviso"
    r"|avisa|error(?:es)?"
    r"|erreur|avertissement)\b(?=.*\b(?:not a|no|non|is|anything (?:but|other|else)|wrong"
    r"|invalid|rubbish|nonsense|empty|letters?|zero|0"
    r"|negative|falsch\w*"
    r"|ungültig\w*|leer\w*|buchstaben?|null|negativ\w*|vac[ií]o|letras|cero|no válid\w*|vide|lettres|zéro"
    r"|invalide)\b)"
    r"|\b(?:not a|no|wrong|invalid|rubbish|nonsense|empty|letters?|zero|negative|falsch\w*|ungültig\w*|leer\w*"
    r"|buchstaben?"
    r"|vac[ií]o|letras|cero|vide|lettres|zéro|invalide)\b.*\b(?:message|error|warn\w*|meldung|fehler\w*|hinweis"
    r"|warnung"
    r"|mensaje|aviso|erreur|avertissement|message)\b",
    re.IGNORECASE,
)
_LARGE = re.compile(r"\b(?:large|big\w*|larg\w*|groß\w*|größer\w*|grandes?|gros\w*)\b", re.IGNORECASE)
# What is true of every app: it needs no network and nobody's leave.
_OF_EVERY_APP = re.compile(
    r"^\W*(?:\w+ ){0,2}?(?:offline|(?:no|without|ohne|sin|sans|kein\w*|pas d['’e]) ?(?:any |an? |the |conexión a"
    r" )?(?:internet\w*"
    r"|ads?|advert\w*|werbung|publicidad|anuncios|publicité|network|netz|wifi|wlan))\b",
    re.IGNORECASE,
)
# What no record keeper does, whatever it is done with: what it keeps is named beside it.
_DEED = re.compile(
    r"\b(?:transfer\w*|übertrag\w*|umbuch\w*|transfier\w*|traspas\w*|virements?|merg(?:e|es|ing)|predict\w*"
    r"|vorhersag\w*|predecir|prédi\w*|scan(?:s|ning)?|send(?:s|ing)?|verschick\w*|enviar|envoyer)\b",
    re.IGNORECASE,
)
# What need not be.
_NOT_WISHED = re.compile(
    r"\b(?:not|n't|isn'?t|aren'?t) (?:needed|necessary|required|important)|\bunnecessary\b"
    r"|\b(?:nicht|keine?\w*) (?:nötig|notwendig|gebraucht)|\bbrauch\w* (?:ich|wir|es) nicht\b"
    r"|\bmuss nicht(?: sein)?$|\bno (?:hace falta|es necesari[oa]|necesito)"
    r"|\bpas (?:nécessaire|besoin|obligatoire)\b",
    re.IGNORECASE,
)
# That what is entered is still there the next time, as it is in every app that keeps something.
_STAYS = re.compile(
    r"\b(?:sav\w+|stor\w+|kept|remember\w*|persist\w*|still (?:be )?there|lost|gespeichert|erhalten|noch da|bleib\w*"
    r"|guard\w+|conserv\w+|enregistr\w+|garde\w*)\b.*\b(?:between (?:sessions|runs|starts|uses)"
    r"|(?:after|when|if) (?:a |the |i |it |you )?(?:app |program )?(?:restart\w*|clos\w+|reopen\w*"
    r"|is (?:closed|reopened))"
    r"|next time|nach (?:dem|einem|jedem) (?:neustart|schließen)|zwischen den (?:sitzungen|starts)"
    r"|al (?:cerrar|reiniciar|volver)|entre sesiones|après (?:la fermeture|un redémarrage)|entre les sessions)\b",
    re.IGNORECASE,
)
# What can't be used, where the word for the message stands in another part of the sentence.
_UNUSABLE = re.compile(
    r"(?:(?:if|when|wenn|bei|si|cuando|quand|with|mit|con|avec|or|oder|o|ou|only|nur|s[oó]lo|seulement|no|keine?|un"
    r"|una|une|el|le|la|de|is|ist|es|est|it|es) )*(?:negativ\w*|decimals?|decimales|kommazahl\w*|letters?|buchstaben?"
    r"|letras|lettres|zero|null|cero|zéro|empty|leer\w*|vac[ií]o|vide)(?: \w+){0,2}",
    re.IGNORECASE,
)
# That something goes both ways, which these kinds do; and a warning whose reason stands in another part.
_OTHER_WAY = re.compile(
    r"\b(?:(?:the )?other way(?: a?round)?|vice versa|viceversa|and back|both (?:ways|directions)|andersherum"
    r"|umgekehrt"
    r"|in beide richtungen|hin und (?:her|zurück)|al rev[eé]s|en ambos sentidos|inversement|dans l['’]autre sens"
    r"|dans les deux sens|l['’]inverse)\b",
    re.IGNORECASE,
)
_BOTH_WAYS = ("codes", "converter", "temperature", "currency", "dataformats", "numberwords", "times", "tool")
_ONLY_WARNS = re.compile(
    r"^\W*(?:(?:that|it|app|should|shows?|give|gives|me|you|an?|then|dann|es|soll|zeigt?|kommt|eine?n?|que|se|te"
    r"|muestr[ae]"
    r"|sale|salga|un|une|affiche|il|y a) )*(?:warn\w*|message|error|avis[ae]\w*|aviso|mensaje|meldung|hinweis|warnung"
    r"|fehlermeldung|avertiss\w*|prévien\w*|erreur)(?: (?:me|mich|be shown|appears?|erscheinen|anzeigen))*"
    r"(?: (?:if|when|wenn|falls|si|cuando|quand) \w{1,2})?$",  # "a warning if X" and its Y
    re.IGNORECASE,
)
_ON_TOP = re.compile(
    r"(?:first|(?:at|on|to) (?:the )?top|zuerst|zuoberst|primero|arriba|en premier|d'abord|en haut)$", re.IGNORECASE
)
_PERCENT = re.compile(r"%|percent\w*|prozent|por ?ciento|pour ?cent", re.IGNORECASE)
# "end after start", "départ après arrivée"
_AFTER = re.compile(
    r"(?:end\w*|finish|until|to|departure|return\w*|ende|abreise|rückgabe|bis|fin|salida|hasta|départ"
    r"|retour)(?: \w+){0,4}?"
    r" (?:after|later than|before|nach|vor|después de|antes de|après|avant)\b",
    re.IGNORECASE,
)
_TAKES_FIGURES = (
    "tool",
    "formula",
    "converter",
    "currency",
    "codes",
    "calculator",
    "programmer",
    "temperature",
    "vending",
    "till",
)
# A reading below the one before.
_GOES_BACK = (
    r"\b(?:smaller|lower|less|kleiner|niedriger|menor|más baj[oa]|plus (?:petite?|basse?)|inférieure?)\b[^.;]{0,12}"
    r"\b(?:than|als|que|à|a|au)\b[^.;]{0,14}\b(?:last|previous|before|old|letzten?|vorige\w*|alten?|vorherige\w*"
    r"|anterior|últim[oa]|précédente?|derni(?:er|ère))"
)
_YES_OR_NO = re.compile(r"\b(?:yes|ja|sí|si|oui)\s*(?:/|or|oder|o|ou)\s*(?:no|nein|non)\b", re.IGNORECASE)
# What a record keeper has when its settings say so: the words for it, and the setting; those without are always there.
_OF_RECORDS = (
    (r"today|heute|hoy|aujourd'hui", "=on_today"),
    (r"tomorrow|morgen|mañana|demain", "=on_tomorrow"),
    (r"search\w*|find\w*|such\w*|busc\w*|cherch\w*|recherch\w*|sort\w*|order\w*|orden\w*|tri\w*|csv|export\w*"
     r"|import\w*"
     r"|undo|rückgängig|deshacer|annul\w*|delet\w*|lösch\w*|borrar|eliminar|supprim\w*|edit\w*|chang\w*"
     r"|bearbeit\w*|modif\w*"
     r"|backup|sav\w*|speicher\w*|guard\w*|enregistr\w*|tabl\w*|tabelle\w*|add\w*|remov\w*|hinzu\w*|añad\w*"
     r"|ajout\w*|hir(?:e|es|ing)|fir(?:e|es|ing)|einstell\w*|entlass\w*|contratar|despedir|embauch\w*|licenci\w*", ""),
    (r"total\w*|sum|sums|summe\w*|gesamt\w*|suma\w*|somme\w*|worth|spent", "sums"),
    (r"average\w*|mean|durchschnitt\w*|schnitt|mittelwert\w*|promedio|media|moyenne\w*", "averages"),
    (r"overdue|late|zu spät|trop tard|überfällig\w*|verspätet|vencid\w*|atrasad\w*|retard\w*|due|fällig\w*"
     r"|expired|abgelaufen\w*"
     r"|caducad\w*|périmé\w*|today|heute|hoy"
     r"|toca|before|beforehand|in advance|vorher|antes|avant", "due"),
    (r"low|warn\w*|runs? out|reorder|knapp\w*|nachbestell\w*|bajo|agot\w*|avis\w*|rupture|stock", "low"),
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
    (r"goal|target|missing|progress|bar|to go|sav(?:e|ing)|rais(?:e|ing)|collect|reach\w*|\w*sparen|erreich\w*"
     r"|ahorrar"
     r"|recaudar|épargner|économiser|réunir|\w*ziel\w*|fehl\w*|meta|objetivo|falta\w*|barra|progreso|objectif|manque"
     r"|reste\w*|barre|progression", "goal"),
    (r"resalt\w*|surlign\w*|yellow|gelb|amarillo|jaune|menos de|más de|moins de|plus de|weniger als|mehr als|less than"
     r"|more than|or more|or less|o más|o menos|ou plus|ou moins|oder mehr|warn\w*|alert\w*|tells?|red|mark\w*"
     r"|highlight\w*|hinweis\w*|rot|hervorheb\w*|avis\w*|rojo|marca\w*|prév\w+|alerte\w*"
     r"|rouge|signal\w*|pasa|supera|baja|dépasse|über\w*|unter\w*|over|above|below|under", "bounds"),
    (r"longer|older|than|open|länger|älter|offen\w*|abierto\w*|plus de|más de|red|rot|rojo|rouge|mark\w*"
     r"|marca\w*", "due_days"),
    (r"different|verschieden\w*|distint\w*|différent\w*", "distinct"),
    (r"how many|number|wie ?viele|anzahl|cuánt\w*|combien|nombre", "ticked"),
    (r"best|bestzeit\w*|highest|lowest|longest|shortest|record|beste\w*|höchste\w*|niedrigste\w*|längste\w*|rekord|mejor\w*"
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
     r"|wofür|gast\w*|apunt\w*|dépens\w*|note|big|large|gro(?:ß|ss)\w*|grandes?|gros\w*", "allowance"),
    (r"rais\w*|percent\w*|erhöh\w*|prozent\w*|aument\w*|sub\w*|porcentaje|augment\w*|pour ?cent\w*|hir\w+|fir(?:e|ing)"
     r"|einstell\w*|entlass\w*|contrat\w*|despedir|embauch\w*|licenci\w*", "raised"),
    (r"buttons?|plus|minus|goes (?:down|up)|one|knopf|eins|botón|uno|bouton|un de", "counted"),
    (r"(?:since|until|till) when|when|(?:seit|bis) wann|(?:desde|hasta) cuándo|(?:depuis|jusqu'à) quand", ":date"),
    (r"hourly|charge\w*|per hour|an hour|verlange|cobro|facture|rate|stundensatz|stunde|tarifa|hora|taux|heure"
     r"|i keep|behalte|je garde|quedo|commission|kommission"
     r"|comisión"
     r"|costs?|price|pays?|kost\w*|preis|lohn|cuesta\w*|precio|pagar?|coûte\w*|prix|paie", ":amount,product,by_kind"),
    (r"owes?|credit|tab|pays?|took|takes?|schulde\w*|anschreib\w*|zahl\w*|abzieh\w*|genommen|fiado|deben?|paga[ns]?"
     r"|restar\w*|llevaron|llevan|doi(?:t|vent)|paie\w*|crédit|déduire|pris", "=still_open"),
    (r"used|consum\w*|verbrauch\w*|meckern|gastado|consommé\w*", ":difference"),
    (r"balance|after (?:each|every)|line|starts?|opening|\w*stand|nach jede[rm]|zeile|beginnt|saldo"
     r"|después de cada|línea"
     r"|empieza|solde|après chaque|ligne|commence", ":running,level"),
    (r"still|inside|noch|drin\w*|sigue\w*|dentro|encore|là|dedans", "filter"),
    (r"filter\w*|filtr\w*|only|nur|solo|seulement|ones", "filter"),
)  # fmt: skip


_FINES = r"fines?|late fees?|penalty|strafe|mahngebühr\w*|gebühr|multas?|recargo|amendes?|pénalité\w*"
_TWICE = r"doppel\w*|doppelt|twice|zweimal|double|dos veces|solap\w*|deux fois|en double"
_WORTH = ("by_kind", "by_choice", "amount")
_HOLDING = ("not_over", "floor", "capacity", "allowance")  # rules that limit something without a bound of its own


def unplaced(spec: AppSpec, blueprint: Blueprint, said: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a description that its app does nothing about, as sentences; ``said`` is told already."""
    offered = offered_by(spec, blueprint)
    figures = figures_of(spec, blueprint, offered)
    told = " ".join(said).lower()
    found = []
    text = _HEAD.sub("app:", spec.description, count=1)
    is_behind = False
    for part in list(_parts(_WITH.sub(", ", without_reasons(text), count=1)))[1:]:
        is_about, is_behind = is_of_person(part, is_behind=is_behind), is_trouble(part)
        if (
            is_about
            or (spec.kind == "records" and _is_of_fields(part, spec))
            or part.lower() in told
            or wishes.is_known(part)
            or _is_placed(part, spec, offered, figures)
        ):
            continue
        if not any(word in told for word in _telling(part)):
            found.append(f"Not part of it: {part}.")
    return tuple(dict.fromkeys(found))[:MAX_TOLD]


def _is_of_fields(part: str, spec: AppSpec) -> bool:
    """Whether a part of a description is a field, or a count of what there is: "who of us gave it", "24 beds"."""
    if pattern_of(_SO_MANY, re.IGNORECASE).fullmatch(part):
        return True
    if (spec.options.get("overview") or {}).get("within") and pattern_of(r"month|monat|mes|mois").fullmatch(
        part.lower()
    ):
        return True
    labels = {field.label.lower() for field in (*spec.fields, *(f for one in spec.lists for f in one.fields))}
    named = [questions.label_of(name.partition(" (")[0]).lower() for name in names_in(part)]
    return bool(named) and all(name in labels for name in named)


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
        if not (in_other_words and _demands(name) - offered.concepts)
        and (any(map(offered.has, telling)) or (in_other_words and _is_told_otherwise(name, telling, offered)))
    }


def _is_told_otherwise(name: str, telling: Sequence[str], offered: Offered) -> bool:
    """Whether the app calls a name otherwise, or it tells nothing, as "meto a" does."""
    return _is_meant(telling, offered) or not (any(_telling(name)) or re.search(r"\d", name))


def _parts(text: str) -> Iterator[str]:
    for part in _PARTS.split(without_short_forms(text[:4000])):
        shown = printable(part).strip(" .,'\"")
        if shown:
            yield shown[:_LONGEST]


def _is_placed(part: str, spec: AppSpec, offered: Offered, figures: frozenset[str]) -> bool:
    all_words = list(_telling(part))
    words, labels = list(all_words), {stem(word) for field in spec.fields for word in field.label.lower().split()}
    if any(stem(word) in labels for word in part.lower().split() if len(word) > 3):
        rest = [word for word in words if stem(word) not in labels]
        words = words if _LIMITS.search(part) or len(rest) > 1 else []
    if any(part.lower() == field.label.lower() for field in spec.fields):
        return True
    if spec.kind == "records" and (deed := _DEED.search(part)) and not offered.has(deed[0]):
        return False
    if any(part.lower() == choice.lower() for field in spec.fields for choice in field.choices):
        return True
    if spec.theme == "dark" and _DARK.search(part):
        return True
    if spec.is_large and _LARGE.search(part):
        return True
    if _NOT_WISHED.search(part):
        return True
    if _OF_EVERY_APP.search(part) or (_STAYS.search(part) and len(BLUEPRINTS[spec.kind].data_kept) > 1):
        return True
    if spec.kind in _BOTH_WAYS and _OTHER_WAY.search(part):
        return True
    if spec.kind != "records" and _ONLY_WARNS.search(part):
        return True
    if spec.kind in _TAKES_FIGURES and _UNUSABLE.fullmatch(part) and _REFUSES.search(spec.description[:1000]):
        return True
    if spec.kind in _TAKES_FIGURES and _REFUSES.search(part):
        return True
    if spec.kind == "records" and _ON_TOP.search(part) and not (spec.is_on_top or spec.options.get("allowance")):
        return bool(spec.options.get("order")) or "descending" in spec.options
    if spec.options.get("fresh") and re.search(FRESH, part.lower()):
        return True
    if spec.kind == "records" and _PERCENT.search(part) and any("%" in field.label for field in spec.fields):
        return True
    if spec.kind == "records" and has(AT_ONCE, part):
        return any(rule[1] in ("not_taken", "capacity") for shown in shown_of(spec) for rule in shown["rules"])
    if (
        spec.kind == "records"
        and len(pattern_of(r"\d+").findall(part)) == 2
        and pattern_of(r"\d ?(?:to|bis|-|–|a|à) ?\d").search(part)
    ):
        ends = {rule[2] for rule in spec.options.get("rules", ()) if rule[1] in ("least", "most")}
        bounds = {tuple(bound[1:]) for bound in spec.options.get("bounds", ())}
        if set(re.findall(r"\d+", part)) <= ends or tuple(pattern_of(r"\d+(?:\.\d+)?").findall(part)) in bounds:
            return True
    if spec.kind == "records" and pattern_of(balances.NOT_BELOW).search(part.lower()):
        return any(rule[1] in ("floor", "least", "positive") for shown in shown_of(spec) for rule in shown["rules"])
    if spec.kind == "records" and pattern_of(_GOES_BACK).search(part.lower()) and not re.search(r"\d", part):
        return any(rule[1] == "rising" for shown in shown_of(spec) for rule in shown["rules"])
    if any(field.type == "late_fee" for field in spec.fields) and has(_FINES, part.lower()):
        return True
    if spec.kind == "records" and has(_TWICE, part.lower()):
        return any(
            rule[1] in ("not_taken", "capacity", "unique") for shown in shown_of(spec) for rule in shown["rules"]
        )
    if spec.kind == "records" and _AFTER.search(part) and not re.search(r"\d", part):
        rules = [rule[1] for shown in shown_of(spec) for rule in shown["rules"]]
        return any(rule in ("after", "not_before") for rule in rules)
    if "numbered" in spec.options and NUMBERED.search(part):
        return True
    if spec.kind == "records" and order_in(part) and "descending" in spec.options:
        return True
    if spec.kind == "records" and asks_next(part.lower()) and spec.options.get("order"):
        return True
    if _tells_next(part, spec) or _is_worth(part, spec):
        return True
    if spec.kind == "records" and "=" in part:
        result = part.partition("=")[0].lower()
        return any(field.type in COMPUTED and field.label.lower() in result for field in spec.fields)
    if spec.kind == "records" and _LIMITS.search(_YES_OR_NO.sub(" ", part)):
        return _is_ruled(part, spec)
    if any(
        pattern_of(r"\d").search(feature) and pattern_of(feature).search(part.lower())
        for feature in BLUEPRINTS[spec.kind].features
    ):
        return True
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


def _tells_next(part: str, spec: AppSpec) -> bool:
    """Whether a part tells after how many kilometres or hours something is due again, as the app works it out."""
    figures = set(pattern_of(r"\d+").findall(without_thousands(part)))
    return bool(figures) and any(f.key == "next_at" and figures <= set(f.choices) for f in spec.fields)


def _is_worth(part: str, spec: AppSpec) -> bool:
    """Whether the figures of a part are what choices of the app are worth, or by how much an amount rises with them."""
    steps = {step for f in spec.fields if f.type in _WORTH for told in f.choices for step in re.split(r"[ :]", told)}
    figures = pattern_of(r"\d+(?:[.,]\d+)?(?= ?(%?))").finditer(part)
    shares = [f"{Decimal(one[0].replace(',', '.')) / (100 if one[1] else 1):f}" for one in figures]
    return bool(shares) and all(share in steps or f"-{share}" in steps for share in shares)


def _is_ruled(part: str, spec: AppSpec) -> bool:
    """Whether the app has a limit like this one: of its figure, where it has one, or of the one below, as 11 may not be
    where 10 is the most."""
    named = [spec.options.get(name) for name in ("late", "low", "goal", "allowance")]
    limits = [*spec.options.get("rules", ()), *spec.options.get("bounds", ()), *filter(None, named)]
    limits += [rule for one in shown_of(spec) for rule in one["rules"] if rule[1] in _HOLDING]
    figures = re.findall(r"\d+", without_thousands(part))
    if figures:
        most = {str(int(float(rule[2])) + 1) for rule in spec.options.get("rules", ()) if rule[1] == "most"}
        return all(
            figure in most or any(figure in re.findall(r"\d+", str(limit)) for limit in limits) for figure in figures
        )
    return bool(limits or spec.options.get("is_booked"))


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
    for word in pattern_of(r"[^\W\d_]{4,}").findall(_YES_OR_NO.sub(" ", part.lower())):
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
