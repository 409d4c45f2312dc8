// The first screen: the idea.

import { createForm, examples } from "../components/create-form.js";
import { section } from "../components/parts.js";
import { problemNote } from "../components/problem.js";
import { projectList } from "../components/project-card.js";
import { h } from "../lib/h.js";
import { address } from "../lib/router.js";
import { isActive } from "../model/jobs.js";
import { t, tOr } from "../text.js";

export function home(state, actions, api) {
  return h(
    "div.home",
    h(
      "div.hero",
      h("h1", { tabindex: -1 }, t("home.title")),
      h("p.lead.muted", t("home.lead")),
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
  return h("p.engine-offer.muted", { key: "engine" }, `${t("home.engine")} `, h("a", { href: "#/settings" }, t("home.engine.connect")));
}

function inWork({ jobs }, actions) {
  const active = Object.values(jobs)
    .filter((job) => isActive(job) && job.kind === "create")
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  if (!active.length) return null;
  return section(
    "in-work",
    "in-work",
    "section-title",
    t("home.inWork"),
    h(
      "ul",
      { role: "list" },
      active.map((job) =>
        h(
          "li.panel.in-work-row",
          { key: job.id },
          h("span", { class: job.steps.length ? "spinner" : "dot dot-stopped", "aria-hidden": "true" }),
          h(
            "a.in-work-link",
            { href: address("create", job.id) },
            h("span", { dir: "auto" }, job.description || job.id),
            h("span.muted", stageOf(job)),
          ),
          h(
            "button.button.button-small",
            {
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
  return tOr(`stage.${stage}`, stage);
}

function recent({ recent: { items, total, state, problem } }, actions, api) {
  if (state === "loading" && !items.length) return null;
  return h(
    "section.recent",
    { key: "recent", "aria-labelledby": "recent-title" },
    h(
      "div.section-head",
      h("h2.section-title", { id: "recent-title" }, t("home.recent")),
      total > items.length && h("a", { href: "#/projects" }, t("home.all")),
    ),
    state === "failed" && !problem?.isOffline && problemNote(problem, { onRetry: actions.loadRecent }),
    items.length ? projectList(items, api) : state === "ready" && h("p.muted", t("home.first")),
  );
}
