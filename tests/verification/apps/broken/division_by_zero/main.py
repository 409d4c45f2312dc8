import tkinter as tk

root = tk.Tk()
root.title("Share")
tk.Label(root, text="Amount").grid(row=0, column=0)
amount = tk.Entry(root)
amount.grid(row=0, column=1)
tk.Label(root, text="Number of people").grid(row=1, column=0)
people = tk.Entry(root)
people.grid(row=1, column=1)
result = tk.Label(root)
result.grid(row=3, column=0, columnspan=2)


def share():
    try:
        total, count = float(amount.get()), int(people.get())
    except ValueError:
        result["text"] = "Numbers, please"
        return
    result["text"] = f"{total / count:.2f} each"  # FAULT error_in_callback


tk.Button(root, text="Share", command=share).grid(row=2, column=0)
root.mainloop()
