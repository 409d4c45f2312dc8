import tkinter as tk
from tkinter import ttk


class Wizard(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Holiday planner")
        self.geometry("380x240")
        self.answers = {"name": "", "place": "", "nights": ""}
        self.page = 0
        self.body = ttk.Frame(self, padding=14)
        self.body.pack(fill="both", expand=True)
        nav = ttk.Frame(self)
        nav.pack(fill="x", pady=8)
        self.back = ttk.Button(nav, text="Back", command=lambda: self.go(-1))
        self.back.pack(side="left", padx=8)
        self.next = ttk.Button(nav, text="Next", command=lambda: self.go(1))
        self.next.pack(side="right", padx=8)
        self.show()

    def go(self, step):
        self.page += step
        self.show()

    def show(self):
        for child in self.body.winfo_children():
            child.destroy()
        self.back.config(state="normal" if self.page else "disabled")
        self.next.config(state="normal" if self.page < 3 else "disabled")
        if self.page == 3:
            for key, value in self.answers.items():
                ttk.Label(self.body, text=f"{key.title()}: {value}").pack(anchor="w")
            return
        key = list(self.answers)[self.page]
        ttk.Label(self.body, text=f"What is your {key}?").pack(anchor="w")
        self.entry = ttk.Entry(self.body)  # FAULT dead_control
        self.entry.insert(0, self.answers[key])
        self.entry.pack(anchor="w", pady=6)


if __name__ == "__main__":
    Wizard().mainloop()
