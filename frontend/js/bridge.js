// The native window, where there is one: it is told once a second that the page lives, and opens links outside.

const BEAT_MS = 1000;

/** Start the heartbeat; `state()` gives what the window is to know. The page works the same without a window. */
export function startHeartbeat(state) {
  const beat = () => {
    const bridge = window.pywebview?.api;
    if (typeof bridge?.heartbeat === "function") Promise.resolve(bridge.heartbeat(state())).catch(() => {});
  };
  makeBridgeWithoutEval();
  addEventListener("pywebviewready", beat);
  setInterval(beat, BEAT_MS);
}

// pywebview makes the bridge's functions out of text, which the page's Content-Security-Policy forbids. It assigns its
// object to the window and then calls `_createApi` on it; in between, ours takes that one's place.
function makeBridgeWithoutEval() {
  let bridge = window.pywebview;
  const take = (value) => {
    bridge = value;
    if (value) value._createApi = (functions) => functions.forEach(({ func }) => makeFunction(value, func));
  };
  take(bridge);
  Object.defineProperty(window, "pywebview", { configurable: true, enumerable: true, get: () => bridge, set: take });
}

function makeFunction(bridge, name) {
  bridge._returnValuesCallbacks[name] = {};
  bridge.api[name] = (...values) =>
    new Promise((resolve, reject) => {
      const id = crypto.randomUUID();
      bridge._checkValue(name, resolve, reject, id);
      bridge._jsApiCallback(name, values, id);
    });
}

/** Whether the page is shown by our own native window. */
export const isNative = () => typeof window.pywebview?.api?.open_external === "function";

/** Open an address in the person's browser. */
export function openOutside(address) {
  if (isNative()) window.pywebview.api.open_external(address);
  else window.open(address, "_blank", "noopener");
}

/** Links that lead away from the page are opened outside. */
export function sendLinksOutside() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.hasAttribute("download") || !/^(https?|mailto):/.test(link.protocol)) return;
    if (link.origin === location.origin) return;
    event.preventDefault();
    openOutside(link.href);
  });
}
