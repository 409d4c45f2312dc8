"""The fields of a record keeper: those that a description names, else those that such records usually have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import takewhile

from stableagents.composer import on_top, questions
from stableagents.composer.asides import without_asides
from stableagents.composer.beside import EDGES, is_due, typed_together
from stableagents.composer.field_names import (
    IS_TICK,
    MAX_LIST,
    MAX_NAME,
    TOLD,
    choices_of,
    field_name,
    is_told,
    names_in,
    parts_of,
    usual_names,
)
from stableagents.composer.field_types import type_of
from stableagents.composer.figures import MONEY
from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.namings import COMES_OUT, DEED, NOT_FIELDS, WISH, without_what_is_seen
from stableagents.composer.oneself import told_later
from stableagents.composer.periods import WEEKDAYS
from stableagents.composer.sentences import is_clause, without_short_forms
from stableagents.composer.spec import FieldSpec
from stableagents.composer.spoken import as_listed
from stableagents.composer.stories import handles_with_fields, is_label
from stableagents.composer.titles import nouns, printable
from stableagents.composer.writing import ASKS, KEEPS, WISHES, WRITES, any_of

MAX_FIELDS = 12
RECORD_KEY = "id"  # every record's own number
MAX_TRIES = 20  # places where such a list may begin
_BEGIN = re.compile(
    r"(?:\bwith (?:the )?(?:fields?|columns?)\b:?|\bfields?\b:?|\bcolumns?\b:?|\brecord(?:s|ing)?\b(?! collection)"
    r"|\bkeeps\b|\bincluding\b|\bwith\b|\bmit\b|\bcon\b|\bavec\b|:"
    r"|(?<=\w\s)[-–—](?=\s)|\b(?:has|have(?! to\b)|contains?|containing|consists? of|such as"
    r"|showing|hat|haben|enthält"
    r"|tiene(?! que\b)|contiene"
    r"|contient)\b)\s+",
    re.IGNORECASE,
)
_LIST_WITH = re.compile(
    rf"(?:^\W*|\b)(?:{any_of(WISHES)})\b.{{0,30}}\b(?:list|table|app|liste|tabelle|lista|tabla|appli|tableau)\b"
    r".{0,40}\b(?:with|mit|con|avec)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\(([^()]*,[^()]*,[^()]*)\)")
_ONE_OF = re.compile(r"\b(?:each|every|per|which|jede[rs]?|pro|cada|chaque|par|por) [^\W\d_]+ \(", re.IGNORECASE)
_ALSO_BEGIN = re.compile(
    r"\b(?!(?<=\bi )type in\b|apuntar\b[^.;\n]*\b(?:qué|cuánt[oa]s?|cuándo|quién)\b)"
    rf"(?:{any_of(WRITES, KEEPS, ASKS)}|see|like|add|for each \w+)\s+",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:^\W*|[.?!]\s+)(?P<listed>[^.?!\n,]+,(?:[^.?!\n]|[.](?=\d))+)")
_FORMULA = re.compile(r"=[^=,;:.!?\n]*")
_LIMIT = re.compile(
    r"\s*(?:[€$£]?\d|at (?:most|least)|(?:not|no) more|höchstens|mindestens|máximo|mínimo|au (?:plus"
    r"|moins))",
    re.IGNORECASE,
)
# "The calving date is 283 days after that" is worked out.
_WORKED_OUT = re.compile(
    r".+ (?:is|are|ist|sind|es|son|est|sont) \d+ (?:days|weeks|months|years|tage|wochen|monate|jahre|días|semanas|meses"
    r"|años|jours|semaines|mois|ans)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:app|lists?|tracker|tool|for|of|want|need|make|with|my|our|game|track|keep|log|record|calculat\w*"
    r"|convert\w*|calculador\w*|convertidor\w*|\w*rechner"
    r"|liste|für|von|mein\w*|rechner|lista|para|de|mi|pour|mon|ma|mes)\b",
    re.IGNORECASE,
)  # words of what an app is to be, and not of a field
_DOES = re.compile(
    r"\s*(?:the |el |la |l[e']|das |die )?(?:users?|app|program|player|computer|you|i|it|we|ich|man|er|es|yo|il|on"
    r"|je)\s",
    re.IGNORECASE,
)
_QUESTIONS = re.compile(
    r"\s*(?:(?:from|for|to|of|in|on|at|by|bei|von|für|mit|an|aus|zu|de|para|con|en|a|pour|avec|dans|chez"
    r"|à)\s)?(?:who|whom|what|when|where|which|how (?:much|many|long|often)|wer|wem|was|wann|wo|wohin|wofür|wozu"
    r"|wie ?viele?"
    r"|welche\w*|quién|a quién|qué|cuándo|dónde|cuánt[oa]s?|para qué|qui|à qui|quoi|ce qu[ei]|lo que|quand|où"
    r"|combien|pour quoi)\b",
    re.IGNORECASE,
)
_ASKED_FIRST = re.compile(
    r"(?:^\s*|(?:[,:;.]|\b(?:so|down|of|and|also|auf|und|y|et|apuntar|noter))\s+)(?=\w)|"
    r"\b(?P<verb>(?:note|notes|write|track|tick|log|record|enter|save|keep|remember|put|lists?|liste|lista"
    r"|tells? (?:me|us)|aufschreiben|notieren"
    r"|eintragen|festhalten"
    r"|apunt\w+|anot\w+|registr\w+|guard\w+|noter?|enregistrer|saisir|suivre|know|saber|savoir)(?: (?:down|in|up"
    r"|there|of|de|von))*)"
    r"(?:,? (?:(?:for )?(?:each|every|cada|chaque) \w+|daily|weekly|always|whenever [\w ]{3,20}|also|exactly"
    r"|a diario|toujours),?)?\s+(?=\w)",
    re.IGNORECASE,
)
_ASKS_FIRST = re.compile(
    rf"\W*(?:{any_of(WRITES, KEEPS)}) (?:which|what|who|welche[nrs]?|was|wer|qué|qui[eé]n|quel(?:le)?s?|qui|ce qu)\b",
    re.IGNORECASE,
)
_WANTS = re.compile(r"\b(?:i|we|ich|wir|je|nous|quiero|queremos|quisiera)\s\w+", re.IGNORECASE)
_ALSO_WHETHER = re.compile(r"\s*(?:if|whether|ob|si)\s", re.IGNORECASE)
_WHETHER_BEFORE = re.compile(r"\b(?:if|whether|ob|si) (?:i|we|he|she|they|you|it|ich|wir|sie|er)\s*$", re.IGNORECASE)
_IS_NAME = re.compile(r"\b(?:names?|title|plate|number|customer|client|member|id|code)$", re.IGNORECASE)
_NAME_OF = re.compile(
    r"\s*(?:(?:full )?name|title|date|number|nombre|título|fecha|número|nom|titre|numéro|datum|nummer)"
    r" (?:of|del?|des|du"
    r"|der|d')\b",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"(?:an? )?(?:passwords?|passwort|kennwort|contraseña|mot de passe|pin)\b", re.IGNORECASE)
_PROTECTED = re.compile(
    r"\b(?:with|by|mit|per|con|avec|par|unter) (?:an? |eine[mnr]? |una? |une? )?(?:password|passwort|kennwort"
    r"|contraseña"
    r"|mot de passe|pin)|\b(?:protect|schütz|geschützt|proteg|protég)\w*",
    re.IGNORECASE,
)
_EACH_DAY = re.compile(
    r"\b(?:(?:each|every) day|daily|jeden tag|täglich|cada día|a diario|chaque jour)\b\W*$", re.IGNORECASE
)
_OR = re.compile(
    r"(?:(?:paid|payment|pay|bezahlt|zahlung|pagado|pago|payé|paiement)(?: (?:by|with|in|mit|con|en|par))? )?"
    r"(?P<one>[^\W\d_]+) (?:or|oder|o|u"
    r"|ou) (?P<other>[^\W\d_]+)(?P<rest>(?: [^\W\d_]+)?)",
    re.IGNORECASE,
)
# Words that are fields wherever they stand.
_ALONE = re.compile(
    r"isbn|titles?|names?|authors?|prices?|costs?|quantit(?:y|ies)|qty|stock|dates?|categor(?:y|ies)|brands?|sizes?"
    r"|colou?rs?|phones?|e-?mails?|address|city|notes?|rating|year|students?|pupils|subjects?|grades?|marks?|weights?"
    r"|nummer|stockwerk|etage|floor|location|étage"
    r"|teachers?|publisher|genre|shelf|supplier|model|serial|amounts?|hours|project|customer|status|height|age",
    re.IGNORECASE,
)
_I_WANT = re.compile(
    rf"^(?:(?:so|and) )?(?:{any_of(WISHES)})(?: to (?:have|see|know))?(?: (?:just|only|nur|bitte))?"
    r"(?: (?:the|el|la|le))? ",
    re.IGNORECASE,
)
_I_WANT_THE = re.compile(rf"^(?:(?:so|and) )?(?:{any_of(WISHES)}) (?:the|its|den|die|das|el|la|le|l') ?", re.IGNORECASE)
_PLAIN = re.compile(
    r"(?!an? |ein|una? |une |.* (?:with|mit|con|avec) )[^\W\d_][^\W\d_'-]*"
    r"(?: (?:de (?:la |los |las )?|del |du |of (?:the )?)?[^\W\d_'-]+){0,2}",
    re.IGNORECASE,
)
_PRICED = re.compile(rf"[€$£] ?\d|\d ?(?:{MONEY})(?![^\W_])", re.IGNORECASE)
_A_WAY = re.compile(  # in which direction money goes
    r"income|incoming|deposit|payment in|expenses?|outgoing|withdrawal|einnahme|einzahlung|ausgabe|auszahlung"
    r"|ingreso|gasto|recette|dépense",
    re.IGNORECASE,
)
_AN_APP = re.compile(  # what is no field at the beginning of a list
    r"(?:calculador\w+|calculat\w+|\w*rechner|\w*umrechner|convert\w+|conversor|convertidor|convertisseur|\w*timer"
    r"|minuteur|temporizador|juego|jeu|\w*spiel|game)\b"
)
_SO_MANY = re.compile(r"(?:\d{1,2}|two|three|four|five|six|several|different) (?=[^\W\d_]+s$)", re.IGNORECASE)
_BARE_DEED = (
    r"add|edit|delete|remove|update|hinzufügen|bearbeiten|löschen|ändern|añadir|editar|borrar|eliminar|modificar"
    r"|ajouter"
    r"|modifier|supprimer"
)
_PLAYED = r"play|pause|next|previous|stop|abspielen|weiter|zurück|reproducir|pausar|siguiente|anterior|lire|suivant"
_ON_A_DAY = re.compile(rf"(?:{'|'.join(WEEKDAYS)})[: ]+[^\W\d]", re.IGNORECASE)
# Who has something and since when tell of a loan, and not what is lent: the usual fields do.
_OF_A_LOAN = re.compile(
    r"(?:who (?:has|borrowed|took|got) |wer (?:es|sie|ihn|das) |qui[eé]n l[oae]s? |qui l(?:'|es )|since|seit|desde"
    r"|depuis"
    r"|when|wann|cu[aá]ndo|quand)",
    re.IGNORECASE,
)
_USUAL_CHOICES = {
    "priority": ("high", "medium", "low"), "priorität": ("hoch", "mittel", "niedrig"),
    "prioridad": ("alta", "media", "baja"), "priorité": ("haute", "moyenne", "basse"), "rsvp": ("yes", "no", "maybe"),
    "gender": ("female", "male", "other"), "sex": ("female", "male"), "geschlecht": ("weiblich", "männlich", "divers"),
    "sexo": ("femenino", "masculino"), "género": ("femenino", "masculino", "otro"), "sexe": ("féminin", "masculin"),
}  # fmt: skip
ANY = {
    "en": ("name", "date", "notes"),
    "de": ("Name", "Datum", "Notizen"),
    "es": ("nombre", "fecha", "notas"),
    "fr": ("nom", "date", "remarques"),
}


def named_fields(text: str) -> tuple[list[str], str]:
    """The names in a list such as "name, price (new or used), shelf and supplier", and the text without that list."""
    listed = _without_results(as_listed(without_what_is_seen(without_short_forms(on_top.without(text)))))
    named, head = _listed_in_a_story(listed, is_first=False)
    named, head = (named, head) if named else _listed_in(listed)
    named, head = (named, head) if named else _listed_in_a_story(listed, is_first=True)
    if not named:
        return [], text
    if language_of(text) == "es":
        named = [name for name in named if name.lower() != "media"]  # the mean
    named = [name for name in named if not (_PASSWORD.match(name) and _PROTECTED.search(text))]
    if all(map(_OF_A_LOAN.match, named)):
        return [], text
    deeds = [name for name in named if DEED.match(name)]
    if 2 * len(deeds) >= len(named) and deeds:
        return [], text
    named = _without_bare_deeds(named)
    figures = [bare for bare in (name.partition(" (")[0] for name in named) if type_of(bare, text) == "number"]
    return without_asides(named, figures), head


def _without_bare_deeds(named: list[str]) -> list[str]:
    """The names without what is done with an entry, "name, phone, add and delete", or with a player: "play, pause"."""
    played = [name for name in named if pattern_of(_PLAYED, re.IGNORECASE).fullmatch(name)]
    left_out = played if len(played) > 1 else []
    return [n for n in named if n not in left_out and not pattern_of(_BARE_DEED, re.IGNORECASE).fullmatch(n)]


def bracketed_fields(text: str) -> list[str]:
    """The names in brackets behind what is kept, of which one at least is surely a field, or four and more: "a log of
    my radio contacts (callsign, frequency, time, report)"."""
    found = None if _ONE_OF.search(text) else _IN_BRACKETS.search(text)
    named = names_in(found[1]) if found else []
    is_told = any(type_of(name, text) != "text" or _ALONE.fullmatch(name) for name in named)
    return named if len(named) > (2 if is_told else 3) else []


def _listed_in_a_story(text: str, *, is_first: bool) -> tuple[list[str], str]:
    """What is to be written down by one who tells of herself first: that she has two cats lists nothing.

    What is written down each day has its date.
    """
    head, listed = told_later(text, is_first=is_first)
    parts = [part for part in parts_of(listed) if part.strip()]
    named = [name for part in parts if (name := field_name(part) or (_asked_for(part) if _asks(part) else ""))]
    if len(named) < 2 or len(named) < len(parts) - 1:
        return [], text
    if _EACH_DAY.search(head) and not any(type_of(name, text) in ("date", "time") for name in named):
        named.insert(0, ANY[language_of(text)][1])
    return list(dict.fromkeys(named)), head


def _listed_in(text: str) -> tuple[list[str], str]:
    for number, found in enumerate(_BEGIN.finditer(text)):
        if number == MAX_TRIES:
            break
        if found[0].strip() in "-–—" and len(re.findall(r"\s[-–—]\s", _FORMULA.sub("", text))) > 1:
            continue  # what stands between two dashes is said by the way
        before = re.split(r"[,;:.]", text[: found.start()])[-1]
        if _WHETHER_BEFORE.search(before) or (_asks(before) and is_in_a_list(text[: found.start()])):
            continue  # "if I have seen the queen", "how many frames with brood"
        listed = pattern_of(r"[.](?!\d)|\n").split(text[found.end() : found.end() + MAX_LIST], maxsplit=1)[0]
        parts = parts_of(listed)
        if sum(bool(_ON_A_DAY.match(part.strip())) for part in parts) > 1:
            continue  # "Monday chest, Wednesday legs" is a plan
        if found[0].strip() == ":" and is_label(text[: found.start()]):
            continue  # "Results: the mean and the sum" come out
        if found[0].strip() in (":", "-", "–", "—") and handles_with_fields(listed):
            continue  # "add, edit and delete books with title, author" begins behind "with"
        if any(pattern_of(r":\s").search(part.partition("(")[0]) for part in parts[:3]):
            continue  # "with 4 courts: member, court" begins behind the colon
        if re.search(r"\s(?:with|mit|con|avec)\s", parts[0].partition("(")[0]) and not field_name(parts[0]):
            continue  # "Record my swims with the temperature" begins behind "with"
        if any(map(_LIST_WITH.search, parts[:2])):
            continue  # "with 28 scouts and I need a list with name, age", "the nursery: I want a list with …"
        named = [name for name in map(field_name, parts) if name]
        told = [part.partition("(")[0] for part in parts]
        if len(told) > 1 and all(re.search(r"\d", one) for one in told) and any(map(_PRICED.search, told)):
            continue  # "150 seats, adults 12 euros, children 6 euros" tells facts
        has_choices = any(name.endswith(")") for name in named)
        told = [part for part in parts if is_told(part) or _LIMIT.match(part) or (has_choices and is_clause(part))]
        is_typed = any(type_of(name, text) == "date" for name in named)
        blank = sum(not part.strip() for part in parts) if is_typed else 0
        if len(named) > 2 or (len(named) == 2 and len(parts) - len(told) - blank < 4):
            return list(dict.fromkeys(named)), text[: found.start()]
    in_sentence = _listed_in_a_sentence(text)
    if in_sentence[0]:
        return in_sentence
    asked = _listed_as_questions(text)
    if asked[0]:
        return asked
    return _listed_after_a_verb(text) if _ALSO_BEGIN.search(text) else _listed_alone(text)


def _listed_in_a_sentence(text: str) -> tuple[list[str], str]:
    """Four names or more that are a sentence of their own, behind one that says what for: "A list for the night shift.
    Room, patient, diagnosis, done." One of them at least is more than a word."""
    for found in list(_SENTENCE.finditer(text))[:MAX_TRIES]:
        plain = _plain(_I_WANT.sub("", found["listed"][:MAX_LIST]))
        if plain:
            return plain, text[: found.start("listed")]
        parts = [part for part in parts_of(_I_WANT_THE.sub("", found["listed"][:MAX_LIST])) if part.strip()]
        names = ["" if _WORKED_OUT.match(part) else field_name(part) for part in parts]
        named = [name for name in names if name]
        long = [part for part in parts if len(part.partition("(")[0].partition("=")[0].split()) > MAX_NAME + 2]
        told = sum(
            bool(_LIMIT.match(part) or TOLD.match(part.strip()) or is_clause(part) or _WORKED_OUT.match(part))
            for part in parts
        )
        is_long = len(named) > 3 and len(named) + told >= len(parts) - 1 and len(long) <= told + (len(named) > 4)
        is_list = is_long or (found.start() > 0 and _are_few(named, parts, text))
        if parts and _ALSO_BEGIN.search(parts[0]) and (is_clause(parts[0]) or _WANTS.search(parts[0])):
            continue  # "we write down who came, how many people, date"
        if parts and found.start() == 0 and (_asks(parts[0]) or _ASKS_FIRST.match(parts[0])):
            continue  # "Which books I lent, to whom", "Note which neighbour, which tool"
        if not is_list or any(_DOES.match(part) for part in parts if not is_clause(part) and not _asks(part)):
            continue
        typed = [name for name in named if name.endswith(")") or type_of(name, text) != "text" or EDGES.fullmatch(name)]
        rest = named[1:] if names[0] else named
        is_headed = found.start() == 0 and len(rest) > 3 and len(typed) > 1 and all(len(n.split()) < 5 for n in rest)
        is_lead = found.start() == 0 and not is_headed and (len(typed) < 2 or _ASKS.search(parts[0]))
        if not typed or is_lead:
            continue
        begins = len(parts[0].split()) if found.start() == 0 else 0
        is_title = (begins > 2 and not _NAME_OF.match(parts[0])) or (
            begins == 2 and type_of(named[0], "") == "text" and not _IS_NAME.search(parts[0])
        )
        if is_title:  # "Concert tickets, price 12 each, name, …"
            return list(dict.fromkeys(rest)), parts[0]
        return list(dict.fromkeys(named)), text[: found.start("listed")]
    return [], text


def _plain(listed: str) -> list[str]:
    """The names of a list of three fields or more and nothing else: "maker, number, scale", of which two at least are
    fields wherever they stand."""
    parts = [part for part in parts_of(listed) if part.strip()]
    parts = parts[:-1] if parts and is_clause(parts[-1]) else parts
    names = [field_name(part) for part in parts]
    bare = [part.partition("(")[0].strip(" .!").lower() for part in parts]
    known = [one for one in bare if one in usual_names() or _ALONE.fullmatch(one) or type_of(one, "") != "text"]
    known += [name for name in names if name.endswith(")")]
    is_plain = not _AN_APP.match(bare[0] if bare else "") and all(
        _PLAIN.fullmatch(one) and not _ALSO_BEGIN.match(one + " ") for one in bare
    )
    return list(dict.fromkeys(names)) if is_plain and all(names) and len(bare) > 2 and len(known) > 1 else []


def is_in_a_list(before: str) -> bool:
    """Whether what stands before a place is a list already, of which one part is a question."""
    return sum(map(_asks, re.split(r"[,;:.]", before)[-4:])) > 1


def _are_few(named: list[str], parts: list[str], text: str) -> bool:
    """Whether two or three names are a list for all that: three short ones and at most one part beside them, or a day
    and a figure with nothing but what comes of them."""
    types = {type_of(name, text) for name in named}
    if len(named) == 2:
        beside = [part.strip() for part in parts if part.strip() and not field_name(part)]
        is_told = all(TOLD.match(p) or NOT_FIELDS.search(p) or is_clause(p) or WISH.search(p) for p in beside)
        return "date" in types and bool({"number", "money", "duration"} & types) and is_told
    short = all(len(n.partition(" (")[0].split()) < 3 or questions.counts(n) or _IS_NAME.search(n) for n in named)
    return len(named) == 3 and short and len(parts) - len(named) < 2


def _asks(part: str) -> bool:
    return bool(_QUESTIONS.match(part))


def _listed_as_questions(text: str) -> tuple[list[str], str]:
    """Three names or more, of which two at least are questions: "who owes me, what for, how much, when"."""
    for found in list(_ASKED_FIRST.finditer(text))[:MAX_TRIES]:
        listed = pattern_of(r"[.](?!\d)|[?!\n]").split(text[found.end() : found.end() + MAX_LIST], maxsplit=1)[0]
        parts = list(takewhile(_is_asked, filter(str.strip, parts_of(listed))))
        named = [name for name in (field_name(part) or _asked_for(part) for part in parts) if name]
        head = _names_before(text[: found.start()]) if found[0].startswith(",") else []
        is_begun = bool(parts) and (_asks(parts[0]) or _WANTS.search(text[: found.start()]) is not None)
        is_pair = (
            len(named) == 2 and bool(found["verb"]) and all(map(_asks, parts[:2])) and any(map(questions.counts, named))
        )
        if (len(named) > 2 or is_pair) and sum(map(_asks, parts)) > 1 and is_begun:
            return list(dict.fromkeys([*head, *named])), text[: found.start()]
    return [], text


def _names_before(text: str) -> list[str]:
    """The names that a sentence begins with before its first question: "Name, how many knives"; or none."""
    parts = parts_of(re.split(r"[.:;!?\n]", text)[-1])
    named = [field_name(part) for part in parts]
    of_day = [name for name, part in zip(named[1:], parts[1:], strict=True) if type_of(name, "") in ("date", "time")]
    if of_day and len(of_day) == len(parts) - 1 and all(_PLAIN.fullmatch(part.strip()) for part in parts[1:]):
        return of_day  # "Log my headaches, day, how long"
    is_list = all(named) and all(_PLAIN.fullmatch(part.strip()) and not is_clause(part) for part in parts)
    return named if is_list and not any(map(_ASKS.search, parts)) else []


def _is_asked(part: str) -> bool:
    """Whether a part asks, or may stand as a name among questions: "from which shop", "the best-before date"."""
    if _asks(part) or _ALSO_WHETHER.match(part):
        return True
    return bool(field_name(part)) and not is_clause(part) and not TOLD.match(part.strip())


def _asked_for(part: str) -> str:
    """A question of few words as a name: "what for"."""
    name = printable(part).strip(" .?!")
    return name if len(name.split()) <= MAX_NAME and not is_told(part) else ""


def _listed_alone(text: str) -> tuple[list[str], str]:
    """Names with nothing around them: "students, subjects, grades with weights", or after a comma and without further
    ones, as in "bookshop stock, isbn title price quantity"."""
    beginning, _, rest = text.rstrip(" .").partition(",")
    alone = rest.split()
    if len(alone) >= 3 and all(_ALONE.fullmatch(word) for word in alone):
        return list(dict.fromkeys(alone)), beginning
    parts = [part.strip() for part in pattern_of(r",|\band\b|\bwith\b").split(text.rstrip(" .")) if part.strip()]
    if len(parts) >= 4 and "," in text and all(_ALONE.fullmatch(part) for part in parts):
        return list(dict.fromkeys(_one_of(part) for part in parts)), text
    return [], text


def _one_of(name: str) -> str:
    """A record keeps one of what a list says in the plural."""
    return name if name.lower() in ("notes", "hours") else (nouns(name) or (name,))[0]


def _listed_after_a_verb(text: str) -> tuple[list[str], str]:
    """Three names or more, in a list with commas, as in "where I can enter date, hours and project"."""
    for number, found in enumerate(_ALSO_BEGIN.finditer(text)):
        if number == MAX_TRIES:
            break
        listed = re.split(r"[.](?!\d)|[;\n]", text[found.end() : found.end() + MAX_LIST], maxsplit=1)[0]
        parts = parts_of(listed)
        named = [name for name in map(field_name, parts) if name]
        first = [name for name in map(field_name, takewhile(lambda part: not is_clause(part), parts)) if name]
        types = {type_of(name, text) for name in first}
        is_pair = len(first) == 2 and "date" in types and bool({"number", "money", "duration"} & types)
        named = first if is_pair else named
        said = [part for part in parts if part.strip() and not is_clause(part)]
        if is_pair or ("," in listed and len(named) >= 3 and len(named) >= len(said) - 1):
            return list(dict.fromkeys(named)), text[: found.start()]
    return [], text


def _without_results(text: str) -> str:
    """A text without what is to come out of it: "two dates and see how many days lie between them"; a list behind it
    stays, "show the minutes of this week: date and minutes"."""
    first = COMES_OUT.match(text.lstrip())
    if first and ":" in first[0]:
        text = text.lstrip()[first[0].index(":") :]
    return COMES_OUT.sub("", text)


def as_fields(names: list[str], text: str, taken: Sequence[str] = ()) -> list[FieldSpec]:
    """Typed fields for names, of which one may bring its choices in brackets; ``text`` tells what amounts are.

    ``taken`` are the keys of fields that are there already.
    """
    fields: list[FieldSpec] = []
    for name in names[:MAX_FIELDS]:
        bare, choices = choices_of(name)
        key = key_for(questions.label_of(bare), [*taken, *(other.key for other in fields)])
        choices = choices or _USUAL_CHOICES.get(bare.lower(), ()) or _either(bare)
        kind = "choice" if choices else "money" if is_due(bare, names) else type_of(bare, text)
        if choices == IS_TICK:
            kind, choices = "tick", ()
        bare = _one_of_so_many(bare) if choices else questions.label_of(bare)
        fields.append(FieldSpec(key=key, label=bare[:1].upper() + bare[1:], type=kind, choices=choices))
    return typed_together(fields, names, text)


def _one_of_so_many(name: str) -> str:
    """What one of several is called: "three packs" are the choices of a pack."""
    found = _SO_MANY.match(name)
    return _one_of(name[found.end() :]) if found else questions.label_of(name)


def _either(name: str) -> tuple[str, ...]:
    """The two choices of a name such as "cash or card" and "before or after meal"."""
    found = _OR.fullmatch(name)
    if found and all(_A_WAY.fullmatch(part.strip()) for part in found.group("one", "other")) and not found["rest"]:
        return found.group("one", "other")
    if not found or any(type_of(part, "") not in ("text", "tick") for part in found.group("one", "other")):
        return ()
    rest = found["rest"] or ""
    return (found["one"] + rest, found["other"] + rest)


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def key_for(name: str, taken: Sequence[str]) -> str:
    """A key for a field of this name beside those that are taken."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_UMLAUTS)).encode("ascii", "ignore").decode()
    key = pattern_of(r"\W+").sub("_", plain).strip("_") or "field"
    while key == RECORD_KEY or key in taken:
        key += "_2"
    return key
