import queue
import tkinter as tk

root = tk.Tk()
answers = queue.Queue()


def ask():
    root.title(answers.get())  # FAULT hang


tk.Button(root, text="Ask", command=ask).pack()
root.mainloop()
