"""Tools of algebra, chemistry, electronics and of debts."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_RINGS = ("4 bands", "5 bands")
_DIGITS = ("Black", "Brown", "Red", "Orange", "Yellow", "Green", "Blue", "Violet", "Grey", "White")
_TOLERANCES = ("Brown", "Red", "Green", "Blue", "Violet", "Gold", "Silver")
_ORDERS = ("Snowball: smallest debt first", "Avalanche: highest interest first")

SCIENCE: dict[str, Tool] = {
    "chemistry": Tool(
        title="Chemical equation balancer",
        words=r"\b(?:chem\w* )?(?:equation|reaction)s? balanc\w+|\bbalanc\w+ (?:of )?(?:an? |the )?(?:chem\w*|reaction"
        r"|redox)|\breaktionsgleichung\w*|\bchemische\w* gleichung\w*|\b(?:balance\w*|ajust\w+|igualar) (?:de )?"
        r"(?:las |una )?(?:ecuaci[óo]n(?:es)?|reacci[óo]n(?:es)?) qu[íi]mic\w*|\becuaci[óo]n(?:es)? qu[íi]micas?"
        r"|\b[ée]quilibr\w+ (?:d['’]|des |les |une )?(?:[ée]quations?|r[ée]actions?) chimiques?"
        r"|\b[ée]quations? chimiques?|\bstoichiometr\w+|\bst[öo]chiometr\w+",
        explanation="Write the substances without numbers before them; figures within stay, as in H2O.",
        fields=(Field(name="equation", label="Equation", first="Fe + O2 -> Fe2O3"),),
        example=({"equation": "Fe + O2 -> Fe2O3"}, "4 Fe + 3 O₂ → 2 Fe₂O₃"),
    ),
    "equations": Tool(
        title="Equation solver",
        words=r"\b(?:linear|simultaneous) equations?|\bequation systems?|\bsystems? of (?:linear )?equations"
        r"|(?<!quadratic )\bequations? solv\w+|\bsolv\w+ (?!quadratic)(?:\w+ ){0,3}equations?"
        r"|\bquadratic\b.*\b(?:steps?|how it)\b"
        r"|\b(?:lineare )?gleichungs-?systeme?|\blineare gleichung(?:en)?|\bgleichungs-?(?:löser|solver|rechner)"
        r"|\bgleichung(?:en)? (?:\w+ )?(?:lösen|auflösen)|\bl[öo]st gleichung\w*"
        r"|\bsistemas? de ecuaciones|\becuaci[óo]n(?:es)? lineal(?:es)?|\b(?:resolver|resuelve|solucionador de) "
        r"(?:\w+ )?ecuaci\w+|\bsystèmes? d['’]équations?|\béquations? linéaires?"
        r"|\b(?:résou\w+|solveur d['’]|résolution d['’]) ?(?:\w+ )?équations?",
        explanation="An equation in each line; the steps are shown. One equation may have a square: x^2 - 5x + 6 = 0.",
        fields=(Field(name="equations", label="Equations", type="area", first="2x + 3y = 12\nx - y = 1"),),
        example=({"equations": "2x + 3y = 12\nx - y = 1"}, "3"),
        has_text=True,
    ),
    "resistor": Tool(
        title="Resistor colours",
        words=r"\bresistors?\b.*\b(?:colou?rs?|bands?|rings?|codes?|stripes?)\b|\bcolou?rs?[- ]?(?:codes?|bands?)\b.*"
        r"\bresist\w+|\bwiderst[aä]nd\w*\b.*\b(?:farb\w*|ringe?n?)\b|\bfarb(?:code|ringe?)\w*\b.*\bwiderst"
        r"|\bwiderstands-?farb\w*|\bresistencias?\b.*\b(?:colores|bandas|anillos)\b"
        r"|\b(?:colores|bandas)\b.*\bresistencias?\b|\br[ée]sistances?\b.*\b(?:couleurs?|anneaux|bandes)\b"
        r"|\bcouleurs?\b.*\br[ée]sistances?\b",
        explanation="Choose the bands, or write a value such as 4.7k. With 4 bands the third digit is not needed.",
        fields=(
            Field(name="rings", label="Bands", type="choice", first=_RINGS[0], choices=_RINGS),
            Field(name="first", label="First digit", type="choice", first="Yellow", choices=_DIGITS),
            Field(name="second", label="Second digit", type="choice", first="Violet", choices=_DIGITS),
            Field(name="third", label="Third digit", type="choice", first="Black", choices=_DIGITS),
            Field(
                name="multiplier",
                label="Multiplier",
                type="choice",
                first="Red",
                choices=(*_DIGITS, "Gold", "Silver"),
            ),
            Field(name="tolerance", label="Tolerance", type="choice", first="Gold", choices=_TOLERANCES),
            Field(name="value", label="Value in Ω", first="4.7 k"),
        ),
        example=({"rings": "4 bands"}, "4.7 kΩ ± 5 %"),
        sheet=(560, 140),
    ),
    "snowball": Tool(
        title="Debt plan",
        words=r"\bdebts? (?:snowball|avalanche|pay-?(?:off|down|back)|plan\w*|free)|\b(?:snowball|avalanche) "
        r"(?:method|calculator|plan)|\bpay\w* (?:off|back) (?:\w+ ){0,3}?(?:debts|loans|cards)\b.*\b(?:order|plan"
        r"|snowball|extra|first)|\bschulden(?:-?(?:schneeball|plan|tilgungs?plan|abbau)\w*| abbau\w*)"
        r"|\bschneeball-?(?:methode|prinzip)|\b(?:bola de nieve|avalancha)\b.*\bdeudas?|\bdeudas?\b.*\bbola de nieve"
        r"|\bplan (?:para pagar|de pago de) (?:las |mis )?deudas|\bboule de neige\b.*\bdettes?"
        r"|\bdettes?\b.*\bboule de neige|\bplan (?:de remboursement )?(?:des|de mes) dettes",
        explanation="What a paid debt took each month goes to the next one. Each line: name, owed, percent, least.",
        fields=(
            Field(
                name="debts",
                label="Debts: name, owed, percent a year, least each month",
                type="area",
                first="Card 2400 19.9% 60\nCar 6500 6% 150\nSister 500 0% 25",
            ),
            Field(name="extra", label="More each month", first="100"),
            Field(name="way", label="Order", type="choice", first=_ORDERS[0], choices=_ORDERS),
        ),
        example=({"debts": "Card 1000 0% 100", "extra": "100"}, "5 months"),
        has_text=True,
    ),
}
