"""The sides of a room or a body, in words of four languages."""

from __future__ import annotations

from stableagents.composer.languages.patterns import pattern_of

# The sides that make an area or a volume.
SIDES = (
    r"length|long|lang|länge|largo|longitud|longueur",
    r"width|wide|breite|breit|ancho|anchura|largeur",
    r"height|high|höhe|hoch|altura|alto|hauteur",
    r"depth|deep|thick(?:ness)?|tiefe|dicke|stärke|grosor|espesor|profundidad|profondeur|épaisseur",
)
OPENINGS = (  # what of a wall is none
    r"\b(?:openings?|doors?|windows?|öffnungen|türe?n?|fenster\w*|aberturas|huecos|puertas?|ventanas?|ouvertures"
    r"|portes?|fenêtres?)\b"
)


def side_of(noun: str) -> int:
    """Which side of a body words name, or -1."""
    found = [number for number, words in enumerate(SIDES) if pattern_of(rf"\b(?:{words})\b").search(noun.lower())]
    return found[0] if found else -1
