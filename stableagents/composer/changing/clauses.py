"""What an instruction asks for: its single wishes, each as an operation with the words that it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from stableagents.composer.changing.noted import has_choices, is_clause
from stableagents.composer.changing.phrases import PATTERNS
from stableagents.composer.changing.together import apart, is_figure_instead, is_put_in, said_of_before

MAX_READ = 2000  # characters of an instruction that are understood
MAX_WISHES = 20
MAX_WISH = 300  # characters of a single one; what is longer is a story
_POLITE = re.compile(
    r"^\W*(?:(?:please|bitte|por favor|s'il (?:te|vous) pla[iî]t|and|und|y|et|also|now|then|can you|could you"
    r"|i want to"
    r"|i would like to|i'd like (?:you )?to|let's|kannst du|könntest du|ich möchte|ich will|puedes|podrías|peux-tu"
    r"|pourrais-tu|je veux|quiero|how about|what about|wie wäre es mit|qué tal|et si"
    # what takes the former words back: "actually no, blue", "oh wait, …", "nein, doch lieber …"
    r"|actually|rather|oh|hm+|ah|wait|sorry|ok|okay|doch|lieber|ach|besser|warte|plutôt|en fait|attends|mejor|perdón"
    r"|espera)\s+|(?:no,? )?(?:that's|that is|das ist|eso (?:es|está)|c'est) (?:wrong|not right|falsch|mal"
    r"|faux)[,.:;–-]+\s*"
    r"|(?:actually|rather|no+|nope|oh|hm+|ah|wait|sorry|ok|okay|well|nein|doch|ach|ne|warte|non|plutôt"
    r"|attends"
    r"|mejor|perdón|espera|en fait|oh wait|oh no|actually no|ach nein|oh non|ay no)[,.!:;–-]+\s*)*",
    re.IGNORECASE,
)
# What takes an instruction back before it ends: "take the price away, no, wait, keep it".
_TAKEN_BACK = re.compile(
    r".{3,}?(?:[,;:.–-]+\s*|\s+)(?:(?:no+|oh|ach|ah|hm+|but|and|ne|nein|non|ay|nah|wait|actually|sorry|espera"
    r"|warte|stop|halt|attends"
    r"|perdón|mejor|doch|lieber|better|or rather|o|oder|bueno|aber|mais|enfin)[\s,.!–-]+)+"
    r"(?:(?:keep|leave) (?:it|that|them|everything)(?: in| there| as (?:it|they) (?:is|are|was|were))?|leave it"
    r" (?:be|alone)"
    r"|(?:forget|scratch) (?:it|that)|never ?mind|don't(?: do (?:it|that))?|better not|rather not|(?:lass"
    r"|behalt\w*) (?:es|das|sie|ihn"
    r"|die|den)(?: so| drin| da| doch| lieber| bitte| stehen)*|(?:vergiss|lass) es|nicht|(?:doch )?lieber nicht"
    r"|(?:mejor )?déja(?:l[oa]s?"
    r"|me)(?: así| como está)?|(?:mejor )?no|olvídalo|mejor que se quede|(?:laisse|garde)(?:-l[ea]s?| tomber|"
    r" comme ça)|non|plutôt pas"
    r"|oublie)\W*",
    re.IGNORECASE,
)
# What says no more than that the former words were wrong, or are done with.
_NOTHING = re.compile(
    r"\W*(?:(?:hm+,? |oh,? |no,? )?(?:that's|that is|it's|it is|das ist|es ist|eso es|c'est) (?:even )?(?:worse"
    r"|bad|wrong|ugly|awful|too much|not (?:good|right|nice"
    r"|better)|not what i (?:want(?:ed)?|meant)|schlechter|falsch|hässlich|peor|feo|moche|pire)"
    r"|i don'?t like (?:it|that|this)|(?:i made a|my) mistake|mein fehler|mi error|mon erreur|(?:because|since"
    r"|weil|porque|parce que)\b.*"
    r"|(?:my|the|our|meine|mis|mes) \S+ (?:is|are|sind|ist|son|sont) (?:so |too |very |zu |sehr )?(?:bad|poor"
    r"|small|weak|old|tired|schlecht|alt|malos|mauvais)|no+|nope|oh|hm+|wait|sorry|ok|okay|well|nein|doch|ach"
    r"|warte|non|attends|perdón|espera|thanks?|please|bitte"
    r"|thank you|danke|gracias|merci|actually no|oh no|oh wait)\W*",
    re.IGNORECASE,
)
_POLITE_END = re.compile(
    r"(?:[\s,]+(?:please|bitte|por favor|s'il (?:te|vous) pla[iî]t|too|as well|by default|instead"
    r"|again|after all|rather|auch"
    r"|también|aussi))*[\s.!?]*$",
    re.IGNORECASE,
)
_TELLING = {
    "de": r"füge?|ergänze?|entfern\w+|lösche?n?|nenne?|benenne?|ändere?|ändern|mach|sortiere?n?|ordne|nimm"
    r"|bitte|hinzu\w*"
    r"|umbenennen|auf|zeige?|nur|größere?|kleiner\w*|neueste|zuerst|alphabetisch|als|ich|eine?n?|das|der"
    r"|verschiebe?|stelle?"
    r"|soll|kann|man|wie|wer|warum|feld|knöpfe|schrift|dunkel\w*|ist|nach|und|mit|sind|zu|nicht|keine?|auch|noch"
    r"|wir|mir|hab|habe"
    r"|statt|lieber|dem|den|wenn|für|viel|groß|klein|schwer",
    "es": r"la|las|de|puede|debe|del|por|para|fecha|importe|añad\w+|agreg\w+"
    r"|quita|elimina|borra|cambia|ponle|pon|ordena|haz|renombra|llámal[ao]|favor|el|los|siempre"
    r"|muestra|solo|sólo|botones|letra|ventana|más|exportar|campo|con|mis?|mueve|debe|como|una|qué|quién|cómo"
    r"|hay|cuánt\w+|muy|que|quiero|se|al|sin|demasiado|esto|eso|lo|letras|tengo",
    "fr": r"ajoute|supprime|enlève|retire|renomme|mets|trie|classe|rends|appelle|le|la|les|toujours|plaît|affiche"
    r"|ne|pas|être|peut|quand|dans|seulement|boutons|police|fenêtre|plus|exporter|champ|déplace|doit|comme|une"
    r"|des|combien|comment|qui"
    r"|de|du|minutes|secondes|heures|quel\w*|est|il|trop|je|sont|veux|voudrais|sans|cette|nous|aussi|on|c|j",
    "en": r"should|only|and|want|need|must|be|called|button|field|of|by|with|add|the|make|remove|rename|sort|please"
    r"|it|switch"
    r"|change|to|always|what|is|you|how|who|can|per"
    r"|seconds|minutes|undo|put|show|back|on|top|first|most|more|less|too|my|we|me|i|bigger|smaller|faster|slower",
}
_VERBS = (
    r"add|include|remove|delete|drop|hide|rename|call|change|make|sort|order|switch|translate|use|show|set|keep"
    r"|relabel|give (?:me|us|them|him|her|it)"
    r"|füge?|ergänze?|entferne?|lösche?|benenne?|nenne?|ändere?|mache?|sortiere?|ordne|wechs\w+|über"
    r"setze?|nimm|streiche?"
    r"|añad\w+|agreg\w+|quita|elimina|borra|cambia|ponle?|pon|ordena|traduce|usa|haz|renombra|llámal[ao]"
    r"|ajoute|supprime|enlève|retire|renomme|change|mets|trie|classe|traduis|passe|utilise|rends|appelle"
    r"|undo|revert|bring|scrap|take (?:it|that|them|the)|get rid of|throw (?:it|that|them)|leave (?:it|that|them) out"
    r"|deshaz|annule|move|put|swap|verschiebe?|stelle?|zeige?|mueve|muestra|déplace|affiche"
)
# Verbs that are names as well: "order number", "use-by date", "show time".
_NO_NAME = (
    r"(?!(?:order|call|use|show|set|sort|keep|change)[ -](?:numbers?|no\b|nr|dates?|days?|by|id|times?"
    r"|name|size|status))"
)
_NEXT = re.compile(
    rf"[.;\n]+\s+|\s*(?:,|\n)\s*(?:and |und |y |et |then )?{_NO_NAME}(?=(?:{_VERBS})\b)"
    rf"|\s+(?:and|und|y|et|then)\s+{_NO_NAME}(?=(?:{_VERBS})\b)",
    re.IGNORECASE,
)
_WHY = re.compile(
    r", (?:i|we)(?:'ve| have)(?: got)? no\b.*$|"
    r", (?:i|we) (?:never|hardly|rarely|don't|do not|can't|cannot)\b.*$"
    r"|,? (?:because|since|(?<!make it )(?<!have it )(?<!do it )so that) (?:i|it|we|my|the)\b.*$|, (?:my|our|the)"
    r" \S+ (?:only |always |never |just |really |still |all )*(?:loves?|likes?|wants?|hates?|prefers?|asked"
    r"|keeps?|reads?|speaks?|gets?"
    r"|thinks?|laughs?|complains?|can't|cannot|doesn't|don't)\b.*$|, (?:my"
    r"|our) \S+ (?:is|are)\b.*$|,? (?:weil"
    r"|denn) .*$|(?:,? damit (?=(?:ich|wir|man|es|sie|er|die|das|der|mein\w*)\b)|, damit ).*$"
    r"|,? (?:die|das|den|es) brauche?n? (?:ich|wir) (?:doch |eh )?(?:nicht|nie)\b.*$|(?:,|,? que) (?:no|nunca)"
    r" l[oa]s? "
    r"(?:uso|usamos|necesito|quiero)\b.*$|,? (?:je|on) (?:ne )?(?:m')?(?:en|l['ea]s?) ?(?:sers?|ai|utilise"
    r"|veux) (?:pas|plus|jamais)\b.*$"
    r"|,? (?:porque|para que) .*$|,? (?:parce que|pour que|car (?=(?:je|j'|on|ils?|elles?|c'|nous|les?|la|l'|mon"
    r"|ma|mes)\b)) ?.*$"
    # what is disliked, behind what is wished instead: "make it green please, the blue is ugly"
    r"|[,;:–-]+ (?:(?:the|this|that|das|die|der|diese\w*|el|la|los|las|este|esta|le|les|ce"
    r"|cette) )?(?:\S+ ){1,3}?(?:is|are"
    r"|looks?|ist|sind|sieht|es|está|son|est|sont) (?:\S+ )?(?:ugly|awful|horrible|hideous|boring|dull|bad|confusing"
    r"|hässlich|schrecklich|langweilig|doof|furchtbar|fe[oa]s?|horribles?|aburrid[oa]s?|moches?|laide?s?|tristes?"
    r"|affreu(?:x|se)s?)(?: aus)?$",
    re.IGNORECASE,
)
LOOKS = ("accent", "dark", "light", "larger", "smaller", "on_top", "off_top", "language")
_AND = re.compile(r",\s*(?:and |und |y |et )?|\s+(?:and|und|y|et)\s+", re.IGNORECASE)
_RENAMING = re.compile(r"\W*(?:(?:please|bitte) )?(?:rename|relabel|renombra|renomme) ", re.IGNORECASE)
_TO_A_NAME = re.compile(r"\S (?:to|into|a|por|en|as) \S", re.IGNORECASE)
# What is asked like this may be something else: "add blue to colour" is about a field, "add export to CSV" is not.
_GUESSED = (
    "noted",
    "ranged",
    "tick",
    "only_choices",
    "are_choices",
    "tick_order",
    "persons",
    "may_miss",
    "must",
    "once",
    "today",
    "sink",
    "split",
    "called",
    "choices",
    "fewer_choices",
    "move",
    "swap",
    "retype",
    "shown_first",
    "add_typed",
    "less",
    "unit",
    "order",
)
# Around what is asked for: "it should …", "let me …", "j'aimerais …"; and of those, what may stand before a thing.
_ABOUT = re.compile(
    r"(?:(?:it|the app|this|that|there|everything) (?:should|needs to|must|has to|could|ought to|might)(?: also| be)?"
    r"|(?:let|allow) (?:me|us)(?: to)?|(?:make|do|have|set) (?:it|sure|things)(?: up)?(?: so)? that"
    r"(?: (?:i|we|you|it|people|one) (?:can|could))?|so that (?:i|we) can"
    r"|(?:i|we) (?:also )?(?:want|need|wish|have)(?: it)? to(?: be able to)?|(?:is there a way|is it possible|(?:it"
    r"|that)(?:'d| would) be (?:nice"
    r"|good|great|helpful|useful)) (?:to|if (?:i|you|it|we|there) (?:could|can|was|were))|(?:maybe|perhaps|possibly)"
    r"|(?:es|man|die app|ich) (?:soll(?:te)?|müsste|muss)(?: auch)?|es wäre (?:schön|gut|toll"
    r"|praktisch),? wenn (?:man|ich|es)"
    r"|(?:hace falta|estaría bien) que|que(?: se)?(?: pueda)?|se (?:puede|debe|debería)"
    r"|il faudrait(?: que| pouvoir)?|(?:est-ce que )?(?:tu peux|on peut|vous pouvez|on doit"
    r"|on devrait))\s+(?P<rest>.+)",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"(?:(?:i|we)(?:'d| would) (?:also )?(?:like|love|prefer)(?: to)?(?: (?:be able to|see|have))?|(?:i|we)(?:'d"
    r"| would)"
    r" rather(?: (?:see|have|be)(?: (?:it|them|everything|that))?)?"
    r"|(?:ich|wir) (?:hätten?|würden?)(?: auch)? (?:gerne?|lieber)|(?:me gustaría|quisiera|querría)(?: que| poder"
    r"| ver| tener)?"
    r"|(?:j'aimerais|je voudrais|je souhaite(?:rais)?)(?: que| pouvoir| voir| avoir)?)\s+(?P<rest>.+)",
    re.IGNORECASE,
)
# Behind "I want", what is no thing to be added: "I want the newest on top".
_WANTED = re.compile(
    r"(?:(?:i|we) (?:also )?(?:want|need)|(?:ich|wir) (?:will|wollen|möchten?|brauchen?)|quiero|queremos"
    r"|necesito|je veux"
    r"|on veut)(?: to have| to see)? (?P<rest>.+)",
    re.IGNORECASE,
)
_WANTED_AS_SAID = ("order", "sink", "larger", "smaller", "dark", "light", "accent", "on_top", "shown_first", "hide")
_A_THING = re.compile(
    r"(?:(?:have|get|show|tener|mostrar|avoir|afficher) )?(?P<thing>(?:an?|some|one more|another|eine?n?|una?"
    r"|une?) .+?)(?: haben| zeigen)?",
    re.IGNORECASE,
)
# A wish in the form of a question: "can the button say Go?" is "the button should say Go".
_MAY_IT = (
    (
        r"(?:i|we)(?:'d| would)? (?:also )?(?:like|want|prefer|need) (?P<who>(?!to\b)[^,]+?) to (?P<rest>(?:be"
        r"|say|have|go|come|show|start|begin|stand|read|stay|appear|disappear)\b.*)",
        "{who} should {rest}",
    ),
    (
        r"(?:me gustaría|quiero|quisiera|prefiero) que (?P<who>(?:el|la|los|las) \S+) (?:sea|sean|fuera|fueran|estén?)"
        r" (?P<rest>.+)",
        "{who} debe ser {rest}",
    ),
    (
        r"(?:j'aimerais|je voudrais|je veux|je préfère) que (?P<who>(?:le|la|les) \S+) (?:soit|soient) (?P<rest>.+)",
        "{who} doit être {rest}",
    ),
    (
        r"(?:ich (?:hätte|möchte|will|wünsche mir)(?: gerne?)?,? )dass (?P<who>(?:der|die|das|mein\w*) \S+)"
        r" (?P<rest>.+?) (?:ist|sind|wäre|wären|wird)",
        "{who} soll {rest} sein",
    ),
    (
        r"(?:can|could|would|should|might|may) (?P<who>(?!i\b|we\b|you\b|one\b"
        r"|there\b).+?) (?P<rest>(?:please )?(?:be|say|have|go|come"
        r"|show|start|begin|stand|read|look|ask|count|stay|get|last|take|use|appear|disappear|make|play|beep"
        r"|ring)\b.*)",
        "{who} should {rest}",
    ),
    (r"(?:can|could|may) (?:i|we|you|there)(?: please)? (?:have|get|be|see|give me) (?P<rest>.+)", "i want {rest}"),
    (
        r"(?:kann|könnte|darf|soll) (?P<who>(?:der|die|das|mein\w*|unser\w*) (?:(?:knopf|button|feld"
        r"|spalte) )?(?:[^\W\d]+)) (?P<rest>.+)",
        "{who} soll {rest}",
    ),
    (r"(?:kann|könnte)(?:n|st)? (?:ich|man|wir|du) (?P<rest>.+?) (?:haben|bekommen|sehen)", "ich will {rest}"),
    (
        r"(?:puede|podría) (?P<who>(?:el|la|los|las) .+?) (?P<rest>(?:decir|poner|ser|tener|ir|estar) .+)",
        "{who} debe {rest}",
    ),
    (
        r"(?:est-ce que )?(?P<who>(?:le|la|les|l') ?.+?) (?:peut|peuvent|pourrait|pourraient)(?:-(?:il"
        r"|elle)s?)? (?P<rest>.+)",
        "{who} doit {rest}",
    ),
)
_OF_SOMEBODY = re.compile(  # "where we sailed to" is no question
    r"(?!.*\?)(?:where|when|what|why|how|whom|wo|wann|was|warum|wie|wem|dónde|cuándo|qué|où|quand|comment|ce que)(?:"
    r" \S+)? (?:i|we|they|he|she|it"
    r"|ich|wir|sie|er|es|je|on|nous|il|elle)\b(?! (?:\S+ )?(?:should|must|can|could)\b)"
    r"|(?!.*\?)(?:(?:für|von|mit|aus|in|to|for|from|with|at|para|con|de|en|pour|avec|à|dans|chez) )?(?:which|what"
    r"|whose|how (?:much|many)|welche\w*|wie ?viele?"
    r"|qué|quel\w*|cuánt\w+|combien de) (?!(?:are|is|do|does|did|was|were|have|has|can|could|should|must|will"
    r"|would|much|many|shall|may|sind"
    r"|ist|hat|habe|kann|soll|son|es|est|ont)\b)[^\W\d]+ (?:(?:it|they|he|she|i|we|you|es|sie|er|ich|wir|man|je"
    r"|on|nous|ils?|elles?|lo|la|se)\b|[^\W\d]+ (?:them|it|him"
    r"|us|lo|la|las|los|l')\b)"
    r"|(?!.*\?)(?:whose|wessen) [^\W\d]+ [^\W\d]+$|(?!.*\?)(?:whether|if|ob|si) (?!i\b|we\b|ich\b|wir\b"
    r"|you\b)[^\W\d'’]+(?:['’ ][^\W\d'’]+){0,4}$"
    r"|(?!.*\?)(?:who|where|to whom|for whom) (?:was|were|did|made|laid|took|brought|gave|paid|bought|wrote"
    r"|cooked|drove|came|comes|has it"
    r"|did it|does it|is in charge|is responsible)\b(?!.*\b(?:most|best|first|least|next)\b)",
    re.IGNORECASE,
)
_AND_ALSO = re.compile(r"\W*(?:also|and|plus|auch|und|noch|dazu|y|también|et|aussi)\b", re.IGNORECASE)
_THEIRS = re.compile(  # "their favourite cake too"
    r"\W*(?:(?:and|und|y|et) )?(?:their|its|his|her|ihre?n?|seine?n?|su|leur|sa|son) (?P<what>[^.,;:]{3,30}?) (?:too"
    r"|as well|also|auch|también|aussi)\W*",
    re.IGNORECASE,
)
# A name and no more, with what says that it comes to the others: "litres as well".
_AS_WELL = re.compile(
    r"\W*(?:(?:and|und|y|et|oh|maybe|also|noch|auch) )?(?P<what>(?!(?:it|that|this|them|me|you|we|i|he|she|they"
    r"|not|no|in|on|at|es|das|ich|wir|er|sie|lo|yo|moi|ça)\b)"
    r"[^\W\d][\w-]*(?: [^\W\d][\w-]*)?),? (?:too|as well|auch(?: noch)?|también|aussi)\W*",
    re.IGNORECASE,
)
_OR_NOT = re.compile(  # "vegetarian or not"
    r"(?P<what>(?!(?:who|if|whether|when|ob|wer|si|qui|quién)\b)[^\W\d]+(?: [^\W\d]+)?),? (?:or not|oder nicht|o"
    r" no|ou (?:pas|non))\W*",
    re.IGNORECASE,
)
_OF_ONE_THING = (
    "add",
    "remove",
    "title",
    "order",
    "noted",
    "hide",
    "tick_order",
)  # whichever of its ways it was asked for
_READ = [(operation, re.compile(rf"(?:{pattern})", re.IGNORECASE)) for operation, pattern in PATTERNS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One wish: an operation, or an empty text where none was understood; ``said`` are the person's words. ``others``
    are what it means where there is nothing that the first could be about."""

    said: str
    operation: str
    a: str = ""
    b: str = ""
    c: str = ""
    others: tuple[Wish, ...] = ()


def wishes_in(instruction: str) -> list[Wish]:
    """The wishes of an instruction, in their order."""
    text = " ".join(line for line in instruction[:MAX_READ].splitlines() if line.strip())
    if _TAKEN_BACK.fullmatch(text):
        return [Wish(said=text, operation="never_mind")]
    whole = [one for part in _NEXT.split(text) if part and part.strip(" ,.!?") for one in apart(part)]
    parts = [one for one in whole if not _NOTHING.fullmatch(one)] or whole
    found: list[Wish] = []
    for piece in [piece for part in parts[:MAX_WISHES] for piece in _looks(_WHY.sub("", part))]:
        before = found[-1] if found else None
        if before is not None and before.operation == "noted" and is_put_in(piece):
            continue
        is_known = before is None or before.operation not in ("", "noted")
        together = "" if before is None or is_known else said_of_before(before.said, piece)
        if before is not None and is_figure_instead(before.said, piece):
            together = f"{before.said}, {piece.strip()}"
        found[-1:] = [*([] if together else found[-1:]), _wish(together or piece)]
    return found


def _looks(part: str) -> list[str]:
    """A wish for two things of the look, taken apart: "make it red and always on top"; and two names at once."""
    verb, renamed = _RENAMING.match(part), _AND.split(part)
    if verb and len(renamed) > 1 and all(_TO_A_NAME.search(one) for one in renamed):
        return [renamed[0], *(f"{verb[0]}{one.strip()}" for one in renamed[1:])]
    if len(renamed) > 1 and ":" not in part and all(_wish(one).operation in LOOKS for one in renamed):
        return renamed
    return [part]


def choice_of(words: dict[str, str], text: str) -> str:
    """Which of some named things ``text`` means."""
    return next((name for name, pattern in words.items() if re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE)), "")


def spoken_in(instruction: str, usual: str) -> str:
    """The language of an instruction by its verbs: de, es, fr, en; ``usual`` where they don't tell."""
    words = set(re.findall(r"[^\W\d_]+", instruction.lower()))
    told = {language: sum(bool(re.fullmatch(verbs, word)) for word in words) for language, verbs in _TELLING.items()}
    best = max(told, key=lambda language: told[language])
    return best if told[best] > told.get(usual, 0) else usual


def unquoted(text: str) -> str:
    return text.strip(" \t.,!\"“”„'‘’«»")


def _wish(said: str) -> Wish:
    said = said.strip(" ,.")
    bare = stated(said)
    read = _reading(said, bare)
    if read.operation == "add" and (wanted := _WANTED.fullmatch(bare)):
        of_itself = _reading(said, wanted["rest"])
        read = of_itself if of_itself.operation in _WANTED_AS_SAID else read
    about, wished = _ABOUT.fullmatch(bare), _WISHED.fullmatch(bare)
    rest = about or wished
    if not read.operation and (further := _THEIRS.fullmatch(said)):
        return Wish(said=said, operation="add", a=further["what"])
    if not read.operation and (either := _OR_NOT.fullmatch(said)):
        return Wish(said=said, operation="as_well", a=f"{either['what']} (yes, no)")
    if not read.operation and (alone := _AS_WELL.fullmatch(said)):
        return Wish(said=said, operation="as_well", a=alone["what"])
    is_told = _AND_ALSO.match(said) or _OF_SOMEBODY.match(bare) or has_choices(bare)
    if not read.operation and is_told and (is_clause(bare) or is_clause(bare.partition(" ")[2])):
        return Wish(said=said, operation="noted", a=bare)
    if read.operation or rest is None:
        return read
    is_thing = _A_THING.fullmatch(rest["rest"])
    again = _reading(said, f"i want {is_thing['thing']}") if is_thing else _wish(rest["rest"])
    return replace(again if again.operation or about else _reading(said, f"i want {rest['rest']}"), said=said)


def stated(said: str) -> str:
    """What is asked for without what is said for politeness, and as a statement where it has the form of a question."""
    bare = _POLITE_END.sub("", _POLITE.sub("", said, count=1), count=1)
    for pattern, statement in _MAY_IT:
        if asked := re.fullmatch(pattern, bare.lstrip("¿ "), re.IGNORECASE):
            return statement.format(**asked.groupdict())
    return bare


def _reading(said: str, bare: str) -> Wish:
    """What the words ask for by the patterns, with the other ways in which they may be read."""
    readings = []
    for operation, pattern in _READ if len(bare) <= MAX_WISH else ():
        found = pattern.fullmatch(bare)
        if found:
            groups = {name: (text or "").strip() for name, text in found.groupdict().items()}
            a, b, c = (groups.get(name, "") for name in "abc")
            a = a or (b or c if operation in _OF_ONE_THING else "")
            readings.append(Wish(said=said, operation=operation, a=a, b=b, c=c))
            if operation not in _GUESSED:
                break
    return replace(readings[0], others=tuple(readings[1:])) if readings else Wish(said=said, operation="", a=bare)
