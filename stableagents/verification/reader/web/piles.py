"""Lists of a page that are put below themselves each time: what is there already is never taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts
from .followed import functions
from .methods import METHOD

Found = tuple[str, int, str]  # file, line, message
_LOOP = re.compile(
    r"(?<![\w$.])(?P<list>(?:this\.)?[A-Za-z_$][\w$]*)(?:\.[\w$]+)?\s*\.\s*forEach\s*\([^{;]*\{"
    r"|\bfor\s*\(\s*(?:const|let)\s+[^()]*?\bof\s+(?P<of>(?:this\.)?[A-Za-z_$][\w$]*)(?:\.[\w$]+)?\s*\)\s*\{"
)
_ADDS = re.compile(r"(?<![\w$.])([A-Za-z_$][\w$]*)\s*\.\s*(?:appendChild|append)\s*\(")
_TAKES_AWAY = re.compile(r"\.\s*remove\s*\(\s*\)|\b(?:removeChild|replaceWith|replaceChildren)\b")
_PILES_UP = "Each time {0}() is called it puts its list below what is there already: nothing empties {1} first."


def upon_each_other(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such loop; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            made = [(name, begin, end) for name, begin, end in functions(code) if name]
            made += [(found[1], found.end(), javascript.closing(code, found.end())) for found in METHOD.finditer(code)]
            for name, begin, end in made:
                for loop in _LOOP.finditer(code, begin, end):
                    holder = _filled_by(code[loop.end() : javascript.closing(code, loop.end())])
                    listed = loop["list"] or loop["of"]
                    is_known = holder and _is_there_once(holder, script) and _lasts(listed, code[begin:end], code)
                    if is_known and _is_called_again(name, code) and not _is_emptied(holder, code, script):
                        yield file, text.count("\n", 0, start + loop.start()) + 1, _PILES_UP.format(name, holder)


def _filled_by(body: str) -> str:
    """The one thing outside of the loop that each turn adds something to."""
    own = set(re.findall(r"\b(?:const|let|var)\s+([\w$]+)", body))
    added = set(_ADDS.findall(body)) - own
    return added.pop() if len(added) == 1 else ""


def _is_there_once(holder: str, script: str) -> bool:
    """Whether a name stands for one element of the page, wherever it is given."""
    given = re.findall(rf"(?<![\w$.]){re.escape(holder)}\s*=(?![=>])\s*([^;\n]+)", script)
    asked = re.compile(r"(?:document\s*\.\s*getElementById|byId|\$)\(\s*[\"'`#\w-]+\s*\)$")
    is_asked = all(map(asked.match, given))
    return bool(given) and len(set(given)) == 1 and is_asked


def _lasts(listed: str, body: str, code: str) -> bool:
    """Whether a list is the page's own, or a part of such a one, and nothing that is only handed in or just fetched."""
    if listed.startswith("this."):
        return True
    given = re.findall(rf"\b(?:const|let)\s+{re.escape(listed)}\s*=\s*([^;\n]+)", body)
    if given:
        return all(re.match(r"(?:this\.)?[\w$]+\s*\[", each) for each in given)
    return re.search(rf"^(?:let|const)\s+{re.escape(listed)}\s*=\s*\[", code, re.MULTILINE) is not None


def _is_called_again(name: str, code: str) -> bool:
    return len(re.findall(rf"(?<!function )(?<![\w$])(?<!async ){re.escape(name)}\s*\(\s*\)\s*;", code)) > 1


def _is_emptied(holder: str, code: str, script: str) -> bool:
    """Whether anything that the page does may take away what is in the holder."""
    word = rf"(?<![\w$.]){re.escape(holder)}\s*"
    changes = rf"{word}\.\s*(?!append|id\b|class)[\w$]+\s*=(?!=)|{word}\.\s*(?:replace|remove|first|last)"
    is_changed = re.search(changes, code)
    return is_changed is not None or _TAKES_AWAY.search(script) is not None or "location.reload" in script
