"""Markdown, the usual part of it, as blocks that a window can show: headings, lists, quotes, code, tables, emphasis."""

from __future__ import annotations

import html
import re

Span = tuple[str, str]  # words, and how they look: plain, bold, italic, code, link, struck
Block = tuple[str, int, list[Span]]  # kind, how far it is set in, and its words

MAX_SHOWN = 40_000  # characters
MAX_LINE = 2000  # characters of a line in which signs are looked for
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_ITEM = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])\s+(?:\[([ xX])\]\s+)?(.*)")
_RULE = re.compile(r"\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_DASHES = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?")
_SPANS = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()#+.!~>|-])|(?P<ticks>`+)(?P<code>.+?)(?P=ticks)"
    r"|\*\*(?P<bold>\S(?:.*?\S)?)\*\*|\b__(?P<bold2>\S(?:.*?\S)?)__\b|~~(?P<struck>\S(?:.*?\S)?)~~"
    r"|\*(?P<italic>[^\s*](?:[^*]*[^\s*])?)\*|\b_(?P<italic2>[^\s_](?:[^_]*[^\s_])?)_\b"
    r"|!?\[(?P<link>[^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)|<(?P<address>https?://[^\s>]+)>"
)


def blocks(text: str, most: int = MAX_SHOWN) -> list[Block]:
    """What a text in Markdown shows, of its first characters, at ``most`` so many. Any text is one: what is no sign of
    Markdown is shown as it is."""
    lines = text[:most].splitlines()
    found: list[Block] = []
    paragraph: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        taken = _several(lines, place)
        single = None if taken else _single(line)
        if (taken or single or not line.strip()) and paragraph:
            found.append(("text", 0, spans(" ".join(paragraph))))
            paragraph = []
        if taken:
            found += taken[0]
        elif single:
            found.append(single)
        elif line.strip():
            paragraph.append(line.strip())
        place += taken[1] if taken else 1
    return [*found, ("text", 0, spans(" ".join(paragraph)))] if paragraph else found


def spans(text: str) -> list[Span]:
    """The words of a line and how they look."""
    found: list[Span] = []
    place = 0
    for sign in _SPANS.finditer(text[:MAX_LINE]):
        found.append((text[place : sign.start()], "plain"))
        look = next(name for name, words in sign.groupdict().items() if words is not None and name != "ticks")
        looks = {"escaped": "plain", "bold2": "bold", "italic2": "italic", "address": "link"}
        found.append((sign[look], looks.get(look, look)))
        place = sign.end()
    found.append((text[place:], "plain"))
    return [span for span in found if span[0]]


_TAGS = {"bold": "strong", "italic": "em", "code": "code", "struck": "s", "link": "u"}
_STYLE = (
    "body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.5 sans-serif}"
    "pre{background:#eee;padding:.6em;overflow:auto}"
    "blockquote{border-left:4px solid #ccc;margin-left:0;padding-left:1em}"
    ".item{margin:.2em 0 .2em 1.5em}"
)


def as_html(title: str, text: str) -> str:
    """A page with all that a text in Markdown shows; what looks like HTML in it is shown as it is typed."""
    parts: list[str] = []
    found = blocks(text, len(text))
    for place, (kind, depth, words) in enumerate(found):
        inner = "".join(_tagged(*span) for span in words)
        before, after = (found[at][0] if 0 <= at < len(found) else "" for at in (place - 1, place + 1))
        if kind == "code":
            line = html.escape("".join(part for part, _look in words))
            parts.append(f"{'' if before == kind else '<pre>'}{line}{'' if after == kind else '</pre>'}")
        elif kind.startswith("heading"):
            parts.append(f"<h{kind[-1]}>{inner}</h{kind[-1]}>")
        elif kind == "item":
            parts.append(f'<div class="item" style="padding-left:{1.5 * (depth - 1)}em">{inner}</div>')
        elif kind == "rule":
            parts.append("<hr>")
        else:
            tag = "blockquote" if kind == "quote" else "p"
            parts.append(f"<{tag}>{inner}</{tag}>")
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{_STYLE}</style>'
    return f"<!DOCTYPE html>\n<html><head>{head}</head><body>\n" + "\n".join(parts) + "\n</body></html>\n"


def _tagged(words: str, look: str) -> str:
    tag = _TAGS.get(look)
    return f"<{tag}>{html.escape(words)}</{tag}>" if tag else html.escape(words)


def _several(lines: list[str], place: int) -> tuple[list[Block], int] | None:
    """The blocks that several lines from ``place`` on make, code or a table, and how many lines those are."""
    if _FENCE.match(lines[place]):
        end = next((n for n in range(place + 1, len(lines)) if _FENCE.match(lines[n])), len(lines))
        return [_code(line) for line in lines[place + 1 : end]], end - place + 1
    if "|" in lines[place] and place + 1 < len(lines) and _DASHES.fullmatch(lines[place + 1]):
        end = next((n for n in range(place + 2, len(lines)) if "|" not in lines[n]), len(lines))
        return _table([lines[place], *lines[place + 2 : end]]), end - place
    return None


def _single(line: str) -> Block | None:
    """The block that a line makes on its own."""
    if heading := _HEADING.match(line):
        return f"heading{min(len(heading[1]), 3)}", 0, spans(heading[2])
    if _RULE.fullmatch(line):
        return "rule", 0, []
    if line.lstrip().startswith(">"):
        return "quote", 1, spans(line.lstrip("> "))
    if item := _ITEM.match(line):
        mark = item[2] if item[2][0].isdigit() else "•"
        mark = {" ": "☐", "x": "☑", "X": "☑"}.get(item[3] or "", mark)
        return "item", 1 + len(item[1].expandtabs(4)) // 2, [(f"{mark} ", "plain"), *spans(item[4])]
    return _code(line[4:]) if line.startswith("    ") and line.strip() else None


def _code(line: str) -> Block:
    return "code", 0, [(line or " ", "code")]


def _table(lines: list[str]) -> list[Block]:
    """A table with its columns below each other."""
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    count = max(map(len, rows))
    rows = [row + [""] * (count - len(row)) for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(count)]
    shown = [" │ ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return [_code(line) for line in (shown[0], "─┼─".join("─" * width for width in widths), *shown[1:])]
