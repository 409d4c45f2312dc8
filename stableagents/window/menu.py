"""The window's menu: the ways through the page, with the keys for them, in the person's language.

The keys themselves are the page's own where a toolkit has none for its menus.
"""

from __future__ import annotations

import locale
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_LANGUAGES = ("en", "de", "es", "fr")
_TITLES = {
    "file": ("File", "Datei", "Archivo", "Fichier"),
    "go": ("Go", "Gehe zu", "Ir", "Aller"),
    "new": ("New app", "Neue App", "Nueva app", "Nouvelle app"),
    "import": ("Import…", "Importieren…", "Importar…", "Importer…"),
    "quit": ("Quit", "Beenden", "Salir", "Quitter"),
    "projects": ("Projects", "Projekte", "Proyectos", "Projets"),
    "health": ("Health", "Zustand", "Estado", "État"),
    "settings": ("Settings", "Einstellungen", "Ajustes", "Réglages"),
    "reload": ("Reload", "Neu laden", "Recargar", "Recharger"),
}
# What the page does for each, and the keys in GTK's notation; keys.js in the page has the same.
KEYS = {
    "new": "<Primary>n",
    "import": "<Primary>o",
    "quit": "<Primary>q",
    "projects": "<Primary><Shift>p",
    "health": "<Primary><Shift>h",
    "settings": "<Primary>comma",
    "reload": "<Primary>r",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu."""

    name: str
    title: str


def language_of(chosen: str) -> str:
    """The page's language as it was chosen there, else the system's, else English."""
    wished = chosen or (locale.getlocale()[0] or "")[:2]
    return wished if wished in _LANGUAGES else "en"


def menus(language: str) -> list[tuple[str, list[Entry | None]]]:
    """Each menu with its lines; ``None`` is a line between them."""
    place = _LANGUAGES.index(language)

    def entry(name: str) -> Entry:
        return Entry(name, _TITLES[name][place])

    return [
        (_TITLES["file"][place], [entry("new"), entry("import"), None, entry("quit")]),
        (_TITLES["go"][place], [entry("projects"), entry("health"), entry("settings"), None, entry("reload")]),
    ]


def toolkit_menus(language: str, do: Callable[[str], None]) -> list[Any]:
    """The same as pywebview's own; ``do(name)`` is called, in a thread, for the line that was chosen."""
    from webview.menu import Menu, MenuAction, MenuSeparator

    def line(entry: Entry | None) -> Any:
        return MenuSeparator() if entry is None else MenuAction(entry.title, lambda: do(entry.name))

    return [Menu(title, [line(entry) for entry in entries]) for title, entries in menus(language)]


def show_keys(language: str) -> None:
    """Have GTK show and take the keys; pywebview has no word for that. Where it is another toolkit, nothing is done."""
    gtk = sys.modules.get("webview.platforms.gtk")
    application = getattr(gtk, "_app", None)
    if application is None:
        return
    for title, entries in menus(language):
        for entry in filter(None, entries):
            action = f"_{title}_{entry.title}".replace(" ", "_")
            application.set_accels_for_action(f"app.{action}", [KEYS[entry.name]])
