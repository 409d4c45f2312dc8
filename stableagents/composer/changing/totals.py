"""What all comes to, asked for as people ask themselves: "what does a month cost me", "how much did I earn", and two
prices for two counts: "8 for adults and 4 for children"."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.records import grouping
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.blueprints.records.reading import is_summed
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.changing.clauses import Wish, stated, unquoted
from stableagents.composer.changing.new_fields import with_fields
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.settings import set_as_said
from stableagents.composer.changing.state import Outcome, State, done, field_named, stems_of
from stableagents.composer.spec import AppSpec, FieldSpec

_HOW_MUCH = (
    r"(?:how (?:much|many|far|long)|what|wie ?viele?|wie (?:weit|lange?)|was|cuánt[oa]s?|lo que|qué|combien|ce que"
    r"|qu'est-ce que)"
)
_ONESELF = (
    r"(?:i|we|me|us|it|my|our|ich|wir|mich|uns|mir|man|es|hab|habe|haben|kostet|he|hemos|gasto|gast[éa]mos|gasté|gano"
    r"|gané|ganamos|vale|cuesta|debo|pago|pagamos|pagué|bebo|bebí|corro|corrí|me|nos|j'ai|je|on|nous|coûte|vaut"
    r"|each|all|everything"
    r"|alles|todo|tout)"
)
_ASKS = re.compile(rf"{_HOW_MUCH}\b(?=.*(?:\b|'){_ONESELF}\b).+", re.IGNORECASE)
# Asked of oneself with the verb first, which no field is called: "how much did I earn".
INVERTED = re.compile(
    r"(?:how (?:much|many|far|long)|what)(?: \S+){0,2}? (?:did|do|does|have|has|am|will|can) (?:i|we|it|all"
    r"|everything|an?"
    r" |the )|wie ?viele?(?: \S+)? (?:hab|habe|haben|ist|sind|kostet|kosten|muss|müssen|gebe|geben|verdiene?n?) "
    r"|was (?:hab|habe|haben|kostet|kosten|gebe|geben) |cuánt[oa]s?(?: \S+)? (?:he|hemos|gasto|gasté|gastamos"
    r"|gano|gané|ganamos|vale"
    r"|cuesta|debo|pago|pagué|llevo|llevamos|suma)\b|combien(?: de \S+)? (?:j'ai|ai-je|est-ce|on a|avons|a-t-on"
    r"|je |coûte|vaut|ça)"
    r"|what(?:'s| is| are) (?:it(?: all)?|they(?: all)?|everything|all (?:of )?(?:it|that"
    r"|this|them))(?: together)? worth|what (?:it|that|everything) comes to",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"(?:how many|wie ?viele|cuánt[oa]s|combien)(?: of (?:them|us)| people| leute| personas| de personnes)?"
    r" (?:(?:are|have|is|were|will be|sind|haben|kommen|están|son|sont)|(?:of|per|in|for) (?:each|every)|je(?:de\w*)?"
    r"|(?:de|por) cada|(?:de|par) chaque) (?P<of>[^\W\d]+)",
    re.IGNORECASE,
)
_PERIODS = (
    ("day", r"(?:a|per|each|every|one) day|daily|today|(?:am|pro|jede[rn]?) tag|täglich|heute|al día|por día|cada"
            r" día|hoy|par jour"
            r"|chaque jour|aujourd'hui|\bday costs?"),
    ("week", r"(?:an?|per|each|every|this|last|one) week|weekly|(?:in der|in einer|pro|jede|diese|letzte) woche"
             r"|wöchentlich|(?:a la|por|cada|esta|una)"
             r" semana|(?:par|chaque|cette|une) semaine"),
    ("month", r"(?:an?|per|each|every|this|last|one) month|monthly|(?:im|in einem|pro|jede[rn]|diese[rn]|letzten|ein)"
              r" monat|monatlich|(?:al|por|cada|este|un)"
              r" mes|(?:par|chaque|ce|un) mois"),
    ("year", r"(?:an?|per|each|every|this|last|one) year|yearly|(?:im|in einem|pro|jedes|dieses|ein) jahr"
             r"|jährlich|(?:al|por|cada|este|un) año|(?:par|chaque"
             r"|cette|un) an(?:née)?"),
)  # fmt: skip
_OF_MONEY = re.compile(
    r"\b(?:costs?|spen[dt]\w*|earn\w*|pa(?:y|id)|ow(?:e|ed|es)|make|made|worth|kostet|kosten|ausgegeben|gebe"
    r"|geben|verdien\w*"
    r"|bezahlt|wert|gast\w+|gan[aoé]\w*|pag\w+|cuesta|vale|debo|dépens\w*|gagn\w*|coûte|pa[iy]\w+|vaut)\b",
    re.IGNORECASE,
)
_MONEY = ("money", "product", "amount", "money_left")
_FIGURES = ("number", "duration", "hours", "formula", *_MONEY)
_NO_TOTAL = re.compile(
    r"\b(?:most|least|left|who|average|since|which|left over|lose|lost|gain\w*"
    r"|remaining|übrig|bleibt|queda\w*"
    r"|reste\w*|durchschnitt\w*|media|moyenne|seit|desde|depuis|not|nicht|no|pas)\b",
    re.IGNORECASE,
)
OF_GROUP = re.compile(
    r"\b(?:each|every|per|by|pro|je|jede[nrms]?|cada|por|chaque|par) (?P<group>[^\W\d]+)", re.IGNORECASE
)
_EACH_OF_THEM = re.compile(
    r"(?:(?:for|to|from) )?(?:each|every one)(?: of (?:them|us))?$|each (?:has )?(?:got|has|gets|had|paid|owes?)$"
    r"|per (?:head|person)$|je(?:de[rmn]?)?"
    r" (?:einzelne[nrm]?|von ihnen)$|cada uno(?: de ellos)?$|à chacun$",
    re.IGNORECASE,
)
_SO_MANY = re.compile(
    r"(?:how (?:many|much)|wie ?viele?|cuánt[oa]s?|combien de) (?P<of>[^\W\d]+)(?: (?:in |on )?(?:this|last|the|a"
    r"|per|diese\w*|im|pro|est[ea]|al|ce|cette|par) [^\W\d]+| so far| bisher)?",
    re.IGNORECASE,
)
_WHAT = re.compile(r"(?:what|was|qué|lo que|ce que|qu'est-ce que)\b", re.IGNORECASE)
_AT = re.compile(
    r"(?:(?:it's|it is|we (?:take|charge|ask)|they pay|they cost|i get|es (?:kostet|sind)|cobramos|on prend|make"
    r" it) )?(?P<price>\d{1,5}(?:[.,]\d{1,2})?)"
    r"(?: ?(?:€|\$|£|euros?|dollars?|pounds?|bucks|quid))? (?:for|per|each|an?|für|pro|je|por|para|cada|pour"
    r"|par)(?: (?:an?|each|every|the|jede\w*|die"
    r"|den|ein\w*|cada|los|las|un|una|chaque|les|une?))? (?P<of>[^\W\d]+(?: [^\W\d]+)?)",
    re.IGNORECASE,
)
_PAYS = re.compile(
    r"(?:(?:an?|each|every|the|one|ein\w*|jede\w*|die|cada|los|las|un|una|chaque|les|une?) )?(?P<of>[^\W\d]+(?:"
    r" [^\W\d]+)?) (?:are|is|at|costs?|pays?|for|kosten"
    r"|kostet|zahlen|zahlt|sind|pagan?|cuestan?|son|paient|paie|coûtent?|sont)(?: each| je| cada)?"
    r" (?P<price>\d{1,5}(?:[.,]\d{1,2})?)(?: ?(?:€|\$|£"
    r"|euros?|dollars?|pounds?|bucks|quid))?(?: each| je| cada un[oa])?",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*[,;]\s*(?:and |und |y |et |but )?|\s+(?:and|und|y|et|but)\s+", re.IGNORECASE)


def asked(state: State, wish: Wish) -> Outcome | None:
    """The page that tells what each period comes to, or that all of it stands under the list, for what somebody asks
    themselves without a question mark."""
    said = unquoted(wish.a) if wish.operation == "noted" else stated(wish.said).strip(" .!")
    is_asked = wish.operation in ("", "noted", "add", "group") or (
        wish.operation == "add_typed" and _COUNTS.fullmatch(said) and OF_GROUP.search(said)
    )
    if state.spec.kind != "records" or wish.said.endswith("?") or not is_asked:
        return None
    if not (_ASKS.fullmatch(said) or _COUNTS.fullmatch(said) or _is_of_a_figure(state.spec, said)) or _NO_TOTAL.search(
        said
    ):
        return None
    group = OF_GROUP.search(said)
    if group is not None and field_named(state.spec, group["group"], is_whole=True) is not None:
        counts = _COUNTS.fullmatch(said)
        return _of_each(state, counts["of"]) if counts else None
    if (each := _EACH_OF_THEM.search(said)) and (one := _one_of_whom(state.spec)) is not None:
        made = set_as_said(state, replace(wish, said=f"{said[: each.start()]}per {one.label}"))
        return replace(made, said=say("overview", state.language, one.label)) if made and made.state else made
    if counted := _COUNTS.fullmatch(said):
        return _of_each(state, counted["of"])
    figure = _figure(state.spec, said)
    period = next((name for name, words in _PERIODS if re.search(rf"\b(?:{words})\b", said, re.IGNORECASE)), "")
    if figure is not None and period:
        return _of_periods(state, figure, period)
    if figure is None or not (INVERTED.match(said) or _is_of_a_figure(state.spec, said)):
        return None
    return Outcome(state=None, said=say("summed", state.language, figure.label))


def _is_of_a_figure(spec: AppSpec, said: str) -> bool:
    """Whether nothing but a figure that there is, and a time, is asked for: "how many miles this season"."""
    found = _SO_MANY.fullmatch(said)
    field = field_named(spec, found["of"], is_whole=True) if found else None
    return field is not None and field.type in _FIGURES


def _of_each(state: State, named: str) -> Outcome | None:
    """How many there are of each that can be in a field: "how many are coming"."""
    field = field_named(state.spec, named, is_whole=True)
    overview = grouping.overview(state.spec.fields, f"how many per {field.label.lower()}") if field is not None else {}
    if field is None or field.type not in ("text", "choice", "tick") or overview.get("by") != field.key:
        return None
    spec = replace(state.spec, options={**state.spec.options, "overview": overview})
    return done(state, spec, "overview", field.label)


def _one_of_whom(spec: AppSpec) -> FieldSpec | None:
    """The field that tells whom "each of them" means: the only one that names something."""
    named = [field for field in spec.fields if field.type in ("text", "choice", "link")]
    return named[0] if len(named) == 1 else None


def _figure(spec: AppSpec, said: str) -> FieldSpec | None:
    """The figure that is asked for: the one that is named, the one of money, or the only one there is."""
    figures = [field for field in spec.fields if field.type in _FIGURES and is_summed(field)]
    words = set(stems_of(re.sub(r"[^\w\s]", " ", said)))
    named = [field for field in figures if set(stems_of(field.label)) <= words]
    money = [field for field in figures if field.type in _MONEY]
    worked_out = [field for field in money if field.type in COMPUTED]  # the total, beside the price of one
    if not named and _WHAT.match(said) and not _OF_MONEY.search(said):
        return None
    if named or not _OF_MONEY.search(said):
        return next(iter(named), figures[0] if len(figures) == 1 else None)
    return next(iter(worked_out[-1:] or (money if len(money) == 1 else ())), None)


def _of_periods(state: State, figure: FieldSpec, period: str) -> Outcome | None:
    overview = grouping.overview(state.spec.fields, f"total {figure.label.lower()} per {period}")
    if not overview:
        return None
    spec = replace(state.spec, options={**state.spec.options, "overview": overview})
    shown = say(f"the_{period}", state.language)
    return done(state, spec, "overview", shown)


def priced_counts(state: State, wish: Wish) -> Outcome | None:
    """A total of the counts of a record at the prices that are told for each."""
    spec = state.spec
    if spec.kind != "records" or wish.operation in ("remove", "reword", "order"):
        return None
    prices = dict[str, str]()
    for part in _AND.split(in_figures(stated(wish.said)).strip(" .!?")):
        found = _AT.fullmatch(part.strip()) or _PAYS.fullmatch(part.strip())
        field = field_named(spec, found["of"], is_whole=True) if found else None
        if found is None or field is None or field.type != "number":
            return None
        prices[field.label] = found["price"].replace(",", ".")
    formula = " + ".join(f"{price} * {label}" for label, price in prices.items())
    name = say("total", spec.language)
    return with_fields(state, f"{name} = {formula}") if formula and field_named(spec, name) is None else None
