import tkinter as tk
from tkinter import colorchooser, simpledialog


class Board:
    """Shapes that are dragged with the mouse; a right click opens a menu."""

    def __init__(self, master):
        self.canvas = tk.Canvas(master, width=480, height=320, bg="#fafafa")
        self.canvas.pack(side=tk.TOP)
        self.status = tk.Label(master, text="Right-click for a menu", anchor=tk.W)
        self.status.pack(side=tk.BOTTOM, fill=tk.X)
        self.menu = tk.Menu(master, tearoff=False)
        self.menu.add_command(label="New box", command=self.new_box)
        self.menu.add_command(label="New disc", command=self.new_disc)
        self.menu.add_separator()
        self.menu.add_command(label="Colour…", command=self.recolour)
        self.menu.add_command(label="Label…", command=self.relabel)
        self.menu.add_command(label="Delete", command=self.delete)
        self.item = None
        self.last = (0, 0)
        self.where = (60, 60)
        self.labels = {}
        self.canvas.tag_bind("shape", "<ButtonPress-1>", self.grab)
        self.canvas.tag_bind("shape", "<B1-Motion>", self.drag)
        self.canvas.tag_bind("shape", "<ButtonRelease-1>", self.drop)
        self.canvas.bind("<Button-3>", self.popup)
        master.bind("<Delete>", lambda event: self.delete())
        self.new_box()
        self.where = (200, 120)
        self.new_disc()

    def new_box(self):
        x, y = self.where
        self.item = self.canvas.create_rectangle(x, y, x + 60, y + 40, fill="#88aadd", tags=("shape",))
        self.tell()

    def new_disc(self):
        x, y = self.where
        self.item = self.canvas.create_oval(x, y, x + 50, y + 50, fill="#ddaa88", tags=("shape",))
        self.tell()

    def grab(self, event):
        self.item = self.canvas.find_withtag("current")[0]
        self.last = (event.x, event.y)
        self.canvas.tag_raise(self.item)

    def drag(self, event):
        if self.item is None:
            return
        dx, dy = event.x - self.last[0], event.y - self.last[1]
        self.canvas.move(self.item, dx, dy)
        if self.item in self.labels:
            self.canvas.move(self.labels[self.item], dx, dy)
        self.last = event.x, event.y

    def drop(self, event):
        self.tell()

    def popup(self, event):
        self.where = event.x, event.y
        near = self.canvas.find_overlapping(event.x - 2, event.y - 2, event.x + 2, event.y + 2)
        shapes = [item for item in near if "shape" in self.canvas.gettags(item)]
        self.item = shapes[-1] if shapes else self.item
        self.menu.tk_popup(event.x_root, event.y_root)

    def recolour(self):
        if self.item is None:
            return
        rgb, code = colorchooser.askcolor(title="Colour of the shape")
        if code:
            self.canvas.itemconfigure(self.item, fill=code)

    def relabel(self):
        if self.item is None:
            return
        text = simpledialog.askstring("Label", "Text on the shape:", parent=self.canvas)
        if text is None:
            return
        x1, y1, x2, y2 = self.canvas.bbox(self.item)
        old = self.labels.pop(self.item, None)
        if old is not None:
            self.canvas.delete(old)
        self.labels[self.item] = self.canvas.create_text((x1 + x2) // 2, (y1 + y2) // 2, text=text[:20])

    def delete(self):
        if self.item is not None:
            self.canvas.delete(self.item, self.labels.pop(self.item, ""))
            self.item = None
        self.tell()

    def tell(self):
        count = len(self.canvas.find_withtag("shape"))
        chosen = self.canvas.coords(self.item) if self.item is not None else None
        place = f", chosen at {chosen[0]:.0f}, {chosen[1]:.0f}" if chosen else ""
        self.status.config(text=f"{count} shapes{place}")


def run():
    top = tk.Tk()
    top.title("Shapes")
    top.option_add("*Font", "TkDefaultFont")
    Board(top)
    top.mainloop()


run()
