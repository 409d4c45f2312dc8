import webview

PAGE = """
<!doctype html>
<html>
<body>
<input id="name" placeholder="Guest"> <button id="add">Add</button>
<div id="guests"></div>
<script>
const guests = document.getElementById("guests");
async function draw() {
  for (const name of await pywebview.api.all()) {
    const row = document.createElement("div");
    row.textContent = name;
    const gone = document.createElement("button");
    gone.textContent = "Remove";
    gone.onclick = async () => {
      await pywebview.api.remove(name);
      guests.textContent = "";
      draw();
    };
    row.append(gone);
    guests.appendChild(row); // FAULT lost_data
  }
}
document.getElementById("add").onclick = async () => {
  const field = document.getElementById("name");
  if (!field.value.trim()) return;
  await pywebview.api.add(field.value.trim());
  field.value = "";
  draw();
};
</script>
</body>
</html>
"""


class Guests:
    def __init__(self):
        self._names = []

    def all(self):
        return self._names

    def add(self, name):
        self._names.append(name)

    def remove(self, name):
        self._names.remove(name)


webview.create_window("Guests", html=PAGE, js_api=Guests())
webview.start()
