import json
from pathlib import Path

import customtkinter as ctk
from tkinter import messagebox

DATA = Path(__file__).parent / "water.json"
DEFAULTS = {"goal": 8, "name": "", "drunk": []}


class Store:
    def __init__(self):
        self.values = dict(DEFAULTS)
        if DATA.exists():
            self.values.update(json.loads(DATA.read_text(encoding="utf-8")))

    def save(self):
        DATA.write_text(json.dumps(self.values), encoding="utf-8")


class TodayPage(ctk.CTkFrame):
    def __init__(self, master, store):
        super().__init__(master)
        self.store = store
        self.label = ctk.CTkLabel(self, text="", font=ctk.CTkFont(size=20))
        self.label.pack(pady=(30, 10))
        self.bar = ctk.CTkProgressBar(self, width=240)
        self.bar.pack(pady=10)
        ctk.CTkButton(self, text="Drink a glass", command=lambda: self.drink(1)).pack(pady=6)
        ctk.CTkButton(self, text="Undo", command=self.undo).pack(pady=6)
        self.refresh()

    def drink(self, glasses):
        self.store.values["drunk"] = [*self.store.values["drunk"], glasses]
        self.store.save()
        self.refresh()

    def undo(self):
        if self.store.values["drunk"]:
            self.store.values["drunk"] = self.store.values["drunk"][:-1]
            self.store.save()
            self.refresh()

    def refresh(self):
        drunk, goal = sum(self.store.values["drunk"]), self.store.values["goal"]
        self.label.configure(text=f"{drunk} of {goal} glasses")
        self.bar.set(min(1, drunk / goal))


class SettingsPage(ctk.CTkFrame):
    def __init__(self, master, store, on_change):
        super().__init__(master)
        self.store, self.on_change = store, on_change
        ctk.CTkLabel(self, text="Your name").pack(pady=(30, 4))
        self.name = ctk.CTkEntry(self)
        self.name.insert(0, store.values["name"])
        self.name.pack()
        ctk.CTkLabel(self, text="Glasses a day").pack(pady=(16, 4))
        self.goal = ctk.CTkSlider(self, from_=1, to=15, number_of_steps=14, command=self.show_goal)
        self.goal.set(store.values["goal"])
        self.goal.pack()
        self.goal_label = ctk.CTkLabel(self, text=str(store.values["goal"]))
        self.goal_label.pack()
        self.theme = ctk.CTkOptionMenu(self, values=["light", "dark"], command=ctk.set_appearance_mode)
        self.theme.pack(pady=10)
        ctk.CTkButton(self, text="Save settings", command=self.save).pack(pady=10)

    def show_goal(self, value):
        self.goal_label.configure(text=str(int(value)))

    def save(self):
        self.store.values["name"] = self.name.get().strip()
        self.store.values["goal"] = int(self.goal.get())
        self.store.save()
        self.on_change()
        messagebox.showinfo("Settings", "Saved.")


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Water")
        self.geometry("560x400")
        self.store = Store()
        self.grid_columnconfigure(1, weight=1)
        self.grid_rowconfigure(0, weight=1)
        side = ctk.CTkFrame(self, width=120)
        side.grid(row=0, column=0, sticky="ns")
        self.today = TodayPage(self, self.store)
        self.settings = SettingsPage(self, self.store, self.today.refresh)
        self.pages = {"Today": self.today, "Settings": self.settings}
        for name in self.pages:
            ctk.CTkButton(side, text=name, command=lambda n=name: self.show(n)).pack(padx=10, pady=10)
        self.show("Today")

    def show(self, name):
        for page in self.pages.values():
            page.grid_forget()
        self.pages[name].grid(row=0, column=1, sticky="nsew", padx=10, pady=10)


if __name__ == "__main__":
    App().mainloop()
