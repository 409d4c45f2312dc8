"""What games of cards, words and parties are called in German, Spanish and French; see ``kinds``. Their blueprints know
the same."""

from __future__ import annotations

PARTY: dict[str, tuple[str, str, str]] = {
    "cards": (
        r"\bkarten (?:mischen|austeilen|ziehen)|\bkarten(?:stapel|geber|mischer)",
        r"\b(?:baraja|mazo) de (?:cartas|naipes)",
        r"\b(?:paquet|jeu) de (?:32 |52 |54 )?cartes\b",
    ),
    "madlibs": (
        r"\b(?:l[üu]cken|quatsch|unsinns)geschichten?",
        r"\bhistorias? (?:locas?|absurdas?)",
        r"\bhistoires? [àa] trous",
    ),
    "categories": (
        r"\bstadt[ ,-]*land[ ,-]*flu(?:ss|ß)",
        r"\btutti ?frutti\b|\balto el l[áa]piz",
        r"\bpetit bac\b",
    ),
}
