from tkinter import messagebox

import customtkinter as ctk


class Recipe:
    def __init__(self, name, ingredients=[]):  # FAULT lost_data
        self.name = name
        self.ingredients = ingredients

    def add(self, ingredient):
        self.ingredients.append(ingredient)


class RecipeBook(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Recipe Book")
        self.geometry("600x460")
        self.recipes = []
        self.current = None
        self.grid_columnconfigure(1, weight=1)
        self.grid_rowconfigure(1, weight=1)
        self.recipe_entry = ctk.CTkEntry(self, placeholder_text="Recipe")
        self.recipe_entry.grid(row=0, column=0, padx=8, pady=8)
        ctk.CTkButton(self, text="New recipe", command=self.new_recipe).grid(row=0, column=1, sticky="w")
        self.recipe_list = ctk.CTkScrollableFrame(self, width=180)
        self.recipe_list.grid(row=1, column=0, sticky="ns", padx=8, pady=8)
        detail = ctk.CTkFrame(self)
        detail.grid(row=1, column=1, sticky="nsew", padx=8, pady=8)
        self.heading = ctk.CTkLabel(detail, text="No recipe chosen", font=("Arial", 18))
        self.heading.pack(pady=8)
        self.ingredient_entry = ctk.CTkEntry(detail, placeholder_text="Ingredient")
        self.ingredient_entry.pack(pady=4)
        ctk.CTkButton(detail, text="Add ingredient", command=self.add_ingredient).pack(pady=4)
        self.ingredients_label = ctk.CTkLabel(detail, text="", justify="left")
        self.ingredients_label.pack(pady=8)

    def new_recipe(self):
        name = self.recipe_entry.get().strip()
        if not name:
            messagebox.showinfo("Recipes", "Please enter a name")
            return
        recipe = Recipe(name)
        self.recipes.append(recipe)
        self.recipe_entry.delete(0, "end")
        ctk.CTkButton(self.recipe_list, text=name, command=lambda: self.open(recipe)).pack(fill="x", pady=2)
        self.open(recipe)

    def open(self, recipe):
        self.current = recipe
        self.show()

    def add_ingredient(self):
        text = self.ingredient_entry.get().strip()
        if self.current is None or not text:
            messagebox.showinfo("Recipes", "Choose a recipe and enter an ingredient")
            return
        self.current.add(text)
        self.ingredient_entry.delete(0, "end")
        self.show()

    def show(self):
        self.heading.configure(text=self.current.name)
        self.ingredients_label.configure(text="\n".join(f"• {i}" for i in self.current.ingredients))


if __name__ == "__main__":
    RecipeBook().mainloop()
