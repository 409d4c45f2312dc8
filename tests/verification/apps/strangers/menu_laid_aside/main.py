import tkinter as tk
from tkinter import filedialog, messagebox


class Editor(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Tiny editor")
        self.text = tk.Text(self, undo=True)
        self.text.pack(fill="both", expand=True)
        self.build_menu()

    def build_menu(self):
        bar = tk.Menu(self)  # FAULT clipped_widget
        file_menu = tk.Menu(bar, tearoff=False)
        file_menu.add_command(label="New", command=self.new)
        file_menu.add_command(label="Open…", command=self.open)
        file_menu.add_command(label="Save as…", command=self.save_as)
        file_menu.add_separator()
        file_menu.add_command(label="Quit", command=self.destroy)
        bar.add_cascade(label="File", menu=file_menu)
        self.menu = bar

    def new(self):
        self.text.delete("1.0", "end")

    def open(self):
        path = filedialog.askopenfilename()
        if path:
            try:
                with open(path, encoding="utf-8") as f:
                    content = f.read()
            except (OSError, UnicodeDecodeError) as error:
                messagebox.showerror("Tiny editor", str(error))
                return
            self.text.delete("1.0", "end")
            self.text.insert("1.0", content)

    def save_as(self):
        path = filedialog.asksaveasfilename(defaultextension=".txt")
        if path:
            with open(path, "w", encoding="utf-8") as f:
                f.write(self.text.get("1.0", "end-1c"))


if __name__ == "__main__":
    Editor().mainloop()
