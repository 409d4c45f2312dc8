"""What is kept as people recount it, as the list that it is: "tick who came to each lesson" is an attendance list,
"what is in which drawer" are the thing and the drawer, "my passport, MOT and so on with the day" names with a day."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.blueprints.records import price_lists
from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.writing import DATE, I_WRITE, KEEPS, NAME, WISHES, WISHES_TO, WRITES, any_of

_WORD = r"[^\W\d_]{3,}"
_TICK = r"tick(?: off)?|check(?: off)?|mark|abhaken|ankreuzen|marcar|tachar|cocher|pointer"
_WRITE = (
    rf"(?:(?:(?:{any_of(WISHES_TO)})|(?:{any_of(WISHES)})|i'd like to be able to|let me|j'aimerais(?: pouvoir)?"
    r"|(?:want|would like|need) to|will|möchten?|wollen),? )?"
    rf"(?:(?:{any_of(WRITES, KEEPS)}|{_TICK}|know|see|saber|savoir|wissen)(?: down)?|{any_of(I_WRITE)}),? "
)
# Who one is, before the wish: "I'm a dance teacher and I'd like to …".
_BEGINS = r"(?P<before>^\W*|[.:;!?] )(?:[^.:;!?]{0,90}?(?:,? (?:and|so|und|y|et),? |, ))?"
_GROUP = (
    r"\b(?:for|of|per|by|für|pro|je|von|por|para|de|par|pour) (?:(?:each|every|jede[nrms]?|cada|chaque)"
    rf"(?: of (?:my|our|the))? )?(?P<one>{_WORD})\b"
)
_ATTENDANCE = {
    "en": ("Attendance", "attended", "Percentage of attended per {}", "name"),
    "de": ("Anwesenheit", "anwesend", "Prozentsatz anwesend pro {}", "Name"),
    "es": ("Asistencia", "presente", "Porcentaje de presente por {}", "nombre"),
    "fr": ("Présence", "présent", "Pourcentage de présent par {}", "nom"),
}
_CAME = (
    r"(?:came|comes?|was there|is there|(?:has|have) (?:come|been)(?: there)?|turned up|turns up|attends?|attended"
    r"|(?:is|was) present|shows? up|showed up|trained|da (?:war|ist)|gekommen ist|dabei (?:war|ist)|kommt|kam"
    r"|anwesend (?:war|ist)|vino|viene|ha venido|vinieron|asiste|asistió|estuvo|est venue?|vient|était là|est là"
    r"|était présente?|est présente?)"
)
# Who came, and how far they ran, are more than who was there.
_ASKS_NO_MORE = (
    r"(?! ?(?:[.,;:]|and|und|y|et)(?: and| und| y| et)? (?:(?:en|in|for|with|für|mit|con|pour) )?(?:how|what|which|when"
    r"|where|whether|if|the|their|wie|was|welche\w*|wann|ob|cu[aá]\w+|qué|cuándo|si|combien|quand|quel\w*|ce qu\w*)\b)"
)
_PERCENT = (
    r"(?P<lead>(?:,? (?:and|und|y|et) |, )?[^.;:!?]*?)(?:how many percent|(?:what|which) percentage|the percentage"
    r"|what per ?cent|wie ?viel prozent|qué porcentaje|el porcentaje|quel pourcentage|le pourcentage)[^.;!?]*"
)


def _of_whom(text: str) -> str:
    """Whom a text tells of one by one: "for every pupil"; or nothing."""
    each = r"(?:for|of|für|von|bei|de|para|por|pour|per|pro|je|par) (?:each|every|jede[nrms]?|cada|chaque)"
    found = pattern_of(rf"\b{each} (?P<one>(?!of\b){_WORD})", re.IGNORECASE).search(text)
    return found["one"] if found else ""


def _attendance(found: re.Match[str]) -> str:
    """Who was there on each day, and the share of the days, where it is asked for."""
    text, language = found.string, language_of(found.string)
    title, present, _share_asked, name = _ATTENDANCE[language]
    listed = f"{title}: {DATE[language]}, {_of_whom(text) or name}, {present}."
    return f"{found['before']}{listed}{' ' if text[found.end() :].strip(' .') else ''}"


def _share(text: str) -> str:
    """A text of an attendance list with the share that it asks for as a percentage."""
    language = language_of(text)
    title, _present, share, name = _ATTENDANCE[language]
    listed, is_list, rest = text.partition(f"{title}: ")
    if not is_list:
        return text
    kept, _, more = rest.partition(".")
    of_whom = kept.split(", ")[1] if kept.count(", ") == 2 else name
    asked = pattern_of(_PERCENT, re.IGNORECASE).search(more)
    if asked is None:
        return text
    more = f"{more[: asked.start()]} {share.format(of_whom)}{more[asked.end() :]}"
    return f"{listed}{title}: {kept}.{more}"


_LOANS = {
    "en": ("Loans", "thing", "lent to", "lent on", "returned"),
    "de": ("Ausleihen", "Gegenstand", "verliehen an", "verliehen am", "zurückgegeben"),
    "es": ("Préstamos", "cosa", "prestado a", "prestado el", "devuelto"),
    "fr": ("Prêts", "objet", "prêté à", "prêté le", "rendu"),
}


def _lent(found: re.Match[str]) -> str:
    """Who has what since when: a list of loans."""
    title, thing, *others = _LOANS[language_of(found.string)]
    what = next((word for name, word in found.groupdict().items() if name.startswith("what") and word), thing)
    return f"{found['before']}{title}: {what}, {', '.join(others)}."


def _hours(found: re.Match[str]) -> str:
    """When one was where for how long, by whom the text tells of: "what each family has to pay"."""
    text = found.string
    each = pattern_of(rf"\b(?:each|every|jede[rsn]?|cada|chaque) (?P<one>{_WORD})", re.IGNORECASE).search(text)
    where = {"en": ("hours", "place"), "de": ("Stunden", "Ort"), "es": ("horas", "lugar"), "fr": ("heures", "lieu")}
    hours, place = where[language_of(text)]
    listed = f"{DATE[language_of(text)]}, {each['one'] if each else place}, {hours}"
    return f"{found['before']}{hours.capitalize()}: {listed}."


_THING = {"en": "thing", "de": "Gegenstand", "es": "cosa", "fr": "objet"}
_STATUS = {
    "en": ("status", "How many of each status"),
    "de": ("Status", "Wie viele je Status"),
    "es": ("estado", "Cuántos por estado"),
    "fr": ("état", "Combien par état"),
}


def _states(found: re.Match[str]) -> str:
    """How many are in each of several states: the state is one of them."""
    states = [found[name] for name in ("one", "two", "three") if found[name]]
    status, counted = _STATUS[language_of(found.string)]
    return f", {status} ({', '.join(states)}). {counted}"


def _one_state(found: re.Match[str]) -> str:
    """A state that is one of several: "status waiting, in work or done"."""
    states = [found[name] for name in ("one", "two", "three", "last") if found[name]]
    counted = f". {_STATUS[language_of(found.string)][1]}" if found["counted"] else ""
    return f"{found['status']} ({', '.join(states)}){counted}"


def _found_in(found: re.Match[str]) -> str:
    """Where something is, which is asked for by its name."""
    thing = _THING[language_of(found.string)]
    place = found["place"]
    return f"{found['before']}{thing.capitalize()}: {thing}, {place}. "


def _named_with(found: re.Match[str]) -> str:
    """Several things that are only named, "and so on": each is the name of a record."""
    return f"{NAME[language_of(found.string)]}, " if found["with"] else NAME[language_of(found.string)]


_FIGURE_FOR = (
    r"(?P<figure>[€$£]?\d{1,4}(?:[.,]\d{1,2})?(?: ?(?:€|£|\$|euros?|eur|dollars?|pounds?|cents?|francs?|points?"
    r"|punkte|puntos))?)"
    r" (?:for|für|por|pour) (?:(?:an?|the|each|eine?n?|die|das|den|la|el|una?|une|le|les|los|las|l') ?)?"
    r"(?P<thing>(?!(?:each|one|every)\b)[^\W\d_]{3,}(?: (?!(?:and|und|y|et|or)\b)[^\W\d_]{3,})?)"
)
_OF_FIGURE = re.sub(r"\?P<\w+>", "?:", _FIGURE_FOR)
_FIGURES_FOR = (
    r"(?P<verb>\b(?:pays?|charges?|costs?|zahlen|zahlt|kosten|pagan?|cobro|cobramos|paient|paie) )?"
    rf"{_OF_FIGURE}(?:(?:,|,? (?:and|und|y|et)) {_OF_FIGURE})+"
)


def _each_costs(found: re.Match[str]) -> str:
    """What several things cost, the thing first: "5 for court time, 3 for balls"."""
    told = [(one["thing"], one["figure"]) for one in pattern_of(_FIGURE_FOR, re.IGNORECASE).finditer(found[0])]
    return (found["verb"] or "").strip() + ": " + ", ".join(f"{thing} {figure}" for thing, figure in told)


_ADJECTIVE = (
    r"(?:open|new|pending|waiting|ready|lost|won|sent|free|sold|done|overdue|finished|(?!need)[^\W\d_]{2,}ed|offen"
    r"|erledigt|fertig|neu|ge[^\W\d_]{3,}t|[^\W\d_]{2,}ge[^\W\d_]{3,}(?:t|en)|abiert[oa]s|[^\W\d_]{3,}[ai]d[oa]s"
    r"|pendientes|list[oa]s|en attente|ouvert(?:e)?s|[^\W\d_]{3,}ée?s)"
)
_HOW_MANY = (
    r"(?:how many|wie ?viele|cu[aá]nt[oa]s|combien)(?: (?:are|have been|were|is|have|sind|son|están|siguen|sont)"
    r"(?: been)?)?(?: (?:still|noch|aún|todavía|encore))?"
)
_BEHIND = r"(?: (?:me|us|mich|uns|sind|wurden))?"
_AND = r"(?:,? (?:and|und|y|et) |, )"
_SO_ON = r"(?:and so on|and the like|and such|and all that|etc\.?|usw\.?|und so weiter|etcétera|y demás|et cetera)"
_PLACE = (
    r"(?P<place>box|drawer|shelf|room|crate|cupboard|case|bag|bin|folder|kiste|karton|schublade|regal|fach"
    r"|zimmer|schrank"
    r"|ordner|caja|cajón|estante|armario|carpeta|carton|boîte|tiroir|étagère|armoire|caisse|pièce)"
)
_ASKS = (
    r"(?:(?:be )?(?:told|shown)|tells? me|shows? me|see|know|find(?: out)?|look up|remember|wissen|sehen|finden"
    r"|saber|ver"
    r"|encontrar|savoir|voir|trouver)"
)

# A word that a text must have, what is said, and how it is read.
_SAID: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    # "Put in what …" is to note it.
    (
        " in ",
        r"\b(?:put|write) in (?=(?:what|who|whom|which|where)\b)",
        "note ",
    ),
    # Who was there.
    (
        "",
        rf"{_BEGINS}{_WRITE}(?:who|wer|qui[eé]n|qui) (?:(?:in|bei|zu) (?:jede[rmn]?|der|dem) {_WORD} )?{_CAME}"
        rf"(?:,? (?:to|at|for|in|on|a|à|au|en|zu[mr]?|bei|beim) (?:(?:each|every|the|a|our|cada|la|l'|chaque"
        rf"|jede[rmn]?)"
        rf" ?)?(?:{_WORD})?)?(?= ?(?:[.,;:!?]|$|and\b|und\b|y\b|et\b|so\b)){_ASKS_NO_MORE}",
        _attendance,
    ),
    # Who has what since when.
    (
        "",
        rf"{_BEGINS}{_WRITE}(?:who|qui[eé]n|qui) (?:has(?: got)?|borrowed|took|got|tiene|lleva|a(?: pris| emprunté)?)"
        rf" (?:(?:which|what|qué|quel(?:le)?|quoi)(?: (?P<what>(?!(?:since|when|and|desde|depuis)\b){_WORD}))?)"
        r"(?:,? (?:and )?(?:since when|desde cu[aá]ndo|depuis quand|when))",
        _lent,
    ),
    (
        "wer ",
        rf"{_BEGINS}{_WRITE}wer (?:(?:was|welche[nsr]? (?P<what>{_WORD})) (?:seit wann|wann)|seit wann"
        rf" (?:was|welche[nsr]? (?P<what_behind>{_WORD})))"
        r" (?:(?:ge|aus|ent|mit)[^\W\d_]+ )?(?:hat|habe[n]?|geholt|(?:aus)?geliehen)(?: hat)?",
        _lent,
    ),
    # Who has it from when until when.
    (
        "when",
        r"\bwho (?:has|rents?|hires?|books?|booked|borrows?|gets?|uses|wants|comes?|stays?) (?:it|them|one|there"
        r"|here)?,? ?"
        r"(?:and )?from when"
        r" (?:to|till|until) when\b",
        "who, from, until",
    ),
    ("wann", r"\bwer (?:es|sie|ihn|das)?,? ?von wann bis wann(?: (?:hat|mietet|leiht|braucht))?\b", "wer, von, bis"),
    (
        "cu",
        r"\bqui[eé]n l[oae]s? (?:tiene|alquila|lleva),? (?:de|desde) cu[aá]ndo (?:a|hasta) cu[aá]ndo\b",
        "quién, desde, hasta",
    ),
    ("quand", r"\bqui (?:l'a|le loue|la loue|l'emprunte),? de quand à quand\b", "qui, du, au"),
    # How many days each took, of what is marked as done.
    (
        "took",
        r",? (?:and )?(?:to )?(?:mark|tick)(?: it| them| each)?(?: off)? (?:as |when )?(?:it is |it's )?(?:done"
        r"|fixed|mended"
        r"|repaired|finished|ready) and (?:to )?(?:see|know) how (?:many days|long) (?:each|it|every one"
        r"|they)(?: one)? took",
        ", done on, number of days",
    ),
    # When one was where and for how long.
    (
        "",
        rf"{_BEGINS}{_WRITE}(?:when (?:i|we) (?:was|were|worked) where,? (?:and )?(?:for )?how (?:long|many hours)"
        r"|wann (?:ich|wir) wo,? (?:und )?wie lange (?:war|waren|gearbeitet habe[n]?)"
        r"|cu[aá]ndo (?:estuve|estuvimos|he estado|trabajé) dónde y cu[aá]nto(?: tiempo)?"
        r"|quand j'(?:étais|ai travaillé) où,? (?:et )?combien de temps)",
        _hours,
    ),
    # How many are in each state.
    (
        "",
        rf"(?:{_AND})?(?:(?:to )?{_ASKS} )?{_HOW_MANY} (?P<one>{_ADJECTIVE}){_BEHIND}{_AND}{_HOW_MANY} "
        rf"(?P<two>{_ADJECTIVE}){_BEHIND}(?:{_AND}{_HOW_MANY} (?P<three>{_ADJECTIVE}){_BEHIND})?",
        _states,
    ),
    # What is where.
    (
        "",
        rf"{_BEGINS}{_WRITE}what(?:'s| is| are| i have| we have)? (?:in|on) which (?P<in>(?!one\b)[^\W\d_]{{3,}})",
        r"\g<before>fields: what, \g<in>",
    ),
    (
        "welche",
        rf"{_BEGINS}{_WRITE}was (?:in|auf) welche[rmn] (?P<in>[^\W\d_]{{3,}}) (?:ist|liegt|steht|drin ist|steckt)",
        r"\g<before>Inhalt: Gegenstand, \g<in>",
    ),
    (
        "",
        rf"{_BEGINS}{_WRITE}qué (?:hay|está|tengo|tenemos) en (?:qué|cada) (?P<in>[^\W\d_]{{3,}})",
        r"\g<before>Contenido: cosa, \g<in>",
    ),
    (
        "",
        rf"{_BEGINS}{_WRITE}ce qu'il y a dans (?:quel(?:le)?|chaque) (?P<in>[^\W\d_]{{3,}})",
        r"\g<before>Contenu : objet, \g<in>",
    ),
    (
        "",
        rf"{_BEGINS}(?:{_WRITE}|[^.:;!?,]*? )?{_ASKS},? (?:in )?(?:which|what|welche[rmn]|(?:en )?qué"
        rf"|(?:dans )?quel(?:le)?)"
        rf" {_PLACE} (?:(?:it|something|a thing|each thing|everything|they|things|es|etwas|alles|sie|was|das|ça"
        rf"|c'|il|elle"
        rf"|un objet|la cosa|cada cosa) ?)?(?:is|are|ist|liegt|steckt|sind|está|están|est|se trouve)(?: in| kept"
        rf"| stored)?"
        r"(?= ?(?:[.,;!?]|$))",
        _found_in,
    ),
    # Things that are only named.
    (
        "",
        rf"\b(?:my|our|the|all|meine[nm]?|mis|mes|nos"
        rf"|unsere) {_WORD}(?: {_WORD})?(?:, (?!the\b){_WORD}(?: {_WORD})?)+,? "
        rf"{_SO_ON}(?P<with>,? (?:with|mit|con|avec)(?=\W))?",
        _named_with,
    ),
    # When it runs out.
    (
        "",
        r"\b(?:the (?:day|date) (?:that |when |on which )?|when )(?:they|it|each|each one) (?:runs? out|expires?"
        r"|ends?)\b",
        "expires on",
    ),
    # Whoever has had something longest, and what is to be used up next, come first.
    (
        "longest",
        r"(?:with )?(?:whoever|the one who|the person who|who) (?:has|'s|has been) (?:had|kept|holding|got|waiting)"
        r"(?: it| them| theirs| one| something)?(?: the| for the)? longest(?: (?:comes? |is |are )?(?:on top|first"
        r"|at the top))?",
        "oldest first",
    ),
    (
        "längsten",
        r"wer (?:es|ihn|sie|das|etwas|was) (?:schon )?am längsten hat(?:,? (?:zuerst|oben))?",
        "älteste zuerst",
    ),
    (
        "",
        r"qui[eé]n l[oae]s? tiene (?:desde hace )?más tiempo(?: (?:primero|arriba))?",
        "los más antiguos primero",
    ),
    (
        "longtemps",
        r"qui (?:l'a|les a|le garde|la garde) depuis le plus longtemps(?: en (?:haut|premier))?",
        "le plus ancien en premier",
    ),
    (
        "",
        r"\b(?:what|which(?: one)?s?) (?:should|must|has to|have to|needs? to) be (?:eaten|used|drunk|finished)"
        r"(?: up)?(?: (?:next|first|soonest))",
        "oldest first",
    ),
    (
        "",
        r"\bwas (?:als nächstes|zuerst|bald) (?:gegessen|verbraucht|aufgebraucht|getrunken) werden (?:muss"
        r"|sollte|soll)",
        "älteste zuerst",
    ),
    (
        "",
        r"\bqué (?:hay que|tengo que|debo) (?:comer|gastar|usar|beber)(?:me|nos)? (?:antes|primero)",
        "los más antiguos primero",
    ),
    ("faut", r"\bce qu'il faut (?:manger|consommer|boire|finir) (?:en premier|d'abord)", "le plus ancien en premier"),
    # What something costs each time.
    (
        "",
        rf"{_BEGINS}(?:every|each) (?:month|week|day|year|quarter|time),? (?:i|we|he|she) (?:note|write|log"
        rf"|enter|put)s?"
        rf"(?: down| in)? what (?:the|my|our) (?P<what>{_WORD}) (?:costs?|comes to|came to)(?= ?(?:[.,;!?]|$|and\b))",
        lambda found: f"{found['before']}{found['what'].capitalize()}: date, cost. ",
    ),
    (
        "jede",
        rf"{_BEGINS}jede[nsr]? (?:monat|woche|tag|jahr|quartal) (?:schreibe|notiere|trage) (?:ich|wir)(?: (?:auf"
        rf"|ein))?,? was"
        rf" (?:der|die|das|unser\w*|mein\w*) (?P<what>{_WORD}) (?:kostet|gekostet hat)(?: (?:auf|ein))?",
        lambda found: f"{found['before']}{found['what']}: Datum, Kosten. ",
    ),
    # What is running low.
    (
        "low",
        rf"{_BEGINS}{_WRITE}(?:which|what|when|if) [^.:;!?]{{0,40}}?(?:is|are|we're|i'm) (?:running"
        rf"|getting) low(?: on)?"
        r"(?= ?(?:[.,;!?]|$|and\b|so\b))",
        r"\g<before>Stock: item, quantity, minimum. Warn me when something is below the minimum",
    ),
    (
        "knapp",
        rf"{_BEGINS}{_WRITE},? (?:was|welche|wann|wenn) [^.:;!?]{{0,40}}?knapp (?:wird|werden)",
        r"\g<before>Vorrat: Artikel, Menge, Mindestmenge. Warnung, wenn etwas unter der Mindestmenge ist",
    ),
    (
        "",
        rf"{_BEGINS}{_WRITE}(?:qué|de qué|cuándo) (?:me |nos |se )?(?:está(?:n|mos)? acabando|quedan? poc[oa]s?"
        rf"|acaba)[^.:;,!?]*",
        r"\g<before>Existencias: artículo, cantidad, mínimo. Que avise cuando algo esté por debajo del mínimo",
    ),
    (
        "",
        rf"{_BEGINS}{_WRITE}(?:ce qui|quand) [^.:;!?]{{0,30}}?(?:va manquer|s'épuise|manque bientôt"
        rf"|commence à manquer)",
        r"\g<before>Stock : article, quantité, minimum. Avertir quand c'est sous le minimum",
    ),
    # A click when something has been done is a tick that a press sets.
    (
        "click",
        r"(?:,|\.|;)? ?(?:and )?(?:then )?(?:one|a|1) click when (?:it'?s|it is|it has been|they'?ve|they have"
        r"|he'?s|she'?s)"
        r"(?: been)? (?P<done>paid|sold|sent|done|collected|delivered|returned|finished|repaired)\b",
        r", if \g<done>. One click to mark it as \g<done>",
    ),
    (
        "klick",
        r"(?:,|\.|;)? ?(?:und )?(?:einmal |ein |einen |mit einem )?klick(?:en)?,? wenn (?:(?:es|er|sie"
        r"|das) )?(?P<done>bezahlt|erledigt|fertig"
        r"|verkauft|ge[^\W\d_]{3,}t) (?:ist|wurde|sind)\b",
        r", ob \g<done>. Ein Klick markiert \g<done>",
    ),
    # What there is, and when it runs out.
    (
        "caduca",
        rf"{_BEGINS}{_WRITE}qué (?P<what>{_WORD}) (?:hay|tengo|tenemos)(?: en (?:el|la|mi|nuestro"
        rf"|nuestra) {_WORD})? y cu[aá]ndo caducan?",
        r"\g<before>\g<what>: nombre, fecha de caducidad",
    ),
    # Who is there when.
    ("wann", r"\bwer ist wann (?:dort|da|drin)(?=\W|$)", "Belegung: wer, von, bis"),
    ("when", r"\bwho is (?:there|in it|staying there) when(?=\W|$)", "fields: who, from, until"),
    ("cu", r"\bqui[eé]n está(?: allí| ahí)? cu[aá]ndo(?=\W|$)", "Ocupación: quién, desde, hasta"),
    ("quand", r"\bqui est là(?:-bas)? quand(?=\W|$)", "Occupation : qui, du, au"),
    # What is saved for something, with its price as the goal.
    (
        "",
        r"\b(?P<saving>saving(?: up)? for|sparen? (?:auf|für)|ahorr(?:o|ando|amos) para|économis(?:e"
        r"|ons) pour)(?P<what>(?: [^\W\d_]+){1,4})"
        r"(?:,? (?:that|which|d(?:er|as|ie)|que|qui))? (?:costs?|kostet|cuesta|coûte) (?P<price>[€$£]?\d[\d.,]*)",
        r"\g<saving>\g<what>. Goal: \g<price>",
    ),
    (
        "",
        rf"{_BEGINS}{_WRITE}what (?:i|we|he|she) (?:puts?|sets?|lays?) (?:aside|by|away)(?: each {_WORD}"
        rf"| every {_WORD})?"
        r"(?: and (?:to )?see)?",
        r"\g<before>Savings: date, amount. See",
    ),
    (
        "",
        rf"{_BEGINS}{_WRITE},? was (?:ich|wir|er|sie) (?:zurücklegen?|beiseitelegen?|spar(?:e|en"
        rf"|t))(?:,? und (?:sehen|wissen))?",
        r"\g<before>Ersparnisse: Datum, Betrag. Zeigen",
    ),
    # What each one's figure is, each time.
    (
        "'s ",
        rf"{_BEGINS}{_WRITE}(?:each|every) (?P<who>{_WORD})['’]s (?P<what>times?|scores?|weights?|heights?"
        rf"|marks?|results?|points"
        r"|grades?|temperatures?)(?: (?:for|in|over) [^.,;:!?]{2,18}?)?(?= ?(?:[.,;!?]|and\b|$))",
        r"\g<before>fields: date, \g<who>, \g<what>",
    ),
    # That it is ticked whether something is so.
    (
        "",
        r"\b(?:marco|marcamos|tacho|i tick|we tick|je coche|on coche|ich kreuze an|ich hake ab),? (?=(?:if"
        r"|whether|si|ob|s')\b)",
        "",
    ),
    (
        "",
        r"\b(?P<status>status|state|stage|zustand|estado|état): (?P<listed>[^\W\d_]+(?:, [^\W\d_]+)+(?: (?:and"
        r"|or|und|oder|y|o|et|ou)"
        r" [^\W\d_]+)?)(?= ?(?:[.;!?]|$))",
        lambda found: f"{found['status']} ({re.sub(r' (?:and|or|und|oder|y|o|et|ou) ', ', ', found['listed'])})",
    ),
    # A German wish behind a story, whose verb stands before what is asked.
    (
        " und ",
        rf"(?<=[^\W\d_]) und (?:will|wollen|möchten?|muss|müssen) (?:{WRITES['de']}), (?=(?:wer|was|wann"
        rf"|welche[rsn]?|wo|wem|wie)\b)",
        ". Felder: ",
    ),
    (
        "wann",
        r"\b(?P<write>(?:notieren|schreiben|tragen) wir)(?: auf"
        r"| ein)?, welche[srn]? (?P<who>[^\W\d_]{3,}) wann (?:gebracht|gekommen"
        r"|gebracht wurde) und wann (?:abgeholt|gegangen|geholt) (?:wurde|ist|wird)",
        r"\g<write>: \g<who>, Datum, gekommen um, gegangen um",
    ),
    # Who was there when and for how long.
    (
        "who ",
        r"\bwho (?:was (?:here|there)|worked|helped|came|had (?:a |the )?(?:lesson|class|session)s?"
        r"|did (?:a )?shifts?),? when"
        r"(?:,? and)? (?:for )?how long\b",
        "who, date, hours",
    ),
    (
        "wer ",
        r"\bwer wann,? (?:und )?wie lange (?:(?:da|hier|dabei) )?(?:war|ist|gearbeitet hat|geholfen hat"
        r"|gekommen ist)\b",
        "wer, Datum, Stunden",
    ),
    (
        "qui",
        r"\bqui[eé]n (?:vino|viene|estuvo|trabajó|trabaja|ayudó) cu[aá]ndo,? y cu[aá]nto tiempo\b",
        "quién, fecha, horas",
    ),
    (
        "qui ",
        r"\bqui (?:est venu|vient|a travaillé|travaille|était là|a aidé) quand,? et combien de temps\b",
        "qui, date, heures",
    ),
    # What comes in and goes out of a fund.
    (
        "",
        r"\bwhat(?:'s| is)? (?:comes|came|coming|paid|goes) in and (?:what )?(?:goes|went|going|comes"
        r"|paid) out(?: with| and)?",
        "money in, money out,",
    ),
    (" in and ", r"\bwhat(?:'s| is) in the (?:kitty|pot|fund|cash ?box|club account)", "balance"),
    # Who did it each time.
    (
        "who ",
        rf"{_BEGINS}{_WRITE}who (?:has |have )?(?P<did>won|drove|paid for (?:it|all)"
        rf"|[^\W\d_]{{3,}}ed)(?P<what>(?: (?:in|up|out))?"
        rf"(?: (?:the|their|his|her) {_WORD})?)(?: (?P<each>each|every|that) {_WORD})?(?= ?(?:[.;!?]"
        rf"|,? and (?:to )?see\b|$))",
        lambda found: (
            f"{found['before']}fields: date, name, if {found['did']}{found['what']}"
            if (found["what"].strip() and found["each"])
            else f"{found['before']}fields: date, who {found['did']}{found['what']}. How often each {found['did']}"
        ),
    ),
    # A state is one of several.
    (
        "",
        r"\b(?P<status>status|state|stage|zustand|estado|état)(?: is| ist)?:? (?P<one>(?!of\b|from\b|on\b|de\b"
        r"|von\b)[^\W\d_]+(?: [^\W\d_]+)?)"
        r"(?:, (?P<two>[^\W\d_]+(?: [^\W\d_]+)?))?(?:, (?P<three>[^\W\d_]+(?: [^\W\d_]+)?))?,? (?:or|oder|o|ou) "
        r"(?P<last>(?!not\b|nicht\b|no\b|non\b)[^\W\d_]+)(?P<counted>,? with how many (?:of|in) each)?",
        _one_state,
    ),
    # Who comes how often.
    (
        "often",
        rf"{_BEGINS}(?:{_WRITE})who(?:'s| has| was| is)? (?:been|come|came|comes|attended)(?: there| here)? (?:the )?"
        r"(?P<how>most|least) often",
        r"\g<before>Attendance: date, name. Who came \g<how> often",
    ),
    # That it was given back is ticked.
    (
        "",
        r",? (?:and )?(?:then )?(?:to )?(?:mark|tick|click)(?: it| them)?(?: off)? (?:when|as soon as|once|if)"
        r" (?:they|he|she|it|someone|somebody)(?:'s|'ve| has| have| is| gets)? (?:been )?(?:pa(?:ys?|id))"
        r"(?: it| them| me| us)* back",
        ", if paid back",
    ),
    (
        "",
        r",? y (?:que )?(?:marcar|tachar)(?:lo|la)? cuando (?:(?:me|nos|lo|la|se) )*(?:devuelv|pag)\w+",
        ", si devuelto",
    ),
    (
        "",
        r",? und (?:es )?(?:abhaken|ankreuzen|markieren),? wenn (?:(?:sie|er|es|ich|mir"
        r"|das) )*(?:zurück)\w*(?: haben?| hat)?",
        ", ob zurückgezahlt",
    ),
    (
        "",
        r",? et (?:cocher|marquer) quand (?:(?:ils?|elles?|on|me|m'|l'|les?|la) ?)*(?:rend|rembours|a rend"
        r"|ont rend)\w*",
        ", si rendu",
    ),
)


def as_lists(text: str) -> str:
    """The text with what it recounts of things that are kept as lists of fields."""
    lowered, whole = text.lower(), text
    for word, said, read in _SAID:
        if word in lowered:
            text = pattern_of(said, re.IGNORECASE).sub(read, text, count=1)
    if price_lists.tells_who_took(lowered):
        text = pattern_of(_FIGURES_FOR, re.IGNORECASE).sub(_each_costs, text, count=1)
    text = _share(text)
    return text if text == whole else re.sub(r"(?<=[.:])[ ,]*[,.;](?= |$)", "", text)
