"""What a word counts in a game of letter tiles, letter by letter."""

from __future__ import annotations

from logic import Made, ToolError, Typed, text_in

# The letters of each value.
TILES = {
    "English": {1: "eaionrtlsu", 2: "dg", 3: "bcmp", 4: "fhvwy", 5: "k", 8: "jx", 10: "qz"},
    "German": {1: "ensirtuad", 2: "hglo", 3: "mbwz", 4: "cfkp", 6: "äjüv", 8: "öx", 10: "qy"},
    "Spanish": {1: "aeoisnrutl", 2: "dg", 3: "cbmp", 4: "hfvy", 5: "q", 8: "jñx", 10: "z"},
    "French": {1: "eainorstul", 2: "dmg", 3: "bcp", 4: "fhv", 8: "jq", 10: "kwxyz"},
}
TIMES = {"The word once": 1, "The word twice": 2, "The word three times": 3}


def work_out(typed: Typed, changed: str) -> Made:
    word = "".join(text_in(typed, "word").lower().split())
    tiles = TILES.get(typed["tiles"], TILES["English"])
    counts = [(letter, next((value for value, letters in tiles.items() if letter in letters), None)) for letter in word]
    strange = next((letter for letter, value in counts if value is None), "")
    if strange:
        raise ToolError(f"There is no tile for {strange}.", "word")
    values = [(letter, value or 0) for letter, value in counts]
    times = TIMES.get(typed["times"], 1)
    bonus = 50 if len(word) >= 7 and typed["all_seven"] == "yes" else 0
    total = sum(value for _letter, value in values) * times + bonus
    return Made(
        [
            ("Points", str(total)),
            *((f"{n}: {letter.upper()}", str(value)) for n, (letter, value) in enumerate(values, 1)),
        ]
    )
