import tkinter as tk
from enum import Enum


class Light(Enum):
    RED = "red"
    GREEN = "green"


root = tk.Tk()
light = Light.RED
sign = tk.Label(root, width=12, height=4, bg=light.value)
sign.pack()
ticks = 0


def change():
    global light, ticks
    ticks += 1
    if ticks % 4000 == 0:
        light = Light.YELLOW  # FAULT undefined_attribute
    elif ticks % 20 == 0:
        light = Light.GREEN if light is Light.RED else Light.RED
    sign.config(bg=light.value)
    root.after(500, change)


change()
root.mainloop()
