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
    "party": (
        r"\bwahrheit oder pflicht|\bich hab(?:e)? noch nie\b|\bpartyspiel|\bkennenlernfragen",
        r"\bverdad o reto|\byo nunca\b|\bjuego de fiesta|\brompehielos",
        r"\baction ou v[ée]rit[ée]|\bje n['’]ai jamais\b|\bjeu de soir[ée]e|\bbrise-glace",
    ),
    "charades": (
        r"\bpantomime|\bmontagsmaler|\btabu-?spiel|\bverbotene\w* w[öo]rter",
        r"\bjuego de m[íi]mica|\bpalabras prohibidas",
        r"\bmots interdits|\bjeu de mimes?",
    ),
    "higherlower": (
        r"\bh[öo]her oder (?:tiefer|niedriger)",
        r"\bjuego (?:de )?mayor o menor",
        r"\bplus haute? ou plus basse?",
    ),
    "bets": (
        r"\bspielautomat\w*|\broulett\b|\beinarmige\w* bandit",
        r"\btragaperras|\btragamonedas|\bruleta\b.*\bapuest",
        r"\bmachines? [àa] sous|\bbandit manchot",
    ),
    "hanoi": (r"\bt[üu]rme? von hanoi", r"\btorres? de han[oó]i", r"\btours? de hano[ïi]"),
    "snakes": (
        r"\bleiterspiel|\bschlangen und leitern",
        r"\bserpientes y escaleras|\bescaleras y (?:serpientes|toboganes)",
        r"\bserpents et [ée]chelles",
    ),
    "digits": (r"\bzahlen-?mastermind", r"\btoros y vacas|\bpicas y fijas", r"\btaureaux et vaches"),
    "chess": (r"\bschach(?:spiel|programm|brett)\b", r"\bjuego de ajedrez", r"\bjeu d['’][ée]checs"),
    "adventure": (
        r"\btext-?(?:abenteuer|adventure)|\babenteuerspiel|\binteraktive geschichte",
        r"\baventura de texto|\bjuego de aventuras?\b|\belige tu propia aventura",
        r"\baventure textuelle|\bjeu d['’]aventures?\b|\bhistoire interactive",
    ),
}
