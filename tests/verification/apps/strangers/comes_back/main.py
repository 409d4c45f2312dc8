import json
import tkinter as tk
from pathlib import Path

FILE = Path(__file__).with_name("guests.json")


class Guests:
    def __init__(self, root):
        root.title("Guests")
        self.names = json.loads(FILE.read_text()) if FILE.exists() else []
        self.show = tk.StringVar(value="All")
        self.entry = tk.Entry(root)
        self.entry.pack()
        tk.Button(root, text="Invite", command=self.invite).pack()
        for word in ("All", "Short names"):
            tk.Radiobutton(root, text=word, value=word, variable=self.show, command=self.fill).pack()
        self.list = tk.Listbox(root)
        self.list.pack()
        tk.Button(root, text="Add", command=self.invite).pack()
        tk.Button(root, text="Remove", command=self.remove).pack()
        self.fill()

    def fill(self):
        self.list.delete(0, "end")
        self.list.insert("end", *[n for n in self.names if self.show.get() == "All" or len(n) < 4])

    def invite(self):
        if self.entry.get().strip():
            self.names.append(self.entry.get().strip())
            FILE.write_text(json.dumps(self.names))
            self.fill()

    def remove(self):  # FAULT lost_data
        for name in [self.list.get(i) for i in self.list.curselection()]:
            self.names.remove(name)
        self.fill()


root = tk.Tk()
Guests(root)
root.mainloop()
