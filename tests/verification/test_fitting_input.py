"""What is typed into a field fits what its words ask for and what the app's code waits for."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from stableagents.verification import verify
from stableagents.verification.harness import hints, values

MOMENTS = {
    "Date (DD.MM.YYYY)": "%d.%m.%Y",
    "Birthday, dd/mm/yyyy": "%d/%m/%Y",
    "Due date (MM/DD/YYYY)": "%m/%d/%Y",
    "Month (YYYY-MM)": "%Y-%m",
    "Datum (TT.MM.JJJJ)": "%d.%m.%Y",
    "Date (JJ/MM/AAAA)": "%d/%m/%Y",
    "Time (HH:MM:SS)": "%H:%M:%S",
    "Start (YYYY-MM-DD HH:MM)": "%Y-%m-%d %H:%M",
    "Time (hh:mm AM/PM)": "%I:%M %p",
    "Length (mm:ss)": "%M:%S",
}
FORMS = {
    "Age (18-99)": r"1[89]|[2-9]\d",
    "Number of dice (1 to 6)": r"[1-6]",
    "Amount (at least 100)": r"[1-9]\d{2,}",
    "Phone (10 digits)": r"\d{10}",
    "PIN": r"\d{4}",
    "Guess a five-letter word": r"[a-z]{5}",
    "Guess a letter": r"[a-z]",
    "Describe it (at least 20 characters)": r".{20,}",
    "Numbers, comma separated": r"\d+(, *\d+)+",
    "Numbers separated by spaces": r"\d+( \d+)+",
    "Tags (comma separated)": r"\w+(, *\w+)+",
    "Move (e.g. e2e4)": r"e2e4",
    "Dauer (z. B. 1h 30m)": r"1h 30m",
    "Background colour (#rrggbb)": r"#[0-9a-f]{6}",
    "IP address": r"(\d+\.){3}\d+",
    "Roman numeral": r"[IVXLCDM]+",
    "Fraction (a/b)": r"\d+/\d+",
    "Continue? (y/n)": r"[yn]",
    "Contraseña": r".{8,}",
    "Membership fee": r"\d+\.\d+",
    "Joined on": r"\d{4}-\d\d-\d\d",
    "Hours worked": r"\d+",
    "Gewicht": r"\d+\.\d+",
    "Quantité": r"\d+",
    "you@example.org": r"\S+@\S+\.\w+",
    "Fecha": r"\d{4}-\d\d-\d\d",
}
LOCKED = """import tkinter as tk

KEEPERS = {"min": 3}


def enter():
    if user.get() == "keeper" and code.get() == "4711":
        first.pack_forget()
        second.pack()


def book():
    text = nights_entry.get()
    nights = int(text) if text.isdecimal() else 0
    if 2 <= nights <= 4:
        status.config(text=KEEPERS["max"])


root = tk.Tk()
first, second = tk.Frame(root), tk.Frame(root)
for text in ("User", "Code"):
    tk.Label(first, text=text).pack()
    entry = tk.Entry(first)
    entry.pack()
    if text == "User":
        user = entry
    else:
        code = entry
tk.Button(first, text="Enter", command=enter).pack()
first.pack()
tk.Label(second, text="Nights").pack()
nights_entry = tk.Entry(second)
nights_entry.pack()
status = tk.Label(second, text="How long will you stay?")
status.pack()
tk.Button(second, text="Book", command=book).pack()
root.mainloop()
"""


@pytest.mark.parametrize("words", MOMENTS)
def test_a_date_is_written_as_the_field_wants_it(words: str) -> None:
    assert datetime.strptime(values.typical(words, "", 0), MOMENTS[words])


@pytest.mark.parametrize("words", FORMS)
def test_the_words_at_a_field_tell_what_fits(words: str) -> None:
    assert re.fullmatch(FORMS[words], values.typical(words, "", 0))


def test_a_password_is_repeated_alike() -> None:
    assert values.typical("Password", "", 0) == values.typical("Repeat the password", "", 1)


def test_words_that_promise_no_form_change_nothing() -> None:
    assert values.typical("Title", "", 0) == values.MARKERS[0]
    assert values.typical("Add a task, e.g. buy milk", "", 0) == values.MARKERS[0]


def test_the_code_tells_what_it_waits_for(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(
        "def ok(name, age, d):\n"
        "    return name == 'Zoë' and len(self.title_entry.get()) > 12 and 18 <= age < 30\n"
        "born = datetime.strptime(d, '%d.%m.%y')\n"
        "if __name__ == '__main__': ok()\n"
    )
    (tmp_path / "broken.py").write_text("def (")
    read = hints.of_folder(tmp_path)
    assert read.candidates("Your name") == ["Zoë"]
    assert "24" in read.candidates("Age")
    assert [len(text) for text in read.candidates("Title")] == [13]
    assert read.moments(values.DATE) == ["14.03.26", values.DATE]
    assert read.candidates("Main") == []


def test_the_tests_of_an_app_tell_nothing_wherever_the_app_lies(tmp_path: Path) -> None:
    app = tmp_path / "tests" / "app"
    (app / "tests").mkdir(parents=True)
    (app / "main.py").write_text("ok = name == 'Zoë'\n")
    (app / "tests" / "test_name.py").write_text("assert name == 'Ada'\n")
    assert hints.of_folder(app).candidates("Your name") == ["Zoë"]


def test_a_page_tells_what_it_waits_for(tmp_path: Path) -> None:
    (tmp_path / "page.js").write_text(
        "if (user.value === 'keeper' && codeField.value.trim() == \"4711\") enter();\n"
        "if (age >= 18 && title.value.length > 12 && event.key === 'Enter') save();\n"
    )
    read = hints.of_folder(tmp_path)
    assert read.candidates("Username") == ["keeper"]
    assert read.candidates("Code") == ["4711"]
    assert "18" in read.candidates("Age")
    assert [len(text) for text in read.candidates("Title")] == [13]
    assert read.candidates("Event key") == []


def test_what_lies_behind_a_login_and_a_range_is_used_too(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(LOCKED)
    report = verify(tmp_path, framework="tkinter", timeout_s=60)
    assert report.screenshot is not None
    report.screenshot.unlink()
    [found] = report.findings
    assert (found.kind.value, found.line) == ("error_in_callback", LOCKED.split('KEEPERS["max"]')[0].count("\n") + 1)
