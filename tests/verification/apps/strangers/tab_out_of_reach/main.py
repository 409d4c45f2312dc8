import tkinter as tk
from tkinter import ttk

root = tk.Tk()
root.geometry("400x300")
book = ttk.Notebook(root)
book.pack(fill="both", expand=True)
first, second, third = ttk.Frame(book), ttk.Frame(book), ttk.Frame(book)
for name, page in (("One", first), ("Two", second), ("Three", third)):
    book.add(page, text=name)
ttk.Label(first, text="First page").pack()
ttk.Button(second, text="Save").place(x=350, y=290)  # FAULT clipped_widget
ttk.Label(third, text="Name").grid(row=0, column=0)
ttk.Entry(third).grid(row=0, column=1)
ttk.Button(third, text="Search").grid(row=0, column=1)
root.mainloop()
