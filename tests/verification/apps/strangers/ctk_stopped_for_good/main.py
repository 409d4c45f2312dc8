import customtkinter as ctk


class IntervalTimer(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Workout Timer")
        self.geometry("400x420")
        self.remaining = 0
        self.running = False
        self.job = None

        self.clock = ctk.CTkLabel(self, text="00:00", font=("Consolas", 60))
        self.clock.pack(pady=30)
        self.state_label = ctk.CTkLabel(self, text="Ready", font=("Arial", 18))
        self.state_label.pack()

        self.minutes = ctk.CTkOptionMenu(self, values=["1", "3", "5", "10"])
        self.minutes.pack(pady=16)
        self.start_button = ctk.CTkButton(self, text="Start", command=self.start)
        self.start_button.pack(pady=6)
        ctk.CTkButton(self, text="Stop", command=self.stop).pack(pady=6)
        self.rounds = 0
        self.round_label = ctk.CTkLabel(self, text="Rounds: 0")
        self.round_label.pack(pady=10)

    def show(self):
        self.clock.configure(text=f"{self.remaining // 60:02d}:{self.remaining % 60:02d}")

    def start(self):
        if self.running:
            return
        self.running = True
        self.remaining = int(self.minutes.get()) * 60
        self.state_label.configure(text="Work!")
        self.show()
        self.job = self.after(1000, self.tick)

    def tick(self):
        self.remaining -= 1
        self.show()
        if self.remaining > 0:
            self.job = self.after(1000, self.tick)
        else:
            self.finish()

    def finish(self):
        self.running = False
        self.rounds += 1
        self.round_label.configure(text=f"Rounds: {self.rounds}")
        self.state_label.configure(text="Done")

    def stop(self):  # FAULT dead_control
        if self.job is not None:
            self.after_cancel(self.job)
            self.job = None
        self.state_label.configure(text="Stopped")


app = IntervalTimer()
app.mainloop()
