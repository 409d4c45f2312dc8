from tkinter import *
from tkinter.ttk import *

root = Tk()
root.title("Body mass index")
Label(root, text="Weight in kg").grid(row=0, column=0, padx=5, pady=5, sticky=W)
weight = Entry(root)
weight.grid(row=0, column=1, padx=5)
Label(root, text="Height in cm").grid(row=1, column=0, padx=5, pady=5, sticky=W)
height = Entry(root)
height.grid(row=1, column=1, padx=5)
result = Label(root, text="")
result.grid(row=3, column=0, columnspan=2, pady=5)
history = []


def calculate():
    try:
        kilos, metres = float(weight.get()), float(height.get()) / 100
    except ValueError:
        result["text"] = "Please enter two numbers"
        return
    if kilos <= 0 or metres <= 0:
        result["text"] = "Both are larger than zero"
        return
    index = kilos / metres**2
    history.append(index)
    result["text"] = f"{index:.1f}, {word_for(index)}"


def word_for(index):
    for limit, word in ((18.5, "underweight"), (25, "normal"), (30, "overweight")):
        if index < limit:
            return word
    return "obese"


def average():
    if not history:
        result["text"] = "Nothing to average yet"
    else:
        result["text"] = f"Average of {len(history)}: {sum(history) / len(history):.1f}"


def clear():
    for entry in (weight, height):
        entry.delete(0, END)
    history.clear()
    weight.focus_set()


buttons = Frame(root)
buttons.grid(row=2, column=0, columnspan=2)
Button(buttons, text="Calculate", command=calculate).pack(side=LEFT)
Button(buttons, text="Average", command=average).pack(side=LEFT)
Button(buttons, text="Clear", command=clear).pack(side=LEFT)
root.bind("<Return>", lambda event: calculate())
weight.focus()
root.mainloop()
