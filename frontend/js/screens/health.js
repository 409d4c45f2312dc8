// The processes of StableAgents itself, and those of the running apps.

import { loading, problemNote } from "../components/problem.js";
import { processTable } from "../components/process-table.js";
import { h } from "../lib/h.js";
import { t } from "../text.js";

export function health(state, actions) {
  return h(
    "div",
    { class: "health" },
    h(
      "div",
      { class: "screen-head" },
      h("div", { class: "screen-title" }, h("h1", { tabindex: -1 }, t("health.title")), h("p", { class: "muted" }, t("health.lead"))),
    ),
    problemNote(state.health.actionProblem, { key: "action" }),
    content(state.health, actions),
  );
}

function content(shown, actions) {
  if (!shown.status) {
    return shown.state === "failed"
      ? problemNote(shown.problem, { onRetry: actions.lookAtProcesses })
      : loading(t("health.loading"));
  }
  const down = Object.values(shown.status).filter(({ state }) => ["fatal", "backoff"].includes(state)).length;
  return [
    h("p", { class: "health-summary", role: "status" }, down ? t("health.someDown", { count: down }) : t("health.allWell")),
    processTable(shown, actions),
  ];
}
