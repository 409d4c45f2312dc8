"""The corpus is read: nothing is said of a sound app, and what reading alone must find is found at its line.

Of the many composed and mutated apps a sample with a fixed seed; ``python -m bench verification`` reads them all.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from stableagents.verification.reader import project
from tests.verification import corpus
from tests.verification.corpus import App

_SEED = 4
# Mistakes that need no running app to be seen.
FOUND_BY_READING = {
    "syntax_error", "undefined_name", "missing_module", "no_main_loop", "command_called", "late_binding",
    "returns_nothing", "never_awaited", "wrong_keyword", "unknown_method", "wrong_arguments", "missing_file",
}  # fmt: skip


def _read(app: App, folder: Path) -> Iterator[tuple[str, str | None, int | None]]:
    folder.mkdir()
    app.write(folder)
    # Only apps of this repository are read without a child; a stranger's never is.
    for finding in project.read(folder, app.framework, lambda _file: None):
        if "kind" in finding:
            yield finding["kind"], finding["file"], finding["line"]


def test_nothing_is_said_of_any_sound_app(tmp_path: Path) -> None:
    written = [app for app in [*corpus.hand_written().values(), *corpus.strangers()] if app.fault is None]
    apps = [*written, *corpus.composed(random.Random(_SEED).sample(corpus.COMPOSED, 3))]
    said = {app.name: list(_read(app, tmp_path / str(number))) for number, app in enumerate(apps)}
    assert {name: found for name, found in said.items() if found} == {}


def test_mistakes_that_can_be_read_are_found_at_their_line(tmp_path: Path) -> None:
    missed = []
    readable = [app for app in corpus.mutants() if app.fault and app.fault.kind in FOUND_BY_READING]
    sample = random.Random(_SEED).sample(readable, 30)
    by_hand = [app for app in [*corpus.broken_by_hand(), *corpus.strangers()] if app.fault]
    for number, app in enumerate([*by_hand, *sample]):
        fault = app.fault
        assert fault is not None
        if fault.kind in FOUND_BY_READING and fault.line is not None:
            found = list(_read(app, tmp_path / str(number)))
            if not any((file, line) == (fault.file, fault.line) for _, file, line in found):
                missed.append((app.name, fault, found))
    # Reading alone does not see those through a base class, or another file: operating the app does.
    assert len(missed) <= 8, missed


def test_what_is_marked_as_found_by_reading_is_found_so(tmp_path: Path) -> None:
    marked = [app for app in corpus.mutants() if app.by_reading]
    assert len(marked) >= 40
    said = {app.name: (app.fault, list(_read(app, tmp_path / str(number)))) for number, app in enumerate(marked)}
    missed = {
        name: found
        for name, (fault, found) in said.items()
        if fault is not None and (fault.kind, fault.file, fault.line) not in found
    }
    assert missed == {}


# What raises no error, and what reading finds by looking at all of an app.
SLIPS = {
    "never_loaded", "answers_never_asked", "filter_only_adds", "edit_after_sort", "delete_filtered", "variable_lost",
    "click_bound_twice", "one_change_unsaved", "total_not_told", "numbers_sorted_as_text", "undo_same_list",
    "column_unfilled", "own_frame_unplaced", "json_behind_json", "menu_laid_aside", "answer_is_no_text",
    "asked_at_start", "rows_pile_up", "headings_as_row", "event_misspelt", "tick_other_key", "locked_for_good",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(SLIPS))
def test_a_slip_that_raises_no_error_is_read(tmp_path: Path, name: str) -> None:
    [app] = [app for app in corpus.strangers() if app.name == name]
    assert app.fault is not None
    assert (app.fault.kind, app.fault.file, app.fault.line) in list(_read(app, tmp_path / "app"))


def test_the_corpus_is_as_large_as_it_must_be() -> None:
    sound = {app.name for app in corpus.hand_written().values()}
    broken = [*corpus.broken_by_hand(), *corpus.mutants()]
    assert len(sound) + len(set(corpus.COMPOSED)) >= 60
    assert len({app.name for app in broken}) >= 200
    assert len({app.name for app in broken}) == len(broken)


def test_a_mutation_that_no_longer_fits_its_app_is_told() -> None:
    app = corpus.hand_written()["minimal_script"]
    with pytest.raises(ValueError, match="is 0 times in"):
        corpus.mutated(app, {"mistake": "m", "find": "no such text", "replace": "x", "kind": "undefined_name"})
