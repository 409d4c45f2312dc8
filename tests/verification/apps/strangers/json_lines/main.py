import json
import tkinter as tk
from pathlib import Path
from tkinter import ttk

LOG = Path("log.jsonl")


class Log(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Log")
        self.box = tk.Listbox(self, width=50)
        self.box.pack()
        if LOG.exists():
            for line in LOG.read_text(encoding="utf-8").splitlines():
                self.box.insert("end", json.loads(line)["text"])
        self.entry = ttk.Entry(self)
        self.entry.pack(fill="x")
        ttk.Button(self, text="Log", command=self.log).pack()

    def log(self):
        text = self.entry.get().strip()
        if text:
            with LOG.open("a", encoding="utf-8") as f:
                json.dump({"text": text}, f)
                f.write("\n")
            self.box.insert("end", text)
            self.entry.delete(0, "end")


Log().mainloop()
