// What an app asks for before its first start, or can use beside it, and the two answers.

import { h } from "../lib/h.js";
import { has, t } from "../text.js";

/** The question that a run waits for; `onDecide` is given true or false for all that is asked. */
export function permissionQuestion(run, onDecide) {
  if (run?.state !== "asking") return null;
  const { detail, permissions } = run.question;
  return question("permissions", detail, permissions, ["permission.allow", "permission.deny"], onDecide, "button button-primary");
}

/** What an app can do without, offered beside it. */
export function permissionOffer({ title, offered }, onDecide) {
  if (!offered?.length) return null;
  const wishes = offered.map(({ name, label }) => (has(`right.${name}`) ? t(`right.${name}`) : label)).join(", ");
  const asked = t("permission.offer", { title, wishes });
  return question("offer", asked, offered, ["permission.offer.allow", "permission.offer.deny"], onDecide);
}

function question(key, title, permissions, [allow, deny], onDecide, allowing = "button") {
  return h(
    "section",
    { key, class: "panel asking", role: "group", "aria-labelledby": `${key}-title` },
    h("h2", { id: `${key}-title`, class: "small-title", dir: "auto" }, title),
    h(
      "ul",
      { class: "muted" },
      permissions.map(({ name, explanation }) => h("li", { key: name }, has(`rightText.${name}`) ? t(`rightText.${name}`) : explanation)),
    ),
    h(
      "div",
      { class: "side-actions" },
      h("button", { type: "button", class: allowing, onClick: () => onDecide(true) }, t(allow)),
      h("button", { type: "button", class: "button button-quiet", onClick: () => onDecide(false) }, t(deny)),
    ),
  );
}
