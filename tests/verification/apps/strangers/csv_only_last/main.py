import csv
import os
import tkinter as tk
from pathlib import Path

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA", Path.home())) / "log.csv"


class Log(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Log")
        self.what = tk.Entry(self)
        self.what.pack()
        tk.Button(self, text="Add", command=self.add).pack()
        self.rows = tk.Listbox(self)
        self.rows.pack()
        if FILE.exists():
            with FILE.open(newline="") as file:
                for row in csv.reader(file):
                    self.rows.insert("end", row[0])

    def add(self):
        text = self.what.get().strip()
        if text:
            self.rows.insert("end", text)
            with FILE.open("w", newline="") as file:  # FAULT lost_data
                csv.writer(file).writerow([text])


Log().mainloop()
