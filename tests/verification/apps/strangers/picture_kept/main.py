import tkinter as tk


class Dice:
    def __init__(self, root):
        self.view = tk.Label(root)
        self.view.pack(padx=10, pady=10)
        tk.Button(root, text="Darker", command=lambda: self.paint(40)).pack()
        tk.Button(root, text="Lighter", command=lambda: self.paint(-40)).pack()
        self.shade = 120
        self.paint(0)

    def paint(self, step):
        self.shade = min(200, max(20, self.shade + step))
        # The former picture is gone a moment before the new one is shown.
        self.picture = tk.PhotoImage(width=60, height=60)
        self.picture.put(f"#{self.shade:02x}{self.shade:02x}ff", to=(0, 0, 60, 60))
        self.view.config(image=self.picture)


window = tk.Tk()
window.title("Shades")
Dice(window)
window.mainloop()
