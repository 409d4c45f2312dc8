import sqlite3
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk

DB = Path(__file__).with_name("library.db")


def connect():
    con = sqlite3.connect(DB)
    con.execute(
        "CREATE TABLE IF NOT EXISTS books (id INTEGER PRIMARY KEY, title TEXT, author TEXT, year INTEGER, read INTEGER)"
    )
    return con


class EditDialog(tk.Toplevel):
    def __init__(self, parent, title, values, on_ok):
        super().__init__(parent)
        self.title(title)
        self.transient(parent)
        self.on_ok = on_ok
        self.entries = {}
        for row, (name, value) in enumerate(values.items()):
            ttk.Label(self, text=name).grid(row=row, column=0, sticky="w", padx=6, pady=4)
            entry = ttk.Entry(self, width=30)
            entry.insert(0, value)
            entry.grid(row=row, column=1, padx=6, pady=4)
            self.entries[name] = entry
        buttons = ttk.Frame(self)
        buttons.grid(row=len(values), column=0, columnspan=2, pady=8)
        ttk.Button(buttons, text="OK", command=self.ok).pack(side="left", padx=4)
        ttk.Button(buttons, text="Cancel", command=self.destroy).pack(side="left", padx=4)

    def ok(self):
        values = {name: entry.get().strip() for name, entry in self.entries.items()}
        if not values["Title"]:
            messagebox.showwarning("Library", "A book needs a title.", parent=self)
            return
        if values["Year"] and not values["Year"].isdecimal():
            messagebox.showwarning("Library", "The year must be a number.", parent=self)
            return
        self.on_ok(values)
        self.destroy()


class Library(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Library")
        self.geometry("640x420")
        self.con = connect()
        self.tabs = ttk.Notebook(self)
        self.tabs.pack(fill="both", expand=True)
        self.books_tab = ttk.Frame(self.tabs)
        self.stats_tab = ttk.Frame(self.tabs)
        self.tabs.add(self.books_tab, text="Books")
        self.tabs.add(self.stats_tab, text="Statistics")
        self.build_books()
        self.build_stats()
        self.reload()
        self.protocol("WM_DELETE_WINDOW", self.leave)

    def build_books(self):
        bar = ttk.Frame(self.books_tab)
        bar.pack(fill="x", padx=8, pady=8)
        ttk.Button(bar, text="Add", command=self.add).pack(side="left")
        ttk.Button(bar, text="Edit", command=self.edit).pack(side="left", padx=4)
        ttk.Button(bar, text="Delete", command=self.delete).pack(side="left")
        self.search = tk.StringVar()
        self.search.trace_add("write", lambda *_: self.reload())
        ttk.Label(bar, text="Search:").pack(side="left", padx=(16, 4))
        ttk.Entry(bar, textvariable=self.search).pack(side="left")
        columns = ("title", "author", "year")
        self.table = ttk.Treeview(self.books_tab, columns=columns, show="headings", selectmode="browse")
        for column in columns:
            self.table.heading(column, text=column.title(), command=lambda c=column: self.sort(c))
        self.table.pack(fill="both", expand=True, padx=8, pady=(0, 8))
        self.table.bind("<Double-1>", lambda event: self.edit())

    def build_stats(self):
        self.count_label = ttk.Label(self.stats_tab, text="")
        self.count_label.pack(anchor="w", padx=12, pady=12)
        self.average_label = ttk.Label(self.stats_tab, text="")
        self.average_label.pack(anchor="w", padx=12)

    def sort(self, column):
        rows = sorted((self.table.set(item, column).lower(), item) for item in self.table.get_children())
        for position, (_, item) in enumerate(rows):
            self.table.move(item, "", position)

    def reload(self):
        self.table.delete(*self.table.get_children())
        like = f"%{self.search.get()}%"
        rows = self.con.execute(
            "SELECT id, title, author, year FROM books WHERE title LIKE ? OR author LIKE ? ORDER BY title", (like, like)
        ).fetchall()
        for key, *values in rows:
            self.table.insert("", "end", iid=str(key), values=["" if value is None else value for value in values])
        self.update_stats()

    def update_stats(self):
        count, average = self.con.execute("SELECT COUNT(*), AVG(year) FROM books").fetchone()
        self.count_label.config(text=f"Books: {count}")
        self.average_label.config(text=f"Average year: {average:.0f}" if average is not None else "Average year: -")

    def selected(self):
        chosen = self.table.selection()
        if not chosen:
            messagebox.showinfo("Library", "Select a book first.")
            return None
        return int(chosen[0])

    def add(self):
        EditDialog(self, "New book", {"Title": "", "Author": "", "Year": ""}, self.insert)

    def insert(self, values):
        year = int(values["Year"]) if values["Year"] else None
        self.con.execute(
            "INSERT INTO books (title, author, year, read) VALUES (?, ?, ?, 0)",
            (values["Title"], values["Author"], year),
        )
        self.con.commit()
        self.reload()

    def edit(self):
        key = self.selected()
        if key is None:
            return
        title, author, year = self.con.execute("SELECT title, author, year FROM books WHERE id = ?", (key,)).fetchone()
        EditDialog(
            self,
            "Edit book",
            {"Title": title, "Author": author, "Year": "" if year is None else str(year)},
            lambda values: self.change(key, values),
        )

    def change(self, key, values):
        year = int(values["Year"]) if values["Year"] else None
        self.con.execute(
            "UPDATE books SET title = ?, author = ?, year = ? WHERE id = ?",
            (values["Title"], values["Author"], year, key),
        )
        self.con.commit()
        self.reload()

    def delete(self):
        key = self.selected()
        if key is None:
            return
        self.con.execute("DELETE FROM books WHERE id = ?", (key,))
        self.con.commit()
        self.reload()

    def leave(self):
        self.con.close()
        self.destroy()


if __name__ == "__main__":
    Library().mainloop()
