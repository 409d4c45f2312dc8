import tkinter as tk
from tkinter import ttk


class Rating(tk.Frame):
    def __init__(self, parent):
        super().__init__(parent)
        self.value = 0
        self.stars = []
        for n in range(1, 6):
            star = tk.Label(self, text="☆", font=("Arial", 20))
            star.pack(side="left")
            star.bind("<Button-1>", lambda e, n=n: self.rate(n))
            self.stars.append(star)

    def rate(self, n):
        self.value = n
        for i, star in enumerate(self.stars):
            star.config(text="★" if i < n else "☆")
        self.event_generate("<<Rated>>")


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Rating")
        self.event_add("<<Again>>", "<Control-r>")
        rating = Rating(self)
        rating.pack(padx=20, pady=10)
        out = ttk.Label(self, text="Rate this")
        out.pack()
        rating.bind("<<Rated>>", lambda e: out.config(text=f"{rating.value} of 5"))
        self.bind("<<Again>>", lambda e: rating.rate(0))


App().mainloop()
