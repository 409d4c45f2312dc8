import tkinter as tk
from tkinter import ttk

from .track_form import TrackForm


class MainView(ttk.Frame):
    COLUMNS = (("title", 200), ("artist", 160), ("length", 70))

    def __init__(self, master):
        super().__init__(master, padding=10)
        self.form = TrackForm(self)
        self.form.pack(fill=tk.X)
        middle = ttk.Frame(self)
        middle.pack(fill=tk.BOTH, expand=True, pady=8)
        self.table = ttk.Treeview(middle, columns=[c for c, _ in self.COLUMNS], show="headings", height=8)
        for name, width in self.COLUMNS:
            self.table.heading(name, text=name.title())
            self.table.column(name, width=width)
        bar = ttk.Scrollbar(middle, command=self.table.yview)
        self.table.configure(yscrollcommand=bar.set)
        bar.pack(side=tk.RIGHT, fill=tk.Y)
        self.table.pack(side=tk.LEFT, fill=tk.BOTH, expand=True)
        self.bottom = ttk.Frame(self)
        self.bottom.pack(fill=tk.X)
        self.buttons = {}
        for key, text in (("up", "Move up"), ("down", "Move down"), ("remove", "Remove")):
            self.buttons[key] = ttk.Button(self.bottom, text=text)
            self.buttons[key].pack(side=tk.LEFT, padx=2)
        self.total = ttk.Label(self.bottom, style="Total.TLabel")
        self.total.pack(side=tk.RIGHT)

    def show(self, tracks):
        self.table.delete(*self.table.get_children())
        for number, track in enumerate(tracks):
            self.table.insert("", tk.END, iid=str(number), values=(track.title, track.artist, track.length))

    def chosen(self):
        selection = self.table.selection()
        return int(selection[0]) if selection else None

    def choose(self, index):
        self.table.selection_set(str(index))
