import tkinter as tk
from tkinter import ttk
import hashlib


class Hashes(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Text hashes")
        self.text = tk.Text(self, height=4, width=50)
        self.text.pack(padx=8, pady=8)
        self.outputs = {}
        for name in ("md5", "sha1", "sha256"):
            ttk.Label(self, text=name).pack(anchor="w", padx=8)
            out = ttk.Entry(self, width=70)
            out.pack(padx=8)
            self.outputs[name] = out
        self.link = tk.Entry(self)
        self.link.insert(0, "https://docs.python.org/3/library/hashlib.html")
        self.link.config(state="readonly")
        self.link.pack(fill="x", padx=8, pady=8)
        self.text.bind("<KeyRelease>", self.update_all)
        self.update_all()

    def update_all(self, _=None):
        data = self.text.get("1.0", "end-1c").encode()
        for name, out in self.outputs.items():
            out.delete(0, "end")
            out.insert(0, hashlib.new(name, data).hexdigest())


if __name__ == "__main__":
    Hashes().mainloop()
