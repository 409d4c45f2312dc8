// The first screen: the idea.

import { createForm, examples } from "../components/create-form.js";
import { problemNote } from "../components/problem.js";
import { projectList } from "../components/project-card.js";
import { h } from "../lib/h.js";
import { address } from "../lib/router.js";
import { isActive } from "../model/jobs.js";
import { has, t } from "../text.js";

export function home(state, actions, api) {
  return h(
    "div",
    { class: "home" },
    h(
      "div",
      { class: "hero" },
      h("h1", { tabindex: -1 }, t("home.title")),
      h("p", { class: "lead muted" }, t("home.lead")),
      createForm(state, actions),
      examples(actions),
      engineOffer(state.settings.providers),
    ),
    inWork(state, actions),
    recent(state, actions, api),
  );
}

// Whoever has connected no model is told once, calmly, what one would change.
function engineOffer(providers) {
  const own = providers.find((engine) => engine.in_use);
  if (own?.name !== "offline") return null;
  return h("p", { key: "engine", class: "engine-offer muted" }, `${t("home.engine")} `, h("a", { href: "#/settings" }, t("home.engine.connect")));
}

function inWork({ jobs }, actions) {
  const active = Object.values(jobs)
    .filter((job) => isActive(job) && job.kind !== "change")
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  if (!active.length) return null;
  return h(
    "section",
    { key: "in-work", class: "in-work", "aria-labelledby": "in-work-title" },
    h("h2", { id: "in-work-title", class: "section-title" }, t("home.inWork")),
    h(
      "ul",
      { role: "list" },
      active.map((job) =>
        h(
          "li",
          { key: job.id, class: "panel in-work-row" },
          h("span", { class: job.steps.length ? "spinner" : "dot dot-stopped", "aria-hidden": "true" }),
          h(
            "a",
            { class: "in-work-link", href: address("create", job.id) },
            h("span", { dir: "auto" }, job.description || job.id),
            h("span", { class: "muted" }, stageOf(job)),
          ),
          h(
            "button",
            {
              type: "button",
              class: "button button-small",
              disabled: job.isCancelling,
              "aria-label": `${t("creating.cancel")}: ${job.description}`,
              onClick: () => actions.cancelJob(job.id),
            },
            t(job.isCancelling ? "creating.cancelling" : "creating.cancel"),
          ),
        ),
      ),
    ),
  );
}

function stageOf({ steps }) {
  const { stage } = steps.at(-1) ?? {};
  if (!stage) return t("creating.queued");
  return has(`stage.${stage}`) ? t(`stage.${stage}`) : stage;
}

function recent({ recent: { items, total, state, problem } }, actions, api) {
  if (state === "loading" && !items.length) return null;
  return h(
    "section",
    { key: "recent", class: "recent", "aria-labelledby": "recent-title" },
    h(
      "div",
      { class: "section-head" },
      h("h2", { id: "recent-title", class: "section-title" }, t("home.recent")),
      total > items.length && h("a", { href: "#/projects" }, t("home.all")),
    ),
    state === "failed" && !problem?.isOffline && problemNote(problem, { onRetry: actions.loadRecent }),
    items.length ? projectList(items, api) : state === "ready" && h("p", { class: "muted" }, t("home.first")),
  );
}
