"""What people say who do not ask for a change but tell what is wrong with the look, in four languages."""

from __future__ import annotations

# What has a size of its own: "the board is too small" is not about letters.
_OF_ITS_OWN = (
    r"(?!.*\b(?:window|screen|fenster|bildschirm|ventana|pantalla|fenêtre|écran|board|grid|field|maze|canvas|paper"
    r"|spielfeld|brett|feld|tablero|campo|plateau|grille|champ|number of|anzahl|limit|rows?|columns?|image"
    r"|picture)\b)"
)
_SOME = r"(?:all |just |still |always |a (?:bit|little) |rather |quite |far |way |much )*(?:too |so |very )?"
_TOO_SMALL = (
    rf"{_SOME}(?:small|tiny)|(?:viel |alles |etwas |ein bisschen )*(?:zu|so|sehr) (?:klein|winzig)|winzig"
    rf"|minúscul\w+|minuscules?"
    r"|(?:demasiado|muy|tan) pequeñ\w+|(?:trop|bien|très|si) petite?s?"
)
_TOO_LARGE = (
    r"(?:far |way |much )*too (?:big|large|huge)|(?:viel |etwas )*zu (?:groß|riesig)|demasiado grandes?"
    r"|trop (?:grande?s?|gros(?:se)?s?)"
)
_BE = r"(?:(?:is|are|looks?|seems?|ist|sind|es|está[ns]?|se ve[n]?|son|est|sont)|'s|'re)"
_READ = (
    r"(?:can't|cannot|can not|can hardly|can barely|hardly can|could hardly|couldn't|has trouble|have trouble"
    r"|struggles? to)(?: \w+)?? (?:read|reading|see)(?: (?:it|this|that|the (?:text|letters|words|numbers|writing)"
    r"|anything|well|properly|much))*|(?:hard|difficult|impossible) to (?:read|see)|unreadable"
    r"|(?:kann?|können) (?:man |das |es |ich |sie |er )*(?:kaum|nicht|nichts|schlecht|schwer)(?: \w+)? (?:lesen"
    r"|erkennen)"
    r"|(?:schlecht|schwer|kaum|nicht) (?:zu lesen|lesbar|zu erkennen)|unleserlich"
    r"|no (?:puedo|puede|se puede|logro|alcanzo a) leer(?:lo)?(?: bien| nada)?|no se (?:lee|ve)(?: bien| nada)"
    r"|(?:cuesta|difícil de) leer(?:lo)?"
    r"|(?:arrive pas à|peut pas|peux pas|du mal à) (?:le |la |les )?lire|illisible|difficile à lire|on n'y voit rien"
)
_BACKGROUND = r"(?:background|hintergrund|fondo|fond|arrière-plan)"
_BLACK = (
    r"(?:black|dark(?:er)?|schwarz\w*|dunk(?:el|le)\w*|dunkler\w*|(?:más|plus) (?:oscur[oa]|sombre)"
    r"|negr[oa]|oscur[oa]|noire?|sombre|foncée?)"
)
_WHITE = r"(?:white|light(?:er)?|brighter|weiß\w*|hell\w*|blanc[oa]|clar[oa]|blanc(?:he)?|claire?)"
_AND_SO_ON = r"(?:,? (?:please|bitte|por favor|instead|rather|statt|en vez|plutôt|au lieu|pour|para|für|for)\b.*)?"
_COLOUR = (
    r"(?:colou?rs?|farben?|color(?:es)?|couleurs?|red|green|blue|orange|purple|pink|yellow|gr[ea]y|brown|rot|grün"
    r"|blau|gelb|grau|lila|braun|rojo|verde|azul|amarillo|gris|morado|rouge|vert|bleu|jaune|violet)"
)

COMPLAINTS: tuple[tuple[str, str], ...] = (
    ("light", r".*\b(?:too|zu|demasiado|muy|trop) (?:dark|dunkel|oscur[oa]|sombre|foncée?)\b.*"),
    ("dark", r".*\b(?:too (?:bright|light|white|glaring)|zu (?:hell|grell|weiß)|hurts? (?:my|the|our) eyes"
             r"|(?:blinds|blinding)"
             r"|(?:blendet|tut|tun)\b.*(?:augen)?|demasiado (?:clar[oa]|brillante|blanc[oa])|muy (?:brillante"
             r"|blanc[oa])"
             r"|trop (?:claire?|blanc(?:he)?|lumineu(?:x|se)|vive?)|mal aux yeux|ojos me duelen|cansa la vista)\b.*"),
    ("light", rf"(?:\S+ ){{0,3}}?(?:{_WHITE} {_BACKGROUND}|{_BACKGROUND} (?:\S+ ){{0,3}}?{_WHITE}){_AND_SO_ON}"),
    ("dark", rf"(?:\S+ ){{0,3}}?(?:{_BLACK} {_BACKGROUND}|{_BACKGROUND} (?:\S+ ){{0,3}}?{_BLACK}){_AND_SO_ON}"),
    ("larger", rf"{_OF_ITS_OWN}(?:(?:\S+ ){{0,4}}?\S*{_BE} (?:mir |uns |ihm |ihr |ihnen |me |nous"
               rf" )?)?(?:{_TOO_SMALL})(?: (?:for|für|para|pour|to|zum) .+)?"),
    ("larger", rf"{_OF_ITS_OWN}(?:.+ )?(?:n')?(?:{_READ})(?: (?:without|ohne|sin|sans|from|for|when|any|von) .+)?"),
    ("larger", r"(?:write|print|schreib\w*|escrib\w+|écri\w+"
               r"|mets|pon|mach\w*)(?: (?:it|everything|es|alles|todo|tout))?"
               r"(?: in| en)? (?:a (?:bit|little) |etwas |ein bisschen |un poco |un peu )?"
               r"(?:bigger|larger|größer|groß|más grande|plus (?:gros|grand))"),
    ("smaller", rf"{_OF_ITS_OWN}(?:(?:\S+ ){{0,4}}?\S*{_BE} )?(?:{_TOO_LARGE})(?: (?:for|für|para|pour) .+)?"),
    ("which_colour", rf"(?:(?:i|we|she|he|my \S+) )?(?:don't|do not|doesn't|can't|hates?"
                     rf"|dislikes?)(?: really)?(?: like"
                     rf"| stand)?(?: (?:the|this|that|these|those|it in))? {_COLOUR}(?: (?:colou?rs?"
                     rf"|buttons?))?(?: much| at all)?"
                     rf"|(?:mir gef(?:ällt|allen)|ich mag) (?:das|die|diese\w*|der) {_COLOUR}\w* nicht"
                     rf"|no me gustan? (?:el|la"
                     rf"|los|este|ese|esta) {_COLOUR}\w*|je n'aime pas (?:le|la|les|cette?|ces) {_COLOUR}\w*"
                     rf"|(?:use |give it |take |nimm |pon |mets )?(?:(?:some )?other|another|an?y? different"
                     rf"|different|nicer"
                     rf"|eine andere|andere|schönere|otros?|otras?|une autre|d'autres) (?:colou?rs?|farben?"
                     rf"|color(?:es)?"
                     rf"|couleurs?)"),
    ("which_colour", rf"(?:das|die|diese\w*|der) {_COLOUR}\w* (?:gef(?:ällt|allen) (?:mir|uns) nicht|(?:ist"
                     rf"|sind) (?:hässlich|schrecklich))"
                     rf"|(?:the|this|that) {_COLOUR} (?:is|looks?) (?:ugly|awful|horrible|bad)|(?:el|la"
                     rf"|este) {_COLOUR}\w* (?:no me gusta"
                     rf"|es fe[oa])|(?:la|le|cette|ce) {_COLOUR}\w* ne me plaît pas"
                     rf"|(?:make (?:it|everything) |mach \w+ |hazl[oa] |rends-l[ae] )?(?:a bit |some "
                     rf"|etwas )?(?:more colou?r(?:ful)?|colou?rful|bunter|farbiger"
                     rf"|más colorid[oa]|plus colorée?)"),
    ("too_much", r"(?:.*\b(?:confusing|cluttered|complicated|overwhelming|too (?:much|many things)"
                 r"|too many (?:buttons|fields"
                 r"|columns|things|options)|unübersichtlich|verwirrend|kompliziert|zu (?:viel|voll|viele (?:knöpfe"
                 r"|felder"
                 r"|spalten))|confus[oa]|complicad[oa]|demasiad[oa]s (?:botones|campos|columnas|cosas)|lios[oa]"
                 r"|compliquée?|confuse?|chargée?|trop de (?:boutons|champs|colonnes|choses))\b.*)"),
)  # fmt: skip
