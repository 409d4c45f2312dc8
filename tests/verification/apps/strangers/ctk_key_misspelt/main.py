import json
from pathlib import Path

import customtkinter as ctk

FILE = Path.home() / "plants.json"


class Plants(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Plants")
        self.plants = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else []
        self.name = ctk.CTkEntry(self, placeholder_text="Plant")
        self.name.pack()
        self.days = ctk.CTkSlider(self, from_=1, to=30)
        self.days.pack()
        ctk.CTkButton(self, text="Add", command=self.add).pack()
        self.rows = ctk.CTkScrollableFrame(self)
        self.rows.pack()
        self.show()

    def add(self):
        self.plants.append({"name": self.name.get(), "interval_days": round(self.days.get())})
        FILE.write_text(json.dumps(self.plants), encoding="utf-8")
        self.show()

    def show(self):
        for child in self.rows.winfo_children():
            child.destroy()
        for plant in self.plants:
            days = plant.get("intervall_days", 7)  # FAULT lost_data
            ctk.CTkLabel(self.rows, text=f"{plant['name']} every {days} days").pack()


Plants().mainloop()
