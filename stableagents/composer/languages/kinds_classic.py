"""What the classic ideas of app lists are called in German, Spanish and French."""

from __future__ import annotations

CLASSIC: dict[str, tuple[str, str, str]] = {
    "pathfinding": (r"\bwegfindung\w*", r"\bbúsqueda de caminos", r"\brecherche de chemins?"),
    "gantt": (r"\bgantt-?diagramm|\bbalkenplan", r"\bdiagrama de gantt", r"\bdiagramme de gantt"),
    "mindmap": (r"\bgedankenkarte", r"\bmapas? mental", r"\bcartes? mentale"),
    "poker": (
        r"\bpokerspiel|\bpoker-?automat",
        r"\bpóker|\bjuego de poker|\bvídeo-?poker",
        r"\bjeu de poker|\bpoker (?:contre|vidéo)",
    ),
    "drums": (r"\brhythmusmaschine|\bschlagzeugcomputer", r"\bcaja de ritmos", r"\bboîte à rythmes?"),
    "tuner": (r"\bstimmgerät", r"\bafinador", r"\baccordeur"),
    "logviewer": (r"\blogdatei", r"\bvisor de logs?", r"\bfichiers? de logs?"),
    "hexviewer": (
        r"\bhex-?(?:betrachter|anzeige)|\bhexadezimal",
        r"\beditor hexadecimal|\bvisor hexadecimal",
        r"\bhexadécimal",
    ),
    "database": (
        r"\bdatenbank-?(?:betrachter|browser)",
        r"\bexplorador de bases? de datos",
        r"\bexplorateur de bases? de données",
    ),
    "eliza": (
        r"\beinfacher chat-?bot",
        r"\bchat-?bot (?:sencillo|con reglas)",
        r"\bchat-?bot (?:à règles|sans internet)",
    ),
    "spellingbee": (
        r"\brechtschreib-?(?:trainer|übung|spiel|test)\w*|\blernwörter",
        r"\bconcurso de deletreo|\bortografía",
        r"\borthographe|\bdictée",
    ),
    "foldersync": (
        r"\bordner-?(?:abgleich|sicherung)\w*|\bdatensicherung\w*",
        r"\bcopias? de seguridad|\bsincronizar carpetas",
        r"\bsauvegarde de dossiers?|\bsynchronis\w+ de dossiers",
    ),
}
