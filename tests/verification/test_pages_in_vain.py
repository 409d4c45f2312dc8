"""What a person does on a page in vain, and what a page shows once and never again, is told by reading it."""

from __future__ import annotations

import pytest

from stableagents.verification.reader.web import positions, stale, unasked

PAGE = (
    '<select id="kind"><option>a</option></select>\n<input id="goal" placeholder="Goal">\n'
    "<script>\nconst $ = (id) => document.getElementById(id);\nlet all = [];\nlet score = 0;\nlet turn = 0;\n"
    "function draw() {\n"
)


def _lines(found: object) -> list[int]:
    return [line for _, line, _ in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("  show($('kind').value);\n}\n$('kind').onchange = draw;\nsend($('goal').value);", []),
        ("}\n$('kind').onchange = draw;\nsend($('goal').value);", [10]),
        ("}\nsend($('kind').value);\nconst wish = $('goal');\nwish.focus();", [11]),
        ("}\nsend($('kind').value);\nconst wish = $('goal');\nsend(wish.value);", []),
        ("}\nsend($('kind').value);\nconst wish = $('goal');\nsend(wish);", []),
        ("}\nsend($('kind').value);\n$('goal').value = total;", []),  # a place for what is worked out
        ("}\n$('kind').onchange = (event) => send(event.target.value);\nsend($('goal').value);", []),
        ("}\nfor (const id of ['kind', 'goal']) send($(id).value);", []),
        ("}\nnew FormData(form);\n$('kind').onchange = draw;", []),
        ("}\n$('kind').onchange = draw;\nsend(kind.value, goal.value);", []),
    ],
)
def test_a_field_that_nothing_asks_is_told(script: str, lines: list[int]) -> None:
    assert _lines(unasked.fields({"page.html": PAGE + script + "\n</script>"})) == lines


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("const a = $('one').value;\nconst b = $('two').value;\n", []),
        ("const a = $('one').value;\nconst c = 1;\nconst b = $('one').value;\n", [3]),
        ("const a = $('one').value;\nchange();\nconst b = $('one').value;\n", []),
    ],
)
def test_one_field_that_is_asked_twice_is_told(script: str, lines: list[int]) -> None:
    assert _lines(unasked.twice({"app.js": script})) == lines


def test_a_length_below_nothing_is_told() -> None:
    assert _lines(unasked.lengths({"app.js": "if (all.length < 1) a();\nif (all.length < 0) b();\n"})) == [2]


@pytest.mark.parametrize(
    ("name", "then", "lines"),
    [("search", "return;", [3]), ("search", "return show(all);", []), ("convert", "return;", [])],
)
def test_a_search_that_is_not_undone_is_told(name: str, then: str, lines: list[int]) -> None:
    script = f"function {name}() {{\n  const word = field.value.trim();\n  if (!word) {then}\n  ask(word);\n}}\n"
    heard = f"field.addEventListener('input', {name});\n"
    assert _lines(unasked.searches({"app.js": script + heard})) == lines
    assert _lines(unasked.searches({"app.js": script + f"button.addEventListener('click', {name});\n"})) == []


COUNT = (
    "let all = [];\nfunction count() {\n  words.textContent = all.length;\n}\n"
    "async function add() {\n  all = await pywebview.api.add();\n  draw();\n}\n"
    "window.addEventListener('pywebviewready', async () => {\n  all = await pywebview.api.all();\n  count();\n});\n"
)


def test_a_count_that_is_shown_at_the_beginning_alone_is_told() -> None:
    assert _lines(stale.counts({"app.js": COUNT})) == [11]
    assert _lines(stale.counts({"app.js": COUNT.replace("  draw();", "  count();")})) == []
    assert _lines(stale.counts({"app.js": COUNT.replace("  all = await pywebview.api.add();\n", "")})) == []
    assert _lines(stale.counts({"app.js": COUNT + "setInterval(count, 500);\n"})) == []


GAME = (
    "let score = 0;\nlet turn = 0;\nfunction right() {\n  score++;\n}\n"
    "document.getElementById('restart').addEventListener('click', () => {\n  turn = 0;\n  show();\n});\n"
)


def test_points_that_a_new_game_goes_on_with_are_told() -> None:
    assert _lines(stale.points({"app.js": GAME})) == [6]
    assert _lines(stale.points({"app.js": GAME.replace("  turn = 0;", "  turn = 0;\n  score = 0;")})) == []
    assert _lines(stale.points({"app.js": GAME.replace("restart", "next")})) == []


def test_numbers_that_are_sorted_as_texts_are_told() -> None:
    script = "all.sort((a, b) => String(a.size).localeCompare(String(b.size)));\n"
    assert _lines(stale.sorted_as_text({"app.js": script + "show(one.size.toFixed(2));\n"})) == [1]
    assert _lines(stale.sorted_as_text({"app.js": script + "show(one.size);\n"})) == []
    by_number = script.replace("b.size))", "b.size), undefined, { numeric: true })")
    assert _lines(stale.sorted_as_text({"app.js": by_number + "show(one.size.toFixed(2));\n"})) == []


def test_a_position_in_what_the_page_shows_is_no_place_in_its_whole_list() -> None:
    script = (
        "function shown() {\n  return all.filter((one) => one.text.includes(word));\n}\n"
        "shown().forEach((one, at) => {\n  button.onclick = () => take(at);\n});\n"
        "function take(at) {\n  all.splice(at, 1);\n}\n"
    )
    assert _lines(positions.mistaken_in_page({"app.js": script})) == [5]
    assert _lines(positions.mistaken_in_page({"app.js": script.replace("take(at);", "take(all.indexOf(one));")})) == []
    assert _lines(positions.mistaken_in_page({"app.js": script.replace("all.filter", "all.slice")})) == []
