"""Further tools: small tasks that people learn to program with, and what they look up."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_FACTS = ("Prime", "Perfect", "Armstrong", "Even", "Square number", "Palindrome", "Power of two")
_SETS = ("In either", "In both", "Only in A", "Only in B")

MORE: dict[str, Tool] = {
    "leapyear": Tool(
        title="Leap years",
        words=r"\bleap ?years?|\bschaltjahr\w*|\baños? bisiestos?|\bbisiesto|\bannées? bissextiles?|\bbissextile",
        explanation="A leap year can be divided by 4; by 100 only if by 400, too.",
        fields=(Field(name="year", label="Year", first="2024"),),
        example=({"year": "1900"}, "No"),
    ),
    "fizzbuzz": Tool(
        title="FizzBuzz",
        words=r"\bfizz ?-?buzz\b",
        explanation="Fizz for the first number, Buzz for the second, FizzBuzz for both.",
        fields=(
            Field(name="last", label="Up to", first="100"),
            Field(name="fizz", label="Fizz for", first="3"),
            Field(name="buzz", label="Buzz for", first="5"),
        ),
        example=({"last": "5"}, "1\n2\nFizz\n4\nBuzz"),
        has_text=True,
    ),
    "properties": Tool(
        title="What a number is",
        words=r"\b(?:armstrong|narcissistic|perfect) numbers?\b|\b(?:even or odd|odd or even)\b"
        r"|\bnumber properties\b|\b(?:divisors?|all (?:of )?(?:the |its )?factors) of\b|\b(?:vollkommene"
        r"|perfekte) zahl(?:en)?\b|\bgerade oder ungerade"
        r"|\bteiler (?:einer|von)\b|\bnúmeros? (?:perfectos?|de armstrong)|\bpar o impar\b|\bdivisores de\b"
        r"|\bnombres? (?:parfaits?|d['’]armstrong)|\bpair ou impair\b|\bdiviseurs d",
        explanation="A perfect number is the sum of its smaller divisors; Armstrong: of its digits to the power of "
        "their count.",
        fields=(
            Field(name="number", label="Number", first="28"),
            Field(name="asked", label="First of all", type="choice", first="Perfect", choices=_FACTS),
        ),
        example=({"number": "153", "asked": "Armstrong"}, "Yes"),
    ),
    "pascal": Tool(
        title="Pascal's triangle",
        words=r"\bpascal'?s? triangle|\bpascal(?:sches|'sches) dreieck|\btri[áa]ngulo de pascal|\btriangle de pascal",
        explanation="Each number is the sum of the two above it.",
        fields=(Field(name="rows", label="Rows", first="8"),),
        example=({"rows": "3"}, "   1\n  1  1\n1  2  1"),
        has_text=True,
    ),
    "timestable": Tool(
        title="Times table",
        words=r"\b(?:multiplication|times) tables? (?:for|of|generator|printer|maker)\b"
        r"|\b(?:multiplication|times) table\b[^.;!?]{0,12}\b(?:show|print|display)s? (?:a|the) (?:full |whole )?table\b"
        r"|\b(?:einmaleins"
        r"|malreihe)\w*(?: \w+)? (?:zu|für|von) (?:einer|eine|jede)\w* zahl|\bmalreihen?\b"
        r"|\btablas? de multiplicar de (?:un|cualquier|cada)|\btables? de multiplication d['’](?:un|importe)",
        explanation="Each line is one step of the table.",
        fields=(Field(name="number", label="Number", first="7"), Field(name="last", label="Up to", first="10")),
        example=({"number": "7", "last": "2"}, "7 × 1 = 7\n7 × 2 = 14"),
        has_text=True,
    ),
    "truthtable": Tool(
        title="Truth table",
        words=r"\btruth ?tables?|\bwahrheits(?:tabelle|tafel)n?|\btablas? de (?:la )?verdad|\btables? de vérité",
        explanation="Letters with and, or, not, xor, implies, iff, and brackets; signs such as & and ! do, too.",
        fields=(Field(name="expression", label="Expression", first="A and (B or not C)"),),
        example=({"expression": "A and B"}, "A B =\n1 1 1\n1 0 0\n0 1 0\n0 0 0"),
        has_text=True,
    ),
    "sets": Tool(
        title="Two lists compared",
        words=r"\bset (?:operations|calculator)|\b(?:compare|difference (?:of|between)) two lists"
        r"|\bintersection (?:and|of)|\bmengen(?:operationen|lehre|rechner)|\b(?:zwei|2) listen vergleichen"
        r"|\bvergleich\w* (?:von )?(?:zwei|2) listen"
        r"|\boperaciones (?:con|de) conjuntos|\bcomparar dos listas|\bopérations (?:sur"
        r"|d['’])\s?(?:les )?ensembles|\bcomparer deux listes",
        explanation="An entry in each line, or several in one line with commas between them.",
        fields=(
            Field(name="a", label="List A", type="area"),
            Field(name="b", label="List B", type="area"),
            Field(name="wanted", label="Show", type="choice", first="In both", choices=_SETS),
        ),
        example=({"a": "1, 2, 3", "b": "3, 2, 5", "wanted": "In both"}, "2\n3"),
        has_text=True,
    ),
    "httpcodes": Tool(
        title="HTTP status codes",
        words=r"\b(?:http|status)[- ](?:status )?codes?\b|\bhttp-?statuscodes?|\bcódigos (?:de estado )?http"
        r"|\bcodes (?:d['’]état |de statut )?http",
        explanation="Write a number such as 404, its beginning, or a word.",
        fields=(Field(name="wanted", label="Code or word", first="404"),),
        example=({"wanted": "404"}, "Not Found"),
    ),
    "asciitable": Tool(
        title="ASCII table",
        words=r"\bascii[- ](?:table|codes?|values?|chart)|\b(?:ascii|unicode)-?(?:tabelle|codes?|werte?)"
        r"|\btabla (?:de )?ascii|\bvalor(?:es)? ascii|\btable ascii|\bcodes? ascii|\bunicode (?:inspector|lookup"
        r"|table|characters?)",
        explanation="Write signs to see their numbers; with none, the whole table is shown.",
        fields=(Field(name="signs", label="Signs", first="A"),),
        example=({"signs": "A"}, "65"),
        has_text=True,
    ),
    "soundex": Tool(
        title="Soundex",
        words=r"\bsoundex\b|\bnames? (?:that )?sound(?:s|ing)? (?:alike|the same|similar)",
        explanation="Names that sound alike in English have the same letter and digits.",
        fields=(Field(name="names", label="Names", type="area", first="Robert Rupert Ashcraft"),),
        example=({"names": "Ashcraft"}, "A261"),
    ),
    "anagramcheck": Tool(
        title="Anagram check",
        words=r"\banagram[- ]?(?:check\w*|tester|detector)|\bare (?:two|2) (?:words|phrases|sentences) anagrams"
        r"|\b(?:check|test|tell)s? (?:\w+ ){0,5}?anagrams?\b(?! game)"
        r"|\banagramme? (?:prüfen|prüfer)|\banagramm-?(?:prüfer|test)|\bcomprob\w+ (?:\w+ ){0,4}?anagramas?"
        r"|\bcomprobador de anagramas|\bvérifi\w+ (?:\w+ ){0,5}?anagrammes?",
        explanation="Case, spaces, signs and accents do not count.",
        fields=(
            Field(name="first", label="First text", first="listen"),
            Field(name="second", label="Second text", first="silent"),
        ),
        example=({"first": "Dormitory", "second": "dirty room"}, "Yes"),
    ),
    "acronym": Tool(
        title="Acronym maker",
        words=r"\bacronym(?:s|e)? ?-?(?:maker|generator|creator|from|of|erzeug\w*|finder)|\bakronym\w*|\b(?:make"
        r"|create)s? (?:an )?acronyms?|\bgenerador de (?:acrónimos|siglas)|\bgénérateur d['’](?:acronymes|sigles)",
        explanation="Small words such as of and the are left out, but where every word counts.",
        fields=(Field(name="phrase", label="Phrase"), Field(name="every", label="Every word counts", type="tick")),
        example=({"phrase": "National Aeronautics and Space Administration"}, "NASA"),
    ),
    "emailparts": Tool(
        title="Mail address check",
        words=r"\be-?mail[- ]?(?:slicer|slider|splitter|parser|validator|validation|checker|address (?:validator"
        r"|checker|parser))|\b(?:validate|check|slice|split)s? (?:\w+ ){0,4}?e-?mail(?: address(?:es)?)?\b"
        r"|\be-?mail-?(?:adressen?)?-? ?(?:prüf\w*|zerleg\w*)|\b(?:validador|comprobador) de (?:correos?"
        r"|e-?mails?)|\b(?:validateur|vérificateur) d['’](?:adresses? )?e-?mails?",
        explanation="Whether the address is in use can't be known without sending a mail.",
        fields=(Field(name="address", label="Address", first="ann.lee@example.org"),),
        example=({"address": "ann@example"}, "No"),
    ),
    "shifts": Tool(
        title="Caesar code breaker",
        words=r"\b(?:caesar|cäsar|césar|cipher|chiffre|cifrado)\b.*\b(?:hacker|solver|brute[- ]?force|crack\w*|break\w*"
        r"|all (?:25|26)|knack\w*|romper|fuerza bruta|casser|force brute)|\b(?:crack|break"
        r"|brute[- ]?force)\w* (?:a |the )?(?:caesar|cipher)",
        explanation="Each line is the text moved back by that many letters.",
        fields=(Field(name="text", label="Text in code", type="area", first="Wkh vxq lv xs"),),
        example=({"text": "Wkh grj lv khuh"}, "3"),
        has_text=True,
    ),
    "toyaml": Tool(
        title="JSON, TOML and YAML",
        words=r"\b(?:json|toml) (?:to|into|in|a|en|nach|zu|und|and|vers) (?:yaml|toml|json)\b(?!.*\bcsv)"
        r"|\byaml (?:converter|konverter)|\b(?:json|toml)[-/ ]yaml",
        explanation="What is wrong is told with its line. YAML is written, not read.",
        fields=(
            Field(name="source", label="From", type="choice", first="JSON", choices=("JSON", "TOML")),
            Field(name="target", label="Into", type="choice", first="YAML", choices=("YAML", "JSON")),
            Field(name="text", label="Text", type="area"),
        ),
        example=({"text": '{"a": [1, "x"], "b": {"c": null}}'}, "a:\n  - 1\n  - x\nb:\n  c: null"),
        has_text=True,
    ),
}
