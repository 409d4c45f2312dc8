"""Numbers that prove themselves: IBAN, ISBN, EAN and the numbers of cards."""

from __future__ import annotations

import re

from logic import Made, ToolError, Typed, text_in

IBAN_LENGTHS = {"DE": 22, "ES": 24, "FR": 27, "AT": 20, "CH": 21, "IT": 27, "NL": 18, "BE": 16, "GB": 22, "PT": 25,
                "PL": 28, "SE": 24, "DK": 18, "NO": 15, "FI": 18, "IE": 22, "LU": 20, "CZ": 24}  # fmt: skip
MAKERS = ((r"4\d{12}(?:\d{3})?(?:\d{3})?", "Visa"), (r"(?:5[1-5]|2[2-7])\d{14}", "Mastercard"),
          (r"3[47]\d{13}", "American Express"), (r"6(?:011|5\d\d)\d{12}", "Discover"))  # fmt: skip


def work_out(typed: Typed, changed: str) -> Made:
    text = re.sub(r"[\s.-]", "", text_in(typed, "number")).upper()
    rows = {"IBAN": _iban, "ISBN": _isbn, "EAN": _ean}.get(typed["kind"], _card)(text)
    return Made(rows)


def _verdict(*, is_right: bool) -> tuple[str, str]:
    return ("Check", "Valid" if is_right else "Not valid")


def _iban(text: str) -> list[tuple[str, str]]:
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}", text):
        raise ToolError("An IBAN is two letters, two digits and the account.", "number")
    wanted = IBAN_LENGTHS.get(text[:2], len(text))
    if len(text) != wanted:
        return [_verdict(is_right=False), ("Length", f"{len(text)}, not {wanted}")]
    rest = int("".join(str(int(sign, 36)) for sign in text[4:] + text[:4])) % 97
    spaced = " ".join(re.findall(r".{1,4}", text))
    return [_verdict(is_right=rest == 1), ("Country", text[:2]), ("Written", spaced), ("Rest by 97", str(rest))]


def _isbn(text: str) -> list[tuple[str, str]]:
    if re.fullmatch(r"[0-9]{13}", text):
        return _ean(text)
    if not re.fullmatch(r"[0-9]{9}[0-9X]", text):
        raise ToolError("An ISBN has 10 or 13 digits; the last of 10 may be X.", "number")
    digits = [10 if sign == "X" else int(sign) for sign in text]
    total = sum(digit * weight for digit, weight in zip(digits, range(10, 0, -1), strict=True))
    check = -sum(d * w for d, w in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
    return [
        _verdict(is_right=total % 11 == 0),
        ("Check digit", "X" if check == 10 else str(check)),
        ("ISBN-13", _as_13(text)),
    ]


def _as_13(text: str) -> str:
    return f"978{text[:9]}{_check_of(f'978{text[:9]}')}"


def _ean(text: str) -> list[tuple[str, str]]:
    if not re.fullmatch(r"[0-9]{8}|[0-9]{12,13}", text):
        raise ToolError("Write 8, 12 or 13 digits.", "number")
    check = _check_of(text[:-1])
    return [_verdict(is_right=int(text[-1]) == check), ("Check digit", str(check))]


def _check_of(digits: str) -> int:
    return -sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))) % 10


def _card(text: str) -> list[tuple[str, str]]:
    if not re.fullmatch(r"[0-9]{8,19}", text):
        raise ToolError("Write the 8 to 19 digits of the card.", "number")
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(text))]
    total = sum(number - 9 if number > 9 else number for number in doubled)
    maker = next((name for pattern, name in MAKERS if re.fullmatch(pattern, text)), "Unknown")
    return [_verdict(is_right=total % 10 == 0), ("Made by", maker), ("Digits", str(len(text)))]
