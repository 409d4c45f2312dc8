"""Shows CSV files: a file dialog, errors told, columns made from the header, sums of numbers, a menu of recents."""

import csv
import tkinter as tk
from pathlib import Path
from tkinter import filedialog, messagebox, ttk


class Viewer(tk.Tk):
    recent: list[str] = []

    def __init__(self):
        super().__init__()
        self.title("Tables")
        self.option_add("*tearOff", False)
        bar = tk.Menu(self)
        self.config(menu=bar)
        files = tk.Menu(bar)
        bar.add_cascade(label="File", menu=files)
        files.add_command(label="Open…", command=self.ask)
        self.recent_menu = tk.Menu(files)
        files.add_cascade(label="Recent", menu=self.recent_menu)
        files.add_separator()
        files.add_command(label="Quit", command=self.destroy)
        frame = ttk.Frame(self)
        frame.pack(fill="both", expand=True)
        self.table = ttk.Treeview(frame, show="headings")
        scroll = ttk.Scrollbar(frame, command=self.table.yview)
        self.table.configure(yscrollcommand=scroll.set)
        self.table.pack(side="left", fill="both", expand=True)
        scroll.pack(side="right", fill="y")
        self.status = tk.Label(self, text="Open a file", anchor="w")
        self.status.pack(fill="x")
        ttk.Button(self, text="Sum up", command=self.sum_up).pack()

    def ask(self):
        name = filedialog.askopenfilename(title="Table", filetypes=[("Tables", "*.csv")])
        if name:
            self.load(name)

    def load(self, name):
        try:
            with open(name, newline="", encoding="utf-8") as file:
                rows = list(csv.reader(file))
        except (OSError, UnicodeError, csv.Error) as error:
            messagebox.showerror("Tables", f"The file can't be read: {error}")
            return
        if not rows:
            messagebox.showinfo("Tables", "The file is empty.")
            return
        header, *body = rows
        self.table.delete(*self.table.get_children())
        self.table["columns"] = [str(number) for number in range(len(header))]
        for number, text in enumerate(header):
            self.table.heading(str(number), text=text)
        for row in body:
            self.table.insert("", "end", values=row)
        self.status["text"] = f"{Path(name).name}: {len(body)} rows"
        self.remember(name)

    def remember(self, name):
        if name not in self.recent:
            self.recent.append(name)
            self.recent_menu.add_command(label=Path(name).name, command=lambda: self.load(name))

    def sum_up(self):
        total = 0.0
        for row in self.table.get_children():
            for value in self.table.item(row)["values"]:
                try:
                    total += float(value)
                except ValueError:
                    continue
        self.status["text"] = f"The sum is {total:g}"


if __name__ == "__main__":
    Viewer().mainloop()
