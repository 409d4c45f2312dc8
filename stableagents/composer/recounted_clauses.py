"""What is written down, as people recount it in clauses, as fields: "who bought what, when" are the person, the thing
and the day, "the kilometres at start and end" are two figures, "if it is known" is none."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.blueprints.records import price_lists
from stableagents.composer.languages import language_of
from stableagents.composer.recounted_people import BEGINS, WORD, WRITE
from stableagents.composer.writing import DATE, WISHES, WRITES, any_of

_ENDS = r"(?= ?(?:[.,;:!?]|$|and\b|und\b|y\b|et\b))"
_LISTED = {"en": "fields: ", "de": "Felder: ", "es": "Campos: ", "fr": "Champs : "}
_WHO_WHAT = {"en": "who, what", "de": "wer, was", "es": "quién, qué", "fr": "qui, quoi"}
_WHEN = {"en": "when", "de": "wann", "es": "cuándo", "fr": "quand"}
# What somebody does with a thing, in the past or again and again; what they owe, pay or have is told elsewhere.
_DID = (
    r"(?:bought|brought|made|took|ate|sold|gave|did|does|brings|buys|makes|(?!owed|ow|wanted|need)[^\W\d_]{2,}ed)"
    r"(?: (?:in|along|home|up|over))?"
)
_DONE = r"(?!bezahlt|gezahlt)(?:[^\W\d_]{2,4})?ge[^\W\d_]{3,}(?:t|en)|gebracht|(?!bezahl)[bv]e[^\W\d_]{3,}t"
_DID_ES = r"(?:ha (?!pagado)[^\W\d_]+[ai]do|trajo|hizo|puso|trae|hace|compra|(?!pag)[^\W\d_]{3,}ó)"
_DID_FR = r"(?:a (?!payé)[^\W\d_]{2,}(?:é|is|it|u)|apporte|achète|fait|prend)"


_PLACE = r"(?:(?:at|in|en) (?:our|the|my|el|la|casa|nuestr[oa]) [^.,:;!?]{2,24}? )?"


def _who_what(found: re.Match[str]) -> str:
    """Who did something with what: both, and the day."""
    if re.search(r"\d", found.string) and price_lists.tells_who_took(found.string.lower()):
        return found[0]
    language, rest = language_of(found.string), found.string[found.end() :]
    is_dated = _WHEN[language] in rest.lower() or DATE[language].lower() in rest.lower()
    day = f", {_WHEN[language]}" if found["when"] or not is_dated else ""
    return f"{found['before']}{_LISTED[language]}{_WHO_WHAT[language]}{day}"


def _both_ends(found: re.Match[str]) -> str:
    """A figure at two times, as two."""
    one, other = found["one"], found["other"]
    at = "at " if one.lower().startswith("at ") and not other.lower().startswith("at ") else ""
    return f"{found['what']} {one}, {found['what']} {at}{other}"


def _if_known(found: re.Match[str]) -> str:
    """The list without the words that something may be unknown."""
    if found["and"]:
        return str(found["and"])
    return "," if found["behind"] else ""


_BOARD = (
    r"(?:white ?board|black ?board|board|slips? of paper|scraps? of paper|(?:piece of )?paper|note ?book|notepad"
    r"|exercise book|post-its?|sticky notes?|envelopes?|tafel|zettel|papier|heft|notizbuch|pizarra|papel(?:es|ito)?"
    r"|libreta|cuaderno|tableau(?: blanc)?|cahier|carnet|feuille|bout de papier)"
)
_AN = r"(?:(?:an?|the|our|my|eine[nm]?|dem|das|unser\w*|mein\w*|una?|el|la|mi|nuestra?|une?|le|mon|notre) )"
_ASKED = (
    r"(?=(?:who|which|what|when|how|where|wer|wann|was|wie|welche\w*|qui|qué|quel\w*|cu[aá]\w+|combien|ce qu\w*)\b)"
)
_EACH_ONE = (
    r"(?:(?:for|of|about) each (?:one|of them)|für jede[snr]?(?: davon)?|(?:de|para) cada un[oa]"
    r"|pour chac(?:un|une)(?: d'(?:entre )?(?:eux|elles))?)"
)
_TO_BEGIN = {"en": "I note: ", "de": "Ich notiere: ", "es": "Apunto: ", "fr": "Je note : "}
_THAT = r"(?:it|that|this|all that|all of that|das|dies|alles|all das|es|eso|esto|todo eso|ça|cela|tout ça|tout cela)"


def _begun(found: re.Match[str]) -> str:
    """What is written down, as a sentence that begins with it."""
    return f"{found['before']}{_TO_BEGIN[language_of(found.string)]}"


# A word that a text must have, what is said, and how it is read.
SAID: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    # What somebody else would like to write down.
    (
        " to ",
        r"(?<=[.:;!?] )(?:he|she|they)(?:'d| would)? (?:likes?|wants?|needs?) to (?:be able to )?"
        rf"(?=(?:{WRITES['en']}) )",
        "I'd like to ",
    ),
    (
        "",
        rf"(?<=[.:;!?] )(?:er|sie|jeder?) (?:will|möchte|soll|muss) (?=(?:{WRITES['de']})(?: können)?, )",
        "Ich will ",
    ),
    ("quiere", rf"\b(?<!que )quiere (?=(?:{WRITES['es']}|guardar) )", "quiero "),
    (
        "",
        rf"(?<=[.:;!?] )(?:il|elle) (?:aimerait|voudrait|veut)(?: pouvoir)? (?=(?:{WRITES['fr']}) )",
        "Je voudrais ",
    ),
    ("schreib", r"\bschreibt (?:sie|er) auf, (?=(?:was|wer|wann|welche|wie|wo)\w* )", "schreibe ich auf, "),
    # Where it has been written until now.
    (
        " on ",
        rf"\b(?P<write>(?:i|we) (?:write|note|keep)) (?:(?:it|this|everything) )?(?:down )?(?:on|in) {_AN}?{_BOARD} "
        rf"{_ASKED}",
        r"\g<write> down ",
    ),
    (
        " auf ",
        rf"\b(?P<write>(?:schreiben|notieren) wir|wir (?:schreiben|notieren)|ich (?:schreibe"
        rf"|notiere)) auf {_AN}?{_BOARD}"
        rf",? {_ASKED}",
        r"\g<write>, ",
    ),
    (" en ", rf"\b(?P<write>apuntamos|apunto|anotamos|anoto) en {_AN}?{_BOARD} {_ASKED}", r"\g<write> "),
    (" sur ", rf"\b(?P<write>(?:on|je|nous) not(?:e|ons)) sur {_AN}?{_BOARD} {_ASKED}", r"\g<write> "),
    # Which one something was done to.
    (
        "which",
        r"\b(?P<write>(?:i|we) (?:write down|note(?: down)?|log"
        r"|record) which) (?P<one>(?!one\b)[^\W\d_]{3,}) (?:was|were|got"
        r"|has been|have been) [^\W\d_]{2,}(?:ed|en|ne|ought)(?=,)",
        r"\g<write> \g<one>",
    ),
    # What may be unknown is kept as well.
    (
        "",
        r"(?P<and>\b(?:and|und|y|et))?,? (?:if (?:it(?:'s| is) )?known|if (?:i|we) (?:know|have) (?:it|them)"
        r"|falls (?:es )?bekannt(?: ist)?|wenn (?:ich|wir) (?:es|sie|ihn|das) (?:weiß|wissen|kennen?)"
        r"|wenn bekannt|si (?:se|l[oae]s?) (?:sabe|sé|sabemos|conoce|conozco)"
        r"|si (?:on|je|nous) (?:les? |la |l['’])(?:connaît|connait|connais|connaissons|sait|sais))(?P<behind>,)?"
        r"(?=[ .;!?]|$)",
        _if_known,
    ),
    # An app in which one writes it down.
    (
        "",
        rf"(?P<before>^\W*|[.:;!?] )(?:(?:{any_of(WISHES)})(?: gerne?)? |ich (?:hätte|suche)(?: gerne?)? )?"
        r"(?:(?:eine?n?|una?|une?) )?(?:app|anwendung|programm|liste|tabelle|aplicación|programa|lista|appli"
        r"|application"
        r"|programme|liste|tableau),? (?:in (?:der|dem|die)|wo|worin|mit (?:der|dem)|donde|en (?:la|el) que|où"
        r"|dans (?:laquelle|lequel))"
        r" (?:(?:ich|wir) (?:eintragen?|notieren?|aufschreiben?|festhalten?|erfassen?|eingeben?)(?: (?:kann|können))?"
        r"|apunte|apunto|anote|anoto|pueda (?:apuntar|anotar)|(?:je|nous|on) not(?:e|er|ons)|je puisse noter|noter),? "
        r"(?=[^.:;!?]*(?:,| und | y | et ))",
        _begun,
    ),
    # What is written down of each of them.
    (
        "",
        rf"(?P<before>[.:;!?] ){_EACH_ONE},? (?:(?:{any_of(WISHES)}"
        rf"|j'aimerais(?: pouvoir)?),? )?(?:to )?(?:(?:{any_of(WRITES)})"
        r"|keep|garder|guardar|note|i note|je note|apunto|ich notiere),? (?!with\b)(?=[^.:;!?]*,)",
        _begun,
    ),
    # What somebody else writes down whenever something happens.
    (
        "the ",
        r"(?P<before>^\W*|[.:;!?] )(?P<whenever>(?:(?:every|each) time|whenever|when) [^.,:;!?]{3,50}?,? )"
        r"(?:(?:she|he) (?:writes down|notes(?: down)?|logs|records|puts in|enters)) (?=(?:the|a) [^.:;!?]*,)",
        r"\g<before>\g<whenever>I note: ",
    ),
    ("cada", r"\b(?P<write>apuntar|anotar|registrar) a (?=cada\b)", r"\g<write> "),
    # Who did what.
    (
        "what",
        rf"{BEGINS}{_PLACE}{WRITE}who (?:has |had )?{_DID} what(?P<when>,? (?:and )?when(?! (?:i|we|he|she|it"
        rf"|they)\b))?{_ENDS}",
        _who_what,
    ),
    (
        "wer ",
        rf"{BEGINS}{WRITE}wer (?:(?P<when>wann )was|was(?P<when_behind> wann)?) (?:{_DONE}) (?:hat|haben)"
        rf"{_ENDS}",
        _who_what,
    ),
    ("qu", rf"{BEGINS}{_PLACE}{WRITE}qui[eé]n {_DID_ES} qué(?P<when>,? (?:y )?cu[aá]ndo)?{_ENDS}", _who_what),
    ("quoi", rf"{BEGINS}{WRITE}qui {_DID_FR} quoi(?P<when>,? (?:et )?quand)?{_ENDS}", _who_what),
    # With whom one spoke, and when.
    (
        "mit wem",
        r"\bmit wem (?:hab(?:e|en)? (?:ich|wir) wann|(?:ich|wir) wann) (?:telefoniert|gesprochen|geredet)"
        r"(?: (?:habe?|haben))?",
        "Felder: mit wem, wann",
    ),
    ("con qui", r"\bcon qui[eé]n (?:he hablado|hablé|hablamos),? (?:y )?cu[aá]ndo", "Campos: con quién, cuándo"),
    ("avec qui", r"\bavec qui (?:j'ai parlé|j'ai téléphoné|on a parlé),? (?:et )?quand", "Champs : avec qui, quand"),
    ("worum", r"\bworum ging es(?= ?[.,;!?]|$)", "Thema"),
    # Whether it grew, was eaten, came out well.
    (
        "si ",
        r"\bsi (?:ça|cela|il|elle) (?:a|est|s'est)(?: (?:bien|déjà))? (?P<done>[^\W\d_]{3,}(?:é|i|u))e?s?"
        rf"{_ENDS}",
        r"si \g<done>",
    ),
    # How it came out.
    ("geworden", r"\bwie (?:es|er|sie|das [^\W\d_]+) geworden ist\b", "Ergebnis"),
    ("cómo", r"\bcómo (?:me |nos )?(?:quedó|quedaron|salió|salieron|ha quedado|ha salido)\b", "resultado"),
    ("comment", r"\bcomment (?:c'était réussi|ça a (?:donné|tourné)|c'est sorti)\b", "résultat"),
    # Before a meal or after it.
    (
        "before or after",
        r"\b(?:whether|if) (?:it|this|that|i) (?:was|is|took it|measured)(?: it)? before or after (?:(?:the|a) )?"
        rf"(?P<what>{WORD})",
        r"\g<what> (before, after)",
    ),
    (
        "vor oder nach",
        rf"\bob (?:es |das )?vor oder nach (?:dem |der )?(?P<what>{WORD})(?: (?:war|ist))?",
        r"\g<what> (vor, nach)",
    ),
    (
        "antes o después",
        rf"\bsi (?:era |fue |es )?antes o después de(?:l| la)? (?P<what>{WORD})",
        r"\g<what> (antes, después)",
    ),
    (
        "avant ou après",
        rf"\bsi (?:c'était|c'est) avant ou après (?:le |la |les )?(?P<what>{WORD})",
        r"\g<what> (avant, après)",
    ),
    # A figure at the beginning and the end.
    (
        "",
        rf"(?P<what>\b{WORD}) (?P<one>at (?:the )?(?:start|beginning)|am anfang|zu beginn|al (?:inicio|principio"
        r"|salir)|au (?:départ|début)),? (?:and|und|y|et) (?P<other>(?:at )?(?:the )?(?:end|finish)|am (?:ende"
        r"|schluss)|zum schluss|al (?:final|llegar)|à (?:l'arrivée|la fin))(?= ?(?:[.,;!?]|$))",
        _both_ends,
    ),
    # That all this be written down, said behind it.
    (
        "",
        rf"(?P<end>[.?!]) (?:(?:so )?(?:that|this) is what (?:i|we)(?:'d like| want| would like) to (?:{WRITES['en']}"
        rf"|keep track of)|(?:i|we)(?:'d like| want| would like| need) to (?:{WRITES['en']}|keep) {_THAT}(?: somewhere"
        r"| down)?"
        rf"|{_THAT} (?:würden?|möchten?|will|wollen) (?:ich|wir)(?: gerne?)?(?: alles)? (?:{WRITES['de']})"
        rf"|{_THAT} (?:es lo que )?(?:quiero|quisiera|me gustaría) (?:{WRITES['es']})(?:lo)?"
        rf"|(?:je voudrais|j'aimerais|je veux)(?: pouvoir)? (?:{WRITES['fr']}|garder) {_THAT})[.!]?$",
        r"\g<end>",
    ),
)
