import tkinter as tk

class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.prices = {"Apples": 2.5, "Pears": 3}
        self.entry = tk.Entry(self)
        tk.Label(self, text="Fruit").pack()
        self.entry.pack()
        tk.Button(self, text="Price", command=self.look).pack()
        self.result = tk.Label(self)
        self.result.pack()

    def look(self):
        price = self.prices.get(self.entry.get())
        self.show(f"Price: {price}")  # FAULT raw_text

    def show(self, text):
        self.result.config(text=text)

App().mainloop()
