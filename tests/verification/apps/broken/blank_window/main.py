import tkinter as tk


# FAULT blank_window
class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Notes")
        self.frame = tk.Frame(self, width=300, height=200)
        self.text = tk.Text(self.frame)
        self.frame.pack()


App().mainloop()
