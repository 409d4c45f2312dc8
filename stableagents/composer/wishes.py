"""What a description wishes for and an app will not have: it is said, never silently dropped."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.languages.patterns import pattern_of, words_like
from stableagents.composer.spec import AppSpec

# What is wished for, how it is called, and the kinds of app that have it.
WISHES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"sync\w*|server", "Working online or with others", ("foldersync", "logviewer")),
    (r"(?<!word )(?<!tag )cloud(?! of (?:words|tags))|en línea"
     r"|nube(?! de (?:palabras|etiquetas))|(?<!lampes )(?<!lumières )(?<!cercles )(?<!ampoules )en ligne"
     r"|online|web ?site|share with|multi-?user|log ?in"
     r"|sign(?:s|ed|ing)? ?(?:up|in)(?= to| for an)"
     r"|(?:user|their own|personal|online|google|facebook) accounts?|accounts? (?:and|with) (?:log|pass|roles?|sign)"
     r"|(?:register|create|make|delete|have|need|open) (?:an?|my|their|your|own) (?:own "
     r"|new )?accounts?(?= (?:and|to|with)"
     r" (?:log|sign|use)|$|[.,;])",
     "Working online or with others", ()),
    (r"currenc\w+|exchange rates?", "Exchange rates", ("currency",)),
    (r"doubling (?:cubes?|dice|die)|(?:ver)?dopp(?:el|ler|lungs)würfel\w*"
     r"|(?:cubo|dado) (?:doblador|de doblar|de apuestas)|videaux?|dés? doubleurs?", "Doubling cube", ()),
    (r"weather|forecast|news|stock prices?|live (?:exchange )?rates|aktuelle kurse", "Data from the internet", ()),
    (r"sounds?|music(?! (?:school|lessons?|teachers?|collection|library|group|club|class|shop))|audio|töne"
     r"|musik|sonidos?|música|(?:des|les|avec|de|et) sons|musique", "Sounds",
     ("reminders", "timers", "chessclock", "water", "breathing", "piano", "metronome", "wheel", "mathtrainer",
      "organiser", "soundboard", "noise", "chords", "morse", "bubblewrap", "striker")),
    (r"passwords?|encrypt\w*|lock(?:ed)?(?!"
     r" (?:the |a |all |up |my )*(?:doors?|gates?|windows?|shop|house|car|shed|garage))"
     r"|passw(?:ort|örter)\w*|kennwort|verschlüssel\w*|contraseñas?|cifrad\w*"
     r"|mots? de passe|chiffr(?:er|ée?s?|ement)|only (?:i|me) can (?:open|read|see)|nobody else can (?:open|read|see)"
     r"|nur ich (?:öffnen|lesen|sehen) kann|solo yo pueda (?:abrir|leer|ver)",
     "Protection by a password", ("password", "codes", "sudoku", "tool")),
    (r"remind\w*|notif\w*(?! (?:if|when) (?:anything|the input|an? (?:invalid|wrong)))"
     r"|(?<!stock )alerts?|erinner\w*|benachrichtig\w*|recordatorios?|recu[eé]rda\w*"
     r"|rappel\w*", "Reminders", ("reminders", "recurring", "calendar", "water")),
    (r"photos?|pictures?|images?|camera|fotos?|bilder\w*|im[aá]gen(?:es)?", "Showing pictures",
     ("fractal", "paint", "pixelart", "qrcode", "images", "colours", "renamer", "organiser", "duplicates",
      "foldersizes", "simulation", "tool", "wordcloud", "asciiart", "findit", "jigsaw")),
    (r"print(?! (?:out )?(?:(?:the|each|all|a|every|its|them|it) )?(?:[^\W\d_]+ ){0,3}?"
     r"(?:numbers?|results?|screen|output|sums?))"
     r"|pdf|drucken|ausdruck\w*|imprimir|imprimer|impression", "Printing and PDF",
     ("invoices", "wordsearch", "cron", "records", "papers")),
    (r"(?<!j')(?<!j’)(?<!l')(?<!l’)(?<!m')(?<!t')"
     r"(?<!vs )(?<!vs\. )(?<!versus )(?<!against )(?<!against an )(?<!against the )ai"
     r"(?!(?: opponents?| players?| enem))|gpt|machine learning", "Answers from a model", ()),
    (r"chatbot", "Answers from a model", ("eliza",)),
    (r"text editor|(?:open|edit) (?:text )?files?", "Opening and saving your own files", ("texttools",)),
    (r"smileys?|emojis?|smilies", "Smileys: a mood has stars", ("journal", "tool")),
    (r"(?:spider|spinnen?|araña|pyramid\w*|pirámide|tri-?peaks|golf|yukon|canfield|forty thieves|peg)[ -]?(?:solit\w*"
     r"|patience)|(?:solitario|solitaire) (?:araña|spider|pirámide|pyramide)",
     "The rules of another solitaire than Klondike", ()),
    (r"(?:ultimate|super|mega) (?:tic[ -]?tac[ -]?toe|noughts)", "Boards within the board", ()),
    (r"streaks?", "Streaks", ("habits", "water", "higherlower", "calories")),
    (r"priorit(?:y|ies)|prioritäten|prioridad(?:es)?|priorités?", "Priorities", ("todo",)),
    (r"(?<!pro )(?<!am )(?<!den )(?<!jeden )tags?", "Tags", ("notes", "todo")),
    (r"recurring|(?<!no )(?<!not )(?<!n't )(?<!n’t )(?<!never )(?<!without )(?<!has to )(?<!must )(?<!player )"
     r"repeat(?:s|ing)?(?! (?:the|my|your|what|this|that|its?|a|an)\b)", "What repeats by itself",
     ("recurring", "reminders", "turtle", "todo")),
    (r"sub-?tasks?", "Subtasks", ("todo",)),
    (r"drag", "Dragging with the mouse",
     ("paint", "pixelart", "circles", "simulation", "pathfinding")),
    (r"calendar", "A calendar sheet", ("calendar", "advent")),
    (r"(?<!chore )(?<!reward )(?<!star )(?<!sticker )(?<!seating )(?<!seat )charts?|graphs?|diagrams?|diagramm\w*"
     r"|gráfic[oa]s?|graphiques?|kurven?|curvas?|courbes?",
     "A chart", ("turtle", "expenses", "habits", "records", "plotter", "survey", "votes", "water", "calories",
                 "gantt", "mindmap", "chords", "chance", "tool")),
    (r"scientific|sine|sin(?=\W*(?:cos|tan|\())|cosine|tangent|trigonometr\w*|logarithms?",
     "Scientific functions other than powers and roots", ("calculator", "formula", "plotter")),
    (r"memory (?:keys?|buttons?|functions?)|with memory", "Memory keys", ("calculator",)),
    (r"incomes?|earnings|einnahmen|ingresos|revenus", "Income",
     ("records", "expenses", "seats", "parking", "till", "formula")),
    (r"spaced repetition|repetition", "Repetition after a plan", ("flashcards",)),
    (r"(?:system|notification|task ?bar) tray|(?:in|into|to) (?:the )?tray|tray icon",
     "A place in the system's tray", ()),
    (r"secretly|without (?:her|his|their) knowledge|heimlich|a escondidas|en secret(?:o)?"
     r"|keylog\w*|virus|malware|ransom\w*|phish\w*|(?<!caesar )(?<!cipher )(?<!code )hack(?!athon|y\b"
     r"|ing mini-?game|s? ?saw)\w*|steal\w*|spy\w*|\w*spion\w*|ausspäh\w*|stehl\w*"
     r"|schadsoftware"
     r"|espiar|espía\w*|robar|piratear|espionn\w*|voler|pirater"
     r"|(?:delete|wipe|erase|destroy)s? (?:all|every(?:thing)?|the whole)\b(?: (?:my|the|of|your))*"
     r" (?:files?|data|documents|dis[ck]s?|drives?|computer|pc|folders?|home)"
     r"|format\w* (?:my |the )?(?:dis[ck]|drive|pc)"
     r"|lösch\w* alle[ns]? (?:meine )?(?:dateien|daten|ordner)|alle (?:meine )?(?:dateien|daten|ordner) lösch\w*"
     r"|borr\w+ todos (?:los|mis) (?:archivos|datos)|(?:supprim|effac)\w+ tous (?:les|mes) (?:fichiers|dossiers)",
     "What would harm somebody", ()),
)  # fmt: skip
_TO_BE_SEEN = (
    r"(?:show|see|view|display|look at|zeig\w*|sehen|anzeigen|ver|mostrar|voir|afficher)\b[^.;]{0,30}\b(?:photos?"
    r"|pictures?"
    r"|images?|fotos?|bilder\w*|im[aá]gen(?:es)?)|galler(?:y|ies)|galerie|galería|thumbnails?"
)
_FORMULAS = r"bmi|body mass|mortgage|loan|interest|tips?|gpa|age|calories|discount|vat|tax|percentage|fuel"
_FOREIGN = r"ein|eine|einen|und|mit|für|meine?|una|con|para|mis|los|las|une|avec|pour|mes|les|des|der|die|das"

# Kinds of app that nobody should expect from a record keeper.
OTHER_KINDS = (
    (
        r"games?|tetris|chess|checkers|draughts|sudoku|pong|solitaire|puzzles?|rock paper scissors|wordle"
        r"|blackjack|poker"
        r"|schach\w*|dame spielen|ajedrez|damas|échecs|jeu|juegos?",
        "A game",
    ),
    (
        r"paint|draw\w*|sketch\w*|image editor|photo editor|colou?r pickers?|malprogramm|zeichenprogramm|dibuj\w*"
        r"|dessin\w*",
        "Drawing",
    ),
    (
        r"metronome|drum machine|piano|synthesi[sz]er|magic 8[- ]?ball|quote (?:of the day|generator)"
        r"|fortune teller|jokes?|cash register|booking form|markdown previewer|score keeper|keep score",
        "What was described",
    ),
    (r"(?:music|media|video|audio|musik)[ -]?(?:player|spieler)", "Playing music or films"),
    (
        r"weather|forecast|news|stock prices?|browser|email client|(?<!mon )(?<!mes )(?<!des )(?<!les )chat(?:s"
        r"|ten|room|ting|-app| app)?|messenger|wetter\w*|quel temps|messagerie|clima|météo",
        "What needs the internet",
    ),
    (
        r"file (?:manager|renamer|organi[sz]er)|renam\w+ (?:\w+ ){0,4}(?:files?|photos?|pictures?)|organi[sz]e files"
        r"|dateien umbenennen|renombrar archivos|renommer (?:des |les )?fichiers",
        "Working on your files",
    ),
    (r"spreadsheet|tabellenkalkulation|hoja de cálculo|tableur", "A spreadsheet"),
    (
        r"world clock|alarm clock|calendar|wecker|weltuhr|kalender|despertador|calendario|réveil|calendrier",
        "That kind of clock or calendar",
    ),
    (r"generator|editor|viewer|simulator|simulation|animation|recorder|player", "What was described"),
)
# What tells that something is to be kept, which is what a record keeper is for.
_KEEPING = (
    r"track\w*|logs?|logg\w+|lists?|keep\w*|record\w*|collect\w*|inventor\w*|databases?|manag\w*|organi[sz]\w*"
    r"|remember\w*|catalog\w*|regist\w*|diar\w*|journal\w*|plan\w*|schedul\w*|history|archiv\w*|writ\w+ down"
    r"|\w*books?|not(?:e|es|ing)|who|what|stor\w+|sav\w+|administ\w*|overview|directory|portfolio|monitor\w*"
    r"|something|anything|apps? (?:for|about)"
    r"|\w*listen?|\w*verwalt\w*|erfass\w*|führ\w*|\w*samm[el]\w*|\w*buch|\w*verzeichnis|notier\w*|\w*pl[aä]ne?"
    r"|merk\w*|aufschreib\w*|festhalt\w*|übersicht|wer|was|etwas|\w*kartei|\w*archiv|apps? für"
    r"|listas?|llev\w+|guard\w*|colecci\w*|gesti\w+|agenda|apunt\w*|control\w*|anot\w*|seguimiento|quién|qué|algo"
    r"|listes?|suiv\w*|gér\w+|carnet|noter|collection\w*|inventaire|qui|quelque chose|ce que"
)
# What people name beside a kind of app, in three languages, and the word by which the features of a kind know it.
_IN_ENGLISH = (
    (r"kategori\w*|categor[ií]as?|catégories?|rubri\w*", "categories"),
    (r"\w*diagramm\w*|\w*grafik\w*|gr[aá]fic[oa]s?|diagramas?|graphi\w*|diagrammes?", "chart"),
    (r"erinner\w*|recordatorio\w*|rappel\w*|avis\w*", "reminders"),
    (r"such\w*|búsqueda|busca\w*|buscador|recherche\w*", "search"),
    (r"filter\w*|filtr\w*", "filter"), (r"sortier\w*|orden\w*|tri\w*", "sort"),
    (r"priorit\w*|prioridad\w*", "priorities"),
    (r"fällig\w*|frist\w*|(?:fechas? )?límite|vencimiento\w*|échéance\w*|date limite", "due dates"),
    (r"verlauf\w*|historial|historique", "history"), (r"runde\w*|zwischenzeit\w*|vueltas|tours?", "laps"),
    (r"rückgängig\w*|deshacer|annul\w*", "undo"), (r"export\w*", "export"),
    (r"monat\w*|mes(?:es)?|mensual\w*|mois|mensuel\w*", "month"), (r"budget\w*|presupuesto\w*", "budget"),
    (r"punkt\w*|punto\w*|puntuaci\w*|points?|spielstand\w*", "score"), (r"farbe?n?|color(?:es)?|couleurs?", "colour"),
    (r"summe\w*|gesamt\w*|total\w*|sumas?|totaux", "total"),
    (r"wiederholung\w*|repetici\w*|répétition\w*", "repetition"),
)  # fmt: skip
_EVERY_APP = ("dark", "light", "theme", "shortcut", "keyboard", "about", "window", "simple", "clean", "modern")


def not_covered(spec: AppSpec, blueprint: Blueprint, text: str, named: list[str]) -> tuple[str, ...]:
    """Plain sentences on what is missing. ``named`` is what was listed beside a well-known kind of app."""
    said = []
    fields = " ".join(word for field in spec.fields for word in (field.label, *field.choices))
    for pattern, what, kinds in WISHES:
        found = _find(pattern, text)
        is_field = _find(pattern, fields)
        if what == "Showing pictures":  # a field keeps the file and shows its name
            is_field = any(_find(pattern, name) for name in named) and not _find(_TO_BE_SEEN, text)
        is_day = what == "Tags" and spec.language == "de"  # "Tag" is a day
        if found and spec.kind not in kinds and not is_field and not is_day:
            said.append(f"Not part of it: {what[:1].lower()}{what[1:]}.")
    said = list(dict.fromkeys(said))
    if spec.kind == "calculator" and _find(_FORMULAS, text):
        said.append("Not part of it: a form for one formula. It is a calculator for everything that can be typed.")
    if spec.language == "en" and _is_foreign(text):
        said.append("The words in the window are English.")
    if spec.kind == "records":
        if "password" in text.lower():
            said.append("It keeps no passwords, only hints: what it keeps is not encrypted.")
        return tuple(said)
    wished = "|".join(pattern for pattern, _what, _kinds in WISHES)
    known = features_in(blueprint, spec.language, named)
    for name in named:
        if name not in known and not _find(wished, name) and not pattern_of(r"\d").search(name):
            said.append(f"Not part of it: {name}.")
    return tuple(said)


def is_known(text: str) -> bool:
    """Whether this is a wish that is told by itself where an app does not fulfil it."""
    return any(_find(pattern, text) for pattern, _what, _kinds in WISHES)


def features_in(blueprint: Blueprint, language: str, named: list[str]) -> list[str]:
    """Those of the names that a kind of app has something for."""
    known = "|".join((*blueprint.features, *_EVERY_APP))
    return [name for name in named if pattern_of(known).search(_in_english(name.lower(), language))]


def other_kind(text: str) -> str:
    """What was described is beyond the composer: how it is called, or nothing."""
    return next((what for pattern, what in OTHER_KINDS if _find(pattern, text)), "")


def _in_english(name: str, language: str) -> str:
    """What was named, and the English words for it."""
    words = [word for pattern, word in _IN_ENGLISH if language != "en" and _find(pattern, name)]
    return " ".join((name, *words))


def is_of_keeping(text: str) -> bool:
    """Whether a description tells that something is to be kept."""
    return _find(_KEEPING, text)


def _is_foreign(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    is_another_script = bool(letters) and not any(character.isascii() for character in letters)
    return is_another_script or len(set(pattern_of(rf"\b(?:{_FOREIGN})\b").findall(text.lower()))) >= 2


def _find(pattern: str, text: str) -> bool:
    return bool(words_like(pattern, r"\b", r"\b", ignores_case=True).search(text))
