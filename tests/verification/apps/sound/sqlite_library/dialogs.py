import tkinter as tk
from tkinter import ttk


class BookDialog(tk.Toplevel):
    """A modal dialog; show() gives a dictionary, or None when it was cancelled."""

    def __init__(self, parent, title, book=None):
        super().__init__(parent)
        self.title(title)
        self.transient(parent)
        self.result = None
        self.fields = {}
        for row, name in enumerate(("title", "author", "year")):
            ttk.Label(self, text=name.capitalize()).grid(row=row, column=0, sticky="e", padx=4, pady=3)
            entry = ttk.Entry(self, width=30)
            entry.grid(row=row, column=1, padx=4, pady=3)
            if book is not None and book[name] is not None:
                entry.insert(0, str(book[name]))
            self.fields[name] = entry
        self.error = ttk.Label(self, foreground="red")
        self.error.grid(row=3, column=0, columnspan=2)
        buttons = ttk.Frame(self)
        buttons.grid(row=4, column=0, columnspan=2, pady=4)
        ttk.Button(buttons, text="OK", command=self.ok).pack(side="left")
        ttk.Button(buttons, text="Cancel", command=self.destroy).pack(side="left")
        self.bind("<Escape>", lambda event: self.destroy())

    def ok(self):
        values = {name: entry.get().strip() for name, entry in self.fields.items()}
        if not values["title"]:
            self.error.config(text="The title is missing.")
            return
        year = values["year"]
        if year and not year.isdecimal():
            self.error.config(text="The year must be a number.")
            return
        values["year"] = int(year) if year and len(year) < 10 else None
        self.result = values
        self.destroy()

    def show(self):
        self.wait_visibility()
        self.grab_set()
        self.wait_window()
        return self.result
