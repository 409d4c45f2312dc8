"""Tools for fun: signs of the zodiac, two names, letter tiles, mocking capitals, and two puzzles of chance."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.parts import Field, Tool

_TIMES = ("The word once", "The word twice", "The word three times")
_FUN = ("Mocking capitals", "Numbers for letters", "Words turned round", "Wide")

FUN: dict[str, Tool] = {
    "zodiac": Tool(
        title="Sign of the zodiac",
        words=r"\b(?<!with )(?<!and )(?<!, )(?:zodiac|star ?signs?)|\bsternzeichen|\btierkreiszeichen"
        r"|\bsigno (?:del )?zod[íi]a\w*|\bhor[óo]scopo"
        r"|\bsignes? (?:du zodiaque|astrologiques?)",
        explanation="The sign goes by day and month; the Chinese year begins in January or February.",
        fields=(
            Field(name="day", label="Day", first="15"),
            Field(name="month", label="Month", first="6"),
            Field(name="year", label="Year", first="1990"),
        ),
        example=({"day": "1", "month": "1", "year": "2000"}, "Capricorn"),
    ),
    "bottles": Tool(
        title="99 bottles of beer",
        words=r"\b(?:99|ninety-?nine|\d{1,3}) (?:green )?bottles\b",
        explanation="Each verse takes one bottle down; the last one stands in the singular.",
        fields=(
            Field(name="count", label="Bottles", first="99"),
            Field(name="drink", label="Of what", first="beer"),
        ),
        example=({"count": "1", "drink": "beer"}, "2"),
        has_text=True,
        given={"count": r"\b(\d{1,3}) (?:green )?bottles\b"},
    ),
    "love": Tool(
        title="Love calculator",
        words=r"\blove (?:calculator|meter|test|percentage)|\bname compatibility|\bliebes(?:rechner|test)"
        r"|\bcalculadora (?:del|de) amor"
        r"|\btest (?:del|de) amor|\bcalculat(?:eur|rice) d['’]amour|\btest d['’]amour",
        explanation="It is for fun: the same names always give the same.",
        fields=(
            Field(name="one", label="Your name", first="Romeo"),
            Field(name="other", label="The other name", first="Juliet"),
        ),
        example=({"one": "Ann", "other": "Ben"}, "88 %"),
    ),
    "scrabble": Tool(
        title="Scrabble points",
        words=r"\bscrabble\b(?!.*\b(?:players?|rounds?|spieler|jugadores|joueurs|score ?(?:sheet|keeper|board))\b)",
        explanation="Each letter counts as much as its tile says.",
        fields=(
            Field(name="word", label="Word", first="quiz"),
            Field(
                name="tiles",
                label="Tiles",
                type="choice",
                first="English",
                choices=("English", "German", "Spanish", "French"),
            ),
            Field(name="times", label="Counts", type="choice", first=_TIMES[0], choices=_TIMES),
            Field(name="all_seven", label="All seven tiles: 50 more", type="tick"),
        ),
        example=({"word": "quiz"}, "22"),
    ),
    "mocking": Tool(
        title="Funny text",
        words=r"\bs?pongecase|\bspongebob (?:text|case)|\bmocking (?:text|case|capitals)|\balternating caps"
        r"|\bleet ?speak|\bl33t|\b1337\b"
        r"|\bfunny text (?:maker|generator|converter)",
        explanation="What you write comes out in another way.",
        fields=(
            Field(name="text", label="Text", type="area", first="I like it here"),
            Field(name="how", label="How", type="choice", first=_FUN[0], choices=_FUN),
        ),
        example=({"text": "hello"}, "hElLo"),
        has_text=True,
    ),
    "sharedbirthday": Tool(
        title="Birthday paradox",
        words=r"\bbirthday (?:paradox|problem)|\bgeburtstags(?:paradox\w*|problem)|\bparadoja del cumpleaños"
        r"|\bparadoxe des anniversaires",
        explanation="With 23 people the probability is above 50 percent already: worked out, and simulated.",
        fields=(Field(name="people", label="People", first="23"), Field(name="tries", label="Tries", first="10000")),
        example=({"people": "23"}, "50.73 %"),
        given={
            "tries": r"([\d.,]{3,9}) (?:simulations?|simulationen|simulaciones|runs|tries|versuchen?|intentos|essais)"
        },
    ),
    "montyhall": Tool(
        title="Monty Hall problem",
        words=r"\bmonty ?hall|\bthree doors (?:problem|puzzle|game)|\bziegenproblem|\bproblema de (?:monty"
        r"|las tres puertas)"
        r"|\bprobl[èe]me (?:de monty|des trois portes)",
        explanation="All doors but two are opened: who switches wins unless the first choice was "
        "right. The statistics say so.",
        fields=(Field(name="doors", label="Doors", first="3"), Field(name="games", label="Games", first="10000")),
        example=({"doors": "3", "games": "100"}, "66.67 %"),
    ),
}
