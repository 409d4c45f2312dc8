"""A text as a slug and in the ways that names are written in code."""

from __future__ import annotations

import re
import unicodedata

from logic import Made, ToolError, Typed, text_in

PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "ae", "Ö": "oe", "Ü": "ue", "æ": "ae", "ø": "o"}
)


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    apart = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    plain = unicodedata.normalize("NFKD", apart.translate(PLAIN)).encode("ascii", "ignore").decode()
    words = [word.lower() for word in re.findall(r"[A-Za-z0-9]+", plain.replace("'", ""))]
    if not words:
        raise ToolError("There is no letter in it from which a name could be made.", "text")
    pascal = "".join(word.capitalize() for word in words)
    rows = [("Slug", "-".join(words)), ("camelCase", pascal[:1].lower() + pascal[1:]), ("PascalCase", pascal)]
    rows += [("snake_case", "_".join(words)), ("CONSTANT_CASE", "_".join(words).upper()), ("dot.case", ".".join(words))]
    rows += [("UPPER CASE", text.upper()), ("lower case", text.lower()), ("Title Case", apart.title())]
    return Made([*rows, ("Sentence case", apart[:1].upper() + apart[1:].lower())])
