import sys
import tkinter as tk


def main():
    if not hasattr(sys, "no_such_thing"):
        sys.exit("This computer is not supported")  # FAULT ends_at_start
    tk.Tk().mainloop()


main()
