import tkinter as tk
from tkinter import ttk


def build(root: tk.Tk) -> None:
    tree = ttk.Treeview(root, columns=("name", "price"), show="headings")
    for name in ("name", "price"):
        tree.heading(name, text=name.title())
    for row in (("Tea", "3"), ("Milk", "1")):
        tree.insert("", "end", values=row)
    tree.pack(fill="both", expand=True)
    shown = tk.StringVar()
    ttk.Label(root, textvariable=shown).pack()

    def describe() -> None:
        row = tree.item(tree.selection()[0])["values"]  # FAULT error_in_callback
        shown.set(f"{row[0]}: {row[1]}")

    ttk.Button(root, text="Describe", command=describe).pack()


if __name__ == "__main__":
    window = tk.Tk()
    window.title("Prices")
    build(window)
    window.mainloop()
