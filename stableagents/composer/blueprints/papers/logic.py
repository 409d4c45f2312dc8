"""What stands on a paper: blocks for the window, and a page for the printer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

Span = tuple[str, str]  # words, and how they look
Block = tuple[str, int, list[Span]]  # kind, how far it is set in, and its words
FieldOf = tuple[str, str, str, str]  # name, label, what it becomes, an example
MAX_TEXT = 20_000
COLOURS = {"Blue": "#1f5fa8", "Green": "#2e7d4f", "Red": "#a83232", "Grey": "#5a6470", "Black": "#111111"}
SHAPES = {
    "resume": "body{max-width:46em;margin:2.5em auto}",
    "letter": "body{max-width:40em;margin:4em auto}p{margin:1em 0}",
    "certificate": "body{margin:3em;padding:5em;border:6px double COLOUR;text-align:center}h1{font-size:3em}",
    "card": "body{width:85mm;min-height:55mm;box-sizing:border-box;padding:6mm;border:1px solid #ccc;margin:1em}",
    "labels": "body{display:grid;grid-template-columns:repeat(3,1fr);gap:4mm;margin:8mm}"
    "p{border:1px dashed #bbb;padding:5mm;margin:0;text-align:center;break-inside:avoid}",
}


class PaperError(ValueError):
    """There is nothing to print yet; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


def lines_of(text: str) -> list[str]:
    """The lines that hold something, without needless spaces."""
    return [" ".join(line.split()) for line in text[:MAX_TEXT].splitlines() if line.strip()]


def checked(fields: Sequence[FieldOf], typed: Mapping[str, str]) -> None:
    """Raises ``PaperError`` where what a paper needs most, its first field, is empty."""
    name, label, *_ = fields[0]
    if not typed[name].strip():
        raise PaperError(f"Write something here first: {label}", name)


def blocks(fields: Sequence[FieldOf], typed: Mapping[str, str]) -> list[Block]:
    """What the window shows; what is empty takes no place."""
    shown: list[Block] = []
    contacts = [lines_of(typed[name])[0] for name, _, place, _ in fields if place == "contact" and typed[name].strip()]
    is_told = False
    for name, label, place, _ in fields:
        lines = lines_of(typed[name])
        if not lines:
            continue
        if place == "heading":
            shown.append(("heading1", 0, [(lines[0], "plain")]))
        elif place == "below":
            shown.append(("heading3", 0, [(lines[0], "plain")]))
        elif place == "contact":
            if not is_told:
                shown.append(("text", 0, [(" · ".join(contacts), "plain")]))
            is_told = True
        elif place in ("part", "items"):
            shown.append(("heading2", 0, [(label, "plain")]))
            kind = "item" if place == "items" else "text"
            shown += [(kind, 0, [(line, "plain")]) for line in lines]
        elif place == "labels":
            shown += [("item", 0, [(" / ".join(part.strip() for part in line.split("/")), "plain")]) for line in lines]
        else:
            look = "bold" if place == "bold" else "plain"
            shown += [("text", 0, [(line, look)]) for line in lines]
    return shown


def as_html(paper: str, fields: Sequence[FieldOf], typed: Mapping[str, str], colour: str) -> str:
    """The paper as a page that a browser prints. Raises ``PaperError`` where there is nothing on it."""
    checked(fields, typed)
    color = COLOURS.get(colour, COLOURS["Black"])
    body: list[str] = []
    if paper == "labels":
        for line in lines_of(typed[fields[0][0]]):
            body.append("<p>" + "<br>".join(escape(part.strip()) for part in line.split("/")) + "</p>")
    else:
        body = [_tag(kind, spans) for kind, _, spans in blocks(fields, typed)]
    title = lines_of(typed[fields[0][0]])[0]
    style = f"<style>body{{font:15px/1.45 sans-serif}}h1,h2,h3{{color:{color};margin:.4em 0}}{SHAPES[paper]}</style>"
    return (
        f'<!doctype html>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f"{style.replace('COLOUR', color)}\n" + "\n".join(body) + "\n"
    )


def _tag(kind: str, spans: list[Span]) -> str:
    words = "".join(f"<b>{escape(text)}</b>" if look == "bold" else escape(text) for text, look in spans)
    if kind.startswith("heading"):
        return f"<h{kind[-1]}>{words}</h{kind[-1]}>"
    return f"<li>{words}</li>" if kind == "item" else f"<p>{words}</p>"
