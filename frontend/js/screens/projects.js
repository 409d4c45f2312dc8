// The shelf: every app the person has, and a way to find one.

import { icon } from "../components/icons.js";
import { emptyState, loading, problemNote } from "../components/problem.js";
import { projectList } from "../components/project-card.js";
import { h } from "../lib/h.js";
import { t } from "../text.js";

export function projects(state, actions, api) {
  const { shelf } = state;
  return h(
    "div.projects",
    h(
      "div.screen-head",
      h(
        "div.screen-title",
        h("h1", { tabindex: -1 }, t("nav.projects")),
        shelf.state === "ready" && h("p.muted", { role: "status" }, t("projects.count", { count: shelf.total })),
      ),
      h(
        "button.button",
        { disabled: shelf.isImporting, onClick: actions.importProject },
        icon("upload"),
        t(shelf.isImporting ? "projects.importing" : "projects.import"),
      ),
      h(
        "div.search",
        icon("search"),
        h("input", {
          key: "search",
          type: "search",
          "aria-label": t("projects.search"),
          placeholder: t("projects.search"),
          value: shelf.query,
          onInput: (event) => actions.search(event.target.value),
        }),
      ),
    ),
    problemNote(shelf.importProblem, { key: "import-problem" }),
    content(shelf, actions, api),
    h("p.more-row", { key: "to-trash" }, h("a.muted", { href: "#/trash" }, t("trash.title"))),
  );
}

function content(shelf, actions, api) {
  if (shelf.state === "failed" && !shelf.items.length) return problemNote(shelf.problem, { onRetry: actions.loadShelf });
  if (shelf.state === "loading" && !shelf.items.length) return loading(t("projects.loading"));
  if (!shelf.items.length) return nothing(shelf, actions);
  return [
    projectList(shelf.items, api),
    shelf.total > shelf.items.length &&
      h("p.more-row", h("button.button", { onClick: actions.loadMore }, t("projects.more"))),
  ];
}

function nothing(shelf, actions) {
  if (shelf.query) {
    return emptyState({
      title: t("projects.none", { query: shelf.query }),
      iconName: "search",
      action: h("button.button", { onClick: () => actions.search("") }, t("projects.clear")),
    });
  }
  return emptyState({
    title: t("projects.empty"),
    text: t("projects.empty.text"),
    action: h("a.button.button-primary", { href: "#/" }, t("missing.home")),
  });
}
