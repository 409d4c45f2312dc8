import tkinter as tk
from tkinter import ttk

WORDS = [("apple", "Apfel"), ("house", "Haus"), ("tree", "Baum"), ("sea", "Meer")]


class Words(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Words")
        self.down = {}
        self.tree = ttk.Treeview(self, columns=("en", "de"), show="headings")
        for c, t in (("en", "English"), ("de", "German")):
            self.tree.heading(c, text=t, command=lambda c=c: self.sort(c))
        self.tree.pack()
        for pair in WORDS:
            self.tree.insert("", "end", values=pair)
        self.en, self.de = ttk.Entry(self), ttk.Entry(self)
        self.en.pack()
        self.de.pack()
        ttk.Button(self, text="Add", command=self.add).pack()

    def add(self):
        if self.en.get() and self.de.get():
            self.tree.insert("", "end", values=(self.en.get(), self.de.get()))

    def sort(self, column):
        rows = sorted(((self.tree.set(i, column), i) for i in self.tree.get_children()), reverse=self.down.get(column, False))
        for place, (_, item) in enumerate(rows):
            self.tree.move(item, "", place)
        self.down[column] = not self.down.get(column, False)


Words().mainloop()
