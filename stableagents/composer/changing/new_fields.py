"""What is added to a record keeper: fields as a description would tell them, further lists, choices, and a chart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from stableagents.composer import entities, field_names, fields, titles, wishes
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.records import columns, following, rules, since
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.changing import noted
from stableagents.composer.changing.clauses import Wish, unquoted
from stableagents.composer.changing.going_back import known_before
from stableagents.composer.changing.record_fields import choices_in, of_a_tick, place_of, with_choices
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.settings import set_as_said
from stableagents.composer.changing.state import (
    ARTICLE,
    FIELD,
    Outcome,
    State,
    done,
    field_meant,
    field_named,
    named_in,
    stems_of,
)
from stableagents.composer.languages import words_of
from stableagents.composer.reshaping import has_chart
from stableagents.composer.spec import AppSpec, FieldSpec, ListSpec

CHART = re.compile(r"\b(?:chart|graph|diagram(?:m)?|gráfic[oa]|graphique|diagramme)\b", re.IGNORECASE)
_LIST = re.compile(
    r"(?:(?:another|a second|a|eine?(?: zweite)?|una?(?: segunda)?|une?(?: deuxième)?) )?"
    r"(?:(?:list|liste|lista)(?: (?:of|for|with|von|für|mit|de|des|para|con|pour|avec)(?: the| all| my| den| meinen"
    r"| los| las| mis| les| mes)?)? )?(?P<noun>[^\W\d]+)"
    r"(?:,? (?:with|mit|con|avec) (?:the |den |las? |los |les? )?(?P<fields>.+))?",
    re.IGNORECASE,
)
_NO_FIELD = re.compile(
    r"\b(?:scanners?|(?:web)?cams?|cameras?|kameras?|cámaras?|caméras?|microphones?|bars?|timer|buttons?|icon|logo"
    r"|background|animation|page|tabs?|menu|login|mode|only|first|ones|everything|second"
    r"|choices?|options?|balken|knopf|seite|menü|modus|nur|alles|auswahl|botón|fondo|página|solo|sólo|todo|barra"
    r"|bouton|fond|seulement|tout|barre)\b",
    re.IGNORECASE,
)
_MAY_BE_EMPTY = re.compile(
    r",? (?:but|and|pero|aber|mais|y|und|et) (?:(?:it's|it is|that's|is|es ist|das ist|ist|es|que no sea|no es|c'est"
    r"|ce n'est|n'est) )?"
    r"(?:not |nicht |no |pas |kein\w* )?(?:required|mandatory|optional|needed|obligatori[oa]|opcional|nötig"
    r"|pflicht\w*|muss|obligatoire"
    r"|facultati\w+)$",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?P<new>.+?) (?P<where>(?:after|before|behind|next to|nach|hinter|vor|después de|antes de|après|avant)"
    r" (?:the |de[mn] |der |das |el |la |le )?(?P<other>.+))",
    re.IGNORECASE,
)
_FOR_EACH = re.compile(
    r"\s+of (?:it|them)$|\s+(?:for|of|to|für|zu|para|pour|à) (?:each|every|all|jede[nrsm]?|alle|cada"
    r"|chaque)\b.*$",
    re.I,
)
# A field with what can be chosen: "category: starter, main", "species as a dropdown with dog, cat".
_WITH_CHOICES = re.compile(
    r"(?P<name>[^:,()]{2,40}?)(?:\s*:|,? (?:with|mit|con|avec) (?:the |den |las |les )?(?:choices|options|values"
    r"|auswahl"
    r"|werten?|opciones|choix)|(?: as| als| como| comme)?(?: an?| eine?| una?| une?)? (?:drop ?down|choice"
    r"|selection|auswahl"
    r"|lista desplegable|liste déroulante)(?: (?:with|of|from|mit|aus|con|de|avec))?):?\s+(?P<choices>[^:()]+)",
    re.IGNORECASE,
)
_OF_A_KIND = re.compile(  # what is chosen from a list whatever is said: "a category with food, light and rent"
    r"(?P<name>(?:(?:an?|the|eine?n?|die|den|una?|la|el|une?|le) )?(?:categor(?:y|ies)|types?|kinds?|status|groups?"
    r"|priorit(?:y|ies)|sizes?|colou?rs?"
    r"|kategorien?|arten?|typ|gruppen?|größen?|farben?|priorität(?:en)?|categor[ií]as?|tipos?|clases?|estados?"
    r"|grupos?|prioridad(?:es)?|tallas?"
    r"|catégories?|types?|sortes?|genres?|états?|groupes?|priorités?))"
    r" (?:with|mit|con|avec|such as|like|wie|como|comme)(?: the| den| la| el| las| los"
    r"| les)? (?P<choices>[^:()]*(?:,| and | or | und | oder | y | o | et | ou )[^:()]+)",
    re.IGNORECASE,
)


# Of people, "who's vegetarian" is a tick; "who's responsible" is another person.
_WHO_IS = re.compile(
    r"(?:who(?:['’]s| is| are| was)|wer (?=\S+ ist)|quién(?:es)? (?:es|son|está)|qui est) (?P<what>(?!responsible|in"
    r" charge|next|first"
    r"|the\b|my\b|doing|it\b)[^\W\d]+(?: [^\W\d]+)?)",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    r"\b(?:name|guest|person|who|member|child|kid|student|gast|nombre|invitado|persona|nom|invité"
    r"|personne)\w*\b",
    re.I,
)
_NOT_WORKED_OUT = ("remove", "less", "hide", "reword", "called", "order", "move", "swap", "language", "title", "undo")
_IS_WORKED_OUT = re.compile(
    r"\d|%|\b(?:calculat\w+|work\w* (?:it |that )?out|comput\w+|left|balance|costs?|profit|speed|fast|pace|average"
    r"|used|berechn\w+"
    r"|rechne\w*|übrig|bleibt|noch in|saldo|kostet|gewinn|schnell|calcul\w+|queda|saldo|cuesta|ganancia|reste|solde"
    r"|coûte|bénéfice)\b",
    re.IGNORECASE,
)
_FAST = re.compile(
    r"(?:at )?(?:how fast|what (?:pace|speed))|wie schnell|(?:a qué|qué) (?:velocidad|ritmo)|lo rápido|cómo de"
    r" rápido|à quelle (?:vitesse|allure)",
    re.IGNORECASE,
)
_TWO_OF_IT = re.compile(
    r"(?:but |and |und |y |et )?(?:some|many|a few|several|most|manche|einige|viele|algun[oa]s|much[oa]s|vari[oa]s"
    r"|certaine?s)"
    r"\b.{0,30}? (?:two|2|zwei|dos|deux|a second|eine? zweite\w*|una? segund[oa]|une? (?:deuxième|seconde?))"
    r" (?P<what>[^\W\d]+(?: [^\W\d]+)?)",
    re.IGNORECASE,
)
_NAMED_CHOICES = re.compile(  # "kind, lime or acacia"
    r"^(?P<name>(?!(?:or|and)\b)[^\W\d]+(?: [^\W\d]+)?), "
    r"(?P<choices>[^\W\d]+(?:, [^\W\d]+)*,? (?:or|oder|o|ou) [^\W\d]+)$",
    re.IGNORECASE,
)
_HOW = re.compile(r"(?:how|wie|cómo|cuánt\w+|combien|comment)\b", re.IGNORECASE)
_SO_MANY = re.compile(
    r"(?:how (?:many|often)|wie (?:viele|oft)|cuánt[oa]s|cada cuánto|combien de|tous les combien)\b(?!.*\?)"
    r"(?!.*\b(?:total|all|altogether|together|should|must|first|top|insgesamt|zusammen|soll|debe|doit|en tout)\b)",
    re.IGNORECASE,
)
_AT_A_RATE = re.compile(r"\b(?:costs?|kostet|cuesta|coûte|worth)\b.*\d", re.IGNORECASE)
_RATE_FIRST = re.compile(
    r"^\W*(?P<per>(?:per|for (?:an?|each|every)|an?|pro|je|por|cada|par) [^\W\d]+),? (?:i|we|they|it's|it is"
    r"|krieg\w*|bekomm\w*|nehm\w*|verdien\w*|me|nos|cobr\w+|gan\w+|je|on)\b[^\d]{0,20}"
    r"(?P<rate>\d+(?:[.,]\d+)?)(?: ?(?:€|euros?|dollars?|pounds?))?",
    re.IGNORECASE,
)
_MUST = r"(?:required|mandatory|compulsory|obligatory|verpflichtende[ns]?|obligatori[oa]s?|obligatoires?|pflicht)"
_MUST_BE = rf"(?i)\b{_MUST}(?:feld)?[- ]?{{0}}\b|\b{{0}} \(?{_MUST}"
_REQUIRED = re.compile(
    rf"\b{_MUST}(?: |-|(?=feld))|,? \(?(?:which is |that is |that must be |das ist |que es |qui est )?{_MUST}\)?$"
    rf"|,? (?:der|die|das) {_MUST} ist$"
    r"|,? (?:which|that|it|das|que|qui) (?:must|has to|should|muss|debe|doit) (?:be )?(?:filled in|ausgefüllt werden"
    r"|rellenarse|être rempli)$",
    re.IGNORECASE,
)

_OF_FIGURES = re.compile(
    r"(?:from|between|von|zwischen|entre|de) \d+(?:\.\d+)? (?:to|and|bis|und|y|a|et|à)"
    r" \d+$",
    re.IGNORECASE,
)
_HINZU = re.compile(r"\s+(?:hin)?zu$", re.IGNORECASE)
_WITH_RULE = re.compile(  # "pages, at most 2000"
    r"(?P<new>[^,()]+?)(?:,| \(|,? (?:which|that|der|die|das|que|qui)) ?(?P<rule>(?:at (?:least|most)"
    r"|max(?:imum)?|min(?:imum)?"
    r"|up to|no more than|(?:must|can|should|may) (?:not|never)|can't|never|between|from \d|unique|mindestens"
    r"|höchstens"
    r"|maximal|nie|niemals|nicht unter|zwischen|von \d|eindeutig|al menos|como (?:máximo|mínimo)|nunca|entre|únic[oa]"
    r"|au (?:moins|plus)|jamais|ne (?:doit|peut)|unique)\b[^()]*)\)?",
    re.IGNORECASE,
)


def add(state: State, wish: Wish, wanted: str) -> Outcome | None:
    """A chart, a further list, a further choice, or fields."""
    return (
        _new_chart(state, wanted)
        or _one_more_choice(state, wanted)
        or _new_list(state, unquoted(wish.a))
        or with_fields(state, wanted)
    )


def noted_of_each(state: State, wish: Wish) -> Outcome | None:
    """What somebody wants to know of each record: "I want to see who lent it"; or those that have a tick or lack it."""
    if state.spec.kind == "records" and (ticked := of_a_tick(state, unquoted(wish.a))) is not None:
        return ticked
    if state.spec.kind != "records":
        return None
    if _AT_A_RATE.search(wish.a):
        return worked_out(state, wish)
    if _FAST.match(unquoted(wish.a)) and (paced := _how_fast(state, wish)) is not None:
        return paced
    if since.tells(wish.a.lower()) and (counted := _follows(state, wish)) is not None:
        return counted
    of_person = _WHO_IS.fullmatch(unquoted(wish.a)) if _OF_PEOPLE.search(state.spec.fields[0].label) else None
    return with_fields(state, f"tick for {of_person['what']}" if of_person else noted.within(unquoted(wish.a)))


def _how_fast(state: State, wish: Wish) -> Outcome | None:
    """The pace of a way and its time, or the speed where no pace follows; the one that is there."""
    there = next((field for field in state.spec.fields if field.type == "pace" or field.key == "speed"), None)
    if there is not None:
        return Outcome(state=None, said=say("already", state.language, there.label))
    keys = [field.key for field in state.spec.fields]
    for said in ("pace", "speed"):
        made = following.computed(state.spec.fields, f"{state.spec.description}. {said}", words_of(state.spec.language))
        new = [field for field in made if field.key == said and field.type in COMPUTED]
        if new and len(made) == len(keys) + 1 <= fields.MAX_FIELDS:
            return done(state, replace(state.spec, fields=made), "computed", new[0].label)
    return None


def typed(state: State, wish: Wish, wanted: str) -> Outcome | None:
    """A field that was named and no more, where its name tells what it holds: "a due date, too"."""
    named = [field for field, _type in _read(wanted)] if state.spec.kind == "records" else []
    made = fields.as_fields(named, wanted)
    is_telling = bool(made) and all(field.type != "text" for field in made)
    return with_fields(state, wanted) if is_telling else None


def _new_chart(state: State, wanted: str) -> Outcome | None:
    if not CHART.search(" ".join(wanted.split()[:2])):
        return None
    if has_chart(BLUEPRINTS[state.spec.kind].view(state.spec)):
        return Outcome(state=None, said=say("already", state.language, wanted))
    spec = replace(state.spec, options={**state.spec.options, "chart": True})
    has_one = has_chart(BLUEPRINTS[spec.kind].view(spec))
    return done(state, spec, "new_part", wanted[:1].upper() + wanted[1:]) if has_one else None


def _one_more_choice(state: State, wanted: str) -> Outcome | None:
    """ "a category Food", where there is a field Category to choose in."""
    named = re.fullmatch(r"(?P<field>[^\W\d]+):? (?P<choice>.+)", wanted)
    field = field_named(state.spec, named["field"]) if named else None
    is_choice = field is not None and field.type == "choice"
    return with_choices(state, named["field"], choices_in(named["choice"])) if named and is_choice else None


def _new_list(state: State, wanted: str) -> Outcome | None:
    """A further list, where something that is often kept is named in the plural, or with fields of its own."""
    spec, named = state.spec, _LIST.fullmatch(wanted)
    known = entities.usual(named["noun"]) if named else None
    if named is None or known is None:
        return None
    one, many = known.names[spec.language]
    own = titles.nouns(named["noun"]) if spec.language == "en" else None
    is_own = own is not None and named["noun"].casefold() not in (one.casefold(), many.casefold())
    if named["noun"].casefold() != many.casefold() and not named["fields"]:
        return None
    one, many = own if own is not None and is_own else (one, many)
    if any(many == other for other in (spec.entities, *(other.entities for other in spec.lists))):
        return Outcome(state=None, said=say("already", state.language, many))
    if len(spec.lists) + 1 >= entities.MAX_LISTS:
        return Outcome(state=None, said=say("too_many_lists", state.language, str(entities.MAX_LISTS)))
    if named["fields"]:
        kept = fields.as_fields(field_names.names_in(named["fields"])[: fields.MAX_FIELDS], wanted)
    else:
        kept = entities.usual_fields(known.keeps, wanted, spec.language)
    further = ListSpec(entity=one, entities=many, fields=tuple(kept))
    labels = ", ".join(field.label for field in kept)
    options = spec.options if spec.lists else {**spec.options, "was_alone": True}
    return done(state, replace(spec, lists=(*spec.lists, further), options=options), "add_list", many, labels)


def with_fields(state: State, wanted: str) -> Outcome | None:
    wanted = _NAMED_CHOICES.sub(r"\g<name> (\g<choices>)", _MAY_BE_EMPTY.sub("", wanted))
    spec, placed = state.spec, _PLACED.fullmatch(wanted)
    if placed is not None and field_named(spec, placed["other"]) is not None:
        wanted = placed["new"]
    told = _WITH_RULE.fullmatch(_FOR_EACH.sub("", wanted))
    said = f"{told['new']} {told['rule']}" if told else wanted
    wanted = _HINZU.sub("", _REQUIRED.sub("", told["new"] if told else _FOR_EACH.sub("", wanted)))
    if "=" in wanted:
        return _new_formula(state, wanted)
    if columns.WHO_LEADS.search(wanted):
        return leads(state, Wish(said=wanted, operation=""))
    is_clause = any(noted.fields_of(wanted))
    is_told = (
        is_clause or FIELD.fullmatch(wanted) or _WITH_CHOICES.fullmatch(wanted) or field_names.choices_of(wanted)[1]
    )
    if not is_told and (_NO_FIELD.search(wanted) or _is_beyond(wanted) or _is_to_a_field(spec, wanted)):
        return None
    is_figure = bool(told and _OF_FIGURES.match(told["rule"]))
    read = [(name, type_ or ("number" if is_figure else "")) for name, type_ in _read(wanted)]
    new = [(name, type_) for name, type_ in read if field_named(spec, _bare(name)) is None]
    if not new:
        there = ", ".join(_bare(name) for name, _type in read)
        return Outcome(state=None, said=say("already", state.language, there)) if read else None
    if len(spec.fields) + len(new) > fields.MAX_FIELDS:
        return Outcome(state=None, said=say("too_many", state.language, str(len(spec.fields))))
    kept, is_back = list(spec.fields), True
    place = place_of(spec, placed["where"], kept) if placed else None
    for name, type_ in new:
        former = known_before(replace(spec, fields=tuple(kept)), _bare(name))
        if former is not None and not type_:
            kept.insert(min(former[1], len(kept)), former[0])
        else:
            is_back = False
            kept.insert(len(kept) if place is None else place, _typed(spec, kept, name, type_, wanted))
            place = place if place is None else place + 1
    made = _worked_out(spec, tuple(kept), wanted)
    labels = [field.label for field in made if field.key not in {old.key for old in spec.fields}]
    changed = _ruled(spec, replace(spec, fields=made), said)
    is_computed = all(field.type in COMPUTED for field in made if field.label in labels)
    how = "field_back" if is_back else "computed" if is_computed else "add"
    return done(state, changed, how, ", ".join(labels))


def _ruled(before: AppSpec, spec: AppSpec, said: str) -> AppSpec:
    """The spec with what was said of its new fields as they were asked for: "a rating from 1 to 5"."""
    new = tuple(field for field in spec.fields if field not in before.fields)
    told = [list(rule) for rule in rules.stated(new, said.lower(), f"{spec.entity} {spec.entities} {spec.title}")]
    is_of_one = len(new) == 1 and _REQUIRED.search(said)
    needed = [field for field in new if is_of_one or re.search(_MUST_BE.format(re.escape(field.label)), said)]
    told += [rule for field in needed if (rule := [field.key, "required", ""]) not in told]
    kept = [rule for rule in spec.options.get("rules") or () if list(rule) not in told]
    return replace(spec, options={**spec.options, "rules": [*kept, *told]}) if told else spec


def linked(state: State, wish: Wish) -> Outcome | None:
    """A field of the first list that is one record of another list: "link every item to a supplier"."""
    spec, wanted = state.spec, [stems_of(unquoted(one)) for one in (wish.b, wish.a)]
    is_plain = spec.kind == "records" and len(wish.b.split()) < 3
    for place, other in zip(entities.PLACES[1:], spec.lists, strict=False):
        if not any(words in (stems_of(other.entity), stems_of(other.entities)) for words in wanted):
            continue
        if any(field.type == "link" and field.choices == (place,) for field in spec.fields):
            return Outcome(state=None, said=say("already", state.language, other.entity))
        if len(spec.fields) >= fields.MAX_FIELDS:
            return Outcome(state=None, said=say("too_many", state.language, str(len(spec.fields))))
        named = field_named(spec, other.entity, is_whole=True)
        [made] = fields.as_fields([other.entity], "", taken=[field.key for field in spec.fields])
        link = replace(made, type="link", choices=(place,))
        if named is not None:
            return Outcome(state=None, said=say("link_beside", state.language, named.label))
        return done(state, replace(spec, fields=(*spec.fields, link)), "linked", link.label, other.entities)
    return Outcome(state=None, said=say("no_list", state.language, unquoted(wish.b))) if is_plain else None


def leads(state: State, wish: Wish) -> Outcome | None:
    """How many there are of each, for who has the most, where one field beside the first can be that."""
    if state.spec.kind != "records" or (told := set_as_said(state, wish)) is not None:
        return None if state.spec.kind != "records" else told
    named = [field for field in state.spec.fields[1:] if field.type in ("text", "choice", "link")]
    meant = [
        field for field in named if any(one[:4] in wish.said.lower() for one in stems_of(field.label) if len(one) > 4)
    ]
    named = meant or named
    if len(named) != 1:
        return None
    spec = replace(
        state.spec, options={**state.spec.options, "overview": {"by": named[0].key, "period": "", "columns": []}}
    )
    return done(state, spec, "overview", named[0].label)


def _new_formula(state: State, wanted: str) -> Outcome | None:
    """A field that follows from others as a formula says: "volume = sets * reps"."""
    spec = state.spec
    made = following.computed(spec.fields, wanted, words_of(spec.language))
    keys = {field.key for field in spec.fields}
    new = tuple(field for field in made if field.key not in keys and field.type in COMPUTED)
    if len(spec.fields) + len(new) > fields.MAX_FIELDS or not new:
        return None
    return done(state, replace(spec, fields=(*spec.fields, *new)), "computed", ", ".join(field.label for field in new))


def _plain(step: str) -> str:
    """A figure of a formula without noughts at its end."""
    return f"{Decimal(step).normalize():f}" if re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", step) else step


def another(state: State, wish: Wish) -> Outcome | None:
    """A second field of the same, where some have two of it: "some have two phone numbers"."""
    found = _TWO_OF_IT.fullmatch(wish.said.strip(" .!")) if state.spec.kind == "records" else None
    field = field_meant(state, found["what"]) if found else None
    if field is None or field.type in ("tick", "link", *COMPUTED):
        return None
    return with_fields(state, f"{field.label} 2")


def told_alone(state: State, wish: Wish) -> Outcome | None:
    """What is told of each by nothing but its clause: "how often it needs water", or what follows from the others."""
    said = unquoted(wish.said)
    is_told = state.spec.kind == "records" and wish.operation in ("", "noted") and not said.endswith("?")
    if not is_told or not noted.is_clause(said):
        return None
    return _follows(state, wish) or (with_fields(state, said) if _SO_MANY.match(said) else None)


def worked_out(state: State, wish: Wish) -> Outcome | None:
    """A figure that follows from the fields as a description would say it: "I get 45p for each mile"."""
    is_told = wish.operation not in _NOT_WORKED_OUT and _IS_WORKED_OUT.search(wish.said)
    return _follows(state, wish) if is_told else None


def _follows(state: State, wish: Wish) -> Outcome | None:
    spec = state.spec
    if spec.kind != "records" or spec.lists:
        return None
    words, keys = words_of(spec.language), {field.key for field in spec.fields}
    before = {field.key for field in following.computed(spec.fields, spec.description, words)}
    said_so = _RATE_FIRST.sub(r"\g<rate> \g<per>", wish.said)  # "per hour I get 25"
    made = following.computed(spec.fields, f"{spec.description}. {said_so}", words)
    new = [field for field in made if field.key not in keys | before and field.type in COMPUTED]
    is_kept = [field for field in made if field.key in keys] == list(spec.fields)
    said = {f"{Decimal(one) / part:f}" for one in re.findall(r"\d{1,9}", wish.said) for part in (1, 100)}
    has_figures = not said or any(said & {_plain(step) for step in field.choices} for field in new)
    if not new or not is_kept or not has_figures or len(made) > fields.MAX_FIELDS or len(made) != len(keys) + len(new):
        return None
    return done(state, replace(spec, fields=made), "computed", ", ".join(field.label for field in new))


def _typed(spec: AppSpec, kept: list[FieldSpec], name: str, type_: str, wanted: str) -> FieldSpec:
    """A new field beside those that there are."""
    [made] = fields.as_fields([name], f"{spec.description} {wanted}", taken=[field.key for field in kept])
    if made.type == "date" and not type_ and _HOW.match(name):  # "how far I am" is no day
        made = replace(made, type="text")
    unit = re.search(r" \([^,()]+\)$", name) if type_ == "number" else None
    made = replace(made, label=f"{made.label}{unit[0]}") if unit and unit[0] not in made.label else made
    return made if not type_ or (type_ == "choice" and not made.choices) else replace(made, type=type_)


def _worked_out(spec: AppSpec, kept: tuple[FieldSpec, ...], wanted: str) -> tuple[FieldSpec, ...]:
    """The fields, of which those that are new follow from others where the words or their names tell so."""
    old = {field.key for field in spec.fields}
    made = following.computed(kept, f"{spec.description}. {wanted}", words_of(spec.language))
    told = {field.label.casefold(): field for field in made if field.type in COMPUTED}
    found = tuple(told.get(field.label.casefold(), field) if field.key not in old else field for field in kept)
    keys = {field.key for field in found}
    return found if len(keys) == len(found) else kept


def _read(wanted: str) -> Iterator[tuple[str, str]]:
    """The names of the fields that words ask for, with their choices in brackets, and the types said with them."""
    told = FIELD.fullmatch(wanted)
    choosing = _WITH_CHOICES.fullmatch(named_in(wanted)) or _OF_A_KIND.fullmatch(wanted)
    choices = choices_in(choosing["choices"]) if choosing else []
    if choosing and len(choices) > 1:
        yield from ((name, "") for name in field_names.names_in(f"{choosing['name']} ({', '.join(choices)})"))
        return
    if len(clauses := list(noted.fields_of(unquoted(wanted)))) == 1:
        yield from clauses
        return
    of_all = told if told and told["after"] else None
    for part in field_names.parts_of(unquoted(of_all["after"] if of_all else wanted)):
        bare = ARTICLE.sub("", part.strip())
        told = of_all or FIELD.fullmatch(bare)
        type_ = ("tick" if told["tick"] else (told["type"] or "").lower()) if told else ""
        asked = list(noted.fields_of(bare if of_all or not told else named_in(bare))) if not type_ else []
        yield from asked or (
            (name, type_) for name in field_names.names_in(unquoted(bare if of_all else named_in(bare)))
        )


def _bare(name: str) -> str:
    return re.sub(r" \(.*", "", name)


def _is_to_a_field(spec: AppSpec, wanted: str) -> bool:
    """Whether something is to be added to a field rather than as one: "baritone to the parts"."""
    found = re.fullmatch(r".+ (?:to|zu|zum|zur|a|à|aux?) (?P<field>.+)", wanted)
    return found is not None and field_named(spec, found["field"]) is not None


def _is_beyond(wanted: str) -> bool:
    """Whether something is a wish that no field fulfils, as "sync" is."""
    return any(
        what != "Showing pictures" and re.search(rf"\b(?:{pattern})\b", wanted, re.IGNORECASE)
        for pattern, what, _kinds in wishes.WISHES
    )
