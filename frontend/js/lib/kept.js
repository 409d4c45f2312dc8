// What the browser keeps for the person. A full or forbidden storage loses only what a reload would bring back.

/** What was kept under `key`, or `fallback`. */
export function kept(key, fallback) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Keep `value` under `key`; `null` takes it away. */
export function keep(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing but the next reload would have asked for it.
  }
}
