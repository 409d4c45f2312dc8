// What the person is typing. Kept in the browser's storage with every keystroke, so that no crash takes it.

const KEY = "stableagents.draft";
const EMPTY = { text: "", name: "", framework: "", isMoreOpen: false };

export function readDraft() {
  try {
    return { ...EMPTY, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    return EMPTY;
  }
}

/** The actions on the draft. */
export function draftActions(store) {
  function change(part) {
    const draft = { ...store.get().draft, ...part };
    store.set({ draft });
    try {
      localStorage.setItem(KEY, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage loses only what a reload would bring back.
    }
  }
  return {
    changeDraft: change,
    clearDraft: () => change({ text: "", name: "" }),
  };
}
