// What an app asks for before its first start, or can use beside it, and the two answers.

import { h } from "../lib/h.js";
import { rightTold, wishesOf } from "../lib/rights.js";
import { t } from "../text.js";

/** The question that a run waits for; `onDecide` is given true or false for all that is asked. */
export function permissionQuestion(title, run, onDecide) {
  if (run?.state !== "asking") return null;
  const { permissions } = run.question;
  const asked = t("permission.ask", { title, wishes: wishesOf(permissions) });
  return question("permissions", asked, permissions, ["permission.allow", "permission.deny"], onDecide, "button button-primary");
}

/** What an app can do without, offered beside it. */
export function permissionOffer({ title, offered }, onDecide) {
  if (!offered?.length) return null;
  const asked = t("permission.offer", { title, wishes: wishesOf(offered) });
  return question("offer", asked, offered, ["permission.offer.allow", "permission.offer.deny"], onDecide);
}

function question(key, title, permissions, [allow, deny], onDecide, allowing = "button") {
  return h(
    "section.panel.asking",
    { key, role: "group", "aria-labelledby": `${key}-title` },
    h("h2.small-title", { id: `${key}-title`, dir: "auto" }, title),
    h(
      "ul.muted",
      permissions.map((permission) => h("li", { key: permission.name }, rightTold(permission))),
    ),
    h(
      "div.side-actions",
      h("button", { class: allowing, onClick: () => onDecide(true) }, t(allow)),
      h("button.button.button-quiet", { onClick: () => onDecide(false) }, t(deny)),
    ),
  );
}
