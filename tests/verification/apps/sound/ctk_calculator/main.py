"""A calculator with history in customtkinter."""

import customtkinter as ctk

KEYS = [("7", "8", "9", "÷"), ("4", "5", "6", "×"), ("1", "2", "3", "−"), ("0", ".", "=", "+")]


class Calculator(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Calculator")
        self.text = ""
        self.display = ctk.CTkLabel(self, text="0", anchor="e", font=ctk.CTkFont(size=32))
        self.display.grid(row=0, column=0, columnspan=4, sticky="ew", padx=10, pady=10)
        for row, keys in enumerate(KEYS, start=1):
            for column, key in enumerate(keys):
                button = ctk.CTkButton(self, text=key, width=60, height=44, command=lambda k=key: self.press(k))
                button.grid(row=row, column=column, padx=3, pady=3)
        ctk.CTkButton(self, text="C", command=self.clear).grid(row=5, column=0, columnspan=4, sticky="ew", padx=3)
        self.history = ctk.CTkTextbox(self, width=200, state="disabled")
        self.history.grid(row=0, column=4, rowspan=6, padx=10, pady=10)
        self.bind("<Key>", self.key)

    def key(self, event):
        if event.char and event.char in "0123456789.":
            self.press(event.char)

    def clear(self):
        self.text = ""
        self.display.configure(text="0")

    def press(self, key):
        if key == "=":
            self.work_out()
        else:
            self.text += key
            self.display.configure(text=self.text)

    def work_out(self):
        try:
            result = str(self.evaluate(self.text))
        except (ValueError, ZeroDivisionError, IndexError):
            result = "Error"
        self.history.configure(state="normal")
        self.history.insert("end", f"{self.text} = {result}\n")
        self.history.configure(state="disabled")
        self.text = "" if result == "Error" else result
        self.display.configure(text=result)

    @staticmethod
    def evaluate(text):
        for sign in "+−×÷":
            left, found, right = text.rpartition(sign)
            if found and left:
                a, b = Calculator.evaluate(left), Calculator.evaluate(right)
                return {"+": a + b, "−": a - b, "×": a * b}[sign] if sign != "÷" else a / b
        return float(text)


if __name__ == "__main__":
    Calculator().mainloop()
