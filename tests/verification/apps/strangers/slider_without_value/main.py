import customtkinter as ctk


class Mixer(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Mixer")
        self.sliders = []
        for name in ("Red", "Green", "Blue"):
            ctk.CTkLabel(self, text=name).pack()
            slider = ctk.CTkSlider(self, from_=0, to=255, command=self.mix)
            slider.pack(padx=20)
            self.sliders.append(slider)
        self.sample = ctk.CTkFrame(self, height=60)
        self.sample.pack(fill="x", padx=20, pady=20)

    def mix(self):  # FAULT error_in_callback
        self.sample.configure(fg_color="#" + "".join(f"{int(slider.get()):02x}" for slider in self.sliders))


Mixer().mainloop()
