"""The words of a rule in steps, in four languages: from which amount on something holds, and what it is then."""

from __future__ import annotations

import re
from functools import cache

NUMBER = r"\d+(?:\.\d+)?"
_CUR = (
    r"(?:€|\$|£|euros?\b|eur\b|dollars?\b|usd\b|pounds?\b(?! of\b)|chf\b|francs?\b|franken\b|pesos?\b|quid\b|bucks\b)"
)
_CENTS = r"(?:cents?|ct|cts|p|pence|centimes|céntimos)\b"
_PCT = r"(?:%|percent\b|per ?cent\b|prozent\b|por ?ciento\b|pour ?cent\b)"
# Words that are no unit behind a number.
_NO_UNIT = (
    r"(?!(?:an?|the|and|or|it|is|its?|are|at|each|every|per|for|to|in|on|if|but|then|you|i|we|get|gets|costs?|they"
    r"|off|extra|more|on|at|free|of|plus|with|up|it's|from|that|after|over|under|above|below|add|pays?|means|euros?"
    r"|eine?[nrms]?|der|die|das|den|dem|und|oder|ist|sind|zu|je|pro|für|im|am|in|wenn|dann|gibt|kostet|kosten|es"
    r"|dazu|mehr|rabatt|zuschlag|frei|kostenlos|ab|bis|über|unter|von|man|ich|wird|werden|jede[nrs]?"
    r"|una?|el|la|los|las|y|o|es|son|a|al|por|para|cada|si|se|de|en|más|descuento|gratis|cuestan?|vale|hay|me|son"
    r"|une?|le|les|et|ou|est|sont|à|au|par|pour|chaque|si|dans|c'est|gratuite?s?|coûtent?|remise|on|il|je|jusqu|des"
    r"|discount|free|nothing|bonus|surcharge|standard|maximum|minimum|max|min|no|euro|luego|puis|dès|chacune?|apiece|keine?[rn]?"
    r"|sin|pas|aucune?|nada|rien|ell?es?|ils?|steuerfrei|tax|tax-free|exent[oa]s?|daily|monthly"
    r"|[a-f])(?![\w']))"
)
_UNIT = (
    rf"(?:\s*(?P<unit>{_NO_UNIT}(?:cubic |square |metros? (?=c[úu]b|cuad)|mètres? (?=cub|carr)|kilowatt |working )?"
    r"[^\W\d_]+[²³23]?(?: (?:cúbicos?|cuadrados?|cubes?|carrés?|old))?))?"
)
_BOUND = (
    rf"(?:(?:[€$£]\s*)?(?P<bound>{NUMBER})(?!\d|\.\d)(?!\s*{_PCT}\s*(?:off|more|discount|rabatt|extra))"
    rf"\s*(?P<of>{_CUR}|{_PCT})?{_UNIT})"
)
# What stands before a price of all further ones: "for each further hour".
_FURTHER = (
    r"(?:for |por |par |pour |für )?(?:each|every|any|jede[rsnm]?|cada|chaque)\s+(?:\w+ )?(?:further|additional"
    r"|extra|other"
    r"|more|weitere[rsnm]?|zusätzliche[rsnm]?|adicional|siguiente|más|supplémentaire|suivante?|en plus|de plus)(?!\w)"
)


def _again(pattern: str, number: int) -> str:
    """A pattern whose groups have names of their own, so that it can stand in another once more."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{number}>", pattern)


# Each mark with the words for it; ``#`` is the number of a bound, with its unit.
_MARKS: tuple[tuple[str, str], ...] = (
    ("max", r"(?:(?:but |and )?(?:at (?:the )?most|never more than|not more than|no more than|max(?:imum)?(?: of"
            r"| price| charge"
            r"| fee| is)*|capped at|up to a maximum of|a maximum of|höchstens|maximal|max\.|nie mehr als"
            r"|nicht mehr als"
            r"|maximum|höchst\w+|como máximo|(?:un )?máximo(?: de)?|nunca más de|no más de|tope(?: de)?"
            r"|au (?:maximum|plus)"
            r"|(?:un )?maximum(?: de)?|jamais plus de|pas plus de|plafonné à))(?![\w'])"),
    ("min", r"(?:(?:but |with |and )*(?:at (?:the )?least|(?:an? |the )?min(?:imum)?(?: of| price| charge| fee"
            r"| fare| is)*"
            r"|never less than|not less than|mindestens|mindest\w+|minimal|minimum|nie weniger als|como mínimo"
            r"|(?:un )?mínimo(?: de)?|al menos|por lo menos|nunca menos de|au (?:minimum|moins)"
            r"|(?:un )?minimum(?: de)?"
            r"|jamais moins de|pas moins de))(?![\w'])"),
    ("first", r"(?:for )?(?:the |your |my |die |der |das |den |los |las |el |la |les? )?(?:first|erste[nrs]?"
              r"|primer[oa]?s?"
              r"|premi(?:er|ère)s?) (?:#|(?P<one>[^\W\d_]+))|\b(?:l[eo]s|las) # (?:premi(?:er|ère)s|primer[oa]s)"
              r"(?: (?P<one1>(?!coûtent|cuestan|à\b|a\b)[^\W\d_]+))?"),
    ("next", r"(?:for )?(?:the |die |der |das |los |las |les )?(?:next|following|nächsten?|folgenden|weiteren"
             r"|siguientes|próxim[oa]s"
             r"|suivante?s|prochaine?s) #|\bles # suivante?s"),
    ("included", r"# (?:(?:are|is|sind|ist|son|están|sont) )?(?:included|inklusive|incluid[oa]s?|compris\w*|inclus\w*)"
                 r"(?: (?:in|for|im|für|en|por|dans|pour))?(?!\w)"
                 r"|(?:including|includ(?:es|ed)|with|inklusive|inkl\.?|einschließlich|incluye|con|incluid[oa]s?|inclut"
                 r"|comprend|dont|avec) # (?:free|included|inklusive|frei|incluid[oa]s|compris\w*|inclus\w*)"
                 r"|(?:including|includ(?:es|ed)|inklusive|inkl\.?|incluye(?:ndo)?|inclut|comprend) #"),
    ("ordinal", r"(?:from|as of|starting (?:with|from)|ab|a partir de|desde|à partir de|dès) (?:the |la |el |le "
                r"|(?P<dotted>der |dem |die |den ))?"
                r"(?P<place>\d+)(?(dotted)\.|(?:st|nd|rd|th|ª|º|e|ème|er))(?!\w)\s*(?P<each_of>[^\W\d_]+)?"),
    ("range", r"(?:(?:from|between|von|zwischen|de|desde|entre|du) )?(?:[€$£]\s*)?(?P<low>\d+(?:\.\d+)?)(?:\s*(?:€"
              r"|euros?))?"
              r"\s*(?:to|and|bis|und|hasta|a|y|à|et|-|–|—)\s*#"),
    ("from", r"(?P<suffixed>#)\s*(?:or more|and (?:up|more|(?:above|over)(?! that)|older)|or older|or over|onwards?"
             r"|upwards?|\+|oder mehr|und mehr"
             r"|aufwärts|und älter|o más|en adelante|y más|ou plus|et plus|et au-delà)(?!\w)(?! (?:that|de|d['’]|\d"
             r"|this))"),
    ("upto", r"#\s*(?:or (?:less|fewer|under|younger)|and (?:under|below|less)|oder weniger|o menos|ou moins)(?!\w)"),
    ("rest", r"(?:(?:for )?(?:every(?:thing)?|anything|all|any|each(?: \w+)?|alles|todo"
             r"|tout)(?: \w+)? )?(?:(?:above|over|beyond"
             r"|after|past)(?: (?:that|this|it)(?!\w)|(?= |$|[,.;:!?])(?! (?:the |a |an )?[€$£]?\d))|(?:darüber"
             r"|por encima|au-delà"
             r"|au-dessus|más allá)(?!\w)(?! d[eu'’]))"
             r"|(?:for )?(?:every|each|any|the|all)(?: (?:further|additional|extra|other|following|subsequent"
             r"|remaining|next)"
             r"(?: (?!costs?\b|at\b|is\b)[^\W\d_]+[23²³]?)?|(?: [^\W\d_]+)? (?:more|after that|on top"
             r"|beyond that)(?= |$|[,.;:]))"
             r"|(?:for )?the rest|(?:from then on|after that|afterwards|thereafter|then)(?!\w)|additional \w+"
             r"|(?:für )?(?:jede[rsnm]?|alle|die|je) (?:weitere[rsnm]?|zusätzliche[rsnm]?)(?: (?!kostet|kosten|je\b"
             r"|zu\b)[^\W\d_]+[23²³]?)?|danach|von da an|ab (?:da|dann)|der rest|dann|alles weitere"
             r"|(?:por )?(?:cada )?(?:\w+ )?(?:adicional(?:es)?|siguientes?|restantes?)|(?:todo )?(?:el|lo) resto"
             r"|luego|después|lo demás|a partir de (?:ahí|eso|entonces)"
             r"|cada \w+ (?:más|extra)|el resto"
             r"|(?:par |pour )?chaque \w+ (?:supplémentaire|suivante?|de plus|en plus)|le reste|ensuite|puis"
             r"|par \w+ supplémentaire"),
    ("else", r"(?:otherwise|else|everyone else|everybody else|all others?|anything (?:less|below)|below that"
             r"|under that|less than that|anything else"
             r"|sonst|andernfalls|ansonsten|darunter|alles darunter|si no|de lo contrario|por debajo|menos de eso"
             r"|sinon|autrement"
             r"|en dessous(?= |$|[,.;])(?! de))(?!\w)"),
    ("upto", r"(?:up to(?: and including)?|until|till|bis(?: zu| einschließlich)?|hasta(?: l[oa]s)?|jusqu['’](?:à"
             r"|aux?)|≤) #"),
    ("under", r"(?:under|below|less than|younger than|fewer than|lighter than|shorter than|unter|weniger als"
              r"|jünger als"
              r"|leichter als|menos de|por debajo de|menor(?:es)? de|moins de|en dessous de|<) #"),
    ("from", r"(?:from|starting (?:at|from)|as of|with(?= \d+ (?:points|punkte))|≥|ab|a partir de(?: l[oa]s)?"
             r"|desde(?: l[oa]s)?"
             r"|à partir d[eu]|dès) #"),
    ("over", r"(?:for )?(?:everything |anything |each \w+ |every \w+ |all )?(?:over|above|more than|beyond"
             r"|exceeding|exceeds|after"
             r"|heavier than|older than|longer than|past|über|mehr als|schwerer als|älter als|länger als|nach"
             r"|más de|por encima de|mayor(?:es)? de|plus de|au-dessus de|au-delà de|après|>) #"),
    ("fixed", r"(?P<fixed>(?:(?:fixed|base|basic|standing|service|meter|monthly|yearly|annual|starting|basis"
              r"|booking|handling|call-?out|initial|flat)"
              r"(?: (?:charge|fee|rent|cost|price|rate|fare|payment))?)(?! \w+ (?:is|of) the)|to get in"
              r"|to start(?: with)?|flag ?fall"
              r"|grund(?:gebühr|preis|kosten)|\w*pauschale|grundbetrag|anfahrt\w*|zum einsteigen|startgebühr|gebühr"
              r"|einschreibung"
              r"|(?:cuota|cargo|tarifa) (?:fij[oa]|base)|cuota|bajada de bandera|fij[oa]s?|base"
              r"|frais fixes?|abonnement|forfait|prise en charge|frais de (?:dossier|base))(?!\w)"),
    ("started", r"(?:started|begun|part of an?|commenced|or part of|angefangene\w*|angebrochene\w*|begonnene\w*"
                r"|empezad[oa]s?|comenzad[oa]s?"
                r"|entamée?s?|commencée?s?)(?!\w)"),
    ("factor", r"(?P<half>(?:time|pay) and (?:a )?half|das eineinhalbfache|das anderthalbfache|(?:tiempo"
               r"|hora) y media)"
               r"|(?P<double>double(?: time| pay| rate)?|twice(?: as much| the (?:rate|pay|wage))?|the double"
               r"|das doppelte|doppelt"
               r"|el doble|le double)(?!\w)"
               r"|(?P<times>\d+(?:\.\d+)?) (?:times|mal|veces|fois)(?: the (?:rate|pay|wage|normal \w+))?"),
    ("value", r"(?:[€$£]\s*)?(?P<amount>\d+(?:\.\d+)?)(?!\d)\s*(?P<cur>€|\$|£|euros?\b|eur\b|dollars?\b|usd\b"
              r"|pounds?\b(?! of\b)"
              r"|chf\b|francs?\b|franken\b|pesos?\b|quid\b|bucks\b)?(?P<cents>(?<=\d )(?:cents?|ct|cts|p|pence"
              r"|centimes|céntimos)\b"
              r"|(?<=\d)(?:ct|p|¢)\b)?(?P<pct>%|percent\b|per ?cent\b|prozent\b|por ?ciento\b|pour ?cent\b)?"
              rf"(?(cur)|(?(cents)|(?(pct)|{_UNIT.replace('<unit>', '<in_unit>')})))"
              r"(?:\s*(?P<each>each\b|apiece\b|a piece\b|das stück\b|pro stück\b|je stück\b|cada un[oa]\b"
              r"|la unidad\b|chacune?\b"
              r"|(?:l['’]|par )unité\b|la pièce\b)"
              rf"|(?!\s*{_FURTHER})\s*(?:/|(?:per|an?|for (?:each|every)|each|every|pro|je|die|der|das|por|por cada"
              rf"|cada|la|el|al|par"
              r"|chaque|de l['’]|l['’]|le|à l['’])(?: |(?<=['’])))\s*"
              r"(?P<per>(?:cubic |square |kilowatt |metros? (?=c[úu]b)|mètres? (?=cub))?"
              r"(?!first|next|erste|partir|primer"
              r"|premi|rest)[^\W\d_]+[²³23]?"
              r"(?: (?:cúbicos?|cubes?|hours?(?! after)))?))?"),
    ("free", r"(?:(?:for |is |are )?free(?: of charge)?|nothing|no (?:tax|charge|fee|discount)|(?:tax|duty)-?free"
             r"|kostenlos|frei|gratis|umsonst"
             r"|nichts|kein\w* (?:steuer|rabatt|gebühr)|steuerfrei|nada|exent[oa]s?|sin (?:impuestos?|descuento)"
             r"|gratuite?s?|rien"
             r"|pas (?:d['’]impôt|de remise))(?!\w)"),
    ("extra", r"(?:plus|add(?:s|ed)?|extra|on top|additional(?:ly)?|more|surcharge|supplement|in addition|dazu"
              r"|hinzu|zuzüglich|zuschlag"
              r"|aufschlag|mehr|drauf|obendrauf|más|suplemento|recargo|se suman?|se añaden?|sumo|añado|en plus"
              r"|supplément|de plus|j'ajoute"
              r"|on ajoute|ajouter)(?!\w)"),
    ("off", r"(?:off|discount|rebate|reduction|less|cheaper|rabatt|nachlass|skonto|abzug|günstiger|descuento|rebaja"
            r"|menos|remise|réduction|rabais)"
            r"(?!\w)"),
    ("stop", r"[,;.:!?()=]|(?:and|but|or|und|aber|oder|y|pero|o|et|mais|ou|while|whereas)(?!\w)"),
    ("word", r"[^\W\d_][\w'’-]*"),
)  # fmt: skip


@cache
def marks() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The marks in the order in which they are tried at a place of a text in small letters."""
    return tuple((mark, re.compile(_numbered(words))) for mark, words in _MARKS)


def _numbered(words: str) -> str:
    """The words of a mark, with the pattern of a bound for each ``#`` of them."""
    first, *others = words.split("#")
    return first + "".join(_again(_BOUND, number) + other for number, other in enumerate(others))
