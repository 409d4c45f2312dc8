import csv
import tkinter as tk
from tkinter import filedialog, messagebox, ttk


class CSVViewer:
    def __init__(self, root):
        self.root = root
        self.root.title("CSV Viewer")
        self.root.geometry("820x520")
        self.header = []
        self.rows = []

        menubar = tk.Menu(root)
        file_menu = tk.Menu(menubar, tearoff=0)
        file_menu.add_command(label="Open...", command=self.open_file, accelerator="Ctrl+O")
        file_menu.add_separator()
        file_menu.add_command(label="Exit", command=root.quit)
        menubar.add_cascade(label="File", menu=file_menu)
        root.config(menu=menubar)
        root.bind("<Control-o>", lambda e: self.open_file())

        search = ttk.Frame(root)
        search.pack(fill="x", padx=8, pady=8)
        ttk.Label(search, text="Search:").pack(side="left")
        self.query = tk.StringVar()
        self.query.trace_add("write", lambda *args: self.populate())
        ttk.Entry(search, textvariable=self.query, width=40).pack(side="left", padx=6)

        frame = ttk.Frame(root)
        frame.pack(fill="both", expand=True, padx=8)
        self.tree = ttk.Treeview(frame, show="headings")
        scroll = ttk.Scrollbar(frame, orient="vertical", command=self.tree.yview)
        self.tree.configure(yscrollcommand=scroll.set)
        self.tree.pack(side="left", fill="both", expand=True)
        scroll.pack(side="right", fill="y")
        self.status = ttk.Label(root, text="Open a CSV file to begin")
        self.status.pack(fill="x", padx=8, pady=6)

    def open_file(self):
        path = filedialog.askopenfilename(filetypes=[("CSV files", "*.csv"), ("All files", "*.*")])
        if not path:
            return
        with open(path, newline="", encoding="utf-8", errors="replace") as f:
            content = list(csv.reader(f))
        if not content:
            messagebox.showinfo("Empty", "This file has no rows.")
            return
        self.header, *self.rows = content
        self.tree["columns"] = [str(i) for i in range(len(self.header))]
        for i, name in enumerate(self.header):
            self.tree.heading(str(i), text=name, command=lambda i=i: self.sort_by(i))
            self.tree.column(str(i), width=120)
        self.populate()

    def populate(self):
        query = self.query.get().lower()
        shown = 0
        for row in self.rows:  # FAULT lost_data
            if not query or any(query in cell.lower() for cell in row):
                self.tree.insert("", "end", values=row)
                shown += 1
        self.status.config(text=f"{shown} of {len(self.rows)} rows")

    def sort_by(self, column):
        self.rows.sort(key=lambda row: row[column] if column < len(row) else "")
        self.populate()


if __name__ == "__main__":
    root = tk.Tk()
    CSVViewer(root)
    root.mainloop()
