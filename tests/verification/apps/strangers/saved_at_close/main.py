import json
import tkinter as tk
from pathlib import Path

FILE = Path("ideas.json")


def main():
    ideas = json.loads(FILE.read_text()) if FILE.exists() else []
    root = tk.Tk()
    root.title("Ideas")
    entry = tk.Entry(root)
    entry.pack()
    box = tk.Listbox(root)
    box.pack()
    for idea in ideas:
        box.insert("end", idea)

    def add(_event=None):
        text = entry.get().strip()
        if text:
            ideas.append(text)
            box.insert("end", text)
            entry.delete(0, "end")

    def drop():
        for index in reversed(box.curselection()):
            del ideas[index]
            box.delete(index)
        save()

    def save():
        FILE.write_text(json.dumps(ideas))

    def close():
        save()
        root.destroy()

    entry.bind("<Return>", add)
    tk.Button(root, text="Add", command=add).pack()
    tk.Button(root, text="Drop", command=drop).pack()
    root.protocol("WM_DELETE_WINDOW", close)
    root.mainloop()


main()
