import json
import tkinter as tk
from pathlib import Path

SAVE = Path.home() / ".quotes_demo.json"


class Quotes(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Quotes")
        self.quotes = []
        self._load()
        self.needle = tk.StringVar()
        self.needle.trace_add("write", self._refresh)
        tk.Entry(self, textvariable=self.needle).pack(fill="x", padx=6, pady=6)
        self.box = tk.Listbox(self, width=60, height=12)
        self.box.pack(padx=6)
        self.new = tk.Entry(self)
        self.new.pack(fill="x", padx=6, pady=6)
        bar = tk.Frame(self)
        bar.pack(pady=6)
        tk.Button(bar, text="Add quote", command=self._add).pack(side="left")
        tk.Button(bar, text="Delete quote", command=self._delete).pack(side="left")
        self._refresh()

    def _load(self):
        if SAVE.exists():
            self.quotes = json.loads(SAVE.read_text(encoding="utf-8"))

    def _save(self):
        SAVE.write_text(json.dumps(self.quotes, ensure_ascii=False), encoding="utf-8")

    def _refresh(self, *_):
        wanted = self.needle.get().lower()
        self.box.delete(0, "end")
        for quote in self.quotes:
            if wanted in quote.lower():
                self.box.insert("end", quote)

    def _add(self):
        text = self.new.get().strip()
        if text:
            self.quotes.append(text)
            self.new.delete(0, "end")
            self._save()
            self._refresh()

    def _delete(self):
        chosen = self.box.curselection()
        if chosen:
            self.quotes.pop(chosen[0])  # FAULT lost_data
            self._save()
            self._refresh()


if __name__ == "__main__":
    Quotes().mainloop()
