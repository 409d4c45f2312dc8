import json
import os
import tkinter as tk
from tkinter import messagebox, simpledialog, ttk

PATH = os.path.join(os.path.expanduser("~"), ".addresses.json")


class AddressBook(ttk.Frame):
    def __init__(self, master):
        super().__init__(master, padding=10)
        self.contacts = {}
        self.pack(fill="both", expand=True)
        self.name_var = tk.StringVar()
        self.phone_var = tk.StringVar()
        ttk.Label(self, text="Name").grid(row=0, column=0, sticky="e")
        ttk.Entry(self, textvariable=self.name_var).grid(row=0, column=1, sticky="ew")
        ttk.Label(self, text="Phone").grid(row=1, column=0, sticky="e")
        ttk.Entry(self, textvariable=self.phone_var).grid(row=1, column=1, sticky="ew")
        ttk.Button(self, text="Add", command=self.add).grid(row=2, column=1, sticky="w", pady=4)
        self.tree = ttk.Treeview(self, columns=("name", "phone"), show="headings", selectmode="browse")
        self.tree.heading("name", text="Name")
        self.tree.heading("phone", text="Phone")
        self.tree.grid(row=3, column=0, columnspan=2, sticky="nsew")
        buttons = ttk.Frame(self)
        buttons.grid(row=4, column=0, columnspan=2, pady=6)
        ttk.Button(buttons, text="Change phone", command=self.change_phone).pack(side="left")
        ttk.Button(buttons, text="Remove", command=self.remove).pack(side="left", padx=6)
        self.columnconfigure(1, weight=1)
        self.rowconfigure(3, weight=1)
        self.load()

    def load(self):
        if os.path.exists(PATH):
            with open(PATH, encoding="utf-8") as f:
                self.contacts = json.load(f)
        self.refresh()

    def save(self):
        with open(PATH, "w", encoding="utf-8") as f:
            json.dump(self.contacts, f, ensure_ascii=False)

    def refresh(self):
        self.tree.delete(*self.tree.get_children())
        for name in sorted(self.contacts):
            self.tree.insert("", "end", values=(name, self.contacts[name]))

    def selected_name(self):
        selection = self.tree.selection()
        if not selection:
            messagebox.showinfo("Address book", "Choose a contact first")
            return None
        return str(self.tree.item(selection[0], "values")[0])

    def add(self):
        name = self.name_var.get().strip()
        phone = self.phone_var.get().strip()
        if not name or not phone:
            messagebox.showerror("Address book", "Name and phone are needed")
            return
        self.contacts[name] = phone
        self.save()
        self.refresh()
        self.name_var.set("")
        self.phone_var.set("")

    def change_phone(self):
        name = self.selected_name()
        if name is None:
            return
        phone = simpledialog.askstring("Change phone", f"New phone of {name}:", initialvalue=self.contacts[name])  # FAULT lost_data
        self.contacts[name] = phone
        self.save()
        self.refresh()

    def remove(self):
        name = self.selected_name()
        if name is not None and messagebox.askyesno("Remove", f"Remove {name}?"):
            del self.contacts[name]
            self.save()
            self.refresh()


if __name__ == "__main__":
    root = tk.Tk()
    root.title("Address Book")
    AddressBook(root)
    root.mainloop()
