import tkinter as tk
from tkinter import ttk


def bmi_text(weight, height):
    if weight <= 0 or height <= 0:
        return "Please enter positive numbers"
    value = weight / (height / 100) ** 2
    return f"BMI {value:.1f}"


root = tk.Tk()
root.title("BMI")
frame = ttk.Frame(root, padding=12)
frame.pack()
ttk.Label(frame, text="Weight (kg)").grid(row=0, column=0)
weight_entry = ttk.Entry(frame)
weight_entry.insert(0, "70")
weight_entry.grid(row=0, column=1)
ttk.Label(frame, text="Height (cm)").grid(row=1, column=0)
height_entry = ttk.Entry(frame)
height_entry.insert(0, "175")
height_entry.grid(row=1, column=1)
weight = float(weight_entry.get())
height = float(height_entry.get())  # FAULT dead_control


def calculate():
    result.config(text=bmi_text(weight, height))


ttk.Button(frame, text="Calculate", command=calculate).grid(row=2, column=0, columnspan=2, pady=8)
result = ttk.Label(frame, text="")
result.grid(row=3, column=0, columnspan=2)
root.mainloop()
