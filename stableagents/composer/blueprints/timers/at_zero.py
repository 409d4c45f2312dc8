"""What is to be shown when the time is up, in one's own words: "when it reaches zero it says Dinner is ready"."""

from __future__ import annotations

from stableagents.composer.languages.patterns import pattern_of

_WORDS = r"[^.;!?\n]{2,60}"
_QUOTED = r"[\"“„«'](?P<quoted>[^\"”“»]{2,60})[\"”“»']"
_SAID = (
    r"(?i)\b(?:when|once|as soon as) (?:it|(?:the )?(?:time|timer|countdown|clock))(?:'s| is| has| gets| reaches| hits"
    r"| runs| comes| ends| stops)?[^.,;!?]{0,20}?(?:zero|nothing|0|up|over|done|out|ended|finished|ends|stops)\b,?"
    r" (?:it |the (?:app|screen) |and |should |must |shall |to |please |then )*"
    r"(?:says?|shows?|writes?|displays?|reads?)(?: me)?(?: the words)?:?"
    rf" (?P<en>(?!how|what|when|a |an |me ){_WORDS})"
    r"|\b(?:bei null|am ende|wenn (?:es|sie|er|(?:die|der|das) (?:zeit|timer|countdown|uhr)) [^.;!?]{0,30}?"
    r"(?:null|um|abgelaufen|vorbei|fertig)(?: ist| erreicht| kommt| steht)?),? (?:soll (?:es |da |dort )?|dann )*"
    rf"(?:(?:sagt|zeigt|steht|erscheint|heißt)(?: (?:es|er|sie|da|dort))*:? (?P<de>{_WORDS})"
    rf"|(?P<de2>{_WORDS}?) (?:stehen|sagen|zeigen|erscheinen))"
    r"|\b(?:al|cuando) (?:llegar|llegue|llega|termin\w+|acab\w+)(?: el tiempo| la cuenta)?(?: a (?:cero|0))?,?"
    r" (?:que )?(?:dice|diga|muestr[ae]|pon(?:e|ga)|aparece|aparezca|sale|salga)(?: el texto)?:?"
    rf" (?P<es>{_WORDS})"
    r"|\b(?:à|quand (?:il|elle|ça|le (?:temps|minuteur|compte))[^.,;!?]{0,25}?) (?:zéro|0|écoulé|fini|terminé),?"
    r" (?:on lit|(?:il |elle |ça |cela |l'appli )?(?:dit|affiche|montre|indique|écrit))(?: le texte)?:?"
    rf" (?P<fr>{_WORDS})"
    rf"|\b(?:says?|shows?|writes?|displays?|sagt|zeigt|dice|diga|muestr[ae]|dit|affiche) {_QUOTED}"
    r" (?:when|once|at|wenn|sobald|bei|cuando|al|quand|à)\b"
)


def said_in(text: str) -> str:
    """What is to be shown when the time is up; nothing where a description says none."""
    found = pattern_of(_SAID).search(text)
    words = next(filter(None, found.groups()), "").strip(" \"'“”„«»¡") if found else ""
    return words[:1].upper() + words[1:]
