const list = document.querySelector("#list");
function show(items) {
  list.replaceChildren(...items.map((item) => Object.assign(document.createElement("li"), { textContent: item })));
}
document.getElementById("add").onclick = async () => {
  const name = document.getElementById("nmae").value; // FAULT error_in_page
  show(await pywebview.api.add_item(name));
};
window.addEventListener("pywebviewready", async () => show(await pywebview.api.get_items()));
