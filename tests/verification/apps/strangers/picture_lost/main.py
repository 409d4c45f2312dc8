import tkinter as tk

from PIL import Image, ImageDraw, ImageTk


def chart(values):
    drawing = Image.new("RGB", (120, 60), "white")
    pen = ImageDraw.Draw(drawing)
    for number, value in enumerate(values):
        pen.rectangle((number * 24, 60 - value, number * 24 + 18, 60), fill="steelblue")
    picture = ImageTk.PhotoImage(drawing)  # FAULT picture_lost
    view.config(image=picture)


root = tk.Tk()
root.title("Rain")
view = tk.Label(root)
view.pack(padx=10, pady=10)
tk.Button(root, text="Last week", command=lambda: chart([20, 5, 48, 31, 9])).pack()
tk.Button(root, text="This week", command=lambda: chart([3, 44, 12, 8, 52])).pack()
root.mainloop()
