"""What is said first of the person who wishes, or for whom she does, and tells nothing of the app."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.readings import EACH_PART

# A part that tells of the person, or of how the app is asked for, wishes for nothing.
_ABOUT = re.compile(
    r"^\W*(?:(?:(?:i|we|people|they) never (?:know|remember|find)|(?:ich|wir) (?:weiß|wissen|finde\w*) nie"
    r"|nunca (?:sé|sabemos|encuentro)|(?:je|on|nous) ne (?:sais|sait|savons|trouve) jamais"
    r"|(?:\S+ ){0,3}?(?:it'?s|it is|c'est|es ist|das ist|es) (?:always|toujours|immer|siempre)"
    r" (?:a |an |le |la |ein |un )?(?:mess|chaos|trouble|bazar|pagaille|durcheinander|lío|desastre))\b"
    r"|(?:i|we|ich|wir|yo|je|nous|my|our|mein\w*|unser\w*|mi|mon|ma) (?:\w+ )?(?:am|are|run|have|own|work"
    r"|teach|live|travel|walk|sell|build|lend|rent|coach|train|repair|bake|sew|knit|grow|collect|drive|ride|sing"
    r"|cook|clean"
    r"|argue|quarrel|study|volunteer|breed|verkaufe?n?|baue?n?|verleihe?n?|vermiete?n?|repariere?n?|backe?n?|nähe?n?"
    r"|reise?n?|sammle|sammeln|fahre?n?|singe?n?|koche?n?|putze?n?|streiten|studiere?n?|züchte?n?|vend[oe]mos"
    r"|vendo|paseo"
    r"|construyo|presto|alquil[oa]mos|alquilo|entreno|arreglo|coso|cultivo|viaj[oa]mos|viajo|colecciono|canto|cocino"
    r"|limpio|discutimos|crío|vends|promène|construis|prête|loue|entraîne|répare|cuisine|couds|tricote|cultive|voyage"
    r"|collectionne|conduis|chante|nettoie|étudie|élève"
    r"|love|like|always|keep"
    r"|play|lose|forget|vergesse?n?|oublie|olvido|bin|habe?n?|arbeite\w*|tengo|soy|suis|ai|avons|gran\w*|kids?"
    r"|son|daughter|wife|husband"
    r"|class|brother|sister|mum|dad|mother|father|family|friends?"
    r"|enkel\w*|kinder|kind|sohn|tochter|frau|mann|mutter|vater|eltern|bruder|schwester|oma|opa|familie|freunde?"
    r"|hij[oa]s?|mujer|marido|niet[oa]s?|familia|amig[oa]s?"
    r"|enfants?|fils|fille|femme|mari|famille|amis?)\b"
    r"|(?:i|we) (?:\w+ )?(?:walk|coach|tutor|rent out|lend out|sell|bake|breed|look after|train|clean|sew|knit"
    r"|travel|drive|collect)\b(?!.*\b(?:want|need|like)\b)|(?:i |we )?never get\b"
    r"|(?:once|twice|einmal|zweimal|una vez|dos veces|une fois|deux fois) (?:an?|per|every|in der|pro|a la|por"
    r"|al|par) [^\W\d_]+$"
    r"|(?:tengo|tenemos|soy|somos|llevo|trabajo|entreno|alquilo|alquilamos|vendo|cuido|doy clases|betreue|leite"
    r"|trainiere"
    r"|vermiete)\b(?!.*\b(?:quiero|necesito|will|brauche|möchte)\b)"
    r"|(?:keep |always )?(?:forget|lose|mix up)(?:ting)? (?:my|the|them|it|everything)\b"
    r"|\d+ (?:kindern?|kids|children|students|niños|alumnos|enfants|élèves)$|j['’]oublie\b|se me olvida|im an?\b"
    r"|i'm\b|for (?:my|our|the|an?|me|myself|us|every|each)\b|für (?:mich"
    r"|mein\w*|unser\w*|de[nmr]|die"
    r"|das)\b|para (?:mi|mis|el|la|un)\b"
    r"|pour (?:mon|ma|mes|le|la|un|moi)\b|like (?:in|on|the)|such as\b|e\.?g\b|for example|zum beispiel"
    r"|por ejemplo|par exemple"
    rf"|{EACH_PART}\W*$)",
    re.IGNORECASE,
)
# What always or never goes well: it tells why an app is wished for, and not what it shall do.
_TROUBLE = re.compile(
    r"^\W*(?:(?:i|we|they|people|ich|wir|yo|je|j'|on|nous) ?)?(?:(?:always|never|constantly|keep|immer|ständig"
    r"|nie|siempre"
    r"|nunca|toujours|jamais) )?(?:argu(?:e|ing)|quarrel\w*|forget(?:ting)?|los(?:e|ing)(?= (?:it|them|track"
    r"|count|my|the"
    r"|our)\b)|get (?:it|them|my \w+) back|mix(?:ing)? (?:it|them) up|streiten|vergesse?n?|discut(?:imos|ir|en)"
    r"|olvid(?:o|amos)|pierdo|perdemos|oublie|oublions|perds|perdons)\b(?!.*\b(?:warn|remind|show|tell)\b)"
    r"|.*\bvergesse?n? (?:immer|ständig|oft)$|^\W*(?:(?:i|we|people|they) never (?:know|remember|find)|(?:ich|wir) "
    r"(?:weiß|wissen|finde\w*) nie|nunca (?:sé|sabemos|encuentro)|(?:je|on|nous) ne (?:sais|sait|savons"
    r"|trouve) jamais)",
    re.IGNORECASE,
)
_ASKED_ABOUT = re.compile(
    r"^\W*(?:who|what|whom|where|when|which|how|wer|wem|was|wo|wann|wie|welche\w*|quién|qué|a quién|dónde|cuándo"
    r"|cómo|qui"
    r"|quoi|à qui|ce que|où|quand)\b",
    re.IGNORECASE,
)
# Why something is wished for, at the end of a sentence.
_REASON = re.compile(
    r",? \b(?:because|since (?:i|we)|as (?:i|we) (?:am|are)|weil|da (?:ich|wir)|porque|ya que|parce que"
    r"|vu que)\b[^.;:!?\n]*"
    r"|,? so (?:that )?(?:i|we|they|people|nobody|no one) (?:don'?t|do not|won'?t|never|can(?:'?t| not|not)?"
    r"|will|know|have)\b (?:end up|forget|lose|miss|mix|have to (?:guess|ask|search|look)|talk|relax|stop"
    r"|find (?:them|it)"
    r" again)[^.;:!?\n]*"
    r"|,? damit (?:ich|wir) (?:es |sie |das |nichts )?nicht?s? (?:mehr )?(?:vergess\w+|durcheinander\w+|such\w+)"
    r"|,? para (?:que )?no (?:se me olvid\w+|olvid\w+|perd\w+)[^.;:!?\n]*|,? pour ne (?:pas|plus"
    r"|rien) (?:oublier|perdre)"
    r"[^.;:!?\n]*",
    re.IGNORECASE,
)


def is_trouble(part: str) -> bool:
    """Whether a part tells what goes wrong without an app: "I always forget"."""
    return bool(_TROUBLE.match(part))


def is_of_person(part: str, *, is_behind: bool = False) -> bool:
    """Whether a part of a description tells of the person, or of how the app is asked for, and wishes for nothing;
    ``is_behind``: behind a trouble, which may be one to know something."""
    return bool(_ABOUT.match(part) or is_trouble(part) or (is_behind and _ASKED_ABOUT.match(part)))


def without_reasons(text: str) -> str:
    """A description without why something is wished for: "because we travel", "so I don't forget"."""
    return _REASON.sub("", text)


_HEADING = re.compile(
    r"^\W*(?:user stor(?:y|ies)|requirements?|specifications?|features|anforderungen|requisitos"
    r"|exigences)\s*:\s*[-–*]?\s*",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\W*(?:hi|hello|hey|hallo|moin|servus|hola|bonjour|salut|good (?:morning|evening)|guten tag|buenos días"
    r"|buenas)\b"
    r"(?: there| all| zusammen| everyone| à tous)?(?:\s*[,.!]+\s+|\s+(?=(?:can|could|please|i|we|kannst|könnt|ich|wir"
    r"|puedes?|quiero|necesito|je|nous|pouvez|peux)\b))",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"^\W*(?:(?:i'?m|i am|we'?re|we are) (?:an? |the )?[^.:;,!?]{1,60}?(?:[.:;,!]\s+|\s+and\s+(?=i\b|we\b|want|need"
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
        r"^\W*(?:for (?:my|our)|für (?:mein|unser)\w*|para (?:mis?|nuestr[oa]s?)|pour (?:mon|ma|mes|notre|nos))"
        r" [^.,;:!?\d]{2,25} ?: (?=(?:s?he|they|it|i|we|sie|er|es|ich|wir|ell[ao]s?|él|yo|elles?|ils?|je|on)\b)",
        "",
    ),
    (
        r"^\W*as (?:an? |the )?[^.,;:!?]{2,30}?,? (?:i|we)"
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
        r"^\W*como \w+,? (?:quiero|puedo|necesito)(?: poder)?(?= )|^\W*mi \w+ (?:quiere|necesita)(?= (?:una?"
        r"|algo)\b)",
        "Quiero",
    ),
    (
        r"^\W*en tant que? [^.,;:!?]{2,30}?,? je (?:veux|peux|voudrais|souhaite)(?: pouvoir)?(?= )"
        r"|^\W*(?:mon|ma) \w+ (?:veut|voudrait|aimerait)(?= (?:une?|quelque)\b)",
        "Je veux",
    ),
)
_ONLY_NAMES = re.compile(r"(?:[^\W\d_]+(?: [^\W\d_]+){0,2}, ){1,}[^\W\d_]+(?: [^\W\d_]+){0,2}\W*(?:$|[.!?]\s)")


def without_person(text: str) -> str:
    """A description without what is said first of who wishes: "I'm a nurse and want …", "As a teacher I want …"."""
    text = _GREETING.sub("", _HEADING.sub("", text, count=1), count=1)
    for said, meant in _ON_BEHALF:
        text = pattern_of(said, re.IGNORECASE).sub(meant, text, count=1)
    rest = _PERSON.sub("", _PERSON.sub("", text, count=1), count=1)  # "I'm Tom and I'm 9. …"
    if rest != text and _ONLY_NAMES.match(rest):
        return f"App: {rest}"  # fields, with nothing before them that is kept
    return rest if len(rest.split()) > 2 else text
