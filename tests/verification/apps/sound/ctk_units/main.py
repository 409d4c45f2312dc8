import customtkinter

UNITS = {
    "Length": {"m": 1.0, "km": 1000.0, "mile": 1609.344},
    "Weight": {"g": 1.0, "kg": 1000.0, "pound": 453.592},
}


class Converter(customtkinter.CTk):
    def __init__(self):
        super().__init__()
        self.title("Units")
        self.geometry("420x380")
        self.history = []
        self.kind = customtkinter.CTkSegmentedButton(self, values=list(UNITS), command=self.kind_changed)
        self.kind.set("Length")
        self.kind.pack(pady=(20, 10))
        row = customtkinter.CTkFrame(self)
        row.pack(pady=10)
        self.amount = customtkinter.CTkEntry(row, width=100, placeholder_text="Amount")
        self.amount.pack(side="left", padx=5, pady=5)
        self.source = customtkinter.CTkOptionMenu(row, values=list(UNITS["Length"]), width=90)
        self.source.pack(side="left", padx=5)
        self.target = customtkinter.CTkOptionMenu(row, values=list(UNITS["Length"]), width=90)
        self.target.pack(side="left", padx=5)
        customtkinter.CTkButton(self, text="Convert", command=self.convert).pack(pady=10)
        self.result = customtkinter.CTkLabel(self, text="")
        self.result.pack()
        self.log = customtkinter.CTkTextbox(self, height=120, state="disabled")
        self.log.pack(fill="x", padx=20, pady=10)

    def kind_changed(self, kind):
        units = list(UNITS[kind])
        self.source.configure(values=units)
        self.target.configure(values=units)
        self.source.set(units[0])
        self.target.set(units[1])
        self.result.configure(text="")

    def convert(self):
        try:
            amount = float(self.amount.get().replace(",", "."))
        except ValueError:
            self.result.configure(text="That is no number.")
            return
        units = UNITS[self.kind.get()]
        value = amount * units[self.source.get()] / units[self.target.get()]
        text = f"{amount:g} {self.source.get()} = {value:g} {self.target.get()}"
        self.result.configure(text=text)
        self.history.append(text)
        self.log.configure(state="normal")
        self.log.delete("1.0", "end")
        self.log.insert("1.0", "\n".join(reversed(self.history[-5:])))
        self.log.configure(state="disabled")


if __name__ == "__main__":
    app = Converter()
    app.mainloop()
