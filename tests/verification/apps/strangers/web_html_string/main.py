import json
import os
from pathlib import Path

import webview

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home()) / "shopping.json"
PAGE = """
<!doctype html>
<html><body style="font-family: sans-serif">
<form id="form"><input id="what" required placeholder="What"> <button>Add</button></form>
<ul id="list"></ul>
<script>
const list = document.getElementById("list");
function draw(items) {
  list.replaceChildren();
  for (const item of items) {
    const row = document.createElement("li");
    row.textContent = item;
    const drop = document.createElement("button");
    drop.textContent = "x";
    drop.onclick = async () => draw(await pywebview.api.drop(item));
    row.append(" ", drop);
    list.append(row);
  }
}
document.getElementById("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const field = document.getElementById("what");
  draw(await pywebview.api.add(field.value));
  field.value = "";
});
window.addEventListener("pywebviewready", async () => draw(await pywebview.api.items()));
</script>
</body></html>
"""


class Api:
    def _load(self):
        return json.loads(FILE.read_text()) if FILE.exists() else []

    def _save(self, items):
        FILE.write_text(json.dumps(items))
        return items

    def items(self):
        return self._load()

    def add(self, what):
        return self._save([*self._load(), what])

    def drop(self, what):
        items = self._load()
        if what in items:
            items.remove(what)
        return self._save(items)


webview.create_window("Shopping", html=PAGE, js_api=Api())
webview.start()
