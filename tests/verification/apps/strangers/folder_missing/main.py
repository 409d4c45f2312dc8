import json
import os
import tkinter as tk

HERE = os.path.join(os.environ.get("STABLEAGENTS_APP_DATA", os.path.expanduser("~")), "quotes")
FILE = os.path.join(HERE, "quotes.json")
root = tk.Tk()
text = tk.Entry(root)
text.pack()
quotes = tk.Listbox(root)
quotes.pack()


def load():
    if os.path.exists(FILE):
        with open(FILE) as source:
            for quote in json.load(source):
                quotes.insert(tk.END, quote)


def save():
    if text.get():
        quotes.insert(tk.END, text.get())
    with open(FILE, "w") as target:  # FAULT error_in_callback
        json.dump(list(quotes.get(0, tk.END)), target)


tk.Button(root, text="Save", command=save).pack()
load()
root.mainloop()
