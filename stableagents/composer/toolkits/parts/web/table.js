// A table of rows of which one can be chosen, with the mouse or the keyboard: <app-table>.

const SHORT = 120; // a narrower column holds days, ticks or the like

class AppTable extends HTMLElement {
  connectedCallback() {
    this.table = this.querySelector("table");
    this.body = this.querySelector("tbody");
    this.note = this.querySelector(".empty");
    this.firstNote = this.note.textContent;
    this.chosen = null;
    this.body.addEventListener("mousedown", (event) => this.choosePlace(event.target.closest("tr")));
    this.body.addEventListener("dblclick", (event) => event.target.closest("tr") && this.tell("part-open"));
    this.table.addEventListener("keydown", (event) => this.pressed(event));
    this.bindHeadings();
  }

  bindHeadings() {
    this.headings = [...this.querySelectorAll("th")];
    this.headings.forEach((heading, column) => {
      heading.querySelector("button")?.addEventListener("click", () => this.tell("part-sort", column));
    });
  }

  setColumns(columns) {
    const headings = columns.map(([title, width, isNumber]) => {
      const heading = document.createElement("th");
      const words = this.dataset.sort ? heading.appendChild(document.createElement("button")) : heading;
      if (words !== heading) Object.assign(words, { type: "button", tabIndex: -1 });
      words.textContent = title;
      heading.className = isNumber ? "number" : width < SHORT ? "short" : "";
      return heading;
    });
    this.table.tHead.rows[0].replaceChildren(...headings);
    this.body.replaceChildren();
    this.bindHeadings();
  }

  show(rows, empty) {
    this.body.replaceChildren(
      ...rows.map(([key, values]) => {
        const row = document.createElement("tr");
        row.dataset.key = key;
        values.forEach((value, column) => {
          const cell = row.insertCell();
          cell.textContent = value;
          cell.title = value;
          cell.className = this.headings[column].className;
        });
        return row;
      }),
    );
    this.note.textContent = empty || this.firstNote;
    this.note.hidden = rows.length > 0;
  }

  choose(key) {
    this.chosen = key;
    for (const row of this.body.rows) {
      const isChosen = row.dataset.key === key;
      row.setAttribute("aria-selected", isChosen);
      if (isChosen) row.scrollIntoView({ block: "nearest" });
    }
  }

  markOrder(column, isDescending) {
    this.headings.forEach((heading, number) => {
      if (number === column) heading.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      else heading.removeAttribute("aria-sort");
    });
  }

  focus() {
    this.table.focus();
  }

  choosePlace(row) {
    if (!row || row.dataset.key === this.chosen) return;
    this.choose(row.dataset.key);
    this.dispatchEvent(new CustomEvent("choose", { detail: this.chosen }));
  }

  pressed(event) {
    const rows = [...this.body.rows];
    if (event.target !== this.table || event.ctrlKey || rows.length === 0) return;
    const place = rows.findIndex((row) => row.dataset.key === this.chosen);
    const places = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1 };
    if (event.key in places) {
      event.preventDefault();
      this.choosePlace(rows[Math.min(Math.max(places[event.key], 0), rows.length - 1)]);
    } else if (event.key === "Enter" && this.chosen !== null) {
      this.tell("part-open");
    }
  }

  tell(what, ...details) {
    this.dispatchEvent(new CustomEvent(what, { detail: details }));
  }
}

customElements.define("app-table", AppTable);
