"""A text with headings, lists and emphasis, to be read."""

from __future__ import annotations

import tkinter as tk
from collections.abc import Sequence
from tkinter import font, ttk

from window import FONT, AppWindow

Span = tuple[str, str]  # words, and how they look: plain, bold, italic, code, link, struck
Block = tuple[str, int, Sequence[Span]]  # kind, how far it is set in, and its words
LARGER = {"heading1": 9, "heading2": 5, "heading3": 2}
STEP = 22  # pixels that a list in a list is set in


class Formatted(ttk.Frame):
    """Shows blocks: heading1 to heading3, text, item, quote, code, rule."""

    def __init__(self, parent: tk.Misc, window: AppWindow) -> None:
        super().__init__(parent)
        self.columnconfigure(0, weight=1)
        self.rowconfigure(0, weight=1)
        self._text = tk.Text(self, height=8, width=30, wrap="word", font=FONT, state="disabled", cursor="arrow")
        self._text.configure(relief="flat", padx=12, pady=8, highlightthickness=1, takefocus=False)
        bar = ttk.Scrollbar(self, orient="vertical", command=self._text.yview)
        self._text.configure(yscrollcommand=bar.set)
        self._text.grid(row=0, column=0, sticky="nsew")
        bar.grid(row=0, column=1, sticky="ns")
        self._fonts: list[font.Font] = []  # tkinter forgets a font that nobody holds
        self._make_tags()
        window.follow_theme(self._paint)

    def show(self, blocks: Sequence[Block]) -> None:
        """Show these blocks and nothing else; what is in sight stays there."""
        place = self._text.yview()[0]
        self._text.configure(state="normal")
        self._text.delete("1.0", tk.END)
        for kind, depth, spans in blocks:
            for words, look in spans if kind != "rule" else [("─" * 24, "plain")]:
                self._text.insert(tk.END, words, (kind, f"in{min(depth, 5)}", f"{kind} {look}", look))
            self._text.insert(tk.END, "\n", (kind,))
        self._text.configure(state="disabled")
        self._text.yview_moveto(place)

    def _make_tags(self) -> None:
        base = font.Font(font=FONT).actual()
        for kind in (*LARGER, "text", "item", "quote"):
            size = abs(base["size"]) + LARGER.get(kind, 0)
            for look in ("plain", "bold", "italic", "link", "struck"):
                made = font.Font(
                    family=base["family"],
                    size=size,
                    weight="bold" if look == "bold" or kind in LARGER else "normal",
                    slant="italic" if look == "italic" or kind == "quote" else "roman",
                    overstrike=look == "struck",
                    underline=look == "link",
                )
                self._fonts.append(made)
                self._text.tag_configure(f"{kind} {look}", font=made)
        for depth in range(6):
            self._text.tag_configure(f"in{depth}", lmargin1=STEP * depth, lmargin2=STEP * depth + (14 if depth else 0))
        for kind in (*LARGER, "text", "quote", "code"):
            self._text.tag_configure(kind, spacing1=6 if kind in LARGER else 0, spacing3=6 if kind != "code" else 0)
        self._text.tag_configure("code", font="TkFixedFont")

    def _paint(self, colors: dict[str, str]) -> None:
        self._text.configure(background=colors["field"], foreground=colors["text"])
        self._text.configure(highlightbackground=colors["line"], highlightcolor=colors["line"])
        self._text.tag_configure("quote", foreground=colors["hint"])
        self._text.tag_configure("rule", foreground=colors["line"])
        self._text.tag_configure("code", background=colors["back"])
        self._text.tag_configure("link", foreground=colors["accent"])
