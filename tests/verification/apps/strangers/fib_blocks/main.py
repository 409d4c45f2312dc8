import tkinter as tk


def fib(number):
    return number if number < 2 else fib(number - 1) + fib(number - 2)  # FAULT blocked_event_loop


def show():
    answer.set(f"The 33rd number is {fib(33)}")


root = tk.Tk()
answer = tk.StringVar(value="?")
tk.Label(root, textvariable=answer, width=40).pack()
tk.Button(root, text="Work it out", command=show).pack()
root.mainloop()
