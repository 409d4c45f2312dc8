import random
import tkinter as tk


class Simon(tk.Tk):
    """Shows a row of colours, waits meanwhile, and is played again."""

    def __init__(self):
        super().__init__()
        self.title("Simon")
        self.pads = {}
        self.busy = False
        self.job = None
        self.row, self.at = [], 0
        for n, colour in enumerate(("red", "green", "blue", "gold")):
            pad = tk.Button(self, bg=colour, width=10, height=4, command=lambda c=colour: self.press(c))
            pad.grid(row=n // 2, column=n % 2)
            self.pads[colour] = pad
        self.status = tk.Label(self, text="Press start")
        self.status.grid(row=2, column=0, columnspan=2)
        tk.Button(self, text="Start", command=self.start).grid(row=3, column=0, columnspan=2)

    def start(self):
        if self.job:
            self.after_cancel(self.job)
        self.row, self.at = [], 0
        self.longer()

    def longer(self):
        self.row.append(random.choice(list(self.pads)))
        self.busy, self.at = True, 0
        self.status.config(text=f"Watch: {len(self.row)}")
        self.flash(0)

    def flash(self, n):
        for colour, pad in self.pads.items():
            pad.config(relief="raised")
        if n < len(self.row):
            self.pads[self.row[n]].config(relief="sunken")
            self.job = self.after(200, self.flash, n + 1)
        else:
            self.busy, self.job = False, None
            self.status.config(text="Your turn")

    def press(self, colour):
        if self.busy or not self.row:
            return
        if colour != self.row[self.at]:
            self.status.config(text=f"Wrong after {len(self.row) - 1}")
            self.row = []
            return
        self.at += 1
        if self.at == len(self.row):
            self.longer()


Simon().mainloop()
