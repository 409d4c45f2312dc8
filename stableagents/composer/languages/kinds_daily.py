"""What shops, timetables and further games are called in German, Spanish and French. Their blueprints know the same."""

from __future__ import annotations

DAILY: dict[str, tuple[str, str, str]] = {
    "shop": (
        r"\bwarenkorb\b.*\b(?:kasse|bestand|bestell)",
        r"\bcarrito de (?:la )?compras?",
        r"\bpanier d['’]achats?",
    ),
    "timetable": (
        r"\b(?:stunden|unterrichts|vorlesungs)pl[aä]n",
        r"\bhorario (?:escolar|de (?:las |mis )?clases?|semanal)",
        r"\bemplois? du temps",
    ),
    "backgammon": (r"\bbackgammon-?spiel|\bpuff-?spiel", r"\bjuego de backgammon", r"\bjeu de (?:backgammon|trictrac)"),
    "war": (r"\bkartenspiel krieg\b", r"\bguerra de cartas\b", r"\bbataille de cartes\b"),
    "elo": (r"\belo-?(?:zahl|wert|rang|liste)\w*", r"\bpuntuaci[óo]n elo\b", r"\bclassement elo\b"),
    "telltime": (
        r"\b(?:uhr|uhrzeit) (?:lesen )?lernen|\b(?:lern|übungs)-?uhr",
        r"\b(?:aprender a )?(?:leer|decir) la hora",
        r"\bapprendre (?:à lire )?l['’]heure|\blire l['’]heure",
    ),
    "advent": (
        r"\badvents?-?kalender",
        r"\bcalendarios? de adviento",
        r"\bcalendriers? de l['’]avent",
    ),
    "crossword": (r"\bkreuzwort", r"\bcrucigrama|\bpalabras cruzadas", r"\bmots?[ -]crois[ée]s?"),
}
