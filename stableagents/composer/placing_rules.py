"""Whether an app has what a part of a description says, where one turn of it tells: a limit, an order, a message, what
need not be. Each rule is a function; ``RULES`` has them in the order in which they are asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from stableagents.composer import chosen, clauses, eachday, lending, on_top, refusing
from stableagents.composer.asides import alike, order_in
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.records import (
    balances,
    best,
    dues,
    people,
    places,
    price_lists,
    resources,
    shown_of,
    since,
    taxed,
)
from stableagents.composer.blueprints.records.due_days import AT_EVERY
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.blueprints.records.grouping import LAST_TIME
from stableagents.composer.blueprints.records.keys import has
from stableagents.composer.blueprints.records.reading import quota_of
from stableagents.composer.blueprints.records.rules import ALL_REQUIRED, AT_ONCE, THERE_ALREADY, tells_of_twice
from stableagents.composer.blueprints.records.states import asks_next, periods
from stableagents.composer.blueprints.records.tables import CENTS
from stableagents.composer.blueprints.records.told_rates import rates_in
from stableagents.composer.blueprints.records.watching import FRESH
from stableagents.composer.field_names import NUMBERED
from stableagents.composer.figures import as_digits, without_thousands
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.offered import Offered
from stableagents.composer.periods import steps_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.stories import is_of_definition

Rule = Callable[[str, AppSpec, Offered], bool | None]  # None where it tells nothing

LIMITS = re.compile(
    r"\b(?:no(?! (?:one|body))|never|don'?t|can'?t|cannot|must (?:not|never|be (?:at|more|less|between|unique"
    r"|over|under))|at most|at least|max(?:imum)?|warn\w*|refuse\w*|reject\w*|limit\w*"
    r"|(?:not|no) more than|nobody|no one|niemand|nicht mehr als|nadie|no más de|pas plus de|personne ne"
    r"|kein\w*|nie(?:mals)?|darf|höchstens|mindestens|verhinder\w*|no se puede\w*|nunca|máximo|mínimo"
    r"|ne (?:peut|doit|pas)|jamais|maximum)\b",
    re.IGNORECASE,
)
YES_OR_NO = re.compile(r"\b(?:yes|ja|sí|si|oui)\s*(?:/|or|oder|o|ou)\s*(?:no|nein|non)\b", re.IGNORECASE)
_DARK = re.compile(r"\b(?:dark|dunk(?:el|le)\w*|oscur[oa]|sombre)\b", re.IGNORECASE)
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
    r"\b(?:end\w*|finish|until|to|departure|return\w*|ende|abreise|rückgabe|bis|fin|salida|hasta|départ"
    r"|retour)(?: \w+){0,4}?"
    r" (?:after|later than|before|nach|vor|después de|antes de|après|avant)\b",
    re.IGNORECASE,
)
# A reading below the one before.
_GOES_BACK = (
    r"\b(?:smaller|lower|less|kleiner|niedriger|menor|más baj[oa]|plus (?:petite?|basse?)|inférieure?)\b[^.;]{0,12}"
    r"\b(?:than|als|que|à|a|au)\b[^.;]{0,14}\b(?:last|previous|before|old|letzten?|vorige\w*|alten?|vorherige\w*"
    r"|anterior|últim[oa]|précédente?|derni(?:er|ère))"
)
_FINES = r"fines?|late fees?|penalty|strafe|mahngebühr\w*|gebühr|multas?|recargo|amendes?|pénalité\w*"
_TWICE = r"doppel\w*|doppelt|twice|zweimal|double|dos veces|solap\w*|deux fois|en double"
_WORTH = ("by_kind", "by_choice", "amount", "banded", "late_fee", "hours_after")
_HOLDING = ("not_over", "floor", "capacity", "allowance")  # rules that limit something without a bound of its own


def told_by_rule(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """Whether the app has what a part says; ``None`` where no rule tells."""
    return next((answer for rule in RULES if (answer := rule(part, spec, offered)) is not None), None)


def _names_a_field(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return any(part.lower() == field.label.lower() for field in spec.fields) or None


_ONE_MORE = (
    r"(?:(?:the )?(?:users?|visitors?|guests?|members?|people|i|we) (?:can|may|should be able to|want to)) (?:sign"
    r"|(?:register|submit|create|enter|add|report|record|log|file|post) (?:an? |new |the )?(?P<what>[^\W\d_]+))"
)


def _is_written_down(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """How long she played each day, and how she felt, are kept; so is whatever is to be written down."""
    labels = [field.label.lower() for field in spec.fields]
    is_told = eachday.is_told(part) or chosen.is_mood(part, labels) or clauses.tells_no_field(part)
    is_kept = (spec.kind == "records" and is_told) or (spec.kind == "expenses" and clauses.tells_no_field(part))
    return True if is_kept else None


def _is_of_one_more(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """That a user can register a pet is told by the form for one."""
    found = pattern_of(_ONE_MORE, re.IGNORECASE).fullmatch(part) if spec.kind == "records" else None
    kept = f"{spec.title} {spec.entity} {spec.entities}".lower().split()
    return True if found and (not found["what"] or any(alike(found["what"], word) for word in kept)) else None


def _are_of_us(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """That there are eight of us is a fact, where records are kept or eight have their turns."""
    of_us = clauses.told_of_us(part)
    return True if of_us and (spec.kind == "records" or len(spec.options.get("people", ())) == of_us) else None


def _are_required(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    is_said = spec.kind == "records" and pattern_of(ALL_REQUIRED).fullmatch(part.lower())
    return True if is_said and _has_rule(spec, "required") else None


def _is_the_fee(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """A fee that is the same for all stands in each new record."""
    if spec.kind != "records":
        return None
    fees = dues.first_of(spec.fields, spec.description.lower()).values()
    told = [as_digits(figure) for figure in re.findall(r"\d+(?:[.,]\d+)?", part)]
    return True if any(fee in told for fee in fees) else None


def _is_the_last_time(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """When each was done last stands in the overview."""
    columns = (spec.options.get("overview") or {}).get("columns", ())
    hows = {how.partition(":")[0] for how, _key in columns}
    return True if hows & {"latest", "since", "newest"} and has(LAST_TIME, part.lower()) else None


def _is_the_quota(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """What each is short of, or beyond, stands in the overview."""
    columns = (spec.options.get("overview") or {}).get("columns", ())
    if not any(how.startswith(("under:", "over:")) for how, _key in columns):
        return None
    quota = quota_of(spec.fields, spec.description.lower())
    return True if quota and (part.lower() in quota.said or dues.of(part.lower()) == quota.figure) else None


def _is_of_now(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """What there is of this week or month is told in the sums."""
    shown = shown_of(spec)[0]["periods"] if spec.kind == "records" and not spec.lists else []
    asked = periods(part.lower(), {}, [field.label for field in spec.fields]) if shown else []
    return True if asked and set(asked) <= set(shown) else None


def _is_done_by_none(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    deed = _DEED.search(part) if spec.kind == "records" else None
    return False if deed and not offered.has(deed[0]) else None


def _names_a_choice(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return any(part.lower() == choice.lower() for field in spec.fields for choice in field.choices) or None


def _is_how_it_looks(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return bool((spec.theme == "dark" and _DARK.search(part)) or (spec.is_large and _LARGE.search(part))) or None


def _need_not_be(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return True if _NOT_WISHED.search(part) else None


def _is_of_lending(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return lending.is_told(part, spec) or None


def _is_so_with_all(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    stays = _STAYS.search(part) and len(BLUEPRINTS[spec.kind].data_kept) > 1
    return True if _OF_EVERY_APP.search(part) or stays else None


def _goes_both_ways(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return True if spec.kind in _BOTH_WAYS and _OTHER_WAY.search(part) else None


def _warns(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return True if spec.kind != "records" and _ONLY_WARNS.search(part) else None


def _is_set_within(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """Where all is set by sliders nothing else can be entered, and a step every .25 seconds is a place of one."""
    if spec.kind != "simulation":
        return None
    if pattern_of(_OTHER_ENTERED).search(part.lower()):
        return True
    found = pattern_of(r"\bevery (\d*\.?\d+) sec(?:ond)?s?\b").search(part.lower())
    lapse = float(found[1]) * 1000 if found else 0
    return any(least <= lapse <= most and most >= _OF_MILLISECONDS for least, most in spec.options["ranges"]) or None


_OF_MILLISECONDS = 1000
_OTHER_ENTERED = (
    r"\b(?:warn\w*|error|message)\b.*\b(?:(?:other than|invalid|not a|not valid|non-)|is empty|are empty)\b"
)


def _is_on_top(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    if spec.kind != "records" or spec.is_on_top or spec.options.get("allowance") or not _ON_TOP.search(part):
        return None
    return bool(spec.options.get("order")) or "descending" in spec.options


def _begins_afresh(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return True if spec.options.get("fresh") and re.search(FRESH, part.lower()) else None


def _comes_on_top(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """ "30 for cleaning on top": the amount that is worked out has it."""
    return True if on_top.is_told(part, spec.fields) else None


def _is_a_share(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    has_share = spec.kind == "records" and any("%" in field.label for field in spec.fields)
    return True if has_share and _PERCENT.search(part) else None


def _is_at_once(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return _has_rule(spec, "not_taken", "capacity") if spec.kind == "records" and has(AT_ONCE, part) else None


def _is_between(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    numbers = pattern_of(r"\d+").findall(part)
    if spec.kind != "records" or len(numbers) != 2 or not pattern_of(r"\d ?(?:to|bis|-|–|a|à) ?\d").search(part):
        return None
    ends = {rule[2] for rule in spec.options.get("rules", ()) if rule[1] in ("least", "most")}
    bounds = {tuple(bound[1:]) for bound in spec.options.get("bounds", ())}
    return set(numbers) <= ends or tuple(pattern_of(r"\d+(?:\.\d+)?").findall(part)) in bounds or None


def _comes_round(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """What comes every 8 weeks, where the day that is so long after the last is shown."""
    found = pattern_of(AT_EVERY).search(part.lower())
    if found is None or spec.kind != "records":
        return None
    steps = steps_of(int(float(as_digits(found[1]))), found["unit"])
    return any(field.type == "next_day" and field.choices[1:] == steps for field in spec.fields) or None


def _is_never_below(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    is_said = spec.kind == "records" and pattern_of(balances.NOT_BELOW).search(part.lower())
    return _has_rule(spec, "floor", "least", "positive") if is_said else None


def _goes_back(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    is_said = spec.kind == "records" and pattern_of(_GOES_BACK).search(part.lower()) and not re.search(r"\d", part)
    return _has_rule(spec, "rising") if is_said else None


def _is_a_fine(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    has_fines = any(field.type == "late_fee" for field in spec.fields)
    return True if has_fines and has(_FINES, part.lower()) else None


def _is_twice(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    lowered = part.lower()
    is_said = spec.kind == "records" and (has(_TWICE, lowered) or tells_of_twice(lowered))
    is_there = spec.kind == "records" and bool(pattern_of(THERE_ALREADY).search(lowered))
    is_said = is_said or (is_there and _has_rule(spec, "unique") is True)
    return _has_rule(spec, "not_taken", "capacity", "unique") if is_said else None


def _is_enough(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    is_said = spec.kind == "records" and has(resources.ENOUGH, part.lower())
    return _has_rule(spec, "capacity") or None if is_said else None


def _is_a_rate(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """What is charged for each of something is there only where it is worked out, however short its words are."""
    rates = list(rates_in(part.lower())) if spec.kind == "records" else []
    steps = {step for f in spec.fields if f.type in COMPUTED for told in f.choices for step in re.split(r"[ :]", told)}
    is_told = any(rate.figure in str(spec.options) for rate in rates)
    return False if any(len(rate.units) > 1 and rate.figure not in steps for rate in rates) and not is_told else None


def _comes_after(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    is_said = spec.kind == "records" and _AFTER.search(part) and not re.search(r"\d", part)
    return _has_rule(spec, "after", "not_before") if is_said else None


def _is_numbered(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return True if "numbered" in spec.options and NUMBERED.search(part) else None


def _is_an_order(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    if spec.kind != "records":
        return None
    is_ordered = order_in(part) and "descending" in spec.options
    return True if is_ordered or (asks_next(part.lower()) and spec.options.get("order")) else None


def _tells_next(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    # After how many kilometres or hours something is due again, as the app works it out.
    figures = set(pattern_of(r"\d+").findall(without_thousands(part)))
    return (bool(figures) and any(f.key == "next_at" and figures <= set(f.choices) for f in spec.fields)) or None


def _is_worth(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    # Its figures are what choices of the app are worth, or by how much an amount rises with them.
    steps = {step for f in spec.fields if f.type in _WORTH for told in f.choices for step in re.split(r"[ :]", told)}
    figures = pattern_of(r"\d+(?:[.,]\d+)?(?= ?(%?))").finditer(without_thousands(part))
    shares = [f"{Decimal(one[0].replace(',', '.')) / (100 if one[1] else 1):f}" for one in figures]
    if pattern_of(rf"\d ?(?:{CENTS})\b").search(spec.description.lower()):
        steps |= {f"{Decimal(step) * 100:.0f}" for step in steps if re.fullmatch(r"\d+\.\d+", step)}
    is_paid_back = any(f.key == price_lists.OWED for f in spec.fields) and price_lists.tells_payment(part.lower())
    is_taxed = any(f.key == "tax" and f.type == "by_kind" for f in spec.fields) and taxed.tells_others(part.lower())
    return (
        is_paid_back
        or is_taxed
        or (bool(shares) and all(share in steps or f"-{share}" in steps for share in shares))
        or None
    )


def _is_long_ago(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    return True if any(f.type == "age" for f in spec.fields) and since.tells(part.lower()) else None


def _is_worked_out(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    if spec.kind != "records" or "=" not in part:
        return None
    result = part.partition("=")[0].lower()
    return any(field.type in COMPUTED and field.label.lower() in result for field in spec.fields)


def _is_marked(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    fields = spec.fields
    return True if spec.options.get("best") and best.asked(fields, part.lower()) == spec.options["best"] else None


def _counts_people(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    # How many stand in all records is shown below the list, as the sum of every figure is.
    return True if people.counted(spec.fields, part.lower()) else None


def _is_per_hundred(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    # "Consumption per 100 km", whatever it is called in the app.
    is_asked = pattern_of(r"\b100 ?km\b").search(part.lower())
    return True if is_asked and any(f.key == "per_100" for f in spec.fields) else None


def _is_of_places(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    asked = spec.options.get("overview") or {}
    is_shown = any(how.startswith(places.FREE) for how, _key in asked.get("columns", ()))
    limits = {rule[2].partition(":")[0] for rule in spec.options.get("rules", ()) if rule[1] in _OF_PLACES}
    is_told = places.tells(part.lower()) and set(re.findall(r"\d+", part)) <= limits
    return True if is_told or (is_shown and places.asks_left(part.lower())) else None


_OF_PLACES = ("capacity", "sum_most", "count_most")


def _is_limited(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    # By a rule of its figure, where it has one, or of the one below, as 11 may not be where 10 is the most.
    if spec.kind != "records" or not LIMITS.search(YES_OR_NO.sub(" ", part)):
        return None
    named = [spec.options.get(name) for name in ("late", "low", "goal", "allowance")]
    limits = [*spec.options.get("rules", ()), *spec.options.get("bounds", ()), *filter(None, named)]
    limits += spec.options.get("seen_alone", ())
    limits += [rule for one in shown_of(spec) for rule in one["rules"] if rule[1] in _HOLDING]
    figures = re.findall(r"\d+", without_thousands(part))
    if figures:
        most = {str(int(float(rule[2])) + 1) for rule in spec.options.get("rules", ()) if rule[1] == "most"}
        return all(
            figure in most or any(figure in re.findall(r"\d+", str(limit)) for limit in limits) for figure in figures
        )
    return bool(limits or spec.options.get("is_booked"))


def _is_a_figure_of_its_kind(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    with_figures = (feature for feature in BLUEPRINTS[spec.kind].features if pattern_of(r"\d").search(feature))
    return any(pattern_of(feature).search(part.lower()) for feature in with_figures) or None


def _has_rule(spec: AppSpec, *names: str) -> bool:
    return any(rule[1] in names for shown in shown_of(spec) for rule in shown["rules"])


def _is_a_definition(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """What is worked out by its name needs no definition, as the Collatz sequence."""
    of_words = spec.options.get("formula") in ("worded", "stated")
    is_known = spec.kind in ("formula", "tool", "codes") and not of_words
    return True if is_known and is_of_definition(part) else None


def _leaves_out_signs(part: str, spec: AppSpec, offered: Offered) -> bool | None:
    """A palindrome is read without blanks, signs and capitals."""
    is_so = spec.options.get("formula") == "palindrome" and pattern_of(_SIGNS, re.IGNORECASE).fullmatch(part)
    return True if is_so else None


_SIGNS = (
    r"(?:ignor(?:ing|es?)|regardless of|without|ohne|sin|sans) ?(?:the |all |upper and lower )?"
    r"(?:(?:white)?spaces?|blanks?|punctuation(?: marks)?|signs|accents"
    r"|capital(?:s| letters)|case|leerzeichen|satzzeichen|espacios|espaces)"
    r"|(?:white)?spaces?|punctuation(?: marks)?|accents|capital(?:s| letters)|case|satzzeichen"
)


RULES: tuple[Rule, ...] = (
    _leaves_out_signs,
    _is_of_one_more,
    _are_of_us,
    _are_required,
    _is_written_down,
    _is_of_now,
    _is_the_fee,
    _is_the_last_time,
    _is_the_quota,
    _is_a_definition,
    _names_a_field,
    _is_done_by_none,
    _names_a_choice,
    _is_how_it_looks,
    _need_not_be,
    _is_of_lending,
    _is_so_with_all,
    _goes_both_ways,
    refusing.warns_beyond,
    _warns,
    _is_set_within,
    refusing.refuses,
    _is_on_top,
    _begins_afresh,
    _is_a_share,
    _comes_on_top,
    _is_at_once,
    _is_between,
    _comes_round,
    _is_never_below,
    _goes_back,
    _is_a_fine,
    _is_twice,
    _is_enough,
    _comes_after,
    _is_numbered,
    _is_an_order,
    _tells_next,
    _is_worth,
    _is_a_rate,
    _is_long_ago,
    _is_worked_out,
    _is_marked,
    _is_of_places,
    _is_per_hundred,
    _counts_people,
    _is_limited,
    _is_a_figure_of_its_kind,
)
