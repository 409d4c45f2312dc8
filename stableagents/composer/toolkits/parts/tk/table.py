"""A table of rows that can be chosen, on ttk's tree view."""

from __future__ import annotations

import tkinter as tk
from collections.abc import Callable, Mapping, Sequence
from tkinter import ttk

from actions import sequences
from window import ROW_HEIGHT

SHORT = 120  # a narrower column holds days, ticks or the like, which are never cut
NARROWEST = 80
WIDEST_TITLE = 160
WIDEST = 320
BORDER = 3


class Table(ttk.Frame):
    """Rows with a key each, of which one can be chosen; says something friendly while it is empty."""

    def __init__(
        self,
        parent: tk.Misc,
        columns: Sequence[tuple[str, int, bool]],
        empty: str,
        *,
        least_rows: int = 4,
        on_select: Callable[[], None] | None = None,
        on_open: Callable[[], None] | None = None,
        on_sort: Callable[[int], None] | None = None,
        keys: Mapping[str, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__(parent, width=min(sum(width for _title, width, _number in columns) + 20, WIDEST))
        self.configure(height=(least_rows + 1) * ROW_HEIGHT + 4)
        self.grid_propagate(False)
        self.columnconfigure(0, weight=1)
        self.rowconfigure(0, weight=1)
        self._first_empty = empty
        self._on_sort = on_sort
        self._tree = ttk.Treeview(self, show="headings", selectmode="browse", height=1)
        self.set_columns(columns)
        self._tree.grid(row=0, column=0, sticky="nsew")
        self._add_scrollbars()
        self._empty = ttk.Label(self._tree, text=empty, style="Empty.TLabel", justify="center", wraplength=240)
        self._empty.place(relx=0.5, rely=0.5, anchor=tk.CENTER)
        self._tree.bind("<Configure>", lambda event: self._fit_columns())
        self._bind(on_select, on_open, keys or {})

    def set_columns(self, columns: Sequence[tuple[str, int, bool]]) -> None:
        """Have other columns, each a title, its least width, and whether it holds figures; the rows are gone then."""
        self._titles = [title for title, _width, _is_number in columns]
        self._least = [width for _title, width, _is_number in columns]
        self._wanted = list(self._least)
        self._order = (-1, "")
        texts = [number for number, (_title, _width, is_number) in enumerate(columns) if not is_number]
        self._flexible = [number for number in texts if self._least[number] >= SHORT] or texts
        widest = max((self._least[number] for number in self._flexible), default=0)
        self._growing = [number for number in self._flexible if self._least[number] == widest]
        self._tree.delete(*self._tree.get_children())
        self._tree.configure(columns=[str(number) for number in range(len(columns))])
        for number, (title, width, is_number) in enumerate(columns):
            anchor = tk.E if is_number else tk.W
            self._tree.heading(str(number), text=title, anchor=anchor)
            if self._on_sort is not None:
                self._tree.heading(str(number), command=lambda chosen=number: self._on_sort(chosen))
            self._tree.column(str(number), width=width, minwidth=40, anchor=anchor, stretch=False)

    def show(self, rows: Sequence[tuple[object, Sequence[object]]], empty: str = "") -> None:
        """Show ``(key, values)`` rows, or say ``empty``; the choice stays if that row is still there."""
        chosen = self.selected()
        self._tree.delete(*self._tree.get_children())
        for key, values in rows:
            self._tree.insert("", tk.END, iid=str(key), values=[str(value) for value in values])
        self._measure([values for _key, values in rows])
        self._fit_columns()
        self._empty.configure(text=empty or self._first_empty)
        if rows:
            self._empty.place_forget()
        else:
            self._empty.place(relx=0.5, rely=0.5, anchor=tk.CENTER)
        if chosen is not None:
            self.select(chosen)

    def selected(self) -> str | None:
        chosen = self._tree.selection()
        return chosen[0] if chosen else None

    def select(self, key: object) -> None:
        if self._tree.exists(str(key)) and self.selected() != str(key):
            self._tree.selection_set(str(key))
            self._tree.focus(str(key))
            self._tree.see(str(key))

    def unselect(self) -> None:
        self._tree.selection_set(())

    def mark_order(self, column: int, *, descending: bool) -> None:
        """Show in the headings by which column the rows are ordered."""
        self._order = (column, "  ▼" if descending else "  ▲")
        self._write_titles()

    def _bind(
        self,
        on_select: Callable[[], None] | None,
        on_open: Callable[[], None] | None,
        keys: Mapping[str, Callable[[], None]],
    ) -> None:
        if on_select is not None:
            self._tree.bind("<<TreeviewSelect>>", lambda event: on_select())
        if on_open is not None:
            self._tree.bind("<Double-1>", lambda event: on_open() if self._tree.identify_row(event.y) else None)
            self._tree.bind("<Return>", lambda event: on_open())
        for key, action in keys.items():
            for sequence in sequences(key):
                self._tree.bind(sequence, lambda event, chosen=action: chosen())

    def _add_scrollbars(self) -> None:
        """A scrollbar for each direction, there only while it is needed."""
        down = ttk.Scrollbar(self, orient="vertical", command=self._tree.yview)
        across = ttk.Scrollbar(self, orient="horizontal", command=self._tree.xview)
        down.grid(row=0, column=1, sticky="ns")
        across.grid(row=1, column=0, sticky="ew")

        def follow(bar: ttk.Scrollbar, first: str, last: str) -> None:
            bar.set(first, last)
            if float(first) <= 0 and float(last) >= 1:
                bar.grid_remove()
            else:
                bar.grid()

        self._tree.configure(
            yscrollcommand=lambda first, last: follow(down, first, last),
            xscrollcommand=lambda first, last: follow(across, first, last),
        )

    def _measure(self, rows: Sequence[Sequence[object]]) -> None:
        """Note how wide each column's longest text is."""
        for number, title in enumerate(self._titles):
            longest = max((str(values[number]) for values in rows), key=len, default="")
            room_for_title = min(self._width_of(title) + 24, WIDEST_TITLE)
            self._wanted[number] = min(max(self._width_of(longest) + 20, room_for_title), WIDEST)

    def _width_of(self, text: str, part: str = "Treeview") -> int:
        """How wide a text is in a part of the table, in pixels, measured in the very font that is shown."""
        used = ttk.Style(self).lookup(part, "font") or "TkDefaultFont"
        return int(self.tk.call("font", "measure", used, text))

    def _fit_columns(self) -> None:
        """Give each column what it needs; columns of text get what is left and give what is missing."""
        room = self._tree.winfo_width() - 2 * BORDER
        widths = list(self._wanted)
        while sum(widths) > room and any(widths[number] > NARROWEST for number in self._flexible):
            widths[max(self._flexible, key=lambda number: widths[number])] -= 4
        spare = max(0, room - sum(widths))
        for number in self._growing:
            widths[number] += spare // len(self._growing)
        for number, width in enumerate(widths):
            self._tree.column(str(number), width=width)
        self._write_titles()

    def _write_titles(self) -> None:
        """Write each heading, and end with … what is wider than its column."""
        for number, title in enumerate(self._titles):
            arrow = self._order[1] if number == self._order[0] else ""
            room = self._tree.column(str(number), "width") - 12 - self._width_of(arrow, "Treeview.Heading")
            shown = title
            while self._width_of(shown, "Treeview.Heading") > room and len(shown) > 2:
                shown = shown[:-2].rstrip() + "…"
            self._tree.heading(str(number), text=shown + arrow)
