// A thing that can be done: what it is, what it means, and the control.

import { h } from "../lib/h.js";
import { t } from "../text.js";

export function row(title, text, ...controls) {
  return h(
    "section",
    { key: title, class: "panel row", "aria-labelledby": `${title}-title` },
    h("div", { class: "row-text" }, h("h2", { id: `${title}-title`, class: "row-title" }, t(title)), h("p", { class: "muted" }, t(text))),
    h("div", { class: "row-controls" }, controls),
  );
}
