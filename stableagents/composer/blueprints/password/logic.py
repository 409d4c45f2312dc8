"""The rules of making passwords."""

from __future__ import annotations

import math
import random
import string

SIGNS = "!#$%&*+-=?@_"
LOOK_ALIKE = "Il1O0o|"
LONGEST = 100
# Common short words that are easily told apart.
WORDS = [
    "acorn",
    "amber",
    "apple",
    "april",
    "arrow",
    "aspen",
    "autumn",
    "bacon",
    "badge",
    "baker",
    "bamboo",
    "basket",
    "beach",
    "beaver",
    "berry",
    "bison",
    "blanket",
    "blossom",
    "bonfire",
    "border",
    "bottle",
    "branch",
    "breeze",
    "bridge",
    "bronze",
    "bucket",
    "butter",
    "cabin",
    "cactus",
    "camel",
    "candle",
    "canyon",
    "carbon",
    "carpet",
    "castle",
    "cedar",
    "cherry",
    "circle",
    "cloud",
    "clover",
    "cobalt",
    "coffee",
    "comet",
    "copper",
    "coral",
    "cotton",
    "cradle",
    "crater",
    "cricket",
    "crystal",
    "daisy",
    "dancer",
    "desert",
    "dinner",
    "dolphin",
    "dragon",
    "eagle",
    "ember",
    "engine",
    "falcon",
    "feather",
    "fennel",
    "ferry",
    "fiddle",
    "flame",
    "forest",
    "fossil",
    "fountain",
    "frost",
    "garden",
    "garlic",
    "ginger",
    "glacier",
    "globe",
    "granite",
    "gravel",
    "guitar",
    "hammer",
    "harbor",
    "hazel",
    "helmet",
    "hollow",
    "honey",
    "horizon",
    "island",
    "ivory",
    "jacket",
    "jasmine",
    "jungle",
    "kettle",
    "kitten",
    "ladder",
    "lagoon",
    "lantern",
    "lemon",
    "lilac",
    "linen",
    "lizard",
    "magnet",
    "maple",
    "marble",
    "meadow",
    "melon",
    "mirror",
    "mitten",
    "monsoon",
    "mosaic",
    "mustard",
    "needle",
    "nickel",
    "nutmeg",
    "oasis",
    "ocean",
    "olive",
    "onion",
    "orbit",
    "orchid",
    "otter",
    "oyster",
    "paddle",
    "panda",
    "paper",
    "parrot",
    "pebble",
    "pepper",
    "piano",
    "pigeon",
    "pillow",
    "planet",
    "plaster",
    "pocket",
    "pollen",
    "poppy",
    "potato",
    "prairie",
    "pumpkin",
    "puzzle",
    "quartz",
    "rabbit",
    "radish",
    "raisin",
    "raven",
    "ribbon",
    "river",
    "robin",
    "rocket",
    "saddle",
    "saffron",
    "salmon",
    "sandal",
    "saturn",
    "school",
    "scooter",
    "season",
    "shadow",
    "silver",
    "sparrow",
    "spider",
    "spiral",
    "spring",
    "stable",
    "starling",
    "stone",
    "summer",
    "sunset",
    "teapot",
    "temple",
    "thistle",
    "thunder",
    "tiger",
    "timber",
    "tomato",
    "trumpet",
    "tulip",
    "tunnel",
    "turtle",
    "valley",
    "velvet",
    "violet",
    "walnut",
    "walrus",
    "water",
    "whistle",
    "willow",
    "window",
    "winter",
    "wizard",
    "yellow",
    "zebra",
]


class PasswordError(ValueError):
    """Such a password can't be made; the message says why."""


def make(
    made_of: str,
    length: str,
    chance: random.Random,
    *,
    smalls: bool,
    capitals: bool,
    digits: bool,
    signs: bool,
    readable: bool,
) -> str:
    """A password; ``length`` counts characters or words, ``chance`` is the system's. Raises ``PasswordError``."""
    count = read_length(length)
    if made_of == "Words":
        words = [chance.choice(WORDS) for _ in range(count)]
        if capitals:
            words = [word.capitalize() for word in words]
        ending = str(chance.randrange(10)) if digits else ""
        return ("-" if signs else " ").join(words) + ending
    if made_of == "Digits":
        return "".join(chance.choice(string.digits) for _ in range(count))
    kinds = [
        kind
        for kind, is_wanted in (
            (string.ascii_lowercase, smalls),
            (string.ascii_uppercase, capitals),
            (string.digits, digits),
            (SIGNS, signs),
        )
        if is_wanted
    ]
    if not kinds:
        raise PasswordError("Choose at least one: small letters, capitals, digits or signs.")
    if readable:
        kinds = ["".join(character for character in kind if character not in LOOK_ALIKE) for kind in kinds]
    if count < len(kinds):
        raise PasswordError(f"At least {len(kinds)} characters are needed for all these kinds.")
    chosen = [chance.choice(kind) for kind in kinds]
    chosen += [chance.choice("".join(kinds)) for _ in range(count - len(kinds))]
    chance.shuffle(chosen)
    return "".join(chosen)


def bits(made_of: str, length: int, *, smalls: bool, capitals: bool, digits: bool, signs: bool) -> int:
    """How many times two passwords there are of this kind: 2 to this power, rounded down."""
    if made_of == "Words":
        return int(length * math.log2(len(WORDS)) + (math.log2(10) if digits else 0))
    size = 10 if made_of == "Digits" else 26 * smalls + 26 * capitals + 10 * digits + len(SIGNS) * signs
    return int(length * math.log2(size))


def in_words(strength: int) -> str:
    """What so many bits are good for."""
    if strength < 40:
        return "Weak"
    if strength < 64:
        return "Good for little things"
    return "Strong" if strength < 90 else "Very strong"


def read_length(typed: str, least: int = 1, most: int = LONGEST) -> int:
    """The length that was typed. Raises ``PasswordError`` outside of its range."""
    text = typed.strip()
    if not text.isascii() or not text.isdigit() or not least <= int(text[:6]) <= most:
        raise PasswordError(f"Length: write a whole number from {least} to {most}.")
    return int(text)
