"""How changes of fields are asked for by what is missing, what a person does, or what is not to be seen."""

from __future__ import annotations

_THE = r"(?:the |das |den |die |dem |der |el |la |los |las |le |les |l')?"
_INTO = r"(?:into|in|en|to)"
_AND = r"(?:.+?(?:,| and | und | y | e | et ).+)"
_WHEN = (
    r"(?:when|if|whether|once|who|that|which|what|wenn|ob|was|wer|si|cuando|quién(?:es)?|lo que|ce qui|quand|qui"
    r"|que)"
)

TOLD: tuple[tuple[str, str], ...] = (
    ("split", rf"(?:split|divide|separate|break)(?: up)? {_THE}(?P<a>.+?)(?: up)? {_INTO} (?P<b>{_AND})"),
    ("split", rf"{_THE}(?P<a>.+?)(?: field| column)? (?:should|must|has to|needs to|can)? ?be (?:split|divided"
              rf"|separated)(?: up)?"
              rf" {_INTO} (?P<b>{_AND})"),
    ("split", rf"(?:teile?n?|trenne?n?|spalte?n?|zerlege?n?) {_THE}(?P<a>.+?) (?:in|zu) (?P<b>{_AND}?)(?: auf)?"),
    ("split", rf"{_THE}(?P<a>.+?)(?: (?:soll(?:te)?|muss))? in (?P<b>{_AND}?) (?:auf(?:zu)?|zer|ab)?(?:ge)?(?:teil"
              rf"|trenn|spalt"
              r"|leg)(?:en|t|et)(?: werden| sein)?"),
    ("split", rf"(?:separa|divide|parte) {_THE}(?P<a>.+?) en (?P<b>{_AND})"),
    ("split", rf"(?:sépare|divise|partage|scinde) {_THE}(?P<a>.+?) en (?P<b>{_AND})"),
    ("hide", r"(?:hide|don't show|do not show|stop showing|leave out|oculta[r]?|esconde[r]?|no muestres|cache[rz]?"
             r"|masque[rz]?|n'affiche pas"
             r"|verstecke?n?|verbirg|blende?n?|zeige? nicht) "
             r"(?P<a>(?!the (?:field|column)).+?)(?: aus)?(?: (?:any ?more|from (?:the|my) list))?"),
    ("hide", r"(?P<a>.+?) (?:should(?:n't| not)?|must(?: not)?|soll(?:te)?(?:n|en)?(?: nicht(?: mehr)?)?"
             r"|(?:que )?(?:no )?deben?"
             r"|(?:ne )?doi(?:t|vent)(?: pas| plus)?|que no) "
             r"(?:disappear|vanish|go away|be (?:hidden|shown|seen)|show(?: up)?|verschwinden|ausgeblendet werden"
             r"|(?:an)?gezeigt werden"
             r"|desaparecer|mostrarse|verse|salir|salgan?|se vean|disparaître|être (?:cachée?s?"
             r"|affichée?s?))(?: any ?more)?"),
    ("hide", r"(?:i )?(?:don't|do not) want to see (?P<a>.+?)(?: any ?more)?"
             r"|(?:ich )?will (?P<b>.+?) nicht (?:mehr )?sehen"
             r"|no quiero ver (?:más )?(?P<c>.+)"),
    ("hide", r"je ne veux (?:pas|plus) voir (?P<a>.+)"),
    ("tick", rf"(?:let me |to |be able to |i can |a way to |a place to |somewhere to )?(?:tick|check|mark"
             rf"|cross)(?: (?:it|them|those|items|entries|things|each one"
             rf"|off))* {_WHEN} (?P<a>.+)"),
    ("tick", r"(?:let me |to |be able to |i can |a way to )?(?:tick|check|mark|cross)(?: off)?(?: (?:it|them|those"
             r"|things))? as (?P<a>.+)"),
    ("tick", rf"(?:man |ich |soll |möchte |will |kann |können |muss )*(?:abhaken|ankreuzen|anhaken"
             rf"|markieren)(?: können)?,? {_WHEN} (?P<a>.+)"),
    ("tick", rf"(?:poder )?marcar {_WHEN} (?:est[áé]n? |ha[ny]? )?(?P<a>.+)|(?:pouvoir )?cocher {_WHEN} (?:c'est "
             rf"|est |a )?(?P<b>.+)"),
    ("add", r"(?P<a>(?!.*\b(?:nothing|something|nichts|etwas|nada|rien)\b).+?) (?:is|are) (?:still )?missing"),
    ("add", r"(?P<a>(?!.*\b(?:nichts|etwas|was)\b).+?) fehl(?:t|en)(?: (?:noch|mir|hier|leider))*"),
    ("add", r"(?:mir |da |hier |es )*fehl(?:t|en)(?: (?:noch|mir|hier|leider))* (?P<a>(?:ein|das|der|die|noch)?.+)"),
    ("add", r"(?:me |nos )?(?:falta|faltan|hace falta|hacen falta) (?P<a>.+)"),
    ("add", r"il (?:me |nous )?(?:manque|faudrait|faut)(?: aussi| encore)? (?P<a>.+)"),
    ("add", r"(?:there(?:'s| is| are)|i see|it has|it's got) no (?!way\b)(?P<a>.+?)(?: (?:field|column))?"
            r"|(?:it|the app|this) (?:lacks|is missing|misses|doesn't have) (?P<b>.+)"),
    ("add", r"(?P<a>.+?) (?:would be|wäre|wären|estaría|serait|seraient) (?:really |very |sehr |muy |très )?(?:good"
            r"|nice|great"
            r"|helpful|useful|handy|schön|gut|toll|praktisch|hilfreich|bien|genial|útil|utile|pratique|top)"),
)  # fmt: skip
