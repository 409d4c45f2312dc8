"""Functions that a page's scripts and handlers call, and that nothing of the app, and no browser, has.

A name that stands anywhere for anything else than such a call gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import javascript, scripts

Found = tuple[str, int, str]  # file, line, message
_CALLED = re.compile(r"(?<![\w$.#@])([A-Za-z_$][\w$]*)\s*\(")
_BEFORE = re.compile(r"(?:\bfunction\s*\*?|\bnew|\bclass|\bget|\bset|\bstatic)\s*$")
_KEYWORDS = {
    "if", "for", "while", "switch", "catch", "function", "return", "typeof", "await", "async", "new", "delete", "void",
    "in", "of", "do", "else", "throw", "yield", "super", "import", "with", "case", "instanceof", "export", "default",
}  # fmt: skip
_OF_THE_BROWSER = {
    "alert", "confirm", "prompt", "open", "close", "print", "focus", "blur", "stop", "find", "fetch", "eval", "escape",
    "unescape", "parseInt", "parseFloat", "isNaN", "isFinite", "encodeURI", "encodeURIComponent", "decodeURI",
    "decodeURIComponent", "setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate",
    "requestAnimationFrame", "cancelAnimationFrame", "requestIdleCallback", "cancelIdleCallback", "queueMicrotask",
    "structuredClone", "getComputedStyle", "getSelection", "matchMedia", "atob", "btoa", "scroll", "scrollTo",
    "scrollBy", "moveTo", "moveBy", "resizeTo", "resizeBy", "postMessage", "addEventListener", "removeEventListener",
    "dispatchEvent", "createImageBitmap", "reportError", "captureEvents", "releaseEvents", "importScripts", "require",
    "define", "webkitURL", "webkitRequestAnimationFrame", "webkitCancelAnimationFrame", "openDatabase",
}  # fmt: skip
# Names may come into being by these, or from scripts that are not here to be read.
_MADE_UNSEEN = re.compile(
    r"""\beval\s*\(|\bnew\s+Function\b|\bdocument\s*\.\s*write|\bwith\s*\(|createElement\(\s*["']script|import\s*\("""
    r"""|<script\b[^>]*\bsrc\s*=\s*["']?(?:https?:)?//|<script\b[^>]*\bsrc\s*=\s*["']?[^"'>]*(?:\.min\.js|\{)"""
)
_PUT_IN = re.compile(r"\$\{[^}]*\}|\{\{[^}]*\}\}")  # what a template puts into a handler
_MENTIONED = re.compile(r"(?<![\w$.])([\w$]+)(?![\w$])(?!\s*\()")  # as anything else than what is called
_MADE = re.compile(r"\bfunction\s*\*?\s*([\w$]+)\s*\(")
_CONSTRUCTOR = re.compile(r"[A-Z]")  # browsers have hundreds of them


def calls(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each call of a function that is nowhere; ``texts`` by file, without their comments."""
    everything = "\n".join(texts.values())
    if _MADE_UNSEEN.search(everything):
        return
    code = {file: list(_code(file, text, everything)) for file, text in texts.items()}
    joined = "\n".join(part for parts in code.values() for _start, part in parts)
    known = dict.fromkeys([*_MENTIONED.findall(joined), *_MADE.findall(joined)], True)
    for file, parts in code.items():
        for start, part in parts:
            for found in _CALLED.finditer(part):
                name = found[1]
                if name not in known:
                    known[name] = _is_known(name, joined, everything)
                if not known[name] and not _BEFORE.search(part[max(0, found.start() - 20) : found.start()]):
                    known[name] = True  # told once
                    line = texts[file].count("\n", 0, start + found.start()) + 1
                    yield file, line, f"{name} is called here, and nothing of the app defines it."


def _code(file: str, text: str, everything: str) -> Iterator[tuple[int, str]]:
    """What of a file is JavaScript, with where it begins."""
    for start, script in scripts.of(file, text, everything, with_modules=True):
        yield start, javascript.code_of(script)
    for start, handler in javascript.handlers(text):
        yield (
            start,
            javascript.code_of(re.sub(r"\$\{[^}]*\}|\{\{[^}]*\}\}", lambda found: " " * len(found[0]), handler)),
        )


def _is_known(name: str, code: str, everything: str) -> bool:
    """Whether a browser has it, or it stands anywhere as anything else than a function that is called."""
    if name in _KEYWORDS or name in _OF_THE_BROWSER or _CONSTRUCTOR.match(name):
        return True
    word = re.escape(name)
    elsewhere = rf"\.\s*{word}\s*=(?!=)|(?<![\w$.]){word}\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*\{{"
    if re.search(elsewhere, code):
        return True
    made = rf"""["'`]{word}["'`]|\bid\s*=\s*\\?["']?{word}\b|\bfunction\s+{word}\b|\b{word}\s*=[^=]"""
    return bool(re.search(made, everything))
