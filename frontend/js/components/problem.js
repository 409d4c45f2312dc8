// What went wrong, where it went wrong: one sentence, a hint, and one thing to do.

import { h } from "../lib/h.js";
import { t } from "../text.js";
import { icon } from "./icons.js";

export function problemNote(problem, { onRetry = null, id = null, key = "problem" } = {}) {
  if (!problem) return null;
  if (problem.isOffline) return waiting(problem, key);
  return h(
    "div",
    { key, id, class: "note note-problem", role: "alert" },
    icon("warning"),
    h("div", null, h("p", null, problem.detail), problem.hint && h("p", { class: "muted" }, problem.hint)),
    onRetry && h("button", { type: "button", class: "button button-small", onClick: onRetry }, t("retry")),
  );
}

// No fault of the person's, and nothing to be done: the banner says the same, and it goes by itself.
function waiting(problem, key) {
  return h(
    "p",
    { key, class: "note waiting", role: "status" },
    h("span", { class: "spinner", "aria-hidden": "true" }),
    `${problem.detail} ${problem.hint}`,
  );
}

/** A whole screen that has nothing to show, with the way on. */
export function emptyState({ title, text, action, iconName = "window", heading = "h2" }) {
  return h(
    "div",
    { class: "empty" },
    h("span", { class: "empty-icon" }, icon(iconName)),
    h(heading, heading === "h1" ? { tabindex: -1 } : null, title),
    text && h("p", { class: "muted" }, text),
    action,
  );
}

export function loading(text) {
  return h("p", { class: "loading muted", role: "status" }, h("span", { class: "spinner", "aria-hidden": "true" }), text);
}
