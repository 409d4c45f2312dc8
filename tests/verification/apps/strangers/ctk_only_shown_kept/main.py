import json
from pathlib import Path

import customtkinter as ctk

STORE = Path.home() / ".expenses.json"
CATEGORIES = ["Food", "Travel", "Home"]


class Expenses(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Expenses")
        self.geometry("520x560")
        self.items = self.load()
        self.shown = list(self.items)
        self.grid_columnconfigure(0, weight=1)
        self.grid_rowconfigure(2, weight=1)
        form = ctk.CTkFrame(self)
        form.grid(row=0, column=0, sticky="ew", padx=10, pady=10)
        self.what = ctk.CTkEntry(form, placeholder_text="What")
        self.what.grid(row=0, column=0, padx=5, pady=5)
        self.amount = ctk.CTkEntry(form, placeholder_text="Amount", width=80)
        self.amount.grid(row=0, column=1, padx=5)
        self.category = ctk.CTkOptionMenu(form, values=CATEGORIES)
        self.category.grid(row=0, column=2, padx=5)
        ctk.CTkButton(form, text="Add", width=60, command=self.add).grid(row=0, column=3, padx=5)
        self.filter_menu = ctk.CTkSegmentedButton(self, values=["All", *CATEGORIES], command=self.apply_filter)
        self.filter_menu.set("All")
        self.filter_menu.grid(row=1, column=0, padx=10)
        self.box = ctk.CTkTextbox(self, state="disabled")
        self.box.grid(row=2, column=0, sticky="nsew", padx=10, pady=10)
        self.total = ctk.CTkLabel(self, text="")
        self.total.grid(row=3, column=0)
        self.message = ctk.CTkLabel(self, text="", text_color="red")
        self.message.grid(row=4, column=0)
        self.apply_filter("All")

    def load(self):
        if STORE.exists():
            return json.loads(STORE.read_text(encoding="utf-8"))
        return []

    def save(self):
        STORE.write_text(json.dumps(self.shown), encoding="utf-8")  # FAULT lost_data

    def add(self):
        what = self.what.get().strip()
        try:
            amount = float(self.amount.get())
        except ValueError:
            self.message.configure(text="The amount must be a number")
            return
        if not what:
            self.message.configure(text="Say what it was")
            return
        self.message.configure(text="")
        self.items.append({"what": what, "amount": amount, "category": self.category.get()})
        self.what.delete(0, "end")
        self.amount.delete(0, "end")
        self.apply_filter(self.filter_menu.get())
        self.save()

    def apply_filter(self, choice):
        if choice == "All":
            self.shown = list(self.items)
        else:
            self.shown = [item for item in self.items if item["category"] == choice]
        self.show()

    def show(self):
        self.box.configure(state="normal")
        self.box.delete("1.0", "end")
        for item in self.shown:
            self.box.insert("end", f"{item['category']:8} {item['what']}  {item['amount']:.2f}\n")
        self.box.configure(state="disabled")
        self.total.configure(text=f"Total: {sum(item['amount'] for item in self.shown):.2f}")


if __name__ == "__main__":
    Expenses().mainloop()
