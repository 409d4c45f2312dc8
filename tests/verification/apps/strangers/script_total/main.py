import json
import os
import tkinter as tk
from tkinter import messagebox

FILE = os.path.join(os.path.expanduser("~"), "spent.json")
expenses = []


def load():
    if os.path.exists(FILE):
        with open(FILE, encoding="utf-8") as file:
            expenses.extend(json.load(file))


def save():
    with open(FILE, "w", encoding="utf-8") as file:
        json.dump(expenses, file)


def refresh():
    listbox.delete(0, tk.END)
    for expense in expenses:
        listbox.insert(tk.END, f"{expense['what']}: {expense['amount']:.2f}")


def update_total():
    total = sum(expense["amount"] for expense in expenses)
    total_label.config(text=f"Total: {total:.2f}")


def add():
    try:
        amount = float(amount_entry.get())
    except ValueError:
        messagebox.showerror("Expenses", "Please enter a number.")
        return
    expenses.append({"what": what_entry.get(), "amount": amount})
    save()
    refresh()
    update_total()


def delete():
    chosen = listbox.curselection()
    if chosen:
        expenses.pop(chosen[0])  # FAULT lost_data
        save()
        refresh()


root = tk.Tk()
root.title("Expenses")
what_entry = tk.Entry(root)
what_entry.pack()
amount_entry = tk.Entry(root)
amount_entry.pack()
tk.Button(root, text="Add", command=add).pack()
listbox = tk.Listbox(root)
listbox.pack()
tk.Button(root, text="Delete", command=delete).pack()
total_label = tk.Label(root)
total_label.pack()
load()
refresh()
update_total()
root.mainloop()
