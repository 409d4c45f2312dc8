const list = document.querySelector("#list");
const show = (items) => (list.innerHTML = items.map((item) => `<li>${item}</li>`).join(""));
document.getElementById("add").addEventListener("click", () => {
  pywebview.api.addItem(document.getElementById("name").value).then(show); // FAULT unknown_method
});
window.addEventListener("pywebviewready", () => pywebview.api.get_items().then(show));
