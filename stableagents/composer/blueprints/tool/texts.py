"""Tools for texts."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_TEXT = Field(name="text", label="Text", type="area")

_SAMPLE = (
    "The cat sat on the mat. The dog sat in the garden. The cat saw the dog. The dog saw a bird. "
    "A bird sat on the roof and sang. The garden was green and the roof was red."
)

TEXTS: dict[str, Tool] = {
    "emoji": Tool(
        title="Emoji translator",
        words=r"\b(?:emojis?|smileys?) (?:translat|convert|transl)\w*|\b(?:translat|convert|turn|chang|replac)\w* "
        r"(?:\w+ ){0,6}?(?:in|into|to|by|with) (?:\w+ ){0,3}?emojis?\b|\b(?:words?|text) (?:as|into|to) emojis?\b"
        r"|\bemoji-?übersetzer\b|\b(?:wörter|text|sätze) (?:\w+ ){0,3}?(?:in|als|durch) emojis\b"
        r"|\btraduc\w+ (?:\w+ ){0,4}?emojis?\b|\b(?:palabras|texto|mots|texte) (?:\w+ ){0,3}?(?:a|en|por|par) emojis\b",
        explanation="Words that have an emoji become it, in four languages; the others stay as they are.",
        fields=(Field(name="text", label="Text", type="area", first="I love my cat and drink coffee in the sun"),),
        example=({"text": "I love my dog and pizza."}, "I ❤️ my 🐶 and 🍕."),
        has_text=True,
    ),
    "vowels": Tool(
        title="Vowel counter",
        words=r"\b(?:vowels?[- ]?count\w*|count\w* (?:\w+ ){0,4}?vowels?|how many (?:\w+ ){0,3}?vowels?"
        r"|vokal-?zähler|(?:zähl\w*|wie viele) (?:\w+ ){0,3}?vokale|vokale (?:\w+ ){0,2}?zählen"
        r"|contador de vocales|cont\w+ (?:\w+ ){0,3}?vocales|cuántas vocales"
        r"|compteur de voyelles|compt\w+ (?:\w+ ){0,3}?voyelles|combien de voyelles)",
        explanation="Accents are set aside: é counts as e. What is no letter does not count.",
        fields=(_TEXT,),
        example=({"text": "Murciélago"}, "5"),
    ),
    "naming": Tool(
        title="Case converter",
        words=r"\b(?:slugify|(?:text )?case (?:converter|changer)\b(?=.*\b(?:camel|snake|kebab|title))"
        r"|convertisseur de casse|slug (?:generator|maker|converter)|slugs? (?:from|of|for)|url slugs?"
        r"|slug-?(?:generator|erzeuger)"
        r"|camel ?case|snake[ _]?case|kebab[ -]?case|pascal ?case|generador de slugs?|générateur de slugs?)",
        explanation="All ways at once: a slug for addresses, and names as code has them.",
        fields=(Field(name="text", label="Text"),),
        example=({"text": "Ein schöner Tag"}, "ein-schoener-tag"),
    ),
    "readability": Tool(
        title="Readability",
        words=r"\b(?:readability|reading ease|flesch|reading level|lesbarkeit\w*|legibilidad|lisibilité)",
        explanation="Reading ease of Flesch = 206.835 − 1.015 × words in a sentence − 84.6 × syllables in a word.",
        fields=(_TEXT,),
        example=({"text": "The cat sat on the mat."}, "116.1"),
    ),
    "banner": Tool(
        title="Banner",
        words=r"^(?!.*\b(?:pictures?|images?|photos?|bild\w*|fotos?|im[áa]gen(?:es)?)\b).*?\b(?:ascii[ -]?(?:art )?"
        r"(?:banners?|letters|text|art)\b|text (?:to|into) ascii art|figlet|(?:big|large) letters (?:made|out) of"
        r"|große buchstaben aus|letras grandes (?:hechas )?(?:de|con)|grandes lettres en)",
        explanation="Each letter is five signs wide and five lines high.",
        fields=(Field(name="text", label="Text", first="Hello"), Field(name="sign", label="Sign", first="#")),
        example=({"text": "I", "sign": "*"}, " ***\n  *\n  *\n  *\n ***"),
        has_text=True,
    ),
    "jsonform": Tool(
        title="JSON formatter",
        words=r"\b(?:(?:json|xml|toml)[- /]*(?:and |or )?(?:json |xml |toml )?(?:format(?:ter|ting)?|pretty\w*"
        r"|beautif\w*|validat\w*|minif\w*|lint\w*|checker|viewer|tidy)"
        r"|(?:format|pretty[- ]?print|validate|beautify|minify|check) (?:\w+ ){0,2}?(?:json|xml|toml)\b"
        r"|(?:json|xml|toml)[- ]?(?:formatierer|prüfer|validierer|verschönerer)|(?:json|xml|toml) (?:formatieren"
        r"|prüfen|validieren)"
        r"|(?:formateador|validador|embellecedor) (?:de )?(?:json|xml|toml)|(?:formatear|validar) (?:json|xml|toml)"
        r"|(?:formateur|validateur) (?:de )?(?:json|xml|toml)|(?:formater|valider) (?:du |le )?(?:json|xml|toml))",
        explanation="What is wrong is told with its line and column. TOML becomes JSON.",
        fields=(
            _TEXT,
            Field(name="format", label="Format", type="choice", first="JSON", choices=("JSON", "XML", "TOML")),
            Field(
                name="indent",
                label="Indent",
                type="choice",
                first="2 spaces",
                choices=("2 spaces", "4 spaces", "In one line"),
            ),
            Field(name="sorted", label="Sort keys", type="tick"),
        ),
        example=({"text": '{"b":1,"a":[2]}', "indent": "In one line", "sorted": "yes"}, '{"a":[2],"b":1}'),
        has_text=True,
    ),
    "mailmerge": Tool(
        title="Letters from a list",
        words=r"\bmail ?merge\b|\b(?:letters?|e-?mails?|messages?) (?:for|to) each (?:name|person|member|guest|one)\b"
        r"|\bserien(?:brief|mail)\w*|\bcombinar correspondencia|\bcartas? personalizadas?|\bpublipostage\b",
        explanation="In each line of the list stands one person; {name} is the first value, {2} the second, and so on.",
        fields=(
            Field(
                name="letter",
                label="Text of the letter",
                type="area",
                first="Dear {name},\nwe meet on {2}.\nYours, Ann",
            ),
            Field(name="people", label="People, one in each line", type="area", first="Ben, Monday\nEva, Friday"),
        ),
        example=({"letter": "Dear {name}", "people": "Ben"}, "Dear Ben"),
        has_text=True,
    ),
    "markov": Tool(
        title="Text by chance",
        words=r"\bmarkov\b(?!.*\b(?:states?|matrix|weather)\b)|\bnonsense (?:text|sentence)s? (?:generator|from|out of)"
        r"|\btext generator from (?:my|an?|own)\b|\bunsinnstext\w*|\bgenerador de textos? (?:sin sentido|absurdos?)"
        r"|\bgénérateur de textes? (?:absurdes?|sans queue)",
        explanation="Each word is one that followed the word before it in your text.",
        fields=(
            Field(name="source", label="Your text", type="area", first=_SAMPLE),
            Field(name="order", label="Looks at", type="choice", first="One word", choices=("One word", "Two words")),
            Field(name="count", label="Words", first="30"),
            Field(name="number", label="Number of the text", first="1"),
        ),
        example=({"source": "one two", "count": "4"}, "one two one two"),
        has_text=True,
        again="Another one",
    ),
}
