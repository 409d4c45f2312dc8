import tkinter as tk
from tkinter import messagebox


class CountdownTimer:
    def __init__(self, root):
        self.root = root
        self.root.title("Countdown Timer")
        self.remaining = 0
        self.running = False
        self.job = None

        frame = tk.Frame(root, padx=20, pady=20)
        frame.pack()
        tk.Label(frame, text="Minutes").grid(row=0, column=0)
        self.minutes = tk.Spinbox(frame, from_=0, to=99, width=5)
        self.minutes.grid(row=0, column=1)
        tk.Label(frame, text="Seconds").grid(row=0, column=2)
        self.seconds = tk.Spinbox(frame, from_=0, to=59, width=5)
        self.seconds.delete(0, tk.END)
        self.seconds.insert(0, "30")
        self.seconds.grid(row=0, column=3)
        self.display = tk.Label(frame, text="00:00", font=("Courier", 40))
        self.display.grid(row=1, column=0, columnspan=4, pady=10)
        self.start_button = tk.Button(frame, text="Start", width=8, command=self.start)
        self.start_button.grid(row=2, column=0)
        tk.Button(frame, text="Pause", width=8, command=self.pause).grid(row=2, column=1)
        tk.Button(frame, text="Reset", width=8, command=self.reset).grid(row=2, column=2)
        self.status = tk.Label(frame, text="Ready")
        self.status.grid(row=3, column=0, columnspan=4)

    def start(self):
        if self.running:
            return
        if self.remaining == 0:
            try:
                self.remaining = int(self.minutes.get()) * 60 + int(self.seconds.get())
            except ValueError:
                messagebox.showerror("Timer", "Please enter whole numbers")
                return
        if self.remaining <= 0:
            return
        self.running = True
        self.status.config(text="Running")
        self.tick()

    def tick(self):
        self.show()
        if self.remaining <= 0:
            self.running = False
            self.job = None
            self.status.config(text="Time is up!")
            return
        self.remaining -= 1
        self.job = self.root.after(1000, self.tick)

    def stop(self):
        self.running = False
        if self.job is not None:
            self.root.after_cancel(self.job)
            self.job = None

    def pause(self):
        if self.running:
            self.stop()
            self.status.config(text="Paused")

    def reset(self):
        self.running = False  # FAULT dead_control
        self.remaining = 0
        self.show()
        self.status.config(text="Ready")

    def show(self):
        minutes, seconds = divmod(self.remaining, 60)
        self.display.config(text=f"{minutes:02d}:{seconds:02d}")


def main():
    root = tk.Tk()
    CountdownTimer(root)
    root.mainloop()


main()
