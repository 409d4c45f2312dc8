"""Barcodes: EAN-13, Code 128 (set B) and Code 39, as drawn bars and as a picture (SVG)."""

from __future__ import annotations

from logic import Made, ToolError, Typed, text_in
from shapes import Shape, rectangle, words
from svg import as_svg

WIDTH, HEIGHT = 560, 200
# EAN-13: the seven modules of each digit on the left, and which of the left ones are turned, by the first digit.
LEFT = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
TURNED = ("000000", "001011", "001101", "001110", "010011", "011001", "011100", "010101", "010110", "011010")
# Code 128: the widths of bars and gaps of each sign, and those of the end.
WIDTHS = (
    "212222/222122/222221/121223/121322/131222/122213/122312/132212/221213/221312/231212/112232/122132/122231/113222/"
    "123122/123221/223211/221132/221231/213212/223112/312131/311222/321122/321221/312212/322112/322211/212123/212321/"
    "232121/111323/131123/131321/112313/132113/132311/211313/231113/231311/112133/112331/132131/113123/113321/133121/"
    "313121/211331/231131/213113/213311/213131/311123/311321/331121/312113/312311/332111/314111/221411/431111/111224/"
    "111422/121124/121421/141122/141221/112214/112412/122114/122411/142112/142211/241211/221114/413111/241112/134111/"
    "111242/121142/121241/114212/124112/124211/411212/421112/421211/212141/214121/412121/111143/111341/131141/114113/"
    "114311/411113/411311/113141/114131/311141/411131/211412/211214/211232/2331112"
)
START_B, STOP = 104, 106
# Code 39: five bars, of which some are wide, and four gaps, by the place of a sign in its row of ten.
SIGNS_39 = "1234567890/ABCDEFGHIJ/KLMNOPQRST/UVWXYZ-. *"
BARS_39 = ("10001", "01001", "11000", "00101", "10100", "01100", "00011", "10010", "01010", "00110")
GAPS_39 = ("0100", "0010", "0001", "1000")
MARKS_39 = {"$": "1110", "/": "1101", "+": "1011", "%": "0111"}


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    if typed["kind"] == "EAN-13":
        shown = _checked(text)
        modules = _ean(shown)
    elif typed["kind"] == "Code 39":
        shown = text.upper()
        modules = _code39(shown)
    else:
        shown = text
        modules = _code128(shown)
    shapes = _drawn(modules, shown)
    return Made([("Code", shown), ("Modules", str(len(modules)))], text=as_svg(shapes, WIDTH, HEIGHT), shapes=shapes)


def _checked(text: str) -> str:
    """The thirteen digits of an EAN; of twelve the last one follows."""
    digits = text.replace(" ", "").replace("-", "")
    if not (digits.isascii() and digits.isdecimal() and len(digits) in (12, 13)):
        raise ToolError("EAN-13 takes 12 digits, or 13 with the check digit.", "text")
    check = str(-sum(int(digit) * (1 + 2 * (place % 2)) for place, digit in enumerate(digits[:12])) % 10)
    if digits[12:] not in ("", check):
        raise ToolError(f"The check digit is wrong: it should be {check}.", "text")
    return digits[:12] + check


def _ean(digits: str) -> str:
    turned = TURNED[int(digits[0])]
    left = "".join(
        _mirrored(LEFT[int(digit)]) if is_turned == "1" else LEFT[int(digit)]
        for digit, is_turned in zip(digits[1:7], turned, strict=True)
    )
    return "101" + left + "01010" + "".join(_opposite(LEFT[int(digit)]) for digit in digits[7:]) + "101"


def _opposite(modules: str) -> str:
    return modules.translate(str.maketrans("01", "10"))


def _mirrored(modules: str) -> str:
    return _opposite(modules)[::-1]


def _code128(text: str) -> str:
    strange = next((sign for sign in text if not " " <= sign <= "~"), "")
    if strange or len(text) > 40:
        raise ToolError("Code 128 takes up to 40 letters without accents, digits and signs.", "text")
    values = [ord(sign) - 32 for sign in text]
    check = (START_B + sum(place * value for place, value in enumerate(values, start=1))) % 103
    widths = WIDTHS.split("/")
    return "".join(_bars(widths[value]) for value in (START_B, *values, check, STOP))


def _bars(widths: str) -> str:
    return "".join("10"[place % 2] * int(width) for place, width in enumerate(widths))


def _code39(text: str) -> str:
    if len(text) > 30 or any(sign == "*" or (sign not in MARKS_39 and sign not in SIGNS_39) for sign in text):
        raise ToolError("Code 39 takes up to 30 letters, digits, blanks and - . $ / + %", "text")
    return "0".join(_sign39(sign) for sign in f"*{text}*")


def _sign39(sign: str) -> str:
    bars, gaps = "00000", MARKS_39.get(sign, "")
    if not gaps:
        rows = SIGNS_39.split("/")
        row = next(number for number, signs in enumerate(rows) if sign in signs)
        bars, gaps = BARS_39[rows[row].index(sign)], GAPS_39[row]
    wide = "".join(bar + gap for bar, gap in zip(bars, gaps + " ", strict=True)).strip()
    return "".join("10"[place % 2] * (3 if is_wide == "1" else 1) for place, is_wide in enumerate(wide))


def _drawn(modules: str, shown: str) -> list[Shape]:
    """White paper, a box for each bar, and the text below; ten modules on each side stay empty."""
    module = min(3.0, WIDTH / (len(modules) + 20))
    left = (WIDTH - module * len(modules)) / 2
    shapes = [rectangle(0, 0, WIDTH, HEIGHT, fill="#ffffff")]
    at = 0
    while at < len(modules):
        end = at
        while end < len(modules) and modules[end] == modules[at]:
            end += 1
        if modules[at] == "1":
            shapes.append(rectangle(left + at * module, 15, left + end * module, 155, fill="#000000"))
        at = end
    return [*shapes, words(WIDTH / 2, 178, shown, size=20, color="#000000")]
