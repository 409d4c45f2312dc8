"""Calculators that are told in words: "dose is 15 mg per kg but never more than 1000 mg, the syrup has 24 mg per ml".

``lexicon`` puts marks for the words that tell how a number is meant, in four languages; ``reading`` takes the clauses
apart into ``facts``; ``flow`` follows them from what is put in to what comes out, ``costs`` to what is paid;
``writing`` writes that down.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from stableagents.composer.blueprints.formula.everyday import is_stay
from stableagents.composer.blueprints.formula.kept import are_kept
from stableagents.composer.blueprints.formula.listed import NO_INPUT
from stableagents.composer.blueprints.formula.sides import side_of
from stableagents.composer.blueprints.formula.worded.bands import bands_of
from stableagents.composer.blueprints.formula.worded.change import gives_change, without_change
from stableagents.composer.blueprints.formula.worded.costs import Costs, is_mixture
from stableagents.composer.blueprints.formula.worded.counted import counted_of
from stableagents.composer.blueprints.formula.worded.equated import equated_of
from stableagents.composer.blueprints.formula.worded.facts import Facts
from stableagents.composer.blueprints.formula.worded.habits import habits_of
from stableagents.composer.blueprints.formula.worded.inputs import asked_of
from stableagents.composer.blueprints.formula.worded.joined import joined_of
from stableagents.composer.blueprints.formula.worded.lexicon import marked
from stableagents.composer.blueprints.formula.worded.persons import persons_of
from stableagents.composer.blueprints.formula.worded.program import Program
from stableagents.composer.blueprints.formula.worded.reading import facts_of
from stableagents.composer.blueprints.formula.worded.scaled import scaled_of
from stableagents.composer.blueprints.formula.worded.sheet import Unsolved
from stableagents.composer.blueprints.formula.worded.tables import table_of
from stableagents.composer.blueprints.formula.worded.typed import typed_of
from stableagents.composer.blueprints.formula.worded.units import MONEY
from stableagents.composer.languages import language_of, words_of
from stableagents.composer.languages.patterns import pattern_of

_LONGEST = 1200
# What is kept, and no sum: records, timers, games.
_KEEPS = re.compile(
    r"\b(?:(?:write down|enter) what (?:\w+ )?(?:spend|spent|buy|bought)|write down (?:what|every|each)"
    r"|aufschreiben was|apunto lo|note ce que|bookings|booked (?:twice|already)"
    r"|employees|track(?:s|er|ing)?|log(?:s|book|ging)?|diary|journal|list of|records?|inventory|quiz|game|timer"
    r"|stopwatch"
    r"|pomodoro|countdown|cuenta (?:atrás|regresiva)|compte à rebours"
    r"|reminds?|reminders?|history of|hex|milliseconds?|customers?,|tagebuch|spiel"
    r"|protokoll|erinner\w*|diario"
    r"|registro|juego|temporizador|recordatorio\w*|journal|jeu|minuteur|rappel\w*|save (?:all|every|each)|search|filter"
    r"|csv|chart|diagramm|gráfic[oa]|graphique|player|spieler|jugador(?:es)?|joueurs?|simulat\w+|generator|random\w*"
    r"|(?<!price )lists?|\w*liste|lista|members?|mitglied\w*|socios?|membres?|zufällig\w*"
    r"|aleatori\w*|aléatoire\w*|password|passwor\w+|converter|umrechner|convertidor|convertisseur)\b",
    re.IGNORECASE,
)
_CALCULATES = re.compile(
    r"<(?:enter|show|many|need)>|\b(?:calculat\w+|rechne\w*|\w*rechner|\w*gebühr\w*|calculadora|calcul\w*|quote|fee"
    r"|fare"
    r"|price|cost|bill|dose|charge|claim|preis\w*|kosten|porto|rechnung|eintritt|lohn|dosis|angebot|precio|coste|costo"
    r"|presupuesto|factura|tarifa|gastos|dosis|salario|sueldo|prix|coût|devis|facture|tarif|frais|salaire|note"
    r"|time|zeit|\w*dauer|garzeit|tiempo|temps|durée)\b"
)


# From when to when, which is no figure.
_CLOCK = re.compile(
    r"\bheure d(?:['’]|e )(?:arrivée|départ|début|fin)|\bhora de (?:entrada|salida|llegada|inicio|fin)\b|\buhrzeit\w*"
    r"|\b(?:start|finish|end)(?:ing)? times?\b|\b(?:anfangs|start|end)zeit\w*|\bfrom when (?:to|till|until) when\b"
    r"|\bvon wann bis wann\b|\bdesde cuándo hasta cuándo\b",
    re.IGNORECASE,
)
# What is paid by its weight.
_SENT = re.compile(r"\b(?:shipping|postage|delivery|parcels?|versand\w*|envíos?|expédition|livraison)\b", re.IGNORECASE)


# What has a price, even where no sign of money stands beside it.
_SOLD = re.compile(
    r"\b(?:tickets?|admission|entr(?:y|ance)|menu|orders?|prices?|fees?|fares?|sales?|sells?|selling|stall|stand|till"
    r"|eintritt\w*|\w*karten|preise?|speisekarte|bestellung\w*|\w*verkauf\w*|\w*stand|entradas?|boletos?|precios?"
    r"|venta|vend\w+|pedidos?|puesto|billets?|entrées?|prix|commandes?|vente|buvette|tarifs?)\b"
)


_SCORED = re.compile(r"\b(?:points?|scores?|punkte\w*|puntos?|puntuación)\b")


@lru_cache(maxsize=64)  # asked for again and again while a description is understood
def worded(text: str) -> Program | None:
    """The calculation that a description tells in words, or ``None`` where it tells none, or not all of it."""
    if is_stay(text.lower()):
        return None  # times of day are no figures
    if len(text) > _LONGEST or _KEEPS.search(text) or _CLOCK.search(text) or are_kept(text):
        return None
    language = language_of(text)
    catalogue, capitals = words_of(language, "formula"), _capitals(text) if language == "de" else {}
    for reader in (persons_of, habits_of, counted_of):
        if (told := reader(text, lambda word: catalogue.get(word, word))) is not None:
            return told
    asked = asked_of(text, lambda word: capitals.get(word, word), lambda word: catalogue.get(word, word))
    if asked is None:
        asked = equated_of(text, lambda word: catalogue.get(word, word))
    if asked is None:
        asked = typed_of(text, lambda word: capitals.get(word, word), lambda word: catalogue.get(word, word))
    if asked is None:
        asked = joined_of(text, lambda word: capitals.get(word, word), lambda word: catalogue.get(word, word))
    if asked is not None or not pattern_of(r"\d").search(text):
        return asked
    scaled = scaled_of(text, language, lambda word: capitals.get(word, word), lambda word: catalogue.get(word, word))
    if scaled is not None:
        return scaled
    has_change = gives_change(text)
    plain = marked(without_change(text) if has_change else text, language)
    bands = bands_of(text, lambda word: capitals.get(word, word), lambda word: catalogue.get(word, word))
    if bands is not None:
        return bands
    table = table_of(plain, lambda words: _label(words, capitals), lambda word: catalogue.get(word, word))
    if table is not None:
        return table
    facts = facts_of(plain)
    facts.gives_change = has_change
    if _SOLD.search(plain) and not _SCORED.search(plain):
        facts.prices = [replace(price, is_money=True) for price in facts.prices]
    is_sent = len(facts.tiers) > 1 and _SENT.search(plain)
    is_bill = is_sent or (facts.count > 2 and any(rate.top.unit == MONEY for rate in facts.rates))
    is_body = len({node.noun for node in facts.inputs if side_of(node.noun) >= 0}) > 1  # length and width of one
    if not _is_enough(facts) or not (is_bill or is_body or is_mixture(facts) or _CALCULATES.search(plain)):
        return None
    try:
        return Costs(facts, lambda word: capitals.get(word, word), lambda word: catalogue.get(word, word)).made()
    except Unsolved:
        return None


def example_of(program: Program) -> dict[str, str]:
    """Something to type into each field with which there is a result."""
    bounds = [row[1] for name in ("TIERS", "GROUPS") for row in program.tables.get(name, ())] + [
        row[0] for row in program.tables.get("PARTS", ())
    ]
    number = next((bound for bound in bounds if bound and float(bound) >= 1), "2")
    return {
        field.name: field.first or (field.most if field.most and float(number) > float(field.most) else number)
        for field in program.fields
    }


def _is_enough(facts: Facts) -> bool:
    """Whether what was understood is a calculation, and most of what was said."""
    if any(NO_INPUT.search(node.noun) for node in [*facts.bare, *facts.inputs]):
        return False
    if facts.equations and facts.count == len(facts.equations) and not facts.rounded:
        return False  # that is a formula in signs
    is_flow = bool(facts.rates or facts.tiers or facts.parts or facts.shared or facts.shares)
    is_flow = is_flow or (len(facts.prices) > 1 and any(price.is_money for price in facts.prices))
    is_flow = is_flow and not (len(facts.tiers) == 1 and facts.count == 1)
    is_flow = is_flow or bool(facts.extras and (facts.inputs or facts.bare))
    numbers = [clause for clause in facts.missed if re.search(r"\d", clause)]
    return is_flow and not numbers and len(facts.missed) * 2 <= len(facts.read)


def _label(words: str, capitals: dict[str, str]) -> str:
    shown = " ".join(capitals.get(word, word) for word in words.split())
    return shown[:1].upper() + shown[1:]


def _capitals(text: str) -> dict[str, str]:
    """Words as they are written, by how they are in small letters."""
    return {word.lower(): word for word in re.findall(r"[^\W\d_][\w'-]*", text)}
