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
_INSTEAD = re.compile(
    r"(?:instead of|rather than|statt|anstatt|en vez de|en lugar de|au lieu de|i (?:hate|don't like"
    r"|dislike) the word|ich mag das wort|no me gusta la palabra|je n'aime pas le mot) \S.*",
    re.IGNORECASE,
)
_TOO_MUCH = re.compile(
    r"\b(?:is|are|ist|sind|es|son|est|sont) .{0,12}?\b(?:too|not enough|zu|nicht genug|demasiad\w+|poc\w+|trop|pas"
    r" assez)\b",
    re.IGNORECASE,
)
_MAKE_IT_SO_MANY = re.compile(
    rf"{_OFTEN}(?:make (?:it|that|them)|take|put|mach\w*(?: es| das| daraus)?|nimm|pon(?:lo|los)?|mets(?:-l[ea]s?)?)"
    rf" (?:rather |lieber |mejor "
    r"|plutôt )?\S+(?: \S+)?",
    re.IGNORECASE,
)
_WORK_IT_OUT = re.compile(
    rf"{_OFTEN}(?:can it |could it )?(?:work (?:that|it) out|(?:calculate|compute) (?:that|it))(?: for me)?",
    re.IGNORECASE,
)
_PUT_IN = re.compile(
    rf"{_OFTEN}(?:(?:put|add|keep|note|include|write) {_IT}(?: (?:in|down|there|too|as well|to it))*"
    r"|(?:schreib|füge?|nimm) (?:das|es) (?:\S+ )?(?:auf|hinzu|rein|dazu)|(?:pon|añáde|añade|apúnta)lo(?: también)?"
    r"|(?:ajoute|note|mets)-le(?: aussi)?)",
    re.IGNORECASE,
)


# Where a further wish begins within a sentence: "tools can be lent out, I want to see to whom".
_FURTHER = re.compile(
    r"\s*[,;–]\s*(?:(?:and|but|so|und|aber|also|y|pero|et|mais) )?(?="
    r"(?:i|we)(?:'d| would| do)? (?:also |still |really |just )*(?:want|need|like to|wish|prefer)\b"
    r"|(?:can|could) (?:you|i|we|it)\b|(?:it|they) (?:should|must)\b|let me\b|please\b"
    r"|(?:ich|wir) (?:will|möchten?|brauche|hätten?)\b|(?:es|das|sie) soll(?:te|en)?\b|kannst du\b|kann (?:ich|man)\b"
    r"|(?:quiero|necesito|quisiera|me gustaría|puedes)\b|(?:je|on) (?:veux|veut|voudrais)\b|j'aimerais\b|tu peux\b)",
    re.IGNORECASE,
)
_UNDER_A_CONDITION = re.compile(
    r"\W*(?:if|when(?:ever)?|once|as soon as|since|because|after|before|instead of|rather than|wenn|weil|sobald|falls"
    r"|da"
    r"|statt|si|cuando|porque|en cuanto|en vez de|quand|lorsque|dès que|comme|au lieu de)\b",
    re.IGNORECASE,
)
# What tells how things are and asks for nothing: "they're all in the lounge".
_STATEMENT = re.compile(
    r"\W*(?:and |but |so |because |und |denn |y |et |mais |pero )?(?:\w+ (?:is|are|can|may|have|has|gets?)|it|they"
    r"|this|that|these|those|there|he|she|i|we|you|some"
    r"|most|everyone|everybody|people|my|our|the|es|sie|er|ich|wir|man|manche|viele|alle|mein\w*|unser\w*|die|der|das"
    r"|son|está"
    r"|están|todos|todas|mi|mis|el|la|los|las|ils?|elles?|c'est|ce|on|je|tou(?:t|s|te|tes)|mes|mon|ma|les?|la)"
    r"(?:'s|'re|'m|'ve)?\b(?: .+)?",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r"n't\b|\b(?:should|must|has to|have to|needs?|wants?|wish|like|love|hate|can you|could|please|not|no|never"
    r"|without|too"
    r"|missing|wrong|instead|rather|soll\w*|muss|müssen|will|wollen|möchte\w*|brauche\w*|bitte|nicht|kein\w*|nie|ohne"
    r"|zu"
    r"|fehlt|falsch|lieber|statt|debe\w*|quiero|necesit\w+|favor|sin|nunca|falta|demasiad\w+|or|oder|ou|doit|doivent"
    r"|veux|voudrais"
    r"|faut|faudrait|pas|jamais|sans|trop|manque|plutôt|default|start|begin)\b|\d",
    re.IGNORECASE,
)


def apart(part: str) -> list[str]:
    """The wishes of a part in which another begins, but for what is to be under a condition."""
    return [part] if _UNDER_A_CONDITION.match(part) else [one for one in _FURTHER.split(part) if one.strip(" ,.!?")]


def is_statement(said: str) -> bool:
    """Whether words tell how things are and ask for nothing."""
    return bool(_STATEMENT.fullmatch(said.strip(" .!"))) and not _WISHES.search(said) and not said.endswith("?")


def is_figure_instead(before: str, part: str) -> bool:
    """Whether a part names the figure that is wanted where the one before is too much: "make it 20"."""
    return bool(_TOO_MUCH.search(before) and _MAKE_IT_SO_MANY.fullmatch(part.strip(" .,!")))


def said_of_before(before: str, part: str) -> str:
    """The wish of a part whose "it" is what was spoken of before: "the notes annoy me" and "remove them" are "remove
    the notes"; nothing where there is none."""
    if _WORK_IT_OUT.fullmatch(part.strip(" .,!?")):
        return f"work out {before.strip(' ,')}"
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
