"""The games with bets that there are: what each is called by, and what its button says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Game:
    """``words`` is a pattern in descriptions."""

    title: str
    words: str
    button: str


GAMES: dict[str, Game] = {
    "slots": Game(
        title="Slot machine",
        words=r"slot ?machines?|one[- ]armed bandit|fruit machine|spielautomat\w*|einarmige\w* bandit\w*|tragaperras"
        r"|tragamonedas|machines? [àa] sous|bandit manchot",
        button="Spin",
    ),
    "roulette": Game(
        title="Roulette",
        words=r"(?<!russian )roulette\b|roulett\b|ruleta (?:de casino|con apuestas|francesa|americana)"
        r"|ruleta\b(?=.*\b(?:apuest|apost|rojo|negro))",
        button="Spin",
    ),
    "chohan": Game(title="Cho-han", words=r"cho[- ]?han\b", button="Throw"),
    "craps": Game(title="Craps", words=r"\bcraps\b", button="Throw"),
    "seven": Game(
        title="Over or under seven",
        words=r"(?:over|under)[ -](?:or[ -])?(?:under|over)[ -](?:7|seven)|lucky seven|[üu]ber oder unter (?:7|sieben)"
        r"|m[áa]s o menos (?:de )?(?:7|siete)"
        r"|(?:dice|w[üu]rfel|dados|d[ée]s)\b.*\b(?:bet|gambl\w*|wetten?|einsatz|apuest\w*|pari\w*)\b",
        button="Throw",
    ),
    "coin": Game(
        title="Heads or tails",
        words=r"(?:coin|heads (?:or|and) tails|m[üu]nz\w*|moneda|cara o cruz|pile ou face)\b"
        r".*\b(?:bets?|betting|gambl\w*|stake|wetten?|einsatz|apuest\w*|apostar|pari\w*|mise\w*)\b",
        button="Throw",
    ),
}
