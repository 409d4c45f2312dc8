"""The window that shows index.html: what the page may call, questions, timers, the theme, the size.

The page calls one method of the bridge at a time and gets back what is new on it, so nothing here waits for the page.
Data and presenter live in one thread, because SQLite wants it so.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import webview
from app_info import FIRST_THEME
from elements import Part, Value
from storage import Storage

LEAST_SIZE = (340, 320)
News = list[list[Any]]


class AppWindow:
    """One window with a page. A subclass fills ``actions``: what the page may ask for by its name."""

    def __init__(self, title: str, storage: Storage) -> None:
        self.title = title
        self.storage = storage
        self.actions: dict[str, Callable[..., Any]] = {}
        self.parts: dict[str, Part] = {}
        self.status = Value(self, "status")
        self._theme = storage.setting("theme", FIRST_THEME)
        self._size = (0, 0)
        self._news: News = []
        self._timers: list[Callable[[], None]] = []
        self._answers: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._window: webview.Window

    @classmethod
    def open(cls, data: Path, *, width: int, height: int, on_top: bool = False) -> None:
        """Show the window, in the size in which it was closed, until the person closes it."""
        with ThreadPoolExecutor(1) as thread:
            app = thread.submit(lambda: cls.with_data(data)).result()
            saved = thread.submit(app.storage.setting, "size", "").result()
            with contextlib.suppress(ValueError):
                width, height = (max(int(part), 200) for part in saved.split("x"))
            window = webview.create_window(
                app.title,
                "index.html",
                js_api=Bridge(app, thread),
                width=width,
                height=height,
                min_size=LEAST_SIZE,
                on_top=on_top,
                text_select=True,
            )
            app.attach(window)
            webview.start()
            app.hear_answer(False)  # nobody is there any more to answer a question
            thread.submit(app.close).result()
        # pywebview waits for ever for the page's word on a call that was on its way as the window closed.
        os._exit(0)

    @classmethod
    def with_data(cls, data: Path) -> Any:
        return cls(Storage(data))  # type: ignore[call-arg]

    def attach(self, window: Any) -> None:
        self._window = window
        window.events.resized += self._note_size

    def _note_size(self, width: int, height: int) -> None:
        self._size = (width, height)

    # What the page asks for

    def begin(self, is_dark: bool) -> None:
        """The page is there: say how it looks and what is on it."""
        if self._theme == "system":
            self._theme = "dark" if is_dark else "light"
        self.show("theme", self._theme)
        for name, part in self.parts.items():
            if isinstance(part, Value):
                self.show("value", name, part.get())
        self.presenter.start()  # type: ignore[attr-defined]

    def take(self, changed: dict[str, Any]) -> None:
        """Take over what the person typed and chose."""
        for name, value in changed.items():
            self.parts[name].take(value)

    def act(self, action: str, details: Sequence[Any]) -> None:
        self.actions[action](*details)

    def tick(self, timer: int) -> None:
        self._timers[timer]()

    def hear_answer(self, is_agreed: bool) -> None:
        """What the person said to a question."""
        self._answers.put(is_agreed)

    def news(self) -> News:
        """What is new since the page was told last."""
        news, self._news = self._news, []
        return news

    # What a presenter asks for

    def show(self, what: str, *details: Any) -> None:
        """Have something shown on the page with the next answer."""
        self._news.append([what, *details])

    def every(self, milliseconds: int, action: Callable[[], None]) -> None:
        """Call ``action`` again and again until the window closes."""
        self.show("every", len(self._timers), milliseconds)
        self._timers.append(action)

    def set_choices(self, box: Value, choices: list[str]) -> None:
        """Offer other choices in a box."""
        box.offer(choices)

    def point_at(self, field: Part) -> None:
        """Take the person to a field that needs another look; its outline stays red until they type."""
        self.show("wrong", field.name)

    def mark_wrong(self, field: Part, is_wrong: bool) -> None:
        """Outline a field in red, or no longer, without going there."""
        self.show("marked", field.name, is_wrong)

    def set_enabled(self, part: Part, is_enabled: bool) -> None:
        """Allow or forbid the use of a button or a field."""
        self.show("enabled", part.name, is_enabled)

    def put_cursor_at_end(self, entry: Part) -> None:
        """Go on typing after what was put into an entry."""
        self.show("end", entry.name)

    def confirm(self, question: str) -> bool:
        """Ask on the page, and wait for what the person says."""
        detail = json.dumps(question)
        self._window.run_js(f"window.dispatchEvent(new CustomEvent('question', {{detail: {detail}}}))")
        return self._answers.get()

    def tell(self, text: str) -> None:
        self.show("tell", text)

    def ask_save_path(self, name: str) -> str:
        """A file to write, chosen by the person; empty if they changed their mind."""
        return _one(self._window.create_file_dialog(webview.FileDialog.SAVE, save_filename=name))

    def ask_open_path(self) -> str:
        """A file to read, chosen by the person; empty if they changed their mind."""
        return _one(self._window.create_file_dialog(webview.FileDialog.OPEN))

    def ask_folder(self) -> str:
        """A folder, chosen by the person; empty if they changed their mind."""
        return _one(self._window.create_file_dialog(webview.FileDialog.FOLDER))

    def choose_file(self, path: Value) -> None:
        """Let the person choose a file for a field; it stays as it is if they change their mind."""
        path.set(self.ask_open_path() or path.get())

    def copy(self, text: str) -> None:
        self.show("copy", text)

    def bell(self) -> None:
        self.show("bell")

    def switch_theme(self) -> None:
        """Change between light and dark, and remember it."""
        self._theme = "light" if self._theme == "dark" else "dark"
        self.storage.set_setting("theme", self._theme)
        self.show("theme", self._theme)

    def quit(self) -> None:
        self._window.destroy()

    def close(self) -> None:
        """The window is closed: remember its size, close the data."""
        if all(self._size):
            self.storage.set_setting("size", "{}x{}".format(*self._size))
        self.storage.close()


class Bridge:
    """What the page may call. Each answer is what is new on the page."""

    def __init__(self, app: AppWindow, thread: ThreadPoolExecutor) -> None:
        self._app, self._thread = app, thread

    def begin(self, is_dark: bool, changed: dict[str, Any]) -> News:
        return self._run(lambda: self._app.begin(is_dark), changed)

    def keep(self, changed: dict[str, Any]) -> News:
        return self._run(lambda: None, changed)

    def act(self, action: str, details: list[Any], changed: dict[str, Any]) -> News:
        return self._run(lambda: self._app.act(action, details), changed)

    def tick(self, timer: int, changed: dict[str, Any]) -> News:
        return self._run(lambda: self._app.tick(timer), changed)

    def answer(self, is_agreed: bool) -> None:
        self._app.hear_answer(is_agreed)

    def _run(self, do: Callable[[], None], changed: dict[str, Any]) -> News:
        def in_turn() -> News:
            self._app.take(changed)
            do()
            return self._app.news()

        return self._thread.submit(in_turn).result()


def _one(chosen: Any) -> str:
    """The one path of a file dialog, which answers with a text, several texts or nothing."""
    return str(chosen if isinstance(chosen, str) else chosen[0]) if chosen else ""
