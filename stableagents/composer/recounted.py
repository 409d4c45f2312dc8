"""What is kept as people recount it, as the list that it is: "tick who came to each lesson" is an attendance list,
"what is in which drawer" are the thing and the drawer, "my passport, MOT and so on with the day" names with a day."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer import recounted_clauses
from stableagents.composer.blueprints.records import price_lists
from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.recounted_people import BEGINS, SAID, WORD, WRITE, with_share
from stableagents.composer.writing import NAME, WRITES

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
    *recounted_clauses.SAID,
    *SAID,
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
        rf"{BEGINS}{WRITE}what(?:'s| is| are| i have| we have)? (?:in|on) which (?P<in>(?!one\b)[^\W\d_]{{3,}})",
        r"\g<before>fields: what, \g<in>",
    ),
    (
        "welche",
        rf"{BEGINS}{WRITE}was (?:in|auf) welche[rmn] (?P<in>[^\W\d_]{{3,}}) (?:ist|liegt|steht|drin ist|steckt)",
        r"\g<before>Inhalt: Gegenstand, \g<in>",
    ),
    (
        "",
        rf"{BEGINS}{WRITE}qué (?:hay|está|tengo|tenemos) en (?:qué|cada) (?P<in>[^\W\d_]{{3,}})",
        r"\g<before>Contenido: cosa, \g<in>",
    ),
    (
        "",
        rf"{BEGINS}{WRITE}ce qu'il y a dans (?:quel(?:le)?|chaque) (?P<in>[^\W\d_]{{3,}})",
        r"\g<before>Contenu : objet, \g<in>",
    ),
    (
        "",
        rf"{BEGINS}(?:{WRITE}|[^.:;!?,]*? )?{_ASKS},? (?:in )?(?:which|what|welche[rmn]|(?:en )?qué"
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
        rf"|unsere) {WORD}(?: {WORD})?(?:, (?!the\b){WORD}(?: {WORD})?)+,? "
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
        rf"{BEGINS}(?:every|each) (?:month|week|day|year|quarter|time),? (?:i|we|he|she) (?:note|write|log"
        rf"|enter|put)s?"
        rf"(?: down| in)? what (?:the|my|our) (?P<what>{WORD}) (?:costs?|comes to|came to)(?= ?(?:[.,;!?]|$|and\b))",
        lambda found: f"{found['before']}{found['what'].capitalize()}: date, cost. ",
    ),
    (
        "jede",
        rf"{BEGINS}jede[nsr]? (?:monat|woche|tag|jahr|quartal) (?:schreibe|notiere|trage) (?:ich|wir)(?: (?:auf"
        rf"|ein))?,? was"
        rf" (?:der|die|das|unser\w*|mein\w*) (?P<what>{WORD}) (?:kostet|gekostet hat)(?: (?:auf|ein))?",
        lambda found: f"{found['before']}{found['what']}: Datum, Kosten. ",
    ),
    # What is running low.
    (
        "low",
        rf"{BEGINS}{WRITE}(?:which|what|when|if) [^.:;!?]{{0,40}}?(?:is|are|we're|i'm) (?:running"
        rf"|getting) low(?: on)?"
        r"(?= ?(?:[.,;!?]|$|and\b|so\b))",
        r"\g<before>Stock: item, quantity, minimum. Warn me when something is below the minimum",
    ),
    (
        "knapp",
        rf"{BEGINS}{WRITE},? (?:was|welche|wann|wenn) [^.:;!?]{{0,40}}?knapp (?:wird|werden)",
        r"\g<before>Vorrat: Artikel, Menge, Mindestmenge. Warnung, wenn etwas unter der Mindestmenge ist",
    ),
    (
        "",
        rf"{BEGINS}{WRITE}(?:qué|de qué|cuándo) (?:me |nos |se )?(?:está(?:n|mos)? acabando|quedan? poc[oa]s?"
        rf"|acaba)[^.:;,!?]*",
        r"\g<before>Existencias: artículo, cantidad, mínimo. Que avise cuando algo esté por debajo del mínimo",
    ),
    (
        "",
        rf"{BEGINS}{WRITE}(?:ce qui|quand) [^.:;!?]{{0,30}}?(?:va manquer|s'épuise|manque bientôt"
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
        rf"{BEGINS}{WRITE}qué (?P<what>{WORD}) (?:hay|tengo|tenemos)(?: en (?:el|la|mi|nuestro"
        rf"|nuestra) {WORD})? y cu[aá]ndo caducan?",
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
        rf"{BEGINS}{WRITE}what (?:i|we|he|she) (?:puts?|sets?|lays?) (?:aside|by|away)(?: each {WORD}"
        rf"| every {WORD})?"
        r"(?: and (?:to )?see)?",
        r"\g<before>Savings: date, amount. See",
    ),
    (
        "",
        rf"{BEGINS}{WRITE},? was (?:ich|wir|er|sie) (?:zurücklegen?|beiseitelegen?|spar(?:e|en"
        rf"|t))(?:,? und (?:sehen|wissen))?",
        r"\g<before>Ersparnisse: Datum, Betrag. Zeigen",
    ),
    # What each one's figure is, each time.
    (
        "'s ",
        rf"{BEGINS}{WRITE}(?:each|every) (?P<who>{WORD})['’]s (?P<what>times?|scores?|weights?|heights?"
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
        rf"{BEGINS}{WRITE}who (?:has |have )?(?P<did>won|drove|paid for (?:it|all)"
        rf"|[^\W\d_]{{3,}}ed)(?P<what>(?: (?:in|up|out))?"
        rf"(?: (?:the|their|his|her) {WORD})?)(?: (?P<each>each|every|that) {WORD})?(?= ?(?:[.;!?]"
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
        rf"{BEGINS}(?:{WRITE})who(?:'s| has| was| is)? (?:been|come|came|comes|attended)(?: there| here)? (?:the )?"
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
    text = with_share(text)
    return text if text == whole else re.sub(r"(?<=[.:])[ ,]*[,.;](?= |$)", "", text)
