"""Lists of fields as they are spoken, made such as are written: "upper and lower value" are two, and what somebody does
with a field is taken away, as in "the hours I worked for which customer"."""

from __future__ import annotations

import re

from stableagents.composer import chosen
from stableagents.composer.languages import language_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.periods import A_PERIOD
from stableagents.composer.writing import DATE, NAME, WRITES, any_of

_PAIRS = (
    ("upper", "lower"), ("high", "low"), ("higher", "lower"), ("first", "last"), ("first", "second"), ("old", "new"),
    ("home", "away"), ("left", "right"), ("planned", "actual"), ("planned", "real"), ("expected", "actual"),
    ("net", "gross"), ("buying", "selling"), ("maximum", "minimum"), ("minimum", "maximum"), ("morning", "evening"),
    ("day", "night"), ("before", "after"), ("opening", "closing"), ("start", "end"), ("oberer", "unterer"),
    ("oberen", "unteren"), ("obere", "untere"), ("alter", "neuer"), ("geplante", "tatsächliche"), ("erste", "zweite"),
)  # fmt: skip
_BEFORE_BOTH = re.compile(
    r"\b(?P<one>{})(?: (?:and|und) |/)(?:the |der |die |das |den )?(?P<other>{}) (?P<noun>(?!time"
    r"|date)[^\W\d_]{{3,}})".format(
        "|".join(dict.fromkeys(one for one, _other in _PAIRS)), "|".join(dict.fromkeys(other for _one, other in _PAIRS))
    ),
    re.IGNORECASE,
)
# In Spanish and French the noun stands first: "tensión alta y baja", "valeur haute et basse".
_BEHIND_BOTH = re.compile(
    r"\b(?P<noun>(?:tensi[oó]n|presi[oó]n|valor|precio|coste|nombre|valeur|tension|pression|prix|coût|cost|costs"
    r"|price))"
    r" (?P<one>alta|máxima|previsto|antiguo|haute?|maximale?|prévu|ancien|planned|expected)"
    r" (?:y|et|and) (?P<other>baja|mínima|real|nuevo|basse?|minimale?|réel|nouveau|actual|real)\b",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"(?<=[^\W\d_])(?<!lista)(?<!liste)(?<!list)(?<!prestado)(?<!prestada)(?<!lent)(?<!verliehen)(?<!prêté)(?<!given)"
    r" (?:and |und |y |et )?(?=(?:for|from|on|at|with|by|in|to|für|von|an"
    r"|bei|mit|para|de|con|a"
    r"|pour|avec|chez)"
    r" (?:which|what(?!['’]s)|whom|welche[nmrs]?|wen|wem|qué|quién|cuál|quel(?:le)?s?|qui)\b)",
    re.IGNORECASE,
)
# "Who comes to the party and how many": where to is said by the way.
_WHO_COMES = re.compile(
    r"\b(?P<who>who|wer|qui[eé]n(?:es)?|qui) (?:comes?|is coming|kommt|vient|viene) (?:to|zu[mr]?|à|au|al?)"
    r" (?:the |our |unserem |la |l'|el |notre )?[\w-]+(?= (?:and|und|y|et)\b| ?[,.;])",
    re.IGNORECASE,
)
_WHO_HOW_MANY = re.compile(
    r"\b(?P<who>who|wer|qui[eé]n|qui)\s(?:[\w']+\s){1,2}?"
    r"(?=(?:how (?:many|much)|wie ?viele?|cu[aá]nt[oa]s?|combien)\b)",
    re.IGNORECASE,
)
_WHO = (
    r"\b(?P<who>who|wer|qui[eé]n|qui) (?:took|takes|gets?|got|bought|buys|ordered|orders|wants|wanted|brings?|brought"
    r"|makes|bakes|cooks"
    r"|bekommt|nimmt|kauft|bringt|brachte|backt|bäckt|kocht|macht|bestellt|se lleva|llevó|pidió|trae|trajo|lleva"
    r"|compra|hace"
    r"|prend|a pris|achète|apporte|amène|ramène|prépare|fait)"
)
_WHERE_TO = (
    r"(?: mit\b)?(?: (?:for|to|zum|zur|für|bei|beim|al?|para|en|pour|à|au) (?:[^\W\d_]+ ){0,2}?[^\W\d_]+"
    r"(?= (?:mit|and|und|y|et)\b|\s*[.,;?!]|$))?(?: mit\b)?(?:\s*\?)?"
)
_WHO_WHAT = re.compile(rf"{_WHO} (?P<what>what|was|qué|quoi)\b{_WHERE_TO}", re.IGNORECASE)
# "Who brings which cake": the cake is the second field.
_WHO_WHICH = re.compile(
    rf"{_WHO} (?:which|what|welche[nrsm]?|was für(?: eine?n?)?|qué|quel(?:le)?s?) (?P<what>[^\W\d_]{{3,}}){_WHERE_TO}",
    re.IGNORECASE,
)
# "Wer hat wann wie viele Stunden im Garten geholfen", "who did what and when": each question is a field.
_ASKED = (
    r"(?:(?:how (?:many|much)|wie ?viele?|cu[aá]nt[oa]s|which|welche[nrsm]?|quel(?:le)?s?) [^\W\d_]{3,}"
    r"|combien d(?:e |['’])[^\W\d_]{3,}|how (?:long|far|often)|wie (?:lange|oft|weit)"
    r"|(?:what|when|where|wann|wo|was|wofür|womit|wem|qué|cu[aá]ndo|d[oó]nde|quoi|quand|où)\b)"
)
_WHO_DID = (
    r"(?P<who>\b(?:who|wer|qui[eé]n|qui)) (?P<does>(?!is\b|are\b|has\b|owes\b|schuldet\b|debe\b|doit\b)[^\W\d_]+"
    r"(?: (?:fait|hecho|fue|allé))?) "
)
_WHO_WHEN_WHAT = re.compile(
    rf"{_WHO_DID}(?P<asked>{_ASKED}(?:(?:,? (?:and|und|y|et)|,)? {_ASKED}){{1,3}})"
    r"(?P<rest>(?: (?!and\b|und\b|y\b|et\b)[^\W\d_]+){0,4}?)(?= ?(?:[.,;:!?]|$|and\b|und\b|y\b|et\b))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf"(?:(?:,? (?:and|und|y|et)|,)? )(?={_ASKED})", re.IGNORECASE)
# "Wer bringt wann Kuchen mit": who, when, and what.
_WHO_BRINGS = re.compile(
    r"\b(?P<who>[Ww]er) (?P<does>(?!war\b|ist\b)[^\W\d_]+t) (?P<when>wann) (?:eine?n? |die |das |den )?"
    r"(?P<what>[A-ZÄÖÜ][^\W\d_]+)(?: (?:mit|ab|auf|ein|vor))?(?= ?(?:[.,;:!?]|$|und\b))"
)
# "And is it vegan?" in a list.
_ASKS_ONE = re.compile(
    r",? (?:and |und |y |et )?(?:is it|are they|ist (?:er|sie|es|das)|sind (?:sie|die)|est-ce(?: que c['’]est)?|es|son)"
    r" (?P<one>[^\W\d_]+(?: [^\W\d_]+){0,2})\?",
    re.IGNORECASE,
)
# "the hours I worked", "the price we paid": who does it says no more than the noun.
_OF_MINE = re.compile(
    r"\b(?P<noun>(?:the|a|an|their|his|her|any) (?:[^\W\d_]+ )?[^\W\d_]{3,}) (?:that )?(?:i|we|they|he|she) "
    r"(?:have |had |has |'ve )?(?!can\b|need\b|want\b|must\b|should\b|would\b|will\b|could\b|like\b|have\b|had\b"
    r"|am\b|are\b|is\b)[^\W\d_]+"
    r"(?: it\b| them\b)?(?= ?(?:,|;|\.(?!\d)|$|and\b|for which\b|on what\b|in which\b|at which\b|for that\b))",
    re.IGNORECASE,
)
# "Name, date she was shorn": the day on which it was done.
_DAY_OF = re.compile(
    r"(?P<before>(?:[,:;.]|\band|^) (?:the )?)(?P<day>date|day)(?: (?:when|that|on which))? (?:they|she|he|it|i|we)"
    r"(?: (?:was|were|is|are|has|had|have|got|been))* "
    r"(?P<done>(?!can\b|need\b|want\b|must\b|should\b|will\b)(?:last )?[^\W\d_]{3,})"
    r"(?= ?(?:[,;.]|$|and\b))",
    re.IGNORECASE,
)
# "The name the type how many I have and …", as it is dictated.
_DICTATED = re.compile(r"\b(?:the [^\W\d_]+ ){2,}(?=(?:the|how|what|when|who|and)\b)", re.IGNORECASE)
_OF_EVERY = r"(?:for (?:each|every)|für jede[nsr]?|(?:de|para) cada|pour chaque) (?P<one>[^\W\d_]{3,}),?"
# "For every dog I need the owner, …", "for each patient I want to put in what they drank": what the list is of has a
# name, and its fields follow.
_FOR_EVERY = re.compile(
    rf"\b{_OF_EVERY} (?:i|we|ich|wir|je|nous|me|nos|il)?"
    r" ?(?:(?:would like|'d like|need|want|have)(?: to)? )?(?:(?:note|keep|know|see|write (?:down|in)|put (?:down"
    r"|in)|type in"
    r"|enter|log|record|track|need|want|have|would like)(?: to (?:know|note|keep|see|have))?"
    r"|(?:(?:brauche|möchte|will|notiere|schreibe) ?(?:ich|wir)?|(?:ich|wir) (?:brauche|möchte|will|notiere"
    r"|schreibe))(?: auf)?"
    r"(?: (?:eintragen|aufschreiben|notieren|festhalten))?"
    r"|(?:quiero|necesito|apunto|anoto)(?: (?:saber|apuntar|anotar|poner|meter|escribir))?"
    r"|(?:voudrais|note|veux|faut|me faut)(?: (?:noter|savoir|saisir|écrire|mettre))?),?:? "
    r"(?=(?:the|its|their|his|her|den|die|das|el|la|los|las|le|les|l'|what|how (?:much|many|long)|which|who|when|was"
    r"|wie ?viele?"
    r"|lo que|qué|cu[aá]nt[oa]s?|ce qu\w*|combien|[^\W\d_]+ (?:in|en) (?:ml|kg|kilos?|lit\w+|gram\w+))\b)",
    re.IGNORECASE,
)
# "For each exercise sets, reps and weight": nothing is said of what is done with them.
_FOR_EVERY_BARE = re.compile(
    rf"(?:^|(?<=[.:;!?])\s*){_OF_EVERY}"
    r" (?:(?:i|we) (?:note|log|write down|enter|keep|record|want|need)"
    r"|(?:ich|wir)? ?(?:notiere|brauche|will)n?(?: ich| wir)?"
    r"|(?:apunto|anoto|quiero|necesito)|(?:je|on) note)? ?"
    r"(?=(?P<list>[^.;:!?,]{2,40}(?:,[^.;:!?,]{2,40}){0,9},? (?:and|und|y|et)"
    r" (?:the )?[^\W\d_]+(?: [^\W\d_]+)?\s*(?:[.;!?]|$)))",
    re.IGNORECASE,
)
_NO_FIELDS = re.compile(
    r"\b(?:is|are|was|were|has|have|shows?|gets?|costs?|total|average|count|calculat\w+|sum|ist|sind|hat|zeig\w*"
    r"|kostet|summe"
    r"|es|son|muestra\w*|tiene|est|sont|affiche\w*|a|one|see|which|if|can|should|must|muss|soll|kann|its|the|how)\b|\d"
)
_DECLINED = re.compile(r"^(Patient|Student|Klient|Mensch)en$|^(Kunde|Kollege|Junge|Name|Hase)n$")  # "für jeden Kunden"
HAPPENS = (
    r"match|game|visit|lesson|class|session|inspection|sale|order|day|week|month|time|training|rehearsal"
    r"|appointment|trip|run"
    r"|payment|delivery|shift|booking|entry|record|one|person|spiel|besuch|\w*stunde|verkauf|bestellung|tag"
    r"|woche|monat|training"
    r"|probe|termin|fahrt|zahlung|schicht|eintrag|partido|visita|clase|venta|pedido|día|semana|mes|entrenamiento"
    r"|cita|viaje|pago"
    r"|turno|persona|match|visite|cours|vente|commande|jour|semaine|mois|entraînement|trajet|paiement|personne|séance"
)
_PEOPLE_TELL = re.compile(
    r"\b(?:people|guests|members|parents|everyone|everybody) tells? (?:me|us) (?=what\b|which\b|how\b|if\b)",
    re.IGNORECASE,
)
# "Put in songs with how long they are and the key": the songs are the first field.
_PUT_IN_WITH = re.compile(
    r"\b(?P<verb>put in|enter|note|add|save|write down|type in) (?:the |my |our )?(?P<what>[^\W\d_]{3,}s) with"
    r" (?=(?:how|what|which|who|when|where)\b)",
    re.IGNORECASE,
)
# "A list of players with how many minutes each one played per match": the player, the match and the minutes.
_WITH_HOW_MANY = re.compile(
    r"(?:(?P<listed>\b(?:lists?|liste|lista) [^.,;:]{3,40}?) (?:and|und|y|et)|\b(?:with|mit|con|avec)),? "
    r"(?P<many>(?:how many|wie ?vielen?|cu[aá]nt[oa]s) [^\W\d_]{3,}|combien d(?:e |['’])[^\W\d_]{3,})"
    r" (?:(?:has )?(?:each|every|jede[rs]?|cada|chacune?|chaque)(?: (?:one|un[oa]|d'eux|d'elles))?"
    r"|(?:each|every|jede[rs]?|cada|chaque) [^\W\d_]+|they|sie|ils|elles)"
    r"(?: (?!per\b|pro\b|por\b|par\b|in\b|im\b|so\b)[^\W\d_']+){1,3}?"
    r"(?:,? (?:per|each|every|in each|pro|je|por|en cada|par|à chaque) (?P<per>[^\W\d_]{3,}))?(?= ?(?:[.,;]|$|so\b"
    r"|and\b|und\b|y\b|et\b))",
    re.IGNORECASE,
)
# "What they drank and what came out, in ml": both are figures of that unit.
_BOTH_IN = re.compile(
    r"(?P<one>\b(?:what|was|lo que|qué|ce qu(?:e |'))[^.,;:]{3,25}?) (?:and|und|y|et) (?P<other>(?:what|was|lo que"
    r"|qué|ce qu(?:[ei] |'))"
    r"[^.,;:]{3,30}?),? (?P<unit>(?:in|en) (?:ml|g|grams|gramm|gramos|grammes|kg|kilos?|litres|liters|litern?|litros"
    r"|minutes|minuten"
    r"|minutos|euros?|hours|stunden|horas|heures))\b",
    re.IGNORECASE,
)
# "…, with the time" in a list is the time.
_WITH_THE_TIME = re.compile(
    r", (?:with|mit|con|avec) (?:the |der |dem |la |el |l'|le )?(?P<what>times?|date|day|uhrzeit|datum|tag|hora"
    r"|fecha|día|heure|jour)"
    r"(?= ?(?:[.,;]|$|and\b|und\b|y\b|et\b))",
    re.IGNORECASE,
)
# "The farrier, the vaccine with the date" at the end of a list: the day is one of it.
_ENDS_WITH_TIME = re.compile(
    r"(?P<before>,[^.;:!?()\n]*?[^\W\d_])(?: (?:and|und|y|et) (?P<last>[^,.;:()]{3,30}?))? (?:with|mit|con|avec) "
    r"(?:the |dem |la |el |le )(?P<what>date|day|datum|fecha|día|jour)(?= ?(?:[.;]|$))",
    re.IGNORECASE,
)
# What a sentence adds to a list: "And in summer the kilos of honey I took".
_GOES_ON = re.compile(
    r"\. (?:and|also|and also|und|auch|und auch|y|también|y también|et|aussi|et aussi) (?:in|im|en) [^\W\d_]+"
    r" (?P<what>(?:the |die |den |das |el |la |los |las |le |les |l')?(?:kilos?|kg|lit(?:re|er)s?|liter|litros"
    r"|amount|number|price"
    r"|cost|weight|menge|anzahl|preis|cantidad|precio|nombre|quantité|prix)(?: (?:of|an|de|von) [^\W\d_]+)?)"
    r"(?: (?:i|we|ich|wir|que|j'|je|nous|on) [^\W\d_]+)?(?=[.,;]|$)",
    re.IGNORECASE,
)
# "What they got (medicine and dose)": the two are what is asked for.
_WHAT_OF = re.compile(
    r"\b(?:what|was|qué|lo que|ce qu[e']) ?[^,;:.()]{3,30} \((?P<one>[^\W\d_]+(?: [^\W\d_]+)?) (?:and|und|y|et)"
    r" (?P<other>[^\W\d_]+(?: [^\W\d_]+)?)\)",
    re.IGNORECASE,
)
# "Three packs (…) and I need to know for each child the name": what is to be noted goes on as a list.
_AND_TO_NOTE = re.compile(
    r" (?:and|und|y|et) (?:i|we|ich|wir|je|nous|il me faut|me)? ?(?:need|want|have|would like|muss|möchte"
    r"|brauche|necesito|quiero"
    r"|dois|voudrais)?,? ?(?:to )?(?:know|note|write down|record|saber|apuntar|noter|savoir)? ?(?:for (?:each"
    r"|every) \w+|für jedes?"
    r" \w+|de cada \w+|pour chaque \w+),? (?=(?:the|their|his|her|its|den|die|das|el|la|le|l')\b)",
    re.IGNORECASE,
)
_AND_THEIRS = re.compile(r"\bour (?P<noun>[^\W\d_]+)(?:,| and|, and| &) theirs\b", re.IGNORECASE)
# What is done with a field, before its name.
_DONE_WITH = re.compile(
    r"(?:(?<=, )|(?<=: )|(?<=\by )|(?<=\bet )|(?<=\band ))"
    r"(?:elegir|escoger|apuntar|anotar|poner|indicar|escribir|introducir|choisir|noter|mettre|indiquer|saisir"
    r"|inscrire|pick|choose"
    r"|enter|put in|type in) (?:el|la|los|las|le|les|l'|un|una|une|the|their|an?)(?: |(?<=')) ?"
    r"(?=[^\W\d_]+(?: [^\W\d_]+){0,2} ?(?:,|;|\.|$|y |et |and ))",
    re.IGNORECASE,
)


# Twice a day: what is written down has a field that tells which.
_TWICE_A_DAY = tuple(
    (re.compile(said, re.IGNORECASE), listed)
    for said, listed in (
        (r"(?:,? (?:every|each|in the|both))? morning(?:s)? and (?:every |each |in the )?evening(?:s)?\b(?! \w+s?\b,)"
         r"(?! (?:value|reading)s?)", ", time of day (morning, evening)"),
        (r",? (?:jeden )?morgens? und abends?\b", ", Tageszeit (morgens, abends)"),
        (r",? (?:cada |por la )?mañana y (?:cada |por la )?(?:noche|tarde)\b", ", momento (mañana, noche)"),
        (r",? (?:chaque |le )?matin et (?:chaque |le )?soir\b", ", moment (matin, soir)"),
    )
)  # fmt: skip
# What the two values are of is said before them, and is no third one.
_OF_BOTH = re.compile(
    r"(?:(?:my|his|her|the|your|(?:\w+ )?\w+'s|den|meinen|ihren|seinen|la|ma|sa|mi|su) )?"
    r"(?P<of>blood pressure|blutdruck|tensi[oó]n(?: arterial)?|presi[oó]n arterial|tension(?: artérielle)?)"
    r"(?P<when>,? [^,;:.]{0,20}\([^()]*\))?(?=,? (?:the )?(?:upper|systolic|higher|oberer|obere|alta|haute"
    r"|la alta|la haute))",
    re.IGNORECASE,
)


# "How many adults and children" are two counts.
# "Blood sugar before and after" is measured twice.
_BEFORE_AND_AFTER = re.compile(
    r"(?P<noun>[^\W\d_]{3,}(?: [^\W\d_]{3,})?) (?P<one>before|vorher|antes|avant) (?:and|und|y|et) "
    r"(?P<other>after|nachher|después|après)(?= ?(?:[,.;]|$))",
    re.IGNORECASE,
)
_HOW_MANY_OF_TWO = re.compile(
    r"\b(?P<asks>how many |wie ?viele? |cu[aá]nt[oa]s |combien d(?:e |['’]))(?P<one>[^\W\d_]{3,}) (?:and|und|y|et)"
    r" (?:d(?:e |['’]))?(?P<other>(?!when\b|then\b|wann\b|notes\b|remarks\b|comments\b|kosten\b|notizen\b|notas\b)"
    r"(?:[^\W\d_]{2,}s|children|men|women|people|kinder|frauen|männer|[^\W\d_]{2,}en|erwachsene))"
    r"(?= ?(?:[,;]|\.(?!\d)|$))",
    re.IGNORECASE,
)

# Of what the fields in a sentence are: "the date, the hours and the rate of each job".
_EACH = (
    r"(?:of|for|de|del|par|pour|von|für|bei) (?:each|every|all the|what|cada|lo que|todos los|todas las|chaque|ce que"
    r"|tous les|toutes les|jede[mnrs]?|allen?)\b"
)
_OF_EACH = re.compile(
    rf"(?P<listed>\b(?:{any_of(WRITES)}) (?!{_EACH})[^.;:!?\n]{{2,90}}(?:,[^.;:!?\n]{{2,90}})?,?"
    rf" (?:and|y|et|und) [^.,;:!?\n]{{3,40}}?)"
    rf"(?P<each> {_EACH}[^.,;:!?\n]*)(?P<behind>)",
    re.IGNORECASE,
)
# In German the verb stands last: "ich will Kunde, Datum und Preis für jeden Auftrag eintragen".
_VERB_LAST = re.compile(
    r"\b(?:ich|wir) (?:will|wollen|möchten?|muss|müssen|würden?)(?: gerne?)?(?P<each> (?:von|für|bei|zu) jede\w+ \w+)?"
    r" (?P<listed>(?!jede\w+ )(?:(?! von | für | bei )[^.;:,!?\n]){3,40},[^.;:!?\n]{2,80}? und [^.;:!?\n]{3,60}?)"
    r"(?P<behind> (?:von|für|bei|zu) jede\w+ \w+)? (?:aufschreiben|notieren|eintragen|festhalten|erfassen|eingeben"
    r"|speichern)\b",
    re.IGNORECASE,
)
_ACCUSATIVE = re.compile(r"\bden (?=[A-ZÄÖÜ])|(?<=\bName)n\b")


def of_each(text: str) -> str:
    """What the fields that a sentence lists are of, each: "job", "what customers owe me", or nothing."""
    listed = _OF_EACH.search(text) or _VERB_LAST.search(text)
    parts = re.split(rf"{_EACH} ", listed["each"] or listed["behind"] or "", flags=re.IGNORECASE) if listed else []
    return parts[-1] if len(parts) > 1 else ""


# "that person's full name": whose it is says no more than the list.
_WHOSE = re.compile(r"\b(?:that|this) [^\W\d_]{3,}['’]s (?=[^\W\d_])", re.IGNORECASE)
# "Tick when it's ready and when it's picked up" in a list: two ticks.
_TICKED = re.compile(
    r"(?<=[,;] )(?:a )?(?:ticks?|check(?:ed)?(?: off)?|mark|abhaken|ankreuzen|marcar|cocher),? "
    r"(?:when|if|once|wenn|sobald|cuando|quand) (?P<one>[^.,;:!?]{3,30}?) (?:and|und|y|et) "
    r"(?:when|if|once|wenn|sobald|cuando|quand) (?P<other>[^.,;:!?]{3,30}?)(?= ?(?:[.,;]|$))",
    re.IGNORECASE,
)
_IF = {"en": "if", "de": "ob", "es": "si", "fr": "si"}
# "Break (minutes)": the unit of a figure, and no choice.
_UNIT = re.compile(
    r"(?<=[^\W\d_]) \((?:in |en )?(?P<unit>min(?:ut(?:es?|en|os?))?|hours|stunden|horas|heures|days|tage|días|jours"
    r"|kilos?|grams"
    r"|gramm|gramos|grammes|lit(?:re|er)s?|liter|litros|met(?:re|er)s?|meter|metros|mètres|miles|euros?|dollars)\)",
    re.IGNORECASE,
)
_IN = {"en": "in", "de": "in", "es": "en", "fr": "en"}


def as_listed(text: str) -> str:
    """A text whose lists are spoken as one in which they are written."""
    whole = text
    text = _ASKS_ONE.sub(lambda found: f", {_IF[language_of(whole)]} {found['one']}.", text)
    text = _TICKED.sub(lambda found: ", ".join(f"{_IF[language_of(whole)]} {found[k]}" for k in ("one", "other")), text)
    text = _UNIT.sub(lambda found: f" {_IN[language_of(whole)]} {found['unit']}", text)
    text = _DICTATED.sub(lambda found: re.sub(r" (?=the )| $", ", ", found[0]), text)
    text = _DAY_OF.sub(r"\g<before>\g<day> \g<done>", text)
    text = chosen.with_names(_WHOSE.sub("", text))
    text = _VERB_LAST.sub(lambda found: f"notieren: {_ACCUSATIVE.sub('', found['listed'])}", text)
    text = _OF_EACH.sub(r"\g<listed>", text)
    text = _BEFORE_BOTH.sub(_both, text)
    text = _BEFORE_AND_AFTER.sub(r"\g<noun> \g<one>, \g<noun> \g<other>", text)
    text = _HOW_MANY_OF_TWO.sub(r"\g<asks>\g<one>, \g<asks>\g<other>", text)
    for said, listed in _TWICE_A_DAY:
        text = said.sub(listed, text)
    text = _OF_BOTH.sub(lambda found: f"{found['of']}: {(found['when'] or '').strip(' ,')}", text)
    text = _PEOPLE_TELL.sub("note the name, ", text)
    text = _FOR_EVERY.sub(_with_its_name, text)
    text = _FOR_EVERY_BARE.sub(_with_its_name_alone, text)
    text = _PUT_IN_WITH.sub(r"\g<verb> \g<what>, ", text)
    text = _WITH_HOW_MANY.sub(_with_each, text)
    text = _BOTH_IN.sub(r"\g<one> \g<unit>, \g<other> \g<unit>", text)
    text = _WITH_THE_TIME.sub(r", \g<what>", text)
    text = _ENDS_WITH_TIME.sub(
        lambda found: ", ".join(filter(None, (found["before"], found["last"], found["what"]))), text
    )
    text = _GOES_ON.sub(r", \g<what>", text)
    text = _WHAT_OF.sub(r"\g<one>, \g<other>", text)
    text = _AND_TO_NOTE.sub(", ", text)
    text = _AND_THEIRS.sub(r"our \g<noun>, \g<noun> against", text)
    text = _BEHIND_BOTH.sub(r"\g<noun> \g<one>, \g<noun> \g<other>", text)
    text = _OF_MINE.sub(r"\g<noun>", text)
    text = _WHO_WHAT.sub(_who_what, _WHO_WHICH.sub(_who_what, text))
    text = _WHO_BRINGS.sub(r"\g<who>, \g<when>, \g<what>", _WHO_WHEN_WHAT.sub(_who_when, text))
    text = _WHO_HOW_MANY.sub(r"\g<who>, ", _WHO_COMES.sub(r"\g<who>", text))
    text = _WHICH.sub(", ", text)
    return _DONE_WITH.sub("", text)


def _with_each(found: re.Match[str]) -> str:
    """What each of many has so many of, as fields: "name, match, how many minutes"."""
    language = language_of(found[0])
    per = found["per"] or ""
    when = DATE[language] if pattern_of(A_PERIOD).fullmatch(per.lower()) else per
    return f"{found['listed'] or ''}: {', '.join(filter(None, (NAME[language], when, found['many'])))}"


def _who_what(found: re.Match[str]) -> str:
    """Who does it and with what, as a list of its own where a sentence begins with them."""
    before = found.string[: found.start()].rstrip(" ¿¡")
    ends = "." if found[0].endswith("?") else ""
    return f"{'fields: ' if not before or before[-1] in '.;!?' else ''}{found['who']}, {found['what']}{ends}"


def _who_when(found: re.Match[str]) -> str:
    """Who did it, and each question beside it, as a list of its own where a sentence begins with them."""
    before = found.string[: found.start()].rstrip(" ¿¡")
    asked = _BETWEEN.sub(", ", found["asked"])
    return f"{'fields: ' if not before or before[-1] in '.;!?' else ''}{found['who']}, {asked}"


def _with_its_name(found: re.Match[str]) -> str:
    """What a list that follows "for every dog I need" has first: the dog. What happens again and again has no name."""
    one = _DECLINED.sub(r"\1\2", found["one"])
    return "fields: " if pattern_of(HAPPENS, re.IGNORECASE).fullmatch(one) else f"fields: {one}, "


def _with_its_name_alone(found: re.Match[str]) -> str:
    """The same where nothing but names follows; a list that names it in other words stays as it is."""
    begins = pattern_of(r"(?:first |full )?names?\b|who\b|nom\b|nombre\b|wer\b", re.IGNORECASE).match(found["list"])
    if _NO_FIELDS.search(found["list"]):
        return found[0]
    return "fields: " if begins else _with_its_name(found)


def _both(found: re.Match[str]) -> str:
    pair = (found["one"].lower(), found["other"].lower())
    return f"{found['one']} {found['noun']}, {found['other']} {found['noun']}" if pair in _PAIRS else found[0]
