// What each app was allowed or refused, and the way to take that back.

import { h } from "../lib/h.js";
import { address } from "../lib/router.js";
import { has, t } from "../text.js";

export function appRights({ rights }, actions) {
  return h(
    "section",
    { key: "rights", class: "panel own", "aria-labelledby": "rights-title" },
    h("h2", { id: "rights-title", class: "section-title" }, t("rights.title")),
    h("p", { class: "muted" }, t(rights.length ? "rights.lead" : "rights.none")),
    h(
      "ul",
      { class: "checks", role: "list" },
      rights.flatMap((app) =>
        Object.entries(app.permissions).map(([permission, isGranted]) => row(app, permission, isGranted, actions)),
      ),
    ),
  );
}

function row({ project_name: name, title }, permission, isGranted, actions) {
  const words = has(`right.${permission}`) ? t(`right.${permission}`) : permission;
  return h(
    "li",
    { key: `${name} ${permission}` },
    h(
      "div",
      null,
      h("a", { href: address("projects", name), dir: "auto" }, title),
      h("p", { class: "muted" }, t(isGranted ? "rights.may" : "rights.mayNot", { words })),
    ),
    h(
      "button",
      {
        type: "button",
        class: "button button-small",
        "aria-label": `${t("rights.back")}: ${title}, ${words}`,
        onClick: () => actions.takeBack(name, permission),
      },
      t("rights.back"),
    ),
  );
}
