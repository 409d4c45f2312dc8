"""Habits in customtkinter: rows made anew after each change, tabs, a dialog and themes."""

import json
import os
from pathlib import Path

import customtkinter as ctk

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home() / ".habits") / "habits.json"


class HabitDialog(ctk.CTkToplevel):
    def __init__(self, parent):
        super().__init__(parent)
        self.title("New habit")
        self.name = None
        ctk.CTkLabel(self, text="Name of the habit").pack(padx=20, pady=(20, 5))
        self.entry = ctk.CTkEntry(self, placeholder_text="Read a chapter")
        self.entry.pack(padx=20)
        ctk.CTkButton(self, text="Save", command=self.save).pack(padx=20, pady=5)
        ctk.CTkButton(self, text="Cancel", command=self.destroy).pack(padx=20, pady=(0, 20))

    def save(self):
        self.name = self.entry.get().strip() or None
        self.destroy()


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Habits")
        self.geometry("520x420")
        self.habits = json.loads(FILE.read_text()) if FILE.exists() else {}
        self.tabs = ctk.CTkTabview(self)
        self.tabs.pack(fill="both", expand=True, padx=10, pady=10)
        today, settings = self.tabs.add("Today"), self.tabs.add("Settings")
        ctk.CTkButton(today, text="New habit…", command=self.ask).pack(anchor="w")
        self.rows = ctk.CTkScrollableFrame(today)
        self.rows.pack(fill="both", expand=True)
        ctk.CTkLabel(settings, text="Theme").pack()
        ctk.CTkOptionMenu(settings, values=["System", "Light", "Dark"], command=ctk.set_appearance_mode).pack()
        ctk.CTkSlider(settings, from_=0, to=10, number_of_steps=10).pack(pady=10)
        self.switch = ctk.CTkSwitch(settings, text="Large text")
        self.switch.pack()
        self.show()

    def ask(self):
        dialog = HabitDialog(self)
        self.wait_window(dialog)
        if dialog.name:
            self.habits.setdefault(dialog.name, 0)
            self.store()

    def store(self):
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(json.dumps(self.habits))
        self.show()

    def show(self):
        for child in self.rows.winfo_children():
            child.destroy()
        for name, days in self.habits.items():
            row = ctk.CTkFrame(self.rows)
            row.pack(fill="x", pady=2)
            ctk.CTkLabel(row, text=f"{name}: {days} days").pack(side="left", padx=8)
            ctk.CTkButton(row, text="Done today", width=90, command=lambda n=name: self.count(n)).pack(side="right")
            ctk.CTkButton(row, text="✕", width=30, command=lambda n=name: self.remove(n)).pack(side="right")

    def count(self, name):
        self.habits[name] += 1
        self.store()

    def remove(self, name):
        del self.habits[name]
        self.store()


if __name__ == "__main__":
    App().mainloop()
