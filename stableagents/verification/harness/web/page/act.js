// What a person does

function mouse(target, type, x, y, button = 0) {
  const box = target.getBoundingClientRect();
  const place = { clientX: box.left + (x ?? box.width / 2), clientY: box.top + (y ?? box.height / 2) };
  const Kind = type.startsWith("pointer") ? PointerEvent : MouseEvent;
  const buttons = /down|move/.test(type) ? (button === 2 ? 2 : 1) : 0;
  const given = { bubbles: true, cancelable: true, composed: true, view: window, button, buttons, ...place, pointerId: 1, isPrimary: true, detail: 1 };
  return target.dispatchEvent(new Kind(type, given));
}

// The code of who is asked first when an element is pressed.
function codeBehind(element) {
  const sends = element.form && /^(submit|image)$/.test(element.type);
  for (let current = sends ? element.form : element; current; current = current.parentNode) {
    const types = sends && current === element.form ? ["submit"] : CLICKS;
    const found = types.flatMap((type) => [...(listeners.get(current)?.get(type) || []), current[`on${type}`]]).filter(Boolean);
    if (found.length > 0) return String(found[0]);
  }
  return "";
}

function press(element, x, y) {
  state.code = codeBehind(element);
  for (const type of ["pointerover", "mouseover", "pointerdown", "mousedown"]) mouse(element, type, x, y);
  state.isFocusing = true; // which is no effect of the button's
  element.focus?.({ preventScroll: true });
  state.isFocusing = false;
  for (const type of ["pointerup", "mouseup"]) mouse(element, type, x, y);
  if (x === undefined) element.click();
  else mouse(element, "click", x, y);
}

function drag(element) {
  const { width, height } = element.getBoundingClientRect();
  const at = (part, type) => [`pointer${type}`, `mouse${type}`].forEach((each) => mouse(element, each, (width * part) / 4, height / 2 + part));
  at(1, "down");
  at(2, "move");
  at(3, "move");
  at(3, "up");
}

function fill(element, value) {
  element.focus?.({ preventScroll: true });
  key(element, "keydown", "a");
  if (element.isContentEditable) {
    element.textContent = value;
  } else {
    const type = element.tagName === "TEXTAREA" ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(type.prototype, "value").set.call(element, value);
  }
  element.dispatchEvent(new InputEvent("input", { bubbles: true, data: value, inputType: "insertText" }));
  key(element, "keyup", "a");
  element.dispatchEvent(new Event("change", { bubbles: true }));
}

function key(target, type, name) {
  const held = name.startsWith("Control-");
  const plain = held ? name.slice("Control-".length) : name;
  const codes = { Enter: 13, Escape: 27, " ": 32, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Delete: 46, Backspace: 8 };
  const code = { " ": "Space" }[plain] || (plain.length === 1 ? `Key${plain.toUpperCase()}` : plain);
  const number = codes[plain] || plain.toUpperCase().charCodeAt(0);
  return target.dispatchEvent(new KeyboardEvent(type, { key: plain, code, keyCode: number, which: number, ctrlKey: held, bubbles: true, cancelable: true }));
}

function typeKey(target, name) {
  const element = target === "window" || target === "document" || target === "body" ? document.activeElement || document.body : elements.get(target);
  const goesOn = key(element, "keydown", name);
  key(element, "keyup", name);
  const form = element.form;
  if (goesOn && name === "Enter" && form && element.tagName === "INPUT") form.requestSubmit(form.querySelector("button:not([type=button]), input[type=submit]"));
}

function choose(element, text) {
  const option = [...element.options].find((each) => each.text === text);
  if (!option) return;
  for (const each of element.options) each.selected = each === option;
  for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
}

const DO = {
  press,
  double(element) {
    press(element);
    mouse(element, "dblclick");
  },
  second: (element) => mouse(element, "contextmenu", undefined, undefined, 2),
  canvas(element) {
    const { width, height } = element.getBoundingClientRect();
    press(element, width / 2, height / 2);
    press(element, 5, 5);
    drag(element);
    mouse(element, "contextmenu", width / 2, height / 2, 2);
  },
  slide(element) {
    const [least, most] = [Number(element.min || 0), Number(element.max || 100)];
    for (const value of [least, most, (least + most) / 2]) {
      element.value = value;
      for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
    }
  },
  color(element) {
    element.value = "#3366cc";
    for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
  },
  choose: (element, text) => choose(element, text),
  fill: (element, value) => fill(element, value),
  row(element, number) {
    const row = element.tagName === "SELECT" ? null : rowsOf(element).at(number);
    if (row) press(row.cells?.[0] || row);
    else choose(element, [...(element.options || [])].at(number)?.text);
  },
  openRow(element) {
    const row = rowsOf(element).at(-1);
    if (row) mouse(row.cells?.[0] || row, "dblclick");
  },
  file(element) {
    const given = new DataTransfer();
    given.items.add(new File(["name,amount\nGarden,12.5\n"], "sample.csv", { type: "text/csv" }));
    element.files = given.files;
    for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
  },
  drag(element) {
    const dataTransfer = new DataTransfer();
    const over = [...listeners.keys()].filter((each) => each.isConnected && hears(each, "drop")).at(-1);
    element.dispatchEvent(new DragEvent("dragstart", { bubbles: true, cancelable: true, dataTransfer }));
    for (const type of over ? ["dragenter", "dragover", "drop"] : []) {
      over.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
    element.dispatchEvent(new DragEvent("dragend", { bubbles: true, dataTransfer }));
  },
  dismiss(element) {
    if (element.dispatchEvent(new Event("cancel", { cancelable: true }))) element.close();
  },
  shut: (element) => element.close(),
};

// Does one thing to one element, if it is still there.
function perform(how, id, ...details) {
  state.asked.clear();
  state.call = state.code = "";
  actor = `${how} ${id}`;
  if (how === "key") return typeKey(id, ...details);
  const element = elements.get(id) || [...ids].find(([, each]) => each === id)?.[0];
  state.isThere = Boolean(element?.isConnected);
  if (state.isThere) DO[how](element, ...details);
}

function act(...what) {
  perform(...what);
  return JSON.stringify(report());
}

// What is on its way; and what a field holds.
function busy(id) {
  const element = elements.get(id);
  return JSON.stringify({ ...report(), value: element ? contentOf(element) : "" });
}

// Does one thing, waits for what it leads to, and answers with a look, or with what a field holds.
async function deed(ways, field, ...what) {
  perform(...what);
  for (let isDone = false; !isDone && !state.isLeaving; ) {
    // What the page's code puts off for a moment, it gets to before the next look.
    await new Promise((goOn) => later((wake.left = goOn), 0));
    isDone = state.pending === 0;
    if (!isDone && !state.isLeaving) await new Promise((goOn) => (wake.left = wake.answered = goOn));
  }
  if (!field) await letTurn();
  return field ? busy(field) : rest(...ways);
}

const frame = () => new Promise((goOn) => drawn(goOn));

// Answers when the page as it is now has been drawn.
async function isDrawn() {
  await frame();
  await frame();
  return "";
}

window.__hands = { look, rest, overlook, grownAt, act, busy, deed, isDrawn };
