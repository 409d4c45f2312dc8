import json
from datetime import date
from pathlib import Path

import customtkinter as ctk

DATA = Path.home() / ".habits.json"


class Habit:
    def __init__(self, name, streak=0, last=""):
        self.name = name
        self.streak = streak
        self.last = last

    def to_dict(self):
        return {"name": self.name, "streak": self.streak, "last": self.last}

    @classmethod
    def from_dict(cls, data):
        return cls(data["name"], data.get("Streak", 0), data.get("last", ""))  # FAULT lost_data


class HabitApp(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Habits")
        self.geometry("420x500")
        self.habits = self.load()
        top = ctk.CTkFrame(self)
        top.pack(fill="x", padx=10, pady=10)
        self.entry = ctk.CTkEntry(top, placeholder_text="Habit")
        self.entry.pack(side="left", expand=True, fill="x", padx=5, pady=5)
        ctk.CTkButton(top, text="Add", width=60, command=self.add).pack(side="left", padx=5)
        self.area = ctk.CTkScrollableFrame(self)
        self.area.pack(fill="both", expand=True, padx=10, pady=(0, 10))
        self.show()

    def load(self):
        if not DATA.exists():
            return []
        return [Habit.from_dict(entry) for entry in json.loads(DATA.read_text(encoding="utf-8"))]

    def save(self):
        DATA.write_text(json.dumps([habit.to_dict() for habit in self.habits]), encoding="utf-8")

    def add(self):
        name = self.entry.get().strip()
        if name:
            self.habits.append(Habit(name))
            self.entry.delete(0, "end")
            self.save()
            self.show()

    def check(self, habit):
        today = date.today().isoformat()
        if habit.last != today:
            habit.streak += 1
            habit.last = today
        self.save()
        self.show()

    def remove(self, habit):
        self.habits.remove(habit)
        self.save()
        self.show()

    def show(self):
        for child in self.area.winfo_children():
            child.destroy()
        today = date.today().isoformat()
        for habit in self.habits:
            row = ctk.CTkFrame(self.area)
            row.pack(fill="x", pady=3)
            ctk.CTkLabel(row, text=f"{habit.name} ({habit.streak})").pack(side="left", padx=8)
            ctk.CTkButton(row, text="Delete", width=60, command=lambda h=habit: self.remove(h)).pack(side="right", padx=4)
            state = "disabled" if habit.last == today else "normal"
            ctk.CTkButton(row, text="Done", width=60, state=state, command=lambda h=habit: self.check(h)).pack(side="right")


if __name__ == "__main__":
    HabitApp().mainloop()
