import customtkinter as ctk


class EggTimer(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Egg timer")
        self.left = 0
        self.job = None
        self.choice = ctk.CTkSegmentedButton(self, values=["Soft", "Medium", "Hard"])
        self.choice.set("Medium")
        self.choice.pack(padx=20, pady=20)
        self.label = ctk.CTkLabel(self, text="0:00", font=("Arial", 40))
        self.label.pack()
        ctk.CTkButton(self, text="Start", command=self.start).pack(pady=5)
        ctk.CTkButton(self, text="Stop", command=self.stop).pack(pady=5)

    def start(self):
        self.stop()
        self.left = {"Soft": 4, "Medium": 6, "Hard": 9}[self.choice.get()] * 60
        self.tick()

    def stop(self):
        if self.job:
            self.after_cancel(self.job)
            self.job = None

    def tick(self):
        self.label.configure(text=f"{self.left // 60}:{self.left % 60:02d}")
        if self.left == 0:  # FAULT dead_control
            self.label.configure(text="Ready!")
        self.left -= 1
        self.job = self.after(1000, self.tick)


EggTimer().mainloop()
