import tkinter

window = tkinter.Tk()
window.title("Greeter")
name = tkinter.Entry(window)
name.pack(padx=20, pady=10)
greeting = tkinter.Label(window, text="Who is there?")
greeting.pack()


def greet():
    greeting.config(text="Hello " + (name.get() or "stranger"))


def shout():
    greeting.config(text=greeting.cget("text").upper())


tkinter.Button(window, text="Greet", command=greet).pack()
tkinter.Button(window, text="Shout", command=shout).pack(pady=10)
window.mainloop()
