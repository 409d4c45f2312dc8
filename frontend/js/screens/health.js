// The processes of StableAgents itself, and those of the running apps.

import { screenHead } from "../components/parts.js";
import { loading, problemNote } from "../components/problem.js";
import { processTable } from "../components/process-table.js";
import { h } from "../lib/h.js";
import { t } from "../text.js";

export function health(state, actions) {
  return h(
    "div.health",
    screenHead(
      t("nav.health"),
      t("health.lead"),
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
    h("p.health-summary", { role: "status" }, down ? t("health.someDown", { count: down }) : t("health.allWell")),
    processTable(shown, actions),
  ];
}
