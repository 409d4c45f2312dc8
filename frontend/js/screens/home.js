// The first screen: the idea.

import { createForm, examples } from "../components/create-form.js";
import { problemNote } from "../components/problem.js";
import { projectList } from "../components/project-card.js";
import { h } from "../lib/h.js";
import { address } from "../lib/router.js";
import { isActive } from "../model/jobs.js";
import { t } from "../text.js";

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
    ),
    inWork(state),
    recent(state, actions, api),
  );
}

function inWork({ jobs }) {
  const active = Object.values(jobs).filter(isActive);
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
          { key: job.id },
          h(
            "a",
            { class: "panel in-work-link", href: address("create", job.id) },
            h("span", { class: "spinner", "aria-hidden": "true" }),
            h("span", { dir: "auto" }, job.description || job.id),
          ),
        ),
      ),
    ),
  );
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
