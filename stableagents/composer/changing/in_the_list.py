"""What people say of what stands in a list: what is in their way there, and what is to come first."""

from __future__ import annotations

_ENDED = (
    r"done|finished|ticked(?: off)?|checked(?: off)?|crossed off|completed?|paid|read|seen|watched|returned|sold"
    r"|bought|over|past|old|closed|solved"
    r"|delivered|sent|cancelled|used up"
)
_SO_ENDED = (
    rf"(?:(?:the|all|those|my|any) )?(?:ones? (?:that (?:are|is|have been) |which are |i've |i have |already"
    rf" )*(?:{_ENDED})|things? (?:that are"
    rf" |i've |i have |already )*(?:{_ENDED})|(?:what's|what is|what i've|whatever is|whatever's|everything)"
    rf" (?:already )?(?:{_ENDED})|(?:{_ENDED})(?: \S+)?)"
)
_ENDED_DE = (
    r"(?:erledigt|abgehakt|fertig|bezahlt|gelesen|gesehen|verkauft|zurückgegeben|alt|abgeschlossen)e?n?(?: \S+)??"
)

IN_THE_LIST: tuple[tuple[str, str], ...] = (
    ("hide", r"(?:quít|apárt|escónd|quit|apart|escond)\w* (?:de en medio )?(?:lo|los|las) (?:que )?(?:ya"
             r" )?(?:est[áé]n? |he |hemos )?(?P<a>hech[oa]s?|terminad[oa]s?|marcad[oa]s?"
             r"|pagad[oa]s?|comprad[oa]s?)(?: de (?:en )?medio)?"),
    ("next_first", r"(?:quién|quien|quienes|los que|el que) (?P<a>cumplen?(?: años)?)(?: \S+)?,? (?:primero"
                   r"|arriba|al principio|que salga\w* (?:primero|arriba))"),
    ("order", r"(?:the |die |los |las |les )?(?P<a>[^\W\d]+ ones) (?:first|on top|at the top)"),
    ("hide", r"(?:get|keep|put) (?P<a>.+?) out of (?:my |the )?(?:sight|way|list|view)"),
    ("hide", rf"(?P<a>{_SO_ENDED}) (?:should(?:n't| not)?|must(?:n't| not)?|needn't|don't need to|can|could|are"
             rf"|is|just|only|always|keep"
             r"|do not need to) (?:just |only |always )*(?:(?:be |getting |get |standing |stand |stay )?in (?:my "
             r"|the )?way|go(?: away)?"
             r"|be gone|disappear|vanish|be (?:shown|there|hidden|out of the way)|clutter(?:ing)?(?: it| things|"
             r" the list)?(?: up)?"
             r"|take up (?:space|room)|away)"),
    ("hide", rf"(?:i|we)(?:'d| would)? (?:rather |just |really |only )*(?:don't|do not|needn't|wouldn't|never)?"
             rf" ?(?:want to |wanna |need to |like to"
             rf" |have to )?(?:not )?(?:see|look at|have) (?P<a>{_SO_ENDED})(?: (?:go away|gone|hidden|out of"
             rf" (?:the way|sight)|disappear|any"
             r" ?more|any longer|all the time))+"),
    ("hide", rf"(?:i|we) (?:don't|do not|needn't) (?:want to |need to |have to )?(?:see|look at) (?P<a>{_SO_ENDED})"),
    ("hide", r"(?:was|die,? die|alles,? was|wenn etwas) (?:schon |ich |wir )*(?P<a>\S+) (?:ist|sind|hab|habe"
             r"|haben|wurde)?,? ?(?:soll|sollen|kann|können|muss)?"
             r" ?(?:dann |bitte |nicht mehr )*(?:weg|verschwinden|ausgeblendet werden|zu sehen sein|da sein"
             r"|stören)(?: sein)?"),
    ("hide", rf"(?:die |das |alle )?(?P<a>{_ENDED_DE}) (?:\S+ )?(?:will|möchte|brauche|muss) ich nicht (?:mehr"
             rf" )?(?:sehen|zu sehen|haben)"
             rf"|(?:ich|wir) (?:will|möchte|wollen) (?:die |das )?(?P<b>{_ENDED_DE}) nicht (?:mehr )?sehen"
             rf"|(?:die |das |alle )?(?P<c>{_ENDED_DE}) (?:sollen?|können|kann|müssen) (?:\S+ )?(?:weg"
             rf"|verschwinden|ausgeblendet werden)(?: sein)?"),
    ("hide", r"(?:que )?(?:lo|los|las) (?:que )?(?:ya )?(?:est[ée]n? |esté |sea )?(?P<a>hech[oa]s?|terminad[oa]s?"
             r"|marcad[oa]s?|pagad[oa]s?|complet\w+) (?:que )?"
             r"(?:se (?:vaya|esconda|oculte|quite)n?|desaparezcan?|no (?:lo|los|las)? ?(?:quiero ver|se vean?"
             r"|salgan?|moleste?n?))"
             r"|no quiero ver (?:más )?(?:lo|los|las) (?:que )?(?:ya )?(?:está )?(?P<b>hech[oa]s?|terminad[oa]s?"
             r"|marcad[oa]s?|pagad[oa]s?)"),
    ("hide", r"(?:ce qui est|les|quand c'est) (?:déjà )?(?P<a>fait(?:e?s)?|cochée?s?|finie?s?|terminée?s?"
             r"|payée?s?),? (?:ça )?(?:doi(?:t|vent) |peu(?:t|vent) )?"
             r"(?:disparaît(?:re)?|disparaissent|s'en va|partir|être cachée?s?)"
             r"|je ne veux plus voir (?:les |ce qui est )(?P<b>fait(?:e?s)?|cochée?s?|finie?s?|terminée?s?"
             r"|payée?s?)"),
    ("next_first", r"(?:put |show |list |i want |have )?(?:(?:who|which|what)ever|who|which(?: one)?|what|the"
                   r" (?:one|ones|person|birthday|thing|\S+))"
                   r"(?: that| which| who| with| whose)? ?(?:has |have |is |are |comes |'s |gets )?(?:(?:the"
                   r"|their|its|a|his|her) )?(?P<a>(?:\S+ ){0,3}?"
                   r"(?:next|soonest|nearest|coming up|up next)(?: \S+){0,2}?)(?: (?:should|must|needs to|has to"
                   r"|ought to) (?:be|come|stand|go))?"
                   r" (?:on top|first|at the (?:very )?top|above the others)"),
    ("next_first", r"(?:put |show )?(?:the )?(?:next|soonest|nearest|upcoming) (?P<a>\S+(?: \S+)?) (?:on top"
                   r"|first|at the (?:very )?top)"),
    ("next_first", r"(?:wer|was|welche\w*(?: \S+)?) (?:als )?nächste\w* (?P<a>.*?)(?:,? (?:soll|muss|kommt|steht"
                   r"|gehört) )(?:\S+ )?(?:oben|zuerst|zuoberst|nach oben|an"
                   r" erste\w* stelle)(?: stehen| sein| kommen)?|(?:der|die|das) nächste\w* (?P<b>\S+)(?: soll)?"
                   r" (?:nach oben|zuerst|oben|zuoberst)"
                   r"(?: stehen| sein| kommen)?"),
    ("next_first", r"(?:el|la|los|las|quien|lo) (?:que )?(?:próxim[oa]s?|más cercan[oa]s?) (?P<a>\S+)?(?: \S+)??"
                   r" ?(?:primero|arriba|al principio)"
                   r"|(?:le|la|les|celui|celle) (?:prochaine?s?|plus proches?) (?P<b>\S+)?(?: \S+)?? ?(?:en haut"
                   r"|d'abord|en premier)"),
)  # fmt: skip
