"""Fields that are told as questions: "how many eggs I got" are the eggs, "which shelf it stands on" is the shelf."""

from __future__ import annotations

import re
from functools import lru_cache

from stableagents.composer.languages.patterns import pattern_of

# Where the noun of a question ends: who does it, and what is done.
_ENDS = (
    r"i|i've|we|we've|you|he|she|it|it's|they|there|the|my|our|his|her|their|someone|somebody|everyone|each|every|was"
    r"|were|is|are|am|be|been|has|have|had|did|does|do|came|come|comes|went|goes|got|get|gets|can|could|should|must"
    r"|will|would|and|so|that|to|left|missing|open|still"
    r"|ich|wir|er|sie|es|man|ihr|der|die|das|dem|den|meine?[nmrs]?|unsere?[nmrs]?|jede[nmrs]?|war|waren|ist|sind"
    r"|hat|hab"
    r"|haben|hatten?|habe|wird|wurden?|noch|übrig|fehlen"
    r"|yo|él|ella|ellos|nos|me|le|les|se|mis?|el|la|los|las|cada|era|fue|es|son|está|hay|ha|han|he|hemos|dio"
    r"|dieron|dan?|ponen?"
    r"|tienen?"
    r"|quedan?|faltan?|\w+(?:ó|aron|ieron)"
    r"|je|j'\w+|il|elle|ils|on|nous|mon|ma|mes|notre|chaque|était|est|sont|a|ont|ai|avons|y|restent?"
)
_NOUN = rf"(?P<noun>(?:(?!(?:{_ENDS})(?![\w'-]))[^\W\d_][\w'-]*)(?:\s(?!(?:{_ENDS})(?![\w'-]))[\w'-]+){{0,2}})"
_BEFORE = (
    r"(?:(?:from|for|to|of|in|on|at|with|by|von|für|mit|in|auf|an|aus|zu|de|para|con|en|a|pour|avec|dans|sur|chez)\s)?"
)
_OF_NUMBER = (
    r"(?:how many|wie ?viele?(?= (?:ml|cl|liter|gramm|kilo|kg|km|mg|minuten|stunden|euro)\b)|wie ?viele"
    r"|cu[aá]nt[oa]s|combien d(?:e\s|['’ ]))"
)
_OF_KIND = (
    r"(?:which|welche[rsnm]?|quel(?:le)?s?|qué(?= (?:tipo|clase|día|hora|talla|color|raza|marca|libro|curso"
    r"|cliente|tienda|sitio|lugar|persona|jugador\w*|habitación|estante|cajón)\b)"
    r"|what(?= (?:kind|sort|type|colou?r|size|brand|day|time|date|year|room|place|breed)\b))"
)
_NAMES_ONE = re.compile(rf"{_BEFORE}(?P<asks>{_OF_NUMBER}|(?:{_OF_KIND})(?=\s))\s?{_NOUN}", re.IGNORECASE)
_LASTLY = re.compile(
    r"(?:when|wann|cu[aá]ndo|quand)\s(?:[\w']+\s){0,3}?(?P<last>last)\s(?P<done>(?:here|there|\w+(?:ed|en|ne"
    r"|t))\b)",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"(?!.*\b(?:went to bed|got up|woke up)\b)(?P<asks>when|where|who|whom|how (?:long|often|far)|wann|wo|wer"
    r"|wem|wie (?:lange|oft|weit|stark)|cu[aá]ndo"
    r"|d[oó]nde|qui[eé]n|quand|où|qui|combien de temps)\s.+",
    re.IGNORECASE,
)
_BY_WHOM = (
    r"(?:(?:i|we|he|she|it|they|you|the \w+|each \w+|ich|wir|er|sie|es|man|je|j'|il|elle|on|ça|nous|me|nos|se"
    r"|les?|te)\s?)"
)
_ASKS_WHAT = r"(?:what|how much|was|wie viel|lo que|qué|cuánto|ce qu(?:e |'|’)|combien)\s?"
_REST = r"(?: (?:it|them|her|him|for (?:it|them|that)|davon|dafür|por ello|pour ça))*"
# What something costs or brings in, told as a question, and its name.
_AMOUNTS = tuple(
    (re.compile(rf"{_ASKS_WHAT}{_BY_WHOM}{{0,2}}(?:{verb}){_REST}(?P<rest> (?:per|an?|a|each|pro|je|por|par) \w+"
                rf"| planned| in the end| in total)?", re.IGNORECASE), name)
    for verb, name in (
        (r"sold (?:it|them)? ?for|sell (?:it|them)? ?for|got for (?:it|them)|get for (?:it|them)", "sold for"),
        (r"costs?|did cost", "cost"),
        (r"pays?|have to pay", "pay"),
        (r"paid|have paid|has paid", "price paid"),
        (r"charged?", "charge"),
        (r"earn(?:ed|s)?|made|made on (?:it|them)", "earnings"),
        (r"spent|spend", "amount spent"),
        (r"kostet|gekostet hat|gekostet haben|kosten", "Kosten"),
        (r"(?:dafür )?(?:bezahlt|gezahlt) (?:habe?n?|hat)", "bezahlter Betrag"),
        (r"(?:dafür )?(?:bekommen|verdient|eingenommen) (?:habe?n?|hat)", "Einnahmen"),
        (r"costó|costaron|cuesta|ha costado", "coste"),
        (r"pago|pagamos|pagu?[éóe]|pagaron|he pagado|ha pagado", "importe pagado"),
        (r"coûte|a coûté|ont coûté", "coût"),
        (r"(?:ai |a |avons |ont )?payé", "montant payé"),
    )
)  # fmt: skip
_WHO_DOES = re.compile(r"\b(?:i|we|you|he|she|they|ich|wir|er|man|je|nous|on|il)\b", re.IGNORECASE)
MAX_WORDS = 4
_DO_NOW = r"(?: (?:now|today|jetzt|heute|ahora|hoy|maintenant|aujourd'hui))?"
# What is asked in many words, and what it is called for short.
_CALLED = tuple(
    (re.compile(said, re.IGNORECASE), called)
    for said, called in (
        (r"how many(?: of (?:them|each|it))?(?: (?:are|is|there are|i have|we have|i've got|do (?:i|we) have))?"
         r"(?: still)? (?:left|there|in stock)(?: at home)?", "how many left"),
        (r"wie ?viele? (?:davon )?(?:(?:es|wir|ich) )?(?:noch )?(?:da|übrig|drin|vorrätig|haben?)(?: sind| ist"
         r"| haben?)?",
         "wie viele noch da"),
        (r"cu[aá]nt[oa]s? (?:me |nos |aún |todavía )?quedan?", "cuántas quedan"),
        (r"combien (?:il |il m'|il nous )?(?:en )?rest(?:e|ent)", "combien il reste"),
        (rf"what (?:it|they|this|each) (?:is|are|'s) worth{_DO_NOW}|what it'?s worth{_DO_NOW}", "value"),
        (rf"was (?:sie|es|er|das){_DO_NOW} wert (?:ist|sind)"
         rf"|wie ?viel (?:sie|es|er){_DO_NOW} wert (?:ist|sind)", "Wert"),
        (rf"(?:lo que|cuánto) vale[n]?{_DO_NOW}", "valor"),
        (rf"(?:ce que|combien) (?:ça|elle|il|ils|elles) va(?:ut|lent){_DO_NOW}", "valeur"),
        (r"what (?:i|we|they|you|he|she) (?:have to|has to|must|should|need to|needs to) do\b.*|what (?:is"
         r"|needs) to be done\b.*|what (?:they|he|she)(?:'re|'s| are| is) having done"
         r"|what (?:i|we)(?:'m|'re| am| are) going to do\b.*",
         "to do"),
        (r"was (?:ich|wir|man|er|sie) .*(?:machen|tun|erledigen) (?:muss|müssen|soll|sollte)"
         r"|was (?:\w+ ){0,3}zu tun ist",
         "zu tun"),
        (r"(?:lo que|qué) (?:tengo|tenemos|hay) que hacer\b.*", "tarea"),
        (r"(?:lo que|qué) (?:se |le |les )?(?:(?:va|vamos|voy) a hacer(?:se|les?)?|hará|haremos)\b.*", "trabajo"),
        (r"was (?:\w+ ){0,2}gemacht (?:wird|werden soll)", "zu tun"),
        (r"ce qu(?:'on va|e je vais|e nous allons) (?:lui |leur )?faire\b.*", "à faire"),
        (r"what (?:i|we) (?:have|keep) in (?:the|my|our) \w+", "item"),
        (r"was (?:ich|wir) (?:im|in \w+) \w+ (?:habe?n?)", "Inhalt"),
        (r"(?:lo que|qué) (?:tengo|tenemos|hay|guardo) en (?:el|la|mi|nuestr[oa]) \w+", "producto"),
        (r"ce que? (?:j'ai|nous avons|on a) dans (?:le |la |mon |ma |notre |l')\w+"
         r"|ce qu'(?:il y|on) a dans (?:mon|ma|notre) \w+", "produit"),
        (r"how much (?:of it )?there is(?: of it)?", "quantity"),
        (r"(?:at|for) (?:what|which) price(?: (?:i|we) (?:bought|got) (?:it|them))?", "purchase price"),
        (r"zu welchem (?:preis|kurs)(?: (?:ich|wir) (?:sie|es) gekauft habe?n?)?", "Kaufpreis"),
        (r"a qué precio(?: l[oa]s? (?:compré|compramos))?", "precio de compra"),
        (r"à quel (?:prix|cours)(?: (?:je les ai|on les a) achetée?s?)?", "prix d'achat"),
        (rf"what (?:they|it)(?: are|'re| is|'s| stand| stands) at{_DO_NOW}", "current price"),
        (rf"wo sie{_DO_NOW} stehen", "aktueller Kurs"),
        (r"how many (?:i|we) (?:have|own|got) of (?:it|them|each)", "quantity"),
        (r"wie ?viele? (?:ich|wir) davon (?:habe?n?|besitzen?)", "Anzahl"),
        (r"combien (?:j'en ai|nous en avons|on en a)", "quantité"),
        (r"whose (?:it|they) (?:is|are)|who(?:m)? (?:it|they) belongs? to", "owner"),
        (r"wem (?:es|sie|er) gehör(?:t|en)", "Besitzer"),
        (r"de quién (?:es|son)", "dueño"),
        (r"à qui (?:c'est|il est|elle est|ils sont|elles sont|ça appartient)", "propriétaire"),
        (r"worum es (?:ging|geht)|um was es (?:ging|geht)", "Anliegen"),
        (r"de qué se trata(?:ba)?", "asunto"),
        (r"de quoi il s['’]agi(?:t|ssait)", "sujet"),
        (r"what (?:was|is|were) wrong(?: with (?:it|them))?|what(?:'s| is| was)? broken", "fault"),
        (r"was (?:daran )?kaputt (?:war|ist)", "Defekt"),
        (r"qu[eé] (?:le|les) pas(?:a|aba|ó)|qu[eé] estaba (?:mal|roto)", "avería"),
        (r"ce qui (?:ne marchait pas|était cassé|est cassé)", "panne"),
        (r"wie ?viel (?:davon )?(?:da|drin) ist", "Menge"),
        (r"cu[aá]nt[oa]s? hay", "cantidad"),
        (r"combien il y en a", "quantité"),
        (r"how long (?:it|this|that) (?:was|lasted|took|lasts|takes)", "duration"),
        (r"wie lange (?:es|sie|er|das) (?:ge)?dauert(?: hat|e)?|wie lange (?:es|sie|er|das) (?:ging|war)", "Dauer"),
        (r"cu[aá]nto (?:dur[óoa]|ha durado)", "duración"),
        (r"combien de temps (?:ça|elle|il|cela) (?:a duré|dure|durait)", "durée"),
        (r"ce qu(?:e je dois|e nous devons|'on doit|'il faut|'il faudra|'il y a à) faire\b.*"
         r"|ce qu'il reste à faire", "à faire"),
        (r"what (?:was|were|is|(?:i|we|they|he|she)(?: have| had| has)?) (?:quoted|estimated)", "quoted price"),
        (r"how much (?:it|they|this|that|each) (?:was|were|is|are)", "how much"),
        (r"wie ?viel (?:es|sie|das|er) (?:war|ist|waren|sind)", "wie viel"),
        (r"cu[aá]nto (?:fue|era|es|eran|son)", "cuánto"),
        (r"combien (?:c'(?:était|est)|ça (?:fait|faisait|a fait))", "combien"),
        (r"por cu[aá]nto (?:(?:l[oae]s?|se) )*(?:vend\w+|he vendido|hemos vendido)", "precio de venta"),
        (r"für wie ?viel (?:(?:ich|wir|es|sie|er|ihn|das) )*(?:verkauft|wegging|ging)(?: habe?n?| wurden?)?",
         "Verkaufspreis"),
        (r"(?:pour )?combien (?:je |on |nous )?(?:l'ai |les ai |l'a |l'avons )?vendue?s?", "prix de vente"),
        (rf"(?:at )?(?:what|which) time {_BY_WHOM}?(?:(?:goes|go|went) out|leaves?|left)", "time out"),
        (rf"(?:at )?(?:what|which) time {_BY_WHOM}?(?:(?:comes?|came) (?:back|in)|returns?|returned)", "time in"),
        (r"in (?:how much|what) time\b.*|how much time (?:it|i|we|they)\b.*", "duration"),
        (r"in (?:welcher|wie ?viel) zeit\b.*|wie ?viel zeit (?:es|ich|wir)\b.*", "Dauer"),
        (r"en cu[aá]nto tiempo\b.*", "duración"),
        (r"en combien de temps\b.*", "durée"),
        (r"bei wem (?:ich|wir|sie|er) (?:\w+ )?(?:war|waren|bin|sind)", "bei wem"),
        (r"what(?:'s| is) (?:in|inside) (?:each|every|which) \w+", "contents"),
        (r"was in (?:jede[rmn]?|de[rmn]|welche[rmn]?) \w+ (?:ist|liegt|steckt|drin ist)", "Inhalt"),
        (r"(?:lo que|qué) (?:hay|va) (?:dentro|en cada \w+|en la \w+)", "contenido"),
        (r"ce qu'il y a dans (?:chaque|le|la|les) \w+", "contenu"),
        (r"(?:cuánto|lo que|qué) (?:me|nos|te|le) (?:cuesta|cuestan|costó|ha costado)", "coste"),
    )
)  # fmt: skip
# How much of something was done, as somebody tells it: what it is of is its name.
_SO_MUCH = re.compile(
    r"how much (?P<en>(?!money\b|time\b|it\b|they\b|she\b|each\b|the\b|that\b|this\b)[^\W\d_]{3,}) (?:i|we|he|she|it"
    r"|they|each|the \w+) .*\w"
    r"|(?:wie ?viele?) (?P<de>[^\W\d_]{3,}) (?:ich|wir|er|sie|man) .*\b(?:bin|habe?n?|hat|ist|sind|war|waren)"
    r"|cu[aá]nt[oa]s? (?P<es>[^\W\d_]{3,}) (?:les |le |me |nos |se )?(?:doy|damos|dan|da|di|dimos|puse|pongo"
    r"|ponen|uso|usé"
    r"|he|hemos|ha|han|gasto|gasté|como|comí|bebo|bebí|saco|saqué|recojo|recogí|vendo|vendí)\b.*"
    r"|wie ?viele? (?P<da>[^\W\d_]{3,}) (?:(?:ich|wir) )?(?:noch )?(?:da|übrig|drin|vorrätig)(?: sind| ist"
    r"| haben?| habe)?"
    r"|cu[aá]nt[oa]s (?P<hay>[^\W\d_]{3,}) (?:me |nos |aún |todavía )?(?:quedan|hay)"
    r"|combien d(?:e |['’])(?P<reste>[^\W\d_]{3,}) (?:il |qu'il )?(?:m'|nous |me )?(?:en )?reste(?:nt)?"
    r"|combien d(?:e |['’])(?P<fr>[^\W\d_]{3,}) (?:j'ai|je|on a|nous avons|il a|elle a|ils ont) .*\w",
    re.IGNORECASE,
)


_FOR_WHAT = re.compile(
    r"(?P<asks>what) (?:it|they|this|these) (?:is|are|was|were) (?P<of>for)|(?P<wofuer>wofür) .+|(?P<para>para qué) .+"
    r"|(?P<pour>pour quoi) .+",
    re.IGNORECASE,
)
# When something is to come again, in the language of the question.
_AGAIN = tuple(
    (re.compile(said, re.IGNORECASE), called)
    for said, called in (
        (r"when\b.*\b(?:again|next)\b.*", "next due"),
        (r"wann\b.*\b(?:wieder|nächste[rsn]?|das nächste mal)\b.*", "nächster Termin"),
        (r"cu[aá]ndo\b.*\b(?:próxim[oa]|otra vez|de nuevo)\b.*", "próxima vez"),
        (r"quand\b.*\b(?:prochaine?|à nouveau|la prochaine fois)\b.*", "prochaine fois"),
        (
            r"ce qu(?:i|'il) (?:a été|y a eu) (?:\w+ )?fait\w*(?: dessus)?"
            r"|ce qu'on (?:y )?a (?:\w+ )?fait",
            "travail fait",
        ),
        (r"was (?:alles )?(?:daran )?gemacht (?:wurde|worden ist|habe)", "Arbeit"),
        (r"(?:lo )?que se (?:le )?hizo|qué se (?:le )?(?:hizo|ha hecho)|lo que se (?:le )?ha hecho", "trabajo hecho"),
        (
            r"what (?:was|has been|got|i had|we had) done(?: to it| on it)?|what (?:i|we|they) did(?: to it"
            r"| on it)",
            "work done",
        ),
    )
)
# What is to be done, told as a question: "what we should bring next time" is what to bring.
_SHOULD = tuple(
    (re.compile(said, re.IGNORECASE), called)
    for said, called in (
        (r"what (?:i|we|they|you|he|she) (?:have to|has to|must|should|needs? to|wants? to) (?P<does>(?!do\b)[^\W\d_]+)"
         r"(?: next time| then| with (?:us|me))?", r"what to \g<does>"),
        (r"was (?:ich|wir|man|er|sie) (?:das nächste mal |noch )?(?P<does>(?!machen|tun\b|erledigen)[^\W\d_]+en)"
         r" (?:muss|müssen|soll|sollen|sollten?)", r"was \g<does>"),
        (r"(?:lo que|qué) (?:tengo que|tenemos que|hay que|debo|debemos) (?P<does>(?!hacer)[^\W\d_]+r)"
         r"(?: la próxima vez)?", r"qué \g<does>"),
        (r"ce qu(?:e je dois|e nous devons|'on doit|'il faut|'il faudra) (?P<does>(?!faire)[^\W\d_]+r)"
         r"(?: la prochaine fois)?", r"à \g<does>"),
    )
)  # fmt: skip


@lru_cache(maxsize=1024)  # asked for again and again while a description is understood
def shortened(name: str) -> str:
    """A question without what is said around its noun, "from which hen it came" is "which hen"; other names stay."""
    for amount, called in _AMOUNTS:
        said = amount.fullmatch(name)
        if said:
            return called + (said["rest"] or "")
    called = next((called for said, called in (*_CALLED, *_AGAIN) if said.fullmatch(name)), "")
    if called:
        return called
    should = next((found.expand(called) for said, called in _SHOULD if (found := said.fullmatch(name))), "")
    if should:
        return should
    much = _SO_MUCH.fullmatch(name)
    if much:
        asks = name[: much.start(much.lastgroup or 0)]
        return f"{asks}{much[much.lastgroup or 0]}"
    what_for = _FOR_WHAT.fullmatch(name)
    if what_for:
        return " ".join(filter(None, what_for.groups()))
    last = _LASTLY.match(name)
    if last:
        return f"{last['last']} {last['done']}"
    found = _NAMES_ONE.match(name)
    if found:
        return f"{found['asks']}{'' if found['asks'][-1] in ' ’' else ' '}{found['noun']}".strip()
    found = _CUT.fullmatch(name) if len(name.split()) > MAX_WORDS and len(_WHO_DOES.findall(name)) < 2 else None
    return found["asks"] if found else name


def is_called(name: str) -> bool:
    """Whether a question has a name for short, as "how many are left" has, and so asks the app for nothing."""
    return _SO_MUCH.fullmatch(name) is not None or any(said.fullmatch(name) for said, _called in _CALLED)


def counts(name: str) -> bool:
    """Whether a name asks for how many of something."""
    return pattern_of(rf"{_BEFORE}{_OF_NUMBER}\s?\w", re.IGNORECASE).match(name) is not None


def label_of(name: str) -> str:
    """The noun of a question: "how many eggs" are the "eggs"; other names stay."""
    found = _NAMES_ONE.fullmatch(name)
    return found["noun"] if found else name
