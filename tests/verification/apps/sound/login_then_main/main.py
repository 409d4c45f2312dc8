"""A splash screen, a login in a loop of its own, then the main window; the data lie in INI and CSV files."""

import configparser
import csv
import os
import sys
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk

DATA = Path(os.getenv("STABLEAGENTS_APP_DATA", str(Path.home() / ".members")))


class Login(tk.Toplevel):
    def __init__(self, master):
        super().__init__(master)
        self.title("Who are you?")
        self.result = None
        ttk.Label(self, text="Name:").grid(row=0, column=0)
        self.name = ttk.Entry(self)
        self.name.grid(row=0, column=1)
        self.name.focus()
        ttk.Button(self, text="OK", command=self.ok).grid(row=1, column=0)
        ttk.Button(self, text="Cancel", command=self.destroy).grid(row=1, column=1)
        self.bind("<Return>", self.ok)
        self.bind("<Escape>", lambda e: self.destroy())
        self.wait_visibility()
        self.grab_set()

    def ok(self, event=None):
        self.result = self.name.get() or "guest"
        self.destroy()


class Main(tk.Tk):
    def __init__(self):
        super().__init__()
        self.withdraw()
        splash = tk.Toplevel(self)
        splash.overrideredirect(True)
        tk.Label(splash, text="Members", font=("", 30)).pack(padx=50, pady=50)
        self.after(1500, lambda: (splash.destroy(), self.enter()))

    def enter(self):
        login = Login(self)
        self.wait_window(login)
        if login.result is None:
            login.result = "guest"
        self.title(f"Members of {login.result}")
        self.settings = configparser.ConfigParser()
        self.settings.read(DATA / "settings.ini")
        self.build()
        self.deiconify()

    def build(self):
        self.columnconfigure(0, weight=1)
        box = ttk.LabelFrame(self, text="New member")
        box.grid(sticky="ew", padx=8, pady=8)
        self.fields = {}
        for row, name in enumerate(("Name", "E-mail", "Date of birth", "Age")):
            ttk.Label(box, text=name).grid(row=row, column=0, sticky="w")
            widget = ttk.Spinbox(box, from_=0, to=120) if name == "Age" else ttk.Entry(box)
            widget.grid(row=row, column=1, sticky="ew")
            self.fields[name] = widget
        numbers = (self.register(lambda text: text == "" or text.isdigit()), "%P")
        self.fields["Age"].config(validate="key", validatecommand=numbers)
        self.kind = tk.StringVar(value="adult")
        for column, kind in enumerate(("adult", "child")):
            ttk.Radiobutton(box, text=kind, value=kind, variable=self.kind).grid(row=5, column=column)
        ttk.Button(box, text="Add member", command=self.add).grid(row=6, column=0)
        ttk.Button(box, text="Remove", command=self.remove).grid(row=6, column=1)
        self.table = ttk.Treeview(self, columns=list(self.fields), show="headings", height=6)
        for name in self.fields:
            self.table.heading(name, text=name, command=lambda n=name: self.sort(n))
        self.table.grid(sticky="nsew", padx=8)
        self.table.bind("<Double-1>", self.details)
        ttk.Scale(self, from_=20, to=40, command=self.height).grid(sticky="ew", padx=8, pady=8)
        if (DATA / "members.csv").exists():
            with open(DATA / "members.csv", newline="", encoding="utf-8") as file:
                for row in csv.reader(file):
                    self.table.insert("", "end", values=row)

    def add(self):
        values = [widget.get().strip() for widget in self.fields.values()]
        if not values[0]:
            messagebox.showerror("Members", "A member has a name.")
            return
        self.table.insert("", "end", values=values)
        self.write()

    def remove(self):
        chosen = self.table.selection()
        if not chosen:
            messagebox.showinfo("Members", "Select a member first.")
        elif messagebox.askokcancel("Members", f"Remove {len(chosen)}?"):
            self.table.delete(*chosen)
            self.write()

    def write(self):
        DATA.mkdir(parents=True, exist_ok=True)
        with open(DATA / "members.csv", "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(self.table.item(row)["values"] for row in self.table.get_children())
        self.settings["window"] = {"size": self.geometry()}
        with open(DATA / "settings.ini", "w") as file:
            self.settings.write(file)

    def sort(self, name):
        for index, row in enumerate(sorted(self.table.get_children(), key=lambda r: self.table.set(r, name))):
            self.table.move(row, "", index)

    def details(self, event):
        row = self.table.identify_row(event.y)
        if row:
            messagebox.showinfo("Member", " ".join(map(str, self.table.item(row)["values"])))

    def height(self, value):
        ttk.Style(self).configure("Treeview", rowheight=int(float(value)))


def main():
    Main().mainloop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
