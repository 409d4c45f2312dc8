// What surrounds every screen: the bar with the ways to go, the banner, and the short message at the edge.

import { h } from "../lib/h.js";
import { t } from "../text.js";
import { icon } from "./icons.js";
import { spinner } from "./parts.js";
import { exitWords, processName } from "./process-names.js";

const NAV = [
  { name: "home", also: ["creating"], href: "#/", label: "nav.new", iconName: "plus" },
  { name: "projects", also: ["project", "trash"], href: "#/projects", label: "nav.projects", iconName: "grid" },
  { name: "health", also: [], href: "#/health", label: "nav.health", iconName: "pulse" },
  { name: "settings", also: [], href: "#/settings", label: "nav.settings", iconName: "sliders" },
];

export function topBar(state) {
  const isHere = ({ name, also }) => name === state.route.name || also.includes(state.route.name);
  return h(
    "header.topbar",
    h("a.skip", { href: "#main", onClick: skipToContent }, t("nav.skip")),
    h(
      "div.topbar-inner",
      h("a.brand", { href: "#/" }, mark(), h("span.brand-name", t("app.name"))),
      h(
        "nav",
        { "aria-label": t("nav.label") },
        NAV.map((item) =>
          h(
            "a.nav-link",
            { href: item.href, "aria-current": isHere(item) ? "page" : null },
            icon(item.iconName),
            h("span", t(item.label)),
          ),
        ),
      ),
    ),
  );
}

function skipToContent(event) {
  event.preventDefault();
  document.getElementById("main").focus();
}

function mark() {
  return h(
    "svg.mark",
    { viewBox: "0 0 24 24", "aria-hidden": "true" },
    h("rect.mark-window", { x: 2, y: 3.5, width: 20, height: 17, rx: 4.5 }),
    h("path.mark-tick", { d: "M7 13.2l3.2 3.2L17 9.6" }),
  );
}

export function banner(state, actions) {
  // The element is always there, so that a screen reader hears what comes into it.
  return h("div.banner-place", { role: "status" }, state.isUp ? trouble(state, actions) : offline(actions));
}

const offline = (actions) =>
  waiting("offline", t("banner.offline"), h("button.button.button-small", { onClick: actions.askNow }, t("problem.retry")));

const waiting = (key, text, action = null) =>
  h("div.banner", { key }, spinner(), h("span", text), action);

// What comes back by itself is only told; what was given up on needs a press.
function trouble({ troubles, health }, actions) {
  const [first] = [...troubles].sort((one, other) => (other.state === "fatal") - (one.state === "fatal"));
  if (!first) return null;
  const name = processName(first.name);
  if (first.state !== "fatal") return waiting("restarting", t("banner.restarting", { name }));
  return h(
    "div.banner.banner-fatal",
    { key: "fatal" },
    icon("warning"),
    h("span", t("banner.fatal", { name, reason: exitWords(first.reason) })),
    h(
      "button.button.button-small",
      {
        disabled: health.acting?.name === first.name,
        onClick: () => actions.controlProcess(first.name, "start"),
      },
      t("banner.start"),
    ),
  );
}

export function toast(state, actions) {
  const shown = state.toast;
  return h(
    "div.toast-place",
    { role: "status" },
    shown &&
      h(
        "div.toast",
        h("span", shown.text),
        shown.action &&
          h("button.link-button", { onClick: () => (actions.dismiss(), shown.action()) }, shown.actionText),
        h(
          "button.icon-button",
          { "aria-label": t("toast.close"), onClick: actions.dismiss },
          icon("cross"),
        ),
      ),
  );
}
