import customtkinter as ctk


class ShoppingList(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Shopping list")
        self.geometry("380x480")
        self.products = {}
        self.entry = ctk.CTkEntry(self, placeholder_text="Product")
        self.entry.pack(padx=10, pady=10, fill="x")
        self.amount = ctk.CTkOptionMenu(self, values=["1", "2", "3", "4", "5"])
        self.amount.pack()
        ctk.CTkButton(self, text="Add", command=self.add).pack(pady=6)
        self.rows = ctk.CTkScrollableFrame(self)
        self.rows.pack(fill="both", expand=True, padx=10)
        ctk.CTkButton(self, text="Clear all", command=self.clear).pack(pady=6)
        self.render()

    def add(self):
        name = self.entry.get().strip()
        if name:
            self.products[name] = self.products.get(name, 0) + int(self.amount.get())
            self.entry.delete(0, "end")
            self.render()

    def bought(self, name):
        self.products.pop(name)  # FAULT lost_data

    def clear(self):
        self.products.clear()
        self.render()

    def render(self):
        for child in self.rows.winfo_children():
            child.destroy()
        for name, amount in self.products.items():
            row = ctk.CTkFrame(self.rows)
            row.pack(fill="x", pady=2)
            ctk.CTkLabel(row, text=f"{amount} × {name}").pack(side="left", padx=8)
            ctk.CTkButton(row, text="Bought", width=70, command=lambda n=name: self.bought(n)).pack(side="right")


ShoppingList().mainloop()
