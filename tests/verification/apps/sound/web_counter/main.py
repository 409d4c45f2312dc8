import webview

PAGE = """
<!doctype html>
<html>
<body style="font-family: sans-serif; text-align: center">
  <h1 id="count">0</h1>
  <button onclick="step(1)">Up</button>
  <button onclick="step(-1)">Down</button>
  <button onclick="halve()">Halve</button>
  <script>
    let count = 0;
    function step(by) {
      count += by;
      show();
    }
    function halve() {
      pywebview.api.halve(count).then(function (half) {
        count = half;
        show();
      });
    }
    function show() {
      document.getElementById('count').innerText = count;
    }
  </script>
</body>
</html>
"""


class Api:
    def halve(self, number):
        return number // 2


if __name__ == "__main__":
    webview.create_window("Counter", html=PAGE, js_api=Api(), width=320, height=240)
    webview.start()
