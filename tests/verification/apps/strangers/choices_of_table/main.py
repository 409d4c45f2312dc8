import sqlite3
import tkinter as tk
from pathlib import Path
from tkinter import ttk

DATABASE = Path.home() / "books.db"


class Books(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Books")
        self.db = sqlite3.connect(DATABASE)
        self.db.execute("CREATE TABLE IF NOT EXISTS authors (name TEXT)")
        self.db.execute("CREATE TABLE IF NOT EXISTS books (title TEXT, author TEXT)")
        self.author_box = ttk.Combobox(self, state="readonly")
        self.author_box.pack()
        self.author_box["values"] = self.author_names()
        self.title_entry = tk.Entry(self)
        self.title_entry.pack()
        tk.Button(self, text="Add book", command=self.add_book).pack()
        self.author_entry = tk.Entry(self)
        self.author_entry.pack()
        tk.Button(self, text="Add author", command=self.add_author).pack()
        self.books = tk.Listbox(self)
        self.books.pack()
        self.protocol("WM_DELETE_WINDOW", self.leave)
        self.show_books()

    def author_names(self):
        return [name for (name,) in self.db.execute("SELECT name FROM authors ORDER BY name")]

    def show_books(self):
        self.books.delete(0, "end")
        for title, author in self.db.execute("SELECT title, author FROM books"):
            self.books.insert("end", f"{title} ({author})")

    def add_book(self):
        title, author = self.title_entry.get().strip(), self.author_box.get()
        if title and author:
            self.db.execute("INSERT INTO books VALUES (?, ?)", (title, author))
            self.db.commit()
            self.show_books()

    def add_author(self):
        name = self.author_entry.get().strip()
        if name:
            self.db.execute("INSERT INTO authors VALUES (?)", (name,))  # FAULT lost_data
            self.db.commit()
            self.author_entry.delete(0, "end")

    def leave(self):
        self.db.close()
        self.destroy()


Books().mainloop()
