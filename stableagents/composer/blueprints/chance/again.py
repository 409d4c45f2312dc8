"""Who may be drawn again: each only once, not the last one, or not within so many days, in four languages."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.said import number_of
from stableagents.composer.languages.patterns import pattern_of

_WITHIN = re.compile(
    r"\b(?:not?|never|nobody|no one|nicht|keine[rn]?|niemand|nie|que no|no|sin|nadie|pas|personne|sans"
    r"|ne)\b.*\b(?:same|again"
    r"|twice|repeat\w*|selbe\w*|gleiche\w*|derselbe|dieselbe|wieder|erneut|zweimal|mism[ao]\w*|repet\w*|repit\w*"
    r"|otra vez"
    r"|même\w*|répét\w*|encore|deux fois)\b.*?\b(?:within|for|in|during|innerhalb|binnen|für|en|durante|dentro de"
    r"|dans|pendant|avant)\b(?: the| los| les| der| von)?(?: next| last| nächsten| letzten| próximos| últimos"
    r"| prochains"
    r"| derniers)? (?P<said>.*)"
)
_LAST = pattern_of(
    r"(?:\b(?:not?|never|nicht|nie|no|pas|sans|sin)|n't)\b.*\b(?:twice|two times|again|same|zweimal"
    r"|dieselbe|derselbe|dos veces"
    r"|repet\w*|deux fois|même)\b.*\b(?:in a row|running|one after the other|hintereinander|nacheinander|direkt"
    r"|seguid\w+"
    r"|de suite|d'affilée)\b"
)
_TIME_BEFORE = (
    r"(?:yesterday|(?:the )?last (?:time|one|draw|round|week)|the (?:day|time|one|round) before"
    r"|(?:the )?previous(?: \w+)?|gestern"
    r"|(?:(?:das|beim) )?letzte[ns]? mal|(?:am )?vortag|zuvor|vorher|ayer|(?:la )?(?:última vez|vez anterior)"
    r"|hier|la (?:dernière fois|fois (?:d'avant|précédente))|la veille)"
)
_AS_BEFORE = pattern_of(
    rf"(?:\b(?:not?|never|nicht|nie|no|nunca|ni|pas|jamais|sans|sin)|n't)\b[^.;]*\b(?:same|dasselbe|dieselben?"
    rf"|derselbe|denselben|(?:das|die|der|den) gleichen?|mism[oa]s?|mêmes?)\b[^.;]*\b(?:as|than|like|wie|als|que|de"
    rf"|qu['’]) ?{_TIME_BEFORE}(?!\w)|\bnot the one [^.;]{{0,20}}?\b{_TIME_BEFORE}(?!\w)"
    rf"|\b(?:nicht (?:das|der|die|den)|no (?:el|la|los|las)|pas (?:celui|celle|ceux|celles))\b[^.;]{{0,20}}?"
    rf"\b{_TIME_BEFORE}(?!\w)"
    rf"|\b(?:different|another|other|andere[rsnm]?|otr[oa]s?|distint[oa]s?|autres?|différente?s?)\b[^.;]{{0,20}}?"
    rf"\b(?:than|from|to|as|als|que|de|a) {_TIME_BEFORE}(?!\w)"
)
_SAME_TWICE = pattern_of(
    r"\b(?:never|not?|don't|doesn't|without)\b(?: [^\W\d_]+){0,3} (?:the same|any)(?: [^\W\d_]+){0,2} (?:twice"
    r"|two times|more than once)\b|\b(?:no|none of the) [^\W\d_]+(?: is)?(?: [^\W\d_]+)? (?:twice|more than once)\b"
    r"|\b(?:nie|niemals|nicht|kein\w*)(?: [^\W\d_]+){0,3} (?:zweimal|doppelt|mehrmals)\b"
    r"|\b(?:nunca|no|ningún|ninguna)(?: [^\W\d_]+){0,4} (?:dos veces|más de una vez)\b"
    r"|\b(?:jamais|pas|aucune?)(?: [^\W\d_]+){0,4} (?:deux fois|plus d'une fois)\b"
)
_ONCE = pattern_of(
    r"\b(?:winners?|names?|persons?|people|students?|pupils?|drawn|picked|chosen|who|that)\b[^.;]{0,40}\b(?:(?:is|are"
    r"|gets?"
    r"|be|being) (?:then |automatically )?(?:removed|deleted|taken (?:out|off)|crossed (?:out|off)|left out|out)"
    r"|drops? out"
    r"|disappears?|leaves? the list)\b|\b(?:remov\w*|delet\w*|cross\w* (?:out|off)|take\w* (?:out|off)) (?:the |each "
    r"|every )?"
    r"(?:winner|drawn|picked|chosen|name|person)s?\b|\b(?:without (?:repeat\w*|repetition|replacement|doubl\w*)"
    r"|no (?:repeats?"
    r"|repetitions?|duplicates)|each (?:\w+ )?(?:only )?once|nobody (?:twice|again)|no one twice"
    r"|not (?:be )?(?:drawn |picked |chosen )?(?:twice|again)"
    r"|until (?:all|every\w*)|never twice|before any\w* (?:repeats|comes again))\b"
    r"|\b(?:gewinner\w*|gezogene\w*|namen?|wer)\b[^.;]{0,40}\b(?:entfernt|gestrichen|gelöscht|raus|fällt|scheidet)\b"
    r"|\b(?:ohne (?:wiederholung\w*|zurücklegen|doppelte)|jede\w* (?:nur )?einmal|nicht (?:zweimal|doppelt|noch ?mal"
    r"|wieder)"
    r"|bis alle|niemand zweimal|keiner zweimal)\b"
    r"|\b(?:ganador\w*|nombres?|elegid\w+)\b[^.;]{0,40}\b(?:se (?:quita|elimina|borra)|desaparece|sale de la lista"
    r"|eliminad\w)\b"
    r"|\b(?:sin (?:repet\w+|repetición)|una sola vez|sólo una vez|solo una vez|no (?:se )?repit[ae]\w*"
    r"|hasta que (?:\w+ )?(?:salido )?tod[oa]s)\b"
    r"|\b(?:gagnant\w*|nom|prénom|tirée?)\b[^.;]{0,40}\b(?:est (?:retiré|supprimé|enlevé|éliminé)e?|disparaît"
    r"|sort de la liste)\b"
    r"|\b(?:nobody|no ?one|none|no [^\W\d_]+)\b[^.,;]{0,30}\b(?:twice|again|a second (?:time|go|turn))\b"
    r"|\bbefore (?:all|every\w*|each)\b|\b(?:all|every\w*|each)\b(?: [^\W\d_]+){0,3}"
    r" (?:had|having|gets?) (?:a|one|his|her|their) (?:turn|go)\b"
    r"|\b(?:niemand|kein\w*)\b[^.,;]{0,30}\b(?:zweimal|doppelt|noch ?mal|wieder|erneut)\b|\bbevor (?:alle|jede\w*)\b"
    r"|\balle (?:[^\W\d_]+ ){0,2}(?:dran|an der reihe) (?:waren|gewesen)\b"
    r"|\b(?:nadie|ning[uú]n\w*)\b[^.,;]{0,30}\b(?:dos veces|otra vez|repit\w+)\b|\bantes de que (?:todos|todas|cada)\b"
    r"|\b(?:personne|aucune?)\b[^.,;]{0,30}\b(?:deux fois|encore|à nouveau|de nouveau)\b|\bavant que tou\w+\b"
    r"|\b(?:sans (?:répétition|remise|doublon)s?|une seule fois|jusqu'à ce que tou\w+|jamais deux fois)\b"
)
_UNITS = {
    r"days?|tagen?|días?|jours?": 1,
    r"weeks?|wochen?|semanas?|semaines?": 7,
    r"months?|monaten?|mes(?:es)?|mois": 30,
}
FEATURES = (
    rf"\b(?:not|never|nicht|nie|no|nunca|pas|jamais) .*\b{_TIME_BEFORE}(?!\w)",
    r"\b(?:not?|never|nobody|nicht|nie|niemand|nunca|pas|jamais|sans) .*\b\d{1,2} (?:day|week|month|tage|woche|monat"
    r"|días|semana|mes"
    r"|jour|semaine|mois)",
    r"(?:not?|never|nobody|twice|winner|drawn|picked|chosen|remov|without).*(?:again|same|twice|remov|out|repe|once"
    r"|row|back)",
    r"(?:nicht|nie|niemand|ohne|gezogen|gewinner).*(?:wieder|selbe|zweimal|raus|entfernt|gestrichen|fällt|doppelt)",
    r"(?:raus|streich|entfern|wiederhol|repet|repit|répét|répéter)",
    r"(?:no|nunca|sin|ganador).*(?:mism|repet|repit|otra vez|elimin|quita|borra)",
    r"(?:no|nadie|ning[uú]n\w*).*(?:dos veces|otra vez)|(?:niemand|kein\w*).*(?:zweimal|noch ?mal)"
    r"|(?:personne|aucun\w*).*(?:deux fois|encore)",
    r"second (?:go|turn|time)|\bdran (?:war|waren|ist|kommt)\b",
    r"(?:before|until|bevor|bis|antes|hasta|avant|jusqu).*(?:\ball|every\w*|jede\w*|tod[oa]s|tou(?:s|te)\w*)",
    r"(?:pas|jamais|sans|gagnant|tiré).*(?:même|répét|encore|deux fois|retir|supprim|enlev|disparaît)",
)


def told(text: str) -> str | int:
    """What a description says: how many days somebody stays out, "once", "last", or nothing."""
    lowered = text.lower()
    if found := _WITHIN.search(lowered):
        for unit, days in _UNITS.items():
            count = number_of(found["said"], rf"(?:{unit})\b", 0, 0, 99)
            if count or pattern_of(rf"^(?:a |the |eine[rnms]? |un[ae]? |la |le )?(?:same )?(?:{unit})\b").search(
                found["said"]
            ):
                return max(1, count) * days
    if _LAST.search(lowered) or _AS_BEFORE.search(lowered):
        return "last"
    return "once" if _ONCE.search(lowered) or _SAME_TWICE.search(lowered) else ""
