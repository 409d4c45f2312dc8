// One state for the whole page. It is replaced in small steps, and whoever shows it is told once per frame.

/** A store of one plain object; `set` takes a part of it, or a function from the state to such a part. */
export function createStore(initial) {
  let state = initial;
  let isScheduled = false;
  const listeners = new Set();

  function tell() {
    if (!isScheduled) return;
    isScheduled = false;
    for (const listener of listeners) listener(state);
  }

  return {
    get: () => state,
    set(part) {
      const change = typeof part === "function" ? part(state) : part;
      if (!change) return;
      state = { ...state, ...change };
      if (isScheduled) return;
      isScheduled = true;
      // A hidden page gets no frames, but must still be up to date when it is looked at.
      if (document.hidden) setTimeout(tell, 50);
      else requestAnimationFrame(tell);
    },
    /** Tell what is new at once. */
    flush: tell,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
