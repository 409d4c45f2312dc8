import tkinter as tk

root = tk.Tk()
things = ["Tea", "Milk"]
box = tk.Listbox(root)
box.insert("end", *things)
box.pack()


def take():
    index = box.curselection()[0]  # FAULT error_in_callback
    root.title(things[index])


tk.Button(root, text="Take", command=take).pack()
root.mainloop()
