// The parts that screens are made of: a head, a section with its title, a row with what can be done.

import { h } from "../lib/h.js";
import { t } from "../text.js";

/** A section that is called by its title. `looks` and `titleLooks` are classes. */
export function section(looks, id, titleLooks, title, ...content) {
  const called = `${id}-title`;
  return h(
    "section",
    { key: id, class: looks || null, "aria-labelledby": called },
    h("h2", { id: called, class: titleLooks }, title),
    content,
  );
}

/** What a screen is called, what it is for, and what can be done with all of it. */
export const screenHead = (title, lead, ...actions) =>
  h("div.screen-head", h("div.screen-title", h("h1", { tabindex: -1 }, title), h("p.muted", lead)), actions);

/** A thing that can be done: what it is, what it means, and the control. */
export const row = (title, text, ...controls) =>
  h(
    "section.panel.row",
    { key: title, "aria-labelledby": `${title}-title` },
    h("div.row-text", h("h2.row-title", { id: `${title}-title` }, t(title)), h("p.muted", t(text))),
    h("div.row-controls", controls),
  );

export const spinner = () => h("span.spinner", { "aria-hidden": "true" });
