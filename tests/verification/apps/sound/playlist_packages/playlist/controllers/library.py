from functools import partial


class LibraryController:
    def __init__(self, library, view, storage):
        self.library, self.view, self.storage = library, view, storage
        view.form.on_submit = self.add
        view.buttons["up"].configure(command=partial(self.move, -1))
        view.buttons["down"].configure(command=partial(self.move, +1))
        view.buttons["remove"].configure(command=self.remove)

    def refresh(self):
        self.view.show(self.library)
        self.view.total.configure(text=f"{len(self.library)} tracks, {self.library.average():.0f} s on average")

    def changed(self):
        self.storage.save(self.library.to_dicts())
        self.refresh()

    def add(self, title, artist, seconds):
        if not title:
            self.view.form.complain("A track needs a title.")
            return
        try:
            length = int(float(seconds))
        except ValueError:
            self.view.form.complain("Seconds must be a number.")
            return
        self.library.add(title, artist, length)
        self.view.form.clear()
        self.changed()

    def move(self, step):
        index = self.view.chosen()
        if index is None:
            return
        target = self.library.move(index, step)
        if target is not None:
            self.changed()
            self.view.choose(target)

    def remove(self):
        index = self.view.chosen()
        if index is not None:
            self.library.remove(index)
            self.changed()
