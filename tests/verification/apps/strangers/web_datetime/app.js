const list = document.querySelector("#list");
const show = (items) => (list.innerHTML = items.map((item) => `<li>${item}</li>`).join(""));
document.getElementById("add").addEventListener("click", async () => {
  const answer = await pywebview.api.add_item(document.getElementById("name").value);
  show(answer.items);
});
window.addEventListener("pywebviewready", () => pywebview.api.get_items().then(show));
