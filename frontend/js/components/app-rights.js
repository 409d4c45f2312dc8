// What each app was allowed or refused, and the way to take that back.

import { h } from "../lib/h.js";
import { rightWords } from "../lib/rights.js";
import { address } from "../lib/router.js";
import { t } from "../text.js";
import { section } from "./parts.js";

export function appRights({ rights }, actions) {
  return section(
    "panel own",
    "rights",
    "section-title",
    t("rights.title"),
    h("p.muted", t(rights.length ? "rights.lead" : "rights.none")),
    rights.length > 0 &&
      h(
        "ul.checks",
        { role: "list" },
        rights.flatMap((app) =>
          Object.entries(app.permissions).map(([permission, isGranted]) => row(app, permission, isGranted, actions)),
        ),
      ),
  );
}

function row({ project_name: name, title }, permission, isGranted, actions) {
  const words = rightWords({ name: permission });
  return h(
    "li",
    { key: `${name} ${permission}` },
    h(
      "div",
      h("a", { href: address("projects", name), dir: "auto" }, title),
      h("p.muted", t(isGranted ? "rights.may" : "rights.mayNot", { words })),
    ),
    h(
      "button.button.button-small",
      {
        "aria-label": `${t("rights.back")}: ${title}, ${words}`,
        onClick: () => actions.takeBack(name, permission),
      },
      t("rights.back"),
    ),
  );
}
