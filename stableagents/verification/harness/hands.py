"""The single actions on an app: each is announced, timed and guarded, so that its error becomes a finding."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import Any

from . import values
from .control import Control
from .fields import Fields
from .rounds import Round
from .toolkit import FAILS, Toolkit
from .watch import Watch
from .wire import Wire


class Hands:
    """Types, presses, selects and closes. ``acting`` counts the actions that the app's code has not returned from."""

    def __init__(self, wire: Wire, watch: Watch, toolkit: Toolkit) -> None:
        self._wire, self._watch, self._toolkit = wire, watch, toolkit
        self._tree = toolkit.tree
        self.fields = Fields(toolkit)
        self.acting = 0
        self.used: set[str] = set()
        self.asked_for: set[str] = set()  # words that can be found again, typed into dialogs in this round
        self.last_control: Control | None = None

    def use(self, control: Control, round: Round | None, *, may_end: bool = False) -> None:
        """Use one control in the way of the round."""
        self.last_control = control
        self.used.add(f"{control.what}|{control.label}|{control.path}")
        phrase = control.phrase + (f", {round.phrase}" if round is not None else "")
        self.perform(phrase, control.use, control.command, may_end=may_end)

    def perform(
        self,
        phrase: str,
        use: Callable[[], object],
        command: Callable[..., Any] | None = None,
        *,
        may_end: bool = False,
    ) -> None:
        """Do one thing; ``phrase`` completes "while …", ``command`` is the app's function if it is called directly."""
        self._wire.now(phrase, may_end=may_end or self._watch.is_closing)
        self._toolkit.new_action()
        self._watch.new_action()
        self.acting += 1
        try:
            with self._watch.callback(command, is_action=True), self._toolkit.using():
                use()
        except SystemExit:
            raise
        except BaseException as error:
            self._toolkit.failed(error, "error_in_callback", FAILS, command)
        finally:
            self.acting -= 1

    def prepare(self, window: Any, round: Round) -> None:
        """Bring fields and selections into the state that the round wants."""
        self.fill_in(window, round)
        for widget in self._tree.in_window(window) if self._tree.exists(window) else []:
            if self._tree.kind(widget) in ("list", "table") and self._tree.can_be_seen(widget):
                self._select(widget, round)

    def fill_in(self, window: Any, round: Round) -> None:
        """Type into the fields what the round wants."""
        in_dialog = not self._toolkit.is_root(window)
        for field in self._toolkit.fields.find(window):
            if not self._tree.exists(field):
                continue
            value = self.fields.value(field, round.variant, round.offset, round.turn, in_dialog=in_dialog)
            if self.fields.needs(field, value):
                self._type(field, value)
                if in_dialog and value in values.MARKERS:
                    self.asked_for.add(value)

    def _type(self, field: Any, value: str) -> None:
        name = self.fields.name(field)
        shown = f"“{value[:30]}{'…' if len(value) > 30 else ''}”" if value else "nothing"
        place = f"the field “{name}”" if name else "a field"
        self.perform(f"typing {shown} into {place}", partial(self.fields.fill, field, value))
        self.used.add(f"field|{name}|{self._tree.kind(field)}")

    def _select(self, widget: Any, round: Round) -> None:
        controls = self._toolkit.controls
        if round.selects and controls.has_rows(widget) and not controls.has_selection(widget):
            self.perform("selecting a row", partial(controls.select, widget, last=round.picks_last))
        elif not round.selects and controls.has_selection(widget):
            self.perform("taking the selection away", partial(controls.deselect, widget))
            # As it is before anything was selected; a person gets there only by what the app itself does.
            self._toolkit.is_unreal = True
            self.perform("taking the selection away", partial(controls.leave, widget))
            self._toolkit.is_unreal = False

    def press_cross(self, window: Any, name: str = "closing the window") -> None:
        """Close a window as the person's click on its cross would."""
        self.perform(name, partial(self._toolkit.press_cross, window))

    def force(self, window: Any) -> None:
        """Destroy a window; what the app says to that is no finding."""
        self._toolkit.is_forcing = True
        self.perform("closing the window", partial(self._toolkit.destroy, window))
        self._toolkit.is_forcing = False

    def end(self) -> None:
        """End the app; what it says to that is no finding."""
        self._toolkit.is_forcing = True
        self.perform("closing the window", self._toolkit.end)
        self._toolkit.is_forcing = False

    def photograph(self, window: Any) -> None:
        """Have the starter take a picture, and wait until it has it."""
        self._wire.send("picture", box=self._toolkit.photograph(window))
        os.read(0, 1)
