// The native window, where there is one: it is told once a second that the page lives, and opens links outside.

import { cannotSave } from "./lib/problem.js";

const BEAT_MS = 1000;

/** Start the heartbeat, once there is something on the page; `state()` gives what the window is to know. The page works
 * the same without a window. */
export function startHeartbeat(state) {
  const beat = () => {
    const bridge = window.pywebview?.api;
    if (typeof bridge?.heartbeat === "function") Promise.resolve(bridge.heartbeat(state())).catch(() => {});
  };
  beat();
  addEventListener("pywebviewready", beat);
  setInterval(beat, BEAT_MS);
}

/** Whether the page is shown by our own native window. */
export const isNative = () => typeof window.pywebview?.api?.open_external === "function";

/** Open an address in the person's browser. */
export function openOutside(address) {
  if (isNative()) window.pywebview.api.open_external(address);
  else window.open(address, "_blank", "noopener");
}

const MAX_SAVED = 200_000_000; // bytes, as in the window's bridge

/** Have the person choose a zip file: its path in a native window, else the file itself; null where they chose none. */
export async function chooseZip() {
  if (isNative()) return (await window.pywebview.api.choose_file("zip")) ?? null;
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".zip,application/zip" });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Hand a file to the person; resolves to where it is, null where they chose no place. */
export async function saveFile(blob, name) {
  if (isNative() && blob.size <= MAX_SAVED) {
    const content = await asBase64(blob);
    return window.pywebview.api.save_file(name, content).catch(() => Promise.reject(cannotSave()));
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}

function asBase64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.slice(reader.result.indexOf(",") + 1)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}

// The keys of the window's menu, where the toolkit has none for it. A browser keeps some of them for itself.
const KEYS = { n: "#/", P: "#/projects", H: "#/health", ",": "#/settings" };
const isMac = /Mac/.test(navigator.platform);
const WAYS = isMac ? { "[": -1, "]": 1 } : { ArrowLeft: -1, ArrowRight: 1 };

/** In a native window the menu's keys work whatever toolkit it is made with. */
export function takeMenuKeys() {
  document.addEventListener("keydown", (event) => {
    if (!isNative()) return;
    if ((isMac ? event.metaKey : event.altKey && !event.ctrlKey && !event.shiftKey) && event.key in WAYS) history.go(WAYS[event.key]);
    else if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    else if (event.key === "o") dispatchEvent(new Event("wish-import"));
    else if (event.key === "f" && document.getElementById("code-find")) document.getElementById("code-find").focus();
    else if (event.key in KEYS) location.hash = KEYS[event.key];
    else return;
    event.preventDefault();
  });
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
