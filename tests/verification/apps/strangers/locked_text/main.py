import tkinter as tk


def roll():
    for number in range(1, 4):
        log.insert("end", f"Turn {number}\n")  # FAULT lost_data


root = tk.Tk()
tk.Button(root, text="Play", command=roll).pack()
log = tk.Text(root, height=8, width=30, state="disabled")
log.pack()
root.mainloop()
