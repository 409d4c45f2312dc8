import tkinter as tk


class Notes(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Sticky")
        self.text = tk.Text(self, width=40, height=10)
        self.text.pack()
        menu = tk.Menu(self, tearoff=0)
        menu.add_command(label="Yellow", command=lambda: self.text.config(bg="khaki"))
        menu.add_command(label="White", command=lambda: self.text.config(bg="white"))
        self.menu = menu
        self.text.bind("<Button-3>", self.popup)

    def popup(self, event):
        try:
            self.menu.tk_popup(event.x_root, event.y_root)
        finally:
            self.menu.grab_release()


Notes().mainloop()
