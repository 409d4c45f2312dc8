"""Two copies of an app that run at the same time, and what was entered and is kept nowhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from stableagents.verification import copies, kept, verify
from stableagents.verification.child import Outcome
from stableagents.verification.findings import FindingKind
from stableagents.verification.place import PrivatePlace

APPS = Path(__file__).parent / "apps"
Copy = Callable[[Path, str], None]


def _together(tmp_path: Path, enter: Copy, close: Copy, *, saved_as: str = "") -> copies.Together:
    (tmp_path / "main.py").write_text("")
    with PrivatePlace(tmp_path) as place:
        file = place.data / "items.json"
        file.write_text('["Juniper"]')

        def live(number: int, turn: copies.Turn) -> Outcome:
            word = "Saffron" if number == copies.LIVES[0] else "Quince"
            turn("ready", [], ["Juniper"])
            enter(file, word)
            turn("entered", [word], ["Juniper"])
            close(file, word)
            return Outcome(written={str(file): ("main.py", 7)})

        if saved_as:
            (place.dialogs / "saved.txt").write_text(saved_as)
        return copies.judge(place, {"Juniper"}, live)


def _add(file: Path, word: str) -> None:
    file.write_text(json.dumps([*json.loads(file.read_text()), word]))


def _overwrite(file: Path, word: str) -> None:
    file.write_text(json.dumps(["Juniper", word]))


def _keep_alone(file: Path, word: str) -> None:
    file.write_text(json.dumps([word]))


def _nothing(_file: Path, _word: str) -> None:
    pass


def test_two_copies_that_add_to_what_is_kept_are_let_be(tmp_path: Path) -> None:
    together = _together(tmp_path, _add, _nothing)
    assert (together.findings, together.notes) == ([], [])


def test_a_copy_that_writes_its_own_list_over_the_others_is_a_note_and_no_finding(tmp_path: Path) -> None:
    together = _together(tmp_path, _overwrite, _nothing)
    assert together.findings == []
    assert [(note.kind, note.file, note.line) for note in together.notes] == [(FindingKind.LOST_DATA, "main.py", 7)]
    assert "“Saffron”" in together.notes[0].message


def test_what_was_kept_before_and_is_destroyed_by_closing_is_a_finding(tmp_path: Path) -> None:
    together = _together(tmp_path, _nothing, lambda file, _word: file.unlink(missing_ok=True))
    assert [(found.kind, found.line) for found in together.findings] == [(FindingKind.LOST_DATA, 7)]
    assert "two copies" in together.findings[0].message


def test_what_is_in_a_file_that_was_chosen_is_not_lost(tmp_path: Path) -> None:
    together = _together(
        tmp_path, _nothing, lambda file, _word: file.unlink(missing_ok=True), saved_as="Juniper and more"
    )
    assert together.findings == []


def test_an_entry_that_replaces_what_the_list_still_shows_is_a_finding(tmp_path: Path) -> None:
    together = _together(tmp_path, _keep_alone, _nothing)
    assert ["once more is entered" in found.message for found in together.findings] == [True]


def test_an_app_of_which_there_is_only_one_at_a_time_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("")

    def live(number: int, turn: copies.Turn) -> Outcome:
        if number == copies.LIVES[0]:
            turn("ready", [], [])
            turn("entered", [], [])
        return Outcome(reason="by itself")

    with PrivatePlace(tmp_path) as place:
        together = copies.judge(place, {"Juniper"}, live)
    assert (together.findings, together.notes) == ([], [])


def test_what_is_entered_must_be_in_a_file_at_some_moment_if_what_was_entered_before_is(tmp_path: Path) -> None:
    note = {"text": "Garden", "where": "list", "file": "main.py", "line": 7}

    def live(number: int, turn: copies.Turn) -> Outcome:
        turn("ready", [], ["Garden"])
        turn("entered", [f"word {number}"], ["Garden"])
        return Outcome(shown=[note | {"text": f"word {number}"}])

    (tmp_path / "main.py").write_text("")
    with PrivatePlace(tmp_path) as place:
        (place.data / "items.json").write_text("Garden", encoding="utf-8")
        assert copies.judge(place, {"Garden"}, live).findings == []
        [finding] = copies.judge(place, {"Garden"}, live, [note]).findings
    assert (finding.kind, finding.file, finding.line) == (FindingKind.LOST_DATA, "main.py", 7)


def test_what_is_saved_and_read_by_a_function_that_nothing_calls_is_lost_at_that_function(tmp_path: Path) -> None:
    source = "import json\n\ndef load():\n    return json.load(open('n.json'))\n\ndef add():\n    json.dump([], f)\n"
    note = {"text": "Garden", "where": "toggle", "file": "main.py", "line": 7}
    files = {"n.json": b'["Garden"]'}
    for more, lines in (("", [3]), ("load()\n", [])):
        (tmp_path / "main.py").write_text(source + more, encoding="utf-8")
        assert [found.line for found in kept.lost_data(tmp_path, [note], ["Garden"], files, {})] == lines


@pytest.mark.parametrize("tries_singly", [True, False])
def test_code_that_is_known_is_not_opened_twice_at_once(tries_singly: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[set[str]] = []

    def judge(_place: object, words: set[str], *_more: object) -> copies.Together:
        judged.append(words)
        return copies.Together()

    monkeypatch.setattr(copies, "judge", judge)
    report = verify(APPS / "sound" / "ttk_expenses", framework="tkinter", tries_singly=tries_singly)
    assert report.verified
    assert bool(judged) is tries_singly
    if report.screenshot:
        report.screenshot.unlink()
