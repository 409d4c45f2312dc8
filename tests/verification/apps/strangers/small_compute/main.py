import tkinter as tk


def primes(limit):
    sieve = bytearray([1]) * (limit + 1)
    sieve[:2] = b"\0\0"
    for number in range(2, int(limit**0.5) + 1):
        if sieve[number]:
            sieve[number * number :: number] = bytes(len(sieve[number * number :: number]))
    return [number for number, is_prime in enumerate(sieve) if is_prime]


def show():
    try:
        limit = min(max(int(entry.get()), 2), 100_000)
    except ValueError:
        out.config(text="A whole number, please")
        return
    found = primes(limit)
    out.config(text=f"{len(found)} primes, the last is {found[-1]}")


root = tk.Tk()
tk.Label(root, text="Up to").pack()
entry = tk.Entry(root)
entry.pack()
tk.Button(root, text="Count", command=show).pack()
out = tk.Label(root, text="", width=40)
out.pack()
root.mainloop()
