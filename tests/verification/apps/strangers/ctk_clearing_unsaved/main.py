import json
from datetime import datetime
from pathlib import Path

import customtkinter as ctk

ctk.set_appearance_mode("dark")
ctk.set_default_color_theme("blue")
HISTORY = Path(__file__).parent / "chat_notes.json"


class ChatNotes(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.title("Chat Notes")
        self.geometry("640x560")
        self.grid_columnconfigure(0, weight=1)
        self.grid_rowconfigure(0, weight=1)
        self.messages = self.load_messages()

        self.chat_display = ctk.CTkTextbox(self, wrap="word")
        self.chat_display.grid(row=0, column=0, columnspan=3, padx=12, pady=12, sticky="nsew")
        self.entry = ctk.CTkEntry(self, placeholder_text="Write a note to yourself...")
        self.entry.grid(row=1, column=0, padx=(12, 6), pady=(0, 12), sticky="ew")
        self.entry.bind("<Return>", lambda event: self.send())
        ctk.CTkButton(self, text="Send", width=90, command=self.send).grid(row=1, column=1, padx=6, pady=(0, 12))
        ctk.CTkButton(self, text="Clear", width=90, command=self.clear).grid(row=1, column=2, padx=(6, 12), pady=(0, 12))

        for message in self.messages:
            self.display(message)
        self.chat_display.configure(state="disabled")

    def load_messages(self):
        if HISTORY.exists():
            return json.loads(HISTORY.read_text(encoding="utf-8"))
        return []

    def save_messages(self):
        HISTORY.write_text(json.dumps(self.messages, ensure_ascii=False), encoding="utf-8")

    def display(self, message):
        self.chat_display.configure(state="normal")
        self.chat_display.insert("end", f"[{message['time']}] {message['text']}\n")
        self.chat_display.configure(state="disabled")
        self.chat_display.see("end")

    def send(self):
        text = self.entry.get().strip()
        if not text:
            return
        message = {"time": datetime.now().strftime("%H:%M"), "text": text}
        self.messages.append(message)
        self.save_messages()
        self.display(message)
        self.entry.delete(0, "end")

    def clear(self):
        self.messages = []  # FAULT lost_data
        self.chat_display.configure(state="normal")
        self.chat_display.delete("1.0", "end")
        self.chat_display.configure(state="disabled")


if __name__ == "__main__":
    app = ChatNotes()
    app.mainloop()
