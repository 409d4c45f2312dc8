import tkinter as tk

root = tk.Tk()
names = ["Ada", "Bob"]
for i in range(len(names) + 1):
    if i < len(names):
        tk.Button(root, text=names[i], command=lambda: root.title(names[i])).pack()  # FAULT late_binding
root.mainloop()
