import random
import tkinter as tk

secret = random.randint(1, 20)
tries = 0


def guess():
    try:
        number = int(entry.get())
    except ValueError:
        answer["text"] = "A number, please"
        return
    tries += 1  # FAULT undefined_name
    answer["text"] = "Right!" if number == secret else f"No ({tries})"


root = tk.Tk()
entry = tk.Entry(root)
entry.pack()
tk.Button(root, text="Guess", command=guess).pack()
answer = tk.Label(root)
answer.pack()
root.mainloop()
