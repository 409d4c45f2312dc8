import json
import os
import tkinter as tk
from tkinter import filedialog, messagebox, scrolledtext

RECENT = os.path.join(os.path.expanduser("~"), ".editor_recent.json")


class FindDialog(tk.Toplevel):
    def __init__(self, editor):
        super().__init__(editor)
        self.title("Find and replace")
        self.editor = editor
        self.start = "1.0"
        tk.Label(self, text="Find").grid(row=0, column=0)
        tk.Label(self, text="Replace with").grid(row=1, column=0)
        self.needle = tk.Entry(self)
        self.needle.grid(row=0, column=1)
        self.other = tk.Entry(self)
        self.other.grid(row=1, column=1)
        tk.Button(self, text="Find next", command=self.find).grid(row=2, column=0)
        tk.Button(self, text="Replace all", command=self.replace).grid(row=2, column=1)
        self.info = tk.Label(self, text="")
        self.info.grid(row=3, column=0, columnspan=2)

    def find(self):
        text, word = self.editor.text, self.needle.get()
        text.tag_remove("found", "1.0", tk.END)
        position = text.search(word, self.start, stopindex=tk.END) if word else ""
        if not position:
            self.info["text"] = "Not found"
            self.start = "1.0"
            return
        end = f"{position}+{len(word)}c"
        text.tag_add("found", position, end)
        text.tag_config("found", background="yellow")
        text.see(position)
        self.start = end

    def replace(self):
        word = self.needle.get()
        if not word:
            return
        content = self.editor.text.get("1.0", "end-1c")
        self.info["text"] = f"{content.count(word)} replaced"
        self.editor.set_text(content.replace(word, self.other.get()))


class Editor(tk.Tk):
    def __init__(self):
        super().__init__()
        self.path = None
        self.text = scrolledtext.ScrolledText(self, width=60, height=18, undo=True)
        self.text.pack(fill=tk.BOTH, expand=True)
        self.text.bind("<<Modified>>", self.on_modified)
        self.statusbar = tk.Label(self, anchor=tk.E)
        self.statusbar.pack(fill=tk.X)
        self.text.bind("<KeyRelease>", self.count)
        self.recent = self.load_recent()
        self.build_menu()
        self.protocol("WM_DELETE_WINDOW", self.on_close)
        for keys, command in {
            "<Control-n>": self.new, "<Control-o>": self.open, "<Control-s>": self.save, "<Control-f>": self.find,
        }.items():
            self.bind(keys, lambda event, command=command: command())
        self.set_title()
        self.count()

    def build_menu(self):
        bar = tk.Menu(self)
        file_menu = tk.Menu(bar, tearoff=0)
        file_menu.add_command(label="New", accelerator="Ctrl+N", command=self.new)
        file_menu.add_command(label="Open…", accelerator="Ctrl+O", command=self.open)
        file_menu.add_command(label="Save", accelerator="Ctrl+S", command=self.save)
        self.recent_menu = tk.Menu(file_menu, tearoff=0, postcommand=self.fill_recent)
        file_menu.add_cascade(label="Recent", menu=self.recent_menu)
        file_menu.add_separator()
        file_menu.add_command(label="Quit", command=self.on_close)
        bar.add_cascade(label="File", menu=file_menu)
        edit_menu = tk.Menu(bar, tearoff=0)
        edit_menu.add_command(label="Undo typing", command=self.undo)
        edit_menu.add_command(label="Find…", command=self.find)
        self.wrap = tk.BooleanVar(self, True)
        edit_menu.add_checkbutton(label="Wrap lines", variable=self.wrap, command=self.set_wrap)
        bar.add_cascade(label="Edit", menu=edit_menu)
        self.config(menu=bar)

    def load_recent(self):
        try:
            with open(RECENT) as f:
                return json.load(f)[:5]
        except (OSError, ValueError):
            return []

    def remember(self, path):
        self.recent = [path] + [p for p in self.recent if p != path][:4]
        with open(RECENT, "w") as f:
            json.dump(self.recent, f)

    def fill_recent(self):
        self.recent_menu.delete(0, tk.END)
        for path in self.recent:
            self.recent_menu.add_command(label=os.path.basename(path), command=lambda p=path: self.load(p))

    def set_title(self):
        name = os.path.basename(self.path) if self.path else "Untitled"
        self.title(f"{name}{' *' if self.text.edit_modified() else ''} – Editor")

    def on_modified(self, event=None):
        self.set_title()

    def count(self, event=None):
        words = self.text.get("1.0", "end-1c").split()
        longest = max(words, key=len, default="")
        self.statusbar["text"] = f"{len(words)} words, longest has {len(longest)} letters"

    def set_text(self, content):
        self.text.delete("1.0", tk.END)
        self.text.insert("1.0", content)
        self.count()

    def may_discard(self):
        if not self.text.edit_modified():
            return True
        answer = messagebox.askyesnocancel("Unsaved", "Save the changes first?")
        if answer is None:
            return False
        return self.save() if answer else True

    def new(self):
        if self.may_discard():
            self.path = None
            self.set_text("")
            self.text.edit_modified(False)

    def open(self):
        path = filedialog.askopenfilename(filetypes=[("Text", "*.txt"), ("All", "*.*")])
        if path and self.may_discard():
            self.load(path)

    def load(self, path):
        try:
            with open(path, encoding="utf-8") as f:
                self.set_text(f.read())
        except (OSError, UnicodeDecodeError) as error:
            messagebox.showerror("Open", str(error))
            return
        self.path = path
        self.text.edit_modified(False)
        self.remember(path)
        self.set_title()

    def save(self):
        path = self.path or filedialog.asksaveasfilename(defaultextension=".txt")
        if not path:
            return False
        with open(path, "w", encoding="utf-8") as f:
            f.write(self.text.get("1.0", "end-1c"))
        self.path = path
        self.text.edit_modified(False)
        self.remember(path)
        self.set_title()
        return True

    def undo(self):
        try:
            self.text.edit_undo()
        except tk.TclError:
            self.statusbar["text"] = "Nothing to undo"

    def find(self):
        FindDialog(self)

    def set_wrap(self):
        self.text.configure(wrap=tk.WORD if self.wrap.get() else tk.NONE)

    def on_close(self):
        if self.may_discard():
            self.destroy()


if __name__ == "__main__":
    Editor().mainloop()
