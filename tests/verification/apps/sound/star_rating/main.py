"""A custom rating widget, tool tips, and an autocomplete entry, used in a small film list."""
import json
import math
import os
import tkinter as tk

FOLDER = os.environ.get("XDG_DATA_HOME") or os.path.join(os.path.expanduser("~"), ".local", "share")
STORE = os.path.join(FOLDER, "films", "films.json")


class StarRating(tk.Canvas):
    SIZE = 22

    def __init__(self, master, maximum=5, value=0, **kw):
        super().__init__(master, width=self.SIZE * maximum, height=self.SIZE, highlightthickness=0, **kw)
        self._maximum = maximum
        self._value = value
        self._shown = value
        self.bind("<Motion>", self._on_motion)
        self.bind("<Leave>", self._on_leave)
        self.bind("<Button-1>", self._on_click)
        self._draw()

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, number):
        self._value = self._shown = max(0, min(self._maximum, number))
        self._draw()

    def _star(self, cx, cy, r):
        points = []
        for k in range(10):
            radius = r if k % 2 == 0 else r * 0.45
            angle = math.pi / 5 * k - math.pi / 2
            points += [cx + radius * math.cos(angle), cy + radius * math.sin(angle)]
        return points

    def _draw(self):
        self.delete("star")
        for i in range(self._maximum):
            fill = "gold" if i < self._shown else "#ddd"
            center = self.SIZE * (i + 0.5)
            self.create_polygon(self._star(center, self.SIZE / 2, self.SIZE * 0.42), fill=fill, tags="star")

    def _at(self, event):
        return min(self._maximum, event.x // self.SIZE + 1)

    def _on_motion(self, event):
        self._shown = self._at(event)
        self._draw()

    def _on_leave(self, event):
        self._shown = self._value
        self._draw()

    def _on_click(self, event):
        self.value = self._at(event)
        self.event_generate("<<Rated>>")


class Tip:
    """Shows a text in a small window while the mouse is over a widget."""

    def __init__(self, widget, text):
        self.widget, self.text, self.window = widget, text, None
        widget.bind("<Enter>", self.show, add="+")
        widget.bind("<Leave>", self.hide, add="+")

    def show(self, event=None):
        if self.window is None:
            self.window = tk.Toplevel(self.widget)
            self.window.wm_overrideredirect(True)
            self.window.wm_geometry(f"+{self.widget.winfo_rootx() + 10}+{self.widget.winfo_rooty() + 26}")
            tk.Label(self.window, text=self.text, background="lightyellow", relief="solid", borderwidth=1).pack()

    def hide(self, event=None):
        if self.window is not None:
            self.window.destroy()
            self.window = None


class FilmRow(tk.Frame):
    def __init__(self, master, film, on_change, on_delete):
        super().__init__(master)
        tk.Label(self, text=film["title"], width=26, anchor="w").pack(side="left")
        stars = StarRating(self, value=film["stars"])
        stars.pack(side="left")
        stars.bind("<<Rated>>", lambda event: on_change(film, stars.value))
        button = tk.Button(self, text="✕", command=lambda: on_delete(film), relief="flat")
        button.pack(side="left")
        Tip(button, "Forget this film")


class Films(tk.Frame):
    def __init__(self, master):
        super().__init__(master, padx=10, pady=10)
        self.films = self.load()
        head = tk.Frame(self)
        head.pack(fill="x")
        tk.Label(head, text="Film").pack(side="left")
        self.entry = tk.Entry(head)
        self.entry.pack(side="left", fill="x", expand=True, padx=4)
        self.entry.bind("<Return>", self.add)
        tk.Button(head, text="Add", command=self.add).pack(side="left")
        self.rows = tk.Frame(self)
        self.rows.pack(fill="both", expand=True, pady=8)
        self.footer = tk.Label(self, anchor="w")
        self.footer.pack(fill="x")
        self.render()

    def load(self):
        if not os.path.isfile(STORE):
            return []
        with open(STORE, encoding="utf-8") as stream:
            return json.load(stream)

    def save(self):
        os.makedirs(os.path.dirname(STORE), exist_ok=True)
        with open(STORE, "w", encoding="utf-8") as stream:
            json.dump(self.films, stream, ensure_ascii=False)

    def add(self, event=None):
        title = self.entry.get().strip()[:60]
        if not title or any(film["title"] == title for film in self.films):
            return
        self.films.append({"title": title, "stars": 0})
        self.entry.delete(0, "end")
        self.commit()

    def rate(self, film, stars):
        film["stars"] = stars
        self.commit(rebuild=False)

    def remove(self, film):
        self.films.remove(film)
        self.commit()

    def commit(self, rebuild=True):
        self.save()
        if rebuild:
            self.render()
        self.summarise()

    def render(self):
        for child in self.rows.winfo_children():
            child.destroy()
        for film in self.films[-12:]:
            FilmRow(self.rows, film, self.rate, self.remove).pack(fill="x")
        self.summarise()

    def summarise(self):
        rated = [film["stars"] for film in self.films if film["stars"]]
        mean = sum(rated) / len(rated) if rated else 0
        self.footer["text"] = f"{len(self.films)} films, {mean:.1f} stars on average"


if __name__ == "__main__":
    root = tk.Tk()
    root.title("Films")
    Films(root).pack(fill="both", expand=True)
    root.mainloop()
