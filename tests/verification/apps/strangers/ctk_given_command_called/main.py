import json
import os

import customtkinter as ctk

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "todos.json")


class TodoRow(ctk.CTkFrame):
    def __init__(self, master, todo, on_change, on_delete):
        super().__init__(master)
        self.todo = todo
        self.on_change = on_change
        self.check = ctk.CTkCheckBox(self, text=todo["text"], command=self.toggled)
        if todo["done"]:
            self.check.select()
        self.check.pack(side="left", padx=10, pady=6)
        self.delete_button = ctk.CTkButton(self, text="✕", width=30, fg_color="firebrick",
                                           command=on_delete(todo))  # FAULT command_called
        self.delete_button.pack(side="right", padx=10)

    def toggled(self):
        self.todo["done"] = bool(self.check.get())
        self.on_change()


class TodoApp(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("To-Do")
        self.geometry("480x560")
        self.todos = self.load()

        top = ctk.CTkFrame(self, fg_color="transparent")
        top.pack(fill="x", padx=16, pady=16)
        self.entry = ctk.CTkEntry(top, placeholder_text="What needs to be done?")
        self.entry.pack(side="left", fill="x", expand=True, padx=(0, 8))
        self.entry.bind("<Return>", self.add)
        ctk.CTkButton(top, text="Add", width=80, command=self.add).pack(side="right")
        self.list_frame = ctk.CTkScrollableFrame(self)
        self.list_frame.pack(fill="both", expand=True, padx=16)
        self.counter = ctk.CTkLabel(self, text="")
        self.counter.pack(pady=10)
        self.render()

    def load(self):
        if os.path.exists(FILE):
            with open(FILE, encoding="utf-8") as f:
                return json.load(f)
        return []

    def changed(self):
        with open(FILE, "w", encoding="utf-8") as f:
            json.dump(self.todos, f)
        self.count()

    def count(self):
        open_ones = sum(1 for t in self.todos if not t["done"])
        self.counter.configure(text=f"{open_ones} of {len(self.todos)} open")

    def render(self):
        for child in self.list_frame.winfo_children():
            child.destroy()
        for todo in self.todos:
            TodoRow(self.list_frame, todo, self.changed, self.delete).pack(fill="x", pady=4)
        self.count()

    def add(self, event=None):
        text = self.entry.get().strip()
        if not text:
            return
        self.todos.append({"text": text, "done": False})
        self.entry.delete(0, "end")
        self.changed()
        self.render()

    def delete(self, todo):
        self.todos.remove(todo)
        self.changed()
        self.render()


if __name__ == "__main__":
    TodoApp().mainloop()
