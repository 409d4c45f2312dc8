import tkinter as tk
from tkinter import ttk

from . import __version__
from .controllers.library import LibraryController
from .models.library import Library
from .models.storage import JsonStorage
from .views.main_view import MainView


class Application:
    """Wires model, view and controller together."""

    def __init__(self, argv):
        self.root = tk.Tk()
        self.root.title(f"Playlist {__version__}")
        self.root.minsize(520, 360)
        self._apply_theme()
        self.storage = JsonStorage("playlist.json")
        self.library = Library.from_dicts(self.storage.load())
        self.view = MainView(self.root)
        self.view.pack(fill=tk.BOTH, expand=True)
        self.controller = LibraryController(self.library, self.view, self.storage)

    def _apply_theme(self):
        style = ttk.Style(self.root)
        if "clam" in style.theme_names():
            style.theme_use("clam")
        style.configure("Total.TLabel", font=("TkDefaultFont", 10, "bold"))

    def run(self):
        self.controller.refresh()
        self.root.mainloop()
        return 0
