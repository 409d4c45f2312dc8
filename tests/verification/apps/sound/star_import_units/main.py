from tkinter import *
from tkinter.ttk import *
from decimal import Decimal, InvalidOperation

UNITS = {
    "Length": {"m": Decimal("1"), "km": Decimal("1000"), "mi": Decimal("1609.344"), "ft": Decimal("0.3048")},
    "Weight": {"kg": Decimal("1"), "g": Decimal("0.001"), "lb": Decimal("0.45359237")},
}

window = Tk()
window.title("Units")
window.geometry("380x240")

kind = StringVar(value="Length")
source, target = StringVar(), StringVar()
answer = StringVar(value="=")

Label(window, text="Kind").grid(row=0, column=0, sticky=W, padx=6, pady=6)
kind_box = Combobox(window, textvariable=kind, values=list(UNITS), state="readonly")
kind_box.grid(row=0, column=1, sticky=EW)
Label(window, text="Amount").grid(row=1, column=0, sticky=W, padx=6)
amount = Entry(window)
amount.grid(row=1, column=1, sticky=EW)
Label(window, text="From").grid(row=2, column=0, sticky=W, padx=6)
from_box = Combobox(window, textvariable=source, state="readonly")
from_box.grid(row=2, column=1, sticky=EW)
Label(window, text="To").grid(row=3, column=0, sticky=W, padx=6)
to_box = Combobox(window, textvariable=target, state="readonly")
to_box.grid(row=3, column=1, sticky=EW)
result = Label(window, textvariable=answer, font=("TkDefaultFont", 14))
result.grid(row=5, column=0, columnspan=2, pady=10)


def fill_units(*_):
    names = list(UNITS[kind.get()])
    for box, variable, index in ((from_box, source, 0), (to_box, target, 1)):
        box["values"] = names
        variable.set(names[index])


def convert(*_):
    table = UNITS[kind.get()]
    try:
        number = Decimal(amount.get().strip().replace(",", "."))
        value = number * table[source.get()] / table[target.get()]
        answer.set(f"= {value:.6g} {target.get()}")
    except (InvalidOperation, ValueError):
        answer.set("That is no number")


def swap():
    a, b = source.get(), target.get()
    source.set(b)
    target.set(a)
    convert()


kind_box.bind("<<ComboboxSelected>>", fill_units)
Button(window, text="Convert", command=convert).grid(row=4, column=0, padx=6, pady=6)
Button(window, text="Swap", command=swap).grid(row=4, column=1, sticky=W)
amount.bind("<Return>", convert)
window.columnconfigure(1, weight=1)
fill_units()
mainloop()
