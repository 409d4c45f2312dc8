"""Tools that check or take apart what computers use."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_RIGHTS = tuple(
    Field(name=f"{who}_{what.lower()}", label=what, type="tick", row=who.capitalize(), first=first)
    for who, firsts in (("owner", "yyy"), ("group", "y y"), ("others", "y y"))
    for what, first in zip(("Read", "Write", "Execute"), (f.strip() and "yes" for f in firsts), strict=True)
)

_COMPARED = ("By what they are", "Numbers", "Texts")

CHECKS: dict[str, Tool] = {
    "compared": Tool(
        title="True or false",
        words=r"\b(?:conditional|comparison|relational) operators?\b|\bcompar\w+ (?:of )?(?:the |two )*"
        r"(?:strings|values|numbers)\b(?=[^.]*\b(?:true|false)\b)|\b(?:result|outcome) of (?:a "
        r"|the )?(?:comparison|condition(?:al)?)\b"
        r"|\bvergleichsoperator\w*|\boperador(?:es)? (?:de comparación|condicional(?:es)?|relacional(?:es)?)\b"
        r"|\bopérateurs? (?:de comparaison|conditionnels?)\b",
        explanation="Numbers are compared by their size, texts letter by letter: as texts, 10 comes before 9.",
        fields=(
            Field(name="first", label="First value", first="10"),
            Field(name="operator", label="Operator", first=">"),
            Field(name="second", label="Second value", first="9"),
            Field(name="as", label="Compare as", type="choice", first=_COMPARED[0], choices=_COMPARED),
        ),
        example=({"first": "10", "operator": "<", "second": "9"}, "FALSE"),
    ),
    "chmod": Tool(
        title="chmod calculator",
        words=r"\bchmod|\b(?:unix|linux|file) permissions? (?:calculator|converter)|\bdateirechte(?:-?rechner)?\b"
        r"|\bcalculadora de permisos|\bcalcul(?:ateur|atrice) de (?:permissions|droits)",
        explanation="Read is 4, write 2, execute 1. Ticks, digits and letters follow each other.",
        fields=(
            *_RIGHTS,
            Field(name="octal", label="Octal", first="755"),
            Field(name="letters", label="Letters", first="rwxr-xr-x"),
            Field(name="file", label="File", first="file"),
        ),
        example=({"octal": "644"}, "644"),
    ),
    "subnet": Tool(
        title="Subnet calculator",
        words=r"\b(?:subnet(?:ting|z)?s?\b|cidr\b|ip(?:v[46])?[- ]?(?:address )?calculator|netzmaske|subnetz-?rechner"
        r"|subred(?:es)?\b|sous-réseaux?\b)",
        explanation="Write an address with the length of its mask; IPv4 and IPv6.",
        fields=(Field(name="network", label="Address with mask", first="192.168.1.10/24"),),
        example=({"network": "192.168.1.10/26"}, "192.168.1.0/26"),
    ),
    "checknumbers": Tool(
        title="Number checker",
        words=r"\b(?:iban|isbn|ean|barcode number)s?[- ]?(?:check\w*|valid\w*|prüf\w*|verif\w*|number check\w*"
        r"|nummern? prüf\w*)"
        r"|\b(?:check|validate|verify|valid\w*|comprueba|comprobar|validar|vérif\w+|valider"
        r"|prüf\w*) (?:\w+ ){0,4}?(?:iban|isbn|ean)s?\b"
        r"|\b(?:iban|isbn|ean)\b.{0,30}\b(?:valid|invalid|right|correct|gültig|richtig|válido|valide|checksum"
        r"|check digit)",
        explanation="The last digits of such a number follow from the others; one wrong digit is found.",
        fields=(
            Field(
                name="kind", label="Kind", type="choice", first="IBAN", choices=("IBAN", "ISBN", "EAN", "Card number")
            ),
            Field(name="number", label="Number"),
        ),
        example=({"kind": "IBAN", "number": "DE89 3704 0044 0532 0130 00"}, "Valid"),
    ),
    "strength": Tool(
        title="Password check",
        words=r"\bpassword[- ]?(?:strength|check|meter|tester|quality)|\b(?:strength|how (?:strong|safe"
        r"|secure)) (?:\w+ ){0,3}?passwords?\b|\b(?:rate|check|test)s? (?:\w+ ){0,3}?passwords?\b(?!.*generat)"
        r"|\bpasswort-?(?:stärke|check|prüf|tester)\w*|\bwie (?:stark|sicher) (?:\w+ ){0,3}?passw"
        r"|\b(?:fuerza|seguridad|fortaleza) de (?:la |las |una |mi )?contraseñas?"
        r"|\bcomprob\w+ (?:\w+ ){0,2}?contraseñas?"
        r"|\b(?:force|robustesse|solidité) (?:d['’]un |du |des |de )?mots? de passe"
        r"|\bvérif\w+ (?:\w+ ){0,2}?mots? de passe",
        explanation="Nothing is sent anywhere. The time is that of ten thousand million guesses a second.",
        fields=(Field(name="password", label="Password", type="secret"),),
        example=({"password": "correct horse Battery 9"}, "Very strong"),
    ),
    "urlparts": Tool(
        title="Address parser",
        words=r"\burl[- ]?(?:pars\w*|split\w*|analy\w*|dissect\w*|inspector|zerleg\w*)|\b(?:parse|split"
        r"|take apart|analy[sz]e|zerleg\w*|analiza\w*|analys\w*|décompos\w*) (?:\w+ ){0,2}?(?:urls?"
        r"|web address(?:es)?)\b|\banalizador de urls?|\banalyseur d['’]urls?|\bquery (?:string|parameter) pars\w*",
        explanation="Each name that the address asks for stands in a line of its own, decoded.",
        fields=(Field(name="address", label="Address", first=""),),
        example=({"address": "https://example.org:8080/a/b?x=1&y=%C3%A4#top"}, "example.org"),
    ),
    "token": Tool(
        title="Token reader",
        words=r"\bjwts?\b|\bjson web tokens?\b",
        explanation="The signature is not checked: anybody can write such a token.",
        fields=(Field(name="token", label="Token", type="area"),),
        example=(
            {"token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBbm4ifQ.x"},
            '{\n  "alg": "HS256"\n}\n\n{\n  "sub": "Ann"\n}',
        ),
        has_text=True,
    ),
}
