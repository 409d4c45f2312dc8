import json
import os
import tkinter as tk
from tkinter import ttk, messagebox
from datetime import date

DATA_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "expenses.json")
CATEGORIES = ["Food", "Transport", "Housing", "Fun", "Other"]


class ExpenseTracker(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Expense Tracker")
        self.geometry("760x520")
        self.expenses = []
        self.load_data()
        self.create_widgets()
        self.refresh()

    def load_data(self):
        if os.path.exists(DATA_FILE):
            try:
                with open(DATA_FILE, "r", encoding="utf-8") as f:
                    self.expenses = json.load(f)
            except (json.JSONDecodeError, OSError):
                self.expenses = []

    def save_data(self):
        with open(DATA_FILE, "w", encoding="utf-8") as f:
            json.dump(self.expenses, f, indent=2)

    def create_widgets(self):
        form = ttk.LabelFrame(self, text="Add Expense", padding=10)
        form.pack(fill="x", padx=10, pady=10)
        ttk.Label(form, text="Description:").grid(row=0, column=0, sticky="w")
        self.desc_entry = ttk.Entry(form, width=25)
        self.desc_entry.grid(row=0, column=1, padx=5)
        ttk.Label(form, text="Amount:").grid(row=0, column=2, sticky="w")
        self.amount_entry = ttk.Entry(form, width=10)
        self.amount_entry.grid(row=0, column=3, padx=5)
        self.category = tk.StringVar(value=CATEGORIES[0])
        ttk.Combobox(form, textvariable=self.category, values=CATEGORIES, state="readonly", width=12).grid(row=0, column=4, padx=5)
        ttk.Button(form, text="Add", command=self.add_expense).grid(row=0, column=5, padx=5)

        bar = ttk.Frame(self)
        bar.pack(fill="x", padx=10)
        ttk.Label(bar, text="Show:").pack(side="left")
        self.filter_var = tk.StringVar(value="All")
        box = ttk.Combobox(bar, textvariable=self.filter_var, values=["All"] + CATEGORIES, state="readonly", width=12)
        box.pack(side="left", padx=5)
        box.bind("<<ComboboxSelected>>", lambda e: self.refresh())
        ttk.Button(bar, text="Delete Selected", command=self.delete_expense).pack(side="right")

        self.tree = ttk.Treeview(self, columns=("date", "desc", "cat", "amount"), show="headings", height=12)
        for col, text, width in (("date", "Date", 100), ("desc", "Description", 260), ("cat", "Category", 120), ("amount", "Amount", 100)):
            self.tree.heading(col, text=text)
            self.tree.column(col, width=width)
        self.tree.pack(fill="both", expand=True, padx=10, pady=10)
        self.total_label = ttk.Label(self, text="Total: $0.00", font=("Arial", 12, "bold"))
        self.total_label.pack(pady=5)

    def visible_expenses(self):
        wanted = self.filter_var.get()
        return [e for e in self.expenses if wanted == "All" or e["category"] == wanted]

    def refresh(self):
        self.tree.delete(*self.tree.get_children())
        shown = self.visible_expenses()
        for e in shown:
            self.tree.insert("", "end", values=(e["date"], e["description"], e["category"], f"${e['amount']:.2f}"))
        self.total_label.config(text=f"Total: ${sum(e['amount'] for e in shown):.2f}")

    def add_expense(self):
        desc = self.desc_entry.get().strip()
        try:
            amount = float(self.amount_entry.get())
        except ValueError:
            messagebox.showerror("Error", "Please enter a valid amount.")
            return
        if not desc:
            messagebox.showerror("Error", "Please enter a description.")
            return
        self.expenses.append({"date": date.today().isoformat(), "description": desc, "category": self.category.get(), "amount": amount})  # FAULT lost_data
        self.refresh()
        self.desc_entry.delete(0, tk.END)
        self.amount_entry.delete(0, tk.END)

    def delete_expense(self):
        selected = self.tree.selection()
        if not selected:
            messagebox.showwarning("Warning", "Please select an expense.")
            return
        index = self.tree.index(selected[0])
        self.expenses.remove(self.visible_expenses()[index])
        self.save_data()
        self.refresh()


if __name__ == "__main__":
    app = ExpenseTracker()
    app.mainloop()
