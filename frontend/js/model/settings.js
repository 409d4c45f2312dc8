// What the person chooses: the engine that writes apps and its key, the colours and the language.

import { keep, kept } from "../lib/kept.js";
import { noticeWords } from "../lib/notices.js";
import { asProblem } from "../lib/problem.js";

const LOOK = "stableagents.look";

/** The colours and the language as they were chosen; empty where the system decides. */
export const readLook = () => ({ theme: "", language: "", ...kept(LOOK, {}) });

/** The actions on settings. */
export function settingsActions(store, api, toasts) {
  async function loadProviders() {
    try {
      put({ providers: await api.providers(), state: "ready", problem: null });
    } catch (error) {
      put({ state: "failed", problem: asProblem(error) });
    }
  }

  /** Use an engine, with `api_key`, `model` and `base_url` where they are given; an empty one takes the saved one away. */
  const setProvider = (name, given = {}) => acted(name, () => api.setProvider({ provider: name, ...given }), given);
  const tryProvider = (name) => acted(name, () => api.testProvider(name));

  // What was typed while it went on was not saved with it, and stays.
  const typedSince = (name, given) =>
    Object.fromEntries(Object.entries(store.get().settings.typed[name] ?? {}).filter(([part, text]) => text !== given[part]));

  async function acted(name, act, given = {}) {
    put({ acting: name, failed: null });
    try {
      const { message } = await act();
      put({ typed: { ...store.get().settings.typed, [name]: typedSince(name, given) } });
      toasts.show({ text: noticeWords(message, name) });
    } catch (error) {
      put({ failed: { name, problem: asProblem(error) } });
    }
    put({ acting: null });
    await loadProviders();
  }

  async function loadOwn() {
    try {
      const [{ settings: values, restart_needed: pending }, rights] = await Promise.all([api.settings(), api.rights()]);
      put({ own: { typed: {}, problem: null, ...store.get().settings.own, values, pending }, rights });
    } catch (error) {
      put({ problem: asProblem(error) });
    }
  }

  const putOwn = (part) => put({ own: { ...store.get().settings.own, ...part } });
  const typePort = (name, text) => putOwn({ typed: { ...store.get().settings.own.typed, [name]: text } });

  async function savePorts() {
    const { typed } = store.get().settings.own;
    const asPort = (text) => (/^\d+$/.test(text.trim()) ? Number(text) : text);
    try {
      const changes = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, asPort(text)]));
      const { settings: values, restart_needed: pending } = await api.changeSettings(changes);
      putOwn({ values, pending, typed: {}, problem: null });
    } catch (error) {
      putOwn({ problem: asProblem(error) });
    }
  }

  async function askDoctor() {
    put({ doctor: { ...store.get().settings.doctor, state: "loading", problem: null } });
    try {
      put({ doctor: { state: "ready", checks: await api.doctor(), problem: null } });
    } catch (error) {
      put({ doctor: { state: "ready", checks: null, problem: asProblem(error) } });
    }
  }

  /** Take a decision about an app's permission back, so that it is asked again. */
  async function takeBack(name, permission) {
    try {
      await api.decidePermissions(name, [{ name: permission, granted: null }]);
      put({ rights: await api.rights() });
    } catch (error) {
      toasts.show({ text: asProblem(error).detail });
    }
  }

  function typeEngine(name, part) {
    const { typed } = store.get().settings;
    put({ typed: { ...typed, [name]: { ...typed[name], ...part } } });
  }

  function chooseLook(part) {
    const look = { ...readLook(), ...part };
    keep(LOOK, look);
    store.set({ look });
    dispatchEvent(new Event("look"));
    if ("language" in part) location.reload();
  }

  function put(part) {
    store.set(({ settings }) => ({ settings: { ...settings, ...part } }));
  }

  return { loadProviders, setProvider, tryProvider, typeEngine, chooseLook, loadOwn, typePort, savePorts, askDoctor, takeBack };
}
