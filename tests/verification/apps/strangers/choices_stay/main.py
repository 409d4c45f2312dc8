import tkinter as tk
from tkinter import messagebox, ttk


class BookingApp(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Room Booking")
        self.rooms = ["Blue room", "Green room"]
        self.bookings = []
        notebook = ttk.Notebook(self)
        notebook.pack(fill="both", expand=True)
        self.booking_tab = ttk.Frame(notebook, padding=10)
        self.room_tab = ttk.Frame(notebook, padding=10)
        notebook.add(self.booking_tab, text="Bookings")
        notebook.add(self.room_tab, text="Rooms")
        self.build_bookings()
        self.build_rooms()

    def build_bookings(self):
        frame = self.booking_tab
        ttk.Label(frame, text="Room").grid(row=0, column=0)
        self.room_box = ttk.Combobox(frame, values=self.rooms, state="readonly")
        self.room_box.grid(row=0, column=1)
        ttk.Label(frame, text="Guest").grid(row=1, column=0)
        self.guest = ttk.Entry(frame)
        self.guest.grid(row=1, column=1)
        ttk.Label(frame, text="Day").grid(row=2, column=0)
        self.day = ttk.Spinbox(frame, from_=1, to=31, width=5)
        self.day.set(1)
        self.day.grid(row=2, column=1, sticky="w")
        ttk.Button(frame, text="Book", command=self.book).grid(row=3, column=1, sticky="w")
        self.listbox = tk.Listbox(frame, width=40)
        self.listbox.grid(row=4, column=0, columnspan=2, pady=8)
        ttk.Button(frame, text="Cancel booking", command=self.cancel).grid(row=5, column=1, sticky="w")

    def build_rooms(self):
        self.room_name = ttk.Entry(self.room_tab)
        self.room_name.pack(fill="x")
        ttk.Button(self.room_tab, text="Add room", command=self.add_room).pack(pady=4)
        self.room_list = tk.Listbox(self.room_tab)
        self.room_list.pack(fill="both", expand=True)
        for room in self.rooms:
            self.room_list.insert("end", room)

    def add_room(self):
        name = self.room_name.get().strip()
        if not name or name in self.rooms:
            messagebox.showerror("Rooms", "Please enter a new name")
            return
        self.rooms.append(name)  # FAULT lost_data
        self.room_list.insert("end", name)
        self.room_name.delete(0, "end")

    def book(self):
        room, guest = self.room_box.get(), self.guest.get().strip()
        try:
            day = int(self.day.get())
        except ValueError:
            messagebox.showerror("Booking", "The day is not a number")
            return
        if not room or not guest:
            messagebox.showerror("Booking", "Choose a room and enter a guest")
            return
        if any(b[0] == room and b[2] == day for b in self.bookings):
            messagebox.showwarning("Booking", "That room is taken on this day")
            return
        self.bookings.append((room, guest, day))
        self.show()

    def cancel(self):
        chosen = self.listbox.curselection()
        if chosen:
            del self.bookings[chosen[0]]
            self.show()

    def show(self):
        self.listbox.delete(0, "end")
        for room, guest, day in self.bookings:
            self.listbox.insert("end", f"Day {day}: {room} - {guest}")


if __name__ == "__main__":
    BookingApp().mainloop()
