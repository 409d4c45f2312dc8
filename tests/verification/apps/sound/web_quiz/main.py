"""A quiz against the clock: Python counts down in a thread and tells the page."""

import threading
import time

import webview

QUESTIONS = [
    {"text": "What is 7 × 8?", "answers": ["54", "56", "64"], "right": 1},
    {"text": "What is the capital of Peru?", "answers": ["Lima", "Quito", "Cusco"], "right": 0},
]
SECONDS = 20


class Quiz:
    def __init__(self):
        self._place = 0
        self._points = 0
        self._left = SECONDS
        self._is_over = threading.Event()

    def question(self):
        question = QUESTIONS[self._place % len(QUESTIONS)]
        return {"text": question["text"], "answers": question["answers"], "points": self._points}

    def answer(self, chosen):
        question = QUESTIONS[self._place % len(QUESTIONS)]
        is_right = chosen == question["right"]
        self._points += is_right
        self._place += 1
        return is_right

    def again(self):
        self._place = self._points = 0
        self._left = SECONDS
        return self.question()

    def _count_down(self, window):
        while not self._is_over.wait(1):
            self._left = max(0, self._left - 1)
            window.evaluate_js(f"showTime({self._left})")


def main():
    quiz = Quiz()
    window = webview.create_window("Quiz", "index.html", js_api=quiz, width=480, height=420)
    window.events.closing += quiz._is_over.set
    webview.start(lambda: threading.Thread(target=quiz._count_down, args=(window,), daemon=True).start())
    time.sleep(0.05)


if __name__ == "__main__":
    main()
