import tkinter as tk

root = tk.Tk()
name = tk.Entry(root)
name.pack()


def hello():
    if not name.get().strip():
        tk.messagebox.showwarning("Name", "Please give a name")  # FAULT error_in_callback
        return
    result["text"] = f"Hello {name.get()}"


tk.Button(root, text="Hello", command=hello).pack()
result = tk.Label(root)
result.pack()
root.mainloop()
