import csv
import sqlite3
import tkinter as tk
from pathlib import Path
from tkinter import filedialog, messagebox, simpledialog, ttk

DB = Path(__file__).with_name("contacts.db")


class Contacts:
    def __init__(self, root):
        self.root = root
        root.title("Contacts")
        self.db = sqlite3.connect(DB)
        self.db.execute("CREATE TABLE IF NOT EXISTS contacts (id INTEGER PRIMARY KEY, name TEXT, phone TEXT)")
        self.db.commit()

        form = ttk.Frame(root, padding=8)
        form.grid(row=0, column=0, sticky="ew")
        ttk.Label(form, text="Name").grid(row=0, column=0)
        self.name = ttk.Entry(form)
        self.name.grid(row=0, column=1)
        ttk.Label(form, text="Phone").grid(row=1, column=0)
        self.phone = ttk.Entry(form)
        self.phone.grid(row=1, column=1)
        ttk.Button(form, text="Add contact", command=self.add).grid(row=2, column=1, sticky="e")

        self.tree = ttk.Treeview(root, columns=("name", "phone"), show="headings", height=10)
        self.tree.heading("name", text="Name")
        self.tree.heading("phone", text="Phone")
        self.tree.grid(row=1, column=0, padx=8)

        bar = ttk.Frame(root, padding=8)
        bar.grid(row=2, column=0, sticky="ew")
        ttk.Button(bar, text="Change phone", command=self.change).grid(row=0, column=0)
        ttk.Button(bar, text="Delete", command=self.delete).grid(row=0, column=1)
        ttk.Button(bar, text="Export", command=self.export).grid(row=0, column=2)
        self.refresh()

    def refresh(self):
        self.tree.delete(*self.tree.get_children())
        for cid, name, phone in self.db.execute("SELECT id, name, phone FROM contacts ORDER BY name"):
            self.tree.insert("", "end", iid=str(cid), values=(name, phone))

    def add(self):
        name, phone = self.name.get().strip(), self.phone.get().strip()
        if not name:
            messagebox.showerror("Contacts", "Name is required.")
            return
        self.db.execute("INSERT INTO contacts (name, phone) VALUES (?, ?)", (name, phone))
        self.db.commit()
        self.name.delete(0, "end")
        self.phone.delete(0, "end")
        self.refresh()

    def change(self):
        chosen = self.tree.selection()
        if not chosen:
            messagebox.showinfo("Contacts", "Select a contact.")
            return
        phone = simpledialog.askstring("Change phone", "New phone number:")
        if phone is None:
            return
        self.db.execute("UPDATE contacts SET phone = ? WHERE id = ?", (phone.strip(), chosen[0]))
        self.db.commit()
        self.refresh()

    def delete(self):
        chosen = self.tree.selection()
        if chosen:
            messagebox.askyesno("Delete", "Delete this contact?")  # FAULT dead_control
            self.db.execute("DELETE FROM contacts WHERE id = ?", (chosen[0],))
            self.db.commit()
            self.refresh()

    def export(self):
        path = filedialog.asksaveasfilename(defaultextension=".csv", filetypes=[("CSV", "*.csv")])
        if not path:
            return
        with open(path, "w", newline="", encoding="utf-8") as f:
            writer = csv.writer(f)
            writer.writerow(["name", "phone"])
            writer.writerows(self.db.execute("SELECT name, phone FROM contacts"))
        messagebox.showinfo("Export", "Contacts exported.")


if __name__ == "__main__":
    root = tk.Tk()
    app = Contacts(root)
    root.protocol("WM_DELETE_WINDOW", lambda: (app.db.close(), root.destroy()))
    root.mainloop()
