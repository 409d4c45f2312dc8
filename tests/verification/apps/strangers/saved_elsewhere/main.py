import json
import tkinter as tk
from pathlib import Path

FILE = Path(__file__).with_name("plants.json")


class Plants:
    def __init__(self, root):
        self.plants = json.loads(FILE.read_text()) if FILE.exists() else []
        self.entry = tk.Entry(root)
        self.entry.pack()
        tk.Button(root, text="Add", command=self.add).pack()
        self.rows = tk.Listbox(root)
        self.rows.pack()
        tk.Button(root, text="Sort", command=self.sort).pack()
        self.show()

    def show(self):
        self.rows.delete(0, tk.END)
        self.rows.insert(tk.END, *self.plants)

    def add(self):  # FAULT lost_data
        if self.entry.get():
            self.plants.append(self.entry.get())
            self.show()

    def sort(self):
        self.plants.sort()
        FILE.write_text(json.dumps(self.plants))
        self.show()


window = tk.Tk()
Plants(window)
window.mainloop()
