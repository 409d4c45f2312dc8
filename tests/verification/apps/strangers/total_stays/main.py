import sqlite3
import tkinter as tk
from pathlib import Path
from tkinter import ttk

db = sqlite3.connect(Path(__file__).with_name("spent.db"))
db.execute("CREATE TABLE IF NOT EXISTS spent (id INTEGER PRIMARY KEY, what TEXT, amount REAL)")
root = tk.Tk()
root.title("Spent")


def total():
    amount = db.execute("SELECT COALESCE(SUM(amount), 0) FROM spent").fetchone()[0]
    sum_label.config(text=f"Spent so far: {amount:.2f}")


def put(number, what, amount):
    table.insert("", "end", iid=str(number), values=(what, f"{amount:.2f}"))


def add():
    try:
        amount = float(amount_entry.get())
    except ValueError:
        return
    with db:
        number = db.execute("INSERT INTO spent (what, amount) VALUES (?, ?)", (what_entry.get(), amount)).lastrowid
    put(number, what_entry.get(), amount)
    total()


def delete():  # FAULT lost_data
    for number in table.selection():
        with db:
            db.execute("DELETE FROM spent WHERE id = ?", (number,))
        table.delete(number)


tk.Label(root, text="What").pack()
what_entry = tk.Entry(root)
what_entry.pack()
tk.Label(root, text="Amount").pack()
amount_entry = tk.Entry(root)
amount_entry.pack()
tk.Button(root, text="Add", command=add).pack()
tk.Button(root, text="Delete", command=delete).pack()
table = ttk.Treeview(root, columns=("what", "amount"), show="headings")
table.pack()
sum_label = tk.Label(root, text="")
sum_label.pack()
for each in db.execute("SELECT id, what, amount FROM spent"):
    put(*each)
total()
root.mainloop()
