"""A month of days as buttons, and what happens on them, kept as JSON with dates as keys."""

import calendar
import datetime
import json
import os
import tkinter as tk
from pathlib import Path
from tkinter import simpledialog, ttk


class CalendarApp:
    def __init__(self, root):
        self.root = root
        self.file = Path(os.environ.get("STABLEAGENTS_APP_DATA", Path.home())) / "events.json"
        self.events = self.read()
        today = datetime.date.today()
        self.year, self.month = today.year, today.month
        head = ttk.Frame(root)
        head.grid(row=0, column=0, sticky="ew")
        ttk.Button(head, text="◀", width=3, command=lambda: self.go(-1)).grid(row=0, column=0)
        self.title = ttk.Label(head, width=20, anchor="center")
        self.title.grid(row=0, column=1)
        ttk.Button(head, text="▶", width=3, command=lambda: self.go(1)).grid(row=0, column=2)
        self.days = ttk.Frame(root, padding=5)
        self.days.grid(row=1, column=0)
        self.list = tk.Listbox(root, width=50)
        self.list.grid(row=2, column=0, padx=5, pady=5)
        self.show()

    def read(self):
        if not self.file.exists():
            return {}
        with self.file.open(encoding="utf-8") as file:
            return json.load(file)

    def write(self):
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with self.file.open("w", encoding="utf-8") as file:
            json.dump(self.events, file, ensure_ascii=False)

    def go(self, by):
        first = datetime.date(self.year, self.month, 15) + datetime.timedelta(days=30 * by)
        self.year, self.month = first.year, first.month
        self.show()

    def show(self):
        self.title["text"] = f"{calendar.month_name[self.month]} {self.year}"
        for child in self.days.winfo_children():
            child.destroy()
        for column, name in enumerate(calendar.day_abbr):
            ttk.Label(self.days, text=name).grid(row=0, column=column)
        for row, week in enumerate(calendar.monthcalendar(self.year, self.month), start=1):
            for column, day in enumerate(week):
                if day:
                    button = ttk.Button(self.days, text=str(day), width=4, command=lambda d=day: self.add(d))
                    button.grid(row=row, column=column)
        self.fill()

    def fill(self):
        self.list.delete(0, tk.END)
        for date, texts in sorted(self.events.items()):
            for text in texts:
                self.list.insert(tk.END, f"{date}  {text}")

    def add(self, day):
        text = simpledialog.askstring("Event", f"What happens on the {day}.?", parent=self.root)
        if text:
            date = datetime.date(self.year, self.month, day).isoformat()
            self.events.setdefault(date, []).append(text)
            self.write()
            self.fill()


def main():
    root = tk.Tk()
    root.title("Calendar")
    CalendarApp(root)
    root.mainloop()


if __name__ == "__main__":
    main()
