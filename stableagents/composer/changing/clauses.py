"""What an instruction asks for: its single wishes, each as an operation with the words that it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from stableagents.composer.understanding import ON_TOP

MAX_READ = 2000  # characters of an instruction that are understood
MAX_WISHES = 20
MAX_WISH = 300  # characters of a single one; what is longer is a story
_POLITE = re.compile(
    r"^\W*(?:(?:please|bitte|por favor|s'il (?:te|vous) pla[iî]t|and|und|y|et|also|now|then|can you|could you|i want to"
    r"|i would like to|kannst du|ich möchte|ich will|puedes|peux-tu|je veux|quiero)\s+)*",
    re.IGNORECASE,
)
_POLITE_END = re.compile(
    r"[\s,]*(?:please|bitte|por favor|s'il (?:te|vous) pla[iî]t|too|as well|instead|auch|también|aussi)?[\s.!]*$",
    re.IGNORECASE,
)
_TELLING = {
    "de": r"füge?|ergänze?|entfern\w+|lösche?n?|nenne?|benenne?|ändere?|ändern|mach|sortiere?n?|ordne|nimm"
    r"|bitte|hinzu\w*"
    r"|umbenennen|auf|zeige?|nur|größere?|kleiner\w*|neueste|zuerst|alphabetisch|als|ich|eine?n?|das|der"
    r"|verschiebe?|stelle?"
    r"|soll|feld|knöpfe|schrift|dunkel\w*|ist|nach|und|mit",
    "es": r"añad\w+|agreg\w+|quita|elimina|borra|cambia|ponle|pon|ordena|haz|renombra|llámal[ao]|favor|el|los|siempre"
    r"|muestra|solo|sólo|botones|letra|ventana|más|exportar|campo|con|mis?|mueve|debe|como|una",
    "fr": r"ajoute|supprime|enlève|retire|renomme|mets|trie|classe|rends|appelle|le|la|les|toujours|plaît|affiche"
    r"|seulement|boutons|police|fenêtre|plus|exporter|champ|déplace|doit|comme|une|des",
    "en": r"add|the|make|remove|rename|sort|please|it|switch|change|to|always|what|is|you|how",
}
_VERBS = (
    r"add|include|remove|delete|drop|hide|rename|call|change|make|sort|order|switch|translate|use|show|set|keep|relabel"
    r"|füge?|ergänze?|entferne?|lösche?|benenne?|nenne?|ändere?|mache?|sortiere?|ordne|wechs\w+|über"
    r"setze?|nimm|streiche?"
    r"|añad\w+|agreg\w+|quita|elimina|borra|cambia|ponle?|pon|ordena|traduce|usa|haz|renombra|llámal[ao]"
    r"|ajoute|supprime|enlève|retire|renomme|change|mets|trie|classe|traduis|passe|utilise|rends|appelle"
    r"|move|put|swap|verschiebe?|stelle?|zeige?|mueve|muestra|déplace|affiche"
)
_NEXT = re.compile(
    rf"[.;\n]+\s+|\s*(?:,|\n)\s*(?:and |und |y |et |then )?(?=(?:{_VERBS})\b)"
    rf"|\s+(?:and|und|y|et|then)\s+(?=(?:{_VERBS})\b)",
    re.IGNORECASE,
)
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
_TOOLKIT = r"pyside ?6?|py ?qt ?6?|qt|custom ?tkinter|ctk|tkinter|tk|web ?view|py ?web ?view|html"

_TYPE = (
    r"numbers?|date|text|long text|money|amount|stars?|rating|time|e-?mail(?: address)?|zahl|datum|betrag|geld"
    r"|bewertung"
    r"|sterne|uhrzeit|número|fecha|texto|importe|hora|nombre|texte|montant|heure"
)
_THE = r"(?:the |das |den |die |dem |der |el |la |los |las |le |les )?"
_ADD = r"(?:add|include|füge?|añade|ajoute)"
_OPTIONS = r"(?:choices?|options?|values?|auswahl|werte?|opciones|choix|valeurs)"
_PLACE = (
    r"(?:to |at |in |on )?(?:the )?(?:very )?(?:top|first|front|beginning|start|end|bottom|last)"
    r"|(?:before|after|above|below|behind|next to|vor|nach|hinter|antes de|después de|avant|après) .+"
    r"|nach oben|nach unten|an den anfang|ans ende|al principio|al final|arriba|abajo|en haut|en bas|au début|à la fin"
)
_AT = (
    r"(?:the |be |to be |zur? |sei |sea |que sea |soit |en |comme |como |as |als |die |der |das |la |el )*"
    r"(?:first|erste[nrs]?|primer[ao]?|premi(?:er|ère)|last|letzte[nrs]?|últim[ao]|derni(?:er|ère))"
    r"(?: (?:columns?|fields?|one|spalte|feld|columna|campo|colonne|champ))?"
)
_NO_NEW = r"(?!(?:add|include|remove|delete|rename|füge?|entferne?|añad\w+|quita|ajoute|supprime)\b)"
_LARGER = (
    r"bigger|larger|big|large|increase|too small|größer\w*|große?r?|vergrößer\w*|zu klein|más grandes?|aumenta"
    r"|demasiado pequeñ\w+|plus grande?s?|agrandi\w*|trop petite?s?"
)
_SMALLER = r"smaller|too (?:big|large)|kleiner\w*|zu groß|más pequeñ\w+|plus petite?s?"
_SIZED = (
    r"(?=.*\b(?:buttons?|text|fonts?|letters?|writing|words|everything|all|knöpfe?n?|schaltflächen?|schrift\w*"
    r"|buchstaben|alles|botón|botones|letras?|textos?|fuente|todo|boutons?|textes?|police|lettres|caractères|tout)\b)"
    r"(?!.*\b(?:window|fenster|ventana|fenêtre|field|feld|campo|champ)\b)"
)

# Operation and how it is asked for, in the order in which they are tried; ``a`` and ``b`` are what it is about.
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("framework", rf"(?:switch|change|move|convert|port|use|make|wechs\w*|nimm|nutze|stell\w*|cambia\w*|pas[as]\w*|usa"
                  rf"|utilise|mets)\b.*?\b(?P<a>{_TOOLKIT})\b.*"),
    ("framework", rf"(?P<a>{_TOOLKIT})"),
    ("title", rf"(?:re)?name (?:it|this|the (?:app|title|program|window)|this app)(?: {_TO})? (?P<a>.+)"),
    ("title", r"(?:call|title|name) (?:it|this|the app|this app) (?P<a>.+)"),
    ("title", rf"(?:change|set) (?:the |its )?(?:app'?s? )?(?:title|name)(?: of (?:it|the app))? {_TO} (?P<a>.+)"),
    ("title", r"(?:benenne?|nenne?) (?:es|sie|das|die app|das programm)(?: um)?(?: in)? (?P<a>.+?)(?: um)?"),
    ("title", r"(?:es|sie|die app|das programm)(?: bitte)? in (?P<a>.+?) umbenennen"),
    ("title", r"(?:den )?(?:titel|namen?) ändern (?:in|zu|auf) (?P<a>.+)"),
    ("title", r"(?:ändere? )?(?:den |der )?(?:titel|namen?) (?:auf|zu|in|soll) (?P<a>.+?)"
              r"(?: (?:sein|heißen|ändern))?"),
    ("title", r"(?:renómbral[ao]|renombra la (?:app|aplicación)|llámal[ao]|ponle(?: (?:de|el))?(?: (?:nombre|título))?)"
              r"(?: (?:a|como|por))? (?P<a>.+)"),
    ("title", r"(?:cámbia(?:le)?|cambia) el (?:nombre|título) (?:a|por) (?P<a>.+)"),
    ("title", r"(?:renomme|appelle)(?:[- ](?:la|le)| l'appli(?:cation)?)(?: en)? (?P<a>.+)"),
    ("title", r"change le (?:nom|titre) (?:en|pour) (?P<a>.+)"),
    ("language", rf"(?!(?:add|include|remove|delete|sort|rename|füge?|entferne?|añad\w+|quita|ajoute|supprime)\b)"
                 rf"(?:\S+ ){{0,7}}?(?P<a>{_ANY_LANGUAGE})(?: \S+){{0,2}}"),
    ("off_top", r".*\b(?:not|no longer|don't|nicht(?: mehr)?|no|ne)\b.*" + ON_TOP + ".*"),
    ("on_top", ".*" + ON_TOP + ".*"),
    ("accent", rf"(?=.*\b(?:buttons?|colou?rs?|accents?|make|knöpfe?|schaltfläche\w*|farben?|botón|botones|colores"
               rf"|boutons?|couleurs?)\b)(?!.*\b(?:field|feld|campo|champ|background|hintergrund|fondo"
               rf"|fond|text|letters?|schrift)\b).*\b(?P<a>{_ANY_COLOUR})\b.*"),
    ("larger", rf"{_NO_NEW}(?=.*\b(?:{_LARGER})\b){_SIZED}.*"),
    ("larger", r"(?:it|everything|that|das|es|alles|todo|tout)(?: is|'s| ist| es| est)? (?:much |far |viel |way )?"
               r"(?:too small|zu klein|demasiado pequeñ\w+|trop petit)"),
    ("smaller", rf"{_NO_NEW}(?=.*\b(?:{_SMALLER})\b){_SIZED}.*"),
    ("dark", r"(?!.*\b(?:field|feld)\b).*\b(?:dark|dunk(?:el|le)\w*|oscur[oa]|sombre)\b.*"),
    ("light", r"(?!.*\b(?:field|feld)\b).*\b(?:light|hell|hell[ae]s?|clar[oa]|clair)(?: (?:mode|theme|design|modus))?"),
    ("order", r"(?:\S+ ){0,4}(?:alphabetical(?:ly)?|alphabetisch|alfabétic\w+|alphabétique\w*)"
              r"(?: \S+){0,3}(?P<a>)"),
    ("order", r"(?:(?:sort|order|show|put|list|zeige?|sortiere?|muestra|ordena|affiche|trie|les?|los|las|the"
              r"|die|by|nach) )*"
              r"(?:newest|latest|most recent|oldest|neueste\w*|älteste\w*|(?:más|plus) (?:recientes?"
              r"|antigu[oa]s?|récente?s?"
              r"|ancienne?s?))(?: (?:ones?|entries|items|einträge))?(?: (?:first|on top|at the top|zuerst|oben"
              r"|primero|arriba"
              r"|d'abord|en premier|en haut))?(?P<a>)"),
    ("order", r"(?:sort|order|arrange|sortiere?n?|ordne|ordnen|ordena\w*|trie[rz]?|classe[rz]?|range)\b.*?"
              r"\b(?:by|nach|por|par) (?P<a>.+?)"),
    ("order", r"(?:nach) (?P<a>.+?) (?:sortieren|ordnen)"),
    ("fewer_choices", rf"(?:remove|delete|entferne?|quita|elimina|supprime|retire) (?:the )?(?:{_OPTIONS})? ?(?P<b>.+?)"
                      rf" (?:from|aus|von) {_THE}(?P<a>.+)"),
    ("remove", r"(?:remove|delete|drop|hide|get rid of|take (?:out|away)|leave out|no more|without|entferne?|lösche?"
               r"|streiche?|quita(?:r|le)?|elimina(?:r)?|borra(?:r)?|supprime[rz]?|enlève|enlever|retire[rz]?"
               r"|ohne|sin|sans)"
               r" (?P<a>.+)"),
    ("remove", r"nimm (?P<a>.+?) (?:weg|heraus|raus)"),
    ("remove", r"(?P<a>.+?) (?:entfernen|löschen|weglassen|streichen)"),
    ("swap", rf"(?:swap|exchange|switch|vertausche?|tausche?|intercambia|échange) {_THE}(?P<a>.+?)"
             rf" (?:and|with|und|mit|y|con|por|et|avec) {_THE}(?P<b>.+)"),
    ("move", rf"(?:move|put|place|shift|verschiebe?|stelle?|setze?|mueve|pon|coloca|déplace|mets) {_THE}(?P<a>.+?)"
             rf" (?P<b>{_PLACE})"),
    ("move", rf"(?:make|let|have|want|mach\w*|lass|haz(?: que)?|quiero|fais|mets) {_THE}(?P<a>.+?) (?P<b>{_AT})"),
    ("move", rf"{_THE}(?P<a>.+?)(?: field| column)? (?:should|must|has to|needs to|soll(?:te)?|muss|debe(?:ría)?"
             rf"|doit|devrait) (?P<b>(?:be|ser|être)? ?{_AT})(?: sein| werden| stehen)?"),
    ("retype", rf"(?:make|turn|change|mach\w*|convierte|transforme) {_THE}(?P<a>.+?)(?: field| column)?"
               rf" (?:(?:be|into|as|to|zu|in|como|en|comme) )?(?:an?|eine?n?|una?|une?"
               rf"|the)? ?(?P<b>{_TYPE})(?: field)?"),
    ("retype", rf"{_NO_NEW}(?:let )?{_THE}(?P<a>.+?)(?: field| column)? (?:(?:should|must|has to|needs to) be|is|as|ist"
               rf"|soll(?:te)?|muss|als|debe(?:ría)? ser|como|doit être|devrait être|comme)"
               rf" (?:an? |eine?n? |una? |une? )?(?P<b>{_TYPE})(?: field)?(?: sein| werden)?"),
    ("choices", rf"{_ADD} (?:the |a |more |new |die |las |les )*{_OPTIONS} (?:to|for|in|zu|für|a|para|à|pour|dans)"
                rf" {_THE}(?P<a>.+?)(?: hinzu)?: ?(?P<b>.+)"),
    ("choices", rf"{_ADD} (?:the |a |more |new |die |las |les )*(?:{_OPTIONS})?:? ?(?P<b>.+?)"
                rf" (?:as (?:an? )?{_OPTIONS} (?:to|for|in)|to|zu|a|à) {_THE}(?P<a>\S+)(?: hinzu)?"),
    ("shown_first", r"(?:(?:show|display|list|start with|zeige?|muestra|enseña|affiche|montre) )?(?:me |mir )?"
                    r"(?:only|just|nur|solo|sólo|seulement|uniquement)(?: the| those| die| los| las| les)? (?P<a>.+?)"
                    r"(?: (?:ones?|items|entries|einträge|anzeigen|zeigen|an))*"),
    ("called", rf"(?:call|nenne?|llama(?: a)?|appelle) {_THE}(?P<a>\S+(?: \S+){{1,6}})"),
    ("reword", rf"(?:rename|relabel|change|call|set) (?:the )?(?P<a>.+?) {_TO} (?P<b>.+)"),
    ("reword", r"call (?:the )?(?P<a>.+?(?:button|field|column)) (?P<b>.+)"),
    ("reword", r"(?:benenne?|ändere?|nenne?) (?:den |die |das )?(?P<a>.+?) (?:in|zu|auf|um in) (?P<b>.+?)(?: um)?"),
    ("reword", r"(?:cambia|renombra) (?:el |la )?(?P<a>.+?) (?:a|por|como) (?P<b>.+)"),
    ("reword", r"(?:renomme|change) (?:le |la |l')?(?P<a>.+?) (?:en|par|pour) (?P<b>.+)"),
    ("add", r"(?:add|include|insert|give (?:it|me)|i (?:also )?(?:want|need)|it (?:also )?needs|show|keep|füge?"
            r"|ergänze?|zeige?|añad\w+|agreg\w+|muestra|ajoute[rz]?|affiche) (?P<a>.+?)(?: (?:hin)?zu(?:fügen)?)?"),
    ("add", r"(?:ich (?:möchte|brauche|will)|möchte|quiero|necesito|je veux|j'ai besoin d[e'])"
            r"(?: auch| noch| también| aussi)? (?P<a>.+)"),
    ("add", r"(?:auch |noch |also )?(?P<a>(?:ein|one|a|an|un|una|une) .*(?:feld|field|campo|champ|column|spalte)\b.*)"),
    ("add", r"(?P<a>.+?) (?:hinzufügen|ergänzen|dazu|añadir|ajouter)"),
    ("add", r"(?:(?:als|as|to|in|a|en|nach) )?(?P<a>(?:csv|excel)[- ]?(?:export\w*)?)"),
    ("add", r"(?:let me |i can )?(?P<a>(?:export|import|exportar|importar|exporter|importer)\b.*)"),
    ("add", r"(?:als|as|nach) (?P<a>csv exportieren)"),
)  # fmt: skip
# What is asked like this may be something else: "add blue to colour" is about a field, "add export to CSV" is not.
_GUESSED = ("called", "choices", "fewer_choices", "move", "swap", "retype", "shown_first")
_READ = [(operation, re.compile(rf"(?:{pattern})", re.IGNORECASE)) for operation, pattern in _PATTERNS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One wish: an operation, or an empty text where none was understood; ``said`` are the person's words. ``others``
    are what it means where there is nothing that the first could be about."""

    said: str
    operation: str
    a: str = ""
    b: str = ""
    others: tuple[Wish, ...] = ()


def wishes_in(instruction: str) -> list[Wish]:
    """The wishes of an instruction, in their order."""
    text = " ".join(line for line in instruction[:MAX_READ].splitlines() if line.strip())
    parts = [part for part in _NEXT.split(text) if part and part.strip(" ,.!?")]
    return [_wish(part) for part in parts[:MAX_WISHES]]


def choice_of(words: dict[str, str], text: str) -> str:
    """Which of some named things ``text`` means."""
    return next((name for name, pattern in words.items() if re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE)), "")


def spoken_in(instruction: str) -> str:
    """The language of an instruction by its verbs: de, es, fr, en, or nothing where they don't tell."""
    words = set(re.findall(r"[^\W\d_]+", instruction.lower()))
    told = {language: sum(bool(re.fullmatch(verbs, word)) for word in words) for language, verbs in _TELLING.items()}
    best = max(told, key=lambda language: told[language])
    return best if told[best] else ""


def unquoted(text: str) -> str:
    return text.strip(" \t.,!\"“”„'‘’«»")


def _wish(said: str) -> Wish:
    said = said.strip(" ,.")
    bare = _POLITE_END.sub("", _POLITE.sub("", said, count=1), count=1)
    readings = []
    for operation, pattern in _READ if len(bare) <= MAX_WISH else ():
        found = pattern.fullmatch(bare)
        if found:
            groups = {name: (text or "").strip() for name, text in found.groupdict().items()}
            readings.append(Wish(said=said, operation=operation, a=groups.get("a", ""), b=groups.get("b", "")))
            if operation not in _GUESSED:
                break
    return replace(readings[0], others=tuple(readings[1:])) if readings else Wish(said=said, operation="", a=bare)
