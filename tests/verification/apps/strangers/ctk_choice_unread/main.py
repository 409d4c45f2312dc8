import customtkinter as ctk

RATES = {"EUR": 1.0, "USD": 1.08, "GBP": 0.85, "CHF": 0.95, "JPY": 163.0}


class CurrencyConverter(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Currency Converter")
        self.geometry("400x360")
        self.history = []
        ctk.CTkLabel(self, text="Currency Converter", font=("Arial", 20, "bold")).pack(pady=12)
        self.amount = ctk.CTkEntry(self, placeholder_text="Amount")
        self.amount.pack(pady=6)
        row = ctk.CTkFrame(self, fg_color="transparent")
        row.pack(pady=6)
        self.source = ctk.CTkOptionMenu(row, values=list(RATES), width=100)
        self.source.set("EUR")
        self.source.pack(side="left", padx=6)
        ctk.CTkLabel(row, text="→").pack(side="left")
        self.target = ctk.CTkOptionMenu(row, values=list(RATES), width=100)  # FAULT dead_control
        self.target.set("USD")
        self.target.pack(side="left", padx=6)
        ctk.CTkButton(self, text="Convert", command=self.convert).pack(pady=8)
        self.result = ctk.CTkLabel(self, text="", font=("Arial", 18))
        self.result.pack(pady=6)
        self.history_box = ctk.CTkTextbox(self, height=110, state="disabled")
        self.history_box.pack(fill="x", padx=12, pady=8)

    def convert(self):
        try:
            amount = float(self.amount.get().replace(",", "."))
        except ValueError:
            self.result.configure(text="Please enter a number")
            return
        source = self.source.get()
        target = "USD"
        value = amount / RATES[source] * RATES[target]
        text = f"{amount:.2f} {source} = {value:.2f} {target}"
        self.result.configure(text=text)
        self.history.append(text)
        self.show_history()

    def show_history(self):
        self.history_box.configure(state="normal")
        self.history_box.delete("1.0", "end")
        self.history_box.insert("1.0", "\n".join(reversed(self.history[-10:])))
        self.history_box.configure(state="disabled")


if __name__ == "__main__":
    CurrencyConverter().mainloop()
