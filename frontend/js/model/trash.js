// What was thrown away, and the way back.

import { asProblem } from "../lib/problem.js";
import { address, go } from "../lib/router.js";
import { t } from "../text.js";

/** The actions on the trash; `onBack()` is called when something came back. */
export function trashActions(store, api, toasts, onBack) {
  async function load() {
    try {
      put({ items: await api.trashed(), state: "ready", problem: null });
    } catch (error) {
      put({ state: "failed", problem: asProblem(error) });
    }
  }

  async function restore({ id, title }) {
    try {
      const project = await api.restoreTrashed(id);
      toasts.show({ text: t("trash.restored", { title }) });
      go(address("projects", project.name));
      onBack(project.name);
    } catch (error) {
      put({ problem: asProblem(error) });
    }
    load();
  }

  /** Bring back what was thrown away last under this name. */
  async function restoreLast(name) {
    const last = (await api.trashed().catch(() => [])).find((item) => item.name === name);
    if (last) await restore(last);
  }

  async function empty() {
    try {
      await api.emptyTrash();
      put({ isAsking: false });
    } catch (error) {
      put({ problem: asProblem(error), isAsking: false });
    }
    load();
  }

  function put(part) {
    store.set((state) => ({ trash: { ...state.trash, ...part } }));
  }

  return {
    loadTrash: load,
    restoreTrashed: restore,
    restoreLast,
    emptyTrash: empty,
    askToEmpty: (isAsking) => put({ isAsking }),
  };
}
