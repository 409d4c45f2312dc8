import json
import tkinter as tk
from pathlib import Path

FILE = Path(__file__).with_name("words.json")


def load():
    other = Path(__file__).with_name("word.json")
    return json.loads(other.read_text()) if other.exists() else []


def show(*_changed):
    rows.delete(0, tk.END)
    rows.insert(tk.END, *[word for word in words if needle.get().lower() in word.lower()])


def add():  # FAULT lost_data
    if entry.get():
        words.append(entry.get())
        FILE.write_text(json.dumps(words))
        show()


root = tk.Tk()
words = load()
needle = tk.StringVar(root)
needle.trace_add("write", show)
search_entry = tk.Entry(root, textvariable=needle)
search_entry.pack(fill="x")
rows = tk.Listbox(root)
rows.pack()
entry = tk.Entry(root)
entry.pack()
tk.Button(root, text="Add", command=add).pack()
show()
root.mainloop()
