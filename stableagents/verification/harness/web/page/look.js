const MOST_ELEMENTS = 700;

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
  if (isOfMenu(element, role)) return "menu";
  if (tag === "BUTTON" || role === "button" || role === "menuitem" || tag === "SUMMARY") return "button";
  if (tag === "A" && element.hasAttribute("href")) return "button";
  if (/^(switch|checkbox|radio)$/.test(role)) return "toggle";
  if (tag === "PROGRESS" || tag === "IMG" || tag === "svg" || tag === "VIDEO") return "picture";
  if (isRows(element)) return "table";
  if (hears(element, "click") && !element.querySelector("button, a[href], input, select, textarea")) return "button";
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
  return own ? "label" : "";
}

// An entry of a menu, or what opens one.
function isOfMenu(element, role) {
  if (/^menuitem/.test(role)) return true;
  return /^(BUTTON|SUMMARY|A)$/.test(element.tagName) && Boolean(element.closest("[role=menu], [role=menubar], nav details, .menu details, menu details"));
}

// A table or a list that listens for what is done to its rows.
function isRows(element) {
  if (!/^(TABLE|TBODY|UL|OL)$/.test(element.tagName) && !/^(listbox|grid)$/.test(element.getAttribute("role") || "")) return false;
  if (element.tagName === "TBODY" && isRows(element.parentElement)) return false; // the same rows
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

// Whether a row looks as if it was chosen.
function isMarked(row) {
  return row.getAttribute("aria-selected") === "true" || /(^|[\s_-])(is-)?(selected|chosen|highlighted)($|[\s_-])/i.test(row.className);
}

// Whether a rule of a style sheet shows something else while it, or what it stands in, is pointed at or has the focus.
function showsByStyle(element) {
  for (const sheet of document.styleSheets) {
    try {
      const rules = [...sheet.cssRules].flatMap((rule) => [rule, ...(rule.cssRules || [])]);
      for (const selector of rules.flatMap((rule) => (rule.selectorText || "").split(","))) {
        const found = /^\s*([^:]*[^:\s>+~]):(?:hover|focus|focus-within|active)\s*[ >+~]/.exec(selector);
        if (found && element.closest(found[1])) return true;
      }
    } catch {
      continue; // another origin's
    }
  }
  return false;
}

function isDead(element) {
  const tag = element.tagName;
  if (tag === "SUMMARY" || element.hasAttribute("popovertarget") || element.hasAttribute("commandfor")) return "";
  if (tag === "A" && !/^(#|javascript:|)$/.test(element.getAttribute("href").trim())) return "";
  if (element.form && /^(submit|reset|image)$/.test(element.type)) {
    if (element.type === "reset" || hears(element.form, "submit")) return "";
  }
  if (isAnew(element)) return ""; // told with the line that made it anew
  let current = element;
  while (current && current !== document.body && current !== document.documentElement) {
    if (hearsClick(current)) return "";
    if (current.tagName === "LABEL") return "";
    current = current.parentElement;
  }
  if (showsByStyle(element)) return "";
  const far = [document.body, document.documentElement, document, window].some(hearsClick);
  const sends = element.form && element.type === "submit"; // which may be all that is wanted
  return far || sends ? "perhaps" : "surely";
}

const keysIn = new Map(); // the code of who listens -> the keys it names

function keysOf(target) {
  const sources = ["keydown", "keyup", "keypress"].flatMap((type) => [
    ...(listeners.get(target)?.get(type) || []),
    ...(target[`on${type}`] ? [String(target[`on${type}`])] : []),
  ]);
  const code = sources.join("\n");
  if (!keysIn.has(code)) keysIn.set(code, namedIn(sources));
  return keysIn.get(code);
}

function namedIn(sources) {
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
  if (kind === "table") Object.assign(found, { texts: rowsOf(element).map((row) => clean(row.innerText)), chosen: rowsOf(element).some(isMarked) });
  if (kind === "list") Object.assign(found, { texts: [...element.options].map((option) => option.text) });
  if (kind === "button" || kind === "menu") found.dead = isDead(element);
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

// What stands in it itself; on a page of tabs that is not open, it is there without being seen.
function ownTextOf(element) {
  if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName)) return "";
  const words = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue);
  return clean([...words, TYPED.test(element.type ?? "none") ? element.value : ""].join(" ")).slice(0, 200);
}

// One look at the page.
function look(agrees, judges) {
  Object.assign(state, { agrees, judges });
  tellLost();
  tellSizes();
  elements.clear();
  const found = [];
  let unseen = 0;
  const hidden = {}; // what is there and can't be seen: when it can, it is nothing new
  for (const element of document.body ? document.body.querySelectorAll("*") : []) {
    if (found.length >= MOST_ELEMENTS) break;
    const kind = kindOf(element);
    const isThere = isSeen(element);
    if (kind && isThere) found.push(note(element, kind));
    else if ((unseen += 1) < MOST_ELEMENTS) hidden[idOf(element)] = isThere ? "" : ownTextOf(element);
  }
  const targets = [["window", window], ["document", document], ["body", document.body]];
  const keys = targets.filter(([, target]) => target).map(([name, target]) => [name, keysOf(target)]).filter(([, keys]) => keys.length > 0);
  return JSON.stringify({
    elements: found, hidden, keys, modals: modals().map((dialog) => ({ id: idOf(dialog), ...openings.get(dialog), isStuck: isStuck(dialog), title: clean(dialog.querySelector("h1, h2, h3, p")?.innerText).slice(0, 60) })),
    title: document.title, size: [innerWidth, innerHeight], address: location.href,
    ...report(),
  }); // prettier-ignore
}

// A look where nothing is on its way.
function rest(...ways) {
  return state.pending === 0 && isReady() ? look(...ways) : JSON.stringify(report());
}

const isReady = () => !state.isLeaving && document.readyState === "complete" && Boolean(window.pywebview?.api);

function report() {
  changes();
  const told = errors.splice(0);
  const waiting = loops.size + state.fetching + (document.getAnimations?.().length ?? 0);
  return { told, ready: isReady(), waiting, pending: state.pending, call: state.call, code: state.code, isThere: state.isThere, complaints: state.complaints, effects: state.effects, dialogs: state.dialogs };
}
