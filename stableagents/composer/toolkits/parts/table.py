"""A table of rows that can be chosen, on ttk's tree view."""

from __future__ import annotations

import tkinter as tk
from collections.abc import Callable, Sequence
from tkinter import font, ttk

WIDEST = 280


class Table(ttk.Frame):
    """Rows with a key each, of which one can be chosen; says something friendly while it is empty."""

    def __init__(
        self,
        parent: tk.Misc,
        columns: Sequence[tuple[str, int, bool]],
        empty: str,
        *,
        height: int = 8,
        on_select: Callable[[], None] | None = None,
        on_open: Callable[[], None] | None = None,
        on_sort: Callable[[int], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.columnconfigure(0, weight=1)
        self.rowconfigure(0, weight=1)
        names = [str(number) for number in range(len(columns))]
        self._least = [width for _title, width, _is_number in columns]
        self._tree = ttk.Treeview(self, columns=names, show="headings", selectmode="browse", height=height)
        for number, (title, width, is_number) in enumerate(columns):
            anchor = tk.E if is_number else tk.W
            self._tree.heading(str(number), text=title, anchor=anchor)
            if on_sort is not None:
                self._tree.heading(str(number), command=lambda chosen=number: on_sort(chosen))
            self._tree.column(str(number), width=width, minwidth=40, anchor=anchor)
        scrollbar = ttk.Scrollbar(self, command=self._tree.yview)
        self._tree.configure(yscrollcommand=scrollbar.set)
        self._tree.grid(row=0, column=0, sticky="nsew")
        scrollbar.grid(row=0, column=1, sticky="ns")
        self._empty = ttk.Label(self._tree, text=empty, style="Empty.TLabel", justify="center", wraplength=280)
        if on_select is not None:
            self._tree.bind("<<TreeviewSelect>>", lambda event: on_select())
        if on_open is not None:
            self._tree.bind("<Double-1>", lambda event: on_open())
            self._tree.bind("<Return>", lambda event: on_open())

    def show(self, rows: Sequence[tuple[object, Sequence[object]]]) -> None:
        """Show ``(key, values)`` rows and keep the choice if that row is still there."""
        chosen = self.selected()
        self._tree.delete(*self._tree.get_children())
        for key, values in rows:
            self._tree.insert("", tk.END, iid=str(key), values=[str(value) for value in values])
        self._fit_columns([values for _key, values in rows])
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
            self._tree.see(str(key))

    def unselect(self) -> None:
        self._tree.selection_set(())

    def _fit_columns(self, rows: Sequence[Sequence[object]]) -> None:
        """Make each column as wide as what it holds, within reason."""
        measure = font.nametofont("TkDefaultFont").measure
        for number, name in enumerate(self._tree["columns"]):
            texts = [str(values[number]) for values in rows[:200]] + [self._tree.heading(name, "text")]
            widest = max(measure(text) for text in texts) * 12 // 10 + 24
            self._tree.column(name, width=max(self._least[number], min(widest, WIDEST)))
