import tkinter as tk

stock = {"apples": 0, "pears": 4, "plums": 0}


def refresh():
    listing.delete(0, tk.END)
    for name, count in stock.items():
        listing.insert(tk.END, f"{name}: {count}")


def tidy():
    for name in stock:  # FAULT error_in_callback
        if stock[name] == 0:
            del stock[name]
    refresh()


root = tk.Tk()
listing = tk.Listbox(root)
listing.pack()
tk.Button(root, text="Tidy up", command=tidy).pack()
refresh()
root.mainloop()
