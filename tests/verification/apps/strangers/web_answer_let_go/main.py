import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import webview

DB = Path(__file__).parent / "habits.db"


def connect():
    conn = sqlite3.connect(DB)
    conn.row_factory = sqlite3.Row
    return conn


def init():
    with closing(connect()) as conn, conn:
        conn.execute("CREATE TABLE IF NOT EXISTS habits (id INTEGER PRIMARY KEY, name TEXT)")
        conn.execute("CREATE TABLE IF NOT EXISTS marks (habit INTEGER, day TEXT, PRIMARY KEY (habit, day))")


class Api:
    def list_habits(self):
        today = date.today().isoformat()
        with closing(connect()) as conn:
            rows = conn.execute("SELECT id, name FROM habits ORDER BY id").fetchall()
            result = []
            for row in rows:
                days = [r["day"] for r in conn.execute("SELECT day FROM marks WHERE habit = ?", (row["id"],))]
                result.append({"id": row["id"], "name": row["name"], "total": len(days), "done_today": today in days})
        return result

    def add_habit(self, name):
        with closing(connect()) as conn, conn:
            conn.execute("INSERT INTO habits (name) VALUES (?)", (name,))
        return self.list_habits()

    def toggle(self, habit_id):
        today = date.today().isoformat()
        with closing(connect()) as conn, conn:
            if conn.execute("DELETE FROM marks WHERE habit = ? AND day = ?", (habit_id, today)).rowcount == 0:
                conn.execute("INSERT INTO marks VALUES (?, ?)", (habit_id, today))
        return self.list_habits()

    def remove(self, habit_id):
        with closing(connect()) as conn, conn:
            conn.execute("DELETE FROM habits WHERE id = ?", (habit_id,))
            conn.execute("DELETE FROM marks WHERE habit = ?", (habit_id,))
        return self.list_habits()


PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><title>Habits</title>
<style>
body{font-family:sans-serif;max-width:520px;margin:30px auto}
.habit{display:flex;gap:12px;align-items:center;padding:10px;border:1px solid #ccc;border-radius:8px;margin:6px 0}
.habit.done{background:#dff5e1}
.name{flex:1}
</style></head>
<body>
<h1>Habits</h1>
<form id="new"><input id="name" placeholder="New habit" required><button>Add</button></form>
<div id="habits"></div>
<script>
const box = document.querySelector('#habits');
function show(habits) {
  box.replaceChildren(...habits.map(h => {
    const row = document.createElement('div');
    row.className = 'habit' + (h.done_today ? ' done' : '');
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = h.name;
    const total = document.createElement('small');
    total.textContent = h.total + ' days';
    const mark = document.createElement('button');
    mark.textContent = 'Today';
    mark.onclick = () => window.pywebview.api.toggle(h.id).then(show);
    const remove = document.createElement('button');
    remove.textContent = 'Remove';
    remove.onclick = () => window.pywebview.api.remove(h.id);  // FAULT error_in_page
    row.append(name, total, mark, remove);
    return row;
  }));
}
document.querySelector('#new').onsubmit = event => {
  event.preventDefault();
  const field = document.querySelector('#name');
  window.pywebview.api.add_habit(field.value.trim()).then(show);
  field.value = '';
};
window.addEventListener('pywebviewready', () => window.pywebview.api.list_habits().then(show));
</script>
</body></html>"""

if __name__ == "__main__":
    init()
    webview.create_window("Habit Tracker", html=PAGE, js_api=Api(), width=640, height=600)
    webview.start()
