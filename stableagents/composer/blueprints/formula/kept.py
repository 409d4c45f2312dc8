"""Whether a description tells of rows that are written down and kept, however much it says of figures and prices: a log
of hours, readings of every morning, what each member owes. None of them is a form with one result."""

from __future__ import annotations

from stableagents.composer.languages.patterns import pattern_of

_PERIODS = (
    r"(?:day|morning|noon|evening|night|week|month|year|term|season|time)s?"
    r"|(?:tag|morgen|mittag|abend|nacht|woche|monat|jahr|mal|quartal)"
    r"|(?:días?|mañanas?|tardes?|noches?|semanas?|mes(?:es)?|años?|vez)"
    r"|(?:jours?|matins?|midis?|soirs?|nuits?|semaines?|mois|ans?|années?|fois)"
)
_AGAIN = (
    rf"(?:(?:every|each|jede[nsmr]?|cada|chaque|todos los|todas las|tous les|toutes les) (?:single )?(?:{_PERIODS})"
    r"|(?:once|twice|(?:two|three|four|\d) times) (?:a|per) (?:day|week)|daily|in the mornings?|morgens|abends|täglich"
    r"|(?:zwei|drei|\d) ?mal (?:am tag|täglich|pro)|(?:dos|tres|\d) veces al|(?:deux|trois|\d) fois par)"
)
_WRITTEN = (
    r"(?:writ(?:e|ing) (?:it |them )?down|note(?: down)?|jot down|log|record|keep(?: a)? record|put in|fill in|enter"
    r"|type in|aufschreib\w*|notier\w*|eintrag\w*|schreib\w* [^.;:]{0,80}\bauf|trag\w* [^.;:]{0,80}\bein"
    r"|anot\w+|apunt\w+|registr\w+|note[rz]?|inscri\w+|saisi\w*)"
)
_SPENT = (
    r"what (?:they|he|she|i|we|each) (?:spends?|spent)|was (?:sie|er|ich|wir) ausgeb\w+|lo que (?:gasta\w*|gasto)"
    r"|ce qu'(?:ils|elles|il|elle|on) dépense\w*"
)
_LATELY = (
    r"(?:average|mean|durchschnitt|mittelwert|media|promedio|moyenne)\b[^.;:!?]{0,25}"
    r"(?:\b(?:of (?:the|each|every) (?:week|month|day)|last|past|letzten"
    r"|vergangenen|últim[oa]s|derni(?:er|ère)s)|\d) (?:\d+ )?(?:derni(?:er|ère)s )?"
    r"(?:days|weeks|months|entries|readings|tage|wochen|monate|einträge|messungen|días|semanas|meses|jours|semaines"
    r"|mois)"
)
# Readings that are held against a limit, and those of meals and nights.
_READINGS = (
    r"when (?:it|they|(?:the|a) \w+) (?:was|were|is|are|goes|went) (?:too )?(?:over|under|above|below|high|low)\b"
    r"|wenn (?:es|er|sie|der \w+|die \w+) (?:über|unter) \d+ (?:war|waren|ist|liegt|lag)"
    r"|cuando (?:esté|estuvo|está|estaba|pase|pasa) (?:por encima|por debajo|de)"
    r"|quand (?:c'est|il est|elle est|c'était) (?:au-dessus|au-dessous|en dessous)"
    r"|(?:we|i|he|she|they) (?:measure|test|check|take)s? (?:\w+ ){1,3}(?:before|after|at|in the|every|each)\b"
)
_AT_THE_END = (
    r"(?:(?:at|by) the end of|am ende (?:des|der|vom)|al? fin(?:al)? del?|à la fin (?:du|de la|de l'|de))"
    r" (?:the |each |every |cada |la |chaque )?(?:day|week|month|year|term|season|monats?|woche|jahres|quartals|mes"
    r"|semana|año|mois|semaine|année|trimestre)|am (?:monats|jahres|wochen)ende"
)
_OWED = (
    r"(?:what|how much|who)\b[^.;:!?]{0,30}\b(?:still owes?|owes? (?:me|us|what))"
    r"|who (?:has|have|hasn'?t|haven'?t|still has to|has not)(?: already)? (?:paid|pay)"
    r"|wer\b[^.;:!?]{0,25}\b(?:schuldet|schuldig|(?:schon |noch nicht )(?:ge|be)zahlt)"
    r"|was (?:mir )?jede[rs]? \w+ (?:mir |noch )?(?:schuldet|zahlen muss|zu zahlen hat)"
    r"|(?:qué|cuánto|lo que) (?:me |nos )debe\w*|quién (?:me |nos )?(?:debe|ha pagado)|qui (?:me |nous )?doit"
    r"|ce que (?:chaque \w+|chacune?) (?:me |nous )?doit"
    r"|(?:what|how much) (?:is|there is|money is|we have)(?: left)? in the (?:kitty|pot|till|cash ?box|fund)"
    r"|in (?:der|die) kasse (?:ist|sind|liegt)|hay en (?:la caja|el bote)|(?:dans|en) (?:la )?caisse"
    r"|(?:tick|check|mark|cross)\b[^.;:!?]{0,30}\bpa(?:id|yed)|abhaken\b[^.;:!?]{0,40}\b(?:ge|be)zahlt"
)
_OF_ONE = (
    r"(?:for|with|at|on) (?:which|what) (?:customer|client|family|person|job|project|day|date)"
    r"|für welche[nrs]? (?:kunde\w*|familie|auftrag|projekt|person)|para qué cliente"
    r"|pour quel(?:le)? (?:client|famille)"
)
_FOLLOWED = (
    r"(?:track|keep (?:an eye on|track of)|suivre|llevar|seguir)"
    r" (?:my|our|mon|ma|mes|nos|notre|mis?|nuestr[oa]s?|el control de mi) \w+"
    r"|(?:mein|unser)\w* \w+ (?:verfolgen|im (?:auge|blick) behalten)"
)
# What is found by going through many rows: what was sold most.
_MOST = (
    r"best[- ]selling|most (?:sold|popular|common|frequent|often)|(?:meist|am meisten )verkauft\w*|am häufigsten"
    r"|más (?:vendid|frecuente|com[uú]n|usad)\w*|(?:la|le|les) plus (?:vendue?|fréquent)\w*"
)
_KEPT = (
    rf"\b(?:{_WRITTEN}\b[^.;:!?]{{0,100}}\b{_AGAIN}|{_AGAIN}\b[^.;:!?]{{0,100}}\b{_WRITTEN}"
    rf"|{_SPENT}|{_LATELY}|{_READINGS}|{_AT_THE_END}|{_OWED}|{_OF_ONE}|{_FOLLOWED}|{_MOST})\b"
)


def are_kept(text: str) -> bool:
    """Whether what a description tells of is written down again and again, or is asked of many rows together."""
    return pattern_of(_KEPT).search(text.lower()) is not None
