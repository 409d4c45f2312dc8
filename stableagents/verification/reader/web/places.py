"""Places that are one too many: a list of the page's is asked for its entry at its very length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts

Found = tuple[str, int, str]  # file, line, message
_COMPARED = re.compile(
    r"(?<![\w$.])(?P<place>[A-Za-z_$][\w$.]*)\s*(?P<sign>[<>]=?)\s*(?P<list>[A-Za-z_$][\w$.]*)\.length(?!\s*[-+])"
)
_SIGNS = {"<=": "<", ">": ">="}
_PAST = "{0} may be {1}.length here, and the last entry stands one before that: compare with {2}."


def past_the_end(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such comparison; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            found = list(_COMPARED.finditer(code))
            for each in found:
                place, listed = re.escape(each["place"]), re.escape(each["list"])
                others = [one for one in found if one is not each and one["place"] == each["place"]]
                is_begun = re.search(rf"(?<![\w$.]){place}\s*=\s*0\b", code)
                is_asked = re.search(rf"(?<![\w$.]){listed}\s*\[\s*{place}\s*\](?!\s*=(?!=))", code)
                is_from_one = re.search(rf"{listed}\s*\[\s*{place}\s*-", code)
                is_looped = re.search(r"\bfor\s*\([^()]*$", code[: each.start()]) is not None
                if each["sign"] in _SIGNS and is_begun and is_asked and not is_from_one and (is_looped or not others):
                    line = text.count("\n", 0, start + each.start()) + 1
                    yield file, line, _PAST.format(each["place"], each["list"], _SIGNS[each["sign"]])
