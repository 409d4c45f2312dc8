"""What a description names of a rota: the people and the tasks, each from its list, in four languages."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of

ON_DUTY = "On duty"
USUAL = ("Kitchen", "Bathroom", "Bins")
MOST = 20

# What is between two names of a list.
JOINS = r"(?:\s*,\s*(?:(?:and|und|y|e|et) )?|\s+(?:and|und|y|e|et|&)\s+)"
_ROTA = (
    r"putzliste|tableau de (?:ménage|service)|lista de limpieza|rotas?|rosters?|chores? (?:chart|wheel|schedule|plan"
    r"|list)|cleaning (?:schedule|plan|list)|duty (?:plan|list)"
    r"|(?:\w*putz|\w*spül|\w*müll|\w*koch|\w*küchen|\w*reinigungs|\w*bad|\w*haushalts)-?(?:plan|dienst\w*)"
    r"|\w*dienst(?:plan|liste)"
    r"|kehrwoche\w*|turnos? de \w+|plan de limpieza|cuadrante|reparto de (?:las )?tareas|tours? de (?:ménage"
    r"|vaisselle|corvées?"
    r"|cuisine)|plan(?:ning)? (?:de|du|des) (?:ménage|corvées|tâches)|répartition des (?:tâches|corvées)"
)
_TURNS = (
    r"rotat\w*|tak(?:e|es|ing) (?:\w+ )?turns?|in turns?|whose turn|moves? (?:on|round)|goes round|next (?:one|person)"
    r"|(?:switch|chang|swap)\w* (?:every|each|weekly)|cycl\w+|round robin"
    r"|wechsel\w*|reihum|rotier\w*|abwechselnd|der reihe nach|wer (?:ist )?(?:dran|an der reihe)|rotieren\w*"
    r"|le toca a otr[oa]|toca a cada uno|jede woche (?:ist )?(?:eine?r? )?ander\w*|somebody else (?:each|every)"
    r"|(?:each|every) week (?:it'?s |it is )?(?:someone|somebody|another)|chaque semaine (?:un|quelqu'un d')? ?autre"
    r"|rotativ\w*|por turnos|se turnan|turnarse|a quién le toca|rotación|rotando|cambia(?:n|ndo)? cada"
    r"|à tour de rôle|tourn(?:e|ent|ant\w*)|rotation|roulement|à qui le tour|chang\w+ chaque|altern\w*"
)
_HOME = (
    r"chores?|clean\w*|flat(?:mates?)?|house(?:hold|mates?)?|bins?|dishes|bathroom|kitchen|putz\w*|haushalt\w*|wg"
    r"|kehrwoche"
    r"|küche\w*|\bbad\b|limpieza|piso|casa|tareas (?:domésticas|del hogar)|ménage|corvées?|coloc\w*|maison"
)
_TASKS = (
    r"bins?|rubbish|trash|garbage|recycling|dish\w*|washing(?:[- ]up)?|laundry|ironing|bath(?:room)?|toilets?|kitchen"
    r"|floors?|hall\w*|staircase"
    r"|hoover\w*|vacuum\w*|dust\w*|mop\w*|cook\w*|dinner|shopping|lawn|garden\w*|plants?|dog|cat|windows?|stairs?"
    r"|coffee|snacks?|tea"
    r"|living room|sweep\w*|table|beds?|fridge|bake\w*|watering|tidy\w*|driv\w*"
    r"|müll(?!er\b)\w*|\w*tonne\w*|abwasch\w*|geschirr\w*|spül\w*|wäsche|bügeln|bad\w*|klo|toiletten?|wc|küche|boden|böden"
    r"|flur\w*|treppe\w*"
    r"|(?:staub)?saugen|wischen|kochen|einkauf\w*|rasen\w*|garten\w*|pflanzen|hund|katze|fenster|wohnzimmer|tisch\w*"
    r"|kehren|altglas|papier"
    r"|basura|platos|fregar|lavar|baño|cocina|suelos?|escaleras?|portal|pasillo|aspirar|cocinar|compra|jardín|plantas|perro|salón"
    r"|barrer|polvo|mesa"
    r"|poubelles?|vaisselle|lessive|linge|salle de bains?|escaliers?|toilettes|cuisine|sols?|couloir|aspirateur"
    r"|courses|jardin"
    r"|plantes|chien|salon"
    r"|balai|poussière"
)
_NO_ROTA = pattern_of(
    r"\b(?:shifts?|schicht\w*|start time|end time|hours|stunden|horas|heures|points?|punkte\w*|puntos|wages?|fields?"
    r"|stars?"
    r"|reward\w*|sales|games?|wheel|spin|random\w*)\b"
)
_SPLITS = re.compile(
    r"[.;:\n()!?]|\b(?:between|among|for|with|zwischen|für|mit|entre|para|con|pour|avec|by|von|por"
    r"|par)\b"
)
_JOINS = re.compile(JOINS)
_BEFORE = re.compile(
    r"^(?:(?:we(?: are|'re)|they are|there are|wir sind|es sind|nous sommes|on est|ce sont|somos|son"
    r"|the|our|my|die|der|das|unsere?n?|el|la|los|las|le|les|nos|l')\s+)+",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][\w'’-]*\.?")
# What goes on behind the last name of a list: "Ann, Ben and Cleo take turns".
_BEHIND = re.compile(
    r"\s+(?:that|who|which|take|takes|taking|rotat\w*|chang\w*|switch\w*|swap\w*|mov\w*|goes|go|every|each|weekly"
    r"|daily|monthly|in"
    r"|one|do|does|share|wechsel\w*|rotier\w*|jede\w*|wöchentlich|täglich|reihum|sind|die|der|sich|teilen|putzen|im"
    r"|que|se|cada|rotan\w*"
    r"|cambian\w*|semanal\w*|qui|à|chaque|tournent|changent|se|à)\b.*",
    re.IGNORECASE,
)


def weigh(text: str) -> int:
    """How much a text in lower case speaks for a rota: one of a home, or a plan in which people take turns."""
    is_called = bool(pattern_of(rf"\b(?:{_ROTA})\b").search(text))
    goes_round = bool(pattern_of(rf"\b(?:{_TURNS})\b").search(text))
    of_home = is_of_a_home(text)
    of_tasks = of_home or bool(pattern_of(rf"\b(?:{_TASKS})\b").search(text))
    if _NO_ROTA.search(text):
        return 0
    is_kept = bool(pattern_of(r"\b(?:fill|log|history|due|tasks with)\b").search(text))
    is_told = is_called and (goes_round or (of_home and not is_kept))
    of_duty = bool(pattern_of(r"\b(?:on duty|de service|de guardia|de turno|dienst)\b").search(text))
    return 60 if is_told or (goes_round and (of_tasks or of_duty) and _is_planned(text)) else 0


def _is_planned(text: str) -> bool:
    """Whether turns are taken by people, week by week or so, and not by players."""
    return bool(
        pattern_of(
            r"\b(?:chores?|dut(?:y|ies)|household|housework|clean\w*|dienste?|putzen|aufgaben im haushalt|haushalt\w*"
            r"|tareas|limpieza"
            r"|corvées?|ménage|tâches ménagères|whose turn it is to|has to clean|putzliste|limpiar|le toca|nettoyer"
            r"|de service|on duty|de guardia|de turno)\b"
        ).search(text)
    )


def is_of_a_home(text: str) -> bool:
    return bool(pattern_of(rf"\b(?:{_HOME})\b").search(text))


def lists_in(text: str) -> tuple[list[str], list[str]]:
    """The people and the tasks that a description lists; nothing where it lists none."""
    people: list[str] = []
    tasks: list[str] = []
    for part in _SPLITS.split(text):
        items = [_BEHIND.sub("", _BEFORE.sub("", item.strip())) for item in _JOINS.split(part) if not _is_turn(item)]
        items = [item for item in items if item]
        if len(items) < 2 or any(len(item.split()) > 3 for item in items):
            continue
        if sum(bool(pattern_of(rf"\b(?:{_TASKS})\b").search(item.lower())) for item in items) * 2 >= len(items):
            tasks = tasks or [item[:1].upper() + item[1:40] for item in items]
        elif all(item[:1].isupper() and _NAME.fullmatch(item.split()[0]) for item in items):
            people = people or [item[:40] for item in items]
    return people[:MOST], (tasks or _one_task(text))[:MOST]


def _is_turn(item: str) -> bool:
    """Whether a part of a list is no name and no task: "it changes every week"."""
    return item.strip()[:1].islower() and pattern_of(rf"\b(?:{_TURNS})\b").search(item.lower()) is not None


def _one_task(text: str) -> list[str]:
    """The one task that a description names, "who cleans the stairs"; nothing where it names several."""
    found = {found[0] for found in pattern_of(rf"\b(?:{_TASKS})\b").finditer(text.lower())}
    return [one[:1].upper() + one[1:40] for one in found] if len(found) == 1 else []
