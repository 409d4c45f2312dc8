"""Forms that are sent away by the browser itself, though the page listens to them: all that is on it is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts
from .followed import called, functions, reached

Found = tuple[str, int, str]  # file, line, message
_FORM = re.compile(r"<form\b([^>]*)>", re.IGNORECASE)
_SENT_ON_PURPOSE = re.compile(r"\b(?:action|target|method|onsubmit)\s*=", re.IGNORECASE)
_HEARD = re.compile(
    r"(?:\.\s*addEventListener\s*\(\s*[\"'`]submit[\"'`]\s*,|\.\s*onsubmit\s*=(?!=))\s*"
    r"(?:(?P<named>[A-Za-z_$][\w$]*)\s*[;,)\n]"
    r"|(?:async\s*)?(?:function\s*[\w$]*\s*)?(?:\([^()]*\)|[A-Za-z_$][\w$]*)\s*(?:=>\s*)?(?P<body>\{))"
)
_STOPS = re.compile(r"\bpreventDefault\b|\breturn\s+false\b|\breturnValue\b")
_LEAVES = "Sending this form loads the page anew, and what was on it is lost: nothing stops it."


def leaving(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such listener; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    forms = _FORM.findall(everything)
    if not forms or any(map(_SENT_ON_PURPOSE.search, forms)) or "createElement('form')" in everything:
        return
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            bodies = {name: code[begin:end] for name, begin, end in functions(code) if name}
            leads = {name: called(body) for name, body in bodies.items()}
            for heard in _HEARD.finditer(script):
                if heard["body"]:
                    body = code[heard.end() : javascript.closing(code, heard.end())]
                else:
                    body = bodies.get(heard["named"], "preventDefault")
                parts = [body, *(bodies.get(name, "") for name in reached(called(body), leads))]
                if not any(map(_STOPS.search, parts)):
                    yield file, text.count("\n", 0, start + heard.start()) + 1, _LEAVES
