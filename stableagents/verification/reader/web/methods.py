"""Methods of a page's classes that are called without their object: ``this`` is the button, the window or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts

Found = tuple[str, int, str]  # file, line, message
_CLASS = re.compile(r"\bclass\s+[\w$]+(?:\s+extends\s+[\w$.]+)?\s*\{")
METHOD = re.compile(
    r"(?:^|[;{}\n])[ \t]*(?:async\s+)?(?!(?:if|for|while|switch|catch|function)\b)"
    r"([A-Za-z_$][\w$]*)\s*\([^()]*\)\s*\{"
)
_HANDED = re.compile(
    r"(?:\.\s*addEventListener\s*\([^,()]*,|\b(?:setTimeout|setInterval|requestAnimationFrame)\s*\(|\.\s*then\s*\("
    r"|\.\s*on[a-z]+\s*=)\s*this\.([A-Za-z_$][\w$]*)\s*[,;)\n]"
)
_FUNCTION = re.compile(r"[(,]\s*(?:async\s+)?function\s*[\w$]*\s*\([^()]*\)\s*\{")
_LOST = "{0}() is handed over here without its object, so that its this is another: write () => this.{0}()."
_OTHER = "this is another in a plain function, so that {0}() is not there: write it with => in the place of function."


def without_object(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such place; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for start, script in scripts.of(file, text, everything, with_modules=True):
            code = javascript.code_of(script)
            for made in _CLASS.finditer(code):
                body = code[made.end() : javascript.closing(code, made.end())]
                for at, message in _lost(body):
                    yield file, text.count("\n", 0, start + made.end() + at) + 1, message


def _lost(body: str) -> Iterator[tuple[int, str]]:
    methods = {
        found[1]: body[found.end() : javascript.closing(body, found.end())]
        for found in METHOD.finditer(body)
        if found[1] != "constructor"
    }
    own = methods.keys() | set(re.findall(r"\bthis\.([\w$]+)\s*=(?!=)", body))
    bound = set(re.findall(r"\bthis\.([\w$]+)\s*=(?!=)", body)) | set(re.findall(r"\bthis\.([\w$]+)\.bind\b", body))
    for handed in _HANDED.finditer(body):
        inside = methods.get(handed[1], "")
        if handed[1] not in bound and own & set(re.findall(r"\bthis\.([\w$]+)", inside)):
            yield handed.start(1), _LOST.format(handed[1])
    for function in _FUNCTION.finditer(body):
        end = javascript.closing(body, function.end())
        called = re.search(r"\bthis\.([\w$]+)\s*\(", body[function.end() : end])
        is_handed = re.match(r"\}\s*(?:,\s*(?!this\b)[\w.]+\s*)?\)", body[end:])
        if called is not None and called[1] in methods and is_handed:
            yield function.end() + called.start(), _OTHER.format(called[1])
