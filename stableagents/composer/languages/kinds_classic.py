"""What the classic ideas of app lists are called in German, Spanish and French."""

from __future__ import annotations

CLASSIC: dict[str, tuple[str, str, str]] = {
    "pathfinding": (r"\bwegfindung\w*", r"\bbúsqueda de caminos", r"\brecherche de chemins?"),
    "gantt": (r"\bgantt-?diagramm|\bbalkenplan", r"\bdiagrama de gantt", r"\bdiagramme de gantt"),
}
