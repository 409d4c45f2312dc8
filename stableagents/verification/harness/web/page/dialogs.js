const MOST_SAME_DIALOG = 30;

// Dialogs of the page's own kind are answered at once.

function isAgreed(kind, text) {
  state.dialogs += 1;
  const key = `${kind} ${text}`;
  const count = (state.asked.get(key) || 0) + 1;
  state.asked.set(key, count);
  if (count > 2 * MOST_SAME_DIALOG) {
    tell("endless", "A dialog comes back for ever, whatever is answered.", "", 0, new Error().stack);
    throw new Error("this dialog never ends");
  }
  return count <= MOST_SAME_DIALOG ? state.agrees : !state.agrees;
}
const answers = {
  alert(text) {
    state.complaints += 1;
    isAgreed("alert", text);
  },
  confirm: (text) => isAgreed("confirm", text),
  prompt: (text, value) => (isAgreed("prompt", text) ? value || "Juniper" : null),
};
// pywebview puts one of its own in place, which waits for a person.
for (const [name, answer] of Object.entries(answers)) Object.defineProperty(window, name, { get: () => answer, set() {} });
const openings = new Map(); // modal dialog -> where it was opened, and how often

// Whether nothing more can be done about a dialog that nothing in it has closed: no right word is asked for, nothing goes on.
function isStuck(dialog) {
  return !dialog.querySelector("input, textarea, select, progress, [contenteditable]") && loops.size + state.fetching + state.pending === 0;
}
if (window.HTMLDialogElement) {
  const open = HTMLDialogElement.prototype.showModal;
  HTMLDialogElement.prototype.showModal = function () {
    openings.set(this, { opened: new Error().stack, times: (openings.get(this)?.times || 0) + 1 });
    return open.call(this);
  };
}
window.print = () => (state.effects += 1);
window.open = () => {
  state.effects += 1;
  return null;
};
