import tkinter as tk

root = tk.Tk()
text = tk.Text(root, height=5)
text.pack()


def show_help():
    with open("help/manual.txt") as file:  # FAULT error_in_callback
        text.insert("end", file.read())


menu = tk.Menu(root)
help_menu = tk.Menu(menu, tearoff=0)
help_menu.add_command(label="Manual", command=show_help)
menu.add_cascade(label="Help", menu=help_menu)
root.config(menu=menu)
root.mainloop()
