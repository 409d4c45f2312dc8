// An address that leads nowhere.

import { emptyState } from "../components/problem.js";
import { h } from "../lib/h.js";
import { t } from "../text.js";

export function missing() {
  return emptyState({
    title: t("missing.title"),
    text: t("missing.text"),
    iconName: "search",
    heading: "h1",
    action: h("a.button.button-primary", { href: "#/" }, t("missing.home")),
  });
}
