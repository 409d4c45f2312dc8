"""App ideas as public lists have them: a name, and behind it what a user can do, what is done, what comes out, and a
bonus. What stands behind the name tells how such an app works, and makes no other kind of it."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of

_LONGEST_NAME = 8  # words
_NAME = re.compile(r"^\W*([^.:;,!?\n]{3,70}?)(?:\s*[.:]\s+|\s+[-–—]\s+)(?=\S)")
# What a user does, or is shown.
_STORY = (
    r"\b(?:users?|players?|(?:the )?(?:program|application)|(?:der |die )?(?:benutzer|nutzer|spieler)(?:in)?"
    r"|(?:el |la |los )?(?:usuari[oa]s?|jugador(?:a|es)?)|(?:l'|les )?(?:utilisat(?:eur|rice)s?)|(?:le )?joueur)"
    r" (?:can|may|must|should|will|could|has to|is|have|enters?|sees?|chooses?|types?|presses|clicks?|gets?|inputs?"
    r"|waits?|kann|können|muss|gibt|sieht|wählt|drückt|puede[ns]?|debe|ve|elige|introduce|escribe|pulsa"
    r"|peut|peuvent|doit|voit|choisit|saisit|entre|appuie)\b"
)
# A step of how it works, where a sentence begins.
_STEP = (
    r"(?:^|[.:;!?]\s+)(?:start with|begin with|find|calculate|compute|determine|simulate|draw|write|create|implement"
    r"|generate|have the|have it|asks?|takes? in|checks?|converts?|replace"
    r"|if (?:the |an? )?\w+ (?:is|are)|(?:then )?repeat"
    r"|beginne|berechne|zeichne|schreibe?|wenn (?:die |das |der )?\w+ \w+ (?:ist|sind)|empieza|calcula|dibuja|escribe"
    r"|si (?:el |la )?\w+ es|commence|calcule[rz]?|dessine[rz]?|écri[rs]\w*|si (?:le |la )?\w+ est)\b"
)
_LABEL = (
    r"(?:bonus(?: features?| points?)?|optional(?:ly)?|extras?(?: credit)?|stretch goals?|subgoals?|results?|outputs?"
    r"|zusätzlich|ergebnisse?|ausgabe|opcional(?:mente)?|resultados?|salida|en option|facultatif|résultats?|sortie)"
)
# What is kept of many, whatever it is called after.
_KEPT = (
    r"\b(?:track\w*|logs?|list\w*|diary|journal|clubs?|collection|managers?|management|inventory|book|database"
    r"|catalog\w*|library|register|history|records?|members?|schedul\w*|planner|organi[sz]er|reservations?|bookings?"
    r"|\w*(?:liste|verwaltung|tagebuch|verein|sammlung|buch)|lista|diario|registro|colecci[oó]n|gestión|gestor"
    r"|liste|gestion|carnet|suivi)\b"
)
# What is done with what is kept: "add, update, delete and search students", before "with" and its fields.
_HANDLES = (
    r"adds?|creates?|enters?|inputs?|inserts?|updates?|edits?|deletes?|removes?|search(?:es)?|views?|lists?|manages?|saves?"
    r"|stores?|displays?|shows?|find|keep|register|read|modify|añadir|crear|editar|eliminar|borrar|buscar|guardar|modificar"
    r"|gestionar|ajouter|créer|modifier|supprimer|chercher|rechercher|enregistrer|gérer|afficher"
)
_HANDLED = (
    rf"^\W*(?:(?:the |a |l'|l’|el |la )?(?:users?|usuario|utilisateur|you|i) (?:can|may|should|must|puede|peut) )?"
    rf"(?:{_HANDLES})(?:(?:\s*[,/]\s*(?:and |or |y |et )?|\s+(?:and|or|y|o|et|ou)\s+)(?:{_HANDLES}))*"
    rf"\s+(?!by\b)[^,.;:()]{{3,40}}?\s(?:with|con|avec|including)\s+(?!the mouse\b)[^\W\d]"
)
# A step of what is worked out, as a definition has it.
_RECKONS = (
    r"^\W*(?:(?:then|and|or|to|please) )?(?:if (?:the |an? )?\w+ (?:is|are) (?:even|odd)"
    r"|divides? (?:it|the|by)|multipl(?:y|ies)"
    r"|adds? (?:1|one|it|the|them|all)|subtracts?|repeats? (?:it|the|this|until)|replaces? (?:a|the|it|each|every)"
    r"|halves?|squares? (?:it|the)|sum of the squares|wenn (?:die |das )?\w+ (?:un)?gerade|teile|multipliziere|addiere"
    r"|si (?:el |le )?\w+ es(?:t)? (?:par|impar|pair|impair)|divide|multiplica|divise|multiplie)\b"
)

_QUOTED = r"(?:['‘\"“„«][^'’\"”“»]{1,30}['’\"”“»])"
_BUTTONS = (
    rf"\b(buttons?|knöpfen?|schaltflächen?|botones|boutons)\s*(?:[:,(–—-]|called|named|labell?ed|namens|llamados|appelés)?\s*"
    rf"{_QUOTED}(?:\s*(?:,|and|or|und|oder|y|o|et|ou|&|/)*\s*{_QUOTED})+\)?"
)

_LIST_SEEN = (
    r",? (?:and )?(?:can )?(?:see|view|show|display)s? (?:the |a |his |her |their )?(?:whole |full )?list of "
    r"(?:the |all )?[^\W\d_]+(?=,| and\b|\.|$)"
)

_DOES = (
    r"(?:print|export|share|sort|search|filter|edit|change|delete|save|send)"
    r"(?: (?:it|them|out|off|by \w+|as (?:a )?\w+))*"
)
_CAN_BE_DONE = (
    rf",? (?:so )?(?:that|which) (?:i|we|you|he|she|they) can (?:then |easily )?{_DOES}(?=,|;|\.|$| and\b)"
    r"|,? (?:die|den|das) (?:ich|wir|man) (?:aus)?(?:drucken|exportieren|sortieren|durchsuchen|ändern|teilen)"
    r" (?:kann|können)"
    r"|,? que (?:yo )?(?:pueda|puedo|podamos|se pueda)"
    r" (?:imprimir|exportar|ordenar|buscar|cambiar|compartir)(?:l[oa]s?)?"
    r"|,? que (?:je|nous|l'on|l’on) (?:peux|peut|puisse|pouvons) (?:imprimer|exporter|trier|modifier|partager)"
)


# A story, told of a user; what it says is done or seen begins with one of these words.
_TOLD_OF_USER = (
    r"^\W*(?:the |an? |each |every )?(?:users?|players?) (?:(?:can|may|must|should|will|could|has to)(?: be able to)? "
    r"(?=[^\W\d_])|(?=(?:sees|gets|receives|clicks|enters|is shown|is notified|is able to)\b))"
)
_DEEDS = (
    r"(?:see|view|hear|click|press|enter|type|choose|select|pick|add|remove|delete|edit|update|change|clear|reset|start"
    r"|stop|pause|play|save|open|load|import|export|download|upload|print|copy|share|send|receive|get|search|filter"
    r"|sort|mark|check|drag|drop|move|log|sign|create|set|use|insert|align|display|show|record|rate|vote|toggle|draw"
    r"|roll|have)"
)
_NEXT_DEED = rf"(?:,? (?:and|or|then)|,)(?: then| also)? (?={_DEEDS}(?:s|es)?\b(?! (?:button|buttons|panel|box|field)))"
# What stands in every window, which tells nothing of what an app does.
_OF_WINDOW = (
    r"\b(?:(?:display|summary|control|log|text|input|output|results?|radio|command|score|side|main"
    r"|drop-?down|scroll\w*|adjacent|separate|appropriate|corresponding|following|notification) )*"
    r"(?:panels?|panes?|(?:text ?|input ?|combo ?)?box(?:es)?"
    r"|(?:text ?|input ?)?fields?|buttons?|labels?|indicators?|windows?|screens?|drop-?downs?|texta?reas?|widgets?"
    r"|(?:text|input|display) areas?)\b"
)
_IN_WINDOW = (
    r"\b(?:(?:in|into|on|at|of|with) )?(?:(?:an?|the|this|that|each|another|one|two|three|four|five|six) )?"
    rf"(?:{_OF_WINDOW})"
)
_LONGEST_STORY = 140  # characters of a story that is told


def deeds_of(sentence: str) -> tuple[str, ...]:
    """What a story says that a user can do, each with its user; nothing where a sentence is no story."""
    found = pattern_of(_TOLD_OF_USER, re.IGNORECASE).match(sentence)
    if not found:
        return ()
    first, *others = re.split(_NEXT_DEED, sentence.strip(" .!;\n"), flags=re.IGNORECASE)
    user = found[0].strip()
    return (first, *(f"{user} {other}" for other in others))


def story_of(deed: str, part: str) -> str:
    """A story as it is told of a part that is missing: the part with its user and what is done, where it is one of
    several things ("User can see the date"), else the whole story."""
    is_thing = re.match(r"(?:or )?(?:the|an?|its|his|her|their)\b(?!.*\b(?:is|are)\b)", part, re.IGNORECASE)
    is_next = re.search(rf"(?:,|\band|\bor)\s+{re.escape(part)}", deed)
    doing = pattern_of(_TOLD_OF_USER + r"[^\W\d_]+(?= (?:the|an?|its|his|her|their)\b)", re.IGNORECASE).match(deed)
    return f"{doing[0]} {part.removeprefix('or ')}" if is_thing and is_next and doing else shortened(deed)


def is_of_window(deed: str) -> bool:
    """Whether a user only sees, or presses, what stands in every window: "a display panel", "three buttons"."""
    opened = pattern_of(_TOLD_OF_USER + r"(?:sees?|views?|clicks?|press(?:es)?|click on)\b", re.IGNORECASE).match(deed)
    if not opened:
        return False
    rest, count = pattern_of(_OF_WINDOW, re.IGNORECASE).subn(" ", deed[opened.end() :])
    return bool(count) and not set(re.findall(r"[^\W_]+", rest.lower())) - _SAYING_NOTHING


def is_of_its_making(part: str) -> bool:
    """Whether a part asks when something was written down, for which an order is no answer and no due date."""
    is_ordered = pattern_of(r"\b(?:sort\w*|order\w*|newest|oldest)\b").search(part.lower())
    return not is_ordered and bool(pattern_of(_MADE_ON).search(part.lower()))


_MADE_ON = (
    r"\b(?:date|day|time|when)\b.*\b(?:was|were|is) (?:created|added|made|entered)\b"
    r"|\b(?:creation|created) (?:date|day|time)\b"
)


def without_window(part: str) -> str:
    """A part of a story without what stands in every window."""
    return " ".join(pattern_of(_IN_WINDOW, re.IGNORECASE).sub(" ", part).split())


_SAYING_NOTHING = frozenset(
    {"a", "an", "the", "this", "that", "these", "those", "its", "his", "their", "one", "two", "three", "four", "five"}
    | {"six", "on", "in", "of", "at", "with", "and", "or", "for", "each", "to", "again", "above", "below"}
)


# What a user can do or see only in an app that speaks of it.
_BEYOND = (
    r"\b(?:(?:on|in) (?:a |the )?(?P<map>map)|heat ?(?P<heat>map)|(?:is|be|get|gets|the|a) (?P<leaked>leaked)"
    r"|(?P<which>tweet\w*|videos?"
    r"|3d|smartwatch\w*|supermarkets?|online|leaderboard of (?:all|other)|fingerprint\w*|barcodes?|gps|bluetooth|sms"
    r"|facebook|twitter|instagram|whatsapp|followers?|(?<=user can )call(?= (?:a|the|his|her|their))"
    r"|(?<=receive an )e-?mails?|(?<=receive )e-?mails?|(?<=get an )e-?mails?"
    r"|forecast\w*|weather|translated (?:to|into)))\b"
)


def beyond_in(part: str) -> list[str]:
    """The words of a part of a story that ask for what an app has only where it speaks of it."""
    found = pattern_of(_BEYOND, re.IGNORECASE).finditer(part)
    return [next(word for word in one.groups() if word).lower().split()[0] for one in found]


def shortened(told: str) -> str:
    """A story that is told, cut behind a word where it is long."""
    told = " ".join(told.split()).strip(" .,;")
    return told if len(told) <= _LONGEST_STORY else f"{told[:_LONGEST_STORY].rpartition(' ')[0].rstrip(',;')} …"


# What is kept, behind its title with its fields: "Stock portfolio - shares with buying price, number and price now".
_TITLED = (
    r"^(\W*(?:[^\W\d_]+ ){0,4}[^\W\d_]+ [-–—] )(?:[^\W\d_]+ )?[^\W\d_]{3,18}s with (?:an? |the |their )?"
    r"(?=[^.;!?]+[,&])"
)


def name_of_idea(text: str) -> str:
    """The name before what a user can do, or how it works, in lower case; nothing where a description is no such
    idea, or is of what is kept."""
    found = _NAME.match(text)
    if not found or len(found[1].split()) > _LONGEST_NAME:
        return ""
    name, rest = found[1].lower(), text[found.end() - 1 :].lower()
    is_told = pattern_of(_STORY).search(rest) or pattern_of(_STEP).search(f": {rest.lstrip()}")
    return name if is_told and not pattern_of(_KEPT).search(name) else ""


def is_label(before: str) -> bool:
    """Whether what stands before a colon says that results or more wishes follow, as a sentence behind others does."""
    return bool(pattern_of(rf"[.!?;]\s+{_LABEL}\s*$", re.IGNORECASE).search(before))


def handles_with_fields(listed: str) -> bool:
    """Whether what seems to be a list of fields tells what is done with records, and of which fields only then: "add,
    update and delete students with roll number, name"."""
    return bool(pattern_of(_HANDLED, re.IGNORECASE).search(listed))


def is_of_definition(part: str) -> bool:
    """Whether a part is a step of a definition: "divide it by 2"."""
    return bool(pattern_of(_RECKONS, re.IGNORECASE).search(part))


def without_controls(text: str) -> str:
    """A text without the words on buttons, which are no fields: "three buttons – 'Start', 'Stop' and 'Reset'"; and
    without the list that is seen of what is kept, and what can be done with it: "a birthday that I can print"."""
    text = pattern_of(_BUTTONS, re.IGNORECASE).sub(r"\1", text)
    text = pattern_of(_TITLED, re.IGNORECASE).sub(r"\1", text)
    return pattern_of(f"{_LIST_SEEN}|{_CAN_BE_DONE}", re.IGNORECASE).sub("", text)
