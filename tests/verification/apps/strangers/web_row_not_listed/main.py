import json
from pathlib import Path
import webview

NOTES = Path(__file__).with_name("notes.json")

HTML = """<!DOCTYPE html>
<html>
<head><meta charset="utf-8">
<style>
 body{display:flex;font-family:system-ui;margin:0;height:100vh}
 aside{width:220px;background:#eee;padding:12px;overflow:auto}
 main{flex:1;padding:16px;display:flex;flex-direction:column;gap:8px}
 textarea{flex:1}
 .entry{padding:6px;cursor:pointer;border-bottom:1px solid #ccc}
</style></head>
<body>
<aside>
  <button id="new">New note</button>
  <div id="list"></div>
</aside>
<main>
  <input id="title" placeholder="Title">
  <textarea id="body" placeholder="Text"></textarea>
  <div><button id="save">Save</button> <button id="delete">Delete</button></div>
  <div id="message"></div>
</main>
<script>
let notes = [];
let editingId = null;
const title = document.getElementById('title');
const body = document.getElementById('body');
const message = document.getElementById('message');

function clearForm() {
  title.value = '';
  body.value = '';
}

function renderList() {
  const list = document.getElementById('list');
  list.innerHTML = '';
  for (const note of notes) {
    const div = document.createElement('div');
    div.className = 'entry';
    div.textContent = note.title;
    div.onclick = () => {
      editingId = note.id;
      title.value = note.title;
      body.value = note.body;
      message.textContent = '';
    };
    list.appendChild(div);
  }
}

document.getElementById('new').onclick = () => {
  editingId = null;
  clearForm();
};

document.getElementById('save').onclick = async () => {
  if (!title.value.trim()) {
    message.textContent = 'A title is needed.';
    return;
  }
  if (editingId === null) {
    notes = await pywebview.api.create(title.value, body.value);  // FAULT error_in_page
  } else {
    notes = await pywebview.api.update(editingId, title.value, body.value);
  }
  editingId = null;
  clearForm();
  message.textContent = 'Saved.';
};

document.getElementById('delete').onclick = async () => {
  if (editingId === null) return;
  notes = await pywebview.api.delete(editingId);
  editingId = null;
  clearForm();
  renderList();
  message.textContent = 'Deleted.';
};

window.addEventListener('pywebviewready', async () => {
  notes = await pywebview.api.all();
  renderList();
});
</script>
</body>
</html>"""


class Api:
    def __init__(self):
        self._notes = json.loads(NOTES.read_text(encoding="utf-8")) if NOTES.exists() else []

    def _store(self):
        NOTES.write_text(json.dumps(self._notes, indent=1), encoding="utf-8")
        return self._notes

    def all(self):
        return self._notes

    def create(self, title, body):
        new_id = 1 + max((n["id"] for n in self._notes), default=0)
        self._notes.append({"id": new_id, "title": title, "body": body})
        return self._store()

    def update(self, note_id, title, body):
        for note in self._notes:
            if note["id"] == note_id:
                note.update(title=title, body=body)
        return self._store()

    def delete(self, note_id):
        self._notes = [n for n in self._notes if n["id"] != note_id]
        return self._store()


webview.create_window("Notes", html=HTML, js_api=Api(), width=860, height=600)
webview.start()
