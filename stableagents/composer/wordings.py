"""What people say in many words, in the few that are read: "how bad the rash was from 0 to 5" is the rash."""

from __future__ import annotations

import re
from collections.abc import Callable

from stableagents.composer import clauses, costs, of_each, recounted, users
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.languages import german, language_of
from stableagents.composer.languages.patterns import pattern_of

_WAS = r"(?:was|is|were|are|felt|feels|has been|had been|got|gets|war|ist|waren|sind|era|fue|es|está|estaba|est|était)"
_WHO = r"(?:it|that|she|he|i|they|we|my|es|er|sie|ich|das|c')"
_A_SCALE = r"(?:on a scale |auf einer skala |en una escala |sur une échelle )?"
_TO = r"(?P<least>\d+) (?:to|-|–|bis|al?|à) (?P<most>\d+)"
_ASKED = r"(?P<rest>[^\W\d_][^,.;:?]{1,30}?) ?\??"  # the end of a question
# What is to be done every so many days, told behind it.
_FOR_WHAT = (
    r"(?: (?:it|they|she|he|i|we|to|es|sie|er|man|ich|wir|ils?|elles?|on|je|nous|hay|l[oae]s?|se|me|nos|tengo|toca"
    r"|necesitan?|quiero) [^.,;:]{2,40}?(?= ?(?:[.,;:]|$|and\b|und\b|y\b|et\b)))?"
)


def _of_both(found: re.Match[str]) -> str:
    """ "The temperature of the flour, of the room and of the water": each of them by itself."""
    things = [found["one"], *re.findall(r"of ((?:the|my) [^\W\d_]+)", found["then"]), found["other"]]
    named = [f"{found['the'] or ''}{found['what']} of {thing}" for thing in things]
    return f"{', '.join(named[:-1])} and {named[-1]}"


_LAST_DONE = re.compile(
    r"\blast (?:watered|fed|cleaned|changed|serviced)|\bzuletzt (?:gegossen|gefüttert|geputzt|gereinigt|gewechselt)"
    r"|\búltim[oa] (?:riego|vez|limpieza|cambio)|\bdernier (?:arrosage|nettoyage|changement)|\bdernière fois",
    re.IGNORECASE,
)


def _interval(called: str) -> Callable[[re.Match[str]], str]:
    """How often something is to be done, as a number of days where it is told when it was done last."""
    return lambda found: called if _LAST_DONE.search(found.string) else found[0]


_DATE = {"who": "date", "wer": "Datum", "quién": "fecha", "quien": "fecha", "qui": "date"}


def _who_when_how_much(found: re.Match[str]) -> str:
    """ "Who worked when and how many hours" are three fields."""
    who, what = found["who"], (found["what"] or "").strip()
    thing = f"{found['thing'].strip()}, " if found.groupdict().get("thing") else ""
    listed = f"{who}, {thing}{_DATE[who.lower()]}, {found['much']} {what}".replace("d' ", "d'").rstrip()
    listed += "." if found["asks"] else ""
    return f"{(what or found['much']).capitalize()}: {listed.lower()}" if found.start() == 0 else listed


# An app that one keeps something with.
_APP_DE = r"(?P<app>\b(?:programm|app|anwendung|software|tool|werkzeug|liste|tabelle|datenbank|verwaltung))"
_APP_ES = r"(?P<app>\b(?:programa|app|aplicación|herramienta|lista|tabla|base de datos))"
_APP_FR = r"(?P<app>\b(?:programme|appli|application|app|logiciel|outil|liste|tableau|base de données))"
_KEPT_WITH: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (
        rf"{_APP_DE},? (?:mit|in) (?:der|dem) (?:ich|wir|man|mein\w* \w+|unser\w* \w+) (?P<what>[^.,;:!?\n]{{3,60}}?)"
        r" (?:verwalten|erfassen|festhalten|aufschreiben|notieren|eintragen|sammeln|speichern|führen|organisieren"
        r"|ordnen|im blick (?:be)?halten|katalogisieren|archivieren) (?:kann|können|könnte|will|wollen|möchten?)\b",
        r"\g<app> für \g<what>",
    ),
    (
        rf"{_APP_ES} (?:con|en) (?:el|la) que (?:yo |mi \w+ )?(?:pueda|podamos|puedo|podemos|quiero) "
        r"(?=(?:gestionar|apuntar|registrar|llevar|controlar|guardar|organizar|anotar|ordenar)\b)",
        r"\g<app> para ",
    ),
    (
        rf"{_APP_ES} (?:donde|que me permita|que nos permita)(?: (?:pueda|podamos|puedo|podemos))? "
        r"(?=(?:gestionar|apuntar|registrar|llevar|controlar|guardar|organizar|anotar|ordenar)\b)",
        r"\g<app> para ",
    ),
    (
        rf"{_APP_FR} (?:avec (?:lequel|laquelle)|où|dans (?:lequel|laquelle)) (?:je|on|nous|ma \w+|mon \w+) "
        r"(?:peux|puisse|peut|pouvons|pourrais?|pourrait) (?=(?:gérer|noter|enregistrer|suivre|ranger|tenir|garder"
        r"|organiser|classer|inscrire|saisir)\b)",
        r"\g<app> pour ",
    ),
    (
        rf"{_APP_FR} qui (?:me|nous) permet(?:te|trait)? (?:de |d['’])(?=(?:gérer|noter|enregistrer|suivre|ranger|tenir"
        r"|garder|organiser|classer|inscrire|saisir)\b)",
        r"\g<app> pour ",
    ),
)
# What figures are on a scale, in words.
_ON_A_SCALE = re.compile(
    r"\b(?P<before>(?:von|from|del?|de) )(?P<least>eins|null|one|zero|uno|cero|un|zéro) (?P<to>bis|to|al?|à) "
    r"(?P<most>[^\W\d_]{3,8})\b",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"\b(?P<what>(?:notes?|évaluations?|appréciations?) sur|(?:notas?|puntuación|valoración|puntos) sobre"
    r"|(?:rating|score|marks?) out of) (?P<most>[^\W\d_]{3,6})\b",
    re.IGNORECASE,
)
_NOTHING = frozenset(["null", "zero", "cero", "zéro"])


def _scale_in_figures(found: re.Match[str]) -> str:
    most = in_figures(found["most"])
    least = "0" if found["least"].lower() in _NOTHING else "1"
    return f"{found['before']}{least} {found['to']} {most}" if most.isdigit() else found[0]


def _most_in_figures(found: re.Match[str]) -> str:
    most = in_figures(found["most"])
    return f"{found['what']} {most}" if most.isdigit() else found[0]


_SAID: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    # What is spent, with what is written beside it, is an amount.
    (
        r"\bwhat (?:i|we|they|he|she|each(?: one)?) (?:spends?|pays?|earns?|takes?) with (?:the )?"
        r"(?=[^\W\d_]+(?:,| and))",
        "amount, ",
    ),
    (r"\bwas (?:ich|wir|jeder) (?:ausgebe\w*|ausgibt|verdiene?)(?:,)? mit (?=[^\W\d_]+(?:,| und))", "Betrag, "),
    (r"\blo que (?:gasto|gastamos|gasta|pago|gano) con (?:la )?(?=[^\W\d_]+(?:,| y))", "importe, "),
    (r"\bce que (?:je|on|nous) (?:dépense|paie|gagne)\w* avec (?:la )?(?=[^\W\d_]+(?:,| et))", "montant, "),
    (
        r"\b(?P<who>who) (?:has |have )?(?!(?:is|are|has|owes?|pays?)\b)[^\W\d_]{3,} (?:here |there )?"
        r"(?:(?:which|what)(?P<thing> [^\W\d_]{3,})?,? )?when,?"
        r" (?:and )?(?:for )?(?P<much>how (?:many|much|long))"
        r"(?P<what> (?!(?:they|he|she|it|we|i)\b)[^\W\d_]{3,})?(?P<asks> ?\?)?",
        _who_when_how_much,
    ),
    (
        r"\b(?:whoever|(?:anyone|everyone|the one) who) [^.,;:]{3,30}? (?:types|enters|writes|notes|puts)(?: in| down)?"
        r" (?=(?:who|what|the|how|when|where)\b)",
        "list: ",
    ),
    (
        r"\b(?P<who>wer),? (?:hat |[^\W\d_]{3,}t )?wann,? "
        r"(?:wen [^.,;:?]{3,25}? (?=und\b))?(?:welche[snmr]? (?P<thing>[A-ZÄÖÜ][^\W\d_]+ )[^\W\d_]+,? )?(?:und )?"
        r"(?P<much>wie ?viele?|wie lange)(?P<what> [A-ZÄÖÜ][^\W\d_]{2,})?"
        r"(?:(?: [^\W\d_]+){0,4}(?= ?(?:[.,;:!?]|$)))?(?P<asks> ?\?)?",
        _who_when_how_much,
    ),
    (
        r"\b(?P<who>qui[eé]n) (?:ha )?[^\W\d_]{4,} cu[aá]ndo,? (?:y )?"
        r"(?P<much>cu[aá]nt[oa]s?)(?P<what> [^\W\d_]{3,})?(?P<asks> ?\?)?",
        _who_when_how_much,
    ),
    (
        r"\b(?P<who>qui) (?:a )?[^\W\d_]{4,} quand,? (?:et )?"
        r"(?P<much>combien(?: de| d['’])?)(?P<what> ?[^\W\d_]{3,})?(?P<asks> ?\?)?",
        _who_when_how_much,
    ),
    # How bad something was is a figure of that name.
    (
        rf"\bhow (?:[^\W\d_]+) the (?P<of>[^\W\d_]+) {_WAS},? {_A_SCALE}(?:from|of) {_TO}",
        r"\g<of> from \g<least> to \g<most>",
    ),
    (
        rf"\bhow (?P<how>[^\W\d_]+) {_WHO}(?: {_WAS})?,? {_A_SCALE}(?:from|of) {_TO}",
        r"how \g<how> from \g<least> to \g<most>",
    ),
    (
        rf"\bwie [^\W\d_]+ (?:der|die|das) (?P<of>[^\W\d_]+)(?: {_WAS})?,? {_A_SCALE}von {_TO}(?: {_WAS}\b)?",
        r"\g<of> von \g<least> bis \g<most>",
    ),
    (
        rf"\bwie (?P<how>[^\W\d_]+) {_WHO}(?: {_WAS})?,? {_A_SCALE}von {_TO}(?: {_WAS}\b)?",
        r"wie \g<how> von \g<least> bis \g<most>",
    ),
    (
        rf"\b(?:cómo de|qué tan|cu[aá]n) (?P<how>[^\W\d_]+)(?: (?:{_WAS}|(?:me |le |se )?(?:sentía|siento|sentí)))?"
        rf"(?: (?:el|la) [^\W\d_]+)?,? {_A_SCALE}del? {_TO}",
        r"cómo de \g<how> de \g<least> a \g<most>",
    ),
    (
        rf"\bà quel point (?:c'(?:est|était)|il était|elle était|ça fait|ça faisait|j'ai|j'avais) (?P<how>[^\W\d_]+),?"
        rf" {_A_SCALE}de {_TO}",
        r"\g<how> de \g<least> à \g<most>",
    ),
    # A question in a list of fields is a tick: "was the queen seen", "do they eat meat", "hat sie bezahlt".
    (
        rf"(?<=[,;] )(?P<be>is|was|are|were|has|have) (?P<who>the [^\W\d_]+|he|she|it|they) {_ASKED}(?=[,.;]|$| and )",
        r"whether \g<who> \g<be> \g<rest>",
    ),
    (
        rf"(?<=[,;] )(?:do|does|did) (?P<who>the [^\W\d_]+|he|she|it|they) {_ASKED}(?=[,.;]|$| and )",
        r"whether \g<who> \g<rest>",
    ),
    # Two things that were done or not: "whether he ate and took his tablets".
    (
        r"\b(?P<if>whether|if) (?P<who>he|she|it|they|i|we) (?P<one>[^\W\d_]+(?: [^\W\d_]+){0,2}) and "
        r"(?P<other>(?:took|had|did|got|drank|slept|went|ate|was|(?!need)[^\W\d_]{3,}ed)\b[^.,;:]*)(?=[.,;]|$)",
        r"\g<if> \g<who> \g<one>, \g<if> \g<who> \g<other>",
    ),
    (
        r"\bob (?P<who>er|sie|es|ich) (?P<one>ge[^\W\d_]+) und (?P<other>[^.,;:]*?[^\W\d_]+(?:en|t))"
        r" (?P<has>hat|habe|ist)"
        r"(?= ?(?:[.,;]|$))",
        r"ob \g<who> \g<one> \g<has>, ob \g<who> \g<other> \g<has>",
    ),
    (
        r"\bsi (?P<one>[^\W\d_]+ó) y (?P<other>[^\W\d_]+ó [^.,;:]+)(?=[.,;]|$)",
        r"si \g<one>, si \g<other>",
    ),
    (
        r"\bs(?:i elle|'il) a (?P<one>[^\W\d_]+) et (?P<other>(?:pris|mangé|bu|dormi|eu)\b[^.,;:]*)(?=[.,;]|$)",
        r"s'il a \g<one>, s'il a \g<other>",
    ),
    # A scale behind a comma is one of what stands before it.
    (
        r"(?P<how>\b(?:how|wie|cómo|comment) [^,.;:]{3,30}), "
        r"(?=(?:on a scale )?(?:from|of|von|de) \d+ (?:to|bis|al?|à) \d)",
        r"\g<how> ",
    ),
    # When it was done last, and when something is.
    (
        r"\bwhen (?:i|we|he|she|they) (?P<done>[^\W\d_]+) (?:it|them|him|her) last\b",
        r"last \g<done>",
    ),
    (
        r"(?<=[,;] )(?P<done>[^\W\d_]+ée?s?) (?P<last>pour la dernière fois)",
        r"dernière fois \g<done>",
    ),
    (r"(?<=[,;] )(?P<done>[^\W\d_]+[ai]d[oa]s?) por última vez", r"última vez \g<done>"),
    (
        r"(?<=[,;] )(?:and )?when (?:the|their|his|her|its) (?P<of>[^\W\d_]+) is(?= ?(?:[.,;]|$|and\b))",
        r"\g<of> date",
    ),
    (
        r"(?P<and>[,;]| und) wann (?:die|der|das|seine?|ihre?) (?P<of>[^\W\d_]+) ist(?= ?(?:[.,;]|$|und\b))",
        r"\g<and> \g<of> am",
    ),
    (
        r"(?P<and>[,;]| y) cu[aá]ndo es (?P<of>el|la) (?P<what>[^\W\d_]+)(?= ?(?:[.,;]|$|y\b))",
        r"\g<and> fecha de \g<of> \g<what>",
    ),
    # Who did it, by initials.
    (
        r",? (?:with|and) (?:the )?(?P<what>initials|name|signature) of "
        r"(?:who(?:ever)?|the person who) [^\W\d_]+(?: it)?\b",
        r", \g<what>",
    ),
    (rf"(?<=[,;] )would (?P<who>i|we) {_ASKED}(?=[,.;]|$| and )", r"whether \g<who> would \g<rest>"),
    (r"\bhow (?P<how>[^\W\d_]+)(?: it was| it is)? out of (?P<most>\d+)\b", r"how \g<how> from 1 to \g<most>"),
    (
        r"(?<=[,;] )(?:ist|war|sind|waren|hat|haben) (?:(?:der|die|das) (?P<who>[^\W\d_]+)|er|sie|es) "
        rf"{_ASKED}(?=[,.;]|$| und )",
        lambda found: f"ob {found['who'] or ''} {found['rest']}".replace("  ", " "),
    ),
    (
        rf"(?<=[,;] )(?:est|a|a-t|ont|sont)-(?:ils?|elles?|on) {_ASKED}(?=[,.;]|$| et )",
        r"s'il est \g<rest>",
    ),
    # Who has paid is ticked: that they have.
    (
        r",? (?:and )?(?:to )?(?:tick|mark|check)(?: off)? who(?:'s| has| have)(?: already)? (?P<done>[^\W\d_]+ed|paid)"
        r"(?=,|\.|;|$)",
        r", \g<done>",
    ),
    # A tick that is to be gone again is none of the names of a list.
    (
        r",? (?:and )?an? (?P<tick>ticks?|check ?marks?) (?:that|which)(?= (?:is|are|goes|disappears?)\b)",
        r". The \g<tick>",
    ),
    (r",? (?:und )?ein (?P<tick>haken|häkchen), d(?:er|as)(?= [^,.;]{0,30}\b(?:weg|leer|verschw\w+)\b)", r". \g<tick>"),
    (r",? (?:y )?una (?P<tick>marca|casilla) que(?= (?:se|desaparece)\b)", r". La \g<tick>"),
    (r",? (?:et )?une? (?P<tick>coche|case) qui(?= (?:s'|est|disparaît)\b)", r". La \g<tick>"),
    (
        rf"\bsi (?:c'était|c'est|c'était bien) (?P<how>[^\W\d_]+),? {_A_SCALE}(?:de )?{_TO}",
        r"\g<how> de \g<least> à \g<most>",
    ),
    (
        r"\b(?P<what>nota|puntuación"
        r"|valoración) del (?P<least>\d+) al (?P<most>\d+)\b",
        r"\g<what> de \g<least> a \g<most>",
    ),
    # "Welche Sorte hab ich wann gesät" asks for two.
    (
        r"\bwelche[nrsm]? (?P<noun>[^\W\d_]{3,}) (?:habe?n?|hat) (?:ich|wir|er|sie|man) (?=wann\b)",
        r"\g<noun>, ",
    ),
    # What is to be put in where there is any.
    (r",? (?:if (?:at all|any|so)|wenn überhaupt|falls überhaupt|si es que|si jamais)(?= ?(?:[.,;]|$))", ""),
    # One of two, told behind what it is of.
    (
        r"(?:(?<=[^\W\d_]) (?:on|at|in|an|auf|en|à|de) (?P<at>)|\b)(?:which|what|welche[rsnm]?|qué|quel(?:le)?) "
        r"(?P<noun>(?!(?:it|they|he|she|i|we|was|were|is)\b)[^\W\d_]+)"
        r"(?: [^\W\d_']+){0,4}, (?P<one>[^\W\d_]+(?:, [^\W\d_]+){0,5}),? (?P<or>or|oder|o|u|ou) "
        r"(?P<other>(?!(?:not|nicht|no|pas|non)\b)[^\W\d_]+)"
        r"(?= ?(?:[.,;]|$))",
        lambda found: f"{'' if found['at'] is None else ', '}{found['noun']} ({found['one']}, {found['other']})",
    ),
    # Each of several things is each thing.
    (
        r"\bfor (?P<each>each|every one) of (?:my|our|the) (?P<what>[^\W\d_]{2,}?)(?P<end>ies|s)\b"
        r"(?! (?:of|that|who)\b)",
        lambda found: f"for each {found['what']}{'y' if found['end'] == 'ies' else ''}",
    ),
    (
        r"\bpara cada un[oa] de (?:mis|nuestr[oa]s|l[oa]s) (?P<what>[^\W\d_]{2,}?[aeo])s\b(?! de\b)",
        r"para cada \g<what>",
    ),
    (
        r"\bpour chacune? de (?:mes|nos) (?!(?:brebis|souris|fils)\b)(?P<what>[^\W\d_]{2,}?)[sx]\b(?! de\b)",
        r"pour chaque \g<what>",
    ),
    (r"\bpour chacune? de (?:mes|nos) (?=(?:brebis|souris|fils)\b)", "pour chaque "),
    # How much of something there was, and in what it is measured.
    (
        rf"\bhow (?:much|many) (?P<of>(?!{_WHO}\b)[^\W\d_]{{3,}}) {_WHO} [^.,;:]{{2,20}}?,? (?P<unit>in (?:ml"
        rf"|lit(?:re|er)s"
        r"|grams|kilos?|kg|g|minutes|hours|miles|km|metres))\b",
        r"\g<of> \g<unit>",
    ),
    (
        rf"\bwie ?viele? (?P<of>[^\W\d_]{{3,}}) {_WHO} [^.,;:]{{2,20}}?,? (?P<unit>in (?:ml|litern?|gramm|kilo|kg"
        rf"|minuten|stunden"
        r"|km|metern?))\b",
        r"\g<of> \g<unit>",
    ),
    (
        r"\bcu[aá]nt[oa]s? (?P<of>[^\W\d_]{3,}) (?:me |le |les |nos )?[^\W\d_]{2,12},? (?P<unit>en (?:ml|litros"
        r"|gramos|kilos?|kg|minutos"
        r"|horas|km|metros))\b",
        r"\g<of> \g<unit>",
    ),
    (
        r"\bcombien d(?:e |['’])(?P<of>[^\W\d_]{3,}) (?:j'|je |il |elle |on |nous )[^.,;:]{2,20}?,? (?P<unit>en"
        r" (?:ml|litres"
        r"|grammes|kilos?|kg|minutes|heures|km|mètres))\b",
        r"\g<of> \g<unit>",
    ),
    # What is of two things is two: "the focal length of the telescope and of the eyepiece".
    (
        r"\b(?P<the>the |my |its )?(?P<what>[^\W\d_]+(?: [^\W\d_]+)?) of (?P<one>(?:the"
        r"|my) [^\W\d_]+)(?P<then>(?:, of (?:the|my) [^\W\d_]+)*),? and"
        r" of (?P<other>(?:the|my) [^\W\d_]+)\b",
        _of_both,
    ),
    # How many days lie between two times.
    (
        r"\bhow often (?:(?:each|every one|it|they|she|he) )?(?:needs?(?: to be)?|must be|has to be|wants?|gets?|to) "
        r"(?:water(?:ed|ing)?|fed|feed|food|cleaned|clean|changed|change|serviced|service)\b(?: (?:it|them))?",
        _interval("interval in days"),
    ),
    (
        r"\bwie oft (?:(?:ich )?(?:sie|er|es|man|jede[rs]?) )(?:(?:sie|ihn|es) )?(?:gegossen|gießen|gefüttert|füttern"
        r"|geputzt|gereinigt|gewechselt)(?: (?:werden|muss|müssen|soll))*",
        _interval("Intervall in Tagen"),
    ),
    (
        r"\bcada cu[aá]nto (?:(?:hay que|se|la|lo|necesita|tengo que) ){0,2}(?:reg\w+|agua|limpi\w+|cambi\w+)\b",
        _interval("cada cuántos días"),
    ),
    (
        r"\btous les combien (?:(?:il faut|on|je|les?|la) ){0,3}(?:l')?(?:arros\w+|nourri\w*|nettoy\w+|chang\w+)\b",
        _interval("intervalle en jours"),
    ),
    (rf"\b(?:(?!and\b)[^\W\d_]{{3,}} )?every how many days\b{_FOR_WHAT}", "interval in days"),
    (rf"\balle wie ?viele? tage\b(?: [^\W\d_]{{3,}}en\b|{_FOR_WHAT})", "Intervall in Tagen"),
    (rf"\b(?:(?!et\b)[^\W\d_]{{3,}} )?tous les combien de jours\b{_FOR_WHAT}", "intervalle en jours"),
    (rf"\bcada cu[aá]ntos d[ií]as\b{_FOR_WHAT}", "cada cuántos días"),
    # From when until when.
    (r"\b(?P<day>date|day|datum|tag|fecha|día|jour) from when (?:till|until|to) when\b", r"\g<day>, from, until"),
    (r"\b(?P<day>datum|tag) von wann bis wann\b", r"\g<day>, von, bis"),
    (r"\b(?P<day>fecha|día) desde cu[aá]ndo hasta cu[aá]ndo\b", r"\g<day>, desde, hasta"),
    (r"\b(?P<day>date|jour) de quand à quand\b", r"\g<day>, de, à"),
    (r"\bfrom (?:when|what time) (?:till|until|to) (?:when|what time)\b", "from, until"),
    (r"\bvon wann bis wann\b", "von, bis"),
    (r"\b(?:desde cu[aá]ndo hasta cu[aá]ndo|de qu[eé] hora a qu[eé] hora)\b", "desde, hasta"),
    (r"\b(?:de quand à quand|de quelle heure à quelle heure)\b", "de, à"),
    (r"\bfrom (?:which|what) (?:day|date) (?:till|until|to) (?:which|what) (?:day|date)\b", "start date, end date"),
    (r"\bvon welchem (?:tag|datum) bis (?:zu )?welchem (?:tag|datum)\b", "Startdatum, Enddatum"),
    (r"\b(?:desde|de) qu[eé] (?:día|fecha) (?:hasta|a) qu[eé] (?:día|fecha)\b", "fecha de inicio, fecha de fin"),
    (
        r"\b(?:de|du) quel(?:le)? (?:jour|date) (?:à|au|jusqu'à) quel(?:le)? (?:jour|date)\b",
        "date de début, date de fin",
    ),
    # Which child swam which distance in what time are three.
    (
        r"\b(?P<which>which|welche[rsn]?|qué|quel(?:le)?s?) (?P<noun>(?!(?:and|und|y|et)\b)[^\W\d_]+)"
        r"(?: [^\W\d_]+)?(?P<choices> \([^()]*\))?"
        r" (?=(?:(?:in|at|for|on|from|auf|mit|en|a|de|à) )?(?:which|what|welche[rsn]?|qué|quel(?:le)?s?) [^\W\d_]+"
        r"|(?:when|wann|cuándo|quand),)",
        r"\g<which> \g<noun>\g<choices>, ",
    ),
    # A meter that is read has readings, and what it costs is its cost.
    (
        r"\b(?:i|we) read (?:the|my|our) (?P<which>(?:[^\W\d_]+ )?meters?)"
        r"(?P<when>(?: (?:every|each|once a) [^\W\d_]+)?)",
        r"meter readings of the \g<which>\g<when>",
    ),
    (r"\bwhat (?:it|that|this) (?:costs?|comes to) at (?=[£$€]?\d)", "the cost at "),
    # When something was done last, and whom it was lent to.
    (r"\bwhen (?:she|he|they|we|i|you) last did (?:it|them|that)\b", "last done"),
    (
        r"\bwann (?:sie|er|es|ich|wir) (?:(?:es|sie|ihn|das) )?zuletzt (?P<done>[^\W\d_]+) (?:hat|habe|haben)\b",
        r"zuletzt \g<done>",
    ),
    (r"\bcu[aá]ndo (?:l[oa]s? )?(?:(?:he|ha|hemos) )?[^\W\d_]+ por última vez\b", "última vez"),
    (
        r"\bquand (?:il|elle|on|je|nous) (?:l'|les |le |la )?(?:[^\W\d_]+ )?[^\W\d_]+ (?:pour )?la dernière fois\b",
        "dernière fois",
    ),
    (
        r"\bwho (?:she|he|they|we|i|you|it)(?:'s|'ve| is| has| have| had)? (?P<done>lent|loaned|given|gave|sold)"
        r" (?:it |them |that )?to\b",
        r"\g<done> to",
    ),
    (
        r"\ban wen (?:sie|er|es|ich|wir) (?:es|sie|ihn|das) (?P<done>verliehen|gegeben|verkauft) (?:hat|habe|haben)\b",
        r"\g<done> an",
    ),
    (
        r"\ba qui[eé]n (?:se )?l[oae]s? (?:he|ha|hemos|han) (?P<done>prestado|dado|vendido)\b",
        r"\g<done> a",
    ),
    (r"\bà qui (?:il|elle|on|je) (?:l'|les )?(?:ai|a|ont|avons) (?P<done>prêtée?|donnée?|vendue?)s?\b", r"\g<done> à"),
    # How many of those that do something.
    (
        r"\b(?P<count>nombre d(?:e |['’])[^\W\d_]+|number of [^\W\d_]+|anzahl (?:der )?[^\W\d_]+|número de [^\W\d_]+),?"
        r" (?:qui|who|die|que)(?: [^\W\d_]+){1,3}?(?= ?(?:[.,;]|$|and\b|et\b|und\b|y\b))",
        r"\g<count>",
    ),
    # How often, told in a pair of words, names nothing.
    (r"\b(?:every )?now and (?:then|again)\b|\bon and off\b|\boff and on\b", "sometimes"),
    (r"\b(?:hin und wieder|ab und (?:zu|an))\b", "manchmal"),
    # At what time something is done.
    (
        r"\bat (?:what|which) time (?:it|he|she|they|i|we|everyone|the \w+) (?P<done>[^\W\d_]{3,}(?: back)?)",
        r"\g<done> at",
    ),
    (r"\bum (?:wie ?viel|welche) uhr (?:es|er|sie|ich|wir|man) (?:wieder )?(?P<done>[^\W\d_]{3,})\b", r"\g<done> um"),
    (r"\ba qu[eé] hora (?:se )?(?P<done>(?!tengo|tenemos|debo|hay que)[^\W\d_]{3,})\b", r"\g<done> a las"),
    (r"\bà quelle heure (?:il|elle|on|ils|elles|je|nous) (?P<done>[^\W\d_]{3,})\b", r"\g<done> à quelle heure"),
)


def in_few_words(text: str) -> str:
    """The text with what is said in many words in the few that are read."""
    text = german.in_nominative(text) if language_of(text) == "de" else text
    text = of_each.as_list(costs.as_one_choice(clauses.as_names(recounted.as_lists(text))))
    text = _OUT_OF.sub(_most_in_figures, _ON_A_SCALE.sub(_scale_in_figures, text))
    for said, read in (*_KEPT_WITH, *_SAID, *users.STORIES):
        text = pattern_of(said, re.IGNORECASE).sub(read, text)
    return text
