import random
import tkinter as tk
from tkinter import ttk


class Checks(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Checks")
        self.tree = ttk.Treeview(self, columns=("host", "state"), show="headings")
        self.tree.heading("host", text="Host")
        self.tree.heading("state", text="State")
        self.tree.pack()
        for host in ("alpha", "beta", "gamma"):
            self.tree.insert("", "end", iid=host, values=(host,))
        ttk.Button(self, text="Check", command=self.check).pack()

    def check(self):
        for item in self.tree.get_children():
            self.tree.set(item, "state", random.choice(["up", "down"]))


Checks().mainloop()
