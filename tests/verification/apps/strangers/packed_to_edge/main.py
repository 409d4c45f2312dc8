import tkinter as tk
from tkinter import ttk

root = tk.Tk()
root.geometry("500x300")
root.minsize(300, 200)
style = ttk.Style()
style.configure("Big.TButton", font=("Helvetica", 14))
top = ttk.Frame(root)
top.pack(fill="x")
ttk.Button(top, text="Open", style="Big.TButton", command=lambda: note.set("opened")).pack(side="left")
ttk.Button(top, text="Close all", style="Big.TButton", command=lambda: note.set("nothing")).pack(side="left")
book = ttk.Notebook(root)
book.pack(fill="both", expand=True)
for name in ("One", "Two", "Three"):
    page = ttk.Frame(book)
    book.add(page, text=name)
    scroll = ttk.Scrollbar(page)
    scroll.pack(side="right", fill="y")
    box = tk.Listbox(page, yscrollcommand=scroll.set)
    box.pack(fill="both", expand=True)
    scroll.config(command=box.yview)
    for number in range(40):
        box.insert("end", f"{name} {number}")
note = tk.StringVar(value="A note along the lower edge, as wide as the window")
ttk.Label(root, textvariable=note, relief="sunken").pack(fill="x", side="bottom")
root.mainloop()
