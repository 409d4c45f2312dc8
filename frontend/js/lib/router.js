// Addresses inside the page: #/projects/my-app/code/main.py. Back, forward and deep links are the browser's own.

const TABS = ["preview", "chat", "code", "console", "versions", "share", "settings"];
const ONCE = { overview: "preview", change: "chat" }; // what links of before call them

/** The route that an address names: `{ name, params, hash }`. */
export function parse(hash) {
  const [place, line] = hash.split("?");
  const parts = place.replace(/^#\/?/, "").split("/").filter(Boolean).map(decode);
  const [first, second, third, ...rest] = parts;
  if (!first) return { name: "home", hash };
  if (first === "create" && second && !third) return { name: "creating", id: second, hash };
  if (first === "projects" && !second) return { name: "projects", hash };
  const tab = ONCE[third] ?? third ?? "preview";
  if (first === "projects" && TABS.includes(tab)) {
    return { name: "project", project: second, tab, path: rest.join("/"), line: Number(line) || 0, hash };
  }
  if (first === "trash" && !second) return { name: "trash", hash };
  if (first === "settings" && !second) return { name: "settings", hash };
  if (first === "health" && !second) return { name: "health", hash };
  return { name: "missing", hash };
}

/** The address of a route, from its parts. */
export function address(...parts) {
  return "#/" + parts.map((part) => encodeURIComponent(part).replaceAll("%2F", "/")).join("/");
}

/** Call `onRoute(route)` now and on every change of address. */
export function startRouter(onRoute) {
  const tell = () => onRoute(parse(location.hash));
  addEventListener("hashchange", tell);
  tell();
}

export function go(hash) {
  location.hash = hash;
}

/** Go somewhere without a step back to here, for an address that has been overtaken by events. */
export function goInstead(hash) {
  history.replaceState(null, "", hash);
  dispatchEvent(new HashChangeEvent("hashchange"));
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
