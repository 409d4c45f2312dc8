import threading

import webview


class Api:
    def sum_up(self, text):
        done = threading.Event()
        answer = []

        def work():
            answer.append(sum(float(part) for part in text.split() if part.isdigit()))

        threading.Thread(target=work, daemon=True).start()
        done.wait()  # FAULT hang
        return answer[0]


if __name__ == "__main__":
    webview.create_window("Sums", "index.html", js_api=Api(), width=420, height=320)
    webview.start()
