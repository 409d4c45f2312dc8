"""Sound apps of different styles have no finding; each broken one is found at its line.

Every app of apps/broken is tried, as each stands for one thing that operating must notice. Of the sound ones and of
the mutants a sample with a fixed seed is; ``python -m bench verification`` tries them all.
"""

from __future__ import annotations

import random
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from stableagents.verification import Report
from tests.verification import corpus
from tests.verification.corpus import App

_SEED = 4
# Of the others, what apps/broken has nothing of.
STRANGERS = (
    "two_copies_locked",
    "csv_only_last",
    "qt_connected_again",
    "qt_same_cell",
    "cut_text",
    "restless_loop",
    "qt_key_fails",
    "picture_lost",
    "same_grid_row",
    "rows_upon_rows",
    "stopped_at_once",
    "locked_text",
    "qt_slot_again",
    "qt_end_of_game",
    "qt_row_not_there",
    "qt_signal_of_a_number",
    "tab_out_of_reach",
    "qt_rows_untold",
    "qt_dead_button",
    "qt_lost_keys",
    "total_stays",
    "dead_button",
)
SOUND_STRANGERS = ("qt_model_as_views_ask", "qt_timer_let_go", "qt_recipe_parts", "qt_window_again", "rows_for_now")
_chance = random.Random(_SEED)
SOUND = {app.name: app for app in _chance.sample(list(corpus.hand_written().values()), 10)}
SOUND |= {app.name: app for app in corpus.composed(_chance.sample(corpus.COMPOSED, 3))}
SOUND |= {app.name: app for app in corpus.strangers() if app.name in SOUND_STRANGERS}
SOUND["qt_memory_cards"] = corpus.hand_written()["qt_memory_cards"]  # which gives up its cards, and makes new ones
SOUND["closures_notes"] = corpus.hand_written()["closures_notes"]  # of which a second copy adds a row as the first does
BROKEN = {app.name: app for app in corpus.broken_by_hand()}
BROKEN |= {app.name: app for app in _chance.sample(list(corpus.mutants()), 5)}
BROKEN |= {app.name: app for app in corpus.strangers() if app.name in STRANGERS}
MUTANTS = (
    "qt_login_pool: wrong input",  # behind a dialog
    "qt_shopping_list: check compare int",
    "qt_shopping_list: connected twice",
    "qt_expense_dialog: sort while filling",
    "qt_inventory: insert range",
)
BROKEN |= {app.name: app for app in corpus.mutants() if app.name in MUTANTS}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Future[Report]]:
    """Every app's report; several are verified side by side, as jobs are."""
    pool = ThreadPoolExecutor(3)
    place = tmp_path_factory.mktemp("apps")

    def verified(app: App, number: int) -> Report:
        folder = Path(place / f"app {number} für Zoë")
        folder.mkdir()
        return app.verified_in(folder)

    apps = {**SOUND, **BROKEN}
    return {name: pool.submit(verified, app, number) for number, (name, app) in enumerate(apps.items())}


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_app_has_no_finding(name: str, reports: dict[str, Future[Report]]) -> None:
    report = reports[name].result()
    assert report.findings == [], "\n".join(f"{found}\n{found.traceback}" for found in report.findings)
    assert report.verified
    assert report.controls_used > 0
    assert report.screenshot is not None


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_app_is_found_at_its_line(name: str, reports: dict[str, Future[Report]]) -> None:
    fault = BROKEN[name].fault
    report = reports[name].result()
    assert fault is not None
    assert not report.verified
    told = [(found.file, found.line) for found in report.findings]
    assert (fault.file, fault.line) in told or (fault.line is None and fault.file in [file for file, _ in told])
