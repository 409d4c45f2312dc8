// A board of square cells that can be pressed, with the mouse or the keyboard: <app-board>.

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

class AppBoard extends HTMLElement {
  connectedCallback() {
    this.place = [0, 0];
    this.shown = [];
    this.cells = [];
    const keys = JSON.parse(this.dataset.keys ?? "{}");
    this.movesCursor = !("Up" in keys || "Left" in keys);
    this.addEventListener("click", (event) => this.pressed(event, "press"));
    this.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.pressed(event, "second");
    });
    this.addEventListener("keydown", (event) => this.keyDown(event));
    new ResizeObserver(() => this.fit()).observe(this);
  }

  // Rows of cells [text, look]; all rows are of one length.
  show(rows) {
    if (rows.length !== this.shown.length || rows[0]?.length !== this.shown[0]?.length) this.build(rows);
    rows.forEach((row, down) => {
      row.forEach(([text, look], right) => {
        const [oldText, oldLook] = this.shown[down]?.[right] ?? [];
        const cell = this.cells[down][right];
        if (text !== oldText) {
          cell.textContent = text;
          cell.style.setProperty("--size", text.length < 3 ? 0.5 : 0.9 / text.length + 0.08);
        }
        if (look !== oldLook) cell.className = `cell ${look}`;
      });
    });
    this.shown = rows;
  }

  focus() {
    if (this.movesCursor) this.cells[this.place[0]]?.[this.place[1]]?.focus();
    else super.focus();
  }

  build(rows) {
    const grid = document.createElement("div");
    grid.className = "cells";
    this.cells = rows.map((row, down) =>
      row.map((_, right) => {
        const cell = document.createElement("button");
        cell.type = "button";
        cell.dataset.place = `${down},${right}`;
        cell.setAttribute("aria-label", `${down + 1}, ${right + 1}`);
        cell.tabIndex = -1;
        return cell;
      }),
    );
    grid.append(...this.cells.flat());
    this.replaceChildren(grid);
    this.place = [0, 0];
    this.shown = [];
    if (this.movesCursor && this.cells.length > 0) this.cells[0][0].tabIndex = 0;
    this.fit();
    if (document.activeElement === document.body) this.focus();
  }

  fit() {
    const down = this.cells.length;
    if (down === 0) return;
    const side = Math.max(8, Math.floor(Math.min(this.clientWidth / this.cells[0].length, this.clientHeight / down)));
    this.style.setProperty("--side", `${side}px`);
    this.style.setProperty("--columns", this.cells[0].length);
  }

  pressed(event, what) {
    const cell = event.target.closest(".cell");
    if (!cell) return;
    this.go(cell.dataset.place.split(",").map(Number));
    this.dispatchEvent(new CustomEvent(`part-${what}`, { detail: this.place }));
  }

  keyDown(event) {
    if (!this.movesCursor || this.cells.length === 0 || event.ctrlKey) return;
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      const [rows, columns] = [this.cells.length, this.cells[0].length];
      this.go([(this.place[0] + step[0] + rows) % rows, (this.place[1] + step[1] + columns) % columns]);
    } else if (event.key === "f") {
      this.dispatchEvent(new CustomEvent("part-second", { detail: this.place }));
    }
  }

  go(place) {
    if (!this.movesCursor) {
      this.place = place;
      return;
    }
    this.cells[this.place[0]][this.place[1]].tabIndex = -1;
    this.place = place;
    const cell = this.cells[place[0]][place[1]];
    cell.tabIndex = 0;
    cell.focus();
  }
}

customElements.define("app-board", AppBoard);
