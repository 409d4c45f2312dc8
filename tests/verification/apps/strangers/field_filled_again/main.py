import json
import os
import tkinter as tk
from tkinter import messagebox

NOTES_FILE = os.path.join(os.path.dirname(__file__), "notes.json")


class NotesApp:
    def __init__(self, master):
        self.master = master
        master.title("Notes")
        master.geometry("720x480")
        self.notes = self.load_notes()
        self.editing = None

        left = tk.Frame(master)
        left.pack(side=tk.LEFT, fill=tk.Y, padx=10, pady=10)
        self.listbox = tk.Listbox(left, width=28, height=20)
        self.listbox.pack(fill=tk.Y, expand=True)
        tk.Button(left, text="New note", command=self.new_note).pack(fill=tk.X, pady=2)
        tk.Button(left, text="Open", command=self.open_note).pack(fill=tk.X, pady=2)
        tk.Button(left, text="Delete", command=self.delete_note).pack(fill=tk.X, pady=2)

        right = tk.Frame(master)
        right.pack(side=tk.LEFT, fill=tk.BOTH, expand=True, padx=10, pady=10)
        self.title_entry = tk.Entry(right, font=("Arial", 14))
        self.title_entry.pack(fill=tk.X)
        self.text = tk.Text(right, height=15)
        self.text.pack(fill=tk.BOTH, expand=True, pady=8)
        tk.Button(right, text="Save note", command=self.save_note).pack(anchor=tk.E)
        self.update_list()

    def load_notes(self):
        try:
            with open(NOTES_FILE, encoding="utf-8") as f:
                return json.load(f)
        except FileNotFoundError:
            return []

    def write_notes(self):
        with open(NOTES_FILE, "w", encoding="utf-8") as f:
            json.dump(self.notes, f, indent=2)

    def update_list(self):
        self.listbox.delete(0, tk.END)
        for note in self.notes:
            self.listbox.insert(tk.END, note["title"])

    def clear_fields(self):
        self.title_entry.delete(0, tk.END)
        self.text.delete("1.0", tk.END)

    def new_note(self):
        self.editing = None
        self.clear_fields()

    def open_note(self):
        selection = self.listbox.curselection()
        if not selection:
            messagebox.showinfo("Notes", "Select a note first.")
            return
        self.editing = selection[0]
        note = self.notes[self.editing]
        self.title_entry.insert(0, note["title"])  # FAULT dead_control
        self.text.insert("1.0", note["body"])

    def save_note(self):
        title = self.title_entry.get().strip()
        if not title:
            messagebox.showwarning("Notes", "A note needs a title.")
            return
        note = {"title": title, "body": self.text.get("1.0", "end-1c")}
        if self.editing is None:
            self.notes.append(note)
            self.editing = len(self.notes) - 1
        else:
            self.notes[self.editing] = note
        self.write_notes()
        self.update_list()

    def delete_note(self):
        selection = self.listbox.curselection()
        if not selection:
            messagebox.showinfo("Notes", "Select a note first.")
            return
        if messagebox.askyesno("Delete", "Delete this note?"):
            del self.notes[selection[0]]
            self.editing = None
            self.clear_fields()
            self.write_notes()
            self.update_list()


root = tk.Tk()
app = NotesApp(root)
root.mainloop()
