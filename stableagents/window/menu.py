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
    "back": ("Back", "Zurück", "Atrás", "Retour"),
    "forward": ("Forward", "Vorwärts", "Adelante", "Suivant"),
    "projects": ("Projects", "Projekte", "Proyectos", "Projets"),
    "health": ("Health", "Zustand", "Estado", "État"),
    "settings": ("Settings", "Einstellungen", "Ajustes", "Réglages"),
    "reload": ("Reload", "Neu laden", "Recargar", "Recharger"),
}
# The keys in GTK's notation; bridge.js in the page has the same.
KEYS = {
    "new": "<Primary>n",
    "import": "<Primary>o",
    "quit": "<Primary>q",
    "back": "<Alt>Left",
    "forward": "<Alt>Right",
    "projects": "<Primary><Shift>p",
    "health": "<Primary><Shift>h",
    "settings": "<Primary>comma",
    "reload": "<Primary>r",
}
_GO = ("back", "forward", "", "projects", "health", "settings", "", "reload")


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
        (_TITLES["go"][place], [None if name == "" else entry(name) for name in _GO]),
    ]


def toolkit_menus(language: str, do: Callable[[str], None]) -> list[Any]:
    """The same as pywebview's own; ``do(name)`` is called, in a thread, for the line that was chosen."""
    from webview.menu import Menu, MenuAction, MenuSeparator

    def line(entry: Entry | None) -> Any:
        return MenuSeparator() if entry is None else MenuAction(entry.title, lambda: do(entry.name))

    return [Menu(title, [line(entry) for entry in entries]) for title, entries in menus(language)]


def give_qt_keys(language: str) -> None:
    """Have Qt's menus, made later, show and take the keys; pywebview has no word for that. Other toolkits are left."""
    qt: Any = sys.modules.get("webview.platforms.qt")
    if qt is None:
        return
    made = qt.create_menu
    keys = {entry.title: _in_qt(KEYS[entry.name]) for _, entries in menus(language) for entry in filter(None, entries)}

    def made_with_keys(app_menus: Any, bar: Any) -> None:
        made(app_menus, bar)
        for top in bar.actions():
            for line in top.menu().actions():
                line.setShortcut(keys.get(line.text(), ""))

    qt.create_menu = made_with_keys


def _in_qt(key: str) -> str:
    for gtk, name in (("<Primary>", "Ctrl+"), ("<Shift>", "Shift+"), ("<Alt>", "Alt+"), ("comma", ",")):
        key = key.replace(gtk, name)
    return key


def show_gtk_keys(language: str) -> None:
    """The same for GTK, once it has made its menus."""
    gtk = sys.modules.get("webview.platforms.gtk")
    application = getattr(gtk, "_app", None)
    if application is None:
        return
    for title, entries in menus(language):
        for entry in filter(None, entries):
            action = f"_{title}_{entry.title}".replace(" ", "_")
            application.set_accels_for_action(f"app.{action}", [KEYS[entry.name]])
