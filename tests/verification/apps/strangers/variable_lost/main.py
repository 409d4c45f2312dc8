import tkinter as tk
from tkinter import ttk
import platform


def row(parent, number, label, value):
    var = tk.StringVar(value=value)  # FAULT lost_data
    ttk.Label(parent, text=label + ":").grid(row=number, column=0, sticky="w", padx=6, pady=3)
    ttk.Entry(parent, textvariable=var, width=40, state="readonly").grid(row=number, column=1, padx=6, pady=3)


class SystemInfo(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("System information")
        frame = ttk.Frame(self, padding=10)
        frame.pack()
        facts = {
            "System": platform.system(),
            "Release": platform.release(),
            "Machine": platform.machine(),
            "Python": platform.python_version(),
        }
        for number, (label, value) in enumerate(facts.items()):
            row(frame, number, label, value)
        self.note = tk.Label(self, text="")
        self.note.pack(pady=4)
        ttk.Button(self, text="Copy all", command=lambda: self.copy(facts)).pack(pady=8)

    def copy(self, facts):
        self.clipboard_clear()
        self.clipboard_append("\n".join(f"{k}: {v}" for k, v in facts.items()))
        self.note.config(text="Copied")


SystemInfo().mainloop()
