import { Board } from "./board.js";

const board = new Board(["To do", "Doing", "Done"]);
const main = document.querySelector("main");
const help = document.querySelector("dialog");

function columnOf(title) {
  const column = document.createElement("section");
  column.dataset.title = title;
  column.innerHTML = `<h2>${title}</h2>`;
  for (const { id, text } of board.cardsOf(title)) {
    const card = document.createElement("article");
    card.draggable = true;
    card.textContent = text;
    card.addEventListener("dragstart", (event) => event.dataTransfer.setData("text/plain", id));
    column.append(card);
  }
  column.addEventListener("dragover", (event) => event.preventDefault());
  column.addEventListener("drop", (event) => board.move(event.dataTransfer.getData("text/plain"), title));
  return column;
}

board.subscribe(() => main.replaceChildren(...board.columns.map(columnOf)));

document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const input = event.target.elements.text;
  if (input.value.trim()) board.add(input.value.trim());
  event.target.reset();
});
document.querySelector("#help").addEventListener("click", () => help.showModal());
help.addEventListener("cancel", (event) => event.preventDefault());
help.querySelector("button").addEventListener("click", () => help.close());

// What is made anew from its text gets its listeners again.
const legend = document.querySelector("#legend");
function addLegend(word) {
  legend.innerHTML += `<button>${word}</button>`;
  for (const button of legend.querySelectorAll("button")) {
    button.onclick = () => (document.querySelector("#about").textContent = `${button.textContent}: drag a card`);
  }
}
board.columns.forEach(addLegend);
