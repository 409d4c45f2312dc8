import tkinter as tk


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Greeter")
        self.entry = tk.Entry(self)
        self.entry.pack()
        tk.Button(self, text="Greet", command=self.greet).pack()

    def greet(self):
        name = self.entry.get()
        self.title(f"Hello {nmae}")  # FAULT undefined_name


App().mainloop()
