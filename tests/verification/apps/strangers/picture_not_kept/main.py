import tkinter as tk
from pathlib import Path
from tkinter import filedialog, messagebox


class ImageViewer(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Image Viewer")
        self.geometry("800x600")
        self.images = []
        self.index = 0

        toolbar = tk.Frame(self)
        toolbar.pack(side=tk.TOP, fill=tk.X)
        tk.Button(toolbar, text="Open files...", command=self.open_files).pack(side=tk.LEFT, padx=5, pady=5)
        tk.Button(toolbar, text="< Previous", command=self.previous).pack(side=tk.LEFT)
        tk.Button(toolbar, text="Next >", command=self.next).pack(side=tk.LEFT)
        self.caption = tk.Label(toolbar, text="No images loaded")
        self.caption.pack(side=tk.RIGHT, padx=10)

        self.display = tk.Label(self, bg="#222222")
        self.display.pack(fill=tk.BOTH, expand=True)
        self.bind("<Left>", lambda event: self.previous())
        self.bind("<Right>", lambda event: self.next())

    def open_files(self):
        names = filedialog.askopenfilenames(title="Choose images", filetypes=[("Images", "*.png *.gif"), ("All files", "*.*")])
        if not names:
            return
        self.images = list(names)
        self.index = 0
        self.show_image()

    def show_image(self):
        path = self.images[self.index]
        try:
            photo = tk.PhotoImage(file=path)
        except tk.TclError:
            messagebox.showerror("Error", f"{path} is no image.")
            return
        factor = max(1, photo.width() // 780, photo.height() // 540)
        photo = photo.subsample(factor)  # FAULT picture_lost
        self.display.config(image=photo)
        self.caption.config(text=f"{Path(path).name} ({self.index + 1}/{len(self.images)})")

    def previous(self):
        if self.images:
            self.index = (self.index - 1) % len(self.images)
            self.show_image()

    def next(self):
        if self.images:
            self.index = (self.index + 1) % len(self.images)
            self.show_image()


if __name__ == "__main__":
    ImageViewer().mainloop()
