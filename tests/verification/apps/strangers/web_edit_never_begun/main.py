import json
import os

import webview

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "stock.json")

HTML = r"""
<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<style>
body { font-family: Helvetica, sans-serif; padding: 20px; }
table { border-collapse: collapse; margin-top: 16px; }
th, td { border: 1px solid #bbb; padding: 6px 12px; }
.low { color: #c00; }
</style>
</head>
<body>
<h1>Inventory</h1>
<form id="form">
  <input id="name" placeholder="Item">
  <input id="count" type="number" min="0" placeholder="Count">
  <button type="submit" id="submit">Add</button>
</form>
<table><thead><tr><th>Item</th><th>Count</th><th></th></tr></thead><tbody id="items"></tbody></table>
<script>
let editing = null;  // FAULT lost_data
const nameField = document.getElementById('name');
const countField = document.getElementById('count');

function stopEditing() {
  editing = null;
  nameField.value = '';
  countField.value = '';
  document.getElementById('submit').textContent = 'Add';
}

function show(items) {
  const body = document.getElementById('items');
  body.innerHTML = '';
  Object.entries(items).forEach(([name, count]) => {
    const row = body.insertRow();
    row.insertCell().textContent = name;
    const cell = row.insertCell();
    cell.textContent = count;
    if (count < 5) cell.className = 'low';
    const actions = row.insertCell();
    const edit = document.createElement('button');
    edit.textContent = 'Edit';
    edit.onclick = () => {
      nameField.value = name;
      countField.value = count;
      document.getElementById('submit').textContent = 'Save';
    };
    const del = document.createElement('button');
    del.textContent = 'Delete';
    del.onclick = async () => {
      stopEditing();
      show(await pywebview.api.delete_item(name));
    };
    actions.append(edit, del);
  });
}

document.getElementById('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const name = nameField.value.trim();
  const count = parseInt(countField.value, 10);
  if (!name || Number.isNaN(count)) return;
  if (editing !== null) {
    show(await pywebview.api.update_item(editing, name, count));
  } else {
    show(await pywebview.api.add_item(name, count));
  }
  stopEditing();
});

window.addEventListener('pywebviewready', async () => show(await pywebview.api.get_items()));
</script>
</body>
</html>
"""


class InventoryApi:
    def __init__(self):
        self.items = {}
        self.load()

    def load(self):
        if os.path.exists(FILE):
            with open(FILE) as f:
                self.items = json.load(f)

    def save(self):
        with open(FILE, "w") as f:
            json.dump(self.items, f, indent=2)

    def get_items(self):
        return self.items

    def add_item(self, name, count):
        self.items[name] = self.items.get(name, 0) + count
        self.save()
        return self.items

    def update_item(self, old_name, name, count):
        self.items.pop(old_name, None)
        self.items[name] = count
        self.save()
        return self.items

    def delete_item(self, name):
        self.items.pop(name, None)
        self.save()
        return self.items


if __name__ == "__main__":
    webview.create_window("Inventory", html=HTML, js_api=InventoryApi(), width=640, height=560)
    webview.start()
