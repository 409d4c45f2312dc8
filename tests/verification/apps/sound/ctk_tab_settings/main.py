import json
from pathlib import Path

import customtkinter as ctk

SETTINGS_FILE = Path(__file__).parent / "data" / "settings.json"
DEFAULTS = {"name": "", "volume": 40, "theme": "Dark", "notify": True, "language": "English"}


class SettingsStore(dict):
    """A dictionary that remembers itself."""

    def __init__(self):
        super().__init__(DEFAULTS)
        if SETTINGS_FILE.exists():
            self.update(json.loads(SETTINGS_FILE.read_text()))

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        SETTINGS_FILE.parent.mkdir(exist_ok=True)
        SETTINGS_FILE.write_text(json.dumps(self))


class ProfileTab:
    def __init__(self, parent, store, say):
        self.store, self.say = store, say
        ctk.CTkLabel(parent, text="Display name").pack(anchor="w", padx=12, pady=(12, 0))
        self.entry = ctk.CTkEntry(parent, placeholder_text="Your name")
        self.entry.pack(fill="x", padx=12)
        if store["name"]:
            self.entry.insert(0, store["name"])
        self.button = ctk.CTkButton(parent, text="Save name", command=self.save)
        self.button.pack(pady=12)
        self.history = ctk.CTkTextbox(parent, height=90, state="disabled")
        self.history.pack(fill="both", expand=True, padx=12, pady=(0, 12))

    def save(self):
        name = self.entry.get().strip()
        if not name:
            self.say("A name can't be empty")
            return
        self.store["name"] = name
        self.history.configure(state="normal")
        self.history.insert("end", f"Now called {name}, initial {name[0].upper()}\n")
        self.history.configure(state="disabled")
        self.say(f"Hello, {name}")


class SoundTab:
    def __init__(self, parent, store, say):
        self.store = store
        self.say = say
        self.value_label = ctk.CTkLabel(parent, text=f"Volume: {store['volume']} %")
        self.value_label.pack(pady=(16, 4))
        self.slider = ctk.CTkSlider(parent, from_=0, to=100, number_of_steps=20, command=self.changed)
        self.slider.set(store["volume"])
        self.slider.pack(fill="x", padx=20)
        self.bar = ctk.CTkProgressBar(parent)
        self.bar.set(store["volume"] / 100)
        self.bar.pack(fill="x", padx=20, pady=10)
        self.notify = ctk.CTkSwitch(parent, text="Notifications", command=self.toggled)
        self.notify.pack()
        if store["notify"]:
            self.notify.select()

    def changed(self, value):
        self.store["volume"] = int(value)
        self.value_label.configure(text=f"Volume: {int(value)} %")
        self.bar.set(value / 100)

    def toggled(self):
        self.store["notify"] = bool(self.notify.get())
        self.say("Notifications on" if self.notify.get() else "Notifications off")


class LookTab:
    def __init__(self, parent, store, say):
        self.store, self.say = store, say
        self.theme = ctk.CTkSegmentedButton(parent, values=["Light", "Dark"], command=self.set_theme)
        self.theme.set(store["theme"])
        self.theme.pack(pady=20)
        self.language = ctk.CTkOptionMenu(parent, values=["English", "Deutsch", "Français"], command=self.set_language)
        self.language.set(store["language"])
        self.language.pack()

    def set_theme(self, value):
        self.store["theme"] = value
        ctk.set_appearance_mode(value.lower())

    def set_language(self, value):
        self.store["language"] = value
        self.say({"English": "Saved", "Deutsch": "Gespeichert", "Français": "Enregistré"}[value])


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Preferences")
        self.geometry("460x420")
        self.store = SettingsStore()
        ctk.set_appearance_mode(self.store["theme"].lower())
        self.tabs = ctk.CTkTabview(self)
        self.tabs.pack(fill="both", expand=True, padx=10, pady=10)
        self.status = ctk.CTkLabel(self, text="Ready", anchor="w")
        self.status.pack(fill="x", padx=16, pady=(0, 8))
        self.pages = {}
        for title, page in (("Profile", ProfileTab), ("Sound", SoundTab), ("Look", LookTab)):
            self.tabs.add(title)
            self.pages[title] = page(self.tabs.tab(title), self.store, self.say)

    def say(self, text):
        self.status.configure(text=text)


if __name__ == "__main__":
    App().mainloop()
