"""Fields that are told in clauses, as the list that they are: "which books my children have out" are the book and the
child, "each plot has a number, a tenant and a size" lists what is kept of plots."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.field_names import field_name, parts_of
from stableagents.composer.figures import FIGURE, as_digits
from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.of_each import many_of, one_of
from stableagents.composer.periods import A_PERIOD
from stableagents.composer.recounted_people import is_title
from stableagents.composer.sentences import is_clause
from stableagents.composer.writing import DATE, I_WRITE, KEEPS, WISHES, WISHES_TO, WRITES, any_of

_WORD = r"(?!(?:it|they|he|she|we|i|you|each|the)\b)[^\W\d_]{3,}"
_WISHES = rf"{any_of(WISHES_TO)}|j'aimerais(?: pouvoir)?|let me"
_WRITE = (
    rf"(?:(?:{_WISHES}),? )?(?:{any_of(WRITES, KEEPS)}|(?:an? )?(?:list|liste|lista) (?:of|de|von|der))(?: down)?"
    rf"|{any_of(I_WRITE)}"
)
_KNOW = (
    rf"(?:(?:{_WISHES}|{any_of(WISHES)})(?: to)?,? )?(?:(?:{any_of(WRITES, KEEPS)}|know|see|wissen|saber|ver|savoir"
    r"|voir),? )?"
)
_BEGINS = r"(?P<before>^\W*|[.:;!?] )"
_ARTICLE = re.compile(r"^(?:(?:the|an?|la|le|les|el|los|las|die|das|der|den) |l['’])", re.IGNORECASE)
_OUT = (
    r"(?:(?:has|have|had)(?: got)? (?:out|on loan|borrowed|taken(?: out)?|at home)|borrowed|borrow|took out)"
    r"(?: (?:from|at|of) (?:the|our) [^\W\d_]+)?"
)


def _listed(what: str, *names: str) -> str:
    return f"{what[:1].upper()}{what[1:]}: {', '.join(names)}"


def _borrowed(found: re.Match[str]) -> str:
    """What people have out, with who has it: the list is called after the things."""
    language = language_of(found.string)
    things = found["what"].rpartition(" ")[2]
    what, who = one_of(things, language), one_of(found["who"], language)
    return f"{found['before']}{_listed(found['what'], what or things, who or found['who'])}"


_HOURS = {
    "en": ("arrival time", "departure time"),
    "de": ("gekommen um", "gegangen um"),
    "es": ("hora de llegada", "hora de salida"),
    "fr": ("heure d'arrivée", "heure de départ"),
}


def _came_and_went(found: re.Match[str]) -> str:
    """When each came and left, on a day."""
    language = language_of(found.string)
    who = found["who"]
    ends = "." if found["goes_on"] else ""
    goes_on = f" {found['goes_on']}" if found["goes_on"] else ""
    return f"{found['before']}{_listed(many_of(who, language), who, DATE[language], *_HOURS[language])}{ends}{goes_on}"


_NUMBER_OF = {"en": "number of ", "de": "Anzahl ", "es": "número de ", "fr": "nombre de "}


def _left(found: re.Match[str]) -> str:
    """How many of something there are, by what it is told apart."""
    groups = re.split(
        r", (?:by |per |par |por |nach |je )?| (?:and|und|y|et) (?:by |per |par |por |nach |je )?", found["by"]
    )
    groups = [_ARTICLE.sub("", group) for group in groups]
    periods = [group for group in groups if re.fullmatch(A_PERIOD, group, re.IGNORECASE)]
    if len(periods) == len(groups):
        return found[0]
    of = found["of"] or ""
    number = f"{_NUMBER_OF[language_of(found.string)]}{found['what']}"
    return f"{found['before']}{_listed(found['what'] + of, *groups, number)}"


def _each_has(found: re.Match[str]) -> str:
    """What each of many has, where that is a list of names."""
    parts = [part for part in parts_of(found["listed"]) if part.strip()]
    named = [name for name in map(field_name, parts) if name]
    is_told = re.search(r"\d", found["listed"]) or any(map(is_clause, parts))
    if len(named) < 2 or len(named) < len(parts) - 1 or is_told:
        return found[0]
    one, language = found["one"], language_of(found.string)
    many = f"{one}n" if language == "de" and one.endswith("e") else many_of(one, language)
    return _listed(many, found["listed"])


_DAY = re.compile(r"\b(?:date|day|datum|tag|fecha|día|jour)\b", re.IGNORECASE)
_WHENEVER = re.compile(
    r"\W*(?:when(?:ever)?|(?:each|every) time|cuando|cada vez|quand|chaque fois|wenn|immer)\b|\W*$", re.IGNORECASE
)
_FUEL_LOG = {"en": "Fuel log", "de": "Tankbuch", "es": "Consumo de gasolina", "fr": "Carnet de carburant"}


def _filled_up(found: re.Match[str]) -> str:
    """What is written down at the pump, and what a car uses as its result."""
    listed = found["listed"].strip(" ,")
    parts = [part for part in parts_of(listed) if part.strip()]
    if len(parts) < 3 or not all(map(field_name, parts)):
        return found[0]
    lead = "" if _WHENEVER.match(found["lead"]) else found["lead"].strip(" .:;,")
    language = language_of(found.string)
    day = "" if _DAY.search(listed) else f"{DATE[language]}, "
    return f"{_FUEL_LOG[language]}: {day}{listed}. {found['uses']}{'. ' if lead else ''}{lead}"


_AND_GOES_ON = r"(?:,? (?:and|und|y|et) (?P<goes_on>(?!when\b|wann\b)[^.,;:!?]+))?"
_100 = r"(?:a )?(?:100|hundred|hundert|cien|cent)"
_KM = r"(?:km|kilom\w+|kilóm\w+)"
_VEHICLE = r"(?:(?:the|my|our|das|mein|unser|el|mi|nuestro|la|ma|notre) [^\W\d_]+|it|es|er|elle|il|ça)"
_GROUPS = r"(?P<by>[^\W\d_'’]+(?:(?:, | (?:and|und|y|et) )(?:(?:by|per|par|por|nach|je) )?[^\W\d_'’]+){0,3})"
_ENDS = r"(?= ?(?:[.;:!?]|$|,))"
_OF = r"(?P<of> (?:of |de |d['’])[^\W\d_]{3,})?"

_SAID: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (
        rf"^\W*(?P<before>)(?:(?:for|für|para|pour) [^.:;!?]{{3,50}}: )?(?:each|every|jede[rs]?|cada|chaque)"
        rf" (?P<one>{_WORD})"
        r" (?:has|hat|tiene|a) (?P<listed>(?:an?|eine?n?|una?|une?|its|the) [^.;:!?\n]*?,[^.;:!?\n]+)",
        _each_has,
    ),
    # What somebody has out, and when it is to be back.
    (
        rf"{_BEGINS}(?:{_WRITE}) (?:which|what) (?P<what>(?:{_WORD} )?{_WORD}) (?:my|our|the) (?P<who>{_WORD}) {_OUT}",
        _borrowed,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}),? welche (?P<what>{_WORD}) (?:meine|unsere|die) (?P<who>{_WORD}) "
        r"(?:(?:aus)?geliehen|entliehen|mitgenommen) haben",
        _borrowed,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}) qué (?P<what>{_WORD}) (?:tienen|han) (?:(?:prestad|sacad|cogid|llevad)[oa]s?|en"
        rf" préstamo)"
        rf" (?:mis|nuestros|nuestras|los|las) (?P<who>{_WORD})",
        _borrowed,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}) quel(?:le)?s (?P<what>{_WORD}) (?:mes|nos|les) (?P<who>{_WORD}) ont "
        r"(?:empruntée?s?|prise?s?)",
        _borrowed,
    ),
    (
        r"\bwhen (?:it|they)(?:'s|'re| is| are)?(?: (?:needs? to|has to|have to|must|should))? (?:be )?"
        r"(?:due back|go(?:es)? back|returned|brought back|given back|taken back)(?: to the [^\W\d_]+)?",
        "due date",
    ),
    (
        r"\bwann (?:sie|es|er) (?:zurück(?:gegeben|gebracht)?(?: werden)?|wieder zurück) (?:muss|müssen|soll|sollen)",
        "Rückgabe am",
    ),
    (r"\bcu[aá]ndo (?:hay que|tienen que|tengo que) devolver(?:l[oa]s?|se)?\b", "fecha de devolución"),
    (r"\bquand (?:il faut|on doit|je dois|ils doivent|elles doivent) (?:les |le |la )?rendre\b", "date de retour"),
    # What was paid in advance.
    (
        r"\bhow much (?:(?:they|he|she|people|the [^\W\d_]+)(?:'ve|'s| have| has| had)?) (?:already )?(?:paid|left"
        r"|gave|given|put"
        r" down)(?: me| us)? (?:as|for|in) (?:an? |the |their )?(?P<what>deposit|advance|down ?payment)",
        r"\g<what> paid",
    ),
    (
        r"\b(?:wie ?viel|was) (?:sie|er|[^\W\d_]+) (?:(?:schon|bereits) )?(?:als anzahlung (?:ge|be|an)[^\W\d_]+t"
        r"|angezahlt)"
        r" (?:hat|haben)",
        "Anzahlung",
    ),
    (
        r"\bcu[aá]nto (?:me |nos )?(?:han|ha|dej\w+|pag\w+|di[oe]\w*)(?: (?:dejado|pagado|dado|entregado))? "
        r"(?:de|como|en) (?P<what>señal|anticipo|depósito|adelanto)",
        r"\g<what>",
    ),
    (
        r"\bcombien (?:il |elle |ils |elles |on )?(?:m'|nous )?(?:a|ont) (?:versé|payé|donné|laissé) "
        r"(?:d'|en |comme |pour (?:l')?)(?P<what>acompte|arrhes|avance)",
        r"\g<what>",
    ),
    # When each came and left.
    (
        rf"{_BEGINS}(?:{_WRITE}) (?:the )?(?:arrival|start|drop-?off) (?:times? )?and (?:departure|end|leaving"
        rf"|pick-?up) times?"
        rf" (?:of|for) (?:each|every) (?P<who>{_WORD}){_AND_GOES_ON}",
        _came_and_went,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}) (?:when|(?:at )?what time) (?:each|every) (?P<who>{_WORD}) (?:arrives|comes|gets"
        rf" here) and "
        rf"(?:leaves|goes|goes home|is picked up){_AND_GOES_ON}",
        _came_and_went,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}) (?:l['’]|les )heures? d['’]arrivée et (?:(?:l['’]heure )?de )?départ (?:de|pour)"
        rf" chaque "
        rf"(?P<who>{_WORD}){_AND_GOES_ON}",
        _came_and_went,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}) (?:à quelle heure|quand) chaque (?P<who>{_WORD}) arrive et (?:re)?part{_AND_GOES_ON}",
        _came_and_went,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}) (?:la hora|las horas) de (?:llegada|entrada) y (?:(?:la hora )?de )?salida (?:de"
        rf"|para) cada "
        rf"(?P<who>{_WORD}){_AND_GOES_ON}",
        _came_and_went,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}) (?:a qué hora|cu[aá]ndo) (?:llega|entra|viene) y (?:se va|sale) cada (?P<who>{_WORD})"
        rf"{_AND_GOES_ON}",
        _came_and_went,
    ),
    (
        rf"{_BEGINS}(?:{_WRITE}),? (?:wann|um wie ?viel uhr) jede[rs]? (?P<who>{_WORD}) (?:kommt|gekommen ist|da"
        rf" ist) und "
        rf"(?:(?:wieder )?geht|gegangen ist|abgeholt wird){_AND_GOES_ON}",
        _came_and_went,
    ),
    # How many there are of something, by what they are told apart.
    (
        rf"{_BEGINS}{_KNOW}how many (?P<what>{_WORD}){_OF} (?:(?:i|we)(?:'ve| have)?(?: still)?(?: got| have)?"
        rf"|there are|are)"
        rf"(?: still)?(?: left)?,? (?:by|per) {_GROUPS}{_ENDS}",
        _left,
    ),
    (
        rf"{_BEGINS}{_KNOW}wie ?viele (?P<what>{_WORD})(?P<of> {_WORD})? (?:(?:ich|wir) )?(?:noch )?"
        rf"(?:habe?n?|da sind|übrig sind|übrig habe?n?|vorrätig sind),? (?:nach|je|pro) {_GROUPS}{_ENDS}",
        _left,
    ),
    (
        rf"{_BEGINS}{_KNOW}cu[aá]nt[oa]s (?P<what>{_WORD}){_OF} (?:me |nos )?(?:quedan|tengo|tenemos|hay)(?:"
        rf" todavía| aún)?,?"
        rf" por {_GROUPS}{_ENDS}",
        _left,
    ),
    (
        rf"{_BEGINS}{_KNOW}combien de (?P<what>{_WORD}){_OF} (?:il (?:me |nous )?reste|me restent|j'ai(?: encore)?"
        rf"|nous avons|il y a),? par {_GROUPS}{_ENDS}",
        _left,
    ),
    # What a car uses for so long a way.
    (
        rf"\b(?:how much|how many litres)(?: (?:fuel|petrol|diesel|gas))? {_VEHICLE} (?:uses?|used|needs?|drinks?"
        rf"|consumes?|does)"
        rf"(?: (?:per|every|for|on|in)) {_100} (?P<unit>miles|{_KM})",
        r"litres per 100 \g<unit>",
    ),
    (
        rf"\bwie ?viel(?: (?:Sprit|Benzin|Diesel|Liter))? {_VEHICLE} (?:auf|pro|je) {_100} ?{_KM}"
        r" (?:verbraucht|braucht|schluckt)",
        "Liter auf 100 km",
    ),
    (
        rf"\bcu[aá]nt[oa]s?(?: (?:litros|gasolina))? (?:consume|gasta|chupa)(?: {_VEHICLE})? (?:cada|a los|por)"
        rf" {_100} {_KM}",
        "litros a los 100 km",
    ),
    (
        rf"\b(?:combien|ce que?)(?: de litres)? {_VEHICLE} consomme (?:aux|pour|par|tous les) {_100} ?{_KM}?",
        "litres aux 100 km",
    ),
    (
        r"\b(?P<of>lit(?:re|er)s?|litros|consumption|verbrauch|consumo|consommation) (?P<per>per|auf|pro|a los|por"
        r"|cada|aux|par)"
        rf" (?:a )?(?:hundred|hundert|cien|cent)(?: (?P<unit>miles|{_KM}))?\b",
        lambda found: f"{found['of']} {found['per']} 100 {found['unit'] or 'km'}",
    ),
    (
        r"^\W*(?P<lead>[^!?]{0,80}?)(?:\b(?:i|we) (?:enter|put in|type in|note(?: down)?|write down|log)|\b(?:pongo"
        r"|meto|apunto"
        r"|anoto|introduzco)|\b(?:ich|wir) (?:tragen?|geben?|notieren?|schreiben?)|\bje (?:mets|note|saisis|rentre))"
        r" (?P<listed>[^.;:!?]*?\blit(?:re|er|ro)s?\b[^.;:!?]*?)(?: (?:ein|auf))?,? (?:and|und|y|et) (?:[^\W\d_]+,?"
        r" ){0,3}?"
        r"(?P<uses>lit(?:re|er|ro)s? (?:per|auf|a los|aux) 100 [^\W\d_]+)",
        _filled_up,
    ),
    (
        r"\bthe (?P<day>date|day) (?:they|he|she|i|we|it|the [^\W\d_]+) (?:needs?|wants?)(?: (?:it|them)(?: for)?)?"
        r"(?= ?(?:[.,;]|$|and\b))",
        r"\g<day> needed",
    ),
    # Which of two each would rather have, asked in a sentence behind the list.
    (
        r"[.;] (?:which|what|welche[rsnm]?|qué|quel(?:le)?) (?P<noun>(?!(?:it|they|is|was)\b)[^\W\d_]{3,}) "
        r"(?:[^\W\d_'’-]+ ){0,4}?[^\W\d_'’-]+, (?P<one>[^\W\d_]+(?:, [^\W\d_]+){0,4}),? (?:or|oder|o|u|ou) "
        r"(?P<other>(?!(?:not|nicht|no|pas|non)\b)[^\W\d_]+) ?\?",
        r", \g<noun> (\g<one>, \g<other>).",
    ),
)


_KEPT = re.compile(
    rf"(?:^\W*|[.:;!?] )(?:{_WISHES}) (?:{any_of(WRITES, KEEPS)}) (?:each|every|(?:all )?(?:the|my|our)|cada|chaque"
    rf"|las|los|les"
    rf"|mes|mis) (?P<what>{_WORD})(?: (?:i|we) [^\W\d_]+)?(?= (?:with|con|avec)\b|:|,)",
    re.IGNORECASE,
)


def called_after(text: str) -> str:
    """What a list is called after that is written down with its fields: "I want to put in the bookings with …", or
    nothing."""
    found = _KEPT.search(text)
    if not found:
        return ""
    language, what = language_of(text), found["what"]
    many = what if one_of(what, language) else many_of(what, language)
    return many[:1].upper() + many[1:]


_WISH_TO_KEEP = re.compile(
    rf"(?:(?:{_WISHES}) (?:{any_of(WRITES, KEEPS)})|(?:{any_of(WISHES)}) (?:{WRITES['de']}))(?: |$)"
    r"(?:(?:each|every|all|the|my|our|one|it|them|down|new|cada|l[ao]s|el|mis?|les?|la|l'|mes|chaque|toutes|tous"
    r"|todos|todas) ?)*"
    rf"(?:{_WORD}|(?:what|was|lo que|ce qu[e']) ?(?:i|we|you|ich|wir|je|nous|on)? ?(?:buy|spend|pay|spent"
    rf"|ausgeben?|kaufen?"
    r"|gasto|gastamos|compro|compramos|dépense|dépensons|achète|achetons)"
    r"|(?:who|wer|qui[eé]n|qui) (?:had|took|has|takes|bought|drank|ate|hatte|nahm|tomó|toma|a pris"
    r"|prend) (?:what|was|qué"
    r"|quoi))?",
    re.IGNORECASE,
)
_SO_MANY_OF_US = re.compile(
    rf"(?:there(?:'s| are| is)|we(?:'re| are)|wir sind(?: zu)?|somos|nous sommes|on est) {FIGURE}(?: of us)?"
    r"(?: (?:in|en|im|dans|at|of) (?:(?:the|our|el|la|le|der|dem|unserem|notre) )?[^\W\d_]+)?",
    re.IGNORECASE,
)


_I_KEEP = re.compile(
    rf"(?:{any_of(I_WRITE)})(?: down)?,?(?: (?:who|what|which|when|wer|was|wann|qui[eé]n|qué|cu[aá]ndo|qui|quoi"
    rf"|quand))?",
    re.IGNORECASE,
)


_EACH_TIME_I_KEEP = re.compile(
    rf"(?:(?:every|each) time|whenever|after (?:each|every)|nach jede[rm]|cada vez que|chaque fois que|après chaque)"
    rf" [^.,:;!?]{{3,50}}?,? (?:{any_of(I_WRITE)})(?: down)?",
    re.IGNORECASE,
)


def tells_no_field(part: str) -> bool:
    """Whether a part of a description wishes that something be written down, and no more: "I want to put in the
    bookings"."""
    return is_title(part) or any(said.fullmatch(part) for said in (_WISH_TO_KEEP, _I_KEEP, _EACH_TIME_I_KEEP))


def told_of_us(part: str) -> int:
    """How many a part of a description says that there are of us, or 0."""
    found = _SO_MANY_OF_US.fullmatch(part)
    figure = as_digits(found[1].lower()) if found else ""
    return int(figure) if figure.isdigit() else 0


def as_names(text: str) -> str:
    """The text with fields that it tells in clauses as names."""
    for said, read in _SAID:
        text = pattern_of(said, re.IGNORECASE).sub(read, text)
    return text
