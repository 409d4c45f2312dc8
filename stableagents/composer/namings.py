"""Words around the names of fields, and parts of a list of names that are none: wishes, questions, what comes out."""

from __future__ import annotations

import re

from stableagents.composer.periods import LENGTH
from stableagents.composer.readings import EACH_PART
from stableagents.composer.writing import ASKS, I_WRITE, KEEPS, USERS, WRITES, any_of

NOT_FIELDS = re.compile(
    r"\b(?:search|sort|filter|filters|undo|export|import|csv|chart|charts|curves?|dark|light|mode|(?:colou?r"
    r"|system) theme"
    r"|predict\w*|forecast\w*|vorhersag\w*|predec\w*|prédi\w*"
    r"|themes|history|total|totals|unten (?:der|die|das) gesamt\w*|media de (?:la|cada) (?:semana|mes|día)|"
    r"button|buttons|window|interface|ui|shortcut|shortcuts|statistics|streaks?|(?<!next )reminder|reminders"
    r"|notifications?|que me (?:avise|recuerde)|qu'on me (?:rappelle|prévienne)|(?:erinner\w* mich|av[ií]same"
    r"|recu[eé]rdame|rappelle[sz]?[- ]moi)(?! (?:am|el|le)\b)"
    r"|suche|suchen|durchsuchbar|erinnerung(?:en)?|cloud|dunkles?|dunkle[rn]?|dunkel\w*|diagramm\w*|kurven?|rückgängig"
    r"|benachrichtigung(?:en)?|ausdruck|drucken"
    r"|(?:large|big) (?:print|letters|text|font)|große schrift|letra grande|gros caractères|búsqueda|buscar"
    r"|recordatorios?|nube|gráfic[oa]s?|curvas?|deshacer|exportar|recherche"
    r"|(?<!prochain )(?<!dernier )rappels?|graphiques?|courbes?|annuler"
    r"|exporter"
    r"|modo oscuro|mode sombre|average|please|bitte|overdue|warn\w*|alerts?|graphs?|must|should|muss|debe|doit|double"
    r"|required|mandatory|valid|low stock|password lock|passwords? protect\w*|positive|duplicates?|undo|drag"
    r"|durchschnitt|promedio|moyenne)\b",
    re.IGNORECASE,
)

# What is done and not kept, as "add a book" and "withdraw"; what is returned or deposited may be kept as well.
DEED = re.compile(
    r"^(?:add|lend|give back|clear|query|manage|rotate|mirror|flip|insert|update|delete|remove|edit|withdraw"
    r"|ausleihen|hinzufügen|löschen|bearbeiten|verwalten|abheben|drehen|spiegeln"
    r"|añadir|prestar|borrar|editar|gestionar|retirar|girar|ajouter|prêter|supprimer|modifier|gérer|retirer"
    r"|(?:return|deposit|load|save|show)(?: (?:it|them|that))?)(?: \w+){0,3}$"
    r"|^[\w ]{3,30} (?:hinzufügen|ausleihen|löschen|bearbeiten|zurückgeben|verwalten)$",
    re.IGNORECASE,
)

_THIS = r"(?= (?:the|its|their|my|how|what|which|who|when|an?|el|la|los|las|le|les|une?|una?)\b| l')"
# A form that opens a list is no part of its first name: "keep first name"; a record's label and a track's title are.
_OPENS = (
    rf"see|enters?|types?|writes?|saves?|stores?|choose|pick(?! up)|select|ver|voir"
    rf"|(?:notes?|logs?|records?|tracks?){_THIS}"
    rf"|keep(?! (?:until|till|or|for|in|at|it|them|warm|cool|cold|dry|away|out|off|by|from|track)\b)"
    r"|(?:weigh|count|measure)(?= (?:all|each|every|your|the|my)\b)(?: (?:all|each|every))?(?: of)?(?: your)?"
    r"|(?!(?:note|log|record|track|keep|registro) (?!down\b|track of\b|an? (?:note|record|log|list|track) of\b))"
    rf"(?:{any_of(WRITES, KEEPS, ASKS, I_WRITE)})"
)

# Words around the name of a field: what is done with it, how often, from what on, or what is said of it.
AROUND = (
    re.compile(
        r"^(?:(?:each|every|jede[nsrm]?|cada|chaque) (?:day|evening|morning|tag|abend|morgen|día|noche|jour"
        r"|soir|matin)|daily|täglich)"
        r" (?=(?:l['’]|the |das |die |den |el |la |le |les |los )?\w)",
        re.IGNORECASE,
    ),
    re.compile(r" (?:unten|oben|below|at the (?:bottom|top)|abajo|arriba|en bas|en haut)$", re.IGNORECASE),
    re.compile(
        r"^(?:(?:for|at|on|bei|für|en|por|à|pour) (?:each|every|jede[nsmr]?|cada|chaque) \w+ (?=\w+ \w))",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?:(?:each |every )?(?!who\b|wer\b|qui[eé]n\b)\w+ (?:has|have|hat|haben|tiene|contains?) "
        r"|(?:every|each|jede[nsmr]?|cada|chaque) \w+ (?=an? |ein|un))(?:an? |eine?n? |un[ae]? )?(?=\w)",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?:(?:each|every|jede[nsmr]?|cada|chaque) [^\W\d_]+,? )?"
        rf"(?:(?:also|just|then|can|to|i|you|we|{USERS}|that|which|where) )*"
        rf"(?:{_OPENS})\s+"
        rf"(?:(?:its|the|their|my|an?|el|la|los|las|le|les|une?|una?) |l')?",
        re.IGNORECASE,
    ),
    re.compile(
        r"\s+(?:eintragen|eingeben|erfassen|notieren|festhalten|berechnen|ausrechnen|anzeigen|sehen"
        r"|angeben)$",
        re.I,
    ),
    re.compile(
        r"\s+(?:(?:from|between|von|zwischen|de|entre) )?\(?\d+\s*(?:to|bis|-|–|a"
        r"|à)\s*\d+\)?$",
        re.IGNORECASE,
    ),
    re.compile(r"\s+(?:out of|von)\s*\d+$", re.IGNORECASE),
    re.compile(r"\s+(?:in )?(?:h{1,2}[:.])?m{1,2}[:.]s{1,2}$", re.IGNORECASE),
    re.compile(r"\s+(?:like|such as|e\.?g\.?|zum beispiel|z\.?b\.?|por ejemplo|par exemple)\s.*$", re.IGNORECASE),
    re.compile(
        r"^(?:(?:their|and) )?(?:various|diverse|all (?:kinds|sorts) of|your(?: favou?rite)?|little|verschiedene[rn]?"
        r"|varios|diferentes|différents?)\s+(?=[^\W\d_])",
        re.IGNORECASE,
    ),
    re.compile(r"\s+(?:about|on|for) (?:them|it|him|her|each)$", re.IGNORECASE),
    re.compile(
        r"\s+(?:(?:at|for|of|bei|zu|für|von|a|à|de) )?[€$£]?\d+(?:[.,\s]\d+)?\s*(?:€|\$|£|euros?|dollars?|pounds?"
        r"|cents?|%|(?:an?|per|pro|je|por|par|al|im"
        r"|am) \w+"
        r"|each)(?:\s.*)?$",
        re.IGNORECASE,
    ),
    re.compile(
        r"\s+(?:default(?:s to)?|by default|standard(?:mäßig)?|usually|normally|starts? at|starting at"
        r"|por defecto|par défaut)"
        r"(?:\s+[€$£]?\d+(?:[.,\s]\d+)?)?(?:\s*(?:%|€|\$|£))?$",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:\s+(?:of|for|in|von|für|de|para|por|pour|par))?\s+(?:every|each|jede[nsmr]?|cada|chaque) \w+$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\s+(?!(?:at|à|a|a los|mit|bei)\s+\d+\s+(?:{LENGTH})\b)"  # "weight at 30 days" is a name
        r"(?:at|bei|zu|for|für|a|à|de|von|from|of)\s+[€$£]?\s?\d.*$",
        re.IGNORECASE,
    ),
    re.compile(r"\s+(?:is|are|gets|wird|werden|ist|se|es|est)\s+(?:\w+\s*){1,6}$", re.IGNORECASE),
)

# What begins like this is a wish, not a name; a single one of the last is none either.
WISH = re.compile(
    r"^(?!(?:by|from|to) whom\b)(?!(?:von|an|für) we[nm]\b)(?:avis(?:a|ar|ame|arme|e)|no|not|of|don'?t|höchstens"
    r"|mindestens|maximal"
    r"|at most|at least|max|maximum|only|au plus|como máximo"
    r"|keine?|sin|pas de|nur|only|solo|seulement|show|sort|warn|tell|let|mark|highlight"
    r"|(?:pick|choose)(?! up)"
    r"|montrer|mostrar|zeig\w*|orden\w+|trier|classer|buscar|sortier\w*|markier\w*|berechnet|calcula|calcule"
    r"|calculates?|works out|who has(?! (?:it|them)\b)"
    r"|(?:once|twice|einmal|zweimal|una vez|dos veces|une fois|deux fois)|saber|savoir|know|wissen"
    r"|(?:then )?(?:find|search)"
    r"|per|pro|je|por|par|for each|for every|für jede\w*|pour chaque|with|von|if|move|copy|get|give|press|click"
    r"|highlight|compare|reset|remove|delete|let|allow|protect\w*"
    r"|(?:the )?ones|los que|las que|ceux qui|celles qui|diejenigen"
    r"|see (?:if|how|who)"
    r"|sehen (?:ob|wer|wie)|voir (?:si|qui)|ver (?:si|quién)|you can|i can|man (?:soll|kann|muss|darf)"
    r"|on (?:peut|doit)"
    r"|se (?:puede|debe)|niemand|nobody|nadie|personne ne|in total)\s|^in all$|^man (?:soll|kann)$"
    r"|^(?:add to|change the|remove the|delete the|clear the|stop the|draw (?:the|a)|calculate the|press the"
    r"|click (?:the|on))\s"
    r"|^[^,]{0,40}\b(?:histogram\w*|bot[oó]n(?:es)?|kn[oö]pfe?|boutons?|rangliste|courbes?|checkout)\b"
    r"|^(?:dibuja|calcula|muestra|borra|meto|mete|retira|cuenta|suma|ve su|affiche|calcule|montre|dessine|compte) "
    r"|^(?:left|übrig) (?:today|this [^\W\d]+|over|heute)$|^(?:refuse|reject|complain)s?\b"
    r"|^(?:takes?|puts?|brings?|sells?|uses?) (?:.* )?(?:out|off|back|away|again|up|some|one|them|it)$"
    r"|^[^,]{0,40}\b(?:rechnet|macht|zeigt|berechnet|sortiert|zählt|ausgeblendet werden|eingeblendet werden)\b"
    r"|^(?:de l'|du |del |de la |des |der |of the )(?:année|mois|semaine|jour|mes|año|semana|día|jahre?s|monats"
    r"|week|month|year)$"
    r"|^[^,]{0,40}\b(?:le|la|les) (?:plus|moins) [^\W\d]+$"
    r"|\b(?:can|kann|können) (?:be|i|you|it|man|ich)\b|\b(?:kann|können|puede[ns]?|peu(?:t|vent))$"
    r"|^[\w ]*(?:at once|sofort|al instante|immédiatement|tout de suite)$"
    r"|\s(?:no|nicht|not)$|\b(?:se puede|darf|can'?t|cannot|ne peut|may not|must not)\b"
    r"|^(?:(?:and |und |y |et )?(?:at|am|al|à la) (?:the )?(?:end|ende|schluss|final|fin)(?: of .*| del? .*"
    r"| des .*| du .*)?)$"
    r"|^(?:it|this|that|es|him|them|up|down|off|runter|hoch|arriba|abajo)$"
    r"|^(?:at|of|zu|bei|für|mit|à|quiero|queremos|veux|wollen|möchte)$"
    r"|^(?:nothing|nobody|no one|none) (?:may|can|must|should)\b|^(?:the )?(?:late|overdue|open|unpaid|missing) ones\b"
    r"|^(?:what|who|how|when|wann|was) (?:they|it|i|we|you|sie|es|ich)$|^(?:i|we|you|he|she|they)['’]?(?:d|ve|ll)?$"
    r"",
    re.IGNORECASE,
)

# A question that the app is to answer, and a fact that it is told.
NO_NAME = re.compile(
    r".+ (?:is|are) (?:refused|rejected|forbidden|prevented|blocked|not (?:allowed|possible|accepted))$|"
    r"^(?:and |to )?(?:see|ver|voir|saber|savoir|sehen|know)\b.*\s(?:per|pro|por|par|for each|de cada|pour chaque)\s"
    r"|^(?:how (?:much|many|long)(?: \w+)?) "
    r"(?:(?:is|are) (?:still|left|missing|needed|due|open|over)|do|does|did|will|can)\b"
    r"|^(?:(?:and |to )?see )?(?:what|how much) (?:i|we|they|each)(?:['’]ve| have| has)? (?:gained|lost|won)\b"
    r"|^(?:(?:and |to )?(?:see|know|ver|saber|voir|savoir) )?(?:what(?: is|'s)|was ist|lo que|qué|ce qui"
    r"|ce qu'il) (?:\w+ )?(?:still|left|owed|due|missing|open|noch"
    r"|offen|fällig|falta"
    r"|queda|debe|reste|manque)\b"
    r"|^(?:how (?:much|many)|wie ?viele?|cu[aá]nt[oa]s?|combien)\b.*\b(?:(?:this|diese[nsm]?|est[ea]|cette?"
    r"|ce) (?:week|month|year"
    r"|season|woche|monat|jahr|semana|mes|año|semaine|mois|année)|in total|altogether|so far|insgesamt|en total"
    r"|au total)$"
    r"|^(?:who|wer|qui[eé]n(?:es)?|qui)\b.*(?:n't\b|\b(?:not|still|yet|nicht|noch|no (?:ha|han)|falta|n'a|n'ont"
    r"|encore|doit)\b)"
    r"|^combien(?: d[e'] ?\w+)? (?:est|sont|il|on|je|nous|acheter|payer|prendre)\b"
    r"|^wie ?viele?(?: \w+)? (?:ist|sind|fehlt|fehlen|bleibt|brauche|kostet|ich|man)\b"
    r"|^cuánt[oa]s?(?: \w+)? (?:es|son|le|les|me|falta|faltan|queda|quedan|cuesta|hay|debo|necesito)\b"
    rf"|^{EACH_PART}$"
    r"|^(?:(?:upper|lower) limit|obergrenze|untergrenze|límite (?:superior|inferior)|limite (?:haute|basse)) \d"
    r"|^(?:an?|one|eine?|une?|una?|1) \w+ "
    r"(?:covers|costs|makes|counts|is worth|deckt|reicht|kostet|zählt|couvre|coûte|vaut"
    r"|cubre|rinde|cuesta|vale)\b.*\d"
    r"|^(?:each|one|jede[rs]?|eine[rs]?|cada un[oa]|un[oa]|chacune?)(?: one)? (?:costs?|is|kostet|cuesta|vale"
    r"|coûte)\b.*\d",
    re.IGNORECASE,
)

LONG = re.compile(
    r"\s+(?:with|in|on|per|from|until|for|that|which|who|when|where|if|so|because|mit|im|für|pro|bis|wenn|con|en|por"
    r"|para|que|avec|dans|pour|par|qui)\s.*$",
    re.IGNORECASE,
)

# From here on a list tells what comes out, and no more what is kept.
COMES_OUT = re.compile(
    r"(?:,|\b(?:and|then|und|dann|y|et|puis)\b)?\s*\b(?:(?:i )?(?:want|need|would like|'d like) "
    r"|i'd like )?(?:(?:to |i |you |me |we )?"
    r"(?:see|find(?: out)?|know|tells?(?: me)?"
    r"|shows?(?: me)?|calculates?|works? out|learn) (?:(?:the )?(?:sub)?totals?\b|how (?:much|many|long|far|old|often)"
    r"|if|whether|which"
    r"|what the)"
    r"|(?:highlights?|marks?) (?:the|which) |(?:markiert?|hervorheben) (?:d(?:as|en|ie)) |(?:resalta"
    r"|marca) (?:el|la|l[oa]s) "
    r"|(?:surligner?|met en évidence) l(?:e|a|es)"
    r"|(?:sehen|zeigt?|berechnet?|wissen|erfahren),? (?:wie ?viele?|wie (?:lange|weit|oft)|ob)"
    r"|(?:ver|saber|muestra|calcula) (?:cuánt[oa]s?|si|cuáles|quién(?:es)?(?!,))"
    r"|(?:voir|savoir|affiche|calcule) (?:combien|si|lesquel\w*|qui(?!,)))\b[^.;\n]*"
    r"|(?:,\s*|\b(?:and|then|und|dann|y|et|puis)\s+)+(?:(?:the |der |el |l')?(?:user|benutzer|usuario|utilisateur) )?"
    r"(?:sees|sieht|ve|voit)\b[^.;\n]*",
    re.IGNORECASE,
)

# What somebody wants to see of a list that is written down, behind it: "… and want to see what I have earned".
_WANTS = (
    r"(?:(?:i|we|she|he|ich|wir|je|nous|on)(?:'d| would)? )?(?:then |also |auch |también |aussi |dann |luego "
    r"|ensuite )?"
    r"(?:want to|wants to|would like to|need to|like to|quiero|queremos|quisiera|me gustaría|veux|voudrais"
    r"|voulons|aimerais"
    r"|voudrait)"
)
_SEES = r"(?:see|know|be told|find out|look back|ver|saber|voir|savoir)"
_AND = r"(?:,? (?:and|y|et|so)|[,;])"
_SEEN = (
    rf"{_AND} {_WANTS} (?:then |also )?{_SEES}\b[^.;!?\n]*"
    rf"|{_AND} (?:to )?{_SEES} (?:my|our|his|her|their|the (?:best|last|total|sum|average|highest|lowest|most)"
    rf"|who|what|how|which|when|where|whether|if|qui[eé]n|qué"
    rf"|cu[aá]\w+|lo que"
    r"|qui|ce qu\w*|combien|mi|mis|mon|ma|mes)\b[^.;!?\n]*"
    r"|(?:,? und|,) (?:(?:ich|wir) )?(?:will|wollen|möchten?)[^.;!?\n]{0,90}? (?:sehen|wissen|haben)\b[^.;!?\n]*"
    r"|,? und (?:(?:am|zum) (?:monats|jahres|wochen)?ende )?(?:sehen|wissen),[^.;!?\n]*"
    rf"|{_AND} (?:at|by) the end of (?:the|each|every) [^\W\d_]+,? (?:what|how much|who)\b[^.;!?\n]*"
)
_NOTES = rf"\b(?:{any_of(WRITES, I_WRITE)})\b|\b(?:fields|felder|campos|champs) ?:"


def without_what_is_seen(text: str) -> str:
    """A text without what somebody wants to see of the list that a sentence says is written down."""
    if not re.search(_NOTES, text, re.IGNORECASE):
        return text
    kept = []
    for sentence in re.split(r"(?<=[.;!?\n])(?!\d)", text):
        begun = re.search(_NOTES, sentence, re.IGNORECASE)
        cut = (
            re.search(_SEEN, sentence[begun.end() :], re.IGNORECASE)
            if begun and ":" not in sentence[begun.end() :]
            else None
        )
        told = sentence[begun.end() : begun.end() + cut.start()] if begun and cut else ""
        is_list = len(told.split()) > 1
        kept.append(sentence[: begun.end() + cut.start()] + "." if begun and cut and is_list else sentence)
    return "".join(kept)
