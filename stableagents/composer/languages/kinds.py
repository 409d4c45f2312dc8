"""What kinds of app are called in German, Spanish and French: a pattern each, in this order."""

from __future__ import annotations

from stableagents.composer.languages.kinds_asked import ASKED
from stableagents.composer.languages.kinds_classic import CLASSIC
from stableagents.composer.languages.kinds_daily import DAILY
from stableagents.composer.languages.kinds_home import HOME
from stableagents.composer.languages.kinds_lists import LISTS
from stableagents.composer.languages.kinds_matches import MATCHES
from stableagents.composer.languages.kinds_mixed import MIXED
from stableagents.composer.languages.kinds_more import MORE
from stableagents.composer.languages.kinds_party import PARTY
from stableagents.composer.languages.kinds_trained import TRAINED
from stableagents.composer.languages.kinds_turns import TURNS
from stableagents.composer.languages.kinds_wished import WISHED

# Words of another language that are practised: "practicar los verbos ingleses".
_OF_LANGUAGES = (
    r"\b(?:englisch|französisch|spanisch|italienisch|lateinisch|deutsch)\w* (?:verben|wörter) (?:\w+ ){0,3}?(?:üb|lern"
    r"|abfrag|pauk)|\b(?:üb|lern|pauk)\w* (?:\w+ ){0,3}?(?:englisch|französisch|spanisch|italienisch|lateinisch"
    r"|deutsch)\w*"
    r" (?:verben|wörter)\b",
    r"\b(?:practicar|aprender|repasar|estudiar|memorizar) (?:\w+ ){0,3}?(?:verbos|palabras)(?: (?:en|de|del))?"
    r" (?:ingl|franc|alem|italian|portug|lat[ií]n)",
    r"\b(?:apprendre|réviser|pratiquer|mémoriser|s'entraîner sur) (?:\w+ ){0,3}?(?:verbes|mots)(?: (?:en|de))? ?(?:d')?"
    r"(?:anglais|allemand|espagnol|italien|portugais|latin)",
)
KINDS: dict[str, tuple[str, str, str]] = (
    {
        "calculator": (r"taschenrechner", r"calculadora(?! de)", r"calculatrice|calculette|calculateur"),
        "todo": (
            r"\baufgaben(?!tafel|board)|to-do-liste|einkaufsliste|packliste|checkliste"
            r"|\b(?:was|sachen|dinge|alles,? was)\b[^.:;]{0,40}\bzu (?:tun|erledigen)\b|zum (?:abhaken|abstreichen)\b",
            r"lista de (?:tareas|la compra|compras)|\btareas\b|pendientes"
            r"|\bcosas (?:que|por|para) hacer\b|\b(?:para|e) ir tachando",
            r"liste de (?:t[âa]ches|courses)|\bt[âa]ches\b|\bchoses (?:à|a) faire\b|ce qu'il (?:faut|y a à) faire\b",
        ),
        "notes": (
            r"\bnotiz\w*|merkzettel",
            r"\bnotas\b(?! medias| de (?:mis |los )?(?:alumnos|clase|estudiantes))|apuntes|bloc de notas",
            r"\bprise de notes|bloc-notes|\bnotes\b.*\bpour\b",
        ),
        "timers": (
            r"stoppuhr|eieruhr|(?:küchen|koch)-?timer|\btee-?(?:timer|uhr)\b|kurzzeitmesser|küchenuhr|intervall-?(?:timer|training)|\btimer\b.*\bminuten",
            r"cron[óo]metro|temporizador|cuenta atr[áa]s",
            r"chronom[èe]tre|minuteur|compte [àa] rebours",
        ),
        "converter": (r"umrechn\w*|einheiten", r"conversor|convertidor|convertir", r"convertisseur|convertir"),
        "expenses": (
            r"\bausgaben|haushaltsbuch|kassenbuch|haushaltsgeld",
            r"\bgastos\b|presupuesto",
            r"d[ée]penses|budget (?:familial|du m[ée]nage|mensuel)",
        ),
        "quiz": (
            r"\bquiz\w*.*\b(?:über|zu|mit|für)\b|\w{4,}quiz\b|ratespiel"
            r"|hauptstädte(?: \w+)? (?:lern\w*|raten|üben|abfragen)",
            r"cuestionario|trivial|(?:aprend\w+|juego|adivinar)(?: \w+){0,4} capitales",
            r"questionnaire|quiz sur|(?:appren\w+|jeu|deviner)(?: \w+){0,4} capitales",
        ),
        "habits": (r"gewohnheit\w*", r"h[áa]bitos", r"habitudes"),
        "kanban": (
            r"aufgabentafel|kanban-?tafel",
            r"tablero kanban|tablero de tareas",
            r"tableau kanban|tableau de t[âa]ches",
        ),
        "flashcards": (
            rf"karteikarten|lernkarten|vokabel\w*|{_OF_LANGUAGES[0]}|\b(?:abgefragt|fragt? (?:mich|sie"
            rf"|ihn) (?:\w+ )?ab)\b",
            r"tarjetas (?:de (?:memoria|estudio)|para (?:aprender|estudiar|memorizar))|vocabulario"
            rf"|{_OF_LANGUAGES[1]}",
            rf"cartes m[ée]moire|vocabulaire|{_OF_LANGUAGES[2]}",
        ),
        "texttools": (
            r"(?:w(?:ö|oe)rter|zeichen|buchstaben) (?:\w+ ){0,2}?z[äa]hlen"
            r"|wortz[äa]hler|zeichenz[äa]hler|text-?analyse|\btexte? (?:analysieren|auswerten)",
            r"contador de palabras|contar (?:las )?(?:palabras|letras)"
            r"|anali[sz]a(?:r|dor)?(?: de)?(?: un| el)? textos?\b",
            r"compteur de mots|compter (?:les |des )?(?:mots|lettres)"
            r"|analys(?:er|e|eur)(?: d[e']| un| le| du)* ?textes?\b",
        ),
        "password": (
            r"passw(?:ort|örter)\w*.*(?:generator|erzeug|erstell|mach)|passwortgenerator",
            r"generador de contrase[ñn]as",
            r"g[ée]n[ée]rateur de mots? de passe",
        ),
        "chance": (
            r"\bw(?:ü|ue)rfel\w*|m(?:ü|ue)nzw[uü]rfe?|m(?:ü|ue)nzen? (?:\w+ ){0,3}(?:werfen|geworfen)"
            r"|zufallszahl\w*|zufällig (?:\w+ )?(?:aus)?(?:wählen|ziehen|losen)"
            r"|\bauslosen\b|\bausgelost\b|\blos(?:en?|t) (?:[^\W\d_]+ ){0,3}?aus\b|\bwichteln\b",
            r"\bdados\b|cara o cruz|(?:lanz|tir)\w+ (?:\w+ )?monedas?|\bal azar\b|\bsorte(?:ar|amos"
            r"|o) (?:a )?(?:qui[eé]n|un[oa]?|entre)\b|\bsortear\b"
            r"|amigo (?:invisible|secreto)",
            r"lancer de d[ée]s|pile ou face|lanc\w+ (?:\w+ )?pièces?|nombre al[ée]atoire|tir(?:age|er?|e[zr]|ons"
            r"|ent) au sort"
            r"|\bau hasard\b",
        ),
        "tictactoe": (r"drei gewinnt", r"tres en raya|\bgato\b.*jueg", r"morpion"),
        "connectfour": (r"vier gewinnt", r"cuatro en raya|conecta (?:cuatro|4)", r"puissance (?:4|quatre)"),
        "comparison": (
            r"texte? (?:miteinander )?vergleich\w*|textvergleich|vergleich\w* .*\btexte\b|dateien vergleich\w*",
            r"compar\w+ (?:dos )?textos|comparador de textos|diferencias entre (?:dos )?textos",
            r"compar\w+ (?:deux )?textes|comparateur de textes|différences entre (?:deux )?textes",
        ),
        "counter": (
            r"plus (?:eins|1)[ ,/und]+minus (?:eins|1)\b|klickzähler|strichliste"
            r"|\bz(?:ä|ae)hler\b.*\b(?:klick|knopf|drück)",
            r"más (?:uno|1)[ ,/y]+menos (?:uno|1)\b|contador (?:de clics|simple|manual)",
            r"plus (?:un|1)[ ,/et]+moins (?:un|1)\b|compteur (?:de clics|simple|manuel)",
        ),
        "memory": (
            r"memory[- ]?spiel|\bmemory\b.*\bkarten|spiel\b.{0,40}\bpaare (?:finden|suchen)",
            r"juego de (?:memoria|(?:las )?parejas)|\b(?:encontrar|buscar) (?:las )?parejas",
            r"jeu de (?:m[ée]moire|paires)|\b(?:retrouver|trouver) les paires",
        ),
        "snake": (r"schlangenspiel", r"serpiente|viborita", r"jeu du serpent"),
        "game2048": (r"\bspiel 2048", r"juego 2048", r"jeu 2048"),
        "minesweeper": (r"minesuch\w*|minenräum\w*", r"buscaminas", r"d[ée]mineur"),
        "life": (r"spiel des lebens", r"juego de la vida", r"jeu de la vie"),
        "guess": (
            r"zahlenraten|zahl raten",
            r"adivina\w* (?:el|un) n[úu]mero",
            r"devine\w* (?:le|un) nombre|jeu d[ue] (?:plus (?:ou|et) moins|juste prix)",
        ),
        "hangman": (r"galgenm[äa]nnchen|galgenraten", r"ahorcado", r"\bpendu\b"),
    }
    | LISTS
    | MORE
    | CLASSIC
    | MATCHES
    | ASKED
    | WISHED
    | PARTY
    | HOME
    | MIXED
    | DAILY
    | TRAINED
    | TURNS
)
