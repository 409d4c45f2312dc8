import random

import webview

QUESTIONS = [
    {"q": "Capital of Japan?", "options": ["Kyoto", "Tokyo", "Osaka"], "answer": 1},
    {"q": "Largest ocean?", "options": ["Pacific", "Atlantic", "Indian"], "answer": 0},
    {"q": "7 x 8?", "options": ["54", "56", "64"], "answer": 1},
    {"q": "Chemical symbol of gold?", "options": ["Gd", "Go", "Au"], "answer": 2},
]


class QuizApi:
    def __init__(self):
        self._order = []
        self._score = 0

    def start(self):
        self._order = random.sample(range(len(QUESTIONS)), len(QUESTIONS))
        self._score = 0
        return len(self._order)

    def question(self, number):
        item = QUESTIONS[self._order[number]]
        return {"text": item["q"], "options": item["options"]}

    def answer(self, number, choice):
        right = QUESTIONS[self._order[number]]["answer"]
        if choice == right:
            self._score += 1
        return {"correct": choice == right, "right": right, "score": self._score}


HTML = """
<html>
<head>
<meta charset="utf-8">
<style>
  body { font-family: Arial; text-align: center; padding: 30px; }
  button { margin: 6px; padding: 10px 24px; font-size: 16px; }
  .right { background: #b6e7b6; }
  .wrong { background: #f3b3b3; }
</style>
</head>
<body>
  <h1>Quiz</h1>
  <button id="start">Start quiz</button>
  <div id="quiz" style="display:none">
    <h2 id="question"></h2>
    <div id="options"></div>
    <p>Score: <span id="score">0</span></p>
    <button id="next" disabled>Next</button>
  </div>
  <p id="result"></p>
<script>
let total = 0, number = 0;

async function showQuestion() {
  const item = await window.pywebview.api.question(number);
  document.getElementById("question").textContent = item.text;
  const box = document.getElementById("options");
  box.innerHTML = "";
  item.options.forEach((text, index) => {
    const button = document.createElement("button");
    button.textContent = text;
    button.addEventListener("click", choose(index));  // FAULT command_called
    box.appendChild(button);
  });
  document.getElementById("next").disabled = true;
}

async function choose(index) {
  const outcome = await window.pywebview.api.answer(number, index);
  const buttons = document.querySelectorAll("#options button");
  buttons.forEach(b => b.disabled = true);
  buttons[outcome.right].classList.add("right");
  if (!outcome.correct) buttons[index].classList.add("wrong");
  document.getElementById("score").textContent = outcome.score;
  document.getElementById("next").disabled = false;
}

document.getElementById("start").addEventListener("click", async () => {
  total = await window.pywebview.api.start();
  number = 0;
  document.getElementById("score").textContent = 0;
  document.getElementById("result").textContent = "";
  document.getElementById("quiz").style.display = "block";
  await showQuestion();
});

document.getElementById("next").addEventListener("click", async () => {
  number += 1;
  if (number < total) {
    await showQuestion();
  } else {
    document.getElementById("quiz").style.display = "none";
    document.getElementById("result").textContent = "Finished! " + document.getElementById("score").textContent + " of " + total;
  }
});
</script>
</body>
</html>
"""

if __name__ == "__main__":
    window = webview.create_window("Quiz", html=HTML, js_api=QuizApi(), width=620, height=520)
    webview.start()
