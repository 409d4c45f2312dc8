"""A questionnaire in steps: pages made from data, a progress text, and a summary in a read-only text."""

import tkinter as tk
from functools import partial
from tkinter import ttk

STEPS = [
    ("Your name", "text", None),
    ("Your size", "choice", ["Small", "Medium", "Large"]),
    ("Extras", "checks", ["Cheese", "Onions", "Olives"]),
    ("How spicy", "scale", (0, 10)),
]


class Wizard(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Order")
        self.answers = {name: tk.StringVar() for name, kind, _ in STEPS if kind != "checks"}
        self.extras = {name: tk.BooleanVar() for name in STEPS[2][2]}
        self.step = 0
        self.header = ttk.Label(self)
        self.header.pack(pady=5)
        self.body = ttk.Frame(self, padding=20)
        self.body.pack(fill="both", expand=True)
        footer = ttk.Frame(self)
        footer.pack(fill="x")
        self.back = ttk.Button(footer, text="Back", command=partial(self.move, -1))
        self.back.pack(side="left")
        self.next = ttk.Button(footer, text="Next", command=partial(self.move, 1))
        self.next.pack(side="right")
        self.draw()

    def move(self, by):
        self.step = min(max(self.step + by, 0), len(STEPS))
        self.draw()

    def draw(self):
        for child in self.body.winfo_children():
            child.destroy()
        self.back["state"] = "normal" if self.step else "disabled"
        if self.step == len(STEPS):
            self.header["text"] = "Your order"
            self.next["state"] = "disabled"
            self.summary()
            return
        self.next["state"] = "normal"
        name, kind, extra = STEPS[self.step]
        self.header["text"] = f"Step {self.step + 1} of {len(STEPS)}: {name}"
        getattr(self, f"make_{kind}")(name, extra)

    def make_text(self, name, _):
        ttk.Entry(self.body, textvariable=self.answers[name]).pack()

    def make_choice(self, name, choices):
        for choice in choices:
            ttk.Radiobutton(self.body, text=choice, value=choice, variable=self.answers[name]).pack(anchor="w")

    def make_checks(self, name, choices):
        for choice in choices:
            ttk.Checkbutton(self.body, text=choice, variable=self.extras[choice]).pack(anchor="w")

    def make_scale(self, name, limits):
        value = self.answers[name]
        ttk.Label(self.body, textvariable=value).pack()
        scale = ttk.Scale(self.body, from_=limits[0], to=limits[1], command=lambda v: value.set(str(round(float(v)))))
        scale.pack()

    def summary(self):
        text = tk.Text(self.body, width=40, height=8)
        for name, value in self.answers.items():
            text.insert("end", f"{name}: {value.get() or '–'}\n")
        chosen = [name for name, value in self.extras.items() if value.get()]
        text.insert("end", "Extras: " + (", ".join(chosen) or "none"))
        text.config(state="disabled")
        text.pack()


if __name__ == "__main__":
    Wizard().mainloop()
