import tkinter as tk


def chart(values):
    picture = tk.PhotoImage(width=120, height=60)  # FAULT picture_lost
    for number, value in enumerate(values):
        picture.put("steelblue", to=(number * 24, 60 - value, number * 24 + 18, 60))
    view.config(image=picture)


root = tk.Tk()
root.title("Rain")
view = tk.Label(root)
view.pack(padx=10, pady=10)
tk.Button(root, text="Last week", command=lambda: chart([20, 5, 48, 31, 9])).pack()
tk.Button(root, text="This week", command=lambda: chart([3, 44, 12, 8, 52])).pack()
root.mainloop()
