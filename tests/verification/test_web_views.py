"""Web views: mistakes in pages, scripts and the Python behind them are told with their file and line."""

from __future__ import annotations

import ast
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from stableagents.verification import FindingKind, Report
from stableagents.verification.findings import Permission
from stableagents.verification.harness.web import nan
from stableagents.verification.reader.web import elements, hidden, promises, storage, text_ids
from stableagents.verification.static import check
from tests.verification import corpus
from tests.verification.corpus import App

# One of each kind that only a running app shows; the bench tries all of them.
OPERATED = (
    "web_board: a removal that is not kept",
    "web_board: the file is opened for reading alone",
    "web_dialog_for_ever",
    "web_interval_again",
    "web_lost_listeners",
    "web_notes: an error that nobody handles",
    "web_late_frame",
    "web_promise_handed_on",
    "web_rows_pile_up",
    "web_shows_nan",
    "web_under_another",
    "web_converter: a dead button",
    "web_counter: a loop in the page without an end",
)


@pytest.fixture(scope="module")
def broken() -> dict[str, App]:
    apps = [*corpus.mutants(), *corpus.strangers()]
    return {app.name: app for app in apps if app.framework == "webview" and app.fault is not None}


@pytest.fixture(scope="module")
def reports(broken: dict[str, App], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Future[Report]]:
    pool = ThreadPoolExecutor(2)
    return {name: pool.submit(broken[name].verified_in, tmp_path_factory.mktemp("app")) for name in OPERATED}


def test_there_are_enough_broken_pages_to_learn_from(broken: dict[str, App]) -> None:
    assert len(broken) >= 25


@pytest.mark.parametrize("name", OPERATED)
def test_a_mistake_that_only_using_the_page_shows_is_told_at_its_line(
    name: str, broken: dict[str, App], reports: dict[str, Future[Report]]
) -> None:
    fault, report = broken[name].fault, reports[name].result()
    assert fault is not None
    told = [(finding.kind.value, finding.file, finding.line) for finding in report.findings]
    is_told = [fault.kind == kind and fault.file == file and fault.line in (None, line) for kind, file, line in told]
    assert any(is_told), told


def _read(folder: Path, **files: str) -> tuple[list[tuple[FindingKind, str | None, int | None]], list[Permission]]:
    main = 'import webview\nwebview.create_window("A", "index.html")\nwebview.start()\n'
    names = {"main": "main.py", "page": "index.html", "script": "app.js"}
    for name, text in {"main": main, "page": "<p>Hello</p>", **files}.items():
        (folder / names[name]).write_text(text, encoding="utf-8")
    permissions: list[Permission] = []
    findings = check(folder, framework="webview", on_permission=permissions.append)
    return [(finding.kind, finding.file, finding.line) for finding in findings], permissions


def test_a_page_that_is_given_as_its_address_is_told(tmp_path: Path) -> None:
    main = 'import webview\nPAGE = """\n<p>Hello</p>"""\nwebview.create_window("A", PAGE)\nwebview.start()\n'
    findings, _ = _read(tmp_path, main=main)
    assert findings == [(FindingKind.WRONG_ARGUMENTS, "main.py", 4)]


def test_a_page_that_loads_from_the_network_is_told_as_reaching_out(tmp_path: Path) -> None:
    page = '<p>Hello</p>\n<script src="https://cdn.example.org/chart.js"></script>\n<a href="https://example.org">x</a>'
    findings, permissions = _read(tmp_path, page=page)
    assert findings == []
    assert [(told.file, told.line) for told in permissions] == [("index.html", 2)]
    assert "cdn.example.org" in permissions[0].message


def test_calls_of_what_python_has_give_nothing_whatever_way_they_are_written(tmp_path: Path) -> None:
    main = (
        "import webview\n\n\nclass Api:\n    def add(self, text, count=1): ...\n\n    def many(self, *texts): ...\n\n\n"
        'webview.create_window("A", "index.html", js_api=Api())\nwebview.start()\n'
    )
    script = (
        "const api = window.pywebview.api;\napi.add('a, b', 2);\napi.many(1, 2, 3);\n"
        "pywebview.api.add(`${[1, 2]}`);\n"
        "// pywebview.api.gone();\nif (pywebview.api?.add) pywebview.api.add(...words);\n"
    )
    assert _read(tmp_path, main=main, script=script)[0] == []
    wrong = script + "api.remove(1);\npywebview.api.add();\n"
    told = _read(tmp_path, main=main, script=wrong)[0]
    assert (FindingKind.UNKNOWN_METHOD, "app.js", 7) in told
    assert (FindingKind.WRONG_ARGUMENTS, "app.js", 8) in told
    assert len(told) == 2


def test_what_is_kept_in_the_page_alone_is_told_as_lost(tmp_path: Path) -> None:
    told = _read(tmp_path, script='let a = 1;\nlocalStorage.setItem("a", a);\n')[0]
    assert told == [(FindingKind.LOST_DATA, "app.js", 2)]


def test_a_function_that_is_called_where_it_should_be_handed_over_is_told(tmp_path: Path) -> None:
    script = (
        "function tick() {\n  document.title = 'tick';\n}\nfunction maker() {\n  return tick;\n}\n"
        "setTimeout(tick, 100);\nsetTimeout(maker(), 100);\nsetTimeout(() => tick(), 100);\n"
    )
    assert _read(tmp_path, script=script)[0] == []
    wrong = script + "setInterval(tick(), 100);\ndocument.addEventListener('click', tick());\n"
    kind = FindingKind.COMMAND_CALLED
    assert _read(tmp_path, script=wrong)[0] == [(kind, "app.js", 10), (kind, "app.js", 11)]


def test_a_function_that_nothing_defines_is_told_wherever_the_page_calls_it(tmp_path: Path) -> None:
    script = (
        "import { helper } from './other.js';\nconst twice = (number) => helper(number * 2);\n"
        "class Shelf {\n  put(each) { this.each = each; }\n  get all() { return [twice(1)]; }\n}\n"
        "function draw(list, each) {\n  list.forEach((item) => each(item)); // nowhere(1)\n"
        "  return `<a onclick=\"draw([])\">nowhere(2) ${twice(parseInt('3'))} \\`</a>` + 'nowhere(4)'"
        " + /nowhere\\(5/.source;\n}\n"
        "window.later = draw;\nlater([], twice);\n"
    )
    page = '<p>nowhere(6)</p><button onclick="draw([])">Draw</button><script src="app.js"></script>'
    assert _read(tmp_path, script=script, page=page)[0] == []
    wrong = script + "const of = (list) => `<b onclick='gone(${list})'>${missing(list)}</b>`;\n"
    told = _read(tmp_path, script=wrong, page=page.replace("draw([])", "paint([])"))[0]
    kind = FindingKind.UNDEFINED_NAME
    assert sorted(told, key=str) == [(kind, "app.js", 13), (kind, "app.js", 13), (kind, "index.html", 1)]
    assert _read(tmp_path, script=wrong, page=page + '<script src="https://cdn.example.org/x.js"></script>')[0] == []


def test_a_function_that_nothing_defines_is_told_in_a_page_that_python_holds_as_a_text(tmp_path: Path) -> None:
    main = (
        'import webview\nPAGE = """\n<button onclick="add()">+</button>\n<script>\nfunction show(list) {\n'
        '  list.map(line);\n  rows(list);\n}\n</script>"""\n'
        'print("add(1)")\nwebview.create_window("A", html=PAGE)\nwebview.start()\n'
    )
    told = _read(tmp_path, main=main)[0]
    assert told == [(FindingKind.UNDEFINED_NAME, "main.py", 7), (FindingKind.UNDEFINED_NAME, "main.py", 3)]


def test_a_page_that_python_holds_in_one_line_is_read_by_its_own_lines(tmp_path: Path) -> None:
    page = "<button onclick='go()'>Go</button>\\n<script>\\nfunction go() { alert(1) }\\ngo();\\n</script>"
    main = f'import webview\nPAGE = "{page}"\nwebview.create_window("A", html=PAGE)\nwebview.start()\n'
    assert _read(tmp_path, main=main)[0] == []
    assert _read(tmp_path, main=main.replace("go();", "come();"))[0] == [(FindingKind.UNDEFINED_NAME, "main.py", 2)]


def test_a_class_in_the_place_of_its_instance_is_told(tmp_path: Path) -> None:
    main = (
        "import webview\n\n\nclass Api:\n    def add(self, text): ...\n\n\n"
        'webview.create_window("A", "index.html", js_api=Api())\nwebview.start()\n'
    )
    assert _read(tmp_path, main=main)[0] == []
    told = _read(tmp_path, main=main.replace("js_api=Api()", "js_api=Api"))[0]
    assert told == [(FindingKind.WRONG_ARGUMENTS, "main.py", 8)]
    static = main.replace("    def add(self", "    @staticmethod\n    def add(")
    assert _read(tmp_path, main=static.replace("js_api=Api()", "js_api=Api").replace("(, ", "("))[0] == []


_NUMBERED = """
class Api:
    def __init__(self):
        self.tasks = []

    def add(self, text):
        self.tasks.append({"id": len(self.tasks) + 1, "text": text})

    def remove(self, task_id):
        self.tasks = [task for task in self.tasks if task["id"] != task_id]
"""


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("b.onclick = () => pywebview.api.remove(b.dataset.id);\n", [1]),
        ("b.onclick = () => pywebview.api.remove(Number(b.dataset.id));\n", []),
        ("b.onclick = () => pywebview.api.add(b.dataset.id);\n", []),
        ("function go(e) {\n  const id = e.dataset.id;\n  pywebview.api.remove(id);\n}\n", [3]),
        ("function go(e) {\n  const id = e.dataset.id;\n  pywebview.api.remove(+id);\n}\n", []),
        ("function drop(id) {\n  pywebview.api.remove(id);\n}\nb.onclick = () => drop(b.dataset.id);\n", [2]),
        ("function drop(id) {\n  pywebview.api.remove(id);\n}\nb.onclick = () => drop(task.id);\n", []),
        ("function drop(id) {\n  pywebview.api.remove(id);\n}\nb.onclick = drop;\n", []),
        ("function drop(id) {\n  pywebview.api.remove(id);\n}\np(`<b onclick=\"drop('${t.id}')\">`);\n", [2]),
        ('function drop(id) {\n  pywebview.api.remove(id);\n}\np(`<b onclick="drop(${t.id})">`);\n', []),
        ("function edit(id) {\n  show(tasks.find((t) => t.id === id));\n}\nedit(row.dataset.id);\n", [2]),
        ("function edit(id) {\n  show(tasks.find((t) => t.id == id));\n}\nedit(row.dataset.id);\n", []),
        ("function edit(id) {\n  show(tasks.find((t) => id === t.id + ''));\n}\nedit(row.dataset.id);\n", []),
        ("function edit(id) {\n  id = Number(id);\n  f(tasks.find((t) => t.id === id));\n}\nedit(r.dataset.id);\n", []),
        ("tasks = [{ id: 'a' }];\nfunction edit(id) {\n  f((t) => t.id === id);\n}\nedit(r.dataset.id);\n", []),
    ],
)
def test_an_id_that_is_a_number_is_not_looked_for_by_a_text(script: str, lines: list[int]) -> None:
    assert [line for _, line, _ in text_ids.compared({"app.js": script}, [ast.parse(_NUMBERED)])] == lines


def test_a_name_of_a_list_that_an_answer_is_put_under_unwaited_for_is_told() -> None:
    script = (
        "let cards = [];\nfunction show() {\n  cards.forEach(draw);\n  save(cards);\n}\n"
        "cards = {}pywebview.api.load();\n"
    )
    assert list(promises.unawaited(script.replace("{}", "await "))) == []
    assert [line for line, _ in promises.unawaited(script.replace("{}", ""))] == [6]
    assert list(promises.unawaited(script.replace("{}", "") + "cards.then(show);\n")) == []


def test_a_variable_that_pywebview_has_in_every_page_is_told_where_the_page_declares_it_too(tmp_path: Path) -> None:
    sound = "function sum(list) {\n  const value = list[0];\n  return value;\n}\nconst valued = 1;\nvar keys = [];\n"
    assert _read(tmp_path, script=sound)[0] == []
    told = _read(tmp_path, script=sound + "let value = 0;\n", page='<script src="app.js"></script>')[0]
    assert told == [(FindingKind.ERROR_IN_PAGE, "app.js", 7)]
    as_module = '<script type="module" src="app.js"></script>'
    assert _read(tmp_path, script=sound + "let value = 0;\n", page=as_module)[0] == []


KEPT = (
    'const KEY = "cards";\nlet cards = JSON.parse(localStorage.getItem("card") || "[]");\n'
    "const save = () => localStorage.setItem(KEY, JSON.stringify(cards));\n"
)


def test_what_is_kept_for_nobody_and_what_is_used_before_it_is_there_is_told(tmp_path: Path) -> None:
    main = "import webview\nclass Api:\n    def all(self):\n        return []\n"
    main += 'webview.create_window("A", "index.html", js_api=Api())\nwebview.start(private_mode=False)\n'
    page = '<p id="p">Hello</p><script src="app.js"></script>'
    findings, _ = _read(tmp_path, main=main, page=page, script=KEPT + "p.textContent = pywebview.api.all();\n")
    assert findings == [(FindingKind.LOST_DATA, "app.js", 2), (FindingKind.ERROR_IN_PAGE, "app.js", 4)]


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        (KEPT, [2]),
        (KEPT.replace('"card"', "KEY"), []),
        (KEPT.replace('"card"', "nameOf(cards)"), []),  # which nobody can tell
        ("const save = () => localStorage.setItem('cards', JSON.stringify([]));\n", [1]),
        ("localStorage['n'] = 1;\nshow(localStorage['n']);\nlocalStorage.removeItem('m');\n", []),
        ("localStorage.setItem('a', 1);\nfor (const each of Object.keys(localStorage)) show(each);\n", []),
    ],
)
def test_what_a_page_keeps_is_looked_for_under_the_same_name(script: str, lines: list[int]) -> None:
    assert [(file, line) for file, line, _ in storage.wrong({"app.js": script})] == [("app.js", line) for line in lines]


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("const got = pywebview.api.all();\nfor (const each of got.items) console.log(each);", [1]),
        ("let n;\nasync function f() {\n  n = window.pywebview.api.count();\n  p.textContent = `${n}`;\n}", [3]),
        ("p.textContent = pywebview.api.all();", [1]),
        ("if (!pywebview.api.all()) alert(1);", [1]),
        ("const { a, b } = pywebview.api.all();", [1]),
        ("const t = pywebview.api.all().toFixed(2);", [1]),
        ("const got = pywebview.api.all();\nshow((await got).items, got.length);", []),
        ("const got = pywebview.api.all();\ngot.then((each) => each.items);\np.title = got.name;", []),
        ("async () => (await pywebview.api.all()).length;\nconst get = () => pywebview.api.all();", []),
        ('pywebview.api.all("(").then((n) => n.length);\nrender(pywebview.api.all());', []),
    ],
)
def test_an_answer_of_python_is_waited_for_before_it_is_used(script: str, lines: list[int]) -> None:
    assert [line for line, _ in promises.unawaited(script)] == lines


@pytest.mark.parametrize(
    ("script", "behind"),
    [
        ("const all = sum / items.length;\nconst n = 2;\np.textContent = 'Average: ' + all.toFixed(n);", 1),
        ("p.textContent = `${100 * hits / tries} %`;", 1),
        ("let all = 4 / two;\np.textContent = parseFloat(input.value);", 2),
        ("all = '</b> 1 / 2'; // a / b\np.innerHTML = all;", 2),
    ],
)
def test_a_number_that_is_none_is_told_where_it_is_divided(script: str, behind: int) -> None:
    lines = script.split("\n")
    assert nan.behind(lines, len(lines)) == behind


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("\ndocument.getElementById('ad').onclick = add;", [2]),
        ("const box = document.querySelector('#ad');\nbox.focus();", [1]),
        ("list.innerHTML = '<b id=\"of\">';\nroot.querySelector('#of').x();", []),
        ("const box = document.querySelector('#ad');\nif (box) box.focus();", []),
        ("if (document.getElementById('ad')) document.getElementById('ad').focus();", []),
        ("document.getElementById('ad')?.focus();\nconst box = document.getElementById('ad');", []),
        ("row.innerHTML = `<b id=\"row-${number}\">`;\ndocument.getElementById('row-1').focus();", []),
        ("made.id = nameOf(made);\ndocument.getElementById('ad').focus();", []),
    ],
)
def test_an_element_that_nothing_of_the_page_makes_is_told(script: str, lines: list[int]) -> None:
    told = elements.missing({"index.html": '<button id="add">Add</button>', "app.js": script})
    assert [(file, line) for file, line, _ in told] == [("app.js", line) for line in lines]


@pytest.mark.parametrize(
    ("style", "script", "lines"),
    [
        ("p { color: red }\n#again { display: none; }", "", [2]),
        ("/* #add { display: none } */\n#again{margin:0;display:none}", "", [2]),
        (".over #again { display: block }\n#again { display: none }", "", []),
        ("#again { display: none }\n.on { display: block !important }", "", []),
        ("#again { display: none }", "document.getElementById('again').style.display = '';", []),
        ("#again { display: none }", "for (const each of ['again']) show(each);", []),
        ("#again { display: none }", "again.hidden = false;", []),
        ("@media print {\n  #again { display: none }\n}", "", []),
        ("#again { display: inline }\n#quiz { display: none }", "", []),
    ],
)
def test_a_button_that_a_style_hides_for_good_is_told(style: str, script: str, lines: list[int]) -> None:
    listens = "document.getElementById('again').addEventListener('click', begin);\n"
    page = '<section id="quiz"><button id="again">Play again</button></section>'
    told = hidden.buttons({"index.html": page, "app.js": listens + script}, {"style.css": style})
    assert [(file, line) for file, line, _ in told] == [("style.css", line) for line in lines]


def test_a_function_that_is_called_where_pywebview_is_to_call_it_is_told(tmp_path: Path) -> None:
    main = (
        'import webview\n\n\ndef fill(window):\n    window.evaluate_js("show(1)")\n\n\n'
        "def listener():\n    return print\n\n\n"
        'window = webview.create_window("A", "index.html")\nwindow.events.loaded += lambda: fill(window)\n'
        "window.events.closed += listener()\nwindow.counts = 1\nwindow.counts += 1\nwebview.start(fill, window)\n"
    )
    script = "function show(number) {\n  document.title = number;\n}\n"
    assert _read(tmp_path, main=main, script=script)[0] == []
    wrong = main.replace("lambda: fill(window)", "fill(window)").replace("start(fill, window)", "start(fill(window))")
    kind = FindingKind.COMMAND_CALLED
    assert _read(tmp_path, main=wrong, script=script)[0] == [(kind, "main.py", 13), (kind, "main.py", 17)]
