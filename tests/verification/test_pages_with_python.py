"""Slips between a page and its Python that raise no error: told at lines with ``!!``, not where it is mended."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from stableagents.verification.reader import project

MAIN = """import json
from pathlib import Path

import webview

FILE = Path("data.json")


def store(value):
    FILE.write_text(json.dumps(value))


class Api:
    def __init__(self):
        self._items = json.loads(FILE.read_text()) if FILE.exists() else []
        self._settings = {}

    def items(self):
        return self._items

    def add(self, name, amount):
        self._items.append({"name": name, "amount": amount})
        store(self._items)
        return self._items

    def change(self, index, name):
        self._items[index]["name"] = name
        store(self._items)
        return self._items

    def delete(self, index):
        del self._items[index]
        store(self._items)
        return self._items

    def set_setting(self, name, value):
        self._settings[name] = value


webview.create_window("Items", "index.html", js_api=Api())
webview.start()
"""
NUMBERED = MAIN.replace('{"name": name', '{"id": len(self._items) + 1, "name": name').replace(
    "del self._items[index]", 'self._items = [each for each in self._items if each["id"] != index]'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A page and its Python with the fault, and what makes them sound, each by itself. ``kind`` is the finding."""

    kind: str
    page: str = "<p>Items</p>"
    main: str = MAIN
    mended: tuple[tuple[str, str], ...]


SLIPS = {
    "a place in a filtered list": Slip(
        kind="lost_data",
        page="""<script>
items.filter((each) => each.name.includes(term)).forEach((each, index) => { // !!
  button.addEventListener("click", async () => show(await window.pywebview.api.delete(index)));
});
</script>""",
        mended=(
            (".filter((each) => each.name.includes(term))", ""),
            ("delete(index)", "delete(items.indexOf(each))"),
            ("(each) => each.name.includes(term)", "Boolean"),
        ),
    ),
    "a place in a sorted copy, passed on": Slip(
        kind="lost_data",
        page="""<script>
function removeItem(place) {
  window.pywebview.api.delete(place).then(show);
}
const sorted = [...items].sort(byName);
list.innerHTML = sorted.map((each, i) => `<li onclick="removeItem(${i})">${each.name}</li>`).join(""); // !!
</script>""",
        mended=(
            ("[...items].sort(byName)", "items.sort(byName)"),
            ("removeItem(${i})", "removeItem(${each.id})"),
            ("    def items(self):\n", "    def items(self):\n        self._items.sort(key=by_name)\n"),
        ),
    ),
    "a word that no choice has": Slip(
        kind="dead_control",
        page="""<select id="filter"><option value="all">All</option><option>Open</option></select>
<script>
const filter = document.getElementById("filter");
const wanted = filter.value;
if (wanted !== "All" && each.state !== wanted) hide(each); // !!
</script>""",
        mended=(
            ('!== "All"', '!== "all"'),
            (' value="all"', ""),
            ("const wanted = filter.value", "filter.innerHTML = all"),
        ),
    ),
    "a tick's value": Slip(
        kind="dead_control",
        page="""<input type="checkbox" id="paid">
<script>
const isPaid = document.getElementById("paid").value; // !!
</script>""",
        mended=((".value", ".checked"), ('id="paid"', 'id="paid" value="yes"'), ('type="checkbox"', 'type="text"')),
    ),
    "a class that nothing has": Slip(
        kind="dead_control",
        page="""<style>.hidden { display: none; }</style><div id="panel" class="hidden"></div>
<script>
document.getElementById("panel").classList.remove("is-hidden"); // !!
</script>""",
        mended=(
            ('("is-hidden")', '("hidden")'),
            ('class="hidden"', 'class="is-hidden"'),
            ('remove("is-hidden")', "remove(`is-${x}`)"),
        ),
    ),
    "texts that are added up": Slip(
        kind="error_in_page",
        page="""<input type="number" id="amount">
<script>
const amount = document.getElementById("amount").value;
window.pywebview.api.add(title, amount).then(show);
let sum = 0;
for (const each of items) sum += each.amount; // !!
</script>""",
        mended=(
            ("+= each.amount", "+= Number(each.amount)"),
            (".value;", ".valueAsNumber;"),
            ("add(title, amount)", "add(title, parseFloat(amount))"),
            ("let sum = 0", 'let sum = ""'),
        ),
    ),
    "a setting under another name": Slip(
        kind="lost_data",
        page="""<script>
window.pywebview.api.set_setting("darkMode", dark.checked); // !!
dark.checked = settings.dark_mode;
</script>""",
        mended=(("settings.dark_mode", "settings.darkMode"), ('"darkMode"', '"dark_mode"')),
    ),
    "an edit that nothing ends": Slip(
        kind="lost_data",
        page="""<script>
let editing = null;
button.onclick = () => { editing = index; };
form.onsubmit = async () => {
  if (editing !== null) { // !!
    show(await window.pywebview.api.change(editing, field.value));
  } else {
    show(await window.pywebview.api.add(field.value, 1));
  }
};
</script>""",
        mended=(
            ("field.value));\n  } else", "field.value));\n    editing = null;\n  } else"),
            ("  } else {", "  }\n  {"),
            ("editing = index", "editing = !editing"),
            (
                "button.onclick = () => { editing = index; };",
                "function open(index) { editing = index; }\nbutton.onclick = () => open();",
            ),
        ),
    ),
    "a listener more each time": Slip(
        kind="error_in_page",
        page="""<button id="plus">Add</button>
<script>
function render(items) {
  document.getElementById("plus").addEventListener("click", async () => { // !!
    render(await window.pywebview.api.add("one more", 1));
  });
}
</script>""",
        mended=(
            ('.addEventListener("click", ', ".onclick = ("),
            ('    render(await window.pywebview.api.add("one more", 1));', "    await window.pywebview.api.items();"),
            ("  });\n}", "  }, { once: true });\n}"),
            ("function render(items) {", "function render(items) {\n  if (items.length === 0) {"),
            ('<button id="plus">Add</button>\n<script>', '<script>\nhere.innerHTML = `<button id="plus">`;'),
        ),
    ),
    "ids that are counted": Slip(
        kind="lost_data",
        main=NUMBERED.replace('"amount": amount})', '"amount": amount})  # !!'),
        mended=(
            ("len(self._items) + 1", "self._next_id()"),
            ("[each for each in self._items if", "[each for each in self._others if"),
            (
                "        self._settings = {}\n",
                '        for each in self._items:\n            each["id"] = self._next()\n',
            ),
        ),
    ),
    "a change that is given to no function that saves": Slip(
        kind="lost_data",
        main=MAIN.replace('["name"] = name\n        store(self._items)', '["name"] = name  # !!'),
        mended=(
            ("  # !!\n", "\n        store(self._items)\n"),
            ("    def items(self):\n", "    def save(self):\n        store(self._items)\n\n    def items(self):\n"),
            ("def change(self", "def select(self"),
            ('self._items[index]["name"]', 'self._settings[index]["name"]'),
        ),
    ),
}


def _told(folder: Path, slip: Slip, main: str, page: str) -> set[tuple[str, int]]:
    (folder / "main.py").write_text(main)
    (folder / "index.html").write_text(page)
    found = project.read(folder, "webview", str)
    return {(each["file"], each["line"]) for each in found if each.get("kind") == slip.kind}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_at_its_line(name: str, tmp_path: Path) -> None:
    slip = SLIPS[name]
    marked = {
        (file, number)
        for file, text in (("main.py", slip.main), ("index.html", slip.page))
        for number, line in enumerate(text.splitlines(), start=1)
        if line.endswith("!!")
    }
    assert marked
    assert _told(tmp_path, slip, slip.main, slip.page) == marked


@pytest.mark.parametrize(
    ("name", "number"), [(name, number) for name, slip in SLIPS.items() for number in range(len(slip.mended))]
)
def test_nothing_is_told_where_it_is_mended(name: str, number: int, tmp_path: Path) -> None:
    slip = SLIPS[name]
    find, replace = slip.mended[number]
    assert (slip.main + slip.page).count(find) == 1
    assert _told(tmp_path, slip, slip.main.replace(find, replace), slip.page.replace(find, replace)) == set()
