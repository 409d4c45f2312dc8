"""What happens on each action in the record keeper: everything is about its one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acting import ActingPage
from app_info import LISTS
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter(ActingPage):
    """Between the window and the list."""

    def __init__(self, view: App, storage: Storage) -> None:
        super().__init__(view, storage, LISTS[0], {})
