import json
import os

import customtkinter as ctk

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "recipes.json")
ctk.set_appearance_mode("light")


class EditWindow(ctk.CTkToplevel):
    def __init__(self, master, recipe, done):
        super().__init__(master)
        self.title("Recipe")
        self.geometry("320x260")
        self.done = done
        self.name = ctk.CTkEntry(self, placeholder_text="Name")
        self.name.pack(fill="x", padx=16, pady=(16, 8))
        self.minutes = ctk.CTkEntry(self, placeholder_text="Minutes")
        self.minutes.pack(fill="x", padx=16, pady=8)
        if recipe is not None:
            self.name.insert(0, recipe["name"])
            self.minutes.insert(0, str(recipe["minutes"]))
        self.message = ctk.CTkLabel(self, text="", text_color="red")
        self.message.pack()
        ctk.CTkButton(self, text="Save", command=self.save).pack(pady=8)

    def save(self):
        name = self.name.get().strip()
        try:
            minutes = int(self.minutes.get())
        except ValueError:
            self.message.configure(text="Minutes must be a whole number.")
            return
        if not name:
            self.message.configure(text="Please type a name.")
            return
        self.done({"name": name, "minutes": minutes})
        self.destroy()


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Recipes")
        self.geometry("520x480")
        self.recipes = self.load()
        top = ctk.CTkFrame(self)
        top.pack(fill="x", padx=12, pady=12)
        ctk.CTkButton(top, text="Add recipe", command=self.add).pack(side="left", padx=8, pady=8)
        self.short_only = ctk.BooleanVar(value=False)
        ctk.CTkSwitch(top, text="Quick ones only", variable=self.short_only, command=self.show).pack(side="left")
        self.total = ctk.CTkLabel(top, text="")
        self.total.pack(side="right", padx=8)
        self.list = ctk.CTkScrollableFrame(self)
        self.list.pack(fill="both", expand=True, padx=12, pady=(0, 12))
        self.show()

    def load(self):
        if not os.path.exists(FILE):
            return []
        with open(FILE, encoding="utf-8") as file:
            return json.load(file)

    def store(self):
        with open(FILE, "w", encoding="utf-8") as file:
            json.dump(self.recipes, file)

    def show(self):
        for child in self.list.winfo_children():
            child.destroy()
        for index, recipe in enumerate(self.recipes):
            if self.short_only.get() and recipe["minutes"] > 30:
                continue
            card = ctk.CTkFrame(self.list)
            card.pack(fill="x", pady=4)
            ctk.CTkLabel(card, text=f"{recipe['name']} ({recipe['minutes']} min)").pack(side="left", padx=10, pady=8)
            ctk.CTkButton(card, text="Delete", width=70, command=lambda i=index: self.delete(i)).pack(side="right", padx=4)
            ctk.CTkButton(card, text="Edit", width=70, command=lambda i=index: self.edit(i)).pack(side="right", padx=4)
        total = sum(recipe["minutes"] for recipe in self.recipes)
        self.total.configure(text=f"{len(self.recipes)} recipes, {total} minutes")

    def add(self):
        EditWindow(self, None, self.added)

    def added(self, recipe):
        self.recipes.append(recipe)
        self.store()
        self.show()

    def edit(self, index):
        EditWindow(self, self.recipes[index], lambda recipe: self.changed(index, recipe))

    def changed(self, index, recipe):
        if index < len(self.recipes):
            self.recipes[index] = recipe
        self.store()
        self.show()

    def delete(self, index):
        del self.recipes[index]
        self.store()
        self.show()


App().mainloop()
