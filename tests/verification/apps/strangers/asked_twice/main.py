import tkinter as tk
from tkinter import ttk
import datetime

root = tk.Tk()
root.title("Invoice dates")
days = ttk.Entry(root)
days.insert(0, "14")
days.pack(padx=10, pady=4)
first = days.get()
out = ttk.Label(root, text=f"Usually {first} days")
out.pack(padx=10, pady=4)


def due():
    text = days.get().strip()
    if not text.isdigit() or int(text) > 3650:
        out["text"] = "Days as a whole number, please"
        return
    day = datetime.date.today() + datetime.timedelta(days=int(text))
    out["text"] = f"Due on {day:%d.%m.%Y}"


ttk.Button(root, text="When?", command=due).pack(padx=10, pady=8)
root.mainloop()
