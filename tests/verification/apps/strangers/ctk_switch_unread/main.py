import json
from pathlib import Path

import customtkinter as ctk

FILE = Path.home() / ".settings.json"


class Settings(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Profile")
        self.data = {"name": "", "newsletter": False, "language": "English"}
        if FILE.exists():
            self.data.update(json.loads(FILE.read_text(encoding="utf-8")))
        self.name = ctk.CTkEntry(self)
        self.name.insert(0, self.data["name"])
        self.name.pack(padx=20, pady=10)
        self.language = ctk.CTkComboBox(self, values=["English", "Deutsch", "Français"])
        self.language.set(self.data["language"])
        self.language.pack()
        self.newsletter = ctk.CTkSwitch(self, text="Newsletter")  # FAULT dead_control
        if self.data["newsletter"]:
            self.newsletter.select()
        self.newsletter.pack(pady=10)
        ctk.CTkButton(self, text="Save", command=self.save).pack()
        self.status = ctk.CTkLabel(self, text="")
        self.status.pack(pady=10)

    def save(self):
        self.data["name"] = self.name.get()
        self.data["language"] = self.language.get()
        FILE.write_text(json.dumps(self.data), encoding="utf-8")
        self.status.configure(text="Saved")


Settings().mainloop()
