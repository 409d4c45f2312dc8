import tkinter as tk

from sheet import Sheet

COLUMNS, ROWS = "ABCDE", range(1, 7)


class Cell(tk.Entry):
    def __init__(self, master, name, grid):
        super().__init__(master, width=9, justify="right")
        self.name, self.grid_of_cells = name, grid
        self.bind("<FocusIn>", self.edit)
        self.bind("<FocusOut>", self.done)
        self.bind("<Return>", self.done)

    def edit(self, event):
        self.put(self.grid_of_cells.sheet.formula(self.name))

    def done(self, event):
        self.grid_of_cells.changed(self.name, self.get())

    def put(self, text):
        self.delete(0, tk.END)
        self.insert(0, text)


class Grid(tk.Frame):
    def __init__(self, master, sheet):
        super().__init__(master)
        self.sheet = sheet
        self.cells = {}
        for x, letter in enumerate(COLUMNS, 1):
            tk.Label(self, text=letter).grid(row=0, column=x)
        for y in ROWS:
            tk.Label(self, text=str(y)).grid(row=y, column=0)
            for x, letter in enumerate(COLUMNS, 1):
                cell = self.cells[f"{letter}{y}"] = Cell(self, f"{letter}{y}", self)
                cell.grid(row=y, column=x)
        self.refresh()

    def changed(self, name, text):
        if text != self.sheet.formula(name) and text != self.sheet.shown(name):
            self.sheet.set(name, text)
        self.refresh()

    def refresh(self):
        for name, cell in self.cells.items():
            cell.put(self.sheet.shown(name))


def main():
    root = tk.Tk()
    root.title("Sheet")
    sheet = Sheet()
    sheet.set("A1", "2")
    sheet.set("A2", "3")
    sheet.set("A3", "=A1+A2*2")
    grid = Grid(root, sheet)
    grid.pack(padx=8, pady=8)
    total = tk.Label(root)

    def add_up():
        total.config(text=f"Sum of column A: {sheet.sum_of('A'):g}")

    def wipe():
        sheet.clear()
        grid.refresh()

    tools = tk.Frame(root)
    tools.pack()
    tk.Button(tools, text="Sum of A", command=add_up).pack(side=tk.LEFT)
    tk.Button(tools, text="Recalculate", command=grid.refresh).pack(side=tk.LEFT)
    tk.Button(tools, text="Clear all", command=wipe).pack(side=tk.LEFT)
    total.pack()
    root.mainloop()


if __name__ == "__main__":
    main()
