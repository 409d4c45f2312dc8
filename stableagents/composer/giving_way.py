"""How a kind of app gives way to another: what the words of a description speak for is held against what else it tells.

Each rule is a function with its reason; ``RULES`` has them in the order in which they are asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from stableagents.composer import (
    choosing,
    chosen,
    eachday,
    entities,
    fields,
    readings,
    resembling,
)
from stableagents.composer.blueprints import BLUEPRINTS, FALLBACK, ticked
from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.converter import name_units
from stableagents.composer.blueprints.formula import asks_for_a_formula, find, is_called, tells_a_calculation
from stableagents.composer.blueprints.formula.kept import are_kept
from stableagents.composer.blueprints.league import ALL_AGAINST_ALL, WHO_BEAT_WHOM
from stableagents.composer.blueprints.named_with import priced
from stableagents.composer.blueprints.records import (
    allowances,
    due_days,
    dues,
    kinds_paid,
    ledgers,
    places,
    price_lists,
    repeated,
)
from stableagents.composer.blueprints.records.watching import FRESH
from stableagents.composer.blueprints.scores import keeps_a_quiz
from stableagents.composer.blueprints.texttools import EDITS_FILES
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.stories import name_of_idea
from stableagents.composer.strange_fields import GIVES_WAY, SOMEONE, are_records

_TAPPED = (
    r"\b(?:tap|press|click|touch)(?:ing|s)?(?: on)? (?:what|each|the|an?|goods?|items?|things?|buttons?)\b"
    r"|\btype\w* (?:in )?(?:an? |the )?(?:string of |row of )?numbers?\b(?=.*\border)"
    r"|\b(?:tippe|drücke) (?:auf|an|[^.;:,]{1,30} an\b)|\b(?:an(?:tippe|klicke)n?)\b"
    r"|\b(?:toco|pulso|marco) (?:lo|el|la|los|las|cada)\b|\b(?:j'appuie|appuie|je touche|je clique) sur\b"
)
# What tasks and notes do not have, and records do.
_MORE = {
    "todo": re.compile(r"\b(?:prices?|costs?|preise?n?|kosten|precios?|costes?|prix)\b", re.IGNORECASE),
    "notes": re.compile(r"\b(?:moods?|stimmung\w*|humeurs?|estado de ánimo)\b", re.IGNORECASE),
}
# What a countdown goes to where it is no clock of minutes: days that are added, each with its name.
_CALCULATOR = r"\b(?:\w*rechner|calculators?|calculadoras?|calculat(?:eurs?|rices?))\b"
_CONVERTER = re.compile(r"\b(?:convert\w*|conversor\w*|\w*umrechn\w*)\b", re.IGNORECASE)
_TO_A_DAY = re.compile(
    r"\bcount ?downs?\b(?!.*\b(?:pomodoro|stop ?watch|laps?|minutes and)\b).*\b(?:events?|how many days"
    r"|days? (?:are )?"
    r"(?:left|to go)|(?:name|date) and (?:an? )?(?:date|time))\b"
    r"|\bcount-? ?downs?\b(?=.*\bevents?(?:'s)? (?:name|date))(?=.*\bdays\b)"
    r"|\bcountdowns?\b.*\b(?:ereignisse?n?|wie viele tage|name und datum)\b"
    r"|\bcuenta atrás\b.*\b(?:eventos?|cuántos días|nombre y fecha)\b"
    r"|\bcompte à rebours\b.*\b(?:évènements?|événements?|combien de jours|nom et (?:une )?date)\b",
    re.IGNORECASE | re.DOTALL,
)
# A game, and not what is kept of games.
_A_GAME = re.compile(
    r"^\W*(?:[\w']+ ){0,5}?(?:an?|eine?n?|una?|une?) (?:(?:little|simple|small|kleines|einfaches|petit) )?"
    r"(?:game|spiel|juego|jeu),? (?:with|where|in which|that|mit|wo|in dem|bei dem|con|donde|en el que|avec|où"
    r"|dans lequel)\b",
    re.IGNORECASE,
)
_ANY_GAME = "game2048"  # where no game was named
WHO_HAS = re.compile(
    r"\b(?:who (?:has(?: borrowed| taken| got)?|borrowed|took|got)|wer (?:hat|leiht)|quién (?:tiene|lleva)|qui (?:a"
    r"|emprunte)) (?:what"
    r"|which|was|welche\w*"
    r"|qué|quoi|quel\w*)\b",
    re.IGNORECASE,
)
_PLAYED = frozenset(["piano", "metronome", "drums", "chords", "timers", "sudoku", "chess"])  # what may be practised
_CHOICES = re.compile(r"\([^()]*,[^()]*\)")  # of a field: they say nothing of the kind of app
_ASKED = re.compile(  # what is found out by questions is no number, and whoever answers them no oracle
    r"\byes[- ](?:or[- ])?no[- ]questions?\b|\bja[- ](?:oder[- ])?nein[- ]fragen?\b|\bpreguntas? de sí o no\b"
    r"|\bquestions? (?:fermées?|(?:par|en|à) oui ou (?:par )?non)",
    re.IGNORECASE,
)
_OF_QUESTIONS = re.compile(
    r"\b(?:own|several|many|\d+|add|choices|eigene|mehrere|propias|varias|plusieurs) (?:own )?"
    r"(?:questions?|fragen?|preguntas?)\b|\bmultiple choice\b",
    re.IGNORECASE,
)
_OF_A_FORM = frozenset(["email", "long_text", "date", "stars", "choice"])
_LISTS_FIELDS = re.compile(r"[^.,;:!?]*:")
_NAME_AND_PAID = {
    "en": ("name", "paid"),
    "de": ("Name", "bezahlt"),
    "es": ("nombre", "pagado"),
    "fr": ("nom", "payé"),
}
_IN_PARTS = (
    r"\b(?:deposits?|instal?ments?|part[- ]payments?|pa(?:y|id|ys) (?:it )?in (?:bits|parts|stages)|bit by bit"
    r"|anzahlung\w*|raten|teilzahlung\w*|señal(?:es)?|plazos|anticipos"
    r"|stückweise|nach und nach|poco a poco|petit à petit|en plusieurs fois|acomptes?|versements?)\b"
)
_EACH_ONE = (  # who pays: "per child", and no "each pays"
    r"\b(?:each|every|per|jede[rs]?|pro|cada|por|chaque|par) (?P<one>(?!(?:of|one|pays?|paid|puts?|gives?|brings?|owes?"
    r"|has|can|month|week|day|year|zahlt|gibt|kann|monat|woche|tag|jahr|paga|puede|mes|semana|día|año|paie|peut|mois"
    r"|semaine|jour|an)\b)[^\W\d_]{3,})"
)
_PAID_IN_PARTS = {
    "en": ("date", "name", "amount paid"),
    "de": ("Datum", "Name", "Betrag"),
    "es": ("fecha", "nombre", "importe"),
    "fr": ("date", "nom", "montant"),
}
_OF_A_LIST = {"scores": {"date"}, "chance": {"date", "tick", "money"}, "turns": {"money", "number"}, "rota": {"date"}}
_TASK = {"en": "task", "de": "Aufgabe", "es": "tarea", "fr": "tâche"}
_TO_CALCULATE = re.compile(
    r"\W*(?:please |bitte |por favor,? )?(?:calculate|work out|berechne|rechne|calcula|calcule)(?:[- ]?(?:me|moi|mir"
    r"|nous|nos|uns))?\b(?! (?:how much )?(?:each|every))",
    re.IGNORECASE,
)
# What is spent of an allowance and what is left of it, told in sentences, are no fields.
_OF_ALLOWANCE = re.compile(
    r"(?:(?:i )?(?:see|sees|know)|sehe\b|sehen\b|veo|ver\b|vois|voir|(?:what|how (?:much|many)) (?:i (?:spend|can"
    r"|may)|is left|left)"
    r"|(?:was|wie ?viele?) (?:ich (?:ausgebe|ausgeben|pro)|(?:noch )?(?:da|übrig))|(?:lo que|cu[aá]nto) (?:gasto"
    r"|queda|puedo|me queda)"
    r"|(?:ce que|combien) (?:je (?:dépense|peux)|il (?:me )?reste))",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\bweekday|wochentag|día de la semana|jour de la semaine")
# Three words or more with nothing but commas between them, as a sentence of their own: "Número, equipo, repetido".
_NAMES_ALONE = re.compile(r"(?:^|[.:;]\s+)[^\W\d_]+(?:, [^\W\d_]+){2,}\.?$")
_WITH = (" with ", " mit ", " con ", " avec ")
_LIST = re.compile(r"\b(?:lists?|\w*listen?|listas?|listes?)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What has been understood of a description so far.

    ``text`` is the description on one line, without the person; ``named`` are the fields, ``lines`` those of a log told
    in sentences, and ``is_measured`` says that they are what is measured again and again.
    """

    description: str
    text: str
    language: str
    blueprint: Blueprint
    weight: int
    named: list[str]
    lines: tuple[str, ...] = ()
    is_measured: bool = False
    called: str = ""
    is_described: bool = False
    known_as: str = ""

    @property
    def kind(self) -> str:
        return self.blueprint.kind

    @property
    def is_open(self) -> bool:
        """Whether the kind is one that gives way: no other has been told than records or what is near to them."""
        return self.blueprint is FALLBACK or self.kind in GIVES_WAY

    def as_kind(self, kind: str, weight: int = choosing.PATTERN) -> Reading:
        return replace(self, blueprint=BLUEPRINTS[kind], weight=weight)

    def as_records(self, named: list[str] | None = None) -> Reading:
        """The same as a record keeper, of these fields where they are given."""
        return replace(self, blueprint=FALLBACK, weight=0, named=self.named if named is None else named)


def settled(seen: Reading) -> Reading:
    """What a description means after each rule had its say."""
    for rule in RULES:
        seen = rule(seen)
    return seen


def what_is_listed_is_kept(seen: Reading) -> Reading:
    """A "gift list with a budget per person" is a list of gifts, and no book of expenses."""
    return seen.as_records() if seen.kind == "expenses" and _lists_something(seen.text) else seen


def a_game_keeps_nothing(seen: Reading) -> Reading:
    """What a game is said to be with, "a snake that eats apples and gets longer", are no fields."""
    is_any = seen.blueprint is FALLBACK or seen.kind == _ANY_GAME
    if not (is_any and seen.named and _A_GAME.match(seen.text)):
        return seen
    blueprint, weight = choosing.kind_of(seen.text)
    return seen if blueprint is FALLBACK else replace(seen, blueprint=blueprint, weight=weight, named=[])


def to_a_day_is_no_clock(seen: Reading) -> Reading:
    """A countdown to a day, with its name, is no timer of minutes."""
    is_of_days = seen.kind == "timers" and _TO_A_DAY.search(seen.text)
    return seen.as_kind("countdowns", seen.weight) if is_of_days else seen


def all_against_all_is_a_league(seen: Reading) -> Reading:
    """A tournament in which everyone plays everyone has standings, and nobody is out; who has won how often is asked of
    many matches, and the score of one is no answer."""
    text = seen.text.lower()
    is_league = seen.kind == "bracket" and pattern_of(ALL_AGAINST_ALL).search(text)
    is_league = is_league or ((seen.is_open or seen.kind == "scores") and pattern_of(WHO_BEAT_WHOM).search(text))
    return replace(seen.as_kind("league"), named=[]) if is_league else seen


def a_tool_says_what_it_is_by(seen: Reading) -> Reading:
    """What a formula is for may be told behind the title: "… by the sieve of Eratosthenes" is a tool's."""
    is_tool = seen.kind in ("formula", "trueorfalse") and BLUEPRINTS["tool"].weigh_whole(seen.text.lower())
    return seen.as_kind("tool") if is_tool else seen


def a_notepad_of_files_is_an_editor(seen: Reading) -> Reading:
    """ "A notepad with open, save, find and replace" edits files, and keeps no list of notes."""
    return (
        seen.as_kind("texttools")
        if seen.kind == "notes" and pattern_of(EDITS_FILES).search(seen.text.lower())
        else seen
    )


def candidates_are_voted_for(seen: Reading) -> Reading:
    """A system in which each votes once for one of several is no form that asks how one liked it."""
    is_vote = seen.kind == "survey" and BLUEPRINTS["votes"].weigh_whole(seen.text.lower())
    return seen.as_kind("votes") if is_vote else seen


def a_quiz_of_teams_is_scored(seen: Reading) -> Reading:
    """Who types in the points of teams for each round asks the questions without an app."""
    return seen.as_kind("scores") if seen.kind == "quiz" and keeps_a_quiz(seen.text.lower()) else seen


def named_fields_outweigh(seen: Reading) -> Reading:
    """Named fields make a record keeper of all but what was clearly called something, or is alike as a whole."""
    lowered = seen.text.lower()
    lists_inputs = bool(seen.named) and seen.kind == "calculator" and choosing.by_pattern(lowered)[0].kind == "formula"
    has_more = seen.kind in _MORE and _MORE[seen.kind].search(seen.text)
    is_weak = seen.named and seen.weight < choosing.SURE
    if not (is_weak or lists_inputs or has_more or entities.are_described(seen.text, seen.language)):
        return seen
    blueprint, weight = choosing.by_pattern(_CHOICES.sub(" ", lowered) if len(seen.named) > 3 else lowered)
    return replace(seen, blueprint=blueprint, weight=weight)


def noted_or_calculated(seen: Reading) -> Reading:
    """What is noted again and again is kept, for all its figures; what is worked out once is a formula."""
    if not (seen.is_open or seen.kind == "calculator"):
        return seen
    if are_kept(seen.text) and not is_called(seen.text):
        return seen.as_records() if seen.kind == "formula" else seen
    is_calculated = tells_a_calculation(seen.description) or asks_for_a_formula(seen.text)
    return seen.as_kind("formula") if is_calculated and not WHO_HAS.search(seen.text) else seen


def goods_that_are_tapped_are_sold(seen: Reading) -> Reading:
    """Goods with prices of which each is tapped as it is bought have a till."""
    is_sold = seen.is_open and pattern_of(_TAPPED).search(seen.text.lower()) and len(priced(seen.text)) > 1
    return replace(seen.as_kind("till"), named=[]) if is_sold else seen


def units_are_converted(seen: Reading) -> Reading:
    """What a converter lists, "cups, ounces, grams and Celsius", are its units and no fields."""
    is_converter = seen.kind in ("converter", "recipescaler") and _CONVERTER.search(choosing.opening_of(seen.text))
    is_of_units = is_converter and len(seen.named) > 2 and name_units(seen.named)
    return replace(seen.as_kind("converter"), named=[]) if is_of_units else seen


def strange_fields_are_records(seen: Reading) -> Reading:
    """Fields that a kind does not have are those of records."""
    may_be_records = seen.kind in GIVES_WAY or (len(seen.named) > 3 and seen.blueprint is not FALLBACK)
    return seen.as_records() if may_be_records and are_records(seen.blueprint, seen.text, seen.named) else seen


def a_form_of_someone_is_kept(seen: Reading) -> Reading:
    """A feedback form with a name, an e-mail and a comment is one of records; a survey asks questions."""
    return seen.as_records() if seen.kind == "survey" and _is_form_of_someone(seen) else seen


def an_allowance_is_kept(seen: Reading) -> Reading:
    """What is left of so much a week is worked out of what is kept."""
    text = " ".join(seen.description.lower().split())
    is_near = seen.is_open or (seen.kind in ("currency", "expenses") and allowances.is_of_pocket_money(text))
    if not (is_near and allowances.is_kept(text)):
        return seen
    named = [name for name in seen.named if not _OF_ALLOWANCE.match(name)]
    is_list = len(named) > 2 or any(one.type == "date" for one in fields.as_fields(named, seen.text))
    return seen.as_records(named if is_list else [])


def who_has_what_is_lending(seen: Reading) -> Reading:
    """ "Who has what" is a list of what is lent, with the fields of one."""
    is_short = seen.kind in ("formula", "notes") or (seen.blueprint is FALLBACK and len(seen.named) < 4)
    return seen.as_records([]) if is_short and WHO_HAS.search(seen.text) else seen


def pay_by_kinds_is_kept(seen: Reading) -> Reading:
    """Pay that differs by kinds of people, and what is done so many times, tell their fields in sentences."""
    told = kinds_paid.told(seen.text.lower()) if seen.is_open and len(seen.named) < 4 else []
    told = told or (repeated.told(seen.text) if seen.is_open and len(seen.named) < 3 else [])
    return seen.as_records(told) if told else seen


def what_each_takes_is_kept(seen: Reading) -> Reading:
    """What each had and owes, of things with a price, or did for points, is a list with a row for each time."""
    text = seen.text.lower()
    if not seen.is_open:
        return seen
    if len(seen.named) < 2 or all(re.search(r"\d", name) for name in seen.named):
        told = price_lists.told(text, seen.language)
        return seen.as_records(told) if told else seen
    return seen.as_records() if seen.kind == "todo" and price_lists.named(text) else seen


def places_of_each_are_kept(seen: Reading) -> Reading:
    """So many places for each of several evenings or courses are no plan of seats, and no formula."""
    is_of_each = seen.kind in ("seats", "formula") and len(seen.named) > 1 and places.tells(seen.text.lower())
    return seen.as_records() if is_of_each else seen


def a_fee_is_ticked(seen: Reading) -> Reading:
    """Who has paid a fee that is the same for all is ticked; no amounts are written down."""
    is_short = seen.is_open and len(seen.named) < 2 and dues.asks_who_paid(seen.text.lower())
    return seen.as_records(list(_NAME_AND_PAID[seen.language])) if is_short else seen


def parts_of_a_fee_are_kept(seen: Reading) -> Reading:
    """Deposits on what costs everyone the same are amounts with a day, of which each still owes the rest."""
    text = seen.description.lower()
    is_near = seen.is_open or seen.kind == "formula"
    is_told = is_near and len(seen.named) < 2 and dues.of(text) and pattern_of(_IN_PARTS).search(text)
    if not is_told:
        return seen
    each = pattern_of(_EACH_ONE).search(text)
    day, who, amount = _PAID_IN_PARTS[seen.language]
    return seen.as_records([day, each["one"] if each else who, amount])


def days_of_a_game_are_kept(seen: Reading) -> Reading:
    """A list of players, days and scores is looked through for the best of each; a sheet of one game has no days, and
    who is drawn pays nothing."""
    is_list = seen.kind in _OF_A_LIST and len(seen.named) > 1 + (seen.kind != "rota") and _LISTS_FIELDS.match(seen.text)
    types = {one.type for one in fields.as_fields(seen.named, seen.text)} if is_list else set()
    return seen.as_records() if types & _OF_A_LIST.get(seen.kind, frozenset()) else seen


def ticks_of_a_day_are_kept(seen: Reading) -> Reading:
    """A checklist whose ticks are gone the next day is no list of tasks that are done once."""
    is_again = seen.kind == "todo" and len(seen.named) < 2 and pattern_of(FRESH).search(seen.text.lower())
    return seen.as_records([_TASK[seen.language]]) if is_again else seen


def a_log_is_kept(seen: Reading) -> Reading:
    """A log or a ledger that is told in sentences, and what is measured again and again, tell their fields there."""
    lines = _lines_told(seen)
    if lines:
        return replace(seen.as_records(ledgers.joined(seen.named, lines)), lines=tuple(lines))
    measured = readings.told(seen.text, seen.language, seen.named) if seen.is_open else []
    return replace(seen.as_records(measured), is_measured=True) if measured else seen


def what_is_done_each_day_is_kept(seen: Reading) -> Reading:
    """How long somebody practised each day is written down, whatever is played."""
    is_near = seen.is_open or seen.kind in _PLAYED
    told = eachday.told(chosen.with_names(seen.text), seen.language) if is_near and len(seen.named) < 3 else []
    return replace(seen.as_records(told), called=eachday.title_of(seen.text, told)) if told else seen


def what_is_ticked_anew_is_of_days(seen: Reading) -> Reading:
    """What is ticked off and open again each day, or in each part of it, is no list that is done once; fields of its
    own, or what differs by the day of the week, are kept."""
    text = seen.text.lower()
    own = [name for name in seen.named if not ticked.is_of_ticks(name.lower())]
    is_near = (seen.is_open or seen.kind == "recurring") and len(own) < 2 and not _WEEKDAY.search(text)
    is_of_days = is_near and ticked.is_anew(text) and ticked.names_none(text)
    return replace(seen.as_kind("habits"), named=[]) if is_of_days else seen


def an_idea_is_what_it_is_called(seen: Reading) -> Reading:
    """The name of an idea outweighs what a user can do, steps and results behind it: "Pearson regression. User can see
    two input fields … Results: the means, the standard deviations and the coefficient"."""
    is_weak = seen.blueprint is FALLBACK or seen.kind in ("calculator", "episodes", "notes", "reminders")
    name = name_of_idea(seen.text) if is_weak else ""
    named = choosing.kind_of_opening(name) if name else None
    if named is not None and named.kind == "survey" and _is_form_of_someone(seen):
        return seen
    if named is None and name and seen.named and find(name):
        named = BLUEPRINTS["formula"]
    if named is not None and named.kind == "formula":
        whole, _weight = choosing.by_pattern(seen.text.lower())
        named = named if whole is FALLBACK else whole  # "who owes whom" is no single bill
    is_told = named is not None and named.kind != seen.kind and named is not FALLBACK
    return replace(seen, blueprint=named, weight=choosing.SURE, named=[], lines=()) if named and is_told else seen


def an_app_may_be_told_by_what_it_does(seen: Reading) -> Reading:
    """Who doesn't name a kind may describe it: "turn over two cards and find the pairs"."""
    is_list = (
        (len(seen.named) > 1 and _begins_with_what_is_kept(seen))
        or _NAMES_ALONE.search(seen.text)
        or seen.lines
        or seen.is_measured
        or seen.called
        or are_kept(seen.text)
        or allowances.is_kept(" ".join(seen.description.lower().split()))
        or due_days.tells_interval(seen.text.lower())
        or _LIST.search(seen.text.lower())
        or WHO_HAS.search(seen.text)
    )
    lists_fields = len(seen.named) > 1 and _LISTS_FIELDS.match(seen.text) is not None
    is_called_so = pattern_of(_CALCULATOR, re.IGNORECASE).search(seen.text)
    is_known = bool(is_called_so or find(seen.text)) if seen.kind == "formula" else seen.blueprint is not FALLBACK
    is_named = bool(is_called_so and find(seen.text))  # "Fraction calculator"
    is_sure = is_named or tells_a_calculation(seen.text) if seen.kind == "formula" else seen.weight >= choosing.SURE
    if is_list or (is_sure and seen.kind == "formula"):
        return seen
    like = resembling.kind_like(
        _CHOICES.sub(" ", seen.text),
        seen.language,
        named=seen.kind if is_known else "",
        is_listed=is_sure or lists_fields or len(seen.named) > 2,
    )
    kind, _, known_as = (like or "").partition(": ")
    is_named = kind == seen.kind == "formula" and find(known_as) == find(seen.text)
    answers_none = _ASKED.search(seen.text) and kind in ("chance", "guess")
    is_other = (
        kind not in ("", FALLBACK.kind) and not answers_none and (bool(known_as) or kind != seen.kind) and not is_named
    )
    return replace(seen.as_kind(kind), named=[], is_described=True, known_as=known_as) if is_other else seen


RULES: tuple[Callable[[Reading], Reading], ...] = (
    what_is_listed_is_kept,
    a_game_keeps_nothing,
    to_a_day_is_no_clock,
    all_against_all_is_a_league,
    a_tool_says_what_it_is_by,
    a_notepad_of_files_is_an_editor,
    candidates_are_voted_for,
    a_quiz_of_teams_is_scored,
    named_fields_outweigh,
    noted_or_calculated,
    goods_that_are_tapped_are_sold,
    units_are_converted,
    strange_fields_are_records,
    a_form_of_someone_is_kept,
    an_allowance_is_kept,
    who_has_what_is_lending,
    pay_by_kinds_is_kept,
    what_each_takes_is_kept,
    places_of_each_are_kept,
    a_fee_is_ticked,
    parts_of_a_fee_are_kept,
    days_of_a_game_are_kept,
    a_log_is_kept,
    what_is_done_each_day_is_kept,
    what_is_ticked_anew_is_of_days,
    an_idea_is_what_it_is_called,
    an_app_may_be_told_by_what_it_does,
    ticks_of_a_day_are_kept,
)


def _is_form_of_someone(seen: Reading) -> bool:
    """Whether what is filled in begins with who does it, and asks no questions of its own."""
    if len(seen.named) < 3 or _OF_QUESTIONS.search(seen.text):
        return False
    types = {field.type for field in fields.as_fields(seen.named, seen.text)}
    return any(map(SOMEONE.search, seen.named)) and bool(types & _OF_A_FORM)


def _lists_something(text: str) -> bool:
    """Whether a description begins with a list of something that is often kept, and is of no money but beside it."""
    opening = choosing.opening_of(text.lower(), is_alone=True)
    is_money = choosing.weight(BLUEPRINTS["expenses"], opening, choosing.words_in(opening)) >= choosing.ENOUGH
    return not is_money and _LIST.search(opening) is not None and entities.usual(opening) is not None


def _begins_with_what_is_kept(seen: Reading) -> bool:
    """Whether a description begins with what is often kept, and that is with a day or a figure: "Members with name and
    date of birth"."""
    opening = choosing.opening_of(seen.text.lower(), is_alone=True)
    is_list = len(opening.split()) < 4 and seen.text[len(opening) :].lower().startswith(_WITH)
    types = {field.type for field in fields.as_fields(seen.named, seen.text)} if is_list else set()
    return bool(types - {"text"}) and entities.usual(opening) is not None


def _lines_told(seen: Reading) -> list[str]:
    """The fields of a log or a ledger that is told in sentences, and of which no other kind is."""
    whole = " ".join(seen.description.split())
    is_near = seen.is_open or seen.kind in ("till", "split")
    is_near = is_near and not dues.asks_who_paid(whole.lower())
    is_near = is_near and not (len(seen.named) > 2 and dues.of(whole.lower()))  # what each paid of it is named
    is_near = is_near and not _TO_CALCULATE.match(whole)
    is_kept = is_near and (are_kept(whole) or ledgers.is_owed(whole.lower()))
    return ledgers.told(whole, seen.language) if is_kept else []
