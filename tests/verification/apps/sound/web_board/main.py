import json
import os

import webview

APP_DIR = os.environ.get("STABLEAGENTS_APP_DATA") or os.path.join(os.path.expanduser("~"), ".board")
FILE = os.path.join(APP_DIR, "board.json")

HTML = """
<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<style>
  body { font-family: Arial, sans-serif; background: #f0f2f5; margin: 16px; }
  .columns { display: flex; gap: 12px; }
  .column { background: #fff; border-radius: 8px; padding: 10px; flex: 1; min-height: 200px; }
  .card { background: #e3f2fd; border-radius: 6px; padding: 8px; margin-bottom: 6px; }
</style>
</head>
<body>
  <h2>Board</h2>
  <input id="newCard" placeholder="New card...">
  <button onclick="addCard()">Add card</button>
  <span id="count"></span>
  <div class="columns">
    <div class="column"><h3>To do</h3><div id="todo"></div></div>
    <div class="column"><h3>Doing</h3><div id="doing"></div></div>
    <div class="column"><h3>Done</h3><div id="done"></div></div>
  </div>
  <script>
    let cards = [];
    const order = ['todo', 'doing', 'done'];

    function render() {
      order.forEach(column => {
        document.getElementById(column).innerHTML = '';
      });
      cards.forEach((card, index) => {
        const div = document.createElement('div');
        div.className = 'card';
        const text = document.createElement('span');
        text.textContent = card.text;
        div.appendChild(text);
        const move = document.createElement('button');
        move.textContent = 'Move on';
        move.onclick = () => moveCard(index);
        div.appendChild(move);
        const remove = document.createElement('button');
        remove.textContent = 'Remove';
        remove.onclick = () => removeCard(index);
        div.appendChild(remove);
        document.getElementById(card.column).appendChild(div);
      });
      document.getElementById('count').textContent = cards.length + ' cards';
    }

    function save() {
      pywebview.api.save_cards(cards);
    }

    function addCard() {
      const input = document.getElementById('newCard');
      const text = input.value.trim();
      if (text === '') {
        return;
      }
      cards.push({ text: text, column: 'todo' });
      input.value = '';
      render();
      save();
    }

    function moveCard(index) {
      const card = cards[index];
      const next = order.indexOf(card.column) + 1;
      card.column = order[next % order.length];
      render();
      save();
    }

    function removeCard(index) {
      cards.splice(index, 1);
      render();
      save();
    }

    window.addEventListener('pywebviewready', () => {
      pywebview.api.load_cards().then(result => {
        cards = result;
        render();
      });
    });
  </script>
</body>
</html>
"""


class Api:
    def load_cards(self):
        if os.path.exists(FILE):
            with open(FILE, encoding="utf-8") as f:
                return json.load(f)
        return []

    def save_cards(self, cards):
        os.makedirs(APP_DIR, exist_ok=True)
        with open(FILE, "w", encoding="utf-8") as f:
            json.dump(cards, f)
        return {"status": "ok"}


def main():
    webview.create_window("Board", html=HTML, js_api=Api(), width=900, height=600)
    webview.start()


if __name__ == "__main__":
    main()
