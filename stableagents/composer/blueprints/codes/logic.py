"""The rules of codes: each has a way there and a way back."""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, unquote

MORSE = dict(
    pair.split("=")
    for pair in [
        "a=.-",
        "b=-...",
        "c=-.-.",
        "d=-..",
        "e=.",
        "f=..-.",
        "g=--.",
        "h=....",
        "i=..",
        "j=.---",
        "k=-.-",
        "l=.-..",
        "m=--",
        "n=-.",
        "o=---",
        "p=.--.",
        "q=--.-",
        "r=.-.",
        "s=...",
        "t=-",
        "u=..-",
        "v=...-",
        "w=.--",
        "x=-..-",
        "y=-.--",
        "z=--..",
        "0=-----",
        "1=.----",
        "2=..---",
        "3=...--",
        "4=....-",
        "5=.....",
        "6=-....",
        "7=--...",
        "8=---..",
        "9=----.",
        ".=.-.-.-",
        ",=--..--",
        "?=..--..",
        "!=-.-.--",
        "/=-..-.",
        "@=.--.-.",
        "-=-....-",
        ":=---...",
        "'=.----.",
        "ä=.-.-",
        "ö=---.",
        "ü=..--",
        "é=..-..",
        "ñ=--.--",
    ]
)
FROM_MORSE = {code: letter for letter, code in MORSE.items()}
ROMAN = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9}
ROMAN |= {"V": 5, "IV": 4, "I": 1}
_ALPHABET = (
    "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo"
    " Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu"
)
SPELLED = _ALPHABET.split()
BEGINNING = re.compile(
    r"[b-df-hj-np-tv-z]|[bcfgps]l|[bcdfgptw]r|[cgpstw]h|s[ckmnptw]|tw|kn|qu|squ|sch|s[cpt]r|spl|[cpst]hr"
)  # of English words
BASES = {"bin": 2, "oct": 8, "dec": 10, "hex": 16}


class CodeError(ValueError):
    """That can't be coded or decoded; the message says why."""


@dataclass(frozen=True)
class Code:
    """Both ways; the second argument is the shift or the keyword, which only some codes use."""

    there: Callable[[str, str], str]
    back: Callable[[str, str], str]
    explanation: str


def to_morse(text: str) -> str:
    words = []
    for word in text.lower().split():
        unknown = next((letter for letter in word if letter not in MORSE), "")
        if unknown:
            raise CodeError(f"Morse has no sign for {unknown!r}.")
        words.append(" ".join(MORSE[letter] for letter in word))
    return " / ".join(words)


def from_morse(code: str) -> str:
    words = []
    for word in re.split(r"\s*[/|]\s*|\s{3,}|\n", code.strip().replace("·", ".").replace("−", "-").replace("–", "-")):
        letters = word.split()
        unknown = next((letter for letter in letters if letter not in FROM_MORSE), "")
        if unknown:
            raise CodeError(f"{unknown[:20]!r} is no Morse sign.")
        words.append("".join(FROM_MORSE[letter] for letter in letters))
    return " ".join(words).strip().upper()


def to_roman(text: str) -> str:
    """Raises ``CodeError`` for what is no whole number from 1 to 3999."""
    cleaned = text.strip().replace(" ", "")
    if not re.fullmatch(r"[0-9]{1,4}", cleaned) or not 1 <= int(cleaned) <= 3999:
        raise CodeError("Roman numerals are for whole numbers from 1 to 3999.")
    number, found = int(cleaned), ""
    for letters, value in ROMAN.items():
        found += letters * (number // value)
        number %= value
    return found


def from_roman(text: str) -> str:
    """Raises ``CodeError`` for what is not written as it should be."""
    letters, number = text.strip().upper(), 0
    rest = letters
    for sign, value in ROMAN.items():
        while rest.startswith(sign):
            number, rest = number + value, rest[len(sign) :]
    if not letters or rest or not number < 4000 or to_roman(str(number)) != letters:
        raise CodeError(f"{text.strip()[:20]!r} is no Roman numeral.")
    return str(number)


def to_bases(text: str) -> str:
    """A number in all bases; it may begin with 0x, 0b or 0o."""
    cleaned = text.strip().lower().replace(" ", "").replace("_", "")
    try:
        number = int(cleaned, 0) if re.match(r"-?0[xbo]", cleaned) else int(cleaned, 10)
    except ValueError:
        raise CodeError("Write a whole number, such as 255, 0xff or 0b1010.") from None
    if abs(number) >= 2**256:
        raise CodeError("That number is too large.")
    return f"dec {number}\nbin {number:b}\noct {number:o}\nhex {number:X}"


def from_bases(text: str) -> str:
    """The number of the first line, such as "hex FF"; digits alone are binary."""
    line = next((line for line in text.strip().splitlines() if line.strip()), "")
    base, _, digits = line.strip().lower().partition(" ")
    if base not in BASES:
        base, digits = "bin", line
    try:
        return str(int(digits.strip().replace(" ", ""), BASES[base]))
    except ValueError:
        raise CodeError("Write a base and a number, such as: hex FF, bin 1010, oct 17.") from None


def to_decimal(text: str) -> str:
    """The decimal number of binary digits. Raises ``CodeError`` for anything but 0 and 1."""
    digits = "".join(text.split())
    wrong = next((sign for sign in digits if sign not in "01"), "")
    if wrong:
        raise CodeError(f"Only 0 and 1 are binary digits; {wrong!r} is none.")
    if not digits or len(digits) > 256:
        raise CodeError("Write from 1 to 256 binary digits.")
    return str(int(digits, 2))


def from_decimal(text: str) -> str:
    """The binary digits of a decimal number. Raises ``CodeError``."""
    cleaned = text.strip()
    if not re.fullmatch(r"[0-9]{1,77}", cleaned):
        raise CodeError("Write a whole number of digits from 0 to 9.")
    return f"{int(cleaned):b}"


def check_luhn(text: str) -> str:
    """Whether the last digit of a number fits the others, by the rule of Luhn (ISO/IEC 7812). Raises ``CodeError``."""
    digits = re.sub(r"[\s-]", "", text)
    if not re.fullmatch(r"[0-9]{2,40}", digits):
        raise CodeError("Write a number of 2 to 40 digits, with blanks or hyphens if you like.")
    places = enumerate(reversed(digits[:-1]))
    doubled = [int(digit) * 2 if place % 2 == 0 else int(digit) for place, digit in places]
    wanted = -sum(number - 9 if number > 9 else number for number in doubled) % 10
    if wanted == int(digits[-1]):
        return "Valid: the last digit fits the others."
    return f"Not valid: the last digit would have to be {wanted}."


def _no_way_back(text: str) -> str:
    raise CodeError("Type the number above: this check leads one way only.")


def to_pig_latin(text: str) -> str:
    """Each word with the consonants that it begins with moved behind it, and "ay"; "way" after a vowel."""
    return re.sub(r"[A-Za-z]+(?:'[A-Za-z]+)?", lambda found: _in_pig_latin(found[0]), text)


def from_pig_latin(text: str) -> str:
    """The words again; where it is open how many consonants were moved, those that English words begin with."""
    return re.sub(r"[A-Za-z]+(?:'[A-Za-z]+)?", lambda found: _from_pig_latin(found[0]), text)


def _in_pig_latin(word: str) -> str:
    low = word.lower()
    start = re.match(r"[^aeiouy]*qu|y?[^aeiouy]*", low)
    moved = start.end() if start and start.end() < len(low) else 0
    return _cased(word, low[moved:] + low[:moved] + "ay" if moved else low + "way")


def _from_pig_latin(word: str) -> str:
    low = word.lower()
    if len(low) < 4 or not low.endswith("ay"):
        return word
    if low.endswith("way") and low[0] in "aeiou":
        return _cased(word, low[:-3])
    bare = low[:-2]
    sizes = [size for size in (3, 2, 1) if size < len(bare) and BEGINNING.fullmatch(bare[-size:])]
    return _cased(word, bare[-sizes[0] :] + bare[: -sizes[0]]) if sizes else word


def _cased(like: str, word: str) -> str:
    return word.upper() if like.isupper() and len(like) > 1 else word.capitalize() if like[0].isupper() else word


def to_stamp(text: str) -> str:
    """Seconds since 1970 of a time such as 2026-12-31 18:30 in UTC."""
    try:
        moment = datetime.fromisoformat(text.strip().replace(" ", "T", 1))
    except ValueError:
        raise CodeError("Write a time like 2026-12-31 18:30 (UTC).") from None
    return str(round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()))


def from_stamp(text: str) -> str:
    cleaned = text.strip()
    if not re.fullmatch(r"-?[0-9]{1,13}", cleaned):
        raise CodeError("A time stamp is a number of seconds, such as 1798741800.")
    seconds = int(cleaned) / 1000 if len(cleaned.lstrip("-")) > 11 else int(cleaned)
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S}"
    except (ValueError, OverflowError, OSError):
        raise CodeError("That time is out of range.") from None


def to_binary(text: str) -> str:
    return " ".join(f"{byte:08b}" for byte in text.encode())


def from_binary(text: str) -> str:
    digits = "".join(text.split())
    if not re.fullmatch(r"(?:[01]{8})*", digits):
        raise CodeError("Write groups of eight zeros and ones.")
    return _as_text(bytes(int(digits[n : n + 8], 2) for n in range(0, len(digits), 8)))


def from_base64(text: str) -> str:
    try:
        return _as_text(base64.b64decode("".join(text.split()), validate=True))
    except (binascii.Error, ValueError):
        raise CodeError("That is no Base64 of a text.") from None


def shifted(text: str, shift: int) -> str:
    """Every letter from A to Z so many places on."""
    return "".join(
        chr((ord(letter) - start + shift) % 26 + start) if letter.isascii() and letter.isalpha() else letter
        for letter in text
        for start in [ord("a" if letter.islower() else "A")]
    )


def read_shift(text: str) -> int:
    """Raises ``CodeError``."""
    cleaned = text.strip()
    if not re.fullmatch(r"[+-]?[0-9]{1,4}", cleaned):
        raise CodeError("The shift is a whole number.")
    return int(cleaned)


def keyed(text: str, keyword: str, sign: int) -> str:
    """The text by Vigenère: each letter is moved by the next one of the keyword, by A not at all; ``sign`` -1 is"
    " the way
    back. Raises ``CodeError``."""
    shifts = [ord(letter) - ord("A") for letter in keyword.upper() if "A" <= letter <= "Z"]
    if not shifts:
        raise CodeError("The keyword is made of letters from A to Z.")
    made, place = [], 0
    for letter in text:
        made.append(shifted(letter, sign * shifts[place % len(shifts)]))
        place += letter.isascii() and letter.isalpha()
    return "".join(made)


def to_spelled(text: str) -> str:
    return " ".join(_spelled(letter) for letter in text.lower() if not letter.isspace())


def from_spelled(text: str) -> str:
    known = {word.lower(): word[0] for word in SPELLED}
    return "".join(known.get(word.lower(), word) for word in text.split()).upper()


def _spelled(letter: str) -> str:
    place = ord(letter) - ord("a")
    return SPELLED[place] if 0 <= place < 26 else letter


def _as_text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise CodeError("That is no code of a text.") from None


def _plain(function: Callable[[str], str]) -> Callable[[str, str], str]:
    return lambda text, key: function(text)


CODES: dict[str, Code] = {
    "Morse": Code(_plain(to_morse), _plain(from_morse), "Letters are apart by a blank, words by a slash."),
    "Roman numerals": Code(_plain(to_roman), _plain(from_roman), "From 1 (I) to 3999 (MMMCMXCIX)."),
    "Binary to decimal": Code(
        _plain(to_decimal), _plain(from_decimal), "Above zeros and ones, below the decimal number."
    ),
    "Check digit (Luhn)": Code(
        _plain(check_luhn), _plain(_no_way_back), "For the numbers of cards; it does not tell whether a card exists."
    ),
    "Pig Latin": Code(
        _plain(to_pig_latin), _plain(from_pig_latin), "First consonants move to the end, then ay; after a vowel way."
    ),
    "Number bases": Code(_plain(to_bases), _plain(from_bases), "Below, the first line counts: bin, oct, dec or hex."),
    "Unix time": Code(_plain(to_stamp), _plain(from_stamp), "Seconds since the beginning of 1970 in UTC."),
    "Binary text": Code(_plain(to_binary), _plain(from_binary), "Each byte of UTF-8 as eight digits."),
    "Base64": Code(
        lambda t, key: base64.b64encode(t.encode()).decode(), _plain(from_base64), "Three bytes as four letters."
    ),
    "URL": Code(lambda t, key: quote(t, safe=""), _plain(unquote), "As in the address of a page."),
    "Vigenère": Code(
        lambda t, key: keyed(t, key, 1),
        lambda t, key: keyed(t, key, -1),
        "Every letter is moved by the next letter of the keyword.",
    ),
    "Caesar": Code(
        lambda t, key: shifted(t, read_shift(key)),
        lambda t, key: shifted(t, -read_shift(key)),
        "Every letter is moved by the shift; by 13 is the same both ways.",
    ),
    "Spelling alphabet": Code(_plain(to_spelled), _plain(from_spelled), "As in radio: Alfa, Bravo, Charlie."),
    "HTML": Code(_plain(html.escape), _plain(html.unescape), "Signs that HTML uses for itself are written out."),
}
