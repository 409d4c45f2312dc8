import datetime as dt
import json
import pathlib

import customtkinter

customtkinter.set_default_color_theme("green")

PATH = pathlib.Path.home() / ".config" / "quicknotes.json"


class Note(customtkinter.CTkFrame):
    def __init__(self, master, text, stamp, pinned=False, *, delete, changed):
        super().__init__(master)
        self.grid_columnconfigure(0, weight=1)
        self.text, self.stamp = text, stamp
        self.label = customtkinter.CTkLabel(self, text=text[:80], anchor="w", justify="left", wraplength=260)
        self.label.grid(row=0, column=0, sticky="ew", padx=8, pady=4)
        self.when = customtkinter.CTkLabel(self, text=stamp, text_color="gray")
        self.when.grid(row=0, column=1, padx=6)
        self.pin = customtkinter.CTkCheckBox(self, text="Pin", width=50, command=changed)
        self.pin.grid(row=0, column=2)
        if pinned:
            self.pin.select()
        self.kill = customtkinter.CTkButton(self, text="Delete", width=60, fg_color="#b04040",
                                            command=lambda: delete(self))
        self.kill.grid(row=0, column=3, padx=6)

    def as_dict(self):
        return {"text": self.text, "stamp": self.stamp, "pinned": bool(self.pin.get())}


class QuickNotes(customtkinter.CTk):
    WIDTH, HEIGHT = 560, 420

    def __init__(self):
        super().__init__()
        self.title("Quick notes")
        self.geometry(f"{self.WIDTH}x{self.HEIGHT}")
        self.grid_rowconfigure(1, weight=1)
        self.grid_columnconfigure(0, weight=1)
        self.entry = customtkinter.CTkEntry(self, placeholder_text="Write a note and press Return")
        self.entry.grid(row=0, column=0, sticky="ew", padx=10, pady=10)
        self.entry.bind("<Return>", self.add_note)
        self.add_button = customtkinter.CTkButton(self, text="Add", width=70, command=self.add_note)
        self.add_button.grid(row=0, column=1, padx=(0, 10))
        self.area = customtkinter.CTkScrollableFrame(self, label_text="Notes")
        self.area.grid(row=1, column=0, columnspan=2, sticky="nsew", padx=10)
        self.count = customtkinter.CTkLabel(self, text="")
        self.count.grid(row=2, column=0, sticky="w", padx=12)
        self.rename = customtkinter.CTkButton(self, text="Rename list", width=90, command=self.ask_name)
        self.rename.grid(row=2, column=1, padx=10, pady=8)
        self.notes = []
        for row in self.read():
            self.show(**row)
        self.protocol("WM_DELETE_WINDOW", self.quit_app)
        self.update_count()

    def read(self):
        if PATH.is_file():
            return json.loads(PATH.read_text(encoding="utf-8"))
        return []

    def write(self):
        PATH.parent.mkdir(parents=True, exist_ok=True)
        PATH.write_text(json.dumps([n.as_dict() for n in self.notes]), encoding="utf-8")

    def show(self, text, stamp, pinned=False):
        note = Note(self.area, text, stamp, pinned, delete=self.delete_note, changed=self.write)
        note.pack(fill="x", pady=3)
        self.notes.append(note)

    def add_note(self, event=None):
        text = self.entry.get().strip()
        if text:
            self.show(text, dt.datetime.now().strftime("%d.%m. %H:%M"))
            self.entry.delete(0, "end")
            self.write()
            self.update_count()

    def delete_note(self, note):
        self.notes.remove(note)
        note.destroy()
        self.write()
        self.update_count()

    def ask_name(self):
        dialog = customtkinter.CTkInputDialog(text="Name of the list:", title="Rename")
        name = dialog.get_input()
        if name:
            self.area.configure(label_text=name[:40])

    def update_count(self):
        pinned = sum(bool(note.pin.get()) for note in self.notes)
        share = pinned / len(self.notes) * 100 if self.notes else 0
        self.count.configure(text=f"{len(self.notes)} notes, {share:.0f} % pinned")

    def quit_app(self):
        self.write()
        self.destroy()


if __name__ == "__main__":
    QuickNotes().mainloop()
