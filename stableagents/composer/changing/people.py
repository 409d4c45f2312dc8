"""Who an app begins with, as a sentence names them: people, players or teams, those who came and those who left."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.changing import listed
from stableagents.composer.changing.clauses import Wish, stated, unquoted
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import ARTICLE, Outcome, State, done

# Where the names lie in a kind's options, and how few and how many there may be.
_KINDS: dict[str, tuple[str, int, int]] = {
    **dict.fromkeys(("rota", "turns", "split"), ("people", 1, 20)),
    "tips": ("people", 1, 20), "scores": ("players", 1, 12), "party": ("players", 1, 20), "elo": ("players", 2, 20),
    "pig": ("players", 2, 8), "snakes": ("players", 1, 6), "ludo": ("players", 2, 4), "war": ("players", 2, 2),
    "league": ("teams", 2, 20), "charades": ("teams", 1, 10), "bracket": ("names", 2, 32), "todo": ("persons", 2, 12),
}  # fmt: skip
_MAY_BE_EMPTY = ("todo", "elo", "league", "bracket", "tips")
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’-]*(?: [A-ZÀ-ÖØ-Þ]\.?(?!\w))?"
_AND = r"(?:\s*,\s*(?:and |und |y |e |et |or |oder |o |ou |& )?|\s+(?:and|und|y|e|et|or|oder|o|ou|&)\s+)"
_KIN = (
    r"(?:me|(?:(?:my|mein|meine|mi|mon|ma) )?(?:mum|mom|mummy|dad|daddy|gran|granny|grandma|grandpa|brother"
    r"|sister|wife|husband"
    r"|son|daughter|friend|hermano|hermana|mujer|marido|hijo|hija|frère|sœur|femme|mari|fils|fille))\b"
)
_NAME = rf"(?:{_NAME}|{_KIN})"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME})*"
_AS_KNOWN = r"[^\W\d][\w'’-]*"  # names that there are may be written small
_WHO = (
    r"(?:the |our |their |my |all |die |unsere |meine |los |las |nuestros |mis |les |nos |mes )*(?:names?|players?"
    r"|people|kids|children|flatmates?|housemates?|members?|teams?|who|it|namen|spieler\w*|leute|kinder|mitbewohner"
    r"|mannschaften|wer|nombres|jugador(?:es)?|personas|niñ[oa]s|hij[oa]s|equipos|quién(?:es)?|noms?|prénoms?"
    r"|joueurs?|personnes|enfants|équipes|qui)"
)
_ARE = (
    r"(?: (?:that |who |die |que |qui )?(?:can|could|may|should|must|will|kann|können|dürfen|sollen|sind|heißen|se"
    r" llaman|juegan|puede[n]?|son|deben|sont|s'appellent|peut|peuvent|are|is|play|plays|do|does|spielen)(?: only"
    r"| just| now| nur| jetzt| solo| sólo| ahora| seulement)*(?: be| called| ser| être)?|:)"
)
_WE = (
    r"(?:we(?:'re| are)(?: only| just| called| now)*|(?:it's|it is|there's|there is|there are)(?: only| just| now)*"
    r"|(?:nobody|no one) but|(?:only|just|nur|solo|sólo|seulement)|wir (?:sind|heißen|spielen)(?: nur| jetzt)*|es"
    r" (?:sind"
    r"|gibt|spielen)(?: nur| jetzt)*|(?:somos|jugamos|nos llamamos|son|juegan)(?: solo| sólo| ahora)*|(?:on est|nous"
    r" sommes|on s'appelle|ce sont|c'est|il y a|il n'y a que)(?: seulement)*)"
)
_SO_MANY = (
    r"(?: (?:two|three|four|five|six|zwei|drei|vier|fünf|sechs|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq"
    r"|\d{1,2})"
    r"(?: of us)?[,:;]?)?"
)
_ALL = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:{_WHO}{_ARE}) (?P<names>{_NAMES})(?i: sein)?",
        rf"(?i:{_WE}{_SO_MANY}):? (?P<names>{_NAMES})(?i: (?:play|live here|take part|are in|do it|spielen(?: mit)?"
        r"|machen mit|wohnen hier|juegan|viven aquí|participan|jouent|participent))?(?i: now| jetzt| ahora|"
        r" maintenant)?",
        rf"(?i:.{{0,40}}?\b(?:who|wer|quién|qui) (?:does|did|has to do|is to do|macht|hace|fait)(?: it| them|"
        rf" what| that| this| the"
        rf" \S+| das| es| was| lo| la tarea| ça| quoi)?)[,:] (?P<names>{_NAMES})",
        rf"(?i:(?:who|wer|quien(?:es)?|quién(?:es)?|qui) (?!is|are|ist|sind|es|son|est)[^\W\d]+(?: it| es| lo)?"
        rf" (?:is|are|ist|sind|es|son|est)(?: always| immer| siempre"
        rf"| toujours)?) (?P<names>{_NAMES})",
        rf"(?P<names>{_NAME}{_AND}{_NAMES})(?i: (?:are (?:playing|the players|the names|our names|the people)|play"
        r"|take turns|live here|take part|spielen(?: mit)?|wechseln sich ab|machen mit|wohnen hier|juegan|se turnan"
        r"|jouent|se relaient))",
    )
)
_GONE = (
    r"(?:(?:has |have |is |are |just |'s )*(?:moved (?:out|away)|left(?: us)?|gone|out|quit|dropped out|retired"
    r"|no longer"
    r" (?:here|in|with us|plays?|takes part|lives here|playing|part of it))|(?:doesn't|does not|don't|do not"
    r"|won't|isn't|aren't|is"
    r" not) (?:play|playing|live here|take part|join|want to|part of it|in it|with us|here|in|do it)"
    r"(?: any ?more| any longer| now)?|moved out|(?:ist|sind|hat|haben|zieht|ziehen) (?:jetzt |leider |schon"
    r" )*(?:ausgezogen"
    r"|weg(?:gezogen)?|raus|aus(?:gestiegen)?|nicht mehr (?:da|dabei|bei uns))|(?:macht|machen|spielt|spielen"
    r"|wohnt) nicht"
    r" mehr(?: mit| hier| bei uns)?|(?:se ha|se han|ya se ha) (?:ido|mudado|marchado)|se (?:fue|fueron|marchó|va)"
    r"|ya no"
    r" (?:está|juega|vive aquí|participa|viene)n?|(?:est|sont) (?:parti|sorti)e?s?|a déménagé|(?:ne |n')?(?:joue"
    r"|est|habite"
    r"|participe|fait)(?:nt)? plus(?: là| ici| avec nous| partie)?)"
)
_COME = (
    r"(?:(?:has |have |is |are |just |now |'s )*(?:new(?: here)?|joined(?: us)?|joining(?: us)?|moved in|in(?:"
    r" too| as well"
    r"| now)|back|playing (?:too|as well|now)|here (?:too|now)|coming (?:too|in)|here)|(?:joins?(?: us| in)?"
    r"|moves? in|plays?"
    r" (?:too|as well|now|along)|also plays?|wants? to (?:play|join)(?: too| in)?|comes? (?:in|too|along))(?:"
    r" instead| now)?"
    r"|(?:ist|sind) (?:jetzt |auch )*(?:neu(?: dabei| da)?|eingezogen|(?:auch |jetzt |neu )*dabei|dazugekommen)"
    r"|(?:zieht"
    r"|ziehen) ein|(?:kommt|kommen) (?:noch )?(?:dazu|hinzu|rein)|(?:macht|machen|spielt|spielen) (?:jetzt |auch "
    r"|noch )*mit"
    r"|(?:es|son) nuev[oa]s?|(?:también |ahora )*(?:juega|entra|se une|se apunta|viene)n?(?: también| ahora)?"
    r"|(?:est|sont)"
    r" (?:nouve\w+|là(?: aussi)?|arrivée?s?)|(?:arrive|emménage|joue|participe|nous rejoint)(?:nt)?(?: aussi)?)"
)
_SENT = re.compile(
    rf"(?P<gone>{_AS_KNOWN}(?:{_AND}{_NAMES})?)(?i: {_GONE})|(?P<come>{_NAMES})(?i:,? {_COME})"
    rf"|(?i:ist|sind|kommt|kommen|zieht|ziehen) (?P<other>{_NAMES}) (?i:neu(?: dabei)?|(?:neu )?dazu|ein|rein)"
)
_FILLS = re.compile(
    r"(?i:[\s,;.!]|\b(?:and|but|so|now|then|und|aber|dafür|jetzt|dann|y|pero|ahora|et|mais|maintenant|instead"
    r"|(?:she|he|they)(?: does| do| plays?)(?: it)?(?: too| as well| now)?"
    r"|statt\s?dessen|en su lugar|à sa place)\b)*"
)
_FOR = re.compile(
    rf"(?P<come>{_NAME})(?i: (?:(?:is |comes |ist |kommt )?(?:in )?(?:instead of|in place of|statt|anstelle von"
    rf"|für|for|en"
    r" vez de|en lugar de|au lieu de|à la place de)|takes? over (?:from|for)|replaces|ersetzt|übernimmt (?:für|von)"
    rf"|sustituye a|remplace)) (?P<gone>{_AS_KNOWN})|(?i:replace|ersetze?|cambia a|sustituye a|remplace)"
    rf" (?P<left>{_AS_KNOWN})"
    rf"(?i: (?:with|by|durch|por|par)) (?P<new>{_NAME})"
)
_CALLED = re.compile(
    rf"(?P<old>{_AS_KNOWN})(?i: (?:is (?:really |actually |now )?called(?: now)?|is now|should be(?: called)?"
    rf"|wants to be"
    r" called|heißt (?:jetzt |eigentlich |nun |richtig )?|se llama (?:ahora |en realidad )?|s'appelle"
    r" (?:maintenant |en"
    rf" fait )?))\s?(?P<new>{_NAME})"
)
_TOO = re.compile(rf"(?P<names>{_NAMES})(?i:,? (?:too|as well|also|auch(?: noch)?|también|aussi))")
_WHOSE = re.compile(r"^(?:my|mein|meine|mi|mon|ma) ", re.IGNORECASE)
_NO_NAMES = re.compile(
    r"(?i:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|today|english|german|spanish"
    r"|french|it|i|we"
    r"|he|she|they|this|that|everyone|everybody|someone|somebody|nobody|\w+tags?|er|sie|es|wir|ich|jeder|alle"
    r"|januar|juni|juli"
    r"|rot|blau|grün|red|blue|green|deutsch|englisch|spanisch|französisch)"
)


def changed(state: State, wish: Wish) -> Outcome | None:
    """The app with other people in it, where a wish names them; nothing for a kind that begins with none."""
    place = _KINDS.get(state.spec.kind)
    now = list(state.spec.options.get(place[0]) or ()) if place else []
    if place is None or not (now or state.spec.kind in _MAY_BE_EMPTY):
        return None
    if (renamed := _CALLED.fullmatch(wish.said.strip(" .!?"))) and renamed["old"].casefold() not in map(
        str.casefold, now
    ):
        return listed.renamed(state, renamed["old"], renamed["new"])
    new = _named(state, wish, now)
    if not new or new == now:
        return Outcome(state=None, said=say("already", state.language, ", ".join(now))) if new else None
    option, least, most = place
    if not least <= len(new) <= most:
        return Outcome(state=None, said=say("so_many_names", state.language, str(least), str(most), ", ".join(now)))
    options = {**state.spec.options, option: new}
    if state.spec.kind == "todo":
        options["details"] = tuple(dict.fromkeys((*options.get("details", ("due",)), "person")))
    key = "listed" if state.spec.kind == "todo" else "names"
    return done(state, replace(state.spec, options=options), key, ", ".join(new))


def _named(state: State, wish: Wish, now: list[str]) -> list[str]:
    """Who is in it after what was said; nobody where it is about something else."""
    said = stated(wish.said).strip(" .!?")
    if whole := next(filter(None, (pattern.fullmatch(said) for pattern in _ALL)), None):
        return _names_in(whole["names"])
    known = {name.casefold(): name for name in now}
    if changed_for := _FOR.fullmatch(said):
        gone, come = changed_for["gone"] or changed_for["left"], changed_for["come"] or changed_for["new"]
        return (
            [come if name.casefold() == gone.casefold() else name for name in now] if gone.casefold() in known else []
        )
    if (renamed := _CALLED.fullmatch(said)) and renamed["old"].casefold() in known:
        return [renamed["new"] if name.casefold() == renamed["old"].casefold() else name for name in now]
    gone, come = next(filter(any, map(_left_and_came, (said, wish.said.strip(" .!?")))), ([], []))
    if wish.operation in ("remove", "less", "hide") and not gone:
        gone = [ARTICLE.sub("", unquoted(wish.a))]
    if (
        wish.operation in ("add", "add_typed")
        and not come
        and state.spec.kind != "todo"
        and state.spec.language != "de"
    ):
        come = _names_in(unquoted(wish.a)) if re.fullmatch(_NAMES, unquoted(wish.a)) else []
    away = {name.casefold() for name in gone}
    if not away <= set(known) or not (gone or come):
        return []
    left = [name for name in now if name.casefold() not in away]
    left = [name for name in left if not (come and re.fullmatch(r"[^\W\d]+ \d+", name))]  # "Player 1" has no name yet
    return [*left, *(name for name in come if name.casefold() not in {one.casefold() for one in left})]


def _left_and_came(said: str) -> tuple[list[str], list[str]]:
    """Who is said to have left, and who to have come, where a sentence tells nothing else."""
    found = list(_SENT.finditer(said))
    if not found or not _FILLS.fullmatch(_SENT.sub("", said)):
        return ([], _names_in(also["names"])) if (also := _TOO.fullmatch(said)) else ([], [])
    gone = [name for one in found if one["gone"] for name in _names_in(one["gone"])]
    come = [name for one in found for name in _names_in(one["come"] or one["other"] or "")]
    return gone, come


def _names_in(listed: str) -> list[str]:
    """The single names of a list; none where one of them is no name of a person."""
    bare = (_WHOSE.sub("", name.strip()) for name in re.split(_AND, listed))
    names = [name[:1].upper() + name[1:] for name in bare if name]
    return [] if any(_NO_NAMES.fullmatch(name) for name in names) else list(dict.fromkeys(names))
