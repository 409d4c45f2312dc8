// What an app asks for before its first start, and the two answers.

import { h } from "../lib/h.js";
import { t } from "../text.js";

/** The question that a run waits for; `onDecide` is given true or false for all that is asked. */
export function permissionQuestion(run, onDecide) {
  if (run?.state !== "asking") return null;
  const { detail, permissions } = run.question;
  return h(
    "section",
    { key: "permissions", class: "panel asking", role: "group", "aria-labelledby": "permissions-title" },
    h("h2", { id: "permissions-title", class: "small-title", dir: "auto" }, detail),
    h(
      "ul",
      { class: "muted" },
      permissions.map(({ name, explanation }) => h("li", { key: name }, explanation)),
    ),
    h(
      "div",
      { class: "side-actions" },
      h("button", { type: "button", class: "button button-primary", onClick: () => onDecide(true) }, t("permission.allow")),
      h("button", { type: "button", class: "button button-quiet", onClick: () => onDecide(false) }, t("permission.deny")),
    ),
  );
}
