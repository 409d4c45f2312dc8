const list = document.getElementById("notes");
const problem = document.getElementById("problem");

async function refresh() {
  const words = document.getElementById("search").value;
  const notes = await window.pywebview.api.all_notes(words);
  list.replaceChildren(...notes.map(asItem));
}

function asItem(note) {
  const item = document.createElement("li");
  const title = document.createElement("strong");
  title.textContent = note.title;
  const text = document.createElement("span");
  text.textContent = ` ${note.body} `;
  const remove = document.createElement("button");
  remove.textContent = "Delete";
  remove.addEventListener("click", async () => {
    if (!confirm(`Delete “${note.title}”?`)) return;
    await window.pywebview.api.remove(note.id);
    await refresh();
  });
  item.append(title, text, remove);
  return item;
}

document.getElementById("new-note").addEventListener("submit", async (event) => {
  event.preventDefault();
  const title = document.getElementById("title");
  const body = document.getElementById("body");
  problem.textContent = "";
  try {
    await window.pywebview.api.add(title.value, body.value);
    title.value = body.value = "";
  } catch (error) {
    problem.textContent = error.message;
  }
  await refresh();
});

document.getElementById("search").addEventListener("input", refresh);
window.addEventListener("pywebviewready", refresh);
