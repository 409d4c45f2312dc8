"""Money in several currencies, with rates that one edits, variables and their traces, and checks of each key."""

import tkinter as tk

RATES = {"EUR": 1.0, "USD": 1.08, "GBP": 0.86, "JPY": 161.0}


class Converter(tk.Frame):
    def __init__(self, master=None):
        super().__init__(master, padx=10, pady=10)
        self.master.title("Money")
        self.pack()
        self.rates = dict(RATES)
        self.amount = tk.StringVar(value="10")
        self.source = tk.StringVar(value="EUR")
        self.target = tk.StringVar(value="USD")
        self.result = tk.StringVar()
        check = (self.register(self.is_amount), "%P")
        tk.Label(self, text="Amount").grid(row=0, column=0)
        tk.Entry(self, textvariable=self.amount, validate="key", validatecommand=check).grid(row=0, column=1)
        tk.OptionMenu(self, self.source, *self.rates).grid(row=1, column=0)
        tk.OptionMenu(self, self.target, *self.rates).grid(row=1, column=1)
        tk.Button(self, text="Swap", command=self.swap).grid(row=2, column=0)
        tk.Button(self, text="Set rate", command=self.set_rate).grid(row=2, column=1)
        tk.Label(self, text="New rate").grid(row=3, column=0)
        self.rate = tk.Entry(self)
        self.rate.grid(row=3, column=1)
        tk.Label(self, textvariable=self.result, font=("", 14)).grid(row=4, column=0, columnspan=2)
        for variable in (self.amount, self.source, self.target):
            variable.trace_add("write", self.convert)
        self.convert()

    def is_amount(self, text):
        return text == "" or text.replace(".", "", 1).isdecimal()

    def convert(self, *_):
        try:
            amount = float(self.amount.get())
        except ValueError:
            self.result.set("–")
            return
        value = amount / self.rates[self.source.get()] * self.rates[self.target.get()]
        self.result.set(f"{value:.2f} {self.target.get()}")

    def swap(self):
        source = self.source.get()
        self.source.set(self.target.get())
        self.target.set(source)

    def set_rate(self):
        try:
            rate = float(self.rate.get())
        except ValueError:
            self.result.set("The rate is a number")
            return
        if not 0 < rate < 1e6:
            self.result.set("The rate is too small or too large")
            return
        self.rates[self.target.get()] = rate
        self.convert()


if __name__ == "__main__":
    Converter(tk.Tk()).mainloop()
