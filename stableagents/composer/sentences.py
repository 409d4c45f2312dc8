"""Clauses in a list of names, in four languages: "je peux les modifier" tells what an app shall do, and names no
field.

What a clause is, its verb tells: one of the first person, one that may, must or shall, an infinitive of what apps do;
or a pronoun.
"""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of

# Who does it, with what is done behind it.
_SUBJECT = (
    r"i|we|you|he|she|they|it|ich|wir|man|er|sie|es|yo|nosotros|nous|on|il|elle|ils|elles|ça|ce|cela|the (?:app"
    r"|program|user)|die app|das programm|la (?:app|aplicación|appli)|el programa|le programme|l'appli(?:cation)?"
)
_MODAL = (
    r"must|should|shall|can|could|would|cannot|can'?t|has to|have to|needs? to|wants? to|soll|sollen|sollte|muss"
    r"|müssen"
    r"|kann|können|darf|dürfen|möchte|will ich|ich will|will (?:ihre?n?|seine?n?|die|den|das)|brauche|puedo"
    r"|puede[ns]?|podemos|debo|deben|debería|quiero"
    r"|queremos"
    r"|necesito|hay que|tiene que|peux|peut|peuvent|pouvoir|doivent|veux|voulons|voudrais|aimerais|il faut"
)
# A person or thing spoken of within a phrase, which names have not.
_PRONOUN = r"they|he|she|we|you|ich|wir|man|mir|uns|ihn|ihm|me|nos|yo|nous|vous|ils|elles|leur"
_JE = r"(?:je\s|j'\s?)(?-i:[a-zàâéèêç]{2}[a-zàâéèêç' ]+)"  # "je Kind" and "je km" are German
_TO_DO = (
    r"(?:delete|edit|print|remove|sort|show|hide|export|display|calculate|highlight|see|save|undo|copy|paste|replace"
    r"|search|zoom)(?: (?:it|them"
    r"|the \w+))?"
    r"|(?:(?:ver|borrar|editar|eliminar|imprimir|ordenar|mostrar|ocultar|guardar|exportar|modificar|cambiar|calcular"
    r"|marcar|avisar|filtrar|buscar|abrir|reemplazar|copiar|pegar|deshacer|jugar|elegir)(?:l[aeo]s?)?"
    r"|\w+(?:ar|er|ir)l[aeo]s?)(?: .*)?"
    r"|(?:(?:les|la|le|l'|de les|pouvoir) ?)?(?:modifier|supprimer|imprimer|trier|afficher|cacher|masquer|exporter"
    r"|enregistrer|changer|effacer|calculer|filtrer|marquer|ouvrir|chercher|rechercher|remplacer|copier|coller|annuler"
    r"|jouer|choisir)(?: .*)?"
    r"|(?:.* )?(?:löschen|bearbeiten|ändern|drucken|ausdrucken|sortieren|filtern|ausblenden|hervorheben|markieren"
    r"|exportieren|anschauen|können|wollen|öffnen|speichern|suchen|ersetzen|kopieren|einfügen|auswählen|spielen)"
    r"|.+ (?:to choose(?: from)?|zur auswahl|zum aussuchen|para elegir|au choix|à choisir)"
)
_ASKS = (
    r"(?:(?:from|for|to|of|in|on|at|by|with|bei|von|für|mit|in|auf|an|aus|zu|de|para|con|en|a|pour|avec|dans|sur"
    r"|chez) )?"
    r"(?:what|who|whom|when|where|which|how|if|whether|was|wer|wem|wann|wo|wie|ob|qué|quién|cuándo|dónde|cuánt[oa]s?"
    r"|cómo|a quién|que|qui|quoi|quand|où|combien|comment|à qui|ce que|ce qu'|ce qui|lo que)\b"
)
_STATES = r"(?:is|are|was|were|ist|sind|war|wird|werden|hat|son|está|están|est|sont|be)"
_CLAUSE = re.compile(
    rf"(?:{_SUBJECT}) (?!\d).+|(?:.+ )?{_JE}.*|.*\b(?:{_MODAL})\b.+|.+\b(?:{_PRONOUN})\b.*|{_TO_DO}"
    rf"|(?:that|so that|dass?|damit|que|qu'\w*) .+|(?:\w+ ){{2,}}{_STATES}",
    re.IGNORECASE,
)
# A question that tells which are meant, and what is done with them: "was am ältesten ist soll oben stehen".
_WHICH_ONES = re.compile(
    r"(?:what(?:ever)?|who(?:ever)?|which(?:ever)?|was|wer|lo que|los que|las que|quien|ce qui|celui qui|ceux qui)\b"
    r".*\b(?:should|must|shall|comes? first|soll(?:en|te)?|muss|zuerst|debe[ns]?|primero|doit|doivent|en premier"
    r"|d'abord"
    r"|(?:be|are|is) (?:shown|marked|red|on top|first))\b.*",
    re.IGNORECASE,
)
# What says how a formula's result is rounded.
ROUNDED = re.compile(
    r"(?:always |immer |siempre |toujours )?(?:(?P<up>round(?:ed)? up(?:wards)?|aufgerundet|aufrunden"
    r"|redondead[oa]s? (?:hacia|para) arriba"
    r"|redondear (?:hacia|para) arriba|arrondie?s? (?:au|à l')(?: nombre| entier)? ?(?:entier )?supérieur"
    r"|arrondie?s? vers le haut)"
    r"|(?P<down>round(?:ed)? down(?:wards)?|abgerundet|abrunden|redondead[oa]s? hacia abajo|arrondie?s? vers le bas"
    r"|arrondie?s? à l'entier inférieur))",
    re.IGNORECASE,
)

# Full stops that end no sentence.
_SHORT = re.compile(
    r"\b(?<!\band )(?<!\bund )(?<!\by )(?<!\bet )"
    r"(?:e\. ?g|i\. ?e|z\. ?b|d\. ?h|u\. ?a|p\. ?ej|p\. ?ex|a\. ?m|p\. ?m|etc|ca|approx|nr|vs|incl|inkl|max|min)"
    r"\.(?= )",
    re.IGNORECASE,
)


def without_short_forms(text: str) -> str:
    """The text with "eg" for "e.g.", as that full stop ends no sentence."""
    return _SHORT.sub(lambda found: found[0].replace(".", ""), text)


def is_clause(part: str) -> bool:
    """Whether a part of a list is a clause rather than a name. What begins with a question word may be a name: "who
    brings it", "wie viele da sind"."""
    words = part.strip(" .!")
    if ROUNDED.match(words) or _WHICH_ONES.fullmatch(words):
        return True
    return not pattern_of(_ASKS, re.IGNORECASE).match(words) and bool(_CLAUSE.fullmatch(words))
