import csv
import tkinter as tk
from functools import partial
from tkinter import filedialog, messagebox

PALETTE = ("#4878a8", "#e0873a", "#5aa469", "#c94c4c", "#8f6bb3")


class Chart(tk.Canvas):
    """Draws labelled values as bars, a line or a pie."""

    MARGIN = 30

    def __init__(self, master, **options):
        super().__init__(master, background="white", highlightthickness=0, **options)
        self.data = []
        self.mode = "bars"
        self.bind("<Configure>", lambda event: self.redraw())

    def set(self, data=None, mode=None):
        self.data = self.data if data is None else list(data)
        self.mode = mode or self.mode
        self.redraw()

    def redraw(self):
        self.delete("all")
        if not self.data:
            self.create_text(self.winfo_width() / 2, self.winfo_height() / 2, text="No data")
            return
        getattr(self, f"draw_{self.mode}")()

    def _positions(self):
        width = max(self.winfo_width(), 100) - 2 * self.MARGIN
        height = max(self.winfo_height(), 100) - 2 * self.MARGIN
        top = max(abs(value) for _, value in self.data) or 1
        step = width / len(self.data)
        for number, (label, value) in enumerate(self.data):
            yield label, self.MARGIN + step * (number + 0.5), self.MARGIN + height * (1 - abs(value) / top), step

    def draw_bars(self):
        base = max(self.winfo_height(), 100) - self.MARGIN
        for (label, x, y, step), colour in zip(self._positions(), PALETTE * len(self.data)):
            self.create_rectangle(x - step * 0.35, y, x + step * 0.35, base, fill=colour, width=0)
            self.create_text(x, base + 10, text=label[:10])

    def draw_line(self):
        points = [(x, y) for _, x, y, _ in self._positions()]
        if len(points) > 1:
            self.create_line(*points, width=2, fill=PALETTE[0])
        for x, y in points:
            self.create_oval(x - 3, y - 3, x + 3, y + 3, fill=PALETTE[1])

    def draw_pie(self):
        total = sum(abs(value) for _, value in self.data)
        if not total:
            self.create_text(100, 50, text="Only zeros")
            return
        side = min(self.winfo_width(), self.winfo_height()) - 2 * self.MARGIN
        box = (self.MARGIN, self.MARGIN, self.MARGIN + side, self.MARGIN + side)
        angle = 0.0
        for number, (label, value) in enumerate(self.data):
            extent = 360 * abs(value) / total
            self.create_arc(box, start=angle, extent=min(extent, 359.9), fill=PALETTE[number % len(PALETTE)])
            angle += extent


class ChartApp:
    def __init__(self, root):
        self.root = root
        root.title("Charts")
        self.rows = [("Mon", 4.0), ("Tue", 7.5), ("Wed", 3.2)]
        panel = tk.Frame(root)
        panel.pack(side="left", fill="y", padx=8, pady=8)
        self.label, self.value = tk.Entry(panel), tk.Entry(panel)
        for text, entry in (("Label", self.label), ("Value", self.value)):
            tk.Label(panel, text=text).pack(anchor="w")
            entry.pack()
        for text, command in (
            ("Add value", self.add),
            ("Remove last", self.pop),
            ("Export…", self.export),
            ("Open…", self.open),
        ):
            tk.Button(panel, text=text, command=command).pack(fill="x", pady=1)
        self.chart = Chart(root, width=360, height=260)
        for mode in ("bars", "line", "pie"):
            tk.Button(panel, text=mode.title(), command=partial(self.chart.set, None, mode)).pack(fill="x", pady=1)
        self.chart.pack(side="right", fill="both", expand=True)
        self.chart.set(self.rows)

    def add(self):
        try:
            number = float(self.value.get())
        except ValueError:
            messagebox.showerror("Value", "The value must be a number.")
            return
        self.rows.append((self.label.get() or "?", number))
        self.chart.set(self.rows)

    def pop(self):
        if self.rows:
            self.rows.pop()
        self.chart.set(self.rows)

    def export(self):
        path = filedialog.asksaveasfilename(defaultextension=".csv", filetypes=[("CSV", "*.csv")])
        if not path:
            return
        with open(path, "w", newline="", encoding="utf-8") as handle:
            csv.writer(handle).writerows(self.rows)

    def open(self):
        path = filedialog.askopenfilename(filetypes=[("CSV", "*.csv")])
        if not path:
            return
        loaded = []
        with open(path, newline="", encoding="utf-8") as handle:
            for line in csv.reader(handle):
                try:
                    loaded.append((line[0], float(line[1])))
                except (IndexError, ValueError):
                    continue
        self.rows = loaded
        self.chart.set(self.rows)


def main():
    root = tk.Tk()
    ChartApp(root)
    root.mainloop()


if __name__ == "__main__":
    main()
