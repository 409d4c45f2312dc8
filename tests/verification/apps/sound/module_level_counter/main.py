from tkinter import *

root = Tk()
root.title("Counter")
count = IntVar()


def step(by):
    count.set(count.get() + by)


def about():
    window = Toplevel(root)
    window.title("About")
    Label(window, text="Counts things").pack(padx=30, pady=20)
    Button(window, text="OK", command=window.destroy).pack(pady=5)
    window.wait_visibility()
    window.grab_set()
    root.wait_window(window)


Label(root, textvariable=count, font=("", 32)).pack(padx=60)
for text, by in (("+", 1), ("-", -1)):
    Button(root, text=text, command=lambda by=by: step(by)).pack(fill=X)
Button(root, text="Reset", command=lambda: count.set(0)).pack(fill=X)
menu = Menu(root)
help_menu = Menu(menu, tearoff=0)
help_menu.add_command(label="About", command=about)
help_menu.add_separator()
help_menu.add_command(label="Quit", command=root.quit)
menu.add_cascade(label="Help", menu=help_menu)
root.config(menu=menu)
mainloop()
