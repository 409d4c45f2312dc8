"""How changes of fields are asked for by what is missing, what a person does, or what is not to be seen."""

from __future__ import annotations

_THE = r"(?:the |das |den |die |dem |der |el |la |los |las |le |les |l')?"
_INTO = r"(?:into|in|en|to)"
_AND = r"(?:.+?(?:,| and | und | y | e | et ).+)"
_WHEN = (
    r"(?:when|if|whether|once|who|that|which|what|wenn|ob|was|wer|si|cuando|quién(?:es)?|lo que|ce qui|quand|qui"
    r"|que)"
)

# What is done with, however it is called; with the tick that says it.
_ENDED = (
    r"(?:(?:all |the |what(?:'s| is) |those that are |everything that's |alle |die |das |was |los |las "
    r"|lo que está |les "
    r"|ce qui est )*(?:done|finished|completed?|closed|paid|bought|checked|ticked|erledigte?\w*|fertige?\w*"
    r"|bezahlte?\w*"
    r"|abgehakte?\w*|gekaufte?\w*|hech[oa]s?|terminad[oa]s?|pagad[oa]s?|comprad[oa]s?|faite?s?|terminée?s?|payée?s?"
    r"|achetée?s?)(?: ones?| tasks?| items?| things?| entries| ist| aufgaben| sachen| tareas| tâches)?"
    r"|(?:tareas|cosas|tâches|choses|les|las|los) (?:ya |déjà )?(?:hech[oa]s?|terminad[oa]s?|faite?s?|terminée?s?))"
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
    ("split", rf"(?:aus|statt|haz de|en vez de|fais de|au lieu de|instead of|make|turn) {_THE}(?P<a>[^,]+?),?"
              rf" (?:mache?|werden|bitte|hätte ich gerne?|will ich|möchte ich|pon|quiero|mets|je veux|i(?:'d"
              rf"| would)? (?:want"
              rf"|like)(?: to have)?|use|have|into|two fields:?|zwei felder:?|dos campos:?"
              rf"|deux champs:?) (?P<b>[^,]{{2,40}}?(?: and"
              rf" | und | y | e | et |, )[^,]{{2,40}})"),
    ("split", rf"(?:make |mache? |haz |fais )?(?:two|zwei|dos|deux) (?:fields?|columns?|felder|spalten|campos"
              rf"|columnas"
              rf"|champs|colonnes) (?:of|out of|from|for|aus|für|de|para|du|pour) {_THE}(?P<a>[^:,]+?)(?::| with"
              rf"| mit| con"
              rf"| avec) (?P<b>{_AND})"),
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
    ("remove", r"(?P<a>.+?) (?:is|are|ist|sind|es|son|est|sont) (?:really |quite |ganz |totally )?(?:unnecessary"
               r"|quatsch|blödsinn|unsinn|nonsense|pointless|rubbish|silly|una tontería|inutile?|useless|superfluous"
               r"|not (?:needed|necessary|used)"
               r"|überflüssig|unnötig|nicht nötig|innecesari[oa]s?|inútil(?:es)?|inutiles?|superflue?s?"
               r"|pas (?:nécessaires?|utiles?))"),
    ("remove", r"(?:sobra|sobran|no hace falta|no hacen falta|on n'a pas besoin d[eu]|pas besoin d[eu]) (?:la |el "
               r"|los |las |l')?(?P<a>.+)"),
    ("remove", r"(?P<a>.+?) (?:(?:ge)?brauche?n?|benötige?n?|verwende?n?|benutze?n?|nutze?n?|will|wollen) (?:ich"
               r"|wir) (?:doch "
               r"|eigentlich |gar |hier |überhaupt )*(?:nicht|nie)(?: mehr| wirklich)?"),
    ("remove", r"(?P<a>(?!es\b|das\b$|it\b|that\b).+?) (?:kann?|können|muss|müssen|soll(?:te)?n?|darf"
               r"|dürfen) (?:auch |wieder "
               r"|doch )*(?:weg|raus|entfallen|gelöscht werden|entfernt werden)(?: bitte)?"),
    ("remove", r"(?:weg mit|raus mit|fuera(?: con)?|away with|forget about|lose|ditch|scrap) (?P<a>(?!it\b"
               r"|that\b|this\b).+)"
               r"|(?!(?:nimm|mach\w*|tu|lass|wirf|saca|deja)\b)(?P<b>[^,:]{2,40}?) (?:weg|raus|fuera)"),
    ("remove", r"(?P<a>.+?) (?:can|could|should|may|must|has to|have to|needs to|need to) (?:go|be (?:removed|deleted"
               r"|dropped|left out|taken (?:out|away)))(?: away)?"),
    ("remove", r"(?:(?:i|we) (?:really )?(?:never|hardly ever|rarely) (?:use|need|fill in)|(?:i"
               r"|we) have no use for) (?P<a>.+)"),
    ("remove", r"(?P<a>(?:el|la|los|las) .+?) (?:ya )?no (?:me |nos )?(?:l[oa]s? )?(?:necesito|uso|usamos|quiero"
               r"|hacen? falta"
               r"|sirven?)(?: más| ya| para nada)?|ya no (?:uso|quiero|usamos) (?P<b>.+)"),
    ("remove", r"(?:je n'utilise|on n'utilise|je ne veux|on n'a|je n'ai) (?:plus|pas|jamais) (?:besoin )?(?:de "
               r"|d'|du |des )?(?:la |le "
               r"|les |l')?(?P<a>(?!voir\b).+)|plus besoin (?:de |d'|du |des )(?:la |le |les |l')?(?P<b>.+)"
               r"|(?P<c>.+?) ne (?:me |nous )?(?:sert|servent) (?:à rien|pas|plus)"),
    ("link", r"(?:link|connect|assign|attach|relate|verknüpfe?|verbinde?|vincula|enlaza|asocia|relaciona|relie"
             r"|associe|lie) (?:each|every|all|the|an?|jede\w*|alle|die|den"
             r"|cada|los|las|el|la|chaque|les?|la)? ?(?P<a>.+?) (?:to|with|mit|con|a|à|avec) (?:each |an? |the "
             r"|its |one |(?:s)?eine[mnr]? |de[mnr] |un |una |su |el |la |une? |son |sa )?"
             r"(?P<b>.+)"),
    ("add", r"(?:i (?:also )?(?:want|need|would like) to |let me |to )?(?:also )?(?:note|record|write down|enter"
            r"|store|keep track of|log) (?P<a>(?:who|when|where|what"
            r"|how|whether|the|an?|their|its) .+)"),
    ("add", r"(?:ich (?:will|möchte|muss) )(?:auch )?(?P<a>.+?) (?:notieren|aufschreiben|festhalten|eintragen"
            r"|erfassen)(?: können)?"),
    ("add", r"(?:quiero |poder )?(?:también )?(?:apuntar|anotar|registrar) (?P<a>.+)|(?:je veux "
            r"|pouvoir )?(?:aussi )?noter (?P<b>(?:qui|quand|où|le|la|l'|les|un).+)"),
    ("add", r"(?P<a>\S+(?: \S+)?) (?:should|must|soll(?:te)?|debe|doit) (?:be |(?:aus|be)|ser |être )?(?:calculated"
            r"|worked out|computed|(?:ge)?rechnet werden|calculad[oa]|calculée?)"
            r"(?: automatically| by itself| automatisch| von selbst)?"),
    ("rate", r"(?:let me |be able to |a way to |i can |je veux |quiero |ich möchte |ich will )?(?:rate|bewerten"
             r"|puntuar|valorar|calificar|noter|évaluer)"
             r"(?: (?:it|them|each(?: \S+)?|the \S+|every \S+|things|\S+))?(?: (?:with|from|by|in|out of|1|between"
             r"|con|avec|mit|de|von)\b.*)?"
             r"|(?:sie |es |\S+ )?(?:mit sternen )?bewerten(?: können)?"),
    ("mark", r"(?:(?:i|we) (?:want to|would like to|need to|have to|can) |let (?:me|us) |i'd like to |ich will "
             r"|quiero |je veux )?(?:(?:an?|the|eine?n?|una?|une?) )?"
             r"(?:(?:give|vote|rate|mark|grade|score|judge|like)(?: on)?(?: (?:it|them|each|each one|every \S+"
             r"|the \S+))?(?: an?)?(?: (?:mark|score|note|grade|rating))?"
             r"|mark|score|grade|rating|note|bewertung|nota|note|puntuación|how (?:good|much i liked) (?:it|they)"
             r" (?:is|was|are|were)|how much (?:i|we) liked (?:it|them))"
             r"(?:,? (?:out of|from|with|on a scale(?: of| from)?|between|up to|auf einer skala|von|bis|de|del"
             r"|sobre|sur|entre|with|mit)|,|)"
             r" (?P<a>(?:(?:1|one|eins|uno|un) (?:to|bis|a|à|-|and|y|et) )?(?:\d{1,3}|five|ten|six|zehn|fünf|diez"
             r"|cinco|dix|cinq|vingt|twenty)(?: (?:stars?|points?|sterne\w*|punkte\w*"
             r"|estrellas|puntos|étoiles|points))?)(?: (?:from|by|for|von|für|de|des|para|pour) .+)?"),
    ("sink", r"(?P<a>.+?) (?:should|must|can|may|soll(?:te)?(?:n|en)?|deben?|doi(?:t|vent)) (?:be |come |go "
             r"|stand |stay "
             r"|move |ir |estar |aller |être )*(?:(?:at|to) the (?:very )?"
             r"(?:bottom|end)|last|below|unten|ganz unten|ans ende|zuletzt|al final|abajo|en bas"
             r"|à la fin)(?: stehen| sein| kommen| rutschen)?"),
    ("sink", r"(?:put|move|push|show|stelle?|schieb\w*|pon|manda|mets) (?P<a>.+?) (?:(?:at"
             r"|to) the (?:very )?(?:bottom|end)|last|nach unten|ans ende|al final|abajo|en bas"
             r"|à la fin)"),
    ("sink", rf"(?P<a>{_ENDED}) (?:(?:at|to|on) the (?:very )?(?:bottom|end)|last|below|unten|ganz unten|nach"
             rf" unten|ans"
             r" ende|zuletzt|al final|abajo|en bas|à la fin)"),
    ("sink", r"(?P<a>(?!(?:show|put|move|push|sort|have|place|list|add)\b)[^,]{3,40}? (?:ones|tasks|items|things"
             r"|entries))"
             r" (?:(?:at|to|on) the (?:very )?(?:bottom|end)|last)"),
    ("sink", r"(?:les|los|las|die|alle) (?P<a>[^,]{3,40}?) (?:en bas|à la fin|al final|abajo|nach unten|ans ende"
             r"|unten)"),
    ("leads", r"(?:(?:show|tell|see|zeige?|muestra|dime|affiche|montre)(?: me| mir)? )?(?:who|which \S+|wer"
              r"|welche\w* \S+|quién|qué \S+|qui|quel\w* \S+)"
              r" (?P<a>(?:\S+ ){1,4}?(?:the )?(?:most|fewest|least|meisten|wenigsten|más|menos|plus|moins)\b.*)"),
    ("add", r"(?P<a>(?!.*\b(?:nothing|something|nichts|etwas|nada|rien)\b).+?)(?: is| are|['’]s) (?:still )?missing"),
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
