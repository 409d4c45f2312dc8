const list = document.querySelector("#list");
const show = (items) => (list.innerHTML = items.map((item) => `<li>${item}</li>`).join(""));
document.getElementById("add").addEventListener("click", () => {
  pywebview.api.add_item(document.getElementById("name").value).then(show);
});
window.pywebview.api.get_items().then(show); // FAULT error_in_page
