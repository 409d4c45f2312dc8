import tkinter as tk

root = tk.Tk()
root.title("Fuel")
km, litres, out = tk.Entry(root), tk.Entry(root), tk.Label(root, text="-")
for row, (text, field) in enumerate((("Kilometres", km), ("Litres", litres))):
    tk.Label(root, text=text).grid(row=row, column=0)
    field.grid(row=row, column=1)
out.grid(row=3, column=0, columnspan=2)


def work():
    try:
        used = float(litres.get()) / float(km.get) * 100  # FAULT error_in_callback
    except (ValueError, ZeroDivisionError):
        out.config(text="Please type numbers.")
        return
    out.config(text=f"{used:.1f} l per 100 km")


tk.Button(root, text="Work it out", command=work).grid(row=2, column=0, columnspan=2)
root.mainloop()
