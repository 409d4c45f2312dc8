// Who listens to what

// pywebview listens around every page for its window to be moved by; scripts of nobody's have no address.
function isOfPywebview(target, type) {
  return CLICKS.includes(type) && [window, document, document.documentElement, document.body].includes(target) && !/:\/\//.test(new Error().stack);
}

const add = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, listener, ...more) {
  if (listener && !isOfPywebview(this, type)) {
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

const LEAVES_WITHIN_MS = 500;

// What has an effect: the page changes, Python is called, something is kept or asked.

const awaited = new WeakMap(); // what Python has yet to answer -> who was asked, and where

// Python gets nothing of what is still to come.
function tellPromises(details, name) {
  for (const each of details.filter((detail) => typeof detail?.then === "function")) {
    const asked = awaited.get(each);
    tell("promise", asked ? `What ${asked.name} answers` : "A promise", name, 0, asked?.stack ?? new Error().stack);
  }
}

function counted(call, name) {
  return function (...details) {
    tellPromises(details, name);
    state.effects += 1;
    state.pending += 1;
    state.call ||= name;
    const promise = call.apply(this, details);
    const end = () => {
      state.pending -= 1;
      if (state.pending === 0) wake.answered();
    };
    if (!promise?.then) {
      end();
      return promise;
    }
    // The app has what comes of it: where nobody handles its error, the browser tells.
    const waited = promise.then(
      (answer) => {
        end();
        return answer;
      },
      (error) => {
        end();
        throw error;
      },
    );
    awaited.set(waited, { name, stack: new Error().stack });
    return waited;
  };
}

function watchCalls(api, path = "") {
  for (const [name, value] of Object.entries(api)) {
    if (typeof value === "function") api[name] = counted(value, path + name);
    else if (value && typeof value === "object") watchCalls(value, `${path}${name}.`);
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
  add.call(window, type, () => (state.effects += state.isFocusing ? 0 : 1), true);
}
// Another page takes the place of this one: who waits here gets what was told so far. A page that stays is ready again.
add.call(window, "beforeunload", () => {
  state.isLeaving = true;
  wake.left();
  later(() => (state.isLeaving = false), LEAVES_WITHIN_MS);
});
const kept = window.Storage && Storage.prototype.setItem;
if (kept) {
  Storage.prototype.setItem = function (...details) {
    state.effects += 1;
    return kept.apply(this, details);
  };
}
