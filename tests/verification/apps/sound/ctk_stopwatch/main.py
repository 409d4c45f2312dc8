import time

import customtkinter

customtkinter.set_appearance_mode("dark")
customtkinter.set_default_color_theme("green")


class StopwatchApp(customtkinter.CTk):
    def __init__(self):
        super().__init__()
        self.title("Stopwatch & Timer")
        self.geometry("400x450")
        self.grid_columnconfigure(0, weight=1)
        self.tabview = customtkinter.CTkTabview(self)
        self.tabview.grid(row=0, column=0, sticky="nsew", padx=10, pady=10)
        self.tabview.add("Stopwatch")
        self.tabview.add("Timer")
        self.running = False
        self.started = 0.0
        self.elapsed = 0.0
        self.remaining = 0
        self.job = None
        self.next_tick = None
        self.time_label = customtkinter.CTkLabel(self.tabview.tab("Stopwatch"), text="00:00.0", font=("Roboto", 40))
        self.time_label.pack(pady=10)
        self.toggle_button = customtkinter.CTkButton(self.tabview.tab("Stopwatch"), text="Start", command=self.toggle)
        self.toggle_button.pack(pady=5)
        customtkinter.CTkButton(self.tabview.tab("Stopwatch"), text="Lap", command=self.lap).pack(pady=5)
        customtkinter.CTkButton(self.tabview.tab("Stopwatch"), text="Reset", command=self.reset).pack(pady=5)
        self.laps = customtkinter.CTkTextbox(self.tabview.tab("Stopwatch"), height=100)
        self.laps.pack(pady=5)
        self.bar = customtkinter.CTkCanvas(self.tabview.tab("Stopwatch"), width=240, height=8, highlightthickness=0)
        self.bar.pack(pady=5)
        self.minutes = customtkinter.CTkEntry(self.tabview.tab("Timer"), placeholder_text="Minutes")
        self.minutes.pack(pady=10)
        self.countdown_label = customtkinter.CTkLabel(self.tabview.tab("Timer"), text="")
        self.countdown_label.pack()
        customtkinter.CTkButton(self.tabview.tab("Timer"), text="Start timer", command=self.start_timer).pack()

    def toggle(self):
        if self.running:
            self.running = False
            self.elapsed += time.monotonic() - self.started
            self.toggle_button.configure(text="Start")
        else:
            self.running = True
            self.started = time.monotonic()
            self.toggle_button.configure(text="Pause")
            self.update_clock()

    def current(self):
        return self.elapsed + (time.monotonic() - self.started if self.running else 0)

    def update_clock(self):
        minutes, seconds = divmod(self.current(), 60)
        self.time_label.configure(text=f"{int(minutes):02}:{seconds:04.1f}")
        self.bar.delete("all")
        self.bar.create_rectangle(0, 0, seconds * 4, 8, fill="green")
        if self.next_tick:
            self.after_cancel(self.next_tick)
        self.next_tick = self.after(100, self.update_clock) if self.running else None

    def lap(self):
        self.laps.insert("end", f"{self.current():.1f}\n")

    def reset(self):
        self.elapsed, self.started = 0.0, time.monotonic()
        self.laps.delete("1.0", "end")
        self.update_clock()

    def start_timer(self):
        try:
            self.remaining = max(0, int(float(self.minutes.get()) * 60))
        except (ValueError, OverflowError):
            self.countdown_label.configure(text="Please enter a number", text_color="red")
            return
        if self.job:
            self.after_cancel(self.job)
        self.count_down()

    def count_down(self):
        self.countdown_label.configure(text=f"{self.remaining // 60:02}:{self.remaining % 60:02}", text_color="white")
        if self.remaining > 0:
            self.remaining -= 1
            self.job = self.after(1000, self.count_down)
        else:
            self.bell()


if __name__ == "__main__":
    app = StopwatchApp()
    app.mainloop()
