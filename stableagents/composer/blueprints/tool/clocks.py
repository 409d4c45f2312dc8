"""Tools for time: how much of a year or a day is over, an age that is reached, when to sleep, when to leave."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_TIME = Field(name="time", label="Time", first="now")
_HOUR = r"(\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\b)?)"
_MINUTES = r"(\d{1,3}) ?min\w*"
_OVER = r"(?:over|gone|past|passed|behind us|done|used up|elapsed|finished|left|to go|vorbei|rum|vergangen|um|übrig)"
_SHARE = (
    r"(?:how (?:much|far|many percent)|what (?:part|share|percent\w*)|percent\w*|progress|wie ?viel|wie weit|prozent\w*"
    r"|fortschritt|cuánto|qué (?:parte|porcentaje)|porcentaje|combien|quel(?:le)? (?:part\w*|pourcentage)|pourcentage"
    r"|progression|progreso)"
)
_ENDED = r"(?:pasado|transcurrid[oa]|queda|ha ido|écoulée?|passée?|reste|restant)"
_STILL = (
    r"(?: (?:is|has|have|are|does|already|still|that|been|gone|now|by|ist|sind|schon|bereits|noch|heute|jetzt|ha|ya"
    r"|está|todavía|est|a|déjà|encore|s'est))*"
)
_PERIOD = (
    r"(?:year|month|week|day|today|jahre?s?|monats?|woche|tage?s?|año|mes|semana|día|année|mois|semaine|jour(?:née)?)"
    r"(?!['’]s?\b)"
)
_WORKED = (
    r"(?:(?:working|work|school|office) ?day|shift|lesson|arbeits(?:tags?|tages?)|schultag\w*|schicht|jornada"
    r"|turno|día laboral|journée de (?:travail|cours)|journée)"
)

CLOCKS: dict[str, Tool] = {
    "dayspan": Tool(
        title="How much of the day is over",
        words=rf"\b{_SHARE}\b[^.;:!?]{{0,30}}\b{_WORKED}\b[^.;:!?]{{0,25}}\b(?:{_OVER}|{_ENDED})\b",
        explanation="Write times like 8:30 or 17; now is the time of this moment.",
        fields=(
            Field(name="begin", label="From", first="8:00"),
            Field(name="end", label="To", first="17:00"),
            _TIME,
        ),
        example=({"begin": "8:00", "end": "16:00", "time": "10:00"}, "25 %"),
        given={
            "begin": rf"\b(?:from|between|begins? at|starts? at|von|zwischen|ab|de|desde|entre)(?: las?)? {_HOUR}",
            "end": rf"\b(?:to|till|until|ends? at|bis|a|hasta|à|jusqu'à|finish at)(?: las?)? {_HOUR}",
        },
    ),
    "sofar": Tool(
        title="How much of the year is over",
        words=rf"\b{_SHARE}\b[^.;:!?]{{0,30}}\b{_PERIOD}{_STILL} (?:{_OVER}|{_ENDED})\b"
        rf"|\b{_SHARE} (?:queda|ha pasado|reste|est passée?)[^.;:!?]{{0,15}}\b{_PERIOD}\b"
        r"|\bdays (?:are |is |we have )?(?:left|remaining|gone) (?:in |of )?(?:the |this )?year\b"
        r"|\bwie ?viele tage (?:hat|bleiben|sind|noch)\b[^.;:!?]{0,20}\bjahr\b"
        r"|\bdías (?:le )?quedan (?:al|del|de este) año\b"
        r"|\bjours (?:reste-t-il|restent?|il reste)[^.;:!?]{0,15}\bannée\b"
        r"|\b(?:year|month|week|day) progress\b|\bprogress (?:bar )?of (?:the|this|my) (?:year|month|week|day)\b"
        r"|\b(?:jahres|monats|wochen|tages)fortschritt\b|\bprogreso del año\b|\bprogression de l'année\b"
        r"|\b(?:year|jahr) (?:in|as) (?:percent|prozent|a (?:progress )?bar)\b",
        explanation="Write a day like 2026-12-31, or today; now is the time of this moment.",
        fields=(Field(name="day", label="Day", first="today"), _TIME),
        example=({"day": "2026-07-02", "time": "12:00"}, "50.0 %"),
    ),
    "atage": Tool(
        title="Until an age is reached",
        words=r"\b(?:how (?:long|much|many)|when|wie ?(?:lange|viele|viel)|wann|cuánto|cuándo|combien|quand)\b"
        r"[^.;!?]{0,60}\b(?:retire(?:ment)?|pension(?:ed)?|rente|pension|ruhestand|jubil\w+|retraite)\b"
        r"(?=.*(?:\bborn|birth|geb(?:oren|urt)|\bnac|naissance|\bné|\b(?:at|with|mit|a los|à) (?:\d\d|sixty)))"
        rf"|\b{_SHARE}\b[^.;:!?]{{0,30}}\b(?:life|lebens?|vida|vie)\b[^.;:!?]{{0,25}}\b(?:{_OVER}|{_ENDED})\b"
        r"|\b"
        r"(?:when|how (?:long|many (?:days|weeks|months|years)) (?:until|till|before)|in how many days)"
        r" (?:i|he|she|they|somebody|someone|my \w+) (?:will )?"
        r"(?:turns?|am|is|gets?|reach(?:es)?|be) \d{2,3}\b|\bwann (?:ich|er|sie) \d{2,3} (?:werde|wird)\b",
        explanation="Write days like 1990-05-17 or 17.5.1990.",
        fields=(
            Field(name="born", label="Date of birth", first=""),
            Field(name="age", label="Age", first="67"),
            Field(name="day", label="Seen from the day", first="today"),
        ),
        example=({"born": "2000-02-29", "age": "67", "day": "2026-02-28"}, "2067-02-28"),
        given={
            "age": r"\b(?:at|with|mit|a los|à|turns?|am|is|gets?|reach(?:es)?|until|bis|be|i'm|get) (\d{2,3})\b"
            r"(?! ?(?:min|%|percent))|\b(\d{2,3}) (?:years|jahre|años|ans|werde|wird)\b"
        },
    ),
    "sleep": Tool(
        title="Sleep calculator",
        words=r"\b(?:sleep|schlaf|sueño|sommeil)\w*[ -](?:cycles?|calculat\w+|zyklen|rechner|phasen)|\bschlaf(?:zykl\w+"
        r"|rechner|phasen)|\b(?:cycles?|ciclos?) (?:of|de) (?:sleep|sueño|sommeil)\b"
        r"|\b(?=.*\b(?:bed|ins bett|schlafen|acuesto|dormir|acostarme|couche|coucher)\b)(?=.*(?:90|cycles?|zykl\w+"
        r"|ciclos?)).*\b(?:wake|get up|aufwach\w*|aufsteh\w*|despert\w*|levant\w*|réveill\w*|lever?)\b",
        explanation="Sleep goes in cycles of about 90 minutes; at the end of one it is easiest to wake up.",
        fields=(
            Field(
                name="known",
                label="I know",
                type="choice",
                first="I go to bed at",
                choices=("I go to bed at", "I have to get up at"),
            ),
            Field(name="time", label="Time", first="22:30"),
            Field(name="falling", label="Minutes to fall asleep", first="15"),
            Field(name="cycle", label="Minutes of a cycle", first="90"),
        ),
        example=({"time": "22:30"}, "06:15"),
        given={
            "cycle": rf"{_MINUTES}[^.;,]{{0,12}}(?:cycle|zykl|ciclo)|(?:cycle|zykl|ciclo)\w*[^.;,\d]{{0,12}}{_MINUTES}"
        },
    ),
    "setoff": Tool(
        title="When to leave",
        words=r"^when to leave\b"
        r"|\b(?:when|what time)(?: do| must| should| to)?(?: (?:i|we|you))?(?: (?:have|need) to| must| should"
        r"| to)? (?:leave|set off|go out of the house|start off)\b(?=.*(?:\d|\bminutes))"
        r"|\bwann (?:muss |müssen |soll )?(?:ich |wir |man )?(?:los|aufbrechen|weg|aus dem haus)\w*"
        r"(?: (?:muss|müssen|soll))?\b(?=.*(?:\d|minuten))"
        r"|\b(?:cuándo|a qué hora) (?:tengo que |tenemos que |debo |hay que )?(?:salir|salgo)\b(?=.*(?:\d|minutos))"
        r"|\b(?:quand|à quelle heure) (?:je dois |il faut |on doit |dois-je |nous devons )?(?:partir|pars)\b"
        r"(?=.*(?:\d|minutes))",
        explanation="Leave at = the time to be there − the minutes on the way − those before it.",
        fields=(
            Field(name="there", label="Be there at", first="9:00"),
            Field(name="way", label="Minutes on the way", first="30"),
            Field(name="before", label="Minutes before it begins", first="0"),
            Field(name="ready", label="Minutes to get ready", first="0"),
        ),
        example=({"there": "9:00", "way": "35", "before": "10"}, "08:15"),
        given={
            "there": rf"\b(?:at|by|um|a las?|à|avant) {_HOUR}(?! ?(?:min|km))",
            "way": rf"\b(?:takes?|drive|way|walk|journey|trip|dauert|brauche|fahre|weg|tard\w+|trayecto|met\w*"
            rf"|dure|trajet)\b[^.;\d]{{0,25}}{_MINUTES}|{_MINUTES} (?:drive|walk|journey|away|fahrt|weg"
            r"|de (?:camino|trajet))",
            "before": rf"{_MINUTES} (?:to (?:park|find)|early|earlier|before|spare|buffer|zum parken|früher|vorher"
            r"|puffer|para aparcar|antes|d'avance|avant|pour (?:se garer|me garer))",
            "ready": rf"{_MINUTES} (?:to (?:get (?:ready|dressed)|shower|dress|wash)|(?:um|zum) (?:mich|duschen"
            r"|anziehen|fertig)\w*|para (?:arreglar|vestir|prepar|duchar)\w*|pour me préparer)",
        },
    ),
}
