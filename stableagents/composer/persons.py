"""What is said first of the person who wishes, or for whom she does, and tells nothing of the app."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of

_GREETING = re.compile(
    r"^\W*(?:hi|hello|hey|hallo|moin|servus|hola|bonjour|salut|good (?:morning|evening)|guten tag|buenos días|buenas)\b"
    r"(?: there| all| zusammen| everyone| à tous)?(?:\s*[,.!]+\s+|\s+(?=(?:can|could|please|i|we|kannst|könnt|ich|wir"
    r"|puedes?|quiero|necesito|je|nous|pouvez|peux)\b))",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"^\W*(?:(?:i'?m|i am|we'?re|we are) (?:an? |the )?[^.:;,!?]{2,60}?(?:[.:;,!]\s+|\s+and\s+(?=i\b|we\b|want|need"
    r"|would))"
    r"|(?:je suis|nous sommes) [^.:;,!?]{2,60}?(?:\s*[.:;,!]\s+|\s+et\s+(?=je\b|j'|nous|veux|voudrais))"
    r"|[^\W\d_][\w' ]{2,40} here\s*[,.:;]\s+"
    r"|(?:soy|somos) [^.:;,!?]{2,60}?(?:[.:;,!]\s+|\s+y\s+(?=quier|quer|necesit|me\b|busc))"
    r"|(?:ich bin|wir sind) [^.:;,!?]{2,60}?(?:[.:;,!]\s+|\s+und\s+(?=möcht|brauch|will|woll|hätte|such)))",
    re.IGNORECASE,
)


# Who wishes, in what is said for her: "As a teacher I want to …", "My grandma needs …".
_ON_BEHALF = (
    (
        r"^\W*(?:(?:user stor(?:y|ies)|requirements?)\s*[:.]\s*)?[-–*]?\s*as (?:an? |the )?[^.,;:!?]{2,30}?,? (?:i|we)"
        r" (?:can|(?:want|wish|would like|need|should be able) to)(?: be able to)?(?= )",
        "I want to",
    ),
    (
        r"^\W*(?:me and )?my \w+(?: and (?:i|me))? (?:wants?|needs?|would like)(?= )",
        "I want",
    ),
    (
        r"^\W*als \w+ (?:möchte|will|kann|brauche) ich(?= )"
        r"|^\W*meine? \w+(?: und ich)? (?:wollen|will|möchten?|brauch(?:t|en)|hätten?(?: gerne?)?)"
        r"(?= (?:eine?n?|etwas|was)\b)",
        "Ich will",
    ),
    (
        r"^\W*como \w+,? (?:quiero|puedo|necesito)(?: poder)?(?= )|^\W*mi \w+ (?:quiere|necesita)(?= (?:una?|algo)\b)",
        "Quiero",
    ),
    (
        r"^\W*en tant que? [^.,;:!?]{2,30}?,? je (?:veux|peux|voudrais|souhaite)(?: pouvoir)?(?= )"
        r"|^\W*(?:mon|ma) \w+ (?:veut|voudrait|aimerait)(?= (?:une?|quelque)\b)",
        "Je veux",
    ),
)
_ONLY_NAMES = re.compile(r"(?:[^\W\d_]+(?: [^\W\d_]+){0,2}, ){2,}[^\W\d_]+(?: [^\W\d_]+){0,2}\W*(?:$|[.!?]\s)")


def without_person(text: str) -> str:
    """A description without what is said first of who wishes: "I'm a nurse and want …", "As a teacher I want …"."""
    text = _GREETING.sub("", text, count=1)
    for said, meant in _ON_BEHALF:
        text = pattern_of(said, re.IGNORECASE).sub(meant, text, count=1)
    rest = _PERSON.sub("", text, count=1)
    if rest != text and _ONLY_NAMES.match(rest):
        return f"App: {rest}"  # fields, with nothing before them that is kept
    return rest if len(rest.split()) > 2 else text
