import json
import os

import customtkinter as ctk

FILE = os.path.join(os.path.dirname(__file__), "budget.json")
CATEGORIES = ["Rent", "Food", "Transport", "Leisure", "Savings"]


class BudgetPlanner(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Budget Planner")
        self.geometry("460x480")
        self.data = {"income": 0.0, "entries": []}
        if os.path.exists(FILE):
            with open(FILE, encoding="utf-8") as f:
                self.data = json.load(f)

        income = ctk.CTkFrame(self)
        income.pack(fill="x", padx=12, pady=8)
        ctk.CTkLabel(income, text="Monthly income").pack(side="left", padx=6)
        self.income = ctk.CTkEntry(income, width=120)
        self.income.pack(side="left")
        ctk.CTkButton(income, text="Set", width=60, command=self.set_income).pack(side="left", padx=6)

        form = ctk.CTkFrame(self)
        form.pack(fill="x", padx=12)
        self.category = ctk.CTkComboBox(form, values=CATEGORIES, state="readonly")
        self.category.set(CATEGORIES[0])
        self.category.pack(side="left", padx=6, pady=6)
        self.amount = ctk.CTkEntry(form, placeholder_text="Amount", width=100)
        self.amount.pack(side="left")
        ctk.CTkButton(form, text="Add", width=60, command=self.add_entry).pack(side="left", padx=6)

        self.output = ctk.CTkTextbox(self, state="disabled")
        self.output.pack(fill="both", expand=True, padx=12, pady=8)
        self.bar = ctk.CTkProgressBar(self)
        self.bar.pack(fill="x", padx=12)
        self.info = ctk.CTkLabel(self, text="")
        self.info.pack(pady=6)
        self.refresh()

    def save(self):
        with open(FILE, "w", encoding="utf-8") as f:
            json.dump(self.data, f)

    def set_income(self):
        try:
            value = float(self.income.get())
        except ValueError:
            self.info.configure(text="Income must be a number")
            return
        self.data["income"] = max(value, 0.0)
        self.save()
        self.refresh()

    def add_entry(self):
        try:
            amount = float(self.amount.get())
        except ValueError:
            self.info.configure(text="Amount must be a number")
            return
        self.data["entries"].append({"category": self.category.get(), "amount": amount})
        self.amount.delete(0, "end")
        self.save()
        self.refresh()

    def refresh(self):
        spent = sum(e["amount"] for e in self.data["entries"])
        income = self.data["income"]
        self.output.configure(state="normal")
        self.output.delete("1.0", "end")
        for entry in self.data["entries"]:
            self.output.insert("end", f"{entry['category']:<12}{entry['amount']:>10.2f}\n")
        self.output.configure(state="disabled")
        self.bar.set(min(spent / income, 1) if income else 0)
        self.info.configure(text=f"Spent {spent:.2f} of {income:.2f}, left {income - spent:.2f}")


if __name__ == "__main__":
    app = BudgetPlanner()
    app.mainloop()
