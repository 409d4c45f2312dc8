import json
import os
import webview

BASE = os.path.dirname(os.path.abspath(__file__))
STORE = os.path.join(BASE, "expenses.json")

HTML = """
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<title>Expense Tracker</title>
<style>
  body { font-family: 'Segoe UI', sans-serif; background: #f4f6f8; margin: 0; padding: 20px; }
  .card { background: white; border-radius: 8px; padding: 16px; margin-bottom: 16px; }
  input, select, button { padding: 6px 10px; }
  table { width: 100%; border-collapse: collapse; }
  td, th { padding: 6px; border-bottom: 1px solid #ddd; text-align: left; }
</style>
</head>
<body>
<div class="card">
  <h2>Add expense</h2>
  <input id="desc" placeholder="Description">
  <input id="amount" type="number" step="0.01" placeholder="Amount">
  <select id="category"><option>Food</option><option>Travel</option><option>Other</option></select>
  <button id="addBtn" onclick="addExpense()">Add</button>
</div>
<div class="card">
  <table><thead><tr><th>Description</th><th>Category</th><th>Amount</th><th></th></tr></thead><tbody id="rows"></tbody></table>
  <h3>Total: $<span id="total">0.00</span></h3>
</div>
<script>
let expenses = [];

function updateTotal() {
  const sum = expenses.reduce((acc, e) => acc + e.amount, 0);
  document.getElementById('total').textContent = sum.toFixed(2);
}

function render() {
  const body = document.getElementById('rows');
  body.innerHTML = '';
  expenses.forEach(e => {
    const tr = document.createElement('tr');
    for (const value of [e.description, e.category, '$' + e.amount.toFixed(2)]) {
      const td = document.createElement('td');
      td.textContent = value;
      tr.appendChild(td);
    }
    const td = document.createElement('td');
    const btn = document.createElement('button');
    btn.textContent = 'Delete';
    btn.addEventListener('click', () => removeExpense(e.id));
    td.appendChild(btn);
    tr.appendChild(td);
    body.appendChild(tr);
  });
}

async function addExpense() {
  const desc = document.getElementById('desc').value.trim();
  const amount = parseFloat(document.getElementById('amount').value);
  if (!desc || isNaN(amount)) { alert('Please fill in both fields.'); return; }
  const entry = await pywebview.api.add_expense(desc, amount, document.getElementById('category').value);
  expenses.push(entry);
  document.getElementById('desc').value = '';
  document.getElementById('amount').value = '';
  render();
  updateTotal();
}

async function removeExpense(id) {
  await pywebview.api.delete_expense(id);
  expenses = expenses.filter(e => e.id !== id);
  render();
  updateTotal();
}

window.addEventListener('pywebviewready', async () => {
  expenses = await pywebview.api.get_expenses();
  render();
  updateTotal();
});
</script>
</body>
</html>
"""


class Api:
    def __init__(self):
        self.expenses = []
        if os.path.exists(STORE):
            with open(STORE, encoding="utf-8") as f:
                self.expenses = json.load(f)

    def _save(self):
        with open(STORE, "w", encoding="utf-8") as f:
            json.dump(self.expenses, f, indent=2)

    def get_expenses(self):
        self.expenses  # FAULT returns_nothing

    def add_expense(self, description, amount, category):
        entry = {"id": max([e["id"] for e in self.expenses], default=0) + 1, "description": description, "amount": amount, "category": category}
        self.expenses.append(entry)
        self._save()
        return entry

    def delete_expense(self, expense_id):
        self.expenses = [e for e in self.expenses if e["id"] != expense_id]
        self._save()
        return True


if __name__ == "__main__":
    api = Api()
    webview.create_window("Expense Tracker", html=HTML, js_api=api, width=760, height=620)
    webview.start()
