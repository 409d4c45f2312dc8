"""Parts of an instruction that belong together: what is said of a thing, and what is to be done with "it"."""

from __future__ import annotations

import re

_OFTEN = r"(?:please |just |so |then |can you |could you |you can |better |bitte |einfach |dann |por favor |alors )*"
_IT = r"(?:it|that|them|this|those|these)"
_DO = r"remove|delete|drop|hide|rename|change|make|move|put|take|get rid of|throw|sort by|order by|turn|leave|use|call"
# What is done with "it", in four languages: the verb, and what stands behind.
_DONE_WITH_IT = (
    re.compile(rf"{_OFTEN}(?P<verb>{_DO}) {_IT}\b(?P<rest>.*)", re.IGNORECASE),
    re.compile(
        r"(?:bitte |dann )*(?P<verb>nimm|mach|tu|lass|lösche?|entferne?|benenne?|nenne?|verschiebe?|stelle?) (?:das"
        r"|es|sie|ihn"
        r"|den|die)\b(?P<rest>.*)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<verb>quíta|bórra|elimína|cámbia|pón?|quita|borra|elimina|cambia|mueve|muéve)l[oa]s?\b(?P<rest>.*)", re.I
    ),
    re.compile(r"(?P<verb>enlève|supprime|retire|renomme|mets|déplace|change)-l[ea]s?\b(?P<rest>.*)", re.IGNORECASE),
)
_THE = (
    r"(?:the|my|this|that|your|these|those|our|der|die|das|den|dem|diese\w*|mein\w*|el|la|los|las|este|esta|mi|le"
    r"|les|ce|cette)"
)
_IS = (
    r"(?:is|are|isn't|aren't|was|scares?|looks?|gets?|takes?|does|doesn't|don't|never|makes?|annoys?|bothers?"
    r"|confuses?|has"
    r"|feels?|seems?|only|just|ist|sind|nervt|nerven|stört|stören|macht|sieht|braucht|wird|es|son|está|están|me|no"
    r"|molesta|sobra"
    r"|est|sont|m'|fait|ne|n')"
)
_OF_WHAT = (
    re.compile(rf"(?:but |and |well )?(?P<thing>(?:{_THE} |l')(?:\S+ ){{0,2}}?\S+?) {_IS}\b.*", re.IGNORECASE),
    re.compile(
        rf"(?:i|we|nobody|no one|you) (?:\S+ ){{1,3}}?(?P<thing>{_THE} (?:\S+ ){{0,2}}?\S+?)(?: at all| any ?more|"
        rf" here)?",
        re.IGNORECASE,
    ),
)
_INSTEAD = re.compile(r"(?:instead of|rather than|statt|anstatt|en vez de|en lugar de|au lieu de) \S.*", re.IGNORECASE)
_PUT_IN = re.compile(
    rf"{_OFTEN}(?:(?:put|add|keep|note|include|write) {_IT}(?: (?:in|down|there|too|as well|to it))*"
    r"|(?:schreib|füge?|nimm) (?:das|es) (?:\S+ )?(?:auf|hinzu|rein|dazu)|(?:pon|añáde|añade|apúnta)lo(?: también)?"
    r"|(?:ajoute|note|mets)-le(?: aussi)?)",
    re.IGNORECASE,
)


def said_of_before(before: str, part: str) -> str:
    """The wish of a part whose "it" is what was spoken of before: "the notes annoy me" and "remove them" are "remove
    the notes"; nothing where there is none."""
    if _INSTEAD.fullmatch(before.strip(" ,")):
        return f"{before.strip(' ,')} {part.strip()}"
    done = next(filter(None, (pattern.fullmatch(part.strip(" .,!")) for pattern in _DONE_WITH_IT)), None)
    thing = next(filter(None, (pattern.fullmatch(before.strip(" .,!")) for pattern in _OF_WHAT)), None)
    if done is None or thing is None:
        return ""
    verb = done["verb"].translate(str.maketrans("áíóé", "aioe")) if done.re is _DONE_WITH_IT[2] else done["verb"]
    return f"{verb} {thing['thing']}{done['rest']}"


def is_put_in(part: str) -> bool:
    """Whether a part says no more than that what was spoken of is to be there: "put that in"."""
    return bool(_PUT_IN.fullmatch(part.strip(" .,!")))
