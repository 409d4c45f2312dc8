"""How changes are asked for by those who talk as they go: what is to be known of each, what must be there or may be
missing, what is there once only."""

from __future__ import annotations

from stableagents.composer.changing.noted import CLAUSE

_THE = r"(?:the |an? |any |your |my |das |den |die |dem |der |eine?n? |el |la |los |las |un |una |le |les |l'|une )?"
_ALSO = r"(?:also |still |only |really |always |just |even )*"
_AUCH = r"(?:auch |noch |immer |gerne? |nur |mir |sich |dabei |da )*"
# What totals, filters and orders are for is no field.
_OF_ALL = (
    r"(?!.*\b(?:per|by|in all|altogether|in total|totals?|most|least|(?:a|every|each|this|last) (?:day|week|month"
    r"|year)"
    r"|pro|insgesamt|zusammen|gesamt|am meisten|(?:diesen?|jeden?) (?:tag|woche|monat|jahr)|por (?:día|semana|mes"
    r"|año)|en total"
    r"|más|par (?:jour|semaine|mois|an)|en tout|le plus"
    r"|next|overdue|left|comes? up|(?:tell|warn|remind|show) me (?:when|if|once|as soon as)|sag mir,? (?:wenn"
    r"|wann|sobald)|av[ií]same (?:cuando|si)|dis-moi (?:quand|si)"
    r"|first|zuerst|als nächste\w*|primero|en premier)\b)"
)
_COUNTED = (
    r"(?!how (?:many|much) .*\b(?:i|we|there)(?:'ve| have| are| is)?(?: got)?$|wie ?viele? .*\b(?:ich|wir|es) (?:habe"
    r"|haben"
    r"|gibt|sind)$|cuánt[oa]s? .*\b(?:tengo|tenemos|hay)$|combien .*\b(?:j'ai|on a|il y a)$)"
)
_WISH = (
    rf"(?:(?:i|we)(?:'d| would| do)? {_ALSO}(?:want|need|like|love|have|wish)(?: (?:it|the app|this))? to (?:be able"
    rf" to )?{_ALSO}"
    rf"|(?:it|the app|this|that|everybody|everyone|people) (?:should|must|needs to|has to|could) {_ALSO}"
    rf"|(?:let|allow|help|make it|get it to) (?:me |us |people )?(?:to )?{_ALSO}"
    rf"|(?:i|we|you|people) (?:should|must|can|could|have to) {_ALSO}(?:be able to )?"
    rf"|(?:i'd|we'd) want it to {_ALSO}|(?:there should be |give me |have |put in )?(?:somewhere|a place|a way|a spot"
    rf"|room"
    r"|a line|a box|space) (?:to )?)?"
)
_SEE = r"(?:see|know|find out|be told|tell(?: me)?|show(?: me)?|say)"
_NOTE = (
    r"(?:say|write(?: down)?|jot down|put(?: in| down)?|enter|note(?: down)?|type(?: in)?|fill in|keep(?: track of)?"
    r"|record"
    r"|store|save|remember|add|choose|pick|select|ask(?: me| for)?|set|log|include|mention|give|mark|remind me of)"
)
_FORGET = (
    r"(?:i|we|you|they|he|she|people|(?:my |our |the )?(?!the\b|it\b|this\b|that\b|to\b)[^\W\d]{2,}) (?:(?:always"
    r"|keeps?|often|never|can never|can't|don't|do not|cannot|forever|just|sometimes|still|tends? to"
    r") )*(?:forgets?|forgetting|(?<=never )knows|(?<=never )remembers|(?<=never )know|(?<=don't )know|(?<=never"
    r" )remember|(?<=can't )remember|(?<=don't"
    r" )remember"
    r"|(?<=cannot )remember)"
)
_MERKEN = (
    r"(?:wissen|sehen|ein(?:zu)?tragen|auf(?:zu)?schreiben|dazu(?:zu)?schreiben|notieren|fest(?:zu)?halten"
    r"|an(?:zu)?geben|merken"
    r"|ein(?:zu)?geben|erfassen|auswählen|speichern|vermerken|sagen|zeige?(?: mir)?|reinschreiben|hinschreiben"
    r"|zeigen)"
)
_SABER = r"(?:saber|ver|apuntar|anotar|poner|escribir|indicar|guardar|elegir|registrar|marcar|decir|recordar|meter)"
_NOTER = r"(?:savoir|voir|noter|écrire|mettre|indiquer|enregistrer|choisir|marquer|garder|dire|inscrire|ajouter)"
_ADD_IT = (
    r"(?:,? (?:(?:and|so|can you|could you|please|und|y|et|also|bitte) )*(?:put|add|keep|note|include|write"
    r"|schreib\w*|füge?"
    r"|pon(?:lo)?|añade(?:lo)?|ajoute|mets)[- ]?(?:that|it|this|das|es|ça|le|lo)?(?: (?:in|down|there|to it|too|as"
    r" well|rein"
    r"|hinzu|dazu|auf))*)?"
)

_BE = r"(?:is|are|'s|'re)"
_DOES_NOT = r"(?:doesn't|does not|don't|do not|needn't|need not|shouldn't|should not|mustn't|won't|will not)"

PLAIN_WORDS: tuple[tuple[str, str], ...] = (
    ("noted", rf"{_OF_ALL}{_WISH}{_ALSO}{_SEE} (?P<a>{_COUNTED}(?:{CLAUSE}))"),
    ("noted", rf"{_OF_ALL}{_WISH}{_ALSO}{_NOTE} (?P<a>{CLAUSE})"),
    ("noted", rf"{_OF_ALL}(?:i|we) (?:also |always |usually |often )*{_NOTE} (?P<a>{CLAUSE})"
              rf"|{_OF_ALL}(?:ich|wir) (?:schreibe?n?|notiere?n?|merke?n?)(?: mir| uns)? (?:auch |immer )*(?:auf,? )?"
              rf"(?P<b>{CLAUSE})|{_OF_ALL}(?:también )?(?:apunto|anoto|apuntamos|anotamos) "
              rf"(?:también )?(?P<c>{CLAUSE})"),
    ("noted", rf"{_OF_ALL}(?:je note|on note|nous notons) (?:aussi |toujours )*(?P<a>{CLAUSE})"),
    ("add", r"(?:i|we) (?:also |always |usually |often )+(?:note(?: down)?|write down|jot down|record|log|keep) "
            r"(?P<a>.+)|(?:ich|wir) (?:schreibe?n?|notiere?n?)(?: mir| uns)? (?:auch |immer )+(?P<b>.+?)(?: auf)?"
            r"|(?:también )?(?:apunto|anoto|apuntamos|anotamos) (?:también )?(?P<c>.+)"),
    ("noted", rf"{_OF_ALL}{_FORGET} (?P<a>(?:{CLAUSE}?))??{_ADD_IT}"),
    ("noted", rf"{_OF_ALL}(?:(?:ich|wir|man|es|die app) (?:will|wollen|möchten?|würden?|muss|müssen|müsste|soll"
              rf"|sollte|kann|können"
            rf"|könnte) )?{_AUCH}{_MERKEN}(?: können| wollen)?,? (?P<a>{_COUNTED}(?:{CLAUSE}))"),
    ("noted", rf"{_OF_ALL}(?:da|es|dort) (?:soll(?:te)?|muss|müsste) {_AUCH}(?:rein|hin|drin|dabei|stehen"
              rf"|dabeistehen)"
            rf"(?: stehen)?,? (?P<a>{CLAUSE})"),
    ("noted", rf"{_OF_ALL}(?:ich|wir) (?:vergesse|vergessen|weiß|wissen) (?:immer |nie |oft |ständig |nicht mehr )+,?"
              rf" ?(?P<a>{CLAUSE})"),
    ("noted", rf"{_OF_ALL}(?:(?:quiero|queremos|quisiera|me gustaría|necesito|hay que|tengo que) (?:también |poder"
              rf" )*)?(?:también |poder )*{_SABER}"
            rf" (?:también )?(?P<a>{_COUNTED}(?:{CLAUSE}))"),
    ("noted", rf"{_OF_ALL}(?:que )?(?:se vea|ponga|recuerde|guarde|diga|apunte|se pueda {_SABER}) (?:también"
              rf" )?(?P<a>{CLAUSE})"),
    ("noted", rf"{_OF_ALL}(?:(?:siempre )?(?:me olvido de|olvido|se me olvida)|nunca (?:sé|me acuerdo de)|no me"
              rf" acuerdo de)"
            rf" (?:siempre )?(?P<a>{CLAUSE})"),
    ("noted", rf"{_OF_ALL}(?:(?:je (?:veux|voudrais|dois|souhaite)|j'aimerais|on veut|il (?:me )?faudrait|il faut|on"
              rf" doit|laisse-moi)"
            rf" (?:aussi |bien |pouvoir )*)?(?:aussi |pouvoir )*{_NOTER} (?:aussi )?(?P<a>{_COUNTED}(?:{CLAUSE}))"),
    ("noted", rf"{_OF_ALL}(?:j'oublie|on oublie) (?:toujours )?(?P<a>{CLAUSE})"
            rf"|je (?:ne )?(?:sais|me souviens) (?:jamais|plus) (?:de )?(?P<b>{CLAUSE})"),
    ("may_miss", rf"{_THE}(?P<a>.+?)(?: field)? (?:{_BE}(?:n't| not| no)|isn't|aren't) (?:always (?:needed|necessary"
                 rf"|known|there"
                 r"|required|given)|required|mandatory|compulsory|obligatory|a must|something (?:i|we) always (?:know"
                 r"|have|need))"),
    ("may_miss", r"(?:i|we) (?:don't|do not) (?:have|know) (?:everybody's|everyone's|all (?:of )?(?:the|their)"
                 r"|everyone's|every) (?P<a>\S+(?: \S+)?)"
                 r"|(?:ich|wir) (?:habe|haben|kenne|kennen|weiß) nicht (?:von jedem|von allen) (?:eine?n? |die "
                 r"|das |den )?(?P<b>\S+)"
                 r"|no tengo (?:el|la|los) (?P<c>\S+) de todos"),
    ("may_miss", rf"{_THE}(?P<a>.+?)(?: field)? {_DOES_NOT} (?:always )?(?:(?:have|need) to )?(?:always )?be (?:there"
                 rf"|given|filled"
                 r"(?: in| out)?|entered|in there|known|set|needed|required|mandatory|necessary|compulsory|obligatory"
                 r"|a must)"),
    ("may_miss", rf"{_THE}(?P<a>.+?)(?: field)? (?:can|may|could|might|is allowed to|should be able to) (?:also"
                 rf" )?(?:stay|be|remain"
                 r"|be left) (?:empty|blank|missing|optional|out|left (?:out|empty|blank))(?: sometimes)?"),
    ("may_miss", rf"{_THE}(?P<a>.+?)(?: field)? (?:{_BE}|should be|must be) (?:optional|voluntary)|make"
                 rf" {_THE}(?P<b>.+?) optional"),
    ("may_miss", r"(?:i|we|you|they|people) (?:don't|do not|won't|can't|do n't) always (?:know|have|need|remember"
                 r"|fill in|want to"
                 rf" (?:enter|give|fill in|put in)) {_THE}(?P<a>.+)"),
    ("may_miss", rf"(?:let me |i want to |allow me to )(?:leave|skip) {_THE}(?P<a>.+?)(?: out| empty| blank)?"
                 rf"|(?:let me |i want to |i should be able to )save (?:it |one |them )?without {_THE}(?P<b>.+)"),
    ("may_miss", r"(?:not (?:everyone|everybody|all(?: of them)?|every \S+) (?:has|have)|(?:some(?: people| of them)?"
                 r"|many(?: people)?)"
                 rf" (?:don't have|do not have|have no|haven't got)) {_THE}(?P<a>.+)"),
    (
        "may_miss",
        r"(?:certain(?:e)?s|quelques-uns|plusieurs) n'ont pas (?:de |d')?(?P<a>.+)|(?:algunos|algunas|muchos) no"
        r" tienen (?P<b>.+)"
        r"|(?:manche|einige|viele)(?: leute)? haben (?:kein\w*|nicht immer (?:eine?n? )?) ?(?P<c>.+)",
    ),
    ("may_miss", rf"{_THE}(?P<a>.+?) (?:muss|müssen|braucht|brauchen) (?:aber |auch |man )*nicht (?:immer |unbedingt "
                 rf"|zwingend )*"
                 r"(?:zu )?(?:sein|da sein|dabei sein|drin sein|drinstehen|rein|ausgefüllt (?:sein|werden)|angegeben"
                 r" werden"
                 r"|eingetragen werden|dastehen)"),
    ("may_miss", rf"{_THE}(?P<a>.+?) (?:ist|sind|soll) (?:auch )?(?:kein(?:e)? (?:muss|pflicht\w*)|nicht (?:pflicht"
                 rf"|zwingend|verpflichtend"
                 r"|immer (?:nötig|bekannt|da))|freiwillig|optional)(?: sein)?"),
    ("may_miss", rf"{_THE}(?P<a>.+?) (?:darf|kann|können|dürfen|soll) (?:auch |mal |man )*(?:leer|frei|offen"
                 rf"|fehlen)(?: bleiben| sein"
                 rf"| lassen| gelassen werden)?(?: können)?|nicht jede[rs]? (?:\S+ )?hat {_THE}(?P<b>.+)"
                 rf"|(?:ich|wir|man) (?:weiß|kennt?|kenne|habe|haben|hat) {_THE}(?P<c>.+?) nicht immer"),
    ("may_miss", rf"{_THE}(?P<a>.+?) no (?:es|sea|son|debe ser|tiene que ser|hace falta que sea) (?:siempre"
                 rf" )?(?:obligatori\w+|necesari\w+"
                 rf"|imprescindibles?)|{_THE}(?P<b>.+?) no (?:hace|hacen) falta siempre"
                 rf"|(?:que )?{_THE}(?P<c>.+?) (?:puede|pueda|pueden) (?:quedar|quedarse|estar|ir|dejarse) (?:vací\w+"
                 rf"|en blanco)"),
    ("may_miss", rf"(?:que )?{_THE}(?P<a>.+?) (?:es|sea|sean|son|debe ser) opcional(?:es)?|no siempre (?:sé|tengo|hay"
                 rf"|sabemos|conozco)"
                 rf" {_THE}(?P<b>.+)|no todos tienen {_THE}(?P<c>.+)"),
    ("may_miss", rf"{_THE}(?P<a>.+?) (?:n'est|n'est|ne sont|ne soit|ne doit pas être) (?:pas )?(?:toujours"
                 rf" )?(?:obligatoires?|nécessaires?"
                 rf"|connue?s?|requise?s?)|{_THE}(?P<b>.+?) (?:peut|peuvent|doit pouvoir) (?:être|rester) (?:vides?"
                 rf"|absente?s?)"
                 rf"|{_THE}(?P<c>.+?) (?:est|soit|doit être|devrait être) (?:facultati\w+|optionnel\w*)"),
    ("may_miss", rf"(?:je|on) (?:ne )?(?:connais|connaît|sais|sait|ai|a|n'ai|n'a) pas toujours {_THE}(?P<a>.+)"
                 rf"|(?:tout le monde|chacun) n'a pas (?:de |d')?{_THE}(?P<b>.+)"),
    ("must", rf"{_THE}(?P<a>[^,]+?)(?: field)? (?:always )?(?:has|have|needs?|must|should|ought)(?: always|"
             rf" absolutely)?(?: to)?"
             r" (?:always )?be (?:there|in there|in it|given|known|entered|filled(?: in| out)?|present|written"
             r" down)(?: always| already| by itself)*"),
    ("must", rf"{_THE}(?P<a>[^,]+?)(?: field)? (?:must|should|may|can)(?: not|n't|not| never) (?:ever )?be (?:missing"
             rf"|empty|blank|skipped"
             r"|left (?:out|empty|blank)|forgotten)"),
    ("must", r"(?:don't|do not|never) (?:let|allow) (?:me|us|anyone|anybody|people|it)(?: to)? (?:save|add|enter|put"
             r" in|go on|store)"
             rf"(?: (?:it|one|anything|something|an? \S+))? without {_THE}(?P<a>.+)"
             r"|(?:don't|do not|never) (?:let|allow) (?:me|us|anyone|people)(?: to)? (?:leave out|forget|skip) "
             rf"{_THE}(?P<b>.+)"),
    ("must", rf"(?:nothing|no \S+|never \S+|never|nobody|no one)(?: should be saved| goes in| gets in| may be saved)?"
             rf" without {_THE}(?P<a>.+)"
             rf"|(?:i|we) (?:must|should|can)(?: not|n't|not| never) (?:forget|leave out|skip) {_THE}(?P<b>.+)"
             rf"|(?:i|we) always (?:need|want) {_THE}(?P<c>.+)"),
    ("must", rf"{_THE}(?P<a>[^,]+?) (?:muss|müssen|soll(?:te|en)?) (?:immer |unbedingt |auch )*(?:da|dabei|drin"
             rf"|angegeben|ausgefüllt"
             r"|eingetragen|vorhanden|dabeistehen|dastehen|drinstehen)(?: sein| stehen| werden)?"),
    ("must", rf"{_THE}(?P<a>[^,]+?) (?:darf|dürfen|soll(?:te|en)?) (?:nicht|nie|niemals) (?:fehlen|leer (?:sein"
             rf"|bleiben)|vergessen werden)"
             rf"|(?:nichts|kein\w* \S+|nie)(?: speichern)? ohne {_THE}(?P<b>.+?)(?: speichern)?"
             rf"|ohne {_THE}(?P<c>.+?) (?:soll|darf|geht) (?:es|man|nichts|ich)(?: \S+)* ?(?:nicht|speichern|gehen"
             rf"|können)*"),
    ("must", rf"(?:que )?{_THE}(?P<a>[^,]+?) (?:debe|tiene que|ha de|deben|tienen que) (?:estar|ponerse|rellenarse"
             rf"|aparecer|figurar)"
             rf"(?: siempre)?|(?:que )?{_THE}(?P<b>[^,]+?) no (?:puede|debe|pueda) (?:faltar|quedar(?:se)? (?:vací\w+"
             rf"|en blanco)"
             rf"|estar vací\w+)|(?:nada|que no se guarde(?: nada)?|ningun\w* \S+) sin {_THE}(?P<c>.+)"),
    ("must", rf"{_THE}(?P<a>[^,]+?) (?:doit|doivent) (?:toujours )?(?:être (?:là|remplie?s?|indiquée?s?|présente?s?"
             rf"|donnée?s?)|y être"
             rf"|figurer)|{_THE}(?P<b>[^,]+?) ne (?:doit|peut|doivent) (?:pas|jamais) (?:manquer|être vide|rester"
             rf" vide|être oubliée?)"
             rf"|(?:rien|pas de \S+|aucun\w* \S+) sans {_THE}(?P<c>.+)"),
    ("once", r"(?:the same|no|one) (?P<a>[^,]+?) (?:should|must|can|may)(?:n't| not|not| never)? (?:be|come|appear|go"
             r"|stand|show up|get)"
             r"(?: in| on)?(?: there| here| in it| the list| in the list)? (?:twice|two times|more than once|again|a"
             r" second time)"),
    ("once", rf"{_THE}(?P<a>[^,]+?) (?:should|must|may|can) (?:only )?(?:be|come|appear|exist) (?:in |on )?(?:there "
             rf"|here |it |the list )?"
             r"(?:only )?once(?: only)?|(?:each|every) (?P<b>[^,]+?) (?:only |just )?once(?: only)?"),
    ("once", r"(?:don't let me|never let me|stop me from|don't let people|nobody should) (?:add|enter|put in|adding"
             r"|entering|putting in)"
             rf" (?:the same )?{_THE}(?P<a>[^,]+?) (?:in )?(?:twice|two times|again|more than once)"
             r"|(?:warn|tell|stop) me (?:if|when) (?:the |an? )?(?P<b>[^,]+?) (?:is|are|was) (?:already |in"
             r" )*(?:there|in|in it"
             r"|on the list)(?: already)?"),
    ("once", r"(?:no|never|not) two \S+ (?:should |may |can |must )?(?:with |having |have |share )(?:the )?same"
             r" (?P<a>.+)"),
    ("once", r"(?:der|die|das|den)?(?: ?gleiche[nrs]?|selbe[nrs]?|kein\w*) (?P<a>[^,]+?) (?:soll|darf|sollte|kann)(?:"
             r" bitte)?(?: nicht)?"
             r" (?:zweimal|doppelt|mehrfach|zwei mal)(?: drin| da| rein)?(?: ?stehen| sein| vorkommen)?"
             r"|(?P<b>[^,]+?) (?:soll|darf) (?:es )?nur einmal (?:geben|vorkommen|da sein|drin stehen|drinstehen"
             r"|rein)"
             r"|jede[rs]? (?P<c>[^,]+?) nur einmal"),
    ("once", r"(?:que )?(?:no )?(?:el|la) mism[oa] (?P<a>[^,]+?) no (?:puede|debe|debería|pueda) (?:estar|aparecer"
             r"|salir|ponerse)"
             rf" (?:dos veces|repetid\w+)|(?:que )?(?:no se )?repit\w+ {_THE}(?P<b>.+)|sin repetir {_THE}(?P<c>.+)"),
    ("once", r"(?:le|la) même (?P<a>[^,]+?) ne (?:doit|peut|devrait) pas (?:être|apparaître|figurer|y être) (?:là "
             r"|dedans )?(?:deux fois"
             r"|en double)|(?:pas|jamais) deux fois (?:le|la) même (?P<b>.+)"),
    ("today", rf"{_THE}(?P<a>[^,]+?)(?: field)? (?:should|must|could|can|needs to|has to|soll(?:te)?|kann|debe"
              rf"|debería|doit|devrait)"
              r" (?:already |always |be |get |start |fill |itself |in |out |with |set |to |default |begin |say |have "
              r"|ist |schon |immer"
              r" |gleich |automatisch |von |selbst |auf |mit |ser |estar |ponerse |sol[oa] |con |la |fecha |de |être "
              r"|rempli\w* |avec |par"
              r" |automatically |filled |put |by |the )*(?:today(?:'s(?: date)?)?|heute\w*|heutige\w*(?: datum)?|hoy"
              r"|aujourd'hui)"
              r"(?: (?:from the start|by itself|automatically|already|sein|stehen|eingetragen|ausgefüllt"
              r"|vorausgefüllt|as|by default))*"),
    ("today", r"(?:always )?(?:put|use|set|start with|fill in|take|nimm|setz\w*|pon|mets)(?: in)? (?:today|heute|hoy"
              r"|aujourd'hui)(?:'s)?"
              rf" (?:as|for|in|into|als|bei|como|en|comme|pour|dans) {_THE}(?P<a>.+?)(?: ein)?"),
    ("today", r"(?:no need to|don't make me|i don't want to|i shouldn't have to|i don't need to)(?: always)? (?:type"
              r"|enter"
              rf"|fill in|put in|write)(?: in)? {_THE}(?P<a>[^,]+?),? (?:(?:as|because|since) )?(?:it's|it is|that's)"
              r" (?:usually|always|mostly|normally|nearly always|almost always) today"),
    ("today", rf"{_THE}(?P<a>[^,]+?)(?: field)? (?:is|ist|es|est)(?: \S+)? (?:usually|always|mostly|normally|meistens"
              rf"|immer"
              r"|normalerweise|siempre|normalmente|toujours|souvent) (?:today|heute|hoy|aujourd'hui)"),
    ("noted", r"(?:put|add|write|have|want|mach\w*|schreib\w*|pon\w*|mets|ajoute)?(?: in)? ?(?:an? |eine? |una? |une?"
              r" )?(?:little |short "
              r"|small |quick |kleine |kurze |pequeña |petite? )?(?P<a>notes?|comments?|remarks?|notiz(?:en)?"
              r"|bemerkung(?:en)?|nota|notita"
              r"|comentario|note|remarque|commentaire) (?:with|on|to|for|next to|about|beside|zu|bei|en|a|con|sur|à"
              r"|pour) (?:it|each"
              r"(?: one| of them)?|them|every \S+|jede[mnr](?: \S+)?|cada (?:un[oa]|\S+)|chacune?|chaque \S+)"),
    ("shown_first", r"(?:show|list|display)(?: me| us)? (?:only |just )?(?:the |those )?(?P<a>[^,]{2,30}? ones?)"
                    r"(?: only| alone)"),
    ("tick", r"(?:let me |to |be able to |i can |a way to )?(?:tick|check|mark|cross)(?: off)? (?:the ones|those|what"
             r"|things)"
             r"(?: (?:that|which))? (?P<a>.+)"),
    ("only_choices", rf"(?:only|just|nur|solo|sólo|seulement|uniquement) (?P<b>[^:=]+?(?:,| or | oder | o | ou"
                     rf" )[^:=]+?)"
                     rf" (?:for|as|in|für|als|bei|para|como|pour|comme) {_THE}(?P<a>[^,:]{{2,30}})"),
    ("are_choices", rf"(?!.*\b(?:not|nicht|no|pas)\b){_THE}(?P<a>[^:,=]{{2,30}}?)(?: only| nur| solo| sólo|"
                     rf" seulement)? (?:is|are|can be|will be|comes as"
                     rf"|ist|sind|kann|es"
                     r"|son|puede ser|est|sont|peut être)(?: always| only| either| usually| just| immer| nur|"
                     r" entweder| siempre| solo"
                     r"| toujours| seulement)* (?P<b>[^:=,]+?(?:, [^:=,]+?)*,? (?:or|oder|o|ou) [^:=,]+?)(?: sein)?"),
    ("are_choices", rf"{_THE}(?P<a>[^\W\d]+) (?:are|sind|son|sont)(?: only| always| just| nur| immer| solo|"
                    rf" siempre| seulement| toujours)*:?"
                     r" (?P<b>[^:=,\d]+?(?:, [^:=,\d]+?)*,? (?:and|und|y|et) [^:=,\d]+?)(?: only| nothing else)?"),
    ("are_choices", r"(?P<b>[^:=,\d]+?(?:, [^:=,\d]+?)+,? (?:and|or|und|oder|y|o|et|ou) [^:=,\d]+?) (?:are|sind"
                    r"|son|sont) (?:the |our |all the |die |unsere |los |las"
                     r" |nuestr[oa]s |les |nos )(?P<a>[^\W\d]+)"),
    ("reword", r"(?:i (?:hate|don't like|dislike) the word|don't say|never say|ich mag das wort|nicht|no me gusta la"
               r" palabra"
               r"|je n'aime pas le mot) (?P<a>[^,]+?)(?: nicht)?,? (?:but |sondern |sino )?(?:say|call it|use|make it"
               r"|rather|write|put"
               r"|sag|schreib|nimm|di|pon|dis|mets) (?P<b>.+)"),
    ("order", rf"(?:.+? )?(?:soll(?:te)?(?:en|n)?|müssen|muss) nach {_THE}(?P<a>.+?) (?:sortiert|geordnet)(?: sein|"
              rf" werden)?"
              rf"|(?:sie|es|das|die|alles|alle) (?:bitte )?nach {_THE}(?P<b>.+?) (?:sortieren|ordnen)"),
    ("order", rf"(?:the \S+|they|it|things|everything) (?:should|must|could) be (?:sorted|ordered|listed|in order)(?:"
              rf" by| of) {_THE}"
              rf"(?P<a>.+)"),
    ("order", rf"(?:que )?(?:est[ée]n|vayan|salgan) (?:ordenad|clasificad)\w+ por {_THE}(?P<a>.+)"),
    ("order", rf"(?:(?:ils|elles|les \S+) )?(?:doivent|devraient|soient) (?:être )?(?:triée?s|classée?s) par"
              rf" {_THE}(?P<a>.+)"
              rf"|(?:les |le |la |l')(?:trier|classer|ranger) par {_THE}(?P<b>.+)"),
    ("order", r"(?:put |show |have )?(?:the )?(?:ones|those|entries|things|\S+s)(?: that| which| who)? (?:are |were "
              r"|have been |i've had "
              r"|have )?(?:\S+ ){0,2}?(?:out|ago|waiting|overdue|away|gone)(?: the)? longest (?:first|on top|at the"
              r" top)(?P<a>)"
              r"|(?:put |show |have )?(?:the )?(?:ones|those|entries|things|\S+s)?(?: that| which| who)? ?(?:are "
              r"|were |have been )?(?:the )?"
              r"longest (?:out|ago|waiting|overdue|away|gone) (?:first|on top|at the top)"),
    ("add", rf"{_FORGET} to (?:put|write|enter|note|say|add|fill in|give)(?: in| down)? {_THE}(?P<a>[^\W\d]+(?:"
            rf" [^\W\d]+)?)(?: in| down)?"),
    ("add", rf"{_FORGET} {_THE}(?P<a>(?!(?:to|it|that|this|how|which|what|when|who|where|why|if|i"
            rf"|we)\b)[^\W\d]+(?: (?!to\b)[^\W\d]+)?)(?: in .+)?"
            r"|(?:ich|wir) (?:vergesse|vergessen) (?:immer |ständig |oft )*(?:den |die |das |ihren?"
            r" )?(?P<b>[^\W\d]+(?: [^\W\d]+)?)"
            r"|(?:siempre )?(?:se me|me) olvida (?:siempre )?(?:el |la |los |las )?(?P<c>[^\W\d]+(?: (?:en|de"
            r"|del) [^\W\d]+)?)"),
    ("remove", rf"{_THE}(?P<a>[^\W\d]+(?: [^\W\d]+)?)(?:['’]s| is| are)(?: really)?(?: not|n't| no longer)(?:"
               rf" really)? (?:needed|necessary|wanted|used|important|interesting)"
               r"(?: here| at all| any ?more)?"),
    ("ranged", rf"{_THE}(?P<a>[^,:\d]{{2,30}}?)(?: (?:is|are|goes?|ranges?|runs?|should be|must be|can be|ist"
               rf"|geht|gehen|soll|va|es|est))* (?:from|between|von|zwischen|de|entre)"
               r" (?P<b>\d{1,4}) (?:to|and|up to|bis|und|a|y|à|et) (?P<c>\d{1,5})(?: gehen| sein)?"),
    ("remove", r"no (?P<a>\S+(?: \S+)?) (?:is |are )?(?:needed|required|necessary)(?: here| at all)?"),
    ("remove", rf"(?:there's |there is )?no need (?:for|of) {_THE}(?P<a>\S+(?: \S+)?)"),
    ("remove", r"(?:kein\w* (?P<a>\S+) (?:nötig|notwendig)|pas besoin (?:de |d')(?:la |le |les |l')?(?P<b>\S+(?:"
               r" \S+)?))"),
    ("add", r"(?:each|every|all(?: the)?|jede[rsn]?|alle|cada|todos los|chaque|tous les) \S+ (?:also |auch |también "
            r"|aussi )?(?:needs?|gets?|has"
            r"|have|should have|must have|braucht|brauchen|hat|haben|bekommt|bekommen|necesita|tiene|tienen|lleva"
            r"|doit avoir|a besoin (?:de |d')|a) "
            r"(?P<a>(?!to\b).+)"),
    ("rate", r"(?:(?:i want to |let me |quiero |poder |je veux |ich will |möchte )*)(?:ponerl[ea]s|ponerl[eo]"
             r"|darl[ea]s|poner|dar|give (?:them|it|each"
             r"(?: one)?|every \S+)|ihnen|leur (?:donner|mettre)|mettre des|donner des)(?: some| unas)? (?:stars"
             r"|estrellas|étoiles|sterne"
             r"|points|puntos)(?: geben)?"),
    ("choices", rf"{_THE}(?P<a>[^,:]{{2,30}}?) (?:soll(?:te)?|möchte|will|kann|muss) (?:man |ich |sich"
                rf" )?(?:aus(?:zu)?)?wählen(?: können| lassen)?"
                r":? (?P<b>.+)"),
    ("choices", rf"(?:(?:i want to|let me|i'd like to) )?(?:pick|choose|select) {_THE}(?P<a>[^,:]{{2,30}}?)(?: from|"
                rf" out of|:| between| as) (?P<b>.+)"
                rf"|(?:(?:i want to|let me) )?(?:pick|choose|select) (?:from|between) (?P<c>.+?) (?:for|as)"
                rf" {_THE}.+"),
    ("move", rf"{_THE}(?P<a>[^,]+?) (?P<b>(?:first|zuerst|primero|d'abord|en premier)),? (?:and )?(?:then|dann|luego"
             rf"|después|puis|ensuite) .+"),
    ("order", r"(?:sort|order|sortiere?|ordena|trie[rz]?|list|show|put)?(?: it| them| everything| sie| alles| les)?"
              r" ?(?:from (?:the )?(?P<a>most"
              r" expensive|dearest|cheapest|least expensive|biggest|largest|smallest|highest|lowest) to .+|vom"
              r" (?P<b>teuersten|billigsten|größten"
              r"|kleinsten) zum .+|(?:de|del) (?P<c>más \w+|mayor|menor) a(?:l)? .+)"),
    ("order", r"(?:trie[rz]?|classe[rz]?)?(?:-l[ea]s?| les)? ?du (?P<a>(?:plus|moins) \w+) au .+"),
    ("today", r"(?:always )?(?:put|fill|enter|use|set)(?: in)? (?P<a>today)(?: in)?(?: by itself| automatically| for"
              r" me| as the date)+"),
    ("may_miss", r"(?:some|many|a few|most|not all)\b.*\b(?:there's no|there is no|there are no|without (?:an? )?"
                 r"|have no|don't have an?)"
                 r" (?P<a>\S+(?: \S+)?)"),
    ("move", rf"{_THE}(?P<a>[^,]{{2,30}}?) (?P<b>(?:before|in front of|vor|antes (?:de|que)|avant) (?:the |de[mnr] "
             rf"|das |la |el |l[eo]s? |las "
             r"|l')?[^,]{2,30}?)(?: please| bitte)?"),
    ("move", rf"(?:make|put|have|mach\w*|pon|mets) {_THE}(?P<a>[^,]{{2,30}}?)(?: as)? (?P<b>(?:the )?(?:second|third"
             rf"|fourth|fifth|zweite\w*"
             r"|dritte\w*|vierte\w*|segund[oa]|tercer[oa]?|cuart[oa]|deuxième|troisième|quatrième)(?: (?:column|field"
             r"|one|spalte|feld|columna"
             r"|campo|colonne|champ))?)"),
    ("persons", r"(?:(?:let me say|note|add) )?(?:who|wer|quién|qui)\b[^:]{3,40}?: ?(?P<a>[^:]+(?:,| or | oder | o |"
                r" ou | and | und | y | et )[^:]+)"),
    ("tick", r"(?:i want |add |give me |put )?(?:an? |one |eine?n? |una? |une )?(?:tick(?: ?box)?|check ?box|yes/no"
             r"|yes or no|box|häkchen|kästchen|ja/nein"
             r"|casilla|sí/no|case|oui/non) (?:for|if|when|whether|to say|für|ob|wenn|para|si|cuando|pour|quand)(?:"
             r" the| it's been| it's| it is)?"
             r" (?P<a>.+)"),
    ("noted", rf"(?P<a>{CLAUSE}) (?:wäre|would be|estaría|serait)(?: auch| also| también| aussi)? (?:gut|schön"
              rf"|praktisch|nice|good|great|handy"
              r"|bien|útil|utile|pratique)"),
    ("must", rf"{_THE}(?P<a>.+?) (?:is|are|ist|sind|es|son|est|sont) (?:a must|must-haves?|ein muss|pflicht"
             rf"|imprescindibles?|indispensables?)"
             r"(?:,? (?:the |der |el |le )?(?:rest|others?|resto|reste) (?:is|are|ist|no|n'est)(?:n't| not| nicht|"
             r" pas)?)?"),
    ("chart", r"(?:draw|plot|show)(?: me)?(?: it| that| this)?(?: as)? an? (?:line|curve)(?: please)?|(?:zeichne?"
              r"|mal)\w*(?: mir)? eine (?:linie"
              r"|kurve)|(?:dibuja|haz)(?:me)? una (?:línea|curva)|(?:trace|dessine)(?:-moi)? une (?:ligne|courbe)"),
    ("tick_order", r"(?:(?:put|show|list|stelle?|zeige?|pon|muestra|mets|affiche) )?(?P<a>(?:the ones|those|what|las"
                   r" que|los que|die|was|ceux|celles)"
                   r"\b.+?) (?:first|on top|at the top|zuerst|nach oben|oben|primero|arriba|en premier|en haut"
                   r"|d'abord)"),
    ("tick_order", r"(?:que )?(?:salgan|vayan|estén|pon|muestra)? ?primero (?P<a>(?:las|los) que .+)|(?:d'abord|en"
                   r" premier) (?P<b>(?:ceux|celles) .+)"
                   r"|zuerst (?P<c>(?:die|was) .+)"),
    ("are_choices", rf"{_THE}(?P<a>[^:,=]{{2,30}}?) (?:are|sind|son|sont) (?P<b>[^:=,]+(?:, [^:=,]+)+,? (?:and|und|y"
                    rf"|et) [^:=,]+)"),
    ("on_top", r"(?!.*\b(?:not|don't)\b)(?:show|put|keep|have) (?:it|this|the (?:app|window)) on top of (?:my |all "
               r"|the )*(?:others?|other \S+|everything"
               r"|stuff|things|rest|work)(?: \S+)?"),
    ("dark", r"(?:(?:a (?:bit|little)|much|etwas|ein bisschen|un poco|un peu) )?(?:darker|dunkler|más oscuro|plus"
             r" sombre)"),
    ("light", r"(?:(?:a (?:bit|little)|much|etwas|ein bisschen|un poco|un peu) )?(?:lighter|brighter|heller|más claro"
              r"|plus claire?)"),
    ("order", r"(?:sort\w*|order|list|ordena|trie[rz]?)?(?: (?:it|them|sie|los|les))? ?(?:from |von |de (?:la"
              r" )?)?(?P<a>)a (?:to|bis|a(?: la)?|à) z"
              r"(?: sortieren| sortiert| geordnet)?"),
    ("order", r"(?:show |put |list )?(?:the )?(?P<a>(?:biggest|largest|highest|smallest|lowest|größte\w*|höchste\w*"
              r"|kleinste\w*|niedrigste\w*)"
              r" [^\W\d]+) (?:first|on top|at the top|zuerst|oben|nach oben)"),
    ("once", r"no two (?:\S+ )?(?:with |of )?(?:the )?same (?P<a>.+)|(?:keine )?zwei(?:mal)? (?:der|die"
             r"|das)selbe[nr]? (?P<b>.+)"),
    ("are_choices", rf"(?!.*\b(?:not|nicht|no|pas)\b){_THE}(?P<a>[^\W\d]+) (?P<b>[^:=, ]+(?:, [^:=, ]+)*,? (?:or|oder"
                    rf"|o|ou) [^:=, ]+)"),
    ("rate", r"(?:with |mit |con |avec )?(?:stars|sterne|estrellas|étoiles)(?: (?:from|out of|of|von|bis|de|sur|del?"
             r"|1|one|to|five|5|à|a|fünf|cinco|cinq))*"),
    ("tick_order", r"(?P<a>(?:who|which ones|wer|quién(?:es)?|qui)\b.+?) (?:goes?|comes?|should (?:go|come|be)"
                   r"|soll(?:en)?|kommt|kommen|debe[n]?"
                   r" (?:ir|estar)|vient|doit (?:être|venir)) (?:first|on top|at the top|zuerst|nach oben|oben(?:"
                   r" stehen)?|primero|arriba|en premier"
                   r"|en haut)"),
)  # fmt: skip
