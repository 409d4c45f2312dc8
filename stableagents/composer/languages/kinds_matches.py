"""What score keepers, brackets, surveys and other tools of play and work are called in German, Spanish and French."""

from __future__ import annotations

MATCHES: dict[str, tuple[str, str, str]] = {
    "scores": (
        r"spielst[äa]nde?\b|punkte(?:zähler|tafel|block|liste)\b",
        r"\bmarcador\b|\banotador\b",
        r"compteur de points|feuille de (?:score|marque|points)",
    ),
    "bracket": (r"turnier(?:plan\w*|baum|verwaltung)?\b", r"\btorneo\b|\beliminatorias?\b", r"\btournoi\b"),
    "bingo": (
        r"bingo-?zahlen|\bbingo\b.*\b(?:ziehen|für)\b",
        r"\bbombo de bingo|\bbingo (?:para|de)\b",
        r"\bbingo (?:pour|de)\b|tirage (?:de|du) (?:bingo|loto)",
    ),
    "metronome": (r"\bmetronom\b", r"\bmetrónomo\b", r"\bmétronome\b"),
    "programmer": (
        r"programmierer-?rechner|bin[äa]r-?rechner|rechner für programmierer",
        r"calculadora (?:de|para) programador|calculadora (?:binaria|hexadecimal)",
        r"calculatrice (?:de|pour) programmeur|calculatrice (?:binaire|hexad[ée]cimale)",
    ),
    "recipescaler": (
        r"rezept-?(?:um)?rechner|portionsrechner",
        r"(?:ajustar|escalar|adaptar) (?:una |la |mis )?recetas?",
        r"(?:adapter|ajuster) (?:une |la |mes |des )?recettes?",
    ),
    "solitaire": (r"\bsolit[äa]r\b", r"\bsolitario\b", r"jeu de solitaire|\bpatience\b.*\bcartes\b"),
    "images": (
        r"\b(?:bilder|fotos) (?:verkleinern|ansehen|betrachten|drehen|skalieren)|\bbild(?:er)?betrachter\b",
        r"visor de (?:imágenes|fotos)|(?:redimensionar|girar) (?:\w+ ){0,2}?(?:imágenes|fotos)\b",
        r"visionneuse d(?:e |')(?:photos|images)|redimensionner (?:\w+ ){0,2}?(?:images|photos)\b",
    ),
}
