import json
from datetime import date, timedelta
from pathlib import Path
from tkinter import BooleanVar, Tk, messagebox
from tkinter import ttk

HABITS_PATH = Path(__file__).parent / "habits.json"


class Habit:
    def __init__(self, name, days=None):
        self.name = name
        self.days = set(days or [])

    def streak(self):
        count = 0
        day = date.today()
        while day.isoformat() in self.days:
            count += 1
            day -= timedelta(days=1)
        return count

    def to_dict(self):
        return {"name": self.name, "completed": sorted(self.days)}

    @classmethod
    def from_dict(cls, data):
        return cls(data["name"], data.get("days", []))  # FAULT lost_data


class HabitTracker:
    def __init__(self, root):
        self.root = root
        root.title("Habit Tracker")
        root.geometry("480x460")
        self.habits = self.load()

        entry_row = ttk.Frame(root, padding=10)
        entry_row.pack(fill="x")
        self.entry = ttk.Entry(entry_row)
        self.entry.pack(side="left", fill="x", expand=True)
        self.entry.bind("<Return>", lambda event: self.add())
        ttk.Button(entry_row, text="Add habit", command=self.add).pack(side="left", padx=5)
        self.rows = ttk.Frame(root, padding=10)
        self.rows.pack(fill="both", expand=True)
        self.draw()

    def load(self):
        if not HABITS_PATH.exists():
            return []
        return [Habit.from_dict(d) for d in json.loads(HABITS_PATH.read_text())]

    def save(self):
        HABITS_PATH.write_text(json.dumps([h.to_dict() for h in self.habits]))

    def draw(self):
        for child in self.rows.winfo_children():
            child.destroy()
        today = date.today().isoformat()
        self.vars = []
        for habit in self.habits:
            line = ttk.Frame(self.rows)
            line.pack(fill="x", pady=2)
            var = BooleanVar(value=today in habit.days)
            self.vars.append(var)
            ttk.Checkbutton(line, text=habit.name, variable=var,
                            command=lambda h=habit, v=var: self.toggle(h, v)).pack(side="left")
            ttk.Button(line, text="Remove", command=lambda h=habit: self.remove(h)).pack(side="right")
            ttk.Label(line, text=f"{habit.streak()} day streak").pack(side="right", padx=10)

    def toggle(self, habit, var):
        today = date.today().isoformat()
        if var.get():
            habit.days.add(today)
        else:
            habit.days.discard(today)
        self.save()
        self.draw()

    def add(self):
        name = self.entry.get().strip()
        if not name:
            return
        if any(h.name == name for h in self.habits):
            messagebox.showinfo("Habit Tracker", "You track that already.")
            return
        self.habits.append(Habit(name))
        self.entry.delete(0, "end")
        self.save()
        self.draw()

    def remove(self, habit):
        if messagebox.askyesno("Remove", f"Stop tracking {habit.name}?"):
            self.habits.remove(habit)
            self.save()
            self.draw()


if __name__ == "__main__":
    root = Tk()
    HabitTracker(root)
    root.mainloop()
