// Words that only a mistake puts before a person: a value that is missing, or is no text. And forms that load the page anew.

const NO_WORDS = /(^|[^\w"'`.-])(undefined|NaN|\[object [A-Z]\w*\])(?![\w"'`-])/;

function judgeShown(text) {
  if (!state.judges || typeof text === "function" || text === null || text === undefined) return;
  const found = NO_WORDS.exec(String(text).replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/gi, " "));
  if (found) tell("shown", found[2], "", 0, new Error().stack);
}

function judged(prototype, name) {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (!own?.set) return;
  const set = function (text) {
    judgeShown(text);
    return own.set.call(this, text);
  };
  Object.defineProperty(prototype, name, { ...own, set });
}

for (const [prototype, name] of [[Node.prototype, "textContent"], [Element.prototype, "innerHTML"], [HTMLElement.prototype, "innerText"]]) judged(prototype, name);
const putIn = Element.prototype.insertAdjacentHTML;
Element.prototype.insertAdjacentHTML = function (where, text) {
  judgeShown(text);
  return putIn.call(this, where, text);
};
const ofText = Document.prototype.createTextNode;
Document.prototype.createTextNode = function (text) {
  judgeShown(text);
  return ofText.call(this, text);
};
for (const name of ["append", "prepend", "replaceChildren"]) {
  const put = Element.prototype[name];
  Element.prototype[name] = function (...parts) {
    for (const part of parts) if (!(part instanceof Node)) judgeShown(part);
    return put.apply(this, parts);
  };
}

// Registered first, so that it is called last but for what listens to the window, too.
add.call(window, "submit", (event) => {
  const form = event.target;
  const isElsewhere = form.getAttribute("action") || form.target || form.method === "dialog";
  if (!event.defaultPrevented && !isElsewhere && !listeners.get(window)?.has("submit")) tell("reload", pathOf(form), "", 0, "");
});
