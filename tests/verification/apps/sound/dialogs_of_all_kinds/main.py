"""A small editor: file dialogs, colours, questions, a context menu, shortcuts, and a question when it closes."""

import tkinter as tk
from tkinter import colorchooser, filedialog, font, messagebox, scrolledtext, simpledialog


class Editor(tk.Frame):
    def __init__(self, master):
        super().__init__(master)
        self.pack(fill=tk.BOTH, expand=True)
        master.title("Editor")
        master.protocol("WM_DELETE_WINDOW", self.on_close)
        self.path = None
        self.text = scrolledtext.ScrolledText(self, undo=True)
        self.text.pack(fill=tk.BOTH, expand=True)
        self.status = tk.StringVar(value="Ready")
        tk.Label(self, textvariable=self.status, anchor=tk.W).pack(fill=tk.X)
        self.make_menus()
        self.text.bind("<KeyRelease>", self.count)
        self.text.bind("<Button-3>", lambda e: self.context.tk_popup(e.x_root, e.y_root))
        for key, function in (("o", self.open), ("s", self.save), ("g", self.go_to)):
            master.bind(f"<Control-{key}>", lambda event, f=function: f())

    def make_menus(self):
        bar = tk.Menu(self.master)
        file_menu = tk.Menu(bar, tearoff=False)
        file_menu.add_command(label="Open…", command=self.open, accelerator="Ctrl+O")
        file_menu.add_command(label="Save as…", command=self.save)
        file_menu.add_separator()
        file_menu.add_command(label="Exit", command=self.on_close)
        bar.add_cascade(label="File", menu=file_menu)
        view = tk.Menu(bar, tearoff=False)
        self.wrap = tk.BooleanVar(value=True)
        view.add_checkbutton(label="Wrap lines", variable=self.wrap, command=self.set_wrap)
        sizes = tk.Menu(view, tearoff=False)
        self.size = tk.IntVar(value=11)
        for size in (9, 11, 14):
            sizes.add_radiobutton(label=str(size), value=size, variable=self.size, command=self.set_size)
        view.add_cascade(label="Size", menu=sizes)
        view.add_command(label="Colour…", command=self.colour)
        bar.add_cascade(label="View", menu=view)
        self.master.config(menu=bar)
        self.context = tk.Menu(self, tearoff=False)
        self.context.add_command(label="Upper case", command=self.upper)

    def open(self):
        path = filedialog.askopenfilename(filetypes=[("Text", "*.txt"), ("All", "*.*")])
        if path:
            try:
                with open(path, encoding="utf-8") as file:
                    self.text.replace("1.0", tk.END, file.read())
            except (OSError, UnicodeError) as error:
                messagebox.showerror("Editor", str(error))

    def save(self):
        path = filedialog.asksaveasfilename(defaultextension=".txt")
        if not path:
            return
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.text.get("1.0", tk.END))
        self.status.set(f"Saved {path}")

    def go_to(self):
        line = simpledialog.askinteger("Go to", "Line", parent=self.master, minvalue=1)
        if line is not None:
            self.text.see(f"{line}.0")

    def colour(self):
        colour = colorchooser.askcolor(parent=self.master)[1]
        if colour:
            self.text.config(background=colour)

    def upper(self):
        if self.text.tag_ranges(tk.SEL):
            self.text.insert(tk.SEL_FIRST, self.text.get(tk.SEL_FIRST, tk.SEL_LAST).upper())

    def count(self, _event=None):
        self.status.set(f"{len(self.text.get('1.0', 'end-1c'))} characters")

    def set_wrap(self):
        self.text.config(wrap=tk.WORD if self.wrap.get() else tk.NONE)

    def set_size(self):
        self.text.config(font=font.Font(family="DejaVu Sans", size=self.size.get()))

    def on_close(self):
        answer = messagebox.askyesnocancel("Editor", "Save before closing?")
        if answer is None:
            return
        if answer:
            self.save()
        self.master.destroy()


if __name__ == "__main__":
    root = tk.Tk()
    Editor(root)
    root.mainloop()
