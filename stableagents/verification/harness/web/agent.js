// In the page before the app's own scripts: notes what goes wrong, says what is there, and uses it as a person would.
(() => {
  if (window.__hands) return;
  const errors = [];
  const ids = new Map();
  const elements = new Map();
  const listeners = new Map(); // target -> Map(type -> [source of the function])
  const state = { agrees: true, pending: 0, complaints: 0, effects: 0, dialogs: 0, asked: new Map() };
  const CLICKS = ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart"];
  const MOST_ELEMENTS = 700;
  const FASTER_FROM_MS = 200;
  const MOST_SAME_DIALOG = 30;
  const now = performance.now.bind(performance);

  // What goes wrong

  function tell(kind, message, file, line, stack) {
    if (errors.length < 40) errors.push({ kind, message: String(message).slice(0, 500), file: file || "", line: line || 0, stack: String(stack || "") });
  }

  function tellError(kind, error, file, line) {
    const isError = error && typeof error === "object" && "message" in error;
    const message = isError ? `${error.name}: ${error.message}` : String(error);
    tell(kind, message, file || (isError && error.sourceURL), line || (isError && error.line), isError ? error.stack : "");
  }

  window.addEventListener(
    "error",
    (event) => {
      const element = event.target;
      if (element && element !== window && element.tagName) {
        const address = element.getAttribute("src") || element.getAttribute("href") || element.src || element.href || "";
        tell("missing", address, element.baseURI, 0, element.tagName.toLowerCase());
      } else {
        tellError("error", event.error || event.message, event.filename, event.lineno);
      }
    },
    true,
  );
  window.addEventListener("unhandledrejection", (event) => tellError("rejection", event.reason));
  const said = console.error.bind(console);
  console.error = (...words) => {
    said(...words);
    const error = words.find((word) => word instanceof Error);
    const text = words.map((word) => (word instanceof Error ? `${word.name}: ${word.message}` : String(word))).join(" ");
    tell("console", text, "", 0, (error ? `${error.stack}\n` : "") + new Error().stack);
  };
  const fetched = window.fetch;
  if (fetched) {
    window.fetch = async (...details) => {
      const stack = new Error().stack;
      const answer = await fetched.apply(window, details);
      if (answer.status === 404) tell("missing", String(details[0]?.url ?? details[0]), "", 0, stack);
      return answer;
    };
  }

  // Dialogs of the page's own kind are answered at once.

  function isAgreed(kind, text) {
    state.dialogs += 1;
    const key = `${kind} ${text}`;
    const count = (state.asked.get(key) || 0) + 1;
    state.asked.set(key, count);
    if (count > 2 * MOST_SAME_DIALOG) {
      tell("endless", "A dialog comes back for ever, whatever is answered.", "", 0, new Error().stack);
      throw new Error("this dialog never ends");
    }
    return count <= MOST_SAME_DIALOG ? state.agrees : !state.agrees;
  }
  const answers = {
    alert(text) {
      state.complaints += 1;
      isAgreed("alert", text);
    },
    confirm: (text) => isAgreed("confirm", text),
    prompt: (text, value) => (isAgreed("prompt", text) ? value || "Juniper" : null),
  };
  // pywebview puts one of its own in place, which waits for a person.
  for (const [name, answer] of Object.entries(answers)) Object.defineProperty(window, name, { get: () => answer, set() {} });
  window.print = () => (state.effects += 1);
  window.open = () => {
    state.effects += 1;
    return null;
  };

  // Time runs faster.

  const sooner = (delay) => (delay >= FASTER_FROM_MS ? Math.max(20, delay / 10) : delay);
  const [later, again] = [window.setTimeout, window.setInterval];
  window.setTimeout = (action, delay, ...details) => later(action, sooner(Number(delay) || 0), ...details);
  window.setInterval = (action, delay, ...details) => again(action, sooner(Number(delay) || 0), ...details);

  // Who listens to what

  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, ...more) {
    if (listener) {
      const own = listeners.get(this) || new Map();
      listeners.set(this, own);
      own.set(type, [...(own.get(type) || []), String(listener.handleEvent || listener)]);
    }
    return add.call(this, type, listener, ...more);
  };

  function hears(target, type) {
    return Boolean(listeners.get(target)?.has(type) || (type && target[`on${type}`]));
  }

  const hearsClick = (target) => CLICKS.some((type) => hears(target, type));

  // What has an effect: the page changes, Python is called, something is kept or asked.

  function counted(call) {
    return function (...details) {
      state.effects += 1;
      state.pending += 1;
      const promise = call.apply(this, details);
      const end = () => (state.pending -= 1);
      if (promise && promise.then) promise.then(end, end);
      else end();
      return promise;
    };
  }

  function watchCalls(api) {
    for (const [name, value] of Object.entries(api)) {
      if (typeof value === "function") api[name] = counted(value);
      else if (value && typeof value === "object") watchCalls(value);
    }
  }

  const watched = new MutationObserver((records) => (state.effects += records.length));
  add.call(document, "DOMContentLoaded", () => {
    watched.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    add.call(document, "click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (link && /^(https?|mailto|ftp):/.test(link.getAttribute("href"))) event.preventDefault();
    });
  });
  add.call(window, "pywebviewready", () => watchCalls(window.pywebview.api), true);
  for (const type of ["focusin", "scroll", "change", "input", "toggle", "hashchange"]) {
    add.call(window, type, () => (state.effects += 1), true);
  }
  const kept = window.Storage && Storage.prototype.setItem;
  if (kept) {
    Storage.prototype.setItem = function (...details) {
      state.effects += 1;
      return kept.apply(this, details);
    };
  }

  // What is there

  function idOf(element) {
    if (!ids.has(element)) ids.set(element, `e${ids.size + 1}`);
    elements.set(ids.get(element), element);
    return ids.get(element);
  }

  function isSeen(element) {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    return element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.offsetParent !== null;
  }

  const clean = (text) => String(text || "").replace(/\s+/g, " ").trim();

  function labelOf(element) {
    const words = clean(element.tagName === "INPUT" ? (/^(button|submit|reset)$/.test(element.type) ? element.value : "") : element.innerText);
    const given = element.getAttribute("aria-label") || element.title || element.alt || "";
    return (words || clean(element.labels?.[0]?.innerText) || given || element.id || "").slice(0, 60);
  }

  function describe(element) {
    const near = element.closest("label, .form-group, .field, li, tr, p, div");
    const labels = clean(element.labels?.[0]?.innerText) || element.getAttribute("aria-label") || element.placeholder || "";
    const before = clean(element.previousElementSibling?.innerText || "");
    const words = labels || before.slice(0, 60) || element.name || element.id || clean(near?.querySelector("label")?.innerText);
    const types = { date: " date", time: " time", number: " number of", email: " email", url: " url", tel: " phone" };
    return (clean(words) + (types[element.type] || "")).slice(0, 90);
  }

  const TYPED = /^(text|search|email|url|tel|password|number|date|time|datetime-local|month|week|)$/;

  function kindOf(element) {
    const tag = element.tagName;
    const role = element.getAttribute("role") || "";
    if (tag === "INPUT") {
      const type = element.type;
      if (type === "checkbox" || type === "radio") return "toggle";
      if (type === "range") return "slider";
      if (type === "file") return "file";
      if (type === "color") return "color";
      if (/^(button|submit|reset|image)$/.test(type)) return "button";
      return TYPED.test(type) ? "entry" : "";
    }
    if (tag === "TEXTAREA" || element.isContentEditable) return element.parentElement?.isContentEditable ? "" : "text";
    if (tag === "SELECT") return element.multiple || element.size > 1 ? "list" : "choice";
    if (tag === "CANVAS") return "canvas";
    if (role === "tab") return "tab";
    if (tag === "BUTTON" || role === "button" || role === "menuitem" || tag === "SUMMARY") return "button";
    if (tag === "A" && element.hasAttribute("href")) return "button";
    if (/^(switch|checkbox|radio)$/.test(role)) return "toggle";
    if (tag === "PROGRESS" || tag === "IMG" || tag === "svg" || tag === "VIDEO") return "picture";
    if (isRows(element)) return "table";
    if (hears(element, "click") && !element.querySelector("button, a[href], input, select, textarea")) return "button";
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
    return own ? "label" : "";
  }

  // A table or a list that listens for what is done to its rows.
  function isRows(element) {
    if (!/^(TABLE|TBODY|UL|OL)$/.test(element.tagName) && !/^(listbox|grid)$/.test(element.getAttribute("role") || "")) return false;
    return rowsOf(element).length > 0 && (hearsClick(element) || isHeardFar(element));
  }

  // Whether somebody around it looks at what was clicked, as "event.target.closest('li')" does.
  function isHeardFar(element) {
    for (let current = element; current; current = current.parentNode) {
      const sources = CLICKS.flatMap((type) => listeners.get(current)?.get(type) || []);
      if (sources.some((source) => /\.closest|\.matches|\.tagName|\.dataset/.test(source))) return true;
    }
    return false;
  }

  function rowsOf(element) {
    return [...element.querySelectorAll(":scope > tr, :scope > tbody > tr, :scope > li, :scope > [role=option], :scope > [role=row]")].filter(isSeen);
  }

  function isDead(element) {
    const tag = element.tagName;
    if (tag === "SUMMARY" || element.hasAttribute("popovertarget") || element.hasAttribute("commandfor")) return "";
    if (tag === "A" && !/^(#|javascript:|)$/.test(element.getAttribute("href").trim())) return "";
    if (element.form && /^(submit|reset|image)$/.test(element.type)) {
      if (element.type === "reset" || hears(element.form, "submit")) return "";
    }
    let current = element;
    while (current && current !== document.body && current !== document.documentElement) {
      if (hearsClick(current)) return "";
      if (current.tagName === "LABEL") return "";
      current = current.parentElement;
    }
    const far = [document.body, document.documentElement, document, window].some(hearsClick);
    const submits = element.form && element.type === "submit" && [document, document.body, window].some((each) => hears(each, "submit"));
    return far || submits ? "perhaps" : "surely";
  }

  function keysOf(target) {
    const sources = ["keydown", "keyup", "keypress"].flatMap((type) => [
      ...(listeners.get(target)?.get(type) || []),
      ...(target[`on${type}`] ? [String(target[`on${type}`])] : []),
    ]);
    const found = new Set();
    for (const source of sources) {
      for (const match of source.matchAll(/["'`](Enter|Escape|Delete|Backspace|Tab|Home|End|Arrow(?:Left|Right|Up|Down)|Space|F\d{1,2}| |[a-z0-9])["'`]/gi)) {
        found.add(match[1] === "Space" ? " " : match[1]);
      }
      if (found.size === 0) for (const key of ["Enter", "ArrowDown", "ArrowLeft", " "]) found.add(key);
      if (/ctrlKey|metaKey/.test(source)) for (const key of ["s", "n", "z"]) found.add(`Control-${key}`);
    }
    return [...found].slice(0, 8);
  }

  function note(element, kind) {
    const box = element.getBoundingClientRect();
    const found = {
      id: idOf(element), kind, tag: element.tagName.toLowerCase(), label: labelOf(element),
      box: [box.left, box.top, box.width, box.height].map(Math.round),
      state: element.disabled || element.getAttribute("aria-disabled") === "true" ? "disabled" : element.readOnly ? "readonly" : "normal",
      modal: modalOf(element), path: pathOf(element),
    }; // prettier-ignore
    if (kind === "entry" || kind === "text") Object.assign(found, { value: contentOf(element), about: describe(element), keys: keysOf(element) });
    if (kind === "choice") Object.assign(found, { options: [...element.options].map((option) => option.text), value: element.selectedOptions[0]?.text || "" });
    if (kind === "table") Object.assign(found, { texts: rowsOf(element).map((row) => clean(row.innerText)) });
    if (kind === "list") Object.assign(found, { texts: [...element.options].map((option) => option.text) });
    if (kind === "button") found.dead = isDead(element);
    if (kind === "canvas") found.hears = [element, element.parentElement, document, window].some((each) => each && (hearsClick(each) || hears(each, "mousemove") || hears(each, "pointermove")));
    if (hears(element, "dblclick")) found.dblclick = true;
    if (hears(element, "contextmenu")) found.contextmenu = true;
    if (element.draggable && hears(element, "dragstart")) found.drags = true;
    return found;
  }

  function pathOf(element) {
    const steps = [];
    for (let current = element; current && current.tagName && current !== document.body; current = current.parentElement) {
      steps.unshift(current.id && !/\d/.test(current.id) ? `#${current.id}` : current.tagName.toLowerCase());
    }
    return steps.slice(-5).join(">");
  }

  function modals() {
    return [...document.querySelectorAll("dialog[open]:modal")];
  }

  function modalOf(element) {
    const holder = element.closest("dialog[open]");
    return holder && holder.matches(":modal") ? idOf(holder) : "";
  }

  const contentOf = (element) => (element.isContentEditable ? element.innerText : element.value);

  // One look at the page.
  function look(agrees) {
    state.agrees = agrees;
    elements.clear();
    const found = [];
    const hidden = []; // what is there and can't be seen: when it can, it is nothing new
    for (const element of document.body ? document.body.querySelectorAll("*") : []) {
      if (found.length >= MOST_ELEMENTS) break;
      const kind = kindOf(element);
      if (kind && isSeen(element)) found.push(note(element, kind));
      else if (hidden.length < MOST_ELEMENTS) hidden.push(idOf(element));
    }
    const targets = [["window", window], ["document", document], ["body", document.body]];
    const keys = targets.filter(([, target]) => target).map(([name, target]) => [name, keysOf(target)]).filter(([, keys]) => keys.length > 0);
    return JSON.stringify({
      elements: found, hidden, keys, modals: modals().map((dialog) => ({ id: idOf(dialog), title: clean(dialog.querySelector("h1, h2, h3, p")?.innerText).slice(0, 60) })),
      title: document.title, size: [innerWidth, innerHeight], address: location.href, ready: document.readyState === "complete" && Boolean(window.pywebview?.api),
      ...report(),
    }); // prettier-ignore
  }

  function report() {
    state.effects += watched.takeRecords().length;
    const told = errors.splice(0);
    return { told, pending: state.pending, complaints: state.complaints, effects: state.effects, dialogs: state.dialogs };
  }

  // What a person does

  function mouse(target, type, x, y, button = 0) {
    const box = target.getBoundingClientRect();
    const place = { clientX: box.left + (x ?? box.width / 2), clientY: box.top + (y ?? box.height / 2) };
    const Kind = type.startsWith("pointer") ? PointerEvent : MouseEvent;
    const buttons = /down|move/.test(type) ? (button === 2 ? 2 : 1) : 0;
    const given = { bubbles: true, cancelable: true, composed: true, view: window, button, buttons, ...place, pointerId: 1, isPrimary: true, detail: 1 };
    return target.dispatchEvent(new Kind(type, given));
  }

  function press(element, x, y) {
    for (const type of ["pointerover", "mouseover", "pointerdown", "mousedown"]) mouse(element, type, x, y);
    element.focus?.({ preventScroll: true });
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
  };

  // Does one thing to one element; answers whether it was still there.
  function act(how, id, ...details) {
    state.asked.clear();
    if (how === "key") {
      typeKey(id, ...details);
    } else {
      const element = elements.get(id) || [...ids].find(([, each]) => each === id)?.[0];
      if (!element?.isConnected) return JSON.stringify({ there: false, ...report() });
      DO[how](element, ...details);
    }
    return JSON.stringify({ there: true, ...report() });
  }

  window.__hands = { look, act, busy: () => JSON.stringify(report()) };
})();
