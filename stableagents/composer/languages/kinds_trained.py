"""What trainers and word games are called in German, Spanish and French. Their blueprints know the same."""

from __future__ import annotations

TRAINED: dict[str, tuple[str, str, str]] = {
    "cubetimer": (
        r"\bzauberw[üu]rfel-?(?:timer|uhr|stoppuhr)|\bw[üu]rfeluhr\b",
        r"\b(?:cron[óo]metro|temporizador) (?:de|para) (?:el )?cubo",
        r"\b(?:chronom[èe]tre|minuteur) (?:de|pour) (?:le )?(?:rubik|cube)",
    ),
    "fallingwords": (
        r"\bfallende w[öo]rter|\bwortregen",
        r"\blluvia de palabras|\bpalabras que caen",
        r"\bpluie de mots|\bmots qui tombent",
    ),
    "wordchain": (r"\bw[öo]rter?kette", r"\bcadena de palabras|\bpalabras encadenadas", r"\bcha[iî]ne de mots"),
    "morse": (
        r"\bmorse-?trainer|\bmorse\w*(?: \w+){0,2} (?:lernen|üben)",
        r"\b(?:aprender|practicar) (?:el )?(?:código )?morse",
        r"\bapprendre (?:le )?(?:code |alphabet )?morse",
    ),
    "letters": (
        r"\b(?:buchstaben|alphabet|abc)(?: \w+){0,2} (?:lernen|üben)",
        r"\baprender (?:las letras|el (?:alfabeto|abecedario))",
        r"\bapprendre (?:les lettres|l['’]alphabet)",
    ),
    "chords": (
        r"\b(?:gitarren|ukulele)-?(?:akkorde?\w*|griffe?\w*)|\bgrifftabelle",
        r"\bacordes (?:de|para) (?:guitarra|ukelele)",
        r"\baccords (?:de|pour) (?:la )?(?:guitare|ukul[ée]l[ée])",
    ),
    "noise": (
        r"\b(?:wei[sß]es|rosa|braunes) rauschen"
        r"|\b(?:regen|meeres|wellen|einschlaf)-?(?:ger[äa]usch|rauschen|kl[äa]ng)\w*",
        r"\bruido blanco|\bsonidos? (?:de (?:la )?lluvia|para dormir)",
        r"\bbruit blanc|\b(?:bruits?|sons?) (?:de (?:la )?pluie|pour dormir)",
    ),
    "keytester": (
        r"\btastatur-?test\w*|\btastencodes?",
        r"\b(?:probador|prueba) de teclado|\bprobar (?:el|mi|un) teclado",
        r"\btest(?:eur)? de clavier|\btester (?:le|mon|un) clavier",
    ),
    "queens": (
        r"\b(?:acht|8) damen\b|\bdamenproblem",
        r"\b(?:ocho|8) reinas\b",
        r"\b(?:huit|8) (?:reines|dames)\b",
    ),
    "knight": (
        r"\bspringer(?:problem|tour|rundreise)|\brösselsprung",
        r"\b(?:problema|recorrido|gira) del caballo",
        r"\b(?:problème|tour|parcours) du cavalier",
    ),
}
