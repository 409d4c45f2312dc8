import tkinter as tk
from tkinter import ttk

STEPS = ("name", "city", "hobby")


class Steps(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Profile")
        self.answers = dict.fromkeys(STEPS, "")
        self.at = 0
        self.body = ttk.Frame(self, padding=10)
        self.body.pack()
        self.current = None
        ttk.Button(self, text="Back", command=lambda: self.move(-1)).pack(side="left")
        ttk.Button(self, text="Next", command=lambda: self.move(1)).pack(side="right")
        ttk.Button(self, text="Start over", command=self.again).pack()
        self.show()

    def move(self, step):
        if self.current is not None:
            self.answers[STEPS[self.at]] = self.current.get()
        self.at = min(max(self.at + step, 0), len(STEPS))
        self.show()

    def again(self):
        self.answers = dict.fromkeys(STEPS, "")
        self.at = 0
        self.show()

    def show(self):
        for w in self.body.winfo_children():
            w.destroy()
        self.current = None
        if self.at == len(STEPS):
            for k, v in self.answers.items():
                ttk.Label(self.body, text=f"{k}: {v}").pack()
            return
        ttk.Label(self.body, text=STEPS[self.at]).pack()
        self.current = ttk.Entry(self.body)
        self.current.insert(0, self.answers[STEPS[self.at]])
        self.current.pack()


Steps().mainloop()
