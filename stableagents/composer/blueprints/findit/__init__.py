"""Learning with pictures, for small children: what is named is found, the odd one is spotted, a picture is named."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.blueprints.shared.drawings import ANIMALS, COLOURS, FRUIT, SHAPES, THINGS, VEHICLES
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Drawing, Label, MenuItem, Row, Section, Stack, View

_GAMES = ("Find what is named", "The odd one out", "Say what it is", "Picture cards")
_TOPICS = ("Animals", "Fruit", "Vehicles", "Things", "Colours", "Shapes", "Numbers")
_TOPIC_WORDS = (
    r"animals?|tiere?n?|animal(?:es)?|animaux|pets?|haustiere?|zoo|farm|bauernhof|granja|ferme",
    r"fruits?|obst|früchte\w*|frutas?",
    r"vehicles?|cars|fahrzeuge?n?|autos|vehículos?|coches|véhicules?|voitures",
    r"things|objects|dinge|gegenstände|cosas|objetos|choses|objets",
    r"colou?rs?|farben?|colores|color|couleurs?|balloons?|luftballons?|globos?|ballons",
    r"shapes?|formen|figuren|formas|figuras|formes|squares?|triangles?",
    r"numbers?|counting|count|zahlen|zählen|números?|contar|nombres|chiffres|compter",
)
_YOUNG = (
    r"(?:toddlers?|kids?|boys?|girls?"
    r"|jungen?|mädchen|child(?:ren)?|baby|babies|daughters?|sons?|little ones?|preschool\w*|nursery"
    r"|kindergarten|grand\w+"
    r"|\w+-year-olds?|(?:two|three|four|five|\d) years? olds?|kind(?:er\w*|es)?|kleinkind\w*|sohn|tochter"
    r"|enkel\w*|niñ[oa]s?"
    r"|pequeñ[oa]s|bebés?|hij[oa]s?|niet[oa]s?|enfants?|petite? fille|fille|fils|tout-petits|maternelle|bébés?)"
)
_OF_PICTURES = (
    r"(?:colou?rs|shapes|animals|fruits?|farben|formen|tiere|obst|colores|formas|figuras|animales"
    r"|frutas|couleurs|formes|animaux|numbers(?! up to \d\d)|zahlen(?! bis \d\d)|números|chiffres)"
)
_LEARNING = (
    rf"\b(?:learn\w*|teach\w*|recogni[sz]\w*|practi[cs]\w*|know) (?:\w+ ){{0,4}}?{_OF_PICTURES}\b"
    rf"|\b{_OF_PICTURES} (?:\w+ )?(?:lernen|üben|erkennen|kennenlernen|benennen)\b"
    rf"|\b(?:aprend\w+|reconoc\w+|enseñ\w+) (?:\w+ ){{0,3}}?{_OF_PICTURES}\b"
    rf"|\b(?:appren\w+|reconn\w+|enseign\w+) (?:\w+ ){{0,3}}?(?:les |l')?{_OF_PICTURES}\b"
)
_ODD = (
    r"\bodd (?:one|picture|thing|item|animal)s? out\b|\bwhich (?:one |picture |of them )?(?:does ?n['’]?t"
    r"|does not) (?:belong|fit|match)\b"
    r"|\b(?:does ?n['’]?t|does not|doesn't) belong\b.{0,40}\b(?:pictures?|click|press|spot|find|kids?|child\w*)\b"
    r"|\b(?:pictures?|spot|find|click)\b.{0,60}\b(?:does ?n['’]?t|does not) (?:belong|fit in)\b"
    r"|\b(?:was|welches|welcher|welche|eines) (?:\w+ ){0,3}?(?:passt nicht|gehört nicht|nicht da ?zu)"
    r"|\bpasst nicht (?:da)?zu\b"
    r"|\b(?:el|la) (?:intrus[oa]|que no (?:pertenece|encaja))\b|\bcuál (?:\w+ )?no (?:pertenece|encaja|va)\b"
    r"|\b(?:cherche[rz]? |trouve[rz]? |trouver )?(?:l['’]intrus)\b"
)
_CLICKED = (
    r"\b(?:clicks?|press(?:es)?|taps?|picks?|finds?|touch(?:es)?) (?:on )?the (?:right )?(?:fruit|animal"
    r"|colou?r|shape|balloon"
    r"|vehicle|number)s?\b"
)
_FOUND = (
    r"\b(?:rote|blaue|grüne|gelbe)n? (?:luft)?(?:ballon|kreis)\w* (?:an)?(?:klick|drück|tipp)\w*|"
    r"\bpictures? (?:that |which )?(?:match\w*|goes with|fits?|belongs? to) (?:the |a )?(?:word|name)s?\b|"
    r"\b(?:click|press|tap|touch|find|point at|point to|choose)\w* (?:on )?(?:the )?(?:right )?(?:animals?"
    r"|pictures?|fruits?|things?|colou?rs?|shapes?"
    r"|balloons?|objects?|one)"
    r" (?:that|which|it) (?:is |was |i )?(?:named|said|called|asked|says?|hear\w*|read|name)\b"
    r"|\bwhere is the (?:cow|dog|cat|pig|horse|sheep|duck|lion|elephant|red|blue|circle|square|triangle|apple"
    r"|banana|car)\b"
    r"|\bwo ist (?:der|die|das) (?:kuh|hund|katze|schwein|pferd|schaf|ente|löwe|elefant|kreis|apfel|auto|ball"
    r"|rote|blaue)\b"
    r"|\bdónde está (?:el|la) (?:vaca|perro|gato|cerdo|caballo|oveja|pato|león|elefante|círculo|manzana|rojo)\b"
    r"|\boù est (?:le |la |l['’])(?:vache|chien|chat|cochon|cheval|mouton|canard|lion|éléphant|rond|pomme|rouge)\b"
    r"|\b(?:klick|drück|tipp|find)\w* (?:\w+ ){0,2}?(?:tier|bild|farbe|form|ding)\w*,? (?:das|die"
    r"|der) (?:\w+ )?(?:genannt|gesagt|gefragt)"
    r"|\b(?:pulsa|toca|señala|busca|haz clic en)\w* (?:el |la )(?:animal|imagen|color|figura|forma"
    r"|dibujo)\w* que se (?:nombra|dice|pide)"
    r"|\b(?:clique\w*|touche\w*|appui\w*|trouve\w*) (?:sur )?(?:l['’]|le |la )(?:animal|image|couleur|forme"
    r"|dessin) (?:\w+ )?(?:nommé|demandé|dit|qu)"
    r"|\b(?:click|press|tap|pulsa|toca|drück\w*|klick\w*|clique\w*|touche\w*) (?:auf )?(?:the |el |la |le |den "
    r"|die |das )?(?:red|blue|yellow"
    r"|green|globo|roten?|blauen?|grünen?|gelben?|ballon)\s?(?:balloon|circle|square|rojo|azul|ballon"
    r"|luftballon|rouge|bleu|kreis)\b"
)
_NAMED = (
    r"\b(?:picture|animal|photo) (?:flash ?)?cards?\b.{0,40}\b(?:toddler|baby|child\w*|kids?|preschool\w*"
    r"|\w+ year old)\b"
    r"|\bflash ?cards? with (?:\w+ )?(?:pictures|animals|colou?rs|shapes)\b|\bpicture (?:flash ?cards"
    r"|dictionary|words)\b"
    r"|\bbild(?:er)?karten\b|\bbilderbuch\b|\btarjetas (?:con|de) (?:imágenes|dibujos)\b|\bimagier\b"
    r"|\bcartes (?:avec des |à |d['’])images\b|\bimages à nommer\b"
)
_NAMES_OFFERED = (
    r"\b(?:two|three|four|five|\d) (?:names|words)\b|\b(?:pick|choose|click"
    r"|press)\w* (?:on )?the (?:right )?(?:name|word)\b"
    r"|\b(?:den|die) (?:richtigen? )?(?:namen|wörter|wort) (?:an)?(?:klick|drück|wähl|tipp)\w*"
    r"|\b(?:elig|pulsa|escog)\w+ (?:el |su )(?:nombre|palabra)|\b(?:choisi|clique)\w* (?:sur )?(?:le "
    r"|son )(?:nom|mot)\b"
)
_SAID = (
    r"\b(?:a |the |each )?picture(?:s)?\b.{0,40}\b(?:choose|pick|click|press|which|right) (?:\w+ ){0,3}?(?:word"
    r"|name)\b"
    r"|\b(?:which|right|choose the) word (?:\w+ ){0,3}?(?:picture|goes with)\b|\bname the (?:picture|animal"
    r"|shape|colou?r|fruit)s?\b"
    r"|\bbilder (?:\w+ )?benennen\b|\b(?:nombrar|nombra) (?:las |los |el |la )?(?:imagen\w*|animal\w*|dibujo\w*)"
    r"|\bnommer (?:les |des |l['’])(?:images?|animaux|couleurs|formes)\b"
)
_OTHER = (
    r"\b(?:records?|track\w*|log|diary|inventory|price|flags?|capitals?|notes?|shopping|memory|bingo|vet"
    r"|feed\w*|jigsaw|hex|palettes?|pokemon"
    r"|pairs?|draw\w*|paint\w*|sounds? (?:that|of)|spanish|french word|vokabel\w*|spelling|typing|snake"
    r"|20 questions|twenty questions)\b"
)


def _game_of(text: str) -> int | None:
    """Which of the games a description in lower case speaks of, or none."""
    if pattern_of(_ODD).search(text):
        return 1
    if pattern_of(_NAMED).search(text):
        return 3
    if pattern_of(_SAID).search(text):
        return 2
    is_taught = pattern_of(_LEARNING).search(text) and pattern_of(rf"\b{_YOUNG}\b").search(text)
    is_clicked = pattern_of(_CLICKED).search(text) and pattern_of(rf"\b{_YOUNG}\b").search(text)
    if is_taught and pattern_of(_NAMES_OFFERED).search(text):
        return 2
    return 0 if pattern_of(_FOUND).search(text) or is_taught or is_clicked else None


def _view(spec: AppSpec) -> View:
    game = Section(
        name="play",
        about="What is asked, and the pictures to choose from.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Game"),
                        Choice(var="game", options=_GAMES, action="new_round", width=18),
                        Label(text="Pictures of"),
                        Choice(var="topic", options=_TOPICS, action="new_round", width=10),
                        *((Label(var="clock_text"),) if spec.options["seconds"] else ()),
                    )
                ),
                Label(var="task", style="big", is_centered=True),
                Drawing(name="sheet", width=720, height=520, on_press="press", on_key="key"),
                Label(var="said", style="title", is_centered=True),
                Row(
                    items=(
                        Button(text="Show answer", action="turn"),
                        Button(text="New round", action="new_round", style="primary"),
                    ),
                    is_centered=True,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(game,),
        menus=menus(
            "Pictures",
            MenuItem(text="New round", action="new_round", shortcut="Ctrl+N"),
            MenuItem(text="Show answer", action="turn", shortcut="F6"),
            MenuItem(text="Score to nothing", action="reset"),
        ),
        vars={
            **dict.fromkeys(("task", "said", "clock_text") if spec.options["seconds"] else ("task", "said"), ""),
            "game": _GAMES[int(spec.options["game"])],
            "topic": str(spec.options["topic"]),
        },
        width=760,
        height=800,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    own = _own(text, spec.language)
    of_own = next((topic for topic in _TOPICS if own and own[0] in _names(topic)), "")
    told = next(
        (
            topic
            for topic, words in zip(_TOPICS, _TOPIC_WORDS, strict=True)
            if pattern_of(rf"\b(?:{words})\b").search(text)
        ),
        "",
    )
    return replace(
        spec,
        options={
            "game": _game_of(text) or 0,
            "topic": of_own or told or _TOPICS[0],
            "choices": number_of(
                text, r"(?:\w+ )?(?:pictures?|choices?|images|animals|boxes|bilder\w*|imágenes|dibujos)\b", 4, 3, 9
            ),
            "round": number_of(
                text,
                r"(?:\w+ )?(?:questions?|rounds|fragen|aufgaben|runden|preguntas|rondas|tours|manches)\b",
                0,
                1,
                100,
            ),
            "lives": number_of(text, r"(?:lives|leben|vidas|vies)\b", 0, 1, 9),
            "seconds": number_of(text, r"(?:seconds?|secs?|sekunden|segundos|secondes)\b", 0, 2, 120),
            "own": own,
            "as_said": [words_of(spec.language, "findit").get(name, name) for name in own],
        },
    )


def _names(topic: str) -> tuple[str, ...]:
    kept = (ANIMALS, FRUIT, VEHICLES, THINGS, COLOURS, SHAPES)
    return tuple(kept[_TOPICS.index(topic)]) if topic in _TOPICS[:-1] else ()


def _own(text: str, language: str) -> list[str]:
    """What a description names itself of all that there are pictures of, from three on: "cat, dog, cow"."""
    said = words_of(language, "findit")
    found = {}
    for topic in _TOPICS[:-1]:
        for name in _names(topic):
            shown = said.get(name, name).lower()
            match = re.search(rf"\b{re.escape(shown)}(?:s|es|n|en|e)?\b", text)
            if match:
                found[name] = match.start()
    return sorted(found, key=lambda name: found[name]) if len(found) > 2 else []


def _constants(spec: AppSpec) -> dict[str, Any]:
    options = spec.options
    return {
        "GAME_NAMES": list(_GAMES),
        "CHOICES": options["choices"],
        "LENGTH": options["round"],
        "LIVES": options["lives"],
        "SECONDS": options["seconds"],
        "OWN": list(options["own"]),
    }


def _weigh(text: str) -> int:
    return 60 if _game_of(text) is not None and not pattern_of(_OTHER).search(text) else 0


BLUEPRINT = Blueprint(
    kind="findit",
    title="Learning with pictures",
    summary="Learning with pictures: find what is named, the odd one out, say what it is, picture cards.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("lives", "leben", "vidas", "vies", "second", "sekund", "segund", "time", "zeit", "tiempo", "temps"),
        *(
            "picture",
            "animal",
            "colou?r",
            "shape",
            "fruit",
            "number",
            "count",
            "find",
            "click",
            "press",
            "tap",
            "name",
            "odd",
            "belong",
        ),
        *(
            "right",
            "wrong",
            "score",
            "kid",
            "child",
            "toddler",
            "learn",
            "round",
            "question",
            "choose",
            "balloon",
            "card",
            "word",
            "where is",
        ),
        *(
            "bild",
            "tier",
            "farb",
            "form",
            "obst",
            "zahl",
            "such",
            "find",
            "drück",
            "klick",
            "richtig",
            "falsch",
            "kind",
            "lern",
            "runde",
        ),
        *(
            "passt nicht",
            "gehört nicht",
            "luftballon",
            "karte",
            "imagen",
            "dibujo",
            "animal",
            "figura",
            "fruta",
            "número",
            "busca",
            "pulsa",
        ),
        *(
            "acierto",
            "niñ",
            "aprend",
            "globo",
            "intrus",
            "tarjeta",
            "couleur",
            "forme",
            "nombre",
            "trouve",
            "clique",
            "juste",
            "enfant",
        ),
        *("appren", "ballon", "carte", "animaux"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    title_for=lambda spec: _GAMES[int(spec.options["game"])],
    screens=("What is asked, and the pictures to choose from",),
    data_kept=("The game, the pictures and what was right", "The window's place and theme"),
    checks=("Exactly one of those offered is right", "A question counts once, however often one tries"),
    help=(
        "Press the picture that is named, or the one that does not belong; a number key chooses a box.",
        "Picture cards: press the card to see what it is, and again for the next one.",
    ),
)
