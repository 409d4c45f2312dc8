from tkinter import StringVar, ttk


class TrackForm(ttk.LabelFrame):
    """Three fields and a button; `on_submit` is called with the texts."""

    def __init__(self, master):
        super().__init__(master, text="New track", padding=8)
        self.on_submit = lambda *texts: None
        self.values = [StringVar(self) for _ in range(3)]
        for column, (caption, variable) in enumerate(zip(("Title", "Artist", "Seconds"), self.values)):
            ttk.Label(self, text=caption).grid(row=0, column=column, sticky="w")
            ttk.Entry(self, textvariable=variable, width=18).grid(row=1, column=column, padx=3)
        ttk.Button(self, text="Add track", command=self._submit).grid(row=1, column=3, padx=6)
        self.message = ttk.Label(self, foreground="#a00")
        self.message.grid(row=2, column=0, columnspan=4, sticky="w")

    def _submit(self):
        self.on_submit(*(variable.get().strip() for variable in self.values))

    def clear(self):
        for variable in self.values:
            variable.set("")
        self.message.config(text="")

    def complain(self, text):
        self.message.config(text=text)
