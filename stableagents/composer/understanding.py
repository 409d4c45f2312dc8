"""From a description in plain words to an AppSpec. Never fails: what can't be placed is said, not dropped."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import choosing, entities, field_names, fields, placing, readings, titles, wishes
from stableagents.composer.asides import alike
from stableagents.composer.blueprints import BLUEPRINTS, FALLBACK
from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.formula import asks_for_a_formula, tells_a_calculation
from stableagents.composer.blueprints.formula.kept import are_kept
from stableagents.composer.blueprints.records import allowances, kinds_paid, ledgers, repeated
from stableagents.composer.languages import ENGLISH_ONLY, ENTRY, language_of, words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.languages.spelling import corrected
from stableagents.composer.languages.telling import told
from stableagents.composer.rows import entered, is_of_rows
from stableagents.composer.sentences import is_clause
from stableagents.composer.spec import AppSpec, FieldSpec, ListSpec

MAX_READ = 4000  # characters of a description that are understood
ON_TOP = (
    r"\b(?:always on top|stays? on top|(?:above|over) (?:all )?(?:the )?other windows"
    r"|immer (?:im vordergrund|ganz oben|oben)"
    r"|siempre (?:encima|visible|delante)|toujours (?:au premier plan|visible|au-dessus|devant))\b"
)
LARGE = (
    r"\b(?:(?:large|big|huge|bigger|larger) (?:print|letters?|text|fonts?|type|writing)|(?:ganz )?(?:große[rn]?"
    r"|größere) (?:schrift|buchstaben)"
    r"|letras? (?:muy )?grandes?|(?:gros(?:ses)?|grandes?) (?:caractères|lettres|écriture))\b"
)
# Kinds that give way to a record keeper where fields are named that they do not have.
_GIVES_WAY = frozenset(["notes", "reminders", "todo", "expenses", "formula"])
_ASKS_FOR_DAYS = re.compile(
    r"\b(?:days? (?:until|between|since)|countdown|how many days|how long|tage (?:bis|seit)"
    r"|wie viele tage|d[ií]as hasta|cu[aá]ntos d[ií]as|jours)\b",
    re.I,
)
# What is asked of many records together.
_OF_MANY = re.compile(
    r"\b(?:total|sum|average|summe|gesamt|suma|somme|moyenne|promedio|durchschnitt)\w*"
    r" (?:for|of|per|by|on|für|pro|je|am|von|por|de|del|du|par) (?:the |each |every |cada |chaque "
    r"|jede[nr]? )?(?:today"
    r"|day|week|month|year|heute|tag|woche|monat|jahr|hoy|día|semana|mes|año|jour|semaine|mois|année)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"\b(?:name|title|isbn|student|tenant|customer|client|patient|pupil|driver|donor|player|member|guest|book|plant"
    r"|product"
    r"|drink|^(?:song|track|album|film|movie|food|dish|wine|game|lied|spiel|gericht|wein|juego|canción|película|plato"
    r"|chanson|jeu|plat|vin)$|mieter|kunde|kundin|schüler|spieler|gast|produkt|inquilino|cliente|alumno"
    r"|producto|locataire|produit"
    r"|who|what|item|person|company|site|place|day|date|when|titel|datum|tag|nombre"
    r"|título|fecha"
    r"|nom|titre)\b",
    re.IGNORECASE,
)
# What tasks and notes do not have, and records do.
_MORE = {
    "todo": re.compile(r"\b(?:prices?|costs?|preise?n?|kosten|precios?|costes?|prix)\b", re.IGNORECASE),
    "notes": re.compile(r"\b(?:moods?|stimmung\w*|humeurs?|estado de ánimo)\b", re.IGNORECASE),
}
# What a countdown goes to where it is no clock of minutes: days that are added, each with its name.
_TO_A_DAY = re.compile(
    r"\bcount ?downs?\b(?!.*\b(?:pomodoro|stop ?watch|laps?|minutes and)\b).*\b(?:events?|how many days|days? (?:are )?"
    r"(?:left|to go)|name and (?:an? )?date)\b|\bcountdowns?\b.*\b(?:ereignisse?n?|wie viele tage|name und datum)\b"
    r"|\bcuenta atrás\b.*\b(?:eventos?|cuántos días|nombre y fecha)\b"
    r"|\bcompte à rebours\b.*\b(?:évènements?|événements?|combien de jours|nom et (?:une )?date)\b",
    re.IGNORECASE | re.DOTALL,
)
_SHARED_ENDING = re.compile(
    r"\b(start|begin|arrival|departure|check-?in|opening) and (end|finish|departure|return|check-?out|closing)"
    r" (time|date)s?\b",
    re.IGNORECASE,
)
_FROM_TILL = (
    (r"\bfrom (?:when|what time) (?:till|until|to) (?:when|what time)\b", "from, until"),
    (r"\bvon wann bis wann\b", "von, bis"),
    (r"\b(?:desde cu[aá]ndo hasta cu[aá]ndo|de qu[eé] hora a qu[eé] hora)\b", "desde, hasta"),
    (r"\b(?:de quand à quand|de quelle heure à quelle heure)\b", "de, à"),
)
_WHO_HAS = re.compile(
    r"\b(?:who (?:has|borrowed|took|got)|wer (?:hat|leiht)|quién (?:tiene|lleva)|qui (?:a|emprunte)) (?:what"
    r"|which|was|welche\w*"
    r"|qué|quoi|quel\w*)\b",
    re.IGNORECASE,
)
_OF_LENDING = ("what", "lent to", "lent on", "due date", "returned on")
_LENT = (
    r"\b(?:lent|lend|lending|loaned|loan out|borrowed from me|ausgeliehen|verliehen|verleihe|prest(?:o|é|ado"
    r"|ados|amos)"
    r"|prêtés?|prêtées?|j'ai prêté)\b"
)
_ALSO = {  # what is kept as well where a description speaks of it
    "price": r"\b(?:prices?|preise?n?|precios?|prix)\b",
    "photo": r"\b(?:photos?|pictures?|fotos?|bilder\w*)\b",
    "lent to": _LENT,
    "lent on": _LENT,
    "returned": _LENT,
}
_STORY = re.compile(
    r"\W*(?:i(?!'d like|(?: would like| want| need)\b)|we(?!(?: want| need)\b)|my \w+ and i|what|who|which|when"
    r"|where|how|ich(?! brauche| möchte| will| hätte| suche)"
    r"|wir|wer|was|wann|wo|wie|quel(?:le)?|quién|qué|cuándo|cuánto|qui|quand|combien|où"
    r"|(?:(?:i (?:want|need|would like)|help me) to |ich (?:will|möchte) )(?:know|see|remember|wissen|sehen|merken)\b"
    r"|(?:keep track|remember|remind me|know|track) (?:of )?(?:who|what|when|where|how|which))\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:how (?:much|many|long)|know|wie ?viele?|wissen|cu[aá]nt[oa]s?|saber|combien|savoir)\b", re.IGNORECASE
)
_BY_WEEKDAY = re.compile(
    r"\b(?:(?:each|every|per) (?:weekday|day of the week)|(?:für )?jeden (?:wochen|schul)tag|pro wochentag"
    r"|cada día de la semana|chaque jour de la semaine)\b",
    re.IGNORECASE,
)
_OF_A_WEEKDAY = ["what", "weekday (Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday)", "done"]
_MEMBER = re.compile(r"member|mitglied|socia?o?|miembro|membre|adhérente?|subscriber|abonn\w+", re.IGNORECASE)
_NO_NAMES = frozenset(["what for", "wofür", "para qué", "pour quoi"])
_PEOPLE = frozenset(["guest", "student", "employee", "member", "patient", "tenant", "player", "teacher", "contact"])
_CHOICES = re.compile(r"\([^()]*,[^()]*\)")  # of a field: they say nothing of the kind of app
# What is said by the way tells nothing of what is kept: an example in brackets, what to filter by, how many play.
_ASIDES = re.compile(
    r"\([^()]*\)|\b(?:filter\w*|filtr\w+|group\w*|sort\w*|sortier\w*|orden\w+|trie[rsz]?|regroup\w*) "
    r"(?:\w+ )?(?:by|nach|por|par) (?:\w+ )?\w+|\bfür \d+ spieler\b|\bfor \d+ players\b|\bpara \d+ jugadores\b"
    r"|\bpour \d+ joueurs\b",
    re.IGNORECASE,
)
_LIST = re.compile(r"\b(?:lists?|\w*listen?|listas?|listes?)\b")
_VERBS = (
    *("umrechnen", "umwandeln", "convertir", "calcular", "calculer", "berechnen"),
    "convert",
    "calculate",
    "count",
    "compute",
    "track",
    "time",
    "work",
    "how",
    "figure",
    "find",
    "what",
    "who",
    "play",
    "roll",
    "flip",
    "toss",
    "pick",
    "draw",
)


# Many patterns take the square of the length of what has no end.
_ENDLESS = re.compile(r"(\S{80})\S+|(?<=\s{8})\s+|((?:\d[\s.,]{1,3}){40})(?:\d[\s.,]{1,3})+")


def shortened(description: str) -> str:
    """The description with an end to words, gaps and rows of digits that have none; what people write stays."""
    return _ENDLESS.sub(lambda run: run[1] or run[2] or "", description)


def understand(description: str, title: str | None = None) -> AppSpec:
    """The AppSpec of a description; ``title``, where given, is the name to show."""
    given = shortened(description)
    description, read = corrected(given[:MAX_READ])
    text = _SHARED_ENDING.sub(r"\1 \3 and \2 \3", titles.without_person(" ".join(description.split())))
    for spoken, listed in _FROM_TILL:
        text = pattern_of(spoken, re.IGNORECASE).sub(listed, text)
    named, head = fields.named_fields(text)
    blueprint, weight = choosing.kind_of(head)
    named = named or (fields.bracketed_fields(text) if blueprint is FALLBACK else [])
    begun = entered(text) if is_of_rows(text) else []
    named = named if set(begun) & set(named) else begun or named
    language = language_of(text)
    if blueprint.kind == "expenses" and _lists_something(text):
        blueprint, weight = FALLBACK, 0  # "gift list with a budget per person"
    if blueprint.kind == "timers" and _TO_A_DAY.search(text):
        blueprint = BLUEPRINTS["countdowns"]
    has_more = blueprint.kind in _MORE and bool(_MORE[blueprint.kind].search(text))
    lists_inputs = (
        bool(named) and blueprint.kind == "calculator" and choosing.by_pattern(text.lower())[0].kind == "formula"
    )
    if blueprint.kind == "formula" and BLUEPRINTS["tool"].weigh_whole(text.lower()):
        blueprint, weight = BLUEPRINTS["tool"], choosing.PATTERN  # what it is by is told behind the title
    if (named and weight < choosing.SURE) or lists_inputs or has_more or entities.are_described(text, language):
        # Named fields make a record keeper of all but what was clearly called something.
        blueprint, weight = choosing.by_pattern(_CHOICES.sub(" ", text.lower()) if len(named) > 3 else text.lower())
    gives_way = blueprint.kind in _GIVES_WAY or blueprint is FALLBACK
    is_noted = gives_way and are_kept(text)
    if is_noted and blueprint.kind == "formula":
        blueprint, weight = FALLBACK, 0
    if (
        gives_way
        and not is_noted
        and not _WHO_HAS.search(text)
        and (tells_a_calculation(description) or asks_for_a_formula(text))
    ):
        blueprint, weight = BLUEPRINTS["formula"], choosing.PATTERN
    may_be_records = blueprint.kind in _GIVES_WAY or (len(named) > 3 and blueprint is not FALLBACK)
    if may_be_records and _are_records(blueprint, text, named):
        blueprint, weight = FALLBACK, 0
    if gives_way and allowances.is_kept(text.lower()):
        is_list = len(named) > 2 or any(field.type == "date" for field in fields.as_fields(named, text))
        blueprint, weight, named = FALLBACK, 0, named if is_list else []
    if (blueprint.kind == "formula" or (blueprint is FALLBACK and len(named) < 4)) and _WHO_HAS.search(text):
        blueprint, weight, named = FALLBACK, 0, []
    paid_by_kind = kinds_paid.told(text.lower()) if gives_way and len(named) < 4 else []
    paid_by_kind = paid_by_kind or (repeated.told(text) if gives_way and len(named) < 3 else [])
    if paid_by_kind:
        blueprint, weight, named = FALLBACK, 0, paid_by_kind
    lines = _lines_told(" ".join(description.split()), blueprint, language)
    measured = readings.told(text, language, named) if gives_way else []
    if lines:
        blueprint, weight, named = FALLBACK, 0, ledgers.joined(named, lines)
    elif measured:
        blueprint, weight, named = FALLBACK, 0, measured
    language = "en" if blueprint.kind in ENGLISH_ONLY else language
    begins_with_fields = bool(named) and not head.strip() and text != head
    shown = (
        titles.given_title(title) if title else _title(text, blueprint, language, is_placed=weight >= choosing.ENOUGH)
    )
    shown = FALLBACK.title if begins_with_fields and not title and not titles.called(text) else shown
    openings = [choosing.opening_of(said) for said in (description, text)]
    is_story = bool(lines or measured) and any(map(is_clause, openings))
    if is_story and not title and not titles.called(text):
        shown = ledgers.title_of(lines, language) if lines else readings.title_of(text, language)
    said = (f"Words were read as: {', '.join(f'{word} → {meant}' for word, meant in read.items())}.",) if read else ()
    spec = AppSpec(kind=blueprint.kind, title=shown, description=description, language=language, assumptions=said)
    if blueprint is FALLBACK:
        spec = _with_fields(spec, text, "" if is_story else head, named, is_titled=bool(title))
    missing = wishes.not_covered(spec, blueprint, text, named)
    if len(given) > MAX_READ:
        missing += (f"Only the first {MAX_READ:,} characters of the description were read.",)
    theme = (
        "dark"
        if pattern_of(r"\b(?:dark|dunk(?:el|le)\w*|oscur[oa]|sombre)\b", re.IGNORECASE).search(text)
        else "system"
    )
    spec = replace(spec, theme=theme, is_on_top=bool(pattern_of(ON_TOP, re.IGNORECASE).search(text)))
    spec = replace(spec, is_large=bool(pattern_of(LARGE, re.IGNORECASE).search(text)))
    spec = blueprint.refine(replace(spec, not_covered=spec.not_covered + missing))
    if blueprint.title_for is not None and spec.title == blueprint.title and not title:
        spec = replace(spec, title=blueprint.title_for(spec))
    spec = _with_unplaced(spec, blueprint, named)
    spec = replace(
        spec,
        assumptions=tuple(told(said, language) for said in spec.assumptions),
        not_covered=tuple(told(said, language) for said in spec.not_covered),
    )
    return spec if title else replace(spec, title=words_of(language).get(spec.title, spec.title))


def _lists_something(text: str) -> bool:
    """Whether a description begins with a list of something that is often kept, and is of no money but beside it."""
    opening = choosing.opening_of(text.lower(), is_alone=True)
    is_money = choosing.weight(BLUEPRINTS["expenses"], opening, choosing.words_in(opening)) >= choosing.ENOUGH
    return not is_money and _LIST.search(opening) is not None and entities.usual(opening) is not None


def _lines_told(text: str, blueprint: Blueprint, language: str) -> list[str]:
    """The fields of a log or a ledger that is told in sentences, and of which no other kind is."""
    is_open = blueprint is FALLBACK or blueprint.kind in (*_GIVES_WAY, "till", "split")
    is_kept = is_open and (are_kept(text) or ledgers.is_owed(text.lower()))
    return ledgers.told(text, language) if is_kept else []


def _are_records(blueprint: Blueprint, text: str, named: list[str]) -> bool:
    """Whether the fields that were named are those of records rather than what such an app has: two or more that it
    does not know, of which one is a day, an amount, a figure or a tick; or a day beside a formula."""
    types = {name: field.type for name, field in zip(named, fields.as_fields(named, text), strict=False)}
    if (
        blueprint.kind == "formula"
        and len(named) > 1
        and is_of_rows(text)
        and (entered(text) or {"text", "date"} & set(types.values()))
    ):
        return True  # what each one owes, a ranking
    if blueprint.kind == "formula" and tells_a_calculation(text):
        return len(named) > 2 and "tick" in types.values()  # "paid" beside a member and what is bought
    if blueprint.kind == "formula":
        outside = [name for name, type_ in types.items() if type_ in ("text", "tick", "choice", "email", "long_text")]
        formula = " ".join(re.findall(r"=([^,;=\n]*)", text.lower()))
        if field_names.NUMBERED.search(text):
            return True
        if "=" not in text and len(outside) > 1 and "tick" in types.values():
            return True  # "member, fee 60 a year, paid" are those of a list, too
        beside = sum(name.partition(" (")[0].lower() not in formula for name in outside) if formula else 0
        if beside > 1 or (beside and (_OF_MANY.search(text) or len(named) > 4)):
            return True  # a customer and a job beside a total are those of a list
        is_long = len(named) > 2 or "money" in types.values()  # "deposits with date and amount"
        has_days = "date" in types.values() and (bool(formula) or not _ASKS_FOR_DAYS.search(text))
        return is_long and has_days
    formulas = " ".join(re.findall(r"=([^,;=\n]*)", text.lower()))
    gives_way = blueprint.kind in _GIVES_WAY or blueprint.kind == "quiz"  # an invoice has its own sums
    if gives_way and len(named) > 2 and sum(name.lower() in formulas for name in named) > 1:
        return True  # "planned, paid, rest = planned - paid"
    telling = {"date", "number"} if blueprint.kind == "expenses" else {"date", "number", "money", "tick", "time"}
    if blueprint.kind in ("notes", "todo") and len(named) == 2:
        return "date" in types.values() and bool({"number", "money", "duration"} & set(types.values()))
    if len(named) < 3 or not telling & set(types.values()):
        return False
    spec = blueprint.refine(AppSpec(kind=blueprint.kind, title="", description=text, language=language_of(text)))
    spec = replace(
        spec, options={key: value for key, value in spec.options.items() if key != "people"}
    )  # its own names
    known = placing.names_placed(spec, blueprint, named) | set(wishes.features_in(blueprint, spec.language, named))
    strange = [name for name in named if name not in known]
    is_named = (
        not {"date", "time", "tick"} & set(types.values()) and choosing.kind_of_opening(text) is blueprint
    )  # "QR code generator: …, choose the size and colour"
    return len(strange) > 1 and (3 if is_named else 2) * len(strange) >= (2 if is_named else 1) * len(named)


def _with_unplaced(spec: AppSpec, blueprint: Blueprint, named: list[str]) -> AppSpec:
    """The spec with what found no place in it told; what the app shows something for is not told as missing."""
    placed = placing.names_placed(spec, blueprint, named, in_other_words=True)
    said = tuple(one for one in spec.not_covered if one not in {f"Not part of it: {name}." for name in placed})
    return replace(spec, not_covered=said + placing.unplaced(spec, blueprint, said))


def _title(text: str, blueprint: Blueprint, language: str, *, is_placed: bool) -> str:
    name = titles.called(text)
    if name:
        return name
    shown = titles.subject(text, language)
    if shown and blueprint is FALLBACK and titles.is_of_writing(shown):
        shown = titles.topic(titles.without_writing(text))
    is_known = is_placed and blueprint is not FALLBACK
    if blueprint.kind == "formula" and (_is_told(text) or (shown and _ASKING.search(shown))):
        return blueprint.title  # a question names no formula
    is_name = _is_name(blueprint, shown, language) if shown and is_known else not _is_told(text)
    if not shown or "=" in shown or not is_name or is_clause(shown):
        return blueprint.title
    return shown


def _is_told(text: str) -> bool:
    """Whether a description is a story or a question, such as "I lend books to neighbours", which names nothing."""
    return bool(_STORY.match(text))


def _is_name(blueprint: Blueprint, title: str, language: str) -> bool:
    """Whether a title names the kind of app; one with a number says how it shall be, but for English names."""
    return _says(blueprint, title) and (language == "en" or not re.search(r"\d", title))


def _says(blueprint: Blueprint, title: str) -> bool:
    """Whether a title names the kind of app, as "Egg timer" does and "Convert miles" does not."""
    words = title.lower().split()
    return words[0] not in _VERBS and choosing.weight(blueprint, title.lower(), set(words)) > 0


def _with_fields(spec: AppSpec, text: str, head: str, named: list[str], *, is_titled: bool) -> AppSpec:
    lists = entities.several(text, spec.language, has_fields=len(named) > 1) or entities.named(named, spec.language)
    if lists:
        return _with_lists(spec, text, lists)
    told = _ASIDES.sub(" ", text)
    by_weekday = len(named) < 3 and bool(_BY_WEEKDAY.search(text))
    named = [] if by_weekday else named
    usual = entities.usual(_ASIDES.sub(" ", head)) or (None if named else entities.usual(told))
    usual = None if by_weekday else usual
    if named and len(named) < 3 and (whole := entities.usual(told)) and whole.follows:
        usual, named = whole, []  # "when I went to bed and got up": what such nights have in any case
    of_first = entities.usual(named[0]) if named else None
    if of_first and (_MEMBER.match(named[0]) if usual else spec.title == FALLBACK.title):
        usual = (
            usual if usual and _keeps_one_of(usual, named[:1], spec.language) else of_first
        )  # "gym: member, phone, …"
    if spec.title == FALLBACK.title and usual and not titles.called(text):
        plural = usual.names[spec.language][1]
        spec = replace(spec, title=plural[:1].upper() + plural[1:])
    if spec.title == FALLBACK.title and (named or by_weekday) and not is_titled:
        spec = replace(spec, title=titles.topic(spec.description) or FALLBACK.title)
    is_named = spec.title != FALLBACK.title and spec.language == "en" and not (usual and _is_told(text))
    from_title = titles.nouns(spec.title) if is_named else None
    names = usual.names[spec.language] if usual else ENTRY.get(spec.language, ("entry", "entries"))
    one, many = from_title or names
    said = [f"It is made as a record keeper for {many}."]
    missing = tuple(f"The field {name!r} was one too many." for name in named[fields.MAX_FIELDS :])
    if named:
        kept = fields.as_fields(named, text)
        named_first = entities.usual_fields(usual.keeps[:1], text, spec.language) if usual else []
        is_nameless = bool(named_first) and named_first[0].key != "date" and _tells_no_name(kept)
        if (
            named_first
            and named_first[0].key in ("name", "title", "item", "date")
            and (not any(map(_NAMES.search, named)) or is_nameless)
            and (not any(field.type == "date" for field in kept) or is_nameless)
            and (named_first[0].key == "date" or kept[0].type != "text" or _is_of_people(usual))
        ):
            kept = [*named_first, *(field for field in kept if field.key != named_first[0].key)][: fields.MAX_FIELDS]
    else:
        is_unplaced = not usual and not from_title and spec.title != FALLBACK.title and not wishes.is_of_keeping(text)
        other = "" if usual else wishes.other_kind(text) or ("What was described" if is_unplaced else "")
        if other:
            missing += (f"{other} is beyond the built-in composer: this app only keeps records.",)
        keeps = usual.keeps if usual else _OF_A_WEEKDAY if by_weekday else ["name", "date", "notes"]
        keeps = list(_OF_LENDING) if _WHO_HAS.search(text) else keeps
        if allowances.is_kept(text.lower()):
            needed = allowances.usual_fields(text)
            is_there = usual and any(alike(needed[-1], one) for one in usual.keeps)
            keeps = keeps if is_there else needed
        also = [
            name for name, words in _ALSO.items() if name not in keeps and pattern_of(words, re.IGNORECASE).search(text)
        ]
        follows = usual.follows if usual and keeps is usual.keeps else {}
        kept = entities.usual_fields([*keeps, *also], text, spec.language, follows)
        said.append(f"The fields were not named, so it keeps {', '.join(field.label for field in kept)}.")
    return replace(
        spec,
        entity=one,
        entities=many,
        fields=tuple(kept),
        assumptions=(*spec.assumptions, *said),
        not_covered=spec.not_covered + missing,
    )


def _tells_no_name(kept: list[FieldSpec]) -> bool:
    """Whether no field can be what a record is called: an expiry date and what it is for."""
    return not any(f.type in ("text", "choice", "link") and f.label.lower() not in _NO_NAMES for f in kept)


def _is_of_people(usual: entities.Usual | None) -> bool:
    """Whether what is kept is people, who have a name whatever else is named of them."""
    return usual is not None and usual.names["en"][0] in _PEOPLE


def _keeps_one_of(usual: entities.Usual, named: list[str], language: str) -> bool:
    """Whether one of the named fields is one that such records usually have."""
    labels = [field.label for field in entities.usual_fields(usual.keeps, "", language)]
    return any(alike(word, label) for name in named for word in name.split()[:2] for label in labels)


def _with_lists(spec: AppSpec, text: str, lists: list[ListSpec]) -> AppSpec:
    """A record keeper with several lists."""
    first, *others = lists
    listed = ", ".join(one.entities for one in lists)
    keeps = "; ".join(f"{one.entities}: {', '.join(field.label for field in one.fields)}" for one in lists)
    said = (f"It is made as a record keeper for {listed}.", f"It keeps {keeps}.")
    return replace(
        spec,
        entity=first.entity,
        entities=first.entities,
        fields=first.fields,
        lists=tuple(others),
        assumptions=(*spec.assumptions, *said),
    )
