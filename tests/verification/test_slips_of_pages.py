"""Slips of a page and its script, told at their lines, and not where they are mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.verification.slips import Slip, told

_APP = '''
import webview


class Api:
    def __init__(self):
        self._names = []

    def names(self):
        return self._names

    def add(self, name):
        self._names.append(name)
        return self._names

    def change(self, number, name):
        self._names[number] = name
        return self._names


PAGE = """<html><body>
{body}
<script>
{script}
</script>
</body></html>"""
webview.create_window("Names", html=PAGE, js_api=Api())
webview.start()
'''
_FORM = '<form id="form"><input id="name"><button>Add</button></form><ul id="list"></ul>'
_SHOWS = """
const form = document.getElementById('form');
function show(names) {
  const list = document.getElementById('list');
  list.innerHTML = '';
  names.forEach((name, number) => {
    const item = document.createElement('li');
    item.textContent = name;
    list.appendChild(item);
  });
}
"""


def _page(body: str, script: str) -> str:
    """The app with this page, where a comment of the script marks a faulty line."""
    return _APP.replace("{body}", body).replace("{script}", script)


SENT = _page(
    _FORM,
    _SHOWS
    + """
form.addEventListener('submit', async (event) => { //#!
  show(await pywebview.api.add(document.getElementById('name').value));
});
""",
)
PROMISE = _page(
    _FORM,
    _SHOWS
    + """
form.onsubmit = (event) => {
  event.preventDefault();
  show(pywebview.api.add(document.getElementById('name').value)); //#!
};
""",
)
EDITED = _page(
    _FORM,
    _SHOWS
    + """
let editing = null;
function edit(number, name) {
  editing = number;
  document.getElementById('name').value = name;
}
document.getElementById('list').addEventListener('click', (event) => {
  edit([...event.target.parentNode.children].indexOf(event.target), event.target.textContent);
});
function empty() {
  document.getElementById('form').reset(); //#!
}
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const name = document.getElementById('name').value;
  if (editing !== null) {
    await pywebview.api.change(editing, name);
  } else {
    await pywebview.api.add(name);
  }
  empty();
  show(await pywebview.api.names());
});
""",
)
QUIZ = _page(
    '<p id="question"></p><button id="start">Start</button><button id="yes">Yes</button>',
    """
class Quiz {
  constructor() {
    this.questions = ['One?', 'Two?'];
    this.index = 0;
    this.score = 0;
    document.getElementById('start').addEventListener('click', () => this.start());
    document.getElementById('yes').addEventListener('click', () => this.answer());
  }
  start() {
    this.index = 0; //#!
    this.ask();
  }
  ask() {
    document.getElementById('question').textContent = this.questions[this.index];
  }
  answer() {
    this.score += 1;
    this.index += 1;
    if (this.index < this.questions.length) {
      this.ask();
    } else {
      document.getElementById('question').textContent = `${this.score} of ${this.questions.length}`;
    }
  }
}
const quiz = new Quiz();
""",
)
PAST = QUIZ.replace("this.index = 0; //#!", "this.index = this.score = 0;").replace(
    "if (this.index < this.questions.length) {", "if (this.index <= this.questions.length) { //#!"
)
HANDED = QUIZ.replace("this.index = 0; //#!", "this.index = this.score = 0;").replace(
    "() => this.answer());", "this.answer); //#!"
)
PLAIN = HANDED.replace("this.answer); //#!", "function () { this.answer(); }); //#!")
HELPER = _page(
    _FORM,
    """
const byId = (id) => document.getElementById(id);
byId('form').onsubmit = (event) => {
  event.preventDefault();
  byId('lists').textContent = byId('name').value; //#!
};
""",
)
AGAIN = _page(
    '<p id="question"></p><button id="next">Next</button><button id="restart">Again</button>',
    """
const questions = ['One?', 'Two?'];
let current = 0;
let score = 0;
function ask() {
  document.getElementById('question').textContent = questions[current] || `${score} points`;
}
document.getElementById('next').onclick = () => {
  current += 1;
  score += 1;
  ask();
};
document.getElementById('restart').onclick = () => { //#!
  score = 0;
  ask();
};
""",
)
PILE = _page(
    '<p id="question"></p><div id="answers"></div><button id="next">Next</button>',
    """
const questions = [['One?', 'Yes'], ['Two?', 'No']];
let current = 0;
function ask() {
  const box = document.getElementById('answers');
  const question = questions[current];
  question.forEach((text) => { //#!
    const button = document.createElement('button');
    button.textContent = text;
    box.appendChild(button);
  });
}
document.getElementById('next').onclick = () => {
  current = (current + 1) % questions.length;
  ask();
};
ask();
""",
)

SIFTED = _page(
    '<input id="search"><button id="add">Add</button><ul id="list"></ul>',
    """
const list = document.getElementById('list');
let names = [];
function render() {
  list.innerHTML = '';
  const words = document.getElementById('search').value; // #!
  names.filter(name => name.includes(words)).forEach(name => list.append(name));
}
async function add() {
  names = await pywebview.api.add('Kim');
  render();
}
document.getElementById('add').addEventListener('click', add);
render();
""",
)
REFUSED = _page(
    _FORM,
    _SHOWS
    + """
form.addEventListener('submit', async event => {
  event.preventDefault();
  show(await pywebview.api.add(document.getElementById('name').value)); // #!
});
""",
).replace(
    "        self._names.append",
    "        if not name:\n            raise ValueError('No name')\n        self._names.append",
)

SLIPS = {
    "a search that nothing listens to": Slip(
        kind="dead_control",
        framework="webview",
        text=SIFTED,
        mended=(
            ("render();\n\n", "document.getElementById('search').addEventListener('input', render);\n"),
            ('<input id="search">', '<input id="search" oninput="render()">'),
            ("'click', add)", "'click', render)"),
            ('id="search"', 'id="name"'),
        ),
    ),
    "a refusal that nothing catches": Slip(
        kind="error_in_page",
        framework="webview",
        text=REFUSED,
        mended=(
            ("            raise ValueError('No name')\n", "            return self._names\n"),
            ("form.addEventListener", "window.onerror = show;\nform.addEventListener"),
        ),
    ),
    "answers below those of the last question": Slip(
        kind="lost_data",
        framework="webview",
        text=PILE,
        mended=(
            ("  const question = questions", "  box.innerHTML = '';\n  const question = questions"),
            (
                "  const question = questions",
                "  while (box.firstChild) box.removeChild(box.firstChild);\n  const question = questions",
            ),
            ("questions[current];", "fetched(current);"),
            ("  ask();\n};", "  document.querySelector('button').remove();\n  ask();\n};"),
            ("\nask();\n", "\n"),
        ),
    ),
    "a question that a new beginning leaves": Slip(
        kind="error_in_page",
        framework="webview",
        text=AGAIN,
        mended=(
            ("  score = 0;\n", "  score = 0;\n  current = 0;\n"),
            ("questions[current] ||", "current ||"),
            ("  current += 1;\n", "  current = (current + 1) % questions.length;\n"),
        ),
    ),
    "a method without its object": Slip(
        kind="error_in_page",
        framework="webview",
        text=HANDED,
        mended=(
            ("this.answer); //#!", "() => this.answer());"),
            ("this.answer); //#!", "this.answer.bind(this));"),
            (
                "    this.questions = ['One?', 'Two?'];",
                "    this.questions = ['One?', 'Two?'];\n    this.answer = () => 0;",
            ),
        ),
    ),
    "a plain function with another this": Slip(
        kind="error_in_page",
        framework="webview",
        text=PLAIN,
        mended=(
            ("function () { this.answer(); })", "() => { this.answer(); })"),
            ("this.answer(); })", "this.answer(); }.bind(this))"),
            ("function () { this.answer(); })", "function () { this.focus(); })"),
        ),
    ),
    "an element that is not there, asked for by a helper": Slip(
        kind="error_in_page",
        framework="webview",
        text=HELPER,
        mended=(
            ("byId('lists')", "byId('list')"),
            ('<ul id="list">', '<ul id="lists">'),
            ("=> document.getElementById(id)", "=> find(id)"),
        ),
    ),
    "a form that is sent away": Slip(
        kind="error_in_page",
        framework="webview",
        text=SENT,
        mended=(
            ("(event) => { //#!", "(event) => {\n  event.preventDefault();"),
            ("(event) => { //#!", "(event) => {\n  halt(event);\n  function halt(sent) { sent.preventDefault(); }"),
            ('<form id="form">', '<form id="form" onsubmit="return false">'),
        ),
    ),
    "an answer that is handed on before it is there": Slip(
        kind="error_in_page",
        framework="webview",
        text=PROMISE,
        mended=(
            ("show(pywebview.api.add(", "show(await pywebview.api.add("),
            ("function show(names) {", "async function show(answer) {\n  const names = await answer;"),
        ),
    ),
    "an edit that never ends": Slip(
        kind="lost_data",
        framework="webview",
        text=EDITED,
        mended=(
            ("reset(); //#!", "reset();\n  editing = null;"),
            ("  editing = number;\n", ""),
            ("  } else {\n    await pywebview.api.add(name);\n  }", "  }"),
        ),
    ),
    "points that a new beginning leaves": Slip(
        kind="error_in_page",
        framework="webview",
        text=QUIZ,
        mended=(
            ("    this.index = 0; //#!", "    this.index = 0;\n    this.score = 0;"),
            ("('click', () => this.start())", "('click', () => this.ask())"),
            ("    this.score += 1;\n", ""),
        ),
    ),
    "a question past the last": Slip(
        kind="error_in_page",
        framework="webview",
        text=PAST,
        mended=(
            ("<= this.questions.length)", "< this.questions.length)"),
            ("<= this.questions.length)", "<= this.questions.length - 1)"),
        ),
    ),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_at_its_lines(name: str, tmp_path: Path) -> None:
    slip = SLIPS[name]
    assert told(tmp_path, slip, slip.text) == slip.marked


@pytest.mark.parametrize(
    ("name", "number"), [(name, number) for name, slip in SLIPS.items() for number in range(len(slip.mended))]
)
def test_nothing_is_told_where_it_is_mended(name: str, number: int, tmp_path: Path) -> None:
    slip = SLIPS[name]
    find, replace = slip.mended[number]
    assert slip.text.count(find) == 1
    assert told(tmp_path, slip, slip.text.replace(find, replace)) == set()
