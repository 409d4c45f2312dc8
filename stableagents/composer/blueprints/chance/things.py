"""What is chosen by chance from a list that is there at first: writing prompts, meals, fortunes, answers, questions."""

from __future__ import annotations

import re

from stableagents.composer.languages.patterns import pattern_of

THINGS = {  # what is chosen from a list that is there at first, and the list
    "prompts": r"\bprompts?\b(?! (?:for (?:the|an?|its|their|your)|(?:me|you|us|the users?) (?:for|to))\b)"
    r"|story ideas?|writing ideas?|schreib(?:idee|impuls|anregung)\w*|ideas? para escribir"
    r"|consignas? de escritura|id[ée]es? (?:d'écriture|pour écrire)|amorces? d'écriture",
    "meals": r"\b(?:what|where) (?:to|should (?:i|we)|shall we) (?:eat|cook|have for)\b|\b(?:lunch|dinner|meal|food"
    r"|restaurant)s?\b.*\b(?:pick\w*|choos\w*|random\w*|decid\w*|wheel|spin\w*)|\b(?:pick|choose|decide|random)\w*\b.*"
    r"\b(?:lunch|dinner|meals?|restaurant)\b|was (?:wir |ich )?(?:heute )?(?:essen|kochen)|mittagessen\b.*\bzufall"
    r"|qué (?:comer|cenar|cocinar|cocino|como|ceno|comemos|cenamos)|(?:quoi|qu'est-ce qu'on) mange|que manger",
    "quotes": r"\b(?:random |daily |motivational |inspirational )*(?:quotes?|sayings?"
    r"|affirmations?)\b.*\b(?:generator|random\w*|next|new|of the day"
    r"|button|show\w*|machine)\b|\b(?:random|daily|motivational|inspirational) (?:quotes?|sayings?|affirmations?)\b"
    r"|(?:zufällig\w*|tages-?) ?(?:zitate?|sprüche?|spruch)|(?:zitate?|sprüche)-?generator|frases? (?:aleatorias?"
    r"|motivador\w*|del día)"
    r"|generador de (?:frases|citas)|(?:citations?|phrases?) (?:al[ée]atoires?|inspirantes?|du jour)"
    r"|g[ée]n[ée]rateur de citations",
    "fortunes": r"\bfortunes?\b|gl[üu]ckskeks\w*|galletas? de la (?:fortuna|suerte)|biscuits? chinois",
    "answers": r"\bmagic (?:8|eight)|\b8[- ]?ball\b|\byes or no\b(?! questions)|\byes\W+no decider|orakel|ja oder nein"
    r"|bola 8|bola mágica|sí o no|boule magique|oui ou non",
    "excuses": (
        r"\bexcuses?\b(?=.*\b(?:generat\w*|random\w*|give|click|button|machine|new|for being late)\b)"
        r"|\bexcuse generator\b|ausreden?\b|\bexcusas?\b|\bexcuses?\b.*\b(?:hasard|g[ée]n[ée]r)"
    ),
    "compliments": (
        r"\bcompliments?\b(?=.*\b(?:generat\w*|random\w*|give|click|button|machine|new|me)\b)"
        r"|\bcompliment generator\b|komplimente?\b|\bcumplidos\b|\bpiropos\b"
    ),
    "insults": (
        r"\binsults?\b(?=.*\b(?:generat\w*|random\w*|shakespear\w*|pirate|click|button|machine|funny"
        r"|friendly)\b)|\binsult generator\b|beleidigungs-?generator|schimpfw[öo]rter-?generator"
        r"|generador de insultos|g[ée]n[ée]rateur d['’]insultes"
    ),
    "headlines": (
        r"\bclickbait\b|\b(?:fake |funny )?headlines?\b.*\bgenerat\w*|schlagzeilen-?generator"
        r"|generador de titulares|g[ée]n[ée]rateur de (?:gros )?titres"
    ),
    "jokes": (
        r"\bjokes?\b(?=.*\b(?:generat\w*|random\w*|give|tell\w*|press|click|button|machine|new|next|another|me)\b)"
        r"|\b(?:tells?|random|gives?|shows?|hear|generat\w*)\b[^.;]{0,25}\bjokes?\b|\bjoke (?:teller|machine|app)\b"
        r"|\bwitze?\b[^.;]{0,20}\berzähl\w*|\bwitze?-?(?:generator|maschine|erzähler)\b|\berzählt\w* (?:mir "
        r"|uns )?(?:einen |lustige )*witze?\b"
        r"|\b(?:cuenta|cuente|generador de|contar) (?:un |unos )?chistes?\b|\bchistes? al azar\b"
        r"|\b(?:raconte\w*|générateur de) (?:une |des |de )?blagues?\b|\bblagues? au hasard\b"
    ),
    "stories": (
        r"\b(?:random |short |tiny )*stor(?:y|ies)[- ](?:generator|maker|machine)\b"
        r"|\b(?:generat|invent|mak)\w* (?:\w+ ){0,2}?(?:random|short|tiny|little) stor(?:y|ies)\b"
        r"|\b(?:geschichten-?generator|zufallsgeschichten?)\b|\bgenerador de (?:historias|cuentos)\b"
        r"|\bgénérateur d['’]histoires\b"
    ),
    "advice": (
        r"\badvice\b(?=.*\b(?:generat\w*|random\w*|button|press|click|piece of)\b)|\brandom (?:piece of )?advice\b"
        r"|\bzufällige\w* ratschl[aä]ge?\b|\bconsejos? al azar\b|\bconseils? au hasard\b"
    ),
}
LISTS = {
    "excuses": (
        "The cat sat on my keys.",
        "My clock is still on summer time.",
        "I was stuck behind a flock of sheep.",
        "The lift stopped, and so did I.",
        "My bicycle had other plans.",
        "I dreamt that I was here already.",
        "The dog needed a longer talk.",
        "My calendar is in another language.",
    ),
    "compliments": (
        "You make a room lighter when you come in.",
        "People are glad to work with you.",
        "Your laugh is catching.",
        "You ask the questions that matter.",
        "You are braver than you think.",
        "What you begin gets better.",
        "You listen so well that others find their words.",
        "You are somebody's favourite person.",
    ),
    "insults": (
        "Thou art a soggy biscuit!",
        "Thou umbrella full of holes!",
        "Thou slowest of all snails!",
        "Thou cold cup of coffee!",
        "Thou sock without a partner!",
        "Thou map of the wrong town!",
        "Thou door that squeaks by night!",
        "Thou pudding without a spoon!",
    ),
    "headlines": (
        "Nine things that your toaster never tells you.",
        "She opened the cupboard, and you won't believe what was inside!",
        "This simple trick with a spoon changes everything.",
        "Doctors are amazed: a man slept eight hours.",
        "Why all cats look at the wall, finally explained.",
        "He planted one bean; what came next is unbelievable.",
        "Twelve signs that you are a penguin.",
        "Experts agree: Monday is too long.",
    ),
    "jokes": (
        "What does a snail wear in the rain? Its house.",
        "Two biscuits sit in the oven. Says one: it is hot in here. Says the other: help, a talking biscuit!",
        "I asked the library for a book about patience. They said to wait.",
        "Why do bees hum? They forgot the words.",
        "My shadow follows me everywhere, but at night it goes off duty.",
        "What stands in the meadow and tells the time? A cow that has swallowed a watch.",
        "I told my plant a secret. Now it grows with curiosity.",
        "The cat has two jobs: to sleep, and to be woken by the dog.",
        "The doctor says that I need glasses. I told him that he was a lamp.",
        "Why was the calendar nervous? Its days were numbered.",
        "A snowman asks another: do you smell carrots too?",
    ),
    "stories": (
        "A baker finds a letter in a loaf. It is from her grandmother, and there is a map in it.",
        "The last bus of the night stops where there is no stop. One old man gets in and pays with a shell.",
        "Every morning the parrot says one word more. On the last day of May the sentence is complete.",
        "Two brothers build a boat in the attic. It is too large for the door, so they wait for the sea.",
        "The lighthouse keeper answers every light with a joke, until a ship laughs back.",
        "A girl trades her umbrella for a question. It rains for a week, and then she knows the answer.",
        "The village clock runs backwards for an hour. Everybody says sorry once more, and means it.",
        "A fox moves in next door. He pays his rent in apples and never asks about the hens.",
    ),
    "advice": (
        "Do the small thing that you put off the longest.",
        "Ask once more than you find comfortable.",
        "Go for a walk before you decide.",
        "Write it down; your head is for other things.",
        "Buy the good shoes.",
        "Call somebody who has not heard from you for a while.",
        "Leave ten minutes earlier.",
        "If it takes two minutes, do it now.",
    ),
    "prompts": (
        "A letter arrives forty years late.",
        "Somebody wakes up with a key in their hand.",
        "The last shop in the village closes today.",
        "Two strangers share an umbrella.",
        "Describe a room by its smells alone.",
        "A lie that was meant kindly.",
        "The map shows a street that isn't there.",
        "What the dog saw.",
        "A dinner at which nobody says what they mean.",
        "Write about the first day of something.",
        "An old photograph with one person too many.",
        "The power has been out for three days.",
    ),
    "meals": ("Pasta", "Pizza", "Salad", "Soup", "Curry", "Rice with vegetables", "Sandwiches", "Fish", "Omelette"),
    "fortunes": (
        "A small step today saves a long way tomorrow.",
        "Somebody thinks of you more often than you know.",
        "What you look for is where you looked last.",
        "Good news comes from an unexpected side.",
        "Patience opens the door that force can't.",
        "You will laugh about it, and sooner than you think.",
        "An old friend is a good idea.",
        "Sleep over it: the answer is already on its way.",
        "Whoever shares a cake has more of it.",
        "Today is a good day to begin.",
    ),
    "quotes": (
        "Begin where you are; the rest comes on the way.",
        "Small steps, taken daily, cross a country.",
        "What is done with care needs no hurry.",
        "A good question is half of the answer.",
        "Courage is to go on with knees that shake.",
        "Whoever listens learns twice.",
        "Rest is a part of the work.",
        "A mistake that was mended is a lesson that was paid.",
        "Kindness costs little and reaches far.",
        "Look up now and then: the sky is still there.",
    ),
    "answers": (
        "Yes.",
        "No.",
        "Certainly.",
        "Better not.",
        "Ask again later.",
        "It looks good.",
        "Hardly.",
        "Trust your first thought.",
        "Without a doubt.",
        "The signs are good.",
        "Most likely.",
        "Count on it.",
        "Rather yes.",
        "Rather not.",
        "By no means.",
        "Don't expect it.",
        "That can't be told yet.",
        "Wait a little longer.",
        "It is up to you.",
        "Only if you want it.",
    ),
}
CALLED = {
    "excuses": "Excuses",
    "compliments": "Compliments",
    "insults": "Friendly insults",
    "headlines": "Headlines",
    "jokes": "Jokes",
    "stories": "Short stories",
    "advice": "Advice",
    "prompts": "Writing prompts",
    "meals": "What to eat",
    "quotes": "Quotes",
    "fortunes": "Fortune cookies",
    "answers": "Yes or no",
}


SECRET = (
    r"\bsecret santa\b|\bwichtel\w*|amigo (?:invisible|secreto)|p[èe]re no[ëe]l secret|gift exchange|secret friend"
    r"|kris kringle|geschenke auslosen|\bnames?\b(?!.*\b(?:birth\w*|ideas?|bought)\b).*\bpresents?\b"
    r"|nobody (?:gets|draws) (?:him|her|them)sel"
)
_ASKS = (
    r"\b(?:random\w*|pick\w*|draw\w*|choos\w*|decid\w*|spin\w*|generat\w*|give me|shows?|tells?|zufall\w*|zufällig\w*"
    r"|los\w*|zieh\w*|azar|aleatori\w*|sorte\w*|eleg\w*|hasard|al[ée]atoire\w*|tir\w+|choisi\w*)\b"
)
_OF_PEOPLE = (
    r"\b(?:names?(?! of (?:the |all )?(?:colou?rs|animals|birds|plants|trees|countries|cities|days|months|numbers)\b)"
    r"|students?|pupils?|people|winners?|employees|players|namen|schüler\w*|teilnehmer\w*|gewinner\w*"
    r"|nombres|alumn[oa]s?|ganador\w*|noms?|élèves?|gagnants?|teams?|groups?|gruppen|grupos|groupes|equipos|équipes)\b"
)
_MADE = ("excuses", "compliments", "insults", "headlines", "jokes", "stories", "advice")
_DRAWN = (
    r"\b(?:random\w*|pick\w*|wheel|spin\w*|raffle|shuffle|draw\w*|zufällig\w*|zufalls\w*|auslos\w*|ausw[äa]hl\w*"
    r"|glücksrad|zieh\w*|azar|aleatori\w*|sorte\w*|ruleta|hasard|al[ée]atoire\w*|tirage|tirer|tire[zs]?|roue)\b"
)

_TEAMS = (
    r"\b(?:make|form|split|divide|build|sort)\w* (?:\w+ ){0,3}?(?:in(?:to)? )?(?:\w+ )?(?:teams|groups)\b"
    r"|\b(?:teams|gruppen|mannschaften) (?:bilden|einteilen|auslosen)|\b(?:hacer|formar) (?:equipos|grupos)"
    r"|\b(?:faire|former) des (?:équipes|groupes)"
)
_BY_CHANCE = (
    r"\bat random\b|\bspin\w* (?:a|the) wheel|\bwhose turn\b|\bzufällig (?:\w+ )?(?:aus)?(?:wählen|ziehen|losen)"
    r"|\bauslosen\b|\bal azar\b|\bsortear\b|\btir(?:age|er) au sort\b|\bau hasard\b"
)


_SOME = {
    2: "two|zwei|dos|deux",
    3: "three|drei|tres|trois",
    4: "four|vier|cuatro|quatre",
    5: "five|fünf|cinco|cinq",
    6: "six|sechs|seis",
    8: "eight|acht|ocho|huit",
    10: "ten|zehn|diez|dix",
}
_FIGURE = rf"(?P<figure>[2-9]|[1-4]\d|{'|'.join(_SOME.values())})"
_ONES = (
    r"(?:\w+ )?(?:names?|winners?|students?|pupils?|people|persons|children|kids|players?|volunteers|namen|gewinner\w*"
    r"|schüler\w*|kinder|leute|personen|freiwillige|nombres|ganador[ae]s|alumn[oa]s|niñ[oa]s|personas|voluntarios|noms"
    r"|prénoms|gagnants|élèves|enfants|personnes|volontaires)"
)
_DRAWS = r"(?:draw|pick|choose|select|pull|zieh|los|wähl|sorte|saca|extra|elig|eleg|tire|choisi)\w*"
_AT_ONCE = (
    rf"\b{_DRAWS} (?:(?:me|us|out|at|random|randomly|mir|uns|zufällig|al|azar|au|sort|hasard) ){{0,3}}{_FIGURE}"
    rf" {_ONES}\b|\b{_FIGURE.replace('figure', 'before')} {_ONES} (?:[^\W\d_]+ ){{0,3}}"
    r"(?:ziehen|gezogen|auslosen|ausgelost|wählen|drawn|picked"
    r"|chosen|at once|at a time|auf einmal|gleichzeitig|a la vez|de una vez|à la fois|d'un coup)\b"
)


def drawn_at_once(text: str) -> int:
    """How many names a description in lower case draws at one press: 1 where it says nothing of it."""
    found = pattern_of(_AT_ONCE).search(text)
    said = (found["figure"] or found["before"]) if found else "1"
    return int(said) if said.isdigit() else next(count for count, words in _SOME.items() if said in words.split("|"))


def named(text: str) -> str:
    """The kind of thing that a description in lower case speaks of, or nothing."""
    return next((thing for thing, words in THINGS.items() if pattern_of(words).search(text)), "")


def are_added(text: str) -> bool:
    """Whether a user has places of his own to eat at, which no list of meals stands for: "add restaurants"."""
    return bool(pattern_of(_ADDED).search(text))


_ADDED = (
    r"\b(?:add|enter|type(?: in)?|put in)s? (?:a |an |the |new |my |our |his |their |own )*"
    r"(?:favou?rite )?restaurants?\b"
    r"|\brestaurants? (?:hinzufügen|eintragen|eingeben)\b|\bañad\w+ (?:mis |sus |los )?restaurantes\b"
    r"|\bajout\w+ (?:des |mes |ses |les )?restaurants\b"
)


def weigh(text: str) -> int:
    """How much a description speaks of choosing by chance, rather than of a list that is to be kept."""
    thing = named(text)
    if pattern_of(SECRET).search(text) or thing in ("fortunes", "answers", "meals", *_MADE):
        return 40
    if thing and re.search(_ASKS, text):
        return 40
    if pattern_of(r"\b\d{0,2}d(?:4|6|8|10|12|20|100)\b").search(text):
        return 20
    if pattern_of(_TEAMS).search(text) or (pattern_of(_OF_PEOPLE).search(text) and pattern_of(_DRAWN).search(text)):
        return 16
    return 10 if pattern_of(_BY_CHANCE).search(text) else 0
