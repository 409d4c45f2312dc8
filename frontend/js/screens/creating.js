// An app on its way: from the plan to the finished project, or to the reason why not.

import { emptyState, loading, problemNote } from "../components/problem.js";
import { arrivingFiles, planCard, progressRegion } from "../components/progress.js";
import { h } from "../lib/h.js";
import { address } from "../lib/router.js";
import { isActive } from "../model/jobs.js";
import { t } from "../text.js";

export function creating(state, actions) {
  const job = state.jobs[state.route.id];
  if (!job) return loading(t("creating.loading"));
  if (job.state === "unknown") return unknown(job, actions);
  return h(
    "div.creating",
    h(
      "div.screen-head",
      h(
        "div.screen-title",
        h("h1", { tabindex: -1 }, title(job)),
        job.description && h("p.quote.muted", { dir: "auto" }, job.description),
      ),
      button(job, actions),
    ),
    problemNote(job.problem, { key: "failure" }),
    job.state === "cancelled" && h("p.note", { role: "status" }, t("creating.cancelled.text")),
    h(
      "div.two-columns",
      h("div.column", progressRegion(job)),
      h("div.column", planCard(job.plan), arrivingFiles(job)),
    ),
  );
}

function title(job) {
  if (job.state === "failed") return t("creating.failed");
  if (job.state === "cancelled") return t("creating.cancelled");
  return t(job.state === "done" ? "creating.done" : "creating.title");
}

function button(job, actions) {
  if (job.state === "done") {
    return h("a.button.button-primary", { href: address("projects", job.projectName) }, t("creating.open"));
  }
  if (!isActive(job)) {
    return h(
      "button.button.button-primary",
      { key: "again", onClick: () => actions.changeDescription(job.id) },
      t("creating.again"),
    );
  }
  return h(
    "button.button",
    { key: "cancel", disabled: job.isCancelling, onClick: () => actions.cancelJob(job.id) },
    t(job.isCancelling ? "creating.cancelling" : "creating.cancel"),
  );
}

function unknown(job, actions) {
  if (job.problem?.status !== 404) {
    return problemNote(job.problem, { onRetry: () => actions.openJob(job.id) });
  }
  return emptyState({
    title: t("creating.unknown"),
    heading: "h1",
    text: t("creating.unknown.hint"),
    action: h("a.button.button-primary", { href: "#/projects" }, t("nav.projects")),
  });
}
