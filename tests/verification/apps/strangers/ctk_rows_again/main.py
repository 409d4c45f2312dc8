import csv
from datetime import date
from pathlib import Path

import customtkinter as ctk

LOG = Path(__file__).resolve().parent / "workouts.csv"


class AddDialog(ctk.CTkToplevel):
    def __init__(self, master, on_save):
        super().__init__(master)
        self.title("Add workout")
        self.geometry("320x300")
        self.on_save = on_save
        self.exercise = ctk.CTkComboBox(self, values=["Push-ups", "Squats", "Running", "Plank"])
        self.exercise.pack(pady=16)
        self.amount = ctk.CTkEntry(self, placeholder_text="Repetitions or minutes")
        self.amount.pack(pady=8)
        self.error = ctk.CTkLabel(self, text="", text_color="tomato")
        self.error.pack()
        ctk.CTkButton(self, text="Save", command=self.save).pack(pady=10)
        ctk.CTkButton(self, text="Cancel", command=self.destroy).pack()
        self.after(100, self.lift)

    def save(self):
        amount = self.amount.get()
        if not amount.isdigit() or int(amount) == 0:
            self.error.configure(text="Enter a whole number.")
            return
        self.on_save(self.exercise.get(), int(amount))
        self.destroy()


class WorkoutLog(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Workout Log")
        self.geometry("520x480")
        self.entries = []
        self.read()
        ctk.CTkButton(self, text="Add workout", command=self.open_dialog).pack(pady=16)
        self.list = ctk.CTkTextbox(self, state="disabled")
        self.list.pack(fill="both", expand=True, padx=16)
        self.summary = ctk.CTkLabel(self, text="")
        self.summary.pack(pady=12)
        self.dialog = None
        self.show()

    def read(self):
        if LOG.exists():
            with LOG.open(newline="") as f:
                self.entries = [(day, exercise, int(amount)) for day, exercise, amount in csv.reader(f)]

    def write(self):
        with LOG.open("a", newline="") as f:  # FAULT lost_data
            csv.writer(f).writerows(self.entries)

    def show(self):
        self.list.configure(state="normal")
        self.list.delete("1.0", "end")
        for day, exercise, amount in reversed(self.entries):
            self.list.insert("end", f"{day}   {exercise}: {amount}\n")
        self.list.configure(state="disabled")
        self.summary.configure(text=f"{len(self.entries)} workouts so far")

    def open_dialog(self):
        if self.dialog is None or not self.dialog.winfo_exists():
            self.dialog = AddDialog(self, self.add)
        else:
            self.dialog.focus()

    def add(self, exercise, amount):
        self.entries.append((date.today().isoformat(), exercise, amount))
        self.write()
        self.show()


if __name__ == "__main__":
    WorkoutLog().mainloop()
