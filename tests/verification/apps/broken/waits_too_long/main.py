import threading
import tkinter as tk

root = tk.Tk()
done = threading.Event()


def ask():
    done.wait(1.5)  # FAULT blocked_event_loop
    root.title("No answer")


tk.Button(root, text="Ask", command=ask).pack()
root.mainloop()
