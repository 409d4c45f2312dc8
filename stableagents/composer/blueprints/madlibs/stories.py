"""Stories that are made of one sentence for each word that is asked for, in four languages."""

from __future__ import annotations

import re
from typing import Any

# What may be asked for: its name by language, words that ask for it, and two sentences that need no article or ending.
_Sort = tuple[str, str, str, str]
SORTS: dict[str, dict[str, _Sort]] = {
    "en": {
        "noun": (
            "noun",
            r"(?<!plural )nouns?",
            "On the table lay one thing only: the [noun].",
            "Nobody had ever seen such a big [noun].",
        ),
        "plural": (
            "plural noun",
            r"plural nouns?",
            "The cellar was full of [plural noun].",
            "It rained [plural noun].",
        ),
        "verb": (
            "verb",
            r"verbs?",
            "There was nothing left to do but [verb].",
            "“Whoever wants to [verb] has to do it now!” somebody shouted.",
        ),
        "adjective": (
            "adjective",
            r"adjectives?",
            "It was the most [adjective] thing that ever happened in our street.",
            "Everybody looked terribly [adjective].",
        ),
        "adverb": ("adverb", r"adverbs?", "Grandmother nodded [adverb].", "Then everybody left, very [adverb]."),
        "animal": (
            "animal",
            r"animals?",
            "At that moment the [animal] came in through the window.",
            "In the middle of it all sat the neighbour's [animal], and smiled.",
        ),
        "place": (
            "place",
            r"places?|cit(?:y|ies)|countr(?:y|ies)|locations?",
            "It could only have come from [place].",
            "The next train to [place] had left already.",
        ),
        "person": (
            "name",
            r"names?|persons?|people|celebrit\w+|friends?",
            "“I knew it,” said [name].",
            "Only [name] kept calm.",
        ),
        "number": ("number", r"numbers?", "It took exactly [number] minutes.", "We counted [number] of them."),
        "colour": ("colour", r"colou?rs?", "The whole sky turned [colour].", "Even the bread was [colour] that day."),
        "food": (
            "food",
            r"foods?|dish(?:es)?|meals?|fruits?",
            "It smelled of [food].",
            "For supper there was [food], as always.",
        ),
        "body": (
            "part of the body",
            r"body parts?|parts? of the body",
            "My [part of the body] began to itch.",
            "Uncle Fred scratched his [part of the body].",
        ),
        "job": (
            "job",
            r"jobs?|professions?|occupations?",
            "Then the [job] took over.",
            "A real [job] would have known.",
        ),
        "shout": (
            "exclamation",
            r"exclamations?",
            "“[exclamation]!” cried the postman.",
            "All we could say was “[exclamation]!”",
        ),
    },
    "de": {
        "noun": (
            "Nomen",
            r"nomen|substantive?|hauptw[oö]rt\w*|namenw[oö]rt\w*",
            "Auf dem Schild stand nur ein Wort: [Nomen].",
            "„[Nomen]? So etwas gibt es hier nicht“, sagte der Nachbar.",
        ),
        "plural": (
            "Nomen in der Mehrzahl",
            r"(?:nomen|substantive?) (?:im plural|in der mehrzahl)",
            "Der Keller war voll: lauter [Nomen in der Mehrzahl].",
            "Es regnete [Nomen in der Mehrzahl].",
        ),
        "verb": (
            "Verb",
            r"verb(?:en)?|tu-?w[oö]rt\w*|tunw[oö]rt\w*|zeitw[oö]rt\w*",
            "Da half nur noch eins: [Verb].",
            "„Wer jetzt nicht [Verb] will, ist selber schuld!“, rief jemand.",
        ),
        "adjective": (
            "Adjektiv",
            r"adjektive?|eigenschaftsw[oö]rt\w*|wiew[oö]rt\w*",
            "Das alles klang sehr [Adjektiv].",
            "Oma sah auf einmal ganz [Adjektiv] aus.",
        ),
        "adverb": (
            "Adverb",
            r"adverb(?:ien)?",
            "Opa nickte [Adverb].",
            "Dann gingen alle nach Hause, und zwar [Adverb].",
        ),
        "animal": (
            "Tier",
            r"tiere?n?",
            "„Achtung, [Tier] von links!“, schrie Tante Erna.",
            "Mitten im Zimmer saß etwas, das aussah wie [Tier].",
        ),
        "place": (
            "Ort",
            r"orte?|st[aä]dte?|l[aä]nd(?:er)?|platz",
            "Der nächste Zug nach [Ort] war schon weg.",
            "So etwas kannte man nur aus [Ort].",
        ),
        "person": (
            "Name",
            r"namen?|personen?|promi\w*|freund\w*",
            "„Ich habe es gewusst“, sagte [Name].",
            "Nur [Name] blieb ruhig.",
        ),
        "number": ("Zahl", r"zahl(?:en)?", "Es dauerte genau [Zahl] Minuten.", "Wir zählten nach: [Zahl] Stück."),
        "colour": (
            "Farbe",
            r"farben?",
            "Der Himmel wurde auf einmal [Farbe].",
            "Sogar das Brot war an diesem Tag [Farbe].",
        ),
        "food": (
            "Essen",
            r"essen|speisen?|gerichte?|obst",
            "Es roch nach [Essen].",
            "Zum Abendbrot gab es wie immer [Essen].",
        ),
        "body": (
            "Körperteil",
            r"körperteile?",
            "Plötzlich juckte es, und zwar hier: [Körperteil].",
            "Onkel Fritz zeigte auf sich: [Körperteil]!",
        ),
        "job": (
            "Beruf",
            r"berufe?",
            "Ein Fall für jemanden mit dem Beruf [Beruf].",
            "„Früher war ich [Beruf]“, seufzte Opa.",
        ),
        "shout": (
            "Ausruf",
            r"ausrufe?",
            "„[Ausruf]!“, rief die Briefträgerin.",
            "Uns fiel dazu nur eins ein: „[Ausruf]!“",
        ),
    },
    "es": {
        "noun": (
            "sustantivo",
            r"sustantivos?|nombres? comun(?:es)?",
            "En el cartel solo había una palabra: [sustantivo].",
            "«¿[sustantivo]? Aquí no tenemos de eso», dijo el vecino.",
        ),
        "plural": (
            "sustantivo en plural",
            r"sustantivos? en plural",
            "El sótano estaba lleno: [sustantivo en plural] por todas partes.",
            "Llovían [sustantivo en plural].",
        ),
        "verb": (
            "verbo",
            r"verbos?",
            "Solo quedaba una cosa por hacer: [verbo].",
            "«¡Quien quiera [verbo], que lo haga ahora!», gritó alguien.",
        ),
        "adjective": (
            "adjetivo",
            r"adjetivos?",
            "Todo aquello sonaba muy [adjetivo].",
            "De pronto el abuelo se puso muy [adjetivo].",
        ),
        "adverb": ("adverbio", r"adverbios?", "La abuela asintió [adverbio].", "Y todos se fueron a casa, [adverbio]."),
        "animal": (
            "animal",
            r"animal(?:es)?",
            "«¡Cuidado, [animal] a la vista!», gritó la tía Paca.",
            "En medio del salón había algo parecido a esto: [animal].",
        ),
        "place": (
            "lugar",
            r"lugar(?:es)?|ciudad(?:es)?|pa[ií]s(?:es)?|sitios?",
            "El último tren a [lugar] ya había salido.",
            "Cosas así solo pasan en [lugar].",
        ),
        "person": (
            "nombre",
            r"nombres?|personas?|famos[oa]s?|amig[oa]s?",
            "«Lo sabía», dijo [nombre].",
            "Solo [nombre] mantuvo la calma.",
        ),
        "number": ("número", r"n[uú]meros?", "Duró exactamente [número] minutos.", "Los contamos: [número]."),
        "colour": (
            "color",
            r"colou?r(?:es)?",
            "El cielo entero se volvió de color [color].",
            "Hasta el pan era de color [color] aquel día.",
        ),
        "food": (
            "comida",
            r"comidas?|platos?|frutas?|alimentos?",
            "Olía a [comida].",
            "Para cenar había, como siempre, [comida].",
        ),
        "body": (
            "parte del cuerpo",
            r"partes? del cuerpo",
            "De pronto picaba, y justo aquí: [parte del cuerpo].",
            "El tío Paco se señaló: ¡[parte del cuerpo]!",
        ),
        "job": (
            "profesión",
            r"profesi[oó]n(?:es)?|oficios?|trabajos?",
            "Hacía falta alguien de profesión [profesión].",
            "«Yo antes trabajaba de [profesión]», suspiró el abuelo.",
        ),
        "shout": (
            "exclamación",
            r"exclamaci[oó]n(?:es)?",
            "«¡[exclamación]!», gritó la cartera.",
            "Solo se nos ocurrió una cosa: «¡[exclamación]!».",
        ),
    },
    "fr": {
        "noun": (
            "nom",
            r"noms?(?: communs?)?",
            "Sur la pancarte, un seul mot : [nom].",
            "« [nom] ? On n'a pas ça ici », dit le voisin.",
        ),
        "plural": (
            "nom au pluriel",
            r"noms? au pluriel",
            "La cave était pleine : partout des [nom au pluriel].",
            "Il pleuvait des [nom au pluriel].",
        ),
        "verb": (
            "verbe",
            r"verbes?",
            "Il ne restait qu'une chose à faire : [verbe].",
            "« Ceux qui veulent [verbe], c'est maintenant ! » cria quelqu'un.",
        ),
        "adjective": (
            "adjectif",
            r"adjectifs?",
            "Tout cela semblait très [adjectif].",
            "D'un coup, papi devint vraiment [adjectif].",
        ),
        "adverb": ("adverbe", r"adverbes?", "Mamie hocha la tête [adverbe].", "Puis tout le monde rentra [adverbe]."),
        "animal": (
            "animal",
            r"animal|animaux",
            "« Attention, [animal] en vue ! » cria tante Odile.",
            "Au milieu du salon, une chose étrange : [animal].",
        ),
        "place": (
            "lieu",
            r"lieux?|endroits?|villes?|pays",
            "Le dernier train pour cet endroit était parti : [lieu].",
            "Ces choses-là n'arrivent qu'ici : [lieu].",
        ),
        "person": (
            "prénom",
            r"pr[ée]noms?|personnes?|c[ée]l[ée]brit[ée]s?|ami\w*",
            "« Je le savais », dit [prénom].",
            "Seul le calme régnait chez [prénom].",
        ),
        "number": (
            "nombre",
            r"nombres?|chiffres?",
            "Cela dura exactement [nombre] minutes.",
            "On les a comptés : [nombre].",
        ),
        "colour": (
            "couleur",
            r"couleurs?",
            "Tout le ciel changea de couleur : [couleur].",
            "Même le pain avait une drôle de couleur : [couleur].",
        ),
        "food": (
            "aliment",
            r"aliments?|plats?|nourritures?|fruits?|repas",
            "Une odeur flottait : [aliment].",
            "Au dîner, comme toujours : [aliment].",
        ),
        "body": (
            "partie du corps",
            r"parties? du corps",
            "Soudain ça grattait, juste là : [partie du corps].",
            "Tonton Paul se montra du doigt : [partie du corps] !",
        ),
        "job": (
            "métier",
            r"m[ée]tiers?|professions?",
            "Il fallait quelqu'un du métier : [métier].",
            "« Avant, mon métier c'était [métier] », soupira papi.",
        ),
        "shout": (
            "exclamation",
            r"exclamations?",
            "« [exclamation] ! » cria la factrice.",
            "Une seule chose nous vint à l'esprit : « [exclamation] ! »",
        ),
    },
}
# Titles, and how each story begins and ends.
FRAMES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "en": (
        (
            "A strange morning",
            "It was a quiet morning until the doorbell rang.",
            "That is why nobody rings at our door any more.",
        ),
        (
            "The school trip",
            "On the day of the school trip everything went wrong.",
            "The teacher has been on holiday ever since.",
        ),
        (
            "The great invention",
            "The professor had locked herself in for a year.",
            "She got a medal for it, made of chocolate.",
        ),
    ),
    "de": (
        (
            "Ein seltsamer Morgen",
            "Es war ein stiller Morgen, bis es klingelte.",
            "Seitdem klingelt bei uns niemand mehr.",
        ),
        ("Der Schulausflug", "Am Tag des Schulausflugs ging alles schief.", "Die Lehrerin ist seitdem im Urlaub."),
        (
            "Die große Erfindung",
            "Ein Jahr lang hatte sich die Professorin eingeschlossen.",
            "Dafür bekam sie einen Orden aus Schokolade.",
        ),
    ),
    "es": (
        (
            "Una mañana rara",
            "Era una mañana tranquila hasta que sonó el timbre.",
            "Desde entonces nadie llama a nuestra puerta.",
        ),
        ("La excursión", "El día de la excursión todo salió mal.", "La maestra sigue de vacaciones desde entonces."),
        ("El gran invento", "La profesora llevaba un año encerrada.", "Por eso le dieron una medalla de chocolate."),
    ),
    "fr": (
        (
            "Un drôle de matin",
            "C'était un matin tranquille, jusqu'au coup de sonnette.",
            "Depuis, plus personne ne sonne chez nous.",
        ),
        (
            "La sortie scolaire",
            "Le jour de la sortie, tout alla de travers.",
            "La maîtresse est en vacances depuis ce jour.",
        ),
        (
            "La grande invention",
            "La professeure s'était enfermée pendant un an.",
            "On lui donna une médaille en chocolat.",
        ),
    ),
}
_USUAL = ("noun", "verb", "adjective", "animal", "place")


def asked_in(text: str, language: str) -> list[str]:
    """The sorts of words that a description names, in its order, as often as it wants them ("3 nouns"); else none."""
    found: list[tuple[int, str, int]] = []
    for sort, (_name, pattern, *_sentences) in SORTS[language].items():
        if said := re.search(rf"\b(?:(\d)\s+)?(?:{pattern})\b", text.lower()):
            found.append((said.start(), sort, int(said[1] or 1)))
    return [sort for _place, sort, count in sorted(found) for _ in range(max(1, count))][:15]


def made(asked: list[str], language: str) -> list[list[Any]]:
    """Titles, and the sentences of stories that ask for these sorts of words, and for nothing else."""
    sorts = SORTS[language]
    stories = []
    for number, (title, begins, ends) in enumerate(FRAMES[language]):
        sentences, counts = [], dict.fromkeys(sorts, 0)
        for place, sort in enumerate(asked or _USUAL):
            name, _pattern, *two = sorts[sort]
            counts[sort] += 1
            sentence = two[(number + place + counts[sort]) % 2]
            again = f"[{name} {counts[sort]}]" if counts[sort] > 1 else f"[{name}]"
            sentences.append(sentence.replace(f"[{name}]", again))
        stories.append([title, [begins, *sentences, ends]])
    return stories
