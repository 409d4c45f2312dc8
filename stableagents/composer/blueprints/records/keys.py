"""Which field is meant: the first of a type that is called like something."""

from __future__ import annotations

from collections.abc import Iterable

from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.spec import FieldSpec

FIGURES = (
    "number",
    "money",
    "duration",
    "stars",
    "product",
    "hours",
    "hours_after",
    "formula",
    "amount",
    "difference",
    "days",
    "late_fee",
    "banded",
    "left",
    "money_left",
    "by_kind",
    "by_choice",
    "pace",
)
GROUPING = ("text", "choice", "link")  # what records can be told apart by
BED = r"bed ?time|went to bed|schlafenszeit|hora de dormir|heure du coucher"  # a night ends on the next day
START = (
    r"start\w*(?: time| date)?|from|du|del|begonnen|commencé|empezado|begins?|check-?in|departure|arrival"
    r"|pick-?up|beginn\w*|von|anreise|abholung"
    r"|^de$|inicio|desde|entrada|llegada|début|arrivée|" + BED
)
END = (
    r"end\w*(?: time| date)?|^[àa]$|au|al|beendet|fini|terminado|stop\w*(?: time)?|to|until|till|check-?out|return"
    r"|finish\w*|leaving|drop-?off|ende"
    r"|bis|abreise"
    r"|rückgabe|fin|hasta|salida|départ|wake[- ]?up(?: time)?|woke up|aufwachzeit|aufstehzeit|hora de despertar"
    r"|heure du réveil"
)
EITHER = (
    r"arrival|departure|arrive[sd]?|depart(?:s|ed)|in|out|came|left|comes|leaves|brought|collected|dropped off"
    r"|picked up"
    r"|clock(?:ed)?[- ](?:in|out)|sign(?:ed)?[- ](?:in|out)|opens?|closes?|opening|closing"
    r"|ankunft|abfahrt|kommt|geht|kommen|gehen|gekommen|gegangen|gebracht|abgeholt|öffnet|schließt"
    r"|losf(?:ährt|ahren)|zurückkomm\w*|abfährt|ankommt|vuelve|part|revient|rentre"
    r"|retour|rückgabe|devolución|vuelta|llegada|salida|entrada|entra|sale|apertura|cierre|arrivée|départ|entrée"
    r"|sortie|ouverture|fermeture|vuelve|regresa|llega|part|arrive|revient|rentre|zurück"
)
RESOURCE = (
    r"room|table|car|court|pitch|lane|kennel|slot|boat|seat|desk|machine|device|bike|tool|equipment|resource|doctor"
    r"|stylist|teacher|vehicle"
    r"|house|cabin|flat|apartment|cottage|tent|caravan|trailer|van|locker|hall|stall|canoe|kayak|plot"
    r"|raum|\w*zimmer|tisch|\w*platz|\w*wohnung|ferienhaus|hütte|halle|auto|gerät|boot|fahrrad|sala|mesa|habitación"
    r"|coche|pista|piso|apartamento|casa|parcela|plaza|appartement|gîte|maison|emplacement|salle|chambre"
    r"|voiture|terrain|vélo"
)
TODAYS = r"date|day|datum|tag|fecha|día|jour|when"


def edges(fields: Iterable[FieldSpec], types: tuple[str, ...]) -> tuple[str, str]:
    """The keys of the fields where something begins and ends; nothing where they are not there. Of "departure" and
    "arrival" the first is the beginning, whichever it is."""
    found = [(f.key, f.label.lower()) for f in fields if f.type in types]
    pairs = [
        (start, end)
        for place, (start, begins) in enumerate(found)
        for end, ends in found[place + 1 :]
        if has(f"{START}|{EITHER}", begins) and has(f"{END}|{EITHER}", ends)
    ]
    if pairs:
        return pairs[0]
    start, end = key_of(fields, START, types), key_of(fields, END, types)
    return (start, end) if start and end and start != end else ("", "")


def key_of(fields: Iterable[FieldSpec], pattern: str, types: tuple[str, ...], *, whole: bool = False) -> str:
    """The key of the first field of one of the types that is called like this."""
    wanted = pattern_of(rf"(?:{pattern})" if whole else rf"\b(?:{pattern})(?!\w)")
    find = wanted.fullmatch if whole else wanted.search
    return next((f.key for f in fields if f.type in types and find(f.label.lower())), "")


def has(pattern: str, text: str) -> bool:
    return bool(words_like(pattern, r"\b", r"\b").search(text))


_COUNT = (
    r"^(?:number of(?! (?:the|my|this|that|his|her|its|our|their)\b)|number in\b|anzahl\b(?: der| an)?"
    r"|n[uú]mero de(?= [^\W\d_]+s\b)|nombre (?:de |d['’]))\s*"
)


def counted_in(label: str) -> str:
    """What a label in lower case tells how many there are of, "pages" of "number of pages"; nothing where it tells no
    count, as "number of the room" does not."""
    found = pattern_of(_COUNT).search(label)
    return label[found.end() :] if found else ""
