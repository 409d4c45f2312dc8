import datetime
import tkinter as tk
from tkinter import ttk


class Meetings(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Meetings")
        self.meetings = []
        form = ttk.Frame(self, padding=8)
        form.pack()
        self.topic = ttk.Entry(form, width=24)
        self.topic.grid(row=0, column=0)
        self.day = ttk.Entry(form, width=12)
        self.day.insert(0, datetime.date.today().isoformat())
        self.day.grid(row=0, column=1)
        ttk.Button(form, text="Add", command=self.add).grid(row=0, column=2)
        self.holder = ttk.Frame(self, padding=8)
        self.holder.pack(fill="both", expand=True)

    def add(self):
        topic = self.topic.get().strip()
        try:
            day = datetime.date.fromisoformat(self.day.get())
        except ValueError:
            return
        if topic:
            self.meetings.append((day, topic))
            self.meetings.sort()
            self.show()

    def show(self):
        for day, topic in self.meetings:  # FAULT lost_data
            line = ttk.Frame(self.holder)
            line.pack(fill="x")
            ttk.Label(line, text=f"{day:%d.%m.%Y}", width=12).pack(side="left")
            ttk.Label(line, text=topic).pack(side="left")


if __name__ == "__main__":
    Meetings().mainloop()
