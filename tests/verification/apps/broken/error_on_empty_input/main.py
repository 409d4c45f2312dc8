import tkinter as tk
from tkinter import ttk

root = tk.Tk()
root.title("Tip")
ttk.Label(root, text="Amount").pack()
amount = ttk.Entry(root)
amount.pack()
result = ttk.Label(root, text="")
result.pack()


def parse(text):
    if text and not text.replace(".", "", 1).isdigit():
        return 0.0
    return float(text)  # FAULT error_in_callback


def work_out():
    result["text"] = f"{parse(amount.get()) * 0.15:.2f}"


ttk.Button(root, text="Work out", command=work_out).pack()
root.mainloop()
