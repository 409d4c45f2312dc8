"""Tools for colours and for how web pages look."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool


def _corner(name: str, label: str) -> Field:
    return Field(name=name, label=label, type="slider", first="20", least=0, most=90)


CSS: dict[str, Tool] = {
    "contrast": Tool(
        title="Contrast checker",
        words=r"\b(?:colou?r[- ]contrast|contrast[- ](?:checker|ratio|tester)|wcag|farbkontrast\w*"
        r"|kontrast-?(?:prüfer|rechner|verhältnis)"
        r"|contraste de colores|comprobador de contraste|contraste (?:de |des )couleurs|vérificateur de contraste)",
        explanation="At least 4.5:1 for normal text and 3:1 for large text; 7:1 is best.",
        fields=(
            Field(name="text", label="Colour of the text", first="#333333"),
            Field(name="back", label="Colour of the background", first="#ffffff"),
        ),
        example=({"text": "#000000", "back": "#fff"}, "21:1"),
        sheet=(560, 140),
    ),
    "shadow": Tool(
        title="Shadow maker",
        words=r"\b(?:box[- ]?shadow|css[- ](?:box )?shadow|css-?schatten|sombras? (?:css|de caja)|ombres? css)",
        explanation="The preview is near to what a browser shows; the line of CSS is exact.",
        fields=(
            Field(name="x", label="To the right", type="slider", first="8", least=-50, most=50),
            Field(name="y", label="Down", type="slider", first="8", least=-50, most=50),
            Field(name="blur", label="Blur", type="slider", first="16", least=0, most=80),
            Field(name="spread", label="Spread", type="slider", first="0", least=-30, most=40),
            Field(name="strength", label="Strength in percent", type="slider", first="40", least=0, most=100),
            Field(name="colour", label="Colour", first="#000000"),
            Field(name="inset", label="Inside the box", type="tick"),
        ),
        example=({"colour": "#102030"}, "box-shadow: 8px 8px 16px 0px rgba(16, 32, 48, 0.4);"),
        has_text=True,
        sheet=(560, 220),
    ),
    "radius": Tool(
        title="Round corners",
        words=r"\b(?:border[- ]?radius|round(?:ed)? corners?|runde ecken|bordes redondeados|esquinas redondeadas"
        r"|coins arrondis|bords arrondis)",
        explanation="Move the sliders; the line of CSS follows.",
        fields=(
            _corner("top_left", "Top left"),
            _corner("top_right", "Top right"),
            _corner("bottom_right", "Bottom right"),
            _corner("bottom_left", "Bottom left"),
        ),
        example=({"top_left": "5"}, "border-radius: 5px 20px 20px 20px;"),
        has_text=True,
        sheet=(560, 220),
    ),
    "gradient": Tool(
        title="Gradient maker",
        words=r"\b(?:css )?gradients? (?:image |picture |colou?r )?(?:generator|maker|creator|editor|preview\w*)"
        r"|\bcss[- ]gradients?"
        r"|\bfarbverl[aä]uf\w*|\bdegradados?\b|\bdégradés?\b",
        explanation="0° is upwards, 90° to the right.",
        fields=(
            Field(name="first", label="First colour", first="#3f7ab3"),
            Field(name="second", label="Second colour", first="#f2c14e"),
            Field(name="form", label="Form", type="choice", first="Straight", choices=("Straight", "Round")),
            Field(name="angle", label="Angle", type="slider", first="90", least=0, most=360),
        ),
        example=({"first": "#000", "second": "#fff"}, "background: linear-gradient(90deg, #000000, #ffffff);"),
        has_text=True,
        sheet=(560, 200),
    ),
}
