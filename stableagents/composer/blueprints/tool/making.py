"""Tools that make something: barcodes, Braille, and data of people that nobody is, to try things out with."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_CODES = ("EAN-13", "Code 128", "Code 39")
_WAYS = ("Text to Braille", "Braille to text")
_FORMATS = ("CSV", "JSON")

MAKING: dict[str, Tool] = {
    "barcode": Tool(
        title="Barcode maker",
        words=r"\bbar ?codes? ?-?(?:maker|generator|creator|printer|app)|\b(?:make|makes|create|creates"
        r"|generate|generates"
        r"|draw|draws|show) (?:an? |the |my )?(?:\w+[- ]?\d* )?bar ?codes?|\bean-?(?:13"
        r"|8)? (?:bar ?)?codes?\b.*\b(?:make|draw|generat"
        r"|erzeug|erstell)|\b(?:make|create|generate) (?:an? )?(?:ean-?13|code ?39|code ?128)"
        r"|\bbarcode-?(?:generator|ersteller)|\b(?:barcodes?|strichcodes?|ean-?codes?) (?:erzeugen|erstellen|machen)"
        r"|\bstrichcode-?(?:generator|ersteller|programm)|\b(?:generador|creador|generar"
        r"|crear) (?:de )?c[óo]digos? de barras"
        r"|\bg[ée]n[ée]r\w+ (?:de |des |un |une )?codes?[- ]barres?",
        explanation="EAN-13 takes 12 digits and adds the check digit; Save as writes an SVG picture.",
        fields=(
            Field(name="text", label="Number or text", first="400638133393"),
            Field(name="kind", label="Code", type="choice", first=_CODES[0], choices=_CODES),
        ),
        example=({"text": "400638133393", "kind": "EAN-13"}, "4006381333931"),
        has_text=True,
        sheet=(560, 200),
    ),
    "braille": Tool(
        title="Braille translator",
        words=r"\bbraille\w*|\bblindenschrift|\bpunktschrift",
        explanation="Uncontracted Braille: a sign for each letter, ⠠ before a capital and ⠼ before digits.",
        fields=(
            Field(name="text", label="Text", type="area", first="Hello 42"),
            Field(name="way", label="Way", type="choice", first=_WAYS[0], choices=_WAYS),
        ),
        example=({"text": "Hi 1", "way": _WAYS[0]}, "⠠⠓⠊ ⠼⠁"),
        has_text=True,
    ),
    "testdata": Tool(
        title="Made-up people",
        words=r"\b(?:fake|dummy|mock|sample|random|made[- ]up|test) (?:\w+ )?(?:person|people|persons|user|users"
        r"|customer"
        r"|customers|identit(?:y|ies)|profiles?|test data|data|addresses) ?-?(?:generator|maker"
        r"|creator)?\b(?=.*\b(?:name|e-?mail|address"
        r"|phone|csv|json|generat\w*))|\b(?:generate|make|create)s? (?:\w+ ){0,2}(?:fake|dummy|test|mock"
        r"|random) (?:\w+ )?(?:data|people"
        r"|persons|users|names|customers|profiles|addresses)\b|\btestdaten\b|\b(?:erfundene|zufällige"
        r"|falsche) (?:personen|adressen"
        r"|kunden|leute)\b|\bdatos (?:de prueba|ficticios|falsos)|\bpersonas (?:ficticias|inventadas|aleatorias)"
        r"|\bdonn[ée]es (?:de test|fictives|factices)|\bpersonnes (?:fictives|invent[ée]es|au hasard)",
        explanation="Nobody of these is real. Another start number gives other people.",
        fields=(
            Field(name="rows", label="How many", first="20"),
            Field(name="begin", label="Start number", first="1"),
            Field(name="form", label="Format", type="choice", first=_FORMATS[0], choices=_FORMATS),
            Field(name="mail", label="E-mail", type="tick", first="yes", row="With"),
            Field(name="phone", label="Phone", type="tick", first="yes", row="With"),
            Field(name="address", label="Address", type="tick", first="yes", row="With"),
            Field(name="birthday", label="Birthday", type="tick", first="yes", row="With"),
        ),
        example=({"rows": "3", "begin": "1"}, "3"),
        has_text=True,
    ),
}
