// The page's side of the window: what is done here goes to main.py, and what is new comes back and is shown.

const $ = (selector) => document.querySelector(selector);
const field = (name) => document.getElementById(name);
const question = $("#question");

let changed = {}; // what was typed and chosen since the last call
let isAwaited = false; // whether a call that takes it along is on its way
let queue = Promise.resolve();

// Calls go one after the other, so that answers are shown in the order of what was done.
function send(method, ...details) {
  const call = queue.then(async () => {
    const taken = changed;
    changed = {};
    isAwaited = false;
    const news = await window.pywebview.api[method](...details, taken);
    for (const [what, ...rest] of news) show[what](...rest);
  });
  queue = call.catch(() => {});
  return call;
}

function act(action, ...details) {
  return send("act", action, details);
}

function note(name, value) {
  changed[name] = value;
  if (isAwaited) return;
  isAwaited = true;
  send("keep");
}

// What main.py can have shown.
const show = {
  theme(name) {
    document.documentElement.dataset.theme = name;
  },
  value(name, value) {
    for (const element of document.querySelectorAll(`[data-text="${name}"]`)) element.textContent = value;
    const input = field(name);
    if (!input || name in changed) return; // what is typed just now is newer
    if (input.type === "checkbox") {
      input.checked = value;
    } else {
      if (input.tagName === "SELECT") offer(input, value);
      input.value = value;
      input.removeAttribute("aria-invalid");
    }
  },
  choices(name, options) {
    const box = field(name);
    const chosen = box.value;
    box.replaceChildren(...options.map((text) => new Option(text)));
    offer(box, chosen);
    box.value = chosen;
  },
  wrong(name) {
    const input = field(name);
    input.setAttribute("aria-invalid", "true");
    input.focus();
  },
  end(name) {
    const input = field(name);
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
    input.scrollLeft = input.scrollWidth;
  },
  focus: (name) => field(name)?.focus(),
  rows: (name, rows, empty) => field(name).show(rows, empty),
  columns: (name, columns) => field(name).setColumns(columns),
  chosen: (name, key) => field(name).choose(key),
  marked: (name, isWrong) => field(name).setAttribute("aria-invalid", isWrong),
  enabled: (name, isEnabled) => (field(name).disabled = !isEnabled),
  order: (name, column, isDescending) => field(name).markOrder(column, isDescending),
  content: (name, content) => field(name).show(content),
  add: (name, shape) => field(name).add(shape),
  menu: (name) => field(name).openMenu(),
  open(name) {
    field(name).show();
    field(name).querySelector("input, select, button:not(.shut)")?.focus();
  },
  shut: (name) => field(name).close(),
  every(timer, milliseconds) {
    const next = () => setTimeout(() => send("tick", timer).finally(next), milliseconds);
    next();
  },
  tell: (text) => ask(text, false),
  copy,
  bell,
};

// A box of choices shows a value that is none of them, too.
function offer(box, value) {
  box.querySelector("[hidden]")?.remove();
  if ([...box.options].some((option) => option.value === value)) return;
  const other = new Option(value);
  other.hidden = true;
  box.append(other);
}

function ask(text, isQuestion) {
  question.querySelector("p").textContent = text;
  $("#agree").textContent = isQuestion ? question.dataset.yes : question.dataset.ok;
  $("#decline").hidden = !isQuestion;
  question.dataset.asks = isQuestion;
  question.returnValue = "";
  if (!question.open) question.showModal();
}

question.addEventListener("close", () => {
  if (question.dataset.asks === "true") window.pywebview.api.answer(question.returnValue === "yes");
});
$("#agree").addEventListener("click", () => question.close("yes"));
$("#decline").addEventListener("click", () => question.close("no"));
window.addEventListener("question", (event) => ask(event.detail, true));

function copy(text) {
  const area = document.createElement("textarea");
  const before = document.activeElement;
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
  before?.focus();
}

function bell() {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  tone.connect(audio.destination);
  tone.onended = () => audio.close();
  tone.start();
  tone.stop(audio.currentTime + 0.2);
}

// Keys are named as people read them: Ctrl+N, Delete, F5.
export function keyName(event) {
  const key = bareName(event);
  const held = [event.ctrlKey || event.metaKey ? "Ctrl" : "", event.shiftKey && key.length > 1 ? "Shift" : ""];
  if (event.shiftKey && /^[A-Z]$/.test(key)) held[1] = "Shift";
  return [...held, event.altKey ? "Alt" : "", key].filter(Boolean).join("+");
}

function bareName(event) {
  const names = { Escape: "Esc", " ": "Space", ArrowUp: "Up", ArrowDown: "Down", ArrowLeft: "Left", ArrowRight: "Right" };
  return names[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
}

// Tells of each key that goes down and up; what the system repeats of a held key is left out.
function bindHeld(element, action) {
  const held = new Map();
  const letGo = (code) => {
    act(action, ...held.get(code), false);
    held.delete(code);
  };
  element.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || question.open) return;
    if (/^(Arrow|Page|Home|End| $)/.test(event.key)) event.preventDefault(); // these would scroll
    if (held.has(event.code)) return;
    held.set(event.code, [event.key === "Control" ? "Ctrl" : bareName(event), event.keyCode]);
    act(action, ...held.get(event.code), true);
  });
  element.addEventListener("keyup", (event) => held.has(event.code) && letGo(event.code));
  // Nobody tells of keys that go up while something else has the focus.
  element.addEventListener("focusout", () => [...held.keys()].forEach(letGo));
}

function bindKeys(element, keys) {
  element.addEventListener("keydown", (event) => {
    const name = keyName(event);
    const action = keys[name];
    // Taking back what is being typed is the field's own matter.
    const isTyping = event.target.matches("input:not([type=checkbox], [type=range]), textarea") && event.target.value !== "";
    if (!action || event.defaultPrevented || question.open || (name === "Ctrl+Z" && isTyping)) return;
    event.preventDefault();
    act(action);
  });
}

function bindButtons() {
  for (const button of document.querySelectorAll("button[data-action]")) {
    button.addEventListener("click", () => {
      button.closest("details")?.removeAttribute("open");
      act(button.dataset.action, ...("argument" in button.dataset ? [button.dataset.argument] : []));
    });
  }
}

function bindFields() {
  for (const input of document.querySelectorAll("input, select, textarea")) {
    input.addEventListener("input", () => {
      input.removeAttribute("aria-invalid");
      note(input.id, input.type === "checkbox" ? input.checked : input.value);
      if (input.dataset.action) act(input.dataset.action);
    });
    if (input.dataset.enter) {
      input.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.isComposing && keyName(event) === "Enter") act(input.dataset.enter);
      });
    }
  }
}

function bindParts() {
  for (const part of document.querySelectorAll("[data-part]")) {
    part.addEventListener("choose", (event) => note(part.id, event.detail));
    for (const kind of ["open", "sort", "press", "second", "drag", "release", "move"]) {
      const action = part.dataset[kind];
      if (action) part.addEventListener(`part-${kind}`, (event) => act(action, ...event.detail));
    }
    if (part.dataset.keys) bindKeys(part, JSON.parse(part.dataset.keys));
    if (part.dataset.held) bindHeld(part, part.dataset.held);
  }
}

function bindDialogs() {
  for (const dialog of document.querySelectorAll("dialog.small")) {
    const shut = () => note(dialog.id, false);
    dialog.querySelector(".shut").addEventListener("click", shut);
    dialog.addEventListener("keydown", (event) => event.key === "Escape" && shut());
  }
}

function bindMenus() {
  const menus = [...document.querySelectorAll("details")];
  const close = () => menus.forEach((menu) => menu.removeAttribute("open"));
  document.addEventListener("pointerdown", (event) => event.target.closest("details") ?? close());
  for (const menu of menus) {
    menu.addEventListener("keydown", (event) => {
      const items = [menu.querySelector("summary"), ...menu.querySelectorAll("button")];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") close();
      if (!step) return;
      event.preventDefault();
      menu.open = true;
      items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
    });
  }
}

function bindTabs() {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const choose = (chosen) => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      field(tab.getAttribute("aria-controls")).hidden = !isChosen;
    }
  };
  tabs.forEach((tab, number) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(number + step + tabs.length) % tabs.length];
      choose(next);
      next.focus();
    });
  });
}

function begin() {
  bindButtons();
  bindFields();
  bindParts();
  bindDialogs();
  bindMenus();
  bindTabs();
  const keys = JSON.parse(document.body.dataset.keys ?? "{}");
  for (const item of document.querySelectorAll("[data-shortcut]")) keys[item.dataset.shortcut] = item.dataset.action;
  bindKeys(document, keys);
  send("begin", matchMedia("(prefers-color-scheme: dark)").matches);
}

if (window.pywebview?.api?.begin) begin();
else window.addEventListener("pywebviewready", begin, { once: true });
