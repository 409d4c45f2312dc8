import tkinter as tk


class Reminder:
    def __init__(self, master):
        self.master = master
        master.title("Reminder")
        tk.Label(master, text="Remind me of").pack()
        self.what = tk.Entry(master)
        self.what.pack()
        tk.Label(master, text="in minutes").pack()
        self.minutes = tk.Entry(master)
        self.minutes.pack()
        tk.Button(master, text="Set", command=self.set_reminder).pack()
        self.status = tk.Label(master, text="")
        self.status.pack()
        self.pending = []
        self.box = tk.Listbox(master, width=40)
        self.box.pack()
        tk.Button(master, text="Cancel selected", command=self.cancel).pack()

    def set_reminder(self):
        what = self.what.get().strip()
        if not what:
            self.status.config(text="What shall I remind you of?")
            return
        if not self.minutes.get().strip().isdigit():
            self.status.config(text="Minutes must be a whole number")
            return
        minutes = int(self.minutes.get())
        job = self.master.after(minutes * 60_000, lambda: self.ring(what))
        self.pending.append((what, minutes, job))
        self.refresh()
        self.status.config(text=f"I will remind you in {minutes} minutes")

    def cancel(self):
        chosen = self.box.curselection()
        if chosen:
            _, _, job = self.pending.pop(chosen[0])
            self.master.after_cancel(job)
            self.refresh()

    def ring(self, what):
        self.pending = [entry for entry in self.pending if entry[0] != what]
        self.refresh()
        self.status.config(text=f"Now: {what}!")
        self.master.bell()

    def refresh(self):
        self.box.delete(0, tk.END)
        for what, minutes, _ in self.pending:
            self.box.insert(tk.END, f"{what} (in {minutes} min)")


if __name__ == "__main__":
    root = tk.Tk()
    app = Reminder(root)
    root.mainloop()
