export class Strokes {
  #done = [];
  isOpen = false;

  begin(colour, width) {
    this.#done.push({ colour, width, points: [] });
    this.isOpen = true;
  }

  add(point) {
    this.#done.at(-1).points.push(point);
  }

  end() {
    this.isOpen = false;
  }

  undo() {
    this.#done.pop();
    this.isOpen = false;
  }

  all() {
    return this.#done;
  }
}
