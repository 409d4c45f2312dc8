export class Board {
  #cards = [];
  #listeners = new Set();

  constructor(columns) {
    this.columns = columns;
  }

  subscribe(listener) {
    this.#listeners.add(listener);
    listener(this);
  }

  cardsOf(column) {
    return this.#cards.filter((card) => card.column === column);
  }

  add(text) {
    this.#cards.push({ id: crypto.randomUUID?.() ?? String(Math.random()), text, column: this.columns[0] });
    this.#tell();
  }

  move(id, column) {
    const card = this.#cards.find((each) => each.id === id);
    if (!card) return;
    card.column = column;
    this.#tell();
  }

  #tell() {
    for (const listener of this.#listeners) listener(this);
  }
}
