import tkinter as tk
from tkinter import filedialog, messagebox, simpledialog


class Notepad:
    def __init__(self):
        self.root = tk.Tk()
        self.root.title("Notepad")
        self.root.geometry("600x400")
        self.path = None
        self.wrap = tk.BooleanVar(value=True)
        self.show_status = tk.BooleanVar(value=True)
        self.text = tk.Text(self.root, undo=True, wrap="word")
        self.text.pack(fill="both", expand=True)
        self.status = tk.Label(self.root, text="0 words", anchor="w")
        self.status.pack(fill="x", side="bottom")
        self.text.bind("<KeyRelease>", self.count)
        self.build_menu()

    def build_menu(self):
        bar = tk.Menu(self.root)
        file_menu = tk.Menu(bar, tearoff=False)
        file_menu.add_command(label="New", command=self.new, accelerator="Ctrl+N")
        file_menu.add_command(label="Open...", command=self.open)
        file_menu.add_command(label="Save", command=self.save)
        file_menu.add_command(label="Save as...", command=self.save_as)
        file_menu.add_separator()
        file_menu.add_command(label="Quit", command=self.root.destroy)
        bar.add_cascade(label="File", menu=file_menu)
        edit_menu = tk.Menu(bar, tearoff=False)
        edit_menu.add_command(label="Find...", command=self.find)
        edit_menu.add_command(label="Go to line...", command=self.go_to)
        edit_menu.add_command(label="Copy all", command=self.copy_all)
        edit_menu.add_command(label="Upper case", command=self.upper)
        bar.add_cascade(label="Edit", menu=edit_menu)
        view_menu = tk.Menu(bar, tearoff=False)
        view_menu.add_checkbutton(label="Wrap lines", variable=self.wrap, command=self.set_wrap)
        view_menu.add_checkbutton(label="Status bar", variable=self.show_status, command=self.set_status)
        bar.add_cascade(label="View", menu=view_menu)
        self.root.config(menu=bar)
        self.root.bind("<Control-n>", lambda event: self.new())

    def new(self):
        self.text.delete("1.0", "end")
        self.path = None
        self.count()

    def open(self):
        path = filedialog.askopenfilename(filetypes=[("Text", "*.txt"), ("All", "*")])
        if not path:
            return
        try:
            with open(path, encoding="utf-8") as file:
                content = file.read()
        except (OSError, UnicodeDecodeError) as error:
            messagebox.showerror("Notepad", str(error))
            return
        self.text.delete("1.0", "end")
        self.text.insert("1.0", content)
        self.path = path
        self.count()

    def save(self):
        if self.path is None:
            self.save_as()
        else:
            self.write(self.path)

    def save_as(self):
        path = filedialog.asksaveasfilename(defaultextension=".txt")
        if path:
            self.path = path
            self.write(path)

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.text.get("1.0", "end-1c"))

    def find(self):
        word = simpledialog.askstring("Find", "Search for:")
        if not word:
            return
        self.text.tag_remove("found", "1.0", "end")
        start = self.text.search(word, "1.0", "end", nocase=True)
        if start:
            self.text.tag_add("found", start, f"{start}+{len(word)}c")
            self.text.tag_config("found", background="yellow")
            self.text.see(start)
        else:
            messagebox.showinfo("Find", "Not found.")

    def go_to(self):
        line = simpledialog.askinteger("Go to line", "Line:")
        if line is None:
            return
        self.text.mark_set("insert", f"{line}.0")
        self.text.see("insert")

    def copy_all(self):
        self.root.clipboard_clear()
        self.root.clipboard_append(self.text.get("1.0", "end-1c"))

    def upper(self):
        try:
            start, end = self.text.index("sel.first"), self.text.index("sel.last")
        except tk.TclError:
            return
        chosen = self.text.get(start, end)
        self.text.delete(start, end)
        self.text.insert(start, chosen.upper())

    def set_wrap(self):
        self.text.config(wrap="word" if self.wrap.get() else "none")

    def set_status(self):
        if self.show_status.get():
            self.status.pack(fill="x", side="bottom")
        else:
            self.status.pack_forget()

    def count(self, event=None):
        words = len(self.text.get("1.0", "end-1c").split())
        self.status.config(text=f"{words} words")

    def run(self):
        self.root.mainloop()


Notepad().run()
