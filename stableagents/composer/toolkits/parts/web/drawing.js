// A sheet to draw on, scaled to the room it has: <app-drawing>.

class AppDrawing extends HTMLElement {
  connectedCallback() {
    this.canvas = this.querySelector("canvas");
    this.menu = this.querySelector(".items");
    this.shapes = [];
    this.pointer = [0, 0];
    this.canvas.addEventListener("pointerdown", (event) => this.pressed(event));
    this.canvas.addEventListener("pointermove", (event) => this.tell(event.buttons & 1 ? "drag" : "move", event));
    this.canvas.addEventListener("pointerup", (event) => event.button === 0 && this.tell("release", event));
    this.canvas.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.pointer = [event.clientX, event.clientY];
      this.tell("second", event);
    });
    this.menu.addEventListener("click", () => this.menu.hidePopover());
    new ResizeObserver(() => this.draw()).observe(this);
    new MutationObserver(() => this.draw()).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  // Show these shapes and nothing else, the last one on top.
  show(shapes) {
    this.shapes = shapes;
    this.draw();
  }

  add(shape) {
    this.shapes.push(shape);
    this.drawShape(this.canvas.getContext("2d"), shape);
  }

  focus() {
    this.canvas.focus();
  }

  openMenu() {
    this.menu.style.left = `${this.pointer[0]}px`;
    this.menu.style.top = `${this.pointer[1]}px`;
    this.menu.showPopover();
  }

  pressed(event) {
    if (event.button !== 0) return;
    if (event.isTrusted) this.canvas.setPointerCapture(event.pointerId);
    this.pointer = [event.clientX, event.clientY];
    this.tell("press", event);
  }

  tell(what, event) {
    const box = this.canvas.getBoundingClientRect();
    const scale = this.dataset.width / box.width;
    const detail = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    this.dispatchEvent(new CustomEvent(`part-${what}`, { detail }));
  }

  draw() {
    const { width, height } = this.dataset;
    const scale = Math.min(this.clientWidth / width, this.clientHeight / height);
    if (scale <= 0) return;
    this.canvas.style.width = `${width * scale}px`;
    this.canvas.style.height = `${height * scale}px`;
    const finer = window.devicePixelRatio;
    this.canvas.width = width * scale * finer;
    this.canvas.height = height * scale * finer;
    const pen = this.canvas.getContext("2d");
    pen.scale(scale * finer, scale * finer);
    for (const shape of this.shapes) this.drawShape(pen, shape);
  }

  // A colour such as #3f7ab3, or one of the window: text, hint, line, field, back, accent.
  color(name) {
    return name.startsWith("#") ? name : getComputedStyle(this).getPropertyValue(`--drawn-${name}`) || name;
  }

  drawShape(pen, { kind, points, fill, line, width, text, size }) {
    const [left, top, right, bottom] = points;
    pen.fillStyle = this.color(fill);
    pen.strokeStyle = this.color(line);
    pen.lineWidth = width;
    pen.lineCap = pen.lineJoin = "round";
    pen.beginPath();
    if (kind === "picture") {
      this.drawPicture(pen, text, points);
      return;
    }
    if (kind === "text") {
      pen.font = `${size}px ${getComputedStyle(this).fontFamily}`;
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.fillText(text, left, top);
      return;
    }
    if (kind === "rectangle") pen.rect(left, top, right - left, bottom - top);
    else if (kind === "oval") oval(pen, points);
    else for (let place = 0; place < points.length; place += 2) pen.lineTo(points[place], points[place + 1]);
    if (kind === "polygon") pen.closePath();
    if (fill && kind !== "line") pen.fill();
    if (line) pen.stroke();
  }

  drawPicture(pen, png, [left, top, right, bottom]) {
    const image = new Image();
    image.onload = () => pen.drawImage(image, left, top, right - left, bottom - top);
    image.src = `data:image/png;base64,${png}`;
  }
}

function oval(pen, [left, top, right, bottom]) {
  const [across, down] = [Math.abs(right - left) / 2, Math.abs(bottom - top) / 2];
  pen.ellipse((left + right) / 2, (top + bottom) / 2, across, down, 0, 0, 2 * Math.PI);
}

customElements.define("app-drawing", AppDrawing);
