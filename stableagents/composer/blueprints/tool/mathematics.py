"""Tools for numbers, shapes and places."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_SHAPES = (
    "Circle",
    "Square",
    "Rectangle",
    "Triangle",
    "Trapezoid",
    "Ellipse",
    "Cube",
    "Cuboid",
    "Sphere",
    "Cylinder",
    "Cone",
)
_OF_THREE = ("Triangle", "Trapezoid", "Cuboid")
_OF_TWO = ("Rectangle", "Ellipse", "Cylinder", "Cone", *_OF_THREE)
_COMPLEX = ("A + B", "A − B", "A × B", "A ÷ B", "−A", "1 ÷ A")
_MATRICES = ("A + B", "A − B", "A × B", "Determinant of A", "Inverse of A", "A transposed")

_UNITS = ("Kilometres", "Miles", "Nautical miles")

MATHEMATICS: dict[str, Tool] = {
    "digits": Tool(
        title="Digits of pi",
        words=r"\b(?:(?:digits?|decimals?|decimal places) of (?:pi|π|e\b)|(?:find|calculate|compute) (?:pi|e"
        r"|π) (?:up )?to|pi to (?:the|n|any)"
        r"|pi calculator|nachkommastellen von (?:pi|π)|pi (?:auf|berechnen)|(?:decimales|cifras|dígitos) de (?:pi"
        r"|π)|calcular pi"
        r"|décimales de (?:pi|π)|calculer pi)",
        explanation="The digits are cut off, not rounded.",
        fields=(
            Field(name="number", label="Number", type="choice", first="Pi", choices=("Pi", "Euler's number e")),
            Field(name="places", label="Decimal places", first="50"),
        ),
        example=({"places": "20"}, "3.14159265358979323846"),
        has_text=True,
    ),
    "fibonacci": Tool(
        title="Fibonacci numbers",
        words=r"\bfibonacci",
        explanation="Each number is the sum of the two before it.",
        fields=(
            Field(name="way", label="Show", type="choice", first="How many", choices=("How many", "Up to a number")),
            Field(name="limit", label="Limit", first="10"),
        ),
        example=({"limit": "8"}, "0, 1, 1, 2, 3, 5, 8, 13"),
        has_text=True,
    ),
    "gpa": Tool(
        title="Grade point average",
        words=r"\bgpa\b(?=.*\b(?:credits?|letters?|courses?|4\.0|weight\w*)\b)"
        r"|\bc?gpa calculator\b|\bcgpa\b|\bgrade point average"
        r"|\b(?:credit[- ]?)?weighted (?:average of )?(?:grades?|marks)\b"
        r"|\bgrades?\b[^.]{0,30}\b(?:with|and|by) (?:\w+ )?(?:weights?|weighting|credits?|ects)\b"
        r"|\bgewichtete\w* (?:noten\w*|durchschnittsnote)"
        r"|\bnoten\w*\b[^.]{0,30}\b(?:gewicht\w*|ects|credits|leistungspunkt\w*)"
        r"|\bnotas?\b[^.]{0,30}\b(?:ponderad\w*|con (?:créditos|pesos|ects))|\bmedia ponderada de (?:mis |las )?notas"
        r"|\bmoyenne (?:pondérée|(?:des|de mes) notes avec (?:coefficients?|crédits|ects))|\bnotes avec coefficients?",
        explanation="Sum of grade × credits ÷ sum of credits. A is 4 points, B 3, C 2, D 1, F 0; + and - are 0.3.",
        fields=(
            Field(
                name="courses",
                label="Courses: name, grade, credits or weight",
                type="area",
                first="Maths A 4\nHistory B+ 3\nArt 3.7 2",
            ),
        ),
        example=({"courses": "Maths A 4\nHistory C 2"}, "3.33"),
        has_text=True,
    ),
    "sieve": Tool(
        title="Prime numbers",
        words=r"\bprimes? (?:numbers? )?(?:generator|list\w*|finder|up to|below|under|between|from)\b"
        r"|\bprimes? (?:numbers? )?until (?!i\b|you\b|the user)"
        r"|\blist (?:of |all )?(?:the )?primes?\b|\bsieve of eratosthenes|\bprimzahl(?:en|sieb|generator|liste)\b"
        r"(?= (?:bis|von|zwischen|unter)|$)|\bsieb des eratosthenes|\bprimos (?:hasta|entre|menores)|\bcriba de"
        r"|\bpremiers (?:jusqu|entre|inférieurs)|\bcrible d",
        explanation="A prime number can be divided by 1 and itself alone.",
        fields=(Field(name="first", label="From", first="1"), Field(name="last", label="Up to", first="100")),
        example=({"last": "20"}, "2, 3, 5, 7, 11, 13, 17, 19"),
        has_text=True,
        given={
            "first": r"\b(?:between|from|zwischen|von|entre|de) ([\d.,]*\d)",
            "last": r"\b(?:up to|below|under|until|and|to|bis|und|hasta|y|jusqu'à|et) ([\d.,]*\d\b)(?! mill?i)",
        },
    ),
    "nextprime": Tool(
        title="One prime after another",
        words=r"\bnext primes?\b|\bprimes? (?:numbers? )?(?:one )?(?:after another|one by one|until (?:i|you|the user"
        r"|they|he|she|it is)|as long as)|\bone prime (?:number )?(?:after|at a time)"
        r"|\bnächsten? primzahl\w*|\bprimzahl(?:en)? (?:nach der (?:anderen|nächsten)|nacheinander"
        r"|bis ich|bis der benutzer|solange)"
        r"|\b(?:siguiente|próximo) (?:número )?primo|\bprimos (?:uno (?:tras|por)|hasta que)"
        r"|\b(?:nombre )?premier suivant|\bpremiers (?:l'un après|un par un|jusqu'à ce que)",
        explanation="Next prime writes the next one into the list, and goes on from there.",
        fields=(
            Field(name="number", label="After", first="1"),
            Field(name="found", label="Primes so far", type="area"),
        ),
        example=({"number": "89"}, "97"),
        again="Next prime",
    ),
    "complexnumbers": Tool(
        title="Complex numbers",
        words=r"\bcomplex numbers?\b|\bkomplexen? zahlen?\b|\bnúmeros? complejos?\b|\bnombres? complexes?\b",
        explanation="i × i is −1. The absolute value is how far a number is from 0.",
        fields=(
            Field(name="first", label="A", first="3+4i"),
            Field(name="operation", label="Operation", type="choice", first="A + B", choices=_COMPLEX),
            Field(name="second", label="B", first="1-2i", only_for=_COMPLEX[:4]),
        ),
        example=({"operation": "A × B"}, "11 − 2i"),
    ),
    "factorial": Tool(
        title="Factorial",
        words=r"\b(?:factorials?|fakultät (?:einer|von|berechnen|rechner)|fakultätsrechner|factorial(?:es)?"
        r"|factorielles?)\b",
        explanation="n! = 1 × 2 × 3 × … × n; 0! is 1.",
        fields=(Field(name="number", label="Number", first="5"),),
        example=({"number": "20"}, "2432902008176640000"),
        has_text=True,
    ),
    "happy": Tool(
        title="Happy numbers",
        words=r"\b(?:happy numbers?|fröhliche zahl(?:en)?|números? felic(?:es|z)|nombres? heureux)\b",
        explanation="Take the squares of the digits together, again and again; a happy number ends at 1.",
        fields=(
            Field(name="number", label="Number", first="19"),
            Field(name="count", label="How many to list", first="8"),
        ),
        example=({"number": "19", "count": "8"}, "1, 7, 10, 13, 19, 23, 28, 31"),
        has_text=True,
    ),
    "power": Tool(
        title="Powers",
        words=r"\b(?:fast exponentiation|exponentiation|(?:calculate|compute) (?:the )?powers? of (?:a|two"
        r"|integers?|numbers?)"
        r"|modular exponent\w*|potenz(?:rechner|en berechnen)|schnelles potenzieren|calculadora de potencias"
        r"|calcul de puissances)",
        explanation="Base to the power of the exponent, by squaring; the rest by the divider, where there is one.",
        fields=(
            Field(name="base", label="Base", first="2"),
            Field(name="exponent", label="Exponent", first="10"),
            Field(name="divider", label="Divider (optional)"),
        ),
        example=({"base": "2", "exponent": "100"}, "1267650600228229401496703205376"),
        has_text=True,
    ),
    "cities": Tool(
        title="Distance between two cities",
        words=r"\b(?:distance|how far|how many (?:km|kilomet(?:er|re)s|miles)) (?:it is |is it |apart )?"
        r"(?:between|from) (?:(?:two|one|any|a|different|the) )*(?:cit(?:y|ies)|towns?)\b(?!.*\b(?:latitude"
        r"|lat|coordinates|gps)\b)"
        r"|\bhow far (?:apart )?(?:\w+ ){0,2}?cities\b"
        r"|\b(?:entfernung(?:en)?|luftlinie|abstand) (?:zwischen|von) (?:(?:zwei|verschiedenen) )?städten\b"
        r"(?!.*\b(?:breite\w*|koordinaten)\b)|\bwie weit (?:\w+ ){0,3}?städte\b"
        r"|\bdistancias? entre (?:(?:dos|las) )?ciudades\b(?!.*\b(?:latitud|coordenadas)\b)"
        r"|\bdistances? entre (?:(?:deux|les) )?villes\b(?!.*\b(?:latitude|coordonnées)\b)",
        explanation="The shortest way over the globe. Other places go by latitude and longitude.",
        fields=(
            Field(name="first", label="From", first="London"),
            Field(name="second", label="To", first="New York"),
            Field(name="unit", label="Unit", type="choice", first=_UNITS[0], choices=_UNITS),
        ),
        example=({"first": "Berlin", "second": "paris"}, "878 Kilometres"),
    ),
    "distance": Tool(
        title="Distance between two places",
        words=r"\b(?:haversine|great[- ]circle|(?:distance|entfernung|abstand|distancia) (?:between|zwischen|von"
        r"|entre) (?:two |zwei |dos |deux )?"
        r"(?:cities|places|points|coordinates|locations|städten?|orten?|punkten?|koordinaten|ciudades|lugares"
        r"|puntos|coordenadas|villes|lieux|points|coordonnées)"
        r"(?=.*\b(?:lat|coord|koord|breite|latit|geo|gps|km|mil))|distance calculator\b.*\b(?:lat|coord|gps))",
        explanation="The shortest way over the globe, taken as a ball. North and east are positive.",
        fields=(
            Field(name="latitude_a", label="Latitude of A"),
            Field(name="longitude_a", label="Longitude of A"),
            Field(name="latitude_b", label="Latitude of B"),
            Field(name="longitude_b", label="Longitude of B"),
            Field(name="unit", label="Unit", type="choice", first="Kilometres", choices=("Kilometres", "Miles")),
        ),
        example=(
            {"latitude_a": "52.52", "longitude_a": "13.405", "latitude_b": "48.8566", "longitude_b": "2.3522"},
            "877.5",
        ),
    ),
    "shares": Tool(
        title="Shares of a sum",
        words=r"\b(?:rent|tips?|bill|costs?|expenses|money|prize|\w*miete|trinkgeld\w*|\w*kosten|alquiler|propinas?"
        r"|gastos|premio|loyer|pourboires?|charges|frais)\b[^.!?]{0,60}\b(?:by|according to|based on|depending on"
        r"|nach|según|en función de|por|selon|en fonction d[eu]s?|suivant)(?: \w+){0,2} (?:hours?|square met\w+"
        r"|square f\w+|m2|m²|area|floor space|room size|stunden|quadratmetern?|qm|wohnfläche|zimmergröße|horas"
        r"|metros(?: cuadrados)?|superficie|heures|mètres(?: carrés)?|surface)\b",
        explanation="Rent, tips or costs by a figure of each: square metres, hours, parts. "
        "The cents add up to the sum.",
        fields=(
            Field(name="sum", label="Sum to share"),
            Field(name="lines", label="Name and figure, a line each", type="area"),
        ),
        example=({"sum": "1350", "lines": "Ann 20\nBen 40"}, "450.00"),
        given={
            "sum": r"(\d{1,3}(?:[.,\s]\d{3})+|\d{2,7}(?:[.,]\d{1,2})?)\s?(?:€|\$|£|euros?|dollars?|pounds?)"
            r"|[€$£]\s?(\d{2,7})"
        },
    ),
    "solids": Tool(
        title="Area and volume",
        words=r"\b(?:areas?,? (?:and|&|or) (?:the )?(?:perimeters?|circumference|volumes?)|perimeters? and areas?"
        r"|(?:surface|volume)s? and (?:the )?(?:surface|volume)|(?:area"
        r"|volume) (?:and perimeter )?of (?:different |various |geometric |several )?(?:shapes|solids|figures)"
        r"|shape (?:calculator|area)|geometry calculator|geometrie-?rechner|flächeninhalt und umfang"
        r"|umfang und fläche\w*|volumen und oberfläche\w*|flächen(?:rechner| verschiedener)"
        r"|área y (?:el )?perímetro|perímetro y (?:el )?área|calculadora (?:de geometría|geométrica)"
        r"|volumen y (?:la )?superficie"
        r"|aires? et (?:le )?(?:périmètres?|volumes?)|périmètres? et (?:l['’])?aires?)",
        explanation="Sides a, b, c; or the radius, then the height or the other radius. A trapezoid has the parallel "
        "sides a and c, its height, and equal legs.",
        fields=(
            Field(name="shape", label="Shape", type="choice", first="Circle", choices=_SHAPES),
            Field(name="first", label="Radius or side a", first="1"),
            Field(name="second", label="Height or side b", first="1", only_for=_OF_TWO),
            Field(name="third", label="Side c", first="1", only_for=_OF_THREE),
        ),
        narrowed="shape",
        example=({"shape": "Triangle", "first": "3", "second": "4", "third": "5"}, "6"),
    ),
    "matrix": Tool(
        title="Matrix calculator",
        words=r"\b(?:matri(?:x|ces) (?:calculator|multipl\w*|operations|add\w*|inver\w*|determin\w*|solver)"
        r"|(?:multiply|add|invert) (?:two )?matri(?:x|ces)"
        r"|matri(?:x|zen)-?(?:rechner|multiplikation)|matrizen|calculadora de matrices|(?:sumar"
        r"|multiplicar) matrices|calcul(?:atrice|ateur)? (?:de matrices|matriciel)|determinant of (?:a|the)? ?matri)",
        explanation="Each row in a line, with spaces between its numbers; fractions such as 1/3 are kept as they are.",
        fields=(
            Field(name="wanted", label="Wanted", type="choice", first="A × B", choices=_MATRICES),
            Field(name="a", label="Matrix A", type="area", first="1 2\n3 4"),
            Field(name="b", label="Matrix B", type="area", first="0 1\n1 0"),
        ),
        example=({"a": "1 2\n3 4", "wanted": "Inverse of A"}, " -2     1\n3/2  -1/2"),
        has_text=True,
    ),
    "aspect": Tool(
        title="Aspect ratio",
        words=r"\b(?:aspect ratios?|seitenverhältnis\w*|relación de aspecto|rapport d['’](?:aspect|image)"
        r"|format d['’]image)",
        explanation="Write a new width or a new height: the other follows, so that the shape stays.",
        fields=(
            Field(name="width", label="Width", first="1920"),
            Field(name="height", label="Height", first="1080"),
            Field(name="new_width", label="New width"),
            Field(name="new_height", label="New height"),
        ),
        example=({"width": "1920", "height": "1080"}, "16:9"),
    ),
}
