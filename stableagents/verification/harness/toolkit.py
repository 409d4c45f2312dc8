"""What the driver asks of a GUI toolkit. Each toolkit's package has a ``toolkit.py`` with a subclass ``Toolkit``.

The base keeps what dialogs were answered and which event loops run; a subclass puts itself between the app and its
toolkit, and has three modules beside it: ``tree`` (what is in a window), ``controls`` (what can be used), ``fields``.
"""

from __future__ import annotations

import contextlib
import errno
import os
import pathlib
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

from .control import Control
from .databases import Databases
from .shown import Shown
from .timers import Timers
from .unheard import Unheard
from .watch import Watch
from .wire import Place, Wire, describe

FAILS = "An error stops what the app was about to do"
FAILS_BEHIND = "A task in the background fails"
SAME_DIALOG_MOST = 30
APPEARS_WITHIN = 250  # ticks
_ASKS_FOR_FILES = {"exists", "is_dir", "is_file", "stat"}
SAMPLES = {
    ".csv": "name,amount\nGarden,12.5\nSaffron,7\n",
    ".json": "{}",
    ".txt": "Water the marigolds\nAsk Juniper about Friday\n",
    ".md": "# Garden\n\nWater the marigolds\n",
}


class Toolkit:
    """The patched toolkit. ``on_tick`` is called once for each ``arm``, from the innermost event loop that runs.

    ``GONE`` are the exceptions that only say that a widget has vanished, ``AFTER_THE_END`` the words of those that
    say that the app has been closed.
    """

    tree: Any
    controls: Any
    fields: Any
    GONE: tuple[type[BaseException], ...] = ()
    has_looks = False  # whether its tree tells how a widget looks, which games are judged by
    ends_with_windows = False  # whether an app without windows should have ended
    blank_place: Place = (None, None)  # the line that may be why a window is empty
    hidden_place: Place = (None, None)  # the line that hid a window last
    AFTER_THE_END: tuple[str, ...] = ()
    USING_MS = 1  # from one action to the next, in milliseconds of the event loop
    HASTE_MS = 10  # from one look to the next while what goes on by itself is hastened

    def __init__(self, wire: Wire, watch: Watch, dialog_folder: Path) -> None:
        self.wire = wire
        self.watch = watch
        self.timers = Timers(wire)
        self.databases = Databases(wire)
        self.shown = Shown(wire)
        self.on_tick: Callable[[], None] = lambda: None
        self.loops = 0  # main loops on the stack
        self.has_looped = False
        self.waits = 0  # event loops inside the app's code: dialogs, and main loops inside the main loop
        self.appearing = 0  # waits for a window to come up: nobody can do anything meanwhile
        self.popups: list[Any] = []
        self.thread_begins = 0  # ticks until what the app last started has got to work
        self.agrees, self.destroys, self.variant = True, True, "typical"  # how the round goes
        self.offset = 0  # other answers to what dialogs ask for, where each is to be told from the one before
        self.complaints = 0
        self.made = 0  # widgets, where making them is what takes the time
        self.is_forcing = False  # the harness destroys something itself
        self.is_unreal = False  # it brings about what no person can do in this way
        self.dialogs: Counter[str] = Counter()
        self.folder = dialog_folder
        self.unheard = Unheard(partial(self.failed, kind="error_in_thread", prefix=FAILS_BEHIND))

    # What a subclass brings

    def install(self) -> None:
        """Patch the toolkit before the app imports it."""
        threading.excepthook = self._thread_failed
        self._patch_threads()
        self.unheard.install()

    def draw_plainly(self) -> None:
        """Draw with less work than usual, where nobody looks at it."""

    @classmethod
    def load_for(cls, folder: Path) -> None:
        """Load, in the process that all lives begin from, what the app in ``folder`` will need of the toolkit."""

    def arm(self, milliseconds: int) -> None:
        """Have ``on_tick`` called after so long, inside the app's own dialogs, too."""
        raise NotImplementedError

    @property
    def is_looping(self) -> bool:
        """Whether the app has come to its event loop."""
        return bool(self.loops or self.waits)

    def roots(self) -> list[Any]:
        """What exists and holds everything else."""
        raise NotImplementedError

    def windows(self) -> list[Any]:
        """Every window that can be seen, in order of creation, without tool tips."""
        raise NotImplementedError

    def modal(self) -> Any | None:
        """The window that keeps a person from using any other, if one does."""
        return None

    def is_root(self, window: Any) -> bool:
        """Whether the app ends with this window."""
        raise NotImplementedError

    def lay_out(self, window: Any) -> None:
        """Let what was changed in the window take its place."""
        raise NotImplementedError

    def press_cross(self, window: Any) -> None:
        """Close it as the person's click on its cross would."""
        raise NotImplementedError

    def destroy(self, window: Any) -> None:
        raise NotImplementedError

    def end(self) -> None:
        """End the app's event loop, whatever it wants."""
        raise NotImplementedError

    def photograph(self, window: Any) -> list[int]:
        """Make it ready for its picture; the box on the screen, in pixels, that the picture is of."""
        raise NotImplementedError

    def closers(self) -> list[Callable[..., Any]]:
        """The app's own functions that are called when its window is closed."""
        return []

    def find_controls(self, window: Any) -> list[Control]:
        """What can be used in the window."""
        raise NotImplementedError

    def popup_controls(self, popup: Any) -> list[Control]:
        """What can be chosen in a menu that the app has just shown."""
        raise NotImplementedError

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is due that the window's thread has put off; ``False`` where nobody can tell."""
        return False

    @property
    def is_steady(self) -> bool:
        """Whether nothing is due but what goes round and round, and has been given its time before."""
        return False

    def tell_unused(self) -> None:
        """At the end of a life, tell what in its windows was of no use to anybody."""

    def has_waited(self) -> None:
        """All that goes round now has been given its time."""

    def look_over(self, window: Any) -> bool:
        """Tell what a person can't see or reach in a window that has come up; says whether a later look is needed."""
        return False

    def look_again(self, window: Any) -> bool:
        """The same of what has come about by using it, as far as that can be nothing else than a mistake."""
        return False

    def put_at(self, row: Any) -> Place:
        """The app's line that put a new row beside the others, where the toolkit and not the widget knows it."""
        return None, None

    # What is the same for all

    @property
    def patience(self) -> int:
        """For how many ticks of the event loop, of ten milliseconds at least, a window may take to appear."""
        return APPEARS_WITHIN

    def catch_up(self) -> None:
        """Wait until the display has done what was asked of it so far."""

    def take_in(self) -> None:
        """Let the app hear what the display says to what was just done."""

    def usable_windows(self) -> list[Any]:
        """The windows that a person can use now: under a modal one, it alone and what came up after it."""
        windows, modal = self.windows(), self.modal()
        return windows[windows.index(modal) :] if modal in windows else windows

    def new_action(self) -> None:
        """Forget how often each dialog was shown."""
        self.dialogs.clear()

    @property
    def has_new_timers(self) -> bool:
        """Whether a timer is due soon that has never gone off yet."""
        return self.timers.are_new

    @property
    def has_new_loops(self) -> bool:
        """Whether something goes on by itself whose later moments nobody has seen yet."""
        return self.timers.have_new_loops

    def loops_are_known(self) -> None:
        """What goes on now has been seen for a while."""
        self.timers.loops_are_known()

    def hasten(self) -> None:
        """Have what goes on by itself go on faster for a moment."""

    def pass_a_moment(self) -> None:
        """Have what goes off sooner than a person presses again go off now: the next action comes at once."""

    def using(self) -> AbstractContextManager[None]:
        """Around an action."""
        return contextlib.nullcontext()

    @contextlib.contextmanager
    def waiting(self) -> Iterator[None]:
        """Around an event loop inside the app's code."""
        self.waits += 1
        try:
            with self.watch.event_loop():
                yield
        finally:
            self.waits -= 1

    def failed(self, error: BaseException, kind: str, prefix: str, function: Any = None) -> None:
        """Tell an exception from the app's code, but for those that only say that the app has been closed.

        ``function`` is what was called.
        """
        if self.is_unreal:
            return
        if (self.watch.is_closing or self.is_forcing) and any(text in str(error) for text in self.AFTER_THE_END):
            return
        if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG and _only_asks(error):
            return  # nobody types a name so long, but the harness does
        self.databases.blame(error)
        self.wire.error(kind, error, prefix, function)

    def _patch_threads(self) -> None:
        """Keep, with each thread, the app's line that made it: one that can't be called fails without a line."""
        thread: Any = threading.Thread
        original, place_of = thread.__init__, self.wire.place_of_frame

        def start(self: Any, *args: Any, **options: Any) -> None:
            self.harness_place = place_of(sys._getframe(1))
            original(self, *args, **options)

        thread.__init__ = start

    def _thread_failed(self, args: threading.ExceptHookArgs) -> None:
        error = args.exc_value
        if error is None or isinstance(error, SystemExit):
            return
        made_at: Place = getattr(args.thread, "harness_place", (None, None))
        if self.wire.place_of(error)[0] is None and made_at[0] is not None:
            self.wire.finding("error_in_thread", f"{FAILS_BEHIND}: {describe(error)}", made_at)
        else:
            self.failed(error, "error_in_thread", FAILS_BEHIND)

    def answers(self, dialog: str) -> bool:
        """Whether the person agrees. A dialog that returns for ever gets the other answer, then an end."""
        self.dialogs[dialog] += 1
        count = self.dialogs[dialog]
        if count > SAME_DIALOG_MOST * 2:
            place = self.wire.place_of_frame(sys._getframe(1))
            self.wire.finding("dialog_never_ends", "A dialog comes back for ever, whatever is answered.", place)
            self.wire.send("end", reason="stuck")
            os._exit(0)
        return self.agrees if count <= SAME_DIALOG_MOST else not self.agrees

    def file_to_open(self, types: str) -> str:
        """A small file of one of the ``types`` (any text that names their endings); empty if none is at hand."""
        ending = next((ending for ending in SAMPLES if ending in types), None)
        if ending is None and types and "*" not in types.replace("*.", ""):
            return ""
        path = self.folder / f"sample{ending or '.txt'}"
        path.write_text(SAMPLES[ending or ".txt"], encoding="utf-8")
        return str(path)

    def file_to_save(self, ending: str) -> str:
        """A path to write to, which is not there yet; ``ending`` with or without its dot."""
        ending = ending or ".txt"
        return str(self.folder / f"saved{ending if ending.startswith('.') else '.' + ending}")


def _only_asks(error: BaseException) -> bool:
    """Whether it was raised where it is asked whether there is a file or folder, and none was to be made."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    last = frames[-1].f_code if frames else None
    return last is not None and last.co_name in _ASKS_FOR_FILES and last.co_filename == pathlib.__file__
