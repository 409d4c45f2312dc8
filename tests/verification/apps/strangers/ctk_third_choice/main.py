import customtkinter as ctk

class Brew(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Tea timer")
        self.left = 0
        self.bar = ctk.CTkProgressBar(self)
        self.bar.pack(padx=20, pady=10)
        self.menu = ctk.CTkOptionMenu(self, values=["Green", "Black", "Herbal"])
        self.menu.pack()
        ctk.CTkButton(self, text="Start", command=self.start).pack(pady=10)
        self.label = ctk.CTkLabel(self, text="")
        self.label.pack()

    def start(self):
        self.total = {"Green": 3, "Black": 4, "herbal": 6}[self.menu.get()]  # FAULT error_in_callback
        self.left = self.total
        self.tick()

    def tick(self):
        if self.left >= 0:
            self.bar.set(1 - self.left / self.total)
            self.label.configure(text=f"{self.left} s")
            self.left -= 1
            self.after(1000, self.tick)

Brew().mainloop()
