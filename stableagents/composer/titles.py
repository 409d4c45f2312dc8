"""What an app is called, and what its records are called, from the words of the description."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import A_PERIOD
from stableagents.composer.writing import WRITES, any_of

MAX_TITLE = 60
MAX_WORDS = 5

_LEAD = re.compile(
    r"^\W*(?:please\s+|can you\s+|could you\s+|i\s+(?:want|need|would like)\s+|i'd like\s+|let's\s+|help me\s+)*"
    r"(?:(?:want|need|would like)\s+)?(?:i\s+(?:run|own|manage|teach|work|am|have)\b[^.;:]{0,60}?\b(?:want|need"
    r"|would like)\s+)?"
    r"(?:to\s+)?(?:create|make|build|write(?! down)|generate|design|develop|give me|have)?\b\s*(?:me\s+)?"
    r"(?:(?:an?|the|my|some|our|ein|eine|einen|une?|una)\s+)?"
    r"(?:(?:simple|small|little|litle|liitle|nice|basic|modern|desktop|new|easy)\s+)*",
    re.IGNORECASE,
)
_LEAD_ELSEWHERE = re.compile(
    r"^\W*(?:(?:bitte|ich (?:brauche|möchte|will|hätte gern(?:e)?|suche)|möchte|will|(?:mach|erstell|bau"
    r"|schreib)e?(?: mir)?"
    r"|por favor|quiero|necesito|me gustaría|hazme|haz|crea(?:me)?|s'il te plaît|je (?:veux|voudrais)"
    r"|j'ai besoin d(?:e |')|fais[- ]moi|crée[- ]moi|crée)\b\s*)*(?:(?:eine?n?|una?|une?)\s+)?"
    r"(?:(?:einfache[rsn]?|kleine[rsn]?|simple|sencill[oa]|petite?)\s+)*"
    r"(?:(?:irgend)?(?:etwas|was)\s+(?:(?:womit|mit dem)\s+ich\s+|für\s+|zum\s+\w+en\s+(?:von|der|meiner)\s+)?"
    r"|algo\s+|quelque chose\s+|trucs?\s+)?"
    r"(?:(?:app|anwendung|programm|aplicación|programa|appli|application|logiciel|programme)\s+)?"
    r"(?:(?:(?:für|zum|zur|um|mit (?:der|dem) ich|para|pour|que gère|que|de)\b|d')\s*)?"
    r"(?:(?:meine?n?|unsere?n?|die|den|das|der|mis?|las?|los|el|mes|mon|ma|les|des|le|une?|una?|eine?n?)\s+)?",
    re.IGNORECASE,
)
_GENERIC = r"(?:app|application|program|tool|something|somthing|smth|software)"
_PURPOSE = re.compile(
    rf"^{_GENERIC}\s+(?:that|which|where|for|to|so)\s+(?:i can\s+|lets? me\s+|helps? me\s+(?:to\s+)?"
    r"|(?:allows?|lets?|enables?|helps?)\s+(?:\w+\s+){1, 3}?to\s+"
    r"|(?:shows?|tells?|gives?) me\s+|can\s+|will\s+)*",
    re.IGNORECASE,
)
_VERB = (
    r"(?:manage|keep track of|keeping track of|track|keep|keeps|tracks|log|record"
    r"|remember|remeber|organi[sz]e|write down|store|register|scan|put in"
    r"|save|collect|list|plan|note|count|manages|stores)"
)
# What an app does with the thing that names it: "an app that tells a joke when I press a button".
_DOES_WITH = re.compile(
    r"(?:shows?|tells?|gives?|displays?|prints?|picks?|plays?|draws?|makes?|generates?|converts?|calculates?)\s+"
    r"(?=(?:(?:me|us|you)\s+)?(?:an?|the|every|all|each|some|random)\s)(?:(?:me|us|you)\s+)?",
    re.IGNORECASE,
)
_DEED = r"(?:add|create|view|see|edit|change|update|delete|remove|list|search|find|browse|archive)"
_TO_KNOW = (
    r"^(?:(?:know|see|savoir|voir|saber|ver|wissen|sehen),? "
    r"(?=(?:who|what|wer|was|qui[eé]n|qué|qui|ce que|ce qu')\b))"
)
_HANDLED = rf"(?:{_DEED}(?:, (?:and |or )?| and | or |/))+{_DEED}\s+"
# What is done with the thing that names an app: before it, and in German behind it.
_DONE_FIRST = re.compile(
    r"^(?:llevar|apuntar|anotar|registrar|guardar|organizar|ordenar|gestionar|controlar|faire|tenir|noter|gérer"
    r"|suivre"
    r"|ranger|organiser|classer|give|tengo|tenemos|llevo|llevamos|dirijo|regento|gestiono|alquilo|apunto|anoto"
    r"|controlo|vendo|cuido|j'ai"
    r"|nous avons|je (?:tiens|note|vends|garde|loue|fais|m'occupe)"
    r"|je gère|je donne|je collectionne|doy|colecciono|hago|ich habe|wir haben|ich leite|wir leiten|ich führe"
    r"|wir führen|i (?:run|have|own|manage)|we (?:run"
    r"|have|own|give|collect|share)|(?:two|three|four|five|six|\d+) of us share|wir teilen uns|compartimos"
    r"|nous partageons)\s+(?:[ld]'|(?:la|el|las|los|las tomas de|mis?|un|una|le|les|des|de|du|une|mes|ma|mon"
    r"|my|our|the|an?|eine?n?|unsere?n?|meine?n?|nuestr[oa]s?|notre|nos|unas?|unos)\s+)+",
    re.IGNORECASE,
)
_AT_OURS = re.compile(
    r"^(?:at|for|in|on|with|bei|für|in|en|para|chez|pour|dans) (?:our|my|unsere?[mnr]?|meine?[mnr]?|nuestr[oa]s?"
    r"|mi|notre|nos|mon|ma)\s+",
    re.IGNORECASE,
)
_DONE_LAST = re.compile(
    r"\s+(?:(?:auf|ein|fest)?(?:ordnen|sortieren|schreiben|verwalten|halten|notieren|tragen|erfassen|organisieren"
    r"|verfolgen|im (?:blick|auge) (?:be)?halten|im (?:blick|auge) haben)"
    r"(?:\s+(?:kann|können|will|möchte))?|(?:au hasard|al azar|plus))$",
    re.IGNORECASE,
)
_DETERMINERS = r"(?:(?:my|our|the|all|every|each|how (?:many|much)|of|an?|some|his|her|their)\s+)"
_END = re.compile(
    r"(?<!\blost)\s+(?:(?:has|have|had) to|with|that|which|where|for|so|using|and|to|who|in which|dark mode|export"
    r"|always on top|mit|con|avec|für|para|pour|i|we|y (?:quier|quer|necesit|m[ei] |no )\w*|et (?:je|nous|veux)"
    r"|et voudrais|et j'"
    r"|und (?:will|woll|möcht|brauch|ich|wir|muss)\w*|(?<!what )(?<!was )(?<!qué )(?:is|are|ist|sind|est|sont)"
    r"|necesit(?:o|amos)|brauchen?|d\d+|(?:monday|montag|lunes|lundi)(?= (?:to|bis|a|à|-|–)\b))\b|\sw/"
    r"|(?<! lo)(?<! ce)(?<! para)(?<! de)\sque (?:j'|(?:je|nous|on|yo|he|hemos|ha|han|ya|tengo|tenemos|me|nos|quiero"
    r"|se|voy|vamos|hay)\b)|\squ'(?:on|ils?|elles?)\b"
    r"|\swhen (?=(?:i|you|it|somebody|someone|the user) )"
    r"|\s(?:donde|où|en (?:la|el|los|las) que|dans (?:la)?quel\w*|partagée?s? (?:par|avec|entre)"
    r"|compartid[oa]s? (?:por|con|entre))\b"
    rf"|\s(?:every|each|jede[nrs]?|chaque|cada) (?:{A_PERIOD})\b"
    r"|[.,](?!\d)|[;:!?\n(]|\s[-–—]\s|\s\d+[\s-]*(?:s|se[ckg]\w*"
    r"|min\w*|bpm"
    r"|std|h|hours?)\b",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"(?:\s+(?:in both(?: directions| ways)?|in beide(?: richtungen)?|en (?:los dos|ambos)(?: sentidos)?"
    r"|dans les deux(?: sens)?|\d+[.,]\d+(?: (?:\S+)){0,2}|of|from|between|against|by|per"
    r"|nach|por|par|in|on|at|every|each|cada|chaque|jede[nrs]?|an?|the"
    r"|my|our|\d+"
    r"|noch|bis|hasta|jusqu'à|von|aus|zwischen|gegen|im|am|eine[mnrs]?|der|die|das|de|entre|contra|contre|las?|los"
    r"|les?|des|du|une?|una))+$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?<!players )(?<!people )(?<!friends )(?<!kids )(?<!children )(?<!pupils )(?<!teams )"
    r"(?<!photos )(?<!pictures )(?<!images )(?<!files )(?<!folders )(?<!documents )(?<!songs )"
    r"\b(?:called|named|titled)\s+(?:[\"“'«](?P<quoted>\w[\w '&+-]{0,58})[\"”'»]"
    r"|(?P<plain>(?!(?:and|or|by|in|from|when|if|again|to)\b)\w[\w'&+-]*(?:\s(?!with\b|that\b|which\b|where\b"
    r"|to\b|for\b|and\b)[\w'&+-]+){0,4}))"
    r"|^\W*[\"“«](?P<first>\w[\w '&+-]{0,58})[\"”»]",
    re.IGNORECASE,
)
_NOTHING_SAID = frozenset(
    [
        "something",
        "smth",
        "sth",
        "somthing",
        "anything",
        "stuff",
        "thing",
        "things",
        "app",
        "application",
        "program",
        "tool",
        "felder",
        "campos",
        "champs",
    ]
)
_FIRST_PERSON = re.compile(
    r"(?:tengo|tenemos|soy|somos|trabajo|llevo|llevamos|hago|voy|vamos|corro|vivo|vivimos|j'ai|je|nous|ich|wir)$",
    re.IGNORECASE,
)
_LOOSE_ENDS = frozenset([
    "please", "bitte",
    "until", "till", "bis", "hasta", "jusqu'à", "of", "in", "on", "at", "by", "from", "the",
    "a", "an", "my", "de", "del", "la", "el",
    "des", "du", "le", "les", "von", "der", "die", "das", "in", "im", "am", "pro", "y", "et",
    "und", "mi", "mon", "ma", "su", "mis", "mes", "meine", "meinen", "meiner", "los", "las", "les", "den", "dem",
    "ses", "notre", "unser", "à", "zu", "avant", "vor", "con", "avec", "mit", "beim", "chez", "sans", "ohne", "sin",
])  # fmt: skip
_SIZE = re.compile(r"\d+[x×*]\d+")
_ACRONYMS = frozenset(["bmi", "bmr", "vat", "gpa", "emi", "csv", "cd", "dvd", "lp", "qr", "tv", "imc", "iva", "tva"])
_SINGULAR = {"movies": "movie", "series": "series", "cookies": "cookie", "species": "species", "shoes": "shoe"}


_MOST = 8  # words, where the fifth belongs to what stands behind it: "Heures de ma femme de ménage"
_OF = frozenset(["of", "de", "du", "des", "del", "von"])


_WRITING = re.compile(
    rf"(?!log book|record (?:collection|player|book|list))"
    rf"(?:{any_of(WRITES)}|meter(?= (?:el|la|los|las|mis)\b))(?=\s|$)",
    re.IGNORECASE,
)


_REMEMBERED = re.compile(r"(?:remember|note|know|keep|log) (?:what|which|who|when|where|how)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:what|how|when|who(?!'s)|which|if|whether|was|wie|wann|wer(?= )|wem|ob|qué|cuándo|cómo|lo que"
    r"|quién|ce que|quand"
    r"|combien)\s.*|record",
    re.IGNORECASE,
)
_ANY_FIELD = re.compile(
    r"(?:names?|dates?|amounts?|prices?|namen?|datum|betrag|beträge|preise?|nombres?"
    r"|fechas?"
    r"|importes?|precios?|noms?|montants?|prix)",
    re.IGNORECASE,
)


def is_of_writing(title: str) -> bool:
    """Whether a title tells what somebody does, "Write down who came", and names nothing."""
    return bool(_WRITING.match(title) or _REMEMBERED.match(title))


def asks(title: str) -> bool:
    """Whether a title is a question, "What my hamster eats", and no name."""
    return bool(_ASKS.fullmatch(title))


def is_field(title: str, named: list[str]) -> bool:
    """Whether a title is no more than what is noted of each: "Nombre" in "Quiero apuntar el nombre, el artículo …"."""
    is_first = " " not in title and title.lower() in (name.lower() for name in named[:1])
    return is_first or bool(_ANY_FIELD.fullmatch(title))


def without_writing(text: str) -> str:
    """The sentences of a description that are said before it tells what is written down."""
    before = re.split(r"[.:;!?\n]", text, maxsplit=1)[0]
    return "" if re.search(_WRITING.pattern, before, re.IGNORECASE) else before


def given_title(text: str) -> str:
    """A title that was given with the request; names in one word, such as MyCalculator, are spelled out."""
    name = text.strip()
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|_+", " ", name) if re.fullmatch(r"\w+", name) else name
    return printable(spaced)[:MAX_TITLE].strip() or "My app"


def called(text: str) -> str:
    """The name in "an app called Garden planner", or nothing."""
    found = _CALLED.search(text)
    name = (found["quoted"] or found["plain"] or found["first"] or "").strip() if found else ""
    return "" if name.lower() in _NOTHING_SAID else name[:1].upper() + name[1:]


# A sentence of somebody or of what is done, "Our society hands out keys", "At the kennel we …".
_TOLD_FIRST = (
    r"(?:(?:in|at|on|for) (?:our|my|the) (?:[^\W\d_'-]+,? ){1,3}(?:i|we|each|every|people|everyone|everybody)\b"
    r"|(?:our|the) (?:[^\W\d_'-]+ ){1,3}(?:hands|keeps|has|runs|lends|gives|takes|meets|makes|buys|uses|needs|wants"
    r"|rents|gets|goes|plays|brings|forgets|always|never|often)\b|there(?:'s| is| are|'re)\b"
    r"|(?:after (?:every|each)|nach jede[rm]|después de cada|après chaque)\b"
    r"|(?:unsere?|meine?|die|der|das) [^\W\d_]+ (?:vergisst|macht|hat|braucht|führt|nimmt|geht|sammelt|spielt"
    r"|backt|verleiht|kauft|verkauft)\b|[^\W\d_]+ [^\W\d_]+ haben wir\b)"
)
# What somebody lends, sells or rents out in Spanish, and to whom: "Presto libros a mis amigos".
_I_DO_ES = re.compile(
    r"^(?!(?:tengo|hago|llevo|vivo|corro|voy|trabajo)\b)[^\W\d_]{2,}o "
    r"(?=(?:mis?|los|las|nuestr[oa]s|much[oa]s|vari[oa]s|[^\W\d_]{3,}[aeo]s) "
    r"|[^\W\d_]{3,}[aeo]s (?:a|en|y)\b)"
    r"(?:(?:mis?|los|las|nuestr[oa]s|much[oa]s|vari[oa]s) )*",
    re.IGNORECASE,
)
_TO_WHOM_ES = re.compile(r" (?:a|con|entre) (?:mis?|l[ao]s?|nuestr[oa]s?|otr[oa]s) .*", re.IGNORECASE)


def _without_doing(phrase: str) -> str:
    """A Spanish phrase without the verb that it begins with and for whom it is done."""
    found = _I_DO_ES.match(phrase)
    return _TO_WHOM_ES.sub("", phrase[found.end() :]) if found else phrase


_STORY = re.compile(
    rf"\W*(?:{_TOLD_FIRST}|i(?!'d like|(?: would like| want| need)\b)|we(?!(?: want| need)\b)|my \w+ and i"
    r"|what|who|which|when|where|how|whenever|every time|immer wenn|jedes mal,? wenn|wenn ich|cada vez que"
    r"|cuando|(?:à|a) chaque fois que"
    r"|ich(?! brauche| möchte| will| hätte| suche)"
    r"|wir|wer|was|wann|wo|wie|quel(?:le)?|quién|qué|cuándo|cuánto|qui|quand|combien|où"
    r"|(?:(?:i (?:want|need|would like)|help me) to |ich (?:will|möchte) )(?:know|see|remember|wissen|sehen|merken)\b"
    r"|(?:keep track|remember|remind me|know|track) (?:of )?(?:who|what|when|where|how|which))\b",
    re.IGNORECASE,
)


def is_told(text: str) -> bool:
    """Whether a description is a story or a question, such as "I lend books to neighbours", which names nothing."""
    return bool(_STORY.match(text))


_NO_MORE_THAN_LISTS = frozenset([
    "list", "liste", "lista", "übersicht", "verzeichnis", "verwaltung", "register", "tracker", "manager",
    "database", "datenbank", "registro", "gestión", "control", "gestion", "suivi", "registre", "crud",
])  # fmt: skip
_BOOKS = frozenset(["log", "logbook", "book", "notebook", "buch", "heft", "cuaderno", "libreta", "cahier", "carnet"])
_FOR = frozenset(["for", "für", "para", "pour"])
_DETERMINER_ELSEWHERE = (
    r"^(?:unsere?n?|meine?n?|die|den|das|der|mis?|nuestr[oa]s?|las?|los|el|mes|mon|ma|notre"
    r"|les?|our|my|the)\s+"
)
# Who it is for, before the thing that is kept: "Treasurer of a club: grants with …".
_FOR_WHOM = re.compile(
    r"^\W*(?:treasurer|teacher|secretary|coach|nurse|owner|head|kassen\w+|lehrer\w*|trainer\w*|leiter\w*|vorstand\w*"
    r"|tesorer[oa]|profesora?|entrenadora?|secretari[oa]|dueñ[oa]|trésori[eè]re?|professeure?|entraîneu\w+"
    r"|secrétaire|infirmi[eè]re?|responsable|gérante?)\b[^:.;,\n]{0,60}?\s?:\s+"
    r"(?=(?:[^\W\d_][\w'-]*\s+){1,3}(?:with|mit|con|avec)\s+[^.;\n]*,)",
    re.IGNORECASE,
)


# What somebody near has or does: "My mother has dozens of jigsaw puzzles", "mein Mann repariert Uhren".
_SOMEBODY = (
    r"(?:wife|husband|partner|mother|mum|mom|father|dad|son|daughter|brother|sister|kids?|children|neighbou?rs?"
    r"|friends?"
    r"|uncle|aunt|boss|colleagues?|girlfriend|boyfriend|grand\w+|frau|mann|mutter|vater|sohn|tochter|bruder|schwester"
    r"|kinder|nachbar\w*|freund\w*|onkel|tante|chef\w*|oma|opa|mujer|marido|madre|padre|hij[oa]s?|herman[oa]s?"
    r"|vecin[oa]s?|amig[oa]s?|abuel[oa]s?|femme|mari|mère|père|fils|fille|frère|sœur|enfants|voisins?|amie?s?)"
)
_OF_SOMEBODY = re.compile(
    rf"\W*(?:my|our|meine?|unsere?|mis?|nuestr[oa]s?|mon|ma|mes|notre) (?:late |old |little |big )?{_SOMEBODY}"
    r" (?P<does>[^\W\d_]+) (?P<what>[^.,;:!?\n]*)",
    re.IGNORECASE,
)
_IS = re.compile(r"(?:is|was|are|were|ist|war|sind|es|son|est|sont|did|does|can|wants?|needs?)$", re.IGNORECASE)
_SO_MANY = re.compile(
    r"(?:(?:dozens|hundreds|lots|a lot|loads|plenty) of|many|some|several|ten|two|three|four|five|\d+|viele"
    r"|einige|zehn"
    r"|much[oa]s|vari[oa]s|des|beaucoup de|plusieurs) ",
    re.IGNORECASE,
)
_EACH_TIME = r" (?:every|each|jede[nrs]?|cada|chaque|tous les) .*"
_PROFESSION = re.compile(r"\W*(?:i'?m|i am|we'?re|ich bin|soy|je suis) ", re.IGNORECASE)


def _of_somebody(text: str) -> str | None:
    """What somebody has or does, as a title, which may be none; ``None`` where a text tells of nobody."""
    found = _OF_SOMEBODY.match(text)
    if found is None:
        return "" if _PROFESSION.match(text) else None
    if _IS.match(found["does"]):
        return ""
    rest = re.sub(_EACH_TIME, "", _SO_MANY.sub("", found["what"]), flags=re.IGNORECASE)
    named = re.match(
        r"(?:(?:an?|the|his|her|old|ein\w*|un[ae]?|el|la|los|las|les?|du|de la) |de l')*"
        rf"(?P<what>{_NOUN}(?: (?:de )?{_NOUN}){{0,2}})",
        rest,
        re.IGNORECASE,
    )
    shown = named["what"] if named else ""
    return shown[:1].upper() + shown[1:MAX_TITLE]


def subject(text: str, language: str = "en") -> str:
    """The first words of the description that say what it is about, or nothing."""
    if (told := _of_somebody(text)) is not None:
        return told
    text = _FOR_WHOM.sub("", text, count=1)
    rest = _LEAD.sub("", text, count=1) if language == "en" else _LEAD_ELSEWHERE.sub("", text, count=1)
    purpose = _PURPOSE.match(rest)
    if purpose:
        rest = rest[purpose.end() :]
        rest = _DOES_WITH.sub("", re.sub(rf"^{_VERB}\s+", "", rest, count=1, flags=re.IGNORECASE), count=1)
    rest = pattern_of(rf"^(?:{_HANDLED}|{_VERB}\s+(?={_DETERMINERS}))", re.IGNORECASE).sub("", rest, count=1)
    rest = pattern_of(rf"^{_DETERMINERS}+", re.IGNORECASE).sub("", rest, count=1)
    rest = pattern_of(_TO_KNOW, re.IGNORECASE).sub("", rest, count=1)
    rest = _AT_OURS.sub("", _DONE_FIRST.sub("", rest, count=1), count=1)
    rest = _without_doing(rest) if language == "es" else rest
    if re.match(r"jede[nrsm]?\b", rest, re.IGNORECASE):
        return ""  # "Jeder Verkäufer hat eine Nummer"
    end = _END.search(rest)
    words = _DONE_LAST.sub("", printable(rest[: end.start()] if end else rest)).split()
    size = next((place for place, word in enumerate(words) if _SIZE.fullmatch(word)), 0)
    words = words[:size] if size > 1 else words  # "Connect four on a 7x6 board"
    words = [word for word in words if word.lower() not in _NOTHING_SAID and not _SIZE.fullmatch(word)]
    words = [] if words and _FIRST_PERSON.match(words[0]) else words
    is_book = end is not None and end[0].strip().lower() in _FOR and bool(words) and words[0].lower() in _BOOKS
    if end and len(words) == 1 and (is_book or words[0].lower() in _NO_MORE_THAN_LISTS):  # "eine Liste für unsere Kita"
        whom = re.sub(_DETERMINER_ELSEWHERE, "", rest[end.end() :].strip(), flags=re.IGNORECASE)
        whom = re.split(r"[,.;:!?\n]|\s(?:with|mit|con|avec)\s", whom, maxsplit=1)[0]
        words = whom.split()[:MAX_WORDS] or words
    if len(words) > MAX_WORDS and not (
        len(words) <= _MOST and _OF.intersection(map(str.lower, words[4:6]))
    ):  # cut where a phrase ends
        words = _DANGLING.sub("", " ".join(words[:MAX_WORDS])).split()
    if not any(character.isalnum() for word in words for character in word):
        return ""
    words = [word.upper() if word.lower() in _ACRONYMS else word for word in words]
    while words and words[-1].lower() in _LOOSE_ENDS:
        words.pop()
    shown = " ".join(words)[:MAX_TITLE].strip(" '\"“”«»")
    return shown[:1].upper() + shown[1:]


# What is spoken of in a sentence of the first person: what is noted, what is ours, what there is.
_NOTED = (
    r"(?:track of|record(?:ing)?|note(?: down)?|write down|log|manage|look after|apuntar|anotar|registrar|controlar"
    r"|llevar|gestionar|noter|suivre|gérer|tenir|je fais|hago)"
)
_OURS = r"(?:my|our|mis?|nuestr[oa]s?|mon|ma|mes|notre|nos|meine?[nmrs]?|unsere?[nmrs]?)"
# What somebody does, "I crochet blankets", before where and for whom.
_DOES = (
    r"(?:i|we|ich|wir) (?!am\b|are\b|was\b|have\b|had\b|can\b|get\b|keep\b|want\b|need\b|would\b|do\b|did\b|like\b"
    r"|bin\b|habe?n?\b|hab\b|will\b|möchten?\b|brauchen?\b|always\b|never\b|don\b|just\b|often\b)[^\W\d_]+"
)
_ONE = (
    r"(?:an?|the|un[ae]?|el|la|los|las|les?|l'|eine?[nmrs]?|de[nmr]|das|die|at|for|de|d'|zum|zur|beim|au|aux|al"
    r"|i (?!am\b)\w+|we (?!are\b)\w+|ich (?!(?:bin|möchte|will|muss|brauche)\b)\w+"
    r"|wir (?!(?:sind|möchten|wollen|müssen|brauchen)\b)\w+)"
)
_SMALL = (
    r"(?:and|with|for|of|in|at|on|so|who|which|that|to|from|by|und|mit|für|von|im|am|an|zum|will|y|con|para|de|del"
    r"|en|que"
    r"|quiero|et|avec|pour|du|des|dans|qui|chez|please|here|it|them|what|how|when|every|each|not|have|has|had|the"
    r"|der|die|das|habe|haben|hat"
    r"|den|dem|ein|eine|einen|uns|mich|dir|under|over|i|we"
    r"|ich|wir|je|is|are|down|up|out|off)"
)
_NOUN = rf"(?!{_SMALL}\b)[^\W\d_]{{3,}}"
_PHRASE = rf"(?:\d+ )?(?:of |the |la |el |le |l')?(?P<what>{_NOUN}(?: {_NOUN}){{0,3}})"
_TOLD_OF = tuple(
    re.compile(rf"\b{before}(?:(?<=')|\s+)(?:{_OURS} )?{_PHRASE}", re.IGNORECASE)
    for before in (_NOTED, _OURS, _DOES, _ONE)
)
_ONE_NOUN = re.compile(rf"{_NOUN}$|{_NOUN}(?= (?:de|d'|von|of|in|im|en|at)\b)", re.IGNORECASE)
_NO_TOPIC = frozenset(
    [
        "money",
        "list",
        "app",
        "people",
        "time",
        "lot",
        "group",
        "ones",
        "shop",
        "year",
        "day",
        "todo",
        "lista",
        "liste",
        "week",
        "month",
        "woche",
        "monat",
        "semana",
        "mes",
        "semaine",
        "mois",
    ]
)


# No name on its own, whatever stands before it.
_NO_NAME = frozenset([
    "there", "morning", "mornings", "evening", "evenings", "night", "forget", "forgets", "myself",
    "vergisst", "acht", "combien", "cuántos", "wieviel",
])  # fmt: skip
_COMES = re.compile(r"\W*when(?:ever)? (?:the|an?|my|our) [^\W\d_]+ [^\W\d_]+s\b", re.IGNORECASE)


# "Help me remember what wine I drank" is about wine.
_ASKED_OF = re.compile(
    r"^[^.:;!?\n]{0,50}\b(?:what|which|welche[nrs]?|qué|quel(?:le)?s?) "
    r"(?!(?:did|do|does|have|has|had|can|could|should|shall|will|would|are|were|must|may|haben|hemos|avons|peux)\b)"
    rf"(?P<what>{_NOUN}) "
    r"(?:i|we|my|our|he|she|they|ich|wir|mein\w*|unser\w*|he|hemos|tom[ao]|bebo|j['’]|je|nous|on)\b",
    re.IGNORECASE,
)


def names_nothing(title: str) -> bool:
    """Whether a title is a word such as "Evening" or "There", which names nothing that is kept."""
    return title.lower() in _NO_NAME


def topic(text: str) -> str:
    """What a description is about that begins with a story: "I look after the money of our scout camp", or nothing."""
    if asked := _ASKED_OF.match(text):
        return asked["what"][:1].upper() + asked["what"][1:]
    lead = re.split(r"[.:;!?\n,]", text.strip(" .:;"), maxsplit=1)[0]
    if _COMES.match(lead):
        return ""  # "When the repairman comes"
    for pattern in _TOLD_OF:
        for found in reversed(list(pattern.finditer(lead))):
            words = found["what"].split()
            if any(word[0].isupper() for word in words):  # German nouns: what stands before them says how they are
                words = [word for word in words if word[0].isupper()]
            is_no_name = len(words) == 1 and words[0].lower() in _NO_NAME
            if is_no_name or re.fullmatch(_SOMEBODY, words[0], re.IGNORECASE):
                continue
            if words[0].lower() not in _NO_TOPIC and words[-1].lower() not in _NO_TOPIC:
                shown = " ".join(words)[:MAX_TITLE]
                return shown[:1].upper() + shown[1:]
    person = re.match(r"(?:(?:an?|the) )?(?P<who>[^\W\d_]+(?: [^\W\d_]+)?) here$", lead, re.IGNORECASE)
    return person["who"].capitalize() if person else ""


def noun(phrase: str) -> str:
    """The noun that a phrase begins with, where it is no more than that and what it is of; or nothing."""
    found = _ONE_NOUN.match(phrase.strip())
    return found[0] if found else ""


def nouns(title: str) -> tuple[str, str] | None:
    """One and many of what a title in the plural names: "Gym members" are "gym member" and "gym members"."""
    words = re.findall(r"[^\W\d_][\w'-]*", title.lower())
    if not words or len(words) > 3:
        return None
    last = words[-1]
    if not last.isascii() or len(last) < 4 or not last.endswith("s") or last.endswith(("ss", "us", "is")):
        return None
    one = _SINGULAR.get(last) or (
        last[:-3] + "y" if last.endswith("ies") else last[:-2] if last.endswith(("ses", "xes", "ches")) else last[:-1]
    )
    return " ".join([*words[:-1], one]), " ".join(words)


def printable(text: str) -> str:
    """``text`` on one line, without what can't be seen."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
