import { Strokes } from "./strokes.js";

const sheet = document.querySelector("#sheet");
const pen = sheet.getContext("2d");
const strokes = new Strokes();

function place(event) {
  const box = sheet.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

function draw() {
  pen.clearRect(0, 0, sheet.width, sheet.height);
  for (const stroke of strokes.all()) {
    pen.beginPath();
    pen.strokeStyle = stroke.colour;
    pen.lineWidth = stroke.width;
    for (const [x, y] of stroke.points) pen.lineTo(x, y);
    pen.stroke();
  }
}

sheet.addEventListener("mousedown", (event) => {
  strokes.begin(document.querySelector("#colour").value, Number(document.querySelector("#width").value));
  strokes.add(place(event));
});
sheet.addEventListener("mousemove", (event) => {
  if (!event.buttons || !strokes.isOpen) return;
  strokes.add(place(event));
  draw();
});
window.addEventListener("mouseup", () => strokes.end());
document.querySelector("#undo").onclick = () => {
  strokes.undo();
  draw();
};
document.querySelector("#save").onclick = async () => {
  const path = await window.pywebview.api.save(sheet.toDataURL("image/png"));
  document.querySelector("#said").textContent = path ? `Written to ${path}` : "";
};
