import tkinter as tk

root = tk.Tk()
root.geometry("300x200")
card = tk.Frame(root, width=280, height=120, bg="#ddeeff")
card.place(x=10, y=10)
title = tk.Label(card, text="Inbox", bg="#ddeeff", font=("Helvetica", 20))
title.place(x=20, y=40, width=160, height=50)
badge = tk.Label(card, text="3", bg="red", fg="white")
badge.place(x=170, y=36, width=20, height=20)
count = 3


def more():
    global count
    count += 1
    badge.config(text=str(min(count, 99)))


tk.Button(root, text="One more", command=more).place(x=10, y=150)
root.mainloop()
