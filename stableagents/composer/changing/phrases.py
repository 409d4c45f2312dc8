"""How changes are asked for, in four languages: an operation and its pattern, in the order in which they are tried."""

from __future__ import annotations

from stableagents.composer.changing.complaints import COMPLAINTS
from stableagents.composer.changing.in_the_list import IN_THE_LIST
from stableagents.composer.changing.plain_words import PLAIN_WORDS
from stableagents.composer.changing.told import TOLD
from stableagents.composer.understanding import ON_TOP

_TO = r"(?:to|into|as|in|zu|auf|a|por|en|pour)"
COLOUR_WORDS = {
    "blue": r"blue|blau\w*|azul(?:es)?|bleue?s?",
    "green": r"green|grün\w*|verdes?|vert(?:e?s?)",
    "red": r"red|rot(?:e[nrs]?)?|roj[oa]s?|rouges?",
    "purple": r"purple|violet\w*|lila|morad[oa]s?|púrpura",
    "orange": r"orange\w*|naranjas?",
    "pink": r"pink|rosa|roses?",
    "teal": r"teal|turquoise|cyan|türkis\w*|turquesa",
    "yellow": r"yellow|gelb\w*|amarill[oa]s?|jaunes?",
    "brown": r"brown|braun\w*|marr[oó]n(?:es)?|bruns?|brunes?",
    "grey": r"gr[ea]y|grau\w*|gris(?:es)?",
    "black": r"black|schwarz\w*|negr[oa]s?|noire?s?",
}
_ANY_COLOUR = "|".join(COLOUR_WORDS.values())
LANGUAGE_WORDS = {
    "en": r"english|englisch\w*|inglés|anglais",
    "de": r"german|deutsch\w*|alemán|allemand",
    "es": r"spanish|spanisch\w*|español|espagnol",
    "fr": r"french|französisch\w*|francés|français",
}
_ANY_LANGUAGE = "|".join(LANGUAGE_WORDS.values())
# What a field is kept as, in the words of a person.
_TOOLKIT = r"pyside ?6?|py ?qt ?6?|qt|custom ?tkinter|ctk|tkinter|tk|web ?view|py ?web ?view|html"

_TYPE = (
    r"(?:whole |plain |decimal )?numbers?(?: of \w+| with (?:an? |one |two )?decimals?(?: places?)?)?|date|text"
    r"|(?:long|multi-?line|bigger|larger) text(?: field)?|(?:several|more|multiple|many|mehrere|varias"
    r"|plusieurs) (?:lines?|zeilen|líneas|lignes)"
    r"|money|amount"
    r"|(?:stars?|rating|étoiles?|estrellas?|sternen?)(?: (?:out of|from 1 to|up to|1 to|1-|sur|de|von) ?(?:5|five))?"
    r"|(?:5|five|cinq|cinco|fünf) (?:stars|étoiles|estrellas|sternen?)|time|e-?mail(?: address)?|zahl|datum"
    r"|betrag|geld"
    r"|bewertung"
    r"|sterne|uhrzeit|número|fecha|texto|importe|hora|nombre|texte|montant|heure"
)
_AND_NOT = r"(?:,? (?:and )?(?:not|no|instead of|rather than|nicht|und nicht|statt|en vez de|pas|au lieu de) .+)?"
_THE = r"(?:the |das |den |die |dem |der |el |la |los |las |le |les )?"
_ADD = r"(?:add|include|füge?|añade|ajoute)"
_OPTIONS = r"(?:choices?|options?|values?|auswahl|werte?|opciones|choix|valeurs)"
_PLACE = (
    r"(?:to |at |in |on )(?:the )?(?:very )?(?:top|first|front|beginning|start|end|bottom|last)"
    r"|(?:the )?(?:very )?(?:top|first|front|bottom|last)"
    r"|(?:(?:right|just|directly|straight|immediately|direkt|gleich|justo|juste) )?(?:before|after|above|below"
    r"|behind|next to|vor|nach|hinter|antes de|después de|avant|après) (?!\d|zero\b|null\b|cero\b|zéro\b).+"
    r"|(?:ganz )?nach (?:oben|unten|vorne?|hinten)|ganz (?:oben|vorne?|unten|hinten)|zuerst|als erstes"
    r"|an erster stelle|zuletzt|primero|en primer lugar|d'abord|en premier|an den anfang|ans ende|al principio"
    r"|al final|arriba|abajo|en haut|en bas|au début"
    r"|à la fin"
)
_AT = (
    r"(?:the |be |to be |zur? |sei |sea |que sea |soit |en |comme |como |as |als |die |der |das |la |el )*"
    r"(?:first|erste[nrs]?|primer[ao]?|premi(?:er|ère)|last|letzte[nrs]?|últim[ao]|derni(?:er|ère))"
    r"(?: (?:columns?|fields?|one|spalte|feld|columna|campo|colonne|champ))?"
)
_NO_NEW = r"(?!(?:add|include|remove|delete|rename|füge?|entferne?|añad\w+|quita|ajoute|supprime)\b)"
_LARGER = (
    r"bigger|larger|huge|big|large|increase|too small|größer\w*|große?r?|vergrößer\w*|zu klein|más grandes?|aumenta"
    r"|demasiado pequeñ\w+|plus grande?s?|agrandi\w*|trop petite?s?|double(?: the)? size|doppelt so groß\w*"
    r"|en grande?|(?:el )?doble de grandes?|más gord[oa]s?|dicker\w*|bolder|plus gros(?:ses?)?"
)
_SMALLER = r"smaller|too (?:big|large)|kleiner\w*|zu groß|más pequeñ\w+|plus petite?s?"
_SIZED = (
    r"(?=.*\b(?:buttons?|text|fonts?|letters?|writing|words|numbers|digits|figures|zahlen|ziffern|números|cifras"
    r"|chiffres|everything|all|knöpfe?n?|schaltflächen?|schrift\w*"
    r"|buchstaben|alles|botón|botones|letras?|textos?|fuente|todo|boutons?|textes?|police|lettres|caractères|tout)\b)"
    r"(?!.*\b(?:window|fenster|ventana|fenêtre|field|feld|campo|champ)\b)"
)

# Operation and how it is asked for, in the order in which they are tried; ``a`` and ``b`` are what it is about.
PATTERNS: tuple[tuple[str, str], ...] = (
    *COMPLAINTS,
    *PLAIN_WORDS,
    *IN_THE_LIST,
    *TOLD,
    ("undo", r"(?:scrap|discard|drop) (?:that|it|this)|(?:undo|revert|take back|reverse|cancel)(?: (?:that|it"
             r"|this|these|all that|(?:the|my) (?:last"
     "|latest|previous)"
             r" (?:one|change|step|edit)s?|(?:the |my )?(?:last )?\S+ (?:changes|steps)))?(?: (?:twice|two times))?"),
    ("undo", r"(?:undo|revert|reverse|cancel|reset) (?:both|everything|all)(?: (?:of )?(?:them|it|that"
             r"|the changes|changes))?"
             r"|(?:start over|reset|(?:put|set|change) (?:it|everything) back)(?: (?:like|as|to (?:how"
             r"|what)) it was)?"
             r" (?:at first|originally|(?:at|in|from|to) the (?:very )?(?:beginning|start))"
             r"|(?:leave|keep|have|put) (?:it|that|this|them"
             r"|everything|these) (?:back )?(?:as|how|like|the way)"
             r" (?:it|they|that|everything) (?:was|were)(?: before)?|(?:mach\w*|nimm) alles (?:rückgängig"
             r"|zurück)|lass (?:es|sie|alles) (?:so )?wie (?:es|sie) war(?:en)?"
             r"|deshaz(?:lo)? todo|annule tout"),
    ("undo", r"(?:take|turn|put|change|switch|set|bring|have) (?:that|it|this|everything) back"
             r" (?:to )?(?:how|as|the way|like|what) it (?:was|were|used to be)(?: before)?"),
    ("undo", r"(?:just )?(?:as|how|the way|like) (?:it|that|everything) (?:was|used to be)|(?:so )?wie (?:es|das"
             r"|vorher)(?: vorher)? (?:war|vorher)|como (?:estaba|era|antes)"
             r"|comme (?:c'était|avant)"),
    ("undo", r"(?:go|step|roll|get) (?:it )?back(?: (?:by )?(?:a|one|two|three|four|five|\d) (?:steps?|changes?"
     "|versions?))?"
             r"(?: to (?:how it was|before|the (?:former|previous|last) (?:version|one)))?"),
    ("undo", r"(?:(?:make|have|leave|do|put|turn|set|change|want|i want|i liked) (?:it|that|this"
     "|everything)(?: back)? )?(?:back )?(?:to )?"
             r"(?:just |exactly )?(?:like|as|how|the way) (?:it |that |everything )?(?:was |were |used to be "
             r"|had been )?"
             r"(?:it )?(?:before|previously|earlier|until now)(?: that| this)?"),
    ("undo", r"(?:change|switch|turn|take|swap|move|set) (?:it|that|this|them) back|i (?:liked|preferred) (?:it"
     "|that) (?:better )?before"
             r"|(?:never ?mind|forget (?:it|that)|not that|no,? not that)"),
    ("undo", r"(?:mach\w*|nimm) (?:das|es|die (?:letzte )?änderung)(?: bitte)?(?: wieder)? (?:rückgängig|zurück)"
             r"|rückgängig(?: machen)?|(?:zurück|geh\w* zurück)(?: \S+ schritte?)?"
             r"|(?:\S+ schritte? zurück)|(?:(?:mach\w*|lass) (?:es|das"
             r"|alles) )?(?:wieder )?(?:so )?wie (?:es )?(?:vorher|zuvor|früher)"
             r"(?: war)?|doch nicht"),
    ("undo", r"deshaz(?:lo| eso| esto| lo último| el último cambio)?|(?:vuelve|volver) atrás|(?:déjalo|ponlo|hazlo)?"
             r" ?como (?:estaba )?antes"),
    ("undo", r"annule(?:[- ](?:ça|cela|la dernière modification|le dernier changement|tout))?|reviens en arrière"
             r"|(?:(?:remets|refais)(?:[- ](?:le|la|les|ça|tout))? )?comme (?:c'était )?avant"),
    ("undo", r"(?:undo|revert|reverse|take back) (?:what(?:ever)?|the (?:last )?things?) (?:that )?(?:you|i|we|it)\b.+"
             r"|(?:undo|revert) (?:the |your |my )?last(?: (?:thing|bit|part|step|change))?"
             r"|(?:mach\w*|nimm) (?:das |es )?(?:wieder )?(?:rückgängig|zurück),? was (?:du|ich|wir)\b.+"
             r"|(?:mach\w*|nimm) (?:das letzte|den letzten schritt|(?:die|deine) letzte \S+)(?: wieder)? (?:rückgängig"
             r"|zurück)|deshaz lo (?:que|último)\b.*|annule (?:ce que|l[ea] derni\w+|ton derni\w+)\b.*"),
    ("turn", r"(?:no,? )?(?:the )?(?:other way (?:a?round)|reversed?|vice versa|opposite)(?: please)?"
     "|swap (?:them|those|these|both)"
             r"|(?:genau |nein,? )?(?:anders ?(?:he)?rum|umgekehrt|andersherum)|al revés|l'inverse"
             r"|dans l'autre sens|inverse(?:-les)?"),
    ("back", r"(?:put|bring|get|give|have|want|need) (?:me )?(?:it|that|them|those) (?:back(?: in)?|again)"
             r"|(?:hol|bring|nimm|mach|setz)\w* (?:es|das|sie) (?:wieder|zurück)(?: \S+)?"
             r"|(?:ponl[oa]|añádel[oa]|devuélvel[oa])s? (?:otra vez|de nuevo)|remets[- ](?:l[ea]s?|ça)"),
    ("add", r"(?:(?:put|bring|get|give|have|want|need) (?:me )?|i want |i need )(?P<a>(?:the |my "
     r"|a )?\S+(?: \S+){0,3}) back(?: in)?"),
    ("add", r"(?:bring|get|give me|put|take) back (?P<a>.+)"),
    ("add", r"(?:i|we)(?:'d| would)? (?:also )?(?:want|need|like) to (?:add|include|put in|have|keep) (?P<a>(?:the|an?"
            r"|their|its) [^,]{2,40})|(?:ich|wir) (?:will|möchte|wollen|möchten) (?:auch )?(?P<b>(?:den|die|das"
            r"|eine?n?) [^,]{2,30}) (?:dazu|hinzufügen|ergänzen|haben)|(?:quiero|queremos) (?:añadir|agregar|poner) "
            r"(?:también )?(?P<c>(?:el|la|los|las|una?) [^,]{2,30})"),
    ("add", r"i (?:do|really|still) (?:need|want) (?P<a>.+?)(?: after all| though| back)?"),
    ("add", r"(?P<a>.+?) (?:soll(?:te|en)?|muss|kommt) (?:doch )?(?:wieder|zurück|noch)(?: (?:rein|hinein|dazu"
     "|hin|her|zurück|da sein))?"),
    ("add", r"(?:hol\w*|nimm|setz\w*|bring\w*) (?P<a>.+?) (?:wieder|zurück)(?: (?:rein|hinein|dazu|auf))?"),
    ("add", r"(?:pon|añade|trae|devuelve|vuelve a poner|mete) (?P<a>.+?) (?:otra vez|de nuevo|de vuelta)"),
    ("add", r"(?:remets|rajoute|ramène) (?P<a>.+)"),
    ("framework", r"(?:switch|change|convert|port|make|turn|mach\w*|verwandle|conviértel[oa]|transforme(?:-l[ae])?)\b"
                  r"(?: (?:it|this|that|the app|es|sie|das|daraus|la app|l'appli\w*))?(?: (?:in|into|to|as|zu|en|a))?"
                  r"(?: (?:an?|eine?|una?|une?|the))? ?(?P<a>web ?pages?|web ?app|web ?site|webseite|página web"
                  r"|page web)"),
    ("framework", rf"(?:switch|change|move|convert|port|use|make|wechs\w*|nimm|nutze|stell\w*|cambia\w*"
     r"|pas[as]\w*|usa"
                  rf"|utilise|mets)\b.*?\b(?P<a>{_TOOLKIT})\b.*"),
    ("framework", rf"(?P<a>{_TOOLKIT})"),
    ("reword", r"rename (?!(?:it|this|(?:the |this )?(?:app|title|program|window))\b)(?:the )?(?:(?:field"
               r"|column) )?(?P<a>[^,]+?) (?:to|into|as) (?P<b>[^,]+?)"),
    ("title", r"rename (?:it |this |the app )?(?:to|as|into) (?P<a>.+)|(?:umbenennen|umtaufen) in (?P<b>.+)"),
    ("title", r"(?:title|titel|título|titre|name)\s*[:=] ?(?P<a>.+)"),
    ("reword", r"(?:change|set) the name of (?:the )?(?!it\b|this\b|the app\b)(?P<a>.+?) (?:to|into) (?P<b>.+)"),
    ("reword", r"ändere? den namen (?:von|des|der) (?:feld(?:e?s)? )?(?P<a>.+?) (?:in|zu|auf) (?P<b>.+)"),
    ("reword", r"cambia(?:le)? el nombre (?:del? )(?:la |el |campo )?(?P<a>.+?) (?:a|por) (?P<b>.+)"),
    ("reword", r"change le nom (?:du |de (?:la |l')?|d')(?:champ )?(?P<a>.+?) (?:en|pour|par) (?P<b>.+)"),
    ("reword", rf"(?:instead of|rather than|statt|anstatt|en vez de|en lugar de"
               rf"|au lieu de) {_THE}(?P<a>.+?),? (?:it |there "
               rf"|es |da |dort )?(?:should (?:say|read|be)|should be written|say|write|put|call (?:it|that|them)"
               rf"|name (?:it|that)"
               rf"|soll(?:te)?|schreibe?|nenne? (?:es|das|sie)|debe decir|llámal[oa]|ponle|pon|escribe|doit dire|mets"
               rf"|écris|appelle-l[ea]) (?P<b>.+?)(?: stehen| heißen)?"),
    ("reword", r"(?:don't|do not) call (?:it|that) (?P<a>[^,]+?)(?:, | but )(?:(?:call|name|say|make) (?:it|that) "
               r"|but )?(?P<b>.+)"),
    ("reword", rf"{_THE}(?P<a>[^,]+?) (?:heißt|hieße|heißen) (?:besser|lieber|bei uns|eigentlich|jetzt) (?P<b>.+)"),
    ("reword", rf"{_THE}(?P<a>.+?) (?:should|must|has to|needs to|shall) (?:be (?:called|named|labelled)|read"
     "|say) (?P<b>.+)"),
    ("reword", rf"{_THE}(?P<a>.+?) (?:should|must|shall) (?:not|no longer) (?:say|be called) .+?,? but (?P<b>.+)"),
    ("reword", rf"(?:que )?{_THE}(?P<a>.+?) (?:(?:debe(?:ría)?|tiene que) (?:decir|poner)|diga|ponga|se llame"
               rf"|(?:doit|devrait|doivent) (?:dire|afficher|indiquer)|dise|s'appelle) (?P<b>.+)"),
    ("reword", r"(?:auf|an|bei|über) (?:dem |der |den )?(?P<a>.+?) (?:soll(?:te)?|muss) (?P<b>.+?) stehen"),
    ("reword", rf"{_THE}(?P<a>.+?) (?:soll(?:te)?|muss) (?P<b>.+?) sagen"),
    ("reword", rf"{_THE}(?P<a>.+?) (?:soll(?:te)?|muss) (?P<b>.+?) heißen"),
    ("reword", rf"{_THE}(?P<a>.+?) (?:(?:debe(?:ría)?|tiene que) llamarse|(?:doit|devrait) s'appeler) (?P<b>.+)"),
    ("title", rf"(?:re)?name (?:it|this|the (?:app|title|program|window)|this app)(?: {_TO})? (?P<a>.+)"),
    ("title", r"(?:call|title|name) (?:it|this|the app|this app) (?P<a>(?!back\b).+)"),
    ("title", rf"(?:change|set) (?:the |its )?(?:app'?s? )?(?:title|name)(?: (?:of (?:it|the app)|at the top"
              rf"|(?:in|on|of) the (?:window|page)))? {_TO} (?P<a>.+)"),
    ("title", r"(?:benenne?|nenn\w*) (?:es|sie|das|die app|das programm)(?: um)?(?: in)? (?P<a>.+?)(?: um)?"),
    ("title", r"(?:es|sie|die app|das programm)(?: bitte)? in (?P<a>.+?) umbenennen"),
    ("title", r"(?:den )?(?:titel|namen?) ändern (?:in|zu|auf) (?P<a>.+)"),
    ("title", r"(?:ändere? )?(?:den |der )?(?:titel|namen?) (?:auf|zu|in|soll) (?P<a>(?!pflicht|als |nach |vor ).+?)"
              r"(?: (?:sein|heißen|ändern))?(?<!werden)"),
    ("title", r"(?:renómbral[ao]|renombra la (?:app|aplicación)|llámal[ao]|ponle(?: (?:de|el))?(?: (?:nombre"
     "|título))?)"
              r"(?: (?:a|como|por))? (?P<a>.+)"),
    ("title", r"(?:cámbia(?:le)?|cambia) el (?:nombre|título) (?:a|por) (?P<a>.+)"),
    ("title", r"(?:renomme|appelle)(?:[- ](?:la|le)| l'appli(?:cation)?)(?: en)? (?P<a>.+)"),
    ("title", r"change le (?:nom|titre) (?:en|pour) (?P<a>.+)"),
    ("language", rf"(?!(?:add|include|remove|delete|sort|rename|füge?|entferne?|añad\w+|quita|ajoute|supprime)\b)"
                 rf"(?!.*\b(?:{_ANY_LANGUAGE})\b.*\b(?:and|then|or|und|dann|oder|y|luego|o|et|puis"
                 rf"|ou)\b.*\b(?:{_ANY_LANGUAGE})\b)"
                 r"(?!.*\b(?:from|ask\w*|learn\w*|words?|vocab\w*|von|gefragt|abgefragt|lern\w*|vokabel\w*|wörter"
                 r"|aprend\w+|palabras?|preguntas?|apprend\w*|mots?|vocabulaire)\b)"
                 rf"(?:\S+ ){{0,7}}?(?P<a>{_ANY_LANGUAGE})(?: \S+){{0,2}}"),
    ("off_top", r".*\b(?:not|no longer|don't|nicht(?: mehr)?|no|ne)\b.*" + ON_TOP + ".*"),
    ("on_top", ".*" + ON_TOP + ".*"),
    ("on_top", r"(?!.*\b(?:not|don't|nicht|no|ne)\b)(?:.*\b)?(?:stay|keep|remain|be|bleib\w*|quede|siga"
               r"|reste\w*)\b.*\b(?:in front|on top"
               r"|above|vor|über|delante|encima|devant|au-dessus)\b.*\b(?:windows?|everything|fenstern?|ventanas"
               r"|fenêtres|programs?|apps?)\b.*"),
    ("accent", rf"(?:(?:que (?:se vea|sea|esté|ce soit|soit)|make|turn|paint|colou?r|have|mach\w*|färb\w*|haz"
               rf"|pon|pinta|mets|rends"
     "|colorie)(?:[- ]?(?:it|them|everything"
               rf"|all|that|the app|sie|es|alles|die app|das|la app|todo|tout|l'appli\w*|l[aeo]s?))? ?)?(?:(?:in"
               rf"|use|nimm|usa|utilise|prends|en|a|to|the|all"
               rf"|ganz) )*(?P<a>(?:(?:light|dark|hell|dunkel)[ -]?)?(?:{_ANY_COLOUR}))(?: (?:colou?r|one|ones))?"
               rf"(?:,? (?:instead of|rather than|not|statt|nicht|en vez de|no|au lieu de|pas) (?:the |das |el "
               rf"|le |du )?"
               rf"(?:{_ANY_COLOUR}))?"),
    ("accent", rf"(?:(?:my|our|the) \S+(?: and (?:my |the )?\S+)?|i|we|she|he|they|everybody|everyone) "
               rf"(?:(?:really|only|just|both) )?(?:likes?|loves?|prefers?|adores?)(?: it in| it)?"
               rf" (?P<a>{_ANY_COLOUR})"
               rf"(?: (?:best|more|better|most|a lot|so much|things))*"),
    ("accent", rf"(?:mein\w*|unser\w*|die|der) \S+ (?:mag|mögen|liebt|lieben) (?:gerne? |nur |am liebsten"
               rf" )?(?P<a>{_ANY_COLOUR})"),
    ("accent", rf"a (?:mi|mis|los|la|el) \S+ les? (?:gusta|encanta) (?:el |mucho el )?(?P<a>{_ANY_COLOUR})"),
    ("accent", rf"(?:ma|mon|mes|les?|la) \S+ (?:aime|adore|préfère)(?:nt)? (?:le |bien le )?(?P<a>{_ANY_COLOUR})"),
    ("accent", rf"(?!(?:make|colou?r|mark|show|turn|paint) (?:the |my |all |every )?(?:numbers?|words?|text"
               rf"|letters?|snake|cards?|lines?)\b)"
     rf"(?!(?:make|colou?r|mark|show|turn|paint) (?!(?:the )?(?:equals?|main|save|add"
     rf"|primary)\b)(?:\S+ ){{0,3}}?(?:ones?|rows?|entries"
               rf"|tasks?|items|cells?)\b)(?=.*\b(?:buttons?|colou?rs?|accents?|theme|app|knöpfe?|schaltfläche\w*"
               rf"|farben?|botón|botones|colores"
               rf"|boutons?|couleurs?)\b)(?!.*\b(?:field|feld|campo|champ|background|hintergrund|fondo"
               rf"|fond|text|letters?|schrift)\b).*\b(?P<a>{_ANY_COLOUR})\b.*"),
    ("larger", rf"{_NO_NEW}(?=.*\b(?:{_LARGER})\b){_SIZED}.*"),
    ("larger", rf"(?:(?:make|mach\w*|haz|hazl[oa]|rends|mets)[- ]?(?:it|everything|all|es|alles|lo|la|todo|l[ae]"
               rf"|tout)? )?"
               rf"(?:a (?:bit|little)|slightly|much|somewhat|way|etwas|ein bisschen|viel|un poco|mucho|un peu"
               rf"|beaucoup|plus|más)? ?(?:{_LARGER})"),
    ("smaller", r"(?:(?:make|mach\w*|haz|hazl[oa]|rends|mets)[- ]?(?:it|everything|all|es|alles|lo|la|todo|l[ae]"
                r"|tout)? )?"
                r"(?:a (?:bit|little)|slightly|much|somewhat|etwas|ein bisschen|un poco|un peu)? ?(?:smaller"
                r"|kleiner|más pequeñ[oa]s?|plus petite?s?)"),
    ("larger", r"(?:it|everything|that|das|es|alles|todo|tout)(?: is|'s| ist| es| est)? (?:much |far |viel |way )?"
               r"(?:too small|zu klein|demasiado pequeñ\w+|trop petit)"),
    ("smaller", rf"{_NO_NEW}(?=.*\b(?:{_SMALLER})\b){_SIZED}.*"),
    ("dark", r"(?!.*\b(?:field|feld)\b).*\b(?:dark|dunk(?:el|le)\w*|oscur[oa]|sombre)\b.*"),
    ("light", r"(?!.*\b(?:field|feld)\b).*\b(?:light|hell|hell[ae]s?|clar[oa]|clair)(?: (?:mode|theme|design"
     "|modus))?"),
    ("order", r"(?:\S+ ){0,4}(?:alphabetical(?:ly)?|alphabetisch|alfabétic\w+|alphabétique\w*)"
              r"(?: \S+){0,3}(?P<a>)"),
    ("order", r"(?:(?:sort|order|show|put|list|zeige?|sortiere?|muestra|ordena|affiche|trie|les?|los|las|the"
              r"|die|by|nach) )*"
              r"(?:newest|latest|most recent|new|oldest|neueste\w*|älteste\w*|(?:más|plus) (?:recientes?"
              r"|antigu[oa]s?|récente?s?"
              r"|ancienne?s?))(?: (?:ones?|entries|items|einträge))?(?: (?:first|on top|at the top|zuerst|oben"
              r"|primero|arriba"
              r"|d'abord|en premier|en haut))?(?P<a>)"),
    ("order", r"(?:put|have|move|show|bring|stelle?|setze?|zeige?|pon|muestra|mets|affiche) (?:the |die |das |den "
              r"|la |el |los |las |le |les )?"
              r"(?:newest|latest|most recent|oldest|neueste\w*|älteste\w*) \S+ (?:first|on top|(?:at|to) the top"
              r"|nach oben|zuerst|oben)(?P<a>)"
              r"|(?:put|show|pon|muestra|mets|affiche) (?:la |el |los |las |le |les )?\S+ (?:más recientes?"
              r"|más nuev[oa]s?|plus récente?s?)"
              r" (?:primero|arriba|al principio|en haut|d'abord|en premier)"),
    ("order", r"(?:(?:show|see|put|list|have|zeige?|sehen|stelle?|muestra|ver|pon|affiche|voir|mets)(?: me"
              r"| mir)? )?(?:the |die |was |what(?:'s| is) |what |lo |los |"
              r"las |ce qui est |les )?(?P<a>(?:over)?due|late|urgent|due (?:soon|next)|soonest|(?:über)?fällig\w*"
              r"|dringend\w*|vencid\w+|urgentes?|en retard)"
              r"(?: (?:ones|tasks|things|items|entries|ist|is|aufgaben|sachen))? (?:first|on top|at the top|zuerst"
              r"|oben|zuoberst|primero|arriba|d'abord|en premier|en haut)"),
    ("order", r"(?:put|have|move|show|see|stelle?|zeige?|pon|muestra|mets|affiche)? ?(?:the |die |das |den |la |el "
              r"|los |las |le |les )?(?:most expensive|dearest|priciest"
              r"|cheapest|least expensive|teuerste\w*|billigste\w*|günstigste\w*|más (?:car|barat)\w+|(?:plus"
              r"|moins) ch\w+)(?: (?:ones?|\S+))?"
              r" (?:first|on top|(?:at|to) the top|nach oben|zuerst|oben|primero|arriba|en haut|d'abord"
              r"|en premier)(?P<a>)"),
    ("order", r"(?:sort|order|arrange|sortiere?n?|ordne|ordnen|ordena\w*|trie[rz]?|classe[rz]?|range)\b.*?"
              r"\b(?:by|nach|por|par) (?P<a>.+?)"),
    ("order", r"(?:nach) (?P<a>.+?) (?:sortieren|ordnen)"),
    ("fewer_choices", rf"(?:remove|delete|entferne?|quita|elimina|supprime"
     "|retire) (?:the )?(?:{_OPTIONS})? ?(?P<b>.+?)"
                      rf" (?:from|aus|von) {_THE}(?P<a>.+)"),
    ("remove", r"(?:remove|delete|drop|hide|get rid of|take (?:out|away)|leave out|no more|without|entferne?|lösche?"
               r"|streiche?|quita(?:r|le)?|elimina(?:r)?|borra(?:r)?|supprime[rz]?|enlève|enlever|retire[rz]?"
               r"|ohne|sin|sans)"
               r" (?P<a>.+)"),
    ("less", r"(?:no|kein\w*|pas de|ningun\w*|plus de) (?P<a>\S+(?: \S+){0,2}?)(?: at all| any ?more| mehr)?"),
    ("remove", r"(?:nimm|mach\w*|tu|lass) (?P<a>.+?) (?:weg|heraus|raus)"),
    ("remove", r"(?:take|throw|leave|cut) (?P<a>.+?) (?:out|away|off)"),
    ("remove", r"(?:i|we) (?:do not|don't|no longer) (?:need|want|use) (?P<a>.+?)(?: any ?more| any longer)?"),
    ("remove", r"(?:ich|wir) brauche?n? (?:keine?n? (?P<a>.+?)(?: mehr)?)"),
    ("remove", r"(?:no necesito|ya no necesito|je n'ai (?:plus|pas) besoin d(?:e |u |es |'))(?:la |el "
     "|l')?(?P<a>.+)"),
    ("remove", r"(?P<a>.+?) (?:entfernen|löschen|weglassen|streichen)"),
    ("swap", rf"{_THE}(?P<a>\S+(?: \S+)?) (?:und|mit) {_THE}(?P<b>.+?) (?:ver)?tauschen"),
    ("swap", rf"(?:swap|exchange|switch|vertausche?|tausche?|intercambia|échange) {_THE}(?P<a>.+?)"
             rf" (?:and|with|und|mit|y|con|por|et|avec) {_THE}(?P<b>.+)"),
    ("move", rf"(?:move|put|place|shift|verschiebe?|stelle?|setze?|mueve|pon|coloca|déplace|mets) {_THE}(?P<a>.+?)"
             rf" (?P<b>{_PLACE})"),
    ("move", rf"{_THE}(?P<a>.+?)(?: field| column)? (?:should|must|has to|needs to|soll(?:te)?|muss|debe(?:ría)?"
             rf"|doit|devrait)"
             rf" (?:(?:come|go|stand|be|ir|estar|venir|être) )?(?P<b>{_PLACE})(?: stehen| kommen| sein)?"),
    ("move", rf"(?:die spalte |das feld |the (?:field|column) |el campo |la columna |le champ "
             rf"|la colonne )(?P<a>\S+(?: \S+)?) (?P<b>{_PLACE})"),
    ("move", r"(?:quiero )?que (?:el |la )?(?P<a>.+?) (?:vaya|esté|sea|quede) (?P<b>(?:el |la |de )?primer[ao]?"
             r"|al principio|al final)"),
    ("move", rf"(?:make|let|have|want|mach\w*|lass|haz(?: que)?|quiero|fais|mets) {_THE}(?P<a>.+?) (?P<b>{_AT})"),
    ("move", rf"{_THE}(?P<a>.+?)(?: field| column)? (?:should|must|has to|needs to|soll(?:te)?|muss|debe(?:ría)?"
             rf"|doit|devrait) (?P<b>(?:be|ser|être)? ?{_AT})(?: sein| werden| stehen)?"),
    ("order", r"(?:sort|order|show|list|zeige?|sortiere?|muestra|ordena|affiche|trie) (?:the |die |los |las "
              r"|les )?(?P<a>[^,]+?)"
              r"(?: (?:ones?|tasks?|items|entries|einträge))? (?:first|on top|at the top|zuerst|nach oben|primero"
              r"|arriba|d'abord|en premier|en haut)"),
    ("order", r"(?:put|have|stelle?|pon|mets) (?:the |die |los |las |les )?(?P<a>[^,]+?) (?:ones?|tasks?|items"
              r"|entries|einträge)"
              r" (?:first|on top|at the top|zuerst|nach oben|primero|arriba|d'abord|en premier|en haut)"),
    ("retype", rf"(?:make|turn|change|mach\w*|convierte|transforme) {_THE}(?P<a>.+?)(?: field| column)?"
               rf" (?:(?:be|into|as|to|zu|in|como|en|comme) )?(?:an?|eine?n?|una?|une?"
               rf"|the)? ?(?P<b>{_TYPE})(?: field)?{_AND_NOT}"),
    ("retype", rf"{_NO_NEW}(?:let )?{_THE}(?P<a>.+?)(?: field| column)? (?:(?:should|must|has to"
               rf"|needs to)(?: always)? be|is(?: always)?"
     "|as|ist|sur|on|with|out of|con|mit|avec|von"
               rf"|soll(?:te)?|muss|als|debe(?:ría)? ser|como|doit être|devrait être|comme)"
               rf" (?:an? |eine?n? |una? |une? )?(?P<b>{_TYPE})(?: field)?(?: sein| werden)?{_AND_NOT}"),
    ("retype", rf"(?:make|have|mach\w*|haz|rends) (?!.*\b(?:window|fenster|ventana"
               rf"|fenêtre)\b){_THE}(?P<a>.+?)(?: field| box| area| feld)? (?P<b>bigger|larger"
               rf"|taller|higher|größer|höher|más grande|plus grand)"),
    ("retype", rf"(?:more space|more room|more lines|mehr platz|mehr zeilen|más espacio|plus de place) (?P<b>for"
               rf"|für|para|pour) {_THE}(?P<a>.+)"),
    ("choices", rf"(?:make |let |have |mach\w* |haz(?: que)? |fais )?{_THE}(?P<a>[^:,]+?)(?: field"
     "| column)?,? (?:(?:should|must|has to|needs to|can"
                rf"|soll(?:te)?|muss|debe(?:ría)?|doit|devrait) )?(?:be |ser |être |as |als |como |comme "
                rf"|sein )?(?:an? |eine? |una? |une? )?"
                rf"(?:(?:drop ?down|choice|selection|pick ?list|list|auswahl\w*|liste|lista desplegable|lista"
                rf"|liste déroulante)(?: (?:list|menu|field))?"
                rf"(?: (?:with|of|from|between|mit|aus|con|de|avec|entre))?|(?:one of|either|eins von|una de"
                rf"|un de)):? (?P<b>[^:]+)"),
    ("choices", rf"{_NO_NEW}{_THE}(?P<a>[^:,=]{{2,40}}?)(?: field| column)?(?: (?:can|should|must|kann|soll|puede"
                rf"|debe|peut|doit)"
                rf" (?:only )?(?:be|sein|ser|être))?\s*:\s*(?P<b>[^:=]+(?:,| or | oder | o | ou )[^:=]+)"),
    ("choices", rf"{_THE}(?P<a>[^:,=]{{2,30}}?)(?: field| column)? (?:(?:can|may|must|should|kann|darf|soll"
                rf"|muss|puede|debe|peut|doit) (?:only|nur|solo|sólo|seulement)|can|kann|puede|peut) (?:be |ser "
                rf"|être )?"
                rf"(?P<b>[^:=]+?(?:,| or | oder | o | ou )[^:=]+?)(?: sein)?"),
    ("choices", rf"{_THE}(?P<a>[^:,]+?)(?: field| column)? (?:(?:should|must|can|soll|kann|debe|doit) )?(?:be "
                rf"|werden )?(?:picked|chosen|selected|aus einer liste gewählt"
                rf"|elegid[oa]|choisie?)(?: from| between| out of)?(?: a list| these"
                rf"| the list)?(?: of)?:? (?P<b>[^:]+)"),
    ("choices", rf"füge (?:noch )?(?P<b>.+?) hinzu (?:bei|zu)[rm]? {_THE}(?P<a>\S+)"),
    ("choices", rf"{_ADD} (?:the |a |more |new |die |las |les )*{_OPTIONS} (?:to|for|in|zu|für|a|para|à|pour|dans)"
                rf" {_THE}(?P<a>.+?)(?: hinzu)?: ?(?P<b>.+)"),
    ("choices", rf"{_ADD} (?:the |a |more |new |die |las |les )*(?:{_OPTIONS})?:? ?(?P<b>.+?)"
                rf" (?:as (?:an? )?{_OPTIONS} (?:to|for|in)|to|zu|a|à) {_THE}(?P<a>\S+)(?: hinzu)?"),
    ("unit", rf"{_NO_NEW}(?:show |give |keep |put |zeige? |muestra |affiche )?{_THE}(?P<a>[^:,]+?)(?: (?:should|must"
     r"|soll) (?:be )?| (?:is|are|ist|sind|es|est)(?: always| immer| siempre| toujours)?|'s)? (?:in|en) (?P<b>lbs?"
             r"|pounds?|kg|kilos?|kilograms?|g|grams?|gramm|miles?|km|kilomet\w+|cm|mm|m|met(?:er|re)s?"
             r"|inch(?:es)?|feet|ft|lit(?:er|re)s?|l|ml"
             r"|minutes?|minuten|min|hours?|stunden|h|horas|heures|euros?|€|dollars?|\$|£|%|percent|prozent|°c|°f"
             r"|celsius|fahrenheit)(?: sein)?"),
    ("measured", r"(?:(?:i|we) (?:always |usually )?(?:\S+ )?(?:in|use|have) |use |in |show |make it |nimm |usa |en "
                 r"|utilise )?(?P<b>lbs?|pounds?|kg|kilos?|kilograms?"
                 r"|grams?|gramm|miles?|km"
                 r"|kilomet\w+|cm|inch(?:es)?|feet|celsius|fahrenheit)(?:,? (?:not|instead of|rather than|statt"
                 r"|nicht|en vez de|no"
                 r"|au lieu de|pas) .+)?"),
    ("group", r"(?:(?:show|give me|add|i want|zeige?|muestra|affiche|make) )?(?:me )?(?:an? |the |eine? |una? "
     "|une? )?(?P<a>(?:sub)?totals?|sums?|averages?|counts?|overview"
              r"|how many|summen?|übersicht|total(?:es)?|resumen|somme|moyenne)(?: of (?P<b>.+?))? (?:per|by"
              r"|for each|for every|pro|je|nach|por|par) (?P<c>.+)"),
    ("group", r"(?:add|sum|total|count)(?P<a>) up (?:the |all |my )?(?P<b>\S+(?: \S+)?) (?:per|by|for each"
              r"|for every) (?P<c>.+)"),
    ("group", r"(?:(?:show|give me|add|i want|zeige?|muestra|affiche) )?(?:me )?(?:the |my |der |die |das |den |el "
              r"|la |le )?"
              r"(?P<a>highest|best|longest|biggest|largest|heaviest|lowest|fastest|cheapest|shortest|smallest"
              r"|maximum|max"
              r"|minimum|min|höchste\w*|beste\w*|längste\w*|größte\w*|schwerste\w*|niedrigste\w*|schnellste\w*"
              r"|kleinste\w*"
              r"|mejor|mayor|menor|más (?:alt|larg|baj|pesad)\w+|meilleure?|plus (?:haut|long|grand|bas|lourd)\w*"
              r"|máximo|mínimo)"
              r"(?: (?P<b>\S+(?: \S+)?))? (?:per|by|for each|for every|of each|pro|je|für jede[nrs]?|por|de cada"
              r"|por cada|par|pour chaque|de chaque)"
              r" (?P<c>.+)"),
    ("group", r"(?:group\w*|sum up|summari[sz]e|gruppiere?|agrupa\w*|groupe[rz]?|regroupe[rz]?)(?: (?:it|them"
     r"|everything|the \S+|sie|alles|todo|tout))?"
              r" (?:by|per|nach|por|par) (?P<c>.+)"),
    ("shown_first", r"(?:(?:show|display|list|start with|zeige?|muestra|enseña|affiche|montre) )?(?:me |mir )?"
                    r"(?:only|just|nur|solo|sólo|seulement|uniquement)(?: the| those| die| los| las| les)? (?P<a>.+?)"
                    r"(?: (?:ones?|items|entries|einträge|anzeigen|zeigen|an))*"),
    ("called", rf"(?:call|nenne?|llama(?: a)?|appelle) {_THE}(?P<a>\S+(?: \S+){{1,6}})"),
    ("reword", rf"(?:rename|relabel|change|call|set) (?:the )?(?P<a>.+?) {_TO} (?P<b>.+)"),
    ("reword", rf"(?:use|say|write|put|show|have|nimm|schreibe?|zeige?|sag|pon|usa|escribe|di|mets|écris|utilise"
               rf"|dis) (?P<b>.+?) (?:instead of|rather than|in place of|statt|anstatt|anstelle von|en vez de"
               rf"|en lugar de|au lieu de|à la place de) {_THE}(?P<a>.+)"),
    ("reword", r"call (?:the )?(?P<a>.+?(?:button|field|column)) (?P<b>.+)"),
    ("reword", r"(?:benenne?|ändere?|nenne?) (?:den |die |das )?(?P<a>.+?) (?:in|zu|auf|um in) (?P<b>.+?)(?: um)?"),
    ("reword", r"(?:cambia|renombra) (?:el |la )?(?P<a>.+?) (?:a|por|como) (?P<b>.+)"),
    ("reword", r"(?:renomme|change) (?:le |la |l')?(?P<a>.+?) (?:en|par|pour) (?P<b>.+)"),
    ("add", r"(?:add|include|insert|give (?:it|me)|i (?:also )?(?:want|need)|it (?:also )?needs|show|keep|füge?"
            r"|ergänze?|zeige?|añad\w+|agreg\w+|muestra|ajoute[rz]?|affiche) (?P<a>(?!up\b).+?)(?:"
            r" (?:hin)?zu(?:fügen)?)?"),
    ("add", r"(?:leave|deja|conserva|mantén|behalte?|lass|garde|laisse) (?P<a>.+?)(?: in| drin| da| stehen| ahí"
            r"| dedans| where it (?:is|was))?"),
    ("add", r"(?:ich (?:möchte|brauche|will)|möchte|quiero|necesito|je veux|j'ai besoin d[e'])"
            r"(?: auch| noch| también| aussi)? (?P<a>.+)"),
    ("add", r"(?:auch |noch |also )?(?P<a>(?:ein|one|a|an|un|una|une) .*(?:feld|field|campo|champ|column"
     r"|spalte)\b.*)"),
    ("add", r"(?:make|create|start|put|have|mach\w*|erstelle|lege?|crea|haz|crée|fais) (?:me )?(?P<a>(?:an?|another"
            r"|eine?"
            r"|una?|une?)(?: (?:second|further|new"
            r"|zweite|weitere|segunda|otra|deuxième|autre))? (?:list|liste|lista|table|tabelle|tabla"
            r"|tableau) .+?)(?: an)?"),
    ("add", r"(?:put|have|place) (?:in )?(?P<a>(?:an?|another) (?:field|column) .+?)(?: in| there| as well)?"),
    ("add_typed", r"(?:an?|one more|another|also|eine?n?|noch eine?n?|una?|une?) (?P<a>[^.?!:]{3,60})"),
    ("add_typed", rf"{_THE}(?P<a>[^.?!:]{{3,60}}) (?:of|for) (?:each|every) .+"),
    ("add", r"(?:calculate |work out |compute |berechne |calcula |calcule )?(?P<a>[^=:?]{2,40}=.+)"),
    ("add", r"(?P<a>.+?) (?:hinzufügen|ergänzen|dazu|añadir|ajouter)"),
    ("add", r"(?:(?:als|as|to|in|a|en|nach) )?(?P<a>(?:csv|excel)[- ]?(?:export\w*)?)"),
    ("add", r"(?:let me |i can )?(?P<a>(?:export|import|exportar|importar|exporter|importer)\b.*)"),
    ("add", r"(?:als|as|nach) (?P<a>csv exportieren)"),
    ("add", r"(?P<a>export(?:ieren|ar|er|ing)?\b.*)"),
)  # fmt: skip
