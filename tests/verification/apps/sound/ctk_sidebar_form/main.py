"""A customtkinter window with a side bar of pages, a form with checks, and settings kept as JSON."""

import json
import os
import re
from pathlib import Path

import customtkinter as ctk

SETTINGS = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home()) / "guests.json"


class GuestPage(ctk.CTkFrame):
    def __init__(self, master, data):
        super().__init__(master)
        self.data = data
        self.fields = {}
        for row, name in enumerate(("Name", "E-mail", "Age")):
            ctk.CTkLabel(self, text=name).grid(row=row, column=0, padx=10, pady=5, sticky="w")
            field = ctk.CTkEntry(self, width=220)
            field.grid(row=row, column=1, padx=10, pady=5)
            self.fields[name] = field
        self.meal = ctk.CTkComboBox(self, values=["Meat", "Fish", "Vegetables"])
        self.meal.grid(row=3, column=1, pady=5)
        self.news = ctk.CTkCheckBox(self, text="Send news")
        self.news.grid(row=4, column=1, pady=5)
        ctk.CTkButton(self, text="Add guest", command=self.add).grid(row=5, column=1, pady=5)
        self.message = ctk.CTkLabel(self, text="")
        self.message.grid(row=6, column=0, columnspan=2)
        self.list = ctk.CTkScrollableFrame(self, width=360, height=120)
        self.list.grid(row=7, column=0, columnspan=2, padx=10, pady=10)
        self.show()

    def add(self):
        name, mail, age = (self.fields[key].get().strip() for key in ("Name", "E-mail", "Age"))
        if not name:
            self.message.configure(text="The name is missing", text_color="orange")
        elif not re.fullmatch(r"[^@\s]+@[^@\s]+", mail):
            self.message.configure(text="This is no e-mail address", text_color="orange")
        elif not age.isascii() or not age.isdecimal() or len(age) > 3:
            self.message.configure(text="The age is a number", text_color="orange")
        else:
            self.data["guests"].append([name, mail, int(age), self.meal.get(), bool(self.news.get())])
            save(self.data)
            self.message.configure(text="Added", text_color="green")
            self.show()

    def show(self):
        for child in self.list.winfo_children():
            child.destroy()
        for guest in self.data["guests"]:
            ctk.CTkLabel(self.list, text=f"{guest[0]} ({guest[2]}), {guest[3]}").pack(anchor="w")


class SettingsPage(ctk.CTkFrame):
    def __init__(self, master, data):
        super().__init__(master)
        self.data = data
        ctk.CTkLabel(self, text="Appearance").pack(pady=10)
        self.mode = ctk.CTkSegmentedButton(self, values=["Light", "Dark"], command=self.choose)
        self.mode.set(data["mode"])
        self.mode.pack()
        self.seats = ctk.CTkSlider(self, from_=2, to=12, number_of_steps=10, command=self.seat)
        self.seats.pack(pady=10)
        self.label = ctk.CTkLabel(self, text="7 seats")
        self.label.pack()

    def choose(self, value):
        self.data["mode"] = value
        ctk.set_appearance_mode(value)
        save(self.data)

    def seat(self, value):
        self.label.configure(text=f"{int(value)} seats")


def save(data):
    SETTINGS.parent.mkdir(parents=True, exist_ok=True)
    SETTINGS.write_text(json.dumps(data), encoding="utf-8")


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Guests")
        self.geometry("640x480")
        data = {"guests": [], "mode": "Light"}
        if SETTINGS.exists():
            data.update(json.loads(SETTINGS.read_text(encoding="utf-8")))
        side = ctk.CTkFrame(self, width=120)
        side.pack(side="left", fill="y")
        self.pages = {"Guests": GuestPage(self, data), "Settings": SettingsPage(self, data)}
        for name in self.pages:
            ctk.CTkButton(side, text=name, command=lambda n=name: self.open(n)).pack(padx=8, pady=8)
        self.open("Guests")

    def open(self, name):
        for page in self.pages.values():
            page.pack_forget()
        self.pages[name].pack(fill="both", expand=True)


if __name__ == "__main__":
    App().mainloop()
