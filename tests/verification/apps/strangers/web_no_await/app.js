const list = document.querySelector("#list");
async function refresh() {
  const items = window.pywebview.api.get_items();
  list.innerHTML = items.map((item) => `<li>${item}</li>`).join(""); // FAULT error_in_page
}
document.getElementById("add").addEventListener("click", async () => {
  await window.pywebview.api.add_item(document.getElementById("name").value);
  refresh();
});
