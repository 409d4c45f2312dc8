const list = document.querySelector("#list");
document.getElementById("add").addEventListener("click", async () => { // FAULT error_in_page
  const items = await pywebview.api.add_item(document.getElementById("name").value);
  document.querySelector("#list").innerHTML = items.map((item) => `<li>${item}</li>`).join("");
});
