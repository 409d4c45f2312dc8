// What went wrong, where it went wrong: one sentence, a hint, and one thing to do.

import { h } from "../lib/h.js";
import { t } from "../text.js";
import { icon } from "./icons.js";
import { spinner } from "./parts.js";

export function problemNote(problem, { onRetry = null, id = null, key = "problem" } = {}) {
  if (!problem) return null;
  if (problem.isOffline) return waiting(problem, key);
  return h(
    "div.note.note-problem",
    { key, id, role: "alert" },
    icon("warning"),
    h("div", h("p", problem.detail), problem.hint && h("p.muted", problem.hint)),
    onRetry && h("button.button.button-small", { onClick: onRetry }, t("problem.retry")),
  );
}

// No fault of the person's, and nothing to be done: the banner says the same, and it goes by itself.
function waiting(problem, key) {
  return h(
    "p.note.waiting",
    { key, role: "status" },
    spinner(),
    `${problem.detail} ${problem.hint}`,
  );
}

/** A whole screen that has nothing to show, with the way on. */
export function emptyState({ title, text, action, iconName = "window", heading = "h2" }) {
  return h(
    "div.empty",
    h("span.empty-icon", icon(iconName)),
    h(heading, heading === "h1" ? { tabindex: -1 } : null, title),
    text && h("p.muted", text),
    action,
  );
}

export function loading(text) {
  return h("p.loading.muted", { role: "status" }, spinner(), text);
}
