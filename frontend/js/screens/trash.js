// The trash: what was thrown away, the way back, and the end of it.

import { emptyState, loading, problemNote } from "../components/problem.js";
import { h } from "../lib/h.js";
import { ago, t } from "../text.js";

export function trash(state, actions) {
  const { items, isAsking, problem, state: how } = state.trash;
  return h(
    "div",
    { class: "trash" },
    h(
      "div",
      { class: "screen-head" },
      h("div", { class: "screen-title" }, h("h1", { tabindex: -1 }, t("trash.title")), h("p", { class: "muted" }, t("trash.lead"))),
      items.length > 0 && emptying(isAsking, actions),
    ),
    problemNote(problem, { key: "trash-problem", onRetry: actions.loadTrash }),
    how === "loading" && !items.length && loading(t("projects.loading")),
    how === "ready" &&
      !items.length &&
      emptyState({
        title: t("trash.empty"),
        iconName: "trash",
        action: h("a", { class: "button", href: "#/projects" }, t("nav.projects")),
      }),
    h(
      "ul",
      { class: "version-list", role: "list" },
      items.map((item) =>
        h(
          "li",
          { key: item.id, class: "panel version-head" },
          h("div", { class: "version-text" }, h("p", { class: "version-message", dir: "auto" }, item.title), h("p", { class: "muted" }, ago(item.deleted_at))),
          h("button", { type: "button", class: "button button-small", onClick: () => actions.restoreTrashed(item) }, t("trash.restore")),
        ),
      ),
    ),
  );
}

function emptying(isAsking, actions) {
  if (!isAsking) return h("button", { type: "button", class: "button button-quiet", onClick: () => actions.askToEmpty(true) }, t("trash.clear"));
  return h(
    "div",
    { class: "side-actions", role: "group", "aria-label": t("trash.clear.ask") },
    h("span", null, t("trash.clear.ask")),
    h("button", { type: "button", class: "button", onClick: actions.emptyTrash }, t("trash.clear")),
    h("button", { type: "button", class: "button button-quiet", onClick: () => actions.askToEmpty(false) }, t("project.delete.keep")),
  );
}
