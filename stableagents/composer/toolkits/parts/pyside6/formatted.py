"""A text with headings, lists and emphasis, to be read."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTextBrowser
from window import AppWindow

Span = tuple[str, str]  # words, and how they look: plain, bold, italic, code, link, struck
Block = tuple[str, int, Sequence[Span]]  # kind, how far it is set in, and its words
STEP = 22  # pixels that a list in a list is set in
TAGS = {"heading1": "h1", "heading2": "h2", "heading3": "h3"}
LOOKS = {"bold": "b", "italic": "i", "code": "code", "link": "u", "struck": "s"}


class Formatted(QTextBrowser):
    """Shows blocks: heading1 to heading3, text, item, quote, code, rule."""

    def __init__(self, window: AppWindow) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self._colors: dict[str, str] = {}
        self._blocks: Sequence[Block] = ()
        window.follow_theme(self._use)

    def show(self, blocks: Sequence[Block]) -> None:
        """Show these blocks and nothing else; what is in sight stays there."""
        self._blocks = blocks
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml("".join(self._written(*block) for block in blocks))
        bar.setValue(place)

    def sizeHint(self) -> QSize:
        return QSize(300, 240)

    def _written(self, kind: str, depth: int, spans: Sequence[Span]) -> str:
        if kind == "rule":
            return "<hr>"
        words = "".join(self._span(words, look) for words, look in spans)
        if kind == "code":
            return f'<pre style="background-color: {self._colors["back"]}; margin: 0">{words}</pre>'
        if kind == "quote":
            words = f'<i style="color: {self._colors["hint"]}">{words}</i>'
        tag = TAGS.get(kind, "p")
        space = "2px" if kind == "item" else "8px"
        return f'<{tag} style="margin: 0 0 {space} {STEP * depth}px">{words}</{tag}>'

    def _span(self, words: str, look: str) -> str:
        tag = LOOKS.get(look)
        return f"<{tag}>{escape(words)}</{tag}>" if tag else escape(words)

    def _use(self, colors: dict[str, str]) -> None:
        self._colors = colors
        self.setStyleSheet(
            f"QTextBrowser {{ background: {colors['field']}; color: {colors['text']};"
            f" border: 1px solid {colors['line']}; border-radius: 6px; padding: 8px; }}"
        )
        self.show(self._blocks)
