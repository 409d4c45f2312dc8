"""Words that tell how a number is meant, as marks: "never more than 1000 mg" is "<max> 1000 mg" in four languages."""

from __future__ import annotations

import re
from functools import cache

from stableagents.composer.blueprints.formula.worded.units import UNIT_WORDS
from stableagents.composer.figures import without_thousands

# Each mark, and the words for it; the first that fit are taken, so longer ones stand before shorter ones.
_MARKS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("enter", r"(?:i|you|we|user|users?) (?:can )?(?:only )?(?:enter|type|put|give|fill|choose|pick|set|key)s?"
                  r"(?: (?:it|in|the app))*|enter|type in|input|choose the|pick the|given|based on"),
        ("show", r"(?<!do )(?<!does )(?:i |we )?(?:want|would like|need)(?: to)?(?: (?:see|know|have))?|i get(?: back)?"
                 r"|(?:please )?(?:show|tell|give)s?(?: me| us)?|(?:and )?(?:i )?see|display|work(?:s|ing)? out"
                 r"|calculates?|find out|what(?: do i| does| is| will| would)?|how much|which is"),
        ("many", r"how many|(?:the )?number of|so many"),
        ("need", r"(?:do|does|will|should|must) (?:i|we|it|you|that)(?: (?:need|have to|buy|take|get|pay|cost))*"),
        ("max", r"(?:never|not|no) more than|at (?:the )?most|(?:up to )?(?:an? |the )?max(?:imum)?(?: (?:charge|price"
                r"|fee|dose|of|is))*|capped at|(?:not|never) (?:above|over)"),
        ("min", r"at least|(?:an? |the |with )*min(?:imum)?(?: (?:charge|fare|price|fee|order|of|is))*"
                r"|(?:never|not|no) (?:less|below|under)(?: than)?"),
        ("up", r"(?:always )?round(?:ed|ing|s)? (?:it )?up(?: to (?:the )?(?:next )?(?:whole|full)(?: \w+)?)?"),
        ("started", r"(?:started|begun|commenced|part)"),
        ("else", r"otherwise|else|if not"),
        ("coats", r"coats(?: of paint)?|layers"),
        ("first", r"(?:for )?the first|first"),
        ("next", r"(?:for )?the next"),
        ("further", r"(?:for )?(?:every|each|any) (?:further|additional|extra|more|other)|(?:everything|anything|all"
                    r"|the rest) (?:above|over|beyond|after)?(?: that)?"
                    r"|(?:above|over|beyond) that|after that|thereafter|(?:each|every) \w+ after"
                    r"(?: that)?"),
        ("upto", r"up to|until|as far as"),
        ("under", r"under|below|less than|fewer than"),
        ("from", r"from|starting (?:at|from)|as of"),
        ("over", r"over|above|more than|beyond|exceeding"),
        ("andmore", r"or more|and (?:up|more|above|over)|onwards?|upwards?|plus(?= cost)"),
        ("shared", r"(?:split|shared?|divided) (?:equally |evenly |up )?(?:between|among|amongst|by|with)"),
        ("per", r"per|for (?:each|every)|(?:each|every)(?= [^\W\d])|(?<=[\d>] )an?(?= [^\W\d])"),
        ("each", r"each|apiece"),
        ("minus", r"minus|less|(?:i |and )?take off|off|(?:i )?subtract|(?:i )?deduct|without the|not counting"),
        ("plus", r"plus|on top|(?:(?:i|we) )?add(?:ing)?(?: on)?(?= \d+(?:\.\d+)? <(?:pct|cur))|added"
                 r"|in addition|extra(?= \d)"),
        ("costs", r"costs?|is priced at|charges?|(?:is |are )?at|@|pays?"),
        ("has", r"covers?|(?:is )?enough for|holds?|contains?|makes?|yields?|feeds?|needs?|uses?|takes?|drinks?|eats?"
                r"|gets?|has|have|is|are|lasts?(?: for)?|weighs?|does"),
        ("for", r"for"),
        ("free", r"(?:is |are )?(?:for )?free(?: of charge)?"),
    ),
    "de": (
        ("enter", r"(?:ich|man|wir) (?:gebe?n?|tippe|trage|wähle|gibt|setze?)|gib|eingeben|einzugeben|eingabe(?: von)?"
                  r"|eintippen|auswählen"),
        ("show", r"(?:ich |und )?(?:will|möchte|würde gern)(?: (?:sehen|wissen|haben))?|zeigt?(?: mir)?|sagt?(?: mir)?"
                 r"|sehe(?:n)?|wissen|berechne(?:t|n)?|bekomme|(?:und )?was (?:kostet|kosten|zahlt?|muss)"
                 r"|ausrechnen|wie ?viel"),
        ("many", r"wie ?viele|so ?viele|(?:die )?(?:anzahl|zahl)(?: der| an| von)?"),
        ("need", r"(?:brauche?n?|benötige?n?|muss|sind nötig)(?: (?:ich|wir|man))?"),
        ("max", r"höchstens|maximal|max\.?|nicht mehr als|(?:nie|niemals) (?:mehr|über)(?: als)?|höchst\w*(?= \d)"
                r"|maximum"),
        ("min", r"mindestens|minimal|min\.(?= ?\d)|nicht weniger als|nie weniger als|mindest\w+|minimum"),
        ("up", r"(?:immer )?(?:auf ?)?(?:ganze? )?(?:\w+ )?aufgerundet|aufrunden"),
        ("started", r"angefangene[rnms]?|begonnene[rnms]?|angebrochene[rnms]?"),
        ("else", r"sonst|andernfalls|ansonsten"),
        ("coats", r"anstriche?|schichten|lagen"),
        ("first", r"(?:für )?(?:die |der |das )?erste[nrs]?"),
        ("next", r"(?:für )?(?:die |der |das )?nächste[nrs]?"),
        ("further", r"(?:für )?(?:jede[rsnm]?|je) weitere[rsnm]?|danach|alles (?:darüber|weitere)|darüber(?: hinaus)?"
                    r"|jede[rsnm]? zusätzliche[rsnm]?"),
        ("upto", r"bis(?: zu)?"),
        ("under", r"unter|weniger als"),
        ("from", r"ab|von"),
        ("over", r"über|mehr als"),
        ("andmore", r"oder mehr|und mehr|aufwärts"),
        ("shared", r"geteilt (?:durch|unter|auf)(?: die anzahl(?: der| an)?)?|aufgeteilt (?:auf|unter|durch)"
                   r"|verteilt auf"),
        ("each", r"(?:je|pro) stück|das stück|je(?= ?(?:[,.;]|<(?!started)|$))"),
        ("per", r"pro|je|auf(?= 100)|für (?:jede[rsnm]?|je)|(?<=<cur> )(?:die|der|das)(?= (?:stunde|tag|kilo|liter"
                r"|meter)\b| [^\W\d_]+ ?(?:[,.;?!)]|$))|jede[rsnm]?"),
        ("minus", r"minus|abzüglich|abzgl\.?|weniger|ohne (?:die|den|das)"),
        ("plus", r"plus|zuzüglich|zzgl\.?|dazu|hinzu|(?:oben)?drauf|kommen"
                 r"|(?:ich )?(?:schlage|rechne|addiere)(?= \d)"),
        ("costs", r"kostet|kosten|zu je|zahlen|zahlt|für(?= \d+(?:\.\d+)? <cur>)|à"),
        ("has", r"(?:reicht|reichen|langt) für|deckt|enthält|fasst|hat|haben|braucht|brauchen|trinkt|isst|bekommt|ist"
                r"|sind|ergibt|wiegt|verbraucht|macht|schafft"),
        ("for", r"für"),
        ("free", r"(?:ist |sind )?(?:kostenlos|frei|gratis|umsonst|versandkostenfrei)"),
    ),
    "es": (
        ("enter", r"(?:yo )?(?:pongo|meto|introduzco|escribo|indico|tecleo|doy|elijo|ingreso)|introducir|poner|escribir"
                  r"|elegir|ingresar"),
        ("show", r"(?:y )?(?:quiero|necesito)(?: (?:saber|ver))?|(?:que )?(?:me )?(?:dime|diga|dice|muestra|enseña"
                 r"|muestre|calcula|calcule)|(?:y )?(?:ver|veo)|saber|cu[áa]nt[oa](?: (?:cuesta|es|me|tengo que pagar"
                 r"|pago))?|calcular"),
        ("many", r"cu[áa]nt[oa]s|(?:el )?n[úu]mero de|(?:la )?cantidad de"),
        ("need", r"(?:necesito|necesitamos|hacen? falta|tengo que comprar|debo comprar)"),
        ("max", r"como máximo|(?:un |el )?máximo(?: de)?|(?:nunca|no|sin pasar de) (?:más de)?|tope(?: de)?"),
        ("min", r"como mínimo|(?:un |el |con )*mínimo(?: de)?|al menos|por lo menos|(?:nunca|no) menos de"),
        ("up", r"(?:siempre )?redondead[oa]s? (?:hacia arriba|al alza)|redondea(?:r|ndo)? (?:hacia arriba|al alza)"),
        ("started", r"(?:empezad|comenzad|iniciad)[oa]s?|o fracción"),
        ("else", r"si no|de lo contrario|en otro caso"),
        ("coats", r"manos|capas"),
        ("first", r"(?:por )?(?:l[oa]s? |el )?primer[oa]?s?"),
        ("next", r"(?:l[oa]s? |el )?siguientes?|próxim[oa]s"),
        ("further", r"cada \w+ (?:adicional|más|extra)|(?:a partir de ahí|después|luego)|el resto|por encima"),
        ("upto", r"hasta(?: l[oa]s)?"),
        ("under", r"menos de|por debajo de|inferior a"),
        ("from", r"a partir de(?: l[oa]s)?|desde(?: l[oa]s)?"),
        ("over", r"más de|por encima de|superior a"),
        ("andmore", r"o más|en adelante"),
        ("shared", r"(?:dividid|repartid)[oa]s? (?:entre|por)(?: el número de)?"),
        ("each", r"cada un[oa]|la unidad|por unidad|cada(?= ?(?:[,.;]|$))"),
        ("per", r"(?:por|para) cada|por(?= [^\W\d])|cada|a los(?= \d)"
                r"|(?<=<cur> )(?:el|la|al|a la)(?= (?:hora|día|kilo|litro|metro|mes|noche)\b"
                r"| [^\W\d_]+ ?(?:[,.;?!)]|$))"),
        ("minus", r"menos|(?:y )?(?:le )?(?:quit|rest|descont|descuent)(?:o|ando)(?= (?:las?|los|el)\b)"),
        ("plus", r"más|(?:(?:y )?(?:le|les) )?(?:sum(?:ar|o|ando(?:le)?)|añad(?:ir|o)|agreg(?:ar|o))(?: un)?|aparte"),
        ("costs", r"cuestan?|vale|valen|cobro|cobran?|a(?= \d+(?:\.\d+)? <cur>)|sale a|de precio"),
        ("has", r"cubre|rinde|alcanza para|contiene|tiene|trae|necesita|gasta|consume|bebe|come|usa|lleva|es de|pesa|es"
                r"|da|son"),
        ("for", r"para"),
        ("free", r"(?:es |son )?gratis|gratuit[oa]s?"),
    ),
    "fr": (
        ("enter", r"(?:je|on) (?:saisis|tape|donne|entre|mets|indique|rentre|choisis|saisit|note)|j'(?:indique|entre"
                  r"|écris)|saisir|entrer|indiquer|choisir"),
        ("show", r"(?:et )?(?:je (?:veux|voudrais|vois)|il me faut|j'aimerais)(?: (?:savoir|voir))?|(?:et )?(?:voir"
                 r"|savoir)"
                 r"|(?:ça )?(?:me )?(?:affiche|montre|dit|calcule|donne)(?: moi)?|dis-moi|montre-moi|calculer"
                 r"|combien(?: (?:coûte|ça coûte|je paie))?(?! d)|quel(?:le)?s?"),
        ("many", r"combien d[e']|(?:le )?nombre de|(?:le )?nombre d'"),
        ("need", r"(?:faut-il|il faut|il me faut|je dois acheter|j'ai besoin)"),
        ("max", r"au (?:maximum|plus)|(?:avec )?(?:un |le )?maximum(?: de)?|(?:jamais|pas|sans dépasser) plus de"
                r"|plafonné à|sans dépasser"),
        ("min", r"au (?:minimum|moins)|(?:avec )?(?:un |le )?minimum(?: de)?|jamais moins de|pas moins de"),
        ("up", r"(?:toujours )?arrondi\w* (?:au[- ]dessus|à l'entier supérieur|à l'unité supérieure|vers le haut"
               r"|au supérieur|supérieur)"),
        ("started", r"(?:entamé|commencé|débuté)e?s?"),
        ("else", r"sinon|autrement"),
        ("coats", r"couches"),
        ("first", r"(?:pour )?(?:l[ea]s? )?premi(?:er|ère)s?"),
        ("next", r"(?:l[ea]s? )?suivante?s?|prochaine?s?"),
        ("further", r"(?:chaque|par) \w+ (?:supplémentaire|de plus|en plus)|au-delà(?! d)|ensuite|le reste"),
        ("upto", r"jusqu'(?:à|au|aux)"),
        ("under", r"moins de|en dessous de|en-dessous de"),
        ("from", r"à partir d[eu]|dès|à compter de"),
        ("over", r"plus de|au-dessus de|au-delà d[eu]"),
        ("andmore", r"ou plus|et plus|et au-delà"),
        ("shared", r"(?:partagé|divisé|réparti)e?s? (?:entre|par)(?: le nombre de)?"),
        ("each", r"chacune?|(?:à )?l'unité|(?:la )?pièce|par pièce"),
        ("per", r"par(?= [^\W\d])|pour chaque|chaque|(?:tous les|aux)(?= \d)"
                r"|(?<=<cur> )(?:le|la)(?= (?:jour|kilo|litre|mètre|nuit)\b| [^\W\d_]+ ?(?:[,.;?!)]|$))"),
        ("minus", r"moins|(?:je )?retir(?:er|e|ant)|soustraire|(?:je )?(?:déduis|enlève)"),
        ("plus", r"plus|ajouter|(?:j'|on |nous )ajoute(?:ons)?|en plus|puis"),
        ("costs", r"coûte(?:nt)?|vaut|valent|à(?= \d+(?:\.\d+)? <cur>)|facturée?s?|revient à"),
        ("has", r"couvre|contient|contiennent|fait|suffit pour|nécessite|demande|boit|mange|consomme|a|est|sont|pèse"),
        ("for", r"pour"),
        ("free", r"(?:est |sont )?gratuite?s?|offerte?s?"),
    ),
}  # fmt: skip
_NUMBER_WORDS = {
    "en": "two three four five six seven eight nine ten",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez",
    "fr": "deux trois quatre cinq six sept huit neuf dix",
}
_ONE = {
    "en": r"one",
    "de": r"eine[rmns]?(?= (?:stunde|minute|tag)\b)",
    "es": r"una?(?= hora\b)",
    "fr": r"une(?= heure\b)",
}
_RANGE = re.compile(  # what may be typed is no price tier
    r"\b(?:from|between|von|zwischen|desde|de|entre) \d+(?:\.\d+)? ?(?:to|and|bis|und|hasta|a|y|à|et) \d+(?:\.\d+)?\b"
)
_CURRENCY = r"€|\$|£|euros?|eur|dollars?|usd|gbp|chf|francs?|franken|pesos?|bucks|quid"
_POUNDS = r"\b((?:costs?|charges?|pays?|price (?:is|of)|at) \d+(?:\.\d+)?) pounds?(?! of)\b"  # money, and no weight
# What something costs that is put in, and no rate: "plus what the ingredients cost".
_PUT_IN = (
    r"(?:(?<=[,:] )|(?<=plus )|(?<=enter )|(?<=put in )|(?<=and )|(?<=und )|(?<=gebe ein )|(?<=pongo )|(?<=meto )"
    + (r"|(?<= y )|(?<=entre )|(?<=saisis )|(?<= et ))")
)
_WHAT_IT_COSTS = _PUT_IN + (
    r"(?:what (?:the|my|all the|their|our) ((?:[^\W\d_]+ )??[^\W\d_]+) (?:costs?|cost me)"
    r"(?= ?(?:[,.;:]|$|and\b|plus\b))"
    r"|was (?:die|der|das|meine?) ([^\W\d_]+) (?:mich )?koste(?:t|n)\b"
    r"|lo que (?:me |nos )?(?:cuestan?|costaron|valen?) (?:los|las|el|la|mis|mi) ([^\W\d_]+)"
    r"|ce que (?:me |nous )?coûte(?:nt)? (?:les|la|le|mes|mon|ma) ([^\W\d_]+))"
)
_QUESTION_AS_TITLE = r"^(?=(?:how many|wie ?viele?|cu[aá]nt[oa]s|combien d[e'])[^:.?!,]{1,40}:)"
_CONDITION = (
    r"(<many>[^,.;:!?<]*?) (?:if|when|wenn|falls|si|cuando) (?=(?:1|an?|each|eine?|jede[rsn]?|una?|cada|une?|chaque) )"
)
_AND_PER = (  # "4 euros per set and day"
    r"(\d(?: <cur>)? [^,.;:<\d]*<per> [^\W\d_]+) (?:and|und|y|et) (?:<per> )?"
    r"(days?|tag|día|jour|nights?|nacht|noche|nuit|hours?|stunde|hora|heure|weeks?|woche|semana|semaine|months?|monat|mes"
    r"|mois|persons?|person|persona|personne)(?=\s*(?:[,.;:!?]|$))"
)
_SIZED = r"(<many>) \d+(?:\.\d+)? ?(?:kg|kilos?|g|l|lit\w+) (?=[^\W\d])"  # "how many 25 kg bags"
_PERCENT = r"%|percent|per ?cent|prozent|por ?ciento|pour ?cent"


def marked(text: str, language: str) -> str:
    """A text in small letters with numbers as "12.5", money as "12.5 <cur>", and marks for the words that tell how
    numbers are meant."""
    text = re.sub(r"\s+", " ", text.lower().replace("’", "'"))
    text = without_thousands(text)
    text = re.sub(r"(?<=\d),(?=\d)", ".", text)
    text = re.sub(r"(?<![^\W_])(m|ft)([23])(?!\w)", lambda found: f"{found[1]}{'²³'[int(found[2]) - 2]}", text)
    text = re.sub(r"(?:(?<=[€\d])|(?<=euros)|(?<=euro)) (?:de |à )?l'(?=heure|unité)", " <per> ", text)
    text = _RANGE.sub(" ", text)
    text = re.sub(_QUESTION_AS_TITLE, "<show> ", text)
    text = re.sub(r"\b(nombre|combien) d'", r"\1 de ", text)
    text = text.replace("black and white", "black-white")
    text = _numbers(text, language)
    text = re.sub(rf"({_CURRENCY}) ?(\d+(?:\.\d+)?)(?! ?(?:{_CURRENCY}))", r"\2 <cur>", text)
    text = re.sub(rf"(\d) ?(?:{_CURRENCY})(?![^\W\d_])", r"\1 <cur>", text)
    text = re.sub(_POUNDS, r"\1 <cur>", text)
    text = re.sub(r"(\d+(?:\.\d+)?) ?(?:cents?|ct|centimes|céntimos)\b", _as_cents, text)
    text = re.sub(rf"(\d) ?(?:{_PERCENT})(?!\w)", r"\1 <pct>", text)
    text = re.sub(r"(\d)([^\W\d_²³])", r"\1 \2", text)
    text = re.sub(rf"(?:(?<=<cur>)|(?<=\d)|\b({UNIT_WORDS})) ?/ ?(\d+ )?(?={UNIT_WORDS}|[^\W\d_])", _as_rate, text)
    text = re.sub(r"\b(?:durch|unter|auf) (?:die |den )?([^\W\d_]+) (?:auf)?teilen\b", r"<shared> \1", text)
    text = re.sub(_WHAT_IT_COSTS, _as_entered, text)
    for mark, pattern in _compiled(language):
        text = pattern.sub(f"<{mark}>", text)
    text = re.sub(_AND_PER, r"\1 <per> \2", text)
    text = re.sub(_SIZED, r"\1 ", re.sub(_CONDITION, r"\1, ", text))
    text = re.sub(r" (?=<(?:plus|further|next|else)>)", ", ", text)
    text = re.sub(r"<free>", "0 <cur>", text)
    text = re.sub(r"(\d+(?:\.\d+)? (?:[^\W\d_]+ )?)<andmore>", r"<from> \1", text)
    return re.sub(r"\s+", " ", text).strip()


@cache
def _compiled(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = _MARKS.get(language, _MARKS["en"])
    return tuple((mark, re.compile(rf"(?<![\w<'-])(?:{pattern})(?![\w>'-])")) for mark, pattern in words)


def spelt_numbers(text: str, language: str) -> str:
    """A text in small letters with its numbers from two to ten in digits."""
    words = _NUMBER_WORDS.get(language, "").split()
    return re.sub(rf"\b({'|'.join(words)})\b", lambda found: str(words.index(found[1]) + 2), text)


def _numbers(text: str, language: str) -> str:
    text = spelt_numbers(text, language)
    return re.sub(rf"\b{_ONE.get(language, 'one')}\b", "1", text)


def _as_cents(found: re.Match[str]) -> str:
    digits = found[1].replace(".", "").rjust(3, "0")
    is_whole = "." not in found[1]
    return f"{digits[:-2]}.{digits[-2:]} <cur>" if is_whole else f"{found[1]} <cent>"


def _as_entered(found: re.Match[str]) -> str:
    return f"<enter> {next(filter(None, found.groups()))} euro"


def _as_rate(found: re.Match[str]) -> str:
    return f" {found[1] or ''} <per> {found[2] or ''}"
