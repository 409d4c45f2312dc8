// What the person is typing. Kept in the browser's storage with every keystroke, so that no crash takes it.

import { keep, kept } from "../lib/kept.js";

const KEY = "stableagents.draft";
const EMPTY = { text: "", name: "", framework: "", isMoreOpen: false };

export const readDraft = () => ({ ...EMPTY, ...kept(KEY, {}) });

/** The actions on the draft. */
export function draftActions(store) {
  function change(part) {
    const draft = { ...store.get().draft, ...part };
    store.set({ draft });
    keep(KEY, draft);
  }
  return {
    changeDraft: change,
    clearDraft: () => change({ text: "", name: "" }),
  };
}
