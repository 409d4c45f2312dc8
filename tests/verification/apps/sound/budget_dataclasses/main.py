from __future__ import annotations

import json
import os
import tkinter as tk
from dataclasses import asdict, dataclass, field
from datetime import date
from tkinter import messagebox, ttk

DATA_FILE = os.path.join(os.path.expanduser("~"), ".family_budget", "budget.json")
CATEGORIES = ["Food", "Rent", "Travel", "Fun", "Other"]


@dataclass
class Entry:
    what: str
    amount: float
    category: str = "Other"
    day: str = field(default_factory=lambda: date.today().isoformat())


@dataclass
class Budget:
    limit: float = 500.0
    entries: list[Entry] = field(default_factory=list)

    def spent(self, category: str | None = None) -> float:
        return sum(e.amount for e in self.entries if category in (None, e.category))

    def share(self, category: str) -> float:
        total = self.spent()
        return self.spent(category) / total if total else 0.0

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1)

    @classmethod
    def from_json(cls, text: str) -> "Budget":
        raw = json.loads(text)
        return cls(limit=raw["limit"], entries=[Entry(**e) for e in raw["entries"]])


def load_budget() -> Budget:
    if not os.path.exists(DATA_FILE):
        return Budget()
    with open(DATA_FILE, encoding="utf-8") as f:
        try:
            return Budget.from_json(f.read())
        except (ValueError, KeyError, TypeError):
            return Budget()


def save_budget(budget: Budget) -> None:
    os.makedirs(os.path.dirname(DATA_FILE), exist_ok=True)
    with open(DATA_FILE, "w", encoding="utf-8") as f:
        f.write(budget.to_json())


def build_ui(root: tk.Tk, budget: Budget) -> None:
    root.title("Family budget")
    root.columnconfigure(1, weight=1)

    what_var, amount_var = tk.StringVar(), tk.StringVar()
    category_var = tk.StringVar(value=CATEGORIES[0])
    limit_var = tk.DoubleVar(value=budget.limit)
    status_var = tk.StringVar()

    def row(number: int, text: str, widget: tk.Widget) -> None:
        ttk.Label(root, text=text).grid(row=number, column=0, sticky="e", padx=4, pady=2)
        widget.grid(row=number, column=1, sticky="ew", padx=4, pady=2)

    row(0, "What", ttk.Entry(root, textvariable=what_var))
    row(1, "Amount", ttk.Entry(root, textvariable=amount_var))
    row(2, "Category", ttk.Combobox(root, textvariable=category_var, values=CATEGORIES, state="readonly"))

    listbox = tk.Listbox(root, height=8, exportselection=False)
    listbox.grid(row=4, column=0, columnspan=2, sticky="nsew", padx=4, pady=4)
    root.rowconfigure(4, weight=1)
    meter = ttk.Progressbar(root, maximum=100)
    meter.grid(row=6, column=0, columnspan=2, sticky="ew", padx=4)
    ttk.Label(root, textvariable=status_var).grid(row=7, column=0, columnspan=2, sticky="w", padx=4)

    def refresh() -> None:
        listbox.delete(0, tk.END)
        for e in budget.entries:
            listbox.insert(tk.END, f"{e.day}  {e.what}: {e.amount:.2f} ({e.category})")
        used = budget.spent() / budget.limit * 100 if budget.limit else 0
        meter["value"] = min(used, 100)
        parts = ", ".join(f"{c} {budget.share(c):.0%}" for c in CATEGORIES)
        status_var.set(f"Spent {budget.spent():.2f} of {budget.limit:.0f}. {parts}")

    def add() -> None:
        name = what_var.get().strip()
        try:
            amount = float(amount_var.get().replace(",", "."))
        except ValueError:
            messagebox.showerror("Amount", "Please type a number.")
            return
        if not name:
            messagebox.showwarning("What", "Please say what it was for.")
            return
        budget.entries.append(Entry(name, amount, category_var.get()))
        save_budget(budget)
        what_var.set("")
        amount_var.set("")
        refresh()

    def delete() -> None:
        picked = listbox.curselection()
        if not picked:
            messagebox.showinfo("Delete", "Select a line first.")
            return
        if messagebox.askyesno("Delete", "Really delete?"):
            del budget.entries[picked[0]]
            save_budget(budget)
            refresh()

    def set_limit(text: str) -> None:
        budget.limit = round(float(text), -1)
        save_budget(budget)
        refresh()

    buttons = ttk.Frame(root)
    buttons.grid(row=3, column=0, columnspan=2)
    ttk.Button(buttons, text="Add", command=add).pack(side="left")
    ttk.Button(buttons, text="Delete", command=delete).pack(side="left")
    ttk.Scale(root, from_=100, to=2000, variable=limit_var, command=set_limit).grid(
        row=5, column=0, columnspan=2, sticky="ew", padx=4)
    refresh()


if __name__ == "__main__":
    window = tk.Tk()
    build_ui(window, load_budget())
    window.mainloop()
