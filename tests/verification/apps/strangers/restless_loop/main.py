import tkinter as tk

root = tk.Tk()
done = False
status = tk.Label(root, text="ready")
status.pack()


def wait():
    status["text"] = "waiting"
    while not done:  # FAULT hang
        root.update()
    status["text"] = "done"


tk.Button(root, text="Wait", command=wait).pack()
root.mainloop()
