import json
from pathlib import Path

import customtkinter as ctk

NOTES_FILE = Path.home() / ".notes.json"


class NotesApp(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Notes")
        self.geometry("760x460")
        self.notes = []
        self.current = None
        self.grid_columnconfigure(1, weight=1)
        self.grid_rowconfigure(0, weight=1)
        self.sidebar = ctk.CTkScrollableFrame(self, width=180, label_text="Notes")
        self.sidebar.grid(row=0, column=0, sticky="ns", padx=8, pady=8)
        editor = ctk.CTkFrame(self)
        editor.grid(row=0, column=1, sticky="nsew", padx=8, pady=8)
        self.title_entry = ctk.CTkEntry(editor, placeholder_text="Title")
        self.title_entry.pack(fill="x", padx=8, pady=8)
        self.body = ctk.CTkTextbox(editor)
        self.body.pack(fill="both", expand=True, padx=8)
        buttons = ctk.CTkFrame(editor, fg_color="transparent")
        buttons.pack(pady=8)
        ctk.CTkButton(buttons, text="New", command=self.new_note).pack(side="left", padx=4)
        ctk.CTkButton(buttons, text="Save", command=self.save_note).pack(side="left", padx=4)
        ctk.CTkButton(buttons, text="Delete", fg_color="firebrick", command=self.delete_note).pack(side="left", padx=4)
        self.load_notes()
        self.refresh_sidebar()

    def load_notes(self):
        try:
            self.notes = json.loads(NOTES_FILE.read_text(encoding="utf-8"))
        except (FileNotFoundError, json.JSONDecodeError):
            self.notes = []

    def write_notes(self):
        NOTES_FILE.write_text(json.dumps(self.notes, ensure_ascii=False), encoding="utf-8")

    def refresh_sidebar(self):
        for widget in self.sidebar.winfo_children():
            widget.destroy()
        for index, note in enumerate(self.notes):
            ctk.CTkButton(
                self.sidebar, text=note["title"], anchor="w", command=lambda i=index: self.open_note(i)
            ).pack(fill="x", pady=2)

    def open_note(self, index):
        self.current = index
        note = self.notes[index]
        self.title_entry.delete(0, "end")
        self.title_entry.insert(0, note["title"])
        self.body.delete("1.0", "end")
        self.body.insert("1.0", note["body"])

    def new_note(self):
        self.current = None
        self.title_entry.delete(0, "end")
        self.body.delete("1.0", "end")

    def save_note(self):
        title = self.title_entry.get().strip() or "Untitled"
        note = {"title": title, "body": self.body.get("1.0", "end-1c")}
        if self.current is None:
            self.notes.append(note)
            self.current = len(self.notes) - 1
            self.refresh_sidebar()
        else:
            self.notes[self.current] = note  # FAULT lost_data
        self.write_notes()

    def delete_note(self):
        if self.current is not None:
            self.notes.pop(self.current)
            self.write_notes()
            self.new_note()
            self.refresh_sidebar()


if __name__ == "__main__":
    NotesApp().mainloop()
