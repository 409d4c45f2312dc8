"""What is said where nothing is changed: answers to questions, what is there already, and what there is instead."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.records.columns import WHO_LEADS
from stableagents.composer.blueprints.records.reading import is_summed
from stableagents.composer.changing import looks, noted
from stableagents.composer.changing.at_hand import choices_of, chosen_in_window
from stableagents.composer.changing.clauses import Wish, stated, unquoted
from stableagents.composer.changing.new_fields import CHART
from stableagents.composer.changing.replies import as_it_is, instead, say
from stableagents.composer.changing.state import ARTICLE, BUTTON, FIELD, Outcome, State, field_named
from stableagents.composer.changing.totals import INVERTED, OF_GROUP
from stableagents.composer.fields import as_fields
from stableagents.composer.languages import words_of
from stableagents.composer.offered import offered_by
from stableagents.composer.placing import offers, rings
from stableagents.composer.reshaping import actions_of, has_chart
from stableagents.composer.spec import AppSpec

_ASKED = (
    r"what|which|who|whose|whom|why|how|where|when|was|wer|wem|wie|wo|wann|warum|welche\w*|qué|quién\w*|cuál\w*"
    r"|cómo|dónde"
    r"|cuándo|cuánt\w+|por qué|que|quel\w*|qui|quoi|comment|où|quand|combien|pourquoi|qu'est|est-ce"
)
_VERB = (
    r"is|are|was|were|does|do|did|has|have|can|could|will|would|should|ist|sind|hat|kann|könnte|geht|gibt|werden"
    r"|wird|es|está"
    r"|están|hay|tiene|puede\w*|son|est|sont|a-t-(?:il|elle)|y a-t-il|peut\w*|ai-je|peux-je"
)
# "Who has not paid" without its mark; "when it is done" and "what I paid" are none.
_QUESTION = re.compile(
    rf"\W*(?:(?:and|und|y|et|but|aber|pero|mais) )?(?!(?:how|what) about|what if|wie wäre|qué tal"
    rf"|et si)(?:(?:{_ASKED})\b.*\?|(?:what|who|why|how|wer|warum|wie|qué"
    rf"|quién|cómo|qui"
    rf"|comment|pourquoi)(?:'s| (?:{_VERB}))\b.*|(?:(?:{_VERB})\b(?! you\b| we have\b| i have\b)).*\?)\W*",
    re.IGNORECASE,
)
# What somebody asks themselves, without its mark: "did I already take it today".
_ASKS_ITSELF = re.compile(
    r"\W*(?:(?:did|am|was) (?:i|we|he|she|it|they|anyone|anybody|someone|somebody)|(?:have|do) (?:i|we|they)"
    r"|(?:has|does) (?:he|she"
    r"|anyone|anybody|someone|somebody)|(?:when|where|how (?:often|long|far|old)) (?:did|do|does|have|has|am|was"
    r"|were) (?:i|we|he|she|it|they|the|my)"
    r"|(?:hab|habe|haben|hat|bin|war) (?:ich|wir|er|sie|man|jemand|schon)|(?:wann|wo|wie (?:oft|lange|weit|alt))"
    r" (?:hab|habe|haben|hat|bin|sind|ist|war|kommt|muss)"
    r" (?:ich|wir|er|sie|es|man|der|die|das|mein\w*)|ai-je|est-ce que j'ai|avons-nous)\b.*",
    re.IGNORECASE,
)
_TOLD = ("hide", "next_first", "are_choices", "only_choices", "choices")
# What is kept of each, though it begins like a question: "who was on duty".
_OF_EACH = re.compile(
    r"\W*(?:who(?! do\b| does\b)|where(?! do\b| does\b| did\b)|to whom|for whom) (?!(?:is|are"
    r"|has|have)\b)",
    re.IGNORECASE,
)
# A request in the form of a question, which names what it wants: "can the board be 4x4?", "can I lock notes?".
_REQUEST = re.compile(
    r"\W*(?:can|could|kann|könnte|puede\w*|peut\w*|geht|will|would|should)\b(?! (?:more than|several|two|other"
    r"|many|my|anyone|anybody|someone"
    r"|mehrere|man|ich|varias|otras|plusieurs)\b)",
    re.IGNORECASE,
)
# "Who comes next should be on top": what begins like a question and tells what is to be.
_TELLS_PLACE = re.compile(
    r"\b(?:can|may|should|must) only be\b|\b(?:should|must|has to|needs to|soll|sollte|muss|debe|debería|doit"
    r"|devrait) (?:\S+ ){0,3}?(?:on top|first|last"
    r"|top"
    r"|bottom|oben|unten|zuerst|arriba|abajo|primero|en haut|en bas|d'abord)\b[^?]*$",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"\W*(?:(?:please|bitte) )?(?:search|find|look up|suche|busca|cherche|let me|allow me|i (?:want|need|would like)"
    r" to|(?:it|the app|you|i) (?:should"
    r"|must|can(?!'t|not| not)|could)|lass mich"
    r"|ich (?:will|möchte)|quiero|déjame|laisse-moi|je veux|calculate|count|compute|berechne|zähle?|calcula"
    r"|calcule|compte|shuffle"
    r"|(?:a |the |show )?(?:sum|total)s? of)\b",
    re.IGNORECASE,
)
# What tells that something is to be otherwise, even where the app has every word of it.
_NOT_AS_IT_IS = re.compile(
    r"n't\b|\b(?:not|no|never|without|instead|rather|twice|three times|zweimal|dreimal|dos veces|deux fois|than"
    r"|too|more|less|fewer|bigger|smaller|\w+er than|(?:thick"
    r"|thin|wid"
    r"|narrow|fast|slow|quick|hard|eas|bright"
    r"|dark|light|loud|quiet|nic|clean|clear|simpl|new|old|high|low|larg|short|long|few)\w*er|start|begin|default"
    r"|first|change|wrong|broken|find|where"
    r"|nicht|kein\w*|nie|ohne|statt|als|zu|mehr|weniger|falsch|finde|sin|nunca|más|menos|demasiado|mal|encuentro|ne"
    r"|pas|sans|plus"
    r"|moins|trop|trouve)\b",
    re.IGNORECASE,
)
# What is to be more or less so than it is, which is never so already.
_COMPARED = re.compile(
    r"\b(?:(?:long|short|big|small|larg|loud|quiet|fast|slow|high|low|hard|eas|bright|dark|thick|thin|wid|soft|strong)"
    r"[gdtni]?er|(?:läng|kürz|größ|klein|laut|leis|schnell|langsam|höh|niedrig|schwer|leicht|dick|dünn|breit)er\w*"
    r"|más (?!de\b)\w+|plus (?:long|court|grand|petit|fort|vite|haut|bas|gros)\w*)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:two|three|four|several|second|another|more|zwei|drei|mehrere|zweite\w*|dos|tres|varios|segund[oa]"
    r"|otr[oa]|deux|trois|plusieurs"
    r"|deuxième|autre)\b",
    re.IGNORECASE,
)
_SOUND = re.compile(
    r"\b(?:sounds?|beeps?|rings?|dings?|gong|noise|bell|alarm|töne?|ton|piepen|piep\w*|klingel\w*|klingeln|sonidos?"
    r"|pitido|suene"
    r"|sonar|sons?|bip|sonne\w*)\b",
    re.IGNORECASE,
)
_IN_ALL = re.compile(
    r"\b(?:totals?|sum|altogether|together|in all|add(?:s|ed)? up|gesamt\w*|summe|insgesamt|zusammen|suma|totales"
    r"|somme"
    r"|totaux|en tout)\b",
    re.I,
)
_OF_GROUPS = re.compile(
    r"\b(?:per|by|each|every|of (?:a|the|each|all) \w+|month\w*|year\w*|week\w*|day|pro|je|jede\w*|monat\w*|jahr\w*"
    r"|woche\w*|tag|nach|por"
    r"|cada|mes|año|semana|día|par|chaque|mois|an|année|semaine|jour)\b",
    re.IGNORECASE,
)
_FILES = re.compile(r"\b(?:export\w*|csv|excel|import\w*|exporter)\b", re.IGNORECASE)
_WRITTEN_DOWN = re.compile(
    r"\b(?:write|jot|note|enter|type|put|record|log|keep|remember|(?:ein|auf|dazu)(?:zu)?(?:tragen|schreiben|geben)"
    r"|notieren|merken"
    r"|apuntar|anotar|escribir|guardar|noter|écrire|inscrire)\b",
    re.IGNORECASE,
)
_MORE_OF_IT = re.compile(
    r"(?:(?:make|i want|give me|mach\w*|ich will|quiero|pon|je veux|mets) )?(?:the |die |das |las |los |les"
    r" )?(?:longer|shorter|(?:much )?bigger|larger"
    r"|smaller|harder|easier|more|less|längere\w*|kürzere\w*|größere\w*|plus|más)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“„«]\s?([^\"“”„«»]{2,60}?)\s?[\"”“»]")
_SEARCH = re.compile(
    r"\b(?:search|find|look (?:up|for)|wiederfinden|encontrar|retrouver|such\w*|busca\w*|búsqueda|recherche\w*)\b",
    re.IGNORECASE,
)
_ABOUT_A_FIELD = (
    *("order", "called", "reword", "move", "swap", "retype", "shown_first", "choices"),
    *("group", "unit"),
)
_ABOUT_FIELDS = ("add", "add_typed", "reword", "move", "swap", "retype", "choices")

_SAID_OTHERWISE = (
    (r"how (?:long|much time) (?:(?:i|we|you|it|they) )?(?:took|take[sn]?|need(?:ed|s)?|played|spent|has taken)"
     r"|wie lange"
     r" (?:ich|es|man|wir) (?:gebraucht|gedauert|brauche?|spiele?|dauert)(?: ha(?:be|t|ben))?|cuánto (?:tiempo"
     r" )?(?:he"
     r" )?(?:tard[oéa]\w*|llevo)|combien de temps (?:j'ai|je|ça|on) (?:\w+ )?(?:mis|mets|prend|pris)?", "time"),
    (r"who won how (?:many|often)(?: games?)?|how many (?:games |times )?(?:i|we|each|everyone|everybody"
     r"|somebody|they)(?: has"
     r"| have)? won|how many wins|how often (?:i|we|each|everyone)(?:'ve| have| has)? won|wer wie oft gewonnen hat"
     r"|wie oft (?:wer|jeder|ich) gewonnen (?:hat|habe)"
     r"|cuántas (?:veces"
     r"|partidas) (?:ha )?gan\w+(?: cada uno)?|qui a gagné combien(?: de (?:fois|parties))?", "score"),
)  # fmt: skip
_NOTHING_BELOW = re.compile(
    r"\b(?:negativ\w*|négati\w+|(?:below|less than|under|unter|kleiner als|por debajo de|menor(?:es)? (?:que|de|a)"
    r"|en dessous de|inférieure?s? à) (?:0|zero|null|cero|zéro|nothing|nichts)"
    r"|(?:not|never|\w*n't|nicht|nie|no puede|nunca|pas|jamais) (?:be |ser |être )?(?:0|zero|null|cero|zéro))\b",
    re.IGNORECASE,
)
# What can be chosen, without the field that it is chosen in: "red, white or rosé".
_ONE_OF = re.compile(r"[^\W\d]+(?:, [^\W\d]+)*,? (?:or|oder|o|ou) [^\W\d]+", re.IGNORECASE)
_MOST_OF_A_NAME = 3  # words
_REFUSED = re.compile(r'"[^"\n]*\b(?:more than nothing|above zero|not below 0|never below 0)\b[^"\n]*"')


def is_question(wish: Wish) -> bool:
    """Whether somebody asks something, rather than for something."""
    said = wish.said.strip()
    is_told = wish.operation in _TOLD or (wish.operation == "noted" and _OF_EACH.match(said))
    if is_told and not said.endswith("?"):
        return False
    is_open = said.endswith("?") and not wish.operation and len(said.split()) > 2 and not re.search(r"\d", said)
    is_request = _REQUEST.match(said) or (wish.operation and stated(said) != said.strip(" ¿?.!"))
    asks_itself = wish.operation in ("", "noted", "add", "add_typed") and bool(
        _ASKS_ITSELF.fullmatch(said) or INVERTED.match(said)
    )
    asks_itself = asks_itself and not OF_GROUP.search(said)
    return (bool(_QUESTION.fullmatch(said)) or is_open or asks_itself) and not (is_request or _TELLS_PLACE.search(said))


def answered(state: State, wish: Wish) -> Outcome:
    """The answer to a question, which changes nothing: whether it is there, what there is, how it is used."""
    spec, language = state.spec, state.language
    if offers(spec, wish.said) and spec.kind != "records":
        return Outcome(state=None, said=f"{say('asked', language)} {say('already', language, wish.said)}")
    if _is_summed(spec, wish.said):
        return Outcome(state=None, said=f"{say('asked', language)} {say('already', language, wish.said)}")
    told = instead(wish.said, language) if not _is_there(spec, wish.said) else ""
    return Outcome(state=None, said=" ".join(filter(None, [say("asked", language), told or _told(state)])))


def there_already(state: State, wish: Wish) -> Outcome | None:
    """That what is wished is there, where the app shows or does what every word of it tells."""
    is_plain = (
        state.spec.kind != "records"
        and not wish.operation
        and not re.search(r"[,:]", wish.said)
        and not _NOT_AS_IT_IS.search(wish.said)
    )
    asks = wish.operation in ("add", "add_typed", "as_well", "group", "noted") or _HAVING.match(wish.said) or is_plain
    names = re.findall(r"(?<=[^.!?] )[A-Z][^\W\d_]+", wish.said) if state.language != "de" else []
    offered = offered_by(state.spec, BLUEPRINTS[state.spec.kind]) if names else None
    asks = asks and (offered is None or all(map(offered.has, names)))  # "names are Kim and Jo"
    asks = asks and not (wish.operation == "add_typed" and _NOT_AS_IT_IS.search(wish.said))
    asks = asks and not _COMPARED.search(wish.said)
    asked = wish.a if wish.operation in ("add", "as_well") and wish.a else wish.said
    if known := as_it_is(_kinds_of(state.spec), wish.said, state.language):
        return Outcome(state=None, said=say("already", state.language, known.rstrip(".")))
    if _says_other_words(state.spec, wish.said):
        return None
    is_more = _ANOTHER.search(wish.said) or (state.spec.kind == "records" and WHO_LEADS.search(wish.said))
    is_there = bool(asks) and not is_more and (offers(state.spec, asked) or _is_there(state.spec, wish.said))
    is_there = is_there or (state.spec.kind != "records" and _refuses_negatives(state.spec, wish.said))
    is_there = is_there or _has_otherwise(state.spec, wish.said)
    is_there = is_there or (_is_summed(state.spec, wish.said) and not instead(wish.said, state.language))
    is_there = is_there or (wish.operation in ("add", "group") and _is_drawn(state.spec, wish.said))
    is_there = is_there or (
        bool(_SOUND.search(wish.said)) and rings(state.spec) and not _NOT_AS_IT_IS.search(wish.said)
    )
    return Outcome(state=None, said=say("already", state.language, wish.said)) if is_there else None


def _kinds_of(spec: AppSpec) -> tuple[str, ...]:
    """The kind of an app, and what of it: its formula, or what it begins with."""
    of_it = (spec.options.get("formula"), *(spec.options.get("modes") or ()))
    return (spec.kind, *(f"{spec.kind}:{one}" for one in of_it if one))


def _says_other_words(spec: AppSpec, said: str) -> bool:
    """Whether words in quotation marks are to be shown that the window does not show."""
    quoted = [one.casefold() for one in _QUOTED.findall(said)]
    words = {**words_of(spec.language, spec.kind), **dict(spec.wording)}
    shown = {
        words.get(text, text).casefold() for text in re.findall(r"'([^'\n]+)'", repr(BLUEPRINTS[spec.kind].view(spec)))
    }
    return any(one not in shown for one in quoted)


def _has_otherwise(spec: AppSpec, said: str) -> bool:
    """Whether an app has what is wished for in the words that apps have for it: "how long I took" is the time."""
    if spec.kind == "records" or _NOT_AS_IT_IS.search(said) or _OF_GROUPS.search(said):
        return False
    meant = [word for pattern, word in _SAID_OTHERWISE if re.search(rf"\b(?:{pattern})\b", said, re.IGNORECASE)]
    offered = offered_by(spec, BLUEPRINTS[spec.kind])
    return any(offered.has(word) for word in meant)


def _refuses_negatives(spec: AppSpec, said: str) -> bool:
    """Whether an app refuses what is below 0, as it was asked to."""
    sources = " ".join(BLUEPRINTS[spec.kind].sources(spec).values())
    return bool(_NOTHING_BELOW.search(said) and _REFUSED.search(sources))


def in_place_of(state: State, wish: Wish) -> str:
    """What there is in place of a wish that was not done."""
    spec = state.spec
    if spec.kind == "records" and wish.operation == "retype" and (field := field_named(spec, wish.a)) is not None:
        return say("fixed_type", state.language, field.label)
    if wish.operation == "remove" and (_is_there(spec, wish.said) or _is_shown(spec, wish.a)):
        return say("stays", state.language, wish.a, ", ".join(parts_of(spec)))
    if wish.operation in ("reword", "called") and BUTTON.search(wish.a):
        return say("no_such_button", state.language, ", ".join(parts_of(replace(spec, fields=()))))
    is_away = wish.operation in ("remove", "less", "reword", "called")
    if _MORE_OF_IT.match(wish.said) and (grows := looks.of_what_is_drawn(state, wish.said)):
        return grows
    if not is_away and (choices := chosen_in_window(state, wish.said)):
        return say("in_window", state.language, choices)
    is_one_of = spec.kind == "records" and _ONE_OF.fullmatch(wish.said.strip(" .!"))
    other = "" if is_one_of else instead(wish.said, state.language)
    if wish.operation == "accent" and spec.kind != "records":
        return say("own_colours", state.language)
    is_of_app = re.fullmatch(r"it|that|this|es|das|eso|ça|", wish.a, re.IGNORECASE)  # "it should say the hours"
    is_of_words = wish.operation in ("reword", "called") and not is_of_app and not re.search(r"\d", wish.said)
    if spec.kind != "records" and is_of_words and not other:
        return say("no_such_words", state.language, ", ".join(parts_of(replace(spec, fields=()))))
    if spec.kind != "records" and wish.operation in ("move", "swap", "sink") and not other:
        return say("placed", state.language)
    if spec.kind == "records" and (wish.operation in _ABOUT_A_FIELD or is_one_of):
        return say("no_such_field", state.language, ", ".join(field.label for field in spec.fields))
    if wish.operation in ("remove", "less", "hide") and not other and _is_a_name(wish.a):
        return say("not_there", state.language, ARTICLE.sub("", unquoted(wish.a)), ", ".join(parts_of(spec)))
    if spec.kind == "records" and wish.operation in ("remove", "split", "sink", "hide") and not other:
        return say("no_such_field", state.language, ", ".join(field.label for field in spec.fields))
    is_added = any(one.operation == "add" for one in (wish, *wish.others))
    is_of_things = spec.kind == "todo" and is_added and not FIELD.search(wish.said)
    if not is_of_things and _is_about_fields(spec, wish) and (not other or FIELD.search(wish.said)):
        return say("no_fields", state.language)
    if is_of_things and not other:
        return say("typed_in", state.language)
    return other or _what_there_is(state)


def _is_a_name(words: str) -> bool:
    """Whether words may be what something is called: "the chart", not "what I have bought"."""
    bare = ARTICLE.sub("", unquoted(words))
    is_of_all = re.search(r"\b(?:ones?|everything|alles?|todos?|tout)\b", bare, re.I)
    return 0 < len(bare.split()) <= _MOST_OF_A_NAME and not is_of_all and not noted.is_clause(bare)


def _what_there_is(state: State) -> str:
    """What the window of an app without fields of its own has, where nothing else can be said of a wish."""
    if state.spec.kind == "records" or not (there := [*choices_of(state.spec), *parts_of(state.spec)]):
        return ""
    return say("has_these", state.language, ", ".join(there[:12]))


def _is_about_fields(spec: AppSpec, wish: Wish) -> bool:
    """Whether a wish is about a field in an app that has none of its own choosing."""
    is_of_size = wish.operation == "retype" and not FIELD.search(wish.said)  # "make the board larger"
    if _MORE_OF_IT.match(wish.a):
        return False
    if wish.operation == "noted":
        return spec.kind != "records" and bool(_WRITTEN_DOWN.search(wish.said))
    if spec.kind == "records" or is_of_size or wish.operation not in (*_ABOUT_FIELDS, "remove"):
        return False
    if FIELD.search(wish.a):
        return True
    made = as_fields([wish.a], "")
    is_held = bool(made) and made[0].type != "text"
    return wish.operation in ("retype", "choices") or (wish.operation in ("add", "add_typed") and is_held)


def _is_drawn(spec: AppSpec, said: str) -> bool:
    """Whether the chart that is asked for is there, of the groups that it is asked for."""
    per = re.search(r"\b(?:per|by|for each|of each|pro|je|nach|por|cada|par|chaque) (?P<group>[^\W\d]+)", said, re.I)
    is_of_another = per is not None and not offers(spec, per["group"])
    has_one = bool(CHART.search(said)) and has_chart(BLUEPRINTS[spec.kind].view(spec))
    return has_one and not is_of_another and not _NOT_AS_IT_IS.search(said)


def _is_shown(spec: AppSpec, words: str) -> bool:
    """Whether an app that has no fields of its own shows what words name."""
    return spec.kind != "records" and offers(spec, words)


def _is_there(spec: AppSpec, said: str) -> bool:
    """Whether an app reads and writes files, or finds what is typed, as it was asked for."""
    view = BLUEPRINTS[spec.kind].view(spec)
    has_files = any(re.search(r"export|import|csv|save_as|open_file", action) for action in actions_of(view).values())
    return bool(_FILES.search(said) and has_files) or bool(_SEARCH.search(said) and "search" in view.vars)


def parts_of(spec: AppSpec) -> list[str]:
    """The fields and buttons of an app by the words that it shows."""
    words = {**words_of(spec.language, spec.kind), **dict(spec.wording)}
    buttons = [words.get(text, text) for text in actions_of(BLUEPRINTS[spec.kind].view(spec)) if text]
    return [*(field.label for field in spec.fields), *buttons][:12]


def _is_summed(spec: AppSpec, said: str) -> bool:
    """Whether what is asked for is the sum of all, which a record keeper shows under its list."""
    is_of_all = (
        _IN_ALL.search(said) and "=" not in said and not _OF_GROUPS.search(said) and not _NOT_AS_IT_IS.search(said)
    )
    return bool(is_of_all) and spec.kind == "records" and any(map(is_summed, spec.fields))


def _told(state: State) -> str:
    """What the app keeps and how it orders it, or how it is used."""
    spec, language = state.spec, state.language
    if spec.kind != "records":
        words = words_of(spec.language, spec.kind)
        return " ".join(words.get(line, line) for line in BLUEPRINTS[spec.kind].help)
    order = next((field.label for field in spec.fields if field.key == spec.options.get("order")), "")
    ordered = [say("order", language, order)] if order else []
    return " ".join([say("keeps", language, ", ".join(field.label for field in spec.fields)), *ordered])
