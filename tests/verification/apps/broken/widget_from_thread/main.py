import threading
import time

import customtkinter as ctk


class App(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.label = ctk.CTkLabel(self, text="Ready")
        self.label.pack(padx=40)
        ctk.CTkButton(self, text="Start", command=lambda: threading.Thread(target=self.work, daemon=True).start()).pack()

    def work(self):
        time.sleep(0.1)
        self.label.configure(text="Done")  # FAULT widget_from_thread


App().mainloop()
