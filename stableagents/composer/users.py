"""What users do with a form or a list, told of them, as the fields that it has: "users can book a room (red, blue)
for a day" is a list of bookings."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer.writing import USERS


def _of_a_booking(found: re.Match[str]) -> str:
    """What is booked for a day, as the fields of a booking."""
    noun = re.sub(r"^(?:an?|the) ", "", found["noun"])
    noun = noun[:-1] if found["choices"] and noun.endswith("s") else noun
    of_day = f"{noun}{found['choices']}, {found['day']}"
    name = "" if re.search(r"\bnames?\b", found.string, re.IGNORECASE) else "name, "
    return f"Bookings: {name}{of_day}{', ' if found['more'] else ''}"


_USERS = rf"(?:{USERS})"
_MAY = r"(?:can|may|must|should|could|shall|will)"
STORIES: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (
        r"\b(?:(?:any )?one of (?:the |our )?(?:\d+ |two |three |four |five |six )?)(?P<noun>[^\W\d_]{3,}s)"
        r"(?P<choices> \([^()]*,[^()]*\))",
        r"\g<noun>\g<choices>",
    ),
    (
        rf"(?:^\W*|\b(?:the )?(?:{_USERS}|i|we|you) (?:{_MAY} )?)(?:book|reserve|hire|rent) (?:an appointment with )?"
        r"(?P<noun>(?:an? |the )?[^\W\d_]+)(?P<choices>(?: \([^()]*\))?) (?:for|on) an? (?P<day>date|day)"
        r"(?P<more>(?: (?:with|at|from|and)|,)(?: an?)? |(?=\W*(?:[.;]|$)))",
        _of_a_booking,
    ),
    (
        rf"^\W*(?:the )?(?:{_USERS}|i|we) (?:{_MAY} |want to )?(?:book|reserve) (?:an? )?(?P<noun>(?:[^\W\d_]+ )?"
        r"(?:court|room|desk|seat|table|boat|bike|car|machine|studio|slot|hall|pitch|lane|place|space))"
        r"s?(?P<choices>(?: \([^()]*\))?)\W*$",
        r"Bookings: name, \g<noun>\g<choices>, date, start time, end time",
    ),
    # With whom something is shared is no list of its own.
    (
        r"(?P<share>^\W*(?:i|we) share (?:an?|our|the) [^\W\d_]+|^\W*wir teilen uns eine?n? [^\W\d_]+"
        r"|^\W*compartimos una? [^\W\d_]+|^\W*nous partageons une? [^\W\d_]+) (?:with|mit|con|avec)"
        r" (?:the|our|my|den|unseren|los|las|nuestros|les|nos) [^\W\d_]+(?= ?[:.])",
        r"\g<share>",
    ),
    # "A log: each print with the file, …" lists the file first.
    (
        r"(?P<head>^[^:.;]{3,60}: )each [^\W\d_]+ with (?:the |its |a )?(?=[^:;]*,)(?!.*\bwith\b)",
        r"\g<head>",
    ),
    # What is booked by several is no book.
    (
        r"^\W*(?:i|we|they|people|members|families) (?:all )?(?:book|reserve) (?:our|the|my|an?|their) "
        r"(?P<what>[^\W\d_]+(?: [^\W\d_]+)?)(?= ?[:;])",
        r"\g<what> bookings",
    ),
    # What is told of each day has its day.
    (
        r"(?P<list>^(?!.*\bdate\b)(?:(?!\b(?:total|sum|average|how much|show)\b)[^.!?\n])*\b(?:times?|hours?|start|end"
        r"|break)\b[^.!?:,\n]*?),? (?:of|for|on) (?:each|every) (?:working |work |week|school )?day\b",
        r"\g<list>, date",
    ),
    (
        r"(?P<list>^(?!.*\bdatum\b)(?:(?!\b(?:summe|gesamt\w*|durchschnitt)\b)[^.!?\n])*\b(?:beginn|ende|uhrzeit\w*"
        r"|stunden|pausen?)\b[^.!?:,\n]*?),? (?:an jedem|für jeden|jedes) (?:arbeits|werk|schul)?tag(?:e?s)?\b",
        r"\g<list>, Datum",
    ),
    (
        r"(?P<list>^(?!.*\bfecha\b)(?:(?!\b(?:total|suma|media|promedio)\b)[^.!?\n])*\b(?:hora|horas|inicio|fin"
        r"|pausa|descanso)\b[^.!?:,\n]*?),? (?:de|para) cada (?:día|jornada)(?: laborable| de trabajo)?\b",
        r"\g<list>, fecha",
    ),
    (
        r"(?P<list>^(?!.*\bdate\b)(?:(?!\b(?:total|somme|moyenne)\b)[^.!?\n])*\b(?:heures?|début|fin|pause)\b"
        r"[^.!?:,\n]*?),? (?:de|pour) chaque (?:jour|journée)(?: de travail)?\b",
        r"\g<list>, date",
    ),
    # To book is no book.
    (
        rf"(?P<before>\b(?:{_MAY}|to) )book (?P<what>(?:an?|one|their|his|her|any) )",
        r"\g<before>make a booking of \g<what>",
    ),
    # Who leaves a name enters it.
    (
        rf"\b(?P<who>{_USERS} (?:{_MAY} )?)(?:leave|submit|fill in|provide|give)"
        r" (?=(?:their |an? |the |his |her )?(?:(?:full|first|last) )?(?:names?|e-?mails?)\b)",
        r"\g<who>enter ",
    ),
    (
        r"\b(?P<does>enters?|adds?|types? in|saves?|stores?|records?) (?P<a>an?|the|each|every) (?P<of>[^\W\d_]+)['’]s"
        r" (?=[^\W\d_]+ and [^\W\d_]+\W*(?:[.;]|$))",
        r"\g<does> \g<a> \g<of> with ",
    ),
    # What a record can be marked as is a field of it, told behind the others.
    (
        rf"(?P<list>\b(?:adds?|enters?|creates?|keep) (?:an? |the )?(?!(?:tasks?|to-?dos?)\b)[^\W\d_]+ with"
        r" [^.;:]{3,120}?)"
        rf"(?P<between>(?:\. [^.:;]{{3,80}}){{0,2}}?)(?:\. (?:the )?(?:{_USERS}|i|we) {_MAY}|,? and) mark"
        r" (?:(?:an?|the|each|every) )?[^\W\d_]+ as (?P<done>(?!done\b)[^\W\d_]{3,})(?= ?(?:[.;]|$))",
        r"\g<list>, \g<done> or not\g<between>",
    ),
    # What is chosen beside what is entered is a field as well.
    (
        r"(?P<before>\b(?:enters?|adds?|types? in) [^.:]{3,120}?)[,;] (?:and )?(?:choose|select|pick)s?"
        r" (?:an? |the |one )?(?=[^\W\d_]+(?: [^\W\d_]+)? \([^()]*,)",
        r"\g<before>, ",
    ),
    (
        rf"(?P<who>\b{_USERS} {_MAY} )(?:choose|select|pick) (?:an? |the )?(?P<what>[^.,;:()]{{3,30}}),?"
        r" (?:and )?(?:give|enter|write) (?:an? |the )?(?P<more>[^.,;:()]{3,40},?) and (?:write|leave|enter|add) ",
        r"\g<who>enter \g<what>, \g<more> and ",
    ),
    (r"(?P<refused>\b(?:refused|rejected|not accepted)) with an? (?:[^\W\d_]+ )?message\b", r"\g<refused>"),
    # What somebody is kept for.
    (
        r",? so that (?:i|we|they|you) can (?:call|contact|reach|phone|email|write to|thank|remember"
        r"|look (?:it|them) up)\b[^,.;:!?\n]*",
        "",
    ),
    # What they want is what it is.
    (
        r"\b(?!(?:what|how|which|who|when|if|whether|where|as|than|that)\b)(?P<noun>[^\W\d_]{3,}) (?:that |which )?"
        r"(?:they|he|she|you|the user) (?:wants?|needs?|likes?|prefers?|chooses?)(?= \([^()]*,[^()]*\))",
        r"\g<noun>",
    ),
)
