// What the person chooses: the engine that writes apps and its key, the colours and the language.

import { asProblem } from "../lib/problem.js";

const LOOK = "stableagents.look";

/** The colours and the language as they were chosen; empty where the system decides. */
export function readLook() {
  try {
    return { theme: "", language: "", ...JSON.parse(localStorage.getItem(LOOK) ?? "{}") };
  } catch {
    return { theme: "", language: "" };
  }
}

/** The actions on settings. */
export function settingsActions(store, api, toasts) {
  async function loadProviders() {
    try {
      put({ providers: await api.providers(), state: "ready", problem: null });
    } catch (error) {
      put({ state: "failed", problem: asProblem(error) });
    }
  }

  /** Use an engine, with a key where one is given; an empty key takes the saved one away. */
  const setProvider = (name, key) =>
    acted(name, () => api.setProvider(key === undefined ? { provider: name } : { provider: name, api_key: key }));
  const tryProvider = (name) => acted(name, () => api.testProvider(name));

  async function acted(name, act) {
    put({ acting: name, failed: null });
    try {
      const { message } = await act();
      put({ typed: { ...store.get().settings.typed, [name]: "" } });
      toasts.show({ text: message });
    } catch (error) {
      put({ failed: { name, problem: asProblem(error) } });
    }
    put({ acting: null });
    await loadProviders();
  }

  const typeKey = (name, key) => put({ typed: { ...store.get().settings.typed, [name]: key } });

  function chooseLook(part) {
    const look = { ...readLook(), ...part };
    try {
      localStorage.setItem(LOOK, JSON.stringify(look));
    } catch {
      // Without storage the system's own colours and language stay.
    }
    store.set({ look });
    dispatchEvent(new Event("look"));
    if ("language" in part) location.reload();
  }

  function put(part) {
    store.set(({ settings }) => ({ settings: { ...settings, ...part } }));
  }

  return { loadProviders, setProvider, tryProvider, typeKey, chooseLook };
}
