"""The games of cards with words that there are: what each is called by, its cards, and what may be answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stableagents.composer.blueprints.party import decks

ALL = "All"


@dataclass(frozen=True, slots=True, kw_only=True)
class Game:
    """``words`` is a pattern in descriptions; ``cards`` are the lists by sort and language; ``answers`` are two."""

    title: str
    words: str
    cards: Mapping[str, Mapping[str, str]]
    answers: tuple[str, str]
    is_drawn: bool = False


GAMES: dict[str, Game] = {
    "never": Game(
        title="Never have I ever",
        words=r"never have (?:i|we) ever|ich hab(?:e)? noch nie|yo nunca(?: nunca)?\b|je n['’]ai jamais",
        cards={"": decks.NEVER},
        answers=("I have", "Never"),
    ),
    "truth": Game(
        title="Truth or dare",
        words=r"truth (?:or|and|&|/) dares?|wahrheit oder (?:pflicht|wagnis)|verdad o (?:reto|atrevimiento)"
        r"|action ou v[ée]rit[ée]|v[ée]rit[ée] ou action",
        cards={"Truth": decks.TRUTH, "Dare": decks.DARE},
        answers=("Done", "Skipped"),
        is_drawn=True,
    ),
    "rather": Game(
        title="Would you rather",
        words=r"would you rather|was (?:würdest|wäre|ist) (?:du )?(?:dir )?lieber|entweder[ -]oder[ -]?(?:spiel|fragen)"
        r"|qu[ée] preferir[íi]as|qu[ée] prefieres|tu pr[ée]f[èe]res|tu pr[ée]f[ée]rerais",
        cards={"": decks.RATHER},
        answers=("A", "B"),
    ),
    "likely": Game(
        title="Most likely to",
        words=r"(?:who is |who's )?most likely to|wer (?:würde|wird|ist) (?:hier )?am ehesten|am ehesten\b.*\bspiel"
        r"|qui[ée]n es m[áa]s probable|qui pourrait|qui est le plus susceptible",
        cards={"": decks.LIKELY},
        answers=("Agreed", "Divided"),
    ),
    "questions": Game(
        title="Questions for a round",
        words=r"ice ?breakers?|conversation (?:starters?|topics?|cards?|questions?)|getting to know (?:you|each other)"
        r"|party (?:questions|game|cards)|kennenlern(?:fragen|spiel)|gespr[äa]chs(?:karten|themen|starter)|partyspiel"
        r"|rompehielos|preguntas para (?:conocer|romper)|juego (?:de|para) (?:la |una )?fiesta"
        r"|brise-glace|jeu de soir[ée]e|questions pour (?:se conna[îi]tre|briser)",
        cards={"": decks.QUESTIONS},
        answers=("Answered", "Skipped"),
    ),
}
