import sqlite3
import tkinter as tk
from contextlib import closing
from pathlib import Path
from tkinter import messagebox, ttk

import dialogs
from repository import BookRepository


class LibraryWindow:
    def __init__(self, root, repository):
        self.root = root
        self.repo = repository
        root.title("My books")
        toolbar = ttk.Frame(root)
        toolbar.pack(fill="x")
        for text, command in [
            ("New book", self.new_book),
            ("Edit", self.edit_book),
            ("Lend", self.lend_book),
            ("Remove", self.remove_book),
        ]:
            ttk.Button(toolbar, text=text, command=command).pack(side="left", padx=2, pady=2)
        self.search = tk.StringVar()
        self.search.trace_add("write", lambda *_: self.reload())
        ttk.Label(toolbar, text="Search").pack(side="left", padx=(10, 2))
        ttk.Entry(toolbar, textvariable=self.search).pack(side="left")
        self.tree = ttk.Treeview(root, columns=("author", "year", "lent"), height=9)
        self.tree.heading("#0", text="Title")
        for column in ("author", "year", "lent"):
            self.tree.heading(column, text=column.capitalize())
            self.tree.column(column, width=100)
        self.tree.pack(fill="both", expand=True)
        self.tree.bind("<Double-1>", lambda event: self.edit_book())
        self.status = ttk.Label(root)
        self.status.pack(fill="x")
        self.reload()

    def reload(self):
        self.tree.delete(*self.tree.get_children())
        books = self.repo.find(self.search.get())
        for book in books:
            self.tree.insert("", "end", iid=book["id"], text=book["title"],
                             values=(book["author"], book["year"] or "", book["lent_to"] or ""))
        self.status.config(text=f"{len(books)} books, newest from {self.repo.newest_year() or 'nowhen'}")

    def selected(self):
        chosen = self.tree.selection()
        if not chosen:
            messagebox.showinfo("Books", "Please select a book.")
            return None
        return int(chosen[0])

    def new_book(self):
        result = dialogs.BookDialog(self.root, "New book").show()
        if result:
            self.repo.add(**result)
            self.reload()

    def edit_book(self):
        book_id = self.selected()
        if book_id is None:
            return
        result = dialogs.BookDialog(self.root, "Edit book", self.repo.get(book_id)).show()
        if result:
            self.repo.update(book_id, **result)
            self.reload()

    def lend_book(self):
        book_id = self.selected()
        if book_id is not None:
            self.repo.lend(book_id, "a friend")
            self.reload()

    def remove_book(self):
        book_id = self.selected()
        if book_id is not None and messagebox.askokcancel("Remove", "Remove this book?"):
            self.repo.remove(book_id)
            self.reload()


def main():
    path = Path.home() / "books.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        root = tk.Tk()
        LibraryWindow(root, BookRepository(connection))
        root.mainloop()


if __name__ == "__main__":
    main()
